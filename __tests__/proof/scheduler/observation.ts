// The answers that each invocation got, and GitHub's state at that moment: everything that the judge uses. No code of the
// program is used.
import type { Sent } from './hearing.js'
import { routeOf, type Route } from '../../support/github/routes.js'
import type { RunRecord, State } from '../../support/github/state.js'

/** The true facts about the requested thing. */
export type Facts =
  | {
      readonly of: 'run'
      readonly id: number
      readonly attempt: number
      readonly status: string
      readonly conclusion: string | null
      readonly startedAt: number
      readonly headIsGone: boolean
      /** Open pull requests of the repository itself whose head is this commit, without the run's own. */
      readonly openPullRequestsAtHead: readonly number[]
    }
  | {
      readonly of: 'pull'
      readonly number: number
      readonly state: string
      readonly sha: string
      readonly labels: readonly string[]
    }
  /** Of every run there is, whatever the list shows of them. */
  | { readonly of: 'runs'; readonly attempts: ReadonlyMap<number, number> }
  | { readonly of: 'pulls'; readonly shas: ReadonlyMap<number, string> }
  | { readonly of: 'branch'; readonly sha: string; readonly isProtected: boolean }
  | { readonly of: 'repository'; readonly defaultBranch: string }
  | { readonly of: 'ref'; readonly exists: boolean }
  | { readonly of: 'nothing' }

/** One request of one invocation, from the moment when it was sent. */
export interface Question {
  readonly method: string
  readonly path: string
  readonly route: Route
  readonly sentAt: number
  /** Undefined until it has arrived. */
  facts?: Facts
  /** When the answer was made: its facts were true then. */
  renderedAt?: number
  status?: number
  /** The answer arrived unchanged. */
  isWhole?: boolean
  /** The runs on a page of runs, which may lack some; undefined for other answers. */
  shown?: ReadonlySet<number> | undefined
  /** Its place among all answers to this invocation; undefined until it was answered. */
  told?: number
}

/** A cancel that was sent. */
export interface Ask extends Question {
  readonly id: number
  readonly isForced: boolean
  /** The verdict of the chaos judge when it was sent. */
  readonly complaints: readonly string[]
  /** Its kinds. */
  readonly kinds: readonly string[]
  /** The same, for the chaos judge. */
  readonly sent: Sent
  /** The number of answers by then. */
  readonly knowing: number
  /** GitHub carried out the cancel, whatever the answer was. */
  accepted?: boolean
  arrivedAt?: number
  /** The true facts when it arrived. */
  truth?: Truth
}

export interface Truth {
  /** No run of its group was created after it. */
  readonly isNewest: boolean
  readonly attempt: number | undefined
  readonly pullState: string | undefined
  readonly labels: readonly string[]
  readonly headSha: string | undefined
}

/** Runs that may supersede one another: by their cause, which the API does not give. */
export function groupOf(run: RunRecord | undefined): string {
  if (run === undefined) return 'no run'
  const { workflow, event, headRepository, branch, tag, pull } = run
  const file = workflow.path.replace('.github/workflows/', '')
  const cause = pull === undefined ? '' : `, pull request ${pull}`
  const ref = tag === undefined ? `branch ${String(branch)}` : `tag ${tag}`
  return `${file}, ${event}, ${headRepository ?? 'nowhere'}, ${ref}${cause}`
}

export function newQuestion(method: string, path: string, sentAt: number): Question {
  return { method, path, route: routeOf(method, path), sentAt }
}

export function runsShownIn(body: string): ReadonlySet<number> | undefined {
  const { workflow_runs: runs } = JSON.parse(body) as { workflow_runs?: readonly { id: number }[] }
  return runs && new Set(runs.map(({ id }) => id))
}

const nothing: Facts = { of: 'nothing' }

type Look = (state: State, name: string) => Facts

const listed: Look = ({ runs }) => ({
  of: 'runs',
  attempts: new Map([...runs.values()].map(({ id, attempt }) => [id, attempt]))
})

const looks: Readonly<Partial<Record<Route['endpoint'], Look>>> = {
  'get-run': (state, id) => factsOfRun(state, state.runs.get(Number(id))),
  'get-pull': ({ pulls }, name) => {
    const pull = pulls.get(Number(name))
    if (pull === undefined) return nothing
    const { number, state, headSha, labels } = pull
    return { of: 'pull', number, state, sha: headSha, labels }
  },
  'list-runs': listed,
  'list-workflow-runs': listed,
  'list-pulls': ({ pulls }) => ({
    of: 'pulls',
    shas: new Map([...pulls.values()].map(({ number, headSha }) => [number, headSha]))
  }),
  'get-branch': ({ home }, name) => {
    const branch = home.branches.get(name)
    if (branch === undefined) return nothing
    return { of: 'branch', sha: branch.sha, isProtected: branch.protected }
  },
  'get-repository': ({ home: { defaultBranch } }) => ({ of: 'repository', defaultBranch }),
  'match-refs': ({ home }, name) => ({
    of: 'ref',
    exists: name.startsWith('tags/')
      ? home.tags.has(name.slice(5))
      : home.branches.has(name.replace(/^heads\//, ''))
  })
}

/** The true facts about the requested thing, now. */
export function factsOf(state: State, { endpoint, name }: Route): Facts {
  return looks[endpoint]?.(state, name) ?? nothing
}

function factsOfRun(state: State, run: RunRecord | undefined): Facts {
  if (run === undefined) return nothing
  const { id, attempt, status, conclusion, startedAt } = run
  const isOfHome = run.headRepository === state.home.name
  const openPullRequestsAtHead = [...state.pulls.values()].filter(
    (pull) =>
      isOfHome &&
      pull.state === 'open' &&
      pull.headRepository === state.home.name &&
      pull.headSha === run.sha &&
      pull.number !== run.pull
  )
  return {
    of: 'run',
    id,
    attempt,
    status,
    conclusion,
    startedAt,
    headIsGone: state.visibleRepository(run.headRepository, run.deletedFork) === undefined,
    openPullRequestsAtHead: openPullRequestsAtHead.map(({ number }) => number)
  }
}

/** Whether an answer says what it was put down to say: damaged on the way it may say anything. */
export function isWhole({ route }: Question, status: number, body: string): boolean {
  const { endpoint, name } = route
  if (status !== 200) return false
  if (endpoint.startsWith('list-')) return /^(?:\[.*\]|\{.*\})$/s.test(body)
  return marks[endpoint]?.(parse(body), name) ?? true
}

type Json = Readonly<Record<string, unknown>>

const marks: Readonly<Partial<Record<Route['endpoint'], (json: Json, name: string) => boolean>>> = {
  'get-run': ({ id }, name) => id === Number(name),
  'get-pull': ({ number, state }, name) => number === Number(name) && typeof state === 'string',
  'get-branch': (json, name) => json['name'] === name && typeof json['protected'] === 'boolean',
  'get-repository': (json) => typeof json['default_branch'] === 'string',
  'match-refs': (json) => Array.isArray(json)
}

function parse(body: string): Json {
  try {
    return JSON.parse(body) as Json
  } catch {
    return {}
  }
}
