// The one module that makes untrusted text safe for the place it goes to: a log, a summary, a machine.
// Branch names, titles, labels, GitHub's messages and inputs are written by strangers, wherever they come from.

/**
 * Everything that a reader does not see as itself: C0, DEL and C1 controls, line and paragraph separators, zero-width
 * characters, bidi marks and overrides, variation and tag characters, lone surrogates.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu

/** Characters. Runners cut messages at 4,096. */
const longestText = 1500

/**
 * For a log line or a terminal: one line, no control acts, and the runner sees no command in it. The runner takes `::x::`
 * at the start of a line and the old `##[x]` anywhere for commands.
 * https://github.com/actions/runner src/Runner.Common/ActionCommand.cs (2026-11)
 */
export function forLog(text: string): string {
  return shorten(text)
    .replace(invisible, visible)
    .replace(/##\[/g, '##\\[')
    .replace(/^\s*::/, (start) => start.replace('::', ':\\:'))
}

/**
 * For GitHub Markdown and HTML: inside a code element, with every character that could be markup, a link, a mention, a
 * cross-reference or a table as a character reference. What is rendered is the text itself.
 */
export function forMarkdown(text: string): string {
  const visibleText = shorten(text).replace(invisible, visible)
  return `<code>${visibleText.replace(/[^A-Za-z0-9 ]/gu, reference)}</code>`
}

/** For machines: JSON in ASCII only, so that no reader of it meets a separator or a direction mark as such. */
export function forJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestText))
  return characters.length <= longestText && text.length <= 2 * longestText
    ? text
    : `${characters.slice(0, longestText).join('')}…`
}

function visible(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `\\u{${point.toString(16)}}`
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}
