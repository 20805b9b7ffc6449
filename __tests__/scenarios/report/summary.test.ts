// The job summary, the log and the annotations as a person sees them, whole. `APP` and `DOCS` stand for the addresses, `1…` for a commit.
import { describe, expect, it } from '@jest/globals'
import { act, ids, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { permissionDenied, serverError } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'

const sha = (digit: number): string => String(digit).repeat(40)

/** Runs 101 to 103 are superseded by run 104, which executes the step. They have the numbers 41 to 44. */
function threeSuperseded(behaviour: object = {}): World {
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: sha(4) })
  for (const at of [1, 2, 3]) {
    world.withRun(100 + at, { pr: 7, number: 40 + at, sha: sha(at), ...behaviour })
  }
  return world.withRun(104, { pr: 7, number: 44 })
}

const shorten = (text: string): string =>
  text
    .replaceAll('https://github.com/octo/app', 'APP')
    .replaceAll('https://github.com/octo/supersede/blob/v1/docs', 'DOCS')
    .replace(/(\d)\1{39}/g, '$1…')
    .replace(/%%.*%%/, 'INIT')
    .trimEnd()

/** The text above the folded details, whose numbers have tests of their own. */
const summaryOf = ({ summary }: Acted): string =>
  shorten(summary.replace(/<details><summary>Details<\/summary>[^]*/, ''))

const logOf = ({ stdout }: Acted): string =>
  shorten(stdout.replace(/^::(?:debug|add-mask)::.*\n/gm, ''))

describe('a step that cancels three runs', () => {
  it('shows them in the summary, folds the details, and shows a timeline for four runs or more', async () => {
    expect(summaryOf(await act(threeSuperseded(), 104))).toBe(`### 3 superseded runs cancelled

[Pull request #7](APP/pull/7)

| Result | Run | Commit | Why |
| --- | --- | --- | --- |
| [cancelled](DOCS/reasons.md#superseded) | [41](APP/actions/runs/101) | [<code>1111111</code>](APP/commit/1…) | superseded by [run 44](APP/actions/runs/104) |
| [cancelled](DOCS/reasons.md#superseded) | [42](APP/actions/runs/102) | [<code>2222222</code>](APP/commit/2…) | superseded by [run 44](APP/actions/runs/104) |
| [cancelled](DOCS/reasons.md#superseded) | [43](APP/actions/runs/103) | [<code>3333333</code>](APP/commit/3…) | superseded by [run 44](APP/actions/runs/104) |
| [this run](DOCS/reasons.md#self) | [44](APP/actions/runs/104) | [<code>4444444</code>](APP/commit/4…) | runs this step |

\`\`\`mermaid
INIT
gantt
  dateFormat x
  axisFormat %H:%M
  tickInterval 10minute
  todayMarker off
  section cancelled
  run 41 :done, 1793527260000, 1793529240000
  run 42 :done, 1793527320000, 1793529240000
  run 43 :done, 1793527380000, 1793529240000
  section this run
  run 44 :active, 1793527440000, 1793529240000
\`\`\``)
  })

  it('shows the result first in the log, one line for each run, and folds the details', async () => {
    expect(logOf(await act(threeSuperseded(), 104))).toBe(`3 superseded runs cancelled
cancelled: run 41, superseded by run 44  APP/actions/runs/101
cancelled: run 42, superseded by run 44  APP/actions/runs/102
cancelled: run 43, superseded by run 44  APP/actions/runs/103
this run: run 44, runs this step  APP/actions/runs/104
::group::Details
group ci.yml:pull_request:7
APP/pull/7
run 41: id 101, attempt 1, 1…, in_progress, cancel superseded, outcome stopped
run 42: id 102, attempt 1, 2…, in_progress, cancel superseded, outcome stopped
run 43: id 103, attempt 1, 3…, in_progress, cancel superseded, outcome stopped
run 44: id 104, attempt 1, 4…, in_progress, keep self
requests to GitHub: 11
::endgroup::`)
  })
})

describe('a dry run', () => {
  it('says what it would do, and how to make it real', async () => {
    expect(summaryOf(await act(threeSuperseded(), 104, { 'dry-run': 'true' })))
      .toBe(`### 3 superseded runs would be cancelled

[Pull request #7](APP/pull/7)

> ℹ️ **Dry run: nothing was cancelled.** To go live, remove \`dry-run: true\` from the step and give its job the permission \`actions: write\`.

| Result | Run | Commit | Why |
| --- | --- | --- | --- |
| [would be cancelled](DOCS/reasons.md#superseded) | [41](APP/actions/runs/101) | [<code>1111111</code>](APP/commit/1…) | superseded by [run 44](APP/actions/runs/104) |
| [would be cancelled](DOCS/reasons.md#superseded) | [42](APP/actions/runs/102) | [<code>2222222</code>](APP/commit/2…) | superseded by [run 44](APP/actions/runs/104) |
| [would be cancelled](DOCS/reasons.md#superseded) | [43](APP/actions/runs/103) | [<code>3333333</code>](APP/commit/3…) | superseded by [run 44](APP/actions/runs/104) |
| [this run](DOCS/reasons.md#self) | [44](APP/actions/runs/104) | [<code>4444444</code>](APP/commit/4…) | runs this step |

\`\`\`mermaid
INIT
gantt
  dateFormat x
  axisFormat %H:%M
  tickInterval 10minute
  todayMarker off
  section would be cancelled
  run 41 :1793527260000, 1793529240000
  run 42 :1793527320000, 1793529240000
  run 43 :1793527380000, 1793529240000
  section this run
  run 44 :active, 1793527440000, 1793529240000
\`\`\``)
  })
})

describe('a step with nothing to do', () => {
  it('says so in one line', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: sha(4) })
      .withRun(104, { pr: 7, number: 44 })
    const finished = await act(world, 104, { summary: 'always' })
    expect([summaryOf(finished), logOf(finished)]).toEqual([
      `### Nothing to cancel

[Pull request #7](APP/pull/7)`,
      `Nothing to cancel
::group::Details
group ci.yml:pull_request:7
APP/pull/7
run 44: id 104, attempt 1, 4…, in_progress, keep self
requests to GitHub: 3
::endgroup::`
    ])
  })
})

describe('a run of a fork', () => {
  it('names the reason and the page that helps', async () => {
    const world = aRepository()
      .withFork('alice/app', { id: 77 })
      .withPullRequest(7, { head: 'patch', sha: sha(2), from: 'alice/app' })
      .withRun(101, { pr: 7, number: 41, sha: sha(1) })
      .withRun(102, { pr: 7, number: 42 })
      .fail({ on: 'cancel', with: permissionDenied() })
    const finished = await start(world, startedBy(world, 102))
    expect(summaryOf(finished))
      .toBe(`### 1 superseded run could not be cancelled: the token may not cancel runs

[Pull request #7](APP/pull/7)

> ℹ️ This token cannot cancel runs: <code>could not cancel run 101&#58; HTTP 403 Resource not accessible by integration</code>. GitHub gives such a token to every run of a fork, and to Dependabot on pull_request_target. Add a companion workflow (on: workflow_run), which can cancel. [Read more](DOCS/forks.md)

| Result | Run | Commit | Why |
| --- | --- | --- | --- |
| ⚠️ [not cancelled](DOCS/reasons.md#superseded) | [41](APP/actions/runs/101) | [<code>1111111</code>](APP/commit/1…) | superseded by [run 42](APP/actions/runs/102); the token may not cancel it |
| [this run](DOCS/reasons.md#self) | [42](APP/actions/runs/102) | [<code>2222222</code>](APP/commit/2…) | runs this step |`)
    expect(logOf(finished))
      .toBe(`1 superseded run could not be cancelled: the token may not cancel runs
not cancelled: run 41, superseded by run 42; the token may not cancel it  APP/actions/runs/101
this run: run 42, runs this step  APP/actions/runs/102
::group::Details
group ci.yml:pull_request:7
APP/pull/7
run 41: id 101, attempt 1, 1…, in_progress, cancel superseded, outcome forbidden
run 42: id 102, attempt 1, 2…, in_progress, keep self
requests to GitHub: 6
::endgroup::
::notice title=Supersede::This token cannot cancel runs: could not cancel run 101: HTTP 403 Resource not accessible by integration. GitHub gives such a token to every run of a fork, and to Dependabot on pull_request_target. Add a companion workflow (on: workflow_run), which can cancel. See DOCS/forks.md`)
  })
})

describe('a run that does not stop', () => {
  it('comes with a command to copy', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: sha(4) })
      .withRun(101, { pr: 7, number: 41, sha: sha(1), status: 'queued', ignoresCancel: true })
      .withRun(104, { pr: 7, number: 44 })
    const finished = await act(world, 104)
    expect(summaryOf(finished)).toBe(`### 1 superseded run will not stop

[Pull request #7](APP/pull/7)

> ⚠️ A cancel did not stop [run 41](APP/actions/runs/101). Set the input force. Or run this command, if nobody needs the result any more:
> \`\`\`
> gh api --method POST repos/octo/app/actions/runs/101/force-cancel
> \`\`\`
> [Read more](DOCS/troubleshooting.md#a-run-is-stuck)

| Result | Run | Commit | Why |
| --- | --- | --- | --- |
| ⚠️ [will not stop](DOCS/reasons.md#superseded) | [41](APP/actions/runs/101) | [<code>1111111</code>](APP/commit/1…) | superseded by [run 44](APP/actions/runs/104); stuck: GitHub accepted the cancel and the run is still <code>queued</code> |
| [this run](DOCS/reasons.md#self) | [44](APP/actions/runs/104) | [<code>4444444</code>](APP/commit/4…) | runs this step |`)
  })
})

describe('an outage of GitHub', () => {
  it('is the title, and one annotation says what happens next', async () => {
    const world = threeSuperseded().fail({ on: /^GET/, with: serverError() })
    const finished = await act(world, 104)
    expect(summaryOf(finished)).toBe(`### GitHub could not be read: nothing was cancelled

[Pull request #7](APP/pull/7)

> ⚠️ Could not <code>list the runs of ci&#46;yml&#44; page 1</code> (and 2 more requests): HTTP 502, <code>Server Error</code>. GitHub failed to answer, with all retries. Runs that could not be checked were kept. Re-run this step to cancel what is left. A newer run of the group does it too. [Read more](DOCS/troubleshooting.md)`)
    expect(finished.annotations.map(({ level }) => level)).toEqual(['warning'])
  })
})

describe('several workflows', () => {
  it('have a column of their own', async () => {
    const world = aRepository()
      .withPullRequest(7, { head: 'feature', sha: sha(3) })
      .withRun(101, { pr: 7, number: 41, sha: sha(1) })
      .withRun(102, { pr: 7, number: 9, sha: sha(1), workflow: 'lint.yml' })
      .withRun(103, { pr: 7, number: 42 })
      .withRun(104, { pr: 7, number: 10, workflow: 'lint.yml' })
    const finished = await act(world, 103, { workflows: 'all' })
    expect(summaryOf(finished)).toBe(`### 2 superseded runs cancelled, 1 kept

[Pull request #7](APP/pull/7)

| Result | Run | Workflow | Commit | Why |
| --- | --- | --- | --- | --- |
| [cancelled](DOCS/reasons.md#superseded) | [41](APP/actions/runs/101) | <code>ci&#46;yml</code> | [<code>1111111</code>](APP/commit/1…) | superseded by [run 42](APP/actions/runs/103) |
| [cancelled](DOCS/reasons.md#superseded) | [9](APP/actions/runs/102) | <code>lint&#46;yml</code> | [<code>1111111</code>](APP/commit/1…) | superseded by [run 10](APP/actions/runs/104) |
| [kept](DOCS/reasons.md#head-is-current) | [10](APP/actions/runs/104) | <code>lint&#46;yml</code> | [<code>3333333</code>](APP/commit/3…) | its commit <code>3333333</code> is the current head |
| [this run](DOCS/reasons.md#self) | [42](APP/actions/runs/103) | <code>ci&#46;yml</code> | [<code>3333333</code>](APP/commit/3…) | runs this step |

\`\`\`mermaid
INIT
gantt
  dateFormat x
  axisFormat %H:%M
  tickInterval 10minute
  todayMarker off
  section cancelled
  ci.yml run 41 :done, 1793527260000, 1793529240000
  lint.yml run 9 :done, 1793527320000, 1793529240000
  section kept
  lint.yml run 10 :active, 1793527440000, 1793529240000
  section this run
  ci.yml run 42 :active, 1793527380000, 1793529240000
\`\`\``)
  })
})

describe('a push whose run is superseded itself', () => {
  it('says so, and links the branch and the newer run', async () => {
    const world = aRepository()
      .withBranch('topic', sha(2))
      .withRun(101, { branch: 'topic', event: 'push', number: 41, sha: sha(1) })
      .withRun(102, { branch: 'topic', event: 'push', number: 42, sha: sha(2) })
    const finished = await act(world, 101)
    expect(summaryOf(finished)).toBe(`### This run is superseded, and there is nothing to cancel

Branch [<code>topic</code>](APP/tree/topic)

> ℹ️ **This run is superseded** by [run 42](APP/actions/runs/102): its checks are for an old commit.

| Result | Run | Commit | Why |
| --- | --- | --- | --- |
| [kept](DOCS/reasons.md#head-is-current) | [42](APP/actions/runs/102) | [<code>2222222</code>](APP/commit/2…) | its commit <code>2222222</code> is the current head |
| [this run](DOCS/reasons.md#self) | [41](APP/actions/runs/101) | [<code>1111111</code>](APP/commit/1…) | runs this step |`)
  })
})

describe('150 runs', () => {
  it('are twenty rows and lines, and the rest is folded', async () => {
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: sha(4) })
    for (const id of ids(201, 349)) {
      world.withRun(id, { pr: 7, number: id, sha: String(id).padEnd(40, 'a') })
    }
    const { summary, stdout } = await act(world.withRun(350, { pr: 7, number: 350 }), 350)
    const [visible = '', folded = ''] = summary.split('<details><summary>130 more runs</summary>')
    expect(visible.match(/^\| \[cancelled\]/gm)).toHaveLength(20)
    expect(folded.match(/^\| \[(?:cancelled|this run)\]/gm)).toHaveLength(130)
    expect(stdout.split('::group::130 more runs')[0]?.match(/^cancelled: /gm)).toHaveLength(20)
  })
})

describe('a configuration that can never cancel', () => {
  it('says so in one notice: an event that nothing can supersede', async () => {
    const world = aRepository()
      .withBranch('main', sha(1))
      .withRun(101, { branch: 'main', event: 'issues', number: 41 })
    const { annotations } = await act(world, 101, { events: 'issues' })
    expect(annotations.map(({ text }) => text)).toEqual([
      'Nothing can be cancelled here: all issues runs are on the default branch, so it is not known which of them belong together.'
    ])
  })

  it('says so in one notice: a schedule without a line that lifts the default branch', async () => {
    const world = aRepository()
      .withBranch('main', sha(1))
      .withRun(101, { branch: 'main', event: 'schedule', number: 41 })
      .withRun(102, { branch: 'main', event: 'schedule', number: 42, sha: sha(2) })
    const { annotations } = await act(world, 102, { events: 'schedule' })
    expect(annotations.map(({ text }) => shorten(text))).toEqual([
      'No scheduled run is ever cancelled: all of them are on the default branch, which is protected. To cancel the older ones, add this line to protect-refs: !~DEFAULT_BRANCH See DOCS/inputs.md#protect-refs'
    ])
  })
})
