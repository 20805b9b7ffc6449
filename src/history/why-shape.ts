// What a run looks like, where GitHub wrote nothing that was read: its length, its jobs, and the runs that came at its end.
import { likely, sure, type Context, type Finding, type Found } from './finding.js'
import { day, hasWorked, type PastJob, type PastRun } from './past-run.js'
import { replacerOf } from './why-neighbours.js'

/** For a run that was cancelled. */
export function fromShape(context: Context): Found {
  const { run } = context
  if (lengthOf(run) >= longestRun) return likely({ kind: 'run-limit', of: 'run' })
  const limited = run.jobs?.find(isAtLimit)
  if (limited !== undefined) return likely(atLimit(limited))
  const replaced = byReplacement(context)
  if (replaced !== undefined) return replaced
  return hasWaitedADay(run)
    ? likely({ kind: 'no-runner', job: '' })
    : likely({ kind: 'unknown', conclusion: run.conclusion })
}

/** For a run with the conclusion `timed_out`: its own times say whether that can be the limit of a whole run. */
export function timedOut(run: PastRun): Found {
  if (lengthOf(run) >= longestRun) return sure({ kind: 'run-limit', of: 'run' })
  const job = run.jobs?.find(({ conclusion }) => conclusion === 'timed_out')
  return job === undefined ? likely(atLimit(undefined)) : sure(atLimit(job))
}

export function atLimit(job: PastJob | undefined): Finding & { readonly kind: 'time-limit' } {
  const { name, conclusion } = job ?? { name: undefined, conclusion: 'timed_out' }
  return { kind: 'time-limit', limit: undefined, job: name, conclusion: conclusion ?? 'cancelled' }
}

/** Undefined where no newer run came, or its group cannot have cancelled this one. */
function byReplacement(context: Context): Found | undefined {
  const { group, shown } = context
  const by = mayBeInGroup(context) ? replacerOf(context, group?.name) : undefined
  if (by === undefined) return undefined
  const kind = howReplaced(context)
  return kind && likely({ kind, group: shown?.name, by })
}

function howReplaced({
  run,
  group,
  written
}: Context): 'replaced-at-work' | 'replaced-waiting' | undefined {
  const block = written?.block
  const spares = group === undefined ? block?.cancel === 'false' : !group.cancels
  if (!spares) return run.jobs?.length === 0 ? 'replaced-waiting' : 'replaced-at-work'
  return block?.queue === 'max' || hasWorked(run) ? undefined : 'replaced-waiting'
}

function mayBeInGroup({ written }: Context): boolean {
  return written === undefined || written.block !== undefined || written.jobs.length > 0
}

const hour = 3_600_000

/**
 * "Each workflow run is limited to 35 days", with the time spent on waiting and approval.
 * https://docs.github.com/en/actions/reference/limits (2026-11)
 */
const longestRun = 35 * day

/** "Each job in a workflow can run for up to 6 hours" (the same page); `timeout-minutes` is 360 by default. */
function isAtLimit({ conclusion, startedAt, completedAt }: PastJob): boolean {
  if (conclusion !== 'cancelled' || startedAt === undefined || completedAt === undefined)
    return false
  const length = completedAt - startedAt
  return length >= 6 * hour && length <= 6.2 * hour
}

/** A job that waits for a runner for 24 hours is cancelled (the same page). */
function hasWaitedADay(run: PastRun): boolean {
  return lengthOf(run) >= day && !hasWorked(run)
}

/** A run fails that waited for an approval for 30 days. https://github.com/spring-projects/spring-ai/discussions/6894 (2026-11) */
export function approvalExpired(run: PastRun): boolean {
  return run.conclusion === 'failure' && lengthOf(run) >= 30 * day && !hasWorked(run)
}

function lengthOf({ startedAt, endedAt = startedAt }: PastRun): number {
  return endedAt - startedAt
}
