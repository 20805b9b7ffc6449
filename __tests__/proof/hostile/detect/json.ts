// Is it JSON that every reader reads in the same way, and that is harmless in a log?
import { commandsIn } from './runner.js'

export function jsonFaults(text: string): readonly string[] {
  return [
    ...(/^[\x20-\x7e\n]*$/.test(text) ? [] : ['it is not plain ASCII']),
    ...commandsIn(text).map((line) => `a command: ${line.trim().slice(0, 80)}`),
    ...(parsed(text) === undefined ? ['it is not JSON'] : [])
  ]
}

/** Undefined if it cannot be read. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every text in it, including field names: to be searched for untrusted text. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)])
}
