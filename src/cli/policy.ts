// What a plan may cancel: the inputs of the action as options by the same names. What is not given is as there.
import { InputError } from '../inputs/errors.js'
import { defaultPolicy, type Grouping } from '../model/policy.js'
import {
  choice,
  eventList,
  groupTemplate,
  jobList,
  keepOrCancel,
  letFinishAfter,
  list,
  type Given
} from '../inputs/parse.js'
import { readAll } from '../inputs/read-all.js'
import { refuseSharedRef } from '../inputs/shared-ref.js'
import { UsageError, type PlanPolicy } from './command.js'

export const policyOptions = [
  'mode',
  'events',
  'protect-refs',
  'protect-jobs',
  'exempt-label',
  'same-commit',
  'reruns',
  'let-finish-after',
  'on-closed',
  'on-merged',
  'max-cancels'
] as const

type PolicyValues = Readonly<
  Partial<Record<(typeof policyOptions)[number] | 'template', string | undefined>>
>

/** Throws a UsageError. */
export function readPolicy(values: PolicyValues): PlanPolicy {
  const usual = defaultPolicy
  const word = wordsOf(values)
  return refusing(() =>
    readAll<PlanPolicy>({
      mode: () => word('mode', (given) => choice(given, ['supersede', 'closed']), 'supersede'),
      events: () => word('events', eventList, usual.events),
      protectRefs: () => word('protect-refs', list, []),
      protectJobs: () => word('protect-jobs', jobList, []),
      exemptLabel: () => word('exempt-label', ({ text }) => text || undefined, usual.exemptLabel),
      sameCommit: () => word('same-commit', keepOrCancel, usual.sameCommit),
      reruns: () => word('reruns', keepOrCancel, usual.reruns),
      letFinishAfter: () => word('let-finish-after', letFinishAfter, usual.letFinishAfter),
      onClosed: () => word('on-closed', keepOrCancel, usual.onClosed),
      onMerged: () => word('on-merged', keepOrCancel, usual.onMerged),
      maxCancels: () => word('max-cancels', oneOrMore, usual.maxCancels)
    })
  )
}

/** Throws a UsageError. */
export function readGrouping(values: PolicyValues): Grouping {
  const word = wordsOf(values)
  return refusing(() => {
    const grouping = readAll<Grouping>({
      events: () => word('events', eventList, defaultPolicy.events),
      template: () => word('template', groupTemplate, undefined)
    })
    refuseSharedRef(grouping, { group: '--template', events: '--events' })
    return grouping
  })
}

type ReadWord = <Value>(
  name: keyof PolicyValues,
  read: (given: Given) => Value,
  fallback: Value
) => Value

function wordsOf(values: PolicyValues): ReadWord {
  return (name, read, fallback) => {
    const text = values[name]
    return text === undefined ? fallback : read({ name: `--${name}`, text: text.trim() })
  }
}

function refusing<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    refuse(error)
  }
}

/** On a command line a bad word is a matter of usage. */
export function refuse(error: unknown): never {
  throw error instanceof InputError ? new UsageError(error.message) : error
}

/** Throws a UsageError where it is none of 1 or more. */
export function wholeNumber(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  return refusing(() => oneOrMore({ name: `--${option}`, text: given }))
}

function oneOrMore({ name, text }: Given): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : 0
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InputError(
    `${name} is ${JSON.stringify(text)}; it must be a whole number of 1 or more.`
  )
}
