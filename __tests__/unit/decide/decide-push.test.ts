import { describe, expect, it } from '@jest/globals'
import type { SubjectState, Snapshot } from '../../../src/model/model.js'
import type { RefPattern } from '../../../src/model/policy.js'
import { aPushSnapshot, aRun, sha, successorOf } from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const exceptHere: RefPattern = {
  of: 'name',
  isException: true,
  text: '!feature',
  matches: (ref) => ref === 'refs/heads/feature'
}
const here: RefPattern = { ...exceptHere, isException: false, text: 'feature' }
const theDefault: RefPattern = {
  of: 'default-branch',
  isException: false,
  text: 'default-branch',
  matches: () => false
}
const exceptTheDefault: RefPattern = { ...theDefault, isException: true }
const whatIsProtected: RefPattern = { ...theDefault, of: 'protected-branch' }
const exceptWhatIsProtected: RefPattern = { ...whatIsProtected, isException: true }

const repository = (defaultBranch: string | undefined): Snapshot['repository'] => ({
  ...aPushSnapshot().repository,
  defaultBranch
})

describe('decide for a push', () => {
  const pushed = aRun(101, { event: 'push' })
  const subjectState = { kind: 'branch', sha: sha('c199'), protected: false } as const
  it.each<Case>([
    { when: 'an older run is of the same branch', run: pushed, then: 'cancel superseded' },
    {
      when: 'a tag has the name of the branch',
      run: pushed,
      snapshot: { subjectState: { ...subjectState, tagOfSameName: 'present' } },
      then: 'keep subject-unknown'
    },
    {
      when: 'it was not read whether such a tag exists',
      run: pushed,
      snapshot: { subjectState: { ...subjectState, tagOfSameName: 'unread' } },
      then: 'keep subject-unknown'
    },
    {
      when: 'the branch could not be read',
      run: pushed,
      snapshot: { subjectState: { kind: 'unread' } },
      then: 'keep head-unknown'
    },
    {
      when: 'the branch is protected, as the API says',
      run: pushed,
      snapshot: { subjectState: { ...subjectState, protected: true, tagOfSameName: 'absent' } },
      then: 'keep protected-ref'
    },
    {
      when: 'the branch is protected, as the runner says',
      run: pushed,
      policy: { refProtected: true },
      then: 'keep protected-ref'
    },
    {
      when: 'it is the default branch',
      run: pushed,
      snapshot: {
        repository: repository('feature')
      },
      then: 'keep protected-ref'
    },
    {
      when: 'the default branch is not known',
      run: pushed,
      snapshot: { repository: repository(undefined) },
      then: 'keep protected-ref'
    },
    {
      when: 'the default branch is not known, and it is protected after the branch was unprotected',
      run: pushed,
      snapshot: { repository: repository(undefined) },
      policy: { refs: [exceptHere, theDefault] },
      then: 'keep protected-ref'
    },
    {
      when: 'the default branch is not known, and it is unprotected',
      run: pushed,
      snapshot: { repository: repository(undefined) },
      policy: { refs: [exceptTheDefault] },
      then: 'keep protected-ref'
    }
  ])('$then when $when', (row) => {
    expect(judged(aPushSnapshot(), row)).toBe(row.then)
  })
})

describe('decide for a push by protect-refs', () => {
  const pushed = aRun(101, { event: 'push' })
  const protectedOne: SubjectState = {
    kind: 'branch',
    sha: sha('c199'),
    protected: true,
    tagOfSameName: 'absent'
  }
  const ofTheDefault = { repository: repository('feature') }
  const ofAnother = { repository: repository('main') }
  const ofNobodyKnows = { repository: repository(undefined) }
  const kept = 'keep protected-ref'
  const gone = 'cancel superseded'
  it.each<Omit<Case, 'run'> & { readonly refs: readonly RefPattern[] }>([
    { when: 'the branch is protected', refs: [here], then: kept },
    { when: 'the branch is protected, and then unprotected', refs: [here, exceptHere], then: gone },
    { when: 'the branch is unprotected, and then protected', refs: [exceptHere, here], then: kept },
    {
      when: 'only another branch is protected',
      refs: [{ ...here, matches: () => false }],
      then: gone
    },
    {
      when: 'the default branch is unprotected by its name',
      refs: [exceptHere],
      snapshot: ofTheDefault,
      then: gone
    },
    {
      when: 'the default branch is unprotected by ~DEFAULT_BRANCH',
      refs: [exceptTheDefault],
      snapshot: ofTheDefault,
      then: gone
    },
    {
      when: 'the default branch is unprotected, and this is another branch',
      refs: [here, exceptTheDefault],
      snapshot: ofAnother,
      then: kept
    },
    {
      when: '~PROTECTED_BRANCHES is protected, and this branch is not one',
      refs: [whatIsProtected],
      then: gone
    },
    {
      when: '~PROTECTED_BRANCHES is unprotected, and this branch is one',
      refs: [exceptWhatIsProtected],
      snapshot: { subjectState: protectedOne },
      then: gone
    },
    {
      when: 'a branch that GitHub protects is unprotected by its name',
      refs: [exceptHere],
      snapshot: { subjectState: protectedOne },
      then: gone
    },
    {
      when: '~PROTECTED_BRANCHES is unprotected, and this branch is not one',
      refs: [here, exceptWhatIsProtected],
      then: kept
    },
    {
      when: '~PROTECTED_BRANCHES is protected after the branch was unprotected',
      refs: [exceptHere, whatIsProtected],
      snapshot: { subjectState: protectedOne },
      then: kept
    },
    {
      when: '~PROTECTED_BRANCHES is unprotected, and this is the default branch too',
      refs: [exceptWhatIsProtected],
      snapshot: { ...ofTheDefault, subjectState: protectedOne },
      then: kept
    },
    {
      when: '~PROTECTED_BRANCHES is unprotected, and this may be the default branch',
      refs: [exceptWhatIsProtected],
      snapshot: { ...ofNobodyKnows, subjectState: protectedOne },
      then: kept
    },
    {
      when: '~PROTECTED_BRANCHES is protected after the default branch was unprotected',
      refs: [exceptTheDefault, whatIsProtected],
      snapshot: { ...ofTheDefault, subjectState: protectedOne },
      then: kept
    }
  ])('$then when $when', ({ refs, ...row }) => {
    expect(judged(aPushSnapshot(), { ...row, run: pushed, policy: { refs } })).toBe(row.then)
  })

  it.each<{ readonly when: string; readonly refs: readonly RefPattern[]; readonly then: string }>([
    { when: 'no line names it', refs: [], then: kept },
    {
      when: 'it is unprotected by its name',
      refs: [{ ...exceptHere, matches: (ref) => ref === 'refs/tags/feature' }],
      then: gone
    },
    {
      when: 'it is unprotected by its name, and default and protected branches are protected',
      refs: [
        { ...exceptHere, matches: (ref) => ref === 'refs/tags/feature' },
        theDefault,
        whatIsProtected
      ],
      then: gone
    },
    { when: 'a branch with its name is unprotected', refs: [exceptHere], then: kept },
    {
      when: 'branches of any kind are unprotected',
      refs: [exceptTheDefault, exceptWhatIsProtected],
      then: kept
    }
  ])('$then of a tag when $when', ({ refs, then }) => {
    const snapshot = aPushSnapshot({
      subject: { kind: 'tag', ref: 'refs/tags/feature' },
      subjectState: { kind: 'tag', sha: sha('c199'), branchOfSameName: 'absent' }
    })
    for (const refProtected of [false, true]) {
      const row = { when: '', run: pushed, policy: { refs, refProtected }, then }
      expect(judged(snapshot, row)).toBe(then)
    }
  })
})

describe('decide about an event', () => {
  it.each<{ readonly event: string; readonly events: readonly string[]; readonly then: string }>([
    { event: 'push', events: ['push'], then: 'cancel superseded' },
    { event: 'push', events: ['pull_request'], then: 'keep protected-event' },
    { event: 'schedule', events: ['push', 'pull_request'], then: 'keep protected-event' },
    // `pull_request` stands for both events of pull requests.
    { event: 'pull_request_target', events: ['pull_request'], then: 'cancel superseded' },
    { event: 'pull_request_target', events: ['push'], then: 'keep protected-event' }
  ])('$event, if events is $events: $then', ({ event, events, then }) => {
    const self = aRun(199, { event, status: 'in_progress' })
    const base = aPushSnapshot()
    const snapshot = {
      ...base,
      scope: { ...base.scope, event },
      runs: [self],
      successors: successorOf(self),
      showsTargetHeads: true as const
    }
    const row = { when: '', run: aRun(101, { event }), policy: { events }, then }
    expect(judged(snapshot, row)).toBe(then)
  })
})
