// `--fix=supersede`: a job with Supersede in the place of a block that cancels, and the native repair of a block that locks.
import { describe, expect, it } from '@jest/globals'
import { jobLines } from '../../../src/lint/supersede-job.js'
import { fixOf, lintOne, plainText } from '../../support/lint-examples.js'

const fix = (text: string): ReturnType<typeof fixOf> => fixOf(text, { way: 'supersede' })
const supersede = (indent: string): string =>
  [`supersede:`, ...jobLines.map((line) => `  ${line}`)]
    .map((line) => `${indent}${line}\n`)
    .join('')

const block = `concurrency:
  # one for each branch
  group: \${{ github.head_ref || github.ref_name }}
  cancel-in-progress: true # at once
`

describe('a job with Supersede', () => {
  it('takes the place of the block, and all else stays', () => {
    const before = (block: string, job: string): string => `# CI of the app
on: { push: { branches: [main, 'feature/**'] }, pull_request: }

${block}
# one job
jobs:
    ${job}# the tests
    test: { runs-on: x, steps: [{ run: "make test" }] }
`
    const { text, why, addsJob } = fix(before(block, ''))
    expect([why, addsJob]).toEqual([undefined, true])
    expect(text).toBe(
      before('', '')
        .replace('\n\n\n', '\n\n')
        .replace('    test:', `${supersede('    ')}\n    test:`)
    )
    expect(plainText(lintOne(text))).toBe('')
  })

  it('leaves a group to each job that deploys', () => {
    const { text, why } = fix(`on: { push: { branches: [main, 'feature/**'] }, pull_request: }
${block}jobs:
  test:
    steps: []
  deploy:
    if: github.ref == 'refs/heads/main'
    environment: production
`)
    expect(why).toBeUndefined()
    expect(text).toBe(`on: { push: { branches: [main, 'feature/**'] }, pull_request: }
jobs:
${supersede('  ')}
  test:
    steps: []
  deploy:
    concurrency:
      group: \${{ github.workflow }}-deploy
      queue: max
    if: github.ref == 'refs/heads/main'
    environment: production
`)
  })

  it('is not added twice', () => {
    const { text, addsJob } = fix(`on: pull_request\n${block}jobs:\n${supersede('  ')}`)
    expect([text, addsJob]).toEqual([`on: pull_request\njobs:\n${supersede('  ')}`, false])
  })

  it.each([
    [
      'a lock of a deploy',
      `on: { push: { branches: [main] } }
jobs:
  deploy:
    environment: production
    concurrency: { group: production, cancel-in-progress: true }
`,
      'concurrency: { group: production, cancel-in-progress: false, queue: max }'
    ],
    [
      'a block that lets runs wait',
      'on: { push: { tags: ["v*"] } }\nconcurrency: release\njobs:\n  a: {}\n',
      'concurrency:\n  group: release\n  queue: max\n'
    ],
    [
      'a job in the group of its workflow',
      `on: pull_request
concurrency: { group: "a-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  test:
    concurrency: { group: "a-\${{ github.ref }}", cancel-in-progress: true }
`,
      'group: "test-a-${{ github.ref }}"'
    ]
  ])('is not for %s, which gets the native repair', (_, text, repaired) => {
    const fixed = fix(text)
    expect([fixed.why, fixed.addsJob]).toEqual([undefined, false])
    expect(fixed.text).toContain(repaired)
  })

  it.each([
    [
      'Supersede acts for pull requests and for pushes to topic branches, and this workflow has neither: use --fix=native',
      'on: { push: { tags: ["v*"] } }',
      'test: {}'
    ],
    [
      'a newer run would no longer supersede the older one (pull request #7 from octo:feature/login, b1 and b2, closed)',
      'on: { pull_request: { types: [opened, synchronize, closed] } }',
      'test: {}'
    ],
    [
      'the block is written in a way that cannot be changed safely',
      'on: pull_request',
      'supersede: {}'
    ]
  ])('is refused: %s', (why, on, job) => {
    const text = `${on}
concurrency: { group: "\${{ github.head_ref }}", cancel-in-progress: true }
jobs:
  ${job}
`
    expect(fix(text)).toMatchObject({ text, why })
  })

  it('is refused where a run with a deploy would be cancelled that only lost a job before', () => {
    const text = `on: pull_request
jobs:
  test:
    concurrency:
      group: \${{ github.head_ref }}
      cancel-in-progress: true
  preview:
    environment: preview
`
    expect(fix(text)).toMatchObject({
      text,
      why: 'Supersede would cancel the whole run, and its job preview looks like a deploy'
    })
  })
})
