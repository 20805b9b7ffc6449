// Many groups of many runs in one repository that look as similar as possible, and the newest run of each acting at once.
import { startedBy } from '../../support/events.js'
import { apiUrl, instantClock } from '../../support/faces.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { wireTo } from '../../support/wire.js'
import { runStep, type Done, type Fault } from '../step.js'

/** Five groups each: two pull requests with one branch name, the pushes to it, and another workflow of both. */
export interface Crowd {
  readonly families: number
  readonly runsOfEach: number
}

export interface Group {
  readonly name: string
  readonly newest: number
  /** The runs that its newest run has to cancel, oldest first. */
  readonly superseded: readonly number[]
}

const statuses = ['in_progress', 'queued', 'waiting', 'pending', 'requested'] as const

interface Kind {
  readonly name: string
  readonly place: RunOptions
  /** The runs with one commit. */
  readonly commits: string
}

export function crowdedWorld({ families, runsOfEach }: Crowd): {
  readonly world: World
  readonly groups: readonly Group[]
} {
  const world = aRepository().terse()
  const kinds = numbers(families).flatMap((family) => addFamily(world, family, runsOfEach))
  const ids = kinds.map((): number[] => [])
  const over = new Set<number>()
  let id = 1000
  for (const round of numbers(runsOfEach)) {
    kinds.forEach(({ place, commits }, at) => {
      id += 1
      const isOver = (round + at) % 7 === 3 && round < runsOfEach - 1
      const status = isOver ? 'completed' : (statuses[(round + at) % statuses.length] ?? 'queued')
      world.addRun(id, { ...place, status, sha: commitOf(commits, round) })
      if (isOver) over.add(id)
      ids[at]?.push(id)
    })
  }
  const groups = kinds.map(({ name }, at) => {
    const own = ids[at] ?? []
    const newest = own.at(-1) ?? 0
    return { name, newest, superseded: own.filter((one) => one !== newest && !over.has(one)) }
  })
  return { world, groups }
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

function commitOf(commits: string, round: number): string {
  return `${commits}${round.toString(16).padStart(3, '0')}`
}

function addFamily(world: World, family: number, runsOfEach: number): readonly Kind[] {
  const number = 2 * family + 1
  const branch = `topic-${family}`
  const fork = `fork-${family}/app`
  const own = `a${family.toString(16).padStart(2, '0')}`
  const foreign = `f${family.toString(16).padStart(2, '0')}`
  // Every other fork has exactly the name of the branch, so that their lists are the same.
  const forkBranch = family % 2 === 0 ? branch : `patch-${family}`
  const sha = commitOf(own, runsOfEach - 1)
  world
    .withFork(fork, { id: 1000 + family })
    .withPullRequest(number, { head: branch, sha, from: 'octo/app' })
    .withPullRequest(number + 1, {
      head: forkBranch,
      sha: commitOf(foreign, runsOfEach - 1),
      from: fork
    })
  const pull = { pr: number }
  const forkPull = { pr: number + 1 }
  const lint = { workflow: 'lint.yml' }
  return [
    { name: `pull request ${number}`, place: pull, commits: own },
    { name: `pull request ${number + 1} of a fork`, place: forkPull, commits: foreign },
    { name: `pushes to ${branch}`, place: { branch }, commits: own },
    { name: `lint of pull request ${number}`, place: { ...pull, ...lint }, commits: own },
    { name: `lint of ${number + 1}`, place: { ...forkPull, ...lint }, commits: foreign }
  ]
}

export interface Acted {
  readonly group: Group
  readonly done: Done
  readonly asked: readonly number[]
  readonly requests: number
}

/** All of them at once, each with its own connection. */
export async function actTogether(
  world: World,
  groups: readonly Group[],
  fault?: Fault
): Promise<readonly Acted[]> {
  const steps = groups.map((group) => ({ group, started: startedBy(world, group.newest) }))
  return Promise.all(
    steps.map(async ({ group, started }) => {
      const lines: string[] = []
      const fetch = wireTo({ [apiUrl]: world }, ({ method, path }) => {
        lines.push(`${method} ${path}`)
        return undefined
      })
      const done = await runStep(started, { fetch, clock: instantClock(), fault })
      const asked = lines.flatMap((line) => {
        const id = /^POST .*\/runs\/(\d+)\//.exec(line)?.[1]
        return id === undefined ? [] : [Number(id)]
      })
      return { group, done, asked, requests: lines.length }
    })
  )
}
