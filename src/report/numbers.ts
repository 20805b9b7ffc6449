// The numbers of an invocation as a table that a person reads: only rows that have something to tell, all of it text of ours.
import { inMinutes, inSeconds } from '../model/duration.js'
import { outcomeCount, type Metrics } from './report.js'

/** GitHub Markdown; empty where GitHub was not asked. */
export function numbersTable(metrics: Metrics): string {
  if (metrics.requestsTotal === 0) return ''
  const rows = [
    ['requests', requests(metrics)],
    ['waits for rate limits', waits(metrics)],
    ['races', races(metrics)],
    ['runs', runs(metrics)],
    ['time to effect', timeToEffect(metrics)],
    ['window of doubt', doubt(metrics)],
    ['budget', budget(metrics)],
    ['saved', saved(metrics)]
  ].filter(([, text]) => text !== '')
  return [
    '| the numbers | |',
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
  const again = retries > 0 ? `; ${retries} of them further tries` : ''
  const saved = shared > 0 ? `; ${shared} more shared an answer` : ''
  return `${requestsTotal}: ${parts.join(', ')}${again}${saved}`
}

function waits({ waitedMs, waitsMs }: Metrics): string {
  if (waitedMs === 0) return ''
  const parts = Object.entries(waitsMs)
    .filter(([, milliseconds]) => milliseconds > 0)
    .map(([kind, milliseconds]) => `${kind} ${inSeconds(milliseconds)}`)
  return `${inSeconds(waitedMs)} (${parts.join(', ')})`
}

function races(metrics: Metrics): string {
  if (outcomeCount(metrics) === 0) return ''
  const { withdrawn, withdrawnBy, ended, conflicts } = metrics
  const reasons = Object.entries(withdrawnBy).map(([code, count]) => `${count} × ${code}`)
  const parts = [
    ...(withdrawn > 0 ? [`${withdrawn} kept at the last look (${reasons.join(', ')})`] : []),
    ...(ended > 0 ? [`${ended} ended without the cancel`] : []),
    ...(conflicts > 0 ? [`${conflicts} × 409`] : [])
  ]
  return parts.length === 0 ? 'none' : parts.join(', ')
}

function runs(metrics: Metrics): string {
  const { stopped, stopping, stuck, notCancelled } = metrics
  if (outcomeCount(metrics) === 0) return ''
  const missed = notCancelled > 0 ? `, ${notCancelled} not cancelled` : ''
  return `${stopped} stopped, ${stopping} stopping, ${stuck} stuck${missed}`
}

function timeToEffect({ timeToEffectMs }: Metrics): string {
  if (timeToEffectMs === null) return ''
  return `${inSeconds(timeToEffectMs)} from a cancel until its run was seen stopped, at most`
}

function doubt({ doubtMs, doubtBoundMs }: Metrics): string {
  if (doubtMs === null || doubtBoundMs === null) return ''
  return `${inSeconds(doubtMs)} from the last look to the answer to a cancel, at most (${inSeconds(doubtBoundMs)} since that look began)`
}

function budget({ budgetLeft }: Metrics): string {
  return budgetLeft === null ? '' : `${budgetLeft} requests left this hour`
}

function saved({ estimatedSavedMs }: Metrics): string {
  return estimatedSavedMs === null
    ? ''
    : `about ${inMinutes(estimatedSavedMs)} of runner time (an estimate)`
}
