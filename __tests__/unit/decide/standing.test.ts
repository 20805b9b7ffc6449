import { describe, expect, it } from '@jest/globals'
import type { SubjectState, Run } from '../../../src/model/model.js'
import { standingOf } from '../../../src/decide/standing.js'
import {
  aHead,
  aPolicy,
  aPull,
  aPushSnapshot,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  sha
} from '../../support/builders.js'

const self = aRun(150)
const stateAt = (commit: string): SubjectState => pulls(aPull(7, { head: aHead(commit) }))

describe('standingOf', () => {
  it.each<{
    readonly when: string
    readonly runs: readonly Run[]
    readonly subjectState: SubjectState
    readonly then: { readonly superseded: boolean; readonly newest: number }
  }>([
    {
      when: 'a newer run is for another commit and the head has moved',
      runs: [self, aRun(160), aRun(170)],
      subjectState: stateAt('c170'),
      then: { superseded: true, newest: 170 }
    },
    {
      when: 'the newest run stands first in the list',
      runs: [aRun(170), aRun(160), self],
      subjectState: stateAt('c170'),
      then: { superseded: true, newest: 170 }
    },
    {
      when: 'the own run is not in the list',
      runs: [aRun(160)],
      subjectState: stateAt('c160'),
      then: { superseded: true, newest: 160 }
    },
    {
      when: 'an earlier run in the list is on the head of another pull request',
      runs: [aRun(170, { openPullRequestsAtHead: [aPull(8).number] }), self],
      subjectState: stateAt('c170'),
      then: { superseded: true, newest: 170 }
    },
    {
      when: 'a newer run exists, but this commit is the current head',
      runs: [self, aRun(160)],
      subjectState: stateAt('c150'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the newer run is for the same commit',
      runs: [self, aRun(160, { head: aHead('c150') })],
      subjectState: stateAt('c170'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the head is not known',
      runs: [self, aRun(160)],
      subjectState: { kind: 'unread' },
      then: { superseded: false, newest: 150 }
    },
    {
      when: 'the newer run is of another branch',
      runs: [self, aRun(160, { head: aHead('c160', { branch: 'other' }) })],
      subjectState: stateAt('c170'),
      then: { superseded: false, newest: 150 }
    },
    {
      when: 'the order of the other run is not clear',
      runs: [self, aRun(160, { number: 2 })],
      subjectState: stateAt('c160'),
      then: { superseded: false, newest: 150 }
    },
    {
      when: 'the pull request has the exempt label',
      runs: [self, aRun(160)],
      subjectState: pulls(aPull(7, { head: aHead('c170'), labels: ['keep-ci'] })),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the pull request is merged',
      runs: [self, aRun(160)],
      subjectState: pulls(
        aPull(7, { head: aHead('c170'), state: 'merged', closedAt: minute(180) })
      ),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the newer run was cancelled',
      runs: [self, aRun(160, { status: 'completed', conclusion: 'cancelled' })],
      subjectState: stateAt('c160'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the newer run succeeded, and it is not known whether any of its jobs ran',
      runs: [self, aRun(160, { status: 'completed', conclusion: 'success' })],
      subjectState: stateAt('c160'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'only older runs exist',
      runs: [self, aRun(140)],
      subjectState: stateAt('c170'),
      then: { superseded: false, newest: 150 }
    }
  ])(
    'says superseded $then.superseded, newest $then.newest when $when',
    ({ runs, subjectState, then }) => {
      expect(standingOf(self, aSnapshot({ runs, subjectState }), aPolicy())).toEqual(then)
    }
  )

  it('ignores a newer run of another workflow, with workflows: all', () => {
    const other = aRun(160, { workflow: aWorkflow('other.yml') })
    const scope = { ...aSnapshot().scope, workflows: undefined }
    const snapshot = aSnapshot({ runs: [self, other], scope, subjectState: stateAt('c170') })

    expect(standingOf(self, snapshot, aPolicy())).toEqual({ superseded: false, newest: 150 })
  })

  it('says superseded false if the newer run may be of a pull request that is not on the list yet', () => {
    const newer = aRun(160)
    const snapshot = aSnapshot({
      runs: [self, newer],
      subjectState: stateAt('c170'),
      tooYoung: [newer.id]
    })

    expect(standingOf(self, snapshot, aPolicy())).toEqual({ superseded: false, newest: 160 })
  })

  it.each([
    { shows: 'the head', heads: { showsTargetHeads: true as const }, then: true },
    { shows: 'maybe the base', heads: {}, then: false }
  ])('says superseded $then if pull_request_target shows $shows', ({ heads, then }) => {
    const event = 'pull_request_target'
    const own = aRun(150, { event })
    const snapshot = aSnapshot({
      scope: { ...aSnapshot().scope, event },
      runs: [own, aRun(160, { event })],
      subjectState: stateAt('c160'),
      ...heads
    })

    expect(standingOf(own, snapshot, aPolicy()).superseded).toBe(then)
  })

  it.each<{
    readonly what: string
    readonly runs: readonly Run[]
    readonly subjectState: SubjectState
  }>([
    {
      what: 'its commit is the head of another pull request, by the list of runs',
      runs: [{ ...self, openPullRequestsAtHead: [aPull(8).number] }, aRun(170)],
      subjectState: stateAt('c170')
    },
    {
      what: 'its commit is the head of another pull request, by the list of pull requests',
      runs: [self, aRun(170)],
      subjectState: pulls(
        aPull(7, { head: aHead('c170') }),
        aPull(8, { head: aHead('c150'), createdAt: minute(190) })
      )
    }
  ])('says superseded false if $what', ({ runs, subjectState }) => {
    const snapshot = aSnapshot({ runs, subjectState })

    expect(standingOf(self, snapshot, aPolicy()).superseded).toBe(false)
  })

  it.each([
    { which: 'a second attempt', attempt: 2, listed: 2 },
    { which: 'a second attempt that an old list shows as the first', attempt: 2, listed: 1 },
    { which: 'an attempt that the environment does not name', attempt: Number.NaN, listed: 1 }
  ])('says superseded false for $which, whenever it was started', ({ attempt, listed }) => {
    const runs = [
      aRun(150, { attempt: listed, startedAt: minute(159) }),
      aRun(160, { createdAt: minute(160) })
    ]
    const snapshot = aSnapshot({ runs, subjectState: stateAt('c160') })

    for (const reruns of ['keep', 'cancel'] as const) {
      const standing = standingOf(aRun(150, { attempt }), snapshot, aPolicy({ reruns }))
      expect(standing).toEqual({ superseded: false, newest: 160 })
    }
  })

  it.each([
    { actor: 'Alice', then: { superseded: true, newest: 160 } },
    { actor: 'bob', then: { superseded: false, newest: 150 } },
    { actor: undefined, then: { superseded: false, newest: 150 } }
  ])('follows the template if the newer run is of $actor', ({ actor, then }) => {
    const own = aRun(150, { actor: 'alice' })
    const snapshot = aSnapshot({ runs: [own, aRun(160, { actor })], subjectState: stateAt('c160') })
    const template = [{ kind: 'part', names: ['actor'] }] as const

    expect(standingOf(own, snapshot, aPolicy({ template }))).toEqual(then)
  })

  it.each([
    { protects: 'protected', isProtected: true, then: false },
    { protects: 'an ordinary topic branch', isProtected: false, then: true }
  ])('says superseded $then for a push if the branch is $protects', ({ isProtected, then }) => {
    const push = aRun(150, { event: 'push' })
    const snapshot = aPushSnapshot({
      runs: [push, aRun(160, { event: 'push' })],
      subjectState: {
        kind: 'branch',
        sha: sha('c160'),
        protected: isProtected,
        tagOfSameName: 'absent'
      }
    })

    expect(standingOf(push, snapshot, aPolicy()).superseded).toBe(then)
  })
})
