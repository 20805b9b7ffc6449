import { describe, expect, it } from '@jest/globals'
import { liveDossier } from '../../../src/cli/dossier.js'
import { createHistorySource } from '../../../src/github/history.js'
import { whyText } from '../../../src/history/why-text.js'
import { connectionTo } from '../../support/faces.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { JobOptions } from '../../support/github/jobs.js'

const workflow = `
name: ci
on: [push, pull_request]
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
    steps: [{ run: npm test }]
`

const at = (time: string): string => `2026-10-05T09:${time}Z`

/** Run 101 on main was cancelled at 09:05, when run 102 had been there for four seconds. */
function aWorld(
  cancelled: Partial<RunOptions> = {},
  ofOther: readonly JobOptions[] = [{ name: 'test' }]
): World {
  return aRepository()
    .withFile('.github/workflows/ci.yml', workflow)
    .withRun(101, {
      event: 'push',
      branch: 'main',
      sha: 'c1',
      conclusion: 'cancelled',
      createdAt: at('01:00'),
      endedAt: at('05:00'),
      ...cancelled
    })
    .withRun(102, { event: 'push', branch: 'main', sha: 'c2', createdAt: at('04:56') })
    .withRun(103, {
      ...{ event: 'push', branch: 'other', sha: 'c3', createdAt: at('04:58') },
      jobs: ofOther
    })
}

async function whyOf(world: World, id = 101): Promise<{ text: string; requests: number }> {
  const { access, ports, repositories } = connectionTo(world)
  const repository = await repositories.repository()
  const defaultBranch = repository.ok ? (repository.value.defaultBranch ?? 'main') : 'main'
  const source = createHistorySource(access, ports)
  const reading = await liveDossier(id, { source, groups: ports.groups, defaultBranch })
  const text = reading.ok ? whyText(reading.value.dossier) : reading.trouble.message
  return { text, requests: world.requests.length }
}

const said = (...annotations: readonly string[]): Partial<RunOptions> => ({
  jobs: [
    {
      name: 'test',
      conclusion: 'cancelled',
      annotations: [...annotations, 'The operation was canceled.']
    }
  ]
})

/** The paragraph between the name of the run and the evidence, on one line. */
const paragraph = (text: string): string => (text.split('\n\n')[1] ?? '').replaceAll('\n', ' ')

describe('why, on GitHub', () => {
  it('reads what GitHub wrote, the group and the run that took the place, with six requests', async () => {
    const world = aWorld(
      said("Canceling since a higher priority waiting request for 'ci-refs/heads/main' exists")
    )

    expect(await whyOf(world)).toEqual({
      requests: 6,
      text: `Run #1 of ci.yml (push to main, c100000)

It was cancelled by native concurrency: run #2 of ci.yml (push to main, c200000)
came into the concurrency group ci-refs/heads/main while it was at work, and
cancel-in-progress was on.

Evidence
- Created 2026-10-05 09:01, ended 2026-10-05 09:05 as cancelled, after 4 min
  (UTC): https://github.com/octo/app/actions/runs/101
- 1 job, of which 1 began
- GitHub on its job test: Canceling since a higher priority waiting request for
  'ci-refs/heads/main' exists
- Run #2 of ci.yml (push to main, c200000) was created 2026-10-05 09:04, 4 s
  before this one ended: https://github.com/octo/app/actions/runs/102
- By its workflow file its group is ci-refs/heads/main, cancel-in-progress:
  true, queue: single
- 2 other runs of that time were read

Repair
  If its result was needed, switch cancel-in-progress off for its event, or give
  its event a group of its own. "supersede lint" shows which runs meet in which
  group.
`
    })
    expect(world.cancelRequests()).toEqual([])
  })

  it.each([
    [
      'no job began',
      aWorld({ jobs: [] }),
      'Most likely: It lost its place in the queue: it waited for the concurrency group ci-refs/heads/main, in which only one run can wait, and run #2 of ci.yml (push to main, c200000) took the place.'
    ],
    [
      'a person cancelled it',
      aWorld(said('The run was canceled by @octocat.')),
      'It was cancelled by @octocat, on the page of the run or through the API.'
    ],
    [
      'a step of Supersede cancelled it',
      aWorld({ ...said('The run was canceled by @github-actions[bot].'), branch: 'other' }, [
        { name: 'test', status: 'in_progress', steps: ['Set up job', 'Run owner/supersede@v1'] }
      ]),
      'Most likely: It was cancelled by the step of Supersede in run #3 of ci.yml (push to other, c300000).'
    ]
  ])('tells where %s, with ten requests at most', async (_, world, expected) => {
    const { text, requests } = await whyOf(world)

    expect(paragraph(text)).toBe(expected)
    expect(requests).toBeLessThanOrEqual(10)
  })

  it('reads the queue of a run that waits', async () => {
    const concurrency = [{ group: 'ci-refs/heads/main' }]
    const world = aRepository()
      .withFile('.github/workflows/ci.yml', workflow)
      .withRun(101, { event: 'push', branch: 'main', sha: 'c1', concurrency })
      .withRun(102, { event: 'push', branch: 'main', sha: 'c2', status: 'pending', concurrency })
    const { text, requests } = await whyOf(world, 102)

    expect(paragraph(text)).toBe(
      'It waits for the concurrency group ci-refs/heads/main, which run #1 of ci.yml (push to main, c100000) holds. No run is before it.'
    )
    expect(requests).toBeLessThanOrEqual(10)
  })

  it('says what it could not read', async () => {
    const world = aWorld(said('The run was canceled by @octocat.'))
    expect((await whyOf(world, 999)).text).toContain('Not Found')
  })
})
