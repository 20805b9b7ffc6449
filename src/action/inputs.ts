// Reads the inputs of the action. An invalid input is an InputError that names the input, its value and the allowed values.
import type { Environment } from '../model/environment.js'
import { InputError } from '../inputs/errors.js'
import { nearest } from '../model/nearest.js'
import { compilePatterns } from '../inputs/policy-patterns.js'
import { readAll, type Readers } from '../inputs/read-all.js'
import { refuseSharedRef } from '../inputs/shared-ref.js'
import { inputRows, inputTable, type InputRow, type Inputs } from '../inputs/table.js'

const prefix = 'INPUT_'

/** Throws one InputError with all problems: misspelt names, values that are not allowed, inputs that contradict one another. */
export function readInputs(env: Environment): Inputs {
  const inputs = readAll(readersOf(env), misspeltNames(env))
  readAll({
    force: () => {
      refuseForceAtOnce(inputs)
    },
    group: () => {
      refuseSharedRef(inputs, { group: 'Input group', events: 'input events' })
    }
  })
  return inputs
}

function readersOf(env: Environment): Readers<Inputs> {
  const readers = Object.entries<InputRow>(inputTable).map(([field, row]) => [
    field,
    () => row.read({ name: row.name, text: textOf(env, row) })
  ])
  return Object.fromEntries(readers) as Readers<Inputs>
}

/** The problems of the patterns, which `readInputs` does not compile. */
export async function patternProblems(env: Environment): Promise<readonly string[]> {
  const { protectRefs, protectJobs } = readersOf(env)
  try {
    await compilePatterns({ protectRefs: protectRefs(), protectJobs: protectJobs() })
    return []
  } catch (error) {
    if (error instanceof InputError) return [error.message]
    throw error
  }
}

/** The environment variable of an input: upper case, spaces become underscores, hyphens stay. */
export function variableOf(name: string): string {
  return `${prefix}${name.replace(/ /g, '_').toUpperCase()}`
}

/**
 * Only names that are similar to an input: a job may have other variables that begin with INPUT_, and the runner itself warns of
 * unknown inputs.
 */
function misspeltNames(env: Environment): readonly string[] {
  const known = inputRows.map(({ name }) => name)
  const variables = known.map(variableOf)
  return Object.keys(env)
    .filter((name) => name.startsWith(prefix) && !variables.includes(name))
    .flatMap((variable) => {
      const name = variable.slice(prefix.length).toLowerCase()
      const meant = nearest(name, known)
      return meant === undefined
        ? []
        : [`Unknown input ${JSON.stringify(name)}. Did you mean ${meant}?`]
    })
}

function refuseForceAtOnce({ force, wait }: Inputs): void {
  if (force === 'never' || wait > 0) return
  throw new InputError(
    `Input force is "${force}" and wait is 0s. A run is force-cancelled only if a plain cancel did not end it within wait. Set wait to a longer time, such as 30s.`
  )
}

/** The trimmed value, or the default. An empty value counts as not given, because an expression without a value gives one. */
function textOf(env: Environment, row: InputRow): string {
  const given = env[variableOf(row.name)]?.trim()
  if (given !== undefined && (given !== '' || row.takesEmpty === true)) return given
  // The default of a secret is an expression, which the runner has put into the variable.
  return row.isSecret === true ? '' : row.default
}
