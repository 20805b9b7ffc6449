import { describe, expect, it } from '@jest/globals'
import { encountersOf, entrantsOf } from '../../../src/workflow/encounters.js'
import { nameText } from '../../../src/workflow/name.js'
import { workflowFile } from '../../support/workflow-files.js'

const jobs = 'jobs: { test: { steps: [] } }'
const surroundings = { defaultBranch: 'main' }

/** Each sample run with the names of its groups. */
function groupsOf(text: string, called: readonly string[] = []): string {
  const files = called.map((each, index) =>
    workflowFile(each, `.github/workflows/called-${index}.yml`)
  )
  const byPath = new Map(files.map((file) => [file.path, file]))
  return entrantsOf(workflowFile(text), surroundings, byPath)
    .map(({ run, claims }) => {
      const names = claims.map(({ name, cancels }) => `${nameText(name)}${marks(cancels)}`)
      return `${run.title} (${[run.action, run.commit].filter(Boolean).join(' ')}) → ${names.join(' + ')}`
    })
    .join('\n')
}

const marks = (cancels: boolean | undefined): string =>
  cancels === undefined ? '?' : cancels ? '!' : ''

/** What becomes of which run, without the commits. */
function meetingsOf(text: string): readonly string[] {
  const encounters = encountersOf(entrantsOf(workflowFile(text), surroundings, new Map()))
  return [
    ...new Set(
      encounters.map(({ earlier, later, effect, isMaybe }) => {
        const may = isMaybe ? 'may: ' : ''
        return `${may}${later.run.title} ${effect} ${earlier.run.title}`
      })
    )
  ]
}

describe('the samples of a file', () => {
  it('are the events that its triggers have, each with its group', () => {
    expect(
      groupsOf(`
name: CI
on:
  push: { branches: [main, 'release/**', 'feature/**'], tags: ['v*'] }
  pull_request: { types: [opened, synchronize, labeled, closed] }
  merge_group:
  schedule: [{ cron: 0 0 * * * }]
concurrency:
  group: \${{ github.workflow }}-\${{ github.head_ref || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
${jobs}`)
    ).toBe(`push to main (a1) → CI-refs/heads/main
push to main (a2) → CI-refs/heads/main
push to release/1.0 (m11) → CI-refs/heads/release/1.0
push to release/1.0 (m12) → CI-refs/heads/release/1.0
push to feature/login (b1) → CI-refs/heads/feature/login
push to feature/login (b2) → CI-refs/heads/feature/login
push of tag v1.0.0 (t-v1.0.0) → CI-refs/tags/v1.0.0
push of tag v1.1.0 (t-v1.1.0) → CI-refs/tags/v1.1.0
pull request #7 from octo:feature/login (opened b1) → CI-feature/login!
pull request #7 from octo:feature/login (synchronize b2) → CI-feature/login!
pull request #7 from octo:feature/login (labeled b2) → CI-feature/login!
pull request #7 from octo:feature/login (closed b2) → CI-feature/login!
pull request #7 from octo:feature/login (closed b2) → CI-feature/login!
pull request #11 from octo:feature/search (opened f1) → CI-feature/search!
pull request #8 from alice:patch-1 (opened c1) → CI-patch-1!
pull request #9 from bob:patch-1 (opened d1) → CI-patch-1!
pull request #10 from mallory:main (opened e1) → CI-main!
merge queue entry of #7 (checks_requested q1) → CI-refs/heads/gh-readonly-queue/main/pr-7-q1
merge queue entry of #8 (checks_requested r1) → CI-refs/heads/gh-readonly-queue/main/pr-8-r1
merge queue entry of #7 (checks_requested q2) → CI-refs/heads/gh-readonly-queue/main/pr-7-q2
scheduled run 1 (schedule-1) → CI-refs/heads/main
scheduled run 2 (schedule-2) → CI-refs/heads/main`)
  })

  it('carry what each event says of what it is about', () => {
    expect(
      groupsOf(`
on: [issue_comment, issues, workflow_run, release, pull_request_target, pull_request_review, repository_dispatch]
concurrency: \${{ github.event.issue.number || github.event.workflow_run.head_branch || github.event.release.tag_name || github.event.pull_request.number || github.run_id }}-\${{ github.ref_name }}
${jobs}`)
    ).toBe(`comment 1 on pull request #7 (created comment-7-1) → 7-main
comment 2 on pull request #7 (created comment-7-2) → 7-main
comment 1 on pull request #8 (created comment-8-1) → 8-main
issue #20 (opened issue-20) → 20-main
issue #21 (opened issue-21) → 21-main
run for pull request #7 from octo:feature/login (completed b1) → feature/login-main
run for pull request #7 from octo:feature/login (completed b2) → feature/login-main
run for pull request #8 from alice:patch-1 (completed c1) → patch-1-main
run for pull request #9 from bob:patch-1 (completed d1) → patch-1-main
run for pull request #10 from mallory:main (completed e1) → main-main
run for a push to main (completed a1) → main-main
release v1.0.0 (published t-v1.0.0) → v1.0.0-v1.0.0
release v1.1.0 (published t-v1.1.0) → v1.1.0-v1.1.0
pull request #7 from octo:feature/login (opened b1) → 7-main
pull request #7 from octo:feature/login (synchronize b2) → 7-main
pull request #11 from octo:feature/search (opened f1) → 11-main
pull request #8 from alice:patch-1 (opened c1) → 8-main
pull request #9 from bob:patch-1 (opened d1) → 9-main
pull request #10 from mallory:main (opened e1) → 10-main
pull request #7 from octo:feature/login (submitted b2) → 7-7/merge
pull request #7 from octo:feature/login (submitted b2) → 7-7/merge
pull request #11 from octo:feature/search (submitted f1) → 11-11/merge
pull request #8 from alice:patch-1 (submitted c1) → 8-8/merge
repository_dispatch run 1 (repository_dispatch-1) → 1024-main
repository_dispatch run 2 (repository_dispatch-2) → 1025-main`)
  })

  it('run on the ref that was created or is deployed', () => {
    expect(
      groupsOf(`
on: [create, deployment, deployment_status, delete]
concurrency: \${{ github.event.ref }}-\${{ github.event.deployment.id }}-\${{ github.ref }}
${jobs}`)
    ).toBe(`creation of feature/login (b1) → feature/login--refs/heads/feature/login
creation of feature/search (f1) → feature/search--refs/heads/feature/search
creation of tag v1.0.0 (t-v1.0.0) → v1.0.0--refs/tags/v1.0.0
deployment run 1 of main (deployment-1) → -deployment-1-refs/heads/main
deployment run 2 of main (deployment-2) → -deployment-2-refs/heads/main
deployment run 3 of feature/login (deployment-3) → -deployment-3-refs/heads/feature/login
deployment_status run 1 of main (deployment_status-1) → -deployment-1-refs/heads/main
deployment_status run 2 of main (deployment_status-2) → -deployment-2-refs/heads/main
deployment_status run 3 of feature/login (deployment_status-3) → -deployment-3-refs/heads/feature/login
delete run 1 (delete-1) → <github.event.ref>--refs/heads/main
delete run 2 (delete-2) → <github.event.ref>--refs/heads/main`)
  })

  it('enter the groups of their jobs and of the workflows that they call', () => {
    expect(
      groupsOf(
        `
name: Caller
on: { workflow_dispatch: { inputs: { target: {}, fast: { type: boolean, default: true } } } }
concurrency: caller
jobs:
  skipped: { if: github.ref == 'refs/heads/dev', concurrency: skipped }
  behind: { needs: skipped, concurrency: behind }
  many: { strategy: { matrix: { os: [a, b] } }, concurrency: 'os-\${{ matrix.os }}' }
  call: { uses: ./.github/workflows/called-0.yml, with: { target: '\${{ inputs.target }}', fast: false } }`,
        [
          `
on: { workflow_call: { inputs: { target: {}, fast: { type: boolean }, region: { default: eu } } } }
concurrency: { group: '\${{ github.workflow }}-\${{ inputs.target }}-\${{ inputs.region }}', cancel-in-progress: '\${{ inputs.fast }}' }
jobs: { go: { concurrency: { group: go, cancel-in-progress: '\${{ vars.CANCEL }}' } } }`
        ]
      )
    )
      .toBe(`run started by hand 1 (workflow_dispatch-1) → caller + os-a + os-b + Caller-<inputs.target>-eu + go?
run started by hand 2 (workflow_dispatch-2) → caller + os-a + os-b + Caller-<inputs.target>-eu + go?`)
  })
})

describe('the repository', () => {
  const running = (condition: string): readonly (boolean | undefined)[] =>
    entrantsOf(
      workflowFile(`on: pull_request\njobs: { test: { if: "${condition}" } }`),
      surroundings,
      new Map()
    ).map((entrant) => entrant.running.get('test'))

  it.each([
    "github.repository == 'acme/app'",
    "github.repository_owner == 'acme'",
    "github.repository != 'acme/fork'"
  ])('is the one that a condition names: %s', (condition) => {
    expect(new Set(running(condition))).toEqual(new Set([true]))
  })

  it('is not that of a fork', () => {
    const isOwn = 'github.event.pull_request.head.repo.full_name == github.repository'
    expect(running(`${isOwn} && github.repository == 'acme/app'`)).toEqual(running(isOwn))
    expect(new Set(running(isOwn))).toEqual(new Set([true, false]))
  })
})

describe('runs that meet', () => {
  it('cancel, evict or wait, as the later one says', () => {
    const file = (block: string): string =>
      `on: { push: { branches: main }, pull_request: { types: [synchronize] } }\nconcurrency: ${block}\n${jobs}`
    expect(meetingsOf(file(`{ group: 'a-\${{ github.event.number }}' }`))).toEqual([
      'push to main evicts push to main',
      'pull request #7 from octo:feature/login evicts pull request #7 from octo:feature/login'
    ])
    expect(meetingsOf(file(`{ group: '\${{ github.ref }}', queue: max }`))).toEqual([
      'push to main waits push to main',
      'pull request #7 from octo:feature/login waits pull request #7 from octo:feature/login'
    ])
    expect(
      meetingsOf(
        file(
          `{ group: '\${{ github.head_ref || github.sha }}', cancel-in-progress: '\${{ vars.X }}' }`
        )
      )
    ).toEqual([
      'may: pull request #7 from octo:feature/login cancels pull request #7 from octo:feature/login',
      'may: pull request #9 from bob:patch-1 cancels pull request #8 from alice:patch-1',
      'may: pull request #8 from alice:patch-1 cancels pull request #9 from bob:patch-1'
    ])
  })
})
