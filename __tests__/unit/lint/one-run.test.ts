// Jobs of one run that meet in a group: beside each other, and those of a matrix.
import { describe, expect, it } from '@jest/globals'
import { lintAll } from '../../support/lint-examples.js'

const block = "concurrency: { group: 'ci-${{ github.ref }}', cancel-in-progress: true }"
const lock = "concurrency: 'ci-${{ github.ref }}'"
const steps = 'runs-on: ubuntu-latest\n    steps: [{ run: make }]'

const call = (id: string, ...lines: readonly string[]): string =>
  [`  ${id}:`, ...lines.map((line) => `    ${line}`), ''].join('\n')

const job = (id: string, ...lines: readonly string[]): string => call(id, ...lines, steps)

const uses = (path: string): string => `uses: ${path}.github/workflows/called.yml`

function codesOf(jobs: readonly string[], group = 'called-${{ github.ref }}'): readonly string[] {
  const called = `on: { workflow_call: { inputs: { os: { type: string } } } }
concurrency: { group: '${group}', cancel-in-progress: true }
jobs:
${job('build')}`
  const text = `on: pull_request\njobs:\n${jobs.join('')}`
  const { findings } = lintAll([
    { path: '.github/workflows/ci.yml', text },
    { path: '.github/workflows/called.yml', text: called }
  ])
  return findings.map(({ code }) => code).filter((code) => /^(jobs|matrix)-coll/.test(code))
}

const matrix = 'strategy: { matrix: { os: [a, b, c] } }'
const withOs = "with: { os: '${{ matrix.os }}' }"

describe('jobs of one run', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['two with one block', [job('lint', block), job('test', block)], ['jobs-collide']],
    ['one that cancels a lock', [job('zip', lock), job('test', block)], ['jobs-collide']],
    ['two that wait', [job('lint', lock), job('test', lock)], []],
    [
      'one after the other',
      [job('lint', block), job('mid', 'needs: lint'), job('test', 'needs: [mid]', block)],
      []
    ],
    [
      'two with conditions',
      [job('lint', 'if: inputs.x', block), job('test', "if: '!inputs.x'", block)],
      []
    ],
    ['two calls', [call('one', uses('./')), call('two', uses('./'))], ['jobs-collide']],
    ['two calls by $/', [call('one', uses('$/')), call('two', uses('$/'))], ['jobs-collide']],
    ['a call in a matrix', [call('one', matrix, uses('./'))], ['matrix-collapse']],
    ['an unknown matrix', [call('one', matrix.replace('[a, b, c]', '${{ x }}'), uses('./'))], []]
  ])('collide or not: %s', (_, jobs, codes) => {
    expect(codesOf(jobs)).toEqual(codes)
  })

  it('do not collide in a called workflow whose name has the input that tells them apart', () => {
    expect(codesOf([call('one', matrix, uses('./'), withOs)], 'c-${{ inputs.os }}')).toEqual([])
    expect(codesOf([call('one', matrix, uses('./'), withOs)])).toEqual(['matrix-collapse'])
  })
})
