import { sameLabel } from '../../model/label.js'
import type { PullRequestNumber } from '../../model/model.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { CancelRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface CancelReasons {
    'pull-request-draft': { readonly number: PullRequestNumber }
    'stop-label': { readonly label: string }
  }
}

/** The pull request is a draft now, or has the label now: its author or a maintainer says that these runs are not needed. */
export const cancelOfStoppedPullRequest: CancelRule<'pull-request-draft' | 'stop-label'> = {
  mode: 'stop',
  cancels: (_run, { snapshot, policy: { stopOn } }) => {
    const pull = pullRequestOf(snapshot)
    if (pull === undefined) return undefined
    const wantsDrafts = stopOn.some(({ kind }) => kind === 'draft')
    if (wantsDrafts && pull.isDraft === true) {
      return { code: 'pull-request-draft', number: pull.number }
    }
    const label = pull.labels.find((name) =>
      stopOn.some((fact) => fact.kind === 'label' && sameLabel(fact.name, name))
    )
    return label === undefined ? undefined : { code: 'stop-label', label }
  },
  reasons: {
    'pull-request-draft': {
      say: ({ number }) =>
        `pull request #${number} became a draft after it was created (input stop-on)`,
      docs: '`stop-on: draft`: the pull request became a draft after the run was created.'
    },
    'stop-label': {
      say: ({ label }, quote) =>
        `the pull request got the label ${quote(label)} after it was created (input stop-on)`,
      docs: '`stop-on`: the pull request got the label after the run was created.'
    }
  }
}
