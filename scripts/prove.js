// Runs the long forms of the proofs and prints one table: check, what was looked at, time, violations.
// `npm run prove` runs all of them, `npm run prove -- exhaustive chaos` some, `--short` the forms that the tests run.
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const root = 'lib/proof/__tests__/proof'
const size = process.argv.includes('--short') ? 'short' : 'long'
const picked = process.argv.slice(2).filter((word) => word !== '--short')

rmSync('lib/proof', { recursive: true, force: true })
const compiled = spawnSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', '__tests__/proof'],
  { stdio: 'inherit' }
)
if (compiled.status !== 0) process.exit(1)

const { checks } = await import(pathToFileURL(`${root}/checks.js`).href)
const unknown = picked.filter((word) => !(word in checks))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}. Known: ${Object.keys(checks).join(', ')}`)
  process.exit(2)
}

/** The limit of memory is part of what is promised. */
const run = (word) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=4096', `${root}/run.js`, word, size],
      {
        stdio: ['ignore', 'pipe', 'inherit']
      }
    )
    let output = ''
    child.stdout.on('data', (part) => (output += part))
    child.on('close', (code) => {
      if (code === 0) resolve({ word, ...JSON.parse(output) })
      else {
        resolve({
          word,
          check: word,
          milliseconds: 0,
          looked: { count: 0, of: 'cases' },
          violations: [`it ended with code ${String(code)}`],
          notes: []
        })
      }
    })
  })

/** These need a core each, and two of them go on at once. What starts processes of its own has the machine to itself. */
const needsAllCores = ['chaos', 'mutation']
const words = picked.length > 0 ? picked : Object.keys(checks)
const found = new Map()

async function runEach(queue) {
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    console.error(word)
    const finding = await run(word)
    found.set(word, finding)
    // At once, too: whoever stops the rest should not lose what was found.
    for (const violation of finding.violations) console.error(`VIOLATION in ${word}\n${violation}`)
  }
}

const alone = words.filter((word) => needsAllCores.includes(word))
const together = words.filter((word) => !alone.includes(word))
await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, () => runEach(together)))
await runEach(alone)
const findings = words.map((word) => found.get(word))

const counted = ({ count, of }) => `${count.toLocaleString('en')} ${of}`
const rows = [
  ['check', 'looked at', 'time', 'violations'],
  ...findings.map(({ check, looked, milliseconds, violations }) => [
    check,
    counted(looked),
    `${(milliseconds / 1000).toFixed(1)} s`,
    String(violations.length)
  ])
]
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
console.log(`Node ${process.version} on ${cpus().length} cores, ${size} forms`)
console.log(line(rows[0]))
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
for (const row of rows.slice(1)) console.log(line(row))
for (const { check, notes } of findings) for (const note of notes) console.log(`${check}: ${note}`)
for (const { check, violations } of findings) {
  for (const violation of violations) console.log(`\nVIOLATION in ${check}\n${violation}`)
}
process.exitCode = findings.some(({ violations }) => violations.length > 0) ? 1 : 0
