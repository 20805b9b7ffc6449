import { describe, expect, it } from '@jest/globals'
import { confirm } from '../../../src/decide/confirm.js'
import { decide } from '../../../src/decide/decide.js'
import type { SubjectState, Presence, Snapshot, Successor } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import { withoutPending } from '../../../src/model/pending.js'
import { cancellations } from '../../../src/model/verdict.js'
import {
  aHead,
  aPolicy,
  aPushSnapshot,
  aRun,
  aSnapshot,
  aWorkflow,
  pulls,
  sha,
  verdicts,
  successorOf
} from '../../support/builders.js'

const pushed = [aRun(101, { event: 'push' })]
const tipWith = (tagOfSameName: Presence): Snapshot =>
  aPushSnapshot({
    runs: pushed,
    subjectState: { kind: 'branch', sha: sha('c199'), protected: false, tagOfSameName }
  })

/** Runs of a tag supersede one another only if the user unprotects it. */
const movedTagWith = (branchOfSameName: Presence): Snapshot => {
  const subjectState: SubjectState = { kind: 'tag', sha: sha('c199'), branchOfSameName }
  return aPushSnapshot({
    subject: { kind: 'tag', ref: 'refs/tags/feature' },
    runs: pushed,
    subjectState
  })
}
const tagsMayGo = aPolicy({
  refs: [{ of: 'name', isException: true, text: '!refs/tags/**', matches: () => true }]
})

/** The reason against a planned cancel if nothing more was read. */
function reasonAgainst(look: Snapshot, policy: Policy): string | undefined {
  const [verdict] = cancellations(decide(look, policy))
  if (verdict === undefined) throw new Error('nothing is to be cancelled')
  return confirm(verdict, verdict.run, { look, now: look }, policy)?.code
}

describe('a ref of the same name', () => {
  const given = [
    { presence: 'absent', then: 'cancel superseded' },
    { presence: 'pending', then: 'cancel superseded' },
    { presence: 'unread', then: 'keep subject-unknown' },
    { presence: 'present', then: 'keep subject-unknown' }
  ] as const

  it.each(given)(
    'leads to $then if a tag with the name of the branch is $presence',
    ({ presence, then }) => {
      expect(verdicts(decide(tipWith(presence), aPolicy()))).toEqual({ 101: then })
    }
  )

  it.each(given)(
    'leads to $then if a branch with the name of the tag is $presence',
    ({ presence, then }) => {
      expect(verdicts(decide(movedTagWith(presence), tagsMayGo))).toEqual({ 101: then })
    }
  )

  it('must be read before a cancel', () => {
    expect(reasonAgainst(tipWith('pending'), aPolicy())).toBe('subject-unknown')
    expect(reasonAgainst(movedTagWith('pending'), tagsMayGo)).toBe('subject-unknown')
    expect(reasonAgainst(tipWith('absent'), aPolicy())).toBeUndefined()
  })
})

describe('pending facts', () => {
  const tip = { kind: 'branch', sha: sha('c199'), protected: false } as const
  const gone = { kind: 'deleted-branch', branch: 'absent' } as const
  const tag = { kind: 'tag', sha: sha('c199') } as const
  it.each<{ readonly state: SubjectState; readonly then?: SubjectState }>([
    {
      state: { ...tip, tagOfSameName: 'pending' },
      then: { ...tip, tagOfSameName: 'unread' }
    },
    { state: { ...tip, tagOfSameName: 'absent' } },
    {
      state: { ...gone, tagOfSameName: 'pending' },
      then: { ...gone, tagOfSameName: 'unread' }
    },
    {
      state: { ...tag, branchOfSameName: 'pending' },
      then: { ...tag, branchOfSameName: 'unread' }
    },
    { state: { kind: 'merge-group', ref: 'absent' } },
    { state: { kind: 'unread' } },
    { state: pulls() }
  ])('are not known where nothing more is read: $state', ({ state, then = state }) => {
    expect(withoutPending(aSnapshot({ subjectState: state })).subjectState).toEqual(then)
  })
})

describe('a newer run that does not execute the step', () => {
  const seenBy = (knownBy: Successor['knownBy'], newer = aRun(199)): Snapshot =>
    aSnapshot({ runs: [aRun(101)], successors: successorOf(newer, knownBy) })

  it.each([
    { knownBy: 'pending', then: 'cancel superseded' },
    { knownBy: 'listed', then: 'keep not-older' }
  ] as const)('leads to $then if it is $knownBy', ({ knownBy, then }) => {
    expect(verdicts(decide(seenBy(knownBy), aPolicy()))).toEqual({ 101: then })
  })

  it('supersedes nothing if it is pending and not for the current head', () => {
    const ofOldHead = aRun(198, { head: aHead('c198') })

    expect(verdicts(decide(seenBy('pending', ofOldHead), aPolicy()))).toEqual({
      101: 'keep not-older'
    })
  })

  it('must be read by id before a cancel', () => {
    expect(reasonAgainst(seenBy('pending'), aPolicy())).toBe('not-older')
    expect(reasonAgainst(seenBy('read-by-id'), aPolicy())).toBeUndefined()
  })

  it('is judged separately for each workflow', () => {
    const lint = aWorkflow('lint.yml')
    const seen = aSnapshot({
      scope: { ...aSnapshot().scope, workflows: undefined },
      runs: [aRun(101), aRun(102, { workflow: lint })],
      successors: [
        ...successorOf(aRun(198, { head: aHead('c199') }), 'listed'),
        ...successorOf(aRun(199, { workflow: lint }), 'pending')
      ]
    })

    expect(verdicts(decide(seen, aPolicy()))).toEqual({
      101: 'keep not-older',
      102: 'cancel superseded'
    })
  })
})
