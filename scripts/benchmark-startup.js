// How long does `mode: group` take as a whole process, and how does that compare with starting Node at all? And how much of
// `mode: supersede` is start-up? Prints medians and ratios: single times say little on a shared machine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const rounds = Number(process.argv[2] ?? 30)
const node = process.env['SUPERSEDE_NODE'] ?? process.execPath
const folder = mkdtempSync(join(tmpdir(), 'supersede-benchmark-'))
const event = join(folder, 'event.json')
writeFileSync(
  event,
  JSON.stringify({
    pull_request: { number: 7, head: { ref: 'feature', sha: 'a'.repeat(40), repo: { id: 1 } } },
    repository: { id: 1, default_branch: 'main' }
  })
)
const env = {
  PATH: process.env['PATH'],
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_EVENT_PATH: event,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_RUN_ID: '101',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/pull/7/merge',
  // Nothing listens there: the first look fails at once, and what is left is start-up.
  GITHUB_API_URL: 'http://127.0.0.1:9'
}

const commands = {
  'node -e 0': { args: ['-e', '0'] },
  'mode: group': { args: ['dist/index.js'], env: { INPUT_MODE: 'group' } },
  'supersede plan (sample)': { args: ['dist/cli/index.js', 'plan'] }
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let round = -1; round < rounds; round += 1) {
  for (const [name, command] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(node, command.args, {
      env: { ...env, ...command.env },
      stdio: 'ignore'
    })
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
    if (status !== 0) throw new Error(`${name} ended with ${String(status)}`)
    // The first round warms the caches of the file system.
    if (round >= 0) times[name].push({ milliseconds, ratio: 0 })
  }
}
rmSync(folder, { recursive: true })

const baseline = times['node -e 0'].map(({ milliseconds }) => milliseconds)
console.log(`${rounds} rounds, ${node} ${spawnSync(node, ['-v']).stdout.toString().trim()}`)
for (const [name, measured] of Object.entries(times)) {
  const ratios = measured.map(({ milliseconds }, round) => milliseconds / baseline[round])
  console.log(
    `${name.padEnd(26)} median ${median(measured.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms, ` +
      `${median(ratios).toFixed(2)} times node -e 0`
  )
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}
