// Time that passes only when nobody has anything left to do, or when somebody says so: a pause of an hour takes none, and nothing
// depends on how fast this machine is. The retry and throttling plugins wait by the global timers, so these are what is replaced.
import { replace } from './replace.js'

interface Timer {
  readonly at: number
  readonly act: () => void
  /** Nobody waits for it: it bounds something else that is under way. */
  readonly isBound: boolean
}

interface Timed<Value> {
  readonly value: Value
  /** Milliseconds that went by. */
  readonly took: number
}

/** Where the clock of this machine stands at the beginning: rate limits name their end by it. */
const beginning = Date.parse('2026-11-01T10:30:00Z')

/** Turns of the event loop in which whoever has something left to do begins with it. */
const turnsOfQuiet = 5

let isRunning = false

/** Lets so many milliseconds go by at once, as while the program computes. */
export type Pass = (milliseconds: number) => void

/** Runs `act`, which must not talk to anything outside of this process, while time is our own: it passes where everybody waits. */
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
    // Whoever awaits it is told; until then a failure is nobody's.
    acting.catch(() => undefined)
    for (;;) {
      await pass(time.isDue() ? 1 : turnsOfQuiet)
      if (state.isSettled) break
      time.advance()
    }
    return { value: await acting, took: time.now }
  })
}

/** Runs `act`, which says itself when time passes. */
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

  /** Milliseconds since the beginning. */
  get now(): number {
    return this.#now
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds
  }

  /** Whether something is to be done without any time going by. */
  isDue(): boolean {
    return (this.#next()?.at ?? Infinity) <= this.#now
  }

  /** Goes on to whatever comes next. */
  advance(): void {
    const next = this.#next()
    if (next === undefined) throw new Error('everybody waits for something that never comes')
    this.#now = Math.max(this.#now, next.at)
    this.#timers.delete(next)
    next.act()
  }

  /** Goes on until somebody has waited long enough. False: nobody waits. */
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

  /** What goes on by itself until it is done: `settle` waits for it. */
  async during<Value>(work: Promise<Value>): Promise<Value> {
    this.#busy += 1
    try {
      return await work
    } finally {
      this.#busy -= 1
    }
  }

  /** Until everybody in the process waits for something else than its turn, or for a time that has not come. */
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

  /** Returns what undoes it. */
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
      // Only Bottleneck has any, to forget after minutes what it has not used.
      replace(globalThis, 'setInterval', () => ({ unref: () => undefined })),
      replace(AbortSignal, 'timeout', (milliseconds: number) => this.#abortAfter(milliseconds)),
      replace(Date, 'now', () => beginning + Math.floor(this.#now)),
      replace(performance, 'now', () => this.#now)
    ]
    return () => {
      for (const undo of restore) undo()
    }
  }

  /** The earliest, and at equal times the one that was set first. */
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
    const signal = new Signal()
    const abort = (): void => {
      const reason = new Error('The operation was aborted due to timeout')
      signal.abort(Object.assign(reason, { name: 'TimeoutError' }))
    }
    this.#after(milliseconds, abort, true)
    return signal as Pick<AbortSignal, 'throwIfAborted'> as AbortSignal
  }
}

/** As much of a signal as the wire looks at: a real one for each request takes its time. */
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
