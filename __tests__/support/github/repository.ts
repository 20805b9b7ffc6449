import { addPullRequest, type PullRequestOptions } from './add-pull-request.js'
import { addRun, type RunOptions } from './add-run.js'
import * as change from './change.js'
import type { PullRequestChange } from './change.js'
import { orderGroup } from './groups.js'
import { addJob, setJob, type JobChange, type JobOptions } from './jobs.js'
import { addQueueEntry, dissolveQueueEntry, queueEntry, type QueueEntryOptions } from './queue.js'
import { Reachable } from './reachable.js'
import type { DissolveReason } from './records.js'
import { madeSha, sha } from './sha.js'
import { newRepository, State } from './state.js'

export interface RepositoryOptions {
  readonly name?: string
  readonly id?: number
  readonly defaultBranch?: string
  readonly private?: boolean
  /** The tip of the default branch. */
  readonly sha?: string
}

/** The start of every world: one repository with its default branch. */
export function aRepository(options: RepositoryOptions = {}): World {
  const home = newRepository({
    id: options.id ?? 1,
    name: options.name ?? 'octo/app',
    fork: false,
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main'
  })
  home.branches.set(home.defaultBranch, { sha: sha(options.sha ?? 'm0'), protected: false })
  return new World(new State(home))
}

/** A GitHub in memory. `with…` builds it and throws on contradictions; the other methods change it as time passes. */
export class World extends Reachable {
  withFork(name: string, options: { readonly id: number; readonly private?: boolean }): this {
    const { repositories, home } = this.state
    const taken = [...repositories.values()].some((one) => one.id === options.id)
    if (taken || repositories.has(name)) throw new Error(`${name} or its id is taken already`)
    const { defaultBranch } = home
    const fork = newRepository({ private: false, ...options, name, fork: true, defaultBranch })
    const tip = home.branches.get(defaultBranch)?.sha ?? sha('m0')
    fork.branches.set(defaultBranch, { sha: tip, protected: false, leftBehind: true })
    repositories.set(name, fork)
    return this
  }

  withBranch(
    name: string,
    tip: string,
    options: { readonly protected?: boolean; readonly repository?: string } = {}
  ): this {
    const { branches, defaultBranch } = this.#repository(options.repository)
    if (branches.has(name) && name !== defaultBranch) {
      throw new Error(`there is a branch ${name} already`)
    }
    branches.set(name, { sha: sha(tip), protected: options.protected ?? false })
    return this
  }

  withTag(name: string, target: string, options: { readonly annotated?: true } = {}): this {
    const { tags, annotated } = this.state.home
    if (tags.has(name)) throw new Error(`there is a tag ${name} already`)
    tags.set(name, sha(target))
    if (options.annotated) annotated.set(madeSha('tag', name, target), name)
    return this
  }

  withFile(path: string, text: string): this {
    this.state.files.set(path, text)
    return this
  }

  withPullRequest(number: number, options: PullRequestOptions): this {
    addPullRequest(this.state, number, options)
    return this
  }

  withRun(id: number, options: RunOptions): this {
    addRun(this.state, id, options)
    return this
  }

  withQueueEntry(options: QueueEntryOptions): this {
    addQueueEntry(this.state, options)
    return this
  }

  /** The branch of a merge-queue entry is deleted; its runs continue, as on GitHub. An entry is identified by its commit. */
  dissolveQueueEntry(entry: string, reason: DissolveReason = 'dequeued'): void {
    dissolveQueueEntry(this.state, entry, reason)
  }

  /** `gh-readonly-queue/main/pr-7-…` */
  queueBranch(entry: string): string {
    return queueEntry(this.state, entry).branch
  }

  addRun(id: number, options: RunOptions): void {
    addRun(this.state, id, options)
  }

  /** A server without concurrency groups in its API, such as GitHub Enterprise Server 3.19. */
  withoutConcurrencyGroups(): this {
    this.state.hasConcurrencyGroups = false
    return this
  }

  /** Runs are shown without groups, whether they have any or not, as measured in August 2026. */
  withoutRunGroups(): this {
    this.state.tellsRunGroups = false
    return this
  }

  /** The runs that a concurrency group takes first, in this order; all others follow by id. */
  orderGroup(group: string, runs: readonly number[]): void {
    orderGroup(this.state, group, runs)
  }

  updatePullRequest(number: number, to: PullRequestChange): void {
    change.updatePullRequest(this.state, number, to)
  }

  completeRun(id: number, conclusion = 'success'): void {
    change.completeRun(this.state, id, conclusion)
  }

  setRunStatus(id: number, status: string): void {
    change.setRunStatus(this.state, id, status)
  }

  /** A job that did not exist before, such as one that needs another. */
  addJob(runId: number, job: JobOptions): void {
    addJob(this.state, this.state.run(runId), job)
  }

  setJob(runId: number, name: string, to: JobChange): void {
    setJob(this.state, this.state.run(runId), name, to)
  }

  rerun(id: number): void {
    change.rerun(this.state, id)
  }

  deleteRun(id: number): void {
    this.state.runs.delete(this.state.run(id).id)
  }

  pushTo(branch: string, tip: string, options: { readonly repository?: string } = {}): void {
    change.pushTo(this.state, branch, tip, this.#repository(options.repository).name)
  }

  /** An administrator chooses another default branch. */
  makeDefault(branch: string): void {
    const { home } = this.state
    if (!home.branches.has(branch)) throw new Error(`there is no branch ${branch}`)
    home.defaultBranch = branch
  }

  deleteBranch(name: string, options: { readonly repository?: string } = {}): void {
    change.deleteBranch(this.state, name, this.#repository(options.repository).name)
  }

  deleteFork(name: string): void {
    const fork = this.state.repository(name)
    if (!fork.fork) throw new Error(`${name} is not a fork`)
    fork.deleted = true
  }

  /** The runs that ended because the API was called to cancel them. The final check of every whole-program test. */
  cancelled(): number[] {
    change.settle(this.state)
    return [...this.state.cancelledByRequest].sort(ascending)
  }

  /** The runs whose cancel was answered with 202, ended or not, forced or not. */
  cancelAccepted(): number[] {
    return [...this.state.cancelAccepted].sort(ascending)
  }

  /** The runs whose force-cancel was answered with 202, in order, ended or not, including repeats. */
  forceCancelled(): number[] {
    return this.state.acceptances.filter(({ forced }) => forced).map(({ run }) => run)
  }

  /** Every force-cancel that was sent, in order, including repeats and failures. */
  forceRequests(): number[] {
    return [...this.state.forceRequests]
  }

  /** Every plain cancel that was sent, in order, including repeats and failures. */
  cancelRequests(): number[] {
    return [...this.state.cancelRequests]
  }

  #repository(name = this.state.home.name) {
    return this.state.repository(name)
  }
}

function ascending(left: number, right: number): number {
  return left - right
}
