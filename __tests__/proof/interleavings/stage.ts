// Starts the action's steps, watches every request and answer, and judges.
import { permissionDenied } from '../../support/github/faults.js'
import { routeOf } from '../../support/github/routes.js'
import type { RunRecord } from '../../support/github/state.js'
import type { Handled } from '../../support/github/traffic.js'
import { cast, needsCompanion, type Part } from './casting.js'
import { Chronicle, isInFlight } from './chronicle.js'
import { untruths, type Told } from './honesty.js'
import { unusual } from './inputs.js'
import { purposeOf, type Invocation, type Post } from './invocation.js'
import { complaints, tooHard, tooMuch } from './judge.js'
import { kindsOf } from './kinds.js'
import { isSentOn } from './knowledge.js'
import type { Setting } from './lines.js'
import type { Driver, Ears, Question } from './driver.js'
import { dueFor } from './missed.js'
import { isClearing, type Step } from './occasion.js'
import { chanceOf } from './random.js'
import type { Scene, Suspicion } from './suspicion.js'
import { Tally } from './tally.js'
import { noTagFor, troubleFor } from './trouble.js'
import { turnedSince } from './turned.js'

interface Playing extends Part {
  readonly process: AbortController
  readonly ended: Promise<void>
  requests: number
}

export class Stage implements Ears {
  readonly chronicle: Chronicle
  readonly tally = new Tally()
  readonly violations: string[] = []
  /** Milliseconds from the last read of the subject until the cancel arrived, for each accepted cancel. */
  readonly doubts: number[] = []
  /** The outcomes that the steps of these runs reported. */
  readonly outcomes = new Map<number, string>()
  /** The most steps that were executed at the same time. */
  peak = 0
  /** From now on, nothing goes wrong any more. */
  isCalm = false
  /** Runs that were sent a cancel since then. */
  readonly askedAtLast = new Set<number>()
  readonly #setting: Setting
  readonly #driver: Driver
  readonly #known = new Map<string, Playing>()
  readonly #playing = new Set<Playing>()
  #due: { readonly at: number; readonly act: () => void }[] = []

  constructor(setting: Setting, driver: (ears: Ears) => Driver) {
    this.#setting = setting
    this.chronicle = new Chronicle(setting.world)
    this.chronicle.look()
    this.#driver = driver(this)
    setting.world.watch((handled) => {
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

  /** Until no step is left. */
  async quiet(): Promise<void> {
    await this.#driver.quiet(() => [...this.#playing].map(({ ended }) => ended))
    for (const { invocation } of this.#playing) this.#accuse(`${invocation.name} does not end`)
    this.#playing.clear()
  }

  /** Starts the step of a run, or a companion's for it, if it can. A run that has ended starts nothing. */
  start(step: Step): boolean {
    this.chronicle.look()
    const run = this.chronicle.runs.get(step.run)
    const more = isClearing(step) ? 3 : 0
    const isFull = this.#known.size >= this.#setting.mostProcesses + more
    const isThere = this.#setting.world.state.runs.has(step.run)
    if (run === undefined || !isThere || (isFull && !this.isCalm)) return false
    const part = cast(this.#setting, run, step, this.isCalm)
    if (part === undefined || this.#known.has(part.invocation.name)) return false
    this.#play(part)
    return true
  }

  #play(part: Part): void {
    const { name, inputs, isCompanion, run } = part.invocation
    this.#trouble(part)
    const odd = unusual(inputs)
    const event = run.event === 'pull_request' ? '' : `, a ${run.event}`
    this.tell(`${name} starts${event}: ${odd.join(', ')}`)
    this.tally.count(`invocations/${isCompanion ? 'companions' : 'steps'}`)
    this.tally.count(`events/${run.event}, ${purposeOf(part.invocation)}`)
    for (const input of odd) this.tally.count(`unusual inputs/${input}`)
    const process = new AbortController()
    const ended = this.#driver.begin(part, process.signal).then(
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
  #trouble({ invocation: { name, isReadOnly } }: Part): void {
    const { world, seed, isOdd } = this.#setting
    if (isReadOnly) {
      world.fail({
        on: ({ by, method }) => by === name && method === 'POST',
        with: permissionDenied()
      })
    }
    if (this.isCalm) return
    const isOn = (): boolean => !this.isCalm
    if (isOdd && chanceOf(seed, 'odd trouble', name).happens(0.15)) world.fail(noTagFor(name, isOn))
    const rules = troubleFor(name, chanceOf(seed, 'trouble', name), isOn)
    for (const rule of rules) world.fail(rule)
  }

  sends(name: string, { method, path }: Question): void {
    const by = this.#known.get(name)?.invocation
    const { endpoint, name: id } = routeOf(method, path)
    const isForced = endpoint === 'force-cancel-run'
    if (by === undefined) this.#accuse(`a request without a token: ${method} ${path}`)
    else if (endpoint === 'cancel-run' || isForced) this.#judge(by, Number(id), isForced)
    else if (method !== 'GET') this.#accuse(`${name} sent ${method} ${path}`)
  }

  #judge(by: Invocation, id: number, isForced: boolean): void {
    const victim = this.chronicle.runs.get(id)
    if (victim === undefined) {
      this.#accuse(`${by.name} asked to cancel run ${id}, which never was`)
      return
    }
    const attempt = by.knowledge.runs.get(id)?.value?.attempt ?? victim.attempt
    const asked = { ...victim, attempt }
    const isTooMuch = isForced ? tooHard(by, asked, this.#driver.now()) : tooMuch(by, asked)
    const now = this.#driver.now()
    const suspicion = { ...this.#scene(by), victim, now }
    for (const why of [...complaints(suspicion), ...isTooMuch]) {
      this.#accuse(`${by.name} asked to cancel run ${id}: ${why}`)
    }
    const at = this.#setting.world.requests.length + 0.5
    const post: Post = { at, sentAt: now, id, attempt, status: 0 }
    by.posts.push(isForced ? { ...post, forced: true } : post)
    if (purposeOf(by) !== 'supersede') this.chronicle.cleared.add(id)
    if (this.isCalm) this.askedAtLast.add(id)
  }

  /** Right before an answer leaves GitHub. */
  #watch(handled: Handled): void {
    const { kind, by = '' } = handled.request
    this.chronicle.look()
    const isAccepted = this.chronicle.wasAccepted()
    const playing = this.#known.get(by)
    this.tally.count(`requests/${kind}`)
    if (playing !== undefined) {
      if (kind === 'cancel' || kind === 'force-cancel') {
        this.#arrive(playing.invocation, handled, isAccepted)
      }
      playing.requests += 1
    }
    this.#driver.handled(handled)
    if (playing !== undefined) this.#goOn(playing)
  }

  #arrive(by: Invocation, handled: Handled, isAccepted: boolean): void {
    const { request } = handled
    const id = Number(routeOf(request.method, request.path).name)
    const victim = this.chronicle.runs.get(id)
    const post = by.posts.find((one) => one.id === id && one.arrival === undefined)
    if (victim === undefined || post === undefined) return
    post.arrival = request.index
    this.tally.count(`cancels/${isAccepted ? 'accepted' : 'not accepted'}`)
    const now = this.#driver.now()
    if (isAccepted) this.#countAccepted({ ...this.#scene(by), victim, now }, post)
  }

  #countAccepted(suspicion: Suspicion, { forced }: Post): void {
    const { pulls, branches } = suspicion.by.knowledge
    const { pull, branch } = suspicion.victim
    const look = pulls.get(pull ?? 0) ?? branches.get(String(branch))
    if (look !== undefined) this.doubts.push(suspicion.now - look.sentAt)
    for (const what of turnedSince(suspicion)) {
      this.tell(`- within one round trip: ${what}`)
      this.tally.count(`within one round trip/${what}`)
    }
    for (const kind of kindsOf(suspicion, forced === true)) {
      this.tally.count(`kinds of cancels/${kind}`)
    }
  }

  learns(name: string, handled: Handled, sentAt: number): void {
    const invocation = this.#known.get(name)?.invocation
    if (invocation === undefined) return
    const { request, answer, connection } = handled
    const words = invocation.knowledge.learn(handled, sentAt)
    const what = `${request.method} ${decodeURIComponent(request.path.replace('/repos/octo/app', ''))}`
    this.tell(`${request.index} ${name}: ${what} -> ${words}`)
    if (invocation.knowledge.asked.at(-1)?.isFine === false) this.tally.count(`troubles/${words}`)
    const post = invocation.posts.find(({ arrival }) => arrival === request.index)
    if (post === undefined || connection === 'reset') return
    post.status = answer.status
    post.saysCompleted = answer.status === 409 && answer.body.includes('completed')
    // A redirected request is sent to the new path.
    if (isSentOn(handled)) invocation.posts.splice(invocation.posts.indexOf(post), 1)
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
    this.tell(`${invocation.name} is killed: ${why}`)
    this.tally.count(`killed/${why}`)
    process.abort()
  }

  #scene(by: Invocation): Scene {
    const { world, precious } = this.#setting
    return { by, world, precious, chronicle: this.chronicle }
  }

  #ended(playing: Playing, told: Told): void {
    const { outputs, exitCode } = told
    const { name, run } = playing.invocation
    this.#playing.delete(playing)
    this.outcomes.set(run.id, outputs['outcome'] ?? 'none')
    this.chronicle.look()
    const words = `${outputs['outcome'] ?? '?'}, cancelled ${outputs['cancelled'] ?? '?'}`
    this.tell(`${name} ends with ${exitCode}: ${words}`)
    this.tally.count(`outcomes/${outputs['outcome'] ?? 'none'}`)
    for (const untruth of untruths(this.#scene(playing.invocation), told)) {
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
      const isThere = this.#setting.world.state.runs.has(run.id)
      if (isThere && isInFlight(run)) this.#setting.world.completeRun(run.id, 'failure')
    })
  }

  tell(line: string): void {
    this.chronicle.tell(line)
  }

  #accuse(violation: string): void {
    this.tell(`!!! ${violation}`)
    this.violations.push(violation)
  }
}
