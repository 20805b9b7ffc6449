// What one invocation knows, by the answers as they were sent. After an unusable answer it knows nothing about that, whatever
// an earlier answer said.
import type { Handled } from '../../support/github/traffic.js'
import { routeOf, type Endpoint, type Route } from '../../support/github/routes.js'
import {
  readBody,
  type ReadBody,
  type ReadBranch,
  type ReadGroup,
  type ReadJob,
  type ReadPull,
  type ReadRef,
  type ReadRun
} from './answers.js'

/** `value` is undefined if the last answer could not be used. */
export interface Told<Value> {
  /** The number of the request. */
  readonly at: number
  /** When it left, in milliseconds. */
  readonly sentAt: number
  readonly value: Value | undefined
}

/** One request and its answer. */
export interface Asked {
  readonly at: number
  /** When it left, in milliseconds. */
  readonly sentAt: number
  readonly kind: Handled['request']['kind']
  readonly method: string
  /** The same for equal requests, whatever URL they used. */
  readonly question: string
  readonly status: number
  /** It is complete, and as GitHub documents it. */
  readonly isFine: boolean
}

export class Knowledge {
  readonly asked: Asked[] = []
  readonly runs = new Map<number, Told<ReadRun>>()
  readonly pulls = new Map<number, Told<ReadPull>>()
  readonly branches = new Map<string, Told<ReadBranch>>()
  /** `heads/topic`, `tags/v1`. */
  readonly refs = new Map<string, Told<ReadRef>>()
  /** The number of the last request whose answer showed this ref. */
  readonly live = new Map<string, number>()
  /** Of all attempts of a run. */
  readonly jobs = new Map<number, Told<readonly ReadJob[]>>()
  /** The concurrency groups of a run. */
  readonly groups = new Map<number, Told<readonly ReadGroup[]>>()
  /** The runs in a concurrency group, by its name. */
  readonly members = new Map<string, Told<readonly number[]>>()
  /** GitHub's clock, from the lists of runs. */
  readonly dates: number[] = []
  /** The default branch of the repository. */
  repository: Told<string> | undefined
  /** Every head of a pull request or branch in any answer, including lists. */
  readonly heads = new Map<number | string, readonly string[]>()
  /** Pull requests that are open, by the last answer that shows them. */
  readonly open = new Set<number>()
  /** Every head in the first answer about its pull requests or its branch. */
  readonly firstHeads = new Map<number | string, string>()
  /** The attempts of runs in lists; of a run that no list showed, those of all reads before the last one. */
  readonly listed = new Map<number, Set<number>>()
  /** The latest attempt of a run that any answer showed as ended. */
  readonly ended = new Map<number, number>()
  /** Runs that were on a page of the newest runs. */
  readonly newest = new Set<number>()

  /** Takes in an answer to a request that was sent at this time, and returns its content in a few words. */
  learn(handled: Handled, sentAt: number): string {
    const { method, path, kind, index } = handled.request
    const { answer, connection } = handled
    const route = routeOf(method, path)
    const body = connection === 'kept' ? readBody(route, answer) : undefined
    const question = `${method} ${questionOf(path)}`
    const status = connection === 'reset' ? 0 : answer.status
    this.asked.push({
      at: index,
      sentAt,
      kind,
      method,
      question,
      status,
      isFine: body !== undefined
    })
    if (method === 'GET' && status !== 301) this.#file(route, { at: index, sentAt, value: body })
    if (kind.endsWith('runs')) this.dates.push(Date.parse(answer.headers['date'] ?? ''))
    return wordsFor(handled, body)
  }

  #file({ endpoint, name, kind, query }: Route, { value, ...told }: Told<ReadBody>): void {
    const id = Number(name)
    const files: Partial<Record<Endpoint, () => void>> = {
      'get-run': () => {
        const before = this.runs.get(id)?.value
        if (before !== undefined && !this.listed.has(id)) this.#list([before], false)
        this.#end(value?.run)
        // Without them, it does not say of which pull requests its commit is the head.
        const isWhole = query.get('exclude_pull_requests') !== 'true'
        this.runs.set(id, { ...told, value: isWhole ? value?.run : undefined })
      },
      'list-jobs': () => {
        this.#job(id, query, { ...told, value: value?.jobs })
      },
      'get-pull': () => {
        this.pulls.set(id, { ...told, value: value?.pull })
        this.#pull(value?.pull)
      },
      'get-branch': () => {
        this.branches.set(name, { ...told, value: value?.branch })
        this.#head(name, value?.branch, true)
      },
      'get-repository': () => (this.repository = { ...told, value: value?.defaultBranch }),
      'match-refs': () => {
        this.refs.set(name, { ...told, value: value?.ref })
        const sha = value?.ref?.sha
        if (sha === undefined) return
        this.live.set(name, told.at)
        if (name.startsWith('tags/')) this.#head(name, { sha }, true)
      },
      'list-run-groups': () => this.groups.set(id, { ...told, value: value?.groups }),
      'get-group': () => this.members.set(name.toLowerCase(), { ...told, value: value?.members })
    }
    files[endpoint]?.()
    this.#list(value?.runs ?? [], kind === 'runs')
    for (const pull of value?.pulls ?? []) this.#pull(pull, true)
  }

  /** A page, which continues the pages before it. The list is as old as its first page. */
  #job(id: number, query: URLSearchParams, page: Told<readonly ReadJob[]>): void {
    const first = Number(query.get('page') ?? 1) > 1 ? this.jobs.get(id) : { ...page, value: [] }
    const jobs = first?.value && page.value && [...first.value, ...page.value]
    const isWhole = query.get('filter') === 'all'
    this.jobs.set(id, { ...page, ...first, value: isWhole ? jobs : undefined })
  }

  /** A later attempt proves that those before it have ended. */
  #end(run: ReadRun | undefined): void {
    if (run === undefined) return
    const { id, attempt, status } = run
    const ended = status === 'completed' ? attempt : attempt - 1
    this.ended.set(id, Math.max(ended, this.ended.get(id) ?? 0))
  }

  #list(runs: readonly ReadRun[], isNewest: boolean): void {
    for (const run of runs) {
      const { id, attempt } = run
      this.#end(run)
      this.listed.set(id, (this.listed.get(id) ?? new Set()).add(attempt))
      if (isNewest) this.newest.add(id)
    }
  }

  #pull(told?: ReadPull, isFirst = false): void {
    if (told === undefined) return
    this.#head(told.number, told, isFirst)
    if (told.state === 'open') this.open.add(told.number)
    else this.open.delete(told.number)
  }

  #head(subject: number | string, told?: { readonly sha: string }, isFirst = false): void {
    if (told === undefined) return
    this.heads.set(subject, [...(this.heads.get(subject) ?? []), told.sha])
    if (isFirst && !this.firstHeads.has(subject)) this.firstHeads.set(subject, told.sha)
  }
}

function wordsFor({ answer, connection }: Handled, body: ReadBody | undefined): string {
  if (connection !== 'kept') return `connection ${connection}`
  const words = body?.words ?? (answer.status < 300 ? 'not understood' : '')
  return `${answer.status} ${words}`.trim()
}

/** A moved repository is requested by its id; the order of a query does not matter. */
function questionOf(path: string): string {
  const [place = '', query = ''] = path.split('?')
  const sorted = [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort()
  return `${place.replace(/^\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '')} ${sorted.join(' ')}`
}

/** The redirected request is sent again to the new path. */
export function isSentOn({ request, answer, connection }: Handled): boolean {
  return connection === 'kept' && answer.status === 301 && request.path.startsWith('/repos/')
}
