import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  forHtml,
  forJson,
  forLog,
  forMarkdown,
  forSentence,
  workflowCommand
} from '../../../src/report/escape.js'
import { character } from '../../support/arbitrary.js'
import { hostileTexts } from '../../support/hostile.js'

const texts = Object.entries(hostileTexts).map(([family, text]) => ({ family, text }))
const shortTexts = Object.values(hostileTexts).filter((text) => text.length < 1000)
const anything = fc.oneof(
  fc.string({ unit: character, maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(...shortTexts), fc.string({ unit: character }))
    .map((all) => all.join(''))
)

/** What may never reach a reader of a log as itself. */
const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u

function expectInertInLog(text: string): void {
  const line = forLog(text)

  expect(line).not.toMatch(acting)
  expect(line).not.toMatch(/(?:^|\s)::/)
  expect(line).not.toContain('##[')
}

function expectInertInMarkdown(text: string): void {
  const cell = forMarkdown(text)
  const inside = cell.slice('<code>'.length, -'</code>'.length)

  expect(cell).toBe(`<code>${inside}</code>`)
  expect(inside).toMatch(/^(?:[A-Za-z0-9 ]|&#\d+;)*$/)
}

function expectAlways(law: (text: string) => void): void {
  fc.assert(fc.property(anything, law), { numRuns: 2000 })
}

/** As a browser shows the inside of the element. */
function rendered(cell: string): string {
  return cell
    .replace(/^<code>|<\/code>$/g, '')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
}

describe('forLog', () => {
  it.each(texts)('makes $family inert', ({ text }) => {
    expectInertInLog(text)
  })

  it('makes any text inert', () => {
    expectAlways(expectInertInLog)
  })

  it('leaves ordinary text as it is', () => {
    const text = 'Fix the café’s login: 50 % faster – déjà vu 🎉 (#12) a::b'

    expect(forLog(text)).toBe(text)
  })

  it('shows what it takes out', () => {
    expect(forLog('a\nb\u202ec')).toBe('a\\u{a}b\\u{202e}c')
    expect(forLog('::error::x')).toBe(':\\:error::x')
    expect(forLog('  ::error::x')).toBe('  :\\:error::x')
    expect(forLog('##[group]x')).toBe('##\\[group]x')
  })

  it.each([
    { long: '1,500 characters', text: 'x'.repeat(1500), then: 'x'.repeat(1500) },
    { long: '1,501 characters', text: 'x'.repeat(1501), then: `${'x'.repeat(1500)}…` },
    { long: '10,000 characters', text: 'x'.repeat(10_000), then: `${'x'.repeat(1500)}…` },
    { long: '1,500 characters of two units', text: '🎉'.repeat(1500), then: '🎉'.repeat(1500) },
    {
      long: '1,501 characters of two units',
      text: '🎉'.repeat(1501),
      then: `${'🎉'.repeat(1500)}…`
    },
    {
      long: 'many of which one is cut in two',
      text: `x${'🎉'.repeat(2000)}`,
      then: `x${'🎉'.repeat(1499)}…`
    }
  ])('cuts what nobody would read: $long', ({ text, then }) => {
    expect(forLog(text)).toBe(then)
  })

  it('leaves no command for a line that is broken at its spaces', () => {
    expect(forLog('see ::error::x a::b')).toBe('see :\\:error::x a::b')
    expect(forLog('see\u3000::error::x')).toBe('see\u3000:\\:error::x')
  })

  it('cuts what nobody would read, however it has to be shown', () => {
    expect(forLog('x'.repeat(10_000))).toHaveLength(1501)
    expect(forLog('\u200b'.repeat(10_000))).toHaveLength(1501)
    expect(forLog('\u{1f600}'.repeat(10_000))).toBe(`${'\u{1f600}'.repeat(1500)}…`)
  })
})

describe('forMarkdown', () => {
  it.each(texts)('makes $family inert', ({ text }) => {
    expectInertInMarkdown(text)
  })

  it('makes any text inert', () => {
    expectAlways(expectInertInMarkdown)
  })

  it('is read as the text that it was given', () => {
    const text = '<b>@octocat</b> `a|b` #12 https://x.test'

    expect(rendered(forMarkdown(text))).toBe(text)
  })

  it.each(['|', '\u200b', '\u{e0041}', '\u{10ffff}', '\ufffe'])(
    'fits two hundred times into the mebibyte of a summary: %j',
    (character) => {
      expect(200 * forMarkdown(character.repeat(10_000)).length).toBeLessThan(1024 * 1024)
    }
  )
})

describe('forSentence', () => {
  /** Words of letters, and code elements. */
  const inert = /^(?:[A-Za-z' -]|[,:](?= |$)|<code>(?:[A-Za-z0-9 ]|&#\d+;)*<\/code>|…)*$/

  it('makes any text inert', () => {
    expectAlways((text) => {
      expect(forSentence(text)).toMatch(inert)
    })
  })

  it('leaves words as they are and shows names as code', () => {
    expect(forSentence("There is no @octo of a fork's a_b #12: GitHub, well-known")).toBe(
      "There is no <code>&#64;octo</code> of a fork's <code>a&#95;b &#35;12</code>: GitHub, well-known"
    )
  })

  it.each([
    { text: "the runs' jobs", then: "the runs' jobs" },
    { text: 'two  spaces', then: 'two  spaces' },
    { text: 'one,two three', then: '<code>one&#44;two</code> three' }
  ])('makes $text into $then', ({ text, then }) => {
    expect(forSentence(text)).toBe(then)
  })
})

describe('forHtml', () => {
  it('lets no markup through', () => {
    expectAlways((text) => {
      expect(forHtml(text)).toMatch(/^(?:[A-Za-z0-9 .,-]|&#\d+;)*$/)
    })
  })

  it('is read as the text that it was given', () => {
    const text = '<b title="x">1,000.5 - one & two</b>'

    expect(rendered(forHtml(text))).toBe(text)
    expect(forHtml('1,000.5 - one')).toBe('1,000.5 - one')
  })
})

describe('workflowCommand', () => {
  it('encodes what would end a property, and keeps the message on its line', () => {
    const command = workflowCommand(
      'error',
      { file: 'a,b:c%d.yml', line: '5' },
      '100 %\nof::it, all'
    )

    expect(command).toBe('::error file=a%2Cb%3Ac%25d.yml,line=5::100 %25\\u{a}of::it, all')
  })
})

describe('forJson', () => {
  it.each(texts)('keeps $family whole, in ASCII', ({ text }) => {
    const json = forJson({ [text]: text })

    expect(json).toMatch(/^[\u0020-\u007e]*$/)
    expect(json).not.toContain('##[')
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })))
  })

  it('is indented where people may look at it', () => {
    expect(forJson({ a: ['é'] }, 2)).toBe('{\n  "a": [\n    "\\u00e9"\n  ]\n}')
    expect(forJson({ a: 1 })).toBe('{"a":1}')
  })
})
