// The answers that one invocation had when it sent a cancel.
import type { Invocation } from './invocation.js'
import type { Ask, Facts, Question } from './observation.js'
import type { Birth, Stage } from './stage.js'

/** One cancel that was sent, with everything that the laws need. */
export interface Case {
  readonly ask: Ask
  readonly victim: Birth
  readonly invocation: Invocation
  readonly stage: Stage
}

/**
 * Milliseconds from a request until the cancel that uses its answer is sent: at most two seconds until the answer arrives, and
 * half a second after that.
 */
const oldestEvidence = 2500

/** The last answer about such a thing before the cancel was sent. */
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

/** The true facts when it was last read completely and in time; otherwise why that read does not count. */
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
