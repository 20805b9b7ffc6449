// `plan` and `record`: look, decide, show. Built without a canceller.
import { readFileSync } from 'node:fs'
import type { Environment } from '../model/environment.js'
import { InputError } from '../inputs/errors.js'
import { createMeter } from '../usage/meter.js'
import { observe, type Observed } from '../gather/observe.js'
import type { Target } from '../model/target.js'
import { eventsFor } from '../model/events.js'
import type { Snapshot } from '../model/model.js'
import { defaultPolicy, type Policy } from '../model/policy.js'
import { compilePatterns } from '../inputs/policy-patterns.js'
import { systemClock } from '../usage/system-clock.js'
import { connect, type Connection } from '../github/connect.js'
import type { Fetch } from '../github/http.js'
import type { Report } from '../report/report.js'
import { forLog } from '../report/escape.js'
import { sampleSnapshot } from './sample.js'
import { replan, supersede } from '../supersede.js'
import type { Command, LiveSource, PlanPolicy } from './command.js'
import { liveTarget } from './live-target.js'
import { refuse } from './policy.js'
import type { Progress } from './progress.js'
import { remarksOn } from './remarks.js'
import { readSnapshot } from './snapshot-file.js'

export interface Surroundings {
  readonly env: Environment
  readonly fetch: Fetch
  readonly progress: Progress
}

export async function planReport(
  command: Extract<Command, { kind: 'plan' }>,
  surroundings: Surroundings
): Promise<Report> {
  const policy = await policyFor(command.policy)
  const { source } = command
  if (source.kind !== 'live') {
    const recorded = source.kind === 'file' ? readFile(source.path) : sampleSnapshot
    return replan(recorded, policy, createMeter(systemClock))
  }
  const { ports, repositories } = connectTo(source, surroundings)
  const found = await liveTarget(source, { ports, repositories }, policy)
  const target = inMode(policy.mode, found)
  const serverUrl = surroundings.env['GITHUB_SERVER_URL']
  const report = await supersede({ target, policy, serverUrl }, ports)
  const remarks = await remarksOn(report, { target, policy }, ports)
  const notices = remarks.map((text) => ({ level: 'notice', say: () => text }) as const)
  return { ...report, advice: [...notices, ...report.advice] }
}

async function policyFor({ protectRefs, protectJobs, ...plain }: PlanPolicy): Promise<Policy> {
  const patterns = await compilePatterns({ protectRefs, protectJobs }, '--').catch(refuse)
  return { ...defaultPolicy, ...plain, ...patterns }
}

/** The snapshot that a plan rests on. Throws a GitHubError. */
export async function recordSnapshot(
  source: LiveSource,
  surroundings: Surroundings
): Promise<Pick<Observed, 'snapshot' | 'troubles'>> {
  const connection = connectTo(source, surroundings)
  const target = await liveTarget(source, connection, defaultPolicy)
  const { snapshot, troubles } = await observe(target, defaultPolicy, connection.ports)
  return { snapshot, troubles }
}

function inMode(mode: Policy['mode'], target: Target): Target {
  return { ...target, scope: { ...target.scope, ...eventsFor(mode, target.scope.event) } }
}

function readFile(path: string): Snapshot {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(`${path} cannot be read.`, { cause: error })
  }
  return readSnapshot(text)
}

function connectTo(source: LiveSource, { env, fetch, progress }: Surroundings): Connection {
  progress.begin(forLog(`looking at ${source.repository}, ${describeSelection(source)}`))
  return connect({
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'],
    fetch,
    userAgent: 'supersede-cli',
    repository: source.repository,
    workflowFile: source.workflow,
    givenAs: source.workflow === undefined ? undefined : '--workflow',
    clock: systemClock,
    log: {
      debug: (message) => {
        progress.say(forLog(message))
      },
      info: (message) => {
        progress.say(forLog(message))
      }
    }
  })
}

function describeSelection({ selection }: LiveSource): string {
  switch (selection.kind) {
    case 'pull-request':
      return `pull request ${selection.number}`
    case 'branch':
      return `branch ${selection.name}`
    case 'run':
      return `run ${selection.id}`
  }
}
