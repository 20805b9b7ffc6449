// A table of one file: each sample event with its group, and what each pair of them does.
import type { Encounter, Entrant } from '../workflow/encounters.js'
import { nameText } from '../workflow/name.js'
import { runText } from './check.js'
import type { Scene } from './scene.js'

/** Marks of a pair, and what they mean. */
const legend = `C  the later run cancels the earlier one    E  it takes its waiting place
w  both run, one after the other            .  they never meet
A small letter instead of C or E: the later run replaces the earlier one.
?  in front of a letter: only the run knows whether it does.`

export interface TableLook {
  /** Characters of a line. */
  readonly width: number
  /** Makes names that strangers chose safe where the table is shown. */
  readonly safe: (text: string) => string
}

export function tableText(scene: Scene, { width, safe }: TableLook): string {
  const { entrants, file } = scene
  const title = `${safe(file.path)}\n`
  if (entrants.length === 0) return `${title}\nNo event of this file starts a run by itself.\n`
  const rows = entrants.map((entrant, index) => ({
    event: `${place(index)} ${safe(runText(entrant.run))}`,
    groups: groupsOf(entrant).map(safe)
  }))
  const longest = Math.max(...rows.map(({ event }) => event.length))
  const lines = rows.map(({ event, groups }) =>
    `${event.padEnd(longest)}  ${groups.join(' + ')}`.trimEnd()
  )
  const events = lines.every(({ length }) => length <= width)
    ? lines
    : rows.flatMap(({ event, groups }) => [event, ...groups.map((group) => `     ${group}`)])
  return [title, ...events, '', ...matrix(scene), '', legend, ''].join('\n')
}

const place = (index: number): string => String(index + 1).padStart(2)

function groupsOf({ claims }: Entrant): readonly string[] {
  if (claims.length === 0) return ['(no group)']
  return claims.map(({ name, job }) => `${job === undefined ? '' : `${job.id}: `}${nameText(name)}`)
}

/** A row for each earlier run, a column for each later one. */
function matrix({ entrants, encounters, losses }: Scene): readonly string[] {
  const lossy = new Set(
    losses.map(({ earlier, later }) => pairKey(earlier.entrant, later.entrant, entrants))
  )
  const marks = new Map<string, string>()
  for (const encounter of encounters) {
    const key = pairKey(encounter.earlier.entrant, encounter.later.entrant, entrants)
    const mark = markOf(encounter, lossy.has(key))
    if ((marks.get(key) ?? '') < mark) marks.set(key, mark)
  }
  const numbers = entrants.map((_, index) => index)
  return [
    'later run →, earlier run ↓',
    `   ${numbers.map((index) => place(index)).join(' ')}`,
    ...numbers.map(
      (row) =>
        `${place(row)} ${numbers.map((column) => marks.get(`${row} ${column}`) ?? ' .').join(' ')}`
    )
  ]
}

function pairKey(earlier: Entrant, later: Entrant, entrants: readonly Entrant[]): string {
  return `${entrants.indexOf(earlier)} ${entrants.indexOf(later)}`
}

function markOf({ effect, isMaybe }: Encounter, isLossy: boolean): string {
  const letter = effect === 'waits' ? 'w' : effect === 'cancels' ? 'C' : 'E'
  return `${isMaybe ? '?' : ' '}${isLossy ? letter : letter.toLowerCase()}`
}
