import { describe, expect, it } from '@jest/globals'
import { wrap } from '../../../src/report/wrap.js'

describe('wrap', () => {
  it.each([
    { text: 'one two three', lines: ['one two', 'three'] },
    { text: 'a-word-that-is-long', lines: ['a-word-that-is-long'] },
    { text: ' a-word-that-is-long', lines: [' a-word-that-is-long'] },
    { text: '', lines: [''] }
  ])('makes $lines of "$text" in 8 columns', ({ text, lines }) => {
    expect(wrap(text, 8)).toEqual(lines)
  })
})
