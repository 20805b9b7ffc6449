// A user's template names the groups and splits them.
import { describe, expect, it } from '@jest/globals'
import { emptyPart, groupName, type GroupParts } from '../../../src/event/group-name.js'
import type { PullRequestNumber, Run, RunId, Subject } from '../../../src/model/model.js'
import {
  compareByTemplate,
  speaksOf,
  type GroupTemplate,
  type Likeness,
  type PartName
} from '../../../src/model/group-template.js'
import { aPushSnapshot, aRun, aSnapshot, minute, successorOf } from '../../support/builders.js'
import { judged, type Case } from '../../support/judged.js'

const part = (...names: readonly PartName[]) => ({ kind: 'part', names }) as const
const text = (words: string) => ({ kind: 'text', text: words }) as const

const pull: Subject = { kind: 'pull-request', number: 7 as PullRequestNumber }
const push: Subject = { kind: 'branch', ref: 'refs/heads/topic' }
const itself: Subject = { kind: 'run', id: 5 as RunId }

function of(subject: Subject, overrides: Partial<GroupParts> = {}): GroupParts {
  return {
    workflow: 'ci.yml',
    event: 'push',
    subject,
    branch: 'topic',
    actor: 'ada',
    run: 42,
    ...overrides
  }
}

describe('the name by a template', () => {
  it.each<{ readonly template: GroupTemplate; readonly parts: GroupParts; readonly name: string }>([
    {
      template: [part('workflow'), text('/'), part('event'), text('-'), part('pr')],
      parts: of(pull),
      name: 'ci.yml/push-7'
    },
    { template: [part('pr', 'ref')], parts: of(pull), name: '7' },
    { template: [part('pr', 'ref')], parts: of(push), name: 'refs/heads/topic' },
    { template: [part('branch'), text('+'), part('actor')], parts: of(pull), name: 'topic+ada' },
    // Parts are separated by a colon, so a colon in a name is encoded.
    { template: [part('workflow')], parts: of(pull, { workflow: 'a:b.yml' }), name: 'a%3ab.yml' },
    { template: [part('event')], parts: of(pull, { event: 'a:b' }), name: 'a%3ab' },
    { template: [part('actor')], parts: of(pull, { actor: 'a:b' }), name: 'a%3ab' },
    // An unknown part is replaced by the id of the run.
    { template: [part('pr')], parts: of(push), name: 'run:42' },
    { template: [part('ref')], parts: of(pull), name: 'run:42' },
    { template: [part('branch')], parts: of(pull, { branch: null }), name: 'run:42' },
    { template: [part('actor')], parts: of(pull, { actor: undefined }), name: 'run:42' },
    { template: [part('pr', 'ref')], parts: of(itself), name: 'run:42' },
    {
      template: [part('pr')],
      parts: { workflow: 'ci.yml', event: 'x', subject: push },
      name: 'run:'
    }
  ])('is $name', ({ template, parts, name }) => {
    expect(groupName(parts, () => 'digest', template)).toBe(name)
  })
})

describe('the part that a run has no value for', () => {
  it.each<{
    readonly what: string
    readonly template: GroupTemplate
    readonly parts: GroupParts
    readonly empty: readonly PartName[] | undefined
  }>([
    { what: 'none', template: [text('ci'), part('pr')], parts: of(pull), empty: undefined },
    {
      what: 'the number of a push',
      template: [text('ci'), part('pr')],
      parts: of(push),
      empty: ['pr']
    },
    {
      what: 'none, if one of two has a value',
      template: [part('pr', 'ref')],
      parts: of(push),
      empty: undefined
    },
    { what: 'both of two', template: [part('pr', 'ref')], parts: of(itself), empty: ['pr', 'ref'] },
    {
      what: 'the first of them',
      template: [part('event'), part('branch'), part('actor')],
      parts: of(pull, { branch: null, actor: undefined }),
      empty: ['branch']
    }
  ])('is $what', ({ template, parts, empty }) => {
    expect(emptyPart(template, parts)).toEqual(empty)
  })
})

describe('two runs of one subject', () => {
  const pushed = aRun(101, { event: 'push', title: 'one', actor: 'Ada' })
  const pulled = aRun(101, { title: 'one', actor: 'Ada' })
  const headless = aRun(101, { title: 'one', head: { ...pulled.head, branch: null } })
  it.each<{
    readonly names: readonly PartName[]
    readonly run: Run
    readonly then: Likeness
  }>([
    { names: ['title'], run: pushed, then: 'different' },
    { names: ['title'], run: { ...pushed, title: 'another' }, then: 'same' },
    { names: ['title'], run: { ...pushed, title: 'Another' }, then: 'different' },
    { names: ['title'], run: aRun(101), then: 'unknown' },
    { names: ['actor'], run: pushed, then: 'same' },
    { names: ['pr', 'title'], run: pushed, then: 'different' },
    { names: ['pr', 'title'], run: pulled, then: 'same' },
    { names: ['ref', 'title'], run: pushed, then: 'same' },
    { names: ['ref', 'title'], run: pulled, then: 'different' },
    { names: ['branch', 'title'], run: pulled, then: 'same' },
    { names: ['branch', 'title'], run: headless, then: 'different' },
    { names: ['workflow', 'title'], run: pulled, then: 'same' },
    { names: ['event', 'title'], run: pulled, then: 'same' },
    // Without a value the part is the id of the run, but runs of one subject have the same parts.
    { names: ['pr'], run: pushed, then: 'same' }
  ])('are $then by $names', ({ names, run, then }) => {
    const other = aRun(199, { title: 'another', actor: 'ada' })
    expect(compareByTemplate(run, other, [text('ci'), part(...names)])).toBe(then)
  })

  it('are not compared without the other one', () => {
    expect(compareByTemplate(pushed, undefined, [part('title')])).toBe('unknown')
    expect(compareByTemplate(pushed, undefined, [part('ref')])).toBe('same')
  })
})

describe('a template', () => {
  it.each<{ readonly template: GroupTemplate | undefined; readonly then: boolean }>([
    { template: undefined, then: false },
    { template: [text('title')], then: false },
    { template: [part('pr', 'ref')], then: false },
    { template: [part('pr'), part('ref', 'title')], then: true },
    { template: [text('ci'), part('actor')], then: true }
  ])('speaks of the actor or the title: $then', ({ template, then }) => {
    expect(speaksOf(template, 'actor', 'title')).toBe(then)
  })
})

describe('decide by a template with the actor', () => {
  const newer = (actor: string | undefined) => ({
    successors: successorOf(aRun(199, { status: 'in_progress', actor }))
  })
  const byActor = { template: [text('ci-'), part('actor')] }
  it.each<Case>([
    {
      when: 'both runs are by one person, whatever the case',
      run: aRun(101, { actor: 'Ada' }),
      snapshot: newer('ada'),
      policy: byActor,
      then: 'cancel superseded'
    },
    {
      when: 'the newer run is by another person',
      run: aRun(101, { actor: 'ada' }),
      snapshot: newer('bob'),
      policy: byActor,
      then: 'keep outside-group'
    },
    {
      when: 'the actor of the run is not known',
      run: aRun(101),
      snapshot: newer('ada'),
      policy: byActor,
      then: 'keep subject-unknown'
    },
    {
      when: 'the actor of the newer run is not known',
      run: aRun(101, { actor: 'ada' }),
      snapshot: newer(undefined),
      policy: byActor,
      then: 'keep subject-unknown'
    },
    {
      when: 'the newer run is by another person, and the template has no actor',
      run: aRun(101, { actor: 'ada' }),
      snapshot: newer('bob'),
      policy: { template: [text('actor'), part('pr', 'ref')] },
      then: 'cancel superseded'
    }
  ])('$then when $when', (row) => {
    expect(judged(aSnapshot(), row)).toBe(row.then)
  })

  it('separates the pushes of two people if the actor is the alternative to a pull request', () => {
    const event = 'push'
    const snapshot = { successors: successorOf(aRun(199, { event, actor: 'bob' })) }
    const policy = { template: [part('pr', 'actor')] }
    const row = { when: '', then: '', snapshot, policy }

    expect(judged(aPushSnapshot(), { ...row, run: aRun(101, { event, actor: 'ada' }) })).toBe(
      'keep outside-group'
    )
    expect(judged(aPushSnapshot(), { ...row, run: aRun(101, { event, actor: 'bob' }) })).toBe(
      'cancel superseded'
    )
  })

  it('removes no protection: a re-run that a person started after the run of another person is kept', () => {
    const self = aRun(199, { actor: 'ada', status: 'in_progress' })
    const runs = [aRun(150, { actor: 'bob' }), self]
    const run = aRun(101, { actor: 'ada', attempt: 2, startedAt: minute(60) })
    const row = { when: '', then: '', run, snapshot: { runs, successors: successorOf(self) } }

    for (const policy of [{}, { template: [part('actor')] }]) {
      expect(judged(aSnapshot(), { ...row, policy })).toBe('keep rerun')
    }
  })
})
