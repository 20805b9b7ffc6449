import { describe, expect, it } from '@jest/globals'
import { backtest } from '../../../src/history/backtest.js'
import { replayAsItWas } from '../../../src/history/calibrate.js'
import { configurationOf } from '../../../src/history/configuration.js'
import {
  asGuidesPrintIt,
  repairedFor,
  type Written,
  type WrittenFor
} from '../../../src/history/written.js'
import { worksOf, costOf, quantile, type Estimate } from '../../../src/history/work.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { allWith, aPastRun, minute, second } from '../../support/history/builders.js'
import { aHistory } from '../../support/history/repository.js'
import { simulate } from '../../support/history/simulator.js'

const queued: Written = { ...asGuidesPrintIt, cancel: 'false' }

describe('runner minutes', () => {
  it.each([
    ['of a repository that cancels', asGuidesPrintIt],
    ['of a repository whose runs wait', queued]
  ])('agree to the second with a scheduler that goes second by second, %s', (_, had) => {
    const { runs } = aHistory(had, 200)
    const result = backtest({
      runs,
      groups: allWith(had),
      policy: defaultPolicy,
      defaultBranch: undefined
    })
    const asItWas = replayAsItWas(
      runs,
      configurationOf(() => had, 'main')
    )
    const worked = (written: WrittenFor, estimate: Estimate): number => {
      const works = worksOf(runs, asItWas, estimate)
      const configuration = configurationOf(written, 'main')
      const simulated = simulate(
        runs.map((run, index) => ({
          at: (run.createdAt - second(0)) / 1000,
          length: (works.length[index] ?? 0) / 1000,
          group: configuration(run, index)
        }))
      )
      return simulated.reduce((sum, run) => sum + run.worked * 1000, 0)
    }
    const range = (written: WrittenFor): object => {
      const [one, other] = [worked(written, 'median'), worked(written, 'p90')]
      return { low: Math.min(one, other), high: Math.max(one, other) }
    }

    expect(result.policies.map(({ name, cost }) => [name, cost]).slice(0, 4)).toEqual([
      ['nothing', range(() => undefined)],
      ['native', range(() => had)],
      ['guides', range(() => asGuidesPrintIt)],
      ['repaired', range(repairedFor)]
    ])
  })

  it('of a run that waited do not count the time that it waited', () => {
    const runs = [
      aPastRun(1, { createdAt: minute(0), endedAt: minute(10), event: 'push', branch: 'main' }),
      aPastRun(2, { createdAt: minute(1), endedAt: minute(15), event: 'push', branch: 'main' })
    ]
    const works = worksOf(
      runs,
      replayAsItWas(
        runs,
        configurationOf(() => queued, 'main')
      ),
      'median'
    )

    expect([...works.length].map((length) => length / 60_000)).toEqual([10, 5])
  })

  it('of jobs are those of the jobs, and a cancel cuts each of them off', () => {
    const job = (name: string, from: number, to: number): object => ({
      ...{
        id: 1,
        name,
        attempt: 1,
        status: 'completed',
        conclusion: 'success',
        steps: [],
        annotations: []
      },
      ...{ startedAt: minute(from), completedAt: minute(to) }
    })
    const run = aPastRun(1, {
      endedAt: minute(478),
      jobs: [job('build', 2, 12), job('test', 2, 22), job('deploy', 22, 30)] as never
    })
    const works = worksOf(
      [run],
      replayAsItWas([run], () => undefined),
      'median'
    )

    expect([works.length[0], works.cost[0]]).toEqual([28 * 60_000, 38 * 60_000])
    expect(costOf(works, 0, 15 * 60_000)).toBe(25 * 60_000)
  })

  it('of cancelled runs are as long as those of their workflow that succeeded, and at least as long as they really worked', () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const runs = [
      ...lengths.map((length) => aPastRun(length, { endedAt: minute(2 * length) })),
      aPastRun(21, { endedAt: minute(22), conclusion: 'cancelled' }),
      aPastRun(31, { endedAt: minute(51), conclusion: 'cancelled' }),
      aPastRun(41, { endedAt: minute(141), conclusion: 'failure' })
    ]
    const of = (estimate: Estimate): readonly number[] =>
      [
        ...worksOf(
          runs,
          replayAsItWas(runs, () => undefined),
          estimate
        ).length
      ]
        .slice(10)
        .map((length) => length / 60_000)

    expect(of('median')).toEqual([5, 20, 100])
    expect(of('p90')).toEqual([9, 20, 100])
  })

  it.each([
    [[], 0.5, 0],
    [[7], 0.9, 7],
    [[4, 1, 3, 2], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9]
  ])('takes of %j the quantile %d: %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected)
  })
})
