// Pages and parts of files that are made of the code. `npm run docs` writes them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { expect } from '@jest/globals'
import { format } from 'prettier'
import { projectRoot } from './action-file.js'

export interface Generated {
  readonly file: string
  readonly parser: 'markdown' | 'yaml'
  /** The new text, from the one that is there. */
  readonly make: (text: string) => string | Promise<string>
}

/** Fails where the file is not what the code makes; writes it first with `UPDATE_DOCS=1`. */
export async function expectGenerated({ file, parser, make }: Generated): Promise<void> {
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
}
