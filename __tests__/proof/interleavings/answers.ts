// What an answer says to a reader who trusts only GitHub's documentation.
import type { Answer } from '../../support/github/answer.js'
import type { Endpoint, Route } from '../../support/github/routes.js'

export interface ReadRun {
  readonly id: number
  readonly attempt: number
  readonly status: string
  readonly conclusion: string | null
  readonly sha: string
  readonly hasHead: boolean
  readonly startedAt: number
  /** Open pull requests whose head is exactly this commit. */
  readonly openPullRequestsAtHead: readonly number[]
}

export interface ReadPull {
  readonly number: number
  readonly state: string
  readonly sha: string
  readonly labels: readonly string[]
  /** Undefined while it is open. */
  readonly closedAt: number | undefined
}

export interface ReadJob {
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
}

/** A concurrency group of a run: of the whole run, or of one of its jobs. */
export interface ReadGroup {
  readonly name: string
  readonly isOfJob: boolean
}

/** `sha` is undefined if the ref does not exist. */
export interface ReadRef {
  readonly sha: string | undefined
}

export interface ReadBranch {
  readonly sha: string
  readonly protected: boolean
}

export interface ReadBody {
  /** The content, for a trace. */
  readonly words: string
  readonly run?: ReadRun
  readonly runs?: readonly ReadRun[]
  readonly pull?: ReadPull
  readonly pulls?: readonly ReadPull[]
  readonly branch?: ReadBranch
  readonly defaultBranch?: string
  readonly ref?: ReadRef
  readonly jobs?: readonly ReadJob[]
  readonly groups?: readonly ReadGroup[]
  readonly members?: readonly number[]
}

/** Undefined: cannot be used. */
export function readBody(
  { endpoint, name }: Pick<Route, 'endpoint' | 'name'>,
  { status, body }: Answer
): ReadBody | undefined {
  const isPost = endpoint === 'cancel-run' || endpoint === 'force-cancel-run'
  if (isPost) return status === 202 ? { words: 'accepted' } : undefined
  if (status !== 200) return undefined
  const json = parsed(body)
  return json === undefined ? undefined : readers[endpoint]?.(json, name)
}

type Reader = (json: unknown, name: string) => ReadBody | undefined

const readers: Readonly<Partial<Record<Endpoint, Reader>>> = {
  'get-run': (json) => {
    const run = toRun(json)
    return run && { words: `${run.status}, attempt ${run.attempt}`, run }
  },
  'get-pull': (json) => {
    const pull = toPull(json)
    const labels = pull?.labels.length ? `, ${pull.labels.join(' ')}` : ''
    return pull && { words: `${pull.state}, head ${pull.sha.slice(0, 4)}${labels}`, pull }
  },
  'list-pulls': (json) => {
    const pulls = allOf(json, toPull)
    return pulls && { words: `#${pulls.map(({ number }) => number).join(' #')}`, pulls }
  },
  'get-branch': (json) => {
    const branch = toBranch(json)
    const shield = branch?.protected ? ', protected' : ''
    return branch && { words: `tip ${branch.sha.slice(0, 4)}${shield}`, branch }
  },
  'get-repository': (json) => {
    const defaultBranch = text(json, 'default_branch')
    return defaultBranch === undefined
      ? undefined
      : { words: `default branch ${defaultBranch}`, defaultBranch }
  },
  'match-refs': (json, name) => {
    const refs = allOf(json, toRef)
    const sha = refs?.find(({ ref }) => ref === `refs/${name}`)?.sha
    const words = sha === undefined ? 'no such ref' : `at ${sha.slice(0, 4)}`
    return refs && { words, ref: { sha } }
  },
  'list-jobs': (json) => {
    const jobs = allOf(member(json, 'jobs'), toJob)
    const words = jobs?.map(({ name, status }) => `${name} ${status}`).join(', ') ?? ''
    return jobs && { words, jobs }
  },
  'list-run-groups': (json) => {
    const groups = allOf(member(json, 'concurrency_groups'), toGroup)
    return groups && { words: groups.map(({ name }) => name).join(', '), groups }
  },
  'list-groups': (json) => {
    const names = allOf(member(json, 'concurrency_groups'), (one) => text(one, 'group_name'))
    return names && { words: names.join(', ') }
  },
  'get-group': (json) => {
    const members = allOf(member(json, 'group_members'), (one) => number(one, 'run_id'))
    return members && { words: members.join(' '), members }
  },
  'list-runs': readRuns,
  'list-workflow-runs': readRuns
}

function toRef(json: unknown): { readonly ref: string; readonly sha: string } | undefined {
  const ref = text(json, 'ref')
  const sha = text(member(json, 'object'), 'sha')
  return ref === undefined || sha === undefined ? undefined : { ref, sha }
}

function toJob(json: unknown): ReadJob | undefined {
  const name = text(json, 'name')
  const status = text(json, 'status')
  if (name === undefined || status === undefined) return undefined
  return { name, status, conclusion: text(json, 'conclusion') ?? null }
}

/** If the run itself is not a member, it has left the group, or the group is that of a job. */
function toGroup(json: unknown): ReadGroup | undefined {
  const name = text(json, 'group_name')
  const jobs = allOf(member(json, 'group_members'), (one) => ({ id: number(one, 'job_id') }))
  if (name === undefined || jobs === undefined) return undefined
  return { name, isOfJob: jobs.every(({ id }) => id !== undefined) }
}

function readRuns(json: unknown): ReadBody | undefined {
  const runs = allOf(member(json, 'workflow_runs'), toRun)
  const going = runs?.filter(({ status }) => status !== 'completed')
  const words = going?.map(({ id, status }) => `${id} ${status}`).join(', ') ?? ''
  return runs && { words, runs }
}

function toRun(json: unknown): ReadRun | undefined {
  const id = number(json, 'id')
  const attempt = number(json, 'run_attempt')
  const status = text(json, 'status')
  const sha = text(json, 'head_sha')
  if (id === undefined || attempt === undefined) return undefined
  if (status === undefined || sha === undefined) return undefined
  const pulls = member(json, 'pull_requests')
  if (!Array.isArray(pulls)) return undefined
  return {
    id,
    attempt,
    status,
    sha,
    conclusion: text(json, 'conclusion') ?? null,
    hasHead: number(member(json, 'head_repository'), 'id') !== undefined,
    startedAt: Date.parse(text(json, 'run_started_at') ?? ''),
    openPullRequestsAtHead: openPullRequestsAtHead(pulls, sha)
  }
}

function openPullRequestsAtHead(pulls: readonly unknown[], sha: string): readonly number[] {
  return pulls.flatMap((pull) =>
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
  const closedAt = text(json, 'closed_at')
  return {
    number: found,
    // GitHub calls a merged one closed.
    state: text(json, 'merged_at') === undefined ? state : 'merged',
    sha,
    labels,
    closedAt: closedAt === undefined ? undefined : Date.parse(closedAt)
  }
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
    // Undefined is not possible in JSON, so it differs from every answer.
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
