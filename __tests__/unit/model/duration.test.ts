import { describe, expect, it } from '@jest/globals'
import { inMinutes, inSeconds } from '../../../src/model/duration.js'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [12.6, '13 ms'],
    [999, '999 ms'],
    [second, '1.0 s'],
    [1250, '1.3 s'],
    [2 * minute, '120.0 s']
  ])('of %d milliseconds, shown exactly, is %s', (milliseconds, words) => {
    expect(inSeconds(milliseconds)).toBe(words)
  })

  it.each([
    [minute - 1, '0 min'],
    [minute, '1 min'],
    [2 * hour - 1, '119 min'],
    // From here on, minutes are not shown.
    [2 * hour, '2 h'],
    [3 * hour - 1, '2 h'],
    [49 * hour, '49 h']
  ])(
    'of %d milliseconds, shown roughly, is %s: never more than has passed',
    (milliseconds, words) => {
      expect(inMinutes(milliseconds)).toBe(words)
    }
  )
})
