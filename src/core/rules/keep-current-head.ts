import { liveSha } from '../live.js'
import type { KeepRule } from '../rule.js'

/**
 * A cancelled run on the live head leaves a required check red and the pull request unmergeable, whatever order the runs
 * came in: late webhooks and a force-push back make an older run the one that counts.
 */
export const keepCurrentHead: KeepRule = (run, { snapshot }) => {
  const live = liveSha(snapshot)
  if (live === undefined) return { code: 'head-unknown' }
  return run.head.sha === live ? { code: 'head-is-current', sha: live } : undefined
}
