// Which runs should the last step have cancelled? By the promises, and by what GitHub shows of the world now.
import type { World } from '../../support/github/repository.js'
import type { PullRecord, RunRecord } from '../../support/github/state.js'
import { isInFlight, isStrictlyOlder, type Chronicle } from './chronicle.js'

export interface Aftermath {
  readonly world: World
  readonly chronicle: Chronicle
  readonly precious: ReadonlySet<string>
}

/**
 * Runs of this run's group that nothing keeps, after its step was the last one. A companion cannot cancel a run whose subject
 * or status is not known.
 */
export function dueFor(
  run: RunRecord,
  isCompanion: boolean,
  aftermath: Aftermath
): readonly RunRecord[] {
  if (!['pull_request', 'push'].includes(run.event)) return []
  if (isCompanion && isUnclear(run, aftermath.chronicle)) return []
  return aftermath.chronicle
    .groupOf(run)
    .filter(
      (victim) =>
        isInFlight(victim) &&
        victim.status !== 'hibernating' &&
        isStrictlyOlder(victim, run) &&
        victim.sha !== run.sha &&
        !wasAskedForAgain(victim, aftermath.chronicle) &&
        isFree(victim, aftermath)
    )
}

/** When a newer run existed that was, or may have been, in its group. */
function wasAskedForAgain(victim: RunRecord, { runs }: Chronicle): boolean {
  const newer = [...runs.values()].filter(
    ({ id, workflow, event, branch }) =>
      id > victim.id &&
      workflow === victim.workflow &&
      event === victim.event &&
      branch === victim.branch
  )
  return victim.attempt > 1 && newer.some(({ createdAt }) => victim.startedAt >= createdAt)
}

function isFree(victim: RunRecord, aftermath: Aftermath): boolean {
  const { world, chronicle } = aftermath
  const { home, pulls, repositories, runs } = world.state
  if (!runs.has(victim.id)) return false
  if (repositories.get(victim.headRepository ?? '')?.deleted !== false) return false
  const open = [...pulls.values()].filter(({ state }) => state === 'open')
  const other = open.find(
    (pull) =>
      pull.number !== victim.pull &&
      pull.headRepository === home.name &&
      pull.headSha === victim.sha
  )
  if (other !== undefined && victim.headRepository === home.name) return false
  return victim.event === 'push'
    ? isFreePush(victim, aftermath)
    : isFreePull(victim, world, chronicle)
}

function isFreePush(victim: RunRecord, { world, precious }: Aftermath): boolean {
  const { home } = world.state
  const name = victim.branch ?? ''
  const branch = home.branches.get(name)
  if (branch === undefined || branch.protected || branch.sha === victim.sha) return false
  if (home.defaultBranch === name) return false
  return victim.tag === undefined && !home.tags.has(name) && !precious.has(name)
}

function isFreePull(victim: RunRecord, { state }: World, chronicle: Chronicle): boolean {
  const pull = state.pulls.get(victim.pull ?? 0)
  if (pull?.state !== 'open' || pull.headSha === victim.sha) return false
  if (pull.labels.some((label) => label.toLowerCase() === 'keep-ci')) return false
  const causes = causesOf(victim, chronicle)
  return causes.length === 1 && causes[0] === pull
}

function isUnclear(run: RunRecord, chronicle: Chronicle): boolean {
  const isForPull = run.event === 'pull_request'
  return run.status === 'hibernating' || (isForPull && causesOf(run, chronicle).length !== 1)
}

function causesOf(run: RunRecord, chronicle: Chronicle): readonly PullRecord[] {
  return chronicle.pullsOfHead(run).filter((pull) => mayHaveCaused(pull, run))
}

/** Milliseconds that a run may be created after its cause. */
const latest = 60_000
/** Milliseconds by which the clocks of runs and of pull requests may differ. */
const apart = 5000

/** GitHub gives the last closing time of a pull request, but no earlier ones. */
function mayHaveCaused(pull: PullRecord, { createdAt, sha }: RunRecord): boolean {
  if (createdAt < pull.createdAt - apart) return false
  return pull.closedAt === undefined || createdAt <= pull.closedAt + latest || pull.headSha === sha
}
