import { liveSha } from '../live.js'
import type { KeepRule } from '../rule.js'

/**
 * A cancelled run on a live head leaves a required check red and the pull request unmergeable, whatever order the runs came
 * in: late webhooks and a force-push back make an older run the one that counts. A commit may be the head of another pull
 * request too (one stacked on this one), whose checks are the same.
 */
export const keepCurrentHead: KeepRule = (run, { snapshot }) => {
  const { sha } = run.head
  const live = liveSha(snapshot)
  if (live === undefined) return { code: 'head-unknown' }
  if (sha === live) return { code: 'head-is-current', sha }
  const { subject } = snapshot
  const other = run.headOf.find(
    (number) => subject.kind !== 'pull-request' || number !== subject.number
  )
  return other === undefined ? undefined : { code: 'head-is-current', sha, of: other }
}
