// Each alert of the action, with a case just above its threshold and one just below.
import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { secondaryLimit, slow, unprocessable } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { textsOf } from '../../support/annotations.js'
import { pullRequestWorld, self, stubbornWorld } from '../../support/trouble.js'

/** Other jobs of the repository have used this many requests of the hour. */
async function usedUp(count: number): Promise<World> {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(self, { pr: 7 })
  const request = { method: 'GET', path: '/repos/octo/app' }
  await Promise.all(Array.from({ length: count }, () => world.handle(request)))
  return world
}

interface Alert {
  readonly what: string
  readonly world: () => World | Promise<World>
  readonly says: string
  readonly then: 'speaks' | 'is silent'
}

const alerts: readonly Alert[] = [
  {
    what: 'a stuck run',
    world: () => stubbornWorld('queued', 'in_progress'),
    says: 'A cancel did not stop',
    then: 'speaks'
  },
  {
    what: 'a stopping run',
    world: () => stubbornWorld('in_progress', 'in_progress'),
    says: 'did not stop',
    then: 'is silent'
  },
  {
    what: 'an incomplete list, where a warning on the read says the same',
    world: () => pullRequestWorld().fail({ on: 'runs', with: unprocessable() }),
    says: 'is incomplete',
    then: 'is silent'
  },
  {
    what: 'eleven seconds of waiting',
    world: () =>
      pullRequestWorld().fail({ on: 'pulls', times: 1, with: secondaryLimit({ retryAfter: 11 }) }),
    says: 'waited 11.0 s for rate limits',
    then: 'speaks'
  },
  {
    what: 'ten seconds of waiting',
    world: () =>
      pullRequestWorld().fail({ on: 'pulls', times: 1, with: secondaryLimit({ retryAfter: 10 }) }),
    says: 'for rate limits',
    then: 'is silent'
  },
  {
    what: '49 requests left',
    world: () => usedUp(948),
    says: 'only 49 requests left',
    then: 'speaks'
  },
  {
    what: '50 requests left',
    world: () => usedUp(947),
    says: 'requests left',
    then: 'is silent'
  },
  {
    what: 'a cancel that took long to answer',
    world: () => pullRequestWorld().fail({ on: /101\/cancel$/, times: 1, with: slow(3100) }),
    says: 'to answer a cancel',
    then: 'speaks'
  },
  {
    what: 'a merge that left no cancel to answer',
    world: () => {
      const world = pullRequestWorld()
      return world.after('pulls', 1, () => {
        world.updatePullRequest(7, { state: 'merged' })
      })
    },
    says: 'to answer a cancel',
    then: 'is silent'
  }
]

describe('an alert', () => {
  it.each(alerts)(
    '$then in the warnings and in the summary: $what',
    async ({ world: build, says, then }) => {
      const world = await build()
      const inputs = { wait: '100ms', summary: 'always' }
      const finished = await act(world, self, inputs)
      const warnings = textsOf(finished, 'warning').filter((text) => text.includes(says))
      const quoted = finished.summary
        .split('\n')
        .filter((line) => line.startsWith('> ⚠️') && line.includes(says))
      expect([warnings.length, quoted.length]).toEqual(then === 'speaks' ? [1, 1] : [0, 0])
      expect(finished.exitCode).toBe(0)
    }
  )
})
