import type { KeepRule } from '../rule.js'

/** Cancelling itself would leave the group without its newest run. */
export const keepSelf: KeepRule = (run, { snapshot }) =>
  run.id === snapshot.self ? { code: 'self' } : undefined
