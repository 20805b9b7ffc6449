// How many steps does a backtracking matcher need for a pattern and a text? A small matcher that counts them: the engine's own
// steps cannot be read, and time says little on a shared machine. It knows the syntax that the sources use, and throws for any
// other.

interface Atom {
  readonly kind: 'atom'
  readonly fits: (character: string) => boolean
}
interface Edge {
  readonly kind: 'edge'
  readonly holds: (text: string, at: number) => boolean
}
interface Group {
  readonly kind: 'group'
  readonly ways: readonly (readonly Item[])[]
}
interface Item {
  readonly part: Atom | Edge | Group
  readonly least: number
  readonly most: number
  readonly isLazy: boolean
}

export interface Pattern {
  readonly ways: Group['ways']
}

/** From the source of a regular expression and its flags. */
export function parsePattern(source: string, flags: string): Pattern {
  const reader = { source, at: 0, flags: flags.replace(/[gy]/g, '') }
  const ways = readWays(reader)
  if (reader.at < source.length) throw new Error(`the pattern ${source} ends too soon`)
  return { ways }
}

interface Reader {
  readonly source: string
  at: number
  readonly flags: string
}

function readWays(reader: Reader): Group['ways'] {
  const ways: Item[][] = [[]]
  while (reader.at < reader.source.length && !isNext(reader, ')')) {
    if (take(reader, '|')) ways.push([])
    else ways.at(-1)?.push(readItem(reader))
  }
  return ways
}

function isNext({ source, at }: Reader, word: string): boolean {
  return source.startsWith(word, at)
}

function take(reader: Reader, word: string): boolean {
  if (!isNext(reader, word)) return false
  reader.at += word.length
  return true
}

function readItem(reader: Reader): Item {
  const part = readPart(reader)
  const [found = '', least = '', comma, most = ''] =
    /^(?:[*+?]|\{(\d+)(,)?(\d*)\})/.exec(reader.source.slice(reader.at)) ?? []
  reader.at += found.length
  const isLazy = found !== '' && take(reader, '?')
  const bounds: Readonly<Record<string, readonly [number, number]>> = {
    '': [1, 1],
    '*': [0, Infinity],
    '+': [1, Infinity],
    '?': [0, 1]
  }
  const [from, to] = bounds[found] ?? [
    Number(least),
    comma === undefined ? Number(least) : Number(most || Infinity)
  ]
  return { part, least: from, most: to, isLazy }
}

function readPart(reader: Reader): Item['part'] {
  if (take(reader, '(')) {
    if (isNext(reader, '?') && !take(reader, '?:')) throw new Error('a group of another kind')
    const ways = readWays(reader)
    if (!take(reader, ')')) throw new Error('a group without an end')
    return { kind: 'group', ways }
  }
  if (take(reader, '^')) return { kind: 'edge', holds: (_text, at) => at === 0 }
  if (take(reader, '$')) return { kind: 'edge', holds: (text, at) => at === text.length }
  if (take(reader, '\\b')) return { kind: 'edge', holds: isEdgeOfWord }
  return readAtom(reader)
}

function isEdgeOfWord(text: string, at: number): boolean {
  const isWord = (character: string | undefined): boolean => /^\w$/.test(character ?? '')
  return isWord(text[at - 1]) !== isWord(text[at])
}

/** One character or class of characters; the engine itself decides what matches. */
function readAtom(reader: Reader): Atom {
  const [raw] =
    /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}|\\[^bBk1-9]|[^\\[\](){}*+?|])/i.exec(
      reader.source.slice(reader.at)
    ) ?? []
  if (raw === undefined) throw new Error(`what is ${reader.source.slice(reader.at)}?`)
  reader.at += raw.length
  const pattern = new RegExp(`^${raw}$`, reader.flags)
  const known = new Map<string, boolean>()
  return {
    kind: 'atom',
    fits: (character) => {
      const fits = known.get(character) ?? pattern.test(character)
      known.set(character, fits)
      return fits
    }
  }
}

/** At this number the count stops: the pattern explodes. */
const mostSteps = 100_000

/** Steps until a match, or no match, is certain: every start is tried, as in an engine. */
export function stepsOf({ ways }: Pattern, text: string): number {
  const count = { steps: 0 }
  for (let start = 0; start <= text.length && count.steps < mostSteps; start += 1) {
    if (matchWays(ways, { text, count }, start, () => true)) break
  }
  return count.steps < mostSteps ? count.steps : Infinity
}

interface Run {
  readonly text: string
  readonly count: { steps: number }
}

type Next = (at: number) => boolean

function matchWays(ways: Group['ways'], run: Run, at: number, next: Next): boolean {
  return ways.some((items) => matchItems(items, run, at, next))
}

function matchItems(items: readonly Item[], run: Run, at: number, next: Next): boolean {
  const [item, ...rest] = items
  if (item === undefined) return next(at)
  return repeat(item, run, { at, done: 0 }, (after) => matchItems(rest, run, after, next))
}

interface Progress {
  readonly at: number
  readonly done: number
}

function repeat(item: Item, run: Run, { at, done }: Progress, next: Next): boolean {
  run.count.steps += 1
  if (run.count.steps > mostSteps) return false
  const once = (): boolean =>
    done < item.most &&
    matchPart(item.part, run, at, (after) =>
      // A repetition that matched nothing is not tried again.
      after === at && done >= item.least
        ? false
        : repeat(item, run, { at: after, done: done + 1 }, next)
    )
  if (done < item.least) return once()
  return item.isLazy ? next(at) || once() : once() || next(at)
}

function matchPart(part: Item['part'], run: Run, at: number, next: Next): boolean {
  switch (part.kind) {
    case 'atom':
      return at < run.text.length && part.fits(run.text[at] ?? '') && next(at + 1)
    case 'edge':
      return part.holds(run.text, at) && next(at)
    case 'group':
      return matchWays(part.ways, run, at, next)
  }
}
