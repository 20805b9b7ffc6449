// The words that a user gives for what may be cancelled → values, or an InputError that names the word, what was given and
// what is allowed. The action has them as inputs, the command line as options.
import { InputError } from './errors.js'
import type { WorkflowChoice } from '../model/target.js'
import type { Policy } from '../model/policy.js'
import {
  partNames,
  type GroupTemplate,
  type PartName,
  type TemplatePiece
} from '../model/group-template.js'
import { workflowFolder } from '../model/workflow.js'
import { didYouMean } from '../model/nearest.js'

/** What was given for an input or option; empty where nothing was. */
export interface Given {
  /** As it is called: `max-cancels`. */
  readonly name: string
  readonly text: string
}

export function choice<const Word extends string>(
  { name, text }: Given,
  allowed: readonly Word[]
): Word {
  const found = allowed.find((word) => word === text.toLowerCase())
  if (found === undefined) {
    throw refusal({ name, text }, `one of: ${allowed.join(', ')}`, didYouMean(text, allowed))
  }
  return found
}

export function wholeNumber(given: Given, most: number): number {
  const number = /^\d{1,9}$/.test(given.text) ? Number(given.text) : 0
  if (number < 1 || number > most) throw refusal(given, `a whole number from 1 to ${most}`)
  return number
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds, at most `longest`. `spelled` says so to the user. */
export function duration(given: Given, longest: number, spelled: string): number {
  const [, amount, unit] = /^(\d{1,7})(ms|s|m|h)$/.exec(given.text.toLowerCase()) ?? []
  const milliseconds = Number(amount) * (units[unit ?? ''] ?? Number.NaN)
  if (!(milliseconds <= longest)) throw refusal(given, `a number with ms, s, m or h ${spelled}`)
  return milliseconds
}

/** Words between commas or line breaks, each once. A `#` at the start of a line makes a comment of it. */
export function list({ text }: Given): readonly string[] {
  return wordsIn(text, (line) => line.split(','))
}

/** The same, but a job of a matrix has commas in its name: `deploy (eu, prod)`. */
export function jobList({ text }: Given): readonly string[] {
  return wordsIn(text, splitOutsideParentheses)
}

function wordsIn(text: string, split: (line: string) => readonly string[]): readonly string[] {
  const words = text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap(split)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return [...new Set(words)]
}

/** A parenthesis without its other half is a character like any other. */
function splitOutsideParentheses(line: string): readonly string[] {
  const commas: number[] = []
  /** For each parenthesis that is open, how many commas stand before it. */
  const open: number[] = []
  for (const { 0: character, index: at } of line.matchAll(/[,()]/g)) {
    if (character === ',') commas.push(at)
    if (character === '(') open.push(commas.length)
    // The commas since the other half are part of a name.
    if (character === ')') commas.length = open.pop() ?? commas.length
  }
  const ends = [...commas, line.length]
  return ends.map((end, index) => line.slice(index === 0 ? 0 : (commas[index - 1] ?? 0) + 1, end))
}

export function refusal({ name, text }: Given, allowed: string, hint = ''): InputError {
  return new InputError(`${called(name)} is ${JSON.stringify(text)}; allowed is ${allowed}.${hint}`)
}

/** At the beginning of a sentence, or after other words. Options of the command line are known by their dashes. */
export function called(name: string, what: 'Input' | 'the input' = 'Input'): string {
  return name.startsWith('--') ? name : `${what} ${name}`
}

/**
 * Events that can start a workflow.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows (2026-11)
 */
const knownEvents =
  `branch_protection_rule check_run check_suite create delete deployment deployment_status discussion
  discussion_comment fork gollum image_version issue_comment issues label merge_group milestone page_build public
  pull_request pull_request_review pull_request_review_comment pull_request_target push registry_package release
  repository_dispatch schedule status watch workflow_dispatch workflow_run`.split(/\s+/)

export function eventList(given: Given): readonly string[] {
  const events = list(given)
  const allowed = 'a list of events that start workflows, such as pull_request, push'
  if (events.length === 0) throw refusal(given, allowed)
  const unknown = events.find((event) => !knownEvents.includes(event))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, knownEvents)
    throw refusal(given, `${allowed}; ${JSON.stringify(unknown)} is none`, hint)
  }
  return events
}

export function workflowList(given: Given): WorkflowChoice {
  const words = list(given)
  const [first, second] = words
  if (second === undefined && (first === 'this' || first === 'all')) return first
  const bad = words.find((word) => !/^(?:\.github\/workflows\/)?[^/]+\.ya?ml$/i.test(word))
  if (bad !== undefined || first === undefined) {
    throw refusal(given, 'this, all, or a list of file names such as ci.yml, lint.yml')
  }
  return words.map((word) => `${workflowFolder}${word.replace(/^.*\//, '')}`)
}

/** Undefined where the user wrote none. */
export function groupTemplate(given: Given): GroupTemplate | undefined {
  if (given.text === '') return undefined
  if (given.text.length > 200) throw refusal(given, 'a template of at most 200 characters')
  const pieces = [...given.text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([all, names]) =>
    toPiece(all, names, given)
  )
  if (pieces.every(({ kind }) => kind === 'text')) {
    throw refusal(given, `a template with a part in it, such as {workflow}:{event}:{pr|ref}`)
  }
  return pieces
}

function toPiece(all: string, names: string | undefined, given: Given): TemplatePiece {
  if (names === undefined) {
    if (all === '{' || all === '}') throw refusal(given, 'a template whose { and } belong together')
    return { kind: 'text', text: all }
  }
  const words = names.split('|').map((name) => name.trim())
  const unknown = words.find((word) => !partNames.includes(word as PartName))
  if (unknown !== undefined) {
    const parts = partNames.map((name) => `{${name}}`).join(', ')
    const hint = didYouMean(unknown, partNames)
    throw refusal(given, `made of text and of ${parts}; {${unknown}} is none`, hint)
  }
  return { kind: 'part', names: words as readonly PartName[] }
}

/** 35 days, the longest that a run can take. */
const longestRun = 35 * 24 * 3_600_000

/** Milliseconds; undefined where the rule is off. */
export function letFinishAfter(given: Given): Policy['letFinishAfter'] {
  return given.text === ''
    ? undefined
    : duration(given, longestRun, 'up to 840h, such as 20m; empty switches it off')
}
