// The plan as a person sees it in a terminal.
import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import { apiUrl, fetchFrom } from '../../support/faces.js'
import { supersede, type Ended, type Means } from '../../support/command-line.js'

const escape = '\u001b'

async function planOf(world: World, args: readonly string[], means: Means = {}): Promise<Ended> {
  const env = { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: 'test-token', ...means.env }
  return supersede(['plan', '--repo', 'octo/app', ...args], {
    ...means,
    env,
    fetch: fetchFrom(world)
  })
}

const busy = (): World =>
  aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(17_894_562_100, { pr: 7, sha: 'c0', conclusion: 'success' })
    .withRun(17_894_562_101, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(17_894_562_201, { pr: 7, sha: 'c1', workflow: 'pull-request-validation-of-all.yml' })
    .withRun(17_894_562_202, { pr: 7, workflow: 'pull-request-validation-of-all.yml' })
    .withRun(17_894_562_300, { branch: 'feature', sha: 'c1' })
    .withRun(17_894_562_301, { pr: 7 })

describe('supersede plan', () => {
  it('explains the sample', async () => {
    const { code, stdout, stderr } = await supersede(['plan'])

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`octo/app, pull request #7, ci.yml
This is a sample that ships with Supersede. No request was sent.
Group ci.yml:pull_request:7

          ID    COMMIT   STATUS       WHY
> CANCEL  9101  c100000  in_progress  superseded by run 9107 (c100000 → c300000)
                                      [superseded]
> CANCEL  9102  c200000  queued       superseded by run 9107 (c200000 → c300000)
                                      [superseded]
  keep    9103  c200000  queued       a person re-ran it (attempt 2) although it
                                      was outdated (input reruns) [rerun]
  keep    9105  f200000  queued       cannot tell what it belongs to: its fork
                                      was deleted [subject-unknown]
  (this)  9107  c300000  in_progress  this run executes the step [self]
  keep    9108  c300000  queued       its commit c300000 is the current head
                                      [head-is-current]

2 runs would be cancelled, 3 kept.
3 other runs are not in question (--all lists them): 1 finished, 2 of other
  groups.
Next: try your own: node dist/cli/index.js plan --repo owner/name --pr 7
`)
  })

  it('shows what is meant, marks the cancels, and says what to do next', async () => {
    const { stdout } = await planOf(busy(), ['--pr', '7'], { columns: 110 })

    expect(stdout).toBe(`octo/app, pull request #7, all workflows

          ID           COMMIT   STATUS       WORKFLOW                        WHY
${escape}[33m> CANCEL  17894562101  c100000  queued       ci.yml                          superseded by run 17894562301
                                                                             (c100000 → c300000) [superseded]${escape}[39m
${escape}[33m> CANCEL  17894562201  c100000  in_progress  pull-request-validation-of-al…  superseded by run 17894562202
                                                                             (c100000 → c300000) [superseded]${escape}[39m
  keep    17894562202  c300000  in_progress  pull-request-validation-of-al…  its commit c300000 is the current
                                                                             head [head-is-current]
  keep    17894562301  c300000  in_progress  ci.yml                          its commit c300000 is the current
                                                                             head [head-is-current]

2 runs would be cancelled, 2 kept.
2 other runs are not in question (--all lists them): 1 finished, 1 of other groups.
Next: to have these runs cancelled, add the action to the workflow. This command cancels nothing.
`)
  })

  it('lists the other runs too where all are wanted, and counts the same', async () => {
    const { stdout } = await planOf(busy(), ['7', '--all'])

    expect(stdout).toBe(`octo/app, pull request #7, all workflows

          ID           COMMIT   STATUS       WORKFLOW
> CANCEL  17894562101  c100000  queued       ci.yml
    superseded by run 17894562301 (c100000 → c300000) [superseded]
> CANCEL  17894562201  c100000  in_progress  pull-request-validation-of-al…
    superseded by run 17894562202 (c100000 → c300000) [superseded]
  keep    17894562202  c300000  in_progress  pull-request-validation-of-al…
    its commit c300000 is the current head [head-is-current]
  keep    17894562301  c300000  in_progress  ci.yml
    its commit c300000 is the current head [head-is-current]
  keep    17894562100  c000000  completed    ci.yml
    it has ended (success) [finished]
  keep    17894562300  c100000  in_progress  ci.yml
    it belongs to another event [outside-group]

2 runs would be cancelled, 2 kept.
2 other runs are not in question: 1 finished, 1 of other groups.
Next: to have these runs cancelled, add the action to the workflow. This
  command cancels nothing.
`)
  })

  it('says what could not be read, exits with 5, and asks to try again', async () => {
    const world = busy().fail({ on: 'branch-runs', with: { status: 422, message: 'No' } })
    const args = ['7', '--workflow', 'ci.yml', '--detailed-exitcode']
    const { code, stdout, stderr } = await planOf(world, args)

    expect(code).toBe(5)
    expect(stderr).toMatch(/^warning: Could not list the runs of ci.yml.*HTTP 422, No/m)
    expect(stdout).toMatch(/^Next: see the warnings above, and try again\.$/m)
  })

  it('says as which run it looks', async () => {
    const { stdout } = await planOf(busy(), ['--run', '17894562301'])

    expect(stdout).toMatch(
      /^octo\/app, pull request #7, ci.yml\nAs a companion for run 17894562301 would see it\.\nGroup /
    )
  })

  it('says which snapshot it is for', async () => {
    const recorded = await supersede(['record', 'octo/app#7'], {
      env: { GITHUB_API_URL: apiUrl, GITHUB_TOKEN: 'test-token' },
      fetch: fetchFrom(busy())
    })
    const { stdout } = await supersede(['plan', '--from-file', '-'], { stdin: recorded.stdout })

    expect(stdout).toMatch(
      /\nFrom the snapshot on standard input of [\d-]+T[\d:]+Z. No request was sent.\n/
    )
    expect(stdout).toMatch(/^2 runs would be cancelled, 2 kept\.$/m)
  })

  it.each(Array.from({ length: 15 }, (_, at) => 60 + 10 * at))(
    'fits %d columns',
    async (columns) => {
      for (const args of [
        ['7'],
        ['7', '--all'],
        ['--branch', 'feature'],
        ['--run', '17894562301']
      ]) {
        const { stdout } = await planOf(busy(), args, { columns, env: { NO_COLOR: '1' } })

        expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
          columns
        )
      }
    }
  )
})

describe('colours', () => {
  it.each<{ when: string; args?: string[]; env?: Record<string, string>; then: boolean }>([
    { when: 'on a terminal', then: true },
    { when: 'on a terminal that is dumb', env: { TERM: 'dumb' }, then: false },
    { when: 'with NO_COLOR', env: { NO_COLOR: '1', FORCE_COLOR: '1' }, then: false },
    { when: 'with an empty NO_COLOR', env: { NO_COLOR: '' }, then: true },
    {
      when: 'with --color always',
      args: ['--color', 'always'],
      env: { NO_COLOR: '1' },
      then: true
    },
    {
      when: 'with --color never',
      args: ['--color', 'never'],
      env: { FORCE_COLOR: '1' },
      then: false
    },
    { when: 'with --color auto', args: ['--color', 'auto'], then: true }
  ])('$when: $then', async ({ args = [], env = {}, then }) => {
    const { stdout } = await supersede(['plan', ...args], { env, columns: 80 })

    expect(stdout.includes(escape)).toBe(then)
  })

  it.each([
    { env: {}, then: false },
    { env: { FORCE_COLOR: '1' }, then: true },
    { env: { FORCE_COLOR: '0' }, then: false }
  ])('in a file with $env: $then', async ({ env, then }) => {
    expect((await supersede(['plan'], { env })).stdout.includes(escape)).toBe(then)
  })
})

describe('progress', () => {
  it('is one line of our own words on a terminal, which is gone at the end', async () => {
    const { stderr } = await planOf(busy(), ['7', '--workflow', 'ci.yml'], { columns: 80 })
    const shown = stderr.split(`\r${escape}[K`)

    expect(shown.slice(0, 2)).toEqual([
      'Reading octo/app, pull request #7',
      'Reading octo/app, pull request #7: 1 answer'
    ])
    expect(shown.at(-2)).toMatch(/^Reading octo\/app, pull request #7: \d+ answers$/)
    expect(shown.at(-1)).toBe('')
  })
})
