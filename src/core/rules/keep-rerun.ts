import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/** A person asked for this attempt when the newer run was already there. */
export const keepRerun: KeepRule = (run, { policy, witness }) =>
  keepStartedSince(run, witness?.run.createdAt, policy)
