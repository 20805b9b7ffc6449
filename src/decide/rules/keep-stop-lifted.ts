import type { PullRequestNumber } from '../../model/model.js'
import { cancelOfStoppedPullRequest } from './cancel-of-stopped-pull-request.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'stop-lifted': { readonly number: PullRequestNumber }
  }
}

/** A pull request that is ready for review again, or whose label was removed, needs its runs. */
export const keepStopLifted: KeepRule<'stop-lifted'> = {
  modes: ['stop'],
  isOnSubject: true,
  keeps: (run, scene) => {
    const { subject } = scene.snapshot
    if (subject.kind !== 'pull-request') return { code: 'subject-unknown', why: 'not-a-subject' }
    return cancelOfStoppedPullRequest.cancels(run, scene) === undefined
      ? { code: 'stop-lifted', number: subject.number }
      : undefined
  },
  reasons: {
    'stop-lifted': {
      say: ({ number }) =>
        `pull request #${number} is not a draft and has no label that stops its runs (input stop-on)`,
      docs: '`stop-on`: the pull request is not a draft (any more) and has no such label, or GitHub does not say.'
    }
  }
}
