import { addPullRequest } from './add-pull-request.js'
import type { PullRequestOptions } from './add-pull-request.js'
import { addRun } from './add-run.js'
import type { RunOptions } from './add-run.js'
import type { Answer, ApiRequest } from './answer.js'
import * as change from './change.js'
import type { PullRequestChange } from './change.js'
import { iso, parseInstant } from './clock.js'
import type { FaultRule, Matcher, RequestRecord } from './faults.js'
import { firstHalf } from './damage.js'
import type { LagOptions } from './lag.js'
import { startServer } from './server.js'
import type { FakeServer, ServerOptions } from './server.js'
import { sha } from './sha.js'
import { newRepository, State } from './state.js'
import { Traffic } from './traffic.js'
import type { Exchange, Handled } from './traffic.js'

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

/** A GitHub in memory. `with…` builds it and throws on contradictions; the rest changes it as time goes by. */
export class World {
  readonly state: State
  readonly #traffic: Traffic

  constructor(state: State) {
    this.state = state
    this.#traffic = new Traffic(state)
  }

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

  withTag(name: string, target: string): this {
    const { tags } = this.state.home
    if (tags.has(name)) throw new Error(`there is a tag ${name} already`)
    tags.set(name, sha(target))
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

  addRun(id: number, options: RunOptions): void {
    addRun(this.state, id, options)
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

  rerun(id: number): void {
    change.rerun(this.state, id)
  }

  deleteRun(id: number): void {
    this.state.runs.delete(this.state.run(id).id)
  }

  pushTo(branch: string, tip: string, options: { readonly repository?: string } = {}): void {
    change.pushTo(this.state, branch, tip, this.#repository(options.repository).name)
  }

  deleteBranch(name: string, options: { readonly repository?: string } = {}): void {
    change.deleteBranch(this.state, name, this.#repository(options.repository).name)
  }

  deleteFork(name: string): void {
    const fork = this.state.repository(name)
    if (!fork.fork) throw new Error(`${name} is not a fork`)
    fork.deleted = true
  }

  /** GitHub's clock: the Date header of every answer. */
  get now(): string {
    return iso(this.state.clock.now)
  }

  set now(instant: string) {
    this.state.clock.now = parseInstant(instant)
  }

  advance(seconds: number): void {
    this.state.clock.now += seconds * 1000
  }

  requireToken(token: string): this {
    this.#traffic.token = token
    return this
  }

  fail(rule: FaultRule): this {
    this.#traffic.faults.add(rule)
    return this
  }

  lagFilteredLists(options: LagOptions): this {
    this.#traffic.lag.set(options, false)
    return this
  }

  lagAllLists(options: LagOptions): this {
    this.#traffic.lag.set(options, true)
    return this
  }

  /** Acts right before the nth matching request is handled. */
  before(on: Matcher, nth: number, act: () => void): this {
    this.#traffic.addHook('before', on, nth, act)
    return this
  }

  /** Acts once the answer to the nth matching request was sent. */
  after(on: Matcher, nth: number, act: () => void): this {
    this.#traffic.addHook('after', on, nth, act)
    return this
  }

  onRequest(nth: number, act: () => void): this {
    return this.before(() => true, nth, act)
  }

  /** Sees every request with its answer, faults included, at the moment at which the answer is made. */
  watch(act: (handled: Handled) => void): this {
    this.#traffic.addWatcher(act)
    return this
  }

  /** The runs that ended because the API was asked to cancel them. The final check of every whole-program test. */
  cancelled(): number[] {
    change.settle(this.state)
    return [...this.state.cancelledByRequest].sort(ascending)
  }

  /** The runs for which a cancel was answered 202, ended or not. */
  cancelAccepted(): number[] {
    return [...this.state.cancelAccepted].sort(ascending)
  }

  /** Every cancel that was asked for, in order, repeats and failures included. */
  cancelRequests(): number[] {
    return [...this.state.cancelRequests]
  }

  get requests(): readonly RequestRecord[] {
    return this.#traffic.requests
  }

  requestLines(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`)
  }

  roundTrips(): number {
    return this.#traffic.waves.count
  }

  get latency(): number {
    return this.#traffic.waves.latency
  }

  set latency(milliseconds: number) {
    this.#traffic.waves.latency = milliseconds
  }

  /** A request without HTTP. A cut connection is an error, as it is for a client. */
  async handle(request: ApiRequest): Promise<Answer> {
    const { answer, connection, sent } = await this.#traffic.exchange(request)
    sent()
    if (connection === 'reset') throw new Error('ECONNRESET: the connection was reset')
    if (connection === 'cut') {
      throw new Error(`the connection ended after ${firstHalf(answer.body).length} characters`)
    }
    return answer
  }

  async server(options: ServerOptions = {}): Promise<FakeServer> {
    this.latency = options.latency ?? this.latency
    const exchange = (request: ApiRequest): Promise<Exchange> => this.#traffic.exchange(request)
    return startServer(exchange, options.prefix)
  }

  #repository(name = this.state.home.name) {
    return this.state.repository(name)
  }
}

function ascending(left: number, right: number): number {
  return left - right
}
