// A part of the name is empty for an event.
import type { Claim } from '../../workflow/claims.js'
import { evaluateTemplate, expressionsOf } from '../../workflow/template.js'
import { keyOf, nameOf } from '../../workflow/name.js'
import { blockKey, runText, type Check, type Remark } from '../check.js'

export const emptyPart: Check = {
  code: 'empty-part',
  severity: 'info',
  find: ({ entrants, file }) => {
    const worst = new Map<string, Remark>()
    for (const { run, claims } of entrants) {
      for (const claim of claims.filter(isOwn)) {
        const { group, groupAt } = claim.concurrency
        const at = { file: file.path, at: groupAt }
        const key = blockKey(claim)
        if (keyOf(claim.name) === '') {
          worst.set(key, {
            ...at,
            severity: 'error',
            message: `For ${runText(run)} the name of the group is empty: GitHub does not start the run`
          })
          continue
        }
        const part = expressionsOf(group).find(
          (expression) =>
            keyOf(nameOf(evaluateTemplate({ ...group, parts: [expression] }, run.contexts))) === ''
        )
        if (part === undefined || worst.has(key)) continue
        worst.set(key, {
          ...at,
          message: `For ${runText(run)} the part ${part.source} of the name is empty`
        })
      }
    }
    return [...worst.values()]
  },
  repair: 'add another value behind ||, such as github.run_id',
  docs: {
    what: 'An expression of the name is empty for one of the events: `github.head_ref` for a push, or `github.event.pull_request.number` for a merge queue. What is left is the same for runs that have nothing to do with one another. Where the whole name is empty, GitHub does not start the run: that is an error.',
    lost: '[konflux-ci/multi-platform-controller#373](https://github.com/konflux-ci/multi-platform-controller/pull/373) ("Unexpected value \'\'").'
  }
}

/** Only what the workflow itself says. */
const isOwn = ({ calledBy, job }: Claim): boolean => calledBy === undefined && job === undefined
