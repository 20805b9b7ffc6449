// Any policy: half of the time the defaults, otherwise any choice of a user.
import fc from 'fast-check'
import type { Choice, Policy, RefPattern } from '../../src/model/policy.js'
import { mostly } from './arbitrary.js'
import { aPolicy } from './builders.js'

const choice = fc.constantFrom<Choice>('keep', 'cancel')
const names: Readonly<Record<string, (name: string) => boolean>> = {
  feature: (name) => name === 'refs/heads/feature',
  other: (name) => name === 'refs/heads/other',
  elsewhere: (name) => name === 'refs/heads/elsewhere',
  'hotfix/**': (name) => name.startsWith('refs/heads/hotfix/'),
  'refs/tags/**': (name) => name.startsWith('refs/tags/'),
  '**': () => true
}

/** A line of `protect-refs`. */
export const refPattern: fc.Arbitrary<RefPattern> = fc
  .record({
    of: fc.constantFrom<RefPattern['of']>('name', 'name', 'default-branch', 'protected-branch'),
    name: fc.constantFrom(...Object.keys(names)),
    isException: fc.boolean()
  })
  .map(({ of, name, isException }) => ({
    of,
    isException,
    text: `${isException ? '!' : ''}${of === 'name' ? name : of}`,
    matches: of === 'name' ? (names[name] ?? (() => false)) : () => false
  }))

export const deployJobs: Policy['jobs'] = [
  { text: 'deploy*', matches: (name) => name.startsWith('deploy') }
]
/** A job of these names protects even before it begins. */
export const deployJobsToCome: Policy['jobs'] = [
  { text: 'deploy*!', evenToCome: true, matches: (name) => name.startsWith('deploy') }
]
const by = (name: 'actor' | 'title'): NonNullable<Policy['template']> => [
  { kind: 'part', names: ['workflow'] },
  { kind: 'text', text: ':' },
  { kind: 'part', names: [name] }
]
export const byActor = by('actor')
export const byTitle = by('title')

export const stopsByEither: Policy['stopOn'] = [
  { kind: 'draft' },
  { kind: 'label', name: 'cancel-ci' }
]

const chosen: fc.Arbitrary<Policy> = fc
  .record({
    events: mostly<readonly string[]>(
      ['pull_request', 'push', 'merge_group'],
      ['pull_request'],
      ['push'],
      []
    ),
    refs: fc.array(refPattern, { maxLength: 3 }),
    refProtected: mostly(false, true),
    jobs: fc.constantFrom<Policy['jobs']>([], deployJobs, deployJobsToCome),
    exemptLabel: fc.constantFrom('keep-ci', 'Keep-CI', undefined),
    sameCommit: choice,
    reruns: choice,
    letFinishAfter: fc.constantFrom(undefined, undefined, 110 * 60_000, 170 * 60_000),
    onClosed: choice,
    onMerged: choice,
    stopOn: fc.subarray<Policy['stopOn'][number]>([...stopsByEither]),
    template: fc.constantFrom<Policy['template']>(
      undefined,
      undefined,
      [{ kind: 'text', text: 'all' }],
      byActor,
      byTitle
    ),
    maxCancels: fc.constantFrom(200, 200, 1, 2)
  })
  .map(aPolicy)

export const policy: fc.Arbitrary<Policy> = fc.oneof(fc.constant(aPolicy()), chosen)
