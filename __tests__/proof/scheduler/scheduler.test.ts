import { describe, expect, it } from '@jest/globals'
import { schedulerCheck } from './check.js'
import { faulty, plain, what } from './faulty.js'
import { faultyModes } from './faulty-modes.js'
import { playMany } from './plays.js'
import type { What } from './script.js'

describe('several steps at once, whatever the order', () => {
  it('break no law, and enough events happen in between', async () => {
    const { looked, violations } = await schedulerCheck.run('short', () => undefined)

    expect(violations).toEqual([])
    expect(looked.count).toBeGreaterThanOrEqual(50)
  })

  it('are repeated exactly with the same seed', async () => {
    const [once, again] = [
      await playMany({ seed: 7, plays: 3 }),
      await playMany({ seed: 7, plays: 3 })
    ]

    expect(again.traces).toEqual(once.traces)
    expect(once.traces.join()).toContain('POST')
  })

  it('are repeated one by one from the place where one broke a law', async () => {
    const [{ fault, script } = { fault: undefined, script: undefined }] = faulty
    const draw = { ...(fault && { fault }), ...(script && { script }) }
    const { bad } = await playMany({ ...draw, seed: 5, plays: 20 })
    const [seed, path = ''] = bad?.at.split(':') ?? []
    const again = await playMany({ ...draw, seed: Number(seed), path, plays: 1 })

    expect(bad?.told).toContain('BROKEN')
    expect(again.bad).toEqual(bad)
  })
})

describe('a run that another pull request of its branch may have caused', () => {
  const script = (...between: readonly What[]) => ({
    ...plain,
    secondPullRequest: true,
    happenings: what('nothing', 'second pull request closes', ...between, 'push', 'push')
  })

  it('is kept within the minute that GitHub may need to create it', async () => {
    const { bad, traces } = await playMany({ seed: 1, plays: 5, script: script() })

    expect(bad).toBeUndefined()
    expect(traces.filter((trace) => trace.includes('POST'))).toEqual([])
  })

  it('is cancelled after that', async () => {
    const late = script('a minute passes')
    const { bad, traces } = await playMany({ seed: 1, plays: 5, script: late })

    expect(bad).toBeUndefined()
    expect(traces.filter((trace) => trace.includes('POST'))).toHaveLength(5)
  })
})

describe('the judge', () => {
  it.each([...faulty, ...faultyModes])(
    'detects the program that $name',
    async ({ fault, script, breaks }) => {
      const { bad } = await playMany({ seed: 1, plays: 40, fault, script })
      const laws = bad?.told.split('\n').filter((line) => line.startsWith('BROKEN'))

      expect(laws).toContainEqual(expect.stringContaining(breaks))
    }
  )
})
