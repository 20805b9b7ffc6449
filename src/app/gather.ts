// Reads → Snapshot. What is worth reading by id is read later, together with the first cancels' evidence.
import type { Run, Snapshot } from '../core/model.js'
import { distinctRuns } from '../core/order.js'
import { catchUp } from './catch-up.js'
import { listAgain } from './list-again.js'
import { firstLook, type Look } from './look.js'
import { askNativeGroups } from './native.js'
import type { Ports, Trouble } from './ports.js'
import type { Target } from './target.js'
import { findWitnesses } from './witnesses.js'

export interface Gathered {
  readonly snapshot: Snapshot
  readonly troubles: readonly Trouble[]
  /** What a reader should know of the look, in words of ours. */
  readonly remarks: readonly string[]
}

export async function gather(target: Target, ports: Ports): Promise<Gathered> {
  const [look, told] = await Promise.all([firstLook(target, ports), askNativeGroups(target, ports)])
  const native = await told.resolve(look.live.subject, look.runs)
  const runs = withKnownRuns({ ...look, runs: [...look.runs, ...native.runs] }, target)
  const seen: Snapshot = {
    takenAt: look.at,
    repository: target.repository,
    self: target.self,
    scope: target.scope,
    subject: look.live.subject,
    witnesses: [],
    runs,
    live: look.live.live,
    native: native.groups,
    complete: look.complete
  }
  const list = await listAgain(seen, look.live, target, ports.subjects)
  const listed = { ...seen, subject: list.subject, live: list.live }
  const { live, troubles: late } = await catchUp(listed, target, ports.subjects)
  const unwitnessed = { ...listed, live }
  const { witnesses, troubles } = findWitnesses(unwitnessed, target, list.isOlder)
  return {
    snapshot: { ...unwitnessed, witnesses },
    troubles: [...look.troubles, ...native.troubles, ...list.troubles, ...late, ...troubles],
    remarks: native.remarks
  }
}

/** The run that executes the step is in the picture even where a list does not show it yet. */
function withKnownRuns(look: Pick<Look, 'runs'>, { witness }: Target): readonly Run[] {
  const listed = distinctRuns(look.runs)
  if (witness.kind !== 'executing') return listed
  const isListed = listed.some((run) => run.id === witness.run.id)
  return isListed ? listed : [...listed, witness.run]
}
