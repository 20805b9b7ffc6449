// Hostile text in whole processes, with the toolkit that writes the annotations and masks: the worst of all families at once,
// in all places at once. proof/hostile tests every text in each place by itself, in one process.
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
import {
  annotationFaults,
  commandsIn,
  isCommand,
  isGroup,
  linesOf
} from '../proof/hostile/detect/runner.js'
import { tableFaults } from '../proof/hostile/detect/terminal.js'
import { projectRoot } from '../support/action-file.js'
import { startedBy } from '../support/events.js'
import type { Words } from '../support/faces.js'
import { permissionDenied } from '../support/github/faults.js'
import { aRepository, type World } from '../support/github/repository.js'
import { gitBouquets, hostileBouquets, wellFormed } from '../support/hostile.js'
import { runAction, type Finished } from '../support/process.js'

/** The few commands that this program writes itself. */
function isOurs(line: string): boolean {
  if (line.includes('##[')) return false
  if (line === '::add-mask::test-token' || line.startsWith('::debug::') || isGroup(line))
    return true
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
    crashed: stdout.includes('bug in Supersede')
  }).toEqual({ stderr: '', commands: [], acting: [], summary: [], picture: [], crashed: false })
}

function expectWhole({ outputs, summary }: Finished): void {
  const json = ['plan', 'metrics', 'cancelled'].flatMap((name) => jsonFaults(outputs[name] ?? ''))
  expect({ outputs: valueFaults(outputs), json, summary: summary.slice(0, 4) }).toEqual({
    outputs: [],
    json: [],
    summary: '### '
  })
}

const texts = Object.entries(hostileBouquets).map(([name, text]) => ({ name, text }))
const branches = Object.entries(gitBouquets).map(([name, branch]) => ({ name, branch }))

/** Text that an environment variable can have. */
const forEnvironment = (text: string): string => text.replaceAll('\0', '')

/** Text that a file name can have, without path separators. */
const fileName = (text: string): string => `x${text.replace(/[/@\0]/g, '')}.yml`

async function act(world: World, given: Words = {}): Promise<Finished> {
  const inputs = { summary: 'always', wait: '0s', ...given }
  return runAction({ world, ...startedBy(world, 110), inputs })
}

describe('untrusted text', () => {
  it.each(texts)(
    'stays text in all answers of GitHub, even if a step fails for it: $name',
    async ({ text }) => {
      const shown = {
        workflow: fileName(text),
        title: text,
        actor: forEnvironment(text),
        concurrency: [{ group: `${wellFormed(text).slice(0, 390)}-7`, job: text }]
      }
      const world = aRepository()
        .withPullRequest(7, {
          head: 'feature',
          sha: 'c9',
          title: text,
          author: shown.actor,
          labels: [wellFormed(text)]
        })
        .withRun(101, { pr: 7, sha: 'c1', ...shown, status: 'queued', jobs: [{ name: text }] })
        .withRun(102, { pr: 7, sha: 'c2', ...shown })
        .withRun(110, { pr: 7, ...shown })
        .fail({ on: 'cancel', with: { status: 422, message: text } })
        .fail({ on: 'branch-runs', with: { status: 422, message: text } })
        .fail({ on: 'group', with: { status: 403, message: text } })
      const inputs = { 'on-error': 'fail', 'protect-jobs': 'no job of this name' }
      const finished = await act(world, inputs)
      expectSafe(finished)
      expectWhole(finished)
      expect(finished.stdout).toContain('HTTP 422')
      expect(finished.stdout).toMatch(/^::error::Supersede ended /m)
      expect(finished.exitCode).toBe(1)
    }
  )

  it.each(texts)('in an input is refused, and stays text: $name', async ({ text }) => {
    const world = aRepository().withBranch('topic', 'd1').withRun(110, { branch: 'topic' })
    const value = forEnvironment(text)
    const finished = await act(world, { mode: value, wait: value })
    expectSafe(finished)
    expect(finished.stdout).toMatch(/^::error::Input mode is .*allowed is one of: supersede/m)
    expect(finished.exitCode).toBe(1)
    expect(world.requests).toEqual([])
  })

  it.each(branches)('in the name of a branch does no harm: one $name', async ({ branch }) => {
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
  })
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

/** The message for arguments that are refused. */
async function refusal(args: readonly string[]): Promise<string> {
  const error: unknown = await supersede(args).catch((reason: unknown) => reason)
  return (error as { readonly stderr: string }).stderr
}

describe('the command line', () => {
  it.each(texts)('records and shows what is only text: $name', async ({ name, text }) => {
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
    const table = await supersede(['plan', '--all', '--from-file', file, label])
    const json = await supersede(['plan', '--from-file', file, '--format', 'json'])
    expect(jsonFaults(record.stdout)).toEqual([])
    expect(jsonFaults(json.stdout)).toEqual([])
    expect(tableFaults(table.stdout, 3)).toEqual([])
    const refused = await refusal([`x${forEnvironment(text)}`])
    expect(refused).toMatch(/^supersede: Unknown command "x.*\nSee "supersede help"\.\n$/)
    const stderr = [record.stderr, table.stderr, json.stderr, refused].join('')
    expect([...commandsIn(stderr), ...actingIn(stderr)]).toEqual([])
  })
})
