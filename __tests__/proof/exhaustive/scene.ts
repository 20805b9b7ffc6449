// What an actor sees, in the types of the model room: bytes → Snapshot, Run, SubjectState.
import type {
  Instant,
  SubjectState,
  PullRequest,
  Run,
  Snapshot,
  Successor
} from '../../../src/model/model.js'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  branch,
  minute,
  pulls,
  repositoryId,
  runId,
  sha
} from '../../support/builders.js'
import {
  cell,
  fate,
  pause,
  pullAt,
  pullClosed,
  pullCreated,
  pullHead,
  pullState,
  reading,
  runAt,
  runAttempt,
  runCause,
  runCommit,
  runCreated,
  runFate,
  runJob,
  runs,
  runStarted
} from './cells.js'
import type { Scenario } from './scenario.js'

/**
 * Instants of the model, ten seconds each: each run is created at an even one, all else falls between two of them or onto one.
 */
export function now(state: Uint8Array, { sameSecond }: Scenario): number {
  return cell(state, pause) + (sameSecond ? 2 : 2 * cell(state, runs))
}

const instant = (time: number): Instant => minute(time / 6)
export const idOf = (run: number): number => 101 + run
export const numberOf = (pull: number): number => 7 + pull
export const commitName = (commit: number): string => `c${commit}`

export interface Facts {
  readonly fate: number
  readonly commit: number
  readonly attempt: number
  readonly cause: number
  readonly created: number
  readonly started: number
  /** 1 after the protected job has begun. */
  readonly job: number
}

export function factsOf(state: Uint8Array, run: number): Facts {
  const at = runAt(run)
  return {
    fate: cell(state, at + runFate),
    commit: cell(state, at + runCommit),
    attempt: cell(state, at + runAttempt),
    cause: cell(state, at + runCause),
    created: cell(state, at + runCreated),
    started: cell(state, at + runStarted),
    job: cell(state, at + runJob)
  }
}

export const isInFlight = ({ fate: now }: Facts): boolean =>
  now === fate.inFlight || now === fate.ending

/** As the list showed it at its creation: a list may be old. */
export function asCreated(facts: Facts): Facts {
  return { ...facts, fate: fate.inFlight, attempt: 1, started: facts.created, job: 0 }
}

const event = ({ subject }: Scenario): string =>
  subject === 'pull request' ? 'pull_request' : 'push'

const conclusions: Readonly<Record<number, string>> = {
  [fate.finished]: 'success',
  [fate.cancelledByUs]: 'cancelled',
  [fate.cancelledByPerson]: 'cancelled'
}

export function runFrom(facts: Facts, run: number, scenario: Scenario): Run {
  return aRun(idOf(run), {
    number: 11 + run,
    attempt: facts.attempt,
    event: event(scenario),
    head: aHead(commitName(facts.commit)),
    status: isInFlight(facts) ? 'in_progress' : 'completed',
    conclusion: conclusions[facts.fate] ?? null,
    createdAt: instant(facts.created),
    startedAt: instant(facts.started)
  })
}

/** The newer run as it is read by id: if it has ended by itself, its job ran. */
export function readAsNewer(facts: Facts, run: number, scenario: Scenario): Run {
  const read = runFrom(facts, run, scenario)
  if (facts.fate !== fate.finished) return read
  return { ...read, jobs: [{ name: 'test', status: 'completed', conclusion: 'success' }] }
}

/** As it is read by id: with its jobs, if one is protected. */
export function readAlone(run: Run, { job }: Facts, { protectedJob }: Scenario): Run {
  const status = job === 1 ? 'in_progress' : 'pending'
  return protectedJob ? { ...run, jobs: [{ name: 'deploy', status, conclusion: null }] } : run
}

export interface Stranger {
  readonly what: string
  readonly run: Run
}

/** Runs of other groups, in flight for ever, older than everything and with the same branch name. */
export function strangersIn(scenario: Scenario): readonly Stranger[] {
  const common = { event: event(scenario), createdAt: instant(1), startedAt: instant(1) }
  const other = scenario.subject === 'pull request' ? 'push' : 'pull_request'
  return [
    {
      what: 'a fork',
      run: aRun(91, { ...common, number: 1, head: aHead('f1', { repository: repositoryId(77) }) })
    },
    {
      what: `the event ${other}`,
      run: aRun(92, { ...common, number: 2, event: other, head: aHead('e1') })
    },
    {
      what: 'another workflow',
      run: aRun(93, {
        ...common,
        number: 3,
        workflow: aWorkflow('release.yml'),
        head: aHead('w1')
      })
    }
  ]
}

/** The result of reading the subject; `tagRead` says whether a tag with the branch's name was looked for. */
export interface Sight {
  readonly kind: number
  /** The cells of both pull requests. */
  readonly pulls: Uint8Array
  readonly tag: 'pending' | 'absent' | 'present'
}

export function stateFrom({ kind, pulls: seen, tag }: Sight, scenario: Scenario): SubjectState {
  if (kind === reading.failed) return { kind: 'unread' }
  if (scenario.subject === 'branch') {
    if (cell(seen, 0) !== pullState.open) return { kind: 'unread' }
    const head = sha(commitName(cell(seen, pullHead)))
    return { kind: 'branch', sha: head, protected: false, tagOfSameName: tag }
  }
  if (kind === reading.emptyList) return pulls()
  const read = [0, 1].filter((pull) => cell(seen, pull * 4) !== pullState.absent)
  return pulls(...read.map((pull) => pullFrom(seen, pull)))
}

const stateNames: Readonly<Record<number, PullRequest['state']>> = {
  [pullState.open]: 'open',
  [pullState.closed]: 'closed',
  [pullState.merged]: 'merged'
}

function pullFrom(seen: Uint8Array, pull: number): PullRequest {
  const at = pullAt(pull) - pullAt(0)
  const state = stateNames[cell(seen, at)] ?? 'closed'
  return aPull(numberOf(pull), {
    state,
    head: aHead(commitName(cell(seen, at + pullHead))),
    createdAt: instant(cell(seen, at + pullCreated)),
    closedAt: state === 'open' ? undefined : instant(cell(seen, at + pullClosed))
  })
}

export interface Looked {
  readonly actor: number
  /** The pull request that the actor's run is for. */
  readonly cause: number
  readonly runs: readonly Run[]
  readonly successor: Successor
  readonly subjectState: SubjectState
}

export function snapshotFrom(looked: Looked, scenario: Scenario): Snapshot {
  const isStep = scenario.actors === 'steps'
  return aSnapshot({
    // A companion is a run of its own workflow, which is not in scope.
    self: isStep ? runId(idOf(looked.actor)) : runId(999),
    scope: {
      workflows: [aWorkflow('ci.yml')],
      event: event(scenario),
      head: { repository: repositoryId(1), branch }
    },
    subject:
      scenario.subject === 'branch'
        ? { kind: 'branch', ref: `refs/heads/${branch}` }
        : { kind: 'pull-request', number: aPull(numberOf(looked.cause)).number },
    successors: [looked.successor],
    runs: looked.runs,
    subjectState: looked.subjectState
  })
}
