import { describe, expect, it } from '@jest/globals'
import {
  permissionDenied,
  serverError,
  unprocessable,
  type Fault
} from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { actNatively, fallback, preview, previews } from './native-support.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const notFound: Fault = { status: 404, message: 'Not Found' }

describe('groups that cannot be read', () => {
  /** Run 102 is in no group at all, so that only membership: derived can cancel it. */
  const ofPullRequest = (): World =>
    aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, { pr: 7, sha: 'c1', concurrency: [{ group: 'ci-7', job: 'test' }] })
      .withRun(102, { pr: 7, sha: 'c2' })
      .withRun(103, { pr: 7, concurrency: [{ group: 'ci-7', job: 'test' }] })

  it('do not exist on an older server: membership: derived is used, with a notice', async () => {
    const world = ofPullRequest().withoutConcurrencyGroups()
    const finished = await actNatively(world, 103)
    expect(world.cancelled()).toEqual([101, 102])
    expect(textsOf(finished, 'notice')).toEqual([expect.stringContaining(fallback)])
    expect([finished.outputs['outcome'], textsOf(finished, 'warning')]).toEqual(['ok', []])
  })

  it('do not matter for runs of pull_request_target on an older server', async () => {
    const world = previews().withoutConcurrencyGroups()
    const finished = await actNatively(world, 105)
    expect(world.cancelled()).toEqual([101, 103])
    expect(textsOf(finished, 'notice')).toHaveLength(1)
  })

  it.each([
    { when: '422', fault: unprocessable() },
    { when: '404, though the server has the endpoints', fault: notFound }
  ])('are searched in the list of the repository: $when', async ({ fault }) => {
    const world = ofPullRequest().fail({ on: 'run-groups', with: fault })
    const finished = await actNatively(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep outside-group' })
    expect(finished.outputs['outcome']).toBe('ok')
  })

  it.each([
    { when: 'the list of them answers "not found"', empty: true, fault: notFound },
    { when: 'the list of them fails', empty: false, fault: permissionDenied() }
  ])('keep every run, with a warning, if $when', async ({ empty, fault }) => {
    const world = ofPullRequest().fail({ on: 'groups', with: fault })
    if (empty) world.withoutRunGroups()
    else world.fail({ on: 'run-groups', with: notFound })
    const finished = await actNatively(world, 103)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
    expect(textsOf(finished, 'warning')).toHaveLength(1)
  })

  it.each<{ when: string; fault: Fault }>([
    { when: '403', fault: permissionDenied() },
    { when: '500', fault: serverError(500) },
    { when: 'a web page', fault: 'html' },
    { when: 'wrong types', fault: 'wrong-types' },
    { when: 'lists for objects', fault: 'swapped' }
  ])(
    'keep every run, with a warning, if it is not known which groups the run has: $when',
    async ({ fault }) => {
      for (const on of ['run-groups', 'group'] as const) {
        const world = ofPullRequest().fail({ on, with: fault })
        const finished = await actNatively(world, 103)
        expect([on, world.cancelRequests()]).toEqual([on, []])
        expect(reasons(finished)).toMatchObject({
          101: 'keep subject-unknown',
          102: 'keep subject-unknown'
        })
        expect(textsOf(finished, 'warning').length).toBeGreaterThan(0)
        expect(finished.outputs['outcome']).toBe('partial')
      }
    },
    60_000
  )

  it('keep only runs that may be in the group that cannot be read', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withRun(101, preview(7, { sha: 'c1' }))
      .withRun(102, preview(7, { sha: 'c2', concurrency: [{ group: 'x-7', job: 'x' }] }))
      .withRun(
        103,
        preview(7, {
          concurrency: [
            { group: 'preview-7', job: 'preview' },
            { group: 'x-7', job: 'x' }
          ]
        })
      )
      .fail({ on: /concurrency_groups\/x-7/, with: serverError() })
    const finished = await actNatively(world, 103)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep subject-unknown' })
    expect(finished.outputs['outcome']).toBe('partial')
  })

  it('have no member any more: no run is before this one', async () => {
    const world = ofPullRequest().fail({ on: 'group', with: notFound })
    const finished = await actNatively(world, 103)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.outputs['outcome']).toBe('ok')
  })
})
