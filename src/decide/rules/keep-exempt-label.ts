import { sameLabel } from '../../model/label.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

/** Somebody who may label the pull request asked for all of its runs. */
export const keepExemptLabel: KeepRule = (_run, { snapshot, policy: { exemptLabel } }) => {
  if (exemptLabel === undefined) return undefined
  const label = pullRequestOf(snapshot)?.labels.find((name) => sameLabel(name, exemptLabel))
  return label === undefined ? undefined : { code: 'exempt-label', label }
}
