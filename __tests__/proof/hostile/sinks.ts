// The outputs: what may be wrong with each, and the text that a reader sees.
import { centralVerdicts } from '../../../src/report/report.js'
import { actingIn } from './detect/characters.js'
import { jsonFaults, parsed, textsIn } from './detect/json.js'
import { characterFaults, pictureFaults, quotedIn, treeOf } from './detect/markdown.js'
import { valueFaults } from './detect/outputs.js'
import { annotationFaults, isCommand, isGroup, linesOf } from './detect/runner.js'
import { colourFaults, tableFaults } from './detect/terminal.js'
import type { Written } from './written.js'

/** A longer log is not readable. */
const longestLine = 2100
/** GitHub refuses a longer one. */
const longestOutput = 1024 * 1024
const mostRowsVisible = 20

/** The faults of each output of a step. */
export function stepFaults(written: Written): Readonly<Record<string, readonly string[]>> {
  const { report, summary, outputs } = written
  const rows = report.plan.verdicts.length
  return {
    log: written.log.filter((line) => !isGroup(line)).flatMap(lineFaults),
    annotations: written.annotations.flatMap(annotationFaults),
    summary: characterFaults(summary),
    picture: pictureFaults(summary),
    outputs: valueFaults(outputs),
    plan: planFaults(written, outputs['plan'] ?? ''),
    metrics: metricFaults(outputs['metrics'] ?? ''),
    table: [...tableFaults(written.table, rows), ...colourFaults(written.coloured)]
  }
}

export function lineFaults(line: string): readonly string[] {
  return [
    ...(linesOf(line).length === 1 ? [] : ['it has several lines']),
    ...(isCommand(line) ? [`a command: ${line}`] : []),
    ...actingIn(line),
    ...(Array.from(line).length > longestLine ? [`${line.length} characters`] : [])
  ]
}

/** The summary again, as GitHub's Markdown is parsed: slow. */
export function treeFaults({ report, summary }: Written): readonly string[] {
  const { faults, rows, quoted } = treeOf(summary)
  const verdicts = centralVerdicts(report)
  const isAlone = verdicts.every(({ reason }) => reason.code === 'self')
  const heads = verdicts.length > mostRowsVisible ? 2 : 1
  const expected = isAlone ? 0 : verdicts.length + heads
  return [
    ...faults,
    ...(rows === expected ? [] : [`its table has ${rows} rows instead of ${expected}`]),
    ...(quoted === quotedIn(summary) ? [] : ['what it quotes is read otherwise'])
  ]
}

interface PlanJson {
  readonly notListed: string
  readonly verdicts: readonly { readonly run: { readonly id: number; readonly number: number } }[]
}

function planFaults({ report }: Written, json: string): readonly string[] {
  const plan = parsed(json) as PlanJson | undefined
  const told = plan?.verdicts.map(({ run }) => `${run.id} ${run.number}`)
  // If not all runs fit, the plan says so.
  const isCut = plan !== undefined && plan.notListed !== ''
  const meant = report.plan.verdicts
    .map(({ run }) => `${run.id} ${run.number}`)
    .filter((run) => !isCut || told?.includes(run) === true)
  return [
    ...jsonFaults(json),
    ...(told?.join() === meant.join() ? [] : ['its runs are not those of the plan']),
    ...(json.length > longestOutput ? ['it is too long for GitHub'] : [])
  ]
}

function metricFaults(json: string): readonly string[] {
  const metrics = parsed(json) as Readonly<Record<string, unknown>> | undefined
  const flat = Object.entries({ ...metrics }).flatMap(([name, value]) =>
    isRecord(value) ? Object.entries(value) : [[name, value] as const]
  )
  const strange = flat.filter(([name, value]) => !/^[A-Za-z-]+$/.test(name) || !isFigure(value))
  return [...jsonFaults(json), ...strange.map(([name]) => `${name} is no number`)]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isFigure = (value: unknown): boolean =>
  value === null || typeof value === 'number' || typeof value === 'boolean'

/** The text that a reader sees in each output. */
export const shownIn: Readonly<
  Record<'log' | 'annotations' | 'summary' | 'plan' | 'table', (written: Written) => string>
> = {
  log: ({ log }) => log.join('\n'),
  annotations: ({ annotations }) => annotations.join('\n'),
  summary: ({ summary }) => quotedIn(summary),
  plan: ({ outputs }) => textsIn(parsed(outputs['plan'] ?? '')).join('\n'),
  // A table breaks its lines at spaces.
  table: ({ table }) => table.replace(/\n +/g, ' ')
}
