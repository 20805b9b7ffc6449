// The steps of the model in words, for traces.
import type { Plan } from './plans.js'
import { cell, pullAt, pullHead, pullState, reading, upTo } from './cells.js'
import type { Stage } from './github.js'
import type { Scenario } from './scenario.js'
import { commitName, idOf, isInFlight, numberOf, type Sight } from './scene.js'

const stateWords: Readonly<Record<number, string>> = {
  [pullState.open]: 'open',
  [pullState.closed]: 'closed',
  [pullState.merged]: 'merged'
}

export function tellPull({ kind, pulls, tag }: Sight, { subject }: Scenario): string {
  if (kind === reading.failed) return 'nothing can be read'
  if (kind === reading.emptyList) return 'GitHub knows no pull request'
  if (subject === 'branch') {
    const tagged = tag === 'present' ? ', and a tag bears its name' : ''
    if (cell(pulls, 0) !== pullState.open) return 'the branch is gone'
    return `the branch is at ${commitName(cell(pulls, pullHead))}${tagged}`
  }
  return [0, 1]
    .map((pull) => ({ pull, at: pullAt(pull) - pullAt(0) }))
    .filter(({ at }) => cell(pulls, at) !== pullState.absent)
    .map(({ pull, at }) => {
      const state = stateWords[cell(pulls, at)] ?? '?'
      return `pull request ${numberOf(pull)} is ${state} at ${commitName(cell(pulls, at + pullHead))}`
    })
    .join(', ')
}

/** Runs of other groups come after those of the group. */
export function nameOf(run: number, { strangers, layout }: Stage): string {
  const stranger = strangers[run - layout.runs]
  return stranger === undefined ? String(idOf(run)) : `${stranger.run.id} (of ${stranger.what})`
}

export function tellList({ listed, own, victims, successor }: Plan, stage: Stage): string {
  const inOrder = [...listed].sort((left, right) => left.run - right.run)
  const seen = inOrder.map(({ run, facts }) => {
    const attempt = facts.attempt > 1 ? `, attempt ${facts.attempt}` : ''
    return `${idOf(run)} (${isInFlight(facts) ? 'in flight' : 'ended'}${attempt})`
  })
  const wanted = upTo(stage.layout.runs + stage.strangers.length)
    .filter((run) => (victims & (1 << run)) !== 0)
    .map((run) => nameOf(run, stage))
  const whom = stage.scenario.actors === 'companions' ? ` for run ${idOf(successor.run)}` : ''
  const unlisted = own.inList ? '' : ', its own run not in the list'
  return `the list shows ${seen.join(', ') || 'no run'}${unlisted}: it means to cancel ${wanted.join(', ') || 'nothing'}${whom}`
}

export function stepOf(actor: number, { scenario }: Stage): string {
  return `the ${scenario.actors === 'steps' ? 'step' : 'companion'} of run ${idOf(actor)}`
}
