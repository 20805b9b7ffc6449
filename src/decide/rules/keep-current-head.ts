import type { PullRequestNumber, Sha } from '../../model/model.js'
import { short } from '../../model/sha.js'
import { liveSha } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'head-unknown': {
      /** It was read, and was another one a moment before. */
      readonly moved?: { readonly from: Sha | undefined; readonly to: Sha | undefined }
    }
    'head-is-current': {
      readonly sha: Sha
      /** Of another pull request than the one that the run belongs to. */
      readonly of?: PullRequestNumber
    }
  }
}

/**
 * A cancelled run on the head leaves a required check red and the pull request unmergeable. An older run may be the one for the
 * head: webhooks come late, and a force-push may go back. Where the user lets runs of one commit supersede one another, the newer
 * run of that head takes its place.
 */
export const keepCurrentHead: KeepRule<'head-unknown' | 'head-is-current'> = {
  modes: ['supersede'],
  about: 'run',
  keeps: (run, { snapshot, policy, witness }) => {
    const live = liveSha(snapshot)
    if (live === undefined) return { code: 'head-unknown' }
    const replaced = policy.sameCommit === 'cancel' && witness?.run.head.sha === live
    if (replaced) return undefined
    const { sha } = run.head
    return sha === live ? { code: 'head-is-current', sha } : undefined
  },
  reasons: {
    'head-unknown': {
      say: ({ moved }) =>
        moved === undefined
          ? 'the head of its branch or pull request could not be read'
          : 'the head moved during the check; the run for the new head will decide',
      docs: 'The head of its branch or pull request could not be read, or it moved between the look and the cancel.'
    },
    'head-is-current': {
      say: ({ sha, of }, quote) =>
        `its commit ${quote(short(sha))} is the current head${of === undefined ? '' : ` of pull request #${of}`}`,
      docs: 'Its commit is the head of its branch or pull request, or the head of another open pull request.'
    }
  }
}
