// What a plan may cancel, and which runs belong together: inputs of the action as options of the command line.
import { InputError } from '../inputs/errors.js'
import { choice } from '../inputs/parse.js'
import { readAll } from '../inputs/read-all.js'
import { refuseSharedRef } from '../inputs/shared-ref.js'
import { inputTable, type InputRow, type Inputs, type OptionField } from '../inputs/table.js'
import type { Grouping } from '../model/policy.js'
import { UsageError, type PlanPolicy } from './command.js'

/** What was given for each option, by its name. */
export type OptionTexts = Readonly<Record<string, string | boolean | undefined>>

const groupingFields: readonly OptionField[] = ['events', 'template']
const policyFields = (Object.entries<InputRow>(inputTable) as [OptionField, InputRow][])
  .filter(([field, { option }]) => option !== undefined && field !== 'template')
  .map(([field]) => field)

const optionsOf = (fields: readonly OptionField[]): readonly string[] =>
  fields.map((field) => inputTable[field].option)

export const policyOptions = optionsOf(policyFields)
export const groupingOptions = optionsOf(groupingFields)

/** Throws a UsageError. */
export function readPolicy(texts: OptionTexts): PlanPolicy {
  return refusing(() => readFields(texts, policyFields)) as PlanPolicy
}

/** Throws a UsageError. */
export function readGrouping(texts: OptionTexts): Grouping {
  return refusing(() => {
    const grouping = readFields(texts, groupingFields) as Grouping
    refuseSharedRef(grouping, { group: '--template', events: '--events' })
    return grouping
  })
}

/** The values of these options; the default of the input where one was not given. */
function readFields(texts: OptionTexts, fields: readonly OptionField[]): Partial<Inputs> {
  const readers = fields.map((field) => [field, () => readOption(inputTable[field], texts)])
  return readAll(Object.fromEntries(readers) as Record<string, () => never>)
}

function readOption({ option = '', ...row }: InputRow, texts: OptionTexts): unknown {
  const text = texts[option]
  const given = {
    name: `--${option}`,
    text: typeof text === 'string' ? text.trim() : row.default
  }
  return row.optionWords === undefined ? row.read(given) : choice(given, row.optionWords)
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

/** A number of a pull request, or an id of a run. Throws a UsageError. */
export function wholeNumber(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const number = /^\d{1,16}$/.test(given) ? Number(given) : 0
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new UsageError(
    `--${option} is ${JSON.stringify(given)}; it must be a whole number of 1 or more.`
  )
}
