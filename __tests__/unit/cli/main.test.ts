import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import { against, asPublic, supersede } from '../../support/command-line.js'
import { startedBy } from '../../support/events.js'
import { apiUrl, fetchFrom } from '../../support/faces.js'

const folder = mkdtempSync(join(tmpdir(), 'supersede-cli-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const busy = (): World =>
  aRepository({ name: 'octo/app' })
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { pr: 7, sha: 'c3', status: 'in_progress' })
    .withRun(201, { pr: 7, sha: 'c1', status: 'queued', workflow: 'lint.yml' })
    .withRun(202, { pr: 7, sha: 'c2', status: 'queued', workflow: 'docs.yml' })
    .withRun(203, {
      pr: 7,
      sha: 'c3',
      status: 'completed',
      conclusion: 'skipped',
      workflow: 'docs.yml'
    })
    .withRun(204, { pr: 7, sha: 'c3', status: 'queued', workflow: 'lint.yml' })

interface PlanJson {
  readonly version: number
  readonly verdicts: readonly {
    readonly run: { readonly id: number }
    readonly action: string
    readonly reason: { readonly code: string }
    readonly outcome?: { readonly kind: string }
  }[]
}

function actions(stdout: string): Readonly<Record<number, string>> {
  const { verdicts } = JSON.parse(stdout) as PlanJson
  return Object.fromEntries(
    verdicts.map(({ run, action, reason }) => [run.id, `${action} ${reason.code}`])
  )
}

describe('supersede plan', () => {
  it('plans for every workflow of a live pull request and cancels nothing', async () => {
    const world = busy()
    const { code, stdout, stderr } = await against(world, 'plan', '--pr', '7', '--format', 'json')

    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Reading octo/app, pull request #7\n' })
    expect(actions(stdout)).toEqual({
      101: 'cancel superseded',
      102: 'keep head-is-current',
      201: 'cancel superseded',
      202: 'keep not-older',
      203: 'keep finished',
      204: 'keep head-is-current'
    })
    expect(world.cancelRequests()).toEqual([])
  })

  it('looks at one workflow where one is named', async () => {
    const { stdout } = await against(
      busy(),
      'plan',
      '--pr',
      '7',
      '--workflow',
      'lint.yml',
      '--format',
      'json'
    )

    expect(actions(stdout)).toEqual({ 201: 'cancel superseded', 204: 'keep head-is-current' })
  })

  it('plans for a branch', async () => {
    const world = aRepository({ name: 'octo/app' })
      .withBranch('topic', 'c2')
      .withRun(101, { branch: 'topic', event: 'push', sha: 'c1' })
      .withRun(102, { branch: 'topic', event: 'push', sha: 'c2' })
    const { stdout } = await against(world, 'plan', '--branch', 'topic', '--format', 'json')

    expect(actions(stdout)).toEqual({ 101: 'cancel superseded', 102: 'keep head-is-current' })
  })

  it('plans as a run would see it', async () => {
    const { stdout } = await against(busy(), 'plan', '--run', '102', '--format', 'json')

    expect(actions(stdout)).toMatchObject({ 101: 'cancel superseded', 102: 'keep head-is-current' })
  })

  it('plans for a tag, whose runs are kept unless protect-refs lifts it', async () => {
    const world = aRepository({ name: 'octo/app' })
      .withTag('nightly', 'e2')
      .withRun(101, { tag: 'nightly', sha: 'e1' })
      .withRun(102, { tag: 'nightly' })
    const args = ['plan', '--tag', 'nightly', '--format', 'json'] as const
    const { stderr } = await against(world, ...args)
    const { stdout } = await against(world, ...args, '--protect-refs', '!refs/tags/nightly')

    expect(stderr).toContain('No run was read: tag runs are kept unless protect-refs')
    expect(actions(stdout)).toEqual({ 101: 'cancel superseded', 102: 'keep head-is-current' })
  })

  const page = 'http://world.test/octo/app'
  it.each([
    { given: ['7'], remotes: 'origin\tgit@world.test:octo/app.git (fetch)' },
    {
      given: ['--pr', '#7'],
      remotes: `fork\thttps://world.test/alice/app (fetch)\nupstream\t${page}/ (fetch)`
    },
    { given: ['octo/app#7'], remotes: 'origin\tssh://git@world.test/alice/app.git (fetch)' },
    { given: [`${page}/pull/7/files`], remotes: '' },
    { given: [`${page}/actions/runs/102`], remotes: '' },
    { given: ['--run', `${page}/actions/runs/102`], remotes: '' },
    { given: ['--repo', page, '--pr', '7'], remotes: '' }
  ])('finds the repository and what is meant: $given, $remotes', async ({ given, remotes }) => {
    const env = { GITHUB_API_URL: apiUrl, GH_TOKEN: 'test-token' }
    const means = { env, remotes, fetch: fetchFrom(busy()) }
    const { code, stdout } = await supersede(['plan', ...given, '--format', 'json'], means)

    expect(code).toBe(0)
    expect(actions(stdout)).toMatchObject({ 101: 'cancel superseded' })
  })

  it('says what a plan without a token may miss', async () => {
    const means = { env: { GITHUB_API_URL: apiUrl }, fetch: asPublic(fetchFrom(busy())) }
    const { code, stderr } = await supersede(['plan', 'octo/app#7'], means)

    expect(code).toBe(0)
    expect(stderr).toBe(
      'Reading octo/app, pull request #7\nnotice: There is no token: GitHub shows only public repositories and allows 60 requests an hour. Set GITHUB_TOKEN, for example: export GITHUB_TOKEN=$(gh auth token)\n'
    )
  })

  it('exits with 10 where it would cancel, if asked to', async () => {
    expect((await supersede(['plan', '--detailed-exitcode'])).code).toBe(10)
    expect((await supersede(['plan', '--detailed-exitcode', '--exempt-label', ''])).code).toBe(10)
  })

  it('shows the same as markdown', async () => {
    const { stdout } = await supersede(['plan', '--format', 'markdown'])

    expect(stdout).toMatch(/^### 2 superseded runs would be cancelled, 3 kept\n/)
    expect(stdout).toContain('```mermaid')
  })

  it('plans from a recorded snapshot what it planned live', async () => {
    const recorded = await against(busy(), 'record', '--pr', '7')
    const path = file('snapshot.json', recorded.stdout)
    const { stdout } = await supersede(['plan', '--from-file', path, '--format', 'json'])
    const piped = ['plan', '--from-file', '-', '--format', 'json']

    expect(recorded.code).toBe(0)
    expect((await supersede(piped, { stdin: recorded.stdout })).stdout).toBe(stdout)
    expect(actions(stdout)).toMatchObject({
      101: 'cancel superseded',
      201: 'cancel superseded',
      202: 'keep not-older'
    })
  })
})

describe('supersede group', () => {
  const eventFile = (): string => file('event.json', startedBy(busy(), 102).payload)

  it('names the group of an event file', async () => {
    const { code, stdout } = await supersede([
      'group',
      '--event-file',
      eventFile(),
      '--workflow',
      'ci.yml'
    ])

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ci.yml:pull_request:7\n' })
  })

  it('asks for the run where each run is a group of its own', async () => {
    const path = file('schedule.json', {
      schedule: '0 0 * * *',
      repository: { id: 1, full_name: 'octo/app' }
    })
    const args = ['group', '--event-file', path, '--workflow', 'ci.yml', '--event', 'schedule']

    expect((await supersede(args)).stderr).toContain('--run')
    expect((await supersede([...args, '--run', '5'])).stdout).toBe('ci.yml:schedule:run:5\n')
  })
})

describe('what a plan may cancel', () => {
  const world = (): World =>
    aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withRun(101, {
        pr: 7,
        sha: 'c1',
        jobs: [{ name: 'deploy (eu, prod)', status: 'in_progress' }]
      })
      .withRun(102, { pr: 7 })
      .withRun(103, { pr: 7 })
  const planned = async (of: World, ...options: readonly string[]): Promise<unknown> => {
    const { stdout } = await against(of, 'plan', '--pr', '7', '--format', 'json', ...options)
    const { verdicts } = JSON.parse(stdout) as PlanJson
    return verdicts.filter(({ outcome }) => outcome?.kind === 'planned').map(({ run }) => run.id)
  }

  it('is what the action would by default', async () => {
    expect(await planned(world())).toEqual([101])
  })

  it.each([
    { options: ['--protect-jobs', 'deploy'], then: [] },
    { options: ['--protect-jobs', 'deploy (eu, prod)'], then: [] },
    { options: ['--events', 'push'], then: [] },
    { options: ['--same-commit', 'cancel'], then: [101, 102] },
    { options: ['--mode', 'closed'], then: [] }
  ])('follows $options', async ({ options, then }) => {
    expect(await planned(world(), ...options)).toEqual(then)
  })

  it('is, after a pull request was closed, everything of before', async () => {
    const closed = world()
    closed.advance(120)
    closed.updatePullRequest(7, { state: 'closed' })
    expect(await planned(closed, '--mode', 'closed')).toEqual([101, 102, 103])
  })
})
