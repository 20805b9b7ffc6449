// (argv, everything outside) → exit code. No process is touched here, so that tests need none.
import { didYouMean } from '../model/nearest.js'
import { InputError } from '../inputs/errors.js'
import { choice } from '../inputs/parse.js'
import { attempt } from '../inputs/read-all.js'
import { forLog } from '../report/escape.js'
import { aboutUnknown, commonOptions, optionsOf, parseArguments, type Reader } from './arguments.js'
import {
  exitCodes,
  UsageError,
  type Action,
  type Command,
  type Console,
  type Entry
} from './command.js'
import { explain, GitHubError } from './github-error.js'
import { commandHelp, generalHelp } from './help.js'
import { commands } from './registry.js'
import { version } from './version.js'

export async function main(argv: readonly string[], console: Console): Promise<number> {
  try {
    const action = await understand(argv)
    return await action(console, commands)
  } catch (error) {
    const { code, lines } = failureOf(error, console)
    console.stderr.write(lines.map((line) => `${forLog(line)}\n`).join(''))
    return code
  }
}

/** Throws a UsageError. */
async function understand(argv: readonly string[]): Promise<Action> {
  const before = parseArguments(argv, commonOptions)
  const [name, ...rest] = before.words
  if (before.options['version'] === true) return printing(`${version}\n`)
  if (name === 'help') return printing(await helpOn(rest[0]))
  if (name === undefined) {
    await refuse(before, { name, options: commonOptions, commands })
    return printing(generalHelp())
  }
  const entry = entryOf(name)
  if (before.options['help'] === true) return printing(await helpOn(name))
  return actionOf(entry, argv)
}

const printing =
  (text: string): Action =>
  ({ stdout }) => {
    stdout.write(text)
    return Promise.resolve(exitCodes.fine)
  }

async function helpOn(name: string | undefined): Promise<string> {
  if (name === undefined) return generalHelp()
  return commandHelp(name, await entryOf(name).load())
}

function entryOf(name: string): Entry {
  const entry = commands.find((known) => known.name === name)
  if (entry !== undefined) return entry
  const names = commands.map((known) => known.name)
  throw new UsageError([
    `Unknown command ${JSON.stringify(name)}; the commands are ${names.join(', ')}.${didYouMean(name, names)}`
  ])
}

async function actionOf({ name, load }: Entry, argv: readonly string[]): Promise<Action> {
  const command = await load()
  const options = optionsOf(command)
  const { words, ...parsed } = parseArguments(argv, options)
  const given = { options: parsed.options, words: words.slice(1) }
  const { value: action, problems = [] } = attempt(() => readCommand(command, given))
  await refuse(
    { ...parsed, problems: [...parsed.problems, ...problems] },
    { name, options, commands }
  )
  if (action === undefined) throw new UsageError([`${name} cannot be understood.`], name)
  return action
}

/** Throws an InputError. */
function readCommand(command: Command, given: Parameters<Command['read']>[0]): Action {
  const { color } = given.options
  const [extra] = command.takes === undefined ? given.words : []
  const found: string[] =
    extra === undefined ? [] : [`Unexpected argument ${JSON.stringify(extra)}.`]
  const whens = commonOptions.find(({ name }) => name === 'color')?.words ?? []
  const checked = attempt(() =>
    typeof color === 'string' ? choice({ name: '--color', text: color }, whens) : undefined
  )
  const read = attempt(() => command.read(given))
  const problems = [...found, ...(checked.problems ?? []), ...(read.problems ?? [])]
  if (problems.length > 0 || read.value === undefined) throw new InputError(problems)
  return read.value
}

type Mistakes = Pick<ReturnType<typeof parseArguments>, 'unknown' | 'problems'>

/** Throws a UsageError where anything is wrong. */
async function refuse({ unknown, problems }: Mistakes, reader: Reader): Promise<void> {
  if (unknown.length + problems.length === 0) return
  throw new UsageError([...(await aboutUnknown(unknown, reader)), ...problems], reader.name)
}

interface Failure {
  readonly code: number
  /** One text a line, not yet safe. */
  readonly lines: readonly string[]
}

function failureOf(error: unknown, { env }: Console): Failure {
  if (error instanceof UsageError) {
    const { problems, command } = error
    const more = command === undefined ? 'supersede help' : `supersede help ${command}`
    return { code: exitCodes.usage, lines: [...problems.map(said), `See "${more}".`] }
  }
  if (error instanceof GitHubError) {
    const [what = '', ...hints] = explain(error, env)
    const isToken = error.trouble.kind === 'unauthorized' || error.trouble.kind === 'forbidden'
    const code = isToken ? exitCodes.authentication : exitCodes.error
    return { code, lines: [said(what), ...hints] }
  }
  const text =
    error instanceof InputError ? error.message : `This is a bug in Supersede: ${String(error)}`
  return { code: exitCodes.error, lines: [said(text)] }
}

const said = (text: string): string => `supersede: ${text}`
