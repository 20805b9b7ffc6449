// What is generated from the table of inputs: a page, and parts of action.yml and of the reusable workflow.
import { stringify } from 'yaml'
import type { OutputName } from '../../src/action/outputs.js'
import { inputRows } from '../../src/inputs/table.js'
import { inputTexts } from '../../src/inputs/texts.js'

type Row = (typeof inputRows)[number]

const code = (text: string): string => (text === '' ? 'empty' : `\`${text}\``)

function section(row: Row): string {
  const { name, words, option, optionWords } = row
  const { summary, details } = inputTexts[name]
  const facts = [
    `Default: ${code(row.default)}.`,
    words === undefined ? '' : `Allowed: ${words.map(code).join(', ')}.`,
    option === undefined ? '' : `Command line: \`--${option}\`${onlyWords(optionWords)}.`
  ]
  return [
    `## ${name}`,
    summary.replace(/\{[^ ]+\}/g, code),
    facts.filter((fact) => fact !== '').join(' '),
    ...details
  ].join('\n\n')
}

function onlyWords(words: readonly string[] | undefined): string {
  return words === undefined ? '' : `, only ${words.map(code).join(' or ')}`
}

const head = `# Inputs

A **group** holds the runs of one workflow and one event for one pull request, branch or tag. Supersede cancels the older runs of a group.

An empty value means the default, except for [\`exempt-label\`](#exempt-label). Lists are separated by commas or line breaks, and a line that
starts with \`#\` is a comment. Times are a number with \`ms\`, \`s\`, \`m\` or \`h\`.

If the name of an input is misspelt or a value is not allowed, the step fails before it reads or cancels anything. One message names everything
that is wrong. Variables of other tools that begin with \`INPUT_\` are ignored, unless their name looks like a misspelt input (\`INPUT_EVENT\`).`

/** Behind the inputs of the action: what the reusable workflow has besides. */
const reusableOnly = `## runs-on

Only the reusable workflow has this input: the label of the runner, or a JSON list of labels. Default: \`ubuntu-latest\`.`

const madeBy = `This page, the inputs in \`action.yml\` and those of the reusable workflow are generated from \`src/inputs/table.ts\` and
\`src/inputs/texts.ts\` by \`npm run docs\`.`

export function inputsPage(): string {
  return [head, ...inputRows.map(section), reusableOnly, madeBy].join('\n\n')
}

/** Replaces what stands between the comments \`# generated: NAME\` and \`# end: NAME\`. Throws where they are missing. */
export function replacePart(text: string, name: string, part: string): string {
  const place = new RegExp(`^( *)# generated: ${name} .*\\n([^]*?)^ *# end: ${name}$`, 'm')
  const [all, indent, old] = place.exec(text) ?? []
  if (all === undefined || indent === undefined || old === undefined) {
    throw new Error(`There is no place for the generated part "${name}".`)
  }
  const lines = part.trimEnd().split('\n')
  const indented = lines.map((line) => `${indent}${line}\n`).join('')
  const start = all.slice(0, all.indexOf('\n') + 1)
  return text.replace(all, () => `${start}${indented}${indent}# end: ${name}`)
}

const toYaml = (value: object): string => stringify(value, { lineWidth: 0, singleQuote: true })

const byName = <Value>(rows: readonly Row[], toValue: (row: Row) => Value): Record<string, Value> =>
  Object.fromEntries(rows.map((row) => [row.name, toValue(row)]))

export function actionFile(text: string): string {
  const inputs = byName(inputRows, (row) => ({
    description: describe(row),
    default: row.default
  }))
  return replacePart(text, 'inputs', toYaml(inputs))
}

function describe({ name, words }: Row): string {
  const { summary } = inputTexts[name]
  return words === undefined || words.includes('true')
    ? summary
    : `${summary} One of: ${words.join(', ')}.`
}

/** What each output holds, in the words of typesafegithub/github-actions-typing. Texts may be empty, numbers may not. */
const outputTypes: Readonly<Record<OutputName, object>> = {
  group: { type: 'string' },
  superseded: { type: 'boolean' },
  'newest-run-id': { type: 'string' },
  'pull-request': { type: 'string' },
  'pull-request-state': { type: 'string' },
  cancelled: { type: 'string' },
  'cancelled-count': { type: 'integer' },
  'kept-count': { type: 'integer' },
  outcome: { type: 'enum', 'allowed-values': ['ok', 'partial', 'failed'] },
  plan: { type: 'string' },
  metrics: { type: 'string' },
  sarif: { type: 'string' }
}

const lists: readonly string[] = ['workflows', 'events', 'protect-refs', 'protect-jobs', 'stop-on']

function typeOf({ name, words, default: usual }: Row): object {
  if (words?.includes('true') === true) return { type: 'boolean' }
  if (words !== undefined) return { type: 'enum', 'allowed-values': words }
  if (lists.includes(name)) {
    return { type: 'list', separator: ',', 'list-item': { type: 'string' } }
  }
  return { type: /^\d+$/.test(usual) ? 'integer' : 'string' }
}

/** https://github.com/typesafegithub/github-actions-typing (2026-11) */
export function actionTypes(): string {
  const head =
    '# Types of the inputs and outputs, for tools that check or generate workflows. Generated by npm run docs.\n'
  return `${head}${toYaml({ inputs: byName(inputRows, typeOf), outputs: outputTypes })}`
}

export function reusableWorkflow(text: string): string {
  const rows = inputRows.filter(({ isSecret }) => isSecret !== true)
  const inputs = byName(rows, (row) => ({ type: 'string', default: row.default }))
  const values = byName(rows, ({ name }) => `\${{ inputs.${name} }}`)
  return replacePart(replacePart(text, 'inputs', toYaml(inputs)), 'with', toYaml(values))
}
