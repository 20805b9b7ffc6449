// On which characters does a terminal act, and which are invisible? Listed by number, independently of the program's own list.

type Range = readonly [first: number, last: number]

/** Everything but the line break, which the outputs use between their own lines. */
const acting: readonly Range[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff]
]

/** `U+202e at 17`, for each of them; only the first few. */
export function actingIn(text: string): readonly string[] {
  const found: string[] = []
  let at = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (isActing(point)) found.push(`U+${point.toString(16)} at ${at}`)
    if (found.length === 3) break
    at += character.length
  }
  return found
}

function isActing(point: number): boolean {
  // Most of the text is plain, and there is much of it.
  if (point >= 0x20 && point < 0x7f) return false
  return acting.some(([first, last]) => point >= first && point <= last)
}
