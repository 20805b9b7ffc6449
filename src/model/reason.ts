// Why a run is kept or cancelled: a stable code and its evidence. The codes are API; README lists each of them.
import type { Instant, PullRequestNumber, RunId, Sha } from './model.js'

/** Why a run may not be touched. Any one of these outranks every reason to cancel. */
export type KeepReason =
  | { readonly code: 'self' }
  | { readonly code: 'finished'; readonly conclusion: string | null }
  | { readonly code: 'unknown-status' }
  | {
      readonly code: 'outside-group'
      readonly differs: 'workflow' | 'event' | 'head' | 'pull-request' | 'group'
    }
  | { readonly code: 'subject-unknown'; readonly why: SubjectDoubt }
  | {
      readonly code: 'not-older'
      readonly than: RunId | undefined
      /** It may be older, and nobody can tell by how much. */
      readonly unsure?: true
    }
  | { readonly code: 'order-unclear'; readonly against: RunId }
  | { readonly code: 'protected-event'; readonly event: string }
  | { readonly code: 'protected-ref'; readonly ref: string; readonly by: RefProtection }
  | { readonly code: 'pull-request-unknown'; readonly number: PullRequestNumber }
  | { readonly code: 'pull-request-closed'; readonly number: PullRequestNumber }
  | {
      readonly code: 'pull-request-merged'
      /** Null: the pull request of a merge queue's entry, which was merged, or may have been. */
      readonly number: PullRequestNumber | null
    }
  | { readonly code: 'exempt-label'; readonly label: string }
  | {
      readonly code: 'head-unknown'
      /** It was read, and was another one a moment before. */
      readonly moved?: { readonly from: Sha | undefined; readonly to: Sha | undefined }
    }
  | {
      readonly code: 'head-is-current'
      readonly sha: Sha
      /** Of another pull request than the one that the run is for. */
      readonly of?: PullRequestNumber
    }
  | { readonly code: 'same-commit'; readonly sha: Sha }
  | { readonly code: 'rerun'; readonly attempt: number }
  | {
      readonly code: 'nearly-done'
      /** Milliseconds that it has been going on for; undefined where GitHub does not say. */
      readonly after: number | undefined
    }
  | {
      readonly code: 'protected-job'
      /** Undefined: the jobs could not be read. */
      readonly job: string | undefined
      /** It has not begun, and the user wants it to. */
      readonly toCome?: true
    }
  | { readonly code: 'live-merge-group'; readonly ref: string }
  | { readonly code: 'branch-exists'; readonly ref: string }
  | { readonly code: 'pull-request-open'; readonly number: PullRequestNumber }
  | { readonly code: 'after-closing' }
  | { readonly code: 'stop-lifted'; readonly number: PullRequestNumber }
  | { readonly code: 'over-limit'; readonly limit: number }
  | { readonly code: 'no-rule-applies' }

export type CancelReason =
  | {
      readonly code: 'superseded'
      readonly by: RunId
      readonly from: Sha
      readonly to: Sha
    }
  | {
      readonly code: 'pull-request-closed'
      readonly number: PullRequestNumber
      readonly at: Instant
    }
  | { readonly code: 'pull-request-draft'; readonly number: PullRequestNumber }
  | { readonly code: 'stop-label'; readonly label: string }
  | { readonly code: 'merge-group-gone'; readonly ref: string }
  | { readonly code: 'branch-gone'; readonly ref: string }

export type Reason = KeepReason | CancelReason

/** What exactly is not known about the subject of a run. */
export type SubjectDoubt =
  | 'workflow-unknown'
  | 'head-repository-gone'
  | 'no-branch'
  | 'no-creation-time'
  | 'no-open-pull-request'
  | 'several-pull-requests'
  | 'pull-requests-unlisted'
  | 'tag-of-same-name'
  | 'tags-unread'
  | 'branch-of-same-name'
  | 'branches-unread'
  | 'may-show-base'
  | 'groups-unread'
  | 'group-part-unknown'
  | 'not-a-subject'

/**
 * What protects a ref: it is a tag, the default branch, protected on GitHub, it matches one of the usual patterns or one of the
 * user's, or it is the head branch of a pull request and matches one of the user's.
 */
export type RefProtection =
  'tag' | 'default-branch' | 'protected-branch' | 'pattern' | 'head-branch'
