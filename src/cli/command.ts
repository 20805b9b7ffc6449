// What a command of the command line is made of, and what it is given.
import type { Environment } from '../model/environment.js'
import type { Fetch } from '../github/http.js'
import type { Stream } from './progress.js'

export const exitCodes = {
  fine: 0,
  error: 1,
  usage: 2,
  nothing: 3,
  authentication: 4,
  incomplete: 5,
  wouldCancel: 10
} as const

/** Everything outside of the program. */
export interface Console {
  readonly env: Environment
  readonly stdout: Stream
  readonly stderr: Stream
  readonly fetch: Fetch
  /** All of the standard input. */
  readonly stdin: () => Promise<string>
  /** The output of `git remote -v` in the current folder; empty where that is no repository. */
  readonly remotes: () => string
}

export interface OptionSpec {
  /** Without dashes. */
  readonly name: string
  /** What stands for its value in the help, such as NUMBER; undefined for an option without a value. */
  readonly value?: string | undefined
  /** The value may be left out, and stands behind `=` where it is given. */
  readonly isValueOptional?: boolean
  /** One sentence. */
  readonly help: string
  /** All values that are allowed, where there are only some. */
  readonly words?: readonly string[] | undefined
  /** Its value is the name of a file. */
  readonly isFile?: boolean
}

export interface OptionGroup {
  readonly title: string
  readonly options: readonly OptionSpec[]
}

export interface Example {
  /** Without the name of the program. */
  readonly args: string
  readonly says: string
}

/** What stood on the command line, behind the name of the command. */
export interface Given {
  /** Values of options by name; an option without a value is true. */
  readonly options: Readonly<Record<string, string | true | undefined>>
  /** Words that are no options. */
  readonly words: readonly string[]
}

/** A command that was understood: does it and gives the exit code. */
export type Action = (console: Console, commands: readonly Entry[]) => Promise<number>

/** One command. It stands in a file of its own in `commands`, which is loaded when it is needed, and has a line in registry.ts. */
export interface Command {
  /** What may stand behind its name besides options; undefined: nothing. */
  readonly takes?: {
    readonly name: string
    readonly help: string
    readonly words?: readonly string[]
  }
  /** Paragraphs of its help. */
  readonly about: readonly string[]
  readonly options: readonly OptionGroup[]
  readonly examples: readonly Example[]
  /** Throws an InputError that names everything that is wrong. */
  read(given: Given): Action
}

/** A line of the registry. */
export interface Entry {
  readonly name: string
  /** One line of the general help. */
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** One text for each thing that is wrong. */
  readonly problems: readonly string[]
  /** The command whose help says more. */
  readonly command: string | undefined

  constructor(problems: readonly string[], command?: string) {
    super(problems.join(' '))
    this.problems = problems
    this.command = command
  }
}

export function textOf(given: Given, name: string): string | undefined {
  const value = given.options[name]
  return value === true ? undefined : value
}
