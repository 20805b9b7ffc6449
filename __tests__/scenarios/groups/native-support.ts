// What the tests on GitHub's own groups share.
import { expect } from '@jest/globals'
import { act, actAsCompanion, type Acted } from '../../support/act.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'

const native = { membership: 'native' } as const
export const ofTarget = { event: 'pull_request_target' } as const
export const fallback = 'so membership: derived was used.'

/** The groups are not known, so nothing is cancelled, and a notice says so. */
export const notTold = expect.stringContaining('the concurrency groups of this run are not known')

/** A run of pull_request_target whose job `preview` is in a group with the number of its pull request. */
export function preview(pr: number, options: RunOptions = {}): RunOptions {
  return { pr, ...ofTarget, concurrency: [{ group: `preview-${pr}`, job: 'preview' }], ...options }
}

/** Pull request 7 had two pushes: run 101 is for c1, 103 for c2, 105 for its head. Runs 102 and 104 are of pull request 8. */
export function previews(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withPullRequest(8, { head: 'other', sha: 'e2' })
    .withRun(101, preview(7, { sha: 'c1' }))
    .withRun(102, preview(8, { sha: 'e1' }))
    .withRun(103, preview(7, { sha: 'c2', status: 'queued' }))
    .withRun(104, preview(8))
    .withRun(105, preview(7))
}

export async function actNatively(world: World, run: number, inputs = {}): Promise<Acted> {
  return act(world, run, { ...native, ...inputs })
}

export async function actNativelyAsCompanion(
  world: World,
  source: number,
  inputs = {}
): Promise<Acted> {
  return actAsCompanion(world, source, { inputs: { ...native, ...inputs } })
}

/** The requests for groups: the path after the repository. */
export function groupRequests(world: World): readonly string[] {
  return world.requests
    .filter(({ kind }) => ['group', 'groups', 'run-groups'].includes(kind))
    .map(({ path }) => path.replace(/^\/repos\/octo\/app\/actions/, ''))
}
