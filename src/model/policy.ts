// The user's settings: what may be cancelled, and what is protected. The defaults keep every promise of the documentation.
import type { GroupTemplate } from './group-template.js'
import type { Mode } from './mode.js'

/** A pattern for names that the user wrote. */
export interface NamePattern {
  /** As the user wrote it. */
  readonly text: string
  readonly matches: (name: string) => boolean
}

/** One line of `protect-jobs`. */
export interface JobPattern extends NamePattern {
  /** A job that has not begun yet protects its run too. */
  readonly evenToCome?: boolean
}

/** One line of `protect-refs`. */
export interface RefPattern extends NamePattern {
  /** What the line is about: the full name of the ref, which `matches` tests, or a property of the ref. */
  readonly of: 'name' | 'default-branch' | 'protected-branch'
  /** The line removes protection. A name removes every protection of a matching ref; a property only removes its own. */
  readonly isException: boolean
}

/** A fact about a pull request that stops its runs: it is a draft, or it has a label. */
export type StopFact =
  { readonly kind: 'draft' } | { readonly kind: 'label'; readonly name: string }

export type Choice = 'keep' | 'cancel'

export interface Policy {
  readonly mode: Mode
  /** Events whose runs may be superseded. */
  readonly events: readonly string[]
  /** The lines of `protect-refs`, in addition to the built-in protection. */
  readonly refs: readonly RefPattern[]
  /** GITHUB_REF_PROTECTED: the branch that the step runs for is protected. */
  readonly refProtected: boolean
  /** A run is kept if a job with one of these names has begun or is done. */
  readonly jobs: readonly JobPattern[]
  /** The runs of a pull request with this label are kept; undefined turns the rule off. */
  readonly exemptLabel: string | undefined
  /** Runs for the same commit as the newer run. */
  readonly sameCommit: Choice
  /** Runs that a person re-ran after the newer run was created. */
  readonly reruns: Choice
  /** Milliseconds after which a run in progress may finish; undefined turns the rule off. */
  readonly letFinishAfter: number | undefined
  /** Superseded runs of a pull request that is closed. */
  readonly onClosed: Choice
  /** Runs of a pull request, or of a merge-queue entry, that was merged. */
  readonly onMerged: Choice
  /** Each of these facts stops the runs, in the mode `stop` only. */
  readonly stopOn: readonly StopFact[]
  /** Splits groups further; undefined if the user wrote no template. */
  readonly template: GroupTemplate | undefined
  /** At most this many runs are cancelled in one invocation, oldest first. 1 or more. */
  readonly maxCancels: number
}

export const defaultPolicy: Policy = {
  mode: 'supersede',
  events: ['pull_request', 'push'],
  refs: [],
  refProtected: false,
  jobs: [],
  exemptLabel: 'keep-ci',
  sameCommit: 'keep',
  reruns: 'keep',
  letFinishAfter: undefined,
  onClosed: 'keep',
  onMerged: 'keep',
  stopOn: [],
  template: undefined,
  maxCancels: 200
}

/** Whether a run at the current head of its branch may be cancelled, or a run of a pull request that is not open. */
export function mayCancelOnHead({ mode, onClosed, onMerged, sameCommit }: Policy): boolean {
  return mode !== 'supersede' || [onClosed, onMerged, sameCommit].includes('cancel')
}

/** Whether runs of the event may be superseded. `pull_request` in `events` also stands for `pull_request_target`. */
export function allowsEvent(policy: Policy, event: string): boolean {
  const isTarget = event === 'pull_request_target'
  return policy.events.includes(event) || (isTarget && policy.events.includes('pull_request'))
}

/** The user's settings for which runs belong together. */
export interface Grouping {
  readonly events: readonly string[]
  readonly template: GroupTemplate | undefined
}
