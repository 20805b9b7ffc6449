// Laws of the output `superseded`: jobs may be skipped because of it, so it is true only if that is certain.
import assert from 'node:assert/strict'
import type { Run, Snapshot } from '../../../src/model/model.js'
import { compareRuns } from '../../../src/model/order.js'
import { law, type Holds, type Law } from './law.js'
import type { Mind } from './mind.js'
import { superseding, type Situation } from './situations.js'
import { currentHead } from './superseding-laws.js'

const ofStanding = (words: string, holds: Holds): Law => law(words, holds, superseding)

export const standingLaws: readonly Law[] = [
  ofStanding('standing calls no attempt above 1 superseded, whatever a list says', (mind, some) => {
    for (const run of some.snapshot.runs) {
      const again = { ...run, attempt: 2 }
      for (const listed of [1, 2, 3]) {
        const snapshot = listedAs(some.snapshot, { ...run, attempt: listed })
        assert.equal(isSuperseded(again, { ...some, snapshot }, mind), false)
      }
    }
  }),
  ofStanding(
    'standing calls a run superseded only where a strictly newer run of its workflow is for another commit, and runs or has run',
    (mind, some) => {
      for (const run of supersededRuns(some, mind)) {
        assert.ok(some.snapshot.runs.some((other) => replaces(other, run)))
      }
    }
  ),
  ofStanding('standing calls no run on the current head superseded', (mind, some) => {
    const head = currentHead(some.snapshot)
    for (const run of supersededRuns(some, mind)) {
      assert.ok(head !== undefined && run.head.sha !== head)
    }
  })
]

const replaces = (other: Run, run: Run): boolean =>
  other.workflow.path === run.workflow.path &&
  compareRuns(other, run) === 'newer' &&
  other.head.sha !== run.head.sha &&
  (other.status === 'completed' ? hasRun(other) : other.status !== 'unrecognised')

/** With a result, and a job that began. */
const hasRun = ({ conclusion, jobs }: Run): boolean =>
  (conclusion === 'success' || conclusion === 'failure') &&
  (jobs ?? []).some((job) =>
    job.status === 'completed' ? job.conclusion !== 'skipped' : job.status !== 'pending'
  )

const supersededRuns = (some: Situation, mind: Mind): readonly Run[] =>
  some.snapshot.runs.filter((run) => isSuperseded(run, some, mind))

const isSuperseded = (run: Run, { snapshot, policy }: Situation, mind: Mind): boolean =>
  mind.standing(run, snapshot, policy).superseded

const listedAs = (snapshot: Snapshot, listed: Run): Snapshot => ({
  ...snapshot,
  runs: snapshot.runs.map((run) => (run.id === listed.id ? listed : run))
})
