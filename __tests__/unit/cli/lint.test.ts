import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { supersede } from '../../support/command-line.js'
import { lintFolder } from '../../support/lint-folder.js'

const bad = `name: CI
on: pull_request
concurrency:
  group: ci-\${{ github.head_ref }}
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
`
const good = bad.replace('github.head_ref', 'github.event.number')
const ci = '.github/workflows/ci.yml'

const folder = lintFolder()

describe('lint', () => {
  it('shows which two runs meet, what is lost, and what to do', () => {
    folder.write(ci, bad)
    expect(folder.lint()).toEqual({
      stdout: `.github/workflows/ci.yml:4:10
  warning forks-collide: The pull request of one fork cancels the run of another
    fork with the same branch name

    group ci-patch-1
    ├ pull request #8 from alice:patch-1 (opened, c1)  is cancelled
    └ pull request #9 from bob:patch-1 (opened, d1)    starts

  lost:   the checks of the other pull request
  repair: use github.event.pull_request.number instead of github.head_ref
  docs:   https://github.com/OWNER/supersede/blob/HEAD/docs/lint.md#forks-collide

1 file: 0 errors, 1 warning, 0 notes.
To see what the fix would write: supersede lint --fix --dry-run
`,
      stderr: '',
      code: 1
    })
  })

  it('has nothing to say of a file that is right', () => {
    folder.write(ci, good)
    expect(folder.lint()).toEqual({ stdout: 'No findings in 1 file.\n', stderr: '', code: 0 })
  })

  it.each([
    [{ failOn: 'error' as const }, 0, /forks-collide/],
    [{ minSeverity: 'error' as const }, 0, /^No findings in 1 file/],
    [
      { format: 'json' as const },
      1,
      /"version": 1,\n {2}"findings": \[\n {4}\{\n {6}"code": "forks-collide",[^]*"fix": "available",\n {6}"docs": "https:[^"]*\/docs\/lint\.md#forks-collide"/
    ],
    [
      { format: 'sarif' as const },
      1,
      /"helpUri": "https:[^"]*#forks-collide",[^]*"ruleId": "forks-collide",[^]*"uri": "\.github\/workflows\/ci\.yml"/
    ],
    [
      { format: 'github' as const },
      1,
      /^::warning file=\.github\/workflows\/ci\.yml,line=4,col=10,title=forks-collide::The pull request/
    ],
    [{ paths: ['nothing'] }, 3, /^$/]
  ])('%j ends with %s', (request, code, shown) => {
    folder.write(ci, bad)
    const answer = folder.lint(request)
    expect(answer.stdout).toMatch(shown)
    expect(answer.code).toBe(code)
  })

  it('shows the groups beside the events where they fit', () => {
    folder.write(ci, bad.replace('on: pull_request', 'on: { push: { branches: [main] } }'))
    expect(folder.lint({ table: ci }).stdout).toContain(`
 1 push to main (a1)  ci-
 2 push to main (a2)  ci-

later run →`)
  })

  it('shows the events of a file, their groups, and what each pair does', () => {
    folder.write(
      ci,
      bad
        .replace(
          'on: pull_request',
          'on: { pull_request: { types: [synchronize, labeled] }, push: { branches: [main] } }'
        )
        .replace('true', '${{ vars.CANCEL }}')
    )
    expect(folder.lint({ table: ci }).stdout).toBe(`.github/workflows/ci.yml

 1 pull request #7 from octo:feature/login (synchronize, b1)
     ci-feature/login
 2 pull request #7 from octo:feature/login (synchronize, b2)
     ci-feature/login
 3 pull request #7 from octo:feature/login (labeled, b2)
     ci-feature/login
 4 pull request #11 from octo:feature/search (synchronize, f1)
     ci-feature/search
 5 pull request #8 from alice:patch-1 (synchronize, c1)
     ci-patch-1
 6 pull request #9 from bob:patch-1 (synchronize, d1)
     ci-patch-1
 7 pull request #10 from mallory:main (synchronize, e1)
     ci-main
 8 push to main (a1)
     ci-
 9 push to main (a2)
     ci-

later run →, earlier run ↓
    1  2  3  4  5  6  7  8  9
 1  . ?c ?c  .  .  .  .  .  .
 2  .  . ?C  .  .  .  .  .  .
 3  .  .  .  .  .  .  .  .  .
 4  .  .  .  .  .  .  .  .  .
 5  .  .  .  .  . ?C  .  .  .
 6  .  .  .  . ?C  .  .  .  .
 7  .  .  .  .  .  .  .  .  .
 8  .  .  .  .  .  .  .  . ?C
 9  .  .  .  .  .  .  .  .  .

C  the later run cancels the earlier one    E  it takes its waiting place
w  both run, one after the other            .  they never meet
A small letter instead of C or E: the later run replaces the earlier one.
?  in front of a letter: only the run knows whether it does.
`)
  })

  it('says what it did not find', () => {
    folder.write(ci, good)
    expect(folder.lint({ paths: [ci, 'other.yml'] }).stderr).toBe(
      'supersede: There is no workflow file at other.yml.\n'
    )
  })

  it('writes the fix, or shows it', () => {
    folder.write(ci, bad)
    expect(folder.lint({ fix: 'native', dryRun: true, minSeverity: 'error' }).stdout)
      .toBe(`--- .github/workflows/ci.yml
+++ .github/workflows/ci.yml
@@ -1,7 +1,7 @@
 name: CI
 on: pull_request
 concurrency:
-  group: ci-\${{ github.head_ref }}
+  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.run_id }}
   cancel-in-progress: true
 jobs:
   test:
No findings in 1 file.
`)
    expect(readFileSync(join(folder.path, ci), 'utf8')).toBe(bad)
    const fixed = folder.lint({ fix: 'native' })
    expect(fixed).toEqual({ stdout: 'No findings in 1 file.\n', stderr: `fixed ${ci}\n`, code: 0 })
    expect(folder.lint({ fix: 'native' }).stderr).toBe('')
  })

  it('puts a job with Supersede in the place of a faulty block', () => {
    folder.write(ci, bad)
    expect(folder.lint({ fix: 'supersede', dryRun: true, minSeverity: 'error' })).toEqual({
      code: 0,
      stdout: `--- .github/workflows/ci.yml
+++ .github/workflows/ci.yml
@@ -1,8 +1,14 @@
 name: CI
 on: pull_request
-concurrency:
-  group: ci-\${{ github.head_ref }}
-  cancel-in-progress: true
 jobs:
+  supersede:
+    runs-on: ubuntu-latest
+    permissions:
+      actions: write
+      contents: read
+      pull-requests: read
+    steps:
+      - uses: OWNER/supersede@SHA # the full commit SHA of a release
+
   test:
     runs-on: ubuntu-latest
No findings in 1 file.
`,
      stderr: `${ci}: pin the commit of Supersede; to cancel the runs of forks as well, add the second file of docs/forks.md
`
    })
  })

  it('says why it does not fix', () => {
    folder.write(
      ci,
      `x: &c { group: a, cancel-in-progress: true }\non: pull_request\nconcurrency: *c\njobs: { a: {} }`
    )
    const { stderr, stdout } = folder.lint({ fix: 'native', format: 'json' })
    expect(stderr).toBe(
      `not fixed, ${ci}: the block is written in a way that cannot be changed safely\n`
    )
    expect(stdout).toContain(
      '"fix": "refused: the block is written in a way that cannot be changed safely"'
    )
  })

  it('leaves out what was there at another commit', () => {
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a', ...args], {
        cwd: folder.path,
        stdio: 'ignore'
      })
    folder.write(ci, bad)
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-q', '-m', 'first')
    folder.write(ci, `# a line more\n${bad}`)
    folder.write('.github/workflows/new.yml', bad.replace('ci-', 'new-'))
    const { stdout, code } = folder.lint({ newSince: 'main' })
    expect([stdout.match(/^\.github.*$/gm), code]).toEqual([['.github/workflows/new.yml:4:10'], 1])
    expect(folder.lint({ newSince: '--help' })).toEqual({
      stdout: '',
      stderr: 'supersede: Git does not know --help.\n',
      code: 2
    })
  })
})

describe('the command', () => {
  it('says all that is wrong with its options', async () => {
    const { code, stderr } = await supersede([
      'lint',
      '--dry-run',
      '--format',
      'xml',
      '--enable',
      'no-concurency'
    ])
    expect([code, stderr]).toEqual([
      2,
      `supersede: --format is "xml"; allowed is one of: text, json, sarif, github.
supersede: --enable has "no-concurency", which is no code of the linter. Did you mean no-concurrency?
supersede: --dry-run shows what --fix would write: give both.
See "supersede help lint".
`
    ])
  })

  it.each([
    ['--fix=both', '--fix is "both"; allowed is one of: native, supersede.'],
    ['--fix=', '--fix is ""; allowed is one of: native, supersede.']
  ])('knows two ways to fix: %s', async (option, problem) => {
    const { code, stderr } = await supersede(['lint', option])
    expect([code, stderr]).toEqual([2, `supersede: ${problem}\nSee "supersede help lint".\n`])
  })

  it.each(['--fix', '--fix=native', '--fix=supersede'])(
    'takes a file behind %s',
    async (option) => {
      const { stdout, stderr } = await supersede([
        'lint',
        '--dry-run',
        option,
        'docs/lint/forks-collide/bad.yml'
      ])
      expect(stdout.startsWith('--- docs/lint/forks-collide/bad.yml\n')).toBe(true)
      expect(stderr.includes('pin the commit')).toBe(option === '--fix=supersede')
    }
  )

  it('looks at the files that are named', async () => {
    const { code, stdout } = await supersede([
      'lint',
      'docs/lint/forks-collide/bad.yml',
      '--color',
      'always'
    ])
    expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
      1,
      [
        'docs/lint/forks-collide/bad.yml:3:10',
        '  \u001b[33;1mwarning\u001b[0m forks-collide: The pull request of one fork cancels the run of another'
      ]
    ])
  })

  it('looks at the workflows of the repository, which are right', async () => {
    const { code } = await supersede(['lint', '--min-severity', 'warning'])
    expect(code).toBe(0)
  })
})
