// All outputs together stay within the limit of GitHub, whatever they contain.
import { describe, expect, it } from '@jest/globals'
import { outputsFor } from '../../../src/action/output-values.js'
import { decide } from '../../../src/decide/decide.js'
import type { Run, RunId } from '../../../src/model/model.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { cancellations } from '../../../src/model/verdict.js'
import { createMeter } from '../../../src/usage/meter.js'
import { measure } from '../../../src/report/metrics.js'
import {
  aConclusion,
  aHead,
  aPolicy,
  aRun,
  aSnapshot,
  repositoryId
} from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

/** One megabyte, as GitHub counts it: two bytes for each UTF-16 unit. */
const megabyte = 1_000_000
/** A branch of 255 bytes, none of them ASCII. */
const branch = 'ä'.repeat(127)

const head = (commit: string): Run['head'] => aHead(commit, { branch })
const runs = (count: number, from: number, overrides: Partial<Run> = {}): readonly Run[] =>
  Array.from({ length: count }, (_, at) =>
    aRun(from + at, { head: head(`c${from + at}`), ...overrides })
  )

interface Told {
  readonly verdicts: readonly {
    readonly run: { readonly id: number }
    readonly action: string
    readonly reason: { readonly code: string }
  }[]
  readonly notListed: string
}

/** The outputs of a step for these runs, after all cancels were done. */
function outputsOf(seen: readonly Run[]): { readonly size: number; readonly plan: Told } {
  const own = { repository: repositoryId(1), branch }
  const self = aRun(99_000, { head: head('c99000'), status: 'in_progress' })
  const snapshot = aSnapshot({
    self: self.id,
    runs: [...seen, self],
    scope: { ...aSnapshot().scope, head: own },
    successors: [{ run: self, knownBy: 'executing' }],
    subjectState: stateAtHeadOf(self)
  })
  const plan = decide(snapshot, aPolicy({ maxCancels: 1000 }))
  const stopped: Outcome = { kind: 'stopped', conclusion: 'cancelled' }
  const outcomes = new Map<RunId, Outcome>(cancellations(plan).map(({ run }) => [run.id, stopped]))
  const conclusion = aConclusion({ snapshot, plan, outcomes })
  const outputs = outputsFor({
    ...conclusion,
    group: 'g'.repeat(300),
    grade: 'ok',
    advice: [],
    metrics: measure(conclusion, createMeter(instantClock())),
    serverUrl: 'https://github.com'
  })
  const size = Object.entries(outputs).reduce(
    (sum, [name, value]) => sum + 2 * (name.length + value.length),
    0
  )
  return { size, plan: JSON.parse(outputs.plan) as Told }
}

const stateAtHeadOf = (self: Run) => {
  const { subjectState } = aSnapshot()
  if (subjectState.kind !== 'pull-request') throw new Error('the usual subject is a pull request')
  return {
    ...subjectState,
    pulls: subjectState.pulls.map((pull) => ({ ...pull, head: self.head }))
  }
}

const listed = ({ verdicts }: Told, code: string): number =>
  verdicts.filter(({ reason }) => reason.code === code).length

describe('the outputs of 480 runs with long branch names', () => {
  const { size, plan } = outputsOf([
    ...runs(300, 1000, { status: 'completed', conclusion: 'success' }),
    ...runs(100, 2000, { status: 'queued' }),
    ...runs(80, 3000, { head: head('c99000') })
  ])

  it('fit into one megabyte', () => {
    expect(size).toBeLessThan(megabyte)
  })

  it('first leave out runs that are kept for simple reasons, and say so', () => {
    expect(listed(plan, 'superseded')).toBe(100)
    expect(listed(plan, 'head-is-current')).toBe(80)
    expect(listed(plan, 'finished')).toBeGreaterThan(50)
    expect(plan.notListed).toBe(`${300 - listed(plan, 'finished')} finished`)
  })

  it('leave out the oldest of them', () => {
    const ids = plan.verdicts.filter(({ reason }) => reason.code === 'finished')
    expect(ids.map(({ run }) => run.id)).toEqual(
      Array.from({ length: ids.length }, (_, at) => 1300 - ids.length + at)
    )
  })
})

describe('the outputs of a thousand cancelled runs', () => {
  const { size, plan } = outputsOf(runs(1000, 1000, { status: 'queued' }))

  it('fit into one megabyte, including the list of cancelled runs', () => {
    expect(size).toBeLessThan(megabyte)
  })

  it('count the verdicts that did not fit', () => {
    const count = listed(plan, 'superseded')
    expect(count).toBeGreaterThan(100)
    expect(plan.notListed).toBe(`${1000 - count} superseded`)
  })
})

describe('the outputs of a few runs', () => {
  it('list every verdict', () => {
    const { plan } = outputsOf(runs(20, 1000, { status: 'queued' }))
    expect(plan.verdicts).toHaveLength(21)
    expect(plan.notListed).toBe('')
  })
})
