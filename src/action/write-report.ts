// Shows the result: log, annotations, outputs, job summary. The runs are already cancelled at this point, so an error here does
// not fail the step, and the other parts are still shown.
import type { Environment } from '../model/environment.js'
import { verbatim } from '../model/quote.js'
import { adviceLine } from '../report/advice-text.js'
import { logLines } from '../report/log.js'
import { namesIn } from '../report/names.js'
import type { Message } from '../report/own-run.js'
import type { Report } from '../report/report.js'
import { forLog } from '../report/escape.js'
import { summaryMarkdown } from '../report/summary.js'
import type { Inputs } from '../inputs/table.js'
import { outputsFor } from './output-values.js'
import { writeOutputs } from './outputs.js'
import { appendTo } from './runner-file.js'

/** Writes a line to the log, or an annotation. The texts must be escaped already. */
export type Logger = Readonly<Record<Message['level'], (text: string) => unknown>>

export async function writeReport(
  report: Report,
  {
    env,
    summary,
    logger
  }: Pick<Inputs, 'summary'> & {
    readonly env: Environment
    readonly logger: Logger
  }
): Promise<void> {
  const attempt = async (what: string, act: Act): Promise<void> => {
    const problem = await problemOf(what, act)
    if (problem !== undefined) await logger.warning(forLog(problem))
  }
  await attempt('The log was not written', async () => {
    for (const line of logLines(report)) await logger.info(line)
    return undefined
  })
  for (const advice of report.advice) {
    await attempt('An annotation was not written', async () => {
      const text = adviceLine(advice, report, namesIn(report, verbatim))
      await speak({ level: advice.level, say: () => text }, logger)
      return undefined
    })
  }
  await attempt('The outputs were not written', () => writeOutputs(env, outputsFor(report)))
  if (!wantsSummary(report, env, summary)) return
  await attempt('The job summary was not written', () => {
    const why = appendTo(env, 'GITHUB_STEP_SUMMARY', summaryMarkdown(report))
    return (
      why && `The job summary was not written: ${why}. The log of this step has the same facts.`
    )
  })
}

export async function speak({ level, say }: Message, logger: Logger): Promise<void> {
  await logger[level](forLog(say(verbatim)))
}

/** Returns undefined, or what went wrong. */
type Act = () => string | undefined | Promise<undefined>

async function problemOf(what: string, act: Act): Promise<string | undefined> {
  try {
    return await act()
  } catch (error) {
    return `${what}: ${String(error)}. Cancelled runs stay cancelled.`
  }
}

/** `auto` writes a summary if a run was to be cancelled, there is advice, or this run is superseded. */
function wantsSummary(report: Report, env: Environment, summary: Inputs['summary']): boolean {
  if (env['GITHUB_STEP_SUMMARY'] === undefined || summary === 'never') return false
  if (summary === 'always' || report.outcomes.size > 0 || report.advice.length > 0) return true
  return report.standing?.superseded === true
}
