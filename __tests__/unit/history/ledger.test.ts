import { describe, expect, it } from '@jest/globals'
import { backtest, type Backtest, type PolicyName } from '../../../src/history/backtest.js'
import { asGuidesPrintIt, type Written } from '../../../src/history/written.js'
import { mondayOf, type Ledger } from '../../../src/history/ledger.js'
import type { PastRun } from '../../../src/history/past-run.js'
import { defaultPolicy, type Policy } from '../../../src/model/policy.js'
import { allWith, aPastRun, minute } from '../../support/history/builders.js'

const queued: Written = { ...asGuidesPrintIt, cancel: 'false' }
const oneForAll: Written = { ...asGuidesPrintIt, group: 'ci' }

function tested(
  runs: readonly PastRun[],
  written?: Written,
  policy: Policy = defaultPolicy
): Backtest {
  const groups = written === undefined ? undefined : allWith(written)
  return backtest({ runs, groups, policy, defaultBranch: 'main' })
}

function ledger(result: Backtest, name: PolicyName): Ledger | undefined {
  return result.policies.find((policy) => policy.name === name)?.ledger
}

/** Kinds of which there is one, with their counts. */
function kinds(result: Backtest, name: PolicyName): object {
  const all = Object.entries(ledger(result, name)?.wrong.kinds ?? {})
  return Object.fromEntries(all.filter(([, count]) => count > 0))
}

const onMain = (id: number, overrides: Partial<PastRun> = {}): PastRun =>
  aPastRun(id, { event: 'push', branch: 'main', ...overrides })

describe('results lost', () => {
  it('are the commits of long-lived branches whose runs were all cancelled', () => {
    const runs = [
      ...[1, 2, 3, 4].map((id) => onMain(id)),
      onMain(40),
      ...[41, 42].map((id) => onMain(id, { branch: 'release/1' })),
      aPastRun(43),
      aPastRun(44)
    ]

    expect(ledger(tested(runs), 'guides')?.lost).toEqual({
      commits: 4,
      of: 7,
      longestRow: 3,
      longestTime: minute(14) - minute(1)
    })
    expect(ledger(tested(runs), 'supersede')?.lost.commits).toBe(0)
  })

  it('are none where another run of the commit finished, or it could not have had a result', () => {
    const runs = [
      onMain(1, { sha: 'same' }),
      onMain(2, { sha: 'same' }),
      onMain(3, { sha: 'skipped', conclusion: 'skipped' }),
      onMain(4)
    ]

    expect(ledger(tested(runs), 'guides')?.lost).toMatchObject({ commits: 1, of: 2 })
  })

  it('stand in the week in which their commit was pushed', () => {
    const week = 7 * 24 * 60
    const runs = [1, 2, week + 1, week + 2, week + 3].map((id) => onMain(id))

    expect(ledger(tested(runs), 'guides')?.weeks.map(({ start, lost }) => [start, lost])).toEqual([
      [mondayOf(minute(0)), 1],
      [mondayOf(minute(week)), 2]
    ])
  })
})

describe('wrong cancels', () => {
  it('are none where a newer commit of a pull request took the place of an older one', () => {
    expect(kinds(tested([aPastRun(1), aPastRun(2)]), 'guides')).toEqual({})
  })

  it.each([
    [
      'the newest of another branch',
      oneForAll,
      [aPastRun(1), aPastRun(2, { branch: 'other' })],
      { newest: 1, head: 1 }
    ],
    [
      'the newest, when an older one comes late',
      asGuidesPrintIt,
      [aPastRun(9, { createdAt: minute(1) }), aPastRun(2, { createdAt: minute(2) })],
      { newest: 1, head: 1 }
    ],
    [
      'a run of the same commit',
      asGuidesPrintIt,
      [aPastRun(1, { sha: 'c' }), aPastRun(2, { sha: 'c' })],
      { head: 1, 'same-commit': 1 }
    ],
    ['a push to main', asGuidesPrintIt, [onMain(1), onMain(2)], { 'default-branch': 1 }],
    [
      'a tag',
      oneForAll,
      [onMain(1, { branch: 'v1.2.3' }), onMain(2)],
      { newest: 1, head: 1, tag: 1 }
    ],
    [
      'a dispatch',
      oneForAll,
      [aPastRun(1, { event: 'workflow_dispatch' }), aPastRun(2)],
      { newest: 1 }
    ],
    [
      'a deploy by its workflow',
      asGuidesPrintIt,
      [1, 2].map((id) => aPastRun(id, { workflow: '.github/workflows/deploy.yml' })),
      { deploy: 1 }
    ],
    [
      'a run of a pull request that was merged',
      { ...asGuidesPrintIt, group: '${{ github.workflow }}' },
      [
        aPastRun(1),
        onMain(2, { title: 'Add a login page (#7)', workflowName: 'Docs' }),
        aPastRun(4)
      ],
      { merged: 1 }
    ]
  ] as const)('of %s are named', (_, written, runs, expected) => {
    expect(kinds(tested(runs, written), 'native')).toEqual(expected)
  })

  it('of a deploy are known by the job that was at work', () => {
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
    const jobs = [job('build', 1, 3), job('deploy to production', 3, 11)] as never
    const at = (id: number): object =>
      kinds(tested([aPastRun(1, { jobs }), aPastRun(id, { jobs: [] })]), 'guides')

    expect([at(2), at(5)]).toEqual([{}, { deploy: 1 }])
  })
})

describe('waiting', () => {
  it('is the time in the queue, until a run begins or loses its place', () => {
    const runs = [onMain(1), onMain(2), onMain(5)]

    expect(ledger(tested(runs, queued), 'native')).toMatchObject({
      cancelled: 1,
      waiting: { runs: 2, total: 3 * 60_000 + 6 * 60_000, longest: 6 * 60_000 }
    })
  })
})

describe('pull requests without a finished run', () => {
  it('are those of which every run was cancelled', () => {
    const runs = [
      aPastRun(1, { branch: 'a' }),
      aPastRun(2, { branch: 'b' }),
      aPastRun(3, { branch: 'c', conclusion: 'skipped' }),
      aPastRun(4, { branch: 'd' })
    ]

    expect(ledger(tested(runs, oneForAll), 'native')?.unfinishedPullRequests).toBe(2)
  })
})

describe('the policy of Supersede', () => {
  const cancelled = (runs: readonly PastRun[], policy: Partial<Policy> = {}): number | undefined =>
    ledger(tested(runs, undefined, { ...defaultPolicy, ...policy }), 'supersede')?.cancelled

  it.each([
    ['an older commit of a pull request', [aPastRun(1), aPastRun(2)], 1],
    ['each older one', [aPastRun(1), aPastRun(2), aPastRun(3)], 2],
    [
      'an older push to a branch',
      [onMain(1, { branch: 'feature' }), onMain(2, { branch: 'feature' })],
      1
    ],
    ['nothing on the default branch', [onMain(1), onMain(2)], 0],
    ['nothing of the same commit', [aPastRun(1, { sha: 'c' }), aPastRun(2, { sha: 'c' })], 0],
    ['nothing that has ended', [aPastRun(1), aPastRun(30)], 0],
    ['nothing of another fork', [aPastRun(1), aPastRun(2, { headRepository: 2 })], 0],
    [
      'nothing of two forks that were deleted',
      [aPastRun(1, { headRepository: null }), aPastRun(2, { headRepository: null })],
      0
    ],
    [
      'nothing newer',
      [aPastRun(9, { createdAt: minute(1) }), aPastRun(2, { createdAt: minute(2) })],
      0
    ],
    [
      'nothing of another event',
      [aPastRun(1, { event: 'schedule' }), aPastRun(2, { event: 'schedule' })],
      0
    ]
  ] as const)('cancels %s', (_, runs, expected) => {
    expect(cancelled(runs)).toBe(expected)
  })

  it('follows the given inputs', () => {
    const runs = [aPastRun(1), aPastRun(6)]

    expect([cancelled(runs), cancelled(runs, { letFinishAfter: 60_000 })]).toEqual([1, 0])
  })
})
