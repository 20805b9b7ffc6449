import type { PullRequestNumber, Sha } from '../../model/model.js'
import { short } from '../../model/sha.js'
import { currentHead } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'head-unknown': {
      /** The head was read, but it had changed since the first look. */
      readonly moved?: { readonly from: Sha | undefined; readonly to: Sha | undefined }
    }
    'head-is-current': {
      readonly sha: Sha
      /** The other pull request whose head it is; undefined if it is the head of the run's own subject. */
      readonly of?: PullRequestNumber
    }
  }
}

/**
 * If the run for the current head is cancelled, its required checks fail and the pull request cannot be merged. The older of
 * two runs may be the one for the head: webhooks can be late, and a force-push can go back. With `same-commit: cancel`, a newer
 * run for the same head replaces it.
 */
export const keepCurrentHead: KeepRule<'head-unknown' | 'head-is-current'> = {
  modes: ['supersede'],
  keeps: (run, { snapshot, policy, successor }) => {
    const current = currentHead(snapshot)
    if (current === undefined) return { code: 'head-unknown' }
    const replaced = policy.sameCommit === 'cancel' && successor?.run.head.sha === current
    if (replaced) return undefined
    const { sha } = run.head
    return sha === current ? { code: 'head-is-current', sha } : undefined
  },
  reasons: {
    'head-unknown': {
      say: ({ moved }) =>
        moved === undefined
          ? 'the head of its branch or pull request could not be read'
          : 'the head moved during the check; the run for the new head will decide',
      docs: 'The head of its branch or pull request could not be read, or it moved during the check.'
    },
    'head-is-current': {
      say: ({ sha, of }, quote) =>
        `its commit ${quote(short(sha))} is the current head${of === undefined ? '' : ` of pull request #${of}`}`,
      docs: 'Its commit is the head of its branch or pull request, or the head of another open pull request.'
    }
  }
}
