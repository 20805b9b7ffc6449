// Does the file of outputs have the intended values, and nothing else?
import { parseOutputs } from '../../../support/process.js'
import { wellFormed } from '../../../support/hostile.js'
import { actingIn } from './characters.js'

const outputNames = [
  'cancelled',
  'cancelled-count',
  'group',
  'kept-count',
  'metrics',
  'newest-run-id',
  'outcome',
  'plan',
  'pull-request',
  'pull-request-state',
  'superseded'
]

const entry = /^[a-z-]+<<(supersede-\d+)$/

const shapes: Readonly<Record<string, RegExp>> = {
  cancelled: /^\[(?:\d+(?:,\d+)*)?\]$/,
  'cancelled-count': /^\d+$/,
  group: /^[A-Za-z0-9._/:@+=,%-]{1,300}$/,
  'kept-count': /^\d+$/,
  'newest-run-id': /^\d*$/,
  outcome: /^(?:ok|partial|failed)$/,
  'pull-request': /^\d*$/,
  'pull-request-state': /^(?:open|closed|merged)?$/,
  superseded: /^(?:true|false)$/
}

/** The values by themselves. */
export function valueFaults(outputs: Readonly<Record<string, string>>): readonly string[] {
  const names = Object.keys(outputs).sort()
  const misshapen = Object.entries(shapes).filter(
    ([name, shape]) => !shape.test(outputs[name] ?? '')
  )
  const lined = Object.entries(outputs).filter(([, value]) => /[\r\n]/.test(value))
  return [
    ...(names.join() === outputNames.join() ? [] : [`its names are ${names.join()}`]),
    ...misshapen.map(([name]) => `${name} is ${JSON.stringify(outputs[name]?.slice(0, 80))}`),
    ...lined.map(([name]) => `${name} has several lines`),
    ...Object.values(outputs).flatMap(actingIn)
  ]
}

/** A file with these values, whatever they contain: each is one entry, and is read back unchanged. */
export function fileFaults(
  file: string,
  meant: Readonly<Record<string, string>>
): readonly string[] {
  const outputs = outputsIn(file)
  const lines = file.split('\n')
  const delimiters = lines.flatMap((line) => entry.exec(line)?.[1] ?? [])
  const ends = lines.filter((line) => delimiters.includes(line.replace(/\r$/, '')))
  const changed = Object.entries(meant).filter(
    ([name, value]) => outputs?.[name] !== wellFormed(value).replaceAll('\r\n', '\n')
  )
  return [
    ...(outputs === undefined ? ['the runner could not read it'] : []),
    ...(Object.keys(outputs ?? {}).join() === Object.keys(meant).join() ? [] : ['other names']),
    ...changed.map(([name]) => `${name} is not what was meant`),
    ...(ends.length === Object.keys(meant).length ? [] : ['a value has the end of one as a line'])
  ]
}

/** Undefined if the runner would refuse the file. */
function outputsIn(file: string): Readonly<Record<string, string>> | undefined {
  try {
    return parseOutputs(file)
  } catch {
    return undefined
  }
}
