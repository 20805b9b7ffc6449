// A recorded history, and the configuration that its runs had: files that the user names, or those of the checkout.
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { writtenBy, writtenIn, type Written, type WrittenFor } from '../history/written.js'
import { counted } from '../history/format.js'
import { createHistoryReader, type History } from '../history/read.js'
import { sampleFiles } from '../history/sample-files.js'
import { sampleHistory } from '../history/sample.js'
import { InputError } from '../inputs/errors.js'
import { fixFile } from '../lint/fix.js'
import type { SourceFile } from '../lint/lint.js'
import { textOf, type Console, type Given, type OptionGroup } from './command.js'

/** Bytes. */
const piece = 1 << 18

/** `-` is the standard input. Says on stderr what was left out. Throws an InputError. */
export async function readHistoryFile(path: string, console: Console): Promise<History> {
  const reader = createHistoryReader()
  try {
    if (path === '-') reader.push(await console.stdin())
    else await pushFile(path, reader)
  } catch (error) {
    throw new InputError(`Cannot read the file ${path}.`, { cause: error })
  }
  const history = reader.end()
  for (const notice of noticesOn(history)) console.stderr.write(`notice: ${notice}\n`)
  if (history.runs.length > 0) return history
  throw new InputError(
    `There is no run in ${path}. Make a history with "supersede record --history", or with "gh api --paginate repos/OWNER/NAME/actions/runs".`
  )
}

async function pushFile(path: string, reader: { push(piece: string): void }): Promise<void> {
  for await (const text of createReadStream(path, { encoding: 'utf8', highWaterMark: piece })) {
    reader.push(String(text))
  }
}

function noticesOn({ leftOut, duplicates, cut }: History): readonly string[] {
  const lacks = [...leftOut].map(
    ([lack, count]) => `${counted(count, 'object')} left out: ${lack}.`
  )
  return [
    ...lacks,
    ...(cut === 0 ? [] : [`${counted(cut, 'object')} left out: cut off in the middle.`]),
    ...(duplicates === 0
      ? []
      : [`${counted(duplicates, 'run')} recorded again: the latest look counts.`])
  ]
}

export interface ConfigurationOfRuns {
  /** Undefined where nobody says it. */
  readonly written: WrittenFor | undefined
  /** The same after `lint --fix`; undefined where there are no files. */
  readonly repaired: WrittenFor | undefined
}

/** The history that ships with Supersede. */
export function sample(): { readonly history: History } & ConfigurationOfRuns {
  return {
    history: { runs: sampleHistory(), leftOut: new Map(), duplicates: 0, cut: 0 },
    ...byFiles(sampleFiles)
  }
}

export const configurationOptions: OptionGroup = {
  title: 'The configuration that the runs had',
  options: [
    {
      name: 'workflow-file',
      value: 'FILES',
      isFile: true,
      help: 'Workflow files, with commas. Default: those in .github/workflows of this folder.'
    },
    {
      name: 'config',
      value: 'TEXT',
      help: "The same by hand, for all workflows: 'group=...; cancel=...; queue=...'."
    },
    { name: 'default-branch', value: 'NAME', help: 'Default: the usual name with most pushes.' }
  ]
}

const checkout = '.github/workflows'

/** Throws an InputError. */
export function readConfiguration(given: Given): ConfigurationOfRuns {
  const [files, config] = [textOf(given, 'workflow-file'), textOf(given, 'config')]
  if (files !== undefined && config !== undefined) {
    throw new InputError('--workflow-file and --config exclude one another.')
  }
  if (config !== undefined) return { written: byHand(config), repaired: undefined }
  const paths = files?.split(',').map((path) => path.trim()) ?? workflowsOfCheckout()
  return byFiles(paths.map((path) => ({ path, text: readText(path) })))
}

function byHand(config: string): WrittenFor {
  const written = writtenBy(config)
  if (written !== undefined) return () => written
  throw new InputError(
    `--config is ${JSON.stringify(config)}; allowed is 'group=EXPRESSION; cancel=true; queue=single', where cancel and queue may be left out.`
  )
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
  if (sources.length === 0) return { written: undefined, repaired: undefined }
  const options = { defaultBranch: undefined, enabled: [] }
  const fixed = sources.map(({ path }) => fixFile(path, { sources, options }))
  return { written: blocksIn(sources), repaired: blocksIn(fixed) }
}

/** By the name of the file; for a history that tells only the names of workflows, by that. */
function blocksIn(sources: readonly SourceFile[]): WrittenFor {
  const blocks = new Map<string, Written | undefined>()
  for (const { path, text } of sources) {
    const { written, name } = writtenIn(path, text)
    blocks.set(basename(path), written)
    if (name !== undefined && !blocks.has(name)) blocks.set(name, written)
  }
  return ({ workflow, workflowName }) => {
    const file = basename(workflow)
    return blocks.has(file) ? blocks.get(file) : blocks.get(workflowName)
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(`Cannot read the file ${path}.`, { cause: error })
  }
}
