import { describe, expect, it } from '@jest/globals'
import { explore, type Violation } from '../explore.js'
import * as minds from './minds.js'
import { lawOfMoments, momentsWorld, mostDoubt } from './moments.js'
import type { MomentsMind } from './world.js'

const world = { name: 'moments', subject: 'pull request', troubles: 1 } as const

function violationOf(mind: MomentsMind, doubt?: number): Violation | undefined {
  const size = { ...world, ...(doubt !== undefined && { doubt }) }
  return explore(momentsWorld(size).model(mind), { most: 2_000_000 }).violation
}

describe('a second look in several moments', () => {
  it('is at most as old as the slowest answer plus its greatest age, and can be that old', () => {
    expect(violationOf(minds.checksEveryAnswer)).toBeUndefined()
    expect(violationOf(minds.checksEveryAnswer, mostDoubt - 1)?.law).toBe(lawOfMoments)
  })

  it.each([
    { policy: 'bounds only the reading, and then waits', mind: minds.boundsOnlyTheReading },
    {
      policy: 'sends without checking the clock',
      mind: minds.sendsWithoutCheckingTheClock
    },
    { policy: 'ignores how long an answer took', mind: minds.ignoresHowLongAnAnswerTook },
    { policy: 'checks only the youngest answer', mind: minds.checksOnlyTheYoungestAnswer },
    { policy: 'does not confirm', mind: { ...minds.checksEveryAnswer, confirm: () => undefined } }
  ])('catches a program that $policy', ({ mind }) => {
    expect(violationOf(mind)?.law).toBe(lawOfMoments)
  })

  it('shows how a change is missed if the program waits with the answers', () => {
    const trace = violationOf(minds.sendsWithoutCheckingTheClock)?.trace ?? []
    expect(trace.slice(0, 2)).toEqual([
      'the step looks: it means to cancel run 101',
      'the step reads again'
    ])
    expect(trace.at(-1)).toBe('the cancel of run 101 leaves')
    expect(trace.filter((words) => words === 'half a second passes')).toHaveLength(mostDoubt + 1)
  })
})
