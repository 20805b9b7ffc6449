// Do the runs of `pull_request_target` show the head of their pull request here, or its base?
import { looksAt } from '../model/events.js'
import { isInFlight, type Head, type Run, type Snapshot } from '../model/model.js'
import { isOfHead } from './refresh-head.js'
import type { Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface TargetHeads {
  /** Their heads can be relied on. */
  readonly shown: boolean
  readonly troubles: readonly Trouble[]
}

const unsure: TargetHeads = { shown: false, troubles: [] }
const certain: TargetHeads = { shown: true, troubles: [] }

/**
 * The API shows the pull request's side (recorded from 2026-07 to 2026-10); of older servers nothing is known. The step's own
 * record must tell the head that the step's own payload tells. Where there is no such record (a companion, say), a head in a fork can
 * be no base, and a branch of this repository is none if no pull request ever went into it: one request, where another run of
 * this head is in flight. The default branch may be either.
 */
export async function readTargetHeads(
  seen: Snapshot,
  target: Target,
  ports: Ports
): Promise<TargetHeads> {
  const { scope } = seen
  const { head } = scope
  if (!looksAt(scope, 'pull_request_target') || head.branch === null) return unsure
  const own = ownHead(seen, target)
  const isHere = head.repository === seen.repository.id
  if (own === 'another' || (isHere && isDefault(head.branch, seen))) return unsure
  return own === 'same' || !isHere ? certain : readBase(head.branch, seen, target, ports)
}

const isDefault = (branch: string, { repository }: Snapshot): boolean =>
  repository.defaultBranch === undefined || repository.defaultBranch === branch

async function readBase(
  branch: string,
  seen: Snapshot,
  { witness }: Target,
  { subjects }: Ports
): Promise<TargetHeads> {
  const own = witness.kind === 'newest' ? undefined : witness.run.id
  const isAtStake = (run: Run): boolean =>
    run.event === 'pull_request_target' &&
    run.id !== own &&
    isInFlight(run) &&
    isOfHead(run, seen.scope)
  if (!seen.runs.some(isAtStake)) return unsure
  const isBase = await subjects.isBase(branch)
  if (!isBase.ok) return { shown: false, troubles: [isBase.trouble] }
  return isBase.value ? unsure : certain
}

/** What the record of the step's own run tells, if the step's event is this one; `none` for whoever acts for another run. */
function ownHead({ runs, self }: Snapshot, { witness }: Target): 'same' | 'another' | 'none' {
  if (witness.kind !== 'executing' || witness.run.event !== 'pull_request_target') return 'none'
  const record = runs.find((run) => run.id === self && isRecord(run))
  return record !== undefined && isSameHead(record.head, witness.run.head) ? 'same' : 'another'
}

/** Only GitHub tells when a run was created. */
const isRecord = ({ createdAt }: Run): boolean => createdAt !== undefined

function isSameHead(one: Head, other: Head): boolean {
  return (
    one.repository !== null &&
    one.repository === other.repository &&
    one.branch === other.branch &&
    one.sha === other.sha
  )
}
