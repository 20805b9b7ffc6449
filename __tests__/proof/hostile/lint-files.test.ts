// Workflow files that somebody made to do harm to `lint`.
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { lintFolder, placesIn } from '../../support/lint-folder.js'

const bad = `name: CI
on: pull_request
concurrency:
  group: ci-\${{ github.head_ref }}
  cancel-in-progress: true
jobs:
  test:
    runs-on: ubuntu-latest
`
const ci = '.github/workflows/ci.yml'

const folder = lintFolder()

describe('a hostile file', () => {
  const hostile: Readonly<Record<string, string | Uint8Array>> = {
    'a-large.yml': `${bad}#${'x'.repeat(10_000_000)}`,
    'b-binary.yml': new Uint8Array([0x6f, 0x6e, 0x3a, 0xff, 0xfe]),
    'c-deep.yml': `on: push\njobs: ${'['.repeat(100_000)}`,
    'd-long.yml': bad.replace('github.head_ref', `'${'x'.repeat(100_000)}'`),
    'e-pattern.yml': bad.replace(
      'on: pull_request',
      `on: { push: { branches: ['${'*'.repeat(5000)}x', '${'[a-z]+'.repeat(2000)}'] } }`
    ),
    'f-many.yml': `on: push\nconcurrency: x\njobs:\n${Array.from({ length: 5000 }, (_, index) => `  j${index}: { needs: j${index + 1}, concurrency: x }`).join('\n')}`,
    'j-events.yml': bad.replace('pull_request', `[${'push, '.repeat(5000)}pull_request]`),
    'k-branches.yml': bad.replace(
      'pull_request',
      `{ push: { branches: [${'x, '.repeat(50_000)}main] } }`
    ),
    'l-calls.yml': `on: [push, workflow_call]\njobs:\n${Array.from({ length: 30 }, (_, index) => `  j${index}: { uses: ./.github/workflows/l-calls.yml }`).join('\n')}`,
    'm-aliases.yml': `${bad}x:\n${Array.from({ length: 10_000 }, (_, index) => `  a${index}: &a${index} x\n  b${index}: *a${index}`).join('\n')}`,
    'n-matrix.yml': `${bad}    strategy: { matrix: { a: [${'x, '.repeat(5000)}], b: [${'y, '.repeat(5000)}] } }`,
    'g-text.yml': bad.replace('ci-', '::error::\u001b[31m\u202e##[group]')
  }

  it('is a finding of its own, and the others are still read', () => {
    for (const [name, content] of Object.entries(hostile))
      folder.write(`.github/workflows/${name}`, content)
    mkdirSync(join(folder.path, '.github/workflows/h-folder.yml'))
    symlinkSync('/nowhere', join(folder.path, '.github/workflows/i-link.yml'))
    folder.write('.github/workflows/z.yml', bad)
    const { stdout, stderr } = folder.lint()
    const first = new Map(
      placesIn(stdout)
        .toReversed()
        .map((place) => [place.replace(/:.*/, ''), place.replace(/^\S+ /, '')])
    )
    expect(Object.fromEntries(first)).toEqual({
      'a-large.yml': 'error unreadable-file',
      'b-binary.yml': 'error unreadable-file',
      'c-deep.yml': 'error unreadable-file',
      'd-long.yml': 'error invalid-expression',
      'e-pattern.yml': 'info empty-part',
      'f-many.yml': 'warning tag-cancelled',
      'g-text.yml': 'warning forks-collide',
      'i-link.yml': 'error unreadable-file',
      'j-events.yml': 'error tag-cancelled',
      'k-branches.yml': 'info empty-part',
      'm-aliases.yml': 'warning forks-collide',
      'n-matrix.yml': 'warning forks-collide',
      'z.yml': 'warning forks-collide'
    })
    expect(stderr).toBe(
      'supersede: .github/workflows/h-folder.yml is skipped, because it is a folder.\n'
    )
  })

  it('is not fixed where a proof would take too long', () => {
    for (const name of ['f-many.yml', 'm-aliases.yml'])
      folder.write(`.github/workflows/${name}`, hostile[name] ?? '')
    expect(folder.lint({ fix: 'native' }).stderr)
      .toBe(`not fixed, .github/workflows/f-many.yml: it has more than 100 concurrency blocks
not fixed, .github/workflows/m-aliases.yml: its anchors are too many to compare it with what it was
`)
  })

  it.each(['text', 'json', 'sarif', 'github'] as const)('reaches no sink raw: %s', (format) => {
    folder.write(ci, hostile['g-text.yml'] ?? '')
    expect(folder.lint({ format }).stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|^::error|##\[/mu)
  })
})
