// Findings as a person reads them in a terminal: which two runs meet, what is lost, what to write.
import type { Finding, Meeting, Severity } from './finding.js'

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
    `${colour(severity, severity)} ${code}: ${safe(message)}`,
    ...(meeting === undefined ? [] : ['', ...meetingLines(meeting, safe), '']),
    ...(lost === undefined ? [] : [`lost:   ${safe(lost)}`]),
    `repair: ${safe(repair)}`
  ]
  const [place = '', ...rest] = lines
  return [
    place,
    ...rest.flatMap((line) => wrapped(line, width - 2).map((each) => `  ${each}`.trimEnd()))
  ].join('\n')
}

/** Both runs under one another, with their group. */
function meetingLines(
  { earlier, later, group, effect, isMaybe }: Meeting,
  safe: TextStyle['safe']
): readonly string[] {
  const may = isMaybe ? 'may be ' : 'is '
  const fates =
    effect === 'cancels'
      ? [`${may}cancelled`, 'starts']
      : effect === 'evicts'
        ? [`${may}cancelled while it waits`, 'waits instead of it']
        : ['runs', 'waits']
  const runs = [safe(earlier), safe(later)]
  const longest = Math.max(...runs.map(({ length }) => length))
  return [
    `  group ${safe(group)}`,
    ...runs.map(
      (run, index) => `  ${index === 0 ? '├' : '└'} ${run.padEnd(longest)}  ${fates[index] ?? ''}`
    )
  ]
}

/** At spaces; what follows stands under the text behind the first colon. */
function wrapped(line: string, width: number): readonly string[] {
  if (line.length <= width || line.startsWith(' ')) return [line]
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
