// Every cause that `why` knows, on GitHub and from a record of the same runs. The texts stand in why-causes.txt.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { against, supersede } from '../../support/command-line.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { JobOptions } from '../../support/github/jobs.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { record } from '../../support/history/record.js'

const workflow = `
name: ci
on: [push, pull_request]
concurrency: { group: 'ci-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ run: npm test }] }
  deploy: { runs-on: ubuntu-latest, concurrency: prod, steps: [{ run: ./deploy }] }
`
const folder = mkdtempSync(join(tmpdir(), 'supersede-causes-'))
const workflowFile = join(folder, 'ci.yml')
writeFileSync(workflowFile, workflow)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const concurrency = [{ group: 'ci-refs/heads/main' }]

/** A run on main, and a newer one that came four seconds before its end. */
function aWorld(run: Partial<RunOptions>, newer: Partial<RunOptions>): World {
  const onMain = { event: 'push', branch: 'main' }
  const isOver = run.status === undefined
  return aRepository()
    .withFile('.github/workflows/ci.yml', workflow)
    .withFork('fork/app', { id: 77 })
    .withRun(100, { ...onMain, sha: 'c0', conclusion: 'success', ...times('08:00', '08:30') })
    .withRun(101, {
      ...{ ...onMain, sha: 'c1', createdAt: at('09:01') },
      ...(isOver && { conclusion: 'cancelled', endedAt: at('09:05') }),
      ...run
    })
    .withRun(102, { ...onMain, sha: 'c2', createdAt: '2026-10-05T09:04:56Z', ...newer })
}

const at = (time: string, day = '10-05'): string => `2026-${day}T${time}:00Z`
const times = (from: string, to: string): Partial<RunOptions> => ({
  createdAt: at(from),
  endedAt: at(to)
})

const said = (
  text: string,
  conclusion: 'cancelled' | 'failure' = 'cancelled',
  others: readonly JobOptions[] = []
): Partial<RunOptions> => ({
  conclusion,
  jobs: [
    { name: 'test', conclusion, annotations: [text, 'The operation was canceled.'] },
    ...others
  ]
})

const onOther = { branch: 'other' }
const ofFork = { event: 'pull_request', branch: 'patch-1', headRepository: 'fork/app' }
const noStep: readonly JobOptions[] = [{ name: 'test', steps: [] }]

const causes: Readonly<Record<string, readonly [Partial<RunOptions>, Partial<RunOptions>?]>> = {
  'replaced at work': [
    said("Canceling since a higher priority waiting request for 'ci-refs/heads/main' exists")
  ],
  'replaced at work, in a fork': [
    {
      ...said(
        "Canceling since a higher priority waiting request for 'ci-refs/pull/12/merge' exists"
      ),
      ...ofFork
    },
    ofFork
  ],
  'replaced while it waited': [{ jobs: [] }],
  'job replaced while it waited': [
    {
      jobs: [
        { name: 'build', conclusion: 'success' },
        {
          ...{ name: 'deploy', conclusion: 'cancelled', steps: [] },
          annotations: ["Canceling since a higher priority waiting request for 'prod' exists"]
        }
      ]
    }
  ],
  deadlock: [
    said(
      "Canceling since a deadlock was detected for concurrency group: 'ci' between a top level workflow and 'build'"
    )
  ],
  'cancelled by a person': [said('The run was canceled by @octocat.')],
  'cancelled by an app': [said('The run was canceled by @janitor[bot].')],
  'cancelled by a step of Supersede': [
    { ...said('The run was canceled by @github-actions[bot].'), ...onOther },
    {
      ...onOther,
      jobs: [{ name: 'test', status: 'in_progress', steps: ['Run owner/supersede@v1'] }]
    }
  ],
  'time limit of a job': [said('The job has exceeded the maximum execution time of 1h0m0s')],
  'job timed out': [{ conclusion: 'timed_out' }],
  'time limit of a run': [{ endedAt: at('09:01', '11-09') }, { createdAt: at('09:00') }],
  'no approval for 30 days': [
    { conclusion: 'failure', endedAt: at('09:01', '11-04'), jobs: noStep },
    { createdAt: at('09:00') }
  ],
  'runner lost': [
    said('The self-hosted runner: box lost communication with the server.', 'failure')
  ],
  'no runner': [
    said('The job was not acquired by Runner of type hosted even after multiple attempts')
  ],
  'failed fast': [
    said('The strategy configuration was canceled because "test.node_18" failed', 'cancelled', [
      { name: 'test (18)', conclusion: 'failure' }
    ])
  ],
  'blocked by a policy': [
    said("Event 'push' is not allowed to trigger Actions workflows. Workflow file: 'x'", 'failure')
  ],
  'waits for an approval to start': [{ conclusion: 'action_required', jobs: [] }],
  'waits for an approval of its environment': [{ status: 'waiting' }],
  'never started': [{ conclusion: 'startup_failure' }],
  'ended by itself': [{ conclusion: 'failure' }],
  'at work': [{ status: 'in_progress' }],
  'waits for a runner': [{ status: 'queued' }, onOther],
  unknown: [{}, onOther],
  stale: [{ conclusion: 'stale' }]
}

const texts = new Map(
  readFileSync(new URL('why-causes.txt', import.meta.url), 'utf8')
    .split(/^=== /m)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return [title, lines.join('\n').trim()] as const
    })
)

async function live(world: World, id = 101): Promise<string> {
  const { stdout, stderr, code } = await against(world, 'why', String(id))
  expect({ stderr, code }).toEqual({ stderr: `Reading octo/app, run ${id}\n`, code: 0 })
  expect(world.requests.length).toBeLessThanOrEqual(10)
  return stdout.trim()
}

async function recorded(world: World, id = 101): Promise<string> {
  const path = join(folder, 'history.jsonl')
  writeFileSync(path, (await record(world, { jobs: true })).text)
  const from = ['--from-file', path, '--workflow-file', workflowFile]
  const { stdout, stderr, code } = await supersede(['why', String(id), ...from])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  return stdout.trim()
}

describe('why', () => {
  it.each(Object.entries(causes))('tells of a run: %s', async (cause, [run, newer = {}]) => {
    expect(await live(aWorld(run, newer))).toBe(texts.get(cause))
    expect(await recorded(aWorld(run, newer))).toBe(texts.get(cause))
  })

  it('tells who holds the group of a run that waits, and for sure where GitHub shows the queue', async () => {
    const world = (): World =>
      aWorld(
        { status: 'in_progress', concurrency },
        { status: 'pending', createdAt: at('09:04'), concurrency }
      ).withRun(103, { ...onOther, event: 'push', sha: 'c3', createdAt: at('09:06') })

    expect(await live(world(), 102)).toBe(texts.get('waits, on GitHub'))
    expect(await recorded(world(), 102)).toBe(texts.get('waits, from a record'))
  })

  it('guesses nothing where a record does not say how the run ended', async () => {
    const world = aWorld({}, {})
    const line = (await record(world)).text.replace('"conclusion":"cancelled"', '"conclusion":null')
    const { stdout } = await supersede(
      ['why', '101', '--from-file', '-', '--workflow-file', workflowFile],
      { stdin: line }
    )

    expect(stdout.trim()).toBe(texts.get('not told'))
  })

  it('has no text that is left over', () => {
    const special = ['', 'waits, on GitHub', 'waits, from a record', 'not told']
    expect([...texts.keys()].sort()).toEqual([...Object.keys(causes), ...special].sort())
  })
})
