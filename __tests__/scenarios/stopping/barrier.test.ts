// `on-error: fail` as a barrier: later steps may rely on it that no cancelled run is still running.
import { expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository } from '../../support/github/repository.js'
import { annotationsOf } from '../../support/annotations.js'

const job = { name: 'deploy', status: 'in_progress' } as const

it.each<{
  readonly onError: string
  readonly run: RunOptions
  readonly exitCode: number
  readonly outcome: string
  readonly levels: readonly string[]
  readonly says: string
}>([
  {
    onError: 'fail',
    run: { ignoresCancel: true, jobs: [job] },
    exitCode: 1,
    outcome: 'partial',
    levels: ['warning', 'error'],
    says: 'A cancelled run has not ended within wait, and on-error is fail: run 1.'
  },
  {
    onError: 'warn',
    run: { ignoresCancel: true, jobs: [job] },
    exitCode: 0,
    outcome: 'ok',
    levels: [],
    says: ''
  },
  { onError: 'fail', run: {}, exitCode: 0, outcome: 'ok', levels: [], says: '' }
])('on-error: $onError ends with $exitCode if the run is $run', async (row) => {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', status: 'in_progress', ...row.run })
    .withRun(102, { pr: 7 })
  const finished = await act(world, 102, { 'on-error': row.onError })
  const told = annotationsOf(finished)

  expect([finished.exitCode, finished.outputs['outcome']]).toEqual([row.exitCode, row.outcome])
  expect(told.map(({ level }) => level)).toEqual(row.levels)
  expect(told.map(({ text }) => text).join()).toContain(row.says)
})
