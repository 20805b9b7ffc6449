// The functions of a job's condition that speak of other jobs. A sample run goes well: its jobs succeed, nobody cancels it.
import { data } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { unknownData, type ExpressionData } from './data.js'
import { unknown } from './value.js'

const values: Readonly<Record<string, () => ExpressionData>> = {
  always: () => new data.BooleanData(true),
  success: () => new data.BooleanData(true),
  // Any job may fail and any run may be cancelled.
  failure: () => unknownData(unknown('failure()')),
  cancelled: () => unknownData(unknown('cancelled()'))
}

const hashFiles: FunctionDefinition = {
  name: 'hashFiles',
  minArgs: 1,
  maxArgs: 255,
  call: () => unknownData(unknown('hashFiles()'))
}

/** By lower-case name. */
export const statusFunctions = new Map<string, FunctionDefinition>([
  ...Object.entries(values).map(([name, call]): [string, FunctionDefinition] => [
    name,
    { name, minArgs: 0, maxArgs: 0, call }
  ]),
  ['hashfiles', hashFiles]
])

/** A condition without one of these is asked only where every job that this one needs succeeded. */
export const speaksOfStatus = (condition: string): boolean =>
  /\b(?:always|success|failure|cancelled)\s*\(/i.test(condition)
