const second = 1000
const minute = 60 * second

/** The start of the world, unless a test gives another time. */
export const epoch = Date.parse('2026-11-01T10:00:00Z')

/** As GitHub writes it: whole seconds, UTC. */
export function iso(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}

export function parseInstant(text: string): number {
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) throw new Error(`'${text}' is not a date`)
  return instant
}

/**
 * GitHub's clock. While the world is built, things happen a minute apart. From the first request on it stands still, half an
 * hour later; every change by the test moves it by one second.
 */
export class Clock {
  #last = epoch
  #now: number | undefined
  #running = false

  get now(): number {
    return this.#now ?? this.#last + 30 * minute
  }

  set now(instant: number) {
    this.#now = instant
  }

  get running(): boolean {
    return this.#running
  }

  /** Notes an instant that a test gave. */
  saw(instant: number): number {
    this.#last = Math.max(this.#last, instant)
    return instant
  }

  /** When the next thing happens. */
  next(): number {
    if (!this.#running) return this.saw(this.#last + minute)
    this.#now = this.now + second
    return this.#now
  }

  start(): void {
    this.#now = this.now
    this.#running = true
  }
}
