// The results of the functions under proof for what an actor sees. Each question is computed once: the functions are pure, and
// the same sight occurs millions of times.
import { Buffer } from 'node:buffer'
import type { Run, Successor } from '../../../src/model/model.js'
import { cancellations } from '../../../src/model/verdict.js'
import { aPolicy } from '../../support/builders.js'
import type { Brain } from './brain.js'
import type { Scenario } from './scenario.js'
import {
  idOf,
  stateFrom,
  readAlone,
  readAsNewer,
  runFrom,
  snapshotFrom,
  strangersIn,
  type Facts,
  type Sight
} from './scene.js'

export interface SeenRun {
  readonly run: number
  readonly facts: Facts
}

export interface SuccessorSeen extends SeenRun {
  /** Without a list that shows it, the step's own run has no times. */
  readonly listed: boolean
}

export interface View {
  readonly actor: number
  readonly cause: number
  readonly successor: SuccessorSeen
  readonly sight: Sight
}

/** A run to cancel, as it was seen for the decision, and as it is read now. */
export interface Question {
  readonly before: View
  readonly now: View
  readonly victim: number
  readonly seen: Facts
  readonly read: Facts
}

export interface Minds {
  /** The runs, as bits, that may have to be cancelled after the pending facts are read. Runs of other groups come after them. */
  draft(view: View, runs: readonly SeenRun[]): number
  /** Whether the verdict still holds after the second look. */
  stands(question: Question): boolean
}

export function createMinds(scenario: Scenario, brain: Brain): Minds {
  const policy = aPolicy({
    ...scenario.allows,
    jobs: scenario.protectedJob ? [{ text: 'deploy', matches: (name) => name === 'deploy' }] : []
  })
  const strangers = strangersIn(scenario).map(({ run }) => run)
  const drafts = new Map<string, number>()
  const answers = new Map<string, boolean>()
  const bitOf = (run: Run): number => {
    const stranger = strangers.findIndex(({ id }) => id === run.id)
    return 1 << (stranger === -1 ? run.id - idOf(0) : scenario.runs + stranger)
  }
  const victimOf = (question: Question, facts: Facts): Run =>
    strangers[question.victim - scenario.runs] ?? runFrom(facts, question.victim, scenario)

  const draft = (view: View, runs: readonly SeenRun[]): number => {
    const seen = runs.map(({ run, facts }) => runFrom(facts, run, scenario))
    const snapshot = snapshotFrom(
      {
        ...view,
        subjectState: stateFrom(view.sight, scenario),
        successor: successorFrom(view, 'pending', scenario),
        runs: [...seen, ...strangers]
      },
      scenario
    )
    const plan = brain.draft(snapshot, policy)
    return cancellations(plan).reduce((mask, { run }) => mask | bitOf(run), 0)
  }
  const stands = (question: Question): boolean => {
    const { before, now } = question
    const seen = victimOf(question, question.seen)
    const successor = successorFrom(now, 'read-by-id', scenario)
    const subjectState = stateFrom({ ...before.sight, tag: now.sight.tag }, scenario)
    const look = snapshotFrom(
      { ...before, subjectState, successor, runs: [seen, successor.run] },
      scenario
    )
    const verdict = cancellations(brain.decide(look, policy)).find(({ run }) => run.id === seen.id)
    if (verdict === undefined) return false
    const latest = { ...look, subjectState: stateFrom(now.sight, scenario) }
    const read = readAlone(victimOf(question, question.read), question.read, scenario)
    return brain.confirm(verdict, read, { look, now: latest }, policy) === undefined
  }
  return {
    draft: (view, runs) => {
      const key = keyOf([view], runs)
      return remember(drafts, key, () => draft(view, runs))
    },
    stands: (question) => {
      const key = keyOf(
        [question.before, question.now],
        [
          { run: question.victim, facts: question.seen },
          { run: question.victim, facts: question.read }
        ]
      )
      return remember(answers, key, () => stands(question))
    }
  }
}

function successorFrom(
  { successor }: View,
  unlessItExecutes: 'pending' | 'read-by-id',
  scenario: Scenario
): Successor {
  const run = readAsNewer(successor.facts, successor.run, scenario)
  if (scenario.actors === 'companions') return { run, knownBy: unlessItExecutes }
  if (successor.listed) return { run, knownBy: 'executing' }
  return { run: { ...run, createdAt: undefined, startedAt: undefined }, knownBy: 'executing' }
}

function remember<Value>(answers: Map<string, Value>, key: string, answer: () => Value): Value {
  const known = answers.get(key)
  if (known !== undefined) return known
  const value = answer()
  answers.set(key, value)
  return value
}

const tags = ['pending', 'absent', 'present'] as const

/** Every number is small: a byte each. */
const scratch = Buffer.alloc(256)

function keyOf(views: readonly View[], runs: readonly SeenRun[]): string {
  let at = 0
  for (const { actor, cause, successor, sight } of views) {
    scratch[at] = actor
    scratch[at + 1] = cause
    scratch[at + 2] = sight.kind
    scratch[at + 3] = tags.indexOf(sight.tag)
    scratch[at + 4] = successor.listed ? 1 : 0
    scratch.set(sight.pulls, at + 5)
    at = put(successor, at + 5 + sight.pulls.length)
  }
  for (const run of runs) at = put(run, at)
  return scratch.toString('latin1', 0, at)
}

function put({ run, facts }: SeenRun, at: number): number {
  scratch[at] = run
  scratch[at + 1] = facts.fate
  scratch[at + 2] = facts.commit
  scratch[at + 3] = facts.attempt
  scratch[at + 4] = facts.created
  scratch[at + 5] = facts.started
  scratch[at + 6] = facts.job
  return at + 7
}
