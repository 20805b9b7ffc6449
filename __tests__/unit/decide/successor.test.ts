import { describe, expect, it } from '@jest/globals'
import type { Job } from '../../../src/model/job.js'
import type { Run, Snapshot } from '../../../src/model/model.js'
import { maySupersede } from '../../../src/decide/successor.js'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  pulls,
  runId,
  successorOf
} from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const victim = aRun(101)
const skipped: Job = { name: 'test', status: 'completed', conclusion: 'skipped' }
const failed: Job = { name: 'lint', status: 'completed', conclusion: 'failure' }
const byId = successorOf(aRun(199, { status: 'in_progress' }), 'read-by-id')

describe('decide for a successor that does not execute the step', () => {
  const self = runId(500)
  const successor = (overrides: Partial<Run>): Partial<Snapshot> => ({
    self,
    successors: successorOf(aRun(199, overrides), 'read-by-id')
  })
  it.each<Case>([
    {
      when: 'it was read by id and is in flight',
      run: victim,
      snapshot: { self, successors: byId },
      then: 'cancel superseded'
    },
    ...['success', 'failure'].map((conclusion) => ({
      when: `it has ended with ${conclusion}`,
      run: victim,
      snapshot: successor({ status: 'completed', conclusion, jobs: [skipped, failed] }),
      then: 'cancel superseded'
    })),
    ...[undefined, [], [skipped], [skipped, skipped]].flatMap((jobs) =>
      ['success', 'failure'].map((conclusion) => ({
        when: `it has ended with ${conclusion} and the jobs ${JSON.stringify(jobs)}`,
        run: victim,
        snapshot: successor({ status: 'completed', conclusion, ...(jobs && { jobs }) }),
        then: 'keep not-older'
      }))
    ),
    ...['cancelled', 'skipped', 'action_required', 'startup_failure', 'timed_out', null].map(
      (conclusion) => ({
        when: `it has ended with ${conclusion ?? 'nothing'}`,
        run: victim,
        snapshot: successor({ status: 'completed', conclusion, jobs: [failed] }),
        then: 'keep not-older'
      })
    ),
    {
      when: 'its status is unknown',
      run: victim,
      snapshot: successor({ status: 'unrecognised' }),
      then: 'keep not-older'
    },
    {
      when: 'it is not for the current head',
      run: victim,
      snapshot: { ...successor({}), subjectState: pulls(aPull(7, { head: aHead('c300') })) },
      then: 'keep not-older'
    },
    {
      when: 'it is of another head',
      run: victim,
      snapshot: successor({ head: aHead('c199', { branch: 'other' }) }),
      then: 'keep not-older'
    },
    {
      when: 'it is only listed',
      run: victim,
      snapshot: { self, successors: successorOf(aRun(199), 'listed') },
      then: 'keep not-older'
    },
    {
      when: 'there is no successor',
      run: victim,
      snapshot: { self, successors: [] },
      then: 'keep not-older'
    },
    {
      when: 'it is of another workflow',
      run: victim,
      snapshot: {
        ...successor({ workflow: aWorkflow('other.yml') }),
        scope: { ...aSnapshot().scope, workflows: undefined }
      },
      then: 'keep not-older'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })
})

describe('maySupersede', () => {
  it.each([
    { knownBy: 'executing', then: true },
    { knownBy: 'read-by-id', then: true },
    { knownBy: 'listed', then: false },
    { knownBy: 'pending', then: true }
  ] as const)('is $then for a run that is known by $knownBy', ({ knownBy, then }) => {
    expect(maySupersede({ run: aRun(199), knownBy }, aSnapshot())).toBe(then)
  })
})
