import { describe, expect, it } from '@jest/globals'
import type { Ports } from '../../../src/ports.js'
import type { Fault } from '../step.js'
import { confusions, crossings, isolationCheck } from './isolation.js'
import { viewers } from './sights.js'

const silent = (): undefined => undefined

describe('many invocations in one process', () => {
  it('act each on its own group, repository and token, and on nothing else', async () => {
    const { looked, violations, notes } = await isolationCheck.run('short', silent)

    expect(violations).toEqual([])
    expect(looked).toEqual({ count: 78, of: 'invocations at once' })
    expect(notes).toContain('50 groups of 8 runs: 300 superseded, 300 cancelled')
    expect(notes).toContain(
      '28 invocations with different repositories and tokens came to 14 different ends'
    )
  })
})

describe('the proof', () => {
  it.each<{ what: string; share: (ports: Ports, known: Memory) => Ports }>([
    {
      what: 'runs read by id',
      share: (ports, known) => ({
        ...ports,
        runs: { ...ports.runs, byId: (id) => known(`run ${id}`, () => ports.runs.byId(id)) }
      })
    },
    {
      what: 'pull requests',
      share: (ports, known) => ({
        ...ports,
        subjects: {
          ...ports.subjects,
          pull: (number) => known(`pull ${number}`, () => ports.subjects.pull(number))
        }
      })
    }
  ])('detects if all connections of the process share the $what', async ({ share }) => {
    const known = memory()
    const some = viewers.filter(({ sight }) => / everything$| closed$| ended$/.test(sight))
    const { violations } = await confusions(some, silent, (ports) => share(ports, known))

    expect(violations).toContainEqual(expect.stringContaining('something else than alone'))
  })

  it('detects if the lists of one group are taken for those of another', async () => {
    const known = memory()
    const sharing: Fault = ({ subjects, ...ports }) => ({
      ...ports,
      subjects: {
        ...subjects,
        pullsOfHead: (owner, branch, page) =>
          known(branch, () => subjects.pullsOfHead(owner, branch, page))
      }
    })
    const { violations } = await crossings({ families: 2, runsOfEach: 4 }, silent, sharing)

    expect(violations).toContainEqual(expect.stringContaining('not cancelled'))
  })

  it('detects if a run of another group is cancelled', async () => {
    const careless: Fault = ({ canceller, ...ports }) => ({
      ...ports,
      canceller: canceller && {
        ...canceller,
        cancel: async (id, mayLeave) => {
          await canceller.cancel(id, mayLeave)
          return canceller.cancel((id + 1) as typeof id, mayLeave)
        }
      }
    })
    const { violations } = await crossings({ families: 2, runsOfEach: 4 }, silent, careless)

    expect(violations).toContainEqual(expect.stringContaining('and should not be'))
  })
})

type Memory = <Value>(what: string, read: () => Promise<Value>) => Promise<Value>

/** A request that was sent once is never sent again, by any client. */
function memory(): Memory {
  const known = new Map<string, Promise<unknown>>()
  return <Value>(what: string, read: () => Promise<Value>) => {
    const answer = known.get(what) ?? read()
    known.set(what, answer)
    return answer as Promise<Value>
  }
}
