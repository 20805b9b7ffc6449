// A folder with workflow files, and the command in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { lintCommand } from '../../src/cli/lint.js'
import type { LintAnswer, LintRequest } from '../../src/cli/lint-request.js'

export interface LintFolder {
  readonly path: string
  write(name: string, content: string | Uint8Array): void
  lint(request?: Partial<LintRequest>): LintAnswer
  remove(): void
}

export const workflowFolder = '.github/workflows'

export function lintFolder(): LintFolder {
  const path = mkdtempSync(join(tmpdir(), 'lint-'))
  return {
    path,
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
      ),
    remove: () => {
      rmSync(path, { recursive: true, force: true })
    }
  }
}

/** The findings of a text, as `ci.yml:2 warning tag-cancelled`. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:.*\/)?\.github\/workflows\/(\S+?:\d+):.*\n {2}(\S+ [\w-]+)/gm)].map(
    ([, place, what]) => `${place ?? ''} ${what ?? ''}`
  )
