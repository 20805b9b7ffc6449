import { describe, expect, it } from '@jest/globals'
import { createMeter, type Meter } from '../../../src/usage/meter.js'
import { countingFetch, type Bounds } from '../../../src/github/fetch.js'
import { createTimeLimit } from '../../../src/github/time-limit.js'
import { instantClock } from '../../support/faces.js'

function someBounds(): Bounds {
  const clock = instantClock()
  return { meter: createMeter(clock), timeLimit: createTimeLimit(clock) }
}

async function ask(path: string, response = new Response('{}')): Promise<Meter> {
  const bounds = someBounds()
  await countingFetch(() => Promise.resolve(response), bounds)(`https://api.github.test${path}`)
  return bounds.meter
}

describe('countingFetch', () => {
  it.each([
    ['/repos/octo/app/actions/runs?page=1', 'runs'],
    ['/repos/octo/app/actions/workflows/ci.yml/runs?branch=x', 'runs'],
    ['/api/v3/repos/octo/app/actions/runs/101', 'run'],
    ['/repos/octo/app/actions/runs/101/cancel', 'cancel'],
    ['/repos/octo/app/pulls?head=octo:x', 'pulls'],
    ['/repos/octo/app/pulls/7', 'pull'],
    ['/repos/octo/app/branches/feature%2Fx', 'branch'],
    ['/repos/octo/app/branches/runs', 'branch'],
    ['/repos/octo/app/branches/pulls', 'branch'],
    ['/repos/octo/app/git/matching-refs/tags/v1', 'tag'],
    ['/repos/octo/app/git/matching-refs/heads/v1', 'branch'],
    ['/repos/octo/pulls', 'repository'],
    ['/repos/octo/pulls/pulls', 'pulls'],
    ['/rate_limit', 'other']
  ])('counts %s as %s', async (path, kind) => {
    const { requests } = await ask(path)

    expect(requests).toEqual({ [kind]: 1 })
  })

  it('counts a redirected request as two', async () => {
    const response = Object.defineProperty(new Response('{}'), 'redirected', { value: true })
    const { requests } = await ask('/repos/octo/app/pulls/7', response)

    expect(requests).toEqual({ pull: 1, redirect: 1 })
  })

  it('counts a request without an answer', async () => {
    const bounds = someBounds()
    const send = countingFetch(() => Promise.reject(new Error('reset')), bounds)
    await expect(send('https://api.github.test/repos/octo/app/pulls/7')).rejects.toThrow('reset')

    expect(bounds.meter.requests).toEqual({ pull: 1 })
  })

  it.each([
    ['17', 17],
    ['0', 0],
    ['', undefined],
    ['many', undefined]
  ])('reads a budget of %p from %j', async (told, left) => {
    const response = new Response('{}', { headers: { 'x-ratelimit-remaining': told } })
    const meter = await ask('/repos/octo/app/pulls/7', response)

    expect(meter.budgetLeft()).toBe(left)
  })
})
