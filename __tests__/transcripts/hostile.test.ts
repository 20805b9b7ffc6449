import { describe, expect, it } from '@jest/globals'
import { companionOf, startedBy } from '../support/events.js'
import { permissionDenied } from '../support/github/faults.js'
import { aRepository } from '../support/github/repository.js'
import type { World } from '../support/github/repository.js'
import { hostileTexts } from '../support/hostile.js'
import { runAction } from '../support/process.js'
import type { ActionOptions, Finished } from '../support/process.js'
import { patience } from './trouble-support.js'

const outputNames = [
  'cancelled',
  'cancelled-count',
  'group',
  'kept-count',
  'metrics',
  'newest-run-id',
  'outcome',
  'plan',
  'pull-request',
  'pull-request-state',
  'superseded'
]

/** What the runner would take for a command, other than the few that this program gives itself. */
function commandsIn(stdout: string): readonly string[] {
  const own =
    /^::(?:debug::|add-mask::test-token$|(?:notice|warning) title=Supersede::|error(?: title=Supersede)?::)/
  const lines = stdout.split('\n')
  return lines.filter((line) => line.includes('##[') || (/^\s*::/.test(line) && !own.test(line)))
}

/** Everything a terminal acts on or a reader does not see: controls, marks of direction, separators, zero width. */
function invisibleIn(text: string): readonly string[] {
  const invisible = /(?!\n)(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point})/gu
  return [...text.matchAll(invisible)].map(
    ([character]) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`
  )
}

const mermaidLine =
  /^(?:gantt| {2}dateFormat x| {2}axisFormat %H:%M| {2}section (?:cancelled|going on)| {2}run \d+ :(?:crit|active), \d+, \d+)$/

/** A row of the numbers, which hold nothing of anybody else's. */
const numbersLine = /^\| (?:[a-z ]+|:---) \|[\w .,:;×()-]* \|$/

/** Lines of a summary in which somebody else's text could act. */
function markupIn(summary: string): readonly string[] {
  const outside = summary.replace(/```mermaid\n([^]*?)```/g, (_block, inside: string) =>
    inside
      .split('\n')
      .filter((line) => line !== '' && !mermaidLine.test(line))
      .map((line) => `@mermaid ${line}`)
      .join('\n')
  )
  return outside.split('\n').filter((line) => {
    if (numbersLine.test(line)) return false
    const text = line.replace(/<\/?code>/g, '').replace(/^> /, '')
    const pipes = (text.match(/\|/g) ?? []).length
    return /[<>@`\\]/.test(text) || ![0, 7].includes(pipes)
  })
}

function expectSafe(finished: Finished): void {
  expect({
    stderr: finished.stderr,
    commands: commandsIn(finished.stdout),
    invisible: invisibleIn(finished.stdout),
    markup: markupIn(finished.summary),
    invisibleInSummary: invisibleIn(finished.summary.replace(/([⚠ℹ✂])\ufe0f/gu, '$1')),
    crashed: finished.stdout.includes('fault of Supersede')
  }).toEqual({
    stderr: '',
    commands: [],
    invisible: [],
    markup: [],
    invisibleInSummary: [],
    crashed: false
  })
}

function expectWhole({ outputs }: Finished): void {
  const parsed = ['plan', 'metrics', 'cancelled'].map(
    (name) => typeof JSON.parse(outputs[name] ?? '')
  )
  expect(Object.keys(outputs).sort()).toEqual(outputNames)
  expect(outputs['group']).toMatch(/^[\x21-\x7e]{1,400}$/)
  expect(outputs['plan']).toMatch(/^[\x20-\x7e]*$/)
  expect(parsed).toEqual(['object', 'object', 'object'])
}

const texts = Object.entries(hostileTexts).map(([family, text]) => ({ family, text }))

/** What an environment variable can hold. */
const forEnvironment = (text: string): string => text.replaceAll('\0', '')

/** What can be written in UTF-8. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

/** A name that a file can have, without what separates the parts of a path. */
const fileName = (text: string): string => `x${text.replace(/[/@\0]/g, '')}.yml`

async function act(world: World, options: Partial<ActionOptions> = {}): Promise<Finished> {
  world.latency = 1
  const inputs = { summary: 'always', wait: '0s', ...options.inputs }
  return runAction({ world, ...startedBy(world, 110), ...options, inputs })
}

describe("somebody else's text", () => {
  it.concurrent.each(texts)(
    'in titles, actors, workflow files and answers of GitHub stays text: $family',
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
    'in a refusal of GitHub stays text: $family',
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
    'in the label that exempts stays text: $family',
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
    'in an input is refused, and stays text: $family',
    async ({ text }) => {
      const world = aRepository().withBranch('topic', 'd1').withRun(110, { branch: 'topic' })
      const value = forEnvironment(text)
      const finished = await act(world, { inputs: { mode: value, wait: value } })
      const unknown = await act(world, { inputs: { [value.replaceAll('=', '')]: 'x' } })
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

/** Names that git allows: `git check-ref-format --branch`. */
const branches = [
  '<!--x',
  '<img/src=x/onerror=alert(1)>',
  '</code></td><script>alert(1)</script>',
  '`id`',
  '```mermaid',
  '|x|y|',
  '$(id)',
  '${{github.token}}',
  '@octocat',
  '#123',
  'end',
  'section',
  '%%{init}%%',
  'a\u202egnp.exe',
  'a\u200bb\ufeff',
  'a\u009b31mb',
  'x;click&y=1#z%0A::error::x'.replaceAll('::', '%3A'),
  '\u0430\u0440\u0440',
  `long/${'n'.repeat(240)}`
].map((branch) => ({ branch }))

describe('a branch that git allows', () => {
  it.concurrent.each(branches)(
    'does no harm as the head of a pull request of a fork: $branch',
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
    'does no harm in a push or a companion, and its runs are superseded: $branch',
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
})
