// (argv, env, streams) → exit code. No process is touched here, so that tests need none.
import { describe } from '../model/trouble.js'
import type { Environment } from '../model/environment.js'
import { cancellations } from '../model/verdict.js'
import type { Fetch } from '../github/http.js'
import { adviceLine } from '../report/advice-text.js'
import { planJson } from '../report/json.js'
import type { Report } from '../report/report.js'
import { forLog } from '../report/escape.js'
import { summaryMarkdown } from '../report/summary.js'
import { tableText } from '../report/table.js'
import { readArguments } from './args.js'
import type { Command } from './command.js'
import { groupFromEvent } from './group.js'
import { GitHubError } from './live-target.js'
import { planReport, recordSnapshot, type Surroundings } from './plan.js'
import { createProgress, type Stream } from './progress.js'
import { writeSnapshot } from './snapshot-file.js'
import { usage } from './usage.js'
import { version } from './version.js'

export const exitCodes = {
  fine: 0,
  error: 1,
  usage: 2,
  authentication: 4,
  incomplete: 5,
  wouldCancel: 10
} as const

export interface Console {
  readonly env: Environment
  readonly stdout: Stream
  readonly stderr: Stream
  readonly fetch: Fetch
}

export async function main(argv: readonly string[], console: Console): Promise<number> {
  const progress = createProgress(console.stderr)
  try {
    return await run(readArguments(argv), console, {
      env: console.env,
      fetch: console.fetch,
      progress
    })
  } catch (error) {
    progress.done()
    console.stderr.write(
      `supersede: ${forLog(error instanceof Error ? error.message : String(error))}\n`
    )
    return exitCodeFor(error)
  }
}

async function run(
  command: Command,
  { env, stdout, stderr }: Console,
  surroundings: Surroundings
): Promise<number> {
  switch (command.kind) {
    case 'help':
      stdout.write(usage)
      return exitCodes.fine
    case 'version':
      stdout.write(`${version}\n`)
      return exitCodes.fine
    case 'group':
      stdout.write(`${groupFromEvent(command, env)}\n`)
      return exitCodes.fine
    case 'record': {
      const { snapshot, troubles } = await recordSnapshot(command.source, surroundings)
      surroundings.progress.done()
      stdout.write(writeSnapshot(snapshot))
      troubles.forEach((trouble) => stderr.write(`warning: ${forLog(describe(trouble))}\n`))
      return snapshot.complete && troubles.length === 0 ? exitCodes.fine : exitCodes.incomplete
    }
    case 'plan': {
      const report = await planReport(command, surroundings)
      surroundings.progress.done()
      stdout.write(render(report, command, { env, stdout }))
      report.advice.forEach((advice) =>
        stderr.write(`${advice.level}: ${forLog(adviceLine(advice, report))}\n`)
      )
      return planExitCode(report, command.detailedExitCode)
    }
  }
}

function render(
  report: Report,
  { format }: Extract<Command, { kind: 'plan' }>,
  { env, stdout }: Pick<Console, 'env' | 'stdout'>
): string {
  switch (format) {
    case 'json':
      return `${planJson(report, { indent: 2 })}\n`
    case 'markdown':
      return summaryMarkdown(report)
    case 'table':
      return tableText(report, {
        width: stdout.columns ?? 80,
        colour: stdout.isTTY === true && !env['NO_COLOR']
      })
  }
}

function planExitCode(report: Report, isDetailed: boolean): number {
  if (report.grade === 'failed') return exitCodes.error
  if (report.grade === 'partial') return exitCodes.incomplete
  const wouldCancel = cancellations(report.plan).length > 0
  return isDetailed && wouldCancel ? exitCodes.wouldCancel : exitCodes.fine
}

function exitCodeFor(error: unknown): number {
  if (error instanceof GitHubError) {
    return error.trouble.kind === 'unauthorized' ? exitCodes.authentication : exitCodes.error
  }
  return error instanceof Error && error.name === 'UsageError' ? exitCodes.usage : exitCodes.error
}
