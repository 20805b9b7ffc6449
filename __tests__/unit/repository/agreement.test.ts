// The documentation is held to the code: inputs, outputs, reasons, permissions, versions, recipes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { refusalCause } from '../../../src/github/cause.js'
import { alertThresholds } from '../../../src/report/alerts.js'
import { createMeter } from '../../../src/usage/meter.js'
import { deployRefs } from '../../../src/decide/deploy-branches.js'
import { measure } from '../../../src/report/metrics.js'
import { version } from '../../../src/cli/version.js'
import { supersede } from '../../support/command-line.js'
import { headingsIn } from '../../support/markdown.js'
import { exitCodes } from '../../../src/cli/command.js'
import { aConclusion } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action = parse(read('action.yml')) as ActionFile

/** The words of the headings of a page that stand between two of its headings, or after the only one. */
function headingsUnder(page: string, heading: string, end?: string): readonly string[] {
  const headings = headingsIn(read(page))
  const from = headings.indexOf(heading) + 1
  return headings.slice(from, end === undefined ? undefined : headings.indexOf(end))
}

/** The names of the fields of a plan, of its first verdict and of that one's run. */
function fieldsOf(plan: string): readonly (readonly string[])[] {
  const whole = JSON.parse(plan) as { readonly verdicts: readonly { readonly run: object }[] }
  const [verdict = { run: {} }] = whole.verdicts
  return [whole, verdict, verdict.run].map((part) => Object.keys(part))
}

describe('action.yml', () => {
  it('runs the bundle on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})

describe('action-types.yml', () => {
  it('has a type for every input and output of action.yml', () => {
    const types = parse(read('action-types.yml')) as Readonly<Record<'inputs' | 'outputs', object>>

    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs))
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs))
  })
})

describe('documentation', () => {
  it('has a heading for every output', () => {
    const headings = headingsUnder('docs/outputs.md', 'Outputs and the plan', 'The plan')

    expect(headings).toEqual(Object.keys(action.outputs))
  })

  it('has a heading for every metric', () => {
    const metrics = measure(aConclusion(), createMeter(instantClock()))

    expect(headingsUnder('docs/metrics.md', 'Metrics', 'Alerts')).toEqual(Object.keys(metrics))
  })

  it('has a heading for every alert, with its threshold', () => {
    const { budgetLeft, ...most } = alertThresholds
    const page = read('docs/metrics.md')
    const limits = Object.entries(most).map(([key, threshold]) => [key, `above ${threshold}`])
    const alerts = [['complete', 'false'], ['budgetLeft', `below ${budgetLeft}`], ...limits]

    expect(headingsUnder('docs/metrics.md', 'Alerts').toSorted()).toEqual(
      alerts.map(([key = '']) => `Alert: ${key}`).toSorted()
    )
    for (const [key, threshold] of alerts) expect(page).toContain(`\`${key}\` is ${threshold}.`)
  })

  it('has a heading for every exit code', () => {
    const codes = headingsUnder('docs/command-line.md', 'Exit codes').map((heading) =>
      Number(/^\d+/.exec(heading)?.[0])
    )

    expect(codes).toEqual(expect.arrayContaining(Object.values(exitCodes)))
  })

  it('gives the defaults of the inputs that the README shows', () => {
    const rows = read('README.md').matchAll(
      /^\| \[`([\w-]+)`\]\(docs\/inputs\S* +\| (?:`(.*?)`)? *\|/gm
    )
    const shown = [...rows].map(([, name = '', fallback = '']) => [name, fallback])

    expect(shown).toHaveLength(8)
    expect(shown).toEqual(shown.map(([name = '']) => [name, action.inputs[name]?.default]))
  })

  it('has a heading for every message of GitHub that has a remedy', () => {
    const causes = headingsIn(read('docs/troubleshooting.md')).map(refusalCause)

    expect(causes).toEqual(
      expect.arrayContaining([
        'permission',
        'given-token',
        'account',
        'single-sign-on',
        'ip-address',
        'policy'
      ])
    )
  })

  it('shows every field of the plan', async () => {
    const { stdout } = await supersede(['plan', '--format', 'json'])
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/outputs.md')) ?? []

    expect(fieldsOf(block)).toEqual(fieldsOf(stdout))
  })

  it('names every permission that the code may ask for', () => {
    for (const permission of ['actions: write', 'pull-requests: read', 'contents: read'])
      expect(read('README.md')).toContain(`\`${permission}\``)
  })

  it('names the patterns of deploy branches', () => {
    for (const { glob } of deployRefs) expect(read('docs/events.md')).toContain(`\`${glob}\``)
  })
})

describe('versions', () => {
  it('are the same in package.json, the command line and the change log', () => {
    const { version: packaged } = JSON.parse(read('package.json')) as { readonly version: string }

    expect(version).toBe(packaged)
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(`^## ${packaged.replaceAll('.', '\\.')} - \\d{4}-\\d\\d-\\d\\d$`, 'm')
    )
  })

  it('lock no download address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
