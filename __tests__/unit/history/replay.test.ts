import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { calibrate, replayAsItWas } from '../../../src/history/calibrate.js'
import type { PastRun } from '../../../src/history/past-run.js'
import type { Fate } from '../../../src/history/fates.js'
import { replay, type RunGroup } from '../../../src/history/replay.js'
import { aPastRun, second } from '../../support/history/builders.js'
import { simulate, type Arrival, type Simulated } from '../../support/history/simulator.js'

const group = (name: string, overrides: Partial<RunGroup> = {}): RunGroup => ({
  name,
  cancels: false,
  queue: 'single',
  ...overrides
})

const anyGroup = fc.option(
  fc.record({
    name: fc.constantFrom('main', 'MAIN', 'deploy'),
    cancels: fc.boolean(),
    queue: fc.constantFrom('single' as const, 'max' as const)
  }),
  { nil: undefined, freq: 8 }
)

/** Each configuration alone, and all of them in one group. */
const anyArrivals: fc.Arbitrary<readonly Arrival[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 20 }),
      group: anyGroup
    }),
    { maxLength: 25 }
  )
  .map((arrivals) => arrivals.toSorted((one, other) => one.at - other.at))

/** The runs as GitHub's API would show them afterwards. */
function recorded(simulated: readonly Simulated[]): readonly PastRun[] {
  return simulated.map(({ at, endedAt, state }, index) =>
    aPastRun(index + 1, {
      createdAt: second(at),
      endedAt: second(endedAt),
      conclusion: state === 'cancelled' ? 'cancelled' : 'success'
    })
  )
}

const configuredBy =
  (arrivals: readonly Arrival[]) =>
  ({ id }: PastRun): RunGroup | undefined =>
    arrivals[id - 1]?.group

function played(arrivals: readonly Arrival[]): readonly Fate[] {
  const runs = arrivals.map(({ at }, index) => aPastRun(index + 1, { createdAt: second(at) }))
  const fates = replay(runs, {
    configuration: configuredBy(arrivals),
    endOf: (index, startedAt) => startedAt + (arrivals[index]?.length ?? 0) * 1000
  })
  return runs.map((_, index) => fates.get(index))
}

describe('the replay', () => {
  it('says of every run what a scheduler says that goes second by second, and when', () => {
    fc.assert(
      fc.property(anyArrivals, (arrivals) => {
        const told = played(arrivals).map(({ startedAt, endedAt, cancelled }) => ({
          startedAt,
          endedAt,
          isCancelled: cancelled !== undefined
        }))
        expect(told).toEqual(
          simulate(arrivals).map(({ begunAt, endedAt, state }) => ({
            startedAt: begunAt === undefined ? undefined : second(begunAt),
            endedAt: second(endedAt),
            isCancelled: state === 'cancelled'
          }))
        )
      }),
      { numRuns: 500 }
    )
  })

  it('tells a run that was cancelled at work from one that lost its place in the queue, and by which run', () => {
    const cancels = group('ci', { cancels: true })
    const arrivals = [
      { at: 0, length: 10, group: group('ci') },
      { at: 1, length: 10, group: group('ci') },
      { at: 2, length: 10, group: group('ci') },
      { at: 3, length: 10, group: cancels }
    ]

    expect(played(arrivals).map(({ cancelled, by }) => [cancelled, by])).toEqual([
      ['in-progress', 3],
      ['waiting', 2],
      ['waiting', 3],
      [undefined, undefined]
    ])
  })

  it('cancels a run at once for which the long queue has no place', () => {
    const arrivals = Array.from({ length: 103 }, (_, at) => ({
      at,
      length: 1000,
      group: group('deploy', { queue: 'max' })
    }))

    expect(played(arrivals).flatMap(({ cancelled }, index) => (cancelled ? [index] : []))).toEqual([
      101, 102
    ])
  })
})

describe('calibration', () => {
  it('finds precision and recall of 1 wherever the history was made by the model', () => {
    fc.assert(
      fc.property(anyArrivals, (arrivals) => {
        const runs = recorded(simulate(arrivals))
        const { precision, recall, predicted, cancelled } = calibrate(
          runs,
          replayAsItWas(runs, configuredBy(arrivals))
        )
        expect({ precision, recall }).toEqual({
          precision: predicted === 0 ? null : 1,
          recall: cancelled === 0 ? null : 1
        })
      }),
      { numRuns: 500 }
    )
  })
})
