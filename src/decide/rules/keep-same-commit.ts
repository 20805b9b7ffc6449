import type { KeepRule } from '../rule.js'

/** Two runs of one commit are not one superseding the other, unless the user says so: they report on the same checks. */
export const keepSameCommit: KeepRule = (run, { policy, witness }) =>
  policy.sameCommit === 'keep' && run.head.sha === witness?.run.head.sha
    ? { code: 'same-commit', sha: run.head.sha }
    : undefined
