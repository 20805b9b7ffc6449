import { fetchFor } from '../github/fetch.js'
import { main } from './main.js'

void main(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  fetch: fetchFor(process.env)
}).then((code) => {
  process.exitCode = code
})
