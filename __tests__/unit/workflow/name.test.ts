import { describe, expect, it } from '@jest/globals'
import { keyOf, meets, nameOf } from '../../../src/workflow/name.js'
import { unknown } from '../../../src/workflow/value.js'

const chosen = unknown('inputs.target')
const variable = unknown('vars.GROUP', 'vars.group')
const other = unknown('vars.OTHER', 'vars.other')

describe('two names', () => {
  it.each([
    [['ci-', 'Main'], ['CI-main'], 'yes'],
    [['ci-main'], ['ci-dev'], 'no'],
    // GitHub starts no run of such a name.
    [[], [''], 'no'],
    // One variable is one text in all runs; a choice is not.
    [['a-', variable], ['A-', variable], 'yes'],
    [['a-', variable], ['a-', other], 'maybe'],
    [['a-', chosen], ['a-', chosen], 'maybe'],
    [['a-', chosen], ['a-prod'], 'maybe'],
    [['a-', chosen], ['b-prod'], 'no'],
    [[chosen, '-main'], [chosen, '-dev'], 'no'],
    [[chosen, '-main'], ['x-main'], 'maybe'],
    [[chosen, '/a/', chosen], [chosen, '/b/', chosen], 'maybe']
  ])('%j and %j meet: %s', (one, two, meeting) => {
    expect(meets(nameOf(one), nameOf(two))).toBe(meeting)
    expect(meets(nameOf(two), nameOf(one))).toBe(meeting)
  })

  it('have a key where they are known', () => {
    expect(keyOf(nameOf(['CI-', 'Main', '']))).toBe('ci-main')
    expect(keyOf(nameOf(['']))).toBe('')
    expect(keyOf(nameOf(['a', variable]))).toBeUndefined()
  })
})
