// The YAML blocks of a Markdown text as whole workflows. The word after `yaml` says what a block is: none or `workflow` is a
// whole one, `jobs` is the content of `jobs:`, `steps` is the content of `steps:`, `example` is not a workflow to copy.
import { userPages } from './markdown.js'

export interface Block {
  /** The line of the text before the block. */
  readonly line: number
  readonly kind: string
  readonly workflow: string
}

const wrappers: Readonly<Record<string, (text: string) => string>> = {
  '': (text) => text,
  workflow: (text) => text,
  jobs: (text) => `on: pull_request\njobs:\n${indented(text, 2)}`,
  steps: (text) =>
    `on: pull_request\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(text, 6)}`
}

export interface ShownBlock extends Block {
  /** `README.md, line 12`. */
  readonly at: string
}

/** The blocks of the pages that users read. */
export function shownWorkflows(): readonly ShownBlock[] {
  return userPages().flatMap(({ path, text }) =>
    workflowsIn(text).map((block) => ({ ...block, at: `${path}, line ${block.line}` }))
  )
}

export function workflowsIn(markdown: string): readonly Block[] {
  const blocks = markdown.matchAll(/^( *)```ya?ml *(\S*)[^\n]*\n([\s\S]*?)^ *```$/gm)
  return [...blocks].flatMap((match) => {
    const [, indent = '', kind = '', text = ''] = match
    if (kind === 'example') return []
    const wrap = wrappers[kind]
    if (wrap === undefined) throw new Error(`A YAML block of an unknown kind: ${kind}`)
    const line = markdown.slice(0, match.index).split('\n').length
    return { line, kind, workflow: wrap(text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')) }
  })
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
}
