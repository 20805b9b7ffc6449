// Some runs supersede nothing, whatever else is in flight: then GitHub is not asked at all.
import { decide } from '../decide/decide.js'
import type { Run, RunId, Snapshot } from '../model/model.js'
import { hasRefOfItsOwn } from '../model/events.js'
import { allowsEvent, type Policy } from '../model/policy.js'
import type { Outcome } from '../model/outcome.js'
import type { Ports } from '../ports.js'
import { scopeOf } from './scope.js'
import type { Conclusion } from '../model/conclusion.js'
import type { Target } from '../model/target.js'

/** Whether any run of this event and subject could be cancelled. */
export function isWorthLooking(target: Target, policy: Policy): boolean {
  if (policy.mode !== 'supersede') return target.subject.kind !== 'tag'
  return canHaveOlderRuns(target, policy) && allowsEvent(policy, target.scope.event)
}

function canHaveOlderRuns({ subject }: Target, { refs }: Policy): boolean {
  switch (subject.kind) {
    case 'pull-request':
    case 'pull-request-behind':
    case 'ref-behind':
    case 'branch':
      return true
    case 'tag':
      return refs.some(({ isException, of }) => isException && of === 'name')
    case 'merge-group':
    case 'run':
      return false
  }
}

/** What is missing, where anything would make a difference. */
export function whySkipped({ subject, scope: { event } }: Target, policy: Policy): string {
  if (policy.mode === 'branch-gone') return 'runs of a tag are kept when the tag is deleted'
  if (!allowsEvent(policy, event)) {
    return `runs of ${event} supersede one another only where events names ${event}`
  }
  if (subject.kind === 'tag') return 'runs of a tag are kept, unless protect-refs lifts the tag'
  if (subject.kind === 'merge-group') return 'runs of the merge queue never supersede one another'
  if (subject.kind === 'pull-request-behind') {
    return `runs of ${event} are told apart by membership: native only`
  }
  if (!hasRefOfItsOwn(event)) {
    return `all runs of ${event} are on the default branch, and nothing tells which of them are for the same`
  }
  return `events names ${event}, and nothing tells which of its runs are for the same: put {ref} into group, if each run is for a branch or tag`
}

/** What there is to tell without having looked: the run itself. */
export function skip(target: Target, policy: Policy, ports: Ports): Conclusion {
  const { witness, subject } = target
  ports.log.info(`skipped, no request was sent: ${whySkipped(target, policy)}`)
  const runs: readonly Run[] = witness.kind === 'newest' ? [] : [witness.run]
  const snapshot: Snapshot = {
    takenAt: undefined,
    repository: target.repository,
    self: target.self,
    scope: scopeOf(target, runs),
    subject: 'run' in subject ? { kind: 'run', id: subject.run.id } : subject,
    witnesses: [],
    runs,
    live: { kind: 'unread' },
    complete: true
  }
  return {
    snapshot,
    plan: decide(snapshot, policy),
    outcomes: new Map<RunId, Outcome>(),
    standing: witness.kind === 'newest' ? undefined : { superseded: false, newest: witness.run.id },
    troubles: [],
    timeToEffect: undefined,
    dryRun: ports.canceller === undefined
  }
}
