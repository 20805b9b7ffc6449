// The pictures of the page: plain SVG, stretched to the width of the reader's screen, with their words outside of it.
import { forHtml } from '../report/escape.js'
import { policyNames, type Backtest, type PolicyName } from './backtest.js'
import type { Fate } from './fates.js'
import { date, grouped, time } from './format.js'
import type { Week } from './ledger.js'
import type { Bar, Timeline } from './timeline.js'
import { wrongKinds } from './wrong.js'

const names = Object.keys(policyNames) as PolicyName[]

export const keyOfPolicies = `<ul class="key">${names
  .map((name) => `<li>${swatch(name)}${policyNames[name]}</li>`)
  .join('')}</ul>`

function swatch(name: string): string {
  return `<svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${name}" width="1" height="1"/></svg>`
}

interface Chart {
  readonly title: string
  readonly of: (week: Week) => number
}

const mostWeeks = 26
const height = 100

/** Bars side by side, one for each policy, in each of the last 26 weeks. */
export function weeksChart({ policies }: Backtest, { title, of }: Chart): string {
  const weeks = (policies[0]?.ledger.weeks ?? []).slice(-mostWeeks)
  const values = policies.map(({ name, ledger }) => ({
    name,
    values: ledger.weeks.slice(-mostWeeks).map(of)
  }))
  const top = Math.max(1, ...values.flatMap((one) => one.values))
  const step = policies.length + 1
  const bars = values.flatMap(({ name, values: each }, place) =>
    each.map((value, index) => {
      const tall = (height * value) / top
      const words = `${policyNames[name]}, week of ${date(weeks[index]?.start ?? 0)}: ${grouped(value)}`
      return `<rect class="${name}" x="${index * step + place}" y="${fixed(height - tall)}" width="0.9" height="${fixed(tall)}"><title>${words}</title></rect>`
    })
  )
  const [first, last] = [weeks[0], weeks.at(-1)]
  return `<figure><figcaption>${title}</figcaption>
<div class="ends"><span>${grouped(top)}</span></div>
<svg class="weeks" role="img" aria-label="${title}, by week" viewBox="0 0 ${Math.max(1, weeks.length * step - 1)} ${height}" preserveAspectRatio="none">${bars.join('')}</svg>
<div class="ends"><span>${date(first?.start ?? 0)}</span><span>${date(last?.start ?? 0)}</span></div></figure>`
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const wide = 1000

/** Each episode has a scale of its own. */
export function runsOfTimeline({ episodes }: Timeline): string {
  return episodes.map(runsOfEpisode).join('\n')
}

function runsOfEpisode(bars: readonly Bar[]): string {
  const start = Math.min(...bars.map(({ run }) => run.createdAt))
  const end = Math.max(
    ...bars.flatMap(({ native, supersede }) => [native.endedAt, supersede.endedAt])
  )
  const scale = wide / Math.max(1, end - start)
  const place = (at: number): number => (at - start) * scale
  const items = bars.map((bar) => {
    const { run } = bar
    const picture = [
      track(place(run.createdAt)),
      rect('native', bar.native, place, 0),
      rect('supersede', bar.supersede, place, 11)
    ]
    return `<li><span>#${run.number} <code>${forHtml(run.sha.slice(0, 7))}</code> ${time(run.createdAt).slice(11)}</span>
<svg viewBox="0 0 ${wide} 20" preserveAspectRatio="none" aria-hidden="true">${picture.join('')}</svg>
<span>${verdict(bar)}</span></li>`
  })
  return `<h3>${time(start)} to ${time(end)}</h3>
<ol class="runs">\n${items.join('\n')}\n</ol>`
}

function track(from: number): string {
  return `<rect class="track" x="${fixed(from)}" y="0" width="${fixed(wide - from)}" height="20"/>`
}

function rect(
  name: PolicyName,
  { startedAt, endedAt }: Fate,
  place: (at: number) => number,
  y: number
): string {
  if (startedAt === undefined) return ''
  const from = place(startedAt)
  return `<rect class="${name}" x="${fixed(from)}" y="${y}" width="${fixed(Math.max(3, place(endedAt) - from))}" height="9"/>`
}

function verdict({ native, supersede, wrong }: Bar): string {
  const parts = [
    native.cancelled === undefined ? '' : `native: ${wordsOf(native)}`,
    ...wrong.map((kind) => `<b>${wrongKinds[kind][1]}</b>`),
    supersede.cancelled === undefined ? '' : 'Supersede: cancelled'
  ]
  return parts.filter((part) => part !== '').join('; ') || 'finished under both'
}

function wordsOf({ cancelled }: Fate): string {
  if (cancelled === 'waiting') return 'lost its place in the queue'
  return cancelled === 'queue-full' ? 'found no place in the queue' : 'cancelled at work'
}
