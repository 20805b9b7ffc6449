// The exhaustive check: every state that a model of GitHub and its actors can reach, with the real functions.
import type { Check, Finding, Tell } from '../check.js'
import { theRealOne } from './brain.js'
import { explore, type Explored, type Model } from './explore.js'
import { modelOf } from './model.js'
import { manyActors, threeActors, type Scenario } from './scenario.js'
import { checksEveryAnswer, shipped } from './small/minds.js'
import { smallModel } from './small/model.js'
import type { Moments } from './small/moments.js'
import type { World } from './small/world.js'
import { longMoments, longWorlds, shortMoments, shortWorlds } from './small/worlds.js'

const mostStates = 20_000_000

export const exhaustive: Check = {
  name: 'every interleaving (exhaustive)',
  run: (size, tell) => {
    const scenarios = size === 'short' ? threeActors : [...threeActors, ...manyActors]
    const worlds = size === 'short' ? shortWorlds : [...shortWorlds, ...longWorlds]
    const moments = size === 'short' ? shortMoments : [...shortMoments, ...longMoments]
    return Promise.resolve(
      summarise([
        ...scenarios.map((scenario) => exploreScenario(scenario, tell)),
        ...worlds.map((world) => exploreWorld(world, tell)),
        ...moments.map((world) => exploreMoments(world, tell))
      ])
    )
  }
}

interface Visit extends Explored {
  readonly name: string
}

function exploreScenario(scenario: Scenario, tell: Tell): Visit {
  const { name, runs } = scenario
  return visit(name, modelOf(scenario, theRealOne), { mustEnd: runs <= 3, tell })
}

function exploreWorld(world: World, tell: Tell): Visit {
  return visit(world.name, smallModel(world, shipped), { mustEnd: false, tell })
}

function exploreMoments({ name, model }: Moments, tell: Tell): Visit {
  return visit(name, model(checksEveryAnswer), { mustEnd: false, tell })
}

interface How {
  readonly mustEnd: boolean
  readonly tell: Tell
}

function visit(name: string, model: Model, { mustEnd, tell }: How): Visit {
  const explored = explore(model, {
    most: mostStates,
    mustEnd,
    tell: (progress) => {
      tell(`${name}: ${progress}`)
    }
  })
  tell(noteOn({ ...explored, name }))
  return { ...explored, name }
}

function summarise(visits: readonly Visit[]): Finding {
  const count = visits.reduce((sum, { states }) => sum + states, 0)
  return {
    looked: { count, of: 'states' },
    violations: visits.flatMap(violationsOf),
    notes: visits.map(noteOn)
  }
}

const grouped = (count: number): string => count.toLocaleString('en')

function noteOn({ name, states, steps, depth, withCancel }: Visit): string {
  return `${name}: ${grouped(states)} states, ${grouped(steps)} steps, ${depth} deep, a run cancelled in ${grouped(withCancel)} of them`
}

function violationsOf({ name, violation, withCancel }: Visit): readonly string[] {
  const broken =
    violation === undefined
      ? []
      : [`${name} breaks the law "${violation.law}":\n${violation.trace.join('\n')}`]
  return withCancel > 0 ? broken : [...broken, `${name}: no run is ever cancelled`]
}
