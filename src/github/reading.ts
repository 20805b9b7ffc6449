// Sends one read and returns a value: the understood answer, or the trouble.
import type { Meter } from '../usage/meter.js'
import type { WaitBudget } from '../usage/wait-budget.js'
import type { Reading } from '../ports.js'
import type { Permission, Trouble } from '../model/trouble.js'
import type { Clock } from '../usage/clock.js'
import { oddAnswer, troubleFrom } from './trouble.js'

/** The part of Octokit's answer that this program uses. */
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
  /** Shown to the user: "read run 101". Two reads with the same operation are the same read. */
  readonly operation: string
  readonly permission: Permission
  readonly send: () => Promise<Answer>
  /** Undefined if the answer is not what GitHub documents. */
  readonly understand: (answer: Answer) => Value | undefined
}

export type Read = <Value>(request: ReadRequest<Value>) => Promise<Reading<Value>>

/** The reads of one client. Two equal reads at the same time share one request. */
export function createRead(options: ReadOptions): Read {
  const inFlight = new Map<string, Promise<Reading<unknown>>>()
  return <Value>(request: ReadRequest<Value>) => {
    const known = inFlight.get(request.operation)
    if (known !== undefined) {
      options.meter.shared += 1
      return known as Promise<Reading<Value>>
    }
    const reading = readWithWait(request, options).finally(() => {
      inFlight.delete(request.operation)
    })
    inFlight.set(request.operation, reading)
    return reading
  }
}

/** The throttling plugin ignores a 429 whose message names no limit. If such an answer gives a time, wait for it here, once. */
async function readWithWait<Value>(
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
