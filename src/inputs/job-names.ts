// Is the name of a job like a pattern of the user? The workflow file of a pull request chooses the names, so the work grows with
// the length of a name and with nothing else, and each name is looked at once.

const longestName = 500
/**
 * "You can connect a maximum of ten levels of workflows": a job of the last one is told as `a / b / c`, with ten parts.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#nesting-reusable-workflows (2026-11)
 */
const mostParts = 10
const separator = ' / '
/** Comes before what a matrix adds to a name: `deploy (eu)`. */
const bracket = ' ('

/**
 * The pattern stands for one or more whole parts of a name, with or without what a matrix adds. A name that is too long or has
 * too many parts is like every pattern: GitHub makes no such name for an honest job, so it may be anything.
 */
export function jobMatcher(pattern: string): (name: string) => boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  return (given) => {
    if (given.length > longestName) return true
    const name = given.toLowerCase()
    if (hasTooManyParts(name)) return true
    if (rest.length === 0) return findPart(first, name, 0, true) >= 0
    return isSpread(name, first, rest)
  }
}

/** Asks `test` once for each distinct name. */
export function onceEach(test: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const answer = test(name)
    known.set(name, answer)
    return answer
  }
}

function hasTooManyParts(name: string): boolean {
  let parts = 1
  for (let at = name.indexOf(separator); at >= 0; at = name.indexOf(separator, at + 1)) parts += 1
  return parts > mostParts
}

/** Whether the texts stand in the name one after the other, the first one where a part begins, the last one where one ends. */
function isSpread(name: string, first: string, rest: readonly string[]): boolean {
  // The earliest place of each text leaves the most room for those that follow.
  const begin = first === '' ? 0 : findPart(first, name, 0, false)
  if (begin < 0) return false
  let at = begin + first.length
  for (const text of rest.slice(0, -1)) {
    const found = name.indexOf(text, at)
    if (found < 0) return false
    at = found + text.length
  }
  const last = rest.at(-1) ?? ''
  return last === '' || findEnd(last, name, at)
}

/** Where the text stands at the beginning of a part, and at the end of one if that `isWhole`; -1 where it does not. */
function findPart(text: string, name: string, from: number, isWhole: boolean): number {
  for (let at = name.indexOf(text, from); at >= 0; at = name.indexOf(text, at + 1)) {
    if (begins(name, at) && (!isWhole || ends(name, at + text.length))) return at
  }
  return -1
}

function findEnd(text: string, name: string, from: number): boolean {
  for (let at = name.indexOf(text, from); at >= 0; at = name.indexOf(text, at + 1)) {
    if (ends(name, at + text.length)) return true
  }
  return false
}

function begins(name: string, at: number): boolean {
  const before = at - separator.length
  return at === 0 || (before >= 0 && name.startsWith(separator, before))
}

function ends(name: string, at: number): boolean {
  return at === name.length || name.startsWith(separator, at) || name.startsWith(bracket, at)
}
