// If nothing went wrong and everything is at rest, the last step of the newest run leaves no superseded run.
import type { RunRecord } from '../../support/github/state.js'
import { groupOf } from './observation.js'
import type { Played } from './play.js'
import type { Stage } from './stage.js'

const second = 1000
/** Seconds that a run may be created after its cause. */
const latest = 60
/** Seconds: GitHub's clocks for pull requests and for runs may differ by this much. */
const apart = 5

export function leftInFlight({ stage, last }: Played): readonly string[] {
  if (stage.script.faults.length > 0) return []
  const asked = new Set(stage.world.cancelRequests())
  return last.flatMap((newest) =>
    [...stage.world.state.runs.values()]
      .filter((run) => isOlder(run, newest) && run.status !== 'completed' && !asked.has(run.id))
      .filter((run) => whyKept(run, newest, stage) === undefined)
      .map(
        ({ id }) =>
          `BROKEN: what is superseded is cancelled. Run ${id} is left, though ${newest.id} had its step`
      )
  )
}

function isOlder(run: RunRecord, than: RunRecord): boolean {
  return groupOf(run) === groupOf(than) && run.number < than.number && run.id < than.id
}

/** A reason to keep it, by the true facts; undefined if there is none. */
function whyKept(run: RunRecord, newest: RunRecord, stage: Stage): string | undefined {
  const why = [
    [run.sha === newest.sha, 'the same commit'],
    [isOfCurrentHead(run, stage), 'a current head'],
    [run.attempt > 1 && !startedBefore(run, stage), 'run again'],
    [
      stage.world.state.visibleRepository(run.headRepository, run.deletedFork) === undefined,
      'gone'
    ],
    [run.event === 'push' ? isBranchKept(run, stage) : isPullKept(run, stage), 'what it is for']
  ] as const
  return why.find(([holds]) => holds)?.[1]
}

/** Before any newer run existed that was, or may have been, in its group. */
function startedBefore(run: RunRecord, { births }: Stage): boolean {
  return [...births.values()]
    .filter(
      ({ run: { id, workflow, event, branch } }) =>
        id > run.id && workflow === run.workflow && event === run.event && branch === run.branch
    )
    .every(({ run: { createdAt } }) => inSeconds(run.startedAt) < inSeconds(createdAt))
}

const inSeconds = (time: number): number => Math.floor(time / second)

function isOfCurrentHead(run: RunRecord, { world: { state } }: Stage): boolean {
  const isOfHome = run.headRepository === state.home.name
  const tip = state.repositories.get(run.headRepository ?? '')?.branches.get(run.branch ?? '')?.sha
  const heads = [...state.pulls.values()].filter(
    (pull) =>
      pull.headSha === run.sha &&
      (pull.number === run.pull ||
        (isOfHome && pull.state === 'open' && pull.headRepository === state.home.name))
  )
  return heads.length > 0 || (run.event === 'push' && tip === run.sha)
}

function isBranchKept({ branch }: RunRecord, { world: { state } }: Stage): boolean {
  const found = state.home.branches.get(branch ?? '')
  return (
    found === undefined ||
    found.protected ||
    state.home.defaultBranch === branch ||
    state.home.tags.has(branch ?? '') ||
    /^(main|release\/.*|.*-stable)$/.test(branch ?? '')
  )
}

/**
 * Its pull request must be open without the label, and no other one with the same head may have caused it, since runs can come
 * late.
 */
function isPullKept(run: RunRecord, { world: { state } }: Stage): boolean {
  const pull = state.pulls.get(run.pull ?? 0)
  if (pull?.state !== 'open') return true
  if (pull.labels.some((label) => label.toLowerCase() === 'keep-ci')) return true
  const at = Math.floor(run.createdAt / second)
  return [...state.pulls.values()].some(
    (other) =>
      other !== pull &&
      other.headBranch === run.branch &&
      other.headRepository === run.headRepository &&
      Math.floor(other.createdAt / second) <= at + apart &&
      (other.closedAt === undefined ||
        Math.floor(other.closedAt / second) + latest >= at ||
        other.headSha === run.sha)
  )
}
