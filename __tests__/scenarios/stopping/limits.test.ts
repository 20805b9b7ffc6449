// Limits and checks that no other test covers.
import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { supersede } from '../../../src/supersede.js'
import { systemClock } from '../../../src/usage/system-clock.js'
import { startedBy } from '../../support/events.js'
import { portsOf, requestOf } from '../../support/faces.js'
import { slow } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { inVirtualTime } from '../../support/virtual-time.js'
import { pullRequestWorld, pushWorld, self } from '../../support/trouble.js'

describe('a cancel that is not answered', () => {
  const asked = ({ requests }: { readonly requests: readonly string[] }): readonly string[] =>
    requests.filter((line) => /101\/cancel$|\/pulls\/7$/.test(line)).map((line) => line.slice(-12))

  it('is aborted after five seconds, and everything is read again before a retry', async () => {
    const world = pullRequestWorld().fail({ on: /101\/cancel$/, with: slow(5100), times: 1 })
    expect(asked(await act(world, self))).toEqual(['/app/pulls/7', 's/101/cancel', '/app/pulls/7'])
  })

  it('is waited for if it takes a little less', async () => {
    const world = pullRequestWorld().fail({ on: /101\/cancel$/, with: slow(4900), times: 1 })
    expect(asked(await act(world, self))).toEqual(['/app/pulls/7', 's/101/cancel'])
  })
})

describe('a branch that was renamed', () => {
  it('is not the branch of the runs, although GitHub answers with it', async () => {
    const world = pushWorld()
    world.fail({
      on: /\/branches\/topic$/,
      with: { redirectTo: 'http://world.test/repos/octo/app/branches/topic-2' }
    })
    const { outputs, annotations } = await act(world, self)
    expect(world.cancelRequests()).toEqual([])
    expect(outputs['outcome']).not.toBe('ok')
    expect(annotations.map(({ text }) => text).join('\n')).toContain('read branch "topic"')
  })
})

describe('the step', () => {
  /** Twenty-five superseded runs; after the first ten cancels, this many milliseconds have passed. */
  async function cancelledAfter(milliseconds: number): Promise<World> {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c99' })
    for (let at = 1; at <= 25; at += 1) world.withRun(100 + at, { pr: 7, sha: `c${at}` })
    world.withRun(self + 90, { pr: 7 })
    world.latency = 50
    const { target, policy } = await requestOf(startedBy(world, self + 90))
    await inVirtualTime(async (pass) => {
      world.after('cancel', 10, () => {
        pass(milliseconds)
      })
      await supersede({ target, policy, wait: 0 }, portsOf(world, systemClock))
    })
    return world
  }

  it.each([
    { milliseconds: 299_000, count: 25 },
    { milliseconds: 301_000, count: 20 }
  ])(
    'has sent $count of 25 cancels if $milliseconds ms passed',
    async ({ milliseconds, count }) => {
      expect((await cancelledAfter(milliseconds)).cancelled()).toHaveLength(count)
    }
  )
})
