// Patterns that explode: every regular expression in the sources needs steps in proportion to its text, and the size of the
// outputs does not depend on untrusted text.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { decide } from '../../../src/decide/decide.js'
import { deployRefOf } from '../../../src/decide/deploy-branches.js'
import type { Size } from '../check.js'
import { projectRoot } from '../../support/action-file.js'
import { aHead, aPolicy, aPull, aRun, pulls, successorOf } from '../../support/builders.js'
import { characterFaults } from './detect/markdown.js'
import { parsePattern, stepsOf, type Pattern } from './steps.js'
import { sources } from './sources.js'
import type { Tally } from './tally.js'
import { pullSnapshot, told } from './told.js'
import { write, type Told } from './written.js'

const family = 'patterns that explode'

interface Found {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Only an administrator controls the text for this one: the address of the API. */
const outOfReach = ['github/client-options.ts /\\/+$/']

/**
 * Repetitions of a pump. The second is four times the first: proportional steps grow by the same factor, squares by sixteen. More
 * of them, with a word of twenty letters as the pump, would use up the stack of the matcher.
 */
const [few, many] = [8, 32]
export const steepest = 6

export function tryPatterns(size: Size, tally: Tally): Promise<void> {
  const steep: string[] = []
  for (const found of patternsOfSources()) {
    const worst = worstOf(found)
    const what = `${found.file} /${found.source}/`
    if (worst.growth > steepest) steep.push(what)
    const isFault = worst.growth > steepest && !outOfReach.includes(what)
    tally.note({ family, sink: 'steps', what }, isFault ? [`${worst.text}: ${worst.growth}`] : [])
  }
  const stale = outOfReach.filter((what) => !steep.includes(what))
  tally.note({ family, sink: 'steps', what: 'what is excused' }, stale)
  trySizes(size === 'long' ? pumps : pumps.slice(0, 1), tally)
  return Promise.resolve()
}

export function patternsOfSources(): readonly Found[] {
  const folder = fileURLToPath(new URL('src/', projectRoot))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .flatMap((file) => patternsIn(file, readFileSync(`${folder}/${file}`, 'utf8')))
}

function patternsIn(file: string, code: string): readonly Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2023))
  return found
}

/** The attack with the greatest growth of steps. */
export function worstOf({ source, flags }: Omit<Found, 'file'>): {
  readonly text: string
  readonly growth: number
} {
  const pattern = parsePattern(source, flags)
  return attacksOn(source)
    .map(([before, pump, after]) => ({
      text: JSON.stringify(`${before}(${pump})${after}`),
      growth: growthOf(pattern, (times) => `${before}${pump.repeat(times)}${after}`)
    }))
    .reduce((worst, one) => (one.growth > worst.growth ? one : worst))
}

function growthOf(pattern: Pattern, attack: (times: number) => string): number {
  const steps = stepsOf(pattern, attack(many))
  return steps === Infinity ? steps : steps / stepsOf(pattern, attack(few))
}

type Attack = readonly [before: string, pump: string, after: string]

/** Words of the pattern and single characters, repeated, after one of its words, and with an odd end. */
function attacksOn(source: string): readonly Attack[] {
  const words = [...source.replaceAll('\\/', '/').matchAll(/[A-Za-z ]{2,}|\/[a-z/]*/g)].map(String)
  const single = Array.from(`a0/.: #[]-_@%|\n\u200b${source}`)
  const repeated = [...new Set([...words, ...single, 'y.yml', '.yml@', '::', ' ::'])]
  return ['', ...words].flatMap((before) =>
    repeated.flatMap((pump) => ['', '!', '\n'].map((after): Attack => [before, pump, after]))
  )
}

const pumps = ['\u200b##[', 'a', '|', 'release/', 'a ']
const short = 3000
const long = 30_000
const longest = 100_000

/** Ten times the input: the text for people stays the same, the text for machines grows in proportion. */
function trySizes(some: readonly string[], tally: Tally): void {
  for (const source of sources) {
    for (const pump of some) {
      const small = sizesOf(source.told(pump.repeat(short / pump.length)))
      const large = sizesOf(source.told(pump.repeat(long / pump.length)))
      const what = `${source.name} of ${JSON.stringify(pump)}`
      tally.note({ family, sink: 'sizes', what }, [
        ...(large.people > small.people + 1000 ? [`${small.people} → ${large.people}`] : []),
        ...(large.machines > 11 * small.machines ? [`${small.machines} → ${large.machines}`] : [])
      ])
    }
  }
  tryHundredKilobytes(tally)
  tryCrowd(tally)
}

/** The two places in which an untrusted text is compared with a setting: a label, and the name of a branch. */
function tryHundredKilobytes(tally: Tally): void {
  const text = 'release'.repeat(longest / 'release'.length)
  const labels = [`${text}x`, text.toUpperCase()]
  const snapshot = pullSnapshot({ subjectState: pulls(aPull(7, { labels })) })
  const { verdicts } = decide(snapshot, aPolicy({ exemptLabel: text }))
  const isExempt = verdicts.some(({ reason }) => reason.code === 'exempt-label')
  tally.note({ family, sink: 'sizes', what: 'a label' }, isExempt ? [] : ['it does not exempt'])
  const found = [text, `x${text}`, `${text}/x`].map((name) => deployRefOf(name)?.glob).join()
  const right = found === 'release*,,release*/**'
  tally.note({ family, sink: 'sizes', what: 'a branch' }, right ? [] : [found])
}

/** More runs than the summary shows, each with the longest message, still fit into GitHub's limit. */
function tryCrowd(tally: Tally): void {
  const runs = Array.from({ length: 250 }, (_, at) => aRun(1001 + at, { number: at + 1 }))
  const self = aRun(2000, { head: aHead('c199'), status: 'in_progress' })
  const snapshot = pullSnapshot({
    runs: [...runs, self],
    successors: successorOf(self)
  })
  // The characters that take most space as numbered ones.
  const message = '\u{10fffd}'.repeat(1000)
  const outcomes = Object.fromEntries(
    runs.map(({ id }) => [id, { kind: 'failed', message } as const])
  )
  const { summary } = write(told({ snapshot, outcomes }))
  const what = 'two hundred and fifty runs with long messages'
  tally.note({ family, sink: 'sizes', what }, characterFaults(summary))
}

function sizesOf(all: Told): {
  readonly people: number
  readonly machines: number
} {
  const { log, annotations, summary, table, outputs } = write(all)
  const texts = [...log, ...annotations, summary, table]
  return {
    people: texts.reduce((sum, text) => sum + text.length, 0),
    machines: Object.values(outputs).join('').length
  }
}
