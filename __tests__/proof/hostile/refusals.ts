// A refusal names what was refused, and does nothing else: inputs, the runner's variables, events, arguments, files.
import { readInputs, variableOf } from '../../../src/action/inputs.js'
import { inputRows } from '../../../src/inputs/table.js'
import { readContext, readPayload } from '../../../src/event/context.js'
import { groupOf } from '../../../src/event/group.js'
import { jobPatterns, refPatterns } from '../../../src/inputs/patterns.js'
import { readActor } from '../../../src/event/subject.js'
import { jobList, list, type Given } from '../../../src/inputs/parse.js'
import { forLog } from '../../../src/report/escape.js'
import { supersede } from '../../support/command-line.js'
import { actingIn } from './detect/characters.js'
import { commandsIn } from './detect/runner.js'
import { bouquets, lost, texts, type Text } from './matrix.js'
import { lineFaults } from './sinks.js'
import type { Tally } from './tally.js'
import { escapeData, fileWith } from './written.js'

export async function refuseEverything(_size: unknown, tally: Tally): Promise<void> {
  for (const text of [...bouquets, ...texts]) {
    refuseInputs(text, tally)
    refusePatterns(text, tally)
    refuseVariables(text, tally)
    refuseEvents(text, tally)
    await refuseArguments(text, tally)
  }
}

/** As in src/action/index.ts. */
function errorLine(message: string): string {
  return `::error::${escapeData(forLog(message))}`
}

/** The one error of a refusal; undefined if nothing was refused. */
function refusalOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    const isForUser = error instanceof Error && error.name === 'InputError'
    return isForUser ? error.message : `This is a bug in Supersede: ${String(error)}`
  }
}

/** Longer ones are cut, and the allowed values come after them. */
const longest = 1000

function refusalFaults(message: string, { text }: Text, says: string): readonly string[] {
  const line = errorLine(message)
  return [
    ...lineFaults(line.slice('::error::'.length)),
    ...(line.startsWith('::error::') ? [] : ['it is no error']),
    ...(message.includes('bug in Supersede') ? [message] : []),
    ...(message.includes(says) || text.length > longest ? [] : [`it does not say ${says}`])
  ]
}

/** Any text is allowed there; patterns are checked later, when they are compiled. */
const freeInputs = ['token', 'exempt-label', 'protect-refs', 'protect-jobs']

/** A list that may be empty may consist of comments. */
function isComment(input: string, text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  return input === 'stop-on' && lines.every((line) => line === '' || line.startsWith('#'))
}

function refuseInputs(text: Text, tally: Tally): void {
  const { family, name } = text
  for (const { name: input } of inputRows) {
    const message = refusalOf(() => readInputs({ [variableOf(input)]: text.text }))
    const what = `${name} as the input ${input}`
    const isFree =
      freeInputs.includes(input) || text.text.trim() === '' || isComment(input, text.text)
    tally.note({ family, sink: 'refusals', what }, [
      ...(message === undefined || isFree
        ? []
        : refusalFaults(message, text, `Input ${input} is `)),
      ...(message === undefined || isFree ? [] : lost(JSON.stringify(text.text), forLog(message))),
      ...((message === undefined) === isFree ? [] : ['it is refused, or not, by mistake'])
    ])
  }
  // Only a name that is similar to an input is refused.
  const misspelt = variableOf(`protect-jobs${text.text.slice(0, 2)}`)
  const unknown = refusalOf(() => readInputs({ [misspelt]: 'x' })) ?? 'Unknown input '
  tally.note(
    { family, sink: 'refusals', what: `${name} as the name of an input` },
    refusalFaults(unknown, text, 'Unknown input ')
  )
}

/** A pattern may be almost any text; a refused one is named. */
function refusePatterns(text: Text, tally: Tally): void {
  const { family, name } = text
  for (const [input, compile] of Object.entries({
    'protect-refs': (given: Given) => refPatterns(list(given), given.name),
    'protect-jobs': (given: Given) => jobPatterns(jobList(given), given.name)
  })) {
    const message = refusalOf(() => compile({ name: input, text: text.text }))
    const faults = message === undefined ? [] : refusalFaults(message, text, `nput ${input} `)
    tally.note({ family, sink: 'refusals', what: `${name} as patterns of ${input}` }, faults)
  }
}

const runner: Readonly<Record<string, string>> = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_REF: 'refs/heads/x',
  GITHUB_RUN_ID: '5',
  GITHUB_RUN_NUMBER: '5',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'c1',
  GITHUB_REPOSITORY_ID: '1'
}

/** Numbers must be numbers; other values are texts, which must not be empty. */
function refuseVariables(text: Text, tally: Tally): void {
  const { family, name } = text
  for (const variable of Object.keys(runner)) {
    const env = { ...runner, [variable]: text.text }
    const message = refusalOf(() => groupOf(readActor(readContext(env, {}))))
    const faults = message === undefined ? [] : refusalFaults(message, text, 'GITHUB_')
    tally.note({ family, sink: 'refusals', what: `${name} as ${variable}` }, faults)
  }
}

const pull = { number: 7, head: { ref: 'x', sha: 'c1', repo: { id: 1, owner: { login: 'octo' } } } }

/** Fields of an event that have a text, or a text instead of another type. */
function eventsWith(text: string): Readonly<Record<string, unknown>> {
  return {
    'the whole event': text,
    'a number': { pull_request: { ...pull, number: text } },
    'a head': { pull_request: { ...pull, head: text } },
    'a commit': { pull_request: { ...pull, head: { ref: text, sha: text, repo: text } } },
    'an owner': { pull_request: { ...pull, head: { ...pull.head, repo: { owner: text } } } },
    'a repository': { pull_request: pull, repository: { id: text, default_branch: text } },
    'a run': { workflow_run: { id: text, head_sha: text, path: text, event: text } },
    'a field': { [text]: text, pull_request: { ...pull, [text]: text } }
  }
}

function refuseEvents(text: Text, tally: Tally): void {
  const { family, name } = text
  for (const [place, event] of Object.entries(eventsWith(text.text))) {
    const file = fileWith('event.json', JSON.stringify(event))
    for (const eventName of ['pull_request', 'workflow_run']) {
      const env = { ...runner, GITHUB_EVENT_NAME: eventName }
      const message = refusalOf(() => groupOf(readActor(readContext(env, readPayload(file)))))
      const faults = message === undefined ? [] : refusalFaults(message, text, '')
      tally.note({ family, sink: 'refusals', what: `${name} as ${place} of the event` }, faults)
    }
  }
}

/** All of them are refused before any request. */
function argumentsWith(text: string): readonly (readonly string[])[] {
  const subjectState = ['--repo', 'octo/app']
  return [
    [`x${text}`],
    ['plan', text],
    ['plan', `--x${text}`],
    ['plan', `--format=${text}`],
    ['plan', `--repo=${text} x`, '--pr', '7'],
    ['plan', ...subjectState, `--pr=${text}x`],
    ['plan', ...subjectState, `--run=x${text}`],
    ['plan', ...subjectState, '--pr', '7', `--workflow=${text}`],
    ['plan', `--max-cancels=x${text}`],
    ['plan', `--from-file=/nowhere/${text}`],
    ['record', `--branch=${text}`],
    ['group', `--event-file=/nowhere/${text}`],
    ['group', `--event=${text}`]
  ]
}

async function refuseArguments(text: Text, tally: Tally): Promise<void> {
  const { family, name } = text
  for (const args of argumentsWith(text.text)) {
    const { code, stdout, stderr } = await supersede(args)
    const what = `${name} in ${JSON.stringify(args).slice(0, 60)}`
    tally.note({ family, sink: 'CLI messages', what }, [
      ...(code === 1 || code === 2 ? [] : [`it ended with ${code}`]),
      ...(stdout === '' ? [] : ['something stands on stdout']),
      ...(/^(?:supersede: [^\n]+\n)+(?:See "supersede help[a-z ]*"\.\n)?$/.test(stderr)
        ? []
        : [`it says ${stderr}`]),
      ...(Array.from(stderr).length > 2100 ? ['it is too long'] : []),
      ...commandsIn(stderr),
      ...actingIn(stderr)
    ])
  }
  for (const content of [text.text, JSON.stringify({ kind: text.text, [text.text]: text.text })]) {
    const file = fileWith('odd.json', content)
    const { code, stderr } = await supersede(['plan', '--from-file', file])
    const what = `${name} as a file`
    const faults = [...commandsIn(stderr), ...actingIn(stderr)]
    tally.note({ family, sink: 'CLI messages', what }, [
      ...(code === 1 ? [] : [`it ended with ${code}`]),
      ...faults
    ])
  }
}
