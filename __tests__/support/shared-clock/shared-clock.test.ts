// The time that the processes of the action share with the GitHub that they call.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startedBy } from '../events.js'
import { slow } from '../github/faults.js'
import { aRepository, type World } from '../github/repository.js'
import { runAction, type Finished } from '../process.js'
import { runPath } from '../github/client.js'

/** Each program below may use `sleep`, and `ask`, which returns a status or the name of the thrown error. */
const prelude = `
  import { request } from 'node:http'
  const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const open = (path, options) =>
    new Promise((resolve, reject) => {
      const headers = { authorization: 'token test-token' }
      request(process.env.GITHUB_API_URL + path, { headers, ...options }, (answer) => {
        answer.resume().once('end', () => resolve(answer)).once('error', reject)
      }).once('error', reject).end()
    })
  const ask = (run, options) =>
    open('/repos/octo/app/actions/runs/' + run, options).then(
      ({ statusCode }) => statusCode,
      ({ name, code }) => code ?? name
    )
  const began = [performance.now(), Date.now()]
  const say = (...words) =>
    console.log(...words, performance.now() - began[0], Date.now() - began[1])
`

function aWorld(): World {
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c1' })
  for (const id of [101, 102, 103]) world.withRun(id, { pr: 7 })
  world.latency = 10
  return world
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supersede-clock-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** All of them at once, each in its own process, in this order. */
async function runAll(
  world: World,
  programs: readonly string[],
  signal?: AbortSignal
): Promise<readonly PromiseSettledResult<Finished>[]> {
  await using server = await world.server()
  const entries = programs.map((_, at) => join(folder, `program-${at}.mjs`))
  await Promise.all(
    programs.map((program, at) => writeFile(entries[at] ?? '', `${prelude}${program}`))
  )
  return await Promise.allSettled(
    entries.map((entry, at) =>
      runAction({
        world,
        server,
        entry,
        ...startedBy(world, 101),
        ...(at === 0 && signal && { signal })
      })
    )
  )
}

async function said(world: World, program: string): Promise<string> {
  const [finished] = await runAll(world, [program])
  if (finished?.status !== 'fulfilled') throw finished?.reason
  expect(finished.value.stderr).toBe('')
  return finished.value.stdout
}

const askedIn = (world: World): readonly string[] =>
  world.requests.map(({ path, roundTrip }) => `${roundTrip}: ${path.replace(/.*\//, '')}`)

describe('the time of a process', () => {
  it('passes only by pauses and round trips', async () => {
    const program = `
      const at = process.hrtime.bigint(); while (process.hrtime.bigint() - at < 100_000_000n);
      say('busy'); await sleep(3_600_000); say('slept'); say(await ask(101))`
    expect(await said(aWorld(), program)).toBe(
      'busy 0 0\nslept 3600000 3600000\n200 3600010 3600010\n'
    )
  })

  it('aborts what takes longer than its limit', async () => {
    const world = aWorld().fail({ on: 'run', with: slow(6000), times: 1 })
    const program = `
      say(await ask(101, { signal: AbortSignal.timeout(5000) })); say(await ask(102))`
    expect(await said(world, program)).toBe('ABORT_ERR 5000 5000\n200 5010 5010\n')
  })

  it('continues if a connection is reset, before an answer or during one', async () => {
    const world = aWorld()
      .fail({ on: /101$/, with: 'reset', times: 1 })
      .fail({ on: /102$/, with: 'truncated-connection', times: 1 })
    const program = `say(await ask(101)); say(await ask(102)); say(await ask(103))`
    expect(await said(world, program)).toBe('ECONNRESET 10 10\nECONNRESET 20 20\n200 30 30\n')
    expect(world.roundTrips()).toBe(3)
  })

  it('continues if an answer is not read', async () => {
    const program = `
      const asked = request(process.env.GITHUB_API_URL + '/repos/octo/app', () => asked.destroy())
      asked.end(); await sleep(50); say(await ask(101))`
    expect(await said(aWorld(), program)).toBe('200 60 60\n')
  })

  it('ends a limit by its own clock', async () => {
    const program = `
      await sleep(7_200_000)
      const { headers } = await open('/repos/octo/app')
      console.log(Number(headers['x-ratelimit-reset']) - Math.floor(Date.now() / 1000))`
    expect(await said(aWorld(), program)).toBe('3600\n')
  })
})

describe('the time of several processes', () => {
  it('is shared: a longer pause ends later, and at one moment the first process goes first', async () => {
    const world = aWorld()
    const busy = `const at = process.hrtime.bigint(); while (process.hrtime.bigint() - at < 200_000_000n);`
    await runAll(world, [
      `${busy} await ask(101); await sleep(50); await ask(101)`,
      `await Promise.all([ask(102), ask(103)]); await sleep(20); await ask(102)`
    ])
    expect(askedIn(world)).toEqual(['1: 101', '1: 102', '1: 103', '2: 102', '3: 101'])
  })

  it('continues if one of them is killed', async () => {
    const world = aWorld()
    const crash = new AbortController()
    world.before(/101$/, 1, () => {
      crash.abort()
    })
    const ended = await runAll(
      world,
      ['await ask(101); await ask(103)', 'await ask(102); await sleep(1000); await ask(102)'],
      crash.signal
    )
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(askedIn(world)).toEqual(['1: 101', '1: 102', '2: 102'])
    expect(world.requestLines()).not.toContain(`GET ${runPath(103)}`)
  })
})
