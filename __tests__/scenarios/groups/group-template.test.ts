import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start, refusalOf } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

function everyEvent(): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'patch-1', sha: 'c2', from: 'alice/app' })
    .withBranch('feature/x', 'd2')
    .withTag('v1', 'e1')
    .withRun(101, { pr: 7 })
    .withRun(102, { branch: 'feature/x' })
    .withRun(103, { tag: 'v1' })
    .withRun(104, { pr: 7, event: 'pull_request_target' })
    .withRun(105, { event: 'workflow_dispatch', branch: 'feature/x', actor: 'bob' })
    .withRun(106, { event: 'release', tag: 'v1' })
}

const events = 'pull_request, push, workflow_dispatch, release'

describe('a template for the group', () => {
  it.each([
    { run: 101, template: '{workflow}:{event}:{pr|ref}', group: 'ci.yml:pull_request:7' },
    {
      run: 102,
      template: '{workflow}:{event}:{pr|ref}',
      group: 'ci.yml:push:refs/heads/feature/x'
    },
    { run: 103, template: '{pr|ref}', group: 'refs/tags/v1' },
    { run: 104, template: 'preview-{pr}', group: 'preview-7' },
    { run: 105, template: '{ref|pr}/{actor}', group: 'refs/heads/feature/x/bob' },
    { run: 106, template: '{event}-{ref}', group: 'release-refs/tags/v1' },
    { run: 101, template: '{branch}', group: 'patch-1' },
    { run: 101, template: '{ pr | ref }', group: '7' }
  ])(
    'names run $run by $template, with mode: group and without',
    async ({ run, template, group }) => {
      const world = everyEvent()
      const inputs = { group: template, events }
      const nameOnly = await act(world, run, { ...inputs, mode: 'group' })
      expect(nameOnly.outputs).toEqual({ group })
      expect(nameOnly.requests).toEqual([])
      const finished = await act(world, run, { ...inputs, 'dry-run': 'true' })
      expect(finished.outputs['group']).toBe(group)
    }
  )

  it.each([
    { run: 102, template: '{workflow}-{pr}', part: '{pr}' },
    { run: 101, template: '{workflow}-{ref}', part: '{ref}' },
    { run: 105, template: '{pr|ref}', part: '{pr|ref}' }
  ])('is an error if run $run has no $part', async ({ run, template, part }) => {
    for (const mode of ['group', 'supersede']) {
      const world = everyEvent()
      const finished = await act(world, run, { group: template, mode })
      expect([finished.exitCode, world.requests]).toEqual([1, []])
      expect(textsOf(finished, 'error')).toEqual([expect.stringContaining(`the part ${part}`)])
    }
  })

  it.each([
    { template: '{sha}', says: '{sha} is none' },
    { template: '{pr|}', says: '{} is none' },
    { template: '{pr', says: '{ and } belong together' },
    { template: 'pr}', says: '{ and } belong together' },
    { template: '{{pr}}', says: '{ and } belong together' },
    { template: 'ci', says: 'a template with a part in it' },
    { template: `{pr}${'x'.repeat(200)}`, says: 'at most 200 characters' }
  ])('is refused: $template', async ({ template, says }) => {
    const world = everyEvent()
    expect(await refusalOf(act(world, 101, { group: template }))).toContain(says)
    expect(world.requests).toEqual([])
  })

  it('is turned into a name that is safe for shells and file commands', async () => {
    const text = '$(id)`;\n::set-output name=x::y\r\nGITHUB=1 ##[x] 💥 ${{ x'
    const world = everyEvent()
    const finished = await act(world, 101, {
      group: `{pr}-${text.replace(/[{}]/g, '')}`,
      mode: 'group'
    })
    expect(finished.outputs['group']).toMatch(/^7-[A-Za-z0-9._/:@+=,%-]+:[0-9a-f]{20}$/)
    expect(Object.keys(finished.outputs)).toEqual(['group'])
  })
})

describe('{actor} in a template', () => {
  function byActors(event: 'pull_request' | 'push' = 'pull_request'): World {
    const place = event === 'push' ? { branch: 'topic' } : { pr: 7 }
    return aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c9' })
      .withBranch('topic', 'c9')
      .withRun(101, { ...place, sha: 'c1', actor: 'alice' })
      .withRun(102, { ...place, sha: 'c2', actor: 'bob' })
      .withRun(103, { ...place, sha: 'c3', actor: 'Alice' })
      .withRun(104, { ...place, actor: 'alice' })
  }

  it.each(['pull_request', 'push'] as const)('splits the group: %s', async (event) => {
    const world = byActors(event)
    const finished = await act(world, 104, { group: '{workflow}:{pr|ref}:{actor}' })
    expect(world.cancelled()).toEqual([101, 103])
    expect(reasons(finished)).toMatchObject({ 102: 'keep outside-group' })
  })

  it('splits it in a companion too', async () => {
    const world = byActors()
    await actAsCompanion(world, 104, { inputs: { group: '{pr}:{actor}' } })
    expect(world.cancelled()).toEqual([101, 103])
  })

  it('keeps a run whose actor is not known', async () => {
    const world = byActors()
    const started = startedBy(world, 104)
    const nobody = { ...started, env: { ...started.env, GITHUB_ACTOR: '' } }
    const finished = await start(world, nobody, { group: '{pr}:{actor|event}' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'keep subject-unknown' })
  })
})

describe('a template without the subject', () => {
  it('never joins runs of different subjects', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withPullRequest(8, { head: 'other', sha: 'e2' })
      .withRun(101, { pr: 8, sha: 'e1' })
      .withRun(102, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
      .withRun(103, { pr: 7, sha: 'c1' })
      .withRun(104, { pr: 7 })
    await act(world, 104, { group: '{event}', workflows: 'all' })
    expect(world.cancelled()).toEqual([103])
  })
})

describe('an event whose runs are grouped by ref', () => {
  const place = { branch: 'topic', event: 'deployment' }

  function dispatched(): World {
    return aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { ...place, sha: 'd1' })
      .withRun(102, place)
  }

  it.each([
    { inputs: { events: 'deployment', group: '{workflow}:{ref}' }, then: [101] },
    { inputs: { events: 'deployment', group: '{workflow}:{branch}' }, then: [101] },
    { inputs: { events: 'deployment' }, then: [] },
    { inputs: { events: 'push', group: '{workflow}:{branch}' }, then: [] }
  ])('is superseded only if $inputs say so', async ({ inputs, then }) => {
    const world = dispatched()
    const finished = await act(world, 102, inputs)
    expect(world.cancelled()).toEqual(then)
    expect(finished.outputs['outcome']).toBe('ok')
  })
})
