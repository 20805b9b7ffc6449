// Runs the action's processes, watches every answer, and judges.
import { permissionDenied } from '../../support/github/faults.js'
import { routeOf } from '../../support/github/routes.js'
import type { FakeServer } from '../../support/github/server.js'
import type { RunRecord } from '../../support/github/state.js'
import type { Handled } from '../../support/github/traffic.js'
import { runAction, type Finished } from '../../support/process.js'
import { cast, needsCompanion, type Part } from './casting.js'
import { Chronicle, isInFlight } from './chronicle.js'
import { untruths, type Scene } from './honesty.js'
import { asGiven, unusual } from './inputs.js'
import { purposeOf, type Invocation, type Post } from './invocation.js'
import { complaints, tooHard, tooMuch } from './judge.js'
import { kindsOf } from './kinds.js'
import type { Setting } from './lines.js'
import { dueFor } from './missed.js'
import { isClearing, type Step } from './occasion.js'
import { chanceOf } from './random.js'
import type { Suspicion } from './suspicion.js'
import { Tally } from './tally.js'
import { troubleFor } from './trouble.js'
import { turnedSince } from './turned.js'

export interface Theatre {
  readonly setting: Setting
  /** The file that is executed. */
  readonly entry: string
  /** The server of the world, and the clock of all of its processes. */
  readonly server: FakeServer
}

interface Playing extends Part {
  readonly process: AbortController
  readonly ended: Promise<void>
  requests: number
}

export class Stage {
  readonly chronicle: Chronicle
  readonly tally = new Tally()
  readonly violations: string[] = []
  /** The outcomes that the steps of these runs reported. */
  readonly outcomes = new Map<number, string>()
  /** The most processes that ran at the same time. */
  peak = 0
  /** From now on, nothing goes wrong any more. */
  isCalm = false
  readonly #theatre: Theatre
  readonly #setting: Setting
  readonly #known = new Map<string, Playing>()
  readonly #playing = new Set<Playing>()
  #due: { readonly at: number; readonly act: () => void }[] = []

  constructor(theatre: Theatre) {
    this.#theatre = theatre
    this.#setting = theatre.setting
    this.chronicle = new Chronicle(theatre.setting.world)
    this.chronicle.look()
    theatre.setting.world.watch((handled) => {
      this.#watch(handled)
    })
  }

  /** Runs whose step is being executed. */
  busy(): ReadonlySet<number> {
    return new Set([...this.#playing].map(({ invocation }) => invocation.run.id))
  }

  /** The runs that the last step of a run should have cancelled. */
  dueFor(id: number): readonly RunRecord[] {
    const run = this.chronicle.runs.get(id)
    if (run === undefined) return []
    const { world, precious } = this.#setting
    const isCompanion = needsCompanion(this.#setting, run)
    return dueFor(run, isCompanion, { world, precious, chronicle: this.chronicle })
  }

  /** Runs after this many further requests, or when no process sends one. */
  later(requests: number, act: () => void): void {
    this.#due.push({ at: this.#setting.world.requests.length + requests, act })
  }

  /** Does what is due next without waiting for requests; false if nothing is. */
  hurry(): boolean {
    if (this.#due.length === 0) return false
    this.#doUntil(Math.min(...this.#due.map(({ at }) => at)))
    return true
  }

  #doUntil(count: number): void {
    const ready = this.#due.filter(({ at }) => at <= count)
    this.#due = this.#due.filter(({ at }) => at > count)
    for (const { act } of ready) act()
  }

  /** Until no process is left. */
  async quiet(): Promise<void> {
    while (this.#playing.size > 0) {
      await Promise.race([...this.#playing].map(({ ended }) => ended))
    }
  }

  /** Starts the step of a run, or a companion's for it. A run that has ended starts nothing. */
  start(step: Step): void {
    this.chronicle.look()
    const run = this.chronicle.runs.get(step.run)
    const more = isClearing(step) ? 3 : 0
    const isFull = this.#known.size >= this.#setting.mostProcesses + more
    if (run === undefined || (isFull && !this.isCalm)) return
    const part = cast(this.#setting, run, step, this.isCalm)
    if (part !== undefined && !this.#known.has(part.invocation.name)) this.#play(part)
  }

  #play(part: Part): void {
    const { name, inputs, isCompanion, run } = part.invocation
    this.#trouble(part)
    const odd = unusual(inputs)
    this.chronicle.tell(
      `${name} starts${run.event === 'pull_request' ? '' : `, a ${run.event}`}: ${odd.join(', ')}`
    )
    this.tally.count(`invocations/${isCompanion ? 'companions' : 'steps'}`)
    this.tally.count(`events/${run.event}, ${purposeOf(part.invocation)}`)
    for (const input of odd) this.tally.count(`unusual inputs/${input}`)
    const process = new AbortController()
    const finished = runAction({
      ...part.started,
      server: this.#theatre.server,
      entry: this.#theatre.entry,
      inputs: asGiven(inputs, name),
      signal: process.signal
    })
    const ended = finished.then(
      (end) => {
        this.#ended(playing, end)
      },
      (error: unknown) => {
        this.#lost(playing, error)
      }
    )
    const playing: Playing = { ...part, process, ended, requests: 0 }
    this.#known.set(name, playing)
    this.#playing.add(playing)
    this.peak = Math.max(this.peak, this.#playing.size)
  }

  /** A fork's token cannot cancel; all other troubles pass. */
  #trouble({ invocation: { name }, isReadOnly }: Part): void {
    const { world, seed } = this.#setting
    if (isReadOnly) {
      world.fail({
        on: ({ by, method }) => by === name && method === 'POST',
        with: permissionDenied()
      })
    }
    if (this.isCalm) return
    const rules = troubleFor(name, chanceOf(seed, 'trouble', name), () => !this.isCalm)
    for (const rule of rules) world.fail(rule)
  }

  #watch(handled: Handled): void {
    const { request } = handled
    const playing = this.#known.get(request.by ?? '')
    this.chronicle.look()
    const isAccepted = this.chronicle.wasAccepted()
    if (playing === undefined) {
      this.#accuse(`a request without a token: ${request.method} ${request.path}`)
      return
    }
    const { invocation } = playing
    const words = invocation.knowledge.learn(handled)
    const what = `${request.method} ${decodeURIComponent(request.path.replace('/repos/octo/app', ''))}`
    this.chronicle.tell(`${request.index} ${invocation.name}: ${what} -> ${words}`)
    if (invocation.knowledge.asked.at(-1)?.isFine === false) this.tally.count(`troubles/${words}`)
    this.tally.count(`requests/${request.kind}`)
    if (request.kind === 'cancel' || request.kind === 'force-cancel') {
      this.#judge(invocation, handled, isAccepted)
    } else if (request.method !== 'GET') this.#accuse(`${invocation.name} sent ${what}`)
    playing.requests += 1
    this.#goOn(playing)
  }

  /** What is due now, and which processes crash. */
  #goOn(latest: Playing): void {
    if (latest.requests === latest.diesAt) this.#kill(latest, 'its runner crashes')
    for (const playing of this.#playing) {
      const { run, isCompanion } = playing.invocation
      if (playing.diesWhenCancelled && !isCompanion && run.conclusion === 'cancelled') {
        this.#kill(playing, 'its run was cancelled')
      }
    }
    this.#doUntil(this.#setting.world.requests.length)
  }

  #kill({ invocation, process }: Playing, why: string): void {
    if (process.signal.aborted) return
    this.chronicle.tell(`${invocation.name} is killed: ${why}`)
    this.tally.count(`killed/${why}`)
    process.abort()
  }

  #judge(by: Invocation, handled: Handled, isAccepted: boolean): void {
    const { request } = handled
    const id = Number(routeOf(request.method, request.path).name)
    const victim = this.chronicle.runs.get(id)
    if (victim === undefined) {
      this.#accuse(`${by.name} asked to cancel run ${id}, which never was`)
      return
    }
    const isForced = request.kind === 'force-cancel'
    const isTooMuch = isForced ? tooHard(by, victim) : tooMuch(by, victim)
    for (const why of [...complaints({ ...this.#scene(by), victim }), ...isTooMuch]) {
      this.#accuse(`${by.name} asked to cancel run ${id}: ${why}`)
    }
    if (!isSentOn(handled)) by.posts.push(postOf(victim, handled, isAccepted))
    if (purposeOf(by) !== 'supersede') this.chronicle.cleared.add(id)
    this.tally.count(`cancels/${isAccepted ? 'accepted' : 'not accepted'}`)
    if (isAccepted) this.#countAccepted({ ...this.#scene(by), victim }, isForced)
  }

  #countAccepted(suspicion: Suspicion, isForced: boolean): void {
    for (const what of turnedSince(suspicion)) {
      this.chronicle.tell(`- within one round trip: ${what}`)
      this.tally.count(`within one round trip/${what}`)
    }
    for (const kind of kindsOf(suspicion, isForced)) this.tally.count(`kinds of cancels/${kind}`)
  }

  #scene(by: Invocation): Scene {
    const { world, precious } = this.#setting
    return { by, world, precious, chronicle: this.chronicle }
  }

  #ended(playing: Playing, finished: Finished): void {
    const { outputs, exitCode } = finished
    const { name, run } = playing.invocation
    this.#playing.delete(playing)
    this.outcomes.set(run.id, outputs['outcome'] ?? 'none')
    this.chronicle.look()
    const told = `${outputs['outcome'] ?? '?'}, cancelled ${outputs['cancelled'] ?? '?'}`
    this.chronicle.tell(`${name} ends with ${exitCode}: ${told}`)
    this.tally.count(`outcomes/${outputs['outcome'] ?? 'none'}`)
    for (const untruth of untruths(this.#scene(playing.invocation), finished)) {
      this.#accuse(`${name}: ${untruth}`)
    }
  }

  /** A run whose runner crashed is ended by GitHub, or stays in flight for ever. */
  #lost(playing: Playing, error: unknown): void {
    const { run, name, isCompanion } = playing.invocation
    this.#playing.delete(playing)
    if (!playing.process.signal.aborted) this.#accuse(`${name} did not end: ${String(error)}`)
    if (isCompanion || !chanceOf(this.#setting.seed, 'crash', name).happens(0.5)) return
    this.later(4, () => {
      if (isInFlight(run)) this.#setting.world.completeRun(run.id, 'failure')
    })
  }

  #accuse(violation: string): void {
    this.chronicle.tell(`!!! ${violation}`)
    this.violations.push(violation)
  }
}

/** A redirected request is sent to the new path. */
function isSentOn({ request, answer, connection }: Handled): boolean {
  return connection === 'kept' && answer.status === 301 && request.path.startsWith('/repos/')
}

function postOf(
  victim: RunRecord,
  { request, answer, connection }: Handled,
  isAccepted: boolean
): Post {
  const { id, attempt } = victim
  const isLate = !isAccepted && !isInFlight(victim)
  const status = connection === 'kept' ? answer.status : 0
  const post = { at: request.index, id, attempt, isAccepted, isLate, status }
  return request.kind === 'force-cancel' ? { ...post, forced: true } : post
}
