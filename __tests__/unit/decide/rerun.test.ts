import { describe, expect, it } from '@jest/globals'
import { keepRerun } from '../../../src/decide/rules/keep-rerun.js'
import type { Instant, Run, Snapshot } from '../../../src/model/model.js'
import type { Reason } from '../../../src/model/reason.js'
import {
  aHead,
  aPolicy,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  successorOf
} from '../../support/builders.js'
import { judged, reasonFor, type Case } from '../../support/judged.js'

describe('decide for a re-run', () => {
  const again = { attempt: 2 }
  it.each<Case>([
    {
      when: 'the new attempt is older than the newer run',
      run: aRun(101, { ...again, startedAt: minute(98) }),
      then: 'cancel superseded'
    },
    {
      when: 'the attempt was started in the second in which the newer run was created',
      run: aRun(101, { ...again, startedAt: minute(99) }),
      then: 'keep rerun'
    },
    {
      when: 'the attempt was started after the newer run was created',
      run: aRun(101, { ...again, startedAt: minute(110) }),
      then: 'keep rerun'
    },
    {
      when: 'the start of the attempt is not known',
      run: aRun(101, { ...again, startedAt: undefined }),
      then: 'keep rerun'
    },
    {
      when: 'the creation time of the newer run is not known',
      run: aRun(101, { ...again, startedAt: minute(98) }),
      snapshot: { successors: successorOf(aRun(199, { createdAt: undefined })) },
      then: 'keep rerun'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })

  // Run 150 was created after run 101, and before the attempt was started: the person knew that run 101 was outdated.
  const restarted = aRun(101, { ...again, startedAt: minute(60) })
  const seen = (between: Run): Partial<Snapshot> => ({ runs: [...aSnapshot().runs, between] })
  it.each<Case>([
    {
      when: 'a run of its group was created before the attempt',
      run: restarted,
      snapshot: seen(aRun(150)),
      then: 'keep rerun'
    },
    {
      when: 'a run that may be of its group was created before the attempt',
      run: restarted,
      snapshot: seen(aRun(150, { head: aHead('c150', { repository: null }) })),
      then: 'keep rerun'
    },
    {
      when: 'only a run of another branch was created before the attempt',
      run: restarted,
      snapshot: seen(aRun(150, { head: aHead('c150', { branch: 'other' }) })),
      then: 'cancel superseded'
    },
    {
      when: 'only a run of another workflow was created before the attempt',
      run: restarted,
      snapshot: seen(aRun(150, { workflow: aWorkflow('lint.yml') })),
      then: 'cancel superseded'
    },
    {
      when: 'not every run could be listed',
      run: restarted,
      snapshot: { complete: false },
      then: 'keep rerun'
    },
    {
      when: 'ended runs are listed only from after its creation on',
      run: restarted,
      snapshot: { endedSince: minute(2) },
      then: 'keep rerun'
    },
    {
      when: 'ended runs are listed from its creation on',
      run: restarted,
      snapshot: { endedSince: minute(1) },
      then: 'cancel superseded'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })

  it('says whether it is known when the person started it', () => {
    const at = (startedAt: Instant | undefined): Reason | undefined =>
      reasonFor(aSnapshot(), { run: aRun(101, { ...again, startedAt }) })

    expect(at(minute(110))).toEqual({ code: 'rerun', attempt: 2 })
    expect(at(undefined)).toEqual({ code: 'rerun', attempt: 2, unsure: true })
  })

  it('counts as started by somebody who knew, if its own creation time is not known', () => {
    const run = aRun(101, { ...again, createdAt: undefined, startedAt: minute(60) })
    const snapshot = aSnapshot()
    const scene = { snapshot, policy: aPolicy(), successor: snapshot.successors[0] }

    expect(keepRerun.keeps(run, scene)).toEqual({ code: 'rerun', attempt: 2, unsure: true })
  })
})
