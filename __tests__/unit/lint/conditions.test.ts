// A name with a condition that only the run knows: a finding where the runs meet in one of its cases, and no other.
import { describe, expect, it } from '@jest/globals'
import { lintOne } from '../../support/lint-examples.js'

describe('a condition that only the run knows', () => {
  it.each([
    [
      'github.ref_protected == true && github.run_id || github.ref',
      ['warning default-branch-cancelled x-refs/heads/main']
    ],
    [
      "!contains(github.event.pull_request.labels.*.name, 'alone') && github.head_ref || github.run_id",
      ['warning forks-collide x-patch-1']
    ],
    [
      "!contains(github.event.pull_request.labels.*.name, 'alone') && github.event.number || github.run_id",
      []
    ],
    // A pull request from a branch `main` would meet a push to `main` only if the variable had two values.
    [
      'vars.BY_REF && github.ref || github.head_ref || github.run_id',
      ['warning default-branch-cancelled x-refs/heads/main', 'warning forks-collide x-patch-1']
    ],
    [
      "vars.ONE_BY_ONE && 'all' || github.event.number || github.run_id",
      [
        'error outsider-cancels-default-branch x-all',
        'warning default-branch-cancelled x-all',
        'warning pull-requests-collapse x-all',
        'warning push-pr-collision x-all'
      ]
    ]
  ])('%s: %j', (name, found) => {
    const { findings } = lintOne(`
on: { push: { branches: [main] }, pull_request: }
concurrency: { group: "x-\${{ ${name} }}", cancel-in-progress: true }
jobs: { test: { runs-on: x, steps: [{ run: make test }] } }`)
    expect(findings.every(({ meeting }) => meeting?.isMaybe)).toBe(true)
    expect(
      findings.map(({ severity, code, meeting }) => `${severity} ${code} ${meeting?.group}`)
    ).toEqual(found)
  })

  it('is trusted where it is the result of a job', () => {
    const { findings } = lintOne(`
on: pull_request
jobs:
  plan: { runs-on: x, steps: [{ run: make plan }] }
  test:
    needs: plan
    runs-on: x
    concurrency:
      group: "\${{ needs.plan.outputs.together && 'all' || github.ref }}"
      cancel-in-progress: true
    steps: [{ run: make test }]`)
    expect(findings).toEqual([])
  })
})
