// What was observed. Every other file of the core reads these types; none of them changes what it is given.
import type { Job } from './job.js'

declare const brand: unique symbol
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

export type RunId = Brand<number, 'RunId'>
export type RepositoryId = Brand<number, 'RepositoryId'>
export type WorkflowId = Brand<number, 'WorkflowId'>
export type PullRequestNumber = Brand<number, 'PullRequestNumber'>
export type Sha = Brand<string, 'Sha'>
/** Milliseconds since the epoch, by GitHub's clock. The core has no clock: an instant is always passed in. */
export type Instant = Brand<number, 'Instant'>

/**
 * What GitHub calls the status of a run. `unrecognised` stands for a word this program does not know.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-run-statuses (2026-11)
 */
export type RunStatus =
  'requested' | 'waiting' | 'pending' | 'queued' | 'in_progress' | 'completed' | 'unrecognised'

/** Where the commit of a run comes from. `repository` is null where the fork was deleted: it equals nothing. */
export interface Head {
  readonly repository: RepositoryId | null
  readonly branch: string | null
  readonly sha: Sha
}

/**
 * One workflow is one `workflow_id`. The path is for people: a workflow that a ruleset requires may share it with a file of this
 * repository, and has an id and a line of run numbers of its own (recorded, 2026-11).
 */
export interface Workflow {
  /** Undefined where nobody has said it yet: the runner does not tell the step the id of its workflow. It equals nothing. */
  readonly id: WorkflowId | undefined
  /** `.github/workflows/ci.yml`; with `owner/name/` in front where it is known to be of that repository. */
  readonly path: string
  /** It is not known to be a file of this repository, so that the name of a file does not mean it. */
  readonly isForeign?: true
}

/** One workflow run as it was last read. What was not told is undefined, and a reason to keep. */
export interface Run {
  readonly id: RunId
  /** `run_number`: counts the runs of one workflow. A re-run keeps it. */
  readonly number: number
  /** `run_attempt`: 1 at first, raised by every re-run. */
  readonly attempt: number
  readonly event: string
  readonly workflow: Workflow
  readonly head: Head
  readonly status: RunStatus
  readonly conclusion: string | null
  /** Does not change on a re-run. */
  readonly createdAt: Instant | undefined
  /** When the current attempt was started. */
  readonly startedAt: Instant | undefined
  readonly updatedAt: Instant | undefined
  /**
   * Open pull requests at exactly this commit, as GitHub computes them; empty for forks. They say who may wait for its checks.
   */
  readonly headOf: readonly PullRequestNumber[]
  /** Login of who caused the run. */
  readonly actor?: string | undefined
  /** `display_title`: its `run-name`, or what GitHub calls it where there is none, such as the title of a commit. */
  readonly title?: string | undefined
  /** The jobs of every attempt; undefined where they were not read. */
  readonly jobs?: readonly Job[]
}

export type PullRequestState = 'open' | 'closed' | 'merged'

export interface PullRequest {
  readonly number: PullRequestNumber
  readonly state: PullRequestState
  readonly head: Head
  readonly createdAt: Instant
  /** Undefined while it is open, also after it was reopened. */
  readonly closedAt: Instant | undefined
  readonly labels: readonly string[]
  /** Undefined where GitHub does not say. */
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
      /** The pull request whose merge ended it, if that is how it ended; null where it may have been one. */
      readonly merged?: PullRequestNumber | null
    }
  | { readonly kind: 'run'; readonly id: RunId }

/** `unread` is not knowing, and a reason to keep. `pending` will be read before a cancel: see `withoutPending`. */
export type Presence = 'absent' | 'present' | 'unread' | 'pending'

/** What is known, now, about the subject. `unread` is not knowing, and a reason to keep. */
export type Live =
  | {
      readonly kind: 'pull-request'
      /** Of the head's owner and branch, in any state. */
      readonly pulls: readonly PullRequest[]
      /** Closed ones that were last touched before this may be missing; undefined where none is. */
      readonly goesBackTo?: Instant | undefined
    }
  | {
      readonly kind: 'branch'
      readonly sha: Sha
      readonly protected: boolean
      /** Whether a tag bears the branch's name: a run does not say which of the two it was for. */
      readonly tagOfSameName: Presence
    }
  | {
      readonly kind: 'tag'
      readonly sha: Sha
      readonly branchOfSameName: Presence
    }
  /** A branch that was deleted may be there again. */
  | {
      readonly kind: 'deleted-branch'
      readonly branch: Presence
      readonly tagOfSameName: Presence
    }
  /** Whether the ref of a merge queue's entry is still there. */
  | { readonly kind: 'merge-group'; readonly ref: Presence }
  | { readonly kind: 'unread' }

/**
 * A newer run on whose behalf older ones may be cancelled. The run that executes the step is in flight by that alone. Any other
 * one counts once it was read by id, with its jobs if it has ended: a list may be old, and a `listed` run supersedes nothing.
 */
export interface Witness {
  readonly run: Run
  readonly knownBy: 'executing' | 'read-by-id' | 'listed' | 'pending'
}

/** GitHub's own groups that the run at hand is in, by the names that the user's expressions gave them. */
export interface NativeGroups {
  /** Only those whose name says what they are for. */
  readonly names: readonly string[]
  /** Runs that are in one of them. */
  readonly members: readonly RunId[]
  /** Not all of them could be read: who is no member may be one after all. */
  readonly unread?: boolean
}

/** What the runs of a group have in common, before the subject is asked for. */
export interface Scope {
  /**
   * The workflows that are looked at; undefined where all of them are. One without an id was named, and no run showed which one
   * it is.
   */
  readonly workflows: readonly Workflow[] | undefined
  readonly event: string
  /** Further events whose runs are looked at. After a closing both events of pull requests are. */
  readonly otherEvents?: readonly string[]
  readonly head: { readonly repository: RepositoryId | null; readonly branch: string | null }
}

/** All that was observed, once. */
export interface Snapshot {
  /** GitHub's own Date header at the first look; undefined if it never answered. */
  readonly takenAt: Instant | undefined
  readonly repository: {
    readonly id: RepositoryId
    readonly name: string
    readonly defaultBranch: string | undefined
  }
  /** The run that executes the step; undefined outside of Actions. */
  readonly self: RunId | undefined
  /** The run that a companion acts for, such as the one that started it; undefined where there is none. */
  readonly source?: RunId | undefined
  readonly scope: Scope
  readonly subject: Subject
  /** At most one for each workflow. */
  readonly witnesses: readonly Witness[]
  readonly runs: readonly Run[]
  readonly live: Live
  /** Runs of `pull_request_target` were seen to show the head of their pull request, not its base. Otherwise they are kept. */
  readonly showsTargetHeads?: true
  /** What GitHub's own concurrency groups tell; undefined where they were not asked. */
  readonly native?: NativeGroups | undefined
  /** False where a list was cut short or could not be read. */
  readonly complete: boolean
  /**
   * On a busy branch the lists show every run in flight, but of those that have ended only the newest: ones created before this
   * may be missing. Undefined where none is.
   */
  readonly endedSince?: Instant | undefined
}

/** In flight is whatever is not completed, a status this program does not know included. */
export function isInFlight(run: Run): boolean {
  return run.status !== 'completed'
}
