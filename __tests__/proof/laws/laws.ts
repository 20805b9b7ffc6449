// What holds for every snapshot there can be, not only for those that somebody thought of.
import assert from 'node:assert/strict'
import { confirm } from '../../../src/core/confirm.js'
import { decide } from '../../../src/core/decide.js'
import type { Run, Snapshot } from '../../../src/core/model.js'
import { compareRuns } from '../../../src/core/order.js'
import { cancellations, type Plan } from '../../../src/core/verdict.js'
import { aHead, aPolicy, aRun, repositoryId } from '../../support/builders.js'
import { impoverished } from './impoverished.js'

export interface Law {
  /** What `decide` or `confirm` does, whatever was seen. */
  readonly law: string
  /** Throws where the law is broken. */
  readonly holds: (some: Snapshot, other: Snapshot) => void
}

const policy = aPolicy()
const plan = (some: Snapshot): Plan => decide(some, policy)
const cancelledIds = (some: Snapshot): readonly number[] =>
  cancellations(plan(some)).map(({ run: { id } }) => id)

const law = (words: string, holds: Law['holds']): Law => ({ law: words, holds })

export const laws: readonly Law[] = [
  law('decide gives every run exactly one verdict, oldest first', (some) => {
    const ids = plan(some).verdicts.map((verdict) => verdict.run.id)
    const known = some.runs.map(({ id }) => id).toSorted((one, other) => one - other)
    assert.deepEqual(ids, known)
  }),
  law(
    'decide cancels only what is strictly older than the run that it names, and never that one or itself',
    (some) => {
      for (const { run: victim, reason } of cancellations(plan(some))) {
        const newer = some.witnesses.find(
          ({ run: { id } }) => reason.code === 'superseded' && id === reason.by
        )?.run
        assert.equal(newer && compareRuns(victim, newer), 'older')
        assert.notEqual(victim.id, some.self)
      }
    }
  ),
  law('decide never cancels the newest run of the group', (some) => {
    const seen = [...some.runs, ...some.witnesses.map(({ run }) => run)].map(({ id }) => id)
    assert.ok(!cancelledIds(some).includes(Math.max(...seen)))
  }),
  law('decide never cancels a run on the live head', (some) => {
    const { live } = some
    const pulls = live.kind === 'pull-request' ? live.pulls : []
    const head = pulls.find(({ number }) => number === 7)?.head.sha
    const liveHead = live.kind === 'branch' ? live.sha : head
    const shas = cancellations(plan(some)).map(({ run }) => run.head.sha)
    assert.ok(shas.every((sha) => sha !== liveHead))
  }),
  law('decide never cancels a run of another workflow, event, branch or repository', (some) => {
    for (const { run: victim } of cancellations(plan(some))) {
      assert.deepEqual(
        [victim.workflow.path, victim.event, victim.head.branch, victim.head.repository],
        [
          some.scope.workflows?.[0],
          some.scope.event,
          some.scope.head.branch,
          some.scope.head.repository
        ]
      )
    }
  }),
  law('decide cancels nothing for a pull request that is not seen open', (some) => {
    const { live } = some
    const isOpen =
      live.kind !== 'pull-request' ||
      live.pulls.some(({ number, state }) => number === 7 && state === 'open')
    if (!isOpen) assert.deepEqual(cancelledIds(some), [])
  }),
  law('decide does not depend on the order in which the runs were listed', (some, other) => {
    // Sorted by the ids of another world: as good as shuffled, and the same every time.
    const rank = (run: Run): number => (run.id * (other.runs[0]?.id ?? 7)) % 101
    const shuffled = some.runs.toSorted((one, two) => rank(one) - rank(two))
    assert.deepEqual(plan({ ...some, runs: shuffled }), plan(some))
  }),
  law('decide is not moved by runs of other groups', (some) => {
    const foreign = strangersTo(some)
    const ids = new Set<number>(foreign.map(({ id }) => id))
    const alone = some.runs.filter(({ id }) => !ids.has(id))
    const before = cancelledIds({ ...some, runs: alone })
    assert.deepEqual(cancelledIds({ ...some, runs: [...alone, ...foreign] }), before)
  }),
  law('decide never turns keep into cancel where evidence is taken away', (some) => {
    const before = cancelledIds(some)
    for (const poorer of impoverished(some)) {
      const extra = cancelledIds(poorer).filter((id) => !before.includes(id))
      assert.deepEqual(extra, [])
    }
  }),
  law('decide has nothing left to cancel once its cancels have taken effect', (some) => {
    const gone = cancelledIds(some)
    const after = some.runs.map((one): Run =>
      gone.includes(one.id) ? { ...one, status: 'completed', conclusion: 'cancelled' } : one
    )
    assert.deepEqual(cancelledIds({ ...some, runs: after }), [])
  }),
  law('confirm agrees only to what would be decided again of what was read last', (some, other) => {
    for (const { run, agreed, now } of confirmations(some, other)) {
      if (agreed) assert.ok(cancelledIds({ ...now, runs: [run] }).includes(run.id))
    }
  }),
  law('confirm agrees only to the attempt that was decided on', (some, other) => {
    for (const { run, agreed, attempt } of confirmations(some, other)) {
      if (agreed) assert.equal(run.attempt, attempt)
    }
  }),
  law('confirm never agrees to more where evidence is taken away', (some, other) => {
    for (const poorer of impoverished({ ...other, witnesses: some.witnesses })) {
      const agreed = agreedIds(some, { ...other, witnesses: some.witnesses })
      const extra = agreedIds(some, poorer).filter((id) => !agreed.includes(id))
      assert.deepEqual(extra, [])
    }
  })
]

/** For another workflow, event, branch and repository. */
function strangersTo({ scope }: Snapshot): readonly Run[] {
  const own = { event: scope.event, head: aHead('c1') }
  return [
    aRun(150, { ...own, workflow: { path: '.github/workflows/foreign.yml' } }),
    aRun(151, { ...own, event: 'merge_group' }),
    aRun(152, { ...own, head: aHead('c1', { branch: 'elsewhere' }) }),
    aRun(153, { ...own, head: aHead('c1', { repository: repositoryId(99) }) })
  ]
}

interface Confirmation {
  readonly run: Run
  readonly attempt: number
  readonly agreed: boolean
  readonly now: Snapshot
}

/** What is decided by one look, confirmed by another one: of the run, where it is seen again, and of everything else. */
function confirmations(look: Snapshot, other: Snapshot): readonly Confirmation[] {
  const now = { ...look, live: other.live.kind === look.live.kind ? other.live : look.live }
  return cancellations(plan(look)).map((verdict) => {
    const again = other.runs.find(({ id }) => id === verdict.run.id)
    const run = again === undefined ? verdict.run : { ...verdict.run, ...changeable(again) }
    const agreed = confirm(verdict, run, { look, now }, policy) === undefined
    return { run, attempt: verdict.run.attempt, agreed, now }
  })
}

const changeable = ({ status, conclusion, attempt, startedAt, headOf }: Run): Partial<Run> => ({
  status,
  conclusion,
  attempt,
  startedAt,
  headOf
})

function agreedIds(look: Snapshot, now: Snapshot): readonly number[] {
  return cancellations(plan(look))
    .filter((verdict) => {
      const run = now.runs.find(({ id }) => id === verdict.run.id) ?? verdict.run
      return confirm(verdict, run, { look, now }, policy) === undefined
    })
    .map(({ run }) => run.id)
}
