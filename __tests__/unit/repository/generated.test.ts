// Pages of the documentation that are made of the code. `npm run docs` writes them.
import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { format } from 'prettier'
import { cancelTexts, keepTexts } from '../../../src/decide/rules.js'
import { projectRoot } from '../../support/action-file.js'

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

Every verdict has one reason: a code, which is stable, and a sentence. Any reason to keep outranks every reason to cancel. This page is
made of the rules in \`src/decide/rules\` by \`npm run docs\`.
`
  return [head, ...sections].join('\n')
}

describe('a generated page', () => {
  it.each([{ file: 'docs/reasons.md', page: reasonsPage }])(
    'is as the code has it: $file',
    async ({ file, page }) => {
      const path = new URL(file, projectRoot)
      const text = await format(page(), {
        parser: 'markdown',
        proseWrap: 'always',
        printWidth: 140
      })
      if (env['UPDATE_DOCS'] === '1') writeFileSync(path, text)
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
  )
})
