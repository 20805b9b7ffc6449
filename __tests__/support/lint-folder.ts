// A folder with workflow files, and the command in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { lintCommand } from '../../src/cli/lint.js'
import type { LintAnswer, LintRequest } from '../../src/cli/lint-request.js'

export interface LintFolder {
  readonly path: string
  write(name: string, content: string | Uint8Array): void
  lint(request?: Partial<LintRequest>): LintAnswer
}

export const workflowFolder = '.github/workflows'

/** A folder that is new and empty for each test of the file. */
export function lintFolder(): LintFolder {
  let path = ''
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'lint-'))
  })
  afterEach(() => {
    rmSync(path, { recursive: true, force: true })
  })
  return {
    get path() {
      return path
    },
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    },
    lint: (request = {}) =>
      lintCommand(
        {
          paths: [workflowFolder],
          format: 'text',
          minSeverity: 'info',
          failOn: 'warning',
          enabled: [],
          defaultBranch: 'main',
          fix: undefined,
          dryRun: false,
          newSince: undefined,
          table: undefined,
          ...request
        },
        { folder: path, width: 80, isColoured: false }
      )
  }
}

/** The findings of a text, as `ci.yml:2 warning tag-cancelled`. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:.*\/)?\.github\/workflows\/(\S+?:\d+):.*\n {2}(\S+ [\w-]+)/gm)].map(
    ([, place, what]) => `${place ?? ''} ${what ?? ''}`
  )
