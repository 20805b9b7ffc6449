// Plays one script: the scheduler draws the order of everything that waits.
import type fc from 'fast-check'
import type { RunRecord } from '../../support/github/state.js'
import { happenings } from './happenings.js'
import type { Fault } from '../step.js'
import { isJanitor, type End } from './ends.js'
import { carryOut, invocationOf, oddityOf, type Cue } from './invocation.js'
import { groupOf } from './observation.js'
import { doings, type Doing, type Happening, type Script } from './script.js'
import { Stage } from './stage.js'
import type { Surroundings } from './travel.js'
import { withTimeOfOurOwn, type VirtualTime } from '../../support/virtual-time.js'

export interface Played {
  readonly stage: Stage
  /** The newest run of each group, which had a last step after everything else. */
  readonly last: readonly RunRecord[]
  readonly steps: number
  /** The number of other events. */
  readonly happened: number
  readonly trace: readonly string[]
}

export interface Chances {
  readonly scheduler: fc.Scheduler
  /** Milliseconds between two events. */
  readonly pauses: Iterator<number>
  /** Milliseconds that a program computes before it reads its clock. */
  readonly computing: Iterator<number>
}

const mostInvocations = 6
/** Far more than any play needs: a program that needs more does not end. */
const mostSteps = 20_000

export async function play(script: Script, chances: Chances, fault?: Fault): Promise<Played> {
  return withTimeOfOurOwn(async (time) => {
    const performance = new Performance(script, time, chances, fault)
    await performance.main()
    const last = await performance.epilogue()
    const { stage, steps, happened, trace } = performance
    return { stage, last, steps, happened, trace }
  })
}

class Performance {
  readonly stage: Stage
  readonly trace: string[] = []
  steps = 0
  happened = 0
  readonly #time: VirtualTime
  readonly #chances: Chances
  readonly #fault: Fault | undefined
  #isHasty = false

  constructor(script: Script, time: VirtualTime, chances: Chances, fault: Fault | undefined) {
    this.stage = new Stage(script)
    this.#time = time
    this.#chances = chances
    this.#fault = fault
    this.#tellSetting()
  }

  async main(): Promise<void> {
    this.#chances.scheduler.scheduleSequence(
      this.stage.script.happenings.map((happening) => ({
        label: happening.what,
        builder: () => {
          this.#happen(happening)
          return Promise.resolve()
        }
      }))
    )
    await this.#untilNobodyWaits()
  }

  /** The lists are up to date, late runs were created, and the newest run of each group has its step. */
  async epilogue(): Promise<readonly RunRecord[]> {
    const { stage } = this
    stage.world.lagFilteredLists({})
    while (stage.late.length > 0) this.#happen({ what: 'late run comes', which: 0 })
    this.#tell('--- everything has settled: a last step of the newest run of each group')
    this.#isHasty = true
    const last = newestOfMany(stage)
    for (const run of last) this.#start({ doing: 'step', run, end: undefined, wishes: {} })
    await this.#untilNobodyWaits()
    return last
  }

  #happen(happening: Happening): void {
    const { what, which } = happening
    const doing = doings.find((word) => word === what)
    if (doing !== undefined) {
      this.#begin(doing, happening)
      return
    }
    const ends = this.stage.ends.length
    const told = happenings[what]?.(this.stage, which)
    this.stage.noteBirths()
    if (told === undefined) return
    this.happened += 1
    this.#tell(`WORLD: ${told}`)
    // Usually at once, as on GitHub; otherwise when it is requested.
    const isAtOnce = this.stage.ends.length > ends && which < 6
    if (isAtOnce) this.#begin('clearing', { ...happening, which: 0 })
  }

  #begin(doing: Doing, { which, wishes = {} }: Happening): void {
    if (this.stage.invocations.length >= mostInvocations) return
    const end = doing === 'clearing' ? endToClear(this.stage, which) : undefined
    const run = doing === 'clearing' ? end?.run : runToAct(this.stage, which)
    if (run !== undefined) this.#start({ doing, run, end, wishes })
  }

  #start(cue: Omit<Cue, 'order'>): void {
    const around: Surroundings = {
      stage: this.stage,
      time: this.#time,
      compute: () => {
        if (!this.#isHasty) this.#time.pass(Number(this.#chances.computing.next().value))
      },
      turn: (what) => this.#chances.scheduler.schedule(Promise.resolve(), what),
      tell: (line) => {
        this.#tell(line)
      }
    }
    const order = this.stage.invocations.length + 1
    const invocation = invocationOf(around, { ...cue, order })
    this.stage.noteBirths()
    this.stage.invocations.push(invocation)
    this.#tell(`${invocation.name} begins, in run ${invocation.self}${oddityOf(invocation)}`)
    void carryOut(invocation, around, this.#fault)
  }

  async #untilNobodyWaits(): Promise<void> {
    const { scheduler, pauses } = this.#chances
    for (; this.steps < mostSteps; this.steps += 1) {
      await this.#time.settle()
      if (scheduler.count() > 0) {
        await scheduler.waitNext(1)
        this.#time.pass(this.#isHasty ? 1 : Number(pauses.next().value))
        this.stage.world.advance((this.#time.now - this.#toldWorld) / 1000)
        this.#toldWorld = this.#time.now
      } else if (!this.#time.passUntilNext()) return
    }
  }

  #toldWorld = 0

  #tellSetting(): void {
    const { script, births } = this.stage
    this.#tell(
      `about a ${script.about}, branch ${script.branch}${script.faults.length > 0 ? `, faults ${JSON.stringify(script.faults)}` : ''}`
    )
    for (const { run } of births.values()) {
      this.#tell(`  run ${run.id} (${groupOf(run)}) ${run.status}, commit ${run.sha.slice(0, 4)}`)
    }
  }

  #tell(line: string): void {
    this.trace.push(`${String(Math.round(this.#time.now)).padStart(6)} ms  ${line}`)
  }
}

/** The latest first. Its run may have been cancelled by another one: then no step begins. */
function endToClear({ ends, invocations }: Stage, which: number): End | undefined {
  const able = ends.filter(
    ({ run }) => run.status !== 'completed' && invocations.every(({ self }) => self !== run.id)
  )
  return able.at(-1 - (which % Math.max(1, able.length)))
}

/** Newer ones are more likely; sometimes one of the runs that look alike. */
function runToAct(stage: Stage, which: number): RunRecord | undefined {
  const mayAct = (run: RunRecord): boolean =>
    run.status !== 'completed' && ['pull_request', 'push'].includes(run.event) && !isJanitor(run)
  const own = stage.own.filter(mayAct)
  const others = stage.newestFirst.filter((run) => mayAct(run) && !own.includes(run))
  const place = [0, 0, 0, 1, 1, 2, 3][which]
  return place === undefined
    ? (others[stage.births.size % Math.max(1, others.length)] ?? own[0])
    : (own[place] ?? own.at(-1))
}

/** The newest run of each group that has others in flight. */
function newestOfMany({ newestFirst }: Stage): readonly RunRecord[] {
  const inFlight = newestFirst.filter(({ status }) => status !== 'completed')
  return inFlight.filter((run) => {
    const group = groupOf(run)
    const isNewest = newestFirst.find((other) => groupOf(other) === group) === run
    const isAlone = inFlight.every((other) => other === run || groupOf(other) !== group)
    return isNewest && !isAlone && ['pull_request', 'push'].includes(run.event)
  })
}
