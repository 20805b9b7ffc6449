// Hostile text in whole processes: the worst of all families at once, in each kind of place. Every text in every place, in
// one process, is tried by the proofs.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { actingIn } from '../proof/hostile/detect/characters.js'
import { jsonFaults } from '../proof/hostile/detect/json.js'
import { characterFaults, pictureFaults, treeOf } from '../proof/hostile/detect/markdown.js'
import { valueFaults } from '../proof/hostile/detect/outputs.js'
import { annotationFaults, commandsIn, isCommand, linesOf } from '../proof/hostile/detect/runner.js'
import { tableFaults } from '../proof/hostile/detect/terminal.js'
import { projectRoot } from '../support/action-file.js'
import { companionOf, startedBy } from '../support/events.js'
import { permissionDenied } from '../support/github/faults.js'
import { aRepository } from '../support/github/repository.js'
import type { World } from '../support/github/repository.js'
import { gitBouquets, hostileBouquets, wellFormed } from '../support/hostile.js'
import { runAction } from '../support/process.js'
import type { ActionOptions, Finished } from '../support/process.js'
import { patience } from './trouble-support.js'

/** The few commands that this program gives. */
function isOurs(line: string): boolean {
  if (line.includes('##[')) return false
  if (line === '::add-mask::test-token' || line.startsWith('::debug::')) return true
  const isRefusal = /^::error::(?:Input \w|Unknown input "|Supersede ended )/.test(line)
  return isRefusal || annotationFaults(line).length === 0
}

function expectSafe({ stdout, stderr, summary }: Finished): void {
  expect({
    stderr,
    commands: linesOf(stdout).filter((line) => isCommand(line) && !isOurs(line)),
    acting: actingIn(stdout),
    summary: summary === '' ? [] : [...characterFaults(summary), ...treeOf(summary).faults],
    picture: pictureFaults(summary),
    crashed: stdout.includes('fault of Supersede')
  }).toEqual({ stderr: '', commands: [], acting: [], summary: [], picture: [], crashed: false })
}

function expectWhole({ outputs, summary }: Finished): void {
  const json = ['plan', 'metrics', 'cancelled'].flatMap((name) => jsonFaults(outputs[name] ?? ''))
  expect({ outputs: valueFaults(outputs), json, summary: summary.slice(0, 15) }).toEqual({
    outputs: [],
    json: [],
    summary: '### Supersede: '
  })
}

const texts = Object.entries(hostileBouquets).map(([name, text]) => ({ name, text }))
const branches = Object.entries(gitBouquets).map(([name, branch]) => ({ name, branch }))

/** What an environment variable can hold. */
const forEnvironment = (text: string): string => text.replaceAll('\0', '')

/** A name that a file can have, without what separates the parts of a path. */
const fileName = (text: string): string => `x${text.replace(/[/@\0]/g, '')}.yml`

async function act(world: World, options: Partial<ActionOptions> = {}): Promise<Finished> {
  world.latency = 1
  const inputs = { summary: 'always', wait: '0s', ...options.inputs }
  return runAction({ world, ...startedBy(world, 110), ...options, inputs })
}

describe("somebody else's text", () => {
  it.concurrent.each(texts)(
    'in titles, actors, workflow files and answers of GitHub stays text: $name',
    async ({ text }) => {
      const actor = forEnvironment(text)
      const workflow = fileName(text)
      const world = aRepository()
        .withPullRequest(7, {
          head: 'feature',
          sha: 'c9',
          title: text,
          author: actor,
          labels: [wellFormed(text)]
        })
        .withRun(101, { pr: 7, sha: 'c1', workflow, title: text, actor, status: 'queued' })
        .withRun(102, { pr: 7, sha: 'c2', workflow, title: text, actor })
        .withRun(110, { pr: 7, workflow, title: text, actor })
        .fail({ on: 'cancel', with: { status: 422, message: text } })
        .fail({ on: 'branch-runs', with: { status: 422, message: text } })
      const finished = await act(world)
      expectSafe(finished)
      expectWhole(finished)
      expect(finished.stdout).toContain('HTTP 422')
      expect(finished.exitCode).toBe(0)
    },
    patience
  )

  it.concurrent.each(texts)(
    'in a refusal of GitHub stays text: $name',
    async ({ text }) => {
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c9' })
        .withRun(101, { pr: 7, sha: 'c1' })
        .withRun(110, { pr: 7 })
        .fail({ on: 'cancel', with: { status: 403, message: text } })
        .fail({ on: 'runs', with: { status: 500, body: text }, times: 3 })
      const finished = await act(world, { inputs: { 'on-error': 'fail' } })
      expectSafe(finished)
      expectWhole(finished)
      expect(finished.exitCode).toBe(1)
    },
    patience
  )

  it.concurrent.each(texts)(
    'in the label that exempts stays text: $name',
    async ({ text }) => {
      const label = wellFormed(forEnvironment(text).trim())
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c9', labels: [label] })
        .withRun(101, { pr: 7, sha: 'c1' })
        .withRun(110, { pr: 7 })
      const finished = await act(world, { inputs: { 'exempt-label': label } })
      expectSafe(finished)
      expectWhole(finished)
      expect(world.cancelRequests()).toEqual([])
      expect(finished.stdout).toContain('exempt-label: the pull request has the label')
    },
    patience
  )

  it.concurrent.each(texts)(
    'in the name of a protected job and of a group stays text: $name',
    async ({ text }) => {
      const concurrency = [{ group: `${wellFormed(text).slice(0, 390)}-7` }]
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c9' })
        .withRun(101, { pr: 7, sha: 'c1', jobs: [{ name: text }], concurrency })
        .withRun(110, { pr: 7, concurrency: [{ ...concurrency[0], group: 'x-7', job: text }] })
        .fail({ on: 'group', with: { status: 403, message: text } })
      const inputs = {
        'protect-jobs': '*',
        group: `{pr}:${forEnvironment(text).replace(/[{}]/g, '')}`
      }
      const finished = await act(world, { inputs })
      const native = await act(world, { inputs: { ...inputs, membership: 'native' } })
      for (const one of [finished, native]) {
        expectSafe(one)
        expectWhole(one)
      }
      expect(world.cancelRequests()).toEqual([])
      expect(finished.stdout).toContain('protect-jobs')
      expect(native.stdout).toContain('HTTP 403')
    },
    patience
  )

  it.concurrent.each(texts)(
    'in an input is refused, and stays text: $name',
    async ({ text }) => {
      const world = aRepository().withBranch('topic', 'd1').withRun(110, { branch: 'topic' })
      const value = forEnvironment(text)
      const finished = await act(world, { inputs: { mode: value, wait: value } })
      const misspelt = `protect-jobz${value.replaceAll('=', '').slice(0, 1)}`
      const unknown = await act(world, { inputs: { [misspelt]: 'x' } })
      expectSafe(finished)
      expectSafe(unknown)
      expect(finished.stdout).toMatch(/^::error::Input mode is .*allowed is one of: supersede/m)
      expect(unknown.stdout).toMatch(/^::error::Unknown input /m)
      expect([finished.exitCode, unknown.exitCode]).toEqual([1, 1])
      expect(world.requests).toEqual([])
    },
    patience
  )
})

describe('a branch that git allows', () => {
  it.concurrent.each(branches)(
    'does no harm as the head of a pull request of a fork: one $name',
    async ({ branch }) => {
      const world = aRepository()
        .withFork('alice/app', { id: 77 })
        .withPullRequest(7, { head: branch, sha: 'c9', from: 'alice/app', title: branch })
        .withRun(101, { pr: 7, sha: 'c1' })
        .withRun(110, { pr: 7 })
        .fail({ on: 'cancel', with: permissionDenied() })
        .fail({ on: 'branch-runs', with: { status: 422, message: branch } })
      const finished = await act(world)
      expectSafe(finished)
      expectWhole(finished)
      expect(world.cancelRequests()).toEqual([101])
    },
    patience
  )

  it.concurrent.each(branches)(
    'does no harm in a push or a companion, and its runs are superseded: one $name',
    async ({ branch }) => {
      const world = aRepository()
        .withBranch(branch, 'd9')
        .withRun(101, { branch, sha: 'd1' })
        .withRun(110, { branch })
      const finished = await act(world)
      const companion = aRepository()
        .withBranch(branch, 'd9')
        .withRun(101, { branch, sha: 'd1' })
        .withRun(110, { branch })
        .fail({ on: 'tag', with: permissionDenied() })
      const started = companionOf(companion, 110, { runId: 120, type: 'requested' })
      const other = await act(companion, started)
      expectSafe(finished)
      expectWhole(finished)
      expectSafe(other)
      expectWhole(other)
      expect(world.cancelled()).toEqual([101])
      expect(companion.cancelRequests()).toEqual([])
      // Where the tags cannot be read, nobody can tell whether it was a push of a tag.
      expect(other.outputs['group']).toBe('ci.yml:push:run:110')
    },
    patience
  )

  it.concurrent.each(branches)(
    'does no harm in the name of a group: one $name',
    async ({ branch }) => {
      const world = aRepository().withBranch(branch, 'd1').withRun(110, { branch })
      const finished = await act(world, { inputs: { mode: 'group' } })
      expectSafe(finished)
      expect(finished.stdout).toBe(`group ${finished.outputs['group'] ?? ''}\n`)
      expect(finished.outputs['group']).toMatch(/^ci\.yml:push:refs\/heads\/[!-~]+$/)
    },
    patience
  )
})

const folder = mkdtempSync(join(tmpdir(), 'supersede-hostile-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const program = fileURLToPath(new URL('dist/cli/index.js', projectRoot))

async function supersede(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, [program, ...args], { env, cwd: folder })
}

/** What it says to arguments that it does not take. */
async function refusal(args: readonly string[]): Promise<string> {
  const error: unknown = await supersede(args).catch((reason: unknown) => reason)
  return (error as { readonly stderr: string }).stderr
}

describe('the command line', () => {
  it.concurrent.each(texts)(
    'records and shows what is only text: $name',
    async ({ name, text }) => {
      const world = aRepository()
        .withPullRequest(7, { head: 'feature', sha: 'c9', labels: [wellFormed(text)] })
        .withRun(101, { pr: 7, sha: 'c1', event: text })
        .withRun(102, { pr: 7, sha: 'c2', conclusion: text })
        .withRun(110, { pr: 7 })
      await using server = await world.server({ latency: 1 })
      const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: 'test-token' }
      const record = await supersede(['record', '--repo', 'octo/app', '--pr', '7'], env)
      const file = join(folder, `${name}.json`)
      writeFileSync(file, record.stdout)
      const label = `--exempt-label=${wellFormed(forEnvironment(text))}`
      const table = await supersede(['plan', '--from-file', file, label])
      const json = await supersede(['plan', '--from-file', file, '--format', 'json'])
      expect(jsonFaults(record.stdout)).toEqual([])
      expect(jsonFaults(json.stdout)).toEqual([])
      expect(tableFaults(table.stdout, 3)).toEqual([])
      const refused = await refusal([`x${forEnvironment(text)}`])
      expect(refused).toMatch(/^supersede: Unknown command "x.*\n$/)
      const stderr = [record.stderr, table.stderr, json.stderr, refused].join('')
      expect([...commandsIn(stderr), ...actingIn(stderr)]).toEqual([])
    },
    patience
  )
})
