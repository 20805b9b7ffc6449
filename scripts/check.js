// Runs the npm scripts that are named, all at once, and prints what each one says when it has failed.
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'

const checks = process.argv.slice(2)

const start = Date.now()

const run = (check) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', check], { stdio: ['ignore', 'pipe', 'pipe'] })
    const parts = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part))
    child.on('error', (error) => parts.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      const took = Math.round((Date.now() - start) / 1000)
      process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'} npm run ${check} (${took} s)\n`)
      if (code !== 0) process.stdout.write(Buffer.concat(parts))
      resolve(code === 0)
    })
  })

const passed = await Promise.all(checks.map(run))
process.exitCode = passed.every(Boolean) ? 0 : 1
