import type { RunId } from './model.js'

/**
 * Writes untrusted text into a sentence. Each output (log, summary, …) has its own way. Use `verbatim` only if the whole sentence
 * is escaped later, or never interpreted.
 */
export type Quote = (text: string) => string

export const verbatim: Quote = (text) => text

/** How a sentence names a run: a log and a summary say `run 41`, by its number, and a summary links it. */
export type NameRun = (id: RunId) => string

/** For machines, and if the number is not known. */
export const byId: NameRun = (id) => `run ${id}`
