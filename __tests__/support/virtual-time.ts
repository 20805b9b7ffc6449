// Time that passes only when nothing is left to do, or when a test says so: a pause of an hour takes no real time, and nothing
// depends on the speed of this machine. The retry and throttling plugins use the global timers, so these are replaced.
import { replace } from './replace.js'

interface Timer {
  readonly at: number
  readonly act: () => void
  /** Nothing waits for it: it limits something else. */
  readonly isBound: boolean
}

interface Timed<Value> {
  readonly value: Value
  /** Milliseconds that have passed. */
  readonly took: number
}

/** The clock of this machine at the start: rate limits give their end by it. */
const beginning = Date.parse('2026-11-01T10:30:00Z')

/** Turns of the event loop that are enough for everything that is ready to begin. */
const turnsOfQuiet = 5

let isRunning = false

/** Lets this many milliseconds pass at once, as while the program computes. */
export type Pass = (milliseconds: number) => void

/** Runs `act` in virtual time, which passes when everything waits. `act` must not use anything outside this process. */
export async function inVirtualTime<Value>(
  act: (pass: Pass) => Promise<Value>
): Promise<Timed<Value>> {
  return withTimeOfOurOwn(async (time) => {
    const state = { isSettled: false }
    const acting = act((milliseconds) => {
      time.pass(milliseconds)
    }).finally(() => {
      state.isSettled = true
    })
    // The caller handles a failure when it awaits this.
    acting.catch(() => undefined)
    for (;;) {
      await pass(time.isDue() ? 1 : turnsOfQuiet)
      if (state.isSettled) break
      time.advance()
    }
    return { value: await acting, took: time.now }
  })
}

/** Runs `act`, which itself says when time passes. */
export async function withTimeOfOurOwn<Value>(
  act: (time: VirtualTime) => Promise<Value>
): Promise<Value> {
  if (isRunning) throw new Error('there is one time at a time')
  isRunning = true
  const time = new VirtualTime()
  const restore = time.install()
  try {
    return await act(time)
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

export class VirtualTime {
  #now = 0
  #busy = 0
  readonly #timers = new Set<Timer>()

  /** Milliseconds since the start. */
  get now(): number {
    return this.#now
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds
  }

  /** Whether something can be done without time passing. */
  isDue(): boolean {
    return (this.#next()?.at ?? Infinity) <= this.#now
  }

  /** Continues to the next event. */
  advance(): void {
    const next = this.#next()
    if (next === undefined) throw new Error('everybody waits for something that never comes')
    this.#now = Math.max(this.#now, next.at)
    this.#timers.delete(next)
    next.act()
  }

  /** Continues until a wait is over. False if nothing waits. */
  passUntilNext(): boolean {
    const next = this.#next(({ isBound }) => !isBound)
    if (next === undefined) return false
    this.#now = Math.max(this.#now, next.at)
    return true
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#after(milliseconds, resolve)
    })
  }

  /** Work that continues by itself; `settle` waits for it. */
  async during<Value>(work: Promise<Value>): Promise<Value> {
    this.#busy += 1
    try {
      return await work
    } finally {
      this.#busy -= 1
    }
  }

  /** Waits until everything in the process waits for something other than its turn, or for a later time. */
  async settle(): Promise<void> {
    for (;;) {
      await pass(1)
      const due = [...this.#timers]
        .filter(({ at }) => at <= this.#now)
        .toSorted((one, other) => one.at - other.at)
      for (const timer of due) if (this.#timers.delete(timer)) timer.act()
      if (due.length === 0 && this.#busy === 0) return
    }
  }

  /** Returns a function that undoes it. */
  install(): () => void {
    const restore = [
      replace(
        globalThis,
        'setTimeout',
        (act: (...all: unknown[]) => void, milliseconds = 0, ...all: unknown[]) =>
          this.#after(milliseconds, () => {
            act(...all)
          })
      ),
      replace(globalThis, 'clearTimeout', (timer: Timer | undefined) => {
        if (timer !== undefined) this.#timers.delete(timer)
      }),
      // Only Bottleneck has one: it forgets unused groups after minutes.
      replace(globalThis, 'setInterval', () => ({ unref: () => undefined })),
      replace(AbortSignal, 'timeout', (milliseconds: number) => this.#abortAfter(milliseconds)),
      replace(Date, 'now', () => beginning + Math.floor(this.#now)),
      // Never a whole number, as on a real machine.
      replace(performance, 'now', () => this.#now * 1.000_000_1)
    ]
    return () => {
      for (const undo of restore) undo()
    }
  }

  /** The earliest, and of equal times the one that was set first. */
  #next(counts: (timer: Timer) => boolean = () => true): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers) {
      if (counts(timer) && (next === undefined || timer.at < next.at)) next = timer
    }
    return next
  }

  #after(milliseconds: number, act: () => void, isBound = false): Timer {
    const timer = { at: this.#now + Math.max(0, milliseconds), act, isBound }
    this.#timers.add(timer)
    return timer
  }

  #abortAfter(milliseconds: number): AbortSignal {
    if (!Number.isInteger(milliseconds))
      throw new RangeError('The value of "delay" is out of range')
    const signal = new Signal()
    const abort = (): void => {
      const reason = new Error('The operation was aborted due to timeout')
      signal.abort(Object.assign(reason, { name: 'TimeoutError' }))
    }
    this.#after(milliseconds, abort, true)
    return signal as Pick<AbortSignal, 'throwIfAborted'> as AbortSignal
  }
}

/** The part of a signal that the wire uses: a real signal for each request is slow. */
class Signal {
  reason: Error | undefined
  readonly #waiting: (() => void)[] = []

  get aborted(): boolean {
    return this.reason !== undefined
  }

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
