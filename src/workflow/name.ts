// The name of a concurrency group, as far as it is known, and whether two names are one.
import type { Key, Piece } from './data.js'
import type { Unknown } from './value.js'

/** Pieces in order, no two texts side by side and no empty one: an empty name has none. */
export interface Case {
  readonly pieces: readonly Piece[]
  /** What this case takes for true or for false. */
  readonly assumptions: readonly Assumption[]
}

/** A condition that only the run knows, and what it is in one case. */
export interface Assumption {
  /** How a user would write what it rests on. */
  readonly source: string
  readonly key: Key | undefined
  readonly isTrue: boolean
}

/** One case where no condition is unknown, and never none. */
export interface Name {
  readonly cases: readonly Case[]
}

/** `maybe` rests on something that is known only at run time. */
export type Meeting = 'yes' | 'maybe' | 'no'

export const nameOf = (pieces: readonly Piece[]): Name => ({ cases: [caseOf(pieces)] })

export function caseOf(pieces: readonly Piece[], assumptions: readonly Assumption[] = []): Case {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (typeof piece !== 'string' || typeof last !== 'string') merged.push(piece)
    else merged[merged.length - 1] = last + piece
  }
  return { pieces: merged.filter((piece) => piece !== ''), assumptions }
}

/** The whole name in the form in which names are compared; undefined where it is not known. */
export function keyOf({ cases: [first, ...others] }: Name): string | undefined {
  return first === undefined || others.length > 0 ? undefined : keyOfCase(first)
}

function keyOfCase({ pieces }: Case): string | undefined {
  if (pieces.length === 0) return ''
  const [only] = pieces
  return pieces.length === 1 && typeof only === 'string' ? only.toLowerCase() : undefined
}

/** What only the run knows and what may differ between two runs, as a user would write it. */
export function sourcesOf({ cases }: Name): readonly string[] {
  return cases
    .flatMap(({ pieces, assumptions }) => [
      ...pieces
        .filter((piece) => typeof piece !== 'string')
        .filter(({ identity }) => identity === undefined),
      ...assumptions.filter(({ key }) => key?.isShared !== true)
    ])
    .map(({ source }) => source)
}

/** Characters that it has in any case. */
export const leastLength = ({ cases }: Name): number =>
  Math.min(
    ...cases.map(
      ({ pieces }) => pieces.filter((piece) => typeof piece === 'string').join('').length
    )
  )

/** Cases of one name that people are shown. */
const mostCases = 3

/** For people: unknown parts as `<vars.NAME>`, cases as `a or b`. */
export function nameText({ cases }: Name): string {
  const texts = [...new Set(cases.map(textOf))]
  const others = texts.length > mostCases ? ['others'] : []
  return [...texts.slice(0, mostCases), ...others].join(' or ')
}

const textOf = ({ pieces }: Case): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.source}>`)).join('')

/** For people: the name in those cases in which it may be the other one's, too. */
export function sharedText(name: Name, other: Name): string {
  const cases = name.cases.filter((one) => meets({ cases: [one] }, other) !== 'no')
  return nameText({ cases })
}

/** Sure only where it is so in every two cases that can be. */
export function meets(one: Name, other: Name): Meeting {
  const meetings = new Set(
    one.cases.flatMap((here) =>
      other.cases.filter((there) => isPossible(here, there)).map((there) => meetsCase(here, there))
    )
  )
  if (meetings.size > 1) return 'maybe'
  const [meeting = 'no'] = meetings
  return meeting
}

/** A variable has one value for both runs. */
const isPossible = (one: Case, other: Case): boolean =>
  !one.assumptions.some(
    ({ key, isTrue }) =>
      key?.isShared === true &&
      other.assumptions.some(
        (against) => against.key?.text === key.text && against.isTrue !== isTrue
      )
  )

/**
 * "The group name is case insensitive."
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency (2026-11)
 */
function meetsCase(one: Case, other: Case): Meeting {
  const [key, otherKey] = [keyOfCase(one), keyOfCase(other)]
  // GitHub starts no run whose group has an empty name.
  if (key === '' || otherKey === '') return 'no'
  if (key !== undefined && otherKey !== undefined) return key === otherKey ? 'yes' : 'no'
  return isOfOneShape(one, other) ? meetsPieceByPiece(one, other) : mayBeEqual(one, other)
}

const isOfOneShape = (one: Case, other: Case): boolean =>
  one.pieces.length === other.pieces.length &&
  one.pieces.every((piece, index) => typeof piece === typeof other.pieces[index])

function meetsPieceByPiece(one: Case, other: Case): Meeting {
  let meeting: Meeting = 'yes'
  for (const [index, piece] of one.pieces.entries()) {
    const against = other.pieces[index]
    if (typeof piece === 'string' && typeof against === 'string') {
      if (piece.toLowerCase() !== against.toLowerCase()) return mayBeEqual(one, other)
    } else if (!isSame(piece as Unknown, against as Unknown)) meeting = 'maybe'
  }
  return meeting
}

const isSame = (one: Unknown, other: Unknown): boolean =>
  one.identity !== undefined && one.identity === other.identity

/** An unknown part can be any text: only what stands before the first and behind the last one tells names apart. */
function mayBeEqual(one: Case, other: Case): Meeting {
  const [start, otherStart] = [textAt(one, 0), textAt(other, 0)]
  const [end, otherEnd] = [textAt(one, -1), textAt(other, -1)]
  const startsAlike = start.startsWith(otherStart) || otherStart.startsWith(start)
  return startsAlike && (end.endsWith(otherEnd) || otherEnd.endsWith(end)) ? 'maybe' : 'no'
}

function textAt({ pieces }: Case, index: 0 | -1): string {
  const piece = pieces.at(index)
  return typeof piece === 'string' ? piece.toLowerCase() : ''
}
