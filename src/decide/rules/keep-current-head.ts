import { liveSha } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

/**
 * A cancelled run on a live head leaves a required check red and the pull request unmergeable, whatever order the runs came
 * in: late webhooks and a force-push back make an older run the one that counts. Where the user lets runs of one commit
 * supersede one another, the newer run of that very head takes its place.
 */
export const keepCurrentHead: KeepRule = (run, { snapshot, policy, witness }) => {
  const live = liveSha(snapshot)
  if (live === undefined) return { code: 'head-unknown' }
  const replaced = policy.sameCommit === 'cancel' && witness?.run.head.sha === live
  if (replaced) return undefined
  const { sha } = run.head
  return sha === live ? { code: 'head-is-current', sha } : undefined
}
