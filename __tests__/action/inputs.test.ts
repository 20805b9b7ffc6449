import { describe, expect, it } from '@jest/globals'
import { inputDefaults, readInputs, variableOf } from '../../src/action/inputs.js'

const given = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))

describe('readInputs', () => {
  it('takes the defaults where nothing is said', () => {
    expect(readInputs({})).toEqual({
      token: undefined,
      mode: 'supersede',
      exemptLabel: 'keep-ci',
      maxCancels: 200,
      wait: 5000,
      onError: 'warn',
      dryRun: false,
      summary: 'auto'
    })
  })

  it('takes an empty value, as an expression may leave it, for the default', () => {
    const empty = given(Object.fromEntries(Object.keys(inputDefaults).map((name) => [name, ''])))

    expect(readInputs(empty)).toEqual({ ...readInputs({}), exemptLabel: undefined })
  })

  it('reads what is given', () => {
    const inputs = given({
      token: 't',
      mode: 'group',
      'exempt-label': ' Needs CI ',
      'max-cancels': '3',
      wait: '2m',
      'on-error': 'fail',
      'dry-run': 'TRUE',
      summary: 'never'
    })

    expect(readInputs(inputs)).toEqual({
      token: 't',
      mode: 'group',
      exemptLabel: 'Needs CI',
      maxCancels: 3,
      wait: 120_000,
      onError: 'fail',
      dryRun: true,
      summary: 'never'
    })
  })

  it.each([
    ['mode', 'sweeep', 'supersede, group'],
    ['on-error', 'ignore', 'warn, fail'],
    ['dry-run', 'yes', 'true, false'],
    ['summary', 'on', 'auto, always, never'],
    ['max-cancels', '0', 'from 1 to 1000'],
    ['max-cancels', '1001', 'from 1 to 1000'],
    ['max-cancels', '1e3', 'from 1 to 1000'],
    ['max-cancels', '-1', 'from 1 to 1000'],
    ['wait', '5', 'ms, s or m'],
    ['wait', '11m', 'from 0s to 10m'],
    ['wait', 'forever', 'ms, s or m']
  ])('refuses %s: %s and says what is allowed', (name, value, allowed) => {
    const read = (): unknown => readInputs(given({ [name]: value }))

    expect(read).toThrow(`Input ${name} is ${JSON.stringify(value)}`)
    expect(read).toThrow(allowed)
  })

  it('refuses a name that is not known, and lists those that are', () => {
    expect(() => readInputs(given({ 'dry-rnu': 'true' }))).toThrow(
      'Unknown input "dry-rnu". Known inputs are: token, mode, '
    )
  })
})
