// The inputs of an invocation, drawn at random, so that all combinations occur.
import type { Chance } from './random.js'

export type Choice = 'keep' | 'cancel'

export interface Inputs {
  readonly dryRun: boolean
  readonly onError: 'warn' | 'fail'
  readonly maxCancels: number
  /** Empty: no label exempts a pull request. */
  readonly exemptLabel: string
  readonly wait: '0s' | '1s' | '3s' | '5s'
  readonly summary: 'auto' | 'always'
  readonly mode: 'supersede' | 'closed'
  readonly workflows: 'this' | 'all'
  readonly membership: 'derived' | 'native'
  readonly events: readonly string[]
  readonly protectRefs: readonly RefWords[]
  readonly protectJobs: '' | 'deploy'
  readonly sameCommit: Choice
  readonly reruns: Choice
  readonly onClosed: Choice
  readonly onMerged: Choice
  readonly onSuperseded: 'continue' | 'cancel-self'
  /** Seconds; undefined turns it off. */
  readonly letFinishAfter: number | undefined
  readonly settle: '0s' | '200ms'
  readonly force: 'never' | 'unstarted' | 'idle' | 'always'
}

/** A ref and its protection: the full name, and what GitHub says about it. */
export interface RefFacts {
  readonly ref: string
  readonly isProtected: boolean
}

/** Removes the protection that GitHub's branch protection gives, and no other. */
const liftsProtection = '!~PROTECTED_BRANCHES'

/** The meaning of the drawn names, in the judge's own words. */
const patterns = {
  topic: ({ ref }) => ref === 'refs/heads/topic',
  'x/*': ({ ref }) => /^refs\/heads\/x\/[^/]*$/.test(ref),
  '!develop': ({ ref }) => ref === 'refs/heads/develop',
  '!release/**': ({ ref }) => ref.startsWith('refs/heads/release/'),
  '!refs/tags/**': ({ ref }) => ref.startsWith('refs/tags/')
} as const satisfies Readonly<Record<string, (facts: RefFacts) => boolean>>

export type RefWords = keyof typeof patterns | typeof liftsProtection

/** The last name that matches the ref counts. */
export function wish({ protectRefs }: Inputs, facts: RefFacts): 'protect' | 'except' | undefined {
  const decisive = protectRefs.findLast(
    (words) => words !== liftsProtection && patterns[words](facts)
  )
  if (decisive === undefined) return undefined
  return decisive.startsWith('!') ? 'except' : 'protect'
}

/** Whether the user unprotects GitHub's protected branches, by this name or all of them. */
export function liftsWhatGitHubProtects(inputs: Inputs, facts: RefFacts): boolean {
  return wish(inputs, facts) === 'except' || inputs.protectRefs.includes(liftsProtection)
}

/** The default inputs, but without a wait for the runs to end. */
export const calmInputs: Inputs = {
  dryRun: false,
  onError: 'warn',
  maxCancels: 200,
  exemptLabel: 'keep-ci',
  wait: '0s',
  summary: 'auto',
  mode: 'supersede',
  workflows: 'this',
  membership: 'derived',
  events: ['pull_request', 'push'],
  protectRefs: [],
  protectJobs: '',
  sameCommit: 'keep',
  reruns: 'keep',
  onClosed: 'keep',
  onMerged: 'keep',
  onSuperseded: 'continue',
  letFinishAfter: undefined,
  settle: '0s',
  force: 'never'
}

/** Why the step is executed. */
export interface Cause {
  readonly event: string
  readonly isTag: boolean
  readonly action: string | undefined
  readonly isCompanion: boolean
  /** Its workflow only cleans up, so it looks at all workflows. */
  readonly isJanitor: boolean
}

export function drawInputs(chance: Chance, cause: Cause): Inputs {
  const usual: Inputs = {
    ...calmInputs,
    dryRun: chance.happens(0.1),
    onError: chance.happens(0.15) ? 'fail' : 'warn',
    maxCancels: chance.happens(0.1) ? chance.between(1, 2) : 200,
    exemptLabel: chance.happens(0.1) ? chance.pick(['hands-off', '']) : 'keep-ci',
    wait: chance.pick(['0s', '0s', '1s', '3s']),
    summary: chance.happens(0.2) ? 'always' : 'auto'
  }
  return {
    ...usual,
    ...drawScope(chance, cause),
    ...drawChoices(chance),
    ...drawForce(chance, usual)
  }
}

function drawScope(chance: Chance, cause: Cause): Partial<Inputs> {
  const { event, isTag, isJanitor } = cause
  const isNative = chance.happens(event === 'pull_request_target' ? 0.85 : 0.2)
  const isOfAll = chance.happens(0.25)
  return {
    mode: drawMode(chance, cause),
    workflows: isJanitor || isOfAll ? 'all' : 'this',
    membership: isNative ? 'native' : 'derived',
    events: drawEvents(chance, event),
    protectRefs: isTag && chance.happens(0.8) ? ['!refs/tags/**'] : drawRefs(chance)
  }
}

function drawMode(chance: Chance, { event, action, isCompanion }: Cause): Inputs['mode'] {
  const isClosing = chance.happens(action === 'closed' ? 0.85 : 0.04)
  const isOfPull = event === 'pull_request' || event === 'pull_request_target'
  return isClosing && isOfPull && !isCompanion ? 'closed' : 'supersede'
}

function drawEvents(chance: Chance, event: string): readonly string[] {
  const isByHand = chance.happens(event === 'workflow_dispatch' ? 0.7 : 0.05)
  return isByHand ? [...calmInputs.events, 'workflow_dispatch'] : calmInputs.events
}

function drawRefs(chance: Chance): Inputs['protectRefs'] {
  if (chance.happens(0.6)) return []
  return chance.pick<readonly RefWords[]>([
    ['topic'],
    ['x/*', '!~PROTECTED_BRANCHES'],
    ['!develop', '!release/**'],
    ['!develop', '!release/**', '!refs/tags/**', 'topic']
  ])
}

function drawChoices(chance: Chance): Partial<Inputs> {
  const choose = (): Choice => (chance.happens(0.2) ? 'cancel' : 'keep')
  return {
    sameCommit: choose(),
    reruns: choose(),
    onClosed: choose(),
    onMerged: choose(),
    protectJobs: chance.happens(0.3) ? 'deploy' : '',
    letFinishAfter: chance.happens(0.2) ? chance.pick([20, 2700]) : undefined,
    settle: chance.happens(0.08) ? '200ms' : '0s'
  }
}

/** Force needs a wait. */
function drawForce(chance: Chance, { wait }: Inputs): Partial<Inputs> {
  const force = chance.pick<Inputs['force']>(['never', 'never', 'unstarted', 'always'])
  if (force === 'never') return {}
  return { force, wait: wait === '0s' ? '1s' : wait }
}

/** Only in some of the worlds. */
export function drawOdd(chance: Chance, { force }: Inputs): Partial<Inputs> {
  return {
    onSuperseded: chance.happens(0.4) ? 'cancel-self' : 'continue',
    force: force === 'unstarted' && chance.happens(0.5) ? 'idle' : force
  }
}

export function asGiven(inputs: Inputs, token: string): Readonly<Record<string, string>> {
  return {
    token,
    'dry-run': String(inputs.dryRun),
    'on-error': inputs.onError,
    'max-cancels': String(inputs.maxCancels),
    'exempt-label': inputs.exemptLabel,
    wait: inputs.wait,
    summary: inputs.summary,
    mode: inputs.mode,
    workflows: inputs.workflows,
    membership: inputs.membership,
    events: inputs.events.join(', '),
    'protect-refs': inputs.protectRefs.join('\n'),
    'protect-jobs': inputs.protectJobs,
    'same-commit': inputs.sameCommit,
    reruns: inputs.reruns,
    'on-closed': inputs.onClosed,
    'on-merged': inputs.onMerged,
    'on-superseded': inputs.onSuperseded,
    'let-finish-after': inputs.letFinishAfter === undefined ? '' : `${inputs.letFinishAfter}s`,
    settle: inputs.settle,
    force: inputs.force
  }
}

/** The inputs that differ from the defaults, for a tally. */
export function unusual(inputs: Inputs): readonly string[] {
  return Object.entries(inputs)
    .filter(([name, value]) => String(value) !== String(calmInputs[name as keyof Inputs]))
    .map(([name, value]) => (name === 'maxCancels' ? name : `${name} ${String(value)}`))
}
