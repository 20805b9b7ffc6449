// Which known word was meant? For messages about a misspelt one.

/** The known word that is nearest to this one; undefined where none is near enough to be meant. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const typed = plain(text)
  const near = known
    .map((word) => ({ word, slips: slipsBetween(typed, plain(word)) }))
    .filter(({ word, slips }) => slips <= (plain(word).length < longWord ? 1 : 2))
    .toSorted((one, other) => one.slips - other.slips)
  return near[0]?.word
}

/** ` Did you mean x?`, to stand behind a sentence; empty where nobody can tell. */
export function didYouMean(text: string, known: readonly string[]): string {
  const word = nearest(text, known)
  return word === undefined ? '' : ` Did you mean ${word}?`
}

/** Case counts for nothing, nor what words are joined with. */
const plain = (text: string): string => text.toLowerCase().replace(/[-_\s]/g, '')

/**
 * Below so many letters a word is near many others (`mode`: `model`, `node`): only a letter that is missing, or typed twice, is a
 * slip then.
 */
const mediumWord = 6
/** From so many letters on, a word with two slips side by side is still the same word. */
const longWord = 8

/** How many letters differ where the two words do; two neighbours that changed places count as one. */
function slipsBetween(typed: string, meant: string): number {
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start += 1
  let end = 0
  const most = Math.min(typed.length, meant.length) - start
  while (end < most && typed.at(-1 - end) === meant.at(-1 - end)) end += 1
  const [wrong, right] = [
    typed.slice(start, typed.length - end),
    meant.slice(start, meant.length - end)
  ]
  if (right.length === 2 && wrong === right.charAt(1) + right.charAt(0)) return 1
  const isMissingOrDouble = wrong === '' || `${wrong}${right}` === typed[start - 1]
  return isMissingOrDouble || meant.length >= mediumWord
    ? Math.max(wrong.length, right.length)
    : Infinity
}
