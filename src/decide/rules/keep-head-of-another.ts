import type { PullRequestNumber, Run, Snapshot } from '../../model/model.js'
import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

/**
 * A commit may also be the head of another pull request, for example a stacked one, or a new one from the same branch. Its checks
 * come from the same runs. A run's own list of pull requests is empty for forks, so the pull requests that were read are searched
 * too.
 */
export const keepHeadOfAnother: KeepRule = {
  modes,
  keeps: (run, { snapshot }) => {
    const { subject } = snapshot
    const other = [...run.openPullRequestsAtHead, ...openAt(run, snapshot)].find(
      (number) => subject.kind !== 'pull-request' || number !== subject.number
    )
    return other === undefined
      ? undefined
      : { code: 'head-is-current', sha: run.head.sha, of: other }
  },
  reasons: {}
}

function openAt(run: Run, { subjectState }: Snapshot): readonly PullRequestNumber[] {
  if (subjectState.kind !== 'pull-request') return []
  return subjectState.pulls
    .filter(({ state, head }) => state === 'open' && head.sha === run.head.sha)
    .map(({ number }) => number)
}
