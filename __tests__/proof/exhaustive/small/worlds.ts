// Every small world: the short ones with the tests, the long ones for a night.
import { closingWorld } from './closing.js'
import type { World } from './world.js'

export const shortWorlds: readonly World[] = [
  closingWorld({ name: 'a pull request is closed', runs: 2, troubles: 3 })
]

export const longWorlds: readonly World[] = [
  closingWorld({ name: 'a pull request is closed, three runs', runs: 3, troubles: 4 })
]
