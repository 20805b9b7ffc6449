// A backtest for a terminal of 80 columns.
import { forLog } from '../report/escape.js'
import { wrap as plainWrap } from '../report/wrap.js'
import type { Backtest, PolicyName } from './backtest.js'
import { assumptionsOf, calibrationSentence, rowsOf, savedMinutes, shortNames } from './figures.js'
import { counted, date } from './format.js'

const width = 80
const labelWidth = 20
const cellWidth = 12

export function backtestTable(result: Backtest): string {
  const names = result.policies.map(({ name }) => shortNames[name])
  const rows = rowsOf(result).map(({ label, cells, isDetail }) =>
    line(isDetail ? `  ${label}` : label, cells)
  )
  return [
    ...wrap(headline(result)),
    '',
    ...calibrationLines(result),
    '',
    line('', names),
    ...rows,
    '',
    ...inShort(result),
    '',
    ...legend(result),
    '',
    'Assumptions',
    ...assumptionsOf(result, forLog).flatMap((text) => wrap(text, '- ', '  ')),
    ''
  ].join('\n')
}

function line(label: string, cells: readonly string[]): string {
  return `${label.padEnd(labelWidth)}${cells.map((cell) => cell.padStart(cellWidth)).join('')}`
}

export function headline({ runs, from, to, workflows }: Backtest): string {
  return `${counted(runs, 'run')} of ${counted(workflows.length, 'workflow')}, ${date(from)} to ${date(to)}`
}

function calibrationLines(result: Backtest): readonly string[] {
  const { isConfigured, doubts } = result
  if (!isConfigured) {
    return wrap(
      'No configuration: "native" is a replay without any group. Give the workflow files with --workflow-file, or the block with --config.'
    )
  }
  return [
    ...wrap(calibrationSentence(result)),
    ...doubts.flatMap((doubt) => wrap(doubt, '! ', '  '))
  ]
}

/** One line for each policy: what it saves, and what that costs. */
function inShort(result: Backtest): readonly string[] {
  const others = result.policies.filter(({ name }) => name !== 'nothing')
  return [
    'In short, against cancelling nothing',
    ...others.flatMap((policy) => {
      const { lost, wrong } = policy.ledger
      const text = `saves ${savedMinutes(result, policy)} min; ${counted(lost.commits, 'result')} lost, ${counted(wrong.runs, 'wrong cancel')}`
      return wrap(text, shortNames[policy.name].padEnd(10), ' '.repeat(10))
    })
  ]
}

function legend({ policies }: Backtest): readonly string[] {
  const texts: Readonly<Record<PolicyName, string>> = {
    nothing: 'no concurrency group and no canceller',
    native: 'the concurrency blocks that the repository has',
    guides: 'group workflow-ref with cancel-in-progress: true, for every workflow',
    repaired: 'native after "lint --fix"; with --config, a group per pull request',
    supersede: 'the step of this action, with the given inputs'
  }
  return [
    ...policies.map(({ name }) => `${shortNames[name].padEnd(10)}${texts[name]}`),
    'A wrong cancel can be of several kinds, so the kinds can add up to more.'
  ]
}

/** Lines of at most 80 characters: `first` stands before the first one, and `rest` before the others. */
export function wrap(text: string, first = '', rest = first): readonly string[] {
  return plainWrap(text, width - first.length).map(
    (line, index) => `${index === 0 ? first : rest}${line}`
  )
}
