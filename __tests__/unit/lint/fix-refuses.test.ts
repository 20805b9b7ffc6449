// Repairs that would cost more than the fault: of locks, of deploys, of matrices and of called workflows.
import { describe, expect, it } from '@jest/globals'
import { fixWays } from '../../../src/lint/candidates.js'
import { fixOf, lintOne } from '../../support/lint-examples.js'

const both = 'on: { pull_request: , push: { branches: [main] } }'
const cancel = 'cancel-in-progress: true'

describe.each(fixWays)('a fix by %s', (way) => {
  it.each([
    ['on: pull_request', 'cluster', '\n  group: cluster\n  queue: max'],
    [
      'on: pull_request',
      "'${{ github.head_ref }}'",
      "\n  group: '${{ github.head_ref }}'\n  queue: max"
    ],
    ['on: [push, pull_request, merge_group]', '{ group: a }', '{ group: a, queue: max }'],
    [
      'on: [push, pull_request]',
      '\n  group: ${{ github.workflow }}',
      '\n  group: ${{ github.workflow }}\n  queue: max'
    ],
    [
      'on: [issues, issue_comment]',
      '{ group: a, cancel-in-progress: false }',
      '{ group: a, cancel-in-progress: false, queue: max }'
    ],
    [
      'on: { push: { branches: [main] } }',
      "{ group: a, cancel-in-progress: '${{ false }}' }",
      '{ group: a, cancel-in-progress: false, queue: max }'
    ]
  ])('leaves the lock of %s its name, and drops no run: %s', (on, block, repaired) => {
    const workflow = (written: string): string =>
      `${on}\njobs: { a: { strategy: { matrix: { os: [a, b, c] } } } }\nconcurrency: ${written}\n`.replace(
        ': \n',
        ':\n'
      )
    const fixed = fixOf(workflow(block), { way })
    expect([fixed.why, fixed.text]).toEqual([undefined, workflow(repaired)])
  })

  it('refuses to cancel a run that may have a group of its own', () => {
    const text = `on: pull_request
concurrency: { group: "\${{ vars.SERIAL && github.head_ref || github.run_id }}", ${cancel} }
jobs:
  test: {}
`
    const why = 'a run could be cancelled that nothing cancels now'
    expect(fixOf(text, { way })).toMatchObject({ text, why })
  })

  it('leaves it to the jobs of a matrix as well', () => {
    const job = (more: string): string => `on: pull_request
jobs:
  e2e:
    strategy: { matrix: { os: [a, b, c] } }
    # only one cluster
    concurrency:
      group: cluster
${more}`
    expect(fixOf(job(''), { way })).toMatchObject({
      text: job('      queue: max\n'),
      why: undefined
    })
    const { repair } =
      lintOne(job('')).findings.find(({ code }) => code === 'matrix-collapse') ?? {}
    expect(repair).toBe('let them all wait with queue: max')
  })
})

describe('a fix refuses', () => {
  it.each([
    [
      'a lock of which the name has an empty part',
      'on: { pull_request: , push: { branches: [main] } }\nconcurrency: "${{ github.head_ref }}"\njobs: { a: { } }\n',
      'empty-part would stay'
    ],
    [
      'to let a job go side by side that may be a deploy',
      `${both}
concurrency: { group: "\${{ github.ref }}", ${cancel} }
jobs:
  test:
    permissions: { id-token: write }
`,
      'its job test may be a deploy (it may write id-token), and two of them could be at work at the same time'
    ],
    [
      'the same for an environment that may be empty',
      `${both}
concurrency: { group: "\${{ github.ref }}", ${cancel} }
jobs:
  test:
    environment: \${{ github.event_name == 'push' && 'prod' || '' }}
`,
      "its job test may be a deploy (it has the environment ${{ github.event_name == 'push' && 'prod' || '' }}), and two of them could be at work at the same time"
    ]
  ])('%s', (_, text, why) => {
    expect(fixOf(text)).toMatchObject({ text, why })
  })
})

describe('a job that deploys', () => {
  const workflow = (
    group: string,
    job: string
  ): string => `on: { pull_request: , push: { branches: [main] }, schedule: [{ cron: 0 0 * * * }] }
concurrency:
  group: ${group}
  ${cancel}
jobs:
  image:
    ${job}
`
  const matrix = 'strategy: { matrix: { os: [a, b, c] } }'
  const head = '${{ github.head_ref || github.run_id }}'
  it.each([
    ['${{ github.ref }}', 'permissions: { packages: write }', '-image-${{ github.ref }}'],
    [
      '${{ github.ref }}',
      `permissions: { packages: write }\n    ${matrix}`,
      '-image-${{ github.ref }}-${{ strategy.job-index }}'
    ],
    [
      '${{ github.ref }}',
      `if: github.event_name == 'push'\n    environment: x\n    ${matrix}`,
      '-image-${{ strategy.job-index }}'
    ],
    [head, `permissions: { packages: write }\n    ${matrix}`, undefined],
    [head, 'permissions: { id-token: write }', undefined],
    ['${{ github.head_ref || github.sha }}', 'steps: [{ run: docker push a }]', undefined]
  ])('in %s with %s gets the group %s', (group, job, own) => {
    const { text, why, grouped } = fixOf(workflow(group, job))
    const at = '\n      queue: max\n'
    const block = `concurrency:\n      group: \${{ github.workflow }}${own ?? ''}${at}    `
    expect([why, grouped, text]).toEqual([
      undefined,
      own === undefined ? [] : ['image'],
      workflow(
        '${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}',
        own === undefined ? job : `${block}${job}`
      )
    ])
  })
})

describe('a called workflow', () => {
  const called = (group: string, on = 'workflow_call:'): string => `on: { ${on} }
concurrency:
  group: ${group}
  ${cancel}
jobs:
  lint: {}
`
  const caller = (on: string, given = ''): string => `name: CI
on: { ${on} }
jobs:
  first: { uses: ./.github/workflows/ci.yml${given} }
`
  const usual = 'pull_request: , push: { branches: [main] }'
  const path = '.github/workflows/caller.yml'
  const inputs = 'workflow_call: { inputs: { os: { type: string } } }'

  it.each([
    [
      'gets a name in which newer commits of the callers go on to supersede',
      called('lint-${{ github.ref }}'),
      caller(usual),
      '${{ github.workflow }}-ci-${{ github.event.pull_request.number || github.run_id }}'
    ],
    [
      'lets newer commits of topic branches supersede where only pushes call it',
      called('lint-${{ github.ref }}'),
      caller('push: { branches: [main, "feature/**"] }'),
      "${{ github.workflow }}-ci-${{ (github.ref != 'refs/heads/main' && github.ref) || github.run_id }}"
    ],
    [
      'keeps the input that tells its calls apart',
      called('lint-${{ inputs.os }}-${{ github.ref }}', inputs),
      caller(usual, ', with: { os: linux }'),
      'lint-${{ inputs.os }}-${{ github.event.pull_request.number || github.run_id }}'
    ]
  ])('%s', (_, text, other, group) => {
    const fixed = fixOf(text, { others: [{ path, text: other }] })
    expect([fixed.why, fixed.text]).toEqual([
      undefined,
      text.replace(/group: .*/, `group: ${group}`)
    ])
  })

  it.each([
    [
      'without a caller',
      'other workflows call it, and none of them is among the given files',
      called('lint-${{ github.ref }}', `workflow_call: , ${usual}`),
      []
    ],
    [
      'with a caller that nothing starts',
      `${path} calls it, and nothing says for which events`,
      called('lint-${{ github.ref }}', `workflow_call: , ${usual}`),
      [{ path, text: caller('workflow_call:') }]
    ],
    [
      'with a caller that cannot be read',
      '.github/workflows/broken.yml calls it and cannot be read',
      called('lint-${{ github.ref }}'),
      [
        { path, text: caller(usual) },
        { path: '.github/workflows/broken.yml', text: `${caller(usual)}\n]` }
      ]
    ],
    [
      'of which only the inputs tell the calls apart',
      'the new name would not hold inputs, which tells jobs apart',
      called("lint-${{ inputs.os }}-${{ github.head_ref || 'main' }}", inputs),
      [{ path, text: caller(usual, ', with: { os: linux }') }]
    ]
  ])('%s stays as it is', (_, why, text, others) => {
    expect(fixOf(text, { others })).toMatchObject({ text, why })
  })

  it('gets no name that another one has in the same run', () => {
    const number = 'github.event.pull_request.number || github.run_id'
    const { text } = fixOf(called('lint-${{ github.ref }}'), {
      others: [
        { path, text: `${caller(usual)}  second: { uses: ./.github/workflows/b.yml }\n` },
        {
          path: '.github/workflows/b.yml',
          text: called(`\${{ github.workflow }}-ci-\${{ ${number} }}`)
        }
      ]
    })
    expect(text).toBe(called(`lint-\${{ ${number} }}`))
  })

  it('stays a lock that cancels for no event of its callers', () => {
    const text = called('lint').replace('true', "${{ github.event_name == 'release' }}")
    const fixed = fixOf(text, { others: [{ path, text: caller(usual) }] })
    expect(fixed.text).toBe(called('lint').replace('true', 'false\n  queue: max'))
  })
})

describe('a lock that two files have', () => {
  it('is not left by one of them', () => {
    const workflow = (more: string): string =>
      `on: pull_request\nconcurrency: { group: "state-\${{ github.event.number }}"${more} }\njobs: { a: {} }\n`
    const text = workflow(`, ${cancel}`)
    const others = [{ path: '.github/workflows/apply.yml', text: workflow('') }]
    expect(fixOf(text, { others })).toMatchObject({
      text,
      why: 'its runs and those of .github/workflows/apply.yml have one lock, and could be at work at the same time'
    })
  })
})
