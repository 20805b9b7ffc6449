// A record of strings → what the user allows, or an InputError that names the input, the value and what is allowed.
import type { Environment } from '../app/environment.js'
import { InputError } from '../app/errors.js'
import { defaultPolicy } from '../core/model.js'

export interface Inputs {
  readonly token: string | undefined
  readonly mode: 'supersede' | 'group'
  /** Undefined switches the rule off. */
  readonly exemptLabel: string | undefined
  readonly maxCancels: number
  /** Milliseconds. */
  readonly wait: number
  readonly onError: 'warn' | 'fail'
  readonly dryRun: boolean
  readonly summary: 'auto' | 'always' | 'never'
}

/** The value of every input where a workflow says nothing; action.yml says the same. */
export const inputDefaults = {
  token: '${{ github.token }}',
  mode: 'supersede',
  'exempt-label': defaultPolicy.exemptLabel ?? '',
  'max-cancels': String(defaultPolicy.maxCancels),
  wait: '5s',
  'on-error': 'warn',
  'dry-run': 'false',
  summary: 'auto'
} as const

type InputName = keyof typeof inputDefaults

const prefix = 'INPUT_'
const mostCancels = 1000
/** Milliseconds. */
const longestWait = 600_000

/** Throws an InputError for an unknown name and for the first value that is not allowed. */
export function readInputs(env: Environment): Inputs {
  refuseUnknownNames(env)
  return {
    token: textOf(env, 'token') || undefined,
    mode: choice(env, 'mode', ['supersede', 'group']),
    exemptLabel:
      env[variableOf('exempt-label')]?.trim() === '' ? undefined : textOf(env, 'exempt-label'),
    maxCancels: wholeNumber(env, 'max-cancels', mostCancels),
    wait: duration(env, 'wait'),
    onError: choice(env, 'on-error', ['warn', 'fail']),
    dryRun: choice(env, 'dry-run', ['true', 'false']) === 'true',
    summary: choice(env, 'summary', ['auto', 'always', 'never'])
  }
}

/** The runner's name for an input: upper case, spaces as underscores, hyphens as they are. */
export function variableOf(name: string): string {
  return `${prefix}${name.replace(/ /g, '_').toUpperCase()}`
}

function refuseUnknownNames(env: Environment): void {
  const known = Object.keys(inputDefaults)
  const variables = known.map(variableOf)
  const unknown = Object.keys(env).find(
    (name) => name.startsWith(prefix) && !variables.includes(name)
  )
  if (unknown === undefined) return
  const name = unknown.slice(prefix.length).toLowerCase()
  throw new InputError(
    `Unknown input ${JSON.stringify(name)}. Known inputs are: ${known.join(', ')}. Check the spelling under "with:".`
  )
}

/** An empty value counts as none given: that is what an expression without a value leaves. */
function textOf(env: Environment, name: InputName): string {
  const given = env[variableOf(name)]?.trim() ?? ''
  if (given !== '') return given
  return name === 'token' ? '' : inputDefaults[name]
}

function choice<const Choice extends string>(
  env: Environment,
  name: InputName,
  allowed: readonly Choice[]
): Choice {
  const given = textOf(env, name).toLowerCase()
  const found = allowed.find((word) => word === given)
  if (found === undefined) throw refusal(env, name, `one of: ${allowed.join(', ')}`)
  return found
}

function wholeNumber(env: Environment, name: InputName, most: number): number {
  const text = textOf(env, name)
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) throw refusal(env, name, `a whole number from 1 to ${most}`)
  return number
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 }

/** Milliseconds. */
function duration(env: Environment, name: InputName): number {
  const [, amount, unit] = /^(\d{1,7})(ms|s|m)$/.exec(textOf(env, name).toLowerCase()) ?? []
  const milliseconds = Number(amount) * (units[unit ?? ''] ?? Number.NaN)
  if (!(milliseconds <= longestWait)) {
    throw refusal(env, name, 'a number with ms, s or m from 0s to 10m, such as 5s')
  }
  return milliseconds
}

function refusal(env: Environment, name: InputName, allowed: string): InputError {
  return new InputError(
    `Input ${name} is ${JSON.stringify(env[variableOf(name)])}; allowed is ${allowed}.`
  )
}
