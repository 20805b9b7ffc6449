// Pages and parts of files that are made of the code. `npm run docs` writes them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { format } from 'prettier'
import { cancelTexts, keepTexts } from '../../../src/decide/rules.js'
import { projectRoot } from '../../support/action-file.js'
import { commandLinePage } from '../../support/command-line-page.js'
import { actionFile, actionTypes, inputsPage, reusableWorkflow } from '../../support/input-pages.js'
import { lintPage } from '../../support/lint-page.js'

function reasonsPage(): string {
  const codes = [...new Set([...Object.keys(keepTexts), ...Object.keys(cancelTexts)])]
  const sections = codes.map((code) => {
    const [keep, cancel] = [keepTexts[code], cancelTexts[code]]
    const effects = [
      ...(keep === undefined ? [] : [`**Keeps.** ${keep.docs}`]),
      ...(cancel === undefined ? [] : [`**Cancels.** ${cancel.docs}`])
    ]
    return `## ${code}\n\n${effects.join('\n\n')}\n`
  })
  const head = `# Reasons

Every verdict has one reason: a code, which is stable, and a sentence. Any reason to keep outranks every reason to cancel.
`
  const madeBy = 'This page is made of the rules in `src/decide/rules` by `npm run docs`.\n'
  return [head, ...sections, madeBy].join('\n')
}

interface Generated {
  readonly file: string
  readonly parser: 'markdown' | 'yaml'
  /** The new text, from the one that is there. */
  readonly make: (text: string) => string | Promise<string>
}

const generated: readonly Generated[] = [
  { file: 'docs/reasons.md', parser: 'markdown', make: reasonsPage },
  { file: 'docs/lint.md', parser: 'markdown', make: lintPage },
  { file: 'docs/inputs.md', parser: 'markdown', make: inputsPage },
  { file: 'docs/command-line.md', parser: 'markdown', make: commandLinePage },
  { file: 'docs/why.md', parser: 'markdown', make: commandLinePage },
  { file: 'docs/backtest.md', parser: 'markdown', make: commandLinePage },
  { file: 'action.yml', parser: 'yaml', make: actionFile },
  { file: 'action-types.yml', parser: 'yaml', make: actionTypes },
  { file: '.github/workflows/supersede.yml', parser: 'yaml', make: reusableWorkflow }
]

describe('npm run docs', () => {
  it.each(generated)('has written $file', async ({ file, parser, make }) => {
    const path = new URL(file, projectRoot)
    const found = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const isProse = parser === 'markdown'
    const style = {
      proseWrap: isProse ? 'always' : 'preserve',
      printWidth: isProse ? 140 : 100,
      singleQuote: true
    } as const
    const text = await format(await make(found), { parser, ...style })
    if (env['UPDATE_DOCS'] === '1') writeFileSync(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})
