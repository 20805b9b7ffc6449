import { updatePullRequest } from './change.js'
import type { DissolveReason, QueueEntry } from './records.js'
import { sha } from './sha.js'
import type { State } from './state.js'

export interface QueueEntryOptions {
  readonly number: number
  /** The tested commit: the tip of the queue branch, which also identifies the entry. */
  readonly sha: string
  readonly base?: string
  /** The commit that it is built on; by default the last entry in the queue, or the tip of the base. */
  readonly onto?: string
}

/** The name of the branch ends with the commit that the entry is built on, so a build on another one has another name. */
export function addQueueEntry(state: State, options: QueueEntryOptions): void {
  const { number, base = state.home.defaultBranch } = options
  const pull = state.pull(number)
  if (pull.state !== 'open')
    throw new Error(`pull request ${number} is ${pull.state}: no queue has it`)
  if (pull.base !== base)
    throw new Error(`pull request ${number} goes into ${pull.base}, not ${base}`)
  const tip = sha(options.sha)
  if (state.queue.has(tip)) throw new Error(`there is a queue entry ${options.sha} already`)
  const onto = options.onto === undefined ? endOf(state, base) : sha(options.onto)
  const branch = `gh-readonly-queue/${base}/pr-${number}-${onto}`
  if (state.home.branches.has(branch)) throw new Error(`there is a branch ${branch} already`)
  state.home.branches.set(branch, { sha: tip, protected: false })
  state.queue.set(tip, { number, base, onto, sha: tip, branch, dissolved: undefined })
}

/** GitHub does not cancel the runs of a group that left the queue. The test itself must build the entries behind it again. */
export function dissolveQueueEntry(state: State, name: string, reason: DissolveReason): void {
  const entry = queueEntry(state, name)
  if (entry.dissolved) throw new Error(`queue entry ${name} is dissolved already`)
  if (reason === 'merged') merge(state, entry)
  entry.dissolved = reason
  state.home.branches.delete(entry.branch)
  state.clock.next()
}

export function queueEntry(state: State, name: string): QueueEntry {
  const found = state.queue.get(sha(name))
  if (!found) throw new Error(`there is no queue entry ${name}`)
  return found
}

function merge(state: State, entry: QueueEntry): void {
  const base = state.home.branches.get(entry.base)
  if (base?.sha !== entry.onto) {
    throw new Error(
      `queue entry ${entry.sha} is not the next: ${entry.base} is not what it is built on`
    )
  }
  updatePullRequest(state, entry.number, { state: 'merged' })
  base.sha = entry.sha
}

function endOf(state: State, base: string): string {
  const living = [...state.queue.values()].filter(
    (entry) => entry.base === base && state.home.branches.has(entry.branch)
  )
  const end = living.at(-1)?.sha ?? state.home.branches.get(base)?.sha
  if (end === undefined) throw new Error(`there is no branch ${base}`)
  return end
}
