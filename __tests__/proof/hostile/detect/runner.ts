// What would the runner take for a command? Its two parsers, in their strictest form: any name counts, known or not.
// https://github.com/actions/runner src/Runner.Common/ActionCommand.cs, src/Runner.Worker/Handlers/OutputManager.cs (2026-11)
import { actingIn } from './characters.js'

/** The runner reads a process line by line; each of these ends one for a reader in .NET or a terminal. */
export function linesOf(stdout: string): readonly string[] {
  return stdout.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
}

/**
 * `::name::` at the start of a line, after any white space; `##[` anywhere. By default .NET compares texts by culture and then
 * ignores characters without a width; so does this.
 */
export function isCommand(line: string): boolean {
  const seen = /^[\x20-\x7e]*$/.test(line) ? line : withoutActing(line)
  return seen.trimStart().startsWith('::') || seen.includes('##[')
}

/** The folded parts of our own log. */
export function isGroup(line: string): boolean {
  return /^::(?:group::(?:Details|\d+ more runs)|endgroup::)$/.test(line)
}

function withoutActing(line: string): string {
  return Array.from(line)
    .filter((character) => actingIn(character).length === 0)
    .join('')
}

/** The lines of a text in which the runner would find a command. */
export function commandsIn(stdout: string): readonly string[] {
  return linesOf(stdout).filter(isCommand)
}

/** The runner decodes these before it shows a message. */
export function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

const annotation = /^::(?:warning|notice) title=Supersede::([^\r\n]*)$/
/** The runner cuts longer messages, and the remedy is at their end. */
const longestAnnotation = 4096

/** What is wrong with a line that should be one annotation of the program. */
export function annotationFaults(line: string): readonly string[] {
  const [, data] = annotation.exec(line) ?? []
  if (data === undefined) return ['it is no annotation of ours']
  const message = unescapeData(data)
  return [
    ...(message.includes('\n') ? ['it has several lines'] : []),
    ...(message.includes('##[') ? ['there is an old command in it'] : []),
    ...actingIn(message),
    ...(message.length > longestAnnotation ? [`it has ${message.length} characters`] : [])
  ]
}
