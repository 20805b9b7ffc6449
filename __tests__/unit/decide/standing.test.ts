import { describe, expect, it } from '@jest/globals'
import type { Live, Run } from '../../../src/model/model.js'
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
const liveAt = (commit: string): Live => pulls(aPull(7, { head: aHead(commit) }))

describe('standingOf', () => {
  it.each<{
    readonly when: string
    readonly runs: readonly Run[]
    readonly live: Live
    readonly then: { readonly superseded: boolean; readonly newest: number }
  }>([
    {
      when: 'a newer run is for another commit and the head has moved',
      runs: [self, aRun(160), aRun(170)],
      live: liveAt('c170'),
      then: { superseded: true, newest: 170 }
    },
    {
      when: 'the newest run stands first in the list',
      runs: [aRun(170), aRun(160), self],
      live: liveAt('c170'),
      then: { superseded: true, newest: 170 }
    },
    {
      when: 'the run at hand is not in the list',
      runs: [aRun(160)],
      live: liveAt('c160'),
      then: { superseded: true, newest: 160 }
    },
    {
      when: 'a run before it in the list is on the head of another pull request',
      runs: [aRun(170, { headOf: [aPull(8).number] }), self],
      live: liveAt('c170'),
      then: { superseded: true, newest: 170 }
    },
    {
      when: 'a newer run is there, but this commit is the live head',
      runs: [self, aRun(160)],
      live: liveAt('c150'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the newer run is for the same commit',
      runs: [self, aRun(160, { head: aHead('c150') })],
      live: liveAt('c170'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the head is not known',
      runs: [self, aRun(160)],
      live: { kind: 'unread' },
      then: { superseded: false, newest: 150 }
    },
    {
      when: 'the newer run is of another branch',
      runs: [self, aRun(160, { head: aHead('c160', { branch: 'other' }) })],
      live: liveAt('c170'),
      then: { superseded: false, newest: 150 }
    },
    {
      when: 'the order of the other run is unclear',
      runs: [self, aRun(160, { number: 2 })],
      live: liveAt('c160'),
      then: { superseded: false, newest: 150 }
    },
    {
      when: 'the pull request wants all of its runs',
      runs: [self, aRun(160)],
      live: pulls(aPull(7, { head: aHead('c170'), labels: ['keep-ci'] })),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the pull request is merged',
      runs: [self, aRun(160)],
      live: pulls(aPull(7, { head: aHead('c170'), state: 'merged', closedAt: minute(180) })),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the newer run was cancelled',
      runs: [self, aRun(160, { status: 'completed', conclusion: 'cancelled' })],
      live: liveAt('c160'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'the newer run is green, and nobody knows whether any of its jobs ran',
      runs: [self, aRun(160, { status: 'completed', conclusion: 'success' })],
      live: liveAt('c160'),
      then: { superseded: false, newest: 160 }
    },
    {
      when: 'only older runs are there',
      runs: [self, aRun(140)],
      live: liveAt('c170'),
      then: { superseded: false, newest: 150 }
    }
  ])('says superseded $then.superseded, newest $then.newest when $when', ({ runs, live, then }) => {
    expect(standingOf(self, aSnapshot({ runs, live }), aPolicy())).toEqual(then)
  })

  it('is not moved by a newer run of another workflow, where all workflows are looked at', () => {
    const other = aRun(160, { workflow: aWorkflow('other.yml') })
    const scope = { ...aSnapshot().scope, workflows: undefined }
    const snapshot = aSnapshot({ runs: [self, other], scope, live: liveAt('c170') })

    expect(standingOf(self, snapshot, aPolicy())).toEqual({ superseded: false, newest: 150 })
  })

  it.each([
    { shows: 'the head', heads: { showsTargetHeads: true as const }, then: true },
    { shows: 'maybe the base', heads: {}, then: false }
  ])('says superseded $then where pull_request_target shows $shows', ({ heads, then }) => {
    const event = 'pull_request_target'
    const own = aRun(150, { event })
    const snapshot = aSnapshot({
      scope: { ...aSnapshot().scope, event },
      runs: [own, aRun(160, { event })],
      live: liveAt('c160'),
      ...heads
    })

    expect(standingOf(own, snapshot, aPolicy()).superseded).toBe(then)
  })

  it.each<{ readonly what: string; readonly runs: readonly Run[]; readonly live: Live }>([
    {
      what: 'its commit is the head of another pull request, by the list of runs',
      runs: [{ ...self, headOf: [aPull(8).number] }, aRun(170)],
      live: liveAt('c170')
    },
    {
      what: 'its commit is the head of another pull request, by the list of pull requests',
      runs: [self, aRun(170)],
      live: pulls(
        aPull(7, { head: aHead('c170') }),
        aPull(8, { head: aHead('c150'), createdAt: minute(190) })
      )
    }
  ])('says superseded false where $what', ({ runs, live }) => {
    const snapshot = aSnapshot({ runs, live })

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
    const snapshot = aSnapshot({ runs, live: liveAt('c160') })

    for (const reruns of ['keep', 'cancel'] as const) {
      const standing = standingOf(aRun(150, { attempt }), snapshot, aPolicy({ reruns }))
      expect(standing).toEqual({ superseded: false, newest: 160 })
    }
  })

  it.each([
    { actor: 'Alice', then: { superseded: true, newest: 160 } },
    { actor: 'bob', then: { superseded: false, newest: 150 } },
    { actor: undefined, then: { superseded: false, newest: 150 } }
  ])('goes by the template where the newer run is of $actor', ({ actor, then }) => {
    const own = aRun(150, { actor: 'alice' })
    const snapshot = aSnapshot({ runs: [own, aRun(160, { actor })], live: liveAt('c160') })
    const template = [{ kind: 'part', names: ['actor'] }] as const

    expect(standingOf(own, snapshot, aPolicy({ template }))).toEqual(then)
  })

  it.each([
    { protects: 'protected', isProtected: true, then: false },
    { protects: 'an ordinary topic branch', isProtected: false, then: true }
  ])('says superseded $then for a push where the branch is $protects', ({ isProtected, then }) => {
    const push = aRun(150, { event: 'push' })
    const snapshot = aPushSnapshot({
      runs: [push, aRun(160, { event: 'push' })],
      live: { kind: 'branch', sha: sha('c160'), protected: isProtected, tagOfSameName: 'absent' }
    })

    expect(standingOf(push, snapshot, aPolicy()).superseded).toBe(then)
  })
})
