// Runs of `create` and of deployments are on the ref that was created or is deployed.
import { describe, expect, it } from '@jest/globals'
import { lintOne } from '../../support/lint-examples.js'

const byRef = '{ group: "x-${{ github.ref }}", cancel-in-progress: true }'
const guarded =
  '{ group: "x-${{ github.ref }}", cancel-in-progress: "${{ github.ref != \'refs/heads/live\' }}" }'
const newBranches = '{ create: , push: { branches-ignore: [main] } }'
const test = '{ test: { runs-on: x, steps: [{ run: make test }] } }'
const deploy = '{ deploy: { runs-on: x, environment: review, steps: [{ run: make deploy }] } }'
const onCreation =
  "{ test: { runs-on: x, steps: [] }, setup: { if: github.event_name == 'create', runs-on: x, steps: [] } }"

describe('a run on a ref that is none of a push', () => {
  it.each([
    // Two branches have two groups.
    ['create', byRef, deploy, []],
    // Two deployments of one branch have one.
    ['deployment', byRef, deploy, ['error deploy-cancelled x-refs/heads/main']],
    ['deployment_status', guarded, test, []],
    // A new branch starts two runs.
    [newBranches, byRef, test, ['info same-commit-cancelled x-refs/heads/feature/login']],
    [newBranches, byRef, onCreation, ['warning same-commit-cancelled x-refs/heads/feature/login']]
  ])('of %s in %s, with %s: %j', (on, concurrency, jobs, found) => {
    const { findings } = lintOne(`on: ${on}\nconcurrency: ${concurrency}\njobs: ${jobs}`)
    expect(
      findings.map(({ severity, code, meeting }) => `${severity} ${code} ${meeting?.group}`)
    ).toEqual(found)
    const isOfTwoEvents = on === newBranches
    expect(findings.some(({ repair }) => repair.includes('github.event_name'))).toBe(isOfTwoEvents)
  })
})
