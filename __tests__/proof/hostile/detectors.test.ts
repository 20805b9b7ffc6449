// The detectors themselves: each finds its kind of harm, and nothing in harmless text.
import { describe, expect, it } from '@jest/globals'
import { hostileFamilies } from '../../support/hostile.js'
import { actingIn } from './detect/characters.js'
import { jsonFaults } from './detect/json.js'
import { characterFaults, pictureFaults, treeOf } from './detect/markdown.js'
import { fileFaults, valueFaults } from './detect/outputs.js'
import { annotationFaults, commandsIn } from './detect/runner.js'
import { colourFaults, tableFaults } from './detect/terminal.js'
import { lostWord } from './detect/words.js'
import { patternsOfSources, steepest, worstOf } from './patterns.js'
import { lineFaults } from './sinks.js'
import { told } from './told.js'
import { write } from './written.js'

const textsOf = (family: keyof typeof hostileFamilies): { name: string; text: string }[] =>
  Object.entries(hostileFamilies[family]).map(([name, text]) => ({ name, text }))

describe('the runner', () => {
  it.each([
    '::error::x',
    ' \t::debug::x',
    '\u3000::error::x',
    'fine\n::error::x',
    'fine\r::error::x',
    'x\u2028::error::x',
    '\u200b::error::x',
    'far in ##[debug]the line',
    '#\u200d#[debug]x',
    '####[debug]x'
  ])('finds a command in %j', (text) => {
    expect(commandsIn(text)).toHaveLength(1)
  })

  it.each(['a ::error::x', ':error::x', '# # [x]', '##\\[x]', ':\\:error::x', ''])(
    'finds no command in %j',
    (text) => {
      expect(commandsIn(text)).toEqual([])
    }
  )

  it.each([
    { what: 'without a title', line: '::warning::no title' },
    { what: 'of two lines', line: '::warning title=Supersede::two\nlines' },
    { what: 'of two encoded lines', line: '::warning title=Supersede::two%0Alines' },
    { what: 'of another title', line: '::warning title=Other::x' },
    { what: 'of another level', line: '::error title=Supersede::x' },
    { what: 'with an old command', line: '::notice title=Supersede::##[debug]x' },
    { what: 'that is too long', line: `::notice title=Supersede::${'x'.repeat(5000)}` },
    { what: 'that is none', line: 'a line' }
  ])('shows an annotation $what, which is not from the program', ({ line }) => {
    expect(annotationFaults(line)).not.toEqual([])
  })

  it('shows an annotation of the program', () => {
    expect(annotationFaults('::warning title=Supersede::50 %25 done')).toEqual([])
  })
})

describe('a terminal', () => {
  it.each([...textsOf('terminal controls'), ...textsOf('direction and zero width')])(
    'acts on $name, or they are letters',
    ({ text }) => {
      const isPlain = /^[\x20-\x7e\u0131\u0400-\u04ff\uff00-\uff5f]*$/.test(text)

      expect(actingIn(text).length > 0).toBe(!isPlain)
    }
  )

  const table =
    'octo/app\nGroup g\n\n          ID   COMMIT  STATUS  WHY\n  keep    1    c1      queued  x\n'
  const end = '\n1 run would be cancelled, 1 kept.\n'

  it('accepts a table of the program', () => {
    expect(tableFaults(`${table}${end}`, 1)).toEqual([])
    expect(colourFaults('\u001b[33m> CANCEL  1\u001b[39m\n')).toEqual([])
  })

  it.each([
    `${table}> CANCEL  2    c2      queued  y\n${end}`,
    `${table}evil\n${end}`,
    `${table}                               ::error::x\n${end}`,
    `${table}${' '.repeat(32)}${'word '.repeat(20)}\n${end}`,
    `${table}${end}${end}`,
    `${table}\u001b[2J${end}`,
    end
  ])('does not accept another table: %j', (text) => {
    expect(tableFaults(text, 1)).not.toEqual([])
  })

  it.each([
    '\u001b[33mx\u001b[39m\u001b[2J\n',
    '\u001b[33mx\u001b[31m\u001b[39m\n',
    '\u001b[33mx\n'
  ])('does not accept other colours: %j', (text) => {
    expect(colourFaults(text)).not.toEqual([])
  })
})

describe('Markdown', () => {
  const head = '| a | b | c | d |\n| --- | --- | --- | --- |'
  const summaryWith = (cell: string): string =>
    `### Nothing to cancel\n\nGroup <code>g</code>\n\n${head}\n| kept | 1 | x | ${cell} |\n`
  const faultsOf = (summary: string): readonly string[] => [
    ...characterFaults(summary),
    ...treeOf(summary).faults
  ]

  it('is accepted from the program', () => {
    expect(faultsOf(summaryWith('why: <code>a &#124; b</code>'))).toEqual([])
  })

  it.each(textsOf('markup'))('from a stranger is detected: $name', ({ text }) => {
    expect(characterFaults(summaryWith(`why: ${text}`))).not.toEqual([])
  })

  it.each(textsOf('markup'))('from a stranger is detected in code too: $name', ({ text }) => {
    expect(characterFaults(summaryWith(`why: <code>${text}</code>`))).not.toEqual([])
  })

  it.each([
    '<b>x</b>',
    '<code>x</code></code>',
    '<code>x',
    '<code><i>x</i></code>',
    '[x](http://evil.test)',
    '![x](http://evil.test/x.png)',
    'http://evil.test',
    '**x**',
    '`x`',
    '~~x~~',
    'x | y',
    '{{ x }}',
    '[[x]]'
  ])('shows foreign content in its tree: %j', (text) => {
    expect(treeOf(summaryWith(text)).faults).not.toEqual([])
  })

  it('detects a change of direction by a numbered character', () => {
    expect(faultsOf(summaryWith('<code>&#8238;</code>'))).not.toEqual([])
  })

  it.each(textsOf('Mermaid and length').slice(0, 4))('has no picture with $name', ({ text }) => {
    expect(pictureFaults(`\`\`\`mermaid\ngantt\n  ${text}\n\`\`\`\n`)).not.toEqual([])
  })
})

describe('machines', () => {
  it.each(['{', '"é"', '"\u2028"', '"##[debug]x"', '\n::x', 'undefined'])(
    'do not read %j as JSON',
    (text) => {
      expect(jsonFaults(text)).not.toEqual([])
    }
  )

  it('read JSON', () => {
    expect(jsonFaults('{\n  "a": "##\\u005bdebug]"\n}')).toEqual([])
  })

  const written = write(told({}))

  it.each([
    { outcome: 'ok\noutcome=failed' },
    { group: 'a b' },
    { 'cancelled-count': 'x' },
    { plan: '\u202e' },
    { more: 'x' }
  ])('do not accept the outputs %j', (changed) => {
    expect(valueFaults(written.outputs)).toEqual([])
    expect(valueFaults({ ...written.outputs, ...changed })).not.toEqual([])
  })

  it.each([
    'group<<EOF\nx\nEOF\n',
    'group=x\n',
    'group<<supersede-00000000-0000-4000-8000-000000000000\nx\n',
    ''
  ])('do not accept the file %j', (file) => {
    expect(fileFaults(file, { group: 'x' })).not.toEqual([])
  })
})

describe('a reader', () => {
  it('misses words that are gone or out of order', () => {
    expect(lostWord('one two', 'one two')).toBeUndefined()
    expect(lostWord('one\u202etwo', 'one\\u{202e}two')).toBeUndefined()
    expect(lostWord('one two', 'two one')).toBe('two')
    expect(lostWord('one two', 'one')).toBe('two')
  })

  it.each([
    { what: 'of two lines', line: 'two\nlines' },
    { what: 'that is a command', line: '::error::x' },
    { what: 'that acts', line: '\u009b31m' },
    { what: 'that is too long', line: 'x'.repeat(3000) }
  ])('does not get a line $what', ({ line }) => {
    expect(lineFaults(line)).not.toEqual([])
  })
})

describe('steps', () => {
  it.each(['^(a+)+$', '(\\w+\\s?)+!', '\\s+$', 'a*a*b', '(?:a|a)*b', '^(?:.*,)+x'])(
    'explode for %s',
    (source) => {
      expect(worstOf({ source, flags: '' }).growth).toBeGreaterThan(steepest)
    }
  )

  it('are counted for every pattern in the sources', () => {
    const patterns = patternsOfSources()

    expect(patterns.length).toBeGreaterThan(25)
    expect(patterns.map(({ file }) => file)).toContain('report/escape.ts')
  })
})
