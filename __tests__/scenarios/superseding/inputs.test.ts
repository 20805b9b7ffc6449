import { describe, expect, it } from '@jest/globals'
import { act } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { outcomes, reasons } from '../../support/reasons.js'
import { twoRuns } from '../../support/trouble.js'

function nothingToDo(): World {
  return aRepository().withPullRequest(7, { head: 'feature', sha: 'c2' }).withRun(102, { pr: 7 })
}

/** The text of the only error in the log. */
function errorIn(stdout: string): string {
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
  expect(errors).toHaveLength(1)
  return errors[0] ?? ''
}

describe('an input', () => {
  it.each([
    { name: 'max-cancel', meant: 'max-cancels' },
    { name: 'dryrun', meant: 'dry-run' },
    { name: 'protected-jobs', meant: 'protect-jobs' }
  ])('that is misspelt fails at once: $name', async ({ name, meant }) => {
    const world = twoRuns()
    const finished = await act(world, 102, { [name]: 'true' })
    expect([finished.exitCode, finished.requests]).toEqual([1, []])
    expect(errorIn(finished.stdout)).toContain(`"${name}". Did you mean ${meant}?`)
  })

  it.each(['file', 'cancel-in-progress'])(
    'of another tool, in the environment of the job, is ignored: INPUT_ and %s',
    async (name) => {
      const world = twoRuns()
      const finished = await act(world, 102, { [name]: 'true' })
      expect(world.cancelled()).toEqual([101])
      expect(finished.exitCode).toBe(0)
    }
  )

  it('that is wrong is reported together with all others, including patterns', async () => {
    const finished = await act(twoRuns(), 102, {
      'max-cancel': '3',
      mode: 'superseed',
      'protect-refs': '[',
      'protect-jobs': 'x'.repeat(301)
    })
    expect([finished.exitCode, finished.requests]).toEqual([1, []])
    const error = errorIn(finished.stdout)
    const named = ['"max-cancel"', '"superseed"', 'input protect-refs', 'input protect-jobs']
    expect(named.filter((words) => !error.includes(words))).toEqual([])
  })

  it.each([
    { name: 'mode', value: 'superseed', allowed: 'supersede' },
    { name: 'max-cancels', value: '0', allowed: '1 to 1000' },
    { name: 'max-cancels', value: '1001', allowed: '1 to 1000' },
    { name: 'max-cancels', value: '2.5', allowed: '1 to 1000' },
    { name: 'max-cancels', value: 'all', allowed: '1 to 1000' },
    { name: 'wait', value: '5', allowed: '0s to 10m' },
    { name: 'wait', value: '11m', allowed: '0s to 10m' },
    { name: 'wait', value: '-5s', allowed: '0s to 10m' },
    { name: 'on-error', value: 'ignore', allowed: 'warn, fail' },
    { name: 'dry-run', value: 'yes', allowed: 'true, false' },
    { name: 'summary', value: 'sometimes', allowed: 'auto, always, never' }
  ])('with a value that is not allowed fails at once: $name $value', async (bad) => {
    const world = twoRuns()
    const finished = await act(world, 102, { [bad.name]: bad.value })
    expect([finished.exitCode, finished.requests]).toEqual([1, []])
    const error = errorIn(finished.stdout)
    expect(error).toContain(bad.name)
    expect(error).toContain(bad.value)
    expect(error).toContain(bad.allowed)
  })

  it('that an expression leaves empty counts as not given', async () => {
    const world = twoRuns()
    const inputs = { mode: '', 'max-cancels': '', wait: '', 'on-error': '', summary: '' }
    const finished = await act(world, 102, inputs)
    expect(world.cancelled()).toEqual([101])
    expect(finished.exitCode).toBe(0)
  })
})

describe('dry-run: true', () => {
  it('cancels nothing, and says what would be cancelled', async () => {
    const world = twoRuns()
    const finished = await act(world, 102, { 'dry-run': 'true' })
    expect(finished.requests.filter((line) => !line.startsWith('GET '))).toEqual([])
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toEqual({ 101: 'cancel superseded', 102: 'keep self' })
    expect(outcomes(finished)).toEqual({ 101: 'planned' })
    expect(finished.outputs).toMatchObject({
      cancelled: '[]',
      'cancelled-count': '0',
      outcome: 'ok'
    })
    expect(finished.stdout).toContain('1 superseded run would be cancelled')
    expect(finished.exitCode).toBe(0)
  })

  it('still confirms', async () => {
    const world = twoRuns()
    world.before('pull', 1, () => {
      world.updatePullRequest(7, { state: 'merged' })
    })
    const finished = await act(world, 102, { 'dry-run': 'true' })
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({ 101: 'withdrawn pull-request-merged' })
  })
})

describe('summary', () => {
  it.each([
    { summary: 'auto', build: twoRuns, when: 'something was cancelled', written: true },
    { summary: 'auto', build: nothingToDo, when: 'there is nothing to report', written: false },
    { summary: 'always', build: nothingToDo, when: 'there is nothing to report', written: true },
    { summary: 'never', build: twoRuns, when: 'something was cancelled', written: false }
  ])('$summary, if $when: $written', async ({ summary, build, written }) => {
    const world = build()
    const finished = await act(world, 102, { summary })
    expect(finished.summary !== '').toBe(written)
    expect(finished.exitCode).toBe(0)
  })
})
