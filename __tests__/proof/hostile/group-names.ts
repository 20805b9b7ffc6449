// Names of groups from any input, as `mode: group` and `supersede group` write them: no two may be equal.
import { readInputs, variableOf } from '../../../src/action/inputs.js'
import { readContext } from '../../../src/event/context.js'
import { groupOf } from '../../../src/event/group.js'
import { readActor } from '../../../src/event/subject.js'
import { forLog } from '../../../src/report/escape.js'
import { supersede } from '../../support/command-line.js'
import { actingIn } from './detect/characters.js'
import { fileFaults } from './detect/outputs.js'
import { commandsIn } from './detect/runner.js'
import { bouquets, texts, type Text } from './matrix.js'
import { lineFaults } from './sinks.js'
import type { Tally } from './tally.js'
import { fileWith, outputFile } from './written.js'

const shape = /^[A-Za-z0-9._/:@+=,%-]{1,300}$/

/** A run as the runner describes it. */
interface Told {
  readonly workflow: string
  readonly event: string
  readonly ref: string
}

const usual: Told = { workflow: 'ci.yml', event: 'push', ref: 'refs/heads/feature' }

/** Each text as each part of a name, and texts that differ only in case or at their end. */
function variants({ text }: Text): readonly Told[] {
  const spelt = [text, text.toUpperCase(), text.toLowerCase(), `${text}x`, `${text}/x`]
  return [...new Set(spelt)].flatMap((ref) => [
    { ...usual, ref: `refs/heads/${ref}` },
    { ...usual, ref: `refs/tags/${ref}` }
  ])
}

function inOtherParts({ text }: Text): readonly Told[] {
  // A slash would be a folder, and text after `.yml@` a ref.
  const file = text.replace(/[/@]/g, '')
  return [
    { ...usual, workflow: `${file}.yml` },
    ...(text === '' ? [] : [{ ...usual, event: text }]),
    ...divided(`ci.yml:${file.slice(0, 100)}:schedule`)
  ]
}

/** One text as workflow and event, divided at each of its colons: the same letters in other parts. */
function divided(text: string): readonly Told[] {
  const colons = [...text.matchAll(/:/g)].map(({ index }) => index)
  return colons.map((at) => ({
    ...usual,
    workflow: text.slice(0, at),
    event: text.slice(at + 1)
  }))
}

export async function nameGroups(_size: unknown, tally: Tally): Promise<void> {
  const names = new Map<string, string>()
  for (const text of [...bouquets, ...texts]) {
    for (const told of [...variants(text), ...inOtherParts(text)]) nameOne(text, told, names, tally)
    await nameOnCommandLine(text, tally)
    writeFile(text, tally)
  }
}

function nameOne(
  { family, name: what }: Text,
  told: Told,
  names: Map<string, string>,
  tally: Tally
): void {
  const env = environment(told)
  const isGroup = readInputs({ [variableOf('mode')]: 'group' }).mode === 'group'
  const group = groupOf(readActor(readContext(env, payload)))
  const key = JSON.stringify(isGroupOfItsOwn(told) ? { ...told, ref: '' } : told)
  const known = names.get(group.toLowerCase())
  names.set(group.toLowerCase(), known ?? key)
  tally.note({ family, sink: 'group', what: `${what} in ${JSON.stringify(told).slice(0, 80)}` }, [
    ...(isGroup ? [] : ['the mode is another']),
    ...(shape.test(group) ? [] : [`it is ${group}`]),
    ...(known === undefined || known === key ? [] : [`it is the name of ${known}, too`]),
    ...(group === groupOf(readActor(readContext(env, payload))) ? [] : ['it changes']),
    ...lineFaults(`group ${forLog(group)}`),
    ...fileFaults(outputFile({ group }), { group })
  ])
}

/** Only a push has its ref as subject; the others here are their own subject, and all of them are run 5. */
function isGroupOfItsOwn({ event }: Told): boolean {
  return event !== 'push'
}

const payload = { repository: { id: 1, default_branch: 'main' } }

function environment({ workflow, event, ref }: Told): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_WORKFLOW_REF: `octo/app/.github/workflows/${workflow}@refs/heads/main`,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '5',
    GITHUB_RUN_NUMBER: '5',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'c1'
  }
}

async function nameOnCommandLine({ family, name: what, text }: Text, tally: Tally): Promise<void> {
  const event = { ...payload, ref: `refs/heads/${text}`, after: 'c1' }
  const file = fileWith('event.json', JSON.stringify(event))
  const args = ['group', '--event-file', file, '--workflow', 'ci.yml', '--event', 'push']
  const { code, stdout, stderr } = await supersede(args)
  const [name = '', ...rest] = stdout.split('\n')
  tally.note({ family, sink: 'group', what }, [
    ...(code === 0 && rest.join() === '' ? [] : [`it ended with ${code}: ${stderr}`]),
    ...(shape.test(name) ? [] : [`it is ${name}`]),
    ...commandsIn(stdout),
    ...actingIn(stdout)
  ])
}

/** The file of outputs accepts any value, and returns it unchanged. */
function writeFile({ family, name: what, text }: Text, tally: Tally): void {
  const outputs = { group: text, outcome: 'ok', plan: `${text}\n${text}` }
  tally.note({ family, sink: 'outputs', what }, fileFaults(outputFile(outputs), outputs))
}
