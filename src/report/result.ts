// What became of one run, in the words of a user.
import { isCancelled, type Outcome } from '../model/outcome.js'
import type { Verdict } from '../model/verdict.js'
import { centralVerdicts, outcomeOf, type Report } from './report.js'

/** `trouble`: something to look at. `ended`, `planned` and `going` are the runs that the reader expects. */
export type Tone = 'trouble' | 'ended' | 'planned' | 'going'

export interface Result {
  /** Such as `cancelled` or `would be cancelled`. */
  readonly words: string
  readonly tone: Tone
}

const results: Readonly<Record<Exclude<Outcome['kind'], 'stopped'>, Result>> = {
  planned: { words: 'would be cancelled', tone: 'planned' },
  finished: { words: 'had ended', tone: 'ended' },
  gone: { words: 'was deleted', tone: 'ended' },
  stopping: { words: 'being cancelled', tone: 'ended' },
  stuck: { words: 'will not stop', tone: 'trouble' },
  withdrawn: { words: 'kept', tone: 'going' },
  forbidden: { words: 'not cancelled', tone: 'trouble' },
  failed: { words: 'not cancelled', tone: 'trouble' },
  'not-tried': { words: 'not cancelled', tone: 'trouble' }
}

export function resultOf(report: Report, verdict: Verdict): Result {
  const { action, reason } = verdict
  if (reason.code === 'self') return { words: 'this run', tone: 'going' }
  const outcome = outcomeOf(report, verdict)
  if (action === 'keep') return { words: 'kept', tone: 'going' }
  if (outcome === undefined) return results['not-tried']
  if (outcome.kind !== 'stopped') return results[outcome.kind]
  return isCancelled(outcome) ? { words: 'cancelled', tone: 'ended' } : results.finished
}

/** The runs of the group in flight, in the order in which a reader needs them: troubles, cancels, kept runs, this run. */
export function rankedVerdicts(report: Report): readonly Verdict[] {
  const rank = (verdict: Verdict): number => {
    if (verdict.reason.code === 'self') return 3
    const { tone } = resultOf(report, verdict)
    return tone === 'trouble' ? 0 : tone === 'going' ? 2 : 1
  }
  return centralVerdicts(report).toSorted((one, other) => rank(one) - rank(other))
}
