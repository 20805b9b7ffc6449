// The examples of the linter's documentation: `docs/lint/CODE/bad.yml`, `good.yml`, `expected.txt`, and `other.yml` where two files meet.
import { existsSync, readFileSync } from 'node:fs'
import type { FixWay } from '../../src/lint/candidates.js'
import { fixFile, type Fixed } from '../../src/lint/fix.js'
import { lint, type LintResult, type SourceFile } from '../../src/lint/lint.js'
import { relationsOf } from '../../src/lint/related.js'
import { findingText } from '../../src/lint/text.js'
import { projectRoot } from './action-file.js'

export type Kind = 'bad' | 'good'

export function exampleText(code: string, name: string): string {
  return readFileSync(exampleFile(code, name), 'utf8')
}

export const exampleFile = (code: string, name: string): URL =>
  new URL(`docs/lint/${code}/${name}`, projectRoot)

export function lintExample(code: string, kind: Kind): LintResult {
  const other = 'other.yml'
  const names = [`${kind}.yml`, ...(existsSync(exampleFile(code, other)) ? [other] : [])]
  return lint(
    names.map((name) => ({ path: `.github/workflows/${name}`, text: exampleText(code, name) })),
    { defaultBranch: 'main', enabled: code === 'no-concurrency' ? [code] : [] }
  )
}

/** As in a terminal of 80 columns without colours. */
export function plainText({ findings }: Pick<LintResult, 'findings'>): string {
  const style = {
    width: 80,
    safe: (text: string) => text,
    colour: (_: string, text: string) => text
  }
  return findings.map((finding) => `${findingText(finding, style)}\n`).join('\n')
}

/** What a fix writes instead of these files, or only of the first of them. */
export function fixOf(
  text: string,
  { way = 'native', others = [] }: { way?: FixWay; others?: readonly SourceFile[] } = {}
): Fixed {
  const path = '.github/workflows/ci.yml'
  const sources = [{ path, text }, ...others]
  const options = { defaultBranch: 'main', enabled: [] }
  const known = lint(sources, options)
  return fixFile(path, { sources, known, relations: relationsOf(known), options, way })
}

export const lintOne = (text: string, path = '.github/workflows/ci.yml'): LintResult =>
  lintAll([{ path, text }])

export const lintAll = (sources: readonly SourceFile[]): LintResult =>
  lint(sources, { defaultBranch: 'main', enabled: [] })
