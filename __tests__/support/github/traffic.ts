import { createHash } from 'node:crypto'
import { failure, type Answer, type ApiRequest, type Reply, type Site } from './answer.js'
import { damaged, deliver, needsAnswer, type Delivery, type Situation } from './damage.js'
import { Faults, matches, type Matcher, type RequestRecord } from './faults.js'
import { Lag } from './lag.js'
import { respond } from './respond.js'
import { routeOf, type Route } from './routes.js'
import type { State } from './state.js'
import { RoundTrips, type Arrival } from './round-trips.js'

interface Hook {
  readonly on: Matcher
  readonly nth: number
  readonly moment: 'before' | 'after'
  readonly act: () => void
  seen: number
}

/** One request with its answer ready to be sent; call `sent` after that. */
export interface Exchange extends Delivery {
  readonly record: RequestRecord
  readonly sent: () => void
}

interface Asked {
  readonly record: RequestRecord
  /** Milliseconds since the epoch, by the clock that its client has. */
  readonly now: number
}

/** A request and the answer that is about to be sent. */
export interface Handled {
  readonly request: RequestRecord
  readonly answer: Answer
  readonly connection: Delivery['connection']
}

/** Everything between the client and the world: authorization, order and faults. */
export class Traffic {
  readonly roundTrips = new RoundTrips()
  readonly faults = new Faults()
  readonly lag = new Lag()
  readonly requests: RequestRecord[] = []
  token: string | undefined
  hasDates = true
  isTerse = false
  /** Milliseconds from a request to its answer. */
  latencyOf: (request: RequestRecord) => number = () => this.roundTrips.latency
  readonly #hooks: Hook[] = []
  readonly #watchers: ((handled: Handled) => void)[] = []
  readonly #state: State

  constructor(state: State) {
    this.#state = state
  }

  addHook(moment: 'before' | 'after', on: Matcher, nth: number, act: () => void): void {
    this.#hooks.push({ on, nth, moment, act, seen: 0 })
  }

  addWatcher(act: (handled: Handled) => void): void {
    this.#watchers.push(act)
  }

  async exchange(
    request: ApiRequest,
    arrival: Arrival = this.roundTrips.arrive()
  ): Promise<Exchange> {
    this.#state.begin()
    const route = routeOf(request.method, request.path)
    const record = this.#record(request, route, arrival.roundTrip)
    const due = this.#dueHooks(record)
    run(due, 'before')
    const delivery = this.#answer(request, route, { record, now: arrival.now() })
    for (const watch of this.#watchers) watch({ request: record, ...delivery })
    await arrival.leave(this.latencyOf(record) + delivery.delayMs)
    return {
      ...delivery,
      record,
      sent: () => {
        run(due, 'after')
      }
    }
  }

  #record({ method, path, headers }: ApiRequest, route: Route, roundTrip: number): RequestRecord {
    const index = this.requests.length + 1
    const by = headers?.['authorization']?.split(' ')[1]
    const record = { index, method, path, kind: route.kind, roundTrip, by }
    this.requests.push(record)
    const { cancelRequests, forceRequests } = this.#state
    if (route.endpoint === 'cancel-run') cancelRequests.push(Number(route.name))
    if (route.endpoint === 'force-cancel-run') forceRequests.push(Number(route.name))
    return record
  }

  #dueHooks(record: RequestRecord): readonly Hook[] {
    const matching = this.#hooks.filter((hook) => matches(hook.on, record))
    for (const hook of matching) hook.seen += 1
    return matching.filter((hook) => hook.seen === hook.nth)
  }

  #answer(request: ApiRequest, route: Route, { record, now }: Asked): Delivery {
    const site = { ...siteOf(request), isTerse: this.isTerse }
    const headers = this.#headers(record, now)
    const refused = this.#refusal(request)
    if (refused) return deliver(refused, headers)
    const situation: Situation = {
      request: record,
      route: this.#named(route),
      site,
      headers,
      now
    }
    const rule = this.faults.due(record)
    if (rule && !rule.done && !needsAnswer(rule.with)) {
      return damaged(rule.with, { status: 200, body: null }, situation)
    }
    const reply = respond(this.#state, this.lag, { ...request, route, site })
    if (rule) return damaged(rule.with, reply, situation)
    const delivery = deliver(reply, headers)
    return this.isTerse ? delivery : conditional(request, delivery)
  }

  /** A redirect needs the id of the repository. */
  #named(route: Route): Route {
    if (typeof route.repository === 'number') return route
    const found = this.#state.repositories.get(route.repository)
    return { ...route, repository: found?.id ?? route.repository }
  }

  #refusal({ headers }: ApiRequest): Reply | undefined {
    const given = headers?.['authorization']
    if (!given) return failure(401, 'Requires authentication')
    if (this.token === undefined) return undefined
    const [scheme = '', token] = given.split(' ')
    const fine = ['token', 'bearer'].includes(scheme.toLowerCase()) && token === this.token
    return fine ? undefined : failure(401, 'Bad credentials')
  }

  /** The date is the world's; the reset of the limit is by the client's clock, because clients wait for it. */
  #headers(record: RequestRecord, now: number): Record<string, string> {
    const limit = 1000
    return {
      'content-type': 'application/json; charset=utf-8',
      ...(this.hasDates && { date: new Date(this.#state.clock.now).toUTCString() }),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `FAKE:${String(record.index).padStart(6, '0')}`,
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - record.index)),
      'x-ratelimit-used': String(record.index),
      'x-ratelimit-reset': String(Math.ceil(now / 1000) + 3600),
      'x-ratelimit-resource': 'core'
    }
  }
}

export function siteOf({ api = 'https://api.github.test' }: Pick<ApiRequest, 'api'>): Site {
  return { api, html: 'https://github.com' }
}

function conditional(request: ApiRequest, delivery: Delivery): Delivery {
  const { status, headers, body } = delivery.answer
  if (request.method !== 'GET' || status !== 200) return delivery
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`
  const known = request.headers?.['if-none-match'] === etag
  const answer: Answer = {
    status: known ? 304 : 200,
    headers: { ...headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' },
    body: known ? '' : body
  }
  return { ...delivery, answer }
}

function run(hooks: readonly Hook[], moment: Hook['moment']): void {
  for (const hook of hooks) if (hook.moment === moment) hook.act()
}
