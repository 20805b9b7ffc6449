// `npm run demo`, as a person reads it in a terminal.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../support/action-file.js'

const demo = fileURLToPath(new URL('scripts/demo.js', projectRoot))
const readme = readFileSync(new URL('README.md', projectRoot), 'utf8')

describe('the demo', () => {
  it('cancels the replaced runs, keeps the one on the head, shows what native concurrency does, and logs what the README says', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [demo], { env: {} })
    expect(stdout.match(/^.*a cancel$/gm)).toEqual([
      expect.stringMatching(/POST \/actions\/runs\/9000000041\/cancel +202/),
      expect.stringMatching(/POST \/actions\/runs\/9000000042\/cancel +202/)
    ])
    expect(stdout).toContain(`
  2 superseded runs cancelled, 1 kept, about 16 min saved

  Pull request #7

  Result     Run  Commit   Why
  cancelled  41   3f2a1c9  superseded by run 44
  cancelled  42   8b04d7e  superseded by run 44
  kept       43   c94e6b2  its commit c94e6b2 is the current head
  this run   44   c94e6b2  runs this step
`)
    expect(stdout).toContain(`
  run  with Supersede  natively
  41   cancelled       cancelled
  42   cancelled       cancelled
  43   goes on         cancelled  <- wrong
  44   goes on         goes on
`)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    const [, log = ''] = /The log of the step\n-+\n\n([\s\S]*?)\n\n/.exec(stdout) ?? []
    expect(readme).toContain(`\n${log.replaceAll(/^ {2}/gm, '')}\n`)
  })
})
