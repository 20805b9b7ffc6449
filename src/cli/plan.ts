// `plan` and `record`: look, decide, show. Built without a canceller.
import { readFileSync } from 'node:fs'
import { advise } from '../app/advice.js'
import { assess } from '../app/assess.js'
import type { Environment } from '../app/environment.js'
import { InputError } from '../app/errors.js'
import { isWorthLooking, lookAway } from '../app/look-away.js'
import { createMeter, type Meter } from '../app/meter.js'
import type { Target } from '../app/target.js'
import { observe, supersede, type Conclusion, type Observed } from '../app/supersede.js'
import { confirm } from '../core/confirm.js'
import { decide } from '../core/decide.js'
import type { RunId, Snapshot, Workflow } from '../core/model.js'
import { defaultPolicy, type Policy } from '../core/policy.js'
import { eventsFor } from '../core/events.js'
import type { Outcome } from '../core/outcome.js'
import { cancellations } from '../core/verdict.js'
import { nameGroup } from '../event/group.js'
import { measure } from '../event/measure.js'
import { compilePatterns } from '../event/policy-patterns.js'
import { systemClock } from '../github/clock.js'
import { connect, type Connection } from '../github/connect.js'
import type { Fetch } from '../github/http.js'
import type { Report } from '../report/report.js'
import { forLog } from '../report/safe.js'
import { sampleSnapshot } from '../sample/world.js'
import type { Command, LiveSource, PlanPolicy, Source } from './command.js'
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
  const { conclusion, meter } = await concludeFrom(command.source, policy, surroundings)
  return {
    ...conclusion,
    group: groupIn(conclusion.snapshot),
    grade: assess(conclusion),
    advice: advise(conclusion, { readOnlyByDesign: false, meter, policy }),
    metrics: measure(conclusion, meter),
    serverUrl: command.source.kind === 'live' ? surroundings.env['GITHUB_SERVER_URL'] : undefined
  }
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

async function concludeFrom(
  source: Source,
  policy: Policy,
  surroundings: Surroundings
): Promise<{ readonly conclusion: Conclusion; readonly meter: Meter }> {
  if (source.kind === 'live') {
    const connection = connectTo(source, surroundings)
    const target = inMode(policy.mode, await liveTarget(source, connection, policy))
    const { ports, meter } = connection
    const conclusion = isWorthLooking(target, policy)
      ? await supersede({ target, policy, wait: 0 }, ports)
      : lookAway(target, policy, ports)
    const remarks = await remarksOn(conclusion, { target, policy }, ports)
    return {
      conclusion: { ...conclusion, remarks: [...(conclusion.remarks ?? []), ...remarks] },
      meter
    }
  }
  const snapshot = source.kind === 'file' ? readFile(source.path) : sampleSnapshot
  return { conclusion: concludeOffline(snapshot, policy), meter: createMeter(systemClock) }
}

function inMode(mode: Policy['mode'], target: Target): Target {
  return { ...target, scope: { ...target.scope, ...eventsFor(mode, target.scope.event) } }
}

/** Nothing can be read again: the plan is as good as the moment of the snapshot. */
function concludeOffline(snapshot: Snapshot, policy: Policy): Conclusion {
  const plan = decide(snapshot, policy)
  const outcomes = new Map<RunId, Outcome>(
    cancellations(plan).map((verdict) => {
      const reason = confirm(verdict, verdict.run, { look: snapshot, now: snapshot }, policy)
      return [
        verdict.run.id,
        reason === undefined ? { kind: 'planned' } : { kind: 'withdrawn', reason }
      ]
    })
  )
  return {
    snapshot,
    plan,
    outcomes,
    standing: undefined,
    troubles: [],
    timeToEffect: undefined,
    dryRun: true
  }
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

/** Each workflow has a group of its own. */
const every: Workflow = { id: undefined, path: '*' }

/** `*` where more than one workflow is looked at. */
function groupIn({ scope, subject, witnesses, runs }: Snapshot): string {
  const [run] = [...witnesses.map((witness) => witness.run), ...runs]
  const [only = every, another] = scope.workflows ?? []
  const workflow = another === undefined ? only : every
  if (run === undefined) return workflow.path
  return nameGroup({ ...run, event: scope.event, workflow }, subject)
}
