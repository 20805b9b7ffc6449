import { describe, expect, it } from '@jest/globals'
import { readWorkflowFile } from '../../../src/workflow/workflow-file.js'
import { closed, unknown } from '../../../src/workflow/value.js'
import { workflowFile } from '../../support/workflow-files.js'

describe('a workflow file', () => {
  it.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['"on": { push: { branches: [main] }, schedule: [{ cron: x }] }', ['push', 'schedule']]
  ])('%s', (on, events) => {
    const { triggers } = workflowFile(`${on}\njobs: { a: { steps: [] } }`)
    expect(triggers.map(({ event }) => event)).toEqual(events)
  })

  it.each([
    ['concurrency: ci', { group: { text: 'ci' }, cancel: undefined }],
    [
      'concurrency: { group: ci, cancel-in-progress: true }',
      { group: { text: 'ci' }, cancel: { text: 'true' } }
    ],
    [
      'concurrency:\n  group: >-\n    ci-${{\n    github.ref }}\n  queue: max',
      { group: { text: 'ci-${{ github.ref }}' }, queue: 'max', groupAt: { line: 2, column: 10 } }
    ],
    [
      'env: { X: &name ci }\nconcurrency: { group: *name }',
      { group: { text: 'ci' }, queue: 'single' }
    ]
  ])('%s', (block, expected) => {
    expect(workflowFile(`${block}\non: push\njobs: { a: {} }`).concurrency).toMatchObject(expected)
  })

  it('tells of its jobs what a cancel would cut short', () => {
    const [job] = workflowFile(`
on: push
jobs:
  deploy:
    needs: build
    if: \${{ github.ref == 'refs/heads/main' }}
    environment: { name: prod }
    permissions: { packages: write }
    strategy: { matrix: { os: [a, b], node: [20, 24], exclude: [{ os: b, node: 24 }] } }
    steps: [{ uses: actions/deploy-pages@v4 }]
    concurrency: deploy`).jobs
    expect(job).toMatchObject({
      id: 'deploy',
      needs: ['build'],
      condition: { source: "github.ref == 'refs/heads/main'" },
      environment: 'prod',
      permissions: new Map([['packages', 'write']]),
      steps: [{ uses: 'actions/deploy-pages@v4' }],
      at: { line: 4, column: 3 }
    })
    expect(job?.matrix?.jobs).toEqual([
      { os: 'a', node: '20' },
      { os: 'a', node: '24' },
      { os: 'b', node: '20' }
    ])
  })

  it.each([
    ['{ include: [{ a: x }, { a: y }] }', [{ a: 'x' }, { a: 'y' }]],
    ['{ a: [x], include: [{ a: x, b: 1 }, { a: z }] }', [{ a: 'x', b: '1' }, { a: 'z' }]],
    [
      '{ a: [x, y], include: [{ b: 1 }, { a: y, b: 2 }, { c: 3, b: 4 }, { a: z }], exclude: [] }',
      [{ a: 'x', b: '4', c: '3' }, { a: 'y', b: '4', c: '3' }, { a: 'z' }]
    ],
    [
      '{ os: [{ Name: linux, at: [1] }, { Name: mac }, null], exclude: [{ os: { Name: mac } }] }',
      [{ os: closed({ name: 'linux', at: ['1'] }) }, { os: null }]
    ],
    ['{ a: [{ b: { c: { d: 1 } } }] }', [{ a: closed({ b: closed({ c: unknown('matrix') }) }) }]],
    ['"${{ fromJSON(needs.plan.outputs.matrix) }}"', undefined],
    ['{ a: "${{ fromJSON(vars.LIST) }}" }', undefined]
  ])('the matrix %s makes %j', (matrix, jobs) => {
    const [job] = workflowFile(`on: push\njobs: { a: { strategy: { matrix: ${matrix} } } }`).jobs
    expect(job?.matrix?.jobs).toEqual(jobs)
  })

  it.each([
    ['', 'The file is not a workflow: it needs `on` and `jobs`'],
    ['jobs: [a]\non: push', 'The file is not a workflow: it needs `on` and `jobs`'],
    ['on: {\n', /^The file is not valid YAML: /],
    ['on: *nothing\njobs: {}', 'The file is not valid YAML: there is no anchor nothing'],
    [`on: push\njobs: ${'['.repeat(50_000)}`, 'The file is nested too deeply'],
    [`on: push\njobs: ${'- '.repeat(50_000)}`, 'The file is nested too deeply'],
    [`on: push\njobs: ${'a: {'.repeat(900)}`, /nested too deeply|not valid YAML/],
    [
      Array.from({ length: 1_300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'The file is nested too deeply'
    ],
    [`on: push\n#${'x'.repeat(1_048_576)}`, 'The file is larger than 1024 KiB']
  ])('a file that is none is refused (%#)', (text, message) => {
    const file = readWorkflowFile('x.yml', text)
    if (file.kind !== 'unreadable') throw new Error('it was read')
    expect(file.problem.message).toMatch(message)
  })

  it('reads ten thousand anchors', () => {
    const anchors = Array.from({ length: 10_000 }, (_, index) => `  a${index}: &a${index} x`)
    const aliases = Array.from(
      { length: 10_000 },
      (_, index) => `  b${index}: { needs: *a${index} }`
    )
    const { jobs } = workflowFile(
      `on: push\nenv:\n${anchors.join('\n')}\njobs:\n${aliases.join('\n')}`
    )
    expect(jobs.at(-1)?.needs).toEqual(['x'])
  })
})
