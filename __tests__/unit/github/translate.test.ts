import { describe, expect, it } from '@jest/globals'
import { toPullRequest, toRun } from '../../../src/github/translate.js'

const run = {
  id: 101,
  run_number: 1,
  run_attempt: 2,
  event: 'push',
  path: '.github/workflows/ci.yml',
  workflow_id: 5,
  head_branch: 'feature',
  head_sha: 'c1',
  head_repository: { id: 1 },
  status: 'queued',
  conclusion: null,
  created_at: '2026-11-01T10:00:00Z',
  run_started_at: '2026-11-01T10:05:00Z',
  updated_at: '2026-11-01T10:06:00Z',
  pull_requests: [
    { number: 7, head: { sha: 'c1' } },
    { number: 8, head: { sha: 'c2' } }
  ]
}
const pull = {
  number: 7,
  state: 'open',
  merged_at: null,
  closed_at: null,
  created_at: '2026-11-01T10:00:00Z',
  head: { ref: 'feature', sha: 'c1', repo: { id: 1 } },
  labels: [{ name: 'bug' }]
}

describe('toRun', () => {
  it('reads a run', () => {
    expect(toRun(run, 'octo/app')).toMatchObject({
      id: 101,
      number: 1,
      attempt: 2,
      head: { repository: 1, branch: 'feature', sha: 'c1' },
      status: 'queued',
      openPullRequestsAtHead: [7],
      createdAt: Date.parse('2026-11-01T10:00:00Z')
    })
  })

  it.each([null, undefined])('reads %p as no pull requests, as in the schema', (none) => {
    expect(toRun({ ...run, pull_requests: none }, 'octo/app')?.openPullRequestsAtHead).toEqual([])
  })

  it.each([
    { id: '101' },
    { id: 2 ** 53 },
    { id: 101n },
    { id: -1 },
    { run_number: null },
    { run_attempt: 0 },
    { event: 5 },
    { path: undefined },
    { workflow_id: undefined },
    { workflow_id: '5' },
    { head_sha: null },
    { pull_requests: { 0: { number: 9, head: { sha: 'c1' } } } },
    { pull_requests: 'none' }
  ])('does not guess if GitHub sends %p', (odd) => {
    expect(toRun({ ...run, ...odd }, 'octo/app')).toBeUndefined()
  })

  it.each([
    [{ status: 'brand-new' }, { status: 'unrecognised' }],
    [{ status: null }, { status: 'unrecognised' }],
    [{ head_repository: null }, { head: { repository: null } }],
    [{ head_repository: { id: '1' } }, { head: { repository: null } }],
    [{ head_branch: null }, { head: { branch: null } }],
    [{ run_attempt: undefined }, { attempt: 1 }],
    [{ created_at: 'yesterday' }, { createdAt: undefined }],
    [{ created_at: 5 }, { createdAt: undefined }]
  ])('reads %p as %p', (odd, expected) => {
    expect(toRun({ ...run, ...odd }, 'octo/app')).toMatchObject(expected)
  })

  it.each([null, undefined, 'html', [], 5])('does not read %p as a run', (json) => {
    expect(toRun(json, 'octo/app')).toBeUndefined()
  })
})

describe('toPullRequest', () => {
  it.each([
    [{}, 'open'],
    [{ state: 'closed', closed_at: '2026-11-01T11:00:00Z' }, 'closed'],
    [{ state: 'closed', merged_at: '2026-11-01T11:00:00Z' }, 'merged'],
    [{ state: 'closed', merged: true }, 'merged']
  ])('reads the state of %p as %s', (more, state) => {
    expect(toPullRequest({ ...pull, ...more })).toMatchObject({ state })
  })

  it('forgets the closing time of a pull request that was reopened', () => {
    expect(toPullRequest({ ...pull, closed_at: '2026-11-01T11:00:00Z' })?.closedAt).toBeUndefined()
  })

  it.each([
    { state: 'draft' },
    { number: '7' },
    { head: null },
    { head: { sha: 5 } },
    { created_at: null },
    { labels: 'none' },
    { labels: [{ name: null }] }
  ])('does not guess if GitHub sends %p', (odd) => {
    expect(toPullRequest({ ...pull, ...odd })).toBeUndefined()
  })
})
