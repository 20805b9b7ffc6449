// Edge cases of `stop-on`: a fact that does not surely hold stops nothing.
import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../../src/model/policy.js'
import type { PullRequest } from '../../../src/model/model.js'
import { aHead, aPull, aRun, aSnapshot, aWorkflow, minute, pulls } from '../../support/builders.js'
import { judged, reasonFor, type Case } from '../../support/judged.js'

const draft: Policy['stopOn'] = [{ kind: 'draft' }]
const label: Policy['stopOn'] = [{ kind: 'label', name: 'cancel-ci' }]
const lint = aWorkflow('lint.yml')

const seven = (overrides: Partial<PullRequest>) => ({ subjectState: pulls(aPull(7, overrides)) })
/** Run 199, created in minute 99, executes the step. */
const base = aSnapshot(seven({ isDraft: true, labels: ['cancel-ci'] }))
/** A run of another workflow with another number, so that only the time counts. */
const byTime = (minutes: number, id = 101) =>
  aRun(id, { workflow: lint, number: 500, createdAt: minute(minutes) })

describe('mode: stop', () => {
  it.each<Case>([
    { when: 'it is older', run: aRun(101), then: 'cancel pull-request-draft' },
    {
      when: 'it is on the head',
      run: aRun(101, { head: aHead('c199') }),
      then: 'cancel pull-request-draft'
    },
    {
      when: 'a label stops it',
      run: aRun(101),
      policy: { stopOn: label },
      then: 'cancel stop-label'
    },
    {
      when: 'draft and label both stop it',
      run: aRun(101),
      policy: { stopOn: [...label, ...draft] },
      then: 'cancel pull-request-draft'
    },
    {
      when: 'the label is written in another case',
      run: aRun(101),
      policy: { stopOn: [{ kind: 'label', name: 'Cancel-CI' }] },
      then: 'cancel stop-label'
    },
    {
      when: 'only another label would stop it',
      run: aRun(101),
      policy: { stopOn: [{ kind: 'label', name: 'cancel' }] },
      then: 'keep stop-lifted'
    },
    { when: 'nothing stops it', run: aRun(101), policy: { stopOn: [] }, then: 'keep stop-lifted' },
    {
      when: 'the pull request is ready',
      run: aRun(101),
      snapshot: seven({ isDraft: false }),
      then: 'keep stop-lifted'
    },
    {
      when: 'the pull request is ready, and has some label',
      run: aRun(101),
      snapshot: seven({ isDraft: false, labels: ['bug'] }),
      then: 'keep stop-lifted'
    },
    {
      when: 'it is not known whether the pull request is a draft',
      run: aRun(101),
      snapshot: seven({}),
      then: 'keep stop-lifted'
    },
    {
      when: 'the pull request was not read',
      run: aRun(101),
      snapshot: { subjectState: { kind: 'unread' } },
      then: 'keep pull-request-unknown'
    },
    {
      when: 'the pull request is closed',
      run: aRun(101),
      snapshot: seven({ isDraft: true, state: 'closed', closedAt: minute(100) }),
      then: 'keep pull-request-closed'
    },
    {
      when: 'the pull request is closed, and on-closed says cancel',
      run: aRun(101),
      policy: { onClosed: 'cancel' },
      snapshot: seven({ isDraft: true, state: 'closed', closedAt: minute(100) }),
      then: 'cancel pull-request-draft'
    },
    {
      when: 'the pull request has the exempt label',
      run: aRun(101),
      snapshot: seven({ isDraft: true, labels: ['KEEP-ci'] }),
      then: 'keep exempt-label'
    },
    {
      when: 'the subject is a branch',
      run: aRun(101),
      snapshot: {
        subject: { kind: 'branch', ref: 'refs/heads/feature' },
        subjectState: { kind: 'unread' }
      },
      then: 'keep subject-unknown'
    },
    { when: 'it is newer', run: aRun(205), then: 'keep not-older' },
    {
      when: 'it is of another workflow, from more than a minute before',
      run: byTime(97),
      snapshot: { scope: { ...base.scope, workflows: undefined } },
      then: 'cancel pull-request-draft'
    },
    {
      when: 'it is of another workflow, from a minute before',
      run: byTime(98),
      snapshot: { scope: { ...base.scope, workflows: undefined } },
      then: 'keep not-older'
    },
    {
      when: 'it is of another workflow, and its id says that it is newer',
      run: byTime(1, 205),
      snapshot: { scope: { ...base.scope, workflows: undefined } },
      then: 'keep not-older'
    },
    {
      when: 'its second attempt was started since then',
      run: aRun(101, { attempt: 2, startedAt: minute(99) }),
      then: 'keep rerun'
    },
    {
      when: 'it is on the head of another pull request',
      run: aRun(101, { openPullRequestsAtHead: [aPull(8).number] }),
      then: 'keep head-is-current'
    }
  ])('$when: $then', (row) => {
    const policy = { mode: 'stop', stopOn: draft, ...row.policy } as const
    expect(judged(base, { ...row, policy })).toBe(row.then)
  })

  it('names the pull request, or the label as GitHub writes it', () => {
    const run = aRun(101)
    expect(reasonFor(base, { run, policy: { mode: 'stop', stopOn: draft } })).toEqual({
      code: 'pull-request-draft',
      number: 7
    })
    const shouted = [{ kind: 'label', name: 'CANCEL-CI' }] as const
    expect(reasonFor(base, { run, policy: { mode: 'stop', stopOn: shouted } })).toEqual({
      code: 'stop-label',
      label: 'cancel-ci'
    })
    const ready = seven({ isDraft: false })
    const lifted = { run, snapshot: ready, policy: { mode: 'stop', stopOn: draft } } as const
    expect(reasonFor(base, lifted)).toEqual({ code: 'stop-lifted', number: 7 })
  })
})
