// The help of the program and of each command, made of the same records that the arguments are read with.
import { wrap } from '../report/wrap.js'
import { commonOptions } from './arguments.js'
import type { Command, OptionGroup, OptionSpec } from './command.js'
import { commands } from './registry.js'

const width = 80
/** Columns before the text about an option. */
const indent = 26

export function generalHelp(): string {
  return joined([
    'Supersede shows which workflow runs are superseded, and why. The command line cancels nothing.',
    'Usage: supersede COMMAND [options]',
    section('Commands', commands.map(({ name, summary }) => row(name, summary)).join('\n')),
    groupText({ title: 'Options of every command', options: commonOptions }),
    section('Environment', environment.map(([name, text]) => row(name, text)).join('\n')),
    section('Exit codes', codes.map(([code, text]) => row(code, text)).join('\n')),
    'Use "supersede help COMMAND" for the options of a command, with examples.'
  ])
}

export function commandHelp(name: string, command: Command): string {
  const { takes, about, options, examples } = command
  const usage = ['supersede', name, ...(takes === undefined ? [] : [takes.name]), '[options]']
  return joined([
    ...about,
    `Usage: ${usage.join(' ')}`,
    ...(takes === undefined ? [] : [row(takes.name, takes.help)]),
    ...options.map(groupText),
    groupText({ title: 'Common options', options: commonOptions }),
    section(
      'Examples',
      examples.map(({ args, says }) => `  supersede ${args}\n${lines(says, 6)}`).join('\n')
    )
  ])
}

const environment = [
  ['GITHUB_TOKEN, GH_TOKEN', 'Token to read with; the first one that is set.'],
  ['GITHUB_API_URL', 'Root of the API, for GitHub Enterprise Server.'],
  ['HTTPS_PROXY, NO_PROXY', 'Proxy, and hosts to reach without it.'],
  ['NO_COLOR, FORCE_COLOR', 'No colours, or colours also where there is no terminal.']
] as const

const codes = [
  ['0', 'Fine.'],
  ['1', 'An error; or lint found something (--fail-on).'],
  ['2', 'The command line is wrong.'],
  ['3', 'There is no workflow to lint.'],
  ['4', 'GitHub does not accept the token, or the token may not read this.'],
  ['5', 'Not everything could be read: the plan may miss runs.'],
  ['10', 'The plan would cancel runs (with --detailed-exitcode).']
] as const

function joined(parts: readonly string[]): string {
  return `${parts.map((part) => (part.includes('\n') || part.startsWith(' ') ? part : lines(part, 0))).join('\n\n')}\n`
}

function groupText({ title, options }: OptionGroup): string {
  return section(title, options.map((option) => row(called(option), textOf(option))).join('\n'))
}

const section = (title: string, body: string): string => `${title}\n${body}`

function called({ name, value, isValueOptional }: OptionSpec): string {
  if (value === undefined) return `--${name}`
  return isValueOptional === true ? `--${name}[=${value}]` : `--${name} ${value}`
}

function textOf({ help, words }: OptionSpec): string {
  return words === undefined ? help : `${help} One of: ${words.join(', ')}.`
}

/** A name, and behind it the text in a column of its own. */
function row(name: string, text: string): string {
  const start = `  ${name}`
  const [first = '', ...rest] = wrap(text, width - indent)
  const below = rest.map((line) => `${' '.repeat(indent)}${line}`)
  return start.length > indent - 2
    ? [start, lines(text, indent)].join('\n')
    : [`${start.padEnd(indent)}${first}`, ...below].join('\n')
}

function lines(text: string, by: number): string {
  return wrap(text, width - by)
    .map((line) => `${' '.repeat(by)}${line}`)
    .join('\n')
}
