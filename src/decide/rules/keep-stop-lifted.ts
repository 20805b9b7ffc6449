import type { KeepRule } from '../rule.js'
import { cancelOfStoppedPullRequest } from './cancel-of-stopped-pull-request.js'

/** A pull request that is ready again, or whose label was taken off, wants its runs. */
export const keepStopLifted: KeepRule = (run, scene) => {
  const { subject } = scene.snapshot
  if (subject.kind !== 'pull-request') return { code: 'subject-unknown', why: 'not-a-subject' }
  return cancelOfStoppedPullRequest(run, scene) === undefined
    ? { code: 'stop-lifted', number: subject.number }
    : undefined
}
