import { pullRequestOf } from '../live.js'
import type { KeepRule } from '../rule.js'

/**
 * Somebody who may label the pull request asked for all of its runs. GitHub compares labels without case. Where the rule is
 * switched off, no label is the wanted one.
 */
export const keepExemptLabel: KeepRule = (_run, { snapshot, policy }) => {
  const wanted = policy.exemptLabel?.toLowerCase()
  const label = pullRequestOf(snapshot)?.labels.find((name) => name.toLowerCase() === wanted)
  return label === undefined ? undefined : { code: 'exempt-label', label }
}
