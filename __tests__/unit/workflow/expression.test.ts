import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileExpression, isProblem, type Place } from '../../../src/workflow/expression.js'
import { compileTemplate } from '../../../src/workflow/template.js'
import { nameOf, nameText } from '../../../src/workflow/name.js'
import { closed, open, unknown } from '../../../src/workflow/value.js'

const contexts = {
  github: closed({
    event_name: 'pull_request',
    ref: 'refs/pull/7/merge',
    head_ref: '',
    event: open({ number: 7, draft: false, label: closed({}) }),
    constructor: 'kept'
  }),
  inputs: closed({ target: unknown('inputs.target') }),
  vars: unknown('vars')
}

const compiled = (source: string, place: Place = 'workflow') => {
  const expression = compileExpression(source, place)
  if (isProblem(expression)) throw new Error(expression.what)
  return expression
}

describe('an expression', () => {
  it.each([
    ['github.event_name', 'pull_request', true],
    ["github.EVENT_NAME == 'Pull_Request'", 'true', true],
    ["github.head_ref || 'none'", 'none', true],
    ['github.no_such_thing', '', false],
    ['github.constructor', 'kept', true],
    ['github.event.number', '7', true],
    ['github.event.label.name', '', false],
    ['contains(fromJSON(\'["a","b"]\'), \'B\')', 'true', true],
    // What only the run knows is unknown, and what rests on it too.
    ['vars.GROUP', '<vars.GROUP>', undefined],
    ['github.event.title', '<github.event.title>', undefined],
    ["vars.GROUP == 'x'", '<vars.GROUP>', undefined],
    ['!vars.GROUP', '<vars.GROUP>', undefined],
    ["startsWith(vars.GROUP, 'x')", '<vars.GROUP>', undefined],
    ['github.event[inputs.target]', '<inputs.target>', undefined],
    ['toJSON(github.event)', '<toJSON>', undefined],
    ["fromJSON('')", "<fromJSON('')>", undefined],
    // The rest may decide all the same.
    ['vars.GROUP && false', '<vars.GROUP>', false],
    ["inputs.target || 'x'", '<inputs.target>', true],
    ["!(inputs.target || 'x')", 'false', false],
    ["false && vars.GROUP || 'known'", 'known', true],
    ["format('{{{0}}}-{1}', inputs.target, github.event.number)", '{<inputs.target>}-7', true]
  ])('%s is %s', (source, text, truth) => {
    const expression = compiled(source)
    expect(nameText(nameOf(expression.evaluate(contexts)))).toBe(text)
    expect(expression.isTrue(contexts)).toBe(truth)
  })

  it.each<[string, Place, string, string]>([
    ['githb.ref', 'workflow', 'context', 'githb'],
    ['env.GROUP', 'workflow', 'unavailable-context', 'env'],
    ['matrix.os', 'workflow', 'unavailable-context', 'matrix'],
    ['lower(github.ref)', 'workflow', 'function', 'lower'],
    ['always()', 'job', 'function', 'always'],
    ['github.ref ==', 'workflow', 'syntax', "Unexpected end of expression: '=='"],
    ['', 'workflow', 'syntax', 'An expression was expected'],
    [`'${'x'.repeat(21_000)}'`, 'workflow', 'syntax', 'Exceeded max expression length 21000'],
    ['('.repeat(60), 'workflow', 'syntax', "Exceeded max expression depth 50: '('"]
  ])('%s at a %s is refused: %s %s', (source, place, kind, what) => {
    expect(compileExpression(source, place)).toEqual({ kind, what })
  })

  it('evaluates each part once, however deep it is', () => {
    const deep = `${'('.repeat(40)}github.event.number${' == 7)'.repeat(40)}`
    expect(compiled(deep).isTrue(contexts)).toBe(false)
  })

  it('tells what it reads and compares', () => {
    const source =
      "github.ref != 'refs/heads/main' && startsWith(github['event'].a, 'x') || github.event[github.actor]"
    expect(compiled(source).references).toEqual([
      {
        path: ['github', 'ref'],
        comparedWith: [{ how: 'equals', text: 'refs/heads/main', isNot: true }]
      },
      {
        path: ['github', 'event', 'a'],
        comparedWith: [{ how: 'startswith', text: 'x', isNot: false }]
      },
      { path: ['github', 'event', '*'], comparedWith: [] },
      { path: ['github', 'actor'], comparedWith: [] }
    ])
  })

  it('gives what the evaluator of GitHub gives, where everything is known', () => {
    const leaf = fc.constantFrom(
      "'a'",
      "'B'",
      "''",
      '0',
      '1.5',
      'true',
      'null',
      'inputs.x',
      'inputs.y'
    )
    const source = fc.letrec<{ all: string }>((tie) => ({
      all: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('all'), fc.constantFrom('==', '!=', '<', '>=', '&&', '||'), tie('all'))
          .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
        tie('all').map((inner) => `!${inner}`),
        fc
          .tuple(tie('all'), tie('all'))
          .map(([one, other]) => `format('{0}/{1}', ${one}, ${other})`),
        fc.tuple(tie('all'), tie('all')).map(([one, other]) => `contains(${one}, ${other})`)
      )
    })).all
    fc.assert(
      fc.property(source, (text) => {
        const inputs = { x: 'b', y: 7 }
        const tree = new Parser(new Lexer(text).lex().tokens, ['inputs'], []).parse()
        const plain = JSON.parse(JSON.stringify({ inputs }), data.reviver) as data.Dictionary
        const [piece = ''] = compiled(text).evaluate({ inputs: closed(inputs) })
        expect(piece).toBe(new Evaluator(tree, plain).evaluate().coerceString())
      })
    )
  })
})

describe('a text with expressions', () => {
  it('has a problem where an expression is not closed', () => {
    const { problems } = compileTemplate('ci-${{ github.ref', 'workflow')

    expect(problems).toEqual([{ kind: 'syntax', what: 'The expression is not closed' }])
  })
})
