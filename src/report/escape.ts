// Makes untrusted text safe for a log, a summary or a machine. No other module does this. Branch names, titles, labels, GitHub's
// messages and inputs are all untrusted, because strangers can write them.

/**
 * Characters that a reader cannot see as what they are: C0, DEL and C1 controls, line and paragraph separators, zero-width
 * characters, bidi marks and overrides, variation and tag characters, lone surrogates, noncharacters.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/** Characters, after all of them were made visible. The runner cuts messages at 4,096, and the remedy is at their end. */
const longestInLog = 1500

/** The same for each text in a summary: 200 rows of such texts fit into the mebibyte that a summary may have. */
const longestInMarkdown = 320

/**
 * For a log line or a terminal: one line, without control characters, and without a command for the runner. The runner reads
 * `::x::` at the start of a line, after any white space, and the old `##[x]` anywhere as commands. The line may be wrapped at
 * its spaces later.
 * https://github.com/actions/runner src/Runner.Common/ActionCommand.cs (2026-11)
 */
export function forLog(text: string): string {
  return readable(text, longestInLog)
    .replace(/##\[/g, '##\\[')
    .replace(/(^|\s)::/g, '$1:\\:')
}

/**
 * For GitHub Markdown and HTML: a code element. Every character that could become markup, a link, a mention, a cross-reference
 * or a table is a character reference, so that GitHub shows the text itself.
 */
export function forMarkdown(text: string): string {
  return `<code>${readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 ]/gu, reference)}</code>`
}

/** Characters of a sentence, before it is made safe. */
const longestSentence = 600

/**
 * For a sentence of this program in GitHub Markdown that holds names of others. A word of letters stays as it is, which can be no
 * markup. Any other word is a code element, as `forMarkdown` makes it.
 */
export function forSentence(text: string): string {
  return readable(text, longestSentence)
    .split(' ')
    .map((word) => {
      const mark = /[,:]$/.exec(word)?.[0] ?? ''
      const name = word.slice(0, word.length - mark.length)
      const isPlain = /^(?:[A-Za-z]+(?:-[A-Za-z]+)*(?:'s?)?)?$/.test(name)
      return `${isPlain ? name : forMarkdown(name)}${mark}`
    })
    .join(' ')
    .replaceAll('</code> <code>', ' ')
}

/** For a text or an attribute in HTML: what is rendered is the text itself, with everything in it visible. */
export function forHtml(text: string): string {
  return readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 .,-]/gu, reference)
}

/**
 * For machines: JSON in ASCII only, without raw separators or direction marks. It can be printed where the runner looks for old
 * commands.
 */
export function forJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##\[/g, '##\\u005b')
}

/** Visible characters only, and at most `most` of them. */
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

/**
 * A command of the runner, such as an annotation. A property cannot end itself, and the message stays on its line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message (2026-11)
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string>>,
  message: string
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${encoded(forLog(value), /[%:,]/g)}`
  )
  return `::${name} ${list.join(',')}::${encoded(forLog(message), /%/g)}`
}

/** As the runner decodes it. `forLog` leaves no line breaks. */
function encoded(text: string, characters: RegExp): string {
  return text.replace(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
