import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputVariable } from './action-file.js'
import { companionOf, startedBy } from './events.js'
import { aRepository, type World } from './github/repository.js'
import { sha } from './github/sha.js'
import { parseOutputs, runAction } from './process.js'

function aWorld(): World {
  return aRepository()
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'patch-1', sha: 'c2', from: 'alice/app', labels: ['keep-ci'] })
    .withBranch('feature', 'd2', { protected: true })
    .withTag('v1', 'e1')
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { branch: 'feature', sha: 'd1' })
    .withRun(103, { branch: 'feature' })
    .withRun(104, { tag: 'v1' })
    .withRun(105, { pr: 7, event: 'pull_request_target' })
    .withRun(106, {
      event: 'merge_group',
      branch: `gh-readonly-queue/main/pr-7-${sha('f0')}`,
      sha: 'f1'
    })
    .withRun(107, { event: 'schedule' })
}

describe('startedBy', () => {
  it('starts a pull request run with its own head, on the merge ref', () => {
    const world = aWorld()
    const { eventName, payload, env } = startedBy(world, 101)
    expect(eventName).toBe('pull_request')
    expect(payload).toMatchObject({
      action: 'synchronize',
      number: 7,
      pull_request: {
        state: 'open',
        merged: false,
        head: { ref: 'patch-1', sha: sha('c1'), user: { login: 'alice' }, repo: { id: 77 } },
        base: { ref: 'main', repo: { full_name: 'octo/app' } },
        labels: [{ name: 'keep-ci' }]
      },
      repository: { id: 1, full_name: 'octo/app', default_branch: 'main' },
      sender: { login: 'alice' }
    })
    expect(env).toMatchObject({
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'patch-1',
      GITHUB_BASE_REF: 'main',
      GITHUB_RUN_ID: '101',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/pull/7/merge'
    })
    expect(env['GITHUB_SHA']).not.toBe(sha('c1'))
  })

  it('starts a push with the commit before it', () => {
    const { payload, env } = startedBy(aWorld(), 103)
    expect(payload).toMatchObject({
      ref: 'refs/heads/feature',
      before: sha('d1'),
      after: sha('d2'),
      created: false
    })
    expect(env).toMatchObject({
      GITHUB_REF: 'refs/heads/feature',
      GITHUB_REF_PROTECTED: 'true',
      GITHUB_SHA: sha('d2'),
      GITHUB_HEAD_REF: ''
    })
  })

  it('starts tags, bases, queues and schedules on the refs that GitHub uses', () => {
    const world = aWorld()
    const places = [104, 105, 106, 107].map((id) => {
      const { env } = startedBy(world, id)
      return [env['GITHUB_REF'], env['GITHUB_REF_TYPE'], env['GITHUB_SHA']]
    })
    expect(places).toEqual([
      ['refs/tags/v1', 'tag', sha('e1')],
      ['refs/heads/main', 'branch', sha('m0')],
      [`refs/heads/gh-readonly-queue/main/pr-7-${sha('f0')}`, 'branch', sha('f1')],
      ['refs/heads/main', 'branch', sha('m0')]
    ])
  })

  it('starts a merged pull request on its base', () => {
    const world = aWorld()
    world.updatePullRequest(7, { state: 'merged' })
    const { payload, env } = startedBy(world, 101, { action: 'closed' })
    expect(payload).toMatchObject({
      action: 'closed',
      pull_request: { state: 'closed', merged: true, head: { sha: sha('c2') } }
    })
    expect(env['GITHUB_REF']).toBe('refs/heads/main')
  })

  it('passes the attempt', () => {
    const world = aWorld()
    world.completeRun(101)
    world.rerun(101)
    expect(startedBy(world, 101).env['GITHUB_RUN_ATTEMPT']).toBe('2')
  })
})

describe('companionOf', () => {
  it('starts on the default branch and passes the source run', () => {
    const world = aWorld()
    const { payload, env } = companionOf(world, 101, { runId: 900, type: 'requested' })
    expect(payload).toMatchObject({
      action: 'requested',
      workflow_run: {
        id: 101,
        event: 'pull_request',
        head_repository: { id: 77 },
        conclusion: null,
        pull_requests: []
      },
      workflow: { path: '.github/workflows/ci.yml', state: 'active' }
    })
    expect(env).toMatchObject({
      GITHUB_RUN_ID: '900',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha('m0'),
      GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/supersede.yml@refs/heads/main'
    })
  })
})

describe('parseOutputs', () => {
  it('reads both forms of the file', () => {
    const text = 'group<<D1\nci.yml:push\nb=c\nD1\nempty<<D2\n\nD2\nplain=a=b\n'
    expect(parseOutputs(text)).toEqual({ group: 'ci.yml:push\nb=c', empty: '', plain: 'a=b' })
    expect(() => parseOutputs('group<<D1\nx\n')).toThrow('D1 is missing')
  })
})

describe('inputVariable', () => {
  it('is the name that the runner uses', () => {
    expect(inputVariable('dry-run now')).toBe('INPUT_DRY-RUN_NOW')
  })
})

describe('runAction', () => {
  let folder = ''
  const actionFile = (): string => join(folder, 'action.yml')
  const entry = (): string => join(folder, 'entry.mjs')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'supersede-test-'))
    await writeFile(
      actionFile(),
      "inputs:\n  token: { default: '${{ github.token }}' }\n  dry-run: { default: false }\n  group: {}\n"
    )
    await writeFile(
      entry(),
      `import { appendFileSync, readFileSync } from 'node:fs'
       const { env } = process
       const response = await fetch(env.GITHUB_API_URL + '/repos/octo/app/actions/runs/101', {
         headers: { authorization: 'token ' + env.INPUT_TOKEN }
       })
       appendFileSync(env.GITHUB_OUTPUT, 'status<<X\\n' + response.status + '\\nX\\n')
       appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done')
       const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
       console.log(JSON.stringify([event.number, env['INPUT_DRY-RUN'], env.INPUT_GROUP]))
       console.error(Object.keys(env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name)).sort().join())
       process.exitCode = 3`
    )
  })

  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('passes what the runner passes, and nothing else', async () => {
    const world = aWorld().requireToken('test-token')
    const started = startedBy(world, 101)
    const finished = await runAction({
      world,
      ...started,
      inputs: { group: 'mine' },
      entry: entry(),
      actionFile: actionFile()
    })
    expect(finished).toEqual({
      exitCode: 3,
      stdout: '[7,"false","mine"]\n',
      stderr: 'CI,HOME,LANG,PATH\n',
      outputs: { status: '200' },
      summary: '# Done',
      requests: ['GET /repos/octo/app/actions/runs/101']
    })
  })

  it('fails if the process hangs', async () => {
    const hanging = join(folder, 'hang.mjs')
    await writeFile(hanging, 'setInterval(() => undefined, 1000)')
    const world = aWorld()
    const running = runAction({
      world,
      ...startedBy(world, 101),
      entry: hanging,
      actionFile: actionFile(),
      timeoutMs: 300
    })
    await expect(running).rejects.toThrow('the action was killed')
  })
})
