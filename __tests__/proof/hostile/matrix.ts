// Each text in each place, through each output.
import { supersede } from '../../support/command-line.js'
import { hostileBouquets, hostileFamilies } from '../../support/hostile.js'
import type { Size } from '../check.js'
import { actingIn } from './detect/characters.js'
import { jsonFaults, parsed, textsIn } from './detect/json.js'
import { commandsIn } from './detect/runner.js'
import { characterFaults, treeOf } from './detect/markdown.js'
import { tableFaults } from './detect/terminal.js'
import { lostWord } from './detect/words.js'
import { shownIn, stepFaults, treeFaults } from './sinks.js'
import { sources, type Source } from './sources.js'
import type { Tally } from './tally.js'
import { fileWith, recordOf, write, type Told } from './written.js'

export interface Text {
  readonly family: string
  readonly name: string
  readonly text: string
}

export const bouquets: readonly Text[] = Object.entries(hostileBouquets).map(([name, text]) => ({
  family: 'all at once',
  name,
  text
}))

/** Every text of every family. */
export const texts: readonly Text[] = Object.entries(hostileFamilies).flatMap(([family, members]) =>
  Object.entries(members).map(([name, text]) => ({ family, name, text }))
)

/**
 * In the short form, each text is checked in every third place, and slowly in every twelfth; the next text in the places
 * between: so every family is checked in every place.
 */
const turns = 12
/** Longer texts take as long as the slow checks. */
const longest = 2000

export async function tryEverything(size: Size, tally: Tally): Promise<void> {
  for (const [at, source] of sources.entries()) {
    for (const text of bouquets) await tryText(text, source, { tally, slowly: true })
    for (const [nth, text] of texts.entries()) {
      const turn = size === 'long' ? 0 : (at + nth) % turns
      const isLeftOut = turn % 3 > 0 || (turn > 0 && text.text.length > longest)
      if (!isLeftOut) await tryText(text, source, { tally, slowly: turn === 0 })
    }
  }
}

interface Way {
  readonly tally: Tally
  /** With a Markdown parser and with the command line. */
  readonly slowly: boolean
}

export async function tryText(text: Text, source: Source, { tally, slowly }: Way): Promise<void> {
  const told = source.told(text.text)
  const written = write(told)
  const { family } = text
  const what = `${text.name} as ${source.name}`
  for (const [sink, faults] of Object.entries(stepFaults(written))) {
    tally.note({ family, sink, what }, faults)
  }
  for (const sink of source.shows) {
    if (sink === 'record') continue
    tally.note({ family, sink, what }, lost(text.text, shownIn[sink](written)))
  }
  if (!slowly) return
  tally.note({ family, sink: 'summary', what }, treeFaults(written))
  if (source.recorded) await tryRecord(text, source, told, tally)
}

export function lost(text: string, shown: string): readonly string[] {
  const word = lostWord(text, shown)
  return word === undefined ? [] : [`nobody can read ${word}`]
}

/** The same through the command line, with a file that `record` could have written. */
async function tryRecord(
  { family, name, text }: Text,
  source: Source,
  told: Told,
  tally: Tally
): Promise<void> {
  const what = `${name} as ${source.name}`
  const record = recordOf(told)
  const isThere = textsIn(parsed(record)).some((one) => one.includes(text))
  tally.note({ family, sink: 'record', what }, [
    ...jsonFaults(record),
    ...(isThere || !source.shows.includes('record') ? [] : ['it does not hold the text'])
  ])
  const file = fileWith('record.json', record)
  const args = ['plan', '--all', '--from-file', file, ...(source.args?.(text) ?? [])]
  const rows = told.conclusion.plan.verdicts.length
  const formats = {
    table: (stdout: string) => tableFaults(stdout, rows),
    json: jsonFaults,
    markdown: (stdout: string) => [...characterFaults(stdout), ...treeOf(stdout).faults]
  }
  for (const [format, faultsOf] of Object.entries(formats)) {
    const { code, stdout, stderr } = await supersede([...args, '--format', format])
    tally.note({ family, sink: `CLI ${format}`, what }, faultsOf(stdout))
    tally.note({ family, sink: 'CLI messages', what }, [
      ...(code === 0 ? [] : [`it ended with ${code}`]),
      ...commandsIn(stderr),
      ...actingIn(stderr)
    ])
  }
}
