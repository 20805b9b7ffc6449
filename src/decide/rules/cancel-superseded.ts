import type { CancelRule } from '../rule.js'

/** A strictly newer run of the same workflow and group is there, for another commit. */
export const cancelSuperseded: CancelRule = (run, { witness }) =>
  witness === undefined
    ? undefined
    : {
        code: 'superseded',
        by: witness.run.id,
        from: run.head.sha,
        to: witness.run.head.sha
      }
