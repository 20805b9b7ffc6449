// Shared by the tests on trouble, races and hostile text: worlds with runs to cancel, and laws that always hold.
import { expect } from '@jest/globals'
import { aRepository, type World } from './github/repository.js'
import { annotationsOf } from './annotations.js'
import type { Finished } from './process.js'

export function outputIds({ outputs }: Pick<Finished, 'outputs'>): readonly number[] {
  return JSON.parse(outputs['cancelled'] ?? 'null') as number[]
}

export function metric({ outputs }: Pick<Finished, 'outputs'>, name: string): unknown {
  return (JSON.parse(outputs['metrics'] ?? '{}') as Record<string, unknown>)[name]
}

/** The runs that are superseded in the worlds below. */
export const victims: readonly number[] = [101, 102, 103]

/** The run that executes the step in the worlds below. */
export const self = 110

/** Run 101 of an older commit of pull request 7, and run 102 of its head, both in flight. */
export function twoRuns(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7 })
}

/** A pull request with three superseded runs among others that must stay. */
export function pullRequestWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withPullRequest(8, { head: 'other', sha: 'e9' })
    .withRun(100, { pr: 7, sha: 'c0', conclusion: 'success' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress' })
    .withRun(103, { pr: 7, sha: 'c3', status: 'waiting' })
    .withRun(104, { pr: 7 })
    .withRun(105, { pr: 8, sha: 'e1' })
    .withRun(106, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
    .withRun(107, { branch: 'main' })
    .withRun(self, { pr: 7 })
  world.latency = 2
  return world
}

/** The same for pushes to a topic branch. */
export function pushWorld(): World {
  const world = aRepository()
    .withBranch('topic', 'd9')
    .withBranch('topic-2', 'e9')
    .withTag('v1', 'd1')
    .withRun(100, { branch: 'topic', sha: 'd0', conclusion: 'failure' })
    .withRun(101, { branch: 'topic', sha: 'd1', status: 'queued' })
    .withRun(102, { branch: 'topic', sha: 'd2', status: 'in_progress' })
    .withRun(103, { branch: 'topic', sha: 'd3', status: 'pending' })
    .withRun(104, { branch: 'topic' })
    .withRun(105, { branch: 'topic-2', sha: 'e1' })
    .withRun(106, { branch: 'topic', sha: 'd1', workflow: 'lint.yml' })
    .withRun(107, { branch: 'main' })
    .withRun(self, { branch: 'topic' })
  world.latency = 2
  return world
}

/** Runs 101 and 102 accept a cancel and ignore it; run 103 does not. */
export function stubbornWorld(first: string, second: string): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1', status: first, ignoresCancel: true })
    .withRun(102, { pr: 7, sha: 'c2', status: second, ignoresCancel: true })
    .withRun(103, { pr: 7, sha: 'c3', status: 'queued' })
    .withRun(self, { pr: 7 })
}

/** What always holds with on-error: warn, whatever GitHub answers. */
export function expectLawful(world: World, finished: Finished): void {
  const asked = world.cancelRequests()
  const most = Math.max(0, ...victims.map((id) => asked.filter((one) => one === id).length))
  expect({
    exitCode: finished.exitCode,
    stderr: finished.stderr,
    wronglyAsked: asked.filter((id) => !victims.includes(id)),
    wronglyCancelled: world.cancelled().filter((id) => !victims.includes(id)),
    claimedWithoutEffect: outputIds(finished).filter((id) => !world.cancelled().includes(id)),
    asksOfOneRun: most <= 2 ? 'at most two' : most,
    silent: finished.outputs['outcome'] !== 'ok' && annotationsOf(finished).length === 0,
    crashed: finished.stdout.includes('bug in Supersede')
  }).toEqual({
    exitCode: 0,
    stderr: '',
    wronglyAsked: [],
    wronglyCancelled: [],
    claimedWithoutEffect: [],
    asksOfOneRun: 'at most two',
    silent: false,
    crashed: false
  })
}
