// The one module that makes untrusted text safe for the place it goes to: a log, a summary, a machine.
// Branch names, titles, labels, GitHub's messages and inputs are written by strangers, wherever they come from.

/**
 * Everything that a reader does not see as itself: C0, DEL and C1 controls, line and paragraph separators, zero-width
 * characters, bidi marks and overrides, variation and tag characters, lone surrogates, noncharacters.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/** Characters, once everything in them can be seen. Runners cut messages at 4,096, and what to do stands at their ends. */
const longestInLog = 1500

/** The same for each text in a summary: two hundred rows of them still fit into the mebibyte that one may hold. */
const longestInMarkdown = 320

/**
 * For a log line or a terminal: one line, no control acts, and the runner sees no command in it. The runner takes `::x::`
 * at the start of a line, behind any white space, and the old `##[x]` anywhere for commands. A line may be broken at its
 * spaces later on.
 * https://github.com/actions/runner src/Runner.Common/ActionCommand.cs (2026-11)
 */
export function forLog(text: string): string {
  return readable(text, longestInLog)
    .replace(/##\[/g, '##\\[')
    .replace(/(^|\s)::/g, '$1:\\:')
}

/**
 * For GitHub Markdown and HTML: inside a code element, with every character that could be markup, a link, a mention, a
 * cross-reference or a table as a character reference. What is rendered is the text itself.
 */
export function forMarkdown(text: string): string {
  return `<code>${readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 ]/gu, reference)}</code>`
}

/** For a text or an attribute in HTML: what is rendered is the text itself, with everything in it visible. */
export function forHtml(text: string): string {
  return readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 .,-]/gu, reference)
}

/**
 * For machines: JSON in ASCII only, so that no reader of it meets a separator or a direction mark as such. It may be printed
 * where the runner looks for old commands.
 */
export function forJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##\[/g, '##\\u005b')
}

/** Everything in it can be seen, and it is no longer than `most` characters. */
function readable(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most).replace(invisible, visible))
  return characters.length <= most && text.length <= 2 * most
    ? characters.join('')
    : `${characters.slice(0, most).join('')}…`
}

function visible(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `\\u{${point.toString(16)}}`
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}
