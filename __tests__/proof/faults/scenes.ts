// The invocations: each scene is a world with superseded runs among others that must stay, and one invocation in it.
import type { Grade } from '../../../src/report/grade.js'
import { main } from '../../../src/cli/main.js'
import { commands } from '../../../src/cli/registry.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { RequestRecord } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { behind, type Change } from './damage.js'
import { opted } from './opted-scenes.js'
import {
  accompanied,
  executed,
  self,
  victimsOf,
  withVictims,
  type Ending,
  type Scene
} from './scene.js'
import { home } from './wire.js'

// To load a file takes real time, in which virtual time must not pass. One after the other: Jest cannot load two at once.
await import('../../../src/github/octokit.js')
await import('../../../src/inputs/patterns.js')
for (const { load } of commands) await load()

type Place = Pick<RunOptions, 'pr' | 'branch'>

function withOthers(world: World, place: Place, other: Place): World {
  world.latency = 50
  return world
    .withRun(85_000, place)
    .withRun(85_001, { ...other, sha: 'e1' })
    .withRun(85_002, { ...place, sha: 'c1', workflow: 'lint.yml' })
    .withRun(85_003, { branch: 'main' })
    .withRun(self, place)
}

function pullRequestWorld(count: number, behaviour: RunOptions = {}): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c99' })
    .withPullRequest(8, { head: 'other', sha: 'e9' })
    .withRun(100, { pr: 7, sha: 'c0', conclusion: 'success' })
  return withOthers(withVictims(world, { pr: 7, ...behaviour }, count), { pr: 7 }, { pr: 8 })
}

function pushWorld(count: number): World {
  const world = aRepository()
    .withBranch('topic', 'c99')
    .withBranch('topic-2', 'e9')
    .withTag('v1', 'c1')
    .withTag('topic-1', 'c1')
    .withRun(100, { branch: 'topic', sha: 'c0', conclusion: 'failure' })
  return withOthers(
    withVictims(world, { branch: 'topic' }, count),
    { branch: 'topic' },
    { branch: 'topic-2' }
  )
}

const isOld = (id: number): boolean => id < 1000

/** Before the cancels, the superseded runs are behind the first pages. */
function behindThePage({ kind }: RequestRecord, world: World): Change | undefined {
  const isPage = kind === 'runs' || kind === 'branch-runs'
  return isPage && world.cancelAccepted().length === 0 ? behind(isOld) : undefined
}

/** Lists show the superseded runs in flight for ever, so that they are read by id in the end. */
function laggingWorld(count: number): World {
  const stale = victimsOf(count).map((id) => [id, 'in_progress'] as const)
  return pullRequestWorld(count).lagAllLists({ stale: Object.fromEntries(stale) })
}

/** GitHub accepts every cancel, and no run stops. */
function stubbornWorld(count: number): World {
  return pullRequestWorld(count, { ignoresCancel: true })
}

/** The first list after the first cancel shows none of the superseded runs. */
function forgetfulWorld(count: number): World {
  const world = pullRequestWorld(count)
  return world.before('cancel', 1, () => {
    world.lagAllLists({ missing: victimsOf(count), for: 1 })
  })
}

/** The newest run has ended when its companion looks. */
function endedWorld(count: number): World {
  const world = pullRequestWorld(count)
  world.completeRun(self, 'success')
  return world
}

/** The branch had more pull requests, long ago, than fit on one page. */
function reusedWorld(count: number): World {
  const world = pullRequestWorld(count)
  const [createdAt, closedAt] = ['2026-01-01T10:00:00Z', '2026-01-01T11:00:00Z']
  for (let number = 1001; number <= 1120; number += 1) {
    const sha = `p${number}`
    world.withPullRequest(number, { head: 'feature', sha, state: 'merged', createdAt, closedAt })
  }
  return world
}

/** There is nothing to cancel, and the run that looks is superseded itself. */
function overtakenWorld(): World {
  return aRepository()
    .withBranch('topic', 'c99')
    .withTag('topic-1', 'c1')
    .withRun(self, { branch: 'topic', sha: 'c1' })
    .withRun(self + 1, { branch: 'topic' })
}

/** The command line as a whole. */
function commanded(...selection: readonly string[]): Scene['invoke'] {
  return async (_world, { fetch }) => {
    const written = { stdout: '', stderr: '' }
    const stream = (name: keyof typeof written) => ({
      write: (text: string) => {
        written[name] += text
      }
    })
    const args = ['plan', '--repo', 'octo/app', '--format', 'json']
    const code = await main([...args, ...selection], {
      env: { GITHUB_API_URL: home, GITHUB_TOKEN: 'test-token' },
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      fetch,
      stdin: () => Promise.resolve(''),
      remotes: () => ''
    })
    return readPlan(code, written)
  }
}

interface PlanJson {
  readonly superseded: boolean | null
  readonly verdicts: readonly {
    readonly run: { readonly id: number }
    readonly outcome: { readonly kind: string } | null
  }[]
}

const noPlan = '{ "superseded": null, "verdicts": [] }'

const grades: Readonly<Record<number, Grade>> = { 0: 'ok', 5: 'partial' }

function readPlan(
  code: number,
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string }
): Ending {
  const plan = JSON.parse(stdout === '' ? noPlan : stdout) as PlanJson
  const planned = plan.verdicts.filter(({ outcome }) => outcome?.kind === 'planned')
  return {
    grade: grades[code] ?? 'failed',
    claimed: planned.map(({ run }) => run.id),
    // The first line says what is read. The remedy follows in lines of its own.
    told: stderr.split(/\n(?=(?:supersede|warning|notice): )/).slice(1),
    superseded: plan.superseded === true
  }
}

export const scenes = {
  ...opted,
  'pull request': { build: pullRequestWorld, invoke: executed(), cancels: true },
  push: { build: pushWorld, invoke: executed(), cancels: true },
  companion: { build: pullRequestWorld, invoke: accompanied(), cancels: true },
  'companion of a push': { build: pushWorld, invoke: accompanied(), cancels: true },
  'companion of a run that has ended': {
    build: endedWorld,
    invoke: accompanied({}, 'completed'),
    cancels: true
  },
  'reused branch': { build: reusedWorld, invoke: executed(), cancels: true },
  busy: { build: pullRequestWorld, invoke: executed(), cancels: true, onTheWay: behindThePage },
  lagging: { build: laggingWorld, invoke: executed(), cancels: true },
  forgetful: { build: forgetfulWorld, invoke: executed(), cancels: true },
  stubborn: { build: stubbornWorld, invoke: executed(), cancels: true },
  overtaken: { build: overtakenWorld, invoke: executed(), cancels: true },
  'plan --pr': {
    build: pullRequestWorld,
    invoke: commanded('--pr', '7', '--workflow', 'ci.yml'),
    cancels: false
  },
  'plan --branch': {
    build: pushWorld,
    invoke: commanded('--branch', 'topic', '--workflow', 'ci.yml'),
    cancels: false
  },
  'plan --run': {
    build: pullRequestWorld,
    invoke: commanded('--run', String(self)),
    cancels: false
  }
} as const satisfies Readonly<Record<string, Scene>>

export type SceneName = keyof typeof scenes
