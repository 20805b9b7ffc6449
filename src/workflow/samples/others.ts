// Samples of the other events: merge queues, comments, clocks, hands and programs.
import { payloadOf } from '../payload.js'
import { open, unknown, type Fields } from '../value.js'
import { headOfDefaultBranch, inputsOf, type Draft, type SampleScene } from './sample.js'

export function queueSamples({ surroundings: { defaultBranch } }: SampleScene): readonly Draft[] {
  const entries = [
    { number: 7, commit: 'q1', step: 1 },
    { number: 8, commit: 'r1', step: 1 },
    // The queue was built anew: another commit for the same pull request.
    { number: 7, commit: 'q2', step: 2 }
  ]
  return entries.map(({ number, commit, step }) => {
    const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-${number}-${commit}`
    return {
      action: 'checks_requested',
      title: `merge queue entry of #${number}`,
      subject: { kind: 'queue-entry', number },
      commit,
      step,
      facts: {
        event: 'merge_group',
        ref,
        sha: commit,
        payload: payloadOf('merge_group', {
          action: 'checks_requested',
          merge_group: open({
            head_ref: ref,
            head_sha: commit,
            base_ref: `refs/heads/${defaultBranch}`,
            base_sha: unknown('github.event.merge_group.base_sha')
          })
        })
      }
    }
  })
}

export function commentSamples({
  trigger,
  surroundings: { defaultBranch }
}: SampleScene): readonly Draft[] {
  const [action = 'created'] = trigger.types ?? []
  const comments = [
    { number: 7, step: 1 },
    // The second one is small talk, which asks a workflow for nothing.
    { number: 7, step: 2 },
    { number: 8, step: 1 }
  ]
  return comments.map(({ number, step }) => ({
    action,
    title: `comment ${step} on pull request #${number}`,
    subject: { kind: 'thread', number },
    commit: `comment-${number}-${step}`,
    step,
    facts: {
      event: 'issue_comment',
      ref: `refs/heads/${defaultBranch}`,
      sha: headOfDefaultBranch,
      payload: payloadOf('issue_comment', {
        action,
        issue: open({
          number,
          pull_request: open({}),
          state: 'open',
          ...perThread(number, 'github.event.issue')
        }),
        comment: open({
          id: `comment-${number}-${step}`,
          ...(step === 2 ? { body: 'Thank you!' } : {})
        })
      })
    }
  }))
}

export function issueSamples({
  trigger,
  surroundings: { defaultBranch }
}: SampleScene): readonly Draft[] {
  const [action = 'opened'] = trigger.types ?? []
  return [20, 21].map((number) => ({
    action,
    title: `issue #${number}`,
    subject: { kind: 'thread', number },
    commit: `issue-${number}`,
    step: 1,
    facts: {
      event: 'issues',
      ref: `refs/heads/${defaultBranch}`,
      sha: headOfDefaultBranch,
      payload: payloadOf('issues', {
        action,
        issue: open({ number, ...perThread(number, 'github.event.issue') })
      })
    }
  }))
}

const perThread = (number: number, path: string): Fields['fields'] =>
  Object.fromEntries(
    ['id', 'node_id', 'html_url', 'url'].map((field) => [
      field,
      unknown(`${path}.${field}`, `${field}-${number}`)
    ])
  )

/** Runs that nothing but a clock, a person or a program starts. */
export function startedSamples({
  trigger,
  surroundings: { defaultBranch }
}: SampleScene): readonly Draft[] {
  const { event } = trigger
  const titles: Readonly<Record<string, string>> = {
    schedule: 'scheduled run',
    workflow_dispatch: 'run started by hand'
  }
  return [1, 2].map((step) => ({
    action: undefined,
    title: `${titles[event] ?? `${event} run`} ${step}`,
    subject: {
      kind: 'started',
      by: event === 'schedule' || event === 'workflow_dispatch' ? event : 'other'
    },
    commit: `${event}-${step}`,
    step,
    inputs: inputsOf(trigger),
    facts: {
      event,
      ref: `refs/heads/${defaultBranch}`,
      sha: headOfDefaultBranch,
      payload: payloadOf(
        event,
        event === 'workflow_dispatch' ? { inputs: open(inputsOf(trigger)) } : {}
      )
    }
  }))
}
