// The branches that people push to, and the runs that a push starts.
import type { RunOptions } from '../../support/github/add-run.js'
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import { leasesFor } from './membership.js'
import { chanceOf, type Chance, type Weighted } from './random.js'

/** A branch of one repository. */
export interface Line {
  /** The start of the names of its commits. */
  readonly letter: string
  readonly branch: string
  /** Undefined for the repository itself. */
  readonly fork: string | undefined
  /** Pushes to it start push runs. */
  readonly pushes: boolean
  /** Oldest first; the last one is not always the tip. */
  readonly commits: string[]
}

/** The events that are more likely in a world. */
export type Theme = 'pushes' | 'closing' | 'merge queue' | 'releases' | 'by hand'

export const themes: readonly Weighted<Theme>[] = [
  [5, 'pushes'],
  [4, 'closing'],
  [3, 'merge queue'],
  [1, 'releases'],
  [1, 'by hand']
]

export interface Setting {
  readonly world: World
  readonly seed: number
  readonly theme: Theme
  readonly lines: readonly Line[]
  /** Branches of the repository itself on which every commit needs its own result. */
  readonly precious: ReadonlySet<string>
  /** The titles of strangers' pull requests. */
  readonly title: string
  /** Before the last steps, so that a world stays small. */
  readonly mostProcesses: number
  /** Whether the run of a fork has a token that may cancel. */
  readonly forksMayWrite: boolean
  /** Whether pull requests also start runs of pull_request_target. */
  readonly hasTargets: boolean
  /** What GitHub shows of them if it does not show the head. */
  readonly showsBase: RunOptions['showsBase']
  /** Whether the workflows use concurrency groups. */
  readonly hasGroups: boolean
  /** Whether rare changes are possible. */
  readonly isOdd: boolean
  /** The only changes in this world; undefined for all. */
  readonly only: readonly string[] | undefined
  /** The first run after the workflows were created again: from this run on, the numbers count from 1. */
  renewedAt: number | undefined
}

/** The workflow that only cleans up. */
export const janitor = 'janitor.yml'

/** The id of the next run, pull request or commit, derived from the existing ones. */
export function nextRun({ world }: Setting): number {
  return Math.max(200, ...[...world.state.runs.keys()].filter((id) => id < companions)) + 1
}

/** Runs of companions have separate ids, so that they do not change those of others. */
export const companions = 9000

export function newCommit(line: Line): string {
  const commit = `${line.letter}${line.commits.length + 1}`
  line.commits.push(commit)
  return commit
}

export function isFork({ fork }: Line): boolean {
  return fork !== undefined
}

/** The open pull requests of the line. */
export function openPulls({ world }: Setting, line: Line): readonly number[] {
  const { pulls, home } = world.state
  return [...pulls.values()]
    .filter((pull) => pull.state === 'open' && pull.headBranch === line.branch)
    .filter((pull) => pull.headRepository === (line.fork ?? home.name))
    .map((pull) => pull.number)
}

/** Moves the branch, and with it the open pull requests. */
export function moveTo({ world }: Setting, line: Line, commit: string): void {
  world.pushTo(line.branch, commit, line.fork === undefined ? {} : { repository: line.fork })
}

/** The runs that a push starts: of each open pull request with both events, of the branch itself, and of a second workflow. */
export function runsFor(setting: Setting, line: Line, commit: string): number[] {
  const places: RunOptions[] = openPulls(setting, line).map((pr) => ({ pr, sha: commit }))
  if (line.pushes && !isFork(line)) places.push({ branch: line.branch, sha: commit })
  return places.flatMap((place) => {
    const id = oneRun(setting, place)
    if (chanceOf(setting.seed, 'second workflow', id).happens(0.35)) {
      oneRun(setting, { ...place, workflow: 'lint.yml' })
    }
    const hasTarget = setting.hasTargets && place.pr !== undefined
    return hasTarget ? [id, oneRun(setting, targetOf(place.pr))] : [id]
  })
}

function targetOf(pr: number): RunOptions {
  return { pr, event: 'pull_request_target', workflow: 'target.yml' }
}

/** A run that behaves at random. It is created at the same instant as its cause. */
export function oneRun(setting: Setting, place: RunOptions): number {
  const { world, seed, title, showsBase } = setting
  const id = nextRun(setting)
  const chance = chanceOf(seed, 'run', id)
  world.addRun(id, {
    title,
    ...(world.state.clock.running && { createdAt: world.now }),
    ...behaviour(chance),
    ...numbering(setting, chance, place.workflow),
    ...jobs(chance),
    concurrency: leasesFor(setting, placeOf(place), chance.happens(0.3)),
    ...(place.event === 'pull_request_target' && showsBase !== undefined && { showsBase }),
    ...place
  })
  return id
}

function placeOf({ pr, tag, branch, entry }: RunOptions): Parameters<typeof leasesFor>[1] {
  return { pull: pr, tag, branch: branch ?? entry ?? null }
}

/** Some end with a deploy job, which begins later. */
function jobs(chance: Chance): RunOptions {
  if (chance.happens(0.5)) return {}
  return { jobs: [{ name: 'test' }, { name: 'deploy', status: 'queued' }] }
}

const statuses: readonly Weighted<string>[] = [
  [6, 'queued'],
  [6, 'in_progress'],
  [2, 'pending'],
  [2, 'waiting'],
  [2, 'requested'],
  [1, 'hibernating']
]

function behaviour(chance: Chance): RunOptions {
  const message = 'Cannot cancel a workflow run that has not been queued yet.'
  return {
    status: chance.weighted(statuses),
    stopsAfter: chance.pick([0, 0, 0, 0, 1, 2, 6]),
    ...(chance.happens(0.3) && { ignoresCancel: true }),
    ...(chance.happens(0.1) && { ignoresForce: true }),
    ...(chance.happens(0.06) && {
      cancelAnswer: { status: 409, message, times: chance.pick([1, 1, 9]) }
    })
  }
}

/** Sometimes number and id disagree: the numbers start again at 1, or a number is left out, and the next run gets it. */
function numbering(setting: Setting, chance: Chance, workflow = 'ci.yml'): RunOptions {
  const { world, isOdd, renewedAt } = setting
  const own = [...world.state.runs.values()].filter((run) =>
    run.workflow.path.endsWith(`/${workflow}`)
  )
  if (renewedAt !== undefined) {
    const since = own.filter(({ id }) => id >= renewedAt).map(({ number }) => number)
    return { number: Math.max(0, ...since) + 1 }
  }
  // Far above the numbers after a new start.
  return isOdd ? numberFrom(501, own, chance) : numberFrom(1, own, chance)
}

function numberFrom(least: number, own: readonly RunRecord[], chance: Chance): RunOptions {
  if (least > 1 && own.length === 0) return { number: least }
  const taken = own.map(({ number }) => number)
  const top = Math.max(0, ...taken)
  const leftOut = top > least && !taken.includes(top - 1) ? top - 1 : undefined
  if (leftOut !== undefined) return { number: leftOut }
  return chance.happens(0.02) && top > 0 ? { number: top + 2 } : {}
}
