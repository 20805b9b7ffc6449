// What GitHub refuses or takes for an empty text: one finding for each cause, with the name that was meant.
import { describe, expect, it } from '@jest/globals'
import { lintOne } from '../../support/lint-examples.js'

const findingsIn = (text: string): readonly string[] =>
  lintOne(text).findings.map(
    ({ code, at, message, repair }) => `${code} ${at.line}:${at.column} ${message}. ${repair}`
  )

const jobs = 'jobs: { test: { steps: [] } }'

describe('a concurrency block', () => {
  it.each([
    ['', 'no-group'],
    ['{ cancel-in-progress: true }', 'no-group'],
    ['{ group: }', 'no-group'],
    ['{ group: "" }', 'no-group'],
    ['[a]', 'The group is not a text'],
    ['{ group: [a] }', 'The group is not a text'],
    ['{ grup: a }', 'write group'],
    ['{ group: a, cancel_in_progress: true }', 'write cancel-in-progress'],
    ['{ group: a, timeout: 5 }', 'remove it: the keys are group, cancel-in-progress, queue'],
    ['{ group: a, group: b }', 'The key group stands there twice'],
    ['{ group: a, cancel-in-progress: yes }', 'is the text "yes", and neither true nor false'],
    ['{ group: a, cancel-in-progress: "true" }', 'remove the quotes'],
    ['{ group: a, cancel-in-progress: [true] }', 'is a list or a mapping'],
    ['{ group: a, queue: large }', 'queue is the text "large"']
  ])('of %j is refused: %s', (block, says) => {
    const found = findingsIn(`on: pull_request\nconcurrency: ${block}\n${jobs}`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^invalid-concurrency 2:\d+ .*: GitHub refuses the workflow\. /)
    expect(found[0]).toContain(says === 'no-group' ? 'has no group' : says)
  })

  const pushed = 'for push to main (a1) GitHub does not start the run'
  const noBoolean = `and neither true nor false: ${pushed}`
  it.each([
    ['a', "github.event_name == 'pull_request' && 'true'", []],
    [
      'a',
      "github.event_name == 'push' && 'true'",
      [`cancel-in-progress is the text "true", ${noBoolean}`]
    ],
    [
      'a',
      "github.actor == 'a' && 'true' || 'false'",
      [`cancel-in-progress is the text "true", ${noBoolean}`]
    ],
    ['a', 'github.event.pull_request.draft', [`cancel-in-progress is empty, ${noBoolean}`]],
    ['a', 'vars.CANCEL || false', []],
    ['x'.repeat(400), 'true', []],
    [
      'x'.repeat(401),
      'true',
      [`The name of the group has 401 characters, and 400 is the most: ${pushed}`]
    ],
    [
      `\${{ github.actor && github.ref || 'b' }}${'x'.repeat(400)}`,
      'true',
      [`The name of the group has 401 characters, and 400 is the most: ${pushed}`]
    ]
  ])('with the group %s and cancel-in-progress: ${{ %s }}: %j', (group, cancel, messages) => {
    const block = `{ group: "${group}", cancel-in-progress: "\${{ ${cancel} }}" }`
    const on = '{ push: { branches: [main] } }'
    const { findings } = lintOne(`on: ${on}\nconcurrency: ${block}\n${jobs}`)
    const refused = findings.filter(({ code }) => code === 'invalid-concurrency')
    expect(refused.map(({ message }) => message)).toEqual(messages)
    // A run that does not start meets no other run.
    expect(findings.some(({ meeting }) => meeting !== undefined)).toBe(messages.length === 0)
  })

  it('stands once, at the workflow and at each job', () => {
    const twice = 'concurrency: a\nconcurrency: b\n'
    expect(findingsIn(`on: push\n${twice}${jobs}`)).toEqual([
      'invalid-concurrency 3:1 The key concurrency stands there twice: GitHub refuses the workflow. remove one of the two'
    ])
  })

  it.each(['true', 'false', "${{ github.ref != 'refs/heads/main' }}"])(
    'may have cancel-in-progress: %s, a queue, and a number for a name',
    (cancel) => {
      const queue = cancel === 'false' ? 'queue: max' : 'queue: single'
      const block = `\n  group: 1\n  cancel-in-progress: ${cancel}\n  ${queue}`
      const codes = lintOne(`on: schedule\nconcurrency:${block}\n${jobs}`).findings
      expect(codes.filter(({ code }) => code !== 'stale-guard')).toEqual([])
    }
  )
})

describe('an expression', () => {
  const noContext = 'GitHub refuses the workflow'
  it.each([
    ['workflow', '${{ gihub.ref }}', `There is no context gihub: ${noContext}. write github`],
    [
      'workflow',
      '${{ foo.bar }}',
      `There is no context foo: ${noContext}. use one of github, inputs, vars`
    ],
    [
      'workflow',
      '${{ env.NAME }}',
      `group of a workflow cannot read the context env: ${noContext}. use one of github, inputs, vars`
    ],
    [
      'job',
      '${{ secrets.NAME }}',
      `group of a job cannot read the context secrets: ${noContext}. use one of github, needs, strategy, matrix, inputs, vars`
    ]
  ])('of a %s has only the contexts that are there: %s', (place, group, says) => {
    const block = `concurrency: "${group}"`
    const text =
      place === 'workflow'
        ? `on: pull_request\n${block}\n${jobs}`
        : `on: pull_request\njobs: { test: { ${block} } }`
    expect(findingsIn(text).map((finding) => finding.replace(/:\d+ /, ' '))).toEqual([
      `unknown-context 2 ${says}`
    ])
  })

  it('without its $ is a plain text', () => {
    expect(findingsIn(`on: pull_request\nconcurrency: ci-{{ github.ref }}\n${jobs}`)).toEqual([
      'invalid-expression 2:14 group has {{ github.ref }} without a $: GitHub takes it for a plain text. write ${{ github.ref }}'
    ])
  })

  it.each([
    ['${{ github.workflo || github.run_id }}', 'unknown-context', 'write github.workflow'],
    ['${{ inputs.tragets || github.run_id }}', 'unknown-context', 'write inputs.targets'],
    ['${{ inputs.other || github.run_id }}', 'unknown-context', 'declare the input other'],
    ['${{ github.event.inputs.other || github.run_id }}', 'unknown-payload', 'read a field']
  ])('that reads what is not there is one finding: %s', (group, code, repair) => {
    const on = 'on: { workflow_dispatch: { inputs: { targets: {} } } }'
    const found = findingsIn(`${on}\nconcurrency: ${group}\n${jobs}`)
    expect(found.filter((finding) => !finding.startsWith('empty-part'))).toHaveLength(1)
    expect(found.find((finding) => finding.startsWith(code))).toContain(`. ${repair}`)
  })

  it('may read an input that is declared', () => {
    const on = 'on: { workflow_dispatch: { inputs: { Target: {} } } }'
    const group = 'a-${{ inputs.target }}-${{ github.event.inputs.target }}'
    expect(findingsIn(`${on}\nconcurrency: ${group}\n${jobs}`)).toEqual([])
  })
})

describe('a file that is no YAML', () => {
  it.each([
    ['concurrency:\n  group: {{ github.ref }}-x', 'write ${{: without the $ it is no expression'],
    ['concurrency: { group: ${{ github.ref }} }', 'put the value with ${{ into quotes'],
    ['name: [', 'correct the file: GitHub does not start it either']
  ])('because of its braces says so: %j', (text, repair) => {
    const { findings } = lintOne(`on: push\n${text}\n${jobs}`)
    expect(findings.map((finding) => [finding.code, finding.repair])).toEqual([
      ['unreadable-file', repair]
    ])
  })
})

describe('an event', () => {
  it.each([
    ['[push, pull_requests]', 'error', 'write pull_request'],
    ['{ Push: { branches: [main] } }', 'error', 'write push'],
    ['{ moon_phase: }', 'info', 'leave it if GitHub has a new event of this name']
  ])('that GitHub does not have: %s', (on, severity, repair) => {
    const { findings } = lintOne(`on: ${on}\n${jobs}`)
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([
      ['unknown-event', severity]
    ])
    expect(findings[0]?.repair).toContain(repair)
  })
})

describe('queue: max with cancel-in-progress', () => {
  const both = 'queue: max and cancel-in-progress: true exclude one another'
  it.each([
    ['true', `${both}: GitHub refuses the workflow`],
    ["${{ github.event_name == 'push' }}", `${both}: for push to main (a1) GitHub starts no run`],
    ['${{ vars.CANCEL }}', `${both}: GitHub starts no run for which the expression gives true`]
  ])('%s: %s', (cancel, message) => {
    const { findings } = lintOne(
      `on: { push: { branches: [main] }, pull_request: }\nconcurrency:\n  group: \${{ github.ref }}\n  queue: max\n  cancel-in-progress: ${cancel}\n${jobs}`
    )
    const found = findings.filter(({ code }) => code === 'queue-max-with-cancel')
    expect(found.map((finding) => finding.message)).toEqual([message])
  })
})
