// One time for a fake GitHub and for all processes that call it. It passes only when no process has anything left to do: a
// pause of an hour takes no real time, and a busy machine changes nothing. Requests at the same time are handled in the order
// of the processes, and of their requests.
import type { ChildProcess } from 'node:child_process'
import type { IncomingHttpHeaders } from 'node:http'
import { projectRoot } from '../action-file.js'
import type { Arrival } from '../github/round-trips.js'

/** What a process reports when it can do nothing more by itself. */
interface Report {
  readonly now: number
  /** Its unanswered requests. */
  readonly waiting: readonly number[]
  /** When it continues by itself; undefined if it does not. */
  readonly next?: number
}

interface Member {
  readonly order: number
  /** Undefined before its start. */
  child: ChildProcess | undefined
  report: Report | undefined
  /** Its requests that have arrived. */
  readonly held: Set<number>
  isDying: boolean
  isGone: boolean
}

interface Waiting {
  readonly member: Member
  readonly sequence: number
  readonly go: () => void
}

interface Departure extends Waiting {
  readonly at: number
}

/** A process, as the clock knows it. */
export interface Membership {
  /** The arguments of Node. */
  readonly execArgv: readonly string[]
  /** Resolves after its start. Until then no other process continues. */
  started(child: ChildProcess): void
  /** It is being killed: no other process continues until it is gone. */
  dying(): void
  /** It is gone, or was never started. */
  left(): void
}

export interface Turn extends Arrival {
  /** The answer was sent. */
  readonly sent: () => void
}

export class SharedClock {
  #now = 0
  #roundTrips = 0
  /** When requests were handled last. */
  #handledAt = -1
  /** An answer is being written. */
  #isSending = false
  readonly #members = new Map<string, Member>()
  #arrivals: Waiting[] = []
  #departures: Departure[] = []

  /** Milliseconds since the epoch, for headers that a client compares with its own clock. */
  date(): number {
    return beginning + Math.floor(this.#now)
  }

  join(): Membership {
    const order = this.#members.size + 1
    const name = `process-${order}`
    const member: Member = {
      order,
      child: undefined,
      report: undefined,
      held: new Set(),
      isDying: false,
      isGone: false
    }
    this.#members.set(name, member)
    const preload = new URL('__tests__/support/shared-clock/preload.js', projectRoot)
    const query = new URLSearchParams({
      name,
      beginning: String(beginning),
      now: String(this.#now)
    })
    return {
      execArgv: ['--import', `${preload.href}?${query.toString()}`],
      started: (child) => {
        this.#started(member, child)
      },
      dying: () => {
        member.isDying = true
      },
      left: () => {
        member.isGone = true
        this.#soon()
      }
    }
  }

  /** Waits until it is the request's turn. Undefined: the request is not from a process of this clock. */
  async admit(headers: IncomingHttpHeaders): Promise<Turn | undefined> {
    const member = this.#members.get(String(headers['x-test-process']))
    if (member === undefined) return undefined
    const sequence = Number(headers['x-test-sequence'])
    member.held.add(sequence)
    await new Promise<void>((go) => {
      this.#arrivals.push({ member, sequence, go })
      this.#soon()
    })
    return {
      roundTrip: this.#roundTrips,
      leave: (milliseconds) => this.#leave(member, sequence, milliseconds),
      now: () => this.date(),
      sent: () => {
        this.#isSending = false
        this.#soon()
      }
    }
  }

  #started(member: Member, child: ChildProcess): void {
    member.child = child
    child.on('message', (report) => {
      member.report = report as Report
      this.#soon()
    })
  }

  async #leave(member: Member, sequence: number, milliseconds: number): Promise<void> {
    const at = this.#now + milliseconds
    await new Promise<void>((go) => this.#departures.push({ member, sequence, at, go }))
  }

  /** After everything that depends on the last event is done. */
  #soon(): void {
    setImmediate(() => {
      this.#goOn()
    })
  }

  /** Processes that can do something do it first; then the next event happens. */
  #goOn(): void {
    const living = [...this.#members.values()].filter(({ isGone }) => !isGone)
    if (this.#isSending || living.some((member) => this.#isBusy(member))) return
    if (this.#arrivals.length > 0) {
      this.#handleArrivals()
      return
    }
    const stops = living.map(({ report }) => report?.next ?? Infinity)
    const next = Math.min(...stops, ...this.#departures.map(({ at }) => at))
    if (next === Infinity) return
    if (next > this.#now) this.#pass(next, living)
    else this.#sendFirstDue()
  }

  #isBusy({ report, held, isDying }: Member): boolean {
    if (isDying || report?.now !== this.#now) return true
    const hasPlans = report.waiting.length > 0 || report.next !== undefined
    // A process that waits for nothing is about to end. A request that has not arrived is on its way, or its answer is.
    return !hasPlans || report.waiting.some((sequence) => !held.has(sequence))
  }

  #handleArrivals(): void {
    if (this.#handledAt < this.#now) this.#roundTrips += 1
    this.#handledAt = this.#now
    const due = this.#arrivals.toSorted(
      (one, other) => one.member.order - other.member.order || one.sequence - other.sequence
    )
    this.#arrivals = []
    for (const { go } of due) go()
    this.#soon()
  }

  #pass(to: number, living: readonly Member[]): void {
    this.#now = to
    for (const { child } of living) {
      // A process that ends at this moment needs no answer.
      if (child?.connected === true) child.send({ now: to }, () => undefined)
    }
  }

  /** One by one, because two answers on two connections can arrive in any order. */
  #sendFirstDue(): void {
    const first = this.#departures.find(({ at }) => at <= this.#now)
    if (first === undefined) return
    this.#departures = this.#departures.filter((departure) => departure !== first)
    this.#isSending = true
    first.member.held.delete(first.sequence)
    first.go()
  }
}

const beginning = Date.parse('2026-11-01T10:30:00Z')
