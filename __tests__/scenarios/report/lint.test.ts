// `mode: lint`: no token, no request.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository } from '../../support/github/repository.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-step-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const bad = `name: CI <b>
on: pull_request
concurrency: { group: 'ci-\${{ github.head_ref }}', cancel-in-progress: true }
jobs: { test: { runs-on: ubuntu-latest } }
`

async function lintIn(files: Readonly<Record<string, string>>): Promise<Acted> {
  const workflows = join(folder, '.github/workflows')
  mkdirSync(workflows, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workflows, name), text)
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c1' })
    .withRun(101, { pr: 7, sha: 'c1' })
  const started = startedBy(world, 101)
  const env = { ...started.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder }
  return start(world, { ...started, env }, { mode: 'lint', token: '' })
}

describe('mode: lint', () => {
  it('annotates the line, writes a summary and a SARIF file, and fails', async () => {
    const { exitCode, stdout, summary, outputs, requests } = await lintIn({ 'ci.yml': bad })
    expect(stdout).toBe(`.github/workflows/ci.yml:3:23
  warning forks-collide: The pull request of one fork cancels the run of another fork with the same
    branch name

    group ci-patch-1
    ├ pull request #8 from alice:patch-1 (opened, c1)  is cancelled
    └ pull request #9 from bob:patch-1 (opened, d1)    starts

  lost:   the checks of the other pull request
  repair: use github.event.pull_request.number instead of github.head_ref
  docs:   https://github.com/OWNER/supersede/blob/HEAD/docs/lint.md#forks-collide

::warning file=.github/workflows/ci.yml,line=3,col=23,title=forks-collide::The pull request of one fork cancels the run of another fork with the same branch name. Both have the group ci-patch-1: pull request #8 from alice:patch-1 (opened, c1), and then pull request #9 from bob:patch-1 (opened, d1). Lost: the checks of the other pull request. Repair: use github.event.pull_request.number instead of github.head_ref
`)
    expect(summary).toBe(`### Workflows: 1 warning in 1 file

#### ⚠️ warning: [forks-collide](https://github.com/OWNER/supersede/blob/HEAD/docs/lint.md#forks-collide)

The pull request of one fork cancels the run of another fork with the same branch name. <code>&#46;github&#47;workflows&#47;ci&#46;yml&#58;3</code>

| run in group <code>ci&#45;patch&#45;1</code> | what happens |
| --- | --- |
| <code>pull request &#35;8 from alice&#58;patch&#45;1 &#40;opened&#44; c1&#41;</code> | is cancelled |
| <code>pull request &#35;9 from bob&#58;patch&#45;1 &#40;opened&#44; d1&#41;</code> | starts |

- **Lost:** the checks of the other pull request
- **Repair:** use <code>github&#46;event&#46;pull&#95;request&#46;number</code> instead of <code>github&#46;head&#95;ref</code>
`)
    expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({
      version: '2.1.0'
    })
    expect([exitCode, requests]).toEqual([1, []])
  })

  it('shows of runs that wait which one holds the group', async () => {
    const text = 'on: { push: { branches: [main] } }\nconcurrency: CI\njobs: { test: {} }\n'
    const { summary } = await lintIn({ 'ci.yml': text })
    expect(summary).toContain(`| an older run | holds the group |
| <code>push to main &#40;a1&#41;</code> | waits, then is cancelled |
| <code>push to main &#40;a2&#41;</code> | waits in its place |
`)
  })

  it('skips a folder with the name of a file', async () => {
    mkdirSync(join(folder, '.github/workflows/x.yml'), { recursive: true })
    const { stdout } = await lintIn({ 'ci.yml': bad.replace('head_ref', 'event.number') })
    expect(stdout).toBe(
      '.github/workflows/x.yml is skipped, because it is a folder.\nNo findings.\n'
    )
  })

  it('is green where a workflow is right', async () => {
    const { exitCode, stdout } = await lintIn({ 'ci.yml': bad.replace('head_ref', 'event.number') })
    expect([exitCode, stdout]).toEqual([0, 'No findings.\n'])
  })

  it('says that it needs a checkout', async () => {
    const { exitCode, annotations } = await lintIn({})
    expect([exitCode, annotations.map(({ text }) => text)]).toEqual([
      1,
      [
        'There are no workflow files in .github/workflows/. Put a step with actions/checkout before this one.'
      ]
    ])
  })
})
