// The size of the explored world, and what may happen in it.
import type { Policy } from '../../../src/model/policy.js'

export interface Scenario {
  readonly name: string
  /** Runs of the group, each with its own step: 2 to 4. */
  readonly runs: number
  /** The subject of the runs. */
  readonly subject: 'pull request' | 'branch'
  /** Who acts for a run: its own step, or a companion, whose run must meet the conditions. */
  readonly actors: 'steps' | 'companions'
  /** Commits that are pushed one after another, including the first. */
  readonly commits: number
  /**
   * How many unusual events happen in total: the pull request is closed, merged or reopened; another one is opened for its
   * branch; the branch is pushed back; a run is re-run or cancelled by a person; a run ends; a tag with the branch's name is
   * created or deleted.
   */
  readonly troubles: number
  /** Whether GitHub may create the runs of several pushes in another order than the pushes. */
  readonly disorder: boolean
  /** Whether a list may miss runs, or show them as they were at first. */
  readonly oldLists: boolean
  /** Whether a cancel, or its answer, may be lost or refused; it is retried once. */
  readonly lostCancels: boolean
  /** Whether a second pull request may be opened for the branch. */
  readonly secondPullRequest: boolean
  /** Whether all runs are created within one second, so that times do not order them. */
  readonly sameSecond: boolean
  /**
   * Whether the pull request and the list are read at the same time or one after the other. At the same time, the list may be
   * older than the pull request, but not newer.
   */
  readonly look: 'at once' | 'in two parts'
  /**
   * Whether anything may happen between the last look and the arrival of the cancel. GitHub has no conditional cancel, so in
   * reality it may.
   */
  readonly lastRoundTrip: 'open' | 'closed'
  /**
   * Whether the laws are about the world as the actor last read it, or as it is when the cancel arrives. Events during the last
   * round trip can break the latter, and nothing else may.
   */
  readonly lawsSpeakOf: 'what was read' | 'what is'
  /** What the user allows in addition. */
  readonly allows: Partial<Pick<Policy, 'sameCommit' | 'reruns'>>
  /** Whether the user protects a job, which may begin in each run. */
  readonly protectedJob: boolean
}

export const basic: Scenario = {
  name: 'steps of one pull request',
  runs: 3,
  subject: 'pull request',
  actors: 'steps',
  commits: 3,
  troubles: 2,
  disorder: true,
  oldLists: true,
  lostCancels: true,
  secondPullRequest: false,
  sameSecond: false,
  look: 'at once',
  lastRoundTrip: 'open',
  lawsSpeakOf: 'what was read',
  allows: {},
  protectedJob: false
}

/** Few other options: lists and lost answers are checked elsewhere. */
const quiet = { ...basic, oldLists: false, lostCancels: false }

/** Three actors; each option of the model is on in one of them at least. */
export const threeActors: readonly Scenario[] = [
  basic,
  { ...basic, name: 'two pull requests of one branch', secondPullRequest: true, troubles: 1 },
  { ...basic, name: 'pushes to a branch', subject: 'branch', troubles: 1 },
  { ...basic, name: 'companions', actors: 'companions', troubles: 1, lostCancels: false },
  { ...basic, name: 'all within one second', sameSecond: true, troubles: 1 },
  { ...basic, name: 'a look in two parts', look: 'in two parts', troubles: 1, lostCancels: false },
  {
    ...basic,
    name: 'no last round trip',
    lastRoundTrip: 'closed',
    lawsSpeakOf: 'what is'
  },
  { ...quiet, name: 'a protected job', protectedJob: true },
  { ...quiet, name: 'runs of one commit', allows: { sameCommit: 'cancel' } },
  { ...quiet, name: 'runs that persons started again', allows: { reruns: 'cancel' } }
]

const four = { ...basic, runs: 4, commits: 4 }

/** For a night: more events at once, and four actors. */
export const manyActors: readonly Scenario[] = [
  { ...basic, name: 'three steps, more trouble', troubles: 3 },
  { ...basic, name: 'three, two pull requests', secondPullRequest: true },
  { ...basic, name: 'three, pushes to a branch', subject: 'branch' },
  { ...basic, name: 'three companions', actors: 'companions', troubles: 1 },
  { ...basic, name: 'three, a look in two parts', look: 'in two parts', troubles: 1 },
  { ...basic, name: 'three, a protected job', protectedJob: true },
  { ...basic, name: 'three, one commit', allows: { sameCommit: 'cancel', reruns: 'cancel' } },
  { ...four, name: 'four steps', troubles: 0 },
  { ...four, name: 'four steps and trouble', troubles: 1, lostCancels: false },
  {
    ...four,
    name: 'four, no last round trip',
    troubles: 2,
    lastRoundTrip: 'closed',
    lawsSpeakOf: 'what is'
  }
]
