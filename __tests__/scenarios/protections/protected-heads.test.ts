// `protect-refs` and pull requests: a name that the user adds protects pull requests whose head branch, in this repository, has
// that name.
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

/** Run 101 is for c1, run 102 for the head of pull request 7. */
function pullRequest(head: string, from?: string): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head, sha: 'c2', ...(from !== undefined && { from }) })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7 })
}

describe('a pull request', () => {
  const bot = 'dependabot/npm_and_yarn/jest-30.5.2'

  it.each([
    { head: bot, patterns: 'dependabot/**', gone: [] },
    { head: bot, patterns: 'refs/heads/dependabot/**', gone: [] },
    { head: bot, patterns: '**', gone: [] },
    { head: bot, patterns: '', gone: [101] },
    { head: bot, patterns: 'dependabot/*', gone: [101] },
    { head: bot, patterns: 'dependabot/**, !dependabot/npm_and_yarn/**', gone: [101] },
    { head: bot, patterns: '!dependabot/npm_and_yarn/**, dependabot/**', gone: [] },
    { head: bot, patterns: 'refs/tags/**', gone: [101] },
    { head: 'feature', patterns: 'main', gone: [101] },
    // The built-in protection is for pushes only, and so are properties.
    { head: 'release/2', patterns: '', gone: [101] },
    { head: 'feature', patterns: '~DEFAULT_BRANCH, ~PROTECTED_BRANCHES', gone: [101] }
  ])('from $head, with "$patterns"', async ({ head, patterns, gone }) => {
    const world = pullRequest(head)
    const finished = await act(world, 102, { 'protect-refs': patterns })
    expect(world.cancelled()).toEqual(gone)
    const isKept = gone.length === 0
    expect(reasons(finished)[101]).toBe(isKept ? 'keep protected-ref' : 'cancel superseded')
  })

  it("from a fork is not protected by the fork's branch name", async () => {
    const world = pullRequest('hotfix/1', 'alice/app')
    await act(world, 102, { 'protect-refs': 'hotfix/**' })
    expect(world.cancelled()).toEqual([101])
  })

  const inputs = { 'protect-refs': 'hotfix/**' }
  const closed = { ...inputs, mode: 'closed', workflows: 'all' }
  const draft = { ...inputs, 'stop-on': 'draft' }

  it.each<{ readonly when: string; readonly step: (world: World) => Promise<Acted> }>([
    { when: 'a companion acts', step: (world) => actAsCompanion(world, 102, { inputs }) },
    {
      when: 'it is closed',
      step: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
        world.addRun(103, { pr: 7, workflow: 'closed.yml' })
        return start(world, startedBy(world, 103, { action: 'closed' }), closed)
      }
    },
    {
      when: 'it becomes a draft',
      step: (world) => {
        world.updatePullRequest(7, { draft: true })
        world.addRun(103, { pr: 7 })
        return start(world, startedBy(world, 103, { action: 'converted_to_draft' }), draft)
      }
    }
  ])('keeps its runs in every mode: $when', async ({ step }) => {
    const world = pullRequest('hotfix/1')
    const finished = await step(world)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)[101]).toBe('keep protected-ref')
  })

  it('is never reported as superseded', async () => {
    const finished = await act(pullRequest('hotfix/1'), 101, inputs)
    expect(finished.outputs['superseded']).toBe('false')
  })
})

describe('a pattern that can match nothing', () => {
  const notice = (pattern: string): string => `protect-refs: ${pattern}`

  it.each([
    { patterns: 'refs/tags/**', events: 'pull_request', idle: ['refs/tags/**'] },
    { patterns: '~PROTECTED_BRANCHES', events: 'pull_request', idle: ['~PROTECTED_BRANCHES'] },
    { patterns: '!~DEFAULT_BRANCH', events: 'pull_request', idle: ['!~DEFAULT_BRANCH'] },
    { patterns: '!release/**', events: 'pull_request', idle: ['!release/**'] },
    { patterns: 'x/**, !x/y', events: 'pull_request', idle: [] },
    { patterns: 'feature-2, refs/heads/a, refs/**', events: 'pull_request', idle: [] },
    { patterns: 'refs/tags/**, !~DEFAULT_BRANCH', events: '', idle: [] },
    { patterns: 'refs/pull/**', events: '', idle: ['refs/pull/**'] }
  ])('because of the events is reported: "$patterns" with events "$events"', async (row) => {
    const { patterns, events, idle } = row
    const world = pullRequest('feature')
    const { annotations } = await act(world, 102, { 'protect-refs': patterns, events })
    const told = annotations.filter(({ text }) => text.includes('protect-refs'))
    expect(told.map(({ level }) => level)).toEqual(idle.length === 0 ? [] : ['notice'])
    expect(idle.filter((pattern) => !told[0]?.text.includes(notice(pattern).slice(14)))).toEqual([])
  })
})
