// The name of a concurrency group, as far as it is known, and whether two names are one.
import type { Piece } from './data.js'
import type { Unknown } from './value.js'

/** Pieces in order, no two texts side by side and no empty one: an empty name has none. */
export interface Name {
  readonly pieces: readonly Piece[]
}

/** `maybe` rests on something that is known only at run time. */
export type Meeting = 'yes' | 'maybe' | 'no'

export function nameOf(pieces: readonly Piece[]): Name {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (typeof piece !== 'string' || typeof last !== 'string') merged.push(piece)
    else merged[merged.length - 1] = last + piece
  }
  return { pieces: merged.filter((piece) => piece !== '') }
}

/** The whole name in the form in which names are compared; undefined where a part is unknown. */
export function keyOf({ pieces }: Name): string | undefined {
  if (pieces.length === 0) return ''
  const [only] = pieces
  return pieces.length === 1 && typeof only === 'string' ? only.toLowerCase() : undefined
}

/** For people: unknown parts as `<vars.NAME>`. */
export function nameText({ pieces }: Name): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.source}>`)).join('')
}

/**
 * "The group name is case insensitive."
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency (2026-11)
 */
export function meets(one: Name, other: Name): Meeting {
  const [key, otherKey] = [keyOf(one), keyOf(other)]
  if (key !== undefined && otherKey !== undefined) return key === otherKey ? 'yes' : 'no'
  return isOfOneShape(one, other) ? meetsPieceByPiece(one, other) : mayBeEqual(one, other)
}

const isOfOneShape = (one: Name, other: Name): boolean =>
  one.pieces.length === other.pieces.length &&
  one.pieces.every((piece, index) => typeof piece === typeof other.pieces[index])

function meetsPieceByPiece(one: Name, other: Name): Meeting {
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
function mayBeEqual(one: Name, other: Name): Meeting {
  const [start, otherStart] = [textAt(one, 0), textAt(other, 0)]
  const [end, otherEnd] = [textAt(one, -1), textAt(other, -1)]
  const startsAlike = start.startsWith(otherStart) || otherStart.startsWith(start)
  return startsAlike && (end.endsWith(otherEnd) || otherEnd.endsWith(end)) ? 'maybe' : 'no'
}

function textAt({ pieces }: Name, index: 0 | -1): string {
  const piece = pieces.at(index)
  return typeof piece === 'string' ? piece.toLowerCase() : ''
}
