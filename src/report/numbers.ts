// The metrics of a step as a table for people. It shows only rows that have something to say, and only our own text.
import { inMinutes, inSeconds } from '../model/duration.js'
import { outcomeCount, type Metrics } from './report.js'

/** GitHub Markdown. Empty if no request was sent. */
export function numbersTable(metrics: Metrics): string {
  if (metrics.requestsTotal === 0) return ''
  const rows = [
    ['requests', requests(metrics)],
    ['waited for rate limits', waits(metrics)],
    ['runs to cancel', runs(metrics)],
    ['withdrawn', withdrawn(metrics)],
    ['time until stopped', timeToEffect(metrics)],
    ['last check to cancel', doubt(metrics)],
    ['requests left', budget(metrics)],
    ['time saved', saved(metrics)]
  ].filter(([, text]) => text !== '')
  return [
    '| Numbers | |',
    '| :--- | :--- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`)
  ].join('\n')
}

const requestWords: Readonly<Record<string, string>> = {
  runs: 'list of runs',
  pulls: 'list of pull requests',
  pull: 'pull request'
}

function requests({ requests: byKind, requestsTotal, retries, shared }: Metrics): string {
  const parts = Object.entries(byKind).map(
    ([kind, count]) => `${count} × ${requestWords[kind] ?? kind}`
  )
  const again = retries > 0 ? `; ${retries} of them retries` : ''
  const spared = shared > 0 ? `; ${shared} more answered by a request already sent` : ''
  return `${requestsTotal}: ${parts.join(', ')}${again}${spared}`
}

function waits({ waitedMs, waitsMs }: Metrics): string {
  if (waitedMs === 0) return ''
  const parts = Object.entries(waitsMs)
    .filter(([, milliseconds]) => milliseconds > 0)
    .map(([kind, milliseconds]) => `${kind} ${inSeconds(milliseconds)}`)
  return `${inSeconds(waitedMs)} (${parts.join(', ')})`
}

function runs(metrics: Metrics): string {
  if (outcomeCount(metrics) === 0) return ''
  const { stopped, stopping, stuck, notCancelled, ended, conflicts } = metrics
  return [
    `${stopped} cancelled`,
    ...(stopping > 0 ? [`${stopping} still being cancelled`] : []),
    ...(stuck > 0 ? [`${stuck} stuck`] : []),
    ...(notCancelled > 0 ? [`${notCancelled} not cancelled`] : []),
    ...(ended > 0 ? [`${ended} ended before the cancel`] : []),
    ...(conflicts > 0 ? [`${conflicts} × HTTP 409`] : [])
  ].join(', ')
}

function withdrawn({ withdrawn: count, withdrawnBy }: Metrics): string {
  const reasons = Object.entries(withdrawnBy).map(([code, times]) => `${times} × ${code}`)
  return count === 0
    ? ''
    : `${count} after the check right before the cancel (${reasons.join(', ')})`
}

function timeToEffect({ timeToEffectMs }: Metrics): string {
  if (timeToEffectMs === null) return ''
  return `${inSeconds(timeToEffectMs)} at most, from a cancel until its run was seen to have ended`
}

function doubt({ doubtMs, doubtBoundMs }: Metrics): string {
  if (doubtMs === null || doubtBoundMs === null) return ''
  return `${inSeconds(doubtMs)} at most, from the last check to the answer to a cancel (${inSeconds(doubtBoundMs)} from the start of that check)`
}

function budget({ budgetLeft }: Metrics): string {
  return budgetLeft === null ? '' : `${budgetLeft} in this hour`
}

function saved({ estimatedSavedMs }: Metrics): string {
  return estimatedSavedMs === null
    ? ''
    : `about ${inMinutes(estimatedSavedMs)} of runner time (an estimate)`
}
