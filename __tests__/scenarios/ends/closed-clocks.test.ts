// `mode: closed`: the times of the pull request and of the runs come from two hosts, whose clocks differ.
import { describe, expect, it } from '@jest/globals'
import { actAsCompanion, start, type Acted } from '../../support/act.js'
import { startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { reasons } from '../../support/reasons.js'

const inputs = { mode: 'closed', workflows: 'all' } as const
const closedAt = '2026-11-01T10:05:00Z'

/** Run 101 is from long before the closing. The closing started runs 150 and 190; run 190 is of `closed.yml`. */
function aWorld(startedAt: string): World {
  return aRepository()
    .withPullRequest(7, {
      head: 'feature',
      sha: 'c2',
      state: 'closed',
      createdAt: '2026-11-01T09:00:00Z',
      closedAt
    })
    .withRun(101, { pr: 7, createdAt: '2026-11-01T10:04:00Z' })
    .withRun(150, { pr: 7, workflow: 'clean-up.yml', createdAt: startedAt })
    .withRun(190, { pr: 7, workflow: 'closed.yml', createdAt: startedAt })
}

async function actOnClosing(world: World): Promise<Acted> {
  return start(world, startedBy(world, 190, { action: 'closed' }), inputs)
}

describe('keeps what the closing started', () => {
  it.each(['2026-11-01T10:04:59Z', '2026-11-01T10:04:55Z', '2026-11-01T10:05:00Z'])(
    'if the clock of the runs says %s and the closing was at 10:05:00',
    async (startedAt) => {
      const world = aWorld(startedAt)
      const finished = await actOnClosing(world)
      expect(world.cancelled()).toEqual([101])
      expect(reasons(finished)).toMatchObject({ 150: 'keep after-closing', 190: 'keep self' })
    }
  )

  it('in a companion too', async () => {
    const world = aWorld('2026-11-01T10:04:59Z')
    const finished = await actAsCompanion(world, 190, { inputs })
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({
      150: 'keep after-closing',
      190: 'keep after-closing'
    })
  })

  it('if a person re-runs a run and the clock of the runs is slow', async () => {
    const world = aWorld(closedAt).withRun(102, {
      pr: 7,
      attempt: 2,
      createdAt: '2026-11-01T10:00:00Z',
      startedAt: '2026-11-01T10:04:59Z'
    })
    const finished = await actOnClosing(world)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 102: 'keep rerun' })
  })
})

describe('however much the clocks differ', () => {
  const early = '2026-11-01T10:03:00Z'

  it("keeps a run that is as late as the step's own", async () => {
    const world = aWorld(early)
    const finished = await actOnClosing(world)
    expect(world.cancelRequests()).toEqual([])
    expect(reasons(finished)).toMatchObject({
      101: 'keep after-closing',
      150: 'keep after-closing'
    })
  })

  it.each([
    { of: 'the step', act: actOnClosing },
    {
      of: 'a companion',
      act: async (world: World) => actAsCompanion(world, 190, { inputs })
    }
  ])('keeps a run with a higher id than the run that $of acts for', async ({ act }) => {
    const world = aWorld(closedAt).withRun(191, {
      pr: 7,
      workflow: 'lint.yml',
      createdAt: early
    })
    const finished = await act(world)
    expect(world.cancelled()).toEqual([101])
    expect(reasons(finished)).toMatchObject({ 191: 'keep after-closing' })
  })
})
