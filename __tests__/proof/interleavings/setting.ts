// A small world before anything happens, drawn from its seed.
import { aRepository, type World } from '../../support/github/repository.js'
import { hostileTexts } from '../../support/hostile.js'
import { enqueue, release } from './extras.js'
import {
  moveTo,
  newCommit,
  nextRun,
  oneRun,
  runsFor,
  themes,
  type Line,
  type Setting
} from './lines.js'
import { chanceOf, type Chance } from './random.js'

export function settingOf(seed: number, only?: readonly string[]): Setting {
  const chance = chanceOf(seed, 'setting')
  const world = aRepository()
    .withFork('alice/app', { id: 77 })
    .withFork('bob/app', { id: 78 })
    .withBranch('next', 'n1')
  const longest = chance.between(1, 60)
  world.latencies(({ index }) => chanceOf(seed, 'latency', index).between(1, longest))
  const shown = chanceOf(seed, 'shown', 0)
  if (shown.happens(0.25)) world.withoutRunGroups()
  const showsBase = shown.happens(0.4) ? shown.pick(['commit', 'all'] as const) : undefined
  const lines = drawLines(chance)
  const precious = new Set(['main', 'develop', 'release/1.0'])
  const title = chance.happens(0.4) ? chance.pick(Object.values(hostileTexts)) : 'Mend it'
  const forksMayWrite = chance.happens(0.5)
  const mostProcesses = chance.between(2, 8)
  const theme = chance.weighted(themes)
  const hasTargets = chance.happens(0.3)
  const hasGroups = hasTargets ? chance.happens(0.9) : chance.happens(0.3)
  const setting: Setting = {
    world,
    seed,
    theme,
    lines,
    precious,
    title,
    mostProcesses,
    forksMayWrite,
    hasTargets,
    showsBase,
    hasGroups,
    isOdd: only !== undefined || chanceOf(seed, 'odd').happens(0.3),
    only,
    renewedAt: undefined
  }
  for (const [at, line] of lines.entries()) open(setting, line, at)
  history(setting, chance)
  bystanders(setting, chance)
  return setting
}

const plain = ['feature', 'feature', 'patch-1', 'Feature']
/** Names that git allows. */
const odd = ['a\u009b31mb', '<img/src=x/onerror=alert(1)>', '$(id)', 'x;click&y=1#z%0A']

/** The first line has a pull request; others with the same name or without a pull request come with it. */
function drawLines(chance: Chance): readonly Line[] {
  const branch = chance.pick([...plain, ...odd])
  const fork = chance.happens(0.3) ? 'alice/app' : undefined
  const lines: Line[] = [{ letter: 'a', branch, fork, pushes: chance.happens(0.3), commits: [] }]
  if (chance.happens(0.35)) {
    const twin = fork === undefined ? chance.pick(['alice/app', 'bob/app']) : 'bob/app'
    lines.push({ letter: 'b', branch, fork: twin, pushes: false, commits: [] })
  }
  if (chance.happens(0.5)) {
    const topic = chance.pick(['topic', 'topic', 'topic', 'x/y', 'develop', 'release/1.0'])
    lines.push({ letter: 'c', branch: topic, fork: undefined, pushes: true, commits: [] })
  }
  if (chance.happens(0.25)) {
    lines.push({ letter: 'd', branch: 'main', fork: undefined, pushes: true, commits: [] })
  }
  return lines
}

function open({ world, title, seed }: Setting, line: Line, at: number): void {
  const chance = chanceOf(seed, 'open', at)
  const commit = newCommit(line)
  if (line.letter === 'd') return
  if (line.letter === 'c') {
    world.withBranch(line.branch, commit, { protected: chance.happens(0.1) })
    if (chance.happens(0.1)) world.withTag(line.branch, commit)
    return
  }
  const from = line.fork === undefined ? {} : { from: line.fork }
  const pull = { head: line.branch, sha: commit, title, ...from }
  world.withPullRequest(7 + at, pull)
  if (chance.happens(0.12)) world.withPullRequest(17 + at, { ...pull, base: 'next' })
}

/** Earlier pushes. */
function history(setting: Setting, chance: Chance): void {
  const { world, lines } = setting
  // In some of the odd worlds, the workflows were created again before.
  const renewal = setting.isOdd ? chanceOf(setting.seed, 'renewal').between(1, 8) : Infinity
  for (const line of lines) {
    const pushes = line.letter === 'a' ? chance.between(3, 6) : chance.between(1, 4)
    for (let push = 0; push < pushes; push += 1) {
      if (line.letter === 'a' && push === renewal) setting.renewedAt = nextRun(setting)
      const commit = newCommit(line)
      moveTo(setting, line, commit)
      for (const id of runsFor(setting, line, commit)) age(world, id, chance)
    }
  }
}

/** Some runs have ended, and some of these were re-run. */
function age(world: World, id: number, chance: Chance): void {
  if (!chance.happens(0.25)) return
  world.completeRun(id, chance.pick(['success', 'failure', 'cancelled']))
  if (chance.happens(0.4)) world.rerun(id)
}

/** Runs of other kinds for old commits of the same branches, which must be kept. */
function bystanders(setting: Setting, chance: Chance): void {
  const { world, lines } = setting
  const [first] = lines
  if (first === undefined) return
  const sha = first.commits[0] ?? 'a1'
  if (chance.happens(0.3)) oneRun(setting, { branch: 'main', event: 'schedule', sha })
  if (chance.happens(0.3)) oneRun(setting, { pr: 7, event: 'pull_request_target' })
  if (chance.happens(0.2) && first.fork === undefined) {
    oneRun(setting, { branch: first.branch, event: 'workflow_dispatch', sha })
  }
  extras(setting, first, chance)
  if (chance.happens(0.2)) {
    // Stacked: the head of this one is a commit of the other one.
    const head = chance.pick(first.commits)
    world.withPullRequest(30, { head: 'stacked', sha: head })
  }
}

/** A tag that has moved, and an entry of the merge queue. */
function extras(setting: Setting, first: Line, chance: Chance): void {
  const line = setting.lines.at(-1) ?? first
  if (chance.happens(setting.theme === 'releases' ? 1 : 0.2)) {
    for (const commit of line.commits.slice(0, 3)) release(setting, commit)
  }
  if (chance.happens(setting.theme === 'merge queue' ? 1 : 0.2)) enqueue(setting, 7)
}
