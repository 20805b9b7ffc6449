// argv → what is asked for, or a UsageError that names the argument.
import { parseArgs } from 'node:util'
import { didYouMean } from '../inputs/nearest.js'
import { UsageError, type Command, type Format, type Selection, type Source } from './command.js'
import { policyOptions, readGrouping, readPolicy, wholeNumber } from './policy.js'

const options = {
  repo: { type: 'string' },
  pr: { type: 'string' },
  branch: { type: 'string' },
  run: { type: 'string' },
  workflow: { type: 'string' },
  'from-file': { type: 'string' },
  format: { type: 'string' },
  'detailed-exitcode': { type: 'boolean' },
  'exempt-label': { type: 'string' },
  'max-cancels': { type: 'string' },
  mode: { type: 'string' },
  events: { type: 'string' },
  template: { type: 'string' },
  'protect-refs': { type: 'string' },
  'protect-jobs': { type: 'string' },
  'same-commit': { type: 'string' },
  reruns: { type: 'string' },
  'let-finish-after': { type: 'string' },
  'on-closed': { type: 'string' },
  'on-merged': { type: 'string' },
  'event-file': { type: 'string' },
  event: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' }
} as const

type OptionName = keyof typeof options

/** Options that each command takes. */
const live: readonly OptionName[] = ['repo', 'pr', 'branch', 'run', 'workflow']
const allowed: Readonly<Record<'plan' | 'record' | 'group', readonly OptionName[]>> = {
  plan: [
    ...live,
    ...(policyOptions as readonly OptionName[]),
    'from-file',
    'format',
    'detailed-exitcode'
  ],
  record: live,
  group: ['event-file', 'event', 'workflow', 'run', 'template', 'events']
}

type Values = ReturnType<typeof parse>['values']

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
}

/** Throws a UsageError. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parseOrRefuse(argv)
  if (values.version === true) return { kind: 'version' }
  const [name, extra] = positionals
  if (values.help === true || name === undefined || name === 'help') return { kind: 'help' }
  if (extra !== undefined) throw new UsageError(`Unexpected argument ${JSON.stringify(extra)}.`)
  if (name !== 'plan' && name !== 'record' && name !== 'group') {
    const hint = didYouMean(name, Object.keys(allowed))
    throw new UsageError(
      `Unknown command ${JSON.stringify(name)}: it is none of plan, record, group.${hint}`
    )
  }
  refuseForeignOptions(name, values)
  return commandReaders[name](values)
}

const commandReaders: Readonly<Record<keyof typeof allowed, (values: Values) => Command>> = {
  plan: readPlan,
  record: readRecord,
  group: (values) => ({
    kind: 'group',
    eventFile: values['event-file'],
    event: values.event,
    workflow: readWorkflow(values.workflow),
    run: wholeNumber('run', values.run),
    grouping: readGrouping(values)
  })
}

function readRecord(values: Values): Command {
  const source = readSource(values)
  if (source.kind === 'live') return { kind: 'record', source }
  throw new UsageError('record needs --repo and one of --pr, --branch, --run.')
}

function parseOrRefuse(argv: readonly string[]): ReturnType<typeof parse> {
  const unknown = unknownOptions(argv).map(
    (name) => `Unknown option ${name}.${didYouMean(name, optionNames)}`
  )
  if (unknown.length > 0) throw new UsageError(unknown.join(' '))
  try {
    return parse(argv)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const optionNames = Object.keys(options).map((name) => `--${name}`)

/** As they were written. */
function unknownOptions(argv: readonly string[]): readonly string[] {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  return tokens.flatMap((token) =>
    token.kind === 'option' && !Object.hasOwn(options, token.name) ? [token.rawName] : []
  )
}

function refuseForeignOptions(name: keyof typeof allowed, values: Values): void {
  const foreign = Object.keys(values)
    .filter((option) => !allowed[name].includes(option as OptionName))
    .map((option) => `--${option}`)
  if (foreign.length > 0) throw new UsageError(`${name} does not take ${foreign.join(', ')}.`)
}

function readPlan(values: Values): Command {
  return {
    kind: 'plan',
    source: readSource(values),
    format: readFormat(values.format),
    detailedExitCode: values['detailed-exitcode'] === true,
    policy: readPolicy(values)
  }
}

function readFormat(given: string | undefined): Format {
  if (given === undefined) return 'table'
  if (given === 'table' || given === 'json' || given === 'markdown') return given
  throw new UsageError(
    `--format is ${JSON.stringify(given)}; allowed is one of: table, json, markdown.`
  )
}

function readSource(values: Values): Source {
  const selection = readSelection(values)
  const file = values['from-file']
  if (file !== undefined) {
    const other = live.find((option) => values[option] !== undefined)
    if (other !== undefined) throw new UsageError(`--from-file and --${other} exclude one another.`)
    return { kind: 'file', path: file }
  }
  if (values.repo === undefined) {
    if (selection !== undefined || values.workflow !== undefined) {
      throw new UsageError('--pr, --branch, --run and --workflow need --repo owner/name.')
    }
    return { kind: 'sample' }
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(values.repo)) {
    throw new UsageError(`--repo is ${JSON.stringify(values.repo)}; it must be owner/name.`)
  }
  if (selection === undefined) throw new UsageError('--repo needs one of --pr, --branch, --run.')
  return {
    kind: 'live',
    repository: values.repo,
    selection,
    workflow: readWorkflow(values.workflow)
  }
}

function readWorkflow(given: string | undefined): string | undefined {
  if (given === undefined || /^[^/]+\.ya?ml$/.test(given)) return given
  throw new UsageError(
    `--workflow is ${JSON.stringify(given)}; it must be a file name such as ci.yml.`
  )
}

function readSelection(values: Values): Selection | undefined {
  const number = wholeNumber('pr', values.pr)
  const id = wholeNumber('run', values.run)
  const selections: Selection[] = []
  if (number !== undefined) selections.push({ kind: 'pull-request', number })
  if (values.branch !== undefined) selections.push({ kind: 'branch', name: values.branch })
  if (id !== undefined) selections.push({ kind: 'run', id })
  if (selections.length > 1) throw new UsageError('--pr, --branch and --run exclude one another.')
  return selections[0]
}
