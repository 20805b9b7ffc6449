// What the use cases need from the outside. Each port answers with a value, also when GitHub does not: nothing throws.
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
  /** There are more items behind this page. */
  readonly more: boolean
  /** Items that could not be understood and were left out. */
  readonly unreadable: number
  /** GitHub's Date header. */
  readonly at: Instant | undefined
}

export type RunPage = Page<Run>

export interface PullPage extends Page<PullRequest> {
  /** When each item of the page was last touched, in the order of the page. */
  readonly touchedAt: readonly (Instant | undefined)[]
}

export interface RunFilter {
  readonly branch: string
  /** Left out: runs of every event. */
  readonly event?: string
  readonly status?: 'requested' | 'waiting' | 'pending' | 'queued' | 'in_progress'
}

export interface OwnedRun {
  readonly run: Run
  readonly owner: string | undefined
}

export interface RunReader {
  /** The newest runs in scope, unfiltered: these lists are fresh. `page` counts from 1. */
  newest(page: number): Promise<Reading<RunPage>>
  /** Runs by filter. These lists may lag, and stop at 1,000. */
  filtered(filter: RunFilter, page: number): Promise<Reading<RunPage>>
  byId(id: RunId): Promise<Reading<Run>>
  /** The same, with the login of the owner of the head's repository; undefined where that was deleted. */
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
   * Pull requests in any state from this owner's branch, whatever the repository it is in. Those that were touched last come first,
   * if the server knows that order.
   */
  pullsOfHead(owner: string, branch: string, page: number): Promise<Reading<PullPage>>
  /** The open ones of these, as many as stand on one page. */
  openPullsOfHead(owner: string, branch: string): Promise<Reading<Page<PullRequest>>>
  pull(number: PullRequestNumber): Promise<Reading<PullRequest>>
  /** Whether any pull request, in any state, goes into this branch of the repository. */
  isBase(branch: string): Promise<Reading<boolean>>
  branch(name: string): Promise<Reading<Branch>>
  /** The name of the repository's default branch, as it is now. */
  defaultBranch(): Promise<Reading<string>>
  /** The commit that a tag points to; null where GitHub shows that there is no such tag. */
  tag(name: string): Promise<Reading<Sha | null>>
  /** Whether there is exactly this ref: `refs/tags/v1`. False only where GitHub shows that there is none: a 404 is a trouble. */
  hasRef(ref: string): Promise<Reading<boolean>>
}

/** One of GitHub's own concurrency groups. */
export interface NamedGroup {
  readonly name: string
  /** Where GitHub says that it can be read. */
  readonly url: string | undefined
}

/** One that a run is in. */
export interface RunGroup extends NamedGroup {
  /** Held or waited for by a job of the run, not by the run as a whole. */
  readonly isOfJob: boolean
}

export interface GroupPage {
  readonly items: readonly NamedGroup[]
  /** The cursor of the next page; undefined on the last one. */
  readonly next: string | undefined
}

export interface GroupReader {
  /** The groups that a run is in by its configuration. No groups: GitHub may just not tell them. */
  ofRun(id: RunId): Promise<Reading<readonly RunGroup[]>>
  /** The groups of the repository that somebody holds, behind the cursor of a page before. */
  active(after: string | undefined): Promise<Reading<GroupPage>>
  /** The runs in a group: its holder, and then the queue in order. A run stands there once for each of its jobs. */
  members(group: NamedGroup): Promise<Reading<readonly RunId[]>>
}

/** Whether what the cancel was decided on is still fresh. Asked at the last moment before the request leaves. */
export type MayLeave = () => boolean

/**
 * What came of asking for a cancel. `too-old`: nothing was sent, because `MayLeave` said no. `redirected`: GitHub named
 * another address, and nothing reached the run; the next request goes to that address. After either of these the run is to be
 * confirmed again before it is asked for again.
 */
export type CancelAnswer = Reading<true> | 'too-old' | 'redirected'

/** The only thing in the program that can cancel. A dry run is built without one. */
export interface RunCanceller {
  /** Sends one request at most. A value of true means that GitHub accepted, not that the run has ended. */
  cancel(id: RunId, mayLeave: MayLeave): Promise<CancelAnswer>
  /** The same, past conditions such as `always()` that keep the run going. */
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
  /** For everything that is written through one connection. */
  readonly limiter: Limiter
  readonly waitBudget: WaitBudget
  readonly meter: Meter
  readonly clock: Clock
  readonly log: Log
}
