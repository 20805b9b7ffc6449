// Why did this run end, or why does it wait? Asks the plainest evidence first: what GitHub wrote, then how the run ended, then what
// its neighbours did at that time.
import { statementIn, type Statement } from './annotation.js'
import { configurationOf, shownGroup } from './configuration.js'
import type { Dossier } from './dossier.js'
import { likely, sure, type Context, type Diagnosis, type Found, type Quoted } from './finding.js'
import { hasBegun, hasWorked, wasCancelled, type PastJob, type PastRun } from './past-run.js'
import { mayHaveCancelled } from './own-steps.js'
import { replacerOf, runsBefore } from './why-neighbours.js'
import { approvalExpired, atLimit, fromShape, timedOut } from './why-shape.js'

export function whyOf(dossier: Dossier): Diagnosis {
  const { run, others, groupsFor, defaultBranch } = dossier
  const configuration = configurationOf((other) => groupsFor(other)?.block, defaultBranch)
  const group = configuration(run, others.length)
  const quotes = quotesOf(run)
  const written = groupsFor(run)
  const shown = written?.block && shownGroup(written.block, run, defaultBranch)
  const context = { ...dossier, written, configuration, group, shown, quotes }
  const found = fromStatus(context) ?? fromWords(context) ?? fromShape(context)
  return { ...found, quotes, shown, written }
}

function quotesOf({ jobs = [] }: PastRun): readonly Quoted[] {
  return jobs.flatMap((job) =>
    job.annotations.filter((text) => statementIn(text) !== undefined).map((text) => ({ job, text }))
  )
}

/** For a run that is in flight, and one that nobody cancelled. */
function fromStatus(context: Context): Found | undefined {
  const { run, quotes } = context
  if (run.endedAt === undefined) return inFlight(context)
  if (wasCancelled(run) || quotes.length > 0) return undefined
  if (run.conclusion === 'action_required') return sure({ kind: 'approval', of: 'start' })
  if (run.conclusion === 'timed_out') return timedOut(run)
  if (approvalExpired(run)) return likely({ kind: 'run-limit', of: 'approval' })
  if (hasNeverStarted(run)) return sure({ kind: 'never-started' })
  return endings.includes(run.conclusion)
    ? sure({ kind: 'ended' })
    : likely({ kind: 'unknown', conclusion: run.conclusion })
}

/** Conclusions of runs that ended by themselves. `stale`, for one, does not say what ended the run. */
const endings: readonly (string | null)[] = ['success', 'failure', 'neutral', 'skipped']

function inFlight(context: Context): Found {
  switch (context.run.status) {
    case 'pending':
      return waiting(context)
    case 'waiting':
      return sure({ kind: 'approval', of: 'environment' })
    case 'in_progress':
      return sure({ kind: 'at-work' })
    case 'queued':
      return sure({ kind: 'for-runner' })
    default:
      return likely({ kind: 'unknown', conclusion: null })
  }
}

function hasNeverStarted({ conclusion, jobs }: PastRun): boolean {
  return conclusion === 'startup_failure' || (conclusion === 'failure' && jobs?.length === 0)
}

function waiting(context: Context): Found {
  const [holder, ...before] = runsBefore(context)
  const finding = { kind: 'waits', group: context.shown?.name, holder, before } as const
  return context.queue === undefined ? likely(finding) : sure(finding)
}

/** What GitHub wrote. One job may carry several texts: a run that fails fast tells of the failure in one and of the cancel in others. */
function fromWords(context: Context): Found | undefined {
  const statements = context.quotes.flatMap(({ job, text }) => {
    const statement = statementIn(text)
    return statement === undefined ? [] : [{ job, statement }]
  })
  const [first] = order.flatMap((kind) =>
    statements.filter(({ statement }) => statement.kind === kind)
  )
  return first === undefined ? undefined : fromStatement(context, first.statement, first.job)
}

/** Of several, the one that explains the others comes first. */
const order: readonly Statement['kind'][] = [
  'blocked',
  'deadlock',
  'replaced',
  'by',
  'failed-fast',
  'time-limit',
  'runner-lost',
  'no-runner'
]

function fromStatement(context: Context, statement: Statement, job: PastJob): Found {
  switch (statement.kind) {
    case 'replaced':
      return replacedIn(statement.group, job, context)
    case 'by':
      return byLogin(context, statement.login)
    case 'failed-fast':
      return sure({ kind: 'failed-fast', job: job.name, failed: statement.job })
    case 'time-limit':
      return sure({ ...atLimit(job), limit: statement.limit })
    case 'runner-lost':
    case 'no-runner':
      return sure({ kind: statement.kind, job: job.name })
    case 'deadlock':
    case 'blocked':
      return sure(statement)
  }
}

function replacedIn(group: string, job: PastJob, context: Context): Found {
  const isOwn = context.shown?.mayBeCalled(group) === true
  const by = replacerOf(context, isOwn ? context.group?.name : group)
  const isOfJob = !isOwn && isGroupOfJob(context)
  const isAtWork = isOfJob ? hasBegun(job) : hasWorked(context.run)
  const kind = isAtWork ? 'replaced-at-work' : 'replaced-waiting'
  return sure({ kind, group, by, job: isOfJob ? job.name : undefined })
}

/** Whether a group that is not the run's own, as far as anybody knows, is that of a single job. */
function isGroupOfJob({ run, written, quotes }: Context): boolean {
  if (written !== undefined) return written.jobs.length > 0
  // As long as a run waits for its own group, no job of it begins.
  return hasWorked(run) && !quotes.some((quote) => hasBegun(quote.job))
}

const ourBot = 'github-actions[bot]'

/** A step that cancels with GITHUB_TOKEN is this bot for GitHub. A newer run with a step of Supersede tells whose step it was. */
function byLogin({ run, others, groupsFor, defaultBranch }: Context, login: string): Found {
  const by = others.find((other) => {
    const written = groupsFor(other)?.steps ?? []
    return mayHaveCancelled({ run, other, written, defaultBranch })
  })
  if (login === ourBot && by !== undefined) return likely({ kind: 'supersede', by })
  return sure({ kind: 'cancelled-by', login })
}
