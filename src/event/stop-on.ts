// `stop-on`: which facts stop the runs of a pull request, and which of them the event tells of?
import { isOfPullRequest } from '../core/events.js'
import { sameLabel } from '../core/label.js'
import type { StopFact } from '../core/policy.js'
import { recordIn, toText } from '../github/translate.js'
import type { Context } from './context.js'
import { list, refusal, type Given } from './words.js'

const labelPrefix = 'label:'

/** Throws an InputError. */
export function stopFacts(given: Given): readonly StopFact[] {
  return list(given).map((word) => {
    if (word.toLowerCase() === 'draft') return { kind: 'draft' }
    const name = word.slice(labelPrefix.length).trim()
    if (!word.toLowerCase().startsWith(labelPrefix) || name === '') {
      throw refusal(given, 'a list of draft and label:NAME, such as draft, label:cancel-ci')
    }
    return { kind: 'label', name }
  })
}

/** Those that the event says have come about. Whether they hold is read of the pull request. */
export function factsOf(
  stopOn: readonly StopFact[],
  { event, payload }: Pick<Context, 'event' | 'payload'>
): readonly StopFact[] {
  if (!isOfPullRequest(event)) return []
  switch (payload['action']) {
    case 'converted_to_draft':
      return stopOn.filter(({ kind }) => kind === 'draft')
    case 'labeled': {
      const label = toText(recordIn(payload, 'label')['name'])
      return stopOn.filter(
        (fact) => fact.kind === 'label' && label !== undefined && sameLabel(fact.name, label)
      )
    }
    default:
      return []
  }
}
