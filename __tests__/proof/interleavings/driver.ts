// The interface between the stage and the two ways to execute steps.
import type { Handled } from '../../support/github/traffic.js'
import type { Part } from './casting.js'
import type { Told } from './honesty.js'

/** Executes steps: as processes of the built action, or in this process, one turn after another. */
export interface Driver {
  /** Milliseconds of the world's time. */
  now(): number
  /** Resolves when the step has ended; rejects if it was killed or throws. */
  begin(part: Part, signal: AbortSignal): Promise<Told>
  /** This request has reached GitHub, and its answer is about to leave. */
  handled(handled: Handled): void
  /** Resolves when no step has anything left to do. */
  quiet(ends: () => readonly Promise<void>[]): Promise<void>
}

/** The events that a driver reports to the stage. */
export interface Ears {
  /** From now on, nothing goes wrong. */
  readonly isCalm: boolean
  /** A step sends this request. */
  sends(name: string, question: Question): void
  /** It gets the answer to the request that it sent at this time. */
  learns(name: string, handled: Handled, sentAt: number): void
  tell(line: string): void
}

export type Question = Pick<Handled['request'], 'method' | 'path'>
