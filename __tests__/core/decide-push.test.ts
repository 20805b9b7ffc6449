import { describe, expect, it } from '@jest/globals'
import { decide } from '../../src/core/decide.js'
import type { RefPattern } from '../../src/core/policy.js'
import { aPolicy, aPushSnapshot, aRun, repositoryId, sha, verdicts } from '../support/builders.js'
import { judged, type Case } from '../support/judged.js'

const exceptHere: RefPattern = {
  of: 'name',
  isException: true,
  text: '!feature',
  matches: (ref) => ref === 'refs/heads/feature'
}
const theDefault: RefPattern = {
  of: 'default-branch',
  isException: false,
  text: 'default-branch',
  matches: () => false
}

describe('decide for a push', () => {
  const pushed = aRun(101, { event: 'push' })
  const live = { kind: 'branch', sha: sha('c199'), protected: false } as const
  it.each<Case>([
    { when: 'an older run is of the same branch', run: pushed, then: 'cancel superseded' },
    {
      when: 'a tag bears the name of the branch',
      run: pushed,
      snapshot: { live: { ...live, tagOfSameName: 'present' } },
      then: 'keep subject-unknown'
    },
    {
      when: 'nobody has looked for such a tag',
      run: pushed,
      snapshot: { live: { ...live, tagOfSameName: 'unread' } },
      then: 'keep subject-unknown'
    },
    {
      when: 'the branch could not be read',
      run: pushed,
      snapshot: { live: { kind: 'unread' } },
      then: 'keep head-unknown'
    },
    {
      when: 'the branch is protected, as the API says',
      run: pushed,
      snapshot: { live: { ...live, protected: true, tagOfSameName: 'absent' } },
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
        repository: { id: repositoryId(1), name: 'octo/app', defaultBranch: 'feature' }
      },
      then: 'keep protected-ref'
    },
    {
      when: 'nobody knows the default branch',
      run: pushed,
      snapshot: { repository: { id: repositoryId(1), name: 'octo/app', defaultBranch: undefined } },
      then: 'keep protected-ref'
    },
    {
      when: 'nobody knows the default branch, which is protected after the branch was taken out',
      run: pushed,
      snapshot: { repository: { id: repositoryId(1), name: 'octo/app', defaultBranch: undefined } },
      policy: { refs: [exceptHere, theDefault] },
      then: 'keep protected-ref'
    },
    {
      when: 'nobody knows the default branch, which is taken out',
      run: pushed,
      snapshot: { repository: { id: repositoryId(1), name: 'octo/app', defaultBranch: undefined } },
      policy: { refs: [{ ...theDefault, isException: true }] },
      then: 'keep protected-ref'
    }
  ])('$then when $when', (row) => {
    expect(judged(aPushSnapshot(), row)).toBe(row.then)
  })

  it('keeps every run of a tag', () => {
    const snapshot = aPushSnapshot({ subject: { kind: 'tag', ref: 'refs/tags/feature' } })
    const plan = decide({ ...snapshot, runs: [pushed] }, aPolicy())

    expect(verdicts(plan)).toEqual({ 101: 'keep protected-ref' })
  })
})
