import { describe, expect, it } from '@jest/globals'
import { backtest, type Backtest } from '../../../src/history/backtest.js'
import type { PastJob, PastRun } from '../../../src/history/past-run.js'
import { asGuidesPrintIt, type Written } from '../../../src/history/written.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { allWith, aPastRun, minute } from '../../support/history/builders.js'
import { aHistory } from '../../support/history/repository.js'

const long: Written = { group: 'x', cancel: 'false', queue: 'max' }

/** When a run was created, and when it ended, in minutes. */
type Times = readonly [from: number, to: number, overrides?: Partial<PastRun>]

function replayed(times: readonly Times[], written: Written = long): Backtest {
  const runs = times.map(([from, to, overrides], index) =>
    aPastRun(index + 1, { createdAt: minute(from), endedAt: minute(to), ...overrides })
  )
  const policy = defaultPolicy
  return backtest({ runs, groups: allWith(written), policy, defaultBranch: 'main' })
}

const withJob = (from: number, to: number): Partial<PastRun> => {
  const job = { startedAt: minute(from), completedAt: minute(to), attempt: 1 }
  return { jobs: [job as PastJob] }
}
const waited: readonly Times[] = [
  [0, 10],
  [1, 20],
  [2, 30]
]
const late: readonly Times[] = [
  [100, 220, withJob(200, 210)],
  [300, 420, withJob(400, 410)]
]
const cancelled = { conclusion: 'cancelled' }
const again: Partial<PastRun> = { attempt: 2, startedAt: minute(90) }

const asked = (...doubts: readonly string[]): readonly string[] =>
  doubts
    .filter((doubt) => doubt.includes(' worked '))
    .map((doubt) => doubt.replace(/ worked .*/, ''))

describe('runs of a group in which runs wait', () => {
  it.each<[string, readonly Times[], minutes: number, together: string[]]>([
    ['that waited', waited, 30, []],
    [
      'that waited, beside runs with jobs that waited long for a runner',
      [...waited, ...late],
      50,
      []
    ],
    [
      'that worked at the same time',
      [
        [1, 11],
        [2, 12],
        [3, 13]
      ],
      30,
      ['2 runs']
    ],
    [
      'of which two ended before their turn',
      [
        [0, 30],
        [1, 27],
        [2, 28],
        [3, 48]
      ],
      127,
      ['3 runs']
    ],
    [
      'of which none shows how long a run takes',
      [
        [0, 10, cancelled],
        [1, 20]
      ],
      38,
      []
    ],
    [
      'that waited, by their jobs',
      [
        [0, 10, withJob(0, 10)],
        [1, 20, withJob(10, 20)]
      ],
      20,
      []
    ],
    [
      'that worked at the same time, by their jobs',
      [
        [0, 30, withJob(0, 10)],
        [1, 31, withJob(9, 19)]
      ],
      20,
      ['1 run']
    ],
    [
      'of which one was started again',
      [
        [0, 100, again],
        [1, 11],
        [85, 95]
      ],
      30,
      []
    ],
    [
      'of which one was started again and cancelled',
      [
        [0, 5],
        [1, 100, { ...again, ...cancelled }]
      ],
      15,
      []
    ]
  ])('%s', (_, times, minutes, together) => {
    const { policies, doubts } = replayed(times)

    expect((policies[0]?.cost.low ?? 0) / 60_000).toBe(minutes)
    expect(asked(...doubts)).toEqual(together)
  })

  it('are not doubted where a newer run cancels the older one: there, precision tells', () => {
    const times: readonly Times[] = [
      [0, 10],
      [1, 11]
    ]
    const { doubts, calibration } = replayed(times, { ...long, cancel: 'true', queue: 'single' })

    expect([calibration.precision, doubts.length]).toEqual([0, 1])
  })

  it.each([
    ['a long queue', { ...asGuidesPrintIt, ...{ cancel: 'false', queue: 'max' as const } }],
    ['one waiting run', { ...asGuidesPrintIt, cancel: 'false' }]
  ])('are taken as GitHub ran them, in a whole history: %s', (_, had) => {
    const { runs } = aHistory(had, 300)
    const groups = allWith(had)
    const result = backtest({ runs, groups, policy: defaultPolicy, defaultBranch: 'main' })

    expect(result.doubts).toEqual([])
  })

  it('keep their lengths in a whole history that never had the block', () => {
    const { runs } = aHistory({ ...asGuidesPrintIt, group: '${{ github.run_id }}' }, 300)
    const policy = defaultPolicy
    const result = backtest({ runs, groups: allWith(long), policy, defaultBranch: 'main' })
    const whole = runs.reduce((sum, run) => sum + (run.endedAt ?? 0) - run.startedAt, 0)

    expect(result.policies[0]?.cost).toEqual({ low: whole, high: whole })
    expect(asked(...result.doubts)).toEqual(['299 runs'])
  })
})
