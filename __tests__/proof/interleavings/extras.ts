// Other events in a repository: merge queues, releases, dispatches, jobs that begin, and time that passes.
import { latestJobs } from '../../support/github/jobs.js'
import type { QueueEntry } from '../../support/github/records.js'
import { isInFlight } from './chronicle.js'
import { companions, isFork, janitor, nextRun, oneRun, type Line, type Setting } from './lines.js'
import { nameOf, pushed, someLine, somePull, someRun, told, type Change } from './occasion.js'
import type { Chance, Weighted } from './random.js'

/** The pull request enters the merge queue, which builds it by both workflows. */
export function enqueue(setting: Setting, number: number): readonly number[] {
  const { world } = setting
  const sha = `q${world.state.queue.size + 1}`
  world.withQueueEntry({ number, sha, base: world.state.pull(number).base })
  return ['ci.yml', 'lint.yml'].map((workflow) => oneRun(setting, { entry: sha, workflow }))
}

const queueUp: Change = ({ setting, chance }) => {
  const { state } = setting.world
  const isQueued = (number: number): boolean =>
    livingEntries(setting).some((one) => one.number === number)
  const pull = somePull(
    setting,
    chance,
    (one) => one.state === 'open' && state.home.branches.has(one.base) && !isQueued(one.number)
  )
  if (pull === undefined) return undefined
  return pushed(`#${pull.number} enters the queue`, enqueue(setting, pull.number))
}

function livingEntries({ world }: Setting): readonly QueueEntry[] {
  return [...world.state.queue.values()].filter(({ dissolved }) => dissolved === undefined)
}

/** GitHub reports the end of an entry with its own event. */
const dissolve: Change = ({ setting, chance }) => {
  const { world } = setting
  const entries = livingEntries(setting)
  if (entries.length === 0) return undefined
  const entry = chance.pick(entries)
  const { state } = world
  const isNext = state.home.branches.get(entry.base)?.sha === entry.onto
  const mayMerge = isNext && state.pull(entry.number).state === 'open'
  const reason = chance.pick(
    mayMerge
      ? (['merged', 'dequeued', 'invalidated'] as const)
      : (['dequeued', 'invalidated'] as const)
  )
  world.dissolveQueueEntry(entry.sha, reason)
  const workflow = chance.pick(['ci.yml', 'ci.yml', janitor])
  const run = oneRun(setting, { event: 'merge_group', branch: state.home.defaultBranch, workflow })
  return {
    told: `the entry of #${entry.number} is ${reason}: run ${run}`,
    steps: [{ run, action: 'destroyed', entry: entry.sha }]
  }
}

/** A tag that moves, like the tag of a major version. */
export function release(setting: Setting, commit: string): number {
  const { world } = setting
  world.state.home.tags.delete('v1')
  world.withTag('v1', commit)
  return oneRun(setting, { tag: 'v1', sha: commit })
}

const moveTag: Change = ({ setting, chance }) => {
  const commit = chance.pick(someLine(setting, chance).commits)
  return pushed(`tag v1 moves to ${commit}`, [release(setting, commit)])
}

const dispatch: Change = ({ setting, chance }) => {
  const line = someLine(setting, chance)
  const tip = setting.world.state.home.branches.get(line.branch)?.sha
  if (isFork(line) || tip === undefined) return undefined
  const run = oneRun(setting, { branch: line.branch, event: 'workflow_dispatch', sha: tip })
  return pushed(`run by hand on ${nameOf(line)}`, [run])
}

const begin: Change = ({ setting, chance }) => {
  const isWaiting = (run: Parameters<typeof latestJobs>[0]): boolean =>
    isInFlight(run) &&
    latestJobs(run).some(({ name, status }) => name === 'deploy' && status === 'queued')
  const run = someRun(setting, chance, isWaiting)
  if (run === undefined) return undefined
  const to = chance.pick([
    { status: 'in_progress' },
    { status: 'in_progress' },
    { status: 'completed', conclusion: 'success' },
    { status: 'completed', conclusion: 'skipped' }
  ] as const)
  setting.world.setJob(run.id, 'deploy', to)
  return told(`job deploy of run ${run.id} is ${to.status}`)
}

const wait: Change = ({ setting, chance }) => {
  const seconds = chance.between(61, 90)
  setting.world.advance(seconds)
  return told(`${seconds} seconds pass`)
}

const deleteRun: Change = ({ setting, chance, busy }) => {
  // The next run would get the id of a deleted newest one.
  const run = someRun(setting, chance, ({ id }) => !busy.has(id) && id + 1 < nextRun(setting))
  if (run === undefined) return undefined
  setting.world.deleteRun(run.id)
  return told(`run ${run.id} is deleted`)
}

/** From now on, newer runs have lower numbers than the existing ones. */
const renew: Change = ({ setting }) => {
  setting.renewedAt ??= nextRun(setting)
  return told('the workflows are created again: their runs count from 1')
}

const stack: Change = ({ setting, chance }) => {
  const { world } = setting
  const run = someRun(setting, chance, ({ headRepository }) => headRepository === 'octo/app')
  const number = Math.max(...world.state.pulls.keys()) + 1
  if (run === undefined || world.state.home.branches.has('stacked-2')) return undefined
  world.withPullRequest(number, { head: 'stacked-2', sha: run.sha, from: 'octo/app' })
  return told(`#${number} opened, whose head is the commit of run ${run.id}`)
}

/** A line whose push runs can be superseded. */
function pushedLine({ lines, precious }: Setting, chance: Chance): Line | undefined {
  const able = lines.filter((line) => line.pushes && !isFork(line) && !precious.has(line.branch))
  return able.length === 0 ? undefined : chance.pick(able)
}

const chooseDefault: Change = ({ setting, chance }) => {
  const { branch } = pushedLine(setting, chance) ?? someLine(setting, chance)
  const { home } = setting.world.state
  if (!home.branches.has(branch) || home.defaultBranch === branch) return undefined
  setting.world.makeDefault(branch)
  return told(`branch ${branch} is the default one`)
}

const protectLine: Change = ({ setting, chance }) => {
  const line = pushedLine(setting, chance)
  const branch = setting.world.state.home.branches.get(line?.branch ?? '')
  if (line === undefined || branch?.protected !== false) return undefined
  branch.protected = true
  return told(`${nameOf(line)} is protected`)
}

const skipNewest: Change = ({ setting, chance, busy }) => {
  const isAble = (run: Parameters<typeof isInFlight>[0]): boolean =>
    isInFlight(run) && !busy.has(run.id)
  const newest = [...setting.world.state.runs.values()].findLast(
    (run) => run.id < companions && isAble(run)
  )
  const run = chance.happens(0.5) ? newest : someRun(setting, chance, isAble)
  if (run === undefined) return undefined
  setting.world.completeRun(run.id, 'skipped')
  return told(`run ${run.id} is skipped`)
}

/** Rare changes, in some of the worlds. */
export const oddChanges: readonly Weighted<readonly [name: string, act: Change]>[] = [
  [1, ['deletion of a run', deleteRun]],
  [1, ['workflows made anew', renew]],
  [1, ['stacked pull request', stack]],
  [2, ['default branch', chooseDefault]],
  [1, ['protection of a line', protectLine]],
  [2, ['skipped run', skipNewest]]
]

export const extraChanges: readonly Weighted<readonly [name: string, act: Change]>[] = [
  [3, ['queue', queueUp]],
  [4, ['end of an entry', dissolve]],
  [2, ['release', moveTag]],
  [2, ['run by hand', dispatch]],
  [4, ['job', begin]],
  [2, ['time', wait]]
]
