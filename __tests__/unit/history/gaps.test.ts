import { describe, expect, it } from '@jest/globals'
import { backtest, type Backtest } from '../../../src/history/backtest.js'
import { backtestHtml } from '../../../src/history/html.js'
import { backtestJson } from '../../../src/history/json.js'
import { backtestMarkdown } from '../../../src/history/markdown.js'
import { backtestTable } from '../../../src/history/table.js'
import { groupsIn, type Groups } from '../../../src/history/written.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { aPastRun, minute } from '../../support/history/builders.js'

const job = (concurrency: string): string => `{ runs-on: x, steps: [], ${concurrency} }`
const files: Readonly<Record<string, string>> = {
  'jobs.yml': `jobs: { build: ${job('')}, deploy: ${job('concurrency: prod')} }`,
  'push.yml': `concurrency: 'ci-\${{ github.event.before }}'\njobs: { a: ${job('')} }`,
  'plain.yml': `concurrency: ci\njobs: { a: ${job('')} }`
}

function groupsFor({ workflow }: { readonly workflow: string }): Groups | undefined {
  const groups = groupsIn(workflow, `on: push\n${files[workflow] ?? ''}`)
  return typeof groups === 'string' ? undefined : groups
}

function tested(...workflows: readonly string[]): Backtest {
  const runs = workflows.map((workflow, index) =>
    aPastRun(index + 1, { workflow, createdAt: minute(20 * index) })
  )
  return backtest({ runs, groups: groupsFor, policy: defaultPolicy, defaultBranch: 'main' })
}

const gaps = (...parts: readonly string[]): string =>
  `Groups are not replayed ${parts.join('; ')}. In "native, as it is" and "native, repaired", cancelled runs, lost results, wrong cancels and waiting are too few, and the minutes too many.`

describe('what the replay leaves out', () => {
  it.each([
    [['plain.yml', 'plain.yml'], []],
    [['plain.yml', 'jobs.yml'], [gaps('for 1 run, because single jobs have groups of their own')]],
    [
      ['push.yml', 'push.yml', 'gone.yml'],
      [
        gaps(
          'for 1 run, because no file of the workflow was read',
          'for 2 runs, because the record does not tell the group'
        )
      ]
    ]
  ])('of %j is said before all else', (workflows, expected) => {
    expect(tested(...workflows).doubts).toEqual(expected)
  })

  it('is said in every format', () => {
    const result = tested('jobs.yml')
    const [doubt = ''] = result.doubts
    const { doubts, notReplayed } = JSON.parse(backtestJson(result)) as Record<string, unknown>

    expect({ doubts, notReplayed }).toEqual({
      doubts: [doubt],
      notReplayed: { runsWithoutFile: 0, runsWithoutGroup: 0, runsWithJobGroups: 1 }
    })
    expect(backtestTable(result).replace(/\n {2}/g, ' ')).toContain(`\n! ${doubt}\n`)
    expect(backtestMarkdown(result)).toContain(`\n**${doubt}**\n`)
    expect(backtestHtml(result)).toContain(`<p class="doubt">${doubt}</p>`)
  })
})
