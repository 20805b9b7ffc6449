import { Clock } from './clock.js'
import type { JobRecord, Lease, QueueEntry } from './records.js'

export interface BranchRecord {
  sha: string
  protected: boolean
  /** Its place is known only from a closed pull request, or not at all: an open one can still set it. */
  leftBehind?: boolean
}

export interface RepositoryRecord {
  readonly id: number
  /** `owner/name`. */
  readonly name: string
  readonly owner: string
  readonly fork: boolean
  readonly private: boolean
  /** It can change. */
  defaultBranch: string
  deleted: boolean
  readonly branches: Map<string, BranchRecord>
  readonly tags: Map<string, string>
  /** The annotated tags, which point to a tag object, by its sha. */
  readonly annotated: Map<string, string>
}

export type PullState = 'open' | 'closed' | 'merged'

export interface PullRecord {
  readonly number: number
  title: string
  readonly author: string
  /** Undefined if it is not known any more: the fork and its owner were deleted. */
  readonly headRepository: string | undefined
  readonly deletedFork: boolean
  readonly headBranch: string
  headSha: string
  readonly base: string
  state: PullState
  draft: boolean
  labels: readonly string[]
  readonly createdAt: number
  updatedAt: number
  closedAt: number | undefined
}

export interface WorkflowRecord {
  readonly id: number
  readonly path: string
  readonly name: string
  /** `owner/name` of the repository that a ruleset takes the workflow from; undefined for a file of this repository. */
  readonly requiredFrom: string | undefined
}

export interface CancelAnswer {
  readonly status: number
  readonly message: string
  /** Only the first few times, answers like this. */
  readonly times?: number
}

export interface RunRecord {
  readonly id: number
  readonly number: number
  attempt: number
  readonly workflow: WorkflowRecord
  readonly event: string
  readonly pull: number | undefined
  readonly branch: string | null
  readonly tag: string | undefined
  /** The number in the API. */
  readonly sha: string
  /** The head of the pull request when the run was created. */
  readonly pullSha: string | undefined
  readonly headRepository: string | undefined
  readonly deletedFork: boolean
  status: string
  conclusion: string | null
  readonly createdAt: number
  startedAt: number
  updatedAt: number
  readonly title: string
  readonly actor: string
  readonly stopsAfter: number
  /** How many further cancels are accepted without an effect. */
  cancelsToIgnore: number
  readonly cancelAnswer: CancelAnswer | undefined
  timesAnswered: number
  readonly stopsAfterForce: number
  readonly ignoresForce: boolean
  readonly forceAnswer: CancelAnswer | undefined
  timesForceAnswered: number
  /** How many more looks show it in flight after a cancel; undefined until one was accepted. */
  stopping: number | undefined
  /** The jobs of all attempts, in the order of their ids. */
  readonly jobs: JobRecord[]
  /** The names of the jobs that always have the run's status. */
  readonly plainJobs: readonly string[]
  readonly leases: readonly Lease[]
}

export interface Acceptance {
  readonly run: number
  readonly attempt: number
  readonly forced?: true
}

/** The whole state, as plain data. The other files in this folder change it. */
export class State {
  readonly clock = new Clock()
  readonly repositories = new Map<string, RepositoryRecord>()
  readonly pulls = new Map<number, PullRecord>()
  readonly runs = new Map<number, RunRecord>()
  readonly workflows = new Map<string, WorkflowRecord>()
  /** Texts of files, by path. */
  readonly files = new Map<string, string>()
  readonly cancelRequests: number[] = []
  readonly forceRequests: number[] = []
  readonly cancelAccepted = new Set<number>()
  /** Every accepted cancel, in order, with the attempt that it ends. */
  readonly acceptances: Acceptance[] = []
  readonly cancelledByRequest = new Set<number>()
  /** The merge queues, by commit, including entries that have left. */
  readonly queue = new Map<string, QueueEntry>()
  hasConcurrencyGroups = true
  /** Whether a run shows its groups: GitHub often answers with an empty list. */
  tellsRunGroups = true
  /** By key of the group: the runs that get it first, in order. */
  readonly groupOrders = new Map<string, readonly number[]>()
  readonly home: RepositoryRecord
  readonly #users = new Map<string, number>()

  constructor(home: RepositoryRecord) {
    this.home = home
    this.repositories.set(home.name, home)
  }

  /** From the first look on, the clock stands, and open points are decided. */
  begin(): void {
    if (this.clock.running) return
    this.clock.start()
    for (const pull of this.pulls.values()) {
      if (pull.state === 'open' || pull.closedAt !== undefined) continue
      pull.closedAt = Math.max(pull.createdAt, this.clock.now - 60_000)
      pull.updatedAt = pull.closedAt
    }
  }

  repository(name: string): RepositoryRecord {
    const found = this.repositories.get(name)
    if (!found) throw new Error(`there is no repository ${name}: add it with withFork`)
    return found
  }

  /** The repository of a head as the API shows it: null after it was deleted. */
  visibleRepository(name: string | undefined, deletedFork: boolean): RepositoryRecord | undefined {
    if (name === undefined || deletedFork) return undefined
    const found = this.repository(name)
    return found.deleted ? undefined : found
  }

  pull(number: number): PullRecord {
    const found = this.pulls.get(number)
    if (!found) throw new Error(`there is no pull request ${number}`)
    return found
  }

  run(id: number): RunRecord {
    const found = this.runs.get(id)
    if (!found) throw new Error(`there is no run ${id}`)
    return found
  }

  /** A required workflow has its own id, and a path that a file of this repository may have too. */
  workflowAt(path: string, requiredFrom?: string): WorkflowRecord {
    const key = `${requiredFrom ?? this.home.name}/${path}`
    const found = this.workflows.get(key)
    if (found) return found
    const file = path.replace(/^.*\//, '')
    const workflow = {
      id: this.workflows.size + 1,
      path,
      name: file.replace(/\.ya?ml$/, ''),
      requiredFrom
    }
    this.workflows.set(key, workflow)
    return workflow
  }

  userId(login: string): number {
    const id = this.#users.get(login) ?? 1001 + this.#users.size
    this.#users.set(login, id)
    return id
  }
}

export function newRepository(
  options: Pick<RepositoryRecord, 'id' | 'name' | 'fork' | 'private' | 'defaultBranch'>
): RepositoryRecord {
  const [owner, name, ...rest] = options.name.split('/')
  if (!owner || !name || rest.length > 0) throw new Error(`'${options.name}' is not owner/name`)
  return {
    ...options,
    owner,
    deleted: false,
    branches: new Map(),
    tags: new Map(),
    annotated: new Map()
  }
}
