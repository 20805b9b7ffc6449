import { describe, expect, it } from '@jest/globals'
import { explore } from '../explore.js'
import { closingWorld, laws as closing } from './closing.js'
import * as minds from './minds.js'
import { lawOfRest, smallModel } from './model.js'
import type { SmallMind, World } from './world.js'

interface BadCase {
  readonly policy: string
  readonly world: World
  readonly mind: SmallMind
  readonly law: string
  readonly trace: readonly string[]
}

const close = closingWorld({ name: 'closing', runs: 2, troubles: 3 })

const cases: readonly BadCase[] = [
  {
    policy: 'clears up without looking again',
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
  }
]

describe('a small world finds a policy out that', () => {
  it.each(cases)('$policy', ({ world, mind, law, trace }) => {
    const { violation } = explore(smallModel(world, mind), { most: 2_000_000, law })
    expect(violation).toEqual({ law, trace })
  })
})
