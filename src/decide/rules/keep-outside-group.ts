import { attribute } from '../membership.js'
import type { KeepRule } from '../rule.js'
import { compareByTemplate } from '../../model/group-template.js'

/**
 * A run of another workflow, event, fork, branch or pull request has its own newer runs. One whose subject nobody can
 * tell may be anybody's.
 */
export const keepOutsideGroup: KeepRule = (run, { snapshot, policy, witness }) => {
  const reason = attribute(run, snapshot)
  if (reason !== undefined) return reason
  switch (compareByTemplate(run, witness?.run, policy.template)) {
    case 'same':
      return undefined
    case 'different':
      return { code: 'outside-group', differs: 'group' }
    case 'unknown':
      return { code: 'subject-unknown', why: 'group-part-unknown' }
  }
}
