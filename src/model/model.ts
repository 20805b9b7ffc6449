// The facts that were read from GitHub. All values are read-only.
import type { Job } from './job.js'

declare const brand: unique symbol
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

export type RunId = Brand<number, 'RunId'>
export type RepositoryId = Brand<number, 'RepositoryId'>
export type WorkflowId = Brand<number, 'WorkflowId'>
export type PullRequestNumber = Brand<number, 'PullRequestNumber'>
export type Sha = Brand<string, 'Sha'>
/** Milliseconds since the epoch, by GitHub's clock. The pure rooms have no clock: an instant is always passed in. */
export type Instant = Brand<number, 'Instant'>

/**
 * The status of a run. `unrecognised` stands for a status that this program does not know.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-run-statuses (2026-11)
 */
export type RunStatus =
  'requested' | 'waiting' | 'pending' | 'queued' | 'in_progress' | 'completed' | 'unrecognised'

/** The commit of a run and where it comes from. `repository` is null if the fork was deleted; null never equals another one. */
export interface Head {
  readonly repository: RepositoryId | null
  readonly branch: string | null
  readonly sha: Sha
}

/**
 * A workflow is identified by its `workflow_id`. The path is for people: a workflow that a ruleset requires may have the path of
 * a file of this repository, but has its own id and its own run numbers (recorded, 2026-11).
 */
export interface Workflow {
  /** Undefined if not known yet: the runner does not give the step the id of its workflow. Undefined never equals another id. */
  readonly id: WorkflowId | undefined
  /** `.github/workflows/ci.yml`; begins with `owner/name/` if it is known to be of another repository. */
  readonly path: string
  /** It may not be a file of this repository, so that a file name in an input does not match it. */
  readonly isForeign?: true
}

/** One workflow run as it was last read. A missing fact is undefined, and a reason to keep the run. */
export interface Run {
  readonly id: RunId
  /** `run_number`: counts the runs of one workflow. It stays the same on a re-run. */
  readonly number: number
  /** `run_attempt`: 1 for the first attempt, one more for each re-run. */
  readonly attempt: number
  readonly event: string
  readonly workflow: Workflow
  readonly head: Head
  readonly status: RunStatus
  readonly conclusion: string | null
  /** Stays the same on a re-run. */
  readonly createdAt: Instant | undefined
  /** When the current attempt was started. */
  readonly startedAt: Instant | undefined
  readonly updatedAt: Instant | undefined
  /** Open pull requests whose head is exactly this commit, as GitHub computes them; empty for forks. They may need its checks. */
  readonly openPullRequestsAtHead: readonly PullRequestNumber[]
  /** Login of the user who caused the run. */
  readonly actor?: string | undefined
  /** `display_title`: its `run-name`; without one, GitHub's own title for it, such as the title of the commit. */
  readonly title?: string | undefined
  /** The jobs of every attempt; undefined if they were not read. */
  readonly jobs?: readonly Job[]
}

export type PullRequestState = 'open' | 'closed' | 'merged'

export interface PullRequest {
  readonly number: PullRequestNumber
  readonly state: PullRequestState
  readonly head: Head
  readonly createdAt: Instant
  /** Undefined while it is open, also after a reopening. */
  readonly closedAt: Instant | undefined
  readonly labels: readonly string[]
  /** Undefined if GitHub does not say. */
  readonly isDraft?: boolean | undefined
}

/** What a run is for. Runs of different subjects never supersede one another. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly number: PullRequestNumber }
  | { readonly kind: 'branch'; readonly ref: string }
  | { readonly kind: 'tag'; readonly ref: string }
  | {
      readonly kind: 'merge-group'
      /** `gh-readonly-queue/main/pr-7-<sha>`. */
      readonly ref: string
      /** The pull request that was merged when the entry left the queue; null if it may have been merged; undefined if not. */
      readonly merged?: PullRequestNumber | null
    }
  | { readonly kind: 'run'; readonly id: RunId }

/** `unread`: not known, which is a reason to keep. `pending`: will be read before a cancel, see `withoutPending`. */
export type Presence = 'absent' | 'present' | 'unread' | 'pending'

/** The state of the subject as it was last read. `unread` means not known, which is a reason to keep. */
export type SubjectState =
  | {
      readonly kind: 'pull-request'
      /** All pull requests from the head's owner and branch, in any state. */
      readonly pulls: readonly PullRequest[]
      /** Closed pull requests that were last updated before this may be missing; undefined if none is. */
      readonly goesBackTo?: Instant | undefined
    }
  | {
      readonly kind: 'branch'
      readonly sha: Sha
      readonly protected: boolean
      /** Whether a tag has the branch's name: a run does not say whether it is for the branch or for the tag. */
      readonly tagOfSameName: Presence
    }
  | {
      readonly kind: 'tag'
      readonly sha: Sha
      readonly branchOfSameName: Presence
    }
  /** A branch that was deleted. It may exist again. */
  | {
      readonly kind: 'deleted-branch'
      readonly branch: Presence
      readonly tagOfSameName: Presence
    }
  /** Whether the ref of the merge-queue entry still exists. */
  | { readonly kind: 'merge-group'; readonly ref: Presence }
  | { readonly kind: 'unread' }

/**
 * A newer run that may supersede older ones.
 * - `executing`: it executes this step, so it is certainly in flight.
 * - `read-by-id`: it was read by id, with its jobs if it has ended.
 * - `pending`: only a list shows it. It is read by id before any cancel: see `withoutPending`.
 * - `listed`: it could not be read by id. Lists can be out of date, so it supersedes nothing.
 */
export interface Successor {
  readonly run: Run
  readonly knownBy: 'executing' | 'read-by-id' | 'listed' | 'pending'
}

/** GitHub's own concurrency groups of the run that the step acts for. */
export interface NativeGroups {
  /** Only groups whose name contains the pull request's number or the ref. */
  readonly names: readonly string[]
  /** The runs in these groups. */
  readonly members: readonly RunId[]
  /** Some groups could not be read: a run that is missing in `members` may be a member. */
  readonly unread?: boolean
}

/** The properties that the runs of a group share, besides the subject. */
export interface Scope {
  /** The workflows to look at; undefined for all. One without an id was named by the user, but no run of it was seen. */
  readonly workflows: readonly Workflow[] | undefined
  readonly event: string
  /** Further events whose runs are looked at: after a closing, both events of pull requests. */
  readonly otherEvents?: readonly string[]
  readonly head: { readonly repository: RepositoryId | null; readonly branch: string | null }
}

/** Everything that was read in one look. */
export interface Snapshot {
  /** GitHub's Date header at the first look; undefined if GitHub never answered. */
  readonly takenAt: Instant | undefined
  readonly repository: {
    readonly id: RepositoryId
    readonly name: string
    readonly defaultBranch: string | undefined
  }
  /** The run that executes the step; undefined outside GitHub Actions. */
  readonly self: RunId | undefined
  /** The run that a companion acts for; undefined if the step acts for its own run. */
  readonly source?: RunId | undefined
  readonly scope: Scope
  readonly subject: Subject
  /** At most one for each workflow. */
  readonly successors: readonly Successor[]
  readonly runs: readonly Run[]
  /** Runs that are younger than the list of pull requests, or may be: theirs may be missing on it. */
  readonly tooYoung?: readonly RunId[] | undefined
  readonly subjectState: SubjectState
  /** Runs of `pull_request_target` surely show the head of their pull request, not its base. Otherwise they are kept. */
  readonly showsTargetHeads?: true
  /** GitHub's own concurrency groups; undefined if they were not read. */
  readonly native?: NativeGroups | undefined
  /** False if a list was cut short or could not be read. */
  readonly complete: boolean
  /**
   * On a busy branch, the lists show every run in flight, but only the newest ended runs: ended runs that were created before
   * this may be missing. Undefined if none is.
   */
  readonly endedSince?: Instant | undefined
}

/** A run is in flight until it is completed. An unknown status counts as in flight. */
export function isInFlight(run: Run): boolean {
  return run.status !== 'completed'
}
