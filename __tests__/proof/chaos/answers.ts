// What an answer says to somebody who takes GitHub at its documentation, and nothing for granted.
import type { Answer } from '../../support/github/answer.js'
import type { RouteKind } from '../../support/github/routes.js'

export interface ReadRun {
  readonly id: number
  readonly attempt: number
  readonly status: string
  readonly conclusion: string | null
  readonly sha: string
  readonly hasHead: boolean
  readonly startedAt: number
  /** Open pull requests whose head is this very commit; undefined where they are not told as a list. */
  readonly headOf: readonly number[] | undefined
}

export interface ReadPull {
  readonly number: number
  readonly state: string
  readonly sha: string
  readonly labels: readonly string[]
}

export interface ReadBranch {
  readonly sha: string
  readonly protected: boolean
}

export interface ReadBody {
  /** What it says, for a trace. */
  readonly words: string
  readonly run?: ReadRun
  readonly pull?: ReadPull
  readonly pulls?: readonly ReadPull[]
  readonly branch?: ReadBranch
  readonly hasTag?: boolean
}

/** Undefined: of no use. */
export function readBody(kind: RouteKind, { status, body }: Answer): ReadBody | undefined {
  if (kind === 'cancel') return status === 202 ? { words: 'accepted' } : undefined
  if (kind === 'tag' && status === 404) return { words: 'no tag', hasTag: false }
  if (status !== 200) return undefined
  const json = parsed(body)
  return json === undefined ? undefined : readers[kind]?.(json)
}

const readers: Readonly<Partial<Record<RouteKind, (json: unknown) => ReadBody | undefined>>> = {
  run: (json) => {
    const run = toRun(json)
    return run && { words: `${run.status}, attempt ${run.attempt}`, run }
  },
  pull: (json) => {
    const pull = toPull(json)
    const labels = pull?.labels.length ? `, ${pull.labels.join(' ')}` : ''
    return pull && { words: `${pull.state}, head ${pull.sha.slice(0, 4)}${labels}`, pull }
  },
  pulls: (json) => {
    const pulls = allOf(json, toPull)
    return pulls && { words: `#${pulls.map(({ number }) => number).join(' #')}`, pulls }
  },
  branch: (json) => {
    const branch = toBranch(json)
    const shield = branch?.protected ? ', protected' : ''
    return branch && { words: `tip ${branch.sha.slice(0, 4)}${shield}`, branch }
  },
  tag: (json) => (text(json, 'ref') === undefined ? undefined : { words: 'a tag', hasTag: true }),
  runs: readRuns,
  'branch-runs': readRuns,
  'status-runs': readRuns
}

function readRuns(json: unknown): ReadBody | undefined {
  const runs = allOf(member(json, 'workflow_runs'), toRun)
  const going = runs?.filter(({ status }) => status !== 'completed')
  return going && { words: going.map(({ id, status }) => `${id} ${status}`).join(', ') }
}

function toRun(json: unknown): ReadRun | undefined {
  const id = number(json, 'id')
  const attempt = number(json, 'run_attempt')
  const status = text(json, 'status')
  const sha = text(json, 'head_sha')
  if (id === undefined || attempt === undefined) return undefined
  if (status === undefined || sha === undefined) return undefined
  return {
    id,
    attempt,
    status,
    sha,
    conclusion: text(json, 'conclusion') ?? null,
    hasHead: number(member(json, 'head_repository'), 'id') !== undefined,
    startedAt: Date.parse(text(json, 'run_started_at') ?? ''),
    headOf: headOf(member(json, 'pull_requests'), sha)
  }
}

function headOf(pulls: unknown, sha: string): readonly number[] | undefined {
  if (!Array.isArray(pulls)) return undefined
  return pulls.flatMap((pull: unknown) =>
    text(member(pull, 'head'), 'sha') === sha ? [number(pull, 'number') ?? 0] : []
  )
}

function toPull(json: unknown): ReadPull | undefined {
  const found = number(json, 'number')
  const state = text(json, 'state')
  const sha = text(member(json, 'head'), 'sha')
  const labels = allOf(member(json, 'labels'), (label) => text(label, 'name'))
  if (found === undefined || state === undefined) return undefined
  if (sha === undefined || labels === undefined) return undefined
  return { number: found, state, sha, labels }
}

function toBranch(json: unknown): ReadBranch | undefined {
  const sha = text(member(json, 'commit'), 'sha')
  const shield = member(json, 'protected')
  return sha === undefined || typeof shield !== 'boolean' ? undefined : { sha, protected: shield }
}

function allOf<Item>(
  json: unknown,
  read: (one: unknown) => Item | undefined
): readonly Item[] | undefined {
  if (!Array.isArray(json)) return undefined
  const items = json.map(read)
  return items.every((item) => item !== undefined) ? items : undefined
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // Undefined is what no JSON can be: the caller tells it from everything that was sent.
    return undefined
  }
}

function member(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  return (json as Readonly<Record<string, unknown>>)[name]
}

function text(json: unknown, name: string): string | undefined {
  const value = member(json, name)
  return typeof value === 'string' ? value : undefined
}

function number(json: unknown, name: string): number | undefined {
  const value = member(json, name)
  return typeof value === 'number' ? value : undefined
}
