// Skips all requests for a run that can never supersede another one.
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

/** Why the run is skipped, and what the user can change, if anything. */
export function whySkipped({ subject, scope: { event } }: Target, policy: Policy): string {
  if (policy.mode === 'branch-gone') return 'the runs of a deleted tag are kept'
  if (!allowsEvent(policy, event)) {
    return `${event} runs supersede one another only if events includes ${event}`
  }
  if (subject.kind === 'tag') return 'tag runs are kept unless protect-refs removes the protection'
  if (subject.kind === 'merge-group') return 'merge queue runs never supersede one another'
  if (subject.kind === 'pull-request-behind') {
    return `${event} runs are grouped only with membership: native`
  }
  if (!hasRefOfItsOwn(event)) {
    return `all ${event} runs are on the default branch, so it is not known which of them belong together`
  }
  return `it is not known which ${event} runs belong together; if each is for a branch or tag, put {ref} into group`
}

/** The input events includes the event, and still no run can be superseded: this configuration never cancels anything. */
function neverCancels({ subject, scope: { event } }: Target, policy: Policy): boolean {
  return policy.mode === 'supersede' && subject.kind !== 'tag' && allowsEvent(policy, event)
}

/** The result without any request: it has only the run itself. */
export function skip(target: Target, policy: Policy, ports: Ports): Conclusion {
  const { actsFor, subject } = target
  const why = whySkipped(target, policy)
  ports.log.info(`skipped: ${why} (no API calls made)`)
  const runs: readonly Run[] = actsFor.kind === 'newest' ? [] : [actsFor.run]
  const snapshot: Snapshot = {
    takenAt: undefined,
    repository: target.repository,
    self: target.self,
    scope: scopeOf(target, runs),
    subject: 'run' in subject ? { kind: 'run', id: subject.run.id } : subject,
    successors: [],
    runs,
    subjectState: { kind: 'unread' },
    complete: true
  }
  return {
    snapshot,
    plan: decide(snapshot, policy),
    outcomes: new Map<RunId, Outcome>(),
    standing: actsFor.kind === 'newest' ? undefined : { superseded: false, newest: actsFor.run.id },
    troubles: [],
    remarks: neverCancels(target, policy) ? [`Nothing can be cancelled here: ${why}.`] : [],
    timeToEffect: undefined,
    dryRun: ports.canceller === undefined
  }
}
