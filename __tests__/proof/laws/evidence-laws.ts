// Laws of knowledge: with fewer facts, another order of a list, or actions of strangers, nothing more is cancelled.
import assert from 'node:assert/strict'
import { sceneOf } from '../../../src/decide/judge.js'
import { keepRules } from '../../../src/decide/rules.js'
import type { Run, Snapshot } from '../../../src/model/model.js'
import { aHead, aRun, aWorkflow, repositoryId } from '../../support/builders.js'
import { impoverished, withoutJobs } from './impoverished.js'
import { law, type Law } from './law.js'
import { agreedIds, cancels, confirmations, laterLook, wantedIds } from './mind.js'

export const evidenceLaws: readonly Law[] = [
  law('decide does not depend on the order in which the runs were listed', (mind, some, other) => {
    const { snapshot, policy } = some
    // Sorted by the ids of another world: as good as shuffled, and the same every time.
    const rank = (run: Run): number => (run.id * (other.snapshot.runs[0]?.id ?? 7)) % 101
    const shuffled = snapshot.runs.toSorted((one, two) => rank(one) - rank(two))
    assert.deepEqual(
      mind.decide({ ...snapshot, runs: shuffled }, policy),
      mind.decide(snapshot, policy)
    )
  }),
  law('decide cancels no run that a rule of the mode keeps', (mind, some) => {
    const { snapshot, policy } = some
    for (const { run } of cancels(some, mind)) {
      const scene = sceneOf(run, snapshot, policy)
      const heard = keepRules.filter(({ modes }) => modes.includes(policy.mode))
      assert.deepEqual(
        heard.flatMap(({ keeps }) => keeps(run, scene) ?? []),
        []
      )
    }
  }),
  law('decide is not moved by runs of other groups', (mind, { snapshot, policy }) => {
    const foreign = strangersTo(snapshot)
    const ids = new Set<number>(foreign.map(({ id }) => id))
    const alone = snapshot.runs.filter(({ id }) => !ids.has(id))
    const among = (runs: readonly Run[]): readonly number[] =>
      cancels({ snapshot: { ...snapshot, runs }, policy }, mind).map(({ run }) => run.id)
    assert.deepEqual(among([...alone, ...foreign]), among(alone))
  }),
  law('decide never turns keep into cancel where evidence is taken away', (mind, some) => {
    const before = wantedIds(some, mind)
    for (const poorer of impoverished(some.snapshot)) {
      const now = wantedIds({ ...some, snapshot: poorer }, mind)
      assert.deepEqual(
        now.filter((id) => !before.includes(id)),
        []
      )
    }
  }),
  law('decide has nothing left to cancel once its cancels have taken effect', (mind, some) => {
    const gone = wantedIds(some, mind)
    const runs = some.snapshot.runs.map((one): Run =>
      gone.includes(one.id) ? { ...one, status: 'completed', conclusion: 'cancelled' } : one
    )
    assert.deepEqual(wantedIds({ ...some, snapshot: { ...some.snapshot, runs } }, mind), [])
  }),
  law(
    'confirm agrees only to what would be decided again of what was read last',
    (mind, some, other) => {
      for (const { run, agreed, now } of confirmations(some, laterLook(some, other), mind)) {
        if (!agreed) continue
        const others = now.runs.filter(({ id }) => id !== run.id)
        const again = { ...some, snapshot: { ...now, runs: [...others, run] } }
        assert.ok(wantedIds(again, mind).includes(run.id))
      }
    }
  ),
  law('confirm agrees only to the attempt that was decided on', (mind, some, other) => {
    for (const { run, agreed, verdict } of confirmations(some, laterLook(some, other), mind)) {
      if (agreed) assert.equal(run.attempt, verdict.run.attempt)
    }
  }),
  law('confirm never agrees to more where evidence is taken away', (mind, some, other) => {
    const now = laterLook(some, other)
    const agreed = agreedIds(some, now, mind)
    const jobless = { ...now, runs: now.runs.map(withoutJobs) }
    for (const poorer of [...impoverished(now), jobless]) {
      const extra = agreedIds(some, poorer, mind).filter((id) => !agreed.includes(id))
      assert.deepEqual(extra, [])
    }
  })
]

/** Belongs to another workflow, event, branch or repository. */
function strangersTo({ scope }: Snapshot): readonly Run[] {
  const own = { event: scope.event, head: aHead('c1') }
  return [
    ...(scope.workflows === undefined
      ? []
      : [aRun(150, { ...own, workflow: aWorkflow('foreign.yml') })]),
    aRun(151, { ...own, event: 'schedule' }),
    aRun(152, { ...own, head: aHead('c1', { branch: 'elsewhere' }) }),
    aRun(153, { ...own, head: aHead('c1', { repository: repositoryId(99) }) })
  ]
}
