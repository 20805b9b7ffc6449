import { describe, expect, it } from '@jest/globals'
import { serverError } from './faults.js'
import { aRepository, type World } from './repository.js'
import { runAction } from '../process.js'
import { startedBy } from '../events.js'
import { runPath } from './client.js'

function aWorld(): World {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c2' })
    .withRun(101, { pr: 7, sha: 'c1', stopsAfter: 1 })
    .withRun(102, { pr: 7 })
  return world
}

async function ask(world: World, token: string, path: string, method = 'GET'): Promise<void> {
  await world.handle({ method, path, headers: { authorization: `token ${token}` } })
}

describe('a watcher', () => {
  it('sees who sent a request, and the answer as it is sent', async () => {
    const world = aWorld().fail({ on: 'pull', with: serverError(502) })
    const seen: unknown[] = []
    world.watch(({ request, answer, connection }) => {
      seen.push([request.by, request.kind, answer.status, connection])
    })
    await ask(world, 'one', runPath(101))
    await ask(world, 'two', '/repos/octo/app/pulls/7')
    expect(seen).toEqual([
      ['one', 'run', 200, 'kept'],
      ['two', 'pull', 502, 'kept']
    ])
  })

  it('sees the world as it is when the answer is made', async () => {
    const world = aWorld()
    const seen: unknown[] = []
    world.before('run', 1, () => {
      world.setRunStatus(101, 'waiting')
    })
    world.watch(() => seen.push(world.state.run(101).status))
    await ask(world, 'one', runPath(101))
    expect(seen).toEqual(['waiting'])
  })
})

describe('accepted cancels', () => {
  it('are recorded with the attempt that each of them ends, whatever the answer was', async () => {
    const world = aWorld().fail({ on: 'cancel', times: 1, with: serverError(500), done: true })
    await ask(world, 'one', `${runPath(101)}/cancel`, 'POST')
    await ask(world, 'two', `${runPath(101)}/cancel`, 'POST')
    await ask(world, 'two', runPath(101))
    await ask(world, 'two', runPath(101))
    await ask(world, 'two', `${runPath(101)}/cancel`, 'POST')
    world.rerun(101)
    await ask(world, 'two', `${runPath(101)}/cancel`, 'POST')
    expect(world.state.acceptances).toEqual([
      { run: 101, attempt: 1 },
      { run: 101, attempt: 1 },
      { run: 101, attempt: 2 }
    ])
  })
})

describe('a process of the action', () => {
  it('dies at its signal, and sends no more requests', async () => {
    const world = aWorld()
    const crash = new AbortController()
    world.before('run', 1, () => {
      crash.abort()
    })
    const dying = runAction({ world, ...startedBy(world, 102), signal: crash.signal })
    await expect(dying).rejects.toThrow('the action was killed')
    expect(world.cancelRequests()).toEqual([])
  })
})
