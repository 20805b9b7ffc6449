// Runs the committed action as the runner of GitHub Actions would: a process with the event, the variables and the inputs.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGitHub } from './github.js'
import { event, variables } from './world.js'

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What the step did: its requests, its log, its job summary, and the runs afterwards. */
export async function runStep() {
  const github = await startGitHub()
  const folder = mkdtempSync(join(tmpdir(), 'supersede-demo-'))
  const file = (name, text = '') => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  try {
    const env = {
      ...variables,
      ...inputs(),
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary')
    }
    const log = await execute(fromRoot('dist/index.js'), env)
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')
    return { log, summary, requests: github.requests, runs: github.runs }
  } finally {
    github.close()
    rmSync(folder, { recursive: true })
  }
}

/** The runner hands over every input of action.yml, with its default. */
function inputs() {
  const [, section = ''] =
    /^inputs:\n([^]*?)^\S/m.exec(readFileSync(fromRoot('action.yml'), 'utf8')) ?? []
  const found = section.matchAll(/^ {2}([\w-]+):\n(?: {4,}.*\n)*? {4}default: (.*)$/gm)
  return Object.fromEntries(
    [...found].map(([, name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      name === 'token' ? 'demo-token' : value.replace(/^'(.*)'$/, '$1')
    ])
  )
}

function execute(script, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(parts.join(''))
      else reject(new Error(`The step ended with exit code ${code}:\n${parts.join('')}`))
    })
  })
}
