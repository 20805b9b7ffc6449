// Lists that are out of date: they are compared with what the step knows itself, and nothing is guessed.
import { describe, expect, it } from '@jest/globals'
import { gradeOf } from '../../../src/report/grade.js'
import { answerOf } from '../../support/answer-of.js'
import { supersedeBy } from '../../support/faces.js'
import { aRepository, type World } from '../../support/github/repository.js'

type Of = 'pull request' | 'branch'

/** Run 101 is for the head. */
function aWorld(of: Of): World {
  const world = aRepository({ name: 'octo/app' })
  return of === 'branch'
    ? world.withBranch('topic', 'c1').withRun(101, { branch: 'topic', sha: 'c1' })
    : world.withPullRequest(7, { head: 'topic', sha: 'c1' }).withRun(101, { pr: 7, sha: 'c1' })
}

function push(world: World, of: Of, sha: string): World {
  if (of === 'branch') world.pushTo('topic', sha)
  else world.updatePullRequest(7, { sha })
  return world
}

/** Run 102 executes the step, for the next push. */
function pushed(world: World, of: Of): World {
  push(world, of, 'c2')
  const run = of === 'branch' ? { branch: 'topic' } : { pr: 7 }
  return world.withRun(102, { ...run, sha: 'c2', status: 'in_progress' })
}

const cases = [
  { of: 'pull request', on: 'pulls', path: '/pulls?head=octo:topic&state=all&per_page=100&page=1' },
  { of: 'branch', on: 'branch', path: '/branches/topic' }
] as const

describe('a head that seems out of date', () => {
  it.each(cases)('is read once more: $of', async ({ of, on, path }) => {
    const world = aWorld(of)
    const body = await answerOf(world, path)
    pushed(world, of).fail({ on, times: 1, with: { status: 200, body } })
    await supersedeBy(world, 102)

    expect(world.cancelled()).toEqual([101])
  })

  it.each(cases)(
    'is used if it is read again, because a person pushed an old commit back: $of',
    async ({ of }) => {
      const world = push(pushed(aWorld(of), of), of, 'c1')
      await supersedeBy(world, 102)

      expect(world.cancelRequests()).toEqual([])
    }
  )
})

describe('a head that moves while it is read once more', () => {
  it.each(cases)('is left to the run of the new head: $of', async ({ of, on, path }) => {
    const world = aWorld(of)
    const body = await answerOf(world, path)
    pushed(world, of).fail({ on, times: 1, with: { status: 200, body } })
    const again = of === 'branch' ? /branches\/topic$/ : /pulls\/7$/
    world.before(again, of === 'branch' ? 2 : 1, () => {
      push(world, of, 'c3')
    })
    await supersedeBy(world, 102)

    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a list of pull requests without the one of the run', () => {
  it('is not trusted, with a message', async () => {
    const world = pushed(aWorld('pull request'), 'pull request')
    world.fail({ on: 'pulls', with: { status: 200, body: [] } })
    const conclusion = await supersedeBy(world, 102)

    expect(world.cancelRequests()).toEqual([])
    expect(conclusion.troubles.map(({ message }) => message).join('\n')).toContain(
      'missing in the list'
    )
    expect(gradeOf(conclusion)).toBe('partial')
  })

  it('does not matter if there is no older run', async () => {
    const world = aRepository({ name: 'octo/app' }).withPullRequest(7, { head: 'topic', sha: 'c1' })
    world.withRun(102, { pr: 7 }).fail({ on: 'pulls', with: { status: 200, body: [] } })

    expect((await supersedeBy(world, 102)).troubles).toEqual([])
  })
})
