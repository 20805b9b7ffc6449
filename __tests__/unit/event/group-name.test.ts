import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { emptyPart, groupName, needsTitle, type GroupParts } from '../../../src/event/group-name.js'
import { character } from '../../support/arbitrary.js'
import { partNames, type PartName, type TemplatePiece } from '../../../src/model/group-template.js'
import type { PullRequestNumber, RunId, Subject } from '../../../src/model/model.js'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const name = (parts: GroupParts): string => groupName(parts, digest)
const number = 7 as PullRequestNumber

describe('groupName', () => {
  it.each<{ readonly parts: GroupParts; readonly then: string }>([
    {
      parts: {
        workflow: 'ci.yml',
        event: 'pull_request',
        subject: { kind: 'pull-request', number }
      },
      then: 'ci.yml:pull_request:7'
    },
    {
      parts: {
        workflow: 'ci.yml',
        event: 'push',
        subject: { kind: 'branch', ref: 'refs/heads/feature/x' }
      },
      then: 'ci.yml:push:refs/heads/feature/x'
    },
    {
      parts: {
        workflow: 'octo/central/ci.yml',
        event: 'merge_group',
        subject: { kind: 'merge-group', ref: 'gh-readonly-queue/main/pr-7-abc' }
      },
      then: 'octo/central/ci.yml:merge_group:gh-readonly-queue/main/pr-7-abc'
    },
    {
      parts: { workflow: 'ci.yml', event: 'schedule', subject: { kind: 'run', id: 5 as RunId } },
      then: 'ci.yml:schedule:run:5'
    },
    {
      parts: {
        workflow: 'a:b%.yml',
        event: 'push',
        subject: { kind: 'tag', ref: 'refs/tags/v1' }
      },
      then: 'a%3ab%25.yml:push:refs/tags/v1'
    }
  ])('is $then', ({ parts, then }) => {
    expect(name(parts)).toBe(then)
  })

  it('differs between a branch with capitals and one without, even if case is ignored', () => {
    const of = (ref: string): string =>
      name({ workflow: 'ci.yml', event: 'push', subject: { kind: 'branch', ref } })

    expect(of('refs/heads/Feature').toLowerCase()).not.toBe(of('refs/heads/feature'))
    expect(of('refs/heads/Feature')).toMatch(/^ci\.yml:push:refs\/heads\/Feature:[0-9a-f]{20}$/)
  })

  it('shows a character that a name cannot have as its code', () => {
    const subject = { kind: 'branch', ref: 'refs/heads/né😀$x' } as const

    expect(name({ workflow: 'ci.yml', event: 'push', subject })).toMatch(
      /^ci\.yml:push:refs\/heads\/n%e9%1f600%24x:[0-9a-f]{20}$/
    )
  })

  it('is cut if it is too long, with a digest at the end', () => {
    const of = (ref: string): string =>
      name({ workflow: 'ci.yml', event: 'push', subject: { kind: 'branch', ref } })
    const longest = 'x'.repeat(300 - 'ci.yml:push:'.length)

    expect(of(longest)).toBe(`ci.yml:push:${longest}`)
    expect(of(`${longest}a`)).toMatch(/^ci\.yml:push:x{267}:[0-9a-f]{20}$/)
    expect(of(`${longest}a`)).toHaveLength(300)
    expect(of(`${longest}a`)).not.toBe(of(`${longest}b`))
  })
})

describe('a template', () => {
  const branch = { kind: 'branch', ref: 'refs/heads/x' } as const
  const parts = { workflow: 'ci.yml', event: 'push', subject: branch, branch: 'x', run: 5 }
  const of = (...names: readonly PartName[]): TemplatePiece => ({ kind: 'part', names })
  const title: TemplatePiece = { kind: 'text', text: 'title' }

  it('takes the first part that is not empty, and the run where all are', () => {
    expect(groupName(parts, digest, [of('pr', 'branch')])).toBe('x')
    expect(groupName(parts, digest, [of('pr', 'actor')])).toBe('run:5')
    expect(groupName({ ...parts, title: 'a:b' }, digest, [of('title')])).toBe('a%3ab')
    expect(groupName({ ...parts, branch: null }, digest, [title, of('branch', 'title')])).toBe(
      'titlerun:5'
    )
  })

  it.each<{
    readonly what: string
    readonly template: readonly TemplatePiece[]
    readonly title?: string
    readonly empty?: readonly PartName[]
  }>([
    {
      what: 'with a part that has no value',
      template: [of('ref'), of('pr', 'actor')],
      empty: ['pr', 'actor']
    },
    { what: 'whose title may have a value', template: [of('pr', 'title')] },
    {
      what: 'whose title is empty',
      template: [of('pr', 'title')],
      title: '',
      empty: ['pr', 'title']
    },
    { what: 'in which every part has a value', template: [title, of('pr', 'ref')] }
  ])('$what names what is empty', ({ template, title: given, empty }) => {
    expect(emptyPart(template, { ...parts, title: given })).toEqual(empty)
  })

  it.each<{
    readonly what: string
    readonly template: readonly TemplatePiece[] | undefined
    readonly title?: string
    readonly needs: boolean
  }>([
    { what: 'asks for it', template: [title, of('pr', 'title')], needs: true },
    { what: 'asks for it as well', template: [of('ref'), of('title')], needs: true },
    { what: 'knows it', template: [of('title')], title: 'Fix', needs: false },
    { what: 'has a value before it', template: [of('ref', 'title')], needs: false },
    { what: 'only says the word', template: [title, of('ref')], needs: false },
    { what: 'is not there', template: undefined, needs: false }
  ])('needs the title of the run: $needs where it $what', ({ template, title: given, needs }) => {
    expect(needsTitle(template, { ...parts, title: given })).toBe(needs)
  })
})

const refText = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: character }),
    fc.constantFrom('Feature', 'feature', 'é', 'É', 'K', 'K', 'ſ', 's', 'a%c3', 'a/b', '7', 'run')
  )
  // What git refuses in a ref; `:` above all keeps the parts apart.
  .filter((text) => !/[:\s~^?*[\\]/.test(text))

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc
    .nat({ max: 20 })
    .map((id) => ({ kind: 'pull-request', number: id as PullRequestNumber }) as const),
  refText.map((text) => ({ kind: 'branch', ref: `refs/heads/${text}` }) as const),
  refText.map((text) => ({ kind: 'tag', ref: `refs/tags/${text}` }) as const),
  refText.map((text) => ({ kind: 'merge-group', ref: `gh-readonly-queue/main/${text}` }) as const),
  fc.nat({ max: 20 }).map((id) => ({ kind: 'run', id: id as RunId }) as const)
)
const parts: fc.Arbitrary<GroupParts> = fc.record({
  workflow: fc.constantFrom(
    'ci.yml',
    'CI.yml',
    'a:push.yml',
    'a%3apush.yml',
    'o/r/ci.yml',
    'é.yml'
  ),
  event: fc.constantFrom('push', 'pull_request', 'schedule'),
  subject
})

const templated: fc.Arbitrary<GroupParts> = fc.record({
  workflow: fc.constantFrom('ci.yml', 'CI.yml', 'a:push.yml'),
  event: fc.constantFrom('push', 'pull_request'),
  subject,
  branch: fc.oneof(refText, fc.string({ minLength: 300, maxLength: 600 }), fc.constant(null)),
  actor: fc.option(fc.constantFrom('ada', 'Ada', 'dependabot[bot]', 'a:b'), { nil: undefined }),
  run: fc.nat({ max: 20 })
})
const piece: fc.Arbitrary<TemplatePiece> = fc.oneof(
  fc.constantFrom('-', ':', 'Ci', 'é').map((text) => ({ kind: 'text', text }) as const),
  fc
    .uniqueArray(fc.constantFrom(...partNames), { minLength: 1, maxLength: 2 })
    .map((names) => ({ kind: 'part', names }) as const)
)
const template = fc.array(piece, { minLength: 1, maxLength: 4 })

describe('any group name', () => {
  it('is short, printable and stable', () => {
    fc.assert(
      fc.property(parts, (some) => {
        expect(name(some)).toMatch(/^[A-Za-z0-9._/:@+=,%-]{1,300}$/)
        expect(name(structuredClone(some))).toBe(name(some))
      }),
      { numRuns: 2000 }
    )
  })

  it('is never shared by two subjects, even if case is ignored', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))

        expect(name(one).toUpperCase()).not.toBe(name(other).toUpperCase())
      }),
      { numRuns: 5000 }
    )
  })

  it('is short, printable and stable with any template, and two never differ by case alone', () => {
    fc.assert(
      fc.property(template, templated, templated, (some, one, other) => {
        const [first, second] = [groupName(one, digest, some), groupName(other, digest, some)]
        expect(first).toMatch(/^[A-Za-z0-9._/:@+=,%-]{1,300}$/)
        expect(groupName(structuredClone(one), digest, some)).toBe(first)
        expect(first === second).toBe(first.toUpperCase() === second.toUpperCase())
      }),
      { numRuns: 2000 }
    )
  })
})
