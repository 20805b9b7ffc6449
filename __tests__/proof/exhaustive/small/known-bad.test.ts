import { describe, expect, it } from '@jest/globals'
import { explore } from '../explore.js'
import { closingWorld, laws as closing } from './closing.js'
import { forcingWorld, laws as forcing } from './forcing.js'
import * as minds from './minds.js'
import { lawOfRest, smallModel } from './model.js'
import { laws as queue, queueWorld } from './queue.js'
import type { SmallMind, World } from './world.js'

interface BadCase {
  readonly policy: string
  readonly world: World
  readonly mind: SmallMind
  readonly law: string
  readonly trace: readonly string[]
}

const close = closingWorld({ name: 'closing', runs: 2, troubles: 3 })

const force = forcingWorld({ name: 'forcing', most: 4 })
const entry = queueWorld({ name: 'queue', runs: 2, troubles: 4 })

const cases: readonly BadCase[] = [
  {
    policy: 'clears up after a pull request that was reopened',
    world: close,
    mind: minds.believesTheFirstLook,
    law: closing.open,
    trace: [
      'run 101 is created',
      'pull request 7 is closed',
      'closer 1 looks: pull request 7 is closed; it means to cancel 101',
      'pull request 7 is reopened',
      'closer 1 looks again: pull request 7 is open; it cancels 101'
    ]
  },
  {
    policy: 'clears up where nothing can be read',
    world: close,
    mind: minds.looksOnce,
    law: closing.open,
    trace: [
      'run 101 is created',
      'pull request 7 is closed',
      'closer 1 looks: pull request 7 is closed; it means to cancel 101',
      'closer 1 looks again: nothing can be read; it cancels 101'
    ]
  },
  {
    policy: 'clears up whatever became of the pull request',
    world: close,
    mind: minds.clearsUpAnyState,
    law: closing.open,
    trace: [
      'run 101 is created',
      'pull request 7 is merged',
      'closer 1 looks: pull request 7 is merged; it means to cancel 101',
      'closer 1 looks again: pull request 7 is merged; it cancels 101'
    ]
  },
  {
    policy: 'clears up what the closing has started',
    world: close,
    mind: minds.clearsUpEverything,
    law: closing.after,
    trace: [
      'run 101 is created',
      'pull request 7 is closed, in that second',
      'closer 1 looks: pull request 7 is closed; it means to cancel 101',
      'closer 1 looks again: pull request 7 is closed; it cancels 101'
    ]
  },
  {
    policy: 'clears up what a person started again',
    world: close,
    mind: minds.forgetsWhoStartedAgain,
    law: closing.rerun,
    trace: [
      'run 101 is created',
      'pull request 7 is closed',
      'run 101 ends in success',
      'a person runs run 101 again',
      'closer 1 looks: pull request 7 is closed; it means to cancel 101',
      'closer 1 looks again: pull request 7 is closed; it cancels 101'
    ]
  },
  {
    policy: 'forgets the attempt',
    world: close,
    mind: minds.looksOnce,
    law: closing.attempt,
    trace: [
      'run 101 is created',
      'pull request 7 is closed',
      'closer 1 looks: pull request 7 is closed; it means to cancel 101',
      'run 101 ends in success',
      'closer 1 looks again: pull request 7 is closed; it cancels 101'
    ]
  },
  {
    policy: 'clears up nothing',
    world: close,
    mind: minds.cancelsNothing,
    law: lawOfRest,
    trace: ['run 101 is created', 'pull request 7 is closed']
  },
  {
    policy: 'uses force without looking again',
    world: force,
    mind: minds.looksOnceMore,
    law: forcing.head,
    trace: [
      'the step of run 102 looks: pull request 7 is open at c2; it means to cancel 101',
      'the step of run 102 looks again: pull request 7 is open at c2; it cancels 101',
      'the branch is pushed back to c1',
      'the cancel of run 101 by the step of run 102 is accepted',
      'the step of run 102 looks again: pull request 7 is open at c1; it cancels 101 by force'
    ]
  },
  {
    policy: 'uses force on what has ended',
    world: force,
    mind: minds.looksOnceMore,
    law: forcing.attempt,
    trace: [
      'the step of run 102 looks: pull request 7 is open at c2; it means to cancel 101',
      'the step of run 102 looks again: pull request 7 is open at c2; it cancels 101',
      'the cancel of run 101 by the step of run 102 is accepted',
      'run 101 ends in success',
      'the step of run 102 looks again: pull request 7 is open at c2; it cancels 101 by force'
    ]
  },
  {
    policy: 'uses force again and again',
    world: force,
    mind: minds.forcesTwice,
    law: forcing.once,
    trace: [
      'the step of run 102 looks: pull request 7 is open at c2; it means to cancel 101',
      'the step of run 102 looks again: pull request 7 is open at c2; it cancels 101',
      'the cancel of run 101 by the step of run 102 is accepted',
      'the step of run 102 looks again: pull request 7 is open at c2; it cancels 101 by force',
      'the forced cancel of run 101 by the step of run 102 is accepted',
      'the step of run 102 looks again: pull request 7 is open at c2; it cancels 101 by force'
    ]
  },
  {
    policy: 'takes an entry that was made again for the one that is gone',
    world: entry,
    mind: minds.believesTheFirstLook,
    law: queue.live,
    trace: [
      'minutes later run 101 is created',
      'minutes later the entry is dissolved',
      'the run of end 1 looks: the ref is gone; it means to cancel 101',
      'minutes later the entry is made again',
      'the run of end 1 looks again: the ref is there; it cancels 101'
    ]
  },
  {
    policy: 'takes what the end has started',
    world: entry,
    mind: minds.takesWhatCameAfter,
    law: queue.end,
    trace: [
      'minutes later run 101 is created',
      'the entry is dissolved',
      'the run of end 1 looks: the ref is gone; it means to cancel 101',
      'the run of end 1 looks again: the ref is gone; it cancels 101'
    ]
  },
  {
    policy: 'leaves what is of nobody',
    world: entry,
    mind: minds.cancelsNothing,
    law: lawOfRest,
    trace: ['minutes later run 101 is created', 'minutes later the entry is dissolved']
  }
]

describe('a small world detects a policy that', () => {
  it.each(cases)('$policy', ({ world, mind, law, trace }) => {
    const { violation } = explore(smallModel(world, mind), { most: 2_000_000, law })
    expect(violation).toEqual({ law, trace })
  })
})
