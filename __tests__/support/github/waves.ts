/** A request that has come in. */
export interface Arrival {
  /** From 1. */
  readonly roundTrip: number
  /** Until its answer goes out, so many milliseconds later. */
  leave(milliseconds: number): Promise<void>
  /** Milliseconds since the epoch, by the clock that its client has. */
  now(): number
}

/**
 * Counts round trips of clients in this process. All answers of a wave are held until no request came in for `latency` milliseconds, and go out
 * together: what a client sends without waiting for an answer is one wave, what it sends after one is the next.
 */
export class Waves {
  latency = 10
  #count = 0
  #open = false
  #openedAt = 0
  #arrivals = 0
  #waiting: (() => void)[] = []
  #timer: NodeJS.Timeout | undefined

  /** Its answer goes out with the wave, and later where it is to take longer than the latency. */
  arrive(): Arrival {
    if (!this.#open) {
      this.#count += 1
      this.#open = true
      this.#openedAt = performance.now()
    }
    const released = new Promise<void>((resolve) => {
      this.#waiting.push(resolve)
    })
    this.#schedule()
    return {
      roundTrip: this.#count,
      leave: async (milliseconds) => {
        await released
        const more = milliseconds - this.latency
        if (more > 0) await new Promise((resolve) => setTimeout(resolve, more))
      },
      now: () => Date.now()
    }
  }

  /** A client that never stops asking is answered all the same. */
  #schedule(): void {
    const patience = 20 * this.latency - (performance.now() - this.#openedAt)
    clearTimeout(this.#timer)
    this.#arrivals += 1
    const arrivals = this.#arrivals
    this.#timer = setTimeout(
      () => {
        this.#releaseIfQuiet(arrivals, 3)
      },
      Math.max(0, Math.min(this.latency, patience))
    )
  }

  /** A busy event loop fires timers before it reads its sockets: what lies there already came in time. */
  #releaseIfQuiet(arrivals: number, turns: number): void {
    if (arrivals !== this.#arrivals) return
    if (turns === 0) this.#release()
    else {
      setImmediate(() => {
        this.#releaseIfQuiet(arrivals, turns - 1)
      })
    }
  }

  #release(): void {
    this.#open = false
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}
