// The way from an invocation to GitHub and back: the scheduler decides when a request arrives, and when its answer does.
import type { Fetch } from '../../../src/github/http.js'
import type { Answer, ApiRequest } from '../../support/github/answer.js'
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import { hear, send } from './hearing.js'
import type { Invocation } from './invocation.js'
import {
  factsOf,
  groupOf,
  isWhole,
  newQuestion,
  runsShownIn,
  type Ask,
  type Question,
  type Truth
} from './observation.js'
import type { Stage } from './stage.js'
import { inWords } from './words.js'
import type { VirtualTime } from '../../support/virtual-time.js'

export interface Surroundings {
  readonly stage: Stage
  readonly time: VirtualTime
  /** Time passes while the program computes. */
  readonly compute: () => void
  /** Resolves when it is this one's turn. */
  readonly turn: (what: string) => Promise<unknown>
  readonly tell: (line: string) => void
}

type Headers = NonNullable<ApiRequest['headers']>

export function travellingFetch(around: Surroundings, invocation: Invocation): Fetch {
  return (input, init) => {
    const { pathname, search } = new URL(input)
    const { method = 'GET', headers: { authorization } = {} } = init ?? {}
    const path = `${pathname}${search}`
    const question = ask(invocation, method, path, around)
    return untilGivenUp(
      init?.signal ?? undefined,
      travel(question, { authorization }, { around, invocation, signal: init?.signal ?? undefined })
    )
  }
}

function ask(
  invocation: Invocation,
  method: string,
  path: string,
  { stage, time }: Surroundings
): Question | Ask {
  const question = newQuestion(method, path, time.now)
  const { endpoint, name } = question.route
  const isForced = endpoint === 'force-cancel-run'
  if (endpoint !== 'cancel-run' && !isForced) {
    invocation.questions.push(question)
    return question
  }
  const id = Number(name)
  const sent = send(id, isForced, invocation)
  const heard = hear(sent, invocation, stage)
  invocation.part.posts.push(sent)
  const cancel: Ask = { ...question, ...heard, id, isForced, sent, knowing: invocation.told }
  invocation.asks.push(cancel)
  return cancel
}

interface Journey {
  readonly around: Surroundings
  readonly invocation: Invocation
  readonly signal: AbortSignal | undefined
}

async function travel(
  question: Question | Ask,
  headers: Headers,
  { around, invocation, signal }: Journey
): Promise<Response> {
  const { stage, time, turn, tell } = around
  const { world } = stage
  const line = `${question.method} ${question.path}`
  await turn(`${invocation.name} to GitHub: ${line}`)
  const answering =
    'id' in question ? arrive(question, headers, around) : handle(question, headers, world)
  const { handled } = stage
  question.facts = factsOf(world.state, question.route)
  question.renderedAt = time.now
  tell(`GitHub is asked by ${invocation.name}: ${line}${inWords(question)}`)
  const answered = await time.during(answering)
  await turn(`GitHub to ${invocation.name}: ${line}`)
  if (signal?.aborted === true) {
    tell(`GitHub's answer comes too late for ${invocation.name}: ${line}`)
    throw new Error('nobody listens any more')
  }
  invocation.told += 1
  question.told = invocation.told
  if (handled !== undefined) invocation.part.knowledge.learn(handled)
  if (answered instanceof Error) {
    tell(`${invocation.name} is not answered: ${line}: ${answered.message}`)
    throw answered
  }
  question.status = answered.status
  if ('sent' in question) question.sent.status = answered.status
  question.isWhole = isWhole(question, answered.status, answered.body)
  if (question.isWhole) question.shown = runsShownIn(answered.body)
  tell(`${invocation.name} is answered ${answered.status}: ${line}`)
  return new Response(answered.body, { status: answered.status, headers: answered.headers })
}

/** Acts at once; the answer, or the error of a cut connection, comes later. */
function handle(
  { method, path }: Question,
  headers: Headers,
  world: World
): Promise<Answer | Error> {
  return world
    .handle({ method, path, headers })
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
}

function arrive(
  cancel: Ask,
  headers: Headers,
  { stage, time }: Surroundings
): Promise<Answer | Error> {
  const { world } = stage
  const { cancelAccepted } = world.state
  const wasAccepted = cancelAccepted.delete(cancel.id)
  cancel.truth = truthAbout(cancel.id, stage)
  cancel.arrivedAt = time.now
  const answering = handle(cancel, headers, world)
  cancel.accepted = cancelAccepted.has(cancel.id)
  if (wasAccepted) cancelAccepted.add(cancel.id)
  return answering
}

function truthAbout(id: number, stage: Stage): Truth {
  const { runs, pulls } = stage.world.state
  const run = runs.get(id)
  const pull = run?.pull === undefined ? undefined : pulls.get(run.pull)
  return {
    isNewest: run !== undefined && isNewest(run, stage),
    attempt: run?.attempt,
    pullState: pull?.state,
    labels: pull?.labels ?? [],
    headSha: pull?.headSha ?? tipOf(run, stage)
  }
}

function tipOf(run: RunRecord | undefined, { world: { state } }: Stage): string | undefined {
  if (run?.headRepository === undefined || run.branch === null) return undefined
  return state.repositories.get(run.headRepository)?.branches.get(run.branch)?.sha
}

function isNewest(run: RunRecord, { births }: Stage): boolean {
  const group = [...births.values()].filter((birth) => groupOf(birth.run) === groupOf(run))
  return group.every((birth) => birth.run.number <= run.number)
}

/** A client that has aborted gets nothing more; its request still arrives. */
function untilGivenUp(
  signal: AbortSignal | undefined,
  journey: Promise<Response>
): Promise<Response> {
  if (signal === undefined) return journey
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
    journey.then(resolve, reject)
  })
}
