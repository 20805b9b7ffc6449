// Every small world: the short ones with the tests, the long ones for a night.
import { closingWorld } from './closing.js'
import { forcingWorld } from './forcing.js'
import { queueWorld } from './queue.js'
import type { World } from './world.js'

export const shortWorlds: readonly World[] = [
  closingWorld({ name: 'a pull request is closed', runs: 2, troubles: 3 }),
  forcingWorld({ name: 'a run that ignores its cancel', most: 4 }),
  queueWorld({ name: 'an entry of a merge queue', runs: 2, troubles: 4 })
]

export const longWorlds: readonly World[] = [
  closingWorld({ name: 'a pull request is closed, three runs', runs: 3, troubles: 2 }),
  forcingWorld({ name: 'a run that ignores its cancel, more trouble', most: 8 }),
  queueWorld({ name: 'an entry of a merge queue, three runs', runs: 3, troubles: 3 })
]
