// A recorded history, and the configuration that its runs had: files that the user names, or those of the checkout.
import { createReadStream, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { groupsIn, type Groups, type GroupsFor, type WrittenFor } from '../history/written.js'
import { counted } from '../history/format.js'
import { createHistoryReader, type History } from '../history/read.js'
import { sampleFiles } from '../history/sample-files.js'
import { sampleHistory } from '../history/sample.js'
import type { Lack } from '../history/translate.js'
import { InputError } from '../inputs/errors.js'
import { list } from '../inputs/parse.js'
import { fixFile } from '../lint/fix.js'
import { lint, type SourceFile } from '../lint/lint.js'
import { relationsOf } from '../lint/related.js'
import { forLog } from '../report/escape.js'
import { textOf, type Console, type Given, type OptionGroup } from './command.js'
import { readConfigOption } from './config-option.js'
import { fileError, fileName, readTextFile } from './files.js'

const piece = 1 << 18 // bytes

/** A history with at least one run. Throws an InputError. */
export async function readWholeHistory(path: string, console: Console): Promise<History> {
  const history = await readHistoryFile(path, console)
  if (history.runs.length > 0) return history
  throw new InputError(
    `There is no run in ${fileName(path)}. Make a history with "supersede record --history", or with "gh api --paginate repos/OWNER/NAME/actions/runs".`
  )
}

/** `-` is the standard input. Says on stderr what was left out. Throws an InputError. */
export async function readHistoryFile(path: string, console: Console): Promise<History> {
  const reader = createHistoryReader()
  try {
    if (path === '-') reader.push(await console.stdin())
    else await pushFile(path, reader)
  } catch (error) {
    throw fileError('read', path, error)
  }
  const history = reader.end()
  for (const notice of noticesOn(fileName(path), history)) {
    console.stderr.write(`notice: ${forLog(notice)}\n`)
  }
  return history
}

async function pushFile(path: string, reader: { push(piece: string): void }): Promise<void> {
  let decoder: StringDecoder | undefined
  for await (const bytes of createReadStream(path, { highWaterMark: piece })) {
    decoder ??= new StringDecoder(isUtf16(bytes as Buffer) ? 'utf16le' : 'utf8')
    reader.push(decoder.write(bytes as Buffer))
  }
}

/** What Windows PowerShell writes with ">". */
function isUtf16(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe
}

const expected =
  'Expected is a run as the API of GitHub gives it, with id, run_number and created_at.'
/** Each says what to do. */
const lacks: Readonly<Record<Lack, string>> = {
  'not JSON': `it is not JSON. ${expected} Correct the line, or record the history again.`,
  'no id and no run_number': `it has no id and no run_number. ${expected}`,
  'no object': `it is no object. ${expected}`,
  'no created_at': `it has no created_at that is a time. ${expected}`,
  'no end':
    'it breaks off. If a recording stopped there, run the same command with --output again: it goes on in the file.'
}

function noticesOn(path: string, { leftOut, duplicates }: History): readonly string[] {
  const notices = [...leftOut].map(([lack, { count, line }]) => {
    const where = count === 1 ? `on line ${line}` : `the first one on line ${line}`
    return `${counted(count, 'record')} of ${path} left out, ${where}: ${lacks[lack]}`
  })
  const again = `${counted(duplicates, 'run')} recorded again: the latest look counts.`
  return duplicates === 0 ? notices : [...notices, again]
}

export interface ConfigurationOfRuns {
  /** Undefined if there is neither a workflow file nor `--config`. */
  readonly groups: GroupsFor | undefined
  /** The same after `lint --fix`; undefined where there are no files. */
  readonly repaired: WrittenFor | undefined
  /** Why files that were found are no workflows, in sentences. */
  readonly unreadable: readonly string[]
}

export function tellUnreadable({ unreadable }: ConfigurationOfRuns, { stderr }: Console): void {
  for (const problem of unreadable) stderr.write(`notice: ${forLog(problem)} It was left out.\n`)
}

/** The history that ships with Supersede. */
export function sample(): { readonly history: History } & ConfigurationOfRuns {
  return {
    history: { runs: sampleHistory(), leftOut: new Map(), duplicates: 0 },
    ...byFiles(sampleFiles)
  }
}

const filesHere = 'those in .github/workflows of this folder'
const usualBranch = 'the usual name with most pushes'

/** For commands that only read recorded runs. */
export const configurationOptions = configurationOptionsWith(filesHere, usualBranch)

/** For commands that also ask GitHub. */
export const configurationOptionsOnGitHub = configurationOptionsWith(
  `on GitHub the file at the commit of the run, with --from-file ${filesHere}`,
  `on GitHub that of the repository, with --from-file ${usualBranch}`
)

function configurationOptionsWith(files: string, branch: string): OptionGroup {
  return {
    title: 'The configuration that the runs had',
    options: [
      {
        name: 'workflow-file',
        value: 'FILES',
        isFile: true,
        help: `Workflow files, with commas. Default: ${files}.`
      },
      {
        name: 'config',
        value: 'TEXT',
        help: "One block for all workflows: 'group=...; cancel=...; queue=...'."
      },
      { name: 'default-branch', value: 'NAME', help: `Default: ${branch}.` }
    ]
  }
}

const checkout = '.github/workflows'

/** Throws an InputError. */
export function readConfiguration(given: Given): ConfigurationOfRuns {
  const [files, config] = [textOf(given, 'workflow-file'), textOf(given, 'config')]
  if (files !== undefined && config !== undefined) {
    throw new InputError('--workflow-file and --config exclude one another.')
  }
  if (config !== undefined) {
    const groups: Groups = {
      source: '--config',
      block: readConfigOption(config),
      jobs: [],
      steps: []
    }
    return { groups: () => groups, repaired: undefined, unreadable: [] }
  }
  const paths =
    files === undefined ? workflowsOfCheckout() : list({ name: '--workflow-file', text: files })
  if (paths.length === 0 && files !== undefined) {
    throw new InputError('--workflow-file is empty; allowed are the names of workflow files.')
  }
  const found = byFiles(paths.map((path) => ({ path, text: readTextFile(path) })))
  if (files === undefined || found.unreadable.length === 0) return found
  throw new InputError(found.unreadable.map((problem) => `--workflow-file: ${problem}`))
}

function workflowsOfCheckout(): readonly string[] {
  try {
    const files = readdirSync(checkout).filter((name) => /\.ya?ml$/.test(name))
    return files.map((name) => `${checkout}/${name}`)
  } catch {
    return []
  }
}

function byFiles(sources: readonly SourceFile[]): ConfigurationOfRuns {
  if (sources.length === 0) return { groups: undefined, repaired: undefined, unreadable: [] }
  const options = { defaultBranch: undefined, enabled: [] }
  const known = lint(sources, options)
  const work = { sources, options, known, relations: relationsOf(known), way: 'native' } as const
  const fixed = sources.map(({ path }) => fixFile(path, work))
  const { groupsFor: groups, unreadable } = groupsOf(sources)
  const { groupsFor: better } = groupsOf(fixed)
  return { groups, repaired: (run) => better(run)?.block, unreadable }
}

/** By the name of the file; for a history that tells only the names of workflows, by that. */
function groupsOf(sources: readonly SourceFile[]): {
  readonly groupsFor: GroupsFor
  readonly unreadable: readonly string[]
} {
  const known = new Map<string, Groups>()
  const unreadable: string[] = []
  for (const { path, text } of sources) {
    const found = groupsIn(path, text)
    if (typeof found === 'string') unreadable.push(`${path}, ${found}.`)
    else {
      known.set(basename(path), found)
      if (!known.has(found.name)) known.set(found.name, found)
    }
  }
  const groupsFor: GroupsFor = ({ workflow, workflowName }) =>
    known.get(basename(workflow)) ?? known.get(workflowName)
  return { groupsFor, unreadable }
}
