import { describe, expect, it } from '@jest/globals'
import { aRepository, type World } from './repository.js'
import { get, json } from './client.js'

function aWorld(): World {
  const world = aRepository()
    .withRun(101, { concurrency: [{ group: 'ci' }] })
    .withRun(102, { concurrency: [{ group: 'production' }] })
  return world
}

describe('groups that GitHub refuses', () => {
  it.each<{ when: string; build: (world: World) => unknown; then: string }>([
    {
      when: 'a name is empty',
      build: (world) => world.withRun(106, { concurrency: [{ group: '' }] }),
      then: 'run 106 is in a group with a name that GitHub refuses'
    },
    {
      when: 'a name has 401 characters',
      build: (world) => world.withRun(106, { concurrency: [{ group: 'x'.repeat(401) }] }),
      then: 'run 106 is in a group with a name that GitHub refuses'
    },
    {
      when: 'a job waits for its own run',
      build: (world) =>
        world.withRun(106, { concurrency: [{ group: 'ci' }, { group: 'CI', job: 'test' }] }),
      then: 'run 106 waits for itself'
    },
    {
      when: 'a run of another group is put in order',
      build: (world) => {
        world.orderGroup('production', [101])
      },
      then: 'run 101 is not in the group production'
    }
  ])('throw if $when', ({ build, then }) => {
    expect(() => build(aWorld())).toThrow(then)
  })

  it('have names of 400 characters at most', async () => {
    const world = aWorld().withRun(106, { concurrency: [{ group: 'x'.repeat(400) }] })
    const answer = await get(world, `/repos/octo/app/actions/concurrency_groups/${'X'.repeat(400)}`)
    expect(json(answer)).toMatchObject({ group_name: 'x'.repeat(400), total_count: 1 })
  })
})
