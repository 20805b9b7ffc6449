// A small world: a few runs, the events around them, and actors that look, decide, look again, confirm and cancel.
import type { areFresh } from '../../../../src/gather/answer-book.js'
import type { Run, Snapshot } from '../../../../src/model/model.js'
import type { Policy } from '../../../../src/model/policy.js'
import type { Mind } from '../../laws/mind.js'

/** Takes the world as it is then. It may be changed afterwards. */
export type Happens = (next: Uint8Array, words: string) => void

/** A cancel that is about to be sent. */
export interface Sending {
  readonly actor: number
  readonly victim: number
  /** The world as the actor first saw it, and as it last read it. */
  readonly seen: Uint8Array
  readonly read: Uint8Array
  /** Whether the last look read the subject state. */
  readonly isWhole: boolean
  /** How often it was sent before, plain or forced. */
  readonly forced: number
  readonly isForce: boolean
}

export interface World {
  readonly name: string
  readonly policy: Policy
  /** Whether a run that ignores a plain cancel is force-cancelled, once. */
  readonly force: boolean
  readonly runs: number
  readonly actors: number
  /** The initial state, a byte for each fact. */
  readonly beginning: readonly number[]
  /** The byte with the run's fate. */
  fateAt(run: number): number
  /** What may happen at GitHub without the actors. */
  happen(world: Uint8Array, happens: Happens): void
  /** Whether the step of the actor executes. */
  isThere(world: Uint8Array, actor: number): boolean
  actorName(actor: number): string
  /** Everything that it would read now. */
  snapshot(world: Uint8Array, actor: number): Snapshot
  runOf(world: Uint8Array, run: number): Run
  /** The subject state in words, for traces. */
  tell(world: Uint8Array): string
  /** The law that the cancel breaks. */
  brokenBy(sending: Sending): string | undefined
  /** At rest: the runs that a later step of this actor must cancel; undefined if there is no such step. */
  wanting(
    world: Uint8Array
  ): { readonly actor: number; readonly runs: readonly number[] } | undefined
}

/** The functions under proof if each answer has its own moment. */
export interface MomentsMind extends Mind {
  /** Whether the program may confirm with these answers, at this moment of its clock. */
  readonly isEnough: typeof areFresh
  /** Whether a cancel that is based on them may be sent. */
  readonly mayLeave: typeof areFresh
}

export interface SmallMind extends Mind {
  /** How often a run that is still in flight is force-cancelled. */
  readonly forces: number
  /** Whether it looks again before it uses force. */
  readonly asksBeforeForce: boolean
}
