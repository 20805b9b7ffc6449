// What happened in a cell, in few words for a table.
import type { Cell } from './cell.js'
import { isWhole, numberAlerts } from './laws.js'
import type { Ending } from './scene.js'

const notDone = 'not cancelled'
const number = 'number'

/** The topic of a warning or notice. The first match counts. */
const topics: readonly (readonly [phrase: string, topic: string])[] = [
  ['supersede: ', 'error'],
  ['check the input token', 'token'],
  ['is missing. If a GitHub App', 'permission'],
  ['may not cancel runs', 'permission'],
  ['limits the rate of requests', 'rate limit'],
  ['has used all its requests', 'rate limit'],
  ['took too long to be relied on', 'too slow'],
  ['failed to answer', 'no answer'],
  ['not an answer of GitHub', 'odd answer'],
  ['GitHub lists this run with another', 'odd answer'],
  ['is missing in the list', 'odd answer'],
  ['more than 1,000 that may matter', 'odd answer'],
  ['not all of the open ones could be read', 'odd answer'],
  ['refused the request', 'refused'],
  ['It was deleted, or', 'gone'],
  ['does not show it', 'gone'],
  ['HTTP 409', 'conflict'],
  ['membership: native', 'no groups'],
  ['list of runs is incomplete', 'incomplete list'],
  ['did not stop', 'stuck'],
  ['could not be cancelled', notDone],
  ...numberAlerts.map((phrase) => [phrase, number] as const)
]

/** `all`; or what was done, how the step ended, and what it reported. */
export function wordsFor(cell: Cell): string {
  const { ending } = cell
  if (typeof ending === 'string') return ending
  const told = topicsOf(ending)
  if (isWhole(cell, ending) && ending.grade === 'ok' && told === '') return 'all'
  return `${deeds(cell, ending)}; ${ending.grade}${told === '' ? '' : `: ${told}`}`
}

/** "Not cancelled" is mentioned only if no other topic gives the cause. Alerts on numbers are separate topics. */
function topicsOf({ told }: Ending): string {
  const found = [...new Set(told.map(topicOf))].filter((topic) => topic !== number)
  const reasons = found.filter((topic) => topic !== notDone)
  return (reasons.length > 0 ? reasons : found).join(', ')
}

function topicOf(message: string): string {
  const found = topics.find(([phrase]) => message.includes(phrase))
  if (found === undefined) throw new Error(`There is no topic yet for: ${message}`)
  return found[1]
}

function deeds(cell: Cell, { claimed }: Ending): string {
  const { cancelled, victims } = cell
  const done = share(cancelled.length, victims)
  return claimed.length === cancelled.length
    ? done
    : `${done}, ${share(claimed.length, victims)} seen to end`
}

function share(count: number, of: number): string {
  if (count === 0) return 'none'
  return count === of ? 'all' : `${count} of ${of}`
}
