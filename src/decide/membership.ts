// Is this run for the subject that we look at? Only certainty counts; every doubt has a name and keeps the run.
import { earliestStamp } from './clock-margin.js'
import type { Head, Live, Presence, PullRequest, Run, Snapshot } from '../model/model.js'
import type { KeepReason } from '../model/reason.js'
import { looksAt } from '../model/events.js'
import { isOfScope, mayBeSameWorkflow } from '../model/workflow.js'

/** Undefined: it is. Otherwise the reason to keep: it is for something else, or nobody can tell. */
export function attribute(run: Run, snapshot: Snapshot): KeepReason | undefined {
  const { scope } = snapshot
  if (run.workflow.id === undefined) return doubt('workflow-unknown')
  if (!isOfScope(run, scope)) return notOfScope(run, scope)
  if (!looksAt(scope, run.event)) return { code: 'outside-group', differs: 'event' }
  const byHead = attributeByHead(run, snapshot)
  if (snapshot.native === undefined || (byHead !== undefined && !isForNative(byHead))) return byHead
  const { members, unread } = snapshot.native
  if (members.includes(run.id)) return undefined
  return unread === true ? doubt('groups-unread') : { code: 'outside-group', differs: 'group' }
}

/** A workflow whose id is not known may be that of the run, if their files have one name. */
function notOfScope({ workflow }: Run, { workflows }: Snapshot['scope']): KeepReason {
  const isUnsure = workflows?.some((other) => mayBeSameWorkflow({ workflow }, { workflow: other }))
  return isUnsure === true
    ? doubt('workflow-unknown')
    : { code: 'outside-group', differs: 'workflow' }
}

/**
 * What the head rules out (another fork, another pull request) no name of a group can bring back; nor what it might rule out,
 * if only the run told all of it, or the list of pull requests held all of them.
 */
function isForNative(reason: KeepReason): boolean {
  return reason.code === 'subject-unknown' && !untold.includes(reason.why)
}
const untold: readonly SubjectDoubt[] = [
  'head-repository-gone',
  'no-branch',
  'no-creation-time',
  'may-show-base',
  'pull-requests-unlisted'
]

function attributeByHead(run: Run, snapshot: Snapshot): KeepReason | undefined {
  const { scope } = snapshot
  // With the base in place of the head, neither the pull request nor its commit is known.
  if (run.event === 'pull_request_target' && snapshot.showsTargetHeads !== true) {
    return doubt('may-show-base')
  }
  if (run.head.branch === null || scope.head.branch === null) return doubt('no-branch')
  if (run.head.branch !== scope.head.branch) return { code: 'outside-group', differs: 'head' }
  // A deleted fork equals nothing, not even another deleted fork: two of them may have had one branch name.
  if (run.head.repository === null || scope.head.repository === null) {
    return doubt('head-repository-gone')
  }
  if (run.head.repository !== scope.head.repository)
    return { code: 'outside-group', differs: 'head' }
  return attributeToSubject(run, snapshot)
}

function attributeToSubject(run: Run, snapshot: Snapshot): KeepReason | undefined {
  const { subject, live } = snapshot
  switch (subject.kind) {
    case 'pull-request':
      // Without the pull requests the rule about their state speaks: it is the plainer answer.
      return live.kind === 'pull-request' ? attributeToPullRequest(run, subject, live) : undefined
    case 'branch':
      return live.kind === 'branch' || live.kind === 'deleted-branch'
        ? doubtAboutTag(live.tagOfSameName)
        : undefined
    case 'tag':
      return live.kind === 'tag' ? doubtAboutBranch(live.branchOfSameName) : undefined
    case 'merge-group':
      return undefined
    case 'run':
      return doubt('not-a-subject')
  }
}

function attributeToPullRequest(
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

type PullList = Pick<Extract<Live, { kind: 'pull-request' }>, 'pulls' | 'goesBackTo'>

/**
 * The pull request that caused the run, or why nobody can tell. A run does not say: its `pull_requests` are computed from
 * matching shas and branches, and empty for forks. So it is the only one of the run's head that can have caused it.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run (2026-11)
 */
export function pullRequestBehind(
  run: Run,
  { pulls, goesBackTo }: PullList
): PullRequest | SubjectDoubt {
  if (run.head.repository === null) return 'head-repository-gone'
  if (run.createdAt === undefined) return 'no-creation-time'
  const createdAt = run.createdAt
  // What starts a run touches its pull request, which is on the list if that was later than where the list ends.
  if (goesBackTo !== undefined && earliestStamp(createdAt) <= goesBackTo + longestDelay) {
    return 'pull-requests-unlisted'
  }
  const [only, another] = pulls.filter(
    (pull) => mayShareHead(pull.head, run.head) && mayHaveCaused(pull, run.head, createdAt)
  )
  if (only === undefined) return 'no-open-pull-request'
  return another === undefined ? only : 'several-pull-requests'
}

/** A pull request whose fork cannot be seen may be of this head: that is a doubt, not a difference. */
function mayShareHead(pull: Head, run: Head): boolean {
  return (
    pull.branch === run.branch && (pull.repository === null || pull.repository === run.repository)
  )
}

/** Milliseconds that GitHub may take from what causes a run to creating it. Mostly it is seconds. */
export const longestDelay = 60_000

/**
 * Open at that moment (by its own host's clock, which may differ from the one of runs), closed so shortly before that the run may only
 * have come late, or closed on this very commit: a closed pull request starts runs too (`closed`, `labeled`), for the head
 * that it had when it was closed.
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

/** What exactly is not known about the subject of a run, in words. */
export const doubts = {
  'workflow-unknown': 'GitHub does not say whether its workflow is one of those that are looked at',
  'head-repository-gone': 'its fork was deleted',
  'no-branch': 'it names no branch',
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
  'group-part-unknown': 'a part of the template in group is not known for it',
  'not-a-subject': 'the newer run supersedes no other, or it is not known what it belongs to'
} as const
export type SubjectDoubt = keyof typeof doubts

function doubt(why: SubjectDoubt): KeepReason {
  return { code: 'subject-unknown', why }
}
