// One world from start to end.
import type { RunRecord } from '../../support/github/state.js'
import { changesIn } from './changes.js'
import { isInFlight } from './chronicle.js'
import { needsCompanion } from './casting.js'
import {
  companions,
  moveTo,
  newCommit,
  nextRun,
  openPulls,
  runsFor,
  type Line,
  type Setting
} from './lines.js'
import { chanceOf } from './random.js'
import { settingOf } from './setting.js'
import { isClearing } from './occasion.js'
import type { Driver, Ears } from './driver.js'
import { Stage } from './stage.js'
import type { Tally } from './tally.js'
import { outage } from './trouble.js'

export interface Played {
  /** Each with everything that happened before it. */
  readonly violations: readonly string[]
  readonly tally: Tally
  /** All that happened, line by line. */
  readonly trace: string
  /** Milliseconds from the last read of the subject until the cancel arrived, for each accepted cancel. */
  readonly doubts: readonly number[]
}

/** Executes the steps of a world: see `processes.ts` and `turns.ts`. */
export type Theatre = (
  setting: Setting,
  act: (driver: (ears: Ears) => Driver) => Promise<Played>
) => Promise<Played>

/** `only`: the names of the possible changes, if not all. */
export async function play(
  seed: number,
  theatre: Theatre,
  only?: readonly string[]
): Promise<Played> {
  const setting = settingOf(seed, only)
  return theatre(setting, (driver) => playOn(setting, new Stage(setting, driver)))
}

async function playOn(setting: Setting, stage: Stage): Promise<Played> {
  const { world, seed } = setting
  schedule(setting, stage)
  startFirst(setting, stage)
  do await stage.quiet()
  while (stage.hurry())
  const missed = await lastSteps(setting, stage)
  for (const run of stage.chronicle.lostGroups()) {
    stage.violations.push(`nothing is left of the group of run ${run.id}`)
  }
  stage.tally.count(`worlds by processes at once/${stage.peak}`)
  stage.tally.count('runs/ended by a cancel', world.cancelled().length)
  stage.violations.push(...missed.map((id) => `run ${id} is superseded, and the last step left it`))
  const found = [...new Set(stage.violations)]
  const trace = [`world ${seed}`, ...stage.chronicle.lines].join('\n  ')
  return {
    violations: found.length === 0 ? [] : [[...found, trace].join('\n')],
    tally: stage.tally,
    trace,
    doubts: stage.doubts
  }
}

/** Not everything is possible at any time: then something else happens. */
const mostDraws = 3

/** The changes during the play: each comes right before a certain request, or when no process sends one. */
function schedule(setting: Setting, stage: Stage): void {
  const { world, seed } = setting
  const chance = chanceOf(seed, 'schedule')
  const count = chance.between(4, 14)
  if (chance.happens(0.15)) world.fail(outage(chance, () => !stage.isCalm))
  let at = chance.between(1, 6)
  for (let change = 0; change < count; change += 1) {
    const once = onlyOnce(() => {
      happen(setting, stage, change)
    })
    world.onRequest(at, once)
    stage.later(at, once)
    at += chance.between(1, 6)
  }
}

function onlyOnce(act: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    act()
  }
}

function happen(setting: Setting, stage: Stage, index: number): void {
  const chance = chanceOf(setting.seed, 'change', index)
  // A run that has just ended may be started again.
  stage.chronicle.look()
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const [name, act] = chance.weighted(changesIn(setting, index))
    const effect = act({ setting, chance, busy: stage.busy() })
    if (effect === undefined) continue
    stage.chronicle.look()
    stage.chronicle.tell(`- ${effect.told}`)
    stage.tally.count(`changes/${name}`)
    for (const step of effect.steps) {
      if (!isClearing(step) && !chance.happens(0.75)) continue
      stage.later(chance.pick([0, 0, 0, 1, 3, 8]), () => {
        stage.start(step)
      })
    }
    return
  }
}

/** The newest run of the first line, and any others, at once or out of order. */
function startFirst(setting: Setting, stage: Stage): void {
  const chance = chanceOf(setting.seed, 'first')
  const able = [...stage.chronicle.runs.values()].filter(
    (run) => isInFlight(run) && run.event !== 'schedule' && run.workflow.path.endsWith('/ci.yml')
  )
  const newest = able.filter((run) => run.pull === 7).at(-1)
  const others = able.filter((run) => run !== newest)
  const first = newest === undefined ? [] : [newest]
  // A later event needs its own steps.
  const count = setting.theme === 'pushes' ? chance.between(2, 6) : chance.between(1, 2)
  for (let one = 0; one < count && others.length > 0; one += 1) {
    const picked = chance.pick(chance.happens(0.5) ? others.slice(-4) : others)
    if (!first.includes(picked)) first.push(picked)
  }
  for (const run of first) {
    stage.later(chance.pick([0, 0, 0, 0, 4, 12]), () => {
      stage.start({ run: run.id })
    })
  }
}

/**
 * With fresh lists and no faults: the steps that did not start yet, and then one more push to each line. After each of the two
 * nothing superseded should be left.
 */
async function lastSteps(setting: Setting, stage: Stage): Promise<readonly number[]> {
  const { world, lines } = setting
  stage.isCalm = true
  world.lagAllLists({})
  stage.chronicle.look()
  const before = await countLeft(stage, newestRuns(setting, stage))
  const first = nextRun(setting)
  for (const line of lines.filter((one) => isAlive(setting, one))) {
    const commit = newCommit(line)
    moveTo(setting, line, commit)
    stage.chronicle.tell(`- ${commit} pushed at last`)
    runsFor(setting, line, commit)
  }
  stage.chronicle.look()
  const last = [...stage.chronicle.runs.values()].filter(({ id }) => id >= first && id < companions)
  return [...before, ...(await countLeft(stage, last))]
}

/** The newest run of each group, whatever the head is by now, if it goes on. A companion acts only for a run on the head. */
function newestRuns(setting: Setting, { chronicle }: Stage): readonly RunRecord[] {
  return [...chronicle.runs.values()].filter(
    (run) =>
      isInFlight(run) &&
      !chronicle.hasAccepted(run) &&
      !needsCompanion(setting, run) &&
      !chronicle.groupOf(run).some(({ id }) => id > run.id)
  )
}

/** Starts the steps of these runs. Returns the runs in flight that nothing keeps and that they left. */
async function countLeft(stage: Stage, last: readonly RunRecord[]): Promise<readonly number[]> {
  const executing = last.filter(({ id }) => stage.dueFor(id).length > 0 && stage.start({ run: id }))
  stage.tally.count('groups looked at in the end/all', executing.length)
  await stage.quiet()
  const missed: number[] = []
  for (const { id } of executing) {
    for (const run of stage.dueFor(id)) {
      const why = whyLeft(stage, run, id)
      stage.tally.count(`in flight at last/${why}`)
      if (why === 'missed' || why === 'owned up to') missed.push(run.id)
    }
  }
  return missed
}

function whyLeft(stage: Stage, run: RunRecord, executing: number): string {
  if (stage.askedAtLast.has(run.id)) {
    if (stage.chronicle.hasAccepted(run)) return 'accepted, not ended'
    if (run.cancelAnswer !== undefined) return 'refused by GitHub'
  }
  return stage.outcomes.get(executing) === 'ok' ? 'missed' : 'owned up to'
}

/** There can be a superseded run. */
function isAlive(setting: Setting, line: Line): boolean {
  if (line.fork !== undefined && setting.world.state.repository(line.fork).deleted) return false
  return openPulls(setting, line).length > 0 || (line.pushes && !setting.precious.has(line.branch))
}
