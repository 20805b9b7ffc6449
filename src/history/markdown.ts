// A backtest to be pasted into a pull request that changes a policy: gain, loss, and how sure this is.
import { forMarkdown } from '../report/escape.js'
import { policyNames, type Backtest, type PolicyResult } from './backtest.js'
import { assumptionsOf, calibrationSentence, rowsOf, savedMinutes } from './figures.js'
import { counted, grouped, minuteRange, span } from './format.js'
import { headline } from './table.js'
import { wrongKinds, type WrongKind } from './wrong.js'

export function backtestMarkdown(result: Backtest): string {
  const others = result.policies.filter(({ name }) => name !== 'nothing')
  return [
    `### Backtest: ${headline(result)}`,
    '',
    '**What we would gain.** Runner minutes saved, against cancelling nothing:',
    '',
    ...others.map((policy) => gain(result, policy)),
    '',
    '**What we would lose.**',
    '',
    ...others.map(loss),
    '',
    '**How sure this is.**',
    '',
    ...sureness(result),
    '',
    '<details><summary>All figures and assumptions</summary>',
    '',
    `| | ${result.policies.map(({ name }) => policyNames[name]).join(' | ')} |`,
    `|---|${result.policies.map(() => '---:|').join('')}`,
    ...rowsOf(result).map(
      ({ label, cells, isDetail }) =>
        `| ${isDetail ? `&nbsp;&nbsp;${label}` : label} | ${cells.join(' | ')} |`
    ),
    '',
    `Workflows: ${result.workflows.map(forMarkdown).join(', ')}`,
    '',
    ...assumptionsOf(result, forMarkdown).map((text) => `- ${text}`),
    '',
    '</details>',
    ''
  ].join('\n')
}

function gain(result: Backtest, policy: PolicyResult): string {
  const { name, cost } = policy
  return `- ${policyNames[name]}: ${savedMinutes(result, policy)} min (it would take ${minuteRange(cost)} min)`
}

function loss({ name, ledger }: PolicyResult): string {
  const { lost, wrong, waiting, unfinishedPullRequests: unfinished } = ledger
  const parts = [
    `${grouped(lost.commits)} of ${counted(lost.of, 'commit')} on long-lived branches without a result` +
      (lost.commits === 0
        ? ''
        : ` (${grouped(lost.longestRow)} in a row, ${span(lost.longestTime)})`),
    `${counted(wrong.runs, 'wrong cancel')}${kindsOf(wrong)}`,
    ...(waiting.runs === 0 ? [] : [`${span(waiting.total)} of waiting`]),
    ...(unfinished === 0 ? [] : [`${counted(unfinished, 'pull request')} without a result`])
  ]
  return `- ${policyNames[name]}: ${parts.join('; ')}`
}

function kindsOf({ kinds }: PolicyResult['ledger']['wrong']): string {
  const texts = (Object.keys(wrongKinds) as WrongKind[])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => `${grouped(kinds[kind])} ${wrongKinds[kind][0]}`)
  return texts.length === 0 ? '' : `: ${texts.join(', ')}`
}

function sureness(result: Backtest): readonly string[] {
  const { isConfigured, doubts } = result
  if (!isConfigured) {
    return ['Nobody said which concurrency blocks the runs had, so nothing was compared.']
  }
  return [calibrationSentence(result), ...doubts.map((doubt) => `\n**${doubt}**`)]
}
