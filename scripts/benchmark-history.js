// How long does `supersede backtest` take for many runs, how much of that is work of the processor, and how much memory does it take?
// Made-up histories, each in a process of its own.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'supersede-history-'))
const tellUsage = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  console.error("usage", Math.round(maxRSS / 1024), (userCPUTime + systemCPUTime) / 1e6)
})`

for (const count of sizes.length === 0 ? [100_000, 1_000_000] : sizes) {
  const file = join(folder, 'history.jsonl')
  write(file, count)
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tellUsage)}`]
  const command = ['dist/cli/index.js', 'backtest', '--from-file', file, '--format', 'json']
  const config = ['--config', 'group=${{ github.workflow }}-${{ github.ref }}; cancel=true']
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, [...args, ...command, ...config], {
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(stderr)
  const [, memory, work] = /usage (\d+) ([\d.]+)/.exec(stderr) ?? []
  console.log(
    `${count} runs: ${seconds.toFixed(1)} s, of which at work ${Number(work).toFixed(1)} s, ${memory} MiB`
  )
}
rmSync(folder, { recursive: true })

/** Four workflows, a third of the runs on main, ten pull requests at a time, each with a few pushes. */
function write(path, count) {
  const file = openSync(path, 'w')
  let state = 1
  const chance = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  let at = Date.parse('2025-01-01T00:00:00Z')
  let text = ''
  for (let index = 0; index < count; index += 1) {
    at += Math.ceil(chance() * 60) * 1000
    text += `${JSON.stringify(runOf(index, at, chance))}\n`
    if (text.length < 1e6 && index < count - 1) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
}

function runOf(index, at, chance) {
  const isMain = chance() < 0.3
  const name = ['ci', 'lint', 'docs', 'deploy'][Math.floor(chance() * 4)]
  const iso = (instant) => new Date(instant).toISOString().replace('.000Z', 'Z')
  return {
    id: 1e9 + index,
    name,
    path: `.github/workflows/${name}.yml`,
    run_number: index + 1,
    run_attempt: 1,
    event: isMain ? 'push' : 'pull_request',
    status: 'completed',
    conclusion: chance() < 0.2 ? 'cancelled' : 'success',
    head_branch: isMain
      ? 'main'
      : `feature/${Math.floor(index / 200)}-${Math.floor(chance() * 10)}`,
    head_sha: (index * 7919 + 2 ** 40).toString(16).padEnd(40, 'a'),
    head_repository: { id: 1 },
    created_at: iso(at),
    run_started_at: iso(at),
    updated_at: iso(at + (60 + Math.floor(chance() * 900)) * 1000),
    display_title: `change number ${index}`
  }
}
