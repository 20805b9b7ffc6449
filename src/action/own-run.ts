// `on-superseded: cancel-self`: what the step shows after it has cancelled its own run.
import { adviceOnForbidden } from '../report/advice.js'
import { describe } from '../model/trouble.js'
import type { OwnEnd } from '../model/conclusion.js'
import { ownRunResult, type Message } from '../report/own-run.js'
import { adviceLine } from '../report/advice-text.js'
import type { Report } from '../report/report.js'

/** `readOnlyByDesign`: no setting can give this token the permission to cancel. */
export function messageOf(
  { outcome, troubles }: OwnEnd,
  readOnlyByDesign: boolean,
  place: Pick<Report, 'docsUrl'>
): Message {
  if (outcome.kind !== 'forbidden') return ownRunResult(outcome, troubles.map(describe))
  const advice = adviceOnForbidden(outcome, readOnlyByDesign)
  return { level: advice.level, say: () => adviceLine(advice, place) }
}
