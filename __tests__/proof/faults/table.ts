// The matrix for people to read: what happens to the superseded runs if GitHub answers badly.
import type { Cell } from './cell.js'
import type { FaultKind } from './faults.js'
import type { Role } from './role.js'
import type { Reaction } from './wrong-reaction.js'
import { wordsFor } from './words.js'

const introduction = `# What a fault does

In short, for users:

- **GitHub is down, or answers with errors.** The step tries a few times. It keeps every run that it could not check, and writes a warning.
- **The token lacks a permission.** Nothing is cancelled, and a message names the permission.
- **A rate limit is reached.** The step waits if the limit ends soon. Otherwise it keeps the rest and writes a warning.
- **Something else answers in place of GitHub**, such as a proxy. No run is cancelled on such an answer.
- **A list is old or incomplete.** The step reads each run again before it cancels it. What no list shows is kept.

The step stays green in all these cases, unless you set [\`on-error: fail\`](inputs.md#on-error). The rest of this page is the record of a
test.

## How to read the tables

The test gives each fault to each kind of request that Supersede sends: once (then GitHub answers properly), and always. The world has three
superseded runs, and others that must stay. In no cell were any of those others cancelled, or asked to be. In no cell did another host get the
token. In no cell was a run asked to stop more than twice. Where a second request could not change the answer, none was sent.

A cell says how many of the superseded runs were cancelled (for the command line: would be), then how the step ended, then
what its warnings and notices are about. A bare **all** means: all of them, \`ok\`, nothing to tell. Where Supersede could not
see by itself that they ended, it claims fewer than were cancelled, never more.

A test writes this page and compares it with what happens. After a change that is meant,
\`UPDATE_FAULTS=1 npm run -s jest -- __tests__/proof/faults\` writes it anew. \`npm run prove -- faults\` fills the matrix for
every kind of run and with 25 superseded runs as well.`

export function renderTables(cells: readonly Cell[], reactions: readonly Reaction[]): string {
  const roles = [...new Set(cells.map(({ role }) => role))]
  const of = (role: Role): readonly Cell[] => cells.filter((cell) => cell.role === role)
  const parts = [
    introduction,
    '## The faults',
    renderFamilies(familiesIn(cells)),
    '## The requests',
    'How many requests are sent in all: without a fault, and at most with one, those that follow a redirect not counted.',
    renderCosts(roles, of),
    '## What a wrong reaction would do',
    perilous,
    renderReactions(reactions),
    ...roles.flatMap((role) => [`## ${titleOf(role)}`, role.purpose, renderOutcomes(of(role))])
  ]
  return `${parts.join('\n\n')}\n`
}

const perilous = `A cell proves something only where a wrong reaction does harm. So each kind of request meets each fault in a second
world as well, in which the right answer forbids the cancels. None is sent there. The last column says what a wrong program does in that
world: one that takes every fault of that request for the answer that it hopes for. The laws catch it, otherwise the check fails. Where no
world is named, nothing depends on the answer alone.`

function renderReactions(reactions: readonly Reaction[]): string {
  const rows = reactions.map(({ place, where, harm = 'nothing wrong' }) => [
    titleOf(place.role),
    place.peril === undefined ? `none: ${where}` : where,
    harm
  ])
  return table([['request', 'world', 'what it does, or says'], ...rows])
}

const titleOf = ({ name }: Role): string => name.charAt(0).toUpperCase() + name.slice(1)

type Families = ReadonlyMap<string, readonly string[]>

/** The names of the faults of each family. */
function familiesIn(cells: readonly Cell[]): Families {
  const families = new Map<string, string[]>()
  for (const { name, family } of new Set(cells.map(({ fault }) => fault))) {
    families.set(family, [...(families.get(family) ?? []), name])
  }
  return families
}

function renderFamilies(families: Families): string {
  const rows = [...families].filter(([, names]) => names.length > 1)
  return table([['stands for', 'these'], ...rows.map(([name, names]) => [name, names.join(' · ')])])
}

function renderCosts(roles: readonly Role[], of: (role: Role) => readonly Cell[]): string {
  const rows = roles.map((role) => {
    const cells = of(role)
    const most = (lasts: boolean): number =>
      Math.max(...cells.filter((cell) => cell.lasts === lasts).map(ownRequests))
    const calm = cells[0]?.calm.sent.length ?? 0
    return [titleOf(role), ...[calm, most(false), most(true)].map(String)]
  })
  return table([['fault on', 'without', 'at most, once', 'at most, always'], ...rows])
}

function ownRequests({ sent }: Cell): number {
  return sent.filter(({ isRedirected }) => !isRedirected).length
}

/** Faults with the same result share a line. */
function renderOutcomes(cells: readonly Cell[]): string {
  const groups = new Map<string, FaultKind[]>()
  for (const once of cells.filter(({ lasts }) => !lasts)) {
    const always = cells.filter(({ fault, lasts }) => lasts && fault === once.fault)
    const words = [once, ...always].map(wordsFor).join('\n')
    groups.set(words, [...(groups.get(words) ?? []), once.fault])
  }
  const families = familiesIn(cells)
  const rows = [...groups].map(([words, faults]) => [
    namesOf(faults, families),
    ...words.split('\n')
  ])
  return table([['fault', 'once', 'always'], ...rows])
}

/** Whole families by their name. */
function namesOf(faults: readonly FaultKind[], families: Families): string {
  const names = faults.map(({ name }) => name)
  const isWhole = (family: string): boolean =>
    families.get(family)?.every((name) => names.includes(name)) === true
  if ([...families.keys()].every(isWhole)) return 'whatever it is'
  return [...new Set(faults.map(({ name, family }) => (isWhole(family) ? family : name)))].join(
    ' · '
  )
}

/** As Prettier sets it. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
