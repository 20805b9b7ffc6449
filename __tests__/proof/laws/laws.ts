// Every law, by its topic.
import { evidenceLaws } from './evidence-laws.js'
import type { Law } from './law.js'
import { lawsOfDeletions } from './deletion-laws.js'
import { lawsOfEndings } from './ending-laws.js'
import { policyLaws } from './policy-laws.js'
import { standingLaws } from './standing-laws.js'
import { lawsOfSuperseding } from './superseding-laws.js'
import { lawsOfStops } from './stop-laws.js'
import { lawsOfOneRun } from './run-laws.js'

export const laws: readonly Law[] = [
  ...lawsOfOneRun,
  ...lawsOfSuperseding,
  ...lawsOfEndings,
  ...lawsOfDeletions,
  ...lawsOfStops,
  ...standingLaws,
  ...evidenceLaws,
  ...policyLaws
]
