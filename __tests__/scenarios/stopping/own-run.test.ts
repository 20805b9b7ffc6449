// `on-superseded: cancel-self`: the step cancels its own run if a newer one has superseded it. It does not just skip its jobs,
// because a skipped check counts as passed and stays on its commit for ever.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { act, actAsCompanion, type Acted, start } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { permissionDenied, serverError } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'
import { textsOf } from '../../support/annotations.js'

const cancelSelf = { 'on-superseded': 'cancel-self' }
const cancel101 = /^POST .*\/runs\/101\/cancel$/
/** The lists before the cancel, and the first request right before it. */
const looks = [
  ['runs', 2],
  ['pulls', 2],
  [/^GET .*\/pulls\/7$/, 1]
] as const
const look101 = /^GET .*\/runs\/101$/

const lastLine = ({ stdout }: Acted): string | undefined => stdout.trimEnd().split('\n').at(-1)
/** The annotations of a step that tried to cancel its own run. */
const aboutItself = /cancel of this run|this run goes on|goes on: |this run would be/

/** Run 101 executes the step, and run 103 is for the current head. */
function overtaken(): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c3' })
    .withRun(101, { pr: 7, sha: 'c1' })
    .withRun(102, { pr: 7, sha: 'c2', conclusion: 'success' })
    .withRun(103, { pr: 7 })
}

describe('a run that is superseded', () => {
  it('is cancelled by its own step, with the last request of the step', async () => {
    const world = overtaken()
    const finished = await act(world, 101, cancelSelf)
    expect(world.cancelled()).toEqual([101])
    expect(finished.requests.at(-1)).toMatch(cancel101)
    expect(lastLine(finished)).toBe('GitHub accepted the cancel of this run')
    expect(textsOf(finished, 'notice')).toEqual([
      expect.stringMatching(/superseded by run 3 \(\w+ → \w+\).*cancels this run/)
    ])
    expect(reasons(finished)[101]).toBe('keep self')
    expect(finished.outputs).toMatchObject({ superseded: 'true', cancelled: '[]', outcome: 'ok' })
  })

  it('costs three requests to look, three to confirm and one to cancel', async () => {
    const world = overtaken()
    const finished = await act(world, 101, cancelSelf)
    expect(finished.requests.length).toBeLessThanOrEqual(3 + 3 + 3 + 1)
  })

  it('is not cancelled by default', async () => {
    const world = overtaken()
    const finished = await act(world, 101)
    expect(world.cancelRequests()).toEqual([])
    expect(finished.stdout).not.toMatch(aboutItself)
    expect(finished.outputs['superseded']).toBe('true')
  })

  it('first cancels the runs that it supersedes itself', async () => {
    const world = overtaken().withRun(104, { pr: 7, sha: 'c4', status: 'queued' })
    world.updatePullRequest(7, { sha: 'c5' })
    world.addRun(105, { pr: 7 })
    await act(world, 104, cancelSelf)
    expect(world.cancelRequests()).toEqual([101, 103, 104])
    expect(world.cancelled()).toEqual([101, 103, 104])
  })

  it('is only reported in a dry run', async () => {
    const world = overtaken()
    const finished = await act(world, 101, { ...cancelSelf, 'dry-run': 'true' })
    expect(world.cancelRequests()).toEqual([])
    expect(lastLine(finished)).toBe('this run would be cancelled now (dry run)')
    expect(textsOf(finished, 'notice')).toEqual([expect.stringContaining('Without dry-run')])
  })

  it('is cancelled for a push too, after a check that no tag has the name of its branch', async () => {
    const push = (): World =>
      aRepository()
        .withBranch('topic', 'd2')
        .withRun(101, { branch: 'topic', sha: 'd1' })
        .withRun(102, { branch: 'topic' })
    const [plain, tagged] = [push(), push().withTag('topic', 'd1')]
    for (const world of [plain, tagged]) await act(world, 101, cancelSelf)
    expect([plain.cancelled(), tagged.cancelled()]).toEqual([[101], []])
  })

  it("is cancelled by a companion like any older run; the companion's own run continues", async () => {
    const world = overtaken()
    const finished = await actAsCompanion(world, 101, { inputs: cancelSelf })
    expect(world.cancelRequests()).toEqual([101])
    expect(finished.stdout).not.toMatch(aboutItself)
  })
})

describe('the own run is not cancelled if', () => {
  it.each<{ what: string; change: (world: World) => void; inputs?: Record<string, string> }>([
    {
      what: 'no newer run is for the current head',
      change: (world) => {
        world.updatePullRequest(7, { sha: 'c9' })
      }
    },
    {
      what: 'the newer run was skipped',
      change: (world) => {
        world.completeRun(103, 'skipped')
      }
    },
    {
      what: 'its commit is the current head',
      change: (world) => {
        world.updatePullRequest(7, { sha: 'c1' })
      }
    },
    {
      what: 'its commit is the head of another pull request',
      change: (world) => {
        world.withPullRequest(8, { head: 'stacked', sha: 'c1' })
      }
    },
    {
      what: 'the pull request is closed',
      change: (world) => {
        world.updatePullRequest(7, { state: 'closed' })
      }
    },
    {
      what: 'the pull request has the label that exempts it',
      change: (world) => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      }
    },
    {
      what: 'it is a re-run',
      change: (world) => {
        world.completeRun(101)
        world.rerun(101)
      },
      inputs: { reruns: 'cancel' }
    },
    {
      what: 'one of its jobs is protected',
      change: (world) => {
        world.addJob(101, { name: 'deploy', status: 'in_progress' })
      },
      inputs: { 'protect-jobs': 'deploy' }
    },
    { what: 'its event is not allowed', change: () => undefined, inputs: { events: 'push' } }
  ])('$what', async ({ change, inputs }) => {
    const world = overtaken()
    change(world)
    await act(world, 101, { ...cancelSelf, ...inputs })
    expect(world.cancelRequests().filter((id) => id === 101)).toEqual([])
  })

  it.each<{ what: string; change: (world: World) => void; why: RegExp }>([
    {
      what: 'the pull request was merged',
      change: (world) => {
        world.updatePullRequest(7, { state: 'merged' })
      },
      why: /this run goes on: .*#7 is merged/
    },
    {
      what: 'its commit was pushed back as the head',
      change: (world) => {
        world.updatePullRequest(7, { sha: 'c1' })
      },
      why: /this run goes on: .*current head/
    },
    {
      what: 'it ended, and a person re-ran it',
      change: (world) => {
        world.completeRun(101, 'cancelled')
        world.rerun(101)
      },
      why: /this run goes on: .*attempt 2/
    },
    {
      what: 'the newer run was cancelled',
      change: (world) => {
        world.completeRun(103, 'cancelled')
      },
      why: /this run goes on: there is no newer run/
    }
  ])('$what before the looks right before the cancel', async ({ change, why }) => {
    for (const [on, nth] of looks) {
      const world = overtaken()
      world.before(on, nth, () => {
        change(world)
      })
      // No setting makes a step cancel another attempt than its own.
      const finished = await act(world, 101, { ...cancelSelf, reruns: 'cancel' })
      expect(world.cancelRequests()).toEqual([])
      expect(lastLine(finished)).toMatch(why)
    }
  })
})

describe('a cancel of the own run that fails', () => {
  it.each([
    { when: '500', fault: serverError(500), words: 'HTTP 500' },
    { when: '403', fault: permissionDenied(), words: 'actions: write' }
  ])('is a warning, even with on-error: fail: $when', async ({ fault, words }) => {
    const world = overtaken().fail({ on: cancel101, with: fault })
    const inputs = { ...cancelSelf, 'on-error': 'fail' }
    const finished = await act(world, 101, inputs)
    expect(world.cancelled()).toEqual([])
    expect(finished.exitCode).toBe(0)
    expect(textsOf(finished, 'warning')).toEqual([expect.stringContaining(words)])
  })

  it('is a warning too if its evidence cannot be read', async () => {
    const world = overtaken()
    world.fail({ on: look101, with: serverError(502) })
    const finished = await act(world, 101, cancelSelf)
    expect(world.cancelRequests()).toEqual([])
    expect(textsOf(finished, 'warning')).toEqual([expect.stringMatching(/goes on.*run 101.*502/)])
  })

  it('is not tried if another cancel was forbidden', async () => {
    const world = overtaken().fail({ on: 'cancel', with: permissionDenied() })
    world.updatePullRequest(7, { sha: 'c4' })
    world.addRun(104, { pr: 7 })
    const finished = await act(world, 103, cancelSelf)
    expect(world.cancelRequests()).toEqual([101])
    expect(finished.stdout).not.toMatch(aboutItself)
  })
})

describe('when the own run is cancelled', () => {
  it('the outputs and the summary are written already', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-run-'))
    const env = { output: join(folder, 'output'), summary: join(folder, 'summary') }
    for (const file of Object.values(env)) writeFileSync(file, '')
    const seen: string[] = []
    const world = overtaken().before(cancel101, 1, () => {
      seen.push(readFileSync(env.output, 'utf8'), readFileSync(env.summary, 'utf8'))
    })
    const started = startedBy(world, 101)
    const files = { GITHUB_OUTPUT: env.output, GITHUB_STEP_SUMMARY: env.summary }
    await start(world, { ...started, env: { ...started.env, ...files } }, cancelSelf)
    rmSync(folder, { recursive: true })
    expect(world.cancelled()).toEqual([101])
    expect(seen).toEqual([
      expect.stringContaining('superseded<<'),
      expect.stringMatching(
        /^### This run is superseded, and there is nothing to cancel\n[^]*superseded by \[run 3\]/
      )
    ])
  })
})
