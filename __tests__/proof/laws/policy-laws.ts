// Laws of the policy: a stricter policy never cancels more, neither at the first look nor at the second.
import assert from 'node:assert/strict'
import type { Policy, RefPattern } from '../../../src/model/policy.js'
import { byActor, byTitle, deployJobs } from '../../support/arbitrary-policy.js'
import { law, type Law } from './law.js'
import { agreedIds, cancels, laterLook, wantedIds, type Mind } from './mind.js'
import type { Situation } from './situations.js'

const stricter = (words: string, change: (policy: Policy) => readonly Policy[]): Law =>
  law(`${words} never cancels more`, (mind, some, other) => {
    const before = wantedIds(some, mind)
    const agreed = agreedTo(some, other, mind)
    for (const policy of change({ ...some.policy, maxCancels: 200 })) {
      const now = { ...some, policy }
      const wanted = wantedIds(now, mind)
      const extra = [
        ...wanted.filter((id) => !before.includes(id)),
        ...agreedTo(now, other, mind).filter((id) => !agreed.includes(id))
      ]
      assert.deepEqual(extra, [])
    }
  })

function agreedTo(some: Situation, other: Situation, mind: Mind): readonly number[] {
  const unlimited = { ...some, policy: { ...some.policy, maxCancels: 200 } }
  return agreedIds(unlimited, laterLook(some, other), mind)
}

export const policyLaws: readonly Law[] = [
  stricter('a choice to keep', (policy) => [
    { ...policy, sameCommit: 'keep' },
    { ...policy, reruns: 'keep' },
    { ...policy, onClosed: 'keep' },
    { ...policy, onMerged: 'keep' }
  ]),
  stricter('one fact less that stops runs', (policy) =>
    policy.stopOn.map((_, at) => ({ ...policy, stopOn: policy.stopOn.toSpliced(at, 1) }))
  ),
  stricter('fewer events', (policy) => [
    { ...policy, events: policy.events.slice(1) },
    { ...policy, events: policy.events.slice(0, 1) }
  ]),
  stricter('one more ref to protect, or one exception less,', (policy) => [
    ...protecting.map((pattern) => ({ ...policy, refs: [...policy.refs, pattern] })),
    ...policy.refs.flatMap(({ isException }, at) =>
      isException ? [{ ...policy, refs: policy.refs.toSpliced(at, 1) }] : []
    )
  ]),
  stricter('one more job to protect', (policy) => [
    { ...policy, jobs: [...policy.jobs, ...deployJobs] },
    { ...policy, jobs: policy.jobs.map((line) => ({ ...line, evenToCome: true })) },
    { ...policy, jobs: [...policy.jobs, { text: 'build', matches: (name) => name === 'build' }] }
  ]),
  stricter('a label that exempts', (policy) => [
    { ...policy, exemptLabel: policy.exemptLabel ?? 'keep-ci' }
  ]),
  stricter('a shorter time after which runs are left to finish', (policy) => [
    { ...policy, letFinishAfter: Math.min(policy.letFinishAfter ?? Infinity, 60 * 60_000) },
    { ...policy, letFinishAfter: 0 }
  ]),
  stricter('a template that tells more apart', (policy) => [
    { ...policy, template: [...(policy.template ?? []), ...byActor] },
    { ...policy, template: [...(policy.template ?? []), ...byTitle] }
  ]),
  law(
    'decide cancels no more than allowed at once, and the oldest of what it wants',
    (mind, some) => {
      const ids = cancels(some, mind).map(({ run }) => run.id)
      assert.deepEqual(ids, wantedIds(some, mind).slice(0, some.policy.maxCancels))
    }
  )
]

const protecting: readonly RefPattern[] = [
  { of: 'name', isException: false, text: '**', matches: () => true },
  { of: 'name', isException: false, text: 'elsewhere', matches: () => false },
  { of: 'default-branch', isException: false, text: 'default-branch', matches: () => false },
  { of: 'protected-branch', isException: false, text: 'protected-branch', matches: () => false }
]
