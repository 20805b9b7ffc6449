// Can a reader still recognise the text? Its ordinary words must be there, in their order.
import { actingIn } from './characters.js'

/** Characters as they are shown: an invisible one takes up to ten. */
const longestBeginning = 200
const longestEscape = 10

/** Sequences of three and more ASCII letters or digits at the start of the text, which no escaping changes. */
export function wordsOf(text: string): readonly string[] {
  const beginning = beginningOf(text)
  const words = beginning.match(/[A-Za-z0-9]{3,}/g) ?? []
  // The last one may continue.
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

/** The first word that is missing or out of order. */
export function lostWord(text: string, shown: string): string | undefined {
  let from = 0
  for (const word of wordsOf(text)) {
    const at = shown.indexOf(word, from)
    if (at < 0) return word
    from = at + word.length
  }
  return undefined
}
