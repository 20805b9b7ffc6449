// Reads the snapshot. Runs that have to be read by id are read later, together with the evidence for the first cancels.
import type { Run, Snapshot } from '../model/model.js'
import { distinctRuns } from '../model/order.js'
import { refreshHead } from './refresh-head.js'
import { refresh } from './refresh.js'
import { firstLook } from './list-runs.js'
import { askNativeGroups } from './concurrency-groups.js'
import { findOwnRecord } from './own-record.js'
import type { Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import { scopeOf } from './scope.js'
import { readTargetHeads } from './target-heads.js'
import type { Target } from '../model/target.js'
import { findSuccessors } from './successors.js'

export interface Gathered {
  readonly snapshot: Snapshot
  readonly troubles: readonly Trouble[]
  /** Notes for the user about how the snapshot was read. */
  readonly remarks: readonly string[]
}

export async function gather(asked: Target, ports: Ports): Promise<Gathered> {
  const [look, told] = await Promise.all([firstLook(asked, ports), askNativeGroups(asked, ports)])
  const own = await findOwnRecord(asked, look.runs, ports)
  const { target } = own
  const native = await told.resolve(look.subjectReading.subject, own.runs)
  const runs = withKnownRuns([...own.runs, ...native.runs], target)
  const seen: Snapshot = {
    takenAt: look.at,
    repository: target.repository,
    self: target.self,
    source: target.actsFor.kind === 'named' ? target.actsFor.run.id : undefined,
    scope: scopeOf(target, runs),
    subject: look.subjectReading.subject,
    successors: [],
    runs,
    subjectState: look.subjectReading.subjectState,
    native: native.groups,
    complete: look.complete,
    endedSince: look.endedSince
  }
  const heads = await readTargetHeads(seen, target, ports)
  const shown: Snapshot = { ...seen, ...(heads.shown && { showsTargetHeads: true }) }
  const list = await refresh(shown, look.subjectReading, target, ports.subjects)
  const { subject, tooYoung } = list
  const listed: Snapshot = { ...shown, subject, subjectState: list.subjectState, tooYoung }
  const { subjectState, troubles: late } = await refreshHead(listed, target, ports.subjects)
  const withoutSuccessors = { ...listed, subjectState }
  const { successors, troubles } = findSuccessors(withoutSuccessors, target)
  return {
    snapshot: { ...withoutSuccessors, successors },
    troubles: [
      ...look.troubles,
      ...own.troubles,
      ...native.troubles,
      ...heads.troubles,
      ...list.troubles,
      ...late,
      ...troubles
    ],
    remarks: native.remarks
  }
}

/** Adds the run that executes the step if the lists do not show it yet. */
function withKnownRuns(runs: readonly Run[], { actsFor }: Target): readonly Run[] {
  const listed = distinctRuns(runs)
  if (actsFor.kind !== 'executing') return listed
  const isListed = listed.some((run) => run.id === actsFor.run.id)
  return isListed ? listed : [...listed, actsFor.run]
}
