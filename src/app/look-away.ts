// Some runs supersede nothing, whatever else is in flight: then GitHub is not asked at all.
import { decide } from '../core/decide.js'
import type { Run, RunId, Snapshot } from '../core/model.js'
import { allowsEvent, type Policy } from '../core/policy.js'
import type { Outcome } from '../core/outcome.js'
import type { Ports } from './ports.js'
import { scopeOf } from './scope.js'
import type { Conclusion } from './supersede.js'
import type { Target } from './target.js'

/** Whether any run of this event and subject could be cancelled. */
export function isWorthLooking(target: Target, policy: Policy): boolean {
  if (policy.mode !== 'supersede') return true
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

/** What there is to tell without having looked: the run itself. */
export function lookAway(target: Target, policy: Policy, ports: Ports): Conclusion {
  const { witness, subject, scope } = target
  const what = subject.kind === 'tag' ? 'a tag' : `the event ${scope.event}`
  ports.log.info(`GitHub was not asked: runs of ${what} are never superseded`)
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
