// Can a reader still recognise the text that somebody wrote? Its ordinary words must be there, in their order.
import { actingIn } from './characters.js'

/** Characters, as they are shown: what cannot be seen takes up to ten to be shown at all. */
const longestBeginning = 200
const longestEscape = 10

/** Runs of three and more ASCII letters or digits at the beginning of the text: what no escaping has a reason to touch. */
export function wordsOf(text: string): readonly string[] {
  const beginning = beginningOf(text)
  const words = beginning.match(/[A-Za-z0-9]{3,}/g) ?? []
  // The last one may go on.
  return text.length > beginning.length ? words.slice(0, -1) : words
}

function beginningOf(text: string): string {
  let room = longestBeginning
  let end = 0
  for (const character of text) {
    const isShown = character !== '\n' && actingIn(character).length === 0
    room -= isShown ? 1 : longestEscape
    if (room < 0) break
    end += character.length
  }
  return text.slice(0, end)
}

/** The first word that is missing, or not behind the one before it. */
export function lostWord(text: string, shown: string): string | undefined {
  let from = 0
  for (const word of wordsOf(text)) {
    const at = shown.indexOf(word, from)
    if (at < 0) return word
    from = at + word.length
  }
  return undefined
}
