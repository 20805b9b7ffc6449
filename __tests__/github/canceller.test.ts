import { describe, expect, it } from '@jest/globals'
import type { RunId } from '../../src/core/model.js'
import type { Reading } from '../../src/app/ports.js'
import { createCanceller } from '../../src/github/canceller.js'
import { connect } from '../../src/github/connect.js'
import { instantClock } from '../support/faces.js'
import { conflict, type Fault } from '../support/github/faults.js'
import { aRepository, type World } from '../support/github/repository.js'

const run = 101 as RunId

function aWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(run, { pr: 7, sha: 'c1', status: 'queued', stopsAfter: 0 })
  world.latency = 0
  return world
}

/** Over HTTP: what becomes of a POST that is sent on is up to `fetch`. */
async function cancelAt(
  url: string,
  how: 'cancel' | 'forceCancel'
): Promise<{ readonly answer: Reading<true>; readonly requests: unknown }> {
  const { access, meter } = connect({
    apiUrl: url,
    token: 'test-token',
    fetch: globalThis.fetch,
    userAgent: 'test',
    repository: 'octo/app',
    workflowFile: 'ci.yml',
    clock: instantClock(),
    log: { debug: () => undefined, info: () => undefined }
  })
  return { answer: await createCanceller(access)[how](run), requests: meter.requests }
}

const moved = (status: number, location: string): Fault => ({ status, headers: { location } })

/** To the same thing in the repository's new place, told by a path alone. */
const newPlace = `/repositories/1/actions/runs/${run}`

describe('a cancel that is sent on', () => {
  it.each([301, 302, 307, 308])(
    'to the new name of the repository, with %s, gets there',
    async (status) => {
      const world = aWorld()
      world.fail({ on: /^POST \/repos\//, with: moved(status, `${newPlace}/cancel`) })
      await using server = await world.server()
      const { answer, requests } = await cancelAt(server.url, 'cancel')

      expect(answer).toEqual({ ok: true, value: true })
      expect(world.cancelled()).toEqual([run])
      expect(requests).toEqual({ cancel: 1, redirect: 1 })
    }
  )

  it('gets there by force too', async () => {
    const world = aWorld()
    world.fail({ on: /^POST \/repos\//, with: moved(301, `${newPlace}/force-cancel`) })
    await using server = await world.server()
    await cancelAt(server.url, 'forceCancel')

    expect(world.forceCancelled()).toEqual([run])
  })

  it('is answered as it is there', async () => {
    const world = aWorld()
    world.fail({ on: /^POST \/repos\//, with: moved(301, `${newPlace}/cancel`) })
    world.fail({ on: /^POST \/repositories\//, with: conflict('No.') })
    await using server = await world.server()
    const { answer } = await cancelAt(server.url, 'cancel')

    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'conflict', status: 409 } })
  })

  it('to another host does not go there', async () => {
    const [world, stranger] = [aWorld(), aWorld()]
    await using server = await world.server()
    await using other = await stranger.server()
    const to = `${other.url}/repos/octo/app/actions/runs/${run}/cancel`
    world.fail({ on: 'cancel', with: moved(307, to) })
    const { answer } = await cancelAt(server.url, 'cancel')

    expect(stranger.requestLines()).toEqual([])
    expect([...world.cancelled(), ...stranger.cancelled()]).toEqual([])
    expect(answer).toMatchObject({
      trouble: { kind: 'refused', status: 307, message: expect.stringContaining(to) as unknown }
    })
  })

  it.each([
    { when: 'again and again', fault: 'redirect' as const, asks: 2, words: newPlace },
    { when: 'to itself', fault: moved(302, ''), asks: 2, words: 'sent on to' },
    { when: 'to no address', fault: { status: 301 }, asks: 1, words: 'sent on to no address' },
    { when: 'to no proper one', fault: moved(301, 'http://['), asks: 1, words: 'http://[' },
    { when: 'to look', fault: moved(303, newPlace), asks: 1, words: newPlace }
  ])('$when is told in plain words', async ({ fault, asks, words }) => {
    const world = aWorld().fail({ on: 'cancel', with: fault })
    await using server = await world.server()
    const { answer } = await cancelAt(server.url, 'cancel')

    expect(world.cancelled()).toEqual([])
    expect(world.requestLines().map((line) => line.split(' ')[0])).toEqual(
      Array.from({ length: asks }, () => 'POST')
    )
    expect(answer).toMatchObject({
      trouble: { kind: 'refused', message: expect.stringContaining(words) as unknown }
    })
  })
})
