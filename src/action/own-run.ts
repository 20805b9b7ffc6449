// `on-superseded: cancel-self`: the last thing that a step does.
import { adviceOnForbidden } from '../report/advice.js'
import { describe } from '../model/trouble.js'
import type { OwnEnd } from '../model/conclusion.js'
import { ownRunResult, type Telling } from '../report/own-run.js'

/** What the reader is told of it; `readOnlyByDesign`: nobody can give this token the permission. */
export function tellingOf({ outcome, troubles }: OwnEnd, readOnlyByDesign: boolean): Telling {
  return outcome.kind === 'forbidden'
    ? adviceOnForbidden(outcome, readOnlyByDesign)
    : ownRunResult(outcome, troubles.map(describe))
}
