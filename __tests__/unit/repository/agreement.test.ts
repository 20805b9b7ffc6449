// The documentation is held to the code: inputs, outputs, reasons, permissions, versions, recipes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputRows } from '../../../src/inputs/table.js'
import { alertThresholds } from '../../../src/report/alerts.js'
import { createMeter } from '../../../src/usage/meter.js'
import { deployRefs } from '../../../src/decide/deploy-branches.js'
import { measure } from '../../../src/report/metrics.js'
import { version } from '../../../src/cli/version.js'
import { aConclusion } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action = parse(read('action.yml')) as ActionFile
const readme = read('README.md')

/** The cells of the table under a heading: one array a row, code marks taken off the first cell. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1'))
    )
}

describe('action.yml', () => {
  it('runs the bundle on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})

describe('README', () => {
  it('lists every input with its default', () => {
    const rows = tableUnder('Inputs').map(([name, fallback]) => [name, fallback])

    expect(rows).toEqual(inputRows.map((row) => [row.name, row.default]))
  })

  it('lists every output', () => {
    expect(tableUnder('Outputs').map(([name]) => name)).toEqual(Object.keys(action.outputs))
  })

  it('lists every metric', () => {
    const metrics = measure(aConclusion(), createMeter(instantClock()))

    expect(tableUnder('Metrics').map(([key]) => key)).toEqual(Object.keys(metrics))
  })

  it('lists every alert with its threshold', () => {
    const { budgetLeft, ...most } = alertThresholds
    const limits = Object.entries(most).map(([key, threshold]) => [key, `above ${threshold}`])
    const rows = tableUnder('Alerts').map(([key, threshold]) => [key, threshold])

    expect(rows.toSorted()).toEqual(
      [['complete', 'false'], ['budgetLeft', `below ${budgetLeft}`], ...limits].toSorted()
    )
  })

  it('names every permission that the code may ask for', () => {
    const named = tableUnder('Permissions').map(([permission]) => permission)

    expect(named).toEqual(['actions: write', 'pull-requests: read', 'contents: read'])
  })

  it('names the patterns of deploy branches', () => {
    for (const { glob } of deployRefs) expect(readme).toContain(`\`${glob}\``)
  })
})
describe('versions', () => {
  it('are the same in package.json, the command line and the change log', () => {
    const { version: packaged } = JSON.parse(read('package.json')) as { readonly version: string }

    expect(version).toBe(packaged)
    expect(read('CHANGELOG.md')).toContain('## Unreleased')
  })

  it('lock no download address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
