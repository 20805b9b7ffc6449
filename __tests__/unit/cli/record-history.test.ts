import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from '../../support/github/repository.js'
import { readHistory } from '../../support/history/builders.js'
import { record } from '../../support/history/record.js'

const cancelled = {
  conclusion: 'cancelled',
  jobs: [
    {
      name: 'test',
      conclusion: 'cancelled',
      annotations: ['The run was canceled by @octocat.']
    }
  ]
} as const

/** A run a day, and three on the last one. */
function aWorld(): World {
  const world = aRepository()
  const days = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-07', '2026-10-07']
  days.forEach((day, index) => {
    world.withRun(101 + index, {
      event: 'push',
      branch: 'main',
      sha: `c${index}`,
      workflow: index === 1 ? 'docs.yml' : 'ci.yml',
      createdAt: `${day}T09:0${index}:00Z`,
      endedAt: `${day}T09:30:00Z`,
      ...(index === 3 ? cancelled : { conclusion: 'success' })
    })
  })
  return world
}

const ids = (text: string): readonly number[] => readHistory(text).runs.map(({ id }) => id)

describe('a recorded history', () => {
  it('holds every run, newest last, one a line', async () => {
    const world = aWorld()
    const { text, stopped } = await record(world)

    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id)
    ).toEqual([101, 102, 103, 104, 105])
    expect([stopped, world.requests.length]).toEqual(['whole', 3])
  })

  it('holds one workflow where one is named', async () => {
    expect(ids((await record(aWorld(), { workflow: 'docs.yml' })).text)).toEqual([102])
  })

  it('holds the jobs where they are asked for, and what GitHub wrote on a cancelled one', async () => {
    const { runs } = readHistory((await record(aWorld(), { jobs: true })).text)

    expect(runs.map(({ jobs }) => jobs?.map(({ annotations }) => annotations))).toEqual([
      [[]],
      [[]],
      [[]],
      [['The run was canceled by @octocat.']],
      [[]]
    ])
  })

  it.each([[{ jobs: false }], [{ jobs: true }]])(
    'stops where the requests are used up, and the same command goes on from there (%j)',
    async (options) => {
      const world = aWorld()
      let text = ''
      for (let turn = 0; turn < 20; turn += 1) {
        const known = readHistory(text).runs
        const { stopped, text: more } = await record(world, { ...options, maxRequests: 4, known })
        text += more
        if (stopped === 'whole') break
        expect(stopped).toBe('limit')
      }

      expect(text.trimEnd().split('\n')).toHaveLength(5)
      expect(ids(text)).toEqual([101, 102, 103, 104, 105])
    }
  )

  it('reads a run again that had not ended', async () => {
    const world = aWorld()
    const known = readHistory((await record(world)).text).runs.map((run) =>
      run.id === 104 ? { ...run, endedAt: undefined } : run
    )

    expect(ids((await record(world, { known })).text)).toEqual([104])
  })

  it('halves the time where GitHub would cut the list', async () => {
    const world = aRepository()
    for (let index = 0; index < 1200; index += 1) {
      const minute = String(Math.floor(index / 20)).padStart(2, '0')
      world.withRun(1000 + index, {
        event: 'push',
        branch: 'main',
        sha: 'c',
        createdAt: `2026-10-05T09:${minute}:00Z`,
        jobs: []
      })
    }
    const { text } = await record(world)

    expect(ids(text)).toHaveLength(1200)
  })

  it('stops at a trouble, and names it', async () => {
    const world = aWorld().requireToken('another')

    expect((await record(world)).stopped).toMatchObject({ kind: 'unauthorized' })
  })
})
