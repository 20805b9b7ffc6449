// Finds the run objects in a text that comes in pieces: one a line, one after the other, in an array, or in pages such as
// `{ "total_count": 2, "workflow_runs": [ … ] }`, alone or in an array. Nothing is kept but the object that is being read.

export interface Scanner {
  push(piece: string): void
  /** The lines, from 1, on which objects begin that break off in the middle. */
  end(): readonly number[]
}

/** Characters. A run as GitHub answers it has some 20,000; what is longer is no run. */
const longest = 4_000_000

const quote = 34
const newline = 10
const space = 32
const comma = 44
const minus = 45
const backslash = 92
const brace = 123
const bracket = 91
const endOfBrace = 125
const endOfBracket = 93

const pageKey = 'workflow_runs'

/**
 * Is given the text of each object, and the line on which it begins. An element of an array that is a number, true, false or null is no
 * run either: it comes as `null`.
 */
type Emit = (text: string, line: number) => void

export function createScanner(emit: Emit): Scanner {
  const place: Place = {
    ...{ text: '', at: 0, lineEnd: -1, line: 1 },
    ...{ start: -1, startLine: 1, depth: 0, cut: [] },
    ...{ isElement: false }
  }
  return {
    push(piece) {
      const from = place.start < 0 ? place.at : place.start
      place.text = place.text.slice(from) + piece
      place.at -= from
      place.lineEnd = -1
      if (place.start >= 0) place.start = 0
      scan(place, emit)
      if (place.start >= 0 && place.text.length - place.start > longest) drop(place)
    },
    end: () => (place.start < 0 ? place.cut : [...place.cut, place.startLine])
  }
}

interface Place {
  text: string
  /** The next character to look at. */
  at: number
  /** Where a line ends at or behind `at`; before it where that is not known, and infinite where no line ends. */
  lineEnd: number
  /** The line of `at`, from 1. */
  line: number
  /** Where the object that is being read begins; -1 outside of one. */
  start: number
  startLine: number
  /** Braces and brackets that are open in it. */
  depth: number
  /** Whether a bracket or a comma stands right before, so that an element of an array may begin. */
  isElement: boolean
  /** The lines of objects that were cut. */
  readonly cut: number[]
}

function scan(place: Place, emit: Emit): void {
  const { text } = place
  while (place.at < text.length) {
    const code = text.charCodeAt(place.at)
    if (code === quote) {
      if (!skipString(place)) return
    } else {
      if (code === newline && !endLine(place)) return
      if (place.start < 0) outside(place, code, emit)
      nest(place, code, emit)
      place.at += 1
    }
  }
}

function outside(place: Place, code: number, emit: Emit): void {
  if (code <= space) return
  if (place.isElement && isScalar(code)) emit('null', place.line)
  place.isElement = code === bracket || code === comma
}

/** Whether a number, true, false or null may begin so. */
function isScalar(code: number): boolean {
  return code === minus || /\w/.test(String.fromCharCode(code))
}

function nest(place: Place, code: number, emit: Emit): void {
  if (code === brace || code === bracket) opened(place, code)
  else if (code === endOfBrace || code === endOfBracket) closed(place, emit)
}

function opened(place: Place, code: number): void {
  if (place.start >= 0) {
    place.depth += 1
  } else if (code === brace) {
    place.start = place.at
    place.startLine = place.line
    place.depth = 1
  }
}

function closed(place: Place, emit: Emit): void {
  if (place.start < 0) return
  place.depth -= 1
  if (place.depth > 0) return
  emit(place.text.slice(place.start, place.at + 1), place.startLine)
  place.start = -1
}

function drop(place: Place): void {
  place.cut.push(place.startLine)
  place.start = -1
}

/**
 * An object at the very start of a line is one of its own, so one that is still open was cut. False where the next character is yet
 * to come.
 */
function endLine(place: Place): boolean {
  if (place.start >= 0) {
    if (place.at + 1 >= place.text.length) return false
    if (place.text.charCodeAt(place.at + 1) === brace) drop(place)
  }
  place.line += 1
  return true
}

/** Puts `at` behind the string. False where its end is yet to come. A string that holds a line break was cut there. */
function skipString(place: Place): boolean {
  const { text, at } = place
  const end = endOfString(text, at)
  if (place.lineEnd < at) place.lineEnd = lineEndFrom(text, at)
  if (place.lineEnd < (end < 0 ? Infinity : end)) {
    if (place.start >= 0) drop(place)
    place.at = place.lineEnd
    return true
  }
  if (end < 0) return false
  if (isPageKey(place, end) && !leavePage(place, end)) return false
  place.at = end + 1
  return true
}

/** The runs of a page are what is looked for, so the page itself is no object. False where what follows the key is yet to come. */
function leavePage(place: Place, end: number): boolean {
  const next = /\S/.exec(place.text.slice(end + 1, end + 100))?.[0]
  if (next === ':') place.start = -1
  return next !== undefined
}

function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? Infinity : end
}

function isPageKey({ text, at, start, depth }: Place, end: number): boolean {
  const isField = start >= 0 && depth === 1
  return isField && end - at - 1 === pageKey.length && text.startsWith(pageKey, at + 1)
}

/** Where the closing quote is; -1 where it is not there yet. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before -= 1
  return (at - before) % 2 === 0
}
