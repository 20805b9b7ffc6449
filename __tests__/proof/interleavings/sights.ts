// Two repositories with the same numbers in them, read with several tokens that see different things: each invocation must get
// the same result as alone.
import { startedBy } from '../../support/events.js'
import { apiUrl, connectionTo, instantClock } from '../../support/faces.js'
import type { Answer } from '../../support/github/answer.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { sha } from '../../support/github/sha.js'
import { wireTo } from '../../support/wire.js'
import { runStep, type Fault } from '../step.js'

const stepRun = 110
const repositories = ['octo/app', 'octo/other'] as const

type Json = Record<string, unknown>

/** What a token sees of an answer. */
type See = (answer: Answer, path: string) => Answer

const notFound = (answer: Answer): Answer => ({
  ...answer,
  status: 404,
  body: JSON.stringify({ message: 'Not Found' })
})

/** Changes every object under such a path, in a list or alone. */
function changing(part: RegExp, change: (json: Json) => Json): See {
  return (answer, path) => {
    if (!part.test(path) || answer.status !== 200) return answer
    const json = JSON.parse(answer.body) as Json | Json[]
    if (Array.isArray(json)) return { ...answer, body: JSON.stringify(json.map(change)) }
    const runs = json['workflow_runs'] as Json[] | undefined
    const changed = runs === undefined ? change(json) : { ...json, workflow_runs: runs.map(change) }
    return { ...answer, body: JSON.stringify(changed) }
  }
}

export const sights: Readonly<Record<string, See>> = {
  'sees everything': (answer) => answer,
  'sees no pull request': (answer, path) => (path.includes('/pulls') ? notFound(answer) : answer),
  'sees the pull request closed': changing(/\/pulls/, (pull) => ({
    ...pull,
    state: 'closed',
    closed_at: '2026-11-01T10:29:00Z'
  })),
  'sees the head elsewhere': changing(/\/pulls/, (pull) => ({
    ...pull,
    head: { ...(pull['head'] as Json), sha: sha('c2') }
  })),
  'sees no single run': (answer, path) =>
    /\/actions\/runs\/\d+$/.test(path) ? notFound(answer) : answer,
  'sees the runs ended': changing(/\/runs/, (run) => ({
    ...run,
    status: 'completed',
    conclusion: 'success'
  })),
  'may not cancel': (answer, path) =>
    path.endsWith('/cancel')
      ? { ...answer, status: 403, body: JSON.stringify({ message: 'Resource not accessible' }) }
      : answer
}

/** The same numbers in both repositories, with different content. */
function worldOf(repository: string): World {
  const isOther = repository === repositories[1]
  const world = aRepository({ name: repository, id: isOther ? 2 : 1 })
    .withPullRequest(7, { head: isOther ? 'topic' : 'feature', sha: 'c9', from: repository })
    .withPullRequest(8, { head: 'else', sha: 'e9', from: repository })
  for (const [at, commit] of ['c1', 'c2', 'c3', 'c4'].entries()) {
    const isElse = isOther === (at % 2 === 0)
    world.withRun(101 + at, { pr: isElse ? 8 : 7, sha: commit, status: 'queued' })
  }
  return world.withRun(stepRun, { pr: 7 })
}

export interface Viewer {
  readonly repository: string
  readonly sight: string
}

/** Each repository with each token, twice: two jobs of one run share both. */
export const viewers: readonly Viewer[] = repositories.flatMap((repository) =>
  Object.keys(sights).flatMap((sight) => [
    { repository, sight },
    { repository, sight }
  ])
)

export interface View {
  /** All of its requests, sorted: answers at the same time have no order. */
  readonly requests: readonly string[]
  readonly cancelled: readonly number[]
  /** Its result. */
  readonly told: string
  /** Requests with another's token or for another's repository. */
  readonly strays: readonly string[]
}

export async function view({ repository, sight }: Viewer, fault?: Fault): Promise<View> {
  const world = worldOf(repository)
  const token = `token that ${sight}`
  const requests: string[] = []
  const strays: string[] = []
  const fetch = wireTo({ [apiUrl]: world }, ({ method, path, authorization = '' }) => {
    requests.push(`${method} ${path}`)
    const isOwn = authorization.endsWith(token) && path.startsWith(`/repos/${repository}/`)
    if (!isOwn) strays.push(`${authorization}: ${path}`)
    return (answer) => sights[sight]?.(answer, path) ?? answer
  })
  const started = startedBy(world, stepRun)
  const { conclusion, meter } = await runStep(started, {
    fetch,
    token,
    clock: instantClock(),
    fault
  })
  const told = JSON.stringify({ ...conclusion, outcomes: [...conclusion.outcomes], meter })
  return { requests: requests.toSorted(), cancelled: world.cancelled(), told, strays }
}

/** The number of requests for the same reads on one connection at once and again, and on two connections at once. */
export async function requestsForTheSame(): Promise<Readonly<Record<string, number>>> {
  const [one, two] = repositories.map((repository) => {
    const world = worldOf(repository)
    const { ports } = connectionTo(world, { repository })
    const ask = (): Promise<unknown> =>
      Promise.all([
        ports.runs.byId(stepRun as Parameters<typeof ports.runs.byId>[0]),
        ports.subjects.pull(7 as Parameters<typeof ports.subjects.pull>[0]),
        ports.runs.newest(1)
      ])
    return { world, ask }
  })
  if (one === undefined || two === undefined) return {}
  await Promise.all([one.ask(), one.ask(), two.ask()])
  const atOnce = one.world.requests.length
  await one.ask()
  return {
    'of one connection, twice at once': atOnce,
    'of the same one, again': one.world.requests.length - atOnce,
    'of another one at the same time': two.world.requests.length
  }
}
