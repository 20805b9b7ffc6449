// Why did this run end, or why does it wait? Asks the plainest evidence first: what GitHub wrote, then how the run ended, then what
// its neighbours did at that time.
import { statementIn, type Statement } from './annotation.js'
import { wasCancelled, type PastJob, type PastRun } from './past-run.js'
import type { RunGroup } from './replay.js'
import type { Dossier } from './dossier.js'
import { isNewer, replacerOf, runsBefore } from './why-neighbours.js'

export type Finding =
  | {
      readonly kind: 'replaced-at-work' | 'replaced-waiting'
      readonly group: string | undefined
      readonly by: PastRun | undefined
    }
  | { readonly kind: 'deadlock'; readonly group: string; readonly between: string }
  | { readonly kind: 'cancelled-by'; readonly login: string }
  | { readonly kind: 'supersede'; readonly by: PastRun }
  | { readonly kind: 'time-limit'; readonly limit: string | undefined; readonly job: string }
  | { readonly kind: 'runner-lost' | 'no-runner'; readonly job: string }
  | { readonly kind: 'failed-fast'; readonly job: string; readonly failed: string }
  | { readonly kind: 'blocked'; readonly what: string }
  | { readonly kind: 'approval' | 'never-started' | 'ended' | 'at-work' | 'for-runner' | 'unknown' }
  | {
      readonly kind: 'waits'
      readonly group: string | undefined
      readonly holder: PastRun | undefined
      readonly before: readonly PastRun[]
    }

export interface Diagnosis {
  readonly finding: Finding
  /** Whether GitHub says so, or it is inferred. */
  readonly isSure: boolean
  /** What GitHub wrote, as far as it says something, with the job that it stands on. */
  readonly quotes: readonly Quoted[]
  readonly group: RunGroup | undefined
}

export interface Quoted {
  readonly job: PastJob
  readonly text: string
}

export function whyOf(dossier: Dossier): Diagnosis {
  const { run, others, configuration } = dossier
  const index = others.length
  const group = configuration?.(run, index)
  const quotes = quotesOf(run)
  const context = { ...dossier, group, quotes }
  const found = fromStatus(context) ?? fromWords(context) ?? fromShape(context)
  return { ...found, quotes, group }
}

interface Context extends Dossier {
  readonly group: RunGroup | undefined
  readonly quotes: readonly Quoted[]
}

type Found = Pick<Diagnosis, 'finding' | 'isSure'>

const sure = (finding: Finding): Found => ({ finding, isSure: true })
const likely = (finding: Finding): Found => ({ finding, isSure: false })

function quotesOf({ jobs = [] }: PastRun): readonly Quoted[] {
  return jobs.flatMap((job) =>
    job.annotations.filter((text) => statementIn(text) !== undefined).map((text) => ({ job, text }))
  )
}

/** For a run that is in flight, and one that nobody cancelled. */
function fromStatus(context: Context): Found | undefined {
  const { run, quotes } = context
  if (run.endedAt === undefined) return run.status === 'pending' ? waiting(context) : inFlight(run)
  if (run.conclusion === 'action_required') return sure({ kind: 'approval' })
  if (hasNeverStarted(run)) return sure({ kind: 'never-started' })
  return wasCancelled(run) || quotes.length > 0 ? undefined : sure({ kind: 'ended' })
}

function inFlight({ status }: PastRun): Found {
  if (status === 'waiting') return sure({ kind: 'approval' })
  return sure({ kind: status === 'in_progress' ? 'at-work' : 'for-runner' })
}

function hasNeverStarted({ conclusion, jobs }: PastRun): boolean {
  return conclusion === 'startup_failure' || (conclusion === 'failure' && jobs?.length === 0)
}

function waiting(context: Context): Found {
  const [holder, ...before] = runsBefore(context)
  const finding = { kind: 'waits', group: context.group?.name, holder, before } as const
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
    case 'replaced': {
      const kind = hasWorked(context.run) ? 'replaced-at-work' : 'replaced-waiting'
      return sure({ kind, group: statement.group, by: replacerOf(context, statement.group) })
    }
    case 'by':
      return byLogin(context, statement.login)
    case 'failed-fast':
      return sure({ kind: 'failed-fast', job: job.name, failed: statement.job })
    case 'time-limit':
      return sure({ kind: 'time-limit', limit: statement.limit, job: job.name })
    case 'runner-lost':
    case 'no-runner':
      return sure({ kind: statement.kind, job: job.name })
    case 'deadlock':
    case 'blocked':
      return sure(statement)
  }
}

const ourBot = 'github-actions[bot]'

/** A step that cancels with GITHUB_TOKEN is this bot for GitHub. A newer run with a step of Supersede tells whose step it was. */
function byLogin({ run, others }: Context, login: string): Found {
  const by = others.find((other) => isNewer(other, run) && hasStepOfOurs(other))
  if (login === ourBot && by !== undefined) return likely({ kind: 'supersede', by })
  return sure({ kind: 'cancelled-by', login })
}

function hasStepOfOurs({ jobs = [] }: PastRun): boolean {
  return jobs.some(({ steps }) => steps.some((step) => /supersede/i.test(step)))
}

/** A run that lost its place while it waited has no jobs, or none of them began. */
function hasWorked({ jobs = [] }: PastRun): boolean {
  return jobs.some(({ startedAt, steps }) => startedAt !== undefined && steps.length > 0)
}

/** What the run looks like, where GitHub wrote nothing that was read. */
function fromShape(context: Context): Found {
  const { run, group } = context
  const limited = run.jobs?.find(isAtLimit)
  if (limited !== undefined)
    return likely({ kind: 'time-limit', limit: undefined, job: limited.name })
  const by = replacerOf(context, group?.name)
  if (by === undefined) {
    return hasWaitedADay(run) ? likely({ kind: 'no-runner', job: '' }) : likely({ kind: 'unknown' })
  }
  const kind = run.jobs?.length === 0 ? 'replaced-waiting' : 'replaced-at-work'
  return likely({ kind, group: group?.name, by })
}

const hour = 3_600_000

/**
 * "Each job in a workflow can run for up to 6 hours"; `timeout-minutes` is 360 by default.
 * https://docs.github.com/en/actions/reference/limits (2026-11)
 */
function isAtLimit({ conclusion, startedAt, completedAt }: PastJob): boolean {
  if (conclusion !== 'cancelled' || startedAt === undefined || completedAt === undefined)
    return false
  const length = completedAt - startedAt
  return length >= 6 * hour && length <= 6.2 * hour
}

/** A job that waits for a runner for 24 hours is cancelled (the same page). */
function hasWaitedADay(run: PastRun): boolean {
  return (run.endedAt ?? 0) - run.startedAt >= 24 * hour && !hasWorked(run)
}
