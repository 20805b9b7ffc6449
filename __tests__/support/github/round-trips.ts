/** A request that has arrived. */
export interface Arrival {
  /** From 1. */
  readonly roundTrip: number
  /** Until its answer is sent, this many milliseconds later. */
  leave(milliseconds: number): Promise<void>
  /** Milliseconds since the epoch, by the clock that its client has. */
  now(): number
}

/**
 * Counts round trips of clients in this process, whose time is virtual: everything that they send without waiting for an answer
 * arrives at one moment. In real time nothing is counted; leave `latency` at 0 then.
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

/** Other requests arrive before the first answer is sent. */
async function pause(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds)
    else setImmediate(resolve)
  })
}
