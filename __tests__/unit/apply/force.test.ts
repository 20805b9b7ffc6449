// When a force-cancel is sent, by a clock that does not really wait.
import { describe, expect, it } from '@jest/globals'
import { supersede } from '../../../src/supersede.js'
import { startedBy } from '../../support/events.js'
import { instantClock, portsOf, requestOf } from '../../support/faces.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository } from '../../support/github/repository.js'

/** Milliseconds after which run 101 is force-cancelled, and its outcome. */
async function forcedAfter(run: RunOptions): Promise<readonly [number | undefined, string]> {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ...run })
    .withRun(102, { pr: 7 })
  const clock = instantClock()
  const start = clock.now()
  let forced: number | undefined
  world.before('force-cancel', 1, () => {
    forced = clock.now() - start
  })
  const told = await requestOf(startedBy(world, 102))
  const invocation = { ...told, wait: 10_000, force: 'unstarted' } as const
  const { outcomes } = await supersede(invocation, portsOf(world, clock))
  const [outcome] = [...outcomes.values()]
  return [forced, outcome?.kind ?? 'nothing']
}

const message = 'Cannot cancel a workflow run that has not been queued yet.'

describe('a force-cancel is sent', () => {
  it('after the wait, for a run that ignores its cancel', async () => {
    expect(await forcedAfter({ ignoresCancel: true })).toEqual([10_000, 'stopped'])
  })

  it('no earlier for a run whose cancel is refused, after the pause before the retry', async () => {
    const refused = await forcedAfter({ cancelAnswer: { status: 409, message } })
    expect(refused).toEqual([12_000, 'stopped'])
  })

  it('never for a run that ends in time', async () => {
    expect(await forcedAfter({ stopsAfter: 3 })).toEqual([undefined, 'stopped'])
  })
})
