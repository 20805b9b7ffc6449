// The result in one line: the title of a summary, and the first line of a log.
import { inMinutes } from '../model/duration.js'
import type { CancelCode } from '../model/reason.js'
import { cancellations } from '../model/verdict.js'
import { centralVerdicts, countOf, type Report } from './report.js'

/** "3 superseded runs cancelled, about 11 min saved". The run that executes the step does not count as kept. */
export function headline(report: Report): string {
  const parts = partsOf(report)
  const kept = othersKept(report)
  const alsoKept = kept > 0 ? [`${kept} kept`] : []
  const [first, ...rest] = parts
  if (first === undefined && report.grade === 'ok' && report.standing?.superseded === true) {
    return 'This run is superseded, and there is nothing to cancel'
  }
  if (first === undefined) return [nothing(report), ...alsoKept].join(', ')
  const whole = [
    `${first.count} ${nounFor(report, first.count)} ${first.words}`,
    ...rest.map(({ count, words }) => `${count} ${words}`),
    ...alsoKept,
    ...saved(report)
  ].join(', ')
  return isForbidden(report) ? `${whole}: the token may not cancel runs` : whole
}

interface Part {
  readonly count: number
  readonly words: string
}

function partsOf(report: Report): readonly Part[] {
  const { stopped, stopping, stuck, ended } = report.metrics
  return [
    { count: countOf(report, 'planned'), words: 'would be cancelled' },
    { count: stopped, words: 'cancelled' },
    { count: stopping, words: 'still being cancelled' },
    { count: stuck, words: 'will not stop' },
    {
      count: countOf(report, 'failed', 'forbidden', 'not-tried'),
      words: 'could not be cancelled'
    },
    { count: ended, words: 'had already ended' }
  ].filter(({ count }) => count > 0)
}

function nothing({ grade }: Report): string {
  if (grade === 'failed') return 'GitHub could not be read: nothing was cancelled'
  if (grade === 'partial') return 'GitHub could be read only in part: nothing was cancelled'
  return 'Nothing to cancel'
}

const nouns: Readonly<Record<CancelCode, readonly [string, string]>> = {
  superseded: ['superseded ', ''],
  'pull-request-closed': ['', ' of the closed pull request'],
  'pull-request-draft': ['', ' of the draft pull request'],
  'stop-label': ['', ' of the labelled pull request'],
  'merge-group-gone': ['', ' of the ended merge-queue entry'],
  'branch-gone': ['', ' of the deleted branch']
}

function nounFor({ plan }: Report, count: number): string {
  const codes = new Set(cancellations(plan).map(({ reason }) => reason.code))
  const [code] = codes
  const [before, behind] = code !== undefined && codes.size === 1 ? nouns[code] : ['', '']
  return `${before}run${count === 1 ? '' : 's'}${behind}`
}

function othersKept(report: Report): number {
  const kept = centralVerdicts(report).filter(
    ({ action, reason }) => action === 'keep' && reason.code !== 'self'
  )
  return kept.length + countOf(report, 'withdrawn')
}

/** An estimate under a minute is not worth a word. */
function saved({ metrics: { estimatedSavedMs } }: Report): readonly string[] {
  const isWorthIt = estimatedSavedMs !== null && estimatedSavedMs >= 60_000
  return isWorthIt ? [`about ${inMinutes(estimatedSavedMs)} saved`] : []
}

function isForbidden(report: Report): boolean {
  return countOf(report, 'forbidden') > 0 && report.metrics.stopped === 0
}
