import { describe, expect, it } from '@jest/globals'
import { findingIn, mutation, type Report } from './check.js'

const mutant = { mutatorName: 'EqualityOperator', replacement: 'a <= b' } as const
const report: Report = {
  files: {
    'src/core/one.ts': {
      mutants: [
        { ...mutant, status: 'Killed', location: { start: { line: 3 } } },
        { ...mutant, status: 'Survived', location: { start: { line: 5 } } }
      ]
    },
    'src/core/two.ts': {
      mutants: [
        { ...mutant, status: 'Timeout', location: { start: { line: 7 } } },
        { ...mutant, status: 'NoCoverage', location: { start: { line: 9 } } },
        { ...mutant, status: 'RuntimeError', location: { start: { line: 9 } } }
      ]
    }
  }
}

describe('the mutants of the core', () => {
  it('are listed with their places if too few were killed', () => {
    expect(findingIn(report, false)).toEqual({
      looked: { count: 5, of: 'mutants' },
      violations: [
        'src/core/one.ts:5 EqualityOperator a <= b',
        'src/core/two.ts:9 EqualityOperator a <= b'
      ],
      notes: ['50.0 % killed: 1 by a test, 1 by time; 2 survived, 1 could not run']
    })
  })

  it('are counted if enough were killed', () => {
    expect(findingIn(report, true).violations).toEqual([])
  })

  it('are not run in the short form, which says so', async () => {
    expect(await mutation.run('short', () => undefined)).toEqual({
      looked: { count: 0, of: 'mutants' },
      violations: [],
      notes: ['only in the long form: there is no short one']
    })
  })
})
