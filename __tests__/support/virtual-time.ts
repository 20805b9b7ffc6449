// Time that passes only when nobody has anything left to do: a pause of an hour takes none, and nothing depends on how
// fast this machine is. The retry and throttling plugins wait by the global timers, so these are what is replaced.
import { replace } from './replace.js'

interface Timer {
  readonly at: number
  readonly act: () => void
}

export interface Timed<Value> {
  readonly value: Value
  /** Milliseconds that went by. */
  readonly took: number
}

/** Where the clock of this machine stands at the beginning: rate limits name their end by it. */
const beginning = Date.UTC(2026, 10, 24)

/** Turns of the event loop in which whoever has something left to do begins with it. */
const turnsOfQuiet = 5

let isRunning = false

/** Lets so many milliseconds go by at once, as while the program computes. */
export type Pass = (milliseconds: number) => void

/** Runs `act`, which must not talk to anything outside of this process, while time is our own. */
export async function inVirtualTime<Value>(
  act: (pass: Pass) => Promise<Value>
): Promise<Timed<Value>> {
  if (isRunning) throw new Error('there is one time at a time')
  isRunning = true
  const time = new Time()
  const restore = time.install()
  try {
    const state = { isSettled: false }
    const compute: Pass = (milliseconds) => {
      time.now += milliseconds
    }
    const acting = act(compute).finally(() => {
      state.isSettled = true
    })
    // Whoever awaits it is told; until then a failure is nobody's.
    acting.catch(() => undefined)
    for (;;) {
      await pass(time.isDue() ? 1 : turnsOfQuiet)
      if (state.isSettled) break
      time.advance()
    }
    return { value: await acting, took: time.now }
  } finally {
    restore()
    isRunning = false
  }
}

/** Turns of the event loop. */
async function pass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
  }
}

class Time {
  now = 0
  readonly #timers = new Set<Timer>()

  /** Whether something is to be done without any time going by. */
  isDue(): boolean {
    return (this.#next()?.at ?? Infinity) <= this.now
  }

  /** Goes on to whatever comes next. */
  advance(): void {
    const next = this.#next()
    if (next === undefined) throw new Error('everybody waits for something that never comes')
    this.#timers.delete(next)
    this.now = Math.max(this.now, next.at)
    next.act()
  }

  /** Returns what undoes it. */
  install(): () => void {
    const restore = [
      replace(globalThis, 'setTimeout', (act: () => void, milliseconds = 0) =>
        this.#after(milliseconds, act)
      ),
      replace(globalThis, 'clearTimeout', (timer: Timer | undefined) => {
        if (timer !== undefined) this.#timers.delete(timer)
      }),
      replace(AbortSignal, 'timeout', (milliseconds: number) => this.#abortAfter(milliseconds)),
      replace(Date, 'now', () => beginning + this.now),
      replace(performance, 'now', () => this.now)
    ]
    return () => {
      for (const undo of restore) undo()
    }
  }

  #next(): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers) if (next === undefined || timer.at < next.at) next = timer
    return next
  }

  #after(milliseconds: number, act: () => void): Timer {
    const timer = { at: this.now + Math.max(0, milliseconds), act }
    this.#timers.add(timer)
    return timer
  }

  #abortAfter(milliseconds: number): AbortSignal {
    const signal = new Signal()
    this.#after(milliseconds, () => {
      const reason = new Error('The operation was aborted due to timeout')
      signal.abort(Object.assign(reason, { name: 'TimeoutError' }))
    })
    return signal as Pick<AbortSignal, 'throwIfAborted'> as AbortSignal
  }
}

/** As much of a signal as the wire looks at: a real one for each request takes its time. */
class Signal {
  reason: Error | undefined
  readonly #waiting: (() => void)[] = []

  throwIfAborted(): void {
    if (this.reason !== undefined) throw this.reason
  }

  addEventListener(_type: 'abort', act: () => void): void {
    this.#waiting.push(act)
  }

  abort(reason: Error): void {
    this.reason = reason
    for (const act of this.#waiting) act()
  }
}
