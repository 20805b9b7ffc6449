// Do runs of `pull_request_target` show the head of their pull request on this server, or its base?
import { looksAt } from '../model/events.js'
import { isInFlight, type Head, type Run, type Snapshot } from '../model/model.js'
import { isOfHead } from './refresh-head.js'
import type { Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface TargetHeads {
  /** They surely show the head of the pull request. */
  readonly shown: boolean
  readonly troubles: readonly Trouble[]
}

const unsure: TargetHeads = { shown: false, troubles: [] }
const certain: TargetHeads = { shown: true, troubles: [] }

/**
 * GitHub's API shows the head (recorded from 2026-07 to 2026-10); older servers may show the base. The proof is the step's own
 * run: the API and the payload must show the same head for it. Without that, for example in a companion, a branch of a fork
 * cannot be a base, and a branch of this repository is not a base if no pull request ever had it as base: one request, only if
 * another run of this head is in flight. For the default branch it stays unknown.
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
  { actsFor }: Target,
  { subjects }: Ports
): Promise<TargetHeads> {
  const own = actsFor.kind === 'newest' ? undefined : actsFor.run.id
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

/** Whether API and payload show the same head for the step's own run; `none` if that run has another event, or in a companion. */
function ownHead({ runs, self }: Snapshot, { actsFor }: Target): 'same' | 'another' | 'none' {
  if (actsFor.kind !== 'executing' || actsFor.run.event !== 'pull_request_target') return 'none'
  const record = runs.find((run) => run.id === self && isRecord(run))
  return record !== undefined && isSameHead(record.head, actsFor.run.head) ? 'same' : 'another'
}

/** Whether the run came from the API: only the API gives the creation time. */
const isRecord = ({ createdAt }: Run): boolean => createdAt !== undefined

function isSameHead(one: Head, other: Head): boolean {
  return (
    one.repository !== null &&
    one.repository === other.repository &&
    one.branch === other.branch &&
    one.sha === other.sha
  )
}
