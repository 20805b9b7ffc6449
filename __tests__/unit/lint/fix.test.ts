import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { isFixable } from '../../../src/lint/candidates.js'
import { projectRoot } from '../../support/action-file.js'
import { exampleText, fixOf as fix, lintOne } from '../../support/lint-examples.js'

const tail = `jobs:
  test: # the only one
    runs-on: ubuntu-latest
`

describe('a fix', () => {
  it.each([
    [
      'keeps comments, quotes and order',
      `on: pull_request # for all
concurrency:
  # one for each branch
  cancel-in-progress: true # yes
  group: "ci-\${{ github.head_ref }}" # here
${tail}`,
      `on: pull_request # for all
concurrency:
  # one for each branch
  cancel-in-progress: true # yes
  group: "\${{ github.workflow }}-\${{ github.event.pull_request.number || github.run_id }}" # here
${tail}`
    ],
    [
      'writes a flow mapping as one',
      `on: { push: { branches: [main] } }
concurrency: { group: ci, cancel-in-progress: true } # all
${tail}`,
      `on: { push: { branches: [main] } }
concurrency: { group: ci, cancel-in-progress: false, queue: max } # all
${tail}`
    ],
    [
      'leaves the group of a deploy its name, because it is a lock',
      `on: { pull_request: , push: { branches: [main] } }
jobs:
  ship:
    runs-on: ubuntu-latest
    environment: prod
    if: github.ref == 'refs/heads/main'
    concurrency: { group: prod, cancel-in-progress: true }
`,
      `on: { pull_request: , push: { branches: [main] } }
jobs:
  ship:
    runs-on: ubuntu-latest
    environment: prod
    if: github.ref == 'refs/heads/main'
    concurrency: { group: prod, cancel-in-progress: false, queue: max }
`
    ],
    [
      'tells comments apart by the number of their conversation',
      `on: issue_comment
concurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }
${tail}`,
      `on: issue_comment
concurrency: { group: "\${{ github.workflow }}-\${{ github.event.issue.number || github.run_id }}", cancel-in-progress: true }
${tail}`
    ],
    [
      'makes a mapping of a text where it must',
      `on: { push: { tags: ['v*'] } }
concurrency: 'release'
${tail}`,
      `on: { push: { tags: ['v*'] } }
concurrency:
  group: 'release'
  queue: max
${tail}`
    ],
    [
      'replaces a text that is folded',
      `on: pull_request
concurrency:
  group: >-
    ci-\${{ github.head_ref }}
  cancel-in-progress: true

${tail}`,
      `on: pull_request
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true

${tail}`
    ],
    [
      'lets deploys go one after another when runs need not',
      `on:
  pull_request:
  push:
    branches: [main]
concurrency:
  group: ci-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  deploy:
    if: github.ref == 'refs/heads/main'
    environment: production
`,
      `on:
  pull_request:
  push:
    branches: [main]
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true
jobs:
  deploy:
    concurrency:
      group: \${{ github.workflow }}-deploy
      queue: max
    if: github.ref == 'refs/heads/main'
    environment: production
`
    ]
  ])('%s', (_, before, after) => {
    expect(fix(before)).toMatchObject({ text: after, why: undefined })
  })

  it('leaves to the jobs of a matrix what tells them apart, and lets newer commits supersede', () => {
    const group = (part: string): string => `on: { pull_request: , push: { branches: [main] } }
jobs:
  test:
    strategy: { matrix: { package: "\${{ fromJSON(vars.PACKAGES) }}" } }
    concurrency:
      group: test-\${{ ${part} }}-\${{ matrix.package }}
      cancel-in-progress: \${{ github.event_name == 'pull_request' }}
`
    expect(fix(group('github.ref'))).toMatchObject({
      text: group('github.event.pull_request.number || github.run_id'),
      why: undefined
    })
  })

  it('lets pull requests not wait for one another where their runs have a job that looks like a deploy', () => {
    const { text } = fix(`on: { pull_request: , push: { branches: [main] } }
concurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }
jobs:
  image:
    permissions: { packages: write }
`)
    expect(text).toContain('group: ${{ github.workflow }}-image-${{ github.ref }}\n')
  })

  it.each([
    [
      'an alias',
      `x: &c { group: a, cancel-in-progress: true }\non: pull_request\nconcurrency: *c\njobs: { a: {} }`
    ],
    [
      'a job in one line',
      `on: { pull_request: , push: { branches: main } }\nconcurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }\njobs: { a: { environment: x } }`
    ]
  ])('changes nothing in %s, and says why', (_, text) => {
    expect(fix(text)).toMatchObject({
      text,
      why: 'the block is written in a way that cannot be changed safely'
    })
  })

  it('repairs the example of each code that it knows', () => {
    const isLeft = (code: string, text: string): boolean =>
      lintOne(text).findings.some((finding) => finding.code === code && isFixable(finding))
    const codes = readdirSync(new URL('docs/lint', projectRoot))
    const texts = codes
      .map((code) => ({ code, text: exampleText(code, 'bad.yml') }))
      .filter(({ code, text }) => isLeft(code, text))
    expect(texts.length).toBeGreaterThan(12)
    expect(texts.filter(({ code, text }) => isLeft(code, fix(text).text))).toEqual([])
  })
})
