// Is it the table that a user expects in a terminal of 80 columns?
import { actingIn } from './characters.js'
import { commandsIn } from './runner.js'

const columns = 80
/** The least width of a reason: a longer word cannot be broken. */
const narrowest = 30

const shapes = {
  row: /^(?:> CANCEL| {2}keep| {2}\(this\)) +\d+ /,
  head: /^ +ID +COMMIT +STATUS(?: +WORKFLOW)?(?: +WHY)?$/,
  others:
    /^\d+ other runs? (?:is|are) not in question(?: \(--all lists (?:it|them)\))?:[a-z0-9 ,-]+\.?$/,
  total: /^\d+ runs? would be cancelled, \d+ kept\.$/,
  next: /^Next: [a-z]/
}

/** `rows`: the number of runs in the table. */
export function tableFaults(table: string, rows: number): readonly string[] {
  const lines = table.split('\n')
  const blank = lines.indexOf('')
  const rest = lines.slice(blank + 1)
  const count = (shape: RegExp): number => rest.filter((line) => shape.test(line)).length
  const strange = rest
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('  ') && !isOurs(line))
  return [
    ...actingIn(table),
    ...commandsIn(table).map((line) => `a command: ${line}`),
    ...(blank > 0 ? [] : ['it does not say what it is about']),
    ...(rows === 0 || shapes.head.test(rest[0] ?? '') ? [] : ['its columns have no heads']),
    ...(count(shapes.row) === rows ? [] : [`it has ${count(shapes.row)} rows instead of ${rows}`]),
    ...(count(shapes.total) === 1 ? [] : ['it has not one total']),
    ...(table.endsWith('\n') ? [] : ['it does not end its line']),
    ...strange.map((line) => `a line of nobody: ${line.slice(0, 80)}`),
    ...tooWide(rest).map((line) => `${line.length} columns: ${line.slice(0, 80)}`)
  ]
}

function isOurs(line: string): boolean {
  return Object.values(shapes).some((shape) => shape.test(line))
}

/** Lines whose reason could have been broken within the space of its column. */
function tooWide(lines: readonly string[]): readonly string[] {
  const indent = lines[0]?.lastIndexOf('WHY') ?? -1
  if (indent < 0) return []
  const room = Math.max(narrowest, columns - indent)
  return lines.filter((line) => {
    const reason = line.slice(indent)
    return reason.length > room && reason.split(' ').every((word) => word.length <= room)
  })
}

const colours = { on: '\u001b[33m', off: '\u001b[39m' }

/** The program's own colour around whole rows, and nothing else on which a terminal acts. */
export function colourFaults(table: string): readonly string[] {
  const [first = '', ...parts] = table.split(colours.on)
  const rows = parts.map((part) => part.split(`${colours.off}\n`))
  const isOdd =
    rows.some((row) => row.length !== 2) ||
    rows.some(([row]) => row?.startsWith('> CANCEL') !== true)
  return [
    ...(isOdd ? ['colour of somebody else'] : []),
    ...actingIn([first, ...rows.flat()].join(''))
  ]
}
