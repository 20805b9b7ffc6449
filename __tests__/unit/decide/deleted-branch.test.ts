// The runs of pushes to a branch that was deleted: which of them are surely of that branch, and surely older than the deletion?
import { describe, expect, it } from '@jest/globals'
import { cancelOfGoneBranch } from '../../../src/decide/rules/cancel-of-gone-branch.js'
import { keepAfterDeletion } from '../../../src/decide/rules/keep-after-deletion.js'
import { keepBranchExists } from '../../../src/decide/rules/keep-branch-exists.js'
import type { Run, Snapshot, Subject, SubjectState } from '../../../src/model/model.js'
import { aDeletionSnapshot, aHead, aPolicy, aRun, minute, sha } from '../../support/builders.js'
import { judged, reasonFor, type Case } from '../../support/judged.js'

const policy = { mode: 'branch-gone' } as const
const gone: SubjectState = { kind: 'deleted-branch', branch: 'absent', tagOfSameName: 'absent' }
/** Run 199, created in minute 99, executes the step. */
const base = aDeletionSnapshot()
const [own = aRun(199)] = base.runs

const pushed = (id: number, overrides: Partial<Run> = {}): Run =>
  aRun(id, { event: 'push', ...overrides })

describe('a deleted branch', () => {
  it.each<Case>([
    { when: 'the run is older than the deletion', run: pushed(101), then: 'cancel branch-gone' },
    { when: 'the run has a higher id', run: pushed(201), then: 'keep not-older' },
    {
      when: 'the run has a higher id and an older creation time',
      run: pushed(201, { createdAt: minute(1) }),
      then: 'keep not-older'
    },
    {
      when: 'the run has a lower id and a later creation time',
      run: pushed(101, { createdAt: minute(100) }),
      then: 'keep not-older'
    },
    {
      when: 'the run has a lower id and was created in the same second',
      run: pushed(101, { createdAt: minute(99) }),
      then: 'cancel branch-gone'
    },
    {
      when: 'the creation time of the run is not known',
      run: pushed(101, { createdAt: undefined }),
      then: 'keep not-older'
    },
    {
      when: "the creation time of the step's own run is not known",
      run: pushed(101),
      snapshot: { runs: [{ ...own, createdAt: undefined }] },
      then: 'keep not-older'
    },
    {
      when: "the step's own run is not known",
      run: pushed(101),
      snapshot: { runs: [] },
      then: 'keep not-older'
    },
    {
      when: 'the run is on the commit that the default branch had',
      run: pushed(101, { head: aHead('c199') }),
      then: 'keep head-is-current'
    },
    {
      when: 'a person re-ran the run after the deletion',
      run: pushed(101, { attempt: 2, startedAt: minute(99) }),
      then: 'keep rerun'
    },
    {
      when: 'a person re-ran the run before the deletion',
      run: pushed(101, { attempt: 2, startedAt: minute(98) }),
      then: 'cancel branch-gone'
    },
    {
      when: 'the branch exists again',
      run: pushed(101),
      snapshot: { subjectState: { ...gone, branch: 'present' } },
      then: 'keep branch-exists'
    },
    {
      when: 'it is not known whether the branch exists',
      run: pushed(101),
      snapshot: { subjectState: { kind: 'unread' } },
      then: 'keep branch-exists'
    },
    {
      when: 'a tag has the name of the branch',
      run: pushed(101),
      snapshot: { subjectState: { ...gone, tagOfSameName: 'present' } },
      then: 'keep subject-unknown'
    }
  ])('$then if $when', (row) => {
    expect(judged(base, { ...row, policy })).toBe(row.then)
  })

  it('names the run of the step as the one that is not newer, if it is known', () => {
    const run = pushed(101, { createdAt: undefined })

    expect(reasonFor(base, { run, policy })).toEqual({ code: 'not-older', than: own.id })
    expect(reasonFor({ ...base, runs: [] }, { run, policy })).toEqual({ code: 'not-older' })
  })
})

describe('each rule on a deleted branch, alone', () => {
  const scene = (overrides: Partial<Snapshot>): Parameters<typeof keepBranchExists.keeps>[1] => ({
    snapshot: { ...base, ...overrides },
    policy: aPolicy(policy),
    successor: undefined
  })
  const tag: Subject = { kind: 'tag', ref: 'refs/tags/v1' }
  const tip: SubjectState = {
    kind: 'branch',
    sha: sha('c1'),
    protected: false,
    tagOfSameName: 'absent'
  }
  it.each<{ readonly what: string; readonly given: Partial<Snapshot> }>([
    { what: 'a tag', given: { subject: tag } },
    { what: 'a branch that was read', given: { subjectState: tip } },
    { what: 'a branch that exists', given: { subjectState: { ...gone, branch: 'present' } } },
    { what: 'nothing that was read', given: { subjectState: { kind: 'unread' } } }
  ])('takes nothing for gone: $what', ({ given }) => {
    expect(cancelOfGoneBranch.cancels(pushed(101), scene(given))).toBeUndefined()
    expect(keepBranchExists.keeps(pushed(101), scene(given))).toBeDefined()
  })

  it('does not know what a tag is for', () => {
    expect(keepBranchExists.keeps(pushed(101), scene({ subject: tag }))).toEqual({
      code: 'subject-unknown',
      why: 'not-a-subject'
    })
  })

  it('keeps the run of the step itself', () => {
    expect(keepAfterDeletion.keeps(own, scene({}))).toEqual({ code: 'not-older', than: own.id })
  })
})
