// Everything that is written about one conclusion, by the real code: the same parts in the same order as in
// src/action/supersede-step.ts and src/cli/main.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputsFor } from '../../../src/action/output-values.js'
import { writeOutputs } from '../../../src/action/outputs.js'
import { advise } from '../../../src/report/advice.js'
import { gradeOf } from '../../../src/report/grade.js'
import { createMeter, type Meter } from '../../../src/usage/meter.js'
import type { Conclusion } from '../../../src/model/conclusion.js'
import { writeSnapshot } from '../../../src/cli/snapshot-file.js'
import { verbatim } from '../../../src/model/quote.js'
import type { Run } from '../../../src/model/model.js'
import { defaultPolicy, type Policy } from '../../../src/model/policy.js'
import { nameGroupIn } from '../../../src/event/group.js'
import { measure } from '../../../src/report/metrics.js'
import { adviceLine } from '../../../src/report/advice-text.js'
import { namesIn } from '../../../src/report/names.js'
import { logLines } from '../../../src/report/log.js'
import type { Report } from '../../../src/report/report.js'
import { forLog } from '../../../src/report/escape.js'
import { summaryMarkdown } from '../../../src/report/summary.js'
import { tableText } from '../../../src/report/table.js'
import { instantClock } from '../../support/faces.js'

/** Everything that a step writes. */
export interface Written {
  readonly report: Report
  /** As they are passed to the runner, one by one. */
  readonly log: readonly string[]
  readonly annotations: readonly string[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly table: string
  readonly coloured: string
}

export interface Told {
  readonly conclusion: Conclusion
  /** The run whose group is named. */
  readonly run: Run
  readonly meter?: Meter
  readonly readOnlyByDesign?: boolean
  readonly policy?: Policy
  readonly serverUrl?: string
  /** What was told meanwhile. */
  readonly said?: readonly string[]
}

const folder = mkdtempSync(join(tmpdir(), 'supersede-hostile-'))
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})

export function write(told: Told): Written {
  const report = reportOf(told)
  const { said = [] } = told
  return {
    report,
    log: [...said.map(forLog), ...logLines(report)],
    annotations: report.advice.map(
      (advice) =>
        `::${advice.level} title=Supersede::${escapeData(forLog(adviceLine(advice, report, namesIn(report, verbatim))))}`
    ),
    summary: summaryMarkdown(report),
    outputs: outputsFor(report),
    table: tableText(report, { width: 80, colour: false, all: true }),
    coloured: tableText(report, { width: 80, colour: true, all: true })
  }
}

function reportOf(told: Told): Report {
  const { conclusion, run, serverUrl = 'https://github.com' } = told
  const { meter = createMeter(instantClock()), readOnlyByDesign = false } = told
  const { policy = defaultPolicy } = told
  return {
    ...conclusion,
    group: nameGroupIn(conclusion.snapshot, run, policy.template),
    grade: gradeOf(conclusion),
    advice: advise(conclusion, { readOnlyByDesign, meter, policy, serverUrl }),
    metrics: measure(conclusion, meter),
    serverUrl,
    docsUrl: 'https://github.com/octo/supersede/blob/v1/docs'
  }
}

/** As the toolkit does it. https://github.com/actions/toolkit packages/core/src/command.ts (2026-11) */
export function escapeData(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The file from which the runner would read these outputs. */
export function outputFile(outputs: Parameters<typeof writeOutputs>[1]): string {
  const file = fileWith('output', '')
  writeOutputs({ GITHUB_OUTPUT: file }, outputs)
  return readFileSync(file, 'utf8')
}

/** A file for the time of this process; the next one with this name overwrites it. */
export function fileWith(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The file that `record` would have written. */
export function recordOf({ conclusion }: Told): string {
  return writeSnapshot(conclusion.snapshot)
}
