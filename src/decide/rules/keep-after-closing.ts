import { earliestStamp } from '../clock-margin.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { Instant, Run, Snapshot } from '../../model/model.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/**
 * What the closing started (clearing up, publishing) is wanted, and so is an attempt that somebody started since. The closing
 * also started the run that the step acts for, so what came with that run or after it is kept as well.
 */
export const keepAfterClosing: KeepRule = (run, { snapshot, policy }) => {
  const closedAt = pullRequestOf(snapshot)?.closedAt
  const { createdAt } = run
  if (closedAt === undefined || createdAt === undefined) return { code: 'after-closing' }
  const started = startedByClosing(snapshot)
  const since = earliestStamp(Math.min(closedAt, started.createdAt ?? closedAt) as Instant)
  const isYounger = started.id !== undefined && run.id >= started.id
  if (isYounger || createdAt >= since) return { code: 'after-closing' }
  return keepStartedSince(run, since, policy)
}

/** The step's own run, or the source run of a companion. */
function startedByClosing({ source, self, runs }: Snapshot): Partial<Run> {
  const id = source ?? self
  return runs.find((run) => run.id === id) ?? (id === undefined ? {} : { id })
}
