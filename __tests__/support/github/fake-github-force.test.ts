import { describe, expect, it } from '@jest/globals'
import { permissionDenied } from './faults.js'
import type { RunOptions } from './add-run.js'
import { aRepository, type World } from './repository.js'
import { cancel, forceCancel, json, readRun, type Body } from './client.js'

function aWorld(options: RunOptions = {}): World {
  const world = aRepository().withRun(101, { branch: 'main', status: 'queued', ...options })
  return world
}

async function looks(world: World, count: number): Promise<(string | null | undefined)[]> {
  const seen: (string | null | undefined)[] = []
  for (let look = 0; look < count; look += 1) {
    const { status, conclusion } = await readRun(world, 101)
    seen.push(conclusion ?? status)
  }
  return seen
}

describe('force-cancel', () => {
  it('ends a run that ignores a cancel', async () => {
    const world = aWorld({ ignoresCancel: true })
    expect(await cancel(world, 101)).toMatchObject({ status: 202 })
    expect(await looks(world, 1)).toEqual(['queued'])
    expect(await forceCancel(world, 101)).toMatchObject({ status: 202, body: '{}' })
    expect(await looks(world, 1)).toEqual(['cancelled'])
    expect(world.cancelled()).toEqual([101])
    expect(world.forceCancelled()).toEqual([101])
    expect(world.cancelRequests()).toEqual([101])
    expect(world.forceRequests()).toEqual([101])
    expect(world.state.acceptances).toEqual([
      { run: 101, attempt: 1 },
      { run: 101, attempt: 1, forced: true }
    ])
  })

  it('has an effect only after some looks, if a test says so', async () => {
    const world = aWorld({ ignoresCancel: true, stopsAfterForce: 2 })
    await forceCancel(world, 101)
    expect(await looks(world, 3)).toEqual(['queued', 'queued', 'cancelled'])
  })

  it('does not wait for a slow cancel', async () => {
    const world = aWorld({ stopsAfter: 5, stopsAfterForce: 1 })
    await cancel(world, 101)
    await forceCancel(world, 101)
    expect(await looks(world, 2)).toEqual(['queued', 'cancelled'])
  })

  it('does not slow down a fast cancel', async () => {
    const world = aWorld({ stopsAfter: 1, stopsAfterForce: 5 })
    await cancel(world, 101)
    await forceCancel(world, 101)
    expect(await looks(world, 2)).toEqual(['queued', 'cancelled'])
  })

  it('may be accepted without an effect', async () => {
    const world = aWorld({ ignoresCancel: true, ignoresForce: true })
    expect(await forceCancel(world, 101)).toMatchObject({ status: 202 })
    expect(await looks(world, 2)).toEqual(['queued', 'queued'])
    expect(world.cancelled()).toEqual([])
    expect(world.cancelAccepted()).toEqual([101])
    expect(world.forceCancelled()).toEqual([101])
  })

  it('is refused for a completed run, an unknown run, and if a test says so', async () => {
    const message = 'Cannot cancel a workflow run that has not been queued yet.'
    const world = aWorld({ forceAnswer: { status: 409, message, times: 1 } })
      .withRun(102, { branch: 'main', conclusion: 'success' })
      .fail({ on: 'force-cancel', times: 1, with: permissionDenied() })
    const statuses: [number, string | undefined][] = []
    for (const id of [101, 102, 999, 101, 101]) {
      const answer = await forceCancel(world, id)
      statuses.push([answer.status, json<Body>(answer).message])
    }
    expect(statuses).toEqual([
      [403, 'Resource not accessible by integration'],
      [409, 'Cannot cancel a workflow run that is completed.'],
      [404, 'Not Found'],
      [409, message],
      [202, undefined]
    ])
    expect(world.forceRequests()).toEqual([101, 102, 999, 101, 101])
    expect(world.forceCancelled()).toEqual([101])
    expect(world.cancelRequests()).toEqual([])
  })

  it('does not use up the odd answers of a plain cancel', async () => {
    const world = aWorld({ cancelAnswer: { status: 500, message: 'Failed', times: 1 } })
    const statuses = [
      (await forceCancel(aWorld({ cancelAnswer: { status: 500, message: 'Failed' } }), 101)).status,
      (await cancel(world, 101)).status,
      (await cancel(world, 101)).status
    ]
    expect(statuses).toEqual([202, 500, 202])
  })
})
