// The verdict of the chaos judge on a cancel at the moment when it is sent, by all answers until then: it knows every mode and
// every input.
import type { Inputs } from '../chaos/inputs.js'
import { purposeOf, type Post } from '../chaos/invocation.js'
import { complaints, tooHard, tooMuch } from '../chaos/judge.js'
import { kindsOf } from '../chaos/kinds.js'
import type { Suspicion } from '../chaos/suspicion.js'
import type { Invocation } from './invocation.js'
import type { Stage } from './stage.js'

/** Branches on which every commit needs its own result. */
const precious: ReadonlySet<string> = new Set(['main', 'release/1', 'next-stable'])

/** A cancel on its way; its answer comes later. */
export type Sent = { -readonly [Key in keyof Post]: Post[Key] }

export interface Hearing {
  readonly complaints: readonly string[]
  readonly kinds: readonly string[]
}

/** The attempt that was read last is to be cancelled. */
export function send(id: number, isForced: boolean, { part }: Invocation): Sent {
  const attempt = part.knowledge.runs.get(id)?.value?.attempt ?? 1
  const sent: Sent = { at: 0, id, attempt, isAccepted: false, isLate: false, status: 0 }
  return isForced ? { ...sent, forced: true } : sent
}

export function hear(sent: Sent, { part }: Invocation, stage: Stage): Hearing {
  const { id, attempt, forced: isForced = false } = sent
  const { world, births, chronicle } = stage
  const victim = births.get(id)?.run
  sent.at = world.requests.length
  if (victim === undefined) return { complaints: ['there never was such a run'], kinds: [] }
  const suspicion: Suspicion = { victim, by: part, world, chronicle, precious }
  const asked = { ...victim, attempt }
  const tooFar = isForced ? tooHard(part, asked) : tooMuch(part, asked)
  if (purposeOf(part) !== 'supersede') chronicle.cleared.add(id)
  return {
    complaints: [...complaints(suspicion), ...tooFar],
    kinds: [...kindsOf(suspicion, isForced), ...limits(part.inputs)]
  }
}

function limits({ maxCancels }: Inputs): readonly string[] {
  return maxCancels < 200 ? ['within max-cancels'] : []
}
