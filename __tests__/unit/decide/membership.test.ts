import { describe, expect, it } from '@jest/globals'
import { pullRequestBehind } from '../../../src/decide/membership.js'
import type { Instant, Run, Snapshot, SubjectState } from '../../../src/model/model.js'
import type { Reason } from '../../../src/model/reason.js'
import {
  aHead,
  aPull,
  aRun,
  aSnapshot,
  aWorkflow,
  minute,
  pulls,
  repositoryId
} from '../../support/builders.js'
import { judged, reasonFor, type Case } from '../../support/judged.js'

const victim = aRun(101)

/** Pull request 7, and a list that ends with pull requests that were updated at this time. */
const pullsBackTo = (goesBackTo: Instant): SubjectState => ({
  kind: 'pull-request',
  pulls: [aPull(7)],
  goesBackTo
})

describe('decide if several pull requests may have one head', () => {
  it.each<Case>([
    {
      when: 'another one was open when the run was created',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7), aPull(8)) },
      then: 'keep subject-unknown'
    },
    {
      when: 'another one was closed minutes before the run was created',
      run: aRun(110),
      snapshot: {
        subjectState: pulls(aPull(7), aPull(8, { state: 'closed', closedAt: minute(8) }))
      },
      then: 'cancel superseded'
    },
    {
      when: 'another one was closed just before, so that the run may have been created late',
      run: aRun(110),
      snapshot: {
        subjectState: pulls(aPull(7), aPull(8, { state: 'closed', closedAt: minute(9) }))
      },
      then: 'keep subject-unknown'
    },
    {
      when: 'another one, closed earlier, is first in the list',
      run: aRun(110),
      snapshot: {
        subjectState: pulls(aPull(8, { state: 'closed', closedAt: minute(5) }), aPull(7))
      },
      then: 'cancel superseded'
    },
    {
      when: 'another one was closed in the second in which the run was created',
      run: aRun(105),
      snapshot: {
        subjectState: pulls(aPull(7), aPull(8, { state: 'closed', closedAt: minute(5) }))
      },
      then: 'keep subject-unknown'
    },
    {
      when: 'another one was closed on the commit of the run, which a label may have caused',
      run: aRun(110),
      snapshot: {
        subjectState: pulls(
          aPull(7),
          aPull(8, { state: 'closed', closedAt: minute(5), head: aHead('c110') })
        )
      },
      then: 'keep subject-unknown'
    },
    {
      when: 'only another one was open then',
      run: victim,
      snapshot: {
        subjectState: pulls(
          aPull(7, { createdAt: minute(50) }),
          aPull(6, { state: 'closed', closedAt: minute(40) })
        )
      },
      then: 'keep outside-group'
    },
    {
      when: 'none was open then',
      run: victim,
      snapshot: { subjectState: pulls(aPull(7, { createdAt: minute(50) })) },
      then: 'keep subject-unknown'
    },
    {
      when: 'it was opened in the second in which the run was created',
      run: aRun(150),
      snapshot: { subjectState: pulls(aPull(7, { createdAt: minute(50) })) },
      then: 'cancel superseded'
    },
    {
      when: 'it was opened five seconds later, by another clock',
      run: aRun(149, { createdAt: (minute(50) - 5000) as ReturnType<typeof minute> }),
      snapshot: { subjectState: pulls(aPull(7, { createdAt: minute(50) })) },
      then: 'cancel superseded'
    },
    {
      when: 'another one was opened five seconds later, by another clock',
      run: aRun(149, { createdAt: (minute(50) - 5000) as ReturnType<typeof minute> }),
      snapshot: { subjectState: pulls(aPull(7), aPull(8, { createdAt: minute(50) })) },
      then: 'keep subject-unknown'
    },
    {
      when: 'another one was opened more than five seconds later',
      run: aRun(149, { createdAt: (minute(50) - 6000) as ReturnType<typeof minute> }),
      snapshot: { subjectState: pulls(aPull(7), aPull(8, { createdAt: minute(50) })) },
      then: 'cancel superseded'
    },
    {
      when: 'another one is of another branch',
      run: victim,
      snapshot: {
        subjectState: pulls(aPull(7), aPull(8, { head: aHead('c9', { branch: 'other' }) }))
      },
      then: 'cancel superseded'
    },
    {
      when: 'another one is from a fork that is not visible, and may have this head',
      run: victim,
      snapshot: {
        subjectState: pulls(aPull(7), aPull(8, { head: aHead('c9', { repository: null }) }))
      },
      then: 'keep subject-unknown'
    },
    {
      when: 'another one is from a branch with that name in another repository of the owner',
      run: victim,
      snapshot: {
        subjectState: pulls(
          aPull(7),
          aPull(8, { head: aHead('c9', { repository: repositoryId(2) }) })
        )
      },
      then: 'cancel superseded'
    },
    {
      when: 'the list of pull requests surely goes back to before the run',
      run: victim,
      snapshot: { subjectState: pullsBackTo((minute(1) - 65_001) as Instant) },
      then: 'cancel superseded'
    },
    {
      when: 'the list of pull requests may not go back to before the run',
      run: victim,
      snapshot: { subjectState: pullsBackTo((minute(1) - 65_000) as Instant) },
      then: 'keep subject-unknown'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })

  it('says what is not known', () => {
    const why = (run: Run, snapshot: Partial<Snapshot>): Reason | undefined =>
      reasonFor(aSnapshot(snapshot), { run })
    const ofNoId = aWorkflow('ci.yml', { id: undefined })

    expect(why(victim, { subjectState: pullsBackTo(minute(1)) })).toEqual({
      code: 'subject-unknown',
      why: 'pull-requests-unlisted'
    })
    expect(why(aRun(101, { workflow: ofNoId }), {})).toEqual({
      code: 'subject-unknown',
      why: 'workflow-unknown'
    })
  })

  it.each([
    { meant: ['ci.yml'], then: { code: 'subject-unknown', why: 'workflow-unknown' } },
    { meant: ['lint.yml', 'ci.yml'], then: { code: 'subject-unknown', why: 'workflow-unknown' } },
    { meant: ['lint.yml'], then: { code: 'outside-group', differs: 'workflow' } }
  ])('may be a run of a workflow whose id is not known: $meant', ({ meant, then }) => {
    const workflows = meant.map((file) => aWorkflow(file, { id: undefined }))
    const scope = { ...aSnapshot().scope, workflows }

    expect(reasonFor(aSnapshot({ scope }), { run: victim })).toEqual(then)
  })
})

describe('pullRequestBehind', () => {
  it('finds no pull request for a run whose fork was deleted', () => {
    const head = aHead('c1', { repository: null })

    expect(pullRequestBehind(aRun(101, { head }), { pulls: [aPull(7, { head })] })).toBe(
      'head-repository-gone'
    )
  })
})

describe("decide with GitHub's own groups", () => {
  const native = { names: ['ci-7'], members: [victim.id, aRun(199).id] }
  const among = { native, subjectState: pulls(aPull(7), aPull(8)) }
  it.each<Case>([
    { when: 'it is not a member', run: aRun(102), snapshot: among, then: 'keep outside-group' },
    {
      when: 'its head is in another fork',
      run: aRun(101, { head: aHead('c1', { repository: repositoryId(2) }) }),
      snapshot: among,
      then: 'keep outside-group'
    },
    {
      when: 'its fork was deleted, so it may be another one',
      run: aRun(101, { head: aHead('c1', { repository: null }) }),
      snapshot: among,
      then: 'keep subject-unknown'
    },
    {
      when: 'it has no branch, so it may be another one',
      run: aRun(101, { head: aHead('c1', { branch: null }) }),
      snapshot: among,
      then: 'keep subject-unknown'
    },
    {
      when: 'its creation time is not known, so another pull request may have caused it',
      run: aRun(101, { createdAt: undefined }),
      snapshot: among,
      then: 'keep subject-unknown'
    },
    {
      when: 'only the groups show which of two pull requests it is for',
      run: victim,
      snapshot: among,
      then: 'cancel superseded'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })
})
