import { describe, expect, it } from '@jest/globals'
import { inputRows } from '../../../src/inputs/table.js'
import { didYouMean, nearest } from '../../../src/model/nearest.js'

const names = inputRows.map(({ name }) => name)

describe('nearest', () => {
  it.each([
    ['dry-rnu', 'dry-run'],
    ['dryrun', 'dry-run'],
    ['DRY_RUN', 'dry-run'],
    ['protected-jobs', 'protect-jobs'],
    ['protect-job', 'protect-jobs'],
    ['max-cancel', 'max-cancels'],
    ['maxcancels', 'max-cancels'],
    ['workflow', 'workflows'],
    ['event', 'events'],
    ['exempt_labels', 'exempt-label'],
    ['moed', 'mode'],
    ['tokn', 'token'],
    ['moode', 'mode']
  ])('suggests %s for %s', (text, word) => {
    expect(nearest(text, names)).toBe(word)
  })

  it.each([
    'file',
    'model',
    'node',
    'source',
    'path',
    'cancel-in-progress',
    'tokens',
    'x',
    '',
    '-'
  ])('suggests no input for %s', (text) => {
    expect(nearest(text, names)).toBeUndefined()
  })

  it('suggests the word itself even if others are similar', () => {
    expect(nearest('on-merged', ['on-merge', 'on-merged'])).toBe('on-merged')
  })
})

it('asks for the word that was meant, and is silent where nobody can tell', () => {
  expect(didYouMean('dry-rnu', names)).toBe(' Did you mean dry-run?')
  expect(didYouMean('file', names)).toBe('')
})
