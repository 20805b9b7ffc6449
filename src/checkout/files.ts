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
  /** Folders that have the name of a file: GitHub does not look at them. */
  readonly skipped: readonly string[]
  /** Names that are neither a file nor a folder with workflow files. */
  readonly missing: readonly string[]
}

/** Folders hold `.yml` and `.yaml` files side by side; below them GitHub looks at nothing. */
export function readWorkflows(names: readonly string[], folder: string): WorkflowTexts {
  const sources = new Map<string, SourceFile>()
  const broken: BrokenFile[] = []
  const skipped: string[] = []
  const missing: string[] = []
  const shown = (path: string): string => relative(folder, path).split(sep).join('/')
  for (const name of names) {
    const { files, folders } = filesOf(resolve(folder, name))
    if (files.length + folders.length === 0) missing.push(name)
    skipped.push(...folders.map(shown))
    for (const file of files) {
      const path = shown(file)
      if (sources.has(path)) continue
      const read = readText(file)
      if (read.text === undefined) broken.push({ path, why: read.why })
      else sources.set(path, { path, text: read.text })
    }
  }
  addCalled(sources, folder)
  return { sources: [...sources.values()], broken, skipped, missing }
}

interface Found {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

function filesOf(path: string): Found {
  const stat = statOf(path)
  if (stat?.isDirectory() !== true) return { files: stat === undefined ? [] : [path], folders: [] }
  const paths = namesIn(path)
    .filter((name) => /\.ya?ml$/i.test(name))
    .toSorted()
    .map((name) => join(path, name))
  const isFolder = (each: string): boolean => statOf(each)?.isDirectory() === true
  return {
    files: paths.filter((each) => !isFolder(each)),
    folders: paths.filter(isFolder)
  }
}

const call = /\buses:[ \t]*['"]?\.\/(\.github\/workflows\/[^\s'"#/]+\.ya?ml)\b/g

/** Adds the workflows of the same repository that the sources call, and those that these call. */
function addCalled(sources: Map<string, SourceFile>, folder: string): void {
  // The loop also comes to what it adds.
  for (const [path, { text }] of sources) {
    const root = path.slice(0, Math.max(0, path.lastIndexOf('.github/workflows/')))
    for (const [, called = ''] of text.matchAll(call)) {
      const other = `${root}${called}`
      if (sources.has(other)) continue
      const read = readText(resolve(folder, other))
      if (read.text !== undefined)
        sources.set(other, { path: other, text: read.text, isContext: true })
    }
  }
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
