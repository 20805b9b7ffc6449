// What the program needs from outside. No port throws: a failed read is returned as a value.
import type { Job } from './model/job.js'
import type { Instant, PullRequest, PullRequestNumber, Run, RunId, Sha } from './model/model.js'
import type { Limiter } from './usage/rate-limit.js'
import type { Meter } from './usage/meter.js'
import type { WaitBudget } from './usage/wait-budget.js'
import type { Clock } from './usage/clock.js'
import type { Trouble } from './model/trouble.js'

export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: Trouble }

export interface Page<Item> {
  readonly items: readonly Item[]
  /** There are more items after this page. */
  readonly more: boolean
  /** Items that could not be understood and were left out. */
  readonly unreadable: number
  /** GitHub's Date header. */
  readonly at: Instant | undefined
}

export type RunPage = Page<Run>

export interface PullPage extends Page<PullRequest> {
  /** When each item of the page was last updated, in the order of the page. */
  readonly touchedAt: readonly (Instant | undefined)[]
}

export interface RunFilter {
  readonly branch: string
  /** Undefined: runs of every event. */
  readonly event?: string
  readonly status?: 'requested' | 'waiting' | 'pending' | 'queued' | 'in_progress'
}

export interface OwnedRun {
  readonly run: Run
  /** Login of the owner of the head's repository; undefined if that repository was deleted. */
  readonly owner: string | undefined
}

export interface RunReader {
  /** The newest runs in scope, unfiltered. This list is up to date. `page` counts from 1. */
  newest(page: number): Promise<Reading<RunPage>>
  /** Runs by filter. These lists may be out of date, and end after 1,000 runs. */
  filtered(filter: RunFilter, page: number): Promise<Reading<RunPage>>
  byId(id: RunId): Promise<Reading<Run>>
  /** The same, with the owner of the head's repository. */
  withOwner(id: RunId): Promise<Reading<OwnedRun>>
  /** The jobs of every attempt of a run. */
  jobs(id: RunId): Promise<Reading<readonly Job[]>>
}

export interface Branch {
  readonly sha: Sha
  readonly protected: boolean
}

export interface SubjectReader {
  /**
   * Pull requests in any state whose head is this branch of any repository of this owner. The last updated ones come first, if
   * the server supports that order.
   */
  pullsOfHead(owner: string, branch: string, page: number): Promise<Reading<PullPage>>
  /** The first page of the open ones among these. */
  openPullsOfHead(owner: string, branch: string): Promise<Reading<Page<PullRequest>>>
  pull(number: PullRequestNumber): Promise<Reading<PullRequest>>
  /** Whether this branch of the repository is the base of any pull request, in any state. */
  isBase(branch: string): Promise<Reading<boolean>>
  branch(name: string): Promise<Reading<Branch>>
  /** The name of the repository's default branch, as it is now. */
  defaultBranch(): Promise<Reading<string>>
  /** The commit that a tag points to; null if GitHub shows that the tag does not exist. */
  tag(name: string): Promise<Reading<Sha | null>>
  /** Whether exactly this ref exists: `refs/tags/v1`. False only if GitHub shows that it does not exist: a 404 is a trouble. */
  hasRef(ref: string): Promise<Reading<boolean>>
}

/** One of GitHub's own concurrency groups. */
export interface NamedGroup {
  readonly name: string
  /** The URL that GitHub gives for reading it. */
  readonly url: string | undefined
}

/** A concurrency group of one run. */
export interface RunGroup extends NamedGroup {
  /** A job of the run holds the group or waits for it, not the run as a whole. */
  readonly isOfJob: boolean
}

export interface GroupPage {
  readonly items: readonly NamedGroup[]
  /** The cursor of the next page; undefined on the last one. */
  readonly next: string | undefined
}

export interface GroupReader {
  /** The groups of a run. An empty list proves nothing: GitHub gives one also for runs that have groups. */
  ofRun(id: RunId): Promise<Reading<readonly RunGroup[]>>
  /** The active groups of the repository, from the cursor that the page before gave. */
  active(after: string | undefined): Promise<Reading<GroupPage>>
  /** The runs in a group: first the holder, then the queue in order. A run appears once for each of its jobs in the group. */
  members(group: NamedGroup): Promise<Reading<readonly RunId[]>>
}

/** Whether the evidence for the cancel is still fresh. Called at the last moment before the request is sent. */
export type MayLeave = () => boolean

/**
 * The result of sending a cancel. After `too-old` and `redirected`, the run must be confirmed again before the next try.
 * - `too-old`: nothing was sent, because `MayLeave` returned false.
 * - `redirected`: GitHub redirected the request, so it did not reach the run. The next request goes to the new URL.
 */
export type CancelAnswer = Reading<true> | 'too-old' | 'redirected'

/** The only part of the program that can cancel. A dry run has none. */
export interface RunCanceller {
  /** Sends at most one request. `true` means that GitHub accepted the cancel, not that the run has ended. */
  cancel(id: RunId, mayLeave: MayLeave): Promise<CancelAnswer>
  /** The same, but also ends a run that goes on because of a condition such as `always()`. */
  forceCancel(id: RunId, mayLeave: MayLeave): Promise<CancelAnswer>
}

export interface Log {
  debug(message: string): void
  info(message: string): void
}

export interface Ports {
  readonly runs: RunReader
  readonly subjects: SubjectReader
  readonly groups: GroupReader
  /** Undefined in a dry run. */
  readonly canceller: RunCanceller | undefined
  /** The limit on writes; one for each connection. */
  readonly limiter: Limiter
  readonly waitBudget: WaitBudget
  readonly meter: Meter
  readonly clock: Clock
  readonly log: Log
}
