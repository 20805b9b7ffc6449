// Nothing that a stranger writes acts anywhere, and all of it is still readable.
import type { Check, Finding, Size, Tell } from '../check.js'
import { letEverythingArrive } from './arrivals.js'
import { compose } from './compositions.js'
import { nameGroups } from './group-names.js'
import { lookState } from './live.js'
import { tryEverything } from './matrix.js'
import { answerOddly } from './oddities.js'
import { tryAsOutsider } from './outsiders.js'
import { tryPatterns } from './patterns.js'
import { refuseEverything } from './refusals.js'
import { createTally } from './tally.js'

const parts = {
  'texts in their places': tryEverything,
  'texts from outside': letEverythingArrive,
  'names of groups': nameGroups,
  refusals: refuseEverything,
  'a live command line': lookState,
  'odd answers': answerOddly,
  'patterns that explode': tryPatterns,
  outsiders: tryAsOutsider,
  compositions: compose
} as const

/** The tests are the same every time; the long form uses other texts each time, or those of SUPERSEDE_SEED. */
const usualSeed = 20_261_124
const seedFor = (size: Size): number =>
  Number(process.env['SUPERSEDE_SEED'] ?? (size === 'short' ? usualSeed : Date.now() % 2 ** 31))

export const hostile: Check = {
  name: 'hostile text',
  async run(size: Size, tell: Tell): Promise<Finding> {
    const seed = seedFor(size)
    tell(`seed ${seed}`)
    const tally = createTally()
    for (const [name, part] of Object.entries(parts)) {
      const before = process.cpuUsage()
      await part(size, tally, seed)
      const { user, system } = process.cpuUsage(before)
      tell(`${name}: ${tally.count} looks so far, ${Math.round((user + system) / 1000)} ms`)
    }
    tally.table().forEach(tell)
    return {
      looked: { count: tally.count, of: 'looks' },
      violations: tally.violations,
      notes: [`seed ${seed}`, ...tally.table()]
    }
  }
}
