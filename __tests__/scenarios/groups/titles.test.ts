// `{title}` in `group`: dispatches of one ref with different inputs are told apart by their run-name.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

const event = 'workflow_dispatch'

/** `run-name: Deploy ${{ inputs.region }}`. Run 104 is for the tip, d4. */
function dispatches({ first = 'Deploy eu', last = 'Deploy eu' } = {}): World {
  return aRepository()
    .withBranch('topic', 'd4')
    .withRun(101, { event, branch: 'topic', sha: 'd1', title: first })
    .withRun(102, { event, branch: 'topic', sha: 'd2', title: 'Deploy us' })
    .withRun(103, { event, branch: 'topic', sha: 'd3', title: 'deploy eu' })
    .withRun(104, { event, branch: 'topic', title: last })
}

const inputs = { events: event, group: '{workflow}:{ref}:{title}' }

describe('dispatches with different inputs', () => {
  it('supersede only runs with the same title', async () => {
    const world = dispatches()
    const finished = await act(world, 104, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({
      102: 'keep outside-group',
      103: 'keep outside-group'
    })
  })

  it('supersede one another if the template has no title', async () => {
    const world = dispatches()
    await act(world, 104, { events: event })
    expect(world.cancelled()).toEqual([101, 102, 103])
  })

  it('are kept apart by a companion too', async () => {
    const world = dispatches()
    await actAsCompanion(world, 104, { inputs })
    expect(world.cancelled()).toEqual([101])
  })

  it('have the title in the name of their group, whatever characters it has', async () => {
    const world = dispatches()
    const { outputs } = await act(world, 104, inputs)
    expect(outputs['group']).toMatch(/^ci\.yml:refs\/heads\/topic:Deploy%20eu:[0-9a-f]{20}$/)
    const other = await act(world, 102, inputs)
    expect(other.outputs['group']).not.toBe(outputs['group'])
  })

  it('are kept if their title is not known', async () => {
    const world = dispatches({ first: '' })
    const finished = await act(world, 104, inputs)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })

  it('are all kept if the title of the run that executes the step is not known', async () => {
    const world = dispatches({ last: '' })
    await act(world, 104, inputs)
    expect(world.cancelRequests()).toEqual([])
  })

  it('are superseded only by their own title', async () => {
    const finished = await act(dispatches(), 102, inputs)
    expect(finished.outputs).toMatchObject({ superseded: 'false', 'newest-run-id': '102' })
  })

  it('have no group name before a request was sent: mode: group says so', async () => {
    const finished = await act(dispatches(), 104, { ...inputs, mode: 'group' })
    expect([finished.exitCode, finished.requests]).toEqual([1, []])
    expect(finished.stdout).toContain('only GitHub knows the title')
  })
})

describe('a title behind an alternative in the template', () => {
  /** The title changed between the two pushes. */
  const pulls = (): World =>
    aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2', title: 'New words' })
      .withRun(101, { pr: 7, sha: 'c1', title: 'Old words' })
      .withRun(102, { pr: 7 })

  it.each([
    { group: '{event}:{pr|title}', gone: [101] },
    { group: '{event}:{pr|ref}:{pr|title}', gone: [101] },
    { group: '{event}:{pr}:{title}', gone: [] },
    { group: '{event}:{title|pr}', gone: [] },
    { group: '{event}:{ref|branch|title}', gone: [101] }
  ])(
    'is used only if the alternatives before it have no value: $group',
    async ({ group, gone }) => {
      const world = pulls()
      await act(world, 102, { group })
      expect(world.cancelled()).toEqual(gone)
    }
  )

  it('is not in the name if an alternative before it has a value', async () => {
    const started = startedBy(pulls(), 102)
    const { outputs } = await start(pulls(), started, { group: '{event}:{pr|title}' })
    expect(outputs['group']).toBe('pull_request:7')
    const named = await act(pulls(), 102, { group: '{event}:{pr|title}', mode: 'group' })
    expect(named.outputs).toEqual({ group: 'pull_request:7' })
  })
})
