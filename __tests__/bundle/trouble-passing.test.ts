import { describe, expect, it } from '@jest/globals'
import { startedBy } from '../support/events.js'
import { primaryLimit, secondaryLimit, serverError } from '../support/github/faults.js'
import type { Fault } from '../support/github/faults.js'
import { runAction } from '../support/process.js'
import { annotationsOf, textsOf } from '../support/annotations.js'
import {
  expectLawful,
  metric,
  patience,
  pullRequestWorld,
  pushWorld,
  self,
  victims
} from './trouble-support.js'

const faults: Readonly<Record<string, () => Fault>> = {
  '500': () => serverError(500),
  '502': () => serverError(502),
  'a reset connection': () => 'reset',
  '403 for the secondary limit': () => secondaryLimit({ retryAfter: 1 }),
  '429 with retry-after': () => secondaryLimit({ status: 429, retryAfter: 1 }),
  'primary limit, reset in a second': () => primaryLimit({ resetInSeconds: 1 }),
  'a redirect': () => 'redirect'
}

const kinds = ['runs', 'branch-runs', 'pulls', 'pull', 'branch', 'tag', 'run', 'cancel'] as const

/** Each of them once: the fault matrix has all of the pairs. */
const cases = kinds.map((kind, at) => {
  const names = Object.keys(faults)
  return { kind, fault: names[at % names.length] ?? '' }
})

describe('a fault that passes', () => {
  it.concurrent.each(cases)(
    'on $kind is survived: $fault',
    async ({ kind, fault }) => {
      const world = ['branch', 'tag'].includes(kind) ? pushWorld() : pullRequestWorld()
      world.fail({ on: kind, times: 1, with: faults[fault]?.() ?? 'reset' })
      const finished = await runAction({ world, ...startedBy(world, self) })
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(victims)
      expect(finished.outputs).toMatchObject({ outcome: 'ok', cancelled: '[101,102,103]' })
      expect(textsOf(finished, 'warning').filter((text) => !text.startsWith('Only '))).toEqual([])
    },
    patience
  )

  it.concurrent.each(kinds)(
    'on %s is survived twice in a row: 503',
    async (kind) => {
      const world = ['branch', 'tag'].includes(kind) ? pushWorld() : pullRequestWorld()
      const times = kind === 'cancel' ? 1 : 2
      world.fail({ on: kind, times, with: serverError(503) })
      const finished = await runAction({ world, ...startedBy(world, self) })
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(victims)
      expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
    },
    patience
  )

  it.concurrent(
    'every request fails once, each with another trouble, and all is done in the end',
    async () => {
      const world = pullRequestWorld()
      const one = serverError(502)
      for (const kind of ['runs', 'branch-runs', 'pulls', 'pull'] as const) {
        world.fail({ on: kind, times: 1, with: one })
      }
      for (const id of victims) {
        world.fail({ on: new RegExp(`GET .*/runs/${id}(?:\\?|$)`), times: 1, with: 'reset' })
        world.fail({ on: new RegExp(`/runs/${id}/cancel$`), times: 1, with: one })
      }
      const finished = await runAction({ world, ...startedBy(world, self) })
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(victims)
      expect(world.cancelRequests()).toHaveLength(6)
      expect(metric(finished, 'retries')).toBe(10)
      expect(annotationsOf(finished)).toEqual([])
    },
    patience
  )
})
