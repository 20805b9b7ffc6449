import { describe, expect, it } from '@jest/globals'
import { ids, act, actAsCompanion } from '../../support/act.js'
import { permissionDenied, serverError } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'
import { metric } from '../../support/trouble.js'

const all = { workflows: 'all' } as const

function lint(options: RunOptions = {}): RunOptions {
  return { pr: 7, workflow: 'lint.yml', ...options }
}

/** ci.yml and lint.yml each have a run for c1 (101, 102) and for the head (103, 104); supersede.yml has one (105). */
function aWorld(newestLint: RunOptions = {}): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, lint({ sha: 'c1' }))
    .withRun(103, { pr: 7 })
    .withRun(104, lint(newestLint))
    .withRun(105, { pr: 7, workflow: 'supersede.yml' })
}

describe('workflows: all', () => {
  it('cancels nothing that is newer than its own run if no list shows that run', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c3' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7 })
      .lagAllLists({ missing: [101] })
    await act(world, 101, { ...all, settle: '1s' })
    expect(world.cancelRequests()).toEqual([])
  })

  it('lets a newer run of its own workflow, read by id, supersede each run', async () => {
    const world = aWorld()
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toEqual({
      101: 'cancel superseded',
      102: 'cancel superseded',
      103: 'keep head-is-current',
      104: 'keep head-is-current',
      105: 'keep self'
    })
    const read = world.requestLines().filter((line) => /runs\/\d+$/.test(line))
    expect(read.sort()).toEqual(
      [101, 102, 103, 104].map((id) => `GET /repos/octo/app/actions/runs/${id}`)
    )
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('keeps the only run of a workflow that a path filter did not start again', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, lint({ sha: 'c1' }))
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103, all)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep not-older' })
  })

  it.each<{ readonly what: string; readonly newest: RunOptions }>([
    { what: 'was skipped', newest: { conclusion: 'skipped' } },
    { what: 'was cancelled', newest: { conclusion: 'cancelled' } },
    { what: 'waits for an approval', newest: { conclusion: 'action_required' } },
    { what: 'failed to start', newest: { conclusion: 'startup_failure' } },
    { what: 'is not for the current head', newest: { sha: 'c9' } },
    { what: 'has an unknown status', newest: { status: 'brand_new' } }
  ])('keeps the older run of a workflow whose newest one $what', async ({ newest }) => {
    const world = aWorld(newest)
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep not-older' })
  })

  it.each(['success', 'failure'])('counts a newer run that ended in %s', async (conclusion) => {
    const world = aWorld({ conclusion })
    await act(world, 105, all)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('takes the next newest run if the newest gives no result', async () => {
    const world = aWorld()
    world.addRun(106, lint({ conclusion: 'skipped' }))
    await act(world, 105, all)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('keeps the older run of a workflow whose newest one is cancelled in the meantime', async () => {
    const world = aWorld()
    world.before(/runs\/104$/, 1, () => {
      world.completeRun(104, 'cancelled')
    })
    const finished = await act(world, 105, all)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep not-older' })
  })

  it.each([
    { when: '403', fault: permissionDenied() },
    { when: '502', fault: serverError() },
    { when: 'a web page', fault: 'html' as const }
  ])(
    'keeps the older run of a workflow whose newest one cannot be read: $when',
    async ({ fault }) => {
      const world = aWorld().fail({ on: /^GET .*runs\/104$/, with: fault })
      const finished = await act(world, 105, all)
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toMatchObject({ 102: 'keep not-older' })
      expect(textsOf(finished, 'warning')).toHaveLength(1)
      expect(finished.outputs['outcome']).toBe('partial')
    }
  )

  it('never compares numbers across workflows', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1', number: 9000 })
      .withRun(102, lint({ sha: 'c1', number: 1 }))
      .withRun(103, { pr: 7, number: 9001 })
      .withRun(104, lint({ number: 2 }))
      .withRun(105, { pr: 7, workflow: 'docs.yml', number: 1, sha: 'c1' })
    const finished = await act(world, 103, all)
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({ 105: 'keep not-older' })
  })

  it('keeps the runs of a workflow whose numbers and ids disagree', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, lint({ sha: 'c1', number: 5 }))
      .withRun(103, lint({ number: 1 }))
      .withRun(104, { pr: 7 })
    const finished = await act(world, 104, all)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep order-unclear' })
  })

  it("does not mix them with another repository's workflow of the same name", async () => {
    const central = { pr: 7, requiredFrom: 'octo/central' }
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, { pr: 7, sha: 'c1' })
      .withRun(102, { ...central, sha: 'c1' })
      .withRun(103, { pr: 7 })
    const finished = await act(world, 103, all)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep not-older' })
    world.addRun(104, central)
    world.advance(1)
    await act(world, 103, all)
    expect(world.cancelled()).toEqual([101, 102])
  })

  it('works for pushes as well', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1', workflow: 'lint.yml' })
      .withRun(102, { branch: 'topic', workflow: 'lint.yml' })
      .withRun(103, { branch: 'topic' })
    await act(world, 103, all)
    expect(world.cancelled()).toEqual([101])
  })

  it('lets a companion cancel runs of the other workflows too', async () => {
    const world = aWorld()
    await actAsCompanion(world, 103, { inputs: all })
    expect(world.cancelled()).toEqual([101, 102])
  })
})

describe('a list of workflows', () => {
  it('is all that is read', async () => {
    const world = aWorld()
    world.addRun(106, { pr: 7, workflow: 'docs.yml', sha: 'c1' })
    world.addRun(107, { pr: 7, workflow: 'docs.yml' })
    const inputs = { workflows: 'ci.yml, .github/workflows/docs.yml' }
    const finished = await act(world, 105, inputs)
    expect(world.cancelled()).toEqual([101, 106])
    expect(reasons(finished)).toMatchObject({ 102: 'keep outside-group' })
  })

  it("may name another workflow than the step's own", async () => {
    const world = aWorld()
    const finished = await act(world, 105, { workflows: 'lint.yml' })
    expect(world.cancelled()).toEqual([102])
    expect(reasons(finished)[101]).toBeUndefined()
  })

  it('is reported if no run of a named file was seen', async () => {
    const workflows = 'ci.yml, lnt.yml, .github/workflows/docs.yaml, lint.yml'
    const finished = await act(aWorld(), 105, { workflows })
    expect(textsOf(finished, 'notice')).toEqual(
      ['lnt.yml', 'docs.yaml'].map(
        (file) => `No run of ${file} was found. Check this file name in the input workflows.`
      )
    )
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it('is not reported if the runs could not all be read, or if no other runs exist', async () => {
    const workflows = 'ci.yml, lnt.yml'
    const troubled = aWorld().fail({ on: 'pulls', with: permissionDenied() })
    const alone = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    alone.withRun(105, { pr: 7 })
    const finished = [await act(troubled, 105, { workflows }), await act(alone, 105, { workflows })]
    expect(finished.flatMap((each) => textsOf(each, 'notice'))).toEqual([])
  })

  it('fails with the file and the input if the only named file does not exist', async () => {
    const finished = await act(aWorld(), 105, { workflows: 'lnt.yml' })
    expect(textsOf(finished, 'warning')[0]).toContain(
      'Could not list the runs of lnt.yml (input workflows)'
    )
  })

  it("does not mean another repository's workflow of that name", async () => {
    const central = { pr: 7, requiredFrom: 'octo/central' }
    const world = aWorld()
      .withRun(106, { ...central, sha: 'c1' })
      .withRun(107, central)
    const finished = await act(world, 105, { workflows: 'ci.yml, lint.yml' })
    expect(world.cancelled()).toEqual([101, 102])
    expect(reasons(finished)).toMatchObject({ 106: 'keep outside-group' })
  })
})

describe('forty workflows with one superseded run each', () => {
  const workflows = 40
  const batches = workflows / 10
  const older = ids(101, 100 + workflows)

  /** `others` runs of the branch came in between, and have ended: they fill the pages. */
  function aMonorepo(others: number): World {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' })
    older.forEach((id, at) => {
      world.withRun(id, { pr: 7, workflow: `w${at}.yml`, sha: 'c1' })
    })
    ids(301, 300 + others).forEach((id) => {
      world.withRun(id, { pr: 7, workflow: 'noise.yml', sha: 'c1', conclusion: 'success' })
    })
    older.forEach((id, at) => {
      world.withRun(id + 500, { pr: 7, workflow: `w${at}.yml` })
    })
    return world.withRun(900, { pr: 7, workflow: 'supersede.yml' })
  }

  /** The look: 3. For each ten the pull request; for each run itself, its newer one, and the cancel. One look at the end. */
  it('are all cancelled: one request for each run, each newer run and each cancel', async () => {
    const world = aMonorepo(0)
    const finished = await act(world, 900, all)
    expect(world.cancelled()).toEqual(older)
    expect(world.requests.length).toBe(3 + batches + 3 * workflows + 1)
    expect(metric(finished, 'requestsTotal')).toBe(world.requests.length)
    expect(finished.outputs['outcome']).toBe('ok')
  })

  /** As above; in addition the look lists the five statuses of the branch, and the end needs two more pages of the branch. */
  it('are all cancelled if they come after the first page', async () => {
    const world = aMonorepo(100)
    const finished = await act(world, 900, all)
    expect(world.cancelled()).toEqual(older)
    expect(world.requests.length).toBe(3 + 5 + batches + 3 * workflows + 1 + 2)
    expect(finished.outputs['outcome']).toBe('ok')
  })
})
