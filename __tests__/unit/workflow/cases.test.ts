// A condition that only the run knows: the name in each case, and whether two runs may have one name.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { casesOf } from '../../../src/workflow/cases.js'
import { meets, nameText } from '../../../src/workflow/name.js'
import { compileTemplate } from '../../../src/workflow/template.js'
import { closed, open, unknown, type ContextValue } from '../../../src/workflow/value.js'

const nameOf = (text: string, github: Record<string, ContextValue>) =>
  casesOf(compileTemplate(text, 'workflow'), { github: closed(github), vars: unknown('vars') })

const ofPush = { ref: 'main', head_ref: '', run_id: 1, actor: unknown('actor'), event: closed({}) }
const ofPullRequest = {
  ...{ ref: 'refs/pull/7/merge', head_ref: 'main', run_id: 2, actor: unknown('actor') },
  event: closed({ pull_request: open({}) })
}

const labelled = "contains(github.event.pull_request.labels.*.name, 'x')"
const labelledAsText = 'contains(toJSON(github.event.pull_request.labels.*.name), \'"x"\')'

describe('a name with a condition that only the run knows', () => {
  it.each([
    // The two runs, and whether they meet.
    ["${{ github.actor == 'a' && github.run_id || github.ref }}", '1 or main', '2 or refs/…', 'no'],
    [
      '${{ github.actor && github.run_id || github.head_ref || github.ref }}',
      '1 or main',
      '2 or main',
      'maybe'
    ],
    ["${{ github.actor == 'a' && 'x' || 'X' }}", 'x or X', 'x or X', 'yes'],
    // Both runs read one variable.
    ['${{ vars.A && github.head_ref || github.ref }}', 'main', 'main or refs/…', 'maybe'],
    ['${{ vars.A && github.ref || github.head_ref || 2 }}', 'main or 2', 'refs/… or main', 'no'],
    [
      "${{ vars.A == 'a' && github.ref || github.head_ref || 2 }}",
      'main or 2',
      'refs/… or main',
      'no'
    ],
    [
      '${{ vars[github.actor] && github.ref || github.head_ref || 2 }}',
      'main or 2',
      'refs/… or main',
      'maybe'
    ],
    ['${{ vars.A || github.ref }}', '<vars.A> or main', '<vars.A> or refs/…', 'maybe'],
    // Within one run a condition is what it is.
    [
      "${{ github.actor == 'a' && 1 || 2 }}${{ github.actor != 'a' && 1 || 2 }}",
      '12 or 21',
      '12 or 21',
      'maybe'
    ],
    [
      "${{ !vars.A && 'x' }}${{ vars.A && 'y' }}",
      'falsey or x<vars.A>',
      'falsey or x<vars.A>',
      'yes'
    ],
    [
      "${{ contains(github.actor, 'a') }}-${{ contains(github.actor, 'b') }}",
      'true-true or true-false or false-true or others',
      'true-true or true-false or false-true or others',
      'maybe'
    ],
    [
      `\${{ ${labelled} && github.run_id || github.head_ref || github.ref }}`,
      'main',
      '2 or main',
      'maybe'
    ],
    [`\${{ !${labelled} && github.head_ref || github.run_id }}`, '1', '2 or main', 'no'],
    [`\${{ ${labelledAsText} && 'x' || github.run_id }}`, '1', 'x or 2', 'no'],
    [
      "${{ case(github.actor == 'a', github.run_id, true, github.ref, '') }}",
      '1 or main',
      '2 or refs/…',
      'no'
    ],
    [
      "${{ format('{0}-{1}', github.actor == 'a' && 1 || 2, github.run_id) }}",
      '1-1 or 2-1',
      '1-2 or 2-2',
      'no'
    ]
  ])('%s is %s and %s: %s', (text, push, pullRequest, meeting) => {
    const [one, other] = [nameOf(text, ofPush), nameOf(text, ofPullRequest)]
    const shown = nameText(other).replace('refs/pull/7/merge', 'refs/…')
    expect([nameText(one), shown]).toEqual([push, pullRequest])
    expect([meets(one, other), meets(other, one)]).toEqual([meeting, meeting])
  })

  it('counts as unknown where it has more cases than anybody writes', () => {
    const part = (name: string): string => `\${{ github.actor == '${name}' && 1 || 2 }}`
    expect(nameText(nameOf(`${part('a')}${part('b')}${part('c')}`, ofPush))).toContain('1')
    const many = nameOf(['a', 'b', 'c', 'd', 'e'].map(part).join(''), ofPush)
    expect(nameText(many)).toBe('<actor>'.repeat(5))
  })
})

const leaf = fc.constantFrom("'a'", "''", 'true', '0', 'vars.A', 'vars.B', 'github.x', 'github.y')
const expressions = fc.letrec<{ all: string }>((tie) => {
  const all = tie('all')
  return {
    all: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(all, fc.constantFrom('==', '!=', '<', '&&', '||', '&&', '||'), all)
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      all.map((inner) => `!${inner}`),
      fc.tuple(all, all).map(([one, other]) => `format('{0}/{1}', ${one}, ${other})`),
      fc.tuple(all, all).map(([one, other]) => `startsWith(${one}, ${other})`),
      fc.tuple(all, all, all).map(([one, two, three]) => `case(!${one}, ${two}, ${three})`)
    )
  }
}).all

describe('two runs', () => {
  it('meet only as the evaluator of GitHub has it, whatever the unknown values are', () => {
    const value = fc.constantFrom('', 'a', 'b', '0')
    const given = fc.record({
      A: value,
      B: value,
      x: value,
      otherX: value,
      y: value,
      otherY: value
    })
    fc.assert(
      fc.property(expressions, given, (text, { A, B, x, otherX, y, otherY }) => {
        const template = `n-\${{ ${text} }}`
        // `x` is known and `y` is not; the variables are the same for both.
        const named = (known: string) => nameOf(template, { x: known, y: unknown('github.y') })
        const tree = new Parser(new Lexer(text).lex().tokens, ['github', 'vars'], []).parse()
        const really = (github: object): string => {
          const known = JSON.stringify({ github, vars: { A, B } })
          const plain = JSON.parse(known, data.reviver) as data.Dictionary
          return new Evaluator(tree, plain).evaluate().coerceString()
        }
        const isEqual =
          really({ x, y }).toLowerCase() === really({ x: otherX, y: otherY }).toLowerCase()
        expect(meets(named(x), named(otherX))).not.toBe(isEqual ? 'no' : 'yes')
      }),
      { numRuns: 2000 }
    )
  })
})
