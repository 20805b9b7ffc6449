// The workflow files of a checkout. A file that cannot be read is a finding of its own, and the others are still read.
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { longestFile } from '../workflow/document.js'
import type { SourceFile } from '../lint/lint.js'

export interface BrokenFile {
  /** Relative to the folder, with slashes. */
  readonly path: string
  readonly why: string
}

export interface WorkflowTexts {
  readonly sources: readonly SourceFile[]
  readonly broken: readonly BrokenFile[]
  /** Names that are neither a file nor a folder with workflow files. */
  readonly missing: readonly string[]
}

/** Folders hold `.yml` and `.yaml` files side by side; below them GitHub looks at nothing. */
export function readWorkflows(names: readonly string[], folder: string): WorkflowTexts {
  const sources: SourceFile[] = []
  const broken: BrokenFile[] = []
  const missing: string[] = []
  for (const name of names) {
    const paths = filesOf(resolve(folder, name))
    if (paths.length === 0) missing.push(name)
    for (const path of paths) {
      const shown = relative(folder, path).split(sep).join('/')
      if (sources.some((source) => source.path === shown)) continue
      const read = readText(path)
      if (read.text === undefined) broken.push({ path: shown, why: read.why })
      else sources.push({ path: shown, text: read.text })
    }
  }
  return { sources, broken, missing }
}

function filesOf(path: string): readonly string[] {
  const stat = statOf(path)
  if (stat?.isDirectory() !== true) return stat === undefined ? [] : [path]
  return namesIn(path)
    .filter((name) => /\.ya?ml$/i.test(name))
    .toSorted()
    .map((name) => join(path, name))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

type Read = { readonly text: string } | { readonly text: undefined; readonly why: string }

function readText(path: string): Read {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return { text: undefined, why: 'It is not a file' }
    if (stat.size > longestFile)
      return { text: undefined, why: `The file is larger than ${longestFile / 1024} KiB` }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return { text }
  } catch (error) {
    const isText = error instanceof TypeError
    return { text: undefined, why: isText ? 'The file is not UTF-8' : 'The file cannot be read' }
  }
}
