import { describe, expect, it } from '@jest/globals'
import { start } from '../../support/act.js'
import { companionOf, startedBy, type Started } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { sha } from '../../support/github/sha.js'
import type { Finished } from '../../support/process.js'

const queue = `gh-readonly-queue/main/pr-7-${sha('f0')}`

function aWorld(): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'patch-1', sha: 'c2', from: 'alice/app' })
    .withBranch('feature/x', 'd2')
    .withTag('v1', 'e1')
    .withRun(101, { pr: 7 })
    .withRun(102, { branch: 'feature/x' })
    .withRun(103, { tag: 'v1' })
    .withRun(104, { pr: 7, event: 'pull_request_target' })
    .withRun(105, { event: 'merge_group', branch: queue, sha: 'f1' })
    .withRun(106, { event: 'schedule' })
    .withRun(107, { event: 'workflow_dispatch' })
    .withRun(108, { event: 'release', tag: 'v1' })
    .withRun(109, { pr: 7, requiredFrom: 'octo/central' })
}

async function nameOnly(world: World, started: Started): Promise<Finished> {
  return start(world, started, { mode: 'group' })
}

/** One for each branch, or for each file of a workflow. */
async function groupsOfPush(branches: readonly string[], files = ['ci.yml']): Promise<string[]> {
  const names: string[] = []
  for (const branch of branches) {
    for (const workflow of files) {
      const world = aRepository().withBranch(branch, 'd1').withRun(101, { branch, workflow })
      const finished = await nameOnly(world, startedBy(world, 101))
      names.push(finished.outputs['group'] ?? '')
    }
  }
  return names
}

describe('mode: group', () => {
  it.each([
    { run: 101, group: 'ci.yml:pull_request:7' },
    { run: 102, group: 'ci.yml:push:refs/heads/feature/x' },
    { run: 103, group: 'ci.yml:push:refs/tags/v1' },
    { run: 104, group: 'ci.yml:pull_request_target:7' },
    { run: 105, group: `ci.yml:merge_group:${queue}` },
    { run: 106, group: 'ci.yml:schedule:run:106' },
    { run: 107, group: 'ci.yml:workflow_dispatch:run:107' },
    { run: 108, group: 'ci.yml:release:run:108' },
    { run: 109, group: 'octo/central/ci.yml:pull_request:7' }
  ])('outputs $group, and does nothing else', async ({ run, group }) => {
    const world = aWorld()
    const finished = await nameOnly(world, startedBy(world, run))
    expect(finished.outputs).toEqual({ group })
    expect(finished.requests).toEqual([])
    expect([finished.exitCode, finished.summary]).toEqual([0, ''])
  })

  it('outputs the same for a closed pull request', async () => {
    const world = aWorld()
    world.updatePullRequest(7, { state: 'merged' })
    const finished = await nameOnly(world, startedBy(world, 101, { action: 'closed' }))
    expect(finished.outputs).toEqual({ group: 'ci.yml:pull_request:7' })
  })

  it.each([
    { source: 'a pull request', id: 101 },
    { source: 'a branch, which may be a tag of that name', id: 102 },
    { source: 'a tag, which may be a branch of that name', id: 103 }
  ])('fails if it would need a request: a companion of a run for $source', async ({ id }) => {
    const world = aWorld()
    const companion = companionOf(world, id, { runId: 900, type: 'requested' })
    const finished = await nameOnly(world, companion)
    expect(finished.exitCode).toBe(1)
    expect(finished.stdout).toMatch(/^::error::.*mode: group.*workflow_run/m)
    expect([finished.outputs, finished.requests]).toEqual([{}, []])
  })

  it('needs no token', async () => {
    const world = aWorld()
    const finished = await start(world, startedBy(world, 101), { mode: 'group', token: '' })
    expect(finished.outputs).toEqual({ group: 'ci.yml:pull_request:7' })
  })
})

describe('group names, in which GitHub ignores case', () => {
  it('differ for branches that differ only in capitals', async () => {
    const names = await groupsOfPush(['feature', 'Feature', 'FEATURE'])
    expect(names[0]).toBe('ci.yml:push:refs/heads/feature')
    expect(names[1]).toMatch(/^ci\.yml:push:refs\/heads\/Feature:[0-9a-f]+$/)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
  })

  it('differ for workflow files that differ only in capitals', async () => {
    const names = await groupsOfPush(['x'], ['ci.yml', 'CI.yml'])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2)
  })

  it('are never too long, and differ for branches that differ at their ends', async () => {
    const long = 'x'.repeat(240)
    const names = await groupsOfPush([`${long}/${long}/1`, `${long}/${long}/2`])
    expect(names.every((name) => name.length > 0 && name.length <= 300)).toBe(true)
    expect(new Set(names).size).toBe(2)
  })
})
