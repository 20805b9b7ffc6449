// `--config 'group=…; cancel=…; queue=…'` → a concurrency block. What GitHub would refuse is refused here too, by name.
import { isOneExpression, partsOf, refusalsOf } from '../history/refusals.js'
import type { Written } from '../history/written.js'
import { InputError } from '../inputs/errors.js'
import { didYouMean } from '../model/nearest.js'

const keys = ['group', 'cancel', 'queue'] as const
type Key = (typeof keys)[number]

const queues = ['single', 'max'] as const

const example = "'group=${{ github.workflow }}-${{ github.ref }}; cancel=true; queue=single'"

/** Throws an InputError that names everything that is wrong. */
export function readConfigOption(text: string): Written {
  const { values, problems } = fieldsIn(text)
  const group = values.get('group')
  if (group === undefined && problems.length === 0) {
    problems.push(`group is missing, such as ${example}.`)
  }
  for (const [key, value] of values) problems.push(...problemsOf[key](value))
  const block = { group: group ?? '', cancel: 'false', queue: 'single' as const }
  const written: Written = { ...block, ...Object.fromEntries(values) }
  if (written.queue === 'max' && written.cancel === 'true') {
    // https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues (2026-11)
    problems.push('queue=max and cancel=true exclude one another: GitHub refuses such a workflow.')
  }
  if (problems.length === 0) return written
  throw new InputError(problems.map((problem) => `--config: ${problem}`))
}

function fieldsIn(text: string): { values: Map<Key, string>; problems: string[] } {
  const values = new Map<Key, string>()
  const problems: string[] = []
  const parts = partsOf(text)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  for (const each of parts) {
    const at = each.indexOf('=')
    const name = each.slice(0, Math.max(0, at)).trim()
    const key = keys.find((one) => one === name)
    if (at < 0) problems.push(`${quoted(each)} has no "="; allowed is ${example}.`)
    else if (key === undefined) problems.push(unknownKey(name))
    else if (values.has(key)) problems.push(`${key} is there twice; write it once.`)
    else values.set(key, each.slice(at + 1).trim())
  }
  return { values, problems }
}

function unknownKey(name: string): string {
  // The name that the key has in a workflow file.
  const meant = didYouMean(name.replace(/-in-progress$/, ''), keys)
  return `there is no key ${quoted(name)}; allowed are group, cancel and queue.${meant}`
}

const problemsOf: Readonly<Record<Key, (value: string) => readonly string[]>> = {
  group: (value) =>
    value === ''
      ? [`group is empty; allowed is the name of a group, such as ${example}.`]
      : refused('group', value),
  cancel: (value) => {
    if (value === 'true' || value === 'false') return []
    if (isOneExpression(value)) return refused('cancel', value)
    return [
      `cancel is ${quoted(value)}; allowed is true, false or one expression, such as \${{ github.event_name == 'pull_request' }}.`
    ]
  },
  queue: (value) =>
    queues.some((queue) => queue === value)
      ? []
      : [`queue is ${quoted(value)}; allowed is single or max.${didYouMean(value, queues)}`]
}

function refused(key: Key, value: string): readonly string[] {
  return refusalsOf(value).map(
    (why) => `${key} is ${quoted(value)}, which cannot be right: ${why}.`
  )
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
