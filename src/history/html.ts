// A backtest as one static page: no script, nothing loaded, readable on a phone, in light and in dark.
import { forHtml } from '../report/escape.js'
import type { Backtest } from './backtest.js'
import { assumptionsOf, calibrationSentence, rowsOf, shortNames } from './figures.js'
import { counted } from './format.js'
import { keyOfPolicies, runsOfTimeline, weeksChart } from './html-charts.js'
import { style, styleHash } from './html-style.js'
import { headline } from './table.js'

export function backtestHtml(result: Backtest): string {
  const title = `Backtest: ${headline(result)}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p class="soft">Workflows: ${result.workflows.map(code).join(', ')}</p>
<h2>How sure this is</h2>
${sureness(result)}
<h2>The two ledgers</h2>
<p>Minutes of runners on one side, lost results and wrong cancels on the other. Which of them weighs more is for you to say.</p>
${keyOfPolicies}
<div class="scroll"><table>
<tr><th></th>${result.policies.map(({ name }) => `<th>${shortNames[name]}</th>`).join('')}</tr>
${tableRows(result)}
</table></div>
<h2>By week</h2>
${weeksChart(result, { title: 'Runner minutes', of: ({ cost }) => Math.round(cost / 60_000) })}
${weeksChart(result, { title: 'Commits of long-lived branches without a result', of: ({ lost }) => lost })}
${timeline(result)}
<h2>Assumptions</h2>
<ul>
${assumptionsOf(result, code)
  .map((text) => `<li>${text}</li>`)
  .join('\n')}
</ul>
</body>
</html>
`
}

function code(text: string): string {
  return `<code>${forHtml(text)}</code>`
}

function sureness(result: Backtest): string {
  const { isConfigured, doubts } = result
  if (!isConfigured) {
    return '<p>Nobody said which concurrency blocks the runs had, so nothing was compared, and "native" is a replay without any group.</p>'
  }
  return [
    `<p>${calibrationSentence(result)}</p>`,
    ...doubts.map((doubt) => `<p class="doubt">${doubt}</p>`)
  ].join('\n')
}

function tableRows(result: Backtest): string {
  return rowsOf(result)
    .map(({ label, cells, isDetail }) => {
      const row = isDetail ? '<tr class="detail">' : '<tr>'
      return `${row}<td>${label}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    })
    .join('\n')
}

function timeline({ timeline: shown }: Backtest): string {
  if (shown === undefined) return ''
  const more = shown.more === 0 ? '' : ` Not shown: ${counted(shown.more, 'further run')} of it.`
  return `<h2>One group over time</h2>
<p>Runs of ${code(shown.group)}, of which most were cancelled. The upper bar is native, as it is; the lower one is Supersede. A bar that begins late waited.${more}</p>
${runsOfTimeline(shown)}`
}
