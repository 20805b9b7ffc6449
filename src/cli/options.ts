// Inputs of the action as options of the command line: their specifications, and their values.
import { choice } from '../inputs/parse.js'
import { readAll } from '../inputs/read-all.js'
import { refuseSharedRef } from '../inputs/shared-ref.js'
import { inputTable, type InputRow, type Inputs, type OptionField } from '../inputs/table.js'
import { inputTexts } from '../inputs/texts.js'
import type { Grouping } from '../model/policy.js'
import { textOf, type Given, type OptionSpec } from './command.js'

/** What the user allows. Patterns are compiled later, where there are some. */
export interface PlanPolicy extends Omit<Pick<Inputs, OptionField>, 'mode' | 'template'> {
  readonly mode: Exclude<Inputs['mode'], 'group' | 'lint'>
}

const groupingFields: readonly OptionField[] = ['events', 'template']
const policyFields = (Object.entries<InputRow>(inputTable) as [OptionField, InputRow][])
  .filter(([field, { option }]) => option !== undefined && field !== 'template')
  .map(([field]) => field)

export const policyOptions: readonly OptionSpec[] = policyFields.map(specOf)
export const groupingOptions: readonly OptionSpec[] = groupingFields.map(specOf)

function specOf(field: OptionField): OptionSpec {
  const { name, option } = inputTable[field]
  const row: InputRow = inputTable[field]
  const words = row.optionWords ?? row.words
  const fallback = row.default === '' ? '' : ` Default: ${row.default}.`
  return {
    name: option,
    value: words === undefined ? 'VALUE' : 'WORD',
    help: `${inputTexts[name].option ?? inputTexts[name].summary}${fallback}`,
    words
  }
}

/** Throws an InputError. */
export function readPolicy(given: Given): PlanPolicy {
  return readFields(given, policyFields) as PlanPolicy
}

/** Throws an InputError. */
export function readGrouping(given: Given): Grouping {
  const grouping = readFields(given, groupingFields) as Grouping
  refuseSharedRef(grouping, { group: '--template', events: '--events' })
  return grouping
}

/** The values of these options; the default of the input where one was not given. */
function readFields(given: Given, fields: readonly OptionField[]): Partial<Inputs> {
  const readers = fields.map((field) => [field, () => readOption(inputTable[field], given)])
  return readAll(Object.fromEntries(readers) as Record<string, () => never>)
}

function readOption({ option = '', ...row }: InputRow, given: Given): unknown {
  const text = textOf(given, option)?.trim() ?? row.default
  const named = { name: `--${option}`, text }
  return row.optionWords === undefined ? row.read(named) : choice(named, row.optionWords)
}
