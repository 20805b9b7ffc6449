// A workflow is identified by its `workflow_id`. A path is for people: a required workflow may have the path of a file of this
// repository, and a file name may look like another file name with a ref behind it.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion } from '../../support/act.js'
import { permissionDenied } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

/** Runs of a workflow that a ruleset takes from another repository. */
const required = (options: RunOptions = {}): RunOptions => ({
  pr: 7,
  requiredFrom: 'octo/central',
  ...options
})

/** Two workflows with one path, as the lists show them, oldest first: required, file, required, file. */
function aSharedPath(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, required({ sha: 'c1', number: 1 }))
    .withRun(102, { pr: 7, sha: 'c1', number: 2 })
    .withRun(103, required({ number: 3 }))
    .withRun(104, { pr: 7, number: 4 })
}

const scopes = ['this', 'all', 'ci.yml', 'ci.yml, lint.yml']

describe('a file name with an @ in it', () => {
  const scenes = ['ci.yml@next.yml', 'ci.yml@refs.yml'].flatMap((file) =>
    scopes.map((workflows) => ({ file, workflows }))
  )
  it.each(scenes)('is another workflow: $file, workflows: $workflows', async (scene) => {
    const { file, workflows } = scene
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', workflow: file, number: 1 })
      .withRun(102, { pr: 7, sha: 'c1', number: 2 })
      .withRun(103, { pr: 7, number: 3 })
    await act(world, 103, { workflows })
    expect(world.cancelled()).toEqual([102])
  })

  it('has its own older runs cancelled', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', number: 1 })
      .withRun(102, { pr: 7, sha: 'c1', workflow: 'ci.yml@next.yml', number: 2 })
      .withRun(103, { pr: 7, workflow: 'ci.yml@next.yml', number: 3 })
    const finished = await act(world, 103)
    expect(world.cancelled()).toEqual([102])
    expect(finished.annotations).toEqual([])
  })
})

describe('a required workflow with the path of a file of this repository', () => {
  it.each(scopes)(
    'keeps its runs if a newer run of the file exists: workflows: %s',
    async (workflows) => {
      const world = aSharedPath()
      world.deleteRun(103)
      await act(world, 104, { workflows })
      expect(world.cancelled()).toEqual([102])
    }
  )

  it.each(['this', 'all'])(
    'has its own older runs cancelled, and no others, without a warning: workflows: %s',
    async (workflows) => {
      const world = aSharedPath()
      world.deleteRun(104)
      const finished = await act(world, 103, { workflows })
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toMatchObject({ 103: 'keep self' })
      expect(finished.annotations).toEqual([])
      expect(finished.outputs['outcome']).toBe('ok')
      expect(finished.outputs['group']).toBe('octo/central/ci.yml:pull_request:7')
    }
  )

  it('is handled beside the file with workflows: all, each with its own newer run', async () => {
    const world = aSharedPath()
    await act(world, 104, { workflows: 'all' })
    expect(world.cancelled()).toEqual([101, 102])
  })

  it.each(['ci.yml', 'ci.yml, lint.yml'])(
    'is not matched by the name of the file: workflows: %s',
    async (workflows) => {
      const world = aSharedPath()
      const finished = await act(world, 104, { workflows })
      expect(world.cancelled()).toEqual([102])
      expect(reasons(finished)[101]).not.toBe('cancel superseded')
    }
  )

  it('is not mixed up in a companion, which acts for the workflow of its source', async () => {
    const forRequired = aSharedPath()
    await actAsCompanion(forRequired, 103)
    expect(forRequired.cancelled()).toEqual([101])
    const forFile = aSharedPath()
    await actAsCompanion(forFile, 104)
    expect(forFile.cancelled()).toEqual([102])
  })

  it('has its own group, also in the name that a companion outputs', async () => {
    const world = aSharedPath()
    const names = [await actAsCompanion(world, 103), await actAsCompanion(world, 104)]
    const [required, file] = names.map(({ outputs }) => outputs['group'])
    expect(file).toBe('ci.yml:pull_request:7')
    expect(required).not.toBe(file)
  })

  it('is not reported as superseded because of a newer run of the file', async () => {
    const world = aSharedPath()
    world.updatePullRequest(7, { sha: 'c3' })
    world.addRun(105, { pr: 7, number: 5 })
    const finished = await act(world, 103, { workflows: 'all' })
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '103' })
  })
})

describe("the step's own run, if no list shows it yet", () => {
  /** An older run of the head is in flight, of a file or of the required workflow that shares its path. */
  function aLateList(older: RunOptions = {}): World {
    return aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', number: 1, ...older })
      .withRun(102, { pr: 7, number: 2 })
      .lagAllLists({ missing: [102] })
  }
  const readsOfOwn = (requests: readonly string[]): readonly string[] =>
    requests.filter((line) => line.endsWith('/runs/102'))

  it.each(scopes)(
    'is read by id before others are cancelled for it: workflows: %s',
    async (workflows) => {
      const world = aLateList()
      const finished = await act(world, 102, { workflows })
      expect(world.cancelled()).toEqual([101])
      expect(readsOfOwn(finished.requests)).toHaveLength(1)
      expect(textsOf(finished, 'warning')).toEqual([])
    }
  )

  it('is not read if no other run is older', async () => {
    const finished = await act(aLateList({ number: 3 }), 102)
    expect(readsOfOwn(finished.requests)).toEqual([])
  })

  it('is not mistaken for a run of the workflow that shares its path', async () => {
    const world = aLateList({ requiredFrom: 'octo/central' })
    await act(world, 102, { workflows: 'all' })
    expect(world.cancelRequests()).toEqual([])
  })

  it.each([
    { workflows: 'this', reason: 'keep subject-unknown' },
    { workflows: 'all', reason: 'keep not-older' }
  ])(
    'keeps all runs if it cannot be read, with a warning: workflows: $workflows',
    async ({ workflows, reason }) => {
      const world = aLateList().fail({ on: /^GET .*\/runs\/102$/, with: permissionDenied() })
      const finished = await act(world, 102, { workflows })
      expect(world.cancelRequests()).toEqual([])
      expect(reasons(finished)[101]).toBe(reason)
      expect(textsOf(finished, 'warning')).toEqual([expect.stringContaining('read run 102')])
      expect(finished.outputs).toMatchObject({ superseded: 'false', outcome: 'partial' })
    }
  )
})
