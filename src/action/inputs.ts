// A record of strings → what the user wants, or an InputError that names the input, the value and what is allowed.
import type { Environment } from '../model/environment.js'
import { InputError } from '../inputs/errors.js'
import { forces, type Force } from '../model/force.js'
import type { WorkflowChoice } from '../model/target.js'
import { defaultPolicy, type Policy } from '../model/policy.js'
import { nearest } from '../inputs/nearest.js'
import { compilePatterns } from '../inputs/policy-patterns.js'
import { readAll, type Readers } from '../inputs/read-all.js'
import { refuseSharedRef } from '../inputs/shared-ref.js'
import { stopFacts } from '../inputs/stop-on.js'
import {
  choice,
  duration,
  eventList,
  groupTemplate,
  jobList,
  keepOrCancel,
  letFinishAfter,
  list,
  wholeNumber,
  workflowList,
  type Given
} from '../inputs/parse.js'

/** Patterns are compiled later: the engine for them is only loaded where there are some. */
type PlainPolicy = Omit<Policy, 'mode' | 'refs' | 'jobs' | 'refProtected'>

export interface Inputs extends PlainPolicy {
  readonly token: string | undefined
  readonly mode: 'supersede' | 'closed' | 'group'
  readonly protectRefs: readonly string[]
  readonly protectJobs: readonly string[]
  readonly workflows: WorkflowChoice
  readonly membership: 'derived' | 'native'
  /** Milliseconds. */
  readonly settle: number
  /** Milliseconds. */
  readonly wait: number
  readonly force: Force
  readonly onSuperseded: 'continue' | 'cancel-self'
  readonly onError: 'warn' | 'fail'
  readonly dryRun: boolean
  readonly summary: 'auto' | 'always' | 'never'
}

/** The value of every input where a workflow says nothing; action.yml says the same. */
export const inputDefaults = {
  token: '${{ github.token }}',
  mode: 'supersede',
  group: '',
  membership: 'derived',
  workflows: 'this',
  events: defaultPolicy.events.join(', '),
  'protect-refs': '',
  'protect-jobs': '',
  'exempt-label': defaultPolicy.exemptLabel ?? '',
  'same-commit': defaultPolicy.sameCommit,
  reruns: defaultPolicy.reruns,
  'let-finish-after': '',
  'on-closed': defaultPolicy.onClosed,
  'on-merged': defaultPolicy.onMerged,
  'on-superseded': 'continue',
  'stop-on': '',
  settle: '0s',
  wait: '5s',
  force: 'never',
  'max-cancels': String(defaultPolicy.maxCancels),
  'on-error': 'warn',
  'dry-run': 'false',
  summary: 'auto'
} as const

type InputName = keyof typeof inputDefaults

const prefix = 'INPUT_'
const mostCancels = 1000
/** Milliseconds. */
const longestWait = 600_000
const waits = 'from 0s to 10m, such as 5s'

/** Throws an InputError that names everything that is wrong: misspelt names, values that are not allowed, and what does not go together. */
export function readInputs(env: Environment): Inputs {
  const inputs = readAll(readersOf(env), misspeltNames(env))
  refuseForceAtOnce(inputs)
  refuseSharedRef(inputs, { group: 'Input group', events: 'input events' })
  return inputs
}

function readersOf(env: Environment): Readers<Inputs> {
  const given = (name: InputName): Given => ({ name, text: textOf(env, name) })
  const exemptLabel = env[variableOf('exempt-label')]?.trim()
  return {
    token: () => textOf(env, 'token') || undefined,
    mode: () => choice(given('mode'), ['supersede', 'closed', 'group']),
    template: () => groupTemplate(given('group')),
    membership: () => choice(given('membership'), ['derived', 'native']),
    workflows: () => workflowList(given('workflows')),
    events: () => eventList(given('events')),
    protectRefs: () => list(given('protect-refs')),
    protectJobs: () => jobList(given('protect-jobs')),
    exemptLabel: () => (exemptLabel === '' ? undefined : textOf(env, 'exempt-label')),
    sameCommit: () => keepOrCancel(given('same-commit')),
    reruns: () => keepOrCancel(given('reruns')),
    letFinishAfter: () => letFinishAfter(given('let-finish-after')),
    onClosed: () => keepOrCancel(given('on-closed')),
    onMerged: () => keepOrCancel(given('on-merged')),
    onSuperseded: () => choice(given('on-superseded'), ['continue', 'cancel-self']),
    stopOn: () => stopFacts(given('stop-on')),
    settle: () => duration(given('settle'), longestWait, waits),
    wait: () => duration(given('wait'), longestWait, waits),
    force: () => choice(given('force'), forces),
    maxCancels: () => wholeNumber(given('max-cancels'), mostCancels),
    onError: () => choice(given('on-error'), ['warn', 'fail']),
    dryRun: () => choice(given('dry-run'), ['true', 'false']) === 'true',
    summary: () => choice(given('summary'), ['auto', 'always', 'never'])
  }
}

/** What is wrong with the patterns, which `readInputs` does not compile. */
export async function patternProblems(env: Environment): Promise<readonly string[]> {
  const { protectRefs, protectJobs } = readersOf(env)
  try {
    await compilePatterns({ protectRefs: protectRefs(), protectJobs: protectJobs() })
    return []
  } catch (error) {
    if (error instanceof InputError) return [error.message]
    throw error
  }
}

/** The runner's name for an input: upper case, spaces as underscores, hyphens as they are. */
export function variableOf(name: string): string {
  return `${prefix}${name.replace(/ /g, '_').toUpperCase()}`
}

/**
 * Only near misses: the environment of a job may hold variables of other tools that begin with INPUT_, and the runner itself
 * warns of inputs that an action does not have.
 */
function misspeltNames(env: Environment): readonly string[] {
  const known = Object.keys(inputDefaults)
  const variables = known.map(variableOf)
  return Object.keys(env)
    .filter((name) => name.startsWith(prefix) && !variables.includes(name))
    .flatMap((variable) => {
      const name = variable.slice(prefix.length).toLowerCase()
      const meant = nearest(name, known)
      return meant === undefined
        ? []
        : [`Unknown input ${JSON.stringify(name)}. Did you mean ${meant}?`]
    })
}

function refuseForceAtOnce({ force, wait }: Inputs): void {
  if (force === 'never' || wait > 0) return
  throw new InputError(
    `Input force is "${force}" and wait is 0s: a run is only force-cancelled when a plain cancel did not end it within wait. Make wait longer, such as 30s.`
  )
}

/** An empty value counts as none given: that is what an expression without a value leaves. */
function textOf(env: Environment, name: InputName): string {
  const given = env[variableOf(name)]?.trim() ?? ''
  if (given !== '') return given
  return name === 'token' ? '' : inputDefaults[name]
}
