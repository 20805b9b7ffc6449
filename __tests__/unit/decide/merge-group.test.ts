// Edge cases of an entry that left the merge queue: unless it is surely gone, it exists.
import { describe, expect, it } from '@jest/globals'
import type { Run, Snapshot } from '../../../src/model/model.js'
import {
  aHead,
  anEntrySnapshot,
  aPull,
  aQueuedRun,
  aWorkflow,
  entryRef,
  minute
} from '../../support/builders.js'
import { judged, reasonFor, type Case } from '../../support/judged.js'

const lint = aWorkflow('lint.yml')
const gone = 'cancel merge-group-gone'

/** Run 199, created in minute 99, executes the step. */
const base = anEntrySnapshot()
const [end = aQueuedRun(199)] = base.runs

/** A run of another workflow with another number, so that only the time counts. */
const byTime = (at: Partial<Run>): Run => aQueuedRun(101, { workflow: lint, ...at })

/** Minutes and seconds after the start of the world. */
const time = (minutes: number, seconds: number): Run['createdAt'] => minute(minutes + seconds / 60)

describe('the end of an entry', () => {
  const policy = { mode: 'merge-group' } as const

  it('keeps a run that may be older, and does not say that it is not older', () => {
    const unsure = byTime({ createdAt: time(98, 0) })
    const newer = aQueuedRun(205, { workflow: lint, createdAt: minute(105) })

    expect(reasonFor(base, { run: unsure, policy })).toEqual({
      code: 'not-older',
      than: end.id,
      unsure: true
    })
    expect(reasonFor(base, { run: newer, policy })).toEqual({ code: 'not-older', than: end.id })
  })
})

describe('an entry that left the queue', () => {
  it.each<Case>([
    { when: 'it is an older run of the same workflow', run: aQueuedRun(101), then: gone },
    {
      when: 'it is an older run of the same workflow, from the same second',
      run: aQueuedRun(198, { createdAt: minute(99) }),
      then: gone
    },
    {
      when: 'it is a newer run of the same workflow',
      run: aQueuedRun(205, { createdAt: minute(105) }),
      then: 'keep not-older'
    },
    {
      when: 'it is of another workflow, from more than a minute before the end',
      run: byTime({ createdAt: time(97, 59) }),
      then: gone
    },
    {
      when: 'it is of another workflow, from a minute before the end',
      run: byTime({ createdAt: time(98, 0) }),
      then: 'keep not-older'
    },
    {
      when: 'it is of another workflow, from the second of the end',
      run: byTime({ createdAt: minute(99) }),
      then: 'keep not-older'
    },
    {
      when: 'it is of another workflow, and its creation time is not known',
      run: byTime({ createdAt: undefined }),
      then: 'keep not-older'
    },
    {
      when: 'the time of the end is not known',
      run: byTime({ createdAt: minute(1) }),
      snapshot: { runs: [{ ...end, createdAt: undefined }] },
      then: 'keep not-older'
    },
    {
      when: 'the time of the end is not known, and its second attempt was started at some time',
      run: aQueuedRun(101, { attempt: 2, startedAt: minute(50) }),
      snapshot: { runs: [{ ...end, createdAt: undefined }] },
      then: 'keep rerun'
    },
    {
      when: 'no run executes the step',
      run: aQueuedRun(101),
      snapshot: { self: undefined },
      then: 'keep not-older'
    },
    {
      when: 'its second attempt was started a minute before the end',
      run: aQueuedRun(101, { attempt: 2, startedAt: time(98, 0) }),
      then: 'keep rerun'
    },
    {
      when: 'its second attempt was started long before the end',
      run: aQueuedRun(101, { attempt: 2, startedAt: minute(50) }),
      then: gone
    },
    {
      when: 'the start of its second attempt is not known',
      run: aQueuedRun(101, { attempt: 2, startedAt: undefined }),
      then: 'keep rerun'
    },
    {
      when: 'its second attempt was started later, with reruns: cancel',
      run: aQueuedRun(101, { attempt: 2, startedAt: minute(150) }),
      policy: { reruns: 'cancel' },
      then: gone
    },
    {
      when: 'its ref exists',
      run: aQueuedRun(101),
      snapshot: { subjectState: { kind: 'merge-group', ref: 'present' } },
      then: 'keep live-merge-group'
    },
    {
      when: 'its ref was not read',
      run: aQueuedRun(101),
      snapshot: { subjectState: { kind: 'merge-group', ref: 'unread' } },
      then: 'keep live-merge-group'
    },
    {
      when: 'nothing was read',
      run: aQueuedRun(101),
      snapshot: { subjectState: { kind: 'unread' } },
      then: 'keep live-merge-group'
    },
    {
      when: 'it was merged',
      run: aQueuedRun(101),
      snapshot: { subject: { kind: 'merge-group', ref: entryRef, merged: aPull(7).number } },
      then: 'keep pull-request-merged'
    },
    {
      when: 'it was merged, and on-merged says cancel',
      run: aQueuedRun(101),
      snapshot: { subject: { kind: 'merge-group', ref: entryRef, merged: aPull(7).number } },
      policy: { onMerged: 'cancel' },
      then: gone
    },
    {
      when: 'it is of another entry, whose name begins with the same text',
      run: aQueuedRun(101, { head: aHead('q1', { branch: `${entryRef}0` }) }),
      then: 'keep outside-group'
    },
    {
      when: 'it is of another event',
      run: aQueuedRun(101, { event: 'push' }),
      then: 'keep outside-group'
    }
  ])('$when: $then', (row) => {
    expect(judged(base, { ...row, policy: { mode: 'merge-group', ...row.policy } })).toBe(row.then)
  })

  it('does not affect the runs of a branch', () => {
    const subject = { kind: 'branch', ref: 'refs/heads/feature' } as const
    const row = {
      when: '',
      run: aQueuedRun(101),
      then: '',
      policy: { mode: 'merge-group' as const }
    }
    expect(judged(base, { ...row, snapshot: { subject } })).toBe('keep no-rule-applies')
  })

  it('supersedes nothing, in any mode', () => {
    const subjectState: Partial<Snapshot> = {
      subjectState: { kind: 'merge-group', ref: 'present' }
    }
    const policy = { events: ['merge_group'] }
    const row = { when: '', run: aQueuedRun(101), then: '', policy }
    expect(judged(base, row)).toBe('keep head-unknown')
    expect(judged(base, { ...row, snapshot: subjectState })).toBe('keep live-merge-group')
  })
})
