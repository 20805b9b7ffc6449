// What was read of the subject: in an actor's first look, or now.
import {
  actorPulls,
  actorReading,
  cell,
  pullAt,
  pullsLength,
  reading,
  tag,
  type Layout
} from './cells.js'
import type { Scenario } from './scenario.js'
import type { Sight } from './scene.js'

export function pullsOf(state: Uint8Array): Uint8Array {
  return state.subarray(pullAt(0), pullAt(0) + pullsLength)
}

/** What the actor read in its first look. Tags are not read yet then. */
export function sightAt(state: Uint8Array, actor: number, { actorAt }: Layout): Sight {
  const at = actorAt(actor)
  const pulls = state.subarray(at + actorPulls, at + actorPulls + pullsLength)
  return { kind: cell(state, at + actorReading), pulls, tag: 'pending' }
}

/** What a read would show now. */
export function sightNow(state: Uint8Array, kind: number): Sight {
  return { kind, pulls: pullsOf(state), tag: cell(state, tag) === 1 ? 'present' : 'absent' }
}

/** A read may fail, or give an empty list of pull requests without a reason. */
export function readingsOf({ subject }: Scenario): readonly number[] {
  return subject === 'branch' ? ofBranch : ofPullRequest
}
const ofPullRequest = Object.values(reading)
const ofBranch = [reading.whole, reading.failed]
