/**
 * Writes untrusted text into a sentence. Each output (log, summary, …) has its own way. Use `verbatim` only if the whole sentence
 * is escaped later, or never interpreted.
 */
export type Quote = (text: string) => string

export const verbatim: Quote = (text) => text
