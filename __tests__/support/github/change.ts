import { jobsAgain, jobsFollow } from './jobs.js'
import { madeSha, sha } from './sha.js'
import type { PullRecord, PullState, State } from './state.js'

export interface PullRequestChange {
  readonly state?: PullState
  readonly sha?: string
  readonly labels?: readonly string[]
  readonly title?: string
  readonly draft?: boolean
}

export function updatePullRequest(state: State, number: number, change: PullRequestChange): void {
  const pull = state.pull(number)
  const at = state.clock.next()
  if (change.state !== undefined && change.state !== pull.state) {
    changeState(state, pull, change.state, at)
  }
  if (change.sha !== undefined) pushToPull(state, pull, change.sha)
  pull.labels = change.labels ?? pull.labels
  pull.title = change.title ?? pull.title
  pull.draft = change.draft ?? pull.draft
  pull.updatedAt = at
}

function changeState(state: State, pull: PullRecord, to: PullState, at: number): void {
  if (pull.state === 'merged') throw new Error(`pull request ${pull.number} was merged for good`)
  if (to === 'merged' && pull.state !== 'open') {
    throw new Error(`pull request ${pull.number} is closed: it cannot be merged`)
  }
  pull.state = to
  pull.closedAt = to === 'open' ? undefined : at
  const base = state.home.branches.get(pull.base)
  if (to === 'merged' && base) base.sha = mergeCommit(pull)
}

function pushToPull(state: State, pull: PullRecord, to: string): void {
  if (pull.state !== 'open') {
    throw new Error(`pull request ${pull.number} is ${pull.state}: its head does not move any more`)
  }
  if (pull.headRepository === undefined || pull.deletedFork) {
    throw new Error(`nobody can push to pull request ${pull.number}: its fork was deleted`)
  }
  pushTo(state, pull.headBranch, to, pull.headRepository)
}

/** The merge commit at refs/pull/N/merge. Its other parent is assumed to stay the same. */
export function mergeCommit(pull: PullRecord): string {
  return madeSha('merge', pull.number, pull.headSha)
}

/** Moves or creates a branch, and with it every open pull request whose head it is. */
export function pushTo(state: State, branch: string, to: string, repository: string): void {
  const branches = state.repository(repository).branches
  const tip = sha(to)
  branches.set(branch, { sha: tip, protected: branches.get(branch)?.protected ?? false })
  const at = state.clock.next()
  for (const pull of openPullsOf(state, branch, repository)) {
    pull.headSha = tip
    pull.updatedAt = at
  }
}

/** GitHub closes the open pull requests of a deleted head branch. */
export function deleteBranch(state: State, branch: string, repository: string): void {
  if (!state.repository(repository).branches.delete(branch)) {
    throw new Error(`there is no branch ${branch} in ${repository}`)
  }
  const at = state.clock.next()
  for (const pull of openPullsOf(state, branch, repository)) {
    pull.state = 'closed'
    pull.closedAt = at
    pull.updatedAt = at
  }
}

function openPullsOf(state: State, branch: string, repository: string): PullRecord[] {
  return [...state.pulls.values()].filter(
    (pull) =>
      pull.state === 'open' &&
      !pull.deletedFork &&
      pull.headRepository === repository &&
      pull.headBranch === branch
  )
}

export function completeRun(state: State, id: number, conclusion: string): void {
  const run = state.run(id)
  if (run.status === 'completed') throw new Error(`run ${id} is completed already`)
  run.status = 'completed'
  run.conclusion = conclusion
  run.updatedAt = state.clock.next()
  run.stopping = undefined
  jobsFollow(run)
}

export function setRunStatus(state: State, id: number, status: string): void {
  const run = state.run(id)
  if (status === 'completed') throw new Error(`use completeRun for run ${id}`)
  if (run.status === 'completed') throw new Error(`run ${id} is completed: use rerun`)
  run.status = status
  run.updatedAt = state.clock.next()
  jobsFollow(run)
}

/** A new attempt: same id, number and creation time. GitHub re-runs only completed runs. */
export function rerun(state: State, id: number): void {
  const run = state.run(id)
  if (run.status !== 'completed') {
    throw new Error(`run ${id} is in flight: GitHub runs again only what is completed`)
  }
  run.attempt += 1
  run.status = 'queued'
  run.conclusion = null
  run.startedAt = state.clock.next()
  run.updatedAt = run.startedAt
  run.stopping = undefined
  jobsAgain(run)
  jobsFollow(run)
}

/** Ends a run whose cancel was accepted, after enough looks. */
export function settle(state: State): void {
  for (const run of state.runs.values()) {
    if (run.stopping !== 0) continue
    run.status = 'completed'
    run.conclusion = 'cancelled'
    run.updatedAt = state.clock.now
    run.stopping = undefined
    jobsFollow(run)
    state.cancelledByRequest.add(run.id)
  }
}
