// `stop-on`: which facts stop the runs of a pull request, and which of them the event tells of?
import type { StopFact } from '../model/policy.js'
import { list, refusal, type Given } from './parse.js'

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
