// Every text that a stranger can write, through every way out at once.
import { describe, expect, it } from '@jest/globals'
import { defaultPolicy } from '../../../src/model/policy.js'
import { decide } from '../../../src/decide/decide.js'
import { planJson } from '../../../src/report/json.js'
import { logLines } from '../../../src/report/log.js'
import type { Metrics, Report } from '../../../src/report/report.js'
import { summaryMarkdown } from '../../../src/report/summary.js'
import { tableText } from '../../../src/report/table.js'
import { aHead, aPull, aRun, aSnapshot, aWorkflow, pulls, runId } from '../../support/builders.js'
import { characterFaults, pictureFaults } from '../../proof/hostile/detect/markdown.js'
import { isGroup } from '../../proof/hostile/detect/runner.js'
import { hostileTexts } from '../../support/hostile.js'

const metrics: Metrics = {
  version: 1,
  complete: true,
  requests: { runs: 3, run: 2, pulls: 1, pull: 1, cancel: 2 },
  requestsTotal: 9,
  shared: 1,
  retries: 1,
  conflicts: 1,
  waitsMs: { reads: 1000, cancels: 0, pace: 500 },
  waitedMs: 1500,
  budgetLeft: 900,
  planned: 0,
  stopped: 1,
  stopping: 0,
  stuck: 0,
  forced: 0,
  withdrawn: 1,
  withdrawnBy: { 'exempt-label': 1 },
  ended: 1,
  notCancelled: 0,
  timeToEffectMs: 120,
  doubtMs: 80,
  doubtBoundMs: 2100,
  estimatedSavedMs: 300_000
}

/** A report in which every field that GitHub or a stranger fills holds `text`. */
function reportWith(text: string): Report {
  const runs = [
    aRun(101, { head: aHead(text, { branch: text }) }),
    aRun(102, { head: aHead('c2'), workflow: aWorkflow('lint.yml', { path: text }) }),
    aRun(103, { status: 'completed', conclusion: text }),
    aRun(104),
    aRun(105)
  ]
  const snapshot = aSnapshot({
    runs,
    repository: { ...aSnapshot().repository, name: text },
    scope: { workflows: undefined, event: 'pull_request', head: aHead('c', { branch: 'feature' }) },
    subjectState: pulls(aPull(7, { labels: ['keep-ci', text] }))
  })
  return {
    group: text,
    snapshot,
    plan: decide(snapshot, { ...defaultPolicy, exemptLabel: undefined }),
    outcomes: new Map([
      [runId(104), { kind: 'failed', message: text }],
      [runId(105), { kind: 'withdrawn', reason: { code: 'exempt-label', label: text } }]
    ]),
    standing: { superseded: false, newest: runId(199) },
    grade: 'partial',
    advice: [{ level: 'warning', say: (quote) => `Something: ${quote(text)}.` }],
    metrics,
    dryRun: false,
    serverUrl: text,
    docsUrl: text
  }
}

const texts = Object.entries(hostileTexts).map(([family, text]) => ({ family, text }))

describe('a report full of hostile text', () => {
  it.each(texts)('keeps $family from acting in the log', ({ text }) => {
    for (const line of logLines(reportWith(text)).filter((line) => !isGroup(line))) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(line).not.toMatch(/^\s*::|##\[/)
    }
  })

  it.each(texts)('keeps $family from acting in a terminal', ({ text }) => {
    const table = tableText(reportWith(text), { width: 80, colour: false })

    expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })

  it.each(texts)('keeps $family from acting in a summary', ({ text }) => {
    const summary = summaryMarkdown(reportWith(text))

    expect([...characterFaults(summary), ...pictureFaults(summary)]).toEqual([])
  })

  it.each(texts)('keeps $family whole in JSON', ({ text }) => {
    const json = planJson(reportWith(text))

    expect(json).toMatch(/^[\u0020-\u007e]*$/)
    expect(JSON.parse(json)).toMatchObject({
      version: 1,
      group: JSON.parse(JSON.stringify(text)) as string
    })
  })
})

describe('the numbers in a summary', () => {
  const numbersIn = (told: Partial<Metrics>): string =>
    summaryMarkdown({ ...reportWith('plain'), metrics: { ...metrics, ...told } })
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(-8)
      .join('\n')

  it('are a table in words, with the estimate called one', () => {
    expect(numbersIn({})).toBe(
      [
        '| requests | 9: 3 × list of runs, 2 × run, 1 × list of pull requests, 1 × pull request, 2 × cancel; 1 of them retries; 1 more answered by a request already sent |',
        '| waited for rate limits | 1.5 s (reads 1.0 s, pace 500 ms) |',
        '| runs to cancel | 1 cancelled, 1 ended before the cancel, 1 × HTTP 409 |',
        '| withdrawn | 1 after the check right before the cancel (1 × exempt-label) |',
        '| time until stopped | 120 ms at most, from a cancel until its run was seen to have ended |',
        '| last check to cancel | 80 ms at most, from the last check to the answer to a cancel (2.1 s from the start of that check) |',
        '| requests left | 900 in this hour |',
        '| time saved | about 5 min of runner time (an estimate) |'
      ].join('\n')
    )
  })

  it('leave out what there is nothing to say about', () => {
    const nothing = { waitedMs: 0, timeToEffectMs: null, doubtMs: null, budgetLeft: null }
    const calm = { stopped: 0, withdrawn: 0, ended: 0, estimatedSavedMs: null, shared: 0 }

    expect(numbersIn({ ...nothing, ...calm, retries: 0 })).toMatch(
      /\n\| Numbers \| \|\n\| :--- \| :--- \|\n\| requests \| 9: [^;]+ \|$/
    )
    expect(numbersIn({ requestsTotal: 0 })).not.toContain('| requests |')
  })
})

describe('a plan in a terminal', () => {
  it('counts a cancel that the last look spoke against among the kept', () => {
    const runs = [aRun(101, { head: aHead('c1') }), aRun(102, { head: aHead('c199') })]
    const snapshot = aSnapshot({ runs })
    const reason = { code: 'exempt-label', label: 'keep-ci' } as const
    const report: Report = {
      ...reportWith('plain'),
      snapshot,
      plan: decide(snapshot, defaultPolicy),
      outcomes: new Map([[runId(101), { kind: 'withdrawn', reason }]]),
      dryRun: true
    }
    const table = tableText(report, { width: 80, colour: false })

    expect(table).toMatch(/^ {2}keep +101 .* \[superseded\]/m)
    expect(table).toMatch(/^0 runs would be cancelled, 2 kept\.$/m)
  })
})
