// Ends during a play that start a run for a clean-up: pull requests and merge-queue entries. The event has the facts at the
// time of the end, however late its step begins.
import { startedBy, type Started } from '../../support/events.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { QueueEntry } from '../../support/github/records.js'
import type { RunRecord } from '../../support/github/state.js'
import type { QueueEnd } from '../chaos/invocation.js'
import { secondWorkflow, type Stage } from './stage.js'

export interface End {
  readonly run: RunRecord
  readonly started: Started
  /** The merge-queue entry; undefined for a pull request. */
  readonly queue: QueueEnd | undefined
}

/** Its workflow only cleans up, so it looks at all workflows. */
const janitor = 'janitor.yml'

export function isJanitor({ workflow }: RunRecord): boolean {
  return workflow.path.endsWith(`/${janitor}`)
}

/** Not every workflow runs on it. */
export function endOfPull(stage: Stage, pr: number, which: number): string {
  if (which % 4 === 3) return ''
  const event = which % 4 === 2 ? 'pull_request_target' : 'pull_request'
  const run = add(stage, { pr, event, workflow: which % 2 === 0 ? 'ci.yml' : janitor })
  const started = startedBy(stage.world, run.id, { action: 'closed' })
  stage.ends.push({ run, started, queue: undefined })
  return `, run ${run.id} clears up`
}

/** A pull request enters the queue, which builds it by two workflows. */
export function enqueue(stage: Stage, which: number): string | undefined {
  const { world } = stage
  const { state } = world
  const queued = livingEntries(stage).map(({ number }) => number)
  const able = [...state.pulls.values()].filter(
    ({ number, base, state: now }) => now === 'open' && base === 'main' && !queued.includes(number)
  )
  const pull = able[which % Math.max(1, able.length)]
  if (pull === undefined) return undefined
  const sha = `9${state.queue.size + 1}`
  world.withQueueEntry({ number: pull.number, sha })
  const runs = ['ci.yml', secondWorkflow].map((workflow) =>
    add(stage, { entry: sha, workflow, status: 'queued' })
  )
  return `pull request ${pull.number} enters the queue: runs ${runs.map(({ id }) => id).join()}`
}

/** GitHub reports the end of an entry with its own event. */
export function dissolve(stage: Stage, which: number): string | undefined {
  const { world } = stage
  const { state } = world
  const entries = livingEntries(stage)
  const entry = entries[which % Math.max(1, entries.length)]
  if (entry === undefined) return undefined
  const { number, base, onto, sha, branch } = entry
  const isNext = state.home.branches.get(base)?.sha === onto
  const mayMerge = isNext && state.pull(number).state === 'open'
  const isMerged = mayMerge && which % 4 === 3
  world.dissolveQueueEntry(sha, isMerged ? 'merged' : 'dequeued')
  const workflow = which % 2 === 0 ? 'ci.yml' : janitor
  const run = add(stage, { event: 'merge_group', branch: base, workflow })
  const started = startedBy(world, run.id, { action: 'destroyed', entry: sha })
  stage.ends.push({ run, started, queue: { branch, isMerged } })
  return `the entry of ${number} is ${isMerged ? 'merged' : 'dequeued'}, run ${run.id} clears up`
}

function livingEntries({ world: { state } }: Stage): readonly QueueEntry[] {
  return [...state.queue.values()].filter(({ dissolved }) => dissolved === undefined)
}

function add(stage: Stage, options: RunOptions): RunRecord {
  const id = stage.nextId()
  stage.world.addRun(id, options)
  return stage.world.state.run(id)
}
