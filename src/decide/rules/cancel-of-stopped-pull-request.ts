import { sameLabel } from '../../model/label.js'
import { pullRequestOf } from '../../model/subject-state.js'
import type { CancelRule } from '../rule.js'

/** The pull request is a draft now, or it has the label now: its author or a maintainer does not want these runs. */
export const cancelOfStoppedPullRequest: CancelRule = (_run, { snapshot, policy: { stopOn } }) => {
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
}
