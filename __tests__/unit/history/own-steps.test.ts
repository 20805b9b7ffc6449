import { describe, expect, it } from '@jest/globals'
import type { PastRun } from '../../../src/history/past-run.js'
import { whyOf } from '../../../src/history/why.js'
import { groupsIn } from '../../../src/history/written.js'
import { aPastRun, minute } from '../../support/history/builders.js'

const files: Readonly<Record<string, string>> = {
  'ci.yml': `
      - { name: Stop old runs, uses: owner/supersede@v1 }
      - { name: Write a group, uses: owner/supersede@v1, with: { mode: group } }`,
  'closed.yml': `
      - { uses: owner/supersede@v2, with: { mode: closed } }`
}

function written({ workflow }: PastRun): ReturnType<typeof groupsIn> & object {
  const steps = files[workflow]
  const groups = groupsIn(workflow, `on: push\njobs:\n  a:\n    steps: ${steps ?? '[]'}`)
  if (typeof groups === 'string') throw new Error(groups)
  return groups
}

const aJob = (steps: readonly string[], annotations: readonly string[]): PastRun['jobs'] => [
  {
    ...{ id: 1, name: 'test', attempt: 1, status: 'completed', conclusion: 'cancelled' },
    ...{ startedAt: minute(1), completedAt: minute(5), steps, annotations }
  }
]

/** Run 1, which the bot cancelled in minute 5, and run 2 with this step, which was there then. */
function cause(step: string, overrides: Partial<PastRun>, of: Partial<PastRun> = {}): string {
  const common = { workflow: 'ci.yml', event: 'push', ...overrides }
  const jobs = aJob(['Set up job'], ['The run was canceled by @github-actions[bot].'])
  const run = aPastRun(1, { ...common, conclusion: 'cancelled', endedAt: minute(5), jobs })
  const other = aPastRun(2, { ...common, jobs: aJob(['Set up job', step], []), ...of })
  const { finding } = whyOf({ run, others: [other], groupsFor: written, defaultBranch: 'main' })
  return finding.kind
}

const unnamed = 'Run owner/supersede@v1'
const closing = 'Run owner/supersede@v2'
const pull = { event: 'pull_request' }
const target = { event: 'pull_request_target', workflow: 'closed.yml' }

describe('a run that github-actions[bot] cancelled', () => {
  it.each([
    ['a push to the same branch', unnamed, {}, {}],
    ['the same pull request', unnamed, pull, {}],
    ['a step with a name of its own, by the workflow file', 'Stop old runs', {}, {}],
    ['the reusable workflow', 'Run ./.supersede', {}, {}],
    ['mode: closed, on the same commit', closing, pull, { ...target, sha: 'c1' }]
  ])('was cancelled by Supersede, most likely: %s', (_, step, both, newer) => {
    expect(cause(step, both, newer)).toBe('supersede')
  })

  it.each([
    ['another branch', unnamed, {}, { branch: 'other' }],
    ['a fork with this branch', unnamed, pull, { headRepository: 2 }],
    ['another event', unnamed, {}, pull],
    ['another workflow', unnamed, {}, { workflow: 'other.yml' }],
    ['the same commit', unnamed, {}, { sha: 'c1' }],
    ['a run that came later', unnamed, {}, { createdAt: minute(6) }],
    ['the default branch', unnamed, { branch: 'main' }, {}],
    ['a release branch', unnamed, { branch: 'release/1' }, {}],
    ['a tag', unnamed, { branch: 'v1.2.3' }, {}],
    ['a schedule', unnamed, { event: 'schedule' }, {}],
    ['a step with the word in its name', 'Check that no ADR is superseded', {}, {}],
    ['another action', 'Run owner/supersede-lint@v1', {}, {}],
    ['a mode that cancels nothing', 'Write a group', {}, {}],
    ['mode: closed of another pull request', closing, pull, { ...target, branch: 'other' }],
    ['mode: closed and a push', closing, {}, target]
  ])('is not laid to Supersede: %s', (_, step, both, newer) => {
    expect(cause(step, both, newer)).toBe('cancelled-by')
  })
})
