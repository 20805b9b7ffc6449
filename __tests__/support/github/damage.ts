import { failure, type Answer, type Reply, type Site } from './answer.js'
import type { Fault, RequestRecord, StatusFault } from './faults.js'
import type { Route } from './routes.js'

/** What happens on the way: everything else is sent unchanged. */
export interface Delivery {
  readonly answer: Answer
  readonly connection: 'kept' | 'reset' | 'cut'
  readonly delayMs: number
}

export interface Situation {
  readonly request: RequestRecord
  readonly route: Route
  readonly site: Site
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds since the epoch, by the clock that the client has. */
  readonly now: number
}

/** Whether the fault concerns only the answer, so that the right answer must be made first. */
export function needsAnswer(fault: Fault): boolean {
  if (typeof fault === 'object') return 'delayMs' in fault
  return ['truncated', 'truncated-connection', 'wrong-types', 'swapped'].includes(fault)
}

export function deliver(reply: Reply, headers: Readonly<Record<string, string>>): Delivery {
  const answer = {
    status: reply.status,
    headers: { ...headers, ...reply.headers },
    body: JSON.stringify(reply.body)
  }
  return { answer, connection: 'kept', delayMs: 0 }
}

export function damaged(fault: Fault, reply: Reply, situation: Situation): Delivery {
  const right = deliver(reply, situation.headers)
  if (typeof fault === 'object') return damagedByObject(fault, right, situation)
  switch (fault) {
    case 'reset':
      return { ...right, connection: 'reset' }
    case 'html':
      return withAnswer(right, {
        status: 200,
        headers: { ...right.answer.headers, 'content-type': 'text/html; charset=utf-8' },
        body: '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body>…</body></html>\n'
      })
    case 'truncated':
      return withAnswer(right, { ...right.answer, body: firstHalf(right.answer.body) })
    case 'truncated-connection':
      return { ...right, connection: 'cut' }
    case 'wrong-types':
      return deliver({ ...reply, body: wrongTypes(reply.body) }, situation.headers)
    case 'swapped':
      return deliver({ ...reply, body: swapped(reply.body) }, situation.headers)
    case 'redirect':
      return redirect(samePlace(situation), situation)
  }
}

function damagedByObject(
  fault: Exclude<Fault, string>,
  right: Delivery,
  situation: Situation
): Delivery {
  if ('delayMs' in fault) return { ...right, delayMs: fault.delayMs }
  if ('redirectTo' in fault) return redirect(fault.redirectTo, situation)
  return answered(fault, situation)
}

function answered(fault: StatusFault, { headers, now }: Situation): Delivery {
  const right = deliver(failure(fault.status, fault.message ?? `Status ${fault.status}`), headers)
  const body = fault.body === undefined ? right.answer.body : asText(fault.body)
  const { resetInSeconds: reset } = fault
  return withAnswer(right, {
    status: fault.status,
    headers: {
      ...right.answer.headers,
      ...fault.headers,
      ...(reset !== undefined && { 'x-ratelimit-reset': String(Math.ceil(now / 1000) + reset) })
    },
    body
  })
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

function samePlace({ route, request, site }: Situation): string {
  const search = request.path.includes('?') ? `?${route.query.toString()}` : ''
  const id = typeof route.repository === 'number' ? route.repository : 1
  return `${site.api}/repositories/${id}${route.rest}${search}`
}

function redirect(location: string, { headers }: Situation): Delivery {
  const body = {
    message: 'Moved Permanently',
    url: location,
    documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api'
  }
  return deliver({ status: 301, body, headers: { location } }, headers)
}

function withAnswer(delivery: Delivery, answer: Answer): Delivery {
  return { ...delivery, answer }
}

export function firstHalf(body: string): string {
  return body.slice(0, Math.ceil(body.length / 2))
}

function wrongTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wrongTypes)
  if (value === null) return {}
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wrongTypes(part)]))
  }
  return typeof value === 'string' ? value.length : JSON.stringify(value)
}

function swapped(value: unknown): unknown {
  if (Array.isArray(value))
    return Object.fromEntries(value.map((part, at) => [String(at), swapped(part)]))
  if (typeof value !== 'object' || value === null) return value
  const lists = Object.entries(value).filter(([, part]) => Array.isArray(part))
  if (lists.length === 0) return Object.values(value)
  return { ...value, ...Object.fromEntries(lists.map(([key, part]) => [key, swapped(part)])) }
}
