// Looks at GitHub for `plan` and `record`. Built without a canceller.
import { createMeter } from '../usage/meter.js'
import { observe, type Observed } from '../gather/observe.js'
import type { Conclusion } from '../model/conclusion.js'
import { eventsFor } from '../model/events.js'
import type { Snapshot } from '../model/model.js'
import { defaultPolicy, type Policy } from '../model/policy.js'
import { tagPrefix } from '../model/ref.js'
import type { Target } from '../model/target.js'
import type { Trouble } from '../model/trouble.js'
import { systemClock } from '../usage/system-clock.js'
import { connect, type Connection } from '../github/connect.js'
import type { Report } from '../report/report.js'
import { replan, supersede } from '../supersede.js'
import type { Console } from './command.js'
import { GitHubError, hintFor, tokenIn } from './github-error.js'
import { liveTarget } from './live-target.js'
import type { Selection } from './place.js'
import type { Progress } from './progress.js'
import { withProgress } from './with-progress.js'
import { remarksOn } from './remarks.js'
import { apiUrlIn, repositoryFor } from './repository.js'
import type { LiveSource } from './source.js'

type Named = LiveSource & { readonly repository: string }

/** The plan for what is on GitHub now. Throws a UsageError or a GitHubError. */
export async function planLive(
  given: LiveSource,
  policy: Policy,
  console: Console
): Promise<Report> {
  return looking(given, console, async (source, connection) => {
    const target = inMode(policy.mode, await liveTarget(source, connection, policy))
    const { env } = console
    const request = {
      target,
      policy,
      serverUrl: env['GITHUB_SERVER_URL'],
      remedy: (trouble: Trouble) => hintFor(trouble, env)
    }
    const result = await supersede(request, connection.ports)
    await refuseMissingRef(result, source, connection)
    const notices = remarksOn(result, target, policy).map(
      (text) => ({ level: 'notice', say: () => text }) as const
    )
    return { ...result, advice: [...notices, ...result.advice] }
  })
}

/** The plan for what was recorded. */
export function planRecorded(snapshot: Snapshot, policy: Policy): Report {
  return replan(snapshot, policy, createMeter(systemClock))
}

/** The snapshot that a plan rests on. Throws a UsageError or a GitHubError. */
export async function recordSnapshot(
  given: LiveSource,
  console: Console
): Promise<Pick<Observed, 'snapshot' | 'troubles'>> {
  return looking(given, console, async (source, connection) => {
    const target = await liveTarget(source, connection, defaultPolicy)
    return observe(target, defaultPolicy, connection.ports)
  })
}

function inMode(mode: Policy['mode'], target: Target): Target {
  return { ...target, scope: { ...target.scope, ...eventsFor(mode, target.scope.event) } }
}

/** A branch that is not there is a mistake of the user. Costs a request, and only then. Throws a GitHubError. */
async function refuseMissingRef(
  { snapshot, troubles }: Conclusion,
  { selection, repository }: Named,
  { ports }: Connection
): Promise<void> {
  if (selection.kind !== 'branch' || snapshot.subjectState.kind !== 'unread') return
  const missing = troubles.find(({ kind }) => kind === 'not-found')
  if (missing === undefined) return
  const tag = await ports.subjects.hasRef(`${tagPrefix}${selection.name}`)
  throw new GitHubError(missing, { ...selection, isTag: tag.ok && tag.value }, repository)
}

async function looking<Value>(
  given: LiveSource,
  console: Console,
  look: (source: Named, connection: Connection) => Promise<Value>
): Promise<Value> {
  const source = { ...given, repository: repositoryFor(given, console) }
  return withProgress(console, (progress) => look(source, connectTo(source, console, progress)))
}

function connectTo(source: Named, { env, fetch }: Console, progress: Progress): Connection {
  const { repository, workflow } = source
  const what = `Reading ${repository}, ${inWords(source.selection)}`
  let answers = 0
  progress.begin(what)
  return connect({
    apiUrl: apiUrlIn(env),
    token: tokenIn(env),
    fetch: async (url, options) => {
      const answer = await fetch(url, options)
      answers += 1
      progress.say(`${what}: ${answers} ${answers === 1 ? 'answer' : 'answers'}`)
      return answer
    },
    userAgent: 'supersede-cli',
    repository,
    workflowFile: workflow,
    givenAs: workflow === undefined ? undefined : '--workflow',
    clock: systemClock,
    log: { debug: () => undefined, info: () => undefined }
  })
}

export function inWords(selection: Selection): string {
  switch (selection.kind) {
    case 'pull-request':
      return `pull request #${selection.number}`
    case 'branch':
    case 'tag':
      return `${selection.kind} ${selection.name}`
    case 'run':
      return `run ${selection.id}`
  }
}
