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
 * Counts round trips of clients in this process, whose time is virtual: what they send without waiting for an answer comes in at one
 * moment. In real time nothing is to be counted, and `latency` is best left at 0.
 */
export class RoundTrips {
  /** Milliseconds from a request to its answer. */
  latency = 0
  #count = 0
  #last: number | undefined

  arrive(): Arrival {
    const now = performance.now()
    if (now !== this.#last) this.#count += 1
    this.#last = now
    return { roundTrip: this.#count, leave: pause, now: () => Date.now() }
  }
}

/** Others come in before the first answer goes out. */
async function pause(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds)
    else setImmediate(resolve)
  })
}
