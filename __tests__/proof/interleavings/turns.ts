// Steps in this process, one turn after another: each request and each answer waits for its turn. The seed determines the order of
// turns and the time between them. A step also needs time to compute before each look at its clock.
//
// The program loads these two when it first needs them. Loaded here, they cause no wait for the disk, which is not a turn.
import '../../../src/github/octokit.js'
import '../../../src/inputs/patterns.js'
import { outputsFor } from '../../../src/action/output-values.js'
import { verbatim } from '../../../src/model/quote.js'
import { describe } from '../../../src/model/trouble.js'
import { ownRunResult } from '../../../src/report/own-run.js'
import type { Clock } from '../../../src/usage/clock.js'
import { apiUrl } from '../../support/faces.js'
import type { Handled } from '../../support/github/traffic.js'
import { withTimeOfOurOwn, type VirtualTime } from '../../support/virtual-time.js'
import { wireOver, type Exchanged } from '../../support/wire.js'
import { runStep, type Fault } from '../step.js'
import type { Part } from './casting.js'
import type { Told } from './honesty.js'
import { asGiven } from './inputs.js'
import type { Setting } from './lines.js'
import type { Theatre } from './play.js'
import { chanceOf, type Chance, type Weighted } from './random.js'
import type { Driver, Ears, Question } from './driver.js'

const none = [0, 0] as const

type Range = readonly [least: number, most: number]

/** Milliseconds between two turns: usually few, sometimes more than the greatest age of evidence. */
const pauses: readonly Weighted<Range>[] = [
  [60, [1, 25]],
  [8, [100, 400]],
  [1, [1000, 3000]]
]

/** Milliseconds that a step computes before it looks at its clock: usually none, sometimes far too many. */
const computing: readonly Weighted<Range>[] = [
  [80, [0, 0]],
  [16, [1, 30]],
  [3, [100, 700]],
  [1, [1000, 4000]]
]

/** Far more than any world needs: a step that needs more does not end. */
const mostTurns = 20_000

/** Every step has the fault. */
export function inTurns(fault?: Fault): Theatre {
  return (setting, act) =>
    withTimeOfOurOwn((time) => act((ears) => new Turns(setting, { time, fault }, ears)))
}

interface Order {
  readonly time: VirtualTime
  readonly fault: Fault | undefined
}

class Turns implements Driver {
  readonly #setting: Setting
  readonly #order: Order
  readonly #ears: Ears
  readonly #draw: (from: readonly Weighted<Range>[]) => number
  readonly #chance: Chance
  readonly #waiting: (() => void)[] = []
  #handled: Handled | undefined
  #toldWorld = 0
  #turns = 0

  constructor(setting: Setting, order: Order, ears: Ears) {
    const chance = chanceOf(setting.seed, 'order')
    this.#setting = setting
    this.#order = order
    this.#ears = ears
    // In half of the worlds everything is quick, so that more cancels are sent in time.
    const isQuick = chance.happens(0.5)
    this.#draw = (from) =>
      chance.between(...(isQuick ? (from[0]?.[1] ?? none) : chance.weighted(from)))
    this.#chance = chance
    setting.world.terse().latencies(() => 0)
  }

  now(): number {
    return this.#order.time.now
  }

  handled(handled: Handled): void {
    this.#handled = handled
  }

  begin(part: Part, signal: AbortSignal): Promise<Told> {
    const dying = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('killed'))
      })
    })
    return Promise.race([this.#execute(part, signal), dying])
  }

  async #execute({ started, invocation }: Part, signal: AbortSignal): Promise<Told> {
    const { name, inputs } = invocation
    let stdout = ''
    let lastRequest = Infinity
    const { conclusion } = await runStep(started, {
      reporter: {
        show: () => {
          lastRequest = this.#setting.world.requests.length
          return Promise.resolve()
        },
        showOwnEnd: ({ outcome, troubles }) => {
          stdout = ownRunResult(outcome, troubles.map(describe)).say(verbatim)
          return Promise.resolve()
        }
      },
      fetch: wireOver((href, { method = 'GET', headers = {} }) => {
        const question = { method, path: href.slice(apiUrl.length), headers: { ...headers } }
        return this.#exchange(name, question, signal)
      }),
      clock: this.#clockOf(signal),
      dryRun: inputs.dryRun,
      words: asGiven(inputs, name),
      token: name,
      fault: this.#order.fault
    })
    const fails = inputs.onError === 'fail' && conclusion.grade !== 'ok'
    const outputs = outputsFor(conclusion)
    return { outputs, exitCode: fails ? 1 : 0, stdout, stderr: '', lastRequest }
  }

  async #exchange(
    name: string,
    question: Question & { readonly headers: Readonly<Record<string, string>> },
    signal: AbortSignal
  ): Promise<Exchanged> {
    const sentAt = this.now()
    this.#ears.sends(name, question)
    await this.#turn(signal)
    const leave = (milliseconds: number): Promise<void> =>
      milliseconds > 0 ? this.#order.time.sleep(milliseconds) : Promise.resolve()
    const arrival = { roundTrip: 0, leave, now: () => Date.now() }
    const exchanging = this.#setting.world.exchange({ ...question, api: apiUrl }, arrival)
    const handled = this.#handled
    const exchanged = await exchanging
    await this.#turn(signal)
    const sent = (): void => {
      if (handled !== undefined) this.#ears.learns(name, handled, sentAt)
      exchanged.sent()
    }
    return { ...exchanged, sent }
  }

  /** A killed step gets no turn. */
  async #turn(signal: AbortSignal): Promise<void> {
    await new Promise<void>((go) => this.#waiting.push(go))
    if (signal.aborted) await forEver
  }

  /** The program needs time to compute before each look at its clock. */
  #clockOf(signal: AbortSignal): Clock {
    return {
      now: () => {
        if (!this.#ears.isCalm) this.#order.time.pass(this.#draw(computing))
        return this.now()
      },
      sleep: async (milliseconds) => {
        await this.#order.time.sleep(milliseconds)
        await this.#turn(signal)
      }
    }
  }

  async quiet(): Promise<void> {
    const { time } = this.#order
    for (; this.#turns < mostTurns; this.#turns += 1) {
      await time.settle()
      if (this.#waiting.length > 0) {
        const go = this.#chance.pick(this.#waiting)
        this.#waiting.splice(this.#waiting.indexOf(go), 1)
        time.pass(this.#ears.isCalm ? 1 : this.#draw(pauses))
        this.#setting.world.advance((time.now - this.#toldWorld) / 1000)
        this.#toldWorld = time.now
        go()
      } else if (!time.passUntilNext()) return
    }
  }
}

const forEver = new Promise<never>(() => undefined)
