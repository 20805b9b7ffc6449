#!/usr/bin/env node
import { fetchFor } from '../github/fetch.js'
import { main } from './main.js'

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  fetch: fetchFor(process.env)
})
