// Findings as a person reads them in a terminal: which two runs meet, what is lost, what to write.
import type { Finding, Meeting, Severity } from './finding.js'
import { docsOf } from './published.js'

/** How texts of the file are made safe, and how a severity is coloured. */
export interface TextStyle {
  readonly safe: (text: string) => string
  readonly colour: (severity: Severity, text: string) => string
  /** Characters of a line. */
  readonly width: number
}

export function findingText(finding: Finding, style: TextStyle): string {
  const { safe, colour, width } = style
  const { file, at, severity, code, message, lost, repair, meeting } = finding
  const lines = [
    `${safe(file)}:${at.line}:${at.column}`,
    `${severity} ${code}: ${safe(message)}`,
    ...(meeting === undefined ? [] : ['', ...meetingLines(meeting, style), '']),
    ...(lost === undefined ? [] : [`lost:   ${safe(lost)}`]),
    `repair: ${safe(repair)}`,
    `docs:   ${docsOf(code)}`
  ]
  const [place = '', ...rest] = lines
  const text = rest.flatMap((line) => wrapped(line, width - 2)).map((line) => `  ${line}`.trimEnd())
  const [head = '', ...others] = text
  // Only now: the characters of a colour take no room.
  return [place, head.replace(severity, colour(severity, severity)), ...others].join('\n')
}

/** The runs under one another, with their group and what becomes of each. */
function meetingLines(meeting: Meeting, { safe, width }: TextStyle): readonly string[] {
  const rows = rowsOf(meeting).map(({ run, fate }) => ({ run: safe(run), fate }))
  const longest = Math.max(...rows.map(({ run }) => run.length))
  const fits = rows.every(({ fate }) => longest + fate.length + margin <= width)
  const lines = rows.flatMap(({ run, fate }, index) => {
    const isLast = index === rows.length - 1
    const mark = isLast ? '└' : '├'
    if (fits) return `  ${mark} ${run.padEnd(longest)}  ${fate}`
    return [`  ${mark} ${run}`, `  ${isLast ? ' ' : '│'}   ${fate}`]
  })
  return [`  group ${safe(meeting.group)}`, ...lines]
}

/** Characters around a run and its fate. */
const margin = 8

interface Row {
  readonly run: string
  readonly fate: string
}

function rowsOf({ earlier, later, effect, isMaybe }: Meeting): readonly Row[] {
  const may = isMaybe ? 'may be' : 'is'
  if (effect === 'cancels') {
    return [
      { run: earlier, fate: `${may} cancelled` },
      { run: later, fate: 'starts' }
    ]
  }
  return [
    { run: 'an older run', fate: 'holds the group' },
    { run: earlier, fate: `waits, then ${may} cancelled` },
    { run: later, fate: 'waits in its place' }
  ]
}

/** At spaces; what follows stands under the text behind the first colon. */
function wrapped(line: string, width: number): readonly string[] {
  // An address is not broken.
  if (line.length <= width || line.startsWith(' ') || line.startsWith('docs: ')) return [line]
  const hang = /^(?:lost: {3}|repair: )/.test(line) ? ' '.repeat('repair: '.length) : '  '
  const out: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length > width && current.trim() !== '') {
      out.push(current)
      current = `${hang}${word}`
    } else current = longer
  }
  return [...out, current]
}
