// What goes wrong for one invocation: a few answers that fail, or one kind of answers for good.
import {
  conflict,
  notFound,
  permissionDenied,
  primaryLimit,
  secondaryLimit,
  serverError,
  slow,
  unauthorized,
  unprocessable,
  type Fault,
  type FaultRule,
  type RequestRecord
} from '../../support/github/faults.js'
import type { RouteKind } from '../../support/github/routes.js'
import type { Chance, Weighted } from './random.js'

/** It passes within a second or two. */
const passing: readonly Weighted<() => Fault>[] = [
  [6, () => serverError(502)],
  [2, () => serverError(500)],
  [2, () => serverError(503)],
  [4, () => 'reset'],
  [2, () => 'truncated-connection'],
  [3, () => secondaryLimit({ retryAfter: 1 })],
  [2, () => secondaryLimit({ status: 429, retryAfter: 0 })],
  [2, () => ({ status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } })],
  [2, () => primaryLimit({ resetInSeconds: 0 })],
  [2, () => 'redirect'],
  [6, () => slow(300)],
  [1, () => slow(2300)]
]

/** A retry does not help. */
const final: readonly Weighted<() => Fault>[] = [
  [3, () => 'html'],
  [3, () => 'truncated'],
  [3, () => 'wrong-types'],
  [3, () => 'swapped'],
  [2, () => secondaryLimit()],
  [2, () => secondaryLimit({ status: 429 })],
  [2, () => secondaryLimit({ retryAfter: 3600 })],
  [2, () => primaryLimit()],
  [2, () => permissionDenied()],
  [1, () => notFound()],
  [1, () => unauthorized()],
  [1, () => unprocessable()]
]

const ofCancels: readonly Weighted<() => Fault>[] = [
  ...passing,
  ...final,
  [3, () => conflict('Cannot cancel a workflow run that has not been queued yet.')],
  [2, () => conflict('No.')]
]

const readKinds: readonly RouteKind[] = [
  'runs',
  'branch-runs',
  'run',
  'run',
  'pulls',
  'pull',
  'pull',
  'branch',
  'tag',
  'jobs',
  'run-groups',
  'group'
]

/** `isOn` says whether troubles may still happen. */
export function troubleFor(by: string, chance: Chance, isOn: () => boolean): readonly FaultRule[] {
  const own = (request: RequestRecord): boolean => request.by === by && isOn()
  const rules: FaultRule[] = []
  if (chance.happens(0.12)) rules.push(lasting(own, chance))
  const count = chance.weighted([
    [5, 0],
    [4, 1],
    [2, 2],
    [1, 3]
  ])
  for (let one = 0; one < count; one += 1) {
    rules.push(chance.happens(0.4) ? onCancel(own, chance) : onRead(own, chance))
  }
  return rules
}

type Test = (request: RequestRecord) => boolean

/** One kind of answer never comes. */
function lasting(own: Test, chance: Chance): FaultRule {
  const kind = chance.pick(readKinds)
  const fault = chance.happens(0.8) ? chance.weighted(final)() : serverError(502)
  return { on: (request) => own(request) && request.kind === kind, with: fault }
}

function onRead(own: Test, chance: Chance): FaultRule {
  const fault = chance.weighted([...passing, ...final])()
  return {
    on: (request) => own(request) && request.method === 'GET',
    after: chance.between(0, 8),
    times: 1,
    with: fault
  }
}

/** GitHub may have carried out the request anyway. */
function onCancel(own: Test, chance: Chance): FaultRule {
  const fault = chance.weighted(ofCancels)()
  return {
    on: (request) => own(request) && request.method === 'POST',
    after: chance.weighted([
      [3, 0],
      [1, 1],
      [1, 2]
    ]),
    times: chance.pick([1, 1, 1, 3]),
    with: fault,
    ...(chance.happens(0.3) && { done: true })
  }
}

/** In some of the worlds: a 404 instead of the empty answer for a tag that does not exist. */
export function noTagFor(by: string, isOn: () => boolean): FaultRule {
  return {
    on: (request) => request.by === by && isOn() && request.kind === 'tag',
    with: notFound()
  }
}

/** No answers for a while, from this request of the world on. */
export function outage(chance: Chance, isOn: () => boolean): FaultRule {
  const from = chance.between(4, 30)
  const until = from + chance.between(2, 10)
  const fault = chance.pick<Fault>([serverError(503), 'reset', slow(400)])
  return { on: ({ index }) => isOn() && index >= from && index < until, with: fault }
}
