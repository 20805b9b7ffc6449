import type { KeepRule } from '../rule.js'

/** A status that this program does not know may mean anything, an end included. */
export const keepUnknownStatus: KeepRule = (run) =>
  run.status === 'unrecognised' ? { code: 'unknown-status' } : undefined
