// Every input of the action, once: its name, its default, how it is read, and which option of the command line it is. action.yml,
// the reusable workflow and docs/inputs.md are generated from this table, and the command line reads its options with it. Texts
// about the inputs stand in texts.ts, which a step never loads.
import { forces } from '../model/force.js'
import { defaultPolicy } from '../model/policy.js'
import {
  choice,
  duration,
  eventList,
  groupTemplate,
  jobList,
  letFinishAfter,
  list,
  wholeNumber,
  workflowList,
  type Given
} from './parse.js'
import { stopFacts } from './stop-on.js'

/** One input. The key of its row names the value in the code. */
export interface InputRow {
  /** As a workflow writes it. */
  readonly name: string
  /** Used where a workflow writes nothing. */
  readonly default: string
  /** Text → value. Throws an InputError. */
  readonly read: (given: Given) => unknown
  /** All words that are allowed, where it takes only some. */
  readonly words?: readonly string[]
  /** An empty text has a meaning of its own. Without this it stands for the default. */
  readonly takesEmpty?: boolean
  /** The reusable workflow takes it as a secret, and the runner computes the default. */
  readonly isSecret?: boolean
  /** Name of the option of the command line, without dashes. */
  readonly option?: string
  /** The words that the option allows, where these are fewer. */
  readonly optionWords?: readonly string[]
}

/** Runs that one step cancels. */
const mostCancels = 1000
/** Milliseconds. */
const longestWait = 600_000
const wait = (given: Given): number => duration(given, longestWait, 'from 0s to 10m, such as 5s')

/** An input that takes one of these words. */
function oneOf<const Word extends string>(
  ...words: readonly Word[]
): { readonly words: readonly Word[]; readonly read: (given: Given) => Word } {
  return { words, read: (given) => choice(given, words) }
}

export const inputTable = {
  token: {
    name: 'token',
    default: '${{ github.token }}',
    read: ({ text }) => text || undefined,
    isSecret: true
  },
  mode: {
    name: 'mode',
    default: 'supersede',
    ...oneOf('supersede', 'closed', 'group', 'lint'),
    option: 'mode',
    optionWords: ['supersede', 'closed']
  },
  template: { name: 'group', default: '', read: groupTemplate, option: 'template' },
  membership: { name: 'membership', default: 'derived', ...oneOf('derived', 'native') },
  workflows: { name: 'workflows', default: 'this', read: workflowList },
  events: {
    name: 'events',
    default: defaultPolicy.events.join(', '),
    read: eventList,
    option: 'events'
  },
  protectRefs: { name: 'protect-refs', default: '', read: list, option: 'protect-refs' },
  protectJobs: { name: 'protect-jobs', default: '', read: jobList, option: 'protect-jobs' },
  exemptLabel: {
    name: 'exempt-label',
    default: defaultPolicy.exemptLabel ?? '',
    read: ({ text }) => text || undefined,
    takesEmpty: true,
    option: 'exempt-label'
  },
  sameCommit: {
    name: 'same-commit',
    default: defaultPolicy.sameCommit,
    ...oneOf('keep', 'cancel'),
    option: 'same-commit'
  },
  reruns: {
    name: 'reruns',
    default: defaultPolicy.reruns,
    ...oneOf('keep', 'cancel'),
    option: 'reruns'
  },
  letFinishAfter: {
    name: 'let-finish-after',
    default: '',
    read: letFinishAfter,
    option: 'let-finish-after'
  },
  onClosed: {
    name: 'on-closed',
    default: defaultPolicy.onClosed,
    ...oneOf('keep', 'cancel'),
    option: 'on-closed'
  },
  onMerged: {
    name: 'on-merged',
    default: defaultPolicy.onMerged,
    ...oneOf('keep', 'cancel'),
    option: 'on-merged'
  },
  onSuperseded: {
    name: 'on-superseded',
    default: 'continue',
    ...oneOf('continue', 'cancel-self')
  },
  stopOn: { name: 'stop-on', default: '', read: stopFacts },
  settle: { name: 'settle', default: '0s', read: wait },
  wait: { name: 'wait', default: '5s', read: wait },
  force: { name: 'force', default: 'never', ...oneOf(...forces) },
  maxCancels: {
    name: 'max-cancels',
    default: String(defaultPolicy.maxCancels),
    read: (given) => wholeNumber(given, mostCancels),
    option: 'max-cancels'
  },
  onError: { name: 'on-error', default: 'warn', ...oneOf('warn', 'fail') },
  dryRun: {
    name: 'dry-run',
    default: 'false',
    words: ['true', 'false'],
    read: (given) => choice(given, ['true', 'false']) === 'true'
  },
  summary: { name: 'summary', default: 'auto', ...oneOf('auto', 'always', 'never') }
} as const satisfies Readonly<Record<string, InputRow>>

type Table = typeof inputTable
export type Field = keyof Table

/** What the user wants, by the fields of the table. */
export type Inputs = { readonly [Name in Field]: ReturnType<Table[Name]['read']> }

/** As a workflow writes it. */
export type InputName = Table[Field]['name']

/** The same rows, for everything that treats all of them alike. */
export const inputRows: readonly (InputRow & { readonly name: InputName })[] =
  Object.values(inputTable)

/** Fields that are options of the command line. */
export type OptionField = {
  [Name in Field]: Table[Name] extends { readonly option: string } ? Name : never
}[Field]
