// Broken connections and unusable answers, on real sockets. Other answers of GitHub are tested in one process:
// scenarios/trouble and proof/faults.
import { describe, expect, it } from '@jest/globals'
import { annotationsOf } from '../support/annotations.js'
import { startedBy } from '../support/events.js'
import type { Fault } from '../support/github/faults.js'
import { runAction } from '../support/process.js'
import { expectLawful, metric, pullRequestWorld, self, victims } from '../support/trouble.js'

const texts = (finished: { readonly stdout: string }): string =>
  annotationsOf(finished)
    .map(({ text }) => text)
    .join('\n')

describe('a connection', () => {
  it('that breaks once for each request is made again', async () => {
    const world = pullRequestWorld()
    const kinds = ['runs', 'branch-runs', 'pulls', 'pull'] as const
    for (const kind of kinds) world.fail({ on: kind, times: 1, with: 'reset' })
    for (const id of victims) {
      world.fail({ on: new RegExp(`/runs/${id}(?:\\?|$)`), times: 1, with: 'reset' })
      world.fail({ on: new RegExp(`/runs/${id}/cancel$`), times: 1, with: 'reset' })
    }
    const finished = await runAction({ world, ...startedBy(world, self) })

    expectLawful(world, finished)
    expect(world.cancelled()).toEqual(victims)
    expect(metric(finished, 'retries')).toBe(10)
    expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
    expect(annotationsOf(finished)).toEqual([])
  })

  /** Either list of runs is enough if the other one fails. The body of an accepted cancel is not needed. */
  it.each<{ readonly fault: Fault & string; readonly withoutCancels: readonly number[] }>([
    { fault: 'reset', withoutCancels: [] },
    { fault: 'truncated', withoutCancels: victims },
    { fault: 'truncated-connection', withoutCancels: victims },
    { fault: 'html', withoutCancels: [] },
    { fault: 'redirect', withoutCancels: [] }
  ])('that always fails loses what depends on it, with a warning: $fault', async (row) => {
    const { fault, withoutCancels } = row
    for (const [on, then] of [
      ['branch-runs', victims],
      ['pull', []],
      ['cancel', withoutCancels]
    ] as const) {
      const world = pullRequestWorld().fail({ on, with: fault })
      const inputs = { wait: '0s' }
      const finished = await runAction({ world, ...startedBy(world, self), inputs })

      expectLawful(world, finished)
      expect({ on, cancelled: world.cancelled() }).toEqual({ on, cancelled: then })
      expect(texts(finished) === '').toBe(on === 'cancel' && then.length > 0)
    }
  })

  it('to another host is not made for a redirect', async () => {
    const world = pullRequestWorld()
    const stranger = pullRequestWorld()
    await using server = await stranger.server()
    const to = `${server.url.replace('127.0.0.1', 'localhost')}/repos/octo/app/pulls/7`
    world.fail({ on: 'pull', with: { redirectTo: to } })
    const finished = await runAction({ world, ...startedBy(world, self) })

    expectLawful(world, finished)
    expect(stranger.requestLines()).toEqual([])
    expect(world.cancelRequests()).toEqual([])
  })
})
