// `on-superseded: cancel-self`: what the step shows after it has cancelled its own run.
import { adviceOnForbidden } from '../report/advice.js'
import { describe } from '../model/trouble.js'
import type { OwnEnd } from '../model/conclusion.js'
import { ownRunResult, type Telling } from '../report/own-run.js'

/** The message for the user. `readOnlyByDesign`: no setting can give this token the permission to cancel. */
export function tellingOf({ outcome, troubles }: OwnEnd, readOnlyByDesign: boolean): Telling {
  return outcome.kind === 'forbidden'
    ? adviceOnForbidden(outcome, readOnlyByDesign)
    : ownRunResult(outcome, troubles.map(describe))
}
