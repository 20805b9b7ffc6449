// One check in its own process: `node run.js WORD short|long`. Progress goes to stderr, the finding as JSON to stdout.
import { checks } from './checks.js'

const [word = '', size = 'long'] = process.argv.slice(2)
const load = checks[word]
if (load === undefined || (size !== 'short' && size !== 'long')) {
  process.stderr.write(`usage: run.js ${Object.keys(checks).join('|')} short|long\n`)
  process.exitCode = 2
} else {
  const check = await load()
  const started = performance.now()
  const finding = await check.run(size, (progress) => {
    process.stderr.write(`  ${check.name}: ${progress}\n`)
  })
  const milliseconds = Math.round(performance.now() - started)
  process.stdout.write(`${JSON.stringify({ check: check.name, milliseconds, ...finding })}\n`)
}
