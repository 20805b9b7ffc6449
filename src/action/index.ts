// The entry of the action, started by the runner.
import { systemClock } from '../usage/system-clock.js'
import { fetchFor } from '../github/fetch.js'
import { main } from './main.js'

const { env, stdout } = process

void main({
  env,
  stdout,
  clock: systemClock,
  fetch: fetchFor(env),
  toolkit: () => import('@actions/core')
}).then((code) => {
  process.exitCode = code
})
