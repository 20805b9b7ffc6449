import type { PullRequestNumber, Run, Snapshot } from '../../model/model.js'
import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

/**
 * A commit may be the head of another pull request too (one stacked on this one, or opened anew from its branch), whose
 * checks are the same. The list that a run gives is empty for forks, so the pull requests that were read are searched as well.
 */
export const keepHeadOfAnother: KeepRule = {
  modes,
  about: 'run',
  keeps: (run, { snapshot }) => {
    const { subject } = snapshot
    const other = [...run.headOf, ...openAt(run, snapshot)].find(
      (number) => subject.kind !== 'pull-request' || number !== subject.number
    )
    return other === undefined
      ? undefined
      : { code: 'head-is-current', sha: run.head.sha, of: other }
  },
  reasons: {}
}

function openAt(run: Run, { live }: Snapshot): readonly PullRequestNumber[] {
  if (live.kind !== 'pull-request') return []
  return live.pulls
    .filter(({ state, head }) => state === 'open' && head.sha === run.head.sha)
    .map(({ number }) => number)
}
