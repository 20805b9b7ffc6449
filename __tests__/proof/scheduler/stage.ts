// The world of a script, and its events while steps are running.
import * as faults from '../../support/github/faults.js'
import type { Fault } from '../../support/github/faults.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import type { Handled } from '../../support/github/traffic.js'
import { Chronicle } from '../chaos/chronicle.js'
import { enqueue, type End } from './ends.js'
import type { Invocation } from './invocation.js'
import type { FaultName, Odd, RunPlan, Script } from './script.js'

export const pullNumber = 7
export const secondNumber = 8
/** With its own branch, at a commit of the other one. */
export const stackedNumber = 10
export const secondWorkflow = 'lint.yml'
const fork = 'alice/app'

/** A run, and the facts at its creation. */
export interface Birth {
  readonly run: RunRecord
  /** Other open pull requests with the same head: any of them may have caused it. */
  readonly rivals: readonly number[]
}

export class Stage {
  readonly world: World
  readonly births = new Map<number, Birth>()
  /** Pushed commits whose runs are not created yet. */
  readonly late: string[] = []
  readonly invocations: Invocation[] = []
  /** Ends that need a clean-up, oldest first. */
  readonly ends: End[] = []
  readonly chronicle: Chronicle
  /** The last request that reached GitHub, with its answer. */
  handled: Handled | undefined
  readonly script: Script
  #ids = 100
  #commits = 0
  #numbers: number | undefined

  constructor(script: Script) {
    this.script = script
    this.world = aRepository().terse().withFork(fork, { id: 77 }).withFork('bob/app', { id: 78 })
    this.#build()
    for (const { on, fault, after, times, done } of script.faults) {
      const rule = { on, with: faultFor[fault](), after, times }
      this.world.fail(done ? { ...rule, done } : rule)
    }
    this.world.watch((handled) => {
      this.handled = handled
    })
    this.world.state.begin()
    this.chronicle = new Chronicle(this.world)
    this.noteBirths()
  }

  /** The runs of the script's subject, newest first. */
  get own(): readonly RunRecord[] {
    return this.newestFirst.filter((run) => this.#isOwn(run))
  }

  get newestFirst(): readonly RunRecord[] {
    return [...this.world.state.runs.values()].toSorted((one, other) => other.id - one.id)
  }

  get home(): string {
    return this.world.state.home.name
  }

  /** The repository of the subject's branch. */
  get headRepository(): string {
    return this.script.about === 'pull request of a fork' ? fork : this.home
  }

  /** The commit of the branch; undefined if it was deleted. */
  get tip(): string | undefined {
    return this.world.state.repositories.get(this.headRepository)?.branches.get(this.script.branch)
      ?.sha
  }

  /** Whether the run executes a step now: then it does not end by itself. */
  isActive({ id }: RunRecord): boolean {
    return this.invocations.some(({ self, ended }) => self === id && ended === undefined)
  }

  nextId(): number {
    this.#ids += 1
    return this.#ids
  }

  nextCommit(): string {
    this.#commits += 1
    return `c${this.#commits}`
  }

  /** A push moves the branch; its runs are created at once or later. */
  push(): string {
    const commit = this.nextCommit()
    this.world.pushTo(this.script.branch, commit, { repository: this.headRepository })
    return commit
  }

  /** The runs that a push starts. */
  runsFor(commit: string): readonly number[] {
    const options: RunOptions[] =
      this.script.about === 'branch'
        ? [{ branch: this.script.branch, sha: commit }]
        : [pullNumber, secondNumber]
            .filter((number) => this.world.state.pulls.get(number)?.state === 'open')
            .map((pr) => ({ pr, sha: commit }))
    return options.flatMap((one) => {
      const id = this.nextId()
      this.world.addRun(id, { status: 'queued', ...one, ...this.#nextNumber() })
      if (!this.script.secondWorkflow) return [id]
      const second = this.nextId()
      this.world.addRun(second, { status: 'queued', ...one, workflow: secondWorkflow })
      return [id, second]
    })
  }

  /** From now on, newer runs have lower numbers than the earlier ones. */
  countAnew(): void {
    this.#numbers ??= 0
  }

  /** A second pull request of the same branch, and its run. */
  openSecond(commit: string): number {
    const { headRepository: from, script, world } = this
    const head = { head: script.branch, sha: commit, from, base: 'dev' }
    world.withPullRequest(secondNumber, head)
    const id = this.nextId()
    world.addRun(id, { pr: secondNumber, sha: commit, status: 'queued' })
    return id
  }

  /** Call it after everything that may have changed something. */
  noteBirths(): void {
    this.chronicle.look()
    const { runs, pulls } = this.world.state
    for (const run of runs.values()) {
      if (this.births.has(run.id)) continue
      const rivals = [...pulls.values()].filter(
        (pull) =>
          pull.state === 'open' &&
          pull.number !== run.pull &&
          pull.headBranch === run.branch &&
          pull.headRepository === run.headRepository
      )
      this.births.set(run.id, { run, rivals: rivals.map(({ number }) => number) })
    }
  }

  #nextNumber(): { readonly number?: number } {
    if (this.#numbers === undefined) return {}
    this.#numbers += 1
    return { number: this.#numbers }
  }

  #isOwn({ pull, branch, event, workflow, tag }: RunRecord): boolean {
    if (!workflow.path.endsWith('/ci.yml') || tag !== undefined) return false
    return this.script.about === 'branch'
      ? event === 'push' && branch === this.script.branch
      : event === 'pull_request' && pull === pullNumber
  }

  #build(): void {
    const { about, branch, runs, lookalikes, secondPullRequest } = this.script
    const commits = runs.map(() => this.nextCommit())
    const head = commits.at(-1) ?? this.nextCommit()
    this.world.withBranch('dev', 'd0')
    const firstNumber = { number: 50, conclusion: 'success' }
    this.world.withRun(this.nextId(), { branch: 'dev', sha: 'd0', ...firstNumber })
    if (about === 'branch') this.world.withBranch(branch, head)
    else
      this.world.withPullRequest(pullNumber, { head: branch, sha: head, from: this.headRepository })
    if (lookalikes) this.#addLookalikes(head)
    commits.forEach((commit, index) => {
      const plan = runs[index]
      if (plan !== undefined) this.#addRun(commit, plan)
    })
    if (secondPullRequest) this.openSecond(head)
    if (lookalikes) enqueue(this, runs.length)
  }

  #addRun(commit: string, { odd, deploys, ...plan }: RunPlan): void {
    const place =
      this.script.about === 'branch' ? { branch: this.script.branch } : { pr: pullNumber }
    const run = { ...place, ...plan, ...behaviour[odd], ...(deploys && { jobs }), sha: commit }
    this.world.withRun(this.nextId(), run)
    if (this.script.secondWorkflow) {
      this.world.withRun(this.nextId(), { ...run, workflow: secondWorkflow })
    }
  }

  /** A fork with a branch of the same name, other workflows, other events: runs that must be kept. */
  #addLookalikes(head: string): void {
    const { about, branch } = this.script
    const { world } = this
    const place = about === 'branch' ? { branch } : { pr: pullNumber }
    world.withPullRequest(9, { head: branch, sha: 'e2', from: 'bob/app' })
    world.withRun(this.nextId(), { pr: 9, sha: 'e1' })
    world.withRun(this.nextId(), { ...place, sha: 'e3', workflow: secondWorkflow })
    world.withRun(this.nextId(), { pr: 9, sha: 'e2' })
    world.withRun(this.nextId(), { ...place, sha: head, workflow: secondWorkflow })
    world.withRun(this.nextId(), { branch: 'main', sha: 'e4' })
    world.withRun(this.nextId(), { branch, sha: 'e5', event: 'workflow_dispatch' })
    if (about !== 'branch') {
      world.withRun(this.nextId(), { pr: pullNumber, event: 'pull_request_target' })
      world.withRun(this.nextId(), { branch, sha: 'e6' })
    }
  }
}

const jobs: NonNullable<RunOptions['jobs']> = [
  { name: 'test' },
  { name: 'deploy', status: 'queued' }
]

const behaviour: Readonly<Record<Odd, RunOptions>> = {
  no: {},
  'ignores cancels': { ignoresCancel: true },
  'ignores everything': { ignoresCancel: true, ignoresForce: true },
  'not queued for long': {
    cancelAnswer: {
      status: 409,
      message: 'Cannot cancel a workflow run that has not been queued yet.'
    }
  },
  'not queued yet': {
    cancelAnswer: {
      status: 409,
      message: 'Cannot cancel a workflow run that has not been queued yet.',
      times: 1
    }
  },
  breaks: { cancelAnswer: { status: 500, message: 'Failed to cancel workflow run', times: 1 } }
}

const faultFor: Readonly<Record<FaultName, () => Fault>> = {
  unauthorized: faults.unauthorized,
  forbidden: faults.permissionDenied,
  'not found': faults.notFound,
  'conflict: completed': () => faults.conflict('Cannot cancel a workflow run that is completed.'),
  'conflict: not queued yet': () =>
    faults.conflict('Cannot cancel a workflow run that has not been queued yet.'),
  'conflict: something else': () => faults.conflict('Conflict'),
  unprocessable: () => faults.unprocessable(),
  'secondary limit, 403': () => faults.secondaryLimit({ retryAfter: 3 }),
  'secondary limit, 429': () => faults.secondaryLimit({ retryAfter: 60, status: 429 }),
  'secondary limit without a time': () => faults.secondaryLimit(),
  'plain 429': () => ({
    status: 429,
    message: 'Too many requests',
    headers: { 'retry-after': '2' }
  }),
  'primary limit': () => faults.primaryLimit({ resetInSeconds: 20 }),
  'server error': () => faults.serverError(500),
  'bad gateway': () => faults.serverError(502),
  reset: () => 'reset',
  truncated: () => 'truncated',
  cut: () => 'truncated-connection',
  html: () => 'html',
  'wrong types': () => 'wrong-types',
  swapped: () => 'swapped'
}
