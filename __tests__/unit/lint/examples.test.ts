// Each code: a file where it speaks, with all that a person sees, and the nearest one where it is silent.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { isAtLeast } from '../../../src/lint/finding.js'
import { allCodes } from '../../../src/lint/lint.js'
import { projectRoot } from '../../support/action-file.js'
import { exampleFile, lintExample, plainText } from '../../support/lint-examples.js'

describe('the examples of the documentation', () => {
  it('show every code', () => {
    expect(readdirSync(new URL('docs/lint', projectRoot)).toSorted()).toEqual(allCodes.toSorted())
  })

  it.each(allCodes)('%s speaks', (code) => {
    const result = lintExample(code, 'bad')
    const file = exampleFile(code, 'expected.txt')
    if (env['UPDATE_DOCS'] === '1') writeFileSync(file, plainText(result))
    expect(result.findings.map((finding) => finding.code)).toContain(code)
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(plainText(result))
  })

  it.each(allCodes)('%s is silent, and nothing else is loud', (code) => {
    const { findings } = lintExample(code, 'good')
    expect(
      findings.filter((finding) => finding.code === code || isAtLeast(finding.severity, 'warning'))
    ).toEqual([])
  })
})
