// Which events a look covers, and which events have a ref of their own.
import type { Scope } from './model.js'
import type { Mode } from './mode.js'

type EventsOfScope = Pick<Scope, 'event' | 'otherEvents'>

const ofPullRequests = ['pull_request', 'pull_request_target'] as const

/** Whether the runs of this event belong to a pull request, so that they are cancelled when it is closed. */
export function isOfPullRequest(event: string): boolean {
  return ofPullRequests.some((name) => name === event)
}

/**
 * The events whose runs are looked at on behalf of a run of this event. `closed` and `stop` concern a whole pull request, so they
 * look at both of its events.
 */
export function eventsFor(mode: Mode, event: string): EventsOfScope {
  const isOfWhole = mode === 'closed' || mode === 'stop'
  if (!isOfWhole || !isOfPullRequest(event)) return { event }
  const [first, ...otherEvents] = ofPullRequests
  return { event: first, otherEvents }
}

/** Whether runs of the event `other` are looked at. */
export function looksAt({ event, otherEvents = [] }: EventsOfScope, other: string): boolean {
  return other === event || otherEvents.includes(other)
}

/**
 * Events whose runs are all on the default branch, although they are about different things, such as comments on two pull
 * requests. Not `schedule`: all scheduled runs of a workflow do the same thing.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows (2026-11)
 */
const eventsOnDefaultBranch: readonly string[] =
  `branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum image_version
  issue_comment issues label milestone page_build public repository_dispatch status watch workflow_run`.split(
    /\s+/
  )

/** Whether runs of the event can be told apart by their ref. */
export function hasRefOfItsOwn(event: string): boolean {
  return !eventsOnDefaultBranch.includes(event)
}
