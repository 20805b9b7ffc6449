import { epoch, parseInstant } from './clock.js'
import { sha } from './sha.js'
import type { PullRecord, PullState, RepositoryRecord, State } from './state.js'

export interface PullRequestOptions {
  /** The head branch. */
  readonly head: string
  readonly sha: string
  /** The head's repository, if it is a fork. */
  readonly from?: string
  readonly base?: string
  readonly state?: PullState
  readonly draft?: boolean
  readonly createdAt?: string
  readonly closedAt?: string
  readonly labels?: readonly string[]
  readonly title?: string
  readonly author?: string
  /** The fork was deleted. Without `from`, its owner was deleted too. */
  readonly deletedFork?: true
  /** False: the head branch was deleted. */
  readonly branch?: false
}

export function addPullRequest(state: State, number: number, options: PullRequestOptions): void {
  if (state.pulls.has(number)) throw new Error(`there is a pull request ${number} already`)
  const home = headRepository(state, options)
  const record = newPull(state, number, { ...options, ...(home && { from: home.name }) })
  if (!state.home.branches.has(record.base)) {
    throw new Error(`pull request ${number} goes into ${record.base}, which does not exist`)
  }
  if (home && options.deletedFork !== true && options.branch !== false) {
    placeBranch(home, record)
  }
  state.pulls.set(number, record)
}

function headRepository(state: State, options: PullRequestOptions): RepositoryRecord | undefined {
  if (options.from === undefined && options.deletedFork) return undefined
  const found = state.repository(options.from ?? state.home.name)
  if (options.deletedFork && found === state.home) {
    throw new Error(`${found.name} is not a fork: it cannot be a deleted one`)
  }
  return found
}

function newPull(state: State, number: number, options: PullRequestOptions): PullRecord {
  const {
    state: pullState = 'open',
    title = `Pull request ${number}`,
    base = state.home.defaultBranch,
    draft = false,
    labels = []
  } = options
  return {
    number,
    title,
    author: options.author ?? options.from?.split('/')[0] ?? 'ghost',
    headRepository: options.from,
    deletedFork: options.deletedFork ?? false,
    headBranch: options.head,
    headSha: sha(options.sha),
    base,
    state: pullState,
    draft,
    labels,
    ...instants(state, number, { ...options, state: pullState })
  }
}

function instants(
  state: State,
  number: number,
  options: Pick<PullRequestOptions, 'createdAt' | 'closedAt' | 'state'>
): Pick<PullRecord, 'createdAt' | 'updatedAt' | 'closedAt'> {
  const open = options.state === 'open'
  const createdAt =
    options.createdAt === undefined ? defaultCreation(state) : parseInstant(options.createdAt)
  if (options.closedAt === undefined) {
    state.clock.saw(createdAt)
    const closedAt = state.clock.running && !open ? state.clock.now : undefined
    return { createdAt, updatedAt: closedAt ?? createdAt, closedAt }
  }
  const closedAt = state.clock.saw(parseInstant(options.closedAt))
  if (open) throw new Error(`pull request ${number} is open: it was not closed`)
  if (closedAt < createdAt) {
    throw new Error(`pull request ${number} was closed before it was created`)
  }
  return { createdAt, updatedAt: closedAt, closedAt }
}

/** Pull requests are created before the first run; one that is added during the test is created then. */
function defaultCreation(state: State): number {
  if (state.clock.running) return state.clock.next()
  return epoch - 3_600_000 + state.pulls.size * 60_000
}

function placeBranch(repository: RepositoryRecord, pull: PullRecord): void {
  const open = pull.state === 'open'
  const existing = repository.branches.get(pull.headBranch)
  if (!existing || (open && existing.leftBehind)) {
    const leftBehind = !open
    repository.branches.set(pull.headBranch, { sha: pull.headSha, protected: false, leftBehind })
  } else if (open && existing.sha !== pull.headSha) {
    throw new Error(
      `pull request ${pull.number} is open for ${pull.headBranch} at ${pull.headSha}, but that branch of ` +
        `${repository.name} is at ${existing.sha}`
    )
  }
}
