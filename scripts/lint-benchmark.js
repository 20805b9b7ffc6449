// How long does `supersede lint` take for a thousand workflow files of sixty lines, and how much memory? As text, and as JSON, which
// says of each finding whether the fix holds. `node scripts/lint-benchmark.js`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const files = 1000
const triggers = ['pull_request', '[push, pull_request]', '[pull_request, merge_group]']
const groups = [
  'github.ref',
  'github.head_ref || github.ref_name',
  'github.event.pull_request.number || github.run_id'
]

const job = (number) => `  job${number}:
    runs-on: ubuntu-latest
    if: github.event_name == 'push' || !github.event.pull_request.draft
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 20
      - run: |
          npm ci
          npm test
      - name: Say so
        run: echo done
`

const workflow = (number) => `name: Workflow ${number}
on: ${triggers[number % triggers.length]}
concurrency:
  group: \${{ github.workflow }}-\${{ ${groups[number % groups.length]} }}
  cancel-in-progress: true
jobs:
${[1, 2, 3, 4].map(job).join('')}`

const folder = mkdtempSync(join(tmpdir(), 'lint-benchmark-'))
try {
  for (let number = 0; number < files; number += 1) {
    writeFileSync(join(folder, `${number}.yml`), workflow(number))
  }
  for (const format of ['text', 'json']) console.log(measured(format))
} finally {
  rmSync(folder, { recursive: true })
}

function measured(format) {
  const entry = new URL('../dist/cli/index.js', import.meta.url).pathname
  const script = `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    process.stderr.write(JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
  }); process.argv.splice(1, 0, ${JSON.stringify(entry)}); require(${JSON.stringify(entry)})`
  const started = performance.now()
  const { stderr, status } = spawnSync(
    process.execPath,
    ['-e', script, 'lint', folder, '--format', format],
    { encoding: 'utf8', maxBuffer: 2 ** 28 }
  )
  const seconds = (performance.now() - started) / 1000
  const { maxRSS, cpu } = JSON.parse(stderr)
  return `${files} files as ${format}: ${seconds.toFixed(1)} s, ${(cpu / 1e6).toFixed(1)} s of CPU, ${Math.round(maxRSS / 1024)} MB, exit code ${status}`
}
