// argv → options and words, and everything that is wrong with them.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { didYouMean } from '../model/nearest.js'
import type { Command, Entry, Given, OptionSpec } from './command.js'

/** Options that every command takes, and the program without one. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: 'color',
    value: 'WHEN',
    words: ['auto', 'always', 'never'],
    help: 'Colours; auto means only on a terminal.'
  },
  { name: 'help', help: 'Show this help. Short form: -h.' },
  { name: 'version', help: 'Show the version.' }
]

export function optionsOf({ options }: Pick<Command, 'options'>): readonly OptionSpec[] {
  return [...options.flatMap((group) => group.options), ...commonOptions]
}

export interface Parsed extends Given {
  readonly problems: readonly string[]
}

/** Understands as much as it can: problems do not keep it from reading on. */
export function parseArguments(
  argv: readonly string[],
  options: readonly OptionSpec[]
): Omit<Parsed, 'problems'> & { readonly unknown: readonly string[]; readonly problems: string[] } {
  const known = new Map(options.map((option) => [option.name, option]))
  const found: Record<string, string | true> = {}
  const words: string[] = []
  const unknown: string[] = []
  const problems: string[] = []
  let behindUnknown: number | undefined
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') {
      // It may be the value of an option that is not known.
      if (token.index !== behindUnknown) words.push(token.value)
      continue
    }
    if (token.kind !== 'option') continue
    const option = known.get(token.name)
    if (option === undefined) {
      unknown.push(token.rawName)
      behindUnknown = token.value === undefined ? token.index + 1 : undefined
      continue
    }
    const problem = problemOf(token, option)
    if (problem === undefined) found[token.name] = token.value ?? true
    else problems.push(problem)
  }
  return { options: found, words, unknown, problems }
}

type Token = NonNullable<
  ReturnType<typeof parseArgs<ParseArgsConfig & { tokens: true }>>['tokens']
>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

function tokensOf(argv: readonly string[], options: readonly OptionSpec[]): readonly Token[] {
  const types = options.map(({ name, value, isValueOptional }) => [
    name,
    {
      type: value === undefined || isValueOptional === true ? 'boolean' : 'string',
      ...(name === 'help' && { short: 'h' })
    } as const
  ])
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types) as NonNullable<ParseArgsConfig['options']>,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  return tokens
}

function problemOf(
  token: OptionToken,
  { value: stands, isValueOptional }: OptionSpec
): string | undefined {
  const { rawName, value, inlineValue } = token
  if (stands === undefined) {
    return value === undefined ? undefined : `${rawName} takes no value.`
  }
  if (isValueOptional === true) return undefined
  // A dash alone stands for the standard input.
  const isOption = !inlineValue && value !== undefined && /^-./.test(value)
  return value === undefined || isOption
    ? `${rawName} needs a value: ${rawName} ${stands}.`
    : undefined
}

/** What the options would be read for. */
export interface Reader {
  /** The command; undefined for the program without one. */
  readonly name: string | undefined
  readonly options: readonly OptionSpec[]
  readonly commands: readonly Entry[]
}

/** Says of each option that is not known which one was meant, or which command takes it. */
export async function aboutUnknown(
  unknown: readonly string[],
  { name, options, commands }: Reader
): Promise<readonly string[]> {
  const own = options.map((option) => `--${option.name}`)
  const others: { readonly other: string; readonly takes: readonly string[] }[] = []
  for (const { name: other, load } of commands) {
    const takes = optionsOf(await load()).map((option) => `--${option.name}`)
    others.push({ other, takes })
  }
  return unknown.map((option) => {
    const takers = others.filter(({ takes }) => takes.includes(option)).map(({ other }) => other)
    if (takers.length === 0) return `Unknown option ${option}.${didYouMean(option, own)}`
    const what = name ?? 'supersede without a command'
    return `${what} does not take ${option}, which is an option of ${takers.join(', ')}.`
  })
}
