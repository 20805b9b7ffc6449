// How big a world is explored, and what may happen in it.
import type { Policy } from '../../../src/model/policy.js'

export interface Scenario {
  readonly name: string
  /** Runs of the group, each with a step of its own: 2 to 4. */
  readonly runs: number
  /** What the runs are for. */
  readonly subject: 'pull request' | 'branch'
  /** Who acts for a run: a step of its own, or a companion that must prove what it acts for. */
  readonly actors: 'steps' | 'companions'
  /** Commits that are pushed one after another, the first one included. */
  readonly commits: number
  /**
   * How often, all in all, something out of the ordinary happens: the pull request is closed, merged or reopened, another
   * one is opened for its branch, the branch is pushed back, a run is run again or cancelled by a person, a run ends, a tag
   * of the branch's name comes or goes.
   */
  readonly troubles: number
  /** Whether GitHub may create the runs of several pushes in another order than the commits came in. */
  readonly disorder: boolean
  /** Whether a list may miss runs, or tell them as they were at first. */
  readonly oldLists: boolean
  /** Whether a cancel, or its answer, may be lost or refused; it is tried once more then. */
  readonly lostCancels: boolean
  /** Whether a second pull request may be opened for the branch. */
  readonly secondPullRequest: boolean
  /** Whether all runs are created within one second, so that they have no order in time. */
  readonly sameSecond: boolean
  /**
   * Whether the pull request and the list are read at once or one after the other. In one go the list may be older than
   * what was read of the pull request, but not newer.
   */
  readonly look: 'at once' | 'in two parts'
  /**
   * Whether anything happens between the last look and the arrival of the cancel. GitHub has no conditional cancel, so in
   * truth it may.
   */
  readonly lastRoundTrip: 'open' | 'closed'
  /**
   * Whether the laws speak of the world as the actor last read it, or as it is when the cancel arrives. What happens on the
   * last round trip breaks the latter, and nothing else may.
   */
  readonly lawsSpeakOf: 'what was read' | 'what is'
  /** What the user allows beyond the promises. */
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

/** Little besides: what the lists and the wire do is looked at elsewhere. */
const quiet = { ...basic, oldLists: false, lostCancels: false }

/** Three actors, each fault of the model in one of them at least. */
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

/** For a night: more trouble at once, and four actors. */
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
