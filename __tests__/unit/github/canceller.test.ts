import { httpFetch } from '../../../src/github/http.js'
import { describe, expect, it } from '@jest/globals'
import type { RunId } from '../../../src/model/model.js'
import type { CancelAnswer } from '../../../src/ports.js'
import { createCanceller } from '../../../src/github/canceller.js'
import { connect } from '../../../src/github/connect.js'
import { instantClock } from '../../support/faces.js'
import { conflict, type Fault } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'

const run = 101 as RunId

function aWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(run, { pr: 7, sha: 'c1', status: 'queued', stopsAfter: 0 })
  return world
}

interface Canceller {
  readonly cancel: (how: 'cancel' | 'forceCancel') => Promise<CancelAnswer>
  readonly requests: () => unknown
}

/** Over HTTP, because `fetch` decides what happens to a redirected POST. */
function cancellerAt(url: string, mayLeave: () => boolean = () => true): Canceller {
  const { access, meter } = connect({
    apiUrl: url,
    token: 'test-token',
    fetch: httpFetch,
    userAgent: 'test',
    repository: 'octo/app',
    workflowFile: 'ci.yml',
    clock: instantClock(),
    log: { debug: () => undefined, info: () => undefined }
  })
  const canceller = createCanceller(access)
  return { cancel: (how) => canceller[how](run, mayLeave), requests: () => meter.requests }
}

const moved = (status: number, location: string): Fault => ({ status, headers: { location } })

/** To the same cancel at the repository's new place, given as a path only. */
const newPlace = `/repositories/1/actions/runs/${run}`

describe('a cancel that is redirected', () => {
  it.each([301, 302, 307, 308])(
    'with %s is not followed, and is sent to the new place when it is sent again',
    async (status) => {
      const world = aWorld()
      world.fail({ on: /^POST \/repos\//, with: moved(status, `${newPlace}/cancel`) })
      await using server = await world.server()
      const { cancel, requests } = cancellerAt(server.url)

      expect([await cancel('cancel'), world.cancelled()]).toEqual(['redirected', []])
      expect([await cancel('cancel'), world.cancelled()]).toEqual([
        { ok: true, value: true },
        [run]
      ])
      expect(world.requestLines()).toEqual([
        `POST /repos/octo/app/actions/runs/${run}/cancel`,
        `POST ${newPlace}/cancel`
      ])
      expect(requests()).toEqual({ cancel: 2 })
    }
  )

  it('shows the new place for force-cancels too', async () => {
    const world = aWorld()
    world.fail({ on: /^POST \/repos\//, with: moved(301, `${newPlace}/cancel`) })
    await using server = await world.server()
    const { cancel } = cancellerAt(server.url)
    await cancel('cancel')
    await cancel('forceCancel')

    expect(world.forceCancelled()).toEqual([run])
  })

  it('returns the answer from there', async () => {
    const world = aWorld()
    world.fail({ on: /^POST \/repos\//, with: moved(301, `${newPlace}/cancel`) })
    world.fail({ on: /^POST \/repositories\//, with: conflict('No.') })
    await using server = await world.server()
    const { cancel } = cancellerAt(server.url)
    await cancel('cancel')

    expect(await cancel('cancel')).toMatchObject({ trouble: { kind: 'conflict', status: 409 } })
  })

  it.each([
    { where: 'another host', to: undefined },
    { where: 'another run', to: '/repositories/1/actions/runs/102/cancel' },
    { where: 'something else', to: '/repositories/1/actions/runs/101/force-cancel' }
  ])('to $where is not sent there', async ({ to }) => {
    const [world, stranger] = [aWorld(), aWorld()]
    await using server = await world.server()
    await using other = await stranger.server()
    const address = to ?? `${other.url}/repos/octo/app/actions/runs/${run}/cancel`
    world.fail({ on: 'cancel', with: moved(307, address) })
    const { cancel } = cancellerAt(server.url)
    const words = expect.stringContaining(address) as unknown

    expect(await cancel('cancel')).toMatchObject({
      trouble: { kind: 'refused', status: 307, message: words }
    })
    expect(stranger.requestLines()).toEqual([])
    expect([...world.cancelled(), ...stranger.cancelled()]).toEqual([])
  })

  it.each([
    { when: 'again and again', fault: 'redirect' as const, asks: 2, words: newPlace },
    { when: 'to itself', fault: moved(302, ''), asks: 2, words: 'redirected to' },
    { when: 'to no address', fault: { status: 301 }, asks: 1, words: 'redirected to no address' },
    { when: 'to an invalid address', fault: moved(301, 'http://['), asks: 1, words: 'http://[' },
    { when: 'with 303', fault: moved(303, newPlace), asks: 1, words: newPlace }
  ])('$when is reported in plain words', async ({ fault, asks, words }) => {
    const world = aWorld().fail({ on: 'cancel', with: fault })
    await using server = await world.server()
    const { cancel } = cancellerAt(server.url)
    const first = await cancel('cancel')
    const answer = first === 'redirected' ? await cancel('cancel') : first

    expect(world.cancelled()).toEqual([])
    expect(world.requestLines().map((line) => line.split(' ')[0])).toEqual(
      Array.from({ length: asks }, () => 'POST')
    )
    expect(answer).toMatchObject({
      trouble: { kind: 'refused', message: expect.stringContaining(words) as unknown }
    })
  })
})

describe('a cancel whose evidence is too old', () => {
  it.each(['cancel', 'forceCancel'] as const)('is not sent: %s', async (how) => {
    const world = aWorld()
    await using server = await world.server()
    const { cancel, requests } = cancellerAt(server.url, () => false)

    expect(await cancel(how)).toBe('too-old')
    expect([world.requestLines(), requests()]).toEqual([[], {}])
  })
})
