// Every small world: the short ones with the tests, the long ones for a night.
import { closingWorld } from './closing.js'
import { forcingWorld } from './forcing.js'
import { momentsWorld, type Moments } from './moments.js'
import { queueWorld } from './queue.js'
import type { World } from './world.js'

export const shortWorlds: readonly World[] = [
  closingWorld({ name: 'a pull request is closed', runs: 2, troubles: 3 }),
  forcingWorld({ name: 'a run that ignores its cancel', most: 4 }),
  queueWorld({ name: 'an entry of a merge queue', runs: 2, troubles: 4 })
]

export const shortMoments: readonly Moments[] = [
  momentsWorld({ name: 'a second look in several moments', subject: 'pull request', troubles: 2 }),
  momentsWorld({ name: 'a second look at a branch', subject: 'branch', troubles: 1 })
]

export const longMoments: readonly Moments[] = [
  momentsWorld({ name: 'several moments, more trouble', subject: 'pull request', troubles: 4 }),
  momentsWorld({ name: 'a second look at a branch, more trouble', subject: 'branch', troubles: 2 })
]

export const longWorlds: readonly World[] = [
  closingWorld({ name: 'a pull request is closed, three runs', runs: 3, troubles: 2 }),
  forcingWorld({ name: 'a run that ignores its cancel, more trouble', most: 8 }),
  queueWorld({ name: 'an entry of a merge queue, three runs', runs: 3, troubles: 3 })
]
