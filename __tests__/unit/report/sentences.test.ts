// Sentences that must be true in every mode.
import { describe, expect, it } from '@jest/globals'
import type { Instant, PullRequestNumber, RunId, Sha } from '../../../src/model/model.js'
import type { CancelReason, KeepReason } from '../../../src/model/reason.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { verbatim } from '../../../src/model/quote.js'
import { sentenceFor, sentenceForOutcome } from '../../../src/report/sentences.js'

const kept = (reason: KeepReason): string => sentenceFor({ action: 'keep', reason }, verbatim)
const cancelled = (reason: CancelReason): string =>
  sentenceFor({ action: 'cancel', reason }, verbatim)

const number = 7 as PullRequestNumber
const [old, head] = ['c100000fff' as Sha, 'c300000fff' as Sha]
const ref = 'refs/heads/topic'

describe('a sentence', () => {
  it('about a re-run does not mention a newer run: in mode closed there is none', () => {
    expect(kept({ code: 'rerun', attempt: 2 })).toBe(
      'a person re-ran it (attempt 2) although it was outdated (input reruns)'
    )
    expect(kept({ code: 'rerun', attempt: 2, unsure: true })).toBe(
      'a person re-ran it (attempt 2), and it may have been outdated by then (input reruns)'
    )
  })

  it('about a run that may be older does not say that it is not older', () => {
    const reason = { code: 'not-older', than: 5 as RunId } as const

    expect(kept(reason)).toBe('it is not older than run 5')
    expect(kept({ ...reason, unsure: true })).toBe('it is not surely older than run 5')
  })

  it('about a run that had ended does not say how: another cancel may have ended it', () => {
    expect(sentenceForOutcome({ kind: 'finished' }, verbatim)).toBe('had ended already')
  })

  it.each<readonly [KeepReason, string]>([
    [{ code: 'self' }, 'this run executes the step'],
    [{ code: 'finished', conclusion: null }, 'it has ended (no conclusion)'],
    [{ code: 'finished', conclusion: 'success' }, 'it has ended (success)'],
    [{ code: 'unknown-status' }, 'GitHub gives it a status that this version does not know'],
    [{ code: 'outside-group', differs: 'head' }, 'it belongs to another branch or fork'],
    [{ code: 'outside-group', differs: 'workflow' }, 'it belongs to another workflow'],
    [{ code: 'outside-group', differs: 'event' }, 'it belongs to another event'],
    [{ code: 'outside-group', differs: 'pull-request' }, 'it belongs to another pull request'],
    [{ code: 'outside-group', differs: 'group' }, 'it belongs to another group'],
    [
      { code: 'subject-unknown', why: 'head-repository-gone' },
      'cannot tell what it belongs to: its fork was deleted'
    ],
    [
      { code: 'protected-event', event: 'release' },
      'release runs never supersede one another (input events)'
    ],
    [{ code: 'protected-ref', ref, by: 'tag' }, 'its ref is protected: it is a tag'],
    [{ code: 'pull-request-unknown', number }, 'pull request #7 could not be read'],
    [{ code: 'pull-request-closed', number }, 'pull request #7 is closed'],
    [{ code: 'pull-request-merged', number }, 'pull request #7 is merged'],
    [
      { code: 'pull-request-merged', number: null },
      'the pull request of its merge-queue entry was merged, or may have been'
    ],
    [{ code: 'pull-request-open', number }, 'pull request #7 is open'],
    [{ code: 'branch-exists', ref }, 'the branch topic exists, or may exist'],
    [
      { code: 'live-merge-group', ref: 'q/pr-7' },
      'the merge-queue entry q/pr-7 exists, or may exist'
    ],
    [{ code: 'exempt-label', label: 'keep-ci' }, 'the pull request has the label keep-ci'],
    [
      { code: 'stop-lifted', number },
      'pull request #7 is not a draft and has no label that stops its runs (input stop-on)'
    ],
    [{ code: 'not-older', than: undefined }, 'there is no newer run that surely replaces it'],
    [
      { code: 'order-unclear', against: 5 as RunId },
      'its run number and its id disagree on whether it is older than run 5'
    ],
    [{ code: 'head-unknown' }, 'the head of its branch or pull request could not be read'],
    [
      { code: 'head-unknown', moved: { from: old, to: head } },
      'the head moved during the check; the run for the new head will decide'
    ],
    [{ code: 'head-is-current', sha: head }, 'its commit c300000 is the current head'],
    [
      { code: 'head-is-current', sha: head, of: number },
      'its commit c300000 is the current head of pull request #7'
    ],
    [
      { code: 'same-commit', sha: head },
      'it is for the same commit c300000 as the newer run (input same-commit)'
    ],
    [{ code: 'after-closing' }, 'the closing of the pull request may have started it'],
    [{ code: 'protected-job', job: undefined }, 'its jobs could not be read (input protect-jobs)'],
    [
      { code: 'protected-job', job: 'deploy' },
      'its job deploy has begun or is done (input protect-jobs)'
    ],
    [
      { code: 'protected-job', job: 'deploy', toCome: true },
      'its job deploy is still to come (input protect-jobs)'
    ],
    [
      { code: 'nearly-done', after: undefined },
      'it is in progress and its start time is unknown (input let-finish-after)'
    ],
    [
      { code: 'nearly-done', after: 21 * 60_000 },
      'it has been running for 21 min and may finish (input let-finish-after)'
    ],
    [{ code: 'over-limit', limit: 200 }, '200 older runs are cancelled first (input max-cancels)'],
    [{ code: 'no-rule-applies' }, 'no rule allows cancelling it']
  ])('says why %j is kept: %s', (reason, sentence) => {
    expect(kept(reason)).toBe(sentence)
  })

  it.each<readonly [CancelReason, string]>([
    [
      { code: 'superseded', by: 9 as RunId, from: old, to: head },
      'superseded by run 9 (c100000 → c300000)'
    ],
    [
      { code: 'pull-request-closed', number, at: 0 as Instant },
      'pull request #7 was closed after it was created'
    ],
    [
      { code: 'pull-request-draft', number },
      'pull request #7 became a draft after it was created (input stop-on)'
    ],
    [
      { code: 'stop-label', label: 'cancel-ci' },
      'the pull request got the label cancel-ci after it was created (input stop-on)'
    ],
    [{ code: 'branch-gone', ref }, 'the branch topic was deleted after it was created'],
    [{ code: 'merge-group-gone', ref: 'q/pr-7' }, 'the entry q/pr-7 left the merge queue']
  ])('says why %j is cancelled: %s', (reason, sentence) => {
    expect(cancelled(reason)).toBe(sentence)
  })

  it.each<readonly [Outcome, string]>([
    [
      { kind: 'stopped', conclusion: null },
      'ended, and was started again before its conclusion could be read'
    ],
    [{ kind: 'stopped', conclusion: 'success' }, 'ended before the cancel took effect (success)'],
    [
      { kind: 'stopping', status: 'unknown' },
      'GitHub accepted the cancel, the run could not be read since: its jobs have five minutes to clean up'
    ]
  ])('says what became of a run: %j', (outcome, sentence) => {
    expect(sentenceForOutcome(outcome, verbatim)).toBe(sentence)
  })
})
