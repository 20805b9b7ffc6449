// A world, a run in it that is to be cancelled, and an invocation that has read a part of it: to test the judges.
import { expect } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import { Chronicle } from './chronicle.js'
import { calmInputs, type Inputs } from './inputs.js'
import type { Invocation } from './invocation.js'
import { Knowledge } from './knowledge.js'
import type { Suspicion } from './suspicion.js'

/** Run 210 is the newest of pull request 7, run 220 that of the branch topic. */
export function aWorld(): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withPullRequest(8, { head: 'feature', sha: 'e9', from: 'alice/app' })
    .withBranch('topic', 'd9')
    .withBranch('develop', 'f9')
    .withRun(201, { pr: 7, sha: 'c1' })
    .withRun(202, { pr: 8, sha: 'e1' })
    .withRun(203, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
    .withRun(204, { branch: 'topic', sha: 'd1' })
    .withRun(205, { branch: 'develop', sha: 'f1' })
    .withRun(206, { branch: 'main', event: 'schedule' })
    .withRun(207, { tag: 'v1', sha: 'd1' })
    .withRun(209, { pr: 7, sha: 'c9' })
    .withRun(210, { pr: 7 })
    .withRun(220, { branch: 'topic' })
    .withRun(221, { branch: 'develop' })
}

export interface Case {
  readonly world?: World
  readonly victim?: number
  readonly by?: number
  /** What happens before the world is read, and after. */
  readonly first?: (world: World) => void
  readonly then?: (world: World) => void
  readonly reads?: readonly string[]
  /** Milliseconds between two requests; none by default. */
  readonly apart?: number
  readonly invocation?: Partial<Invocation>
}

export async function suspect(given: Case): Promise<Suspicion> {
  const { world = aWorld(), victim = 201, by = 210 } = given
  const chronicle = new Chronicle(world)
  const knowledge = new Knowledge()
  let sentAt = 0
  world.watch((handled) => knowledge.learn(handled, (sentAt += given.apart ?? 0)))
  world.state.begin()
  chronicle.look()
  given.first?.(world)
  chronicle.look()
  const run = world.state.run(victim)
  const reads = given.reads ?? [`/actions/runs/${victim}`, ...subjectOf(run)]
  for (const path of ['/actions/runs', '/pulls?state=all', '', ...reads]) {
    const headers = { authorization: 'token x' }
    await world.handle({ method: 'GET', path: `/repos/octo/app${path}`, headers })
  }
  given.then?.(world)
  chronicle.look()
  const invocation: Invocation = {
    name: 'x',
    run: world.state.run(by),
    isCompanion: false,
    end: undefined,
    refProtected: false,
    isReadOnly: false,
    inputs: calmInputs,
    knowledge,
    posts: [],
    ...given.invocation
  }
  return {
    victim: run,
    by: invocation,
    world,
    chronicle,
    precious: new Set(['main', 'develop']),
    now: 0
  }
}

function subjectOf({ pull, branch }: RunRecord): readonly string[] {
  if (pull !== undefined) return [`/pulls/${pull}`]
  return [`/branches/${String(branch)}`, `/git/matching-refs/tags/${String(branch)}`]
}

export interface Known extends Case {
  readonly when: string
  /** One of the findings; undefined if the cancel is right. */
  readonly why?: string
}

export function expected({ why }: Known): unknown {
  return why === undefined ? [] : expect.arrayContaining([why])
}

export function allowing(inputs: Partial<Inputs>): Pick<Case, 'invocation'> {
  return { invocation: { inputs: { ...calmInputs, ...inputs } } }
}

/** A person closes the pull request of most runs, which starts run 230. */
export function close(world: World, state: 'closed' | 'merged' = 'closed'): void {
  world.updatePullRequest(7, { state })
  world.addRun(230, { pr: 7, event: 'pull_request_target' })
}
