// The exhaustive check: every state that a model of GitHub and its actors can get into, with the functions that ship.
import type { Check, Finding, Tell } from '../check.js'
import { theRealOne } from './brain.js'
import { explore, type Explored } from './explore.js'
import { modelOf } from './model.js'
import { manyActors, threeActors, type Scenario } from './scenario.js'

const mostStates = 20_000_000

export const exhaustive: Check = {
  name: 'every interleaving (exhaustive)',
  run: (size, tell) => {
    const scenarios = size === 'short' ? threeActors : [...threeActors, ...manyActors]
    return Promise.resolve(summarise(scenarios.map((scenario) => exploreOne(scenario, tell))))
  }
}

interface Visit extends Explored {
  readonly scenario: Scenario
}

function exploreOne(scenario: Scenario, tell: Tell): Visit {
  const explored = explore(modelOf(scenario, theRealOne), {
    most: mostStates,
    mustEnd: scenario.runs <= 3,
    tell: (progress) => {
      tell(`${scenario.name}: ${progress}`)
    }
  })
  tell(noteOn({ ...explored, scenario }))
  return { ...explored, scenario }
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

function noteOn({ scenario, states, steps, depth, withCancel }: Visit): string {
  return `${scenario.name}: ${grouped(states)} states, ${grouped(steps)} steps, ${depth} deep, a run cancelled in ${grouped(withCancel)} of them`
}

function violationsOf({ scenario, violation, withCancel }: Visit): readonly string[] {
  const broken =
    violation === undefined
      ? []
      : [`${scenario.name} breaks the law "${violation.law}":\n${violation.trace.join('\n')}`]
  return withCancel > 0 ? broken : [...broken, `${scenario.name}: no run is ever cancelled`]
}
