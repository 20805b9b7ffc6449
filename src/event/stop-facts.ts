import { toText, recordIn } from '../github/translate.js'
import { isOfPullRequest } from '../model/events.js'
import { sameLabel } from '../model/label.js'
import type { StopFact } from '../model/policy.js'
import type { Context } from './context.js'

/** The facts of `stop-on` that this event reports. Whether they still hold is read from the pull request later. */
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
