// Laws of every mode: one verdict for each run, and reasons to keep that depend only on the run itself.
import assert from 'node:assert/strict'
import type { Run, Snapshot } from '../../../src/model/model.js'
import { allowsEvent, type Policy } from '../../../src/model/policy.js'
import { assertNoneOf, law, type Law } from './law.js'
import { cancels, confirmations, laterLook } from './mind.js'
import { kinds } from './situations.js'

const notOfQueues = kinds.filter((kind) => kind !== 'merge group')

export const lawsOfOneRun: readonly Law[] = [
  law('decide gives every run exactly one verdict, oldest first', (mind, { snapshot, policy }) => {
    const ids = mind.decide(snapshot, policy).verdicts.map((verdict) => verdict.run.id)
    const known = [...new Set(snapshot.runs.map(({ id }) => id))]
    assert.deepEqual(
      ids,
      known.toSorted((one, other) => one - other)
    )
  }),
  law(
    'decide never cancels the run that executes the step, and says that it is that',
    (mind, some) => {
      const { snapshot, policy } = some
      const own = mind
        .decide(snapshot, policy)
        .verdicts.filter(({ run }) => run.id === snapshot.self)
      assertNoneOf(own, ({ reason }) => reason.code !== 'self')
    }
  ),
  law('decide has a rule for every run: no verdict says that none applies', (mind, some) => {
    const { verdicts } = mind.decide(some.snapshot, some.policy)
    assertNoneOf(verdicts, ({ reason }) => reason.code === 'no-rule-applies')
  }),
  law('decide cancels only what is in flight by a word that it knows', (mind, some) => {
    assertNoneOf(
      cancels(some, mind),
      ({ run: { status } }) => status === 'completed' || status === 'unrecognised'
    )
  }),
  law(
    'decide never cancels a run of another workflow, event, branch or repository',
    (mind, some) => {
      const { scope } = some.snapshot
      assertNoneOf(
        cancels(some, mind),
        ({ run: { workflow, event, head } }) =>
          scope.workflows?.some(({ id }) => id !== undefined && id === workflow.id) === false ||
          (event !== scope.event && scope.otherEvents?.includes(event) !== true) ||
          head.branch !== scope.head.branch ||
          head.repository !== scope.head.repository
      )
    }
  ),
  law("decide cancels only members where GitHub's own groups were asked", (mind, some) => {
    const { native } = some.snapshot
    assertNoneOf(cancels(some, mind), ({ run: { id } }) => native?.members.includes(id) === false)
  }),
  law(
    'decide cancels no run of pull_request_target unless those were seen to show their heads',
    (mind, some) => {
      const isShown = some.snapshot.showsTargetHeads === true
      assertNoneOf(
        cancels(some, mind),
        ({ run: { event } }) => event === 'pull_request_target' && !isShown
      )
    }
  ),
  law(
    'decide cancels no run that is as old as the pull requests that may be missing',
    (mind, some) => {
      const { subjectState } = some.snapshot
      const { goesBackTo } = subjectState.kind === 'pull-request' ? subjectState : {}
      if (goesBackTo === undefined) return
      // GitHub may need a minute to create a run.
      assertNoneOf(
        cancels(some, mind),
        ({ run: { createdAt } }) => (createdAt ?? 0) <= goesBackTo + 60_000
      )
    }
  ),
  law('decide never cancels a run on the head of another pull request', (mind, some) => {
    const { subject } = some.snapshot
    const own = subject.kind === 'pull-request' ? subject.number : undefined
    assertNoneOf(
      cancels(some, mind),
      ({ run }) =>
        run.openPullRequestsAtHead.some((number) => number !== own) ||
        isHeadOfOther(run, some.snapshot)
    )
  }),
  law(
    'confirm agrees to no run on the head of a pull request that was opened meanwhile',
    (mind, some, other) => {
      assertNoneOf(
        confirmations(some, laterLook(some, other), mind),
        ({ run, now, agreed }) => agreed && isHeadOfOther(run, now)
      )
    },
    ['pull request', 'closed', 'stopped']
  ),
  law(
    'decide cancels nothing of an event that the user did not allow',
    (mind, some) => {
      assertNoneOf(cancels(some, mind), ({ run }) => !allowsEvent(some.policy, run.event))
    },
    notOfQueues
  ),
  law('decide cancels nothing of a pull request with the label that exempts it', (mind, some) => {
    const { subjectState } = some.snapshot
    const labels =
      subjectState.kind === 'pull-request' ? subjectState.pulls.find(isSeven)?.labels : undefined
    const isExempt = some.policy.exemptLabel !== undefined && labels?.includes('keep-ci') === true
    if (isExempt) assert.deepEqual(cancels(some, mind), [])
  }),
  law(
    'decide cancels nothing of a pull request whose head branch here the user names',
    (mind, some) => {
      const { subject, scope, repository } = some.snapshot
      const last = some.policy.refs.findLast(
        ({ of, matches }) => of === 'name' && matches(`refs/heads/${String(scope.head.branch)}`)
      )
      const isHere = scope.head.repository === repository.id
      if (subject.kind !== 'pull-request' || !isHere || last?.isException !== false) return
      assert.deepEqual(cancels(some, mind), [])
    }
  ),
  law(
    'decide never cancels a run that has gone on for longer than the user lets it',
    (mind, some) => {
      const { letFinishAfter: most } = some.policy
      const { takenAt } = some.snapshot
      assertNoneOf(
        cancels(some, mind),
        ({ run: { status, startedAt } }) =>
          most !== undefined &&
          status === 'in_progress' &&
          !(startedAt !== undefined && takenAt !== undefined && takenAt - startedAt <= most)
      )
    }
  ),
  law('decide never cancels a run whose protected job has begun, or is awaited', (mind, some) => {
    assertNoneOf(cancels(some, mind), ({ run }) => hasProtectedJob(run, some.policy))
  }),
  law(
    'confirm agrees only where the protected jobs were read and none has begun',
    (mind, some, other) => {
      if (some.policy.jobs.length === 0) return
      assertNoneOf(
        confirmations(some, laterLook(some, other), mind),
        ({ run, agreed }) => agreed && (run.jobs === undefined || hasProtectedJob(run, some.policy))
      )
    }
  )
]

/** The heads of open pull requests that were read, except the run's own. */
function isHeadOfOther({ head }: Run, { subjectState }: Snapshot): boolean {
  const pulls = subjectState.kind === 'pull-request' ? subjectState.pulls : []
  return pulls.some((pull) => !isSeven(pull) && pull.state === 'open' && pull.head.sha === head.sha)
}

const isSeven = ({ number }: { readonly number: number }): boolean => number === 7

/** In progress or done, or not begun if the pattern says so; a skipped job never began. */
function hasProtectedJob({ jobs }: Run, policy: Policy): boolean {
  return (jobs ?? []).some(({ name, status, conclusion }) =>
    policy.jobs.some(
      ({ matches, evenToCome }) =>
        matches(name) &&
        (status === 'in_progress' ||
          status === 'unrecognised' ||
          (status === 'pending' && evenToCome === true) ||
          (status === 'completed' && conclusion !== 'skipped'))
    )
  )
}
