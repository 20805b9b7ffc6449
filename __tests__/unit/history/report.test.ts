import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { backtest, type Backtest } from '../../../src/history/backtest.js'
import { asGuidesPrintIt, groupsIn } from '../../../src/history/written.js'
import { backtestHtml } from '../../../src/history/html.js'
import { style, styleHash } from '../../../src/history/html-style.js'
import { backtestJson } from '../../../src/history/json.js'
import { backtestMarkdown } from '../../../src/history/markdown.js'
import { grouped, minuteRange, span } from '../../../src/history/format.js'
import { sampleGroups } from '../../../src/history/sample-files.js'
import { sampleHistory } from '../../../src/history/sample.js'
import { backtestTable } from '../../../src/history/table.js'
import { whyJson, whyText } from '../../../src/history/why-text.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { actingIn } from '../../proof/hostile/detect/characters.js'
import { commandsIn } from '../../proof/hostile/detect/runner.js'
import { allWith, aPastRun, groupsWith, minute } from '../../support/history/builders.js'
import { hostileTexts } from '../../support/hostile.js'

const sample = backtest({
  runs: sampleHistory(),
  groups: sampleGroups,
  policy: defaultPolicy,
  defaultBranch: undefined
})

/** Two runs of which the second takes the place of the first, with this text wherever a stranger may write. */
function written(text: string): Backtest {
  const places = {
    workflow: text,
    workflowName: text,
    branch: text,
    title: text,
    sha: text,
    actor: text
  }
  return backtest({
    runs: [aPastRun(1, places), aPastRun(2, { ...places, sha: `${text}2` })],
    groups: allWith(asGuidesPrintIt),
    policy: defaultPolicy,
    defaultBranch: text
  })
}

const texts = Object.entries(hostileTexts).map(([family, text]) => ({ family, text }))

describe('a backtest in a terminal', () => {
  it('fits into 80 columns', () => {
    const long = backtestTable(sample)
      .split('\n')
      .filter((line) => line.length > 80)

    expect(long).toEqual([])
  })

  it('says which figures cannot be trusted', () => {
    const { calibration } = sample
    const text = backtestTable({ ...sample, calibration, doubts: ['Precision is low: why'] })

    expect(text).toContain('\n! Precision is low: why\n')
  })

  it('speaks of estimates only where there are any', () => {
    expect(backtestTable(sample)).toContain('The length of 159 runs is an estimate')
    expect(backtestTable(written('main'))).not.toContain('estimate')
  })

  it('says that it has no configuration', () => {
    expect(backtestTable({ ...sample, isConfigured: false })).toContain(
      'No configuration: "native"'
    )
  })

  it.each(texts)('is not touched by $family', ({ text }) => {
    const shown = backtestTable(written(text))

    expect([...actingIn(shown), ...commandsIn(shown)]).toEqual([])
  })
})

describe('a backtest in markdown', () => {
  it.each(texts)('is not touched by $family', ({ text }) => {
    const shown = backtestMarkdown(written(text))
    const foreign = [...shown.matchAll(/<code>(.*?)<\/code>/g)].map(([, inside = '']) => inside)

    expect(foreign.every((inside) => /^(?:[A-Za-z0-9 ]|&#\d+;)*$/.test(inside))).toBe(true)
    expect([...actingIn(shown), ...commandsIn(shown)]).toEqual([])
    expect(shown.replace(/<code>.*?<\/code>/g, '')).toMatch(/^[\n -~–]*$/)
  })
})

describe('a backtest as a page', () => {
  it('lets in its own style and nothing else', () => {
    expect(createHash('sha256').update(style).digest('base64')).toBe(styleHash)
    expect(backtestHtml(sample)).toContain(
      `content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"`
    )
    expect(backtestHtml(sample)).not.toMatch(/<script|\son\w+=|\sstyle=|https?:/i)
  })

  it.each(texts)('is not touched by $family', ({ text }) => {
    const tags = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? []
    const plain = tags(backtestHtml(written('text')))

    expect(tags(backtestHtml(written(text)))).toEqual(plain)
    expect(actingIn(backtestHtml(written(text)))).toEqual([])
  })
})

describe('a backtest for machines', () => {
  it('has a version, the calibration and the policies', () => {
    const { version, calibration, policies } = JSON.parse(backtestJson(sample)) as {
      version: number
      calibration: object
      policies: { name: string; minutes: { low: number; high: number }; cancelled: number }[]
    }

    expect({ version, calibration }).toEqual({ version: 1, calibration: sample.calibration })
    expect(policies.map(({ name, cancelled }) => [name, cancelled])).toEqual(
      sample.policies.map(({ name, ledger }) => [name, ledger.cancelled])
    )
    expect(policies[0]?.minutes.low).toBeCloseTo((sample.policies[0]?.cost.low ?? 0) / 60_000, 1)
  })
})

describe('the timeline of a backtest', () => {
  it.each([
    [[], 'CI-refs/pull/?/merge'],
    [[12], 'CI-refs/pull/12/merge']
  ])('names a pull request by the number that is recorded: %j', (pulls, group) => {
    const runs = [aPastRun(1, { pulls }), aPastRun(2)]
    const groups = allWith(asGuidesPrintIt)

    expect(
      backtest({ runs, groups, policy: defaultPolicy, defaultBranch: 'main' }).timeline?.group
    ).toBe(group)
  })
})

describe('why, in a terminal and for machines', () => {
  it.each(texts)('is not touched by $family', ({ text }) => {
    const job = {
      ...{ id: 1, name: text, attempt: 1, status: text, conclusion: text, steps: [text] },
      ...{ startedAt: minute(1), completedAt: minute(2) },
      annotations: [`The run was canceled by @${text}.`]
    }
    const places = { workflow: text, workflowName: text, branch: text, sha: text, url: text }
    const run = aPastRun(1, { ...places, event: text, conclusion: 'cancelled', jobs: [job] })
    const groups = { ...groupsWith({ ...asGuidesPrintIt, group: text }), jobs: [text] }
    const others = [aPastRun(2, places)]
    const dossier = { run, others, groupsFor: () => groups, defaultBranch: text }
    const shown = whyText(dossier)

    expect([...actingIn(shown), ...commandsIn(shown)]).toEqual([])
    expect(whyJson(dossier)).toMatch(/^[\n -~]*$/)
  })
})

describe('a configuration', () => {
  it.each([
    ['concurrency: ci', { group: 'ci', cancel: 'false', queue: 'single' }],
    [
      "concurrency:\n  group: a-${{ github.ref }}\n  cancel-in-progress: ${{ github.actor != 'x' }}\n  queue: max",
      { group: 'a-${{ github.ref }}', cancel: "${{ github.actor != 'x' }}", queue: 'max' }
    ],
    ['', undefined]
  ])('is that of a workflow file: %j', (block, expected) => {
    expect(
      groupsIn('ci.yml', `on: push\n${block}\njobs:\n  a: { runs-on: x, steps: [] }`)
    ).toMatchObject({ name: 'ci.yml', block: expected, jobs: [] })
  })
})

describe('a concurrency block that GitHub refuses', () => {
  it.each([
    ['concurrency: { group: "${{ foo.bar }}" }\njobs: { a: { runs-on: x } }', 2],
    ['concurrency: { group: ci, queue: long }\njobs: { a: { runs-on: x } }', 2],
    ['jobs:\n  a: { runs-on: x, concurrency: "${{ github.ref" }', 3]
  ])('starts no run: %j', (rest, line) => {
    expect(groupsIn('ci.yml', `on: push\n${rest}`)).toBe(
      `line ${line}: GitHub refuses this concurrency block, and "supersede lint" says why`
    )
  })
})

describe('a figure', () => {
  it.each([
    [{ low: 0, high: 0 }, '0'],
    [{ low: 60_000, high: 89_000 }, '1'],
    [{ low: 60_000 * 1234, high: 60_000 * 9999 }, '1,234–9,999'],
    [{ low: 60_000 * 12_345, high: 60_000 * 999_949 }, '12.3k–1000k'],
    [{ low: 60_000 * 1_234_567, high: 60_000 * 123_456_789 }, '1.2M–123M']
  ])('%j is %s minutes', (range, expected) => {
    expect(minuteRange(range)).toBe(expected)
  })

  it.each([
    [40_000, '40 s'],
    [99 * 60_000, '99 min'],
    [100 * 60_000, '1.7 h'],
    [100 * 3_600_000, '4.2 d']
  ])('%d milliseconds are %s', (milliseconds, expected) => {
    expect(span(milliseconds)).toBe(expected)
  })

  it('has a comma for each thousand', () => {
    expect([1, 999, 1000, 1_234_567].map(grouped)).toEqual(['1', '999', '1,000', '1,234,567'])
  })
})
