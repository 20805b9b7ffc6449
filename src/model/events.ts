// Which events are looked at?
import type { Scope } from './model.js'
import type { Mode } from './mode.js'

type EventsOfScope = Pick<Scope, 'event' | 'otherEvents'>

const ofPullRequests = ['pull_request', 'pull_request_target'] as const

/** Whether the runs of this event are for a pull request, and go when it was closed. */
export function isOfPullRequest(event: string): boolean {
  return ofPullRequests.some((name) => name === event)
}

/**
 * What is looked at on behalf of a run of this event. A pull request that is closed, or to be stopped, has runs of both events of
 * pull requests, whichever of the two tells of it.
 */
export function eventsFor(mode: Mode, event: string): EventsOfScope {
  const isOfWhole = mode === 'closed' || mode === 'stop'
  if (!isOfWhole || !isOfPullRequest(event)) return { event }
  const [first, ...otherEvents] = ofPullRequests
  return { event: first, otherEvents }
}

/** Whether runs of the event are looked at. */
export function looksAt({ event, otherEvents = [] }: EventsOfScope, other: string): boolean {
  return other === event || otherEvents.includes(other)
}

/**
 * Events of which every run is on the default branch, whatever it is about: the comments on two pull requests, say. Not
 * `schedule`, of which all runs of a workflow are for the same.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows (2026-11)
 */
const eventsOnDefaultBranch: readonly string[] =
  `branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum image_version
  issue_comment issues label milestone page_build public repository_dispatch status watch workflow_run`.split(
    /\s+/
  )

/** Whether a ref tells runs of the event apart. */
export function hasRefOfItsOwn(event: string): boolean {
  return !eventsOnDefaultBranch.includes(event)
}
