import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { sampleHistory } from '../../../src/history/sample.js'
import { lineOf } from '../../../src/history/write.js'
import { against, supersede } from '../../support/command-line.js'
import { aRepository, type World } from '../../support/github/repository.js'

const folder = mkdtempSync(join(tmpdir(), 'supersede-history-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const runs = sampleHistory()
const history = file('history.jsonl', runs.map(lineOf).join(''))
const guides = 'group=${{ github.workflow }}-${{ github.ref }}; cancel=true'
const workflowFile = file(
  'ci.yml',
  `name: CI
on: [push, pull_request]
concurrency: { group: '\${{ github.workflow }}-\${{ github.ref }}', cancel-in-progress: true }
jobs: { test: { runs-on: x, steps: [{ run: test }] } }`
)

interface Tested {
  readonly runs: number
  readonly calibration: { readonly predicted: number; readonly precision: number | null }
  readonly policies: readonly { readonly name: string; readonly cancelled: number }[]
}

async function tested(...args: readonly string[]): Promise<Tested> {
  const { stdout, stderr, code } = await supersede(['backtest', '--format', 'json', ...args])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  return JSON.parse(stdout) as Tested
}

describe('supersede backtest', () => {
  it('tests the sample with its own workflows', async () => {
    expect((await tested()).calibration.precision).toBe(1)
  })

  it.each([
    ['by hand', ['--config', guides]],
    ['of a workflow file', ['--workflow-file', workflowFile]]
  ])('takes a configuration %s for a recorded history', async (_, options) => {
    const { calibration, runs: count } = await tested(
      '--from-file',
      history,
      '--workflow',
      'CI',
      ...options
    )

    expect(count).toBe(runs.filter(({ workflow }) => workflow.endsWith('ci.yml')).length)
    expect(calibration.precision).toBe(1)
  })

  it('reads pages of the API from the standard input', async () => {
    const page = JSON.stringify({
      total_count: 1,
      workflow_runs: [JSON.parse(lineOf(runs[0] as never))]
    })
    const { stdout } = await supersede(
      ['backtest', '--from-file', '-', '--config', guides, '--format', 'json'],
      { stdin: page + page }
    )

    expect((JSON.parse(stdout) as Tested).runs).toBe(1)
  })

  it('reads what Windows PowerShell writes', async () => {
    const path = file('utf16.jsonl', '')
    writeFileSync(path, Buffer.from(`\ufeff${lineOf(runs[0] as never)}`, 'utf16le'))

    expect((await tested('--from-file', path, '--config', guides)).runs).toBe(1)
  })

  it('gives Supersede the inputs of the user', async () => {
    const cancelled = async (...options: readonly string[]): Promise<number | undefined> =>
      (await tested(...options)).policies.find(({ name }) => name === 'supersede')?.cancelled

    expect(await cancelled()).toBeGreaterThan(
      (await cancelled('--same-commit', 'keep', '--let-finish-after', '1m')) ?? 0
    )
    expect(await cancelled('--protect-refs', '**')).toBe(0)
  })

  it('says what it left out', async () => {
    const path = file(
      'cut.jsonl',
      `${lineOf(runs[0] as never)}{"id": "x"}\n{}\n{"id" 1}\n[null, 7]\n{"id": 7, "created_at": "x"}\n{"id": 7, "na`
    )
    const { stderr } = await supersede(['backtest', '--from-file', path, '--config', guides])

    expect(stderr).toBe(
      `notice: 2 records of ${path} left out, the first one on line 2: it has no id and no run_number. Expected is a run as the API of GitHub gives it, with id, run_number and created_at.
notice: 1 record of ${path} left out, on line 4: it is not JSON. Expected is a run as the API of GitHub gives it, with id, run_number and created_at. Correct the line, or record the history again.
notice: 2 records of ${path} left out, the first one on line 5: it is no object. Expected is a run as the API of GitHub gives it, with id, run_number and created_at.
notice: 1 record of ${path} left out, on line 6: it has no created_at that is a time. Expected is a run as the API of GitHub gives it, with id, run_number and created_at.
notice: 1 record of ${path} left out, on line 7: it breaks off. If a recording stopped there, run the same command with --output again: it goes on in the file.
`
    )
  })

  it('says which workflow files of the folder it cannot read, and refuses those that the user names', async () => {
    const path = file('bad.yml', 'on: push\njobs: [a')
    const { stderr, code } = await supersede(['backtest', '--workflow-file', path])

    expect({ stderr, code }).toEqual({
      code: 2,
      stderr: `supersede: --workflow-file: ${path}, line 2: The file is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].\nSee "supersede help backtest".\n`
    })
  })

  it('writes the page beside the table', async () => {
    const path = join(folder, 'page.html')
    const { stdout } = await supersede(['backtest', '--html', path])

    expect(stdout).toContain('runs cancelled')
    expect(readFileSync(path, 'utf8')).toContain('<h1>Backtest: 621 runs of 2 workflows')
  })

  it.each([
    [
      ['--config', 'group=a', '--workflow-file', 'b.yml'],
      '--workflow-file and --config exclude one another.'
    ],
    [
      ['--from-file', '/nowhere.jsonl'],
      'Cannot read the file /nowhere.jsonl: there is no such file. Check the name and the folder.'
    ],
    [
      ['--workflow-file', '/nowhere.yml'],
      'Cannot read the file /nowhere.yml: there is no such file.'
    ],
    [['--from-file', workflowFile], `There is no run in ${workflowFile}.`],
    [
      ['--workflow', 'deplo.yml'],
      'The history has no run of "deplo.yml"; it has runs of ci.yml, deploy.yml. Did you mean deploy.yml?'
    ],
    [
      ['--workflow-file', ','],
      '--workflow-file is empty; allowed are the names of workflow files.'
    ],
    [
      ['--html', '/nowhere/page.html'],
      'Cannot write the file /nowhere/page.html: its folder does not exist. Make the folder, or name another one.'
    ],
    [['--html', folder], `Cannot write the file ${folder}: it is a folder. Name a file in it.`],
    [['--html', '/dev/full'], 'Cannot write the file /dev/full: the disk is full. Free some space'],
    [
      ['--html', `${workflowFile}/page.html`],
      'a part of its path is a file, not a folder. Check the path.'
    ],
    [['--format', 'xml'], '--format is "xml"']
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await supersede(['backtest', ...args])

    expect(code).not.toBe(0)
    expect(stderr).toContain(message)
  })
})

describe('supersede why', () => {
  it('explains a run of a recorded history', async () => {
    const run = runs.find(
      ({ branch, conclusion }) => branch === 'main' && conclusion === 'cancelled'
    )
    const args = ['why', String(run?.id), '--from-file', history, '--workflow-file', workflowFile]
    const { stdout, code } = await supersede([...args, '--format', 'json'])

    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      cause: 'replaced-at-work',
      sure: true,
      run: run?.id
    })
  })

  const world = (): World =>
    aRepository().withRun(101, {
      event: 'push',
      branch: 'main',
      sha: 'c1',
      conclusion: 'cancelled',
      jobs: [
        {
          name: 'test',
          conclusion: 'cancelled',
          annotations: ['The run was canceled by @octocat.']
        }
      ]
    })

  it('explains a run on GitHub, and says what could not be read', async () => {
    const { stdout, stderr, code } = await against(world(), 'why', '101')

    expect(stdout).toContain('It was cancelled by @octocat')
    expect(stderr).toContain('Reading octo/app, run 101\nwarning: ')
    expect(stderr).toContain('read the file .github/workflows/ci.yml')
    expect(code).toBe(5)
  })

  it('takes the address of a run, and a configuration by hand', async () => {
    const address = 'https://github.com/octo/app/actions/runs/101'
    const { stdout, code } = await against(world(), 'why', address, '--config', guides)

    expect(stdout).toContain('its group is ci-refs/heads/main')
    expect(code).toBe(0)
  })

  it.each([
    [['why', 'x'], '"x" is no run; allowed is the id of a run, or its address'],
    [['why', '1', '2'], 'Unexpected argument "2".'],
    [['why', '--from-file', history], 'Which run of the history? Give its id.'],
    [['why', '1', '--from-file', history], 'The history has no run with the id 1.'],
    [['why', '1', '--repo', 'octo'], '--repo is "octo"; allowed is owner/name'],
    [['why', '1'], 'Which repository?']
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await supersede(args)

    expect(code).not.toBe(0)
    expect(stderr).toContain(message)
  })
})
