// Patterns that are invalid, and patterns that would take for ever in other engines.
import { describe, expect, it } from '@jest/globals'
import { act, refusalOf } from '../../support/act.js'
import { aRepository, type World } from '../../support/github/repository.js'

function pushesTo(branch: string): World {
  return aRepository()
    .withBranch(branch, 'd2')
    .withRun(101, { branch, sha: 'd1' })
    .withRun(102, { branch })
}

describe('a pattern that is not allowed', () => {
  it.each([
    '[',
    'v[',
    'v[]',
    'v[z-a]',
    'v[^a]',
    'v[.]',
    '+x',
    '?x',
    '!+x',
    '!?',
    'x*+',
    'x++',
    '!',
    '~FOO',
    '!~FOO',
    '~',
    '~default_branch',
    '~constructor',
    'x\\'
  ])('fails at once, and the error names its input: %s', async (pattern) => {
    const world = pushesTo('topic')
    const acting = act(world, 102, { 'protect-refs': `fine\n${pattern}` })
    expect(await refusalOf(acting)).toContain(
      `In the input protect-refs the pattern ${JSON.stringify(pattern)}`
    )
    expect(world.requests).toEqual([])
  })

  it.each(['protect-refs', 'protect-jobs'])('is one of 301 characters: %s', async (input) => {
    const world = pushesTo('topic')
    const fits = await act(world, 102, { [input]: 'a'.repeat(300), 'dry-run': 'true' })
    expect(fits.exitCode).toBe(0)
    const finished = await act(world, 102, { [input]: 'a'.repeat(301) })
    expect(finished.exitCode).toBe(1)
    expect(finished.stdout).toContain(`::error::In the input ${input} the pattern "aaaa`)
    expect(finished.stdout).toContain('300 characters')
    expect(world.cancelRequests()).toEqual([])
  })

  it.each(['protect-refs', 'protect-jobs'])('is the 101st: %s', async (input) => {
    const world = pushesTo('topic')
    const patterns = Array.from({ length: 101 }, (_, at) => `p${at}`)
    await act(world, 102, { [input]: patterns.slice(0, 100).join('\n'), 'dry-run': 'true' })
    const acting = act(world, 102, { [input]: patterns.join('\n') })
    expect(await refusalOf(acting)).toContain(`Input ${input} has 101 patterns`)
    expect(world.cancelRequests()).toEqual([])
  })
})

describe('a pattern that explodes in other engines', () => {
  it.each(['*a'.repeat(149), '**a'.repeat(99), '[a-z]+'.repeat(49), 'a?'.repeat(149)])(
    'ends in time here: %s',
    async (pattern) => {
      const world = pushesTo(`${'a'.repeat(240)}!`)
      const patterns = Array.from({ length: 100 }, (_, at) => `${pattern}${at % 10}x`)
      await act(world, 102, { 'protect-refs': patterns.join('\n') })
      expect(world.cancelled()).toEqual([101])
    },
    20_000
  )
})
