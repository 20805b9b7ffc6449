// Values of other types: answers of GitHub with a wrong type in a field, fields that every object has, and a run that is listed
// twice. A value that is not a text or a number must not become one.
import { decide } from '../../../src/decide/decide.js'
import type { PullRequest, Run } from '../../../src/model/model.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { isRecord, toPullRequest, toRun } from '../../../src/github/translate.js'
import { answerOf } from '../../support/answer-of.js'
import { startedBy } from '../../support/events.js'
import { noteStep } from './arrivals.js'
import { bouquets } from './matrix.js'
import { stepFaults } from './sinks.js'
import { forAll, step } from './step.js'
import type { Tally } from './tally.js'
import { pullSnapshot, someRuns, told } from './told.js'
import { pullWorld } from './worlds.js'
import { write } from './written.js'

type Json = Readonly<Record<string, unknown>>

const family = 'odd answers'
const [{ text: worst } = { text: '' }] = bouquets

/** Values of JSON. */
const oddValues: readonly unknown[] = [
  null,
  true,
  '',
  '101',
  worst,
  `7\n${worst}`,
  0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  [],
  [worst],
  {},
  { [worst]: worst },
  JSON.parse(`{"__proto__":{"id":7,"sha":"c9","polluted":true},"constructor":{"prototype":1}}`),
  { toString: worst, valueOf: worst, length: 1e9 }
]

export async function answerOddly(_size: unknown, tally: Tally): Promise<void> {
  const bodies = await rightBodies()
  for (const value of oddValues) {
    for (const field of Object.keys(bodies.run))
      tryRun({ ...bodies.run, [field]: value }, field, tally)
    for (const field of Object.keys(bodies.pull)) {
      tryPull({ ...bodies.pull, [field]: value }, field, tally)
    }
    tryRun(value, 'the whole run', tally)
    tryPull(value, 'the whole pull request', tally)
  }
  await forAll(wholeAnswers, (answer) => tryAnswer(answer, tally))
  const polluted = Object.keys(Object.prototype).length > 0 || 'polluted' in {}
  const where = { family, sink: 'values', what: 'fields that every object has' }
  tally.note(where, polluted ? ['every object has got a field'] : [])
}

/** As the fake GitHub sends them. */
async function rightBodies(): Promise<{ readonly run: Json; readonly pull: Json }> {
  const world = pullWorld()
  return {
    run: await answerOf(world, '/actions/runs/101'),
    pull: await answerOf(world, '/pulls/7')
  }
}

function tryRun(json: unknown, field: string, tally: Tally): void {
  const what = `${field} of a run: ${JSON.stringify(json).slice(0, 80)}`
  const run = toRun(json, 'octo/app')
  tally.note({ family, sink: 'values', what }, run === undefined ? [] : runFaults(run))
  if (run === undefined) return
  const snapshot = pullSnapshot({ runs: [...someRuns(), run, run] })
  const written = write(told({ snapshot }))
  for (const [sink, faults] of Object.entries(stepFaults(written))) {
    tally.note({ family, sink, what }, faults)
  }
  const verdicts = decide(snapshot, defaultPolicy).verdicts.map((verdict) => verdict.run.id)
  const once = new Set(verdicts).size === verdicts.length
  tally.note({ family, sink: 'values', what }, once ? [] : ['a run has two verdicts'])
}

function tryPull(json: unknown, field: string, tally: Tally): void {
  const what = `${field} of a pull request: ${JSON.stringify(json).slice(0, 80)}`
  const pull = toPullRequest(json)
  tally.note({ family, sink: 'values', what }, pull === undefined ? [] : pullFaults(pull))
}

function runFaults(run: Run): readonly string[] {
  const numbers = { id: run.id, number: run.number, attempt: run.attempt }
  const texts = { event: run.event, path: run.workflow.path, sha: run.head.sha }
  const times = [run.createdAt, run.startedAt, run.updatedAt].filter((at) => at !== undefined)
  return [
    ...kindFaults(numbers, texts),
    ...(times.every(Number.isSafeInteger) ? [] : ['a time is none']),
    ...(run.head.branch === null || typeof run.head.branch === 'string' ? [] : ['the branch']),
    ...(run.conclusion === null || typeof run.conclusion === 'string' ? [] : ['the conclusion']),
    ...(run.openPullRequestsAtHead.every(isId) ? [] : ['the pull requests'])
  ]
}

function pullFaults(pull: PullRequest): readonly string[] {
  return [
    ...kindFaults({ number: pull.number }, { state: pull.state, sha: pull.head.sha }),
    ...(pull.labels.every((label) => typeof label === 'string') ? [] : ['the labels']),
    ...(['open', 'closed', 'merged'].includes(pull.state) ? [] : ['the state'])
  ]
}

function kindFaults(
  numbers: Readonly<Record<string, unknown>>,
  strings: Readonly<Record<string, unknown>>
): readonly string[] {
  return [
    ...Object.entries(numbers).filter(([, value]) => !isId(value)),
    ...Object.entries(strings).filter(([, value]) => typeof value !== 'string' || value === '')
  ].map(([name]) => `${name} is of another kind`)
}

function isId(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

interface WholeAnswer {
  readonly what: string
  /** The list of runs that is sent, made from the right one. */
  readonly body: (list: Json) => string
  readonly cancels: readonly number[]
}

function runsIn(list: Json): readonly Json[] {
  return Array.isArray(list['workflow_runs']) ? list['workflow_runs'].filter(isRecord) : []
}

function withRuns(change: (runs: readonly Json[]) => readonly unknown[]): WholeAnswer['body'] {
  return (list) => JSON.stringify({ ...list, workflow_runs: change(runsIn(list)) })
}

const victims = [101, 102]

const wholeAnswers: readonly WholeAnswer[] = [
  { what: 'a page', body: () => `<!DOCTYPE html><title>${worst}</title>`, cancels: victims },
  { what: 'a text', body: () => JSON.stringify(worst), cancels: victims },
  { what: 'every run twice', body: withRuns((runs) => [...runs, ...runs]), cancels: victims },
  {
    what: 'ids as texts',
    body: withRuns((runs) => runs.map((run) => ({ ...run, id: `${String(run['id'])}${worst}` }))),
    cancels: victims
  },
  {
    what: 'ids beyond 2^53',
    body: (list) => JSON.stringify(list).replace(/"id":10(\d),/g, '"id":900719925474099$1,'),
    cancels: victims
  },
  {
    what: 'heads of nobody',
    body: withRuns((runs) =>
      runs.map((run) => ({ ...run, head_repository: null, head_branch: null, pull_requests: null }))
    ),
    cancels: victims
  },
  {
    what: 'fields that every object has',
    body: (list) =>
      JSON.stringify(list).replaceAll(
        '"display_title"',
        `"__proto__":{"id":101,"status":"completed"},"constructor":${JSON.stringify(worst)},"display_title"`
      ),
    cancels: victims
  }
]

/** The list of the branch is odd; the newest page is right, and is enough by itself. */
async function tryAnswer({ what, body, cancels }: WholeAnswer, tally: Tally): Promise<void> {
  const list = await answerOf<Json>(
    pullWorld(),
    '/actions/workflows/ci.yml/runs?branch=feature&event=pull_request&per_page=100'
  )
  const world = pullWorld().fail({ on: 'branch-runs', with: { status: 200, body: body(list) } })
  const finished = await step({ world, started: startedBy(world, 110) })
  noteStep(finished, { family, what, tally })
  const right = finished.cancelled.join() === cancels.join()
  tally.note(
    { family, sink: 'cancelled', what },
    right ? [] : [`cancelled ${finished.cancelled.join()}`]
  )
}
