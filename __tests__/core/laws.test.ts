// What holds for every snapshot there can be, not only for those that somebody thought of.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../../src/core/decide.js'
import type { Run, Snapshot } from '../../src/core/model.js'
import { compareRuns } from '../../src/core/order.js'
import { cancellations, type Plan } from '../../src/core/verdict.js'
import { snapshot } from '../support/arbitrary.js'
import { aPolicy, aRun } from '../support/builders.js'

const policy = aPolicy()
const cancelledIds = (plan: Plan): readonly number[] =>
  cancellations(plan).map(({ run: { id } }) => id)

function holds(law: (some: Snapshot) => void): void {
  fc.assert(fc.property(snapshot, law), { numRuns: 1000 })
}

describe('decide, whatever was seen,', () => {
  it('cancels something now and then', () => {
    const plans = fc.sample(snapshot, 2000).map((some) => decide(some, policy))

    expect(plans.filter((plan) => cancellations(plan).length > 0).length).toBeGreaterThan(200)
  })

  it('gives every run exactly one verdict, oldest first', () => {
    holds((some) => {
      const ids = decide(some, policy).verdicts.map((verdict) => verdict.run.id)

      expect(ids).toEqual(some.runs.map(({ id }) => id).toSorted((one, other) => one - other))
    })
  })

  it('cancels only what is strictly older than the run that it names, and never that one or itself', () => {
    holds((some) => {
      for (const { run: victim, reason } of cancellations(decide(some, policy))) {
        const newer = some.witnesses.find(({ run: { id } }) => id === reason.by)?.run

        expect(newer && compareRuns(victim, newer)).toBe('older')
        expect(victim.id).not.toBe(some.self)
      }
    })
  })

  it('never cancels the newest run of the group', () => {
    holds((some) => {
      const newest = Math.max(
        ...some.runs.map(({ id }) => id),
        ...some.witnesses.map(({ run: { id } }) => id)
      )

      expect(cancelledIds(decide(some, policy))).not.toContain(newest)
    })
  })

  it('never cancels a run on the live head', () => {
    holds((some) => {
      const { live } = some
      const lead =
        live.kind === 'pull-request'
          ? live.pulls.find(({ number }) => number === 7)?.head.sha
          : undefined
      const liveHead = live.kind === 'branch' ? live.sha : lead
      const shas = cancellations(decide(some, policy)).map(
        ({
          run: {
            head: { sha }
          }
        }) => sha
      )

      expect(shas).not.toContain(liveHead)
    })
  })

  it('never cancels a run of another workflow, event, branch or repository', () => {
    holds((some) => {
      for (const { run: victim } of cancellations(decide(some, policy))) {
        expect({
          path: victim.workflow.path,
          event: victim.event,
          branch: victim.head.branch,
          repository: victim.head.repository
        }).toEqual({
          path: some.scope.workflow,
          event: some.scope.event,
          branch: some.scope.head.branch,
          repository: some.scope.head.repository
        })
      }
    })
  })

  it('cancels nothing for a pull request that is not seen open', () => {
    holds((some) => {
      const { live } = some
      const isOpen =
        live.kind !== 'pull-request' ||
        live.pulls.some(({ number, state }) => number === 7 && state === 'open')
      fc.pre(!isOpen)

      expect(cancelledIds(decide(some, policy))).toEqual([])
    })
  })

  it('does not depend on the order in which the runs were listed', () => {
    fc.assert(
      fc.property(
        snapshot.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray([...some.runs], { minLength: some.runs.length })
          )
        ),
        ([some, shuffled]) => {
          expect(decide({ ...some, runs: shuffled }, policy)).toEqual(decide(some, policy))
        }
      ),
      { numRuns: 500 }
    )
  })

  it('is not moved by runs of other groups', () => {
    holds((some) => {
      const foreign = aRun(150, {
        workflow: { path: '.github/workflows/foreign.yml' }
      })
      const alone = some.runs.filter(({ id }) => id !== 150)
      const before = decide({ ...some, runs: alone }, policy)
      const after = decide({ ...some, runs: [...alone, foreign] }, policy)

      expect(cancelledIds(after)).toEqual(cancelledIds(before))
    })
  })

  it('never turns keep into cancel where evidence is taken away', () => {
    holds((some) => {
      const before = cancelledIds(decide(some, policy))
      for (const poorer of impoverished(some)) {
        const extra = cancelledIds(decide(poorer, policy)).filter((id) => !before.includes(id))

        expect(extra).toEqual([])
      }
    })
  })

  it('has nothing left to cancel once its cancels have taken effect', () => {
    holds((some) => {
      const gone = cancelledIds(decide(some, policy))
      const after = some.runs.map((one): Run =>
        gone.includes(one.id) ? { ...one, status: 'completed', conclusion: 'cancelled' } : one
      )

      expect(cancelledIds(decide({ ...some, runs: after }, policy))).toEqual([])
    })
  })
})

/** The same world, with one thing less known. */
function impoverished(some: Snapshot): readonly Snapshot[] {
  const { live } = some
  const without = (change: (one: Run) => Run): Snapshot => ({
    ...some,
    runs: some.runs.map(change)
  })
  return [
    { ...some, live: { kind: 'unread' } },
    { ...some, witnesses: [] },
    {
      ...some,
      witnesses: some.witnesses.map(({ run: one }) => ({
        run: { ...one, createdAt: undefined },
        knownBy: 'listed'
      }))
    },
    { ...some, repository: { ...some.repository, defaultBranch: undefined } },
    ...(live.kind === 'branch'
      ? [{ ...some, live: { ...live, tagOfSameName: 'unread' as const } }]
      : []),
    without((one) => ({ ...one, createdAt: undefined })),
    without((one) => ({ ...one, startedAt: undefined })),
    without((one) => ({ ...one, head: { ...one.head, repository: null } })),
    without((one) => ({ ...one, head: { ...one.head, branch: null } })),
    without((one) => (one.status === 'completed' ? one : { ...one, status: 'unrecognised' }))
  ]
}
