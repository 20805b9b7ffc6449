// Time in which nothing waits and nothing happens by chance: it passes when the play says so. The timers of the process are
// replaced for as long as a play lasts, because Octokit's plugins wait with them, and an order that hung on real timers
// could not be seen again.

interface Timer {
  readonly at: number
  readonly act: () => void
  /** Nobody waits for it: it bounds something else that is under way. */
  readonly isBound: boolean
}

const begin = Date.parse('2026-11-01T10:30:00Z')

export class VirtualTime {
  #now = 0
  #busy = 0
  #timers = new Set<Timer>()

  /** Milliseconds since the beginning of the play. */
  get now(): number {
    return this.#now
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds
  }

  /** Where nothing else can happen any more, time passes until somebody has waited long enough. False: nobody waits. */
  passUntilNext(): boolean {
    const waiting = [...this.#timers].filter(({ isBound }) => !isBound)
    if (waiting.length === 0) return false
    this.#now = Math.max(this.#now, Math.min(...waiting.map(({ at }) => at)))
    return true
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#add(resolve, milliseconds)
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

  /** Until everybody in the process waits for the play, or for a time that has not come. */
  async settle(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
      if (!this.#fireDue() && this.#busy === 0) return
    }
  }

  /** Replaces the process's own until the function that is returned is called. */
  install(): () => void {
    const { setTimeout, clearTimeout, setInterval } = globalThis
    const { now } = Date
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const add = (act: (...all: unknown[]) => void, milliseconds = 0, ...all: unknown[]): Handle =>
      handleOf(
        this.#add(() => {
          act(...all)
        }, milliseconds)
      )
    globalThis.setTimeout = add as unknown as typeof setTimeout
    globalThis.clearTimeout = ((handle: Handle | undefined) => {
      if (handle !== undefined) this.#timers.delete(handle.timer)
    }) as typeof clearTimeout
    // Only Bottleneck has any, to forget after minutes what it has not used.
    globalThis.setInterval = (() => ({ unref: () => undefined })) as unknown as typeof setInterval
    Date.now = () => begin + Math.floor(this.#now)
    AbortSignal.timeout = (milliseconds) => this.#boundTo(milliseconds)
    return () => {
      Object.assign(globalThis, { setTimeout, clearTimeout, setInterval })
      Date.now = now
      AbortSignal.timeout = timeout
    }
  }

  #boundTo(milliseconds: number): AbortSignal {
    const controller = new AbortController()
    this.#add(
      () => {
        controller.abort(new DOMException('The operation timed out.', 'TimeoutError'))
      },
      milliseconds,
      true
    )
    return controller.signal
  }

  #add(act: () => void, milliseconds: number, isBound = false): Timer {
    const timer = { at: this.#now + Math.max(0, milliseconds), act, isBound }
    this.#timers.add(timer)
    return timer
  }

  /** The earliest of those whose time has come, and at equal times the one that was set first. */
  #fireDue(): boolean {
    const due = [...this.#timers]
      .filter(({ at }) => at <= this.#now)
      .toSorted((one, other) => one.at - other.at)
    for (const timer of due) {
      if (this.#timers.delete(timer)) timer.act()
    }
    return due.length > 0
  }
}

interface Handle {
  readonly timer: Timer
  ref(): Handle
  unref(): Handle
}

function handleOf(timer: Timer): Handle {
  const handle: Handle = { timer, ref: () => handle, unref: () => handle }
  return handle
}

/** One play at a time. */
export async function inVirtualTime<Value>(
  play: (time: VirtualTime) => Promise<Value>
): Promise<Value> {
  const time = new VirtualTime()
  const restore = time.install()
  try {
    return await play(time)
  } finally {
    restore()
  }
}
