// One sentence for every reason and every outcome, exhaustive by type.
import type { NotForced, Outcome, WhyStuck } from '../model/outcome.js'
import { inMinutes } from './duration.js'
import type { Quote } from '../model/quote.js'
import type { KeepReason, Reason, RefProtection, SubjectDoubt } from '../model/reason.js'
import { branchName } from '../model/ref.js'

type Sentences = {
  readonly [Code in Reason['code']]: (
    reason: Extract<Reason, { code: Code }>,
    quote: Quote
  ) => string
}

const sentences: Sentences = {
  self: () => 'this run executes the step',
  finished: ({ conclusion }, quote) =>
    `it has ended (${conclusion === null ? 'no conclusion' : quote(conclusion)})`,
  'unknown-status': () => 'its status is one that this version does not know',
  'outside-group': ({ differs }) => `it belongs to another ${differs.replace('-', ' ')}`,
  'subject-unknown': ({ why }) => `nobody can tell what it is for: ${doubts[why]}`,
  'not-older': ({ than, unsure }) =>
    than === undefined
      ? 'no newer run is there that could surely take its place'
      : `it is not ${unsure === true ? 'surely ' : ''}older than run ${than}`,
  'order-unclear': ({ against }) =>
    `its number and its id disagree on whether it is older than run ${against}`,
  'protected-event': ({ event }, quote) =>
    `runs of the event ${quote(event)} are each wanted for themselves`,
  'protected-ref': ({ by }) => `its ref is protected: ${protections[by]}`,
  'pull-request-unknown': ({ number }) => `pull request #${number} could not be read`,
  'pull-request-closed': (reason) =>
    'at' in reason
      ? `pull request #${reason.number} was closed, and the run is from before that`
      : `pull request #${reason.number} is closed`,
  'pull-request-merged': ({ number }) =>
    number === null
      ? 'the pull request of its merge-queue entry was merged, or may have been'
      : `pull request #${number} is merged`,
  'exempt-label': ({ label }, quote) => `the pull request has the label ${quote(label)}`,
  'head-unknown': ({ moved }) =>
    moved === undefined
      ? 'the live head of its branch or pull request could not be read'
      : 'the live head moved at this very moment: the run for it decides',
  'head-is-current': ({ sha, of }, quote) =>
    `its commit ${quote(short(sha))} is the live head${of === undefined ? '' : ` of pull request #${of}`}`,
  'same-commit': ({ sha }, quote) =>
    `it is for the same commit ${quote(short(sha))} as the newer run`,
  rerun: ({ attempt }) =>
    `somebody started attempt ${attempt} of it since then, or nobody knows when`,
  'nearly-done': ({ after }) =>
    after === undefined
      ? 'it is in progress, nobody knows for how long (let-finish-after)'
      : `it has been going on for ${inMinutes(after)} and is left to finish (let-finish-after)`,
  'protected-job': ({ job, toCome }, quote) =>
    job === undefined
      ? 'its jobs could not be read (protect-jobs)'
      : `its job ${quote(job)} is ${toCome === true ? 'still to come' : 'under way or done'} (protect-jobs)`,
  'live-merge-group': ({ ref }, quote) =>
    `the entry ${quote(ref)} of the merge queue is there, or may be`,
  'branch-exists': ({ ref }, quote) => `the branch ${quote(branchName(ref))} is there, or may be`,
  'pull-request-open': ({ number }) => `pull request #${number} is open`,
  'after-closing': () =>
    'it was not surely there before the pull request was closed: the closing may have started it',
  'stop-lifted': ({ number }) =>
    `pull request #${number} is no draft and has no label that stops its runs (stop-on)`,
  'over-limit': ({ limit }) => `${limit} older runs are cancelled first (max-cancels)`,
  'no-rule-applies': () => 'no rule says that it may be cancelled',
  superseded: ({ by, from, to }, quote) =>
    `run ${by} is newer: ${quote(short(from))} gave way to ${quote(short(to))}`,
  'pull-request-draft': ({ number }) =>
    `pull request #${number} is a draft, and the run is from before it became one (stop-on)`,
  'stop-label': ({ label }, quote) =>
    `the pull request has the label ${quote(label)}, and the run is from before that (stop-on)`,
  'merge-group-gone': ({ ref }, quote) => `the entry ${quote(ref)} is gone from the merge queue`,
  'branch-gone': ({ ref }, quote) =>
    `the branch ${quote(branchName(ref))} was deleted, and the run is from before that`
}

const doubts: Readonly<Record<SubjectDoubt, string>> = {
  'workflow-unknown': 'GitHub did not tell whether it is a run of a workflow that is looked at',
  'head-repository-gone': 'its fork was deleted',
  'no-branch': 'it names no branch',
  'no-creation-time': 'it does not say when it was created',
  'no-open-pull-request': 'no pull request of its head was open when it was created',
  'pull-requests-unlisted':
    'it is older than the pull requests of its branch that were read, and the branch has too many to read all of them',
  'several-pull-requests': 'several pull requests of its head may have caused it',
  'tag-of-same-name': 'a tag bears the name of the branch',
  'tags-unread': 'it is not known whether a tag bears the name of the branch',
  'branch-of-same-name': 'a branch bears the name of the tag',
  'branches-unread': 'it is not known whether a branch bears the name of the tag',
  'may-show-base':
    'GitHub may show the base of the pull request instead of its head (pull_request_target)',
  'groups-unread':
    'GitHub does not tell whether it waits in a concurrency group of the newer run (membership: native)',
  'group-part-unknown': 'a part of the template in the input group is not known for it',
  'not-a-subject': 'the newer run shares its subject with no other, or nobody can tell it'
}

const protections: Readonly<Record<RefProtection, string>> = {
  tag: 'it is a tag',
  'default-branch': 'it is the default branch, or which one that is could not be read',
  'protected-branch': 'GitHub protects the branch',
  pattern: 'its name is that of a release, deploy or version branch, or matches protect-refs',
  'head-branch': 'it is the head branch of the pull request and matches protect-refs'
}

/** Why, in words; `quote` sets down what strangers wrote. */
export function sentenceFor(reason: Reason, quote: Quote): string {
  const speak = sentences[reason.code] as (reason: Reason, quote: Quote) => string
  return speak(reason, quote)
}

type OutcomeSentences = {
  readonly [Kind in Outcome['kind']]: (
    outcome: Extract<Outcome, { kind: Kind }>,
    quote: Quote
  ) => string
}

const outcomeSentences: OutcomeSentences = {
  planned: () => 'would be cancelled (dry run)',
  stopped: ({ conclusion, forced }, quote) =>
    `stopped${forced === true ? ' by force' : ''} (${conclusion === null ? 'no conclusion' : quote(conclusion)})`,
  finished: () => 'had ended already',
  gone: () => 'was deleted meanwhile',
  stopping: ({ status, forced, notForced }, quote) =>
    `${forced === true ? 'cancel by force' : 'cancel'} accepted, still ${quote(status)}: it is cleaning up, or stuck if that takes over five minutes${whyNotForced(notForced, quote)}`,
  stuck: sentenceForStuck,
  withdrawn: ({ reason }, quote) => `kept after all: ${sentenceFor(reason, quote)}`,
  forbidden: ({ message }, quote) => `not allowed: ${quote(message)}`,
  failed: ({ message }, quote) => quote(message),
  'not-tried': ({ message }) => `not tried: ${message}`
}

/** What became of it, in words; `quote` sets down what strangers wrote. */
export function sentenceForOutcome(outcome: Outcome, quote: Quote): string {
  const speak = outcomeSentences[outcome.kind] as (outcome: Outcome, quote: Quote) => string
  return speak(outcome, quote)
}

function sentenceForStuck(
  { why, status, forced, notForced }: Extract<Outcome, { kind: 'stuck' }>,
  quote: Quote
): string {
  if (forced === true)
    return `stuck: the cancel by force was accepted and it is still ${quote(status)}`
  return `stuck: ${reasonsStuck[why](quote(status))}${whyNotForced(notForced, quote)}`
}

const reasonsStuck: Readonly<Record<WhyStuck, (status: string) => string>> = {
  'not-queued-yet': () => 'GitHub says that it has not been queued yet and cannot be cancelled',
  'ignores-cancel': (status) => `the cancel was accepted and it is still ${status}`,
  'says-completed': (status) =>
    `GitHub says that it is completed and cannot be cancelled, and that it is ${status}`,
  'jobs-ended': (status) =>
    `all of its jobs have ended and nothing has changed for a day, but it is still ${status}; it was not asked to stop, because no cancel ends such a run`
}

function whyNotForced(why: NotForced | undefined, quote: Quote): string {
  return why === undefined ? '' : `; not cancelled by force: ${becauseOf(why, quote)}`
}

function becauseOf(why: NotForced, quote: Quote): string {
  switch (why.because) {
    case 'job-at-work':
      return `its job ${quote(why.job)} is at work (force: idle)`
    case 'job-has-begun':
      return `its job ${quote(why.job)} has begun (force: unstarted)`
    case 'run-has-begun':
      return `it is ${quote(why.status)} (force: unstarted)`
    case 'not-read':
      return 'it could not be read again in time'
    case 'kept':
      return sentenceFor(why.reason, quote)
  }
}

export function short(sha: string): string {
  return sha.slice(0, 7)
}

/** Every code there is: the documentation is held to this list. */
export const reasonCodes = Object.keys(sentences) as readonly Reason['code'][]
/** `pull-request-closed` keeps in one mode and cancels in another. */
const cancelOnly: readonly Reason['code'][] = [
  'superseded',
  'pull-request-draft',
  'stop-label',
  'merge-group-gone',
  'branch-gone'
]
export const keepCodes = reasonCodes.filter(
  (code): code is KeepReason['code'] => !cancelOnly.includes(code)
)
