// One process of the action, and what it asked for.
import type { RunRecord } from '../../support/github/state.js'
import type { Knowledge } from './knowledge.js'
import type { Chance } from './random.js'

export interface Invocation {
  /** Its token, too: tells its requests from those of others. */
  readonly name: string
  /** The run that executes the step; for a companion the run that it acts for. */
  readonly run: RunRecord
  readonly isCompanion: boolean
  /** GITHUB_REF_PROTECTED. */
  readonly refProtected: boolean
  /** It executes the step of a fork's run, whose token mostly may not cancel. */
  readonly isOfFork: boolean
  readonly inputs: Inputs
  readonly knowledge: Knowledge
  readonly posts: Post[]
}

/** A cancel that reached GitHub. */
export interface Post {
  /** The number of the request. */
  readonly at: number
  readonly id: number
  /** Of the run when it arrived. */
  readonly attempt: number
  readonly isAccepted: boolean
  /** The run had ended when it arrived. */
  readonly isLate: boolean
  /** What the answer said, right or not. */
  readonly status: number
}

export interface Inputs {
  readonly dryRun: boolean
  readonly onError: 'warn' | 'fail'
  readonly maxCancels: number
  readonly exemptLabel: string
  readonly wait: '0s' | '1s' | '3s'
  readonly summary: 'auto' | 'always'
}

export function drawInputs(chance: Chance): Inputs {
  return {
    dryRun: chance.happens(0.1),
    onError: chance.happens(0.15) ? 'fail' : 'warn',
    maxCancels: chance.happens(0.1) ? chance.between(1, 2) : 200,
    exemptLabel: chance.happens(0.1) ? 'hands-off' : 'keep-ci',
    wait: chance.pick(['0s', '0s', '1s', '3s']),
    summary: chance.happens(0.2) ? 'always' : 'auto'
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
    summary: inputs.summary
  }
}

/** As a workflow has it that says nothing, but does not wait to see the runs end. */
export const calmInputs: Inputs = {
  dryRun: false,
  onError: 'warn',
  maxCancels: 200,
  exemptLabel: 'keep-ci',
  wait: '0s',
  summary: 'auto'
}
