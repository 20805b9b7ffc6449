// Values of `group` and `events` that would join unrelated runs are refused, and the message says what is missing.
import { describe, expect, it } from '@jest/globals'
import { act, refusalOf, start } from '../../support/act.js'
import { readContext } from '../../../src/event/context.js'
import { refuseEmptyPart } from '../../../src/event/group.js'
import { attempt } from '../../../src/inputs/read-all.js'
import { readActor } from '../../../src/event/subject.js'
import { startedBy, type Started } from '../../support/events.js'
import { inputsOf, type Words } from '../../support/faces.js'
import { aRepository, type World } from '../../support/github/repository.js'

/** The error of the step, which comes before any read. */
function wordsAgainst(started: Started, words: Words): string {
  const { env, payload, eventName } = started
  const runner = {
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_ACTOR: 'octocat',
    ...env
  }
  const inputs = inputsOf(words)
  const actor = readActor(readContext(runner, { ...payload }), inputs)
  const { problems = [] } = attempt(() => {
    refuseEmptyPart(actor, inputs)
  })
  return problems.join(' ')
}

/** Two comments, each on its own pull request: both runs are on the default branch. */
function comments(event = 'issue_comment'): World {
  return aRepository({ sha: 'm2' })
    .withRun(101, { event, branch: 'main', sha: 'm1' })
    .withRun(102, { event, branch: 'main' })
}

describe('{ref} for an event whose ref is always the default branch', () => {
  it.each(['{workflow}:{ref}', '{event}-{branch}', '{workflow}:{event}:{pr|ref}'])(
    'is refused, because it cannot tell its runs apart: %s',
    async (group) => {
      const world = comments()
      const inputs = { events: 'push, issue_comment', group, 'protect-refs': '!main' }
      expect(await refusalOf(act(world, 102, inputs))).toMatch(
        /events names issue_comment.* always the default branch.*one group/s
      )
      expect(world.requests).toEqual([])
    }
  )

  it.each([
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'delete',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issues',
    'label',
    'milestone',
    'page_build',
    'public',
    'repository_dispatch',
    'status',
    'watch',
    'workflow_run'
  ])('is refused for %s as well', async (event) => {
    const world = comments(event)
    const started = startedBy(world, 102, { deleted: { ref: 'topic', type: 'branch' } })
    const words = { events: event, group: '{ref}' }
    expect(await refusalOf(start(world, started, words))).toContain(event)
  })

  it('is refused whatever event started the step', async () => {
    const world = aRepository()
      .withBranch('topic', 'd2')
      .withRun(101, { branch: 'topic', sha: 'd1' })
      .withRun(102, { branch: 'topic' })
    const inputs = { events: 'push, issue_comment', group: '{ref}' }
    expect(await refusalOf(act(world, 102, inputs))).toContain('issue_comment')
  })

  it('is allowed for schedule, whose runs of a workflow all belong together', async () => {
    const world = comments('schedule')
    const inputs = { events: 'schedule', group: '{workflow}:{ref}', 'protect-refs': '!main' }
    await act(world, 102, inputs)
    expect(world.cancelled()).toEqual([101])
  })

  it.each(['', '{workflow}:{actor}'])(
    'cancels nothing if the group has no ref either: "%s"',
    async (group) => {
      const world = comments()
      await act(world, 102, { events: 'issue_comment', group, 'protect-refs': '!main' })
      expect(world.cancelRequests()).toEqual([])
    }
  )
})

describe('a part of the group that the run has no value for', () => {
  const world = (): World =>
    aRepository()
      .withPullRequest(7, { head: 'feature', sha: 'c2' })
      .withBranch('topic', 'd2')
      .withRun(101, { pr: 7 })
      .withRun(102, { branch: 'topic' })
      .withRun(103, { event: 'workflow_dispatch', branch: 'topic' })
      .withRun(104, { event: 'issue_comment' })
      .withRun(105, { event: 'deployment', branch: 'topic' })

  it.each([
    {
      run: 101,
      group: '{ref}',
      events: '',
      says: 'Runs of pull_request have {pr}. Write {pr|ref}'
    },
    { run: 102, group: '{pr}', events: '', says: 'Runs of push have {ref}. Write {pr|ref}' },
    {
      run: 103,
      group: '{pr|ref}',
      events: '',
      says: 'have {ref} if input events names workflow_dispatch'
    },
    {
      run: 103,
      group: '{pr}',
      events: 'workflow_dispatch',
      says: 'Runs of workflow_dispatch have {ref}. Write {pr|ref}'
    },
    {
      run: 105,
      group: '{pr}',
      events: 'deployment',
      says: 'Runs of deployment have {ref}. Write {pr|ref}'
    },
    {
      run: 104,
      group: '{pr|ref}',
      events: '',
      says: "if: github.event_name != 'issue_comment'"
    }
  ])('is named in the error, with what is missing: $group of run $run, events "$events"', (row) => {
    const { run, group, events, says } = row
    expect(wordsAgainst(startedBy(world(), run), { group, events })).toContain(says)
  })

  it('is named in the error if events includes the event but the ref is not a branch or tag', () => {
    const { env, ...started } = startedBy(world(), 105)
    const elsewhere = { ...started, env: { ...env, GITHUB_REF: 'refs/pull/7/merge' } }
    const inputs = { group: '{pr|ref}', events: 'deployment' }
    expect(wordsAgainst(elsewhere, inputs)).toContain(
      'refs/pull/7/merge is neither a branch nor a tag'
    )
  })
})
