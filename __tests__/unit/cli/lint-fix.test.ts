import { describe, expect, it } from '@jest/globals'
import { lintFolder } from '../../support/lint-folder.js'

const path = '.github/workflows/ci.yml'
const folder = lintFolder()

describe('lint --fix', () => {
  it('says which jobs get a group, and which findings it leaves', () => {
    const text = `on: { pull_request: , push: { branches: [main] } }
concurrency: { group: ci, cancel-in-progress: true }
jobs:
  image: { permissions: { packages: write } }
`
    folder.write(path, text.replace('{ permissions: { packages: write } }', '\n    environment: x'))
    folder.write(
      '.github/workflows/b.yml',
      text.replaceAll('{ packages', '{ id-token').replace('group: ci', 'group: b')
    )
    folder.write('.github/workflows/c.yml', 'on: { moon_phase: }\njobs: { a: {} }\n')
    const { stdout, stderr } = folder.lint({ fix: 'native' })
    expect(stderr)
      .toBe(`not fixed, .github/workflows/b.yml: its job image may be a deploy (it may write id-token), and two of them could be at work at the same time
fixed ${path}
${path}: job image gets a group of its own, so that its deploys go one after another
`)
    expect(stdout).toMatch(
      /\n3 files: .*\n1 finding has no fix: unknown-event\.\nThe fix refuses 4 findings: [a-z-]+(, [a-z-]+){3}\.\n$/
    )
  })
})
