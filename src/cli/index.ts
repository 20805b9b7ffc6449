import { execFileSync } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fetchFor } from '../github/fetch.js'
import { main } from './main.js'

// A reader that has seen enough, such as head, closes the pipe: nothing is wrong then. On a full disk the output is lost.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`supersede: The output cannot be written: ${message}.\n`)
  process.exit(1)
})
process.stderr.on('error', () => {
  // There is nowhere left to say it.
})

void main(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  fetch: fetchFor(process.env),
  stdin: () => text(process.stdin),
  remotes: () => {
    try {
      const stdio = ['ignore', 'pipe', 'ignore'] as const
      return execFileSync('git', ['remote', '-v'], { encoding: 'utf8', stdio: [...stdio] })
    } catch {
      return ''
    }
  }
}).then((code) => {
  process.exitCode = code
})
