import { describe, expect, it } from '@jest/globals'
import { theRealOne } from './brain.js'
import { exhaustive } from './check.js'
import { explore } from './explore.js'
import { laws } from './laws.js'
import { modelOf } from './model.js'
import { basic } from './scenario.js'

describe('every interleaving of three actors', () => {
  it('breaks no law, and cancels', async () => {
    const { looked, violations, notes } = await exhaustive.run('short', () => undefined)
    process.stderr.write(`${notes.join('\n')}\n`)
    expect(violations).toEqual([])
    expect(looked.count).toBeGreaterThan(400_000)
  })
})

/** GitHub has no conditional cancel: a cancel that is on its way hits what changes after the last look. */
describe('the last round trip', () => {
  const untilSent = [
    'c2 is pushed',
    'run 101 is created for c1',
    'run 102 is created for c2',
    'the step of run 102 looks: pull request 7 is open at c2, and the list shows 101 (in flight), 102 (in flight): it means to cancel 101',
    'the step of run 102 looks again: pull request 7 is open at c2, and cancels 101'
  ]
  const effect = 'the cancel of run 101 by the step of run 102 is accepted and takes effect'

  it.each([
    { law: laws.openNow, meanwhile: ['pull request 7 is closed'] },
    { law: laws.headNow, meanwhile: ['the branch is pushed back to c1'] },
    {
      law: laws.attemptNow,
      meanwhile: ['run 101 ends in success', 'a person runs run 101 again']
    }
  ])('is what confirm cannot close: $law', ({ law, meanwhile }) => {
    const { violation } = explore(modelOf({ ...basic, lawsSpeakOf: 'what is' }, theRealOne), {
      most: 1_000_000,
      law
    })
    expect(violation?.trace).toEqual([...untilSent, ...meanwhile, effect])
  })
})
