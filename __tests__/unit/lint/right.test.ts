import { describe, expect, it } from '@jest/globals'
import { isAtLeast } from '../../../src/lint/finding.js'
import { lintOne, plainText } from '../../support/lint-examples.js'
import { rightWorkflows } from '../../support/right-workflows.js'

describe('a workflow that is right', () => {
  it.each(rightWorkflows)('%s', (_, text) => {
    const { findings } = lintOne(text)
    const loud = findings.filter(({ severity }) => isAtLeast(severity, 'warning'))
    expect(plainText({ findings: loud })).toBe('')
  })
})
