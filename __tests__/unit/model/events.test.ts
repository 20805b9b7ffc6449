import { describe, expect, it } from '@jest/globals'
import { eventsFor, hasRefOfItsOwn, isOfPullRequest, looksAt } from '../../../src/model/events.js'
import { modes, type Mode } from '../../../src/model/mode.js'

describe('an event', () => {
  it.each<{
    readonly event: string
    readonly isOfPull: boolean
    readonly hasRef: boolean
  }>([
    { event: 'pull_request', isOfPull: true, hasRef: true },
    { event: 'pull_request_target', isOfPull: true, hasRef: true },
    { event: 'push', isOfPull: false, hasRef: true },
    { event: 'merge_group', isOfPull: false, hasRef: true },
    { event: 'schedule', isOfPull: false, hasRef: true },
    { event: 'workflow_dispatch', isOfPull: false, hasRef: true },
    { event: 'branch_protection_rule', isOfPull: false, hasRef: false },
    { event: 'discussion_comment', isOfPull: false, hasRef: false },
    { event: 'image_version', isOfPull: false, hasRef: false },
    { event: 'issue_comment', isOfPull: false, hasRef: false },
    { event: 'workflow_run', isOfPull: false, hasRef: false }
  ])('$event is of a pull request: $isOfPull, has a ref of its own: $hasRef', (row) => {
    expect(isOfPullRequest(row.event)).toBe(row.isOfPull)
    expect(hasRefOfItsOwn(row.event)).toBe(row.hasRef)
  })
})

describe('the events that are looked at', () => {
  it.each<{ readonly event: string; readonly mode: Mode; readonly alsoAt: readonly string[] }>(
    ['pull_request', 'pull_request_target', 'push'].flatMap((event) =>
      modes.map((mode) => {
        const isOfWhole = event !== 'push' && ['closed', 'stop'].includes(mode)
        return { event, mode, alsoAt: isOfWhole ? ['pull_request', 'pull_request_target'] : [] }
      })
    )
  )('for $event in mode $mode are its own and $alsoAt', ({ event, mode, alsoAt }) => {
    const scope = eventsFor(mode, event)
    const looked = ['pull_request', 'pull_request_target', 'push', 'schedule'].filter((other) =>
      looksAt(scope, other)
    )
    expect(looked).toEqual(alsoAt.length > 0 ? alsoAt : [event])
  })
})
