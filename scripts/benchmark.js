// How long does the committed action take, in a process of its own, on the fake GitHub of the tests over the loopback? It runs in
// turn with `node -e 0` and with a peer, because single times say little on a shared machine: look at the ratios.
//
//   npm run benchmark [-- rounds]      PEER=path/to/index.js measures against the bundle of another action
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const rounds = Number(process.argv[2] ?? 20)
const node = process.env['SUPERSEDE_NODE'] ?? process.execPath
const latencies = [0, 100]
const victims = [101, 102, 103]
const self = 104

const compile = [require.resolve('typescript/bin/tsc'), '-p', '__tests__/proof']
if (spawnSync(process.execPath, compile, { stdio: 'inherit' }).status !== 0) process.exit(1)
const support = '../lib/proof/__tests__/support'
const { aRepository } = await import(`${support}/github/repository.js`)
const { startedBy } = await import(`${support}/events.js`)
const { runnerEnvironment } = await import(`${support}/process.js`)

const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const peer = process.env['PEER'] && resolve(process.env['PEER'])
const action = { args: [file('../dist/index.js')], actionFile: file('../action.yml') }
const programs = {
  supersede: action,
  'mode: group': { ...action, inputs: { mode: 'group' } },
  peer: { args: [peer ?? file('benchmark-peer.js')], actionFile: actionFileOf(peer) },
  'node -e 0': { args: ['-e', '0'], actionFile: action.actionFile }
}

const version = spawnSync(node, ['-v']).stdout.toString().trim()
console.log(
  `Medians of ${rounds} rounds, Node ${version}. Ratios are medians of the ratios of a round.`
)
console.log(`The peer is ${peer ?? 'scripts/benchmark-peer.js'}.`)
for (const latency of latencies) {
  console.log(`\nlatency ${latency} ms, nothing to cancel`)
  const idle = await measured(latency, [], ['supersede', 'mode: group', 'peer', 'node -e 0'])
  print(idle, 'the whole process', 'ended', 'node -e 0')
  console.log(`\nlatency ${latency} ms, ${victims.length} superseded runs`)
  const busy = await measured(latency, victims, ['supersede', 'peer'])
  print(busy, 'the first request', 'firstRequest', 'peer')
  print(busy, 'the first cancel', 'firstCancel', 'peer')
}

/** Name of a program → what was measured, in the order of the rounds. The first round fills the caches of the file system. */
async function measured(latency, older, names) {
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    const inTurn = round % 2 === 0 ? names : names.toReversed()
    for (const name of inTurn) {
      const one = await run(name, latency, older)
      if (round >= 0) times[name].push(one)
    }
  }
  return times
}

/** Milliseconds from the start of the process: until the requests arrived, and until it ended. */
async function run(name, latency, older) {
  const { args, actionFile, inputs } = programs[name]
  const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c9' })
  older.forEach((id) => world.withRun(id, { pr: 7, sha: `c${id - 100}`, status: 'in_progress' }))
  world.withRun(self, { pr: 7, sha: 'c9', status: 'in_progress' }).latencies(() => latency)
  const server = await world.server({ latency: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'supersede-benchmark-'))
  const started = { ...startedBy(world, self), inputs: inputs ?? {}, actionFile }
  const env = await runnerEnvironment(started, folder, server.url)
  const seen = {}
  let start = 0
  const since = () => performance.now() - start
  world.before(
    () => true,
    1,
    () => (seen.firstRequest = since())
  )
  world.before(
    ({ kind }) => kind === 'cancel',
    1,
    () => (seen.firstCancel = since())
  )
  start = performance.now()
  const code = await new Promise((ended) => {
    spawn(node, args, { cwd: folder, env, stdio: 'ignore' }).once('exit', ended)
  })
  seen.ended = since()
  await server.close()
  rmSync(folder, { recursive: true })
  if (name !== 'peer' && code !== 0) throw new Error(`${name} ended with ${String(code)}`)
  return seen
}

function print(times, title, moment, basis) {
  const all = Object.entries(times).map(([name, seen]) => [name, seen.map((one) => one[moment])])
  const against = Object.fromEntries(all)[basis]
  for (const [name, values] of all) {
    const isWhole = !values.includes(undefined) && !against.includes(undefined)
    const ratio = isWhole ? median(values.map((value, round) => value / against[round])) : NaN
    console.log(
      `${title.padEnd(18)} ${name.padEnd(12)} ${median(values).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} × ${basis}`
    )
  }
}

/** Sorts what never came to the end. */
function median(values) {
  const sorted = values.map((value) => value ?? Infinity).toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}

/** The inputs of another action stand in the action.yml above its bundle. */
function actionFileOf(bundle) {
  for (let folder = bundle && dirname(bundle); folder; folder = dirname(folder)) {
    const found = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
    if (found !== undefined) return found
    if (folder === dirname(folder)) break
  }
  return action.actionFile
}
