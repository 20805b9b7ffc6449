// The committed bundles run by themselves, with every Node in SUPERSEDE_NODES, a list of programs separated like PATH; without
// it, with the Node that runs the tests.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { companionOf, startedBy } from '../support/events.js'
import { aRepository, type World } from '../support/github/repository.js'
import { runAction } from '../support/process.js'
import { proxyTo } from '../support/proxy.js'

const given = process.env['SUPERSEDE_NODES']?.split(delimiter).filter((path) => path !== '') ?? []
const nodes = given.length > 0 ? given : [process.execPath]

// Outside node_modules, so that a bundle with a missing part fails.
const away = mkdtempSync(join(tmpdir(), 'supersede-bundle-'))
cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), join(away, 'dist'), {
  recursive: true
})
const entry = join(away, 'dist', 'index.js')
afterAll(() => {
  rmSync(away, { recursive: true })
})

const world = (): World =>
  aRepository({ name: 'octo/app' })
    .withFork('alice/app', { id: 77 })
    .withPullRequest(7, { head: 'feature', sha: 'c2', from: 'alice/app' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(102, { pr: 7, sha: 'c2', status: 'in_progress' })

describe.each(nodes)('the bundles under %s', (node) => {
  it('supersede in the run itself', async () => {
    const here = world()
    const ended = await runAction({ world: here, node, entry, ...startedBy(here, 102) })

    expect({ code: ended.exitCode, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
    expect(here.cancelled()).toEqual([101])
  })

  it('supersede in a companion', async () => {
    const here = world()
    const started = companionOf(here, 102, { runId: 900, type: 'requested' })
    await runAction({ world: here, node, entry, ...started })

    expect(here.cancelled()).toEqual([101])
  })

  it('name the group without a request', async () => {
    const here = world()
    const ended = await runAction({
      world: here,
      node,
      entry,
      ...startedBy(here, 102),
      inputs: { mode: 'group' }
    })

    expect({ outputs: ended.outputs, requests: here.requestLines() }).toEqual({
      outputs: { group: 'ci.yml:pull_request:7' },
      requests: []
    })
  })

  it('use a proxy if one is configured', async () => {
    const here = world()
    await using server = await here.server()
    await using proxy = await proxyTo(server.url)
    const started = startedBy(here, 102)
    const env = { ...started.env, http_proxy: proxy.url }
    await runAction({ server: 'http://api.github.test', node, entry, ...started, env })

    expect(proxy.asked()).toContain('api.github.test:80')
    expect(here.cancelled()).toEqual([101])
  })

  it('explain the sample world', async () => {
    const cli = join(away, 'dist', 'cli', 'index.js')
    const { stdout } = await promisify(execFile)(node, [cli, 'plan'], { env: {} })

    expect(stdout).toContain('2 runs would be cancelled, 3 kept.')
  })
})

describe('the bundle of the command line', () => {
  const callsIn = (folder: string): readonly string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .flatMap(
        (name) => readFileSync(join(folder, name), 'utf8').match(/\w*cancelWorkflowRun\(/gi) ?? []
      )

  it('does not contain the cancel calls, and that of the action does', () => {
    const built = join(away, 'dist')

    expect({ action: callsIn(built).length, cli: callsIn(join(built, 'cli')) }).toEqual({
      action: 2,
      cli: []
    })
  })
})
