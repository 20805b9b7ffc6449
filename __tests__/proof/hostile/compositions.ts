// Random texts: fragments of all families and any characters, in any order, each judged by its own laws.
import fc from 'fast-check'
import { forJson, forLog, forMarkdown } from '../../../src/report/escape.js'
import { character } from '../../support/arbitrary.js'
import { hostileTexts } from '../../support/hostile.js'
import type { Size } from '../check.js'
import { actingIn } from './detect/characters.js'
import { jsonFaults, parsed } from './detect/json.js'
import { characterFaults, quotedIn, treeOf } from './detect/markdown.js'
import { isCommand } from './detect/runner.js'
import { lostWord } from './detect/words.js'
import { tryText } from './matrix.js'
import { lineFaults } from './sinks.js'
import { sources } from './sources.js'
import { createTally, type Tally } from './tally.js'

const family = 'compositions'

/** Runs of each law. */
const runs = {
  short: { texts: 800, summaries: 150, steps: 100 },
  long: { texts: 200_000, summaries: 20_000, steps: 10_000 }
} as const

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.values(hostileTexts).map(shortened)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['::', '##[', ']', '\n', '\r', '%0A', '%', ' ', '\t', '#', '[', ':', '|', '`', '```', '<'],
      ...['</code>', '<!--', '-->', '&', '&#', ';', '\\', '@', '{{', '}}', '$', '*', '_', '~~'],
      ...['\u001b[', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff', '\u2028', '\u0000'],
      ...['\ud83d', '\ude00', '\u{e0041}', '\ufe0f', '\u00ad', '"', "'", '\u0085', 'word', 'error']
    )
  },
  { weight: 2, arbitrary: fc.string({ unit: character, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
  }
)

/** A lone surrogate can also occur where a text is cut. */
const composition = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(''))

function shortened(text: string): string {
  return text.slice(0, 60)
}

/** One law, with the seed to repeat it. */
interface Law {
  readonly sink: string
  readonly faults: (text: string) => readonly string[] | Promise<readonly string[]>
}

const textLaws: readonly Law[] = [
  { sink: 'log', faults: logFaults },
  { sink: 'markdown', faults: markdownFaults },
  { sink: 'json', faults: valueFaults }
]

export async function compose(size: Size, tally: Tally, seed: number): Promise<void> {
  const { texts, summaries, steps } = runs[size]
  for (const law of textLaws) await hold(law, { seed, numRuns: texts }, tally)
  await hold({ sink: 'summary', faults: summaryFaults }, { seed, numRuns: summaries }, tally)
  await hold({ sink: 'whole steps', faults: wholeFaults }, { seed, numRuns: steps }, tally)
}

async function hold(
  { sink, faults }: Law,
  parameters: { readonly seed: number; readonly numRuns: number },
  tally: Tally
): Promise<void> {
  const property = fc.asyncProperty(composition, async (text) => {
    const found = await faults(text)
    tally.note({ family, sink, what: '' }, [])
    if (found.length > 0) throw new Error(found.join('; '))
  })
  const details = await fc.check(property, parameters)
  if (!details.failed) return
  const { seed, counterexamplePath, counterexample, errorInstance } = details
  const what = `seed ${seed}, path ${counterexamplePath ?? ''}, ${JSON.stringify(counterexample)}`
  tally.note({ family, sink, what }, [String(errorInstance)])
}

function logFaults(text: string): readonly string[] {
  const line = forLog(text)
  const word = lostWord(text, line)
  // Lines are broken at spaces, and appended to others.
  const pieces = line.split(' ').filter((piece) => isCommand(piece))
  return [
    ...lineFaults(line),
    ...lineFaults(` ${line}`),
    ...pieces.map((piece) => `a command, once the line is broken: ${piece}`),
    ...(isShown(text, line) ? [] : ['something is left out']),
    ...(word === undefined ? [] : [`nobody can read ${word}`])
  ]
}

/** Invisible characters are shown as codes, up to the end of the line. */
function isShown(text: string, line: string): boolean {
  const [first] = actingIn(text)
  return (
    first === undefined ||
    line.endsWith('…') ||
    line.includes(first.replace(/^U\+(\w+).*$/, '\\u{$1}'))
  )
}

function markdownFaults(text: string): readonly string[] {
  const cell = forMarkdown(text)
  const word = lostWord(text, quotedIn(cell))
  return [
    ...(/^<code>(?:[A-Za-z0-9 ]|&#\d+;)*<\/code>$/.test(cell)
      ? []
      : ['it is not one code element']),
    ...actingIn(quotedIn(cell)),
    ...(cell.length > 4000 ? ['it is too long'] : []),
    ...(word === undefined ? [] : [`nobody can read ${word}`])
  ]
}

function valueFaults(text: string): readonly string[] {
  const value = { [text]: [text, 9007199254740991, -0.5, null, true] }
  return [undefined, 2].flatMap((indent) => {
    const json = forJson(value, indent)
    const same = JSON.stringify(parsed(json)) === JSON.stringify(value)
    return [...jsonFaults(json), ...(same ? [] : ['it is read otherwise'])]
  })
}

/** Two of them side by side in a table, and one in a quotation. */
function summaryFaults(text: string): readonly string[] {
  const quoted = forMarkdown(text)
  const row = `| kept | 1 | ${quoted} | why: ${quoted} |`
  const summary = [
    '### Nothing to cancel',
    `Group ${quoted}`,
    `> ⚠️ Said ${quoted}.`,
    ['| a | b | c | d |', '| --- | --- | --- | --- |', row, row].join('\n'),
    ''
  ].join('\n\n')
  const { faults, rows, quoted: read } = treeOf(summary)
  return [
    ...characterFaults(summary),
    ...faults,
    ...(rows === 3 ? [] : [`there are ${rows} rows`]),
    ...(read === quotedIn(summary) ? [] : ['it is read otherwise'])
  ]
}

/** Every output of a step and of the command line, with the text in a place that its length selects. */
async function wholeFaults(text: string): Promise<readonly string[]> {
  const source = sources[text.length % sources.length]
  if (source === undefined) return []
  const own = createTally()
  await tryText({ family, name: 'it', text }, source, { tally: own, slowly: true })
  return own.violations
}
