import { sameLabel } from '../../model/label.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'exempt-label': { readonly label: string }
  }
}

/** With this label, a person who may label the pull request wants all of its runs. */
export const keepExemptLabel: KeepRule<'exempt-label'> = {
  modes: ['supersede', 'closed', 'stop'],
  isOnSubject: true,
  keeps: (_run, { snapshot, policy: { exemptLabel } }) => {
    if (exemptLabel === undefined) return undefined
    const label = pullRequestOf(snapshot)?.labels.find((name) => sameLabel(name, exemptLabel))
    return label === undefined ? undefined : { code: 'exempt-label', label }
  },
  reasons: {
    'exempt-label': {
      say: ({ label }, quote) => `the pull request has the label ${quote(label)}`,
      docs: 'The pull request has the label that exempts it (`exempt-label`).'
    }
  }
}
