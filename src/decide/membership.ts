// Does this run belong to the subject of the snapshot? Any doubt has a name and keeps the run.
import { earliestStamp } from './clock-margin.js'
import type { Head, SubjectState, Presence, PullRequest, Run, Snapshot } from '../model/model.js'
import type { KeepReason } from '../model/reason.js'
import { looksAt } from '../model/events.js'
import { isOfScope, mayBeSameWorkflow } from '../model/workflow.js'

/**
 * Undefined if the run belongs to the subject. Otherwise the reason to keep: it belongs to another subject, or it is not known.
 */
export function whyNotMember(run: Run, snapshot: Snapshot): KeepReason | undefined {
  const { scope } = snapshot
  if (run.workflow.id === undefined) return doubt('workflow-unknown')
  if (!isOfScope(run, scope)) return notOfScope(run, scope)
  if (!looksAt(scope, run.event)) return { code: 'outside-group', differs: 'event' }
  const byHead = whyNotByHead(run, snapshot)
  if (snapshot.native === undefined || (byHead !== undefined && !isForNative(byHead))) return byHead
  const { members, unread } = snapshot.native
  if (members.includes(run.id)) return undefined
  return unread === true ? doubt('groups-unread') : { code: 'outside-group', differs: 'group' }
}

/** If a workflow in scope has no known id, but the path of the run's workflow, it is not known whether they are the same. */
function notOfScope({ workflow }: Run, { workflows }: Snapshot['scope']): KeepReason {
  const isUnsure = workflows?.some((other) => mayBeSameWorkflow({ workflow }, { workflow: other }))
  return isUnsure === true
    ? doubt('workflow-unknown')
    : { code: 'outside-group', differs: 'workflow' }
}

/**
 * Whether a concurrency group can decide the membership instead. It cannot if the run has another head or pull request, or if it
 * might have, because facts about the run are missing or the list of pull requests is incomplete.
 */
function isForNative(reason: KeepReason): boolean {
  return reason.code === 'subject-unknown' && !missingFacts.includes(reason.why)
}
const missingFacts: readonly SubjectDoubt[] = [
  'head-repository-gone',
  'no-branch',
  'no-creation-time',
  'may-show-base',
  'pull-requests-unlisted'
]

function whyNotByHead(run: Run, snapshot: Snapshot): KeepReason | undefined {
  const { scope } = snapshot
  // If the run shows the base instead of the head, its pull request and its commit are not known.
  if (run.event === 'pull_request_target' && snapshot.showsTargetHeads !== true) {
    return doubt('may-show-base')
  }
  if (run.head.branch === null || scope.head.branch === null) return doubt('no-branch')
  if (run.head.branch !== scope.head.branch) return { code: 'outside-group', differs: 'head' }
  // Two deleted forks are not equal: they may have had the same branch name.
  if (run.head.repository === null || scope.head.repository === null) {
    return doubt('head-repository-gone')
  }
  if (run.head.repository !== scope.head.repository)
    return { code: 'outside-group', differs: 'head' }
  return whyNotOfSubject(run, snapshot)
}

function whyNotOfSubject(run: Run, snapshot: Snapshot): KeepReason | undefined {
  const { subject, subjectState } = snapshot
  switch (subject.kind) {
    case 'pull-request':
      // If the pull requests were not read, the rule about their state gives the clearer reason.
      return subjectState.kind === 'pull-request'
        ? whyNotOfPullRequest(run, subject, subjectState)
        : undefined
    case 'branch':
      return subjectState.kind === 'branch' || subjectState.kind === 'deleted-branch'
        ? doubtAboutTag(subjectState.tagOfSameName)
        : undefined
    case 'tag':
      return subjectState.kind === 'tag'
        ? doubtAboutBranch(subjectState.branchOfSameName)
        : undefined
    case 'merge-group':
      return undefined
    case 'run':
      return doubt('not-a-subject')
  }
}

function whyNotOfPullRequest(
  run: Run,
  subject: { readonly number: number },
  list: PullList
): KeepReason | undefined {
  const cause = pullRequestBehind(run, list)
  if (typeof cause === 'string') return doubt(cause)
  return cause.number === subject.number
    ? undefined
    : { code: 'outside-group', differs: 'pull-request' }
}

type PullList = Pick<Extract<SubjectState, { kind: 'pull-request' }>, 'pulls' | 'goesBackTo'>

/**
 * The pull request that caused the run, or why that is not known. The run does not say: GitHub computes its `pull_requests` from
 * matching shas and branches, and they are empty for forks. So it is the only pull request of the head that can have caused it.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run (2026-11)
 */
export function pullRequestBehind(
  run: Run,
  { pulls, goesBackTo }: PullList
): PullRequest | SubjectDoubt {
  if (run.head.repository === null) return 'head-repository-gone'
  if (run.createdAt === undefined) return 'no-creation-time'
  const createdAt = run.createdAt
  // Whatever starts a run updates its pull request, so the pull request is on the list if the run is younger than the list's end.
  if (goesBackTo !== undefined && earliestStamp(createdAt) <= goesBackTo + longestDelay) {
    return 'pull-requests-unlisted'
  }
  const [only, another] = pulls.filter(
    (pull) => mayShareHead(pull.head, run.head) && mayHaveCaused(pull, run.head, createdAt)
  )
  if (only === undefined) return 'no-open-pull-request'
  return another === undefined ? only : 'several-pull-requests'
}

/** Also true for a pull request whose fork is not visible: it may have this head. */
function mayShareHead(pull: Head, run: Head): boolean {
  return (
    pull.branch === run.branch && (pull.repository === null || pull.repository === run.repository)
  )
}

/** Milliseconds that GitHub may need to create a run after its cause. Usually it needs seconds. */
export const longestDelay = 60_000

/**
 * Whether the pull request may have caused a run that was created at this time:
 * - it was open then (its times come from another host's clock);
 * - or it was closed shortly before, and the run was created late;
 * - or it was closed with this head: closed pull requests start runs too (`closed`, `labeled`).
 */
function mayHaveCaused(pull: PullRequest, head: Head, at: number): boolean {
  if (at < earliestStamp(pull.createdAt)) return false
  if (pull.closedAt === undefined || pull.head.sha === head.sha) return true
  return at <= pull.closedAt + longestDelay
}

function doubtAboutTag(tag: Presence): KeepReason | undefined {
  if (tag === 'absent' || tag === 'pending') return undefined
  return doubt(tag === 'present' ? 'tag-of-same-name' : 'tags-unread')
}

function doubtAboutBranch(branch: Presence): KeepReason | undefined {
  if (branch === 'absent' || branch === 'pending') return undefined
  return doubt(branch === 'present' ? 'branch-of-same-name' : 'branches-unread')
}

/** What exactly is not known about the subject of a run. Each text continues the sentence "cannot tell what it belongs to". */
export const doubts = {
  'workflow-unknown': 'it is not known whether its workflow is one of the workflows to look at',
  'head-repository-gone': 'its fork was deleted',
  'no-branch': 'it has no branch',
  'no-creation-time': 'GitHub does not say when it was created',
  'no-open-pull-request': 'no pull request of its branch was open when it was created',
  'several-pull-requests': 'several pull requests use its branch',
  'pull-requests-unlisted':
    'its branch has too many pull requests to read all of them, and it is older than those that were read',
  'tag-of-same-name': 'a tag has the same name as the branch',
  'tags-unread': 'it is not known whether a tag has the same name as the branch',
  'branch-of-same-name': 'a branch has the same name as the tag',
  'branches-unread': 'it is not known whether a branch has the same name as the tag',
  'may-show-base':
    'GitHub may show the base of the pull request instead of its head (pull_request_target)',
  'groups-unread':
    'GitHub does not say whether it waits in a concurrency group of the newer run (membership: native)',
  'group-part-unknown': 'its value for a part of the group template is not known',
  'not-a-subject':
    'the newer run cannot supersede others, or it is not known what that run belongs to'
} as const
export type SubjectDoubt = keyof typeof doubts

function doubt(why: SubjectDoubt): KeepReason {
  return { code: 'subject-unknown', why }
}
