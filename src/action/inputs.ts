// A record of strings → what the user wants, or an InputError that names the input, the value and what is allowed.
import type { Environment } from '../model/environment.js'
import { InputError } from '../inputs/errors.js'
import { nearest } from '../inputs/nearest.js'
import { compilePatterns } from '../inputs/policy-patterns.js'
import { readAll, type Readers } from '../inputs/read-all.js'
import { refuseSharedRef } from '../inputs/shared-ref.js'
import { inputRows, inputTable, type InputRow, type Inputs } from '../inputs/table.js'

const prefix = 'INPUT_'

/** Throws an InputError that names everything that is wrong: misspelt names, values that are not allowed, and what does not go together. */
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

/** What is wrong with the patterns, which `readInputs` does not compile. */
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

/** The runner's name for an input: upper case, spaces as underscores, hyphens as they are. */
export function variableOf(name: string): string {
  return `${prefix}${name.replace(/ /g, '_').toUpperCase()}`
}

/**
 * Only near misses: the environment of a job may hold variables of other tools that begin with INPUT_, and the runner itself
 * warns of inputs that an action does not have.
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
    `Input force is "${force}" and wait is 0s: a run is only force-cancelled when a plain cancel did not end it within wait. Make wait longer, such as 30s.`
  )
}

/** An empty value counts as none given: that is what an expression without a value leaves. */
function textOf(env: Environment, row: InputRow): string {
  const given = env[variableOf(row.name)]?.trim()
  if (given !== undefined && (given !== '' || row.takesEmpty === true)) return given
  // The default of a secret is an expression, which the runner has put into the variable.
  return row.isSecret === true ? '' : row.default
}
