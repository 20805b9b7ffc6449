import { describe, expect, it } from '@jest/globals'
import { readConfigOption } from '../../../src/cli/config-option.js'
import { InputError } from '../../../src/inputs/errors.js'
import { supersede } from '../../support/command-line.js'

const example = "'group=${{ github.workflow }}-${{ github.ref }}; cancel=true; queue=single'"
const contexts = 'a concurrency group knows only the contexts github, inputs, vars, and not'

function problemsOf(text: string): readonly string[] {
  try {
    readConfigOption(text)
    return []
  } catch (error) {
    return error instanceof InputError ? error.problems : [String(error)]
  }
}

describe('--config', () => {
  it.each([
    ['group=ci', { group: 'ci', cancel: 'false', queue: 'single' }],
    [
      ' queue = max ;group=${{ github.ref }}-a=b; ',
      { group: '${{ github.ref }}-a=b', cancel: 'false', queue: 'max' }
    ],
    [
      "group=${{ format('a;{0}}};''', github.ref) }}; cancel=${{ github.event_name == 'push' }}",
      {
        group: "${{ format('a;{0}}};''', github.ref) }}",
        cancel: "${{ github.event_name == 'push' }}",
        queue: 'single'
      }
    ]
  ])('understands %s', (text, expected) => {
    expect(readConfigOption(text)).toEqual(expected)
  })

  it.each([
    ['', [`group is missing, such as ${example}.`]],
    ['cancel=true', [`group is missing, such as ${example}.`]],
    ['group=', [`group is empty; allowed is the name of a group, such as ${example}.`]],
    ['ci', [`"ci" has no "="; allowed is ${example}.`]],
    [
      'grup=a',
      ['there is no key "grup"; allowed are group, cancel and queue. Did you mean group?']
    ],
    [
      'group=a; cancel-in-progress=true; x=1',
      [
        'there is no key "cancel-in-progress"; allowed are group, cancel and queue. Did you mean cancel?',
        'there is no key "x"; allowed are group, cancel and queue.'
      ]
    ],
    ['group=a; group=a', ['group is there twice; write it once.']],
    ['group=a; queue=large', ['queue is "large"; allowed is single or max.']],
    ['group=a; queue=Max', ['queue is "Max"; allowed is single or max. Did you mean max?']],
    [
      'group=a; cancel=true; queue=max',
      ['queue=max and cancel=true exclude one another: GitHub refuses such a workflow.']
    ],
    [
      'group=a; cancel=maybe',
      [
        'cancel is "maybe"; allowed is true, false or one expression, such as ${{ github.event_name == \'pull_request\' }}.'
      ]
    ],
    [
      'group=a; cancel=${{ github.x }}y',
      [
        'cancel is "${{ github.x }}y"; allowed is true, false or one expression, such as ${{ github.event_name == \'pull_request\' }}.'
      ]
    ],
    [
      'group=a; cancel=${{ github.ref | 1 }}',
      [
        `cancel is "\${{ github.ref | 1 }}", which cannot be right: unexpected symbol: '|'. Located at position 12 within expression: github.ref | 1.`
      ]
    ],
    [
      'group=${{ github.ref; cancel=true',
      [
        'group is "${{ github.ref; cancel=true", which cannot be right: the expression is not closed.'
      ]
    ],
    [
      'group=ci-{{ github.ref }}',
      [
        'group is "ci-{{ github.ref }}", which cannot be right: without a $, {{ github.ref }} is a plain text.'
      ]
    ],
    [
      'group=${{ foo.bar }}-${{ env.x }}-${{ upper(github.ref) }}',
      ['foo', 'env', 'upper'].map(
        (name) =>
          `group is "\${{ foo.bar }}-\${{ env.x }}-\${{ upper(github.ref) }}", which cannot be right: ${name === 'upper' ? 'there is no function upper' : `${contexts} ${name}`}.`
      )
    ]
  ])('refuses %j by name', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `--config: ${problem}`))
  })

  it.each(['backtest', 'why 1 --from-file x'])('ends %s as a mistake in its use', async (line) => {
    const command = line.split(' ')

    expect(await supersede([...command, '--config', 'group=a; queue=large'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `supersede: --config: queue is "large"; allowed is single or max.\nSee "supersede help ${command[0] ?? ''}".\n`
    })
  })
})
