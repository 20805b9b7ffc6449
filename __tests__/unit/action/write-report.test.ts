// An error while the step reports its result does not hide the rest of the report, and never fails the step.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeReport, type Logger } from '../../../src/action/write-report.js'
import { createMeter } from '../../../src/usage/meter.js'
import type { Instant } from '../../../src/model/model.js'
import { decide } from '../../../src/decide/decide.js'
import { measure } from '../../../src/report/metrics.js'
import type { Report } from '../../../src/report/report.js'
import { aConclusion, aPolicy, aRun, aSnapshot } from '../../support/builders.js'
import { instantClock } from '../../support/faces.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tell-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function aReport(overrides: Partial<Report> = {}): Report {
  const snapshot = aSnapshot({ runs: [aRun(150), aRun(199)] })
  const conclusion = aConclusion({ snapshot, plan: decide(snapshot, aPolicy()) })
  return {
    ...conclusion,
    group: 'ci.yml:pull_request:7',
    grade: 'ok',
    advice: [{ level: 'notice', say: () => 'the first' }],
    metrics: measure(conclusion, createMeter(instantClock())),
    serverUrl: undefined,
    ...overrides
  }
}

const isBroken = new Error('broken')
const breaks = (): never => {
  throw isBroken
}

/** The log, annotations, outputs and summary of a step in which parts of `report` may throw. */
async function told(name: string, report: Report, overrides: Partial<Logger> = {}) {
  const said = { info: [] as string[], notice: [] as string[], warning: [] as string[] }
  const logger: Logger = {
    info: (text) => said.info.push(text),
    notice: (text) => said.notice.push(text),
    warning: (text) => said.warning.push(text),
    ...overrides
  }
  const files = { output: join(folder, `${name}-output`), summary: join(folder, `${name}-summary`) }
  const env = { GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary }
  await writeReport(report, { env, summary: 'always', logger })
  return { ...said, files }
}

describe('the report at the end of a step', () => {
  it('is a log, annotations, outputs and a summary', async () => {
    const { info, notice, warning, files } = await told('all', aReport())
    expect(info[0]).toBe('Nothing to cancel')
    expect(notice).toEqual(['the first'])
    expect(warning).toEqual([])
    expect(readFileSync(files.output, 'utf8')).toContain('outcome<<')
    expect(readFileSync(files.summary, 'utf8')).toContain('### Nothing to cancel')
  })

  it('continues if one annotation throws', async () => {
    const advice = [
      { level: 'notice', say: breaks } as const,
      { level: 'notice', say: () => 'the second' } as const
    ]
    const { notice, warning } = await told('annotation', aReport({ advice }))
    expect(notice).toEqual(['the second'])
    expect(warning).toContain(
      'An annotation was not written: Error: broken. Cancelled runs stay cancelled.'
    )
  })

  it('continues if the log throws', async () => {
    const { notice, warning, files } = await told('log', aReport(), { info: breaks })
    expect(notice).toEqual(['the first'])
    expect(warning).toEqual([expect.stringContaining('The log was not written')])
    expect(readFileSync(files.output, 'utf8')).toContain('outcome<<')
    expect(readFileSync(files.summary, 'utf8')).toContain('### Nothing to cancel')
  })

  it('continues if the outputs throw', async () => {
    // Not a valid date, so the plan cannot be written as JSON.
    const snapshot = { ...aReport().snapshot, takenAt: Infinity as Instant }
    const { warning, files } = await told('outputs', aReport({ snapshot }))
    expect(warning).toEqual([expect.stringContaining('The outputs were not written')])
    expect(readFileSync(files.summary, 'utf8')).toContain('### Nothing to cancel')
  })
})
