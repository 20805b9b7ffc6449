import { describe, expect, it } from '@jest/globals'
import { startedBy } from '../support/events.js'
import {
  notFound,
  permissionDenied,
  primaryLimit,
  secondaryLimit,
  serverError,
  unauthorized,
  unprocessable
} from '../support/github/faults.js'
import type { Fault } from '../support/github/faults.js'
import { runAction } from '../support/process.js'
import { annotationsOf } from '../support/annotations.js'
import {
  expectLawful,
  patience,
  pullRequestWorld,
  pushWorld,
  self,
  victims
} from './trouble-support.js'

/** Reset times are told in real time, so a fault is made when it is needed. */
const faults: Readonly<Record<string, () => Fault>> = {
  '401': unauthorized,
  '403 for want of permission': permissionDenied,
  '404': notFound,
  '422': unprocessable,
  '429 without retry-after': () => secondaryLimit({ status: 429 }),
  '429 with retry-after': () => secondaryLimit({ status: 429, retryAfter: 1 }),
  '403 for the secondary limit': () => secondaryLimit({ retryAfter: 1 }),
  'primary limit, reset in a second': () => primaryLimit({ resetInSeconds: 1 }),
  'primary limit, reset in an hour': () => primaryLimit({ resetInSeconds: 3600 }),
  '500': () => serverError(500),
  '502': () => serverError(502),
  '503': () => serverError(503),
  '504': () => serverError(504),
  'a reset connection': () => 'reset',
  'half an answer': () => 'truncated',
  'half an answer and the end of the connection': () => 'truncated-connection',
  'a web page': () => 'html',
  'wrong types': () => 'wrong-types',
  'lists for objects': () => 'swapped',
  'a redirect without end': () => 'redirect'
}

const kinds = ['runs', 'branch-runs', 'pulls', 'pull', 'branch', 'tag', 'run', 'cancel'] as const

/** Each fault on one kind, by turns: proof/faults meets all of them on all kinds, in its own process. */
const cases = Object.keys(faults).map((fault, at) => ({
  fault,
  kind: kinds[at % kinds.length] ?? 'runs'
}))

const damagedBodies = ['half an answer', 'half an answer and the end of the connection']
const odd = ['wrong types', 'lists for objects']

/** Faults that leave the answer as good as it was: a tag that is not there, an accepted cancel whose body nobody needs. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  run: ['lists for objects'],
  tag: ['404', ...damagedBodies, ...odd],
  cancel: [...damagedBodies, ...odd]
}

/** Either list of runs does where the other one fails. Without any of the rest nobody may be cancelled. */
function expectedOf(kind: string, fault: string): readonly number[] {
  const isHarmless = harmless[kind]?.includes(fault) ?? false
  return isHarmless || ['runs', 'branch-runs'].includes(kind) ? victims : []
}

/** Runs that were deleted are no loss; everything else that was not done is told, with GitHub's answer. */
function expectedWords(kind: string, fault: string): string {
  if (harmless[kind]?.includes(fault) === true || (kind === 'run' && fault === '404')) return ''
  const status = /^\d{3}/.exec(fault)?.[0]
  return status === undefined ? ' ' : `HTTP ${status}`
}

describe('a fault that stays', () => {
  it.concurrent.each(cases)(
    'on $kind harms nobody and is told: $fault',
    async ({ kind, fault }) => {
      const world = ['branch', 'tag'].includes(kind) ? pushWorld() : pullRequestWorld()
      world.fail({ on: kind, with: faults[fault]?.() ?? 'reset' })
      const started = startedBy(world, self)
      const finished = await runAction({ world, ...started, inputs: { wait: '0s' } })
      const told = annotationsOf(finished).map(({ text }) => text)
      expectLawful(world, finished)
      expect(world.cancelled()).toEqual(expectedOf(kind, fault))
      expect(told.join(' ')).toContain(expectedWords(kind, fault))
    },
    patience
  )
})
