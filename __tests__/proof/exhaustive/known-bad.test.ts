import { describe, expect, it } from '@jest/globals'
import * as bad from './bad-brains.js'
import type { Brain } from './brain.js'
import { explore } from './explore.js'
import { laws } from './laws.js'
import { modelOf } from './model.js'
import { basic, type Scenario } from './scenario.js'

interface BadCase {
  readonly policy: string
  readonly brain: Brain
  readonly law: string
  readonly scenario?: Partial<Scenario>
  readonly trace: readonly string[]
}

const twoRuns = ['c2 is pushed', 'run 101 is created for c1', 'run 102 is created for c2']
const open = 'pull request 7 is open at c2'
const both = '101 (in flight), 102 (in flight)'
const bothPulls = 'pull request 7 is closed at c2, pull request 8 is open at c2'
const looks = (run: number, sees: string, wants: string | number): string =>
  `the step of run ${run} looks: ${open}, and the list shows ${sees}: it means to cancel ${wants}`
const looksAgain = (run: number, sees: string, cancels: string | number): string =>
  `the step of run ${run} looks again: ${sees}, and cancels ${cancels}`

const cases: readonly BadCase[] = [
  {
    policy: 'cancels all others',
    brain: bad.cancelsAllOthers,
    law: laws.older,
    trace: [...twoRuns, looks(101, both, 102), looksAgain(101, open, 102)]
  },
  {
    policy: 'orders runs by a time that has whole seconds',
    brain: bad.ordersByTheSecond,
    law: laws.older,
    scenario: { sameSecond: true },
    trace: [...twoRuns, looks(101, both, 102), looksAgain(101, open, 102)]
  },
  {
    policy: 'keeps the newest run that it sees',
    brain: bad.keepsTheNewestSeen,
    law: laws.older,
    scenario: { troubles: 0 },
    trace: [
      'c2 is pushed',
      'c3 is pushed',
      'run 101 is created for c1',
      'run 102 is created for c2',
      'run 103 is created for c3',
      'the step of run 101 looks: pull request 7 is open at c3, and the list shows 101 (in flight), 102 (in flight), 103 (in flight): it means to cancel 102',
      'the step of run 101 looks again: pull request 7 is open at c3, and cancels 102'
    ]
  },
  {
    policy: 'cancels itself where it sees a newer run',
    brain: bad.cancelsItself,
    law: laws.itself,
    trace: [...twoRuns, looks(101, both, 101), looksAgain(101, open, 101)]
  },
  {
    policy: 'does not confirm',
    brain: bad.looksOnce,
    law: laws.head,
    trace: [
      ...twoRuns,
      looks(102, both, 101),
      'the branch is pushed back to c1',
      looksAgain(102, 'pull request 7 is open at c1', 101)
    ]
  },
  {
    policy: 'confirms without the attempt',
    brain: bad.forgetsTheAttempt,
    law: laws.attempt,
    trace: [
      'c2 is pushed',
      'run 101 is created for c1',
      'run 101 ends in success',
      'a person runs run 101 again',
      'run 102 is created for c2',
      looks(102, both, 101),
      looksAgain(102, open, 101)
    ]
  },
  {
    policy: 'confirms without the pull request',
    brain: bad.looksAgainAtTheRunOnly,
    law: laws.open,
    trace: [...twoRuns, looks(102, both, 101), looksAgain(102, 'nothing can be read', 101)]
  },
  {
    policy: 'groups by the head branch alone',
    brain: bad.groupsByBranchAlone,
    law: laws.group,
    trace: [
      'run 101 is created for c1',
      'the step of run 101 looks: pull request 7 is open at c1, and the list shows 101 (in flight): it means to cancel 91 (of a fork), 92 (of the event push)',
      'the step of run 101 looks again: pull request 7 is open at c1, and cancels 91 (of a fork), 92 (of the event push)'
    ]
  },
  {
    policy: 'trusts an empty list of pull requests',
    brain: bad.trustsAnEmptyList,
    law: laws.open,
    trace: [...twoRuns, looks(102, both, 101), looksAgain(102, 'GitHub knows no pull request', 101)]
  },
  {
    policy: 'takes the newest run for the one that counts, wherever the head is',
    brain: bad.forgetsTheHead,
    law: laws.head,
    trace: [
      'c2 is pushed',
      'run 101 is created for c2',
      'run 102 is created for c1',
      looks(102, both, 101),
      looksAgain(102, open, 101)
    ]
  },
  {
    policy: 'cancels what a person has started again',
    brain: bad.forgetsReruns,
    law: laws.rerun,
    trace: [
      ...twoRuns,
      'run 101 ends in success',
      'a person runs run 101 again',
      looks(102, '101 (in flight, attempt 2), 102 (in flight)', 101),
      looksAgain(102, open, 101)
    ]
  },
  {
    policy: 'believes that GitHub creates runs without delay',
    brain: bad.knowsNoDelay,
    law: laws.group,
    scenario: { secondPullRequest: true },
    trace: [
      'c2 is pushed',
      'pull request 7 is closed',
      'run 101 is created for c1 of pull request 7',
      'pull request 8 is opened for the same branch, in the second of the last run',
      'run 102 is created for c2 of pull request 8',
      `the step of run 102 looks: ${bothPulls}, and the list shows ${both}: it means to cancel 101`,
      looksAgain(102, bothPulls, 101)
    ]
  },
  {
    policy: 'acts for a run without proof of its worth',
    brain: bad.trustsTheSuccessor,
    law: laws.successor,
    scenario: { actors: 'companions' },
    trace: [
      'c2 is pushed',
      'c3 is pushed',
      'run 101 is created for c1',
      'run 102 is created for c2',
      `the companion of run 101 looks: pull request 7 is open at c3, and the list shows ${both}: it means to cancel 101 for run 102`,
      'the companion of run 101 looks again: pull request 7 is open at c3, and cancels 101'
    ]
  },
  {
    policy: 'takes jobs that it does not read for jobs that have not begun',
    brain: bad.readsNoJobs,
    law: laws.job,
    scenario: { protectedJob: true },
    trace: [
      ...twoRuns,
      'the protected job of run 101 begins',
      looks(102, both, 101),
      looksAgain(102, open, 101)
    ]
  },
  {
    policy: 'lets any newer run take the place of one on the head',
    brain: bad.replacesByAnyHead,
    law: laws.head,
    scenario: { allows: { sameCommit: 'cancel' } },
    trace: [
      'c2 is pushed',
      'run 101 is created for c2',
      'run 102 is created for c1',
      looks(102, both, 101),
      looksAgain(102, open, 101)
    ]
  },
  {
    policy: 'compares re-runs only with the newest run',
    brain: bad.comparesRerunsOnlyWithTheNewest,
    law: laws.rerun,
    scenario: { oldLists: false, lostCancels: false },
    trace: [
      'c2 is pushed',
      'c3 is pushed',
      'run 101 is created for c1',
      'run 102 is created for c2',
      'run 101 ends in success',
      'a person runs run 101 again',
      'run 103 is created for c3',
      'the step of run 103 looks: pull request 7 is open at c3, and the list shows 101 (in flight, attempt 2), 102 (in flight), 103 (in flight): it means to cancel 101, 102',
      'the step of run 103 looks again: pull request 7 is open at c3, and cancels 101, 102'
    ]
  },
  {
    policy: 'asks again until the run ends',
    brain: bad.asksUntilItEnds,
    law: laws.once,
    trace: [
      ...twoRuns,
      looks(102, both, 101),
      looksAgain(102, open, 101),
      'the cancel of run 101 by the step of run 102 is accepted',
      looksAgain(102, open, 101)
    ]
  },
  {
    policy: 'cancels nothing',
    brain: bad.cancelsNothing,
    law: laws.left,
    trace: twoRuns
  }
]

describe('the exhaustive check detects a policy that', () => {
  it.each(cases)('$policy', ({ brain, law, scenario, trace }) => {
    const { violation } = explore(modelOf({ ...basic, ...scenario }, brain), {
      most: 1_000_000,
      law
    })
    expect(violation).toEqual({ law, trace })
  })
})
