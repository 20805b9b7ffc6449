import type { Answer, ApiRequest } from './answer.js'
import { iso, parseInstant } from './clock.js'
import { firstHalf } from './damage.js'
import type { FaultRule, Matcher, RequestRecord } from './faults.js'
import type { LagOptions } from './lag.js'
import { startServer, type FakeServer, type ServerOptions } from './server.js'
import type { State } from './state.js'
import { Traffic, type Exchange, type Handled } from './traffic.js'
import type { Arrival } from './round-trips.js'

/** A state with its answers, everything that can go wrong on the way there and back, and its clock. */
export class Reachable {
  readonly state: State
  readonly #traffic: Traffic

  constructor(state: State) {
    this.state = state
    this.#traffic = new Traffic(state)
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

  /** Leaves out of the answers what no test reads, for clients that have read whole answers before, including entity tags. */
  terse(): this {
    this.#traffic.isTerse = true
    return this
  }

  /** A proxy removes the Date header of every answer. */
  withoutDates(): this {
    this.#traffic.hasDates = false
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

  /** Runs right before the nth matching request is handled. */
  before(on: Matcher, nth: number, act: () => void): this {
    this.#traffic.addHook('before', on, nth, act)
    return this
  }

  /** Runs after the answer to the nth matching request was sent. */
  after(on: Matcher, nth: number, act: () => void): this {
    this.#traffic.addHook('after', on, nth, act)
    return this
  }

  onRequest(nth: number, act: () => void): this {
    return this.before(() => true, nth, act)
  }

  /** Sees every request with its answer, including faults, at the moment when the answer is made. */
  watch(act: (handled: Handled) => void): this {
    this.#traffic.addWatcher(act)
    return this
  }

  get requests(): readonly RequestRecord[] {
    return this.#traffic.requests
  }

  requestLines(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`)
  }

  roundTrips(): number {
    return Math.max(0, ...this.requests.map(({ roundTrip }) => roundTrip))
  }

  /** Milliseconds from a request of a process to its answer, if they differ. */
  latencies(of: (request: RequestRecord) => number): this {
    this.#traffic.latencyOf = of
    return this
  }

  get latency(): number {
    return this.#traffic.roundTrips.latency
  }

  set latency(milliseconds: number) {
    this.#traffic.roundTrips.latency = milliseconds
  }

  /** A request without HTTP. A cut connection is an error, as for a client. */
  async handle(request: ApiRequest): Promise<Answer> {
    const { answer, connection, sent } = await this.exchange(request)
    sent()
    if (connection === 'reset') throw new Error('ECONNRESET: the connection was reset')
    if (connection === 'cut') {
      throw new Error(`the connection ended after ${firstHalf(answer.body).length} characters`)
    }
    return answer
  }

  /** A request, with what happens to it on the way. */
  exchange(request: ApiRequest, arrival?: Arrival): Promise<Exchange> {
    return this.#traffic.exchange(request, arrival)
  }

  async server(options: ServerOptions = {}): Promise<FakeServer> {
    this.latency = options.latency ?? this.latency
    return startServer((request, arrival) => this.exchange(request, arrival), options.prefix)
  }
}
