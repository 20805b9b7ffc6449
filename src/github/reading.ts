// Runs one request to a value: an answer that was understood, or the trouble that it met.
import type { Meter } from '../usage/meter.js'
import type { WaitBudget } from '../usage/wait-budget.js'
import type { Reading } from '../ports.js'
import type { Permission, Trouble } from '../model/trouble.js'
import type { Clock } from '../usage/clock.js'
import { oddAnswer, troubleFrom } from './trouble.js'

/** As much of Octokit's answer as anybody here looks at. */
export interface Answer {
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

export interface ReadOptions {
  readonly clock: Clock
  readonly waitBudget: WaitBudget
  readonly meter: Meter
}

export interface ReadRequest<Value> {
  /** In words of ours: "read run 101". Also tells which reads are the same one. */
  readonly operation: string
  readonly permission: Permission
  readonly send: () => Promise<Answer>
  /** Undefined: not what GitHub documents. */
  readonly understand: (answer: Answer) => Value | undefined
}

export type Read = <Value>(request: ReadRequest<Value>) => Promise<Reading<Value>>

/** Reads of one client. The same read in flight twice is one request. */
export function createRead(options: ReadOptions): Read {
  const inFlight = new Map<string, Promise<Reading<unknown>>>()
  return <Value>(request: ReadRequest<Value>) => {
    const known = inFlight.get(request.operation)
    if (known !== undefined) {
      options.meter.shared += 1
      return known as Promise<Reading<Value>>
    }
    const reading = readPatiently(request, options).finally(() => {
      inFlight.delete(request.operation)
    })
    inFlight.set(request.operation, reading)
    return reading
  }
}

/** A 429 that names a time but neither limit is unknown to the throttling plugin: it is waited for here, once. */
async function readPatiently<Value>(
  request: ReadRequest<Value>,
  { clock, waitBudget, meter }: ReadOptions
): Promise<Reading<Value>> {
  const first = await readOnce(request)
  if (first.ok || !isWorthWaiting(first.trouble, waitBudget)) return first
  const pause = first.trouble.retryAfter ?? 0
  meter.waiting('reads', pause)
  await clock.sleep(pause)
  meter.retries += 1
  return readOnce(request)
}

function isWorthWaiting({ kind, message, retryAfter }: Trouble, waitBudget: WaitBudget): boolean {
  if (kind !== 'rate-limited' || retryAfter === undefined) return false
  const wasForThePlugin = /\bsecondary rate\b/i.test(message)
  return !wasForThePlugin && waitBudget.allows(retryAfter)
}

async function readOnce<Value>(request: ReadRequest<Value>): Promise<Reading<Value>> {
  const { send, understand } = request
  try {
    const answer = await send()
    const value = understand(answer)
    return value === undefined
      ? { ok: false, trouble: oddAnswer(request, 'the answer is not what GitHub documents') }
      : { ok: true, value }
  } catch (error) {
    return { ok: false, trouble: troubleFrom(error, request) }
  }
}
