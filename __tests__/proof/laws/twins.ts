// Every known-bad twin.
import type { Twin } from './twin.js'
import { ofDeletions } from './twins-of-deletions.js'
import { ofEndings, ofSuperseding } from './twins-of-modes.js'
import { ofEvidence, ofPolicies } from './twins-of-policies.js'
import { ofNames, ofOneRun, ofRefs } from './twins-of-runs.js'
import { ofStandings } from './twins-of-standings.js'

export const twins: readonly Twin[] = [
  ...ofOneRun,
  ...ofNames,
  ...ofRefs,
  ...ofSuperseding,
  ...ofEndings,
  ...ofDeletions,
  ...ofPolicies,
  ...ofEvidence,
  ...ofStandings
]
