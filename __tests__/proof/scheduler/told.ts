// What one invocation had been told by the time that it asked for a cancel.
import type { Invocation } from './invocation.js'
import type { Ask, Facts, Question } from './observation.js'
import type { Birth, Stage } from './stage.js'

/** One cancel that was asked for, with everything that the laws need to know. */
export interface Case {
  readonly ask: Ask
  readonly victim: Birth
  readonly invocation: Invocation
  readonly stage: Stage
}

/**
 * Milliseconds from a question until the cancel that rests on its answer goes out: two seconds at most until the program has the
 * answer, and half a second from then on.
 */
const oldestEvidence = 2500

/** What the invocation had been told last of such a thing, when it asked for the cancel. */
export function lastTold(
  { ask, invocation }: Case,
  wanted: (question: Question) => boolean
): Question | undefined {
  return invocation.questions
    .filter((question) => (question.told ?? Infinity) <= ask.knowing && wanted(question))
    .reduce<Question | undefined>(
      (last, one) => ((last?.told ?? 0) > (one.told ?? 0) ? last : one),
      undefined
    )
}

export const asksFor =
  (endpoint: Question['route']['endpoint'], name?: string) =>
  ({ route }: Question): boolean =>
    route.endpoint === endpoint && (name === undefined || route.name === name)

/** What was true of it when it was last seen whole and in time; otherwise why that does not count. */
export function seen<Of extends Facts['of']>(
  one: Case,
  of: Of,
  wanted: (question: Question) => boolean
): Extract<Facts, { of: Of }> | string {
  const last = lastTold(one, wanted)
  if (last?.facts === undefined) return 'it was not looked at'
  if (last.isWhole !== true || last.facts.of !== of) return 'the last look at it failed'
  const age = one.ask.sentAt - last.sentAt
  if (age > oldestEvidence) return `the last look at it was begun ${age} ms before`
  return last.facts as Extract<Facts, { of: Of }>
}
