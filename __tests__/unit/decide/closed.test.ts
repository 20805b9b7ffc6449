// Edge cases of `mode: closed`: a missing fact keeps the run.
import { describe, expect, it } from '@jest/globals'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  minute,
  pulls,
  repositoryId,
  runId
} from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const closedAt = minute(50)
const before = (seconds: number): typeof closedAt => (closedAt - seconds * 1000) as typeof closedAt
/** Long after the creation time of the run that the closing started: the clocks differ. */
const lateClosed = aPull(7, { state: 'closed', closedAt: minute(120) })
const closed = aPull(7, { state: 'closed', closedAt })
const base = aSnapshot({ subjectState: pulls(closed) })
const gone = 'cancel pull-request-closed'

describe('mode: closed', () => {
  it.each<Case>([
    { when: 'it is older', run: aRun(101), then: gone },
    { when: 'it is on the head', run: aRun(101, { head: aHead('c199') }), then: gone },
    {
      when: 'its number says that it is newer',
      run: aRun(101, { number: 500 }),
      then: gone
    },
    {
      when: 'it was created in the second of the closing',
      run: aRun(101, { createdAt: closedAt }),
      then: 'keep after-closing'
    },
    {
      when: 'it was created five seconds before the closing, by another clock',
      run: aRun(101, { createdAt: before(5) }),
      then: 'keep after-closing'
    },
    {
      when: 'it was created more than five seconds before the closing',
      run: aRun(101, { createdAt: before(6) }),
      then: gone
    },
    {
      when: 'its id is above that of the run that the closing started',
      run: aRun(200, { createdAt: minute(1) }),
      then: 'keep after-closing'
    },
    {
      when: 'its id is above that of the source of a companion',
      run: aRun(195, { createdAt: minute(1) }),
      snapshot: { self: runId(300), source: runId(194) },
      then: 'keep after-closing'
    },
    {
      when: 'it is the source of a companion',
      run: aRun(195, { createdAt: minute(1) }),
      snapshot: { self: runId(300), source: runId(195), subjectState: pulls(lateClosed) },
      then: 'keep after-closing'
    },
    {
      when: 'its id is below that of a source that is in no list',
      run: aRun(195),
      snapshot: { self: runId(300), source: runId(196), subjectState: pulls(lateClosed) },
      then: gone
    },
    {
      when: 'it was created as late as the run that the closing started',
      run: aRun(101, { createdAt: minute(99) }),
      snapshot: { subjectState: pulls(lateClosed) },
      then: 'keep after-closing'
    },
    {
      when: 'it was created later',
      run: aRun(101, { createdAt: minute(51) }),
      then: 'keep after-closing'
    },
    {
      when: 'its creation time is not known',
      run: aRun(101, { createdAt: undefined }),
      then: 'keep subject-unknown'
    },
    {
      when: 'the time of the closing is not known',
      run: aRun(101),
      snapshot: { subjectState: pulls(aPull(7, { state: 'closed' })) },
      then: 'keep after-closing'
    },
    {
      when: 'its second attempt was started before the closing',
      run: aRun(101, { attempt: 2, startedAt: minute(49) }),
      then: gone
    },
    {
      when: 'its second attempt was started in the second of the closing',
      run: aRun(101, { attempt: 2, startedAt: closedAt }),
      then: 'keep rerun'
    },
    {
      when: 'its second attempt was started five seconds before the closing, by another clock',
      run: aRun(101, { attempt: 2, startedAt: before(5) }),
      then: 'keep rerun'
    },
    {
      when: 'the start of its second attempt is not known',
      run: aRun(101, { attempt: 2, startedAt: undefined }),
      then: 'keep rerun'
    },
    {
      when: 'the start of its second attempt is not known, with reruns: cancel',
      run: aRun(101, { attempt: 2, startedAt: undefined }),
      policy: { reruns: 'cancel' },
      then: gone
    },
    {
      when: 'it was created later, with reruns: cancel',
      run: aRun(101, { attempt: 2, createdAt: minute(51), startedAt: minute(52) }),
      policy: { reruns: 'cancel' },
      then: 'keep after-closing'
    },
    {
      when: 'the pull request is open',
      run: aRun(101),
      snapshot: { subjectState: pulls(aPull(7)) },
      then: 'keep pull-request-open'
    },
    {
      when: 'the pull request is open, and on-closed says cancel',
      run: aRun(101),
      policy: { onClosed: 'cancel', onMerged: 'cancel' },
      snapshot: { subjectState: pulls(aPull(7)) },
      then: 'keep pull-request-open'
    },
    {
      when: 'the pull request was merged',
      run: aRun(101),
      snapshot: { subjectState: pulls(aPull(7, { state: 'merged', closedAt })) },
      then: 'keep pull-request-merged'
    },
    {
      when: 'the pull request was merged, and on-merged says cancel',
      run: aRun(101),
      policy: { onMerged: 'cancel' },
      snapshot: { subjectState: pulls(aPull(7, { state: 'merged', closedAt })) },
      then: gone
    },
    {
      when: 'nothing was read',
      run: aRun(101),
      snapshot: { subjectState: { kind: 'unread' } },
      then: 'keep pull-request-unknown'
    },
    {
      when: 'the subject is a branch',
      run: aRun(101),
      snapshot: {
        subject: { kind: 'branch', ref: 'refs/heads/feature' },
        subjectState: { kind: 'unread' }
      },
      then: 'keep subject-unknown'
    }
  ])('$when: $then', (row) => {
    expect(judged(base, { ...row, policy: { mode: 'closed', ...row.policy } })).toBe(row.then)
  })
})

describe('the head of another open pull request', () => {
  const run = aRun(101, { head: aHead('c101') })
  const late = { createdAt: minute(60) }
  it.each<Case>([
    {
      when: 'it is that commit',
      run,
      snapshot: { subjectState: pulls(closed, aPull(8, { ...late, head: aHead('c101') })) },
      then: 'keep head-is-current'
    },
    {
      when: 'it is that commit, from a deleted fork',
      run,
      snapshot: {
        subjectState: pulls(
          closed,
          aPull(8, { ...late, head: aHead('c101', { repository: null }) })
        )
      },
      then: 'keep head-is-current'
    },
    {
      when: 'it is another commit',
      run,
      snapshot: { subjectState: pulls(closed, aPull(8, { ...late, head: aHead('c102') })) },
      then: gone
    },
    {
      when: 'that one is closed too',
      run,
      snapshot: {
        subjectState: pulls(
          closed,
          aPull(8, { ...late, state: 'closed', closedAt: minute(61), head: aHead('c101') })
        )
      },
      then: gone
    },
    {
      when: 'GitHub lists that pull request for the run',
      run: { ...run, openPullRequestsAtHead: [aPull(9).number] },
      then: 'keep head-is-current'
    },
    {
      when: 'GitHub lists its own pull request for the run',
      run: { ...run, openPullRequestsAtHead: [aPull(7).number] },
      then: gone
    }
  ])('$when: $then', (row) => {
    expect(judged(base, { ...row, policy: { mode: 'closed' } })).toBe(row.then)
  })

  it('keeps superseded runs too', () => {
    const open = aPull(8, { ...late, head: aHead('c101', { repository: repositoryId(1) }) })
    const snapshot = { subjectState: pulls(closed, open) }
    const policy = { onClosed: 'cancel' } as const
    const row = { when: '', run, then: '', snapshot, policy }
    expect(judged(base, row)).toBe('keep head-is-current')
    expect(judged(base, { ...row, snapshot: {} })).toBe('cancel superseded')
  })
})
