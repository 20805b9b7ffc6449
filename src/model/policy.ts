// What the user allows. Everything here only ever protects more than nothing: the promises are the defaults.
import type { GroupTemplate } from './group-template.js'
import type { Mode } from './mode.js'

/** A name, or part of one, that the user wrote down. */
export interface NamePattern {
  /** As the user wrote it. */
  readonly text: string
  readonly matches: (name: string) => boolean
}

/** One line of `protect-jobs`. */
export interface JobPattern extends NamePattern {
  /** A job that is still to come protects as well, not only one that has begun. */
  readonly evenToCome?: boolean
}

/** One line of `protect-refs`. */
export interface RefPattern extends NamePattern {
  /** What `matches` is asked with: the full name of the ref, or nothing, where a property of the ref is meant. */
  readonly of: 'name' | 'default-branch' | 'protected-branch'
  /**
   * It lifts a protection. A name lifts all that protects a ref of this name; a property lifts what protects the ref for having
   * it, and nothing else.
   */
  readonly isException: boolean
}

/** What stops the runs of a pull request: it is a draft, or it has a label. */
export type StopFact =
  { readonly kind: 'draft' } | { readonly kind: 'label'; readonly name: string }

export type Choice = 'keep' | 'cancel'

export interface Policy {
  readonly mode: Mode
  /** Events whose runs may be superseded. */
  readonly events: readonly string[]
  /** Beyond what is protected anyway. */
  readonly refs: readonly RefPattern[]
  /** The head of the branch that the step runs for is protected, by GITHUB_REF_PROTECTED. */
  readonly refProtected: boolean
  /** A run of which a job by one of these names is under way or done is kept. */
  readonly jobs: readonly JobPattern[]
  /** A pull request with this label is left alone; undefined switches the rule off. */
  readonly exemptLabel: string | undefined
  /** Runs of the newer run's own commit. */
  readonly sameCommit: Choice
  /** Runs that somebody started again when the newer one was there. */
  readonly reruns: Choice
  /** Milliseconds after which a run in progress is left to finish; undefined switches the rule off. */
  readonly letFinishAfter: number | undefined
  /** Superseded runs of a pull request that is closed. */
  readonly onClosed: Choice
  /** Runs of a pull request, or of a merge queue's entry, that was merged. */
  readonly onMerged: Choice
  /** Any one of these stops runs, in the mode `stop` only. */
  readonly stopOn: readonly StopFact[]
  /** Splits groups further; undefined where the user wrote none. */
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

/** Whether a run may be cancelled that is for the live head of its branch, or whose pull request does not follow the branch. */
export function mayCancelOnHead({ mode, onClosed, onMerged, sameCommit }: Policy): boolean {
  return mode !== 'supersede' || [onClosed, onMerged, sameCommit].includes('cancel')
}

/** Whether runs of the event may be superseded. Both events of pull requests go by the name of the first. */
export function allowsEvent(policy: Policy, event: string): boolean {
  const isTarget = event === 'pull_request_target'
  return policy.events.includes(event) || (isTarget && policy.events.includes('pull_request'))
}

/** What the user says about which runs belong together. */
export interface Grouping {
  readonly events: readonly string[]
  readonly template: GroupTemplate | undefined
}
