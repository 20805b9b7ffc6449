// Reads the state of the subject, and since when it can have runs.
import { pullRequestBehind } from '../decide/membership.js'
import type { SubjectState, Subject } from '../model/model.js'
import type { SubjectReader } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import { listPulls, type PullList } from './list-pull-requests.js'
import {
  readBranch,
  readDeletedBranch,
  readMergeGroup,
  readRef,
  readTag,
  type SubjectReading
} from './read-ref.js'
import type { Target } from '../model/target.js'

type PullRequestSubject = Extract<Target['subject'], { kind: `pull-request${string}` }>

/** Reads what the first look needs about the subject. */
export async function readSubject(
  target: Target,
  subjects: SubjectReader
): Promise<SubjectReading> {
  const { subject } = target
  switch (subject.kind) {
    case 'pull-request':
    case 'pull-request-behind':
      return readPullRequests(target, subject, subjects)
    case 'branch':
      return target.isDeleted === true
        ? readDeletedBranch(subject, subjects)
        : readBranch(subject, subjects)
    case 'ref-behind':
      return readRef(subject.run, subjects)
    case 'tag':
      return readTag(subject, subjects)
    case 'merge-group':
      return readMergeGroup(subject, subjects)
    case 'run':
      return { subjectState: unreadState, subject, since: undefined, troubles: [] }
  }
}

const unreadState: SubjectState = { kind: 'unread' }

async function readPullRequests(
  target: Target,
  subject: PullRequestSubject,
  subjects: SubjectReader
): Promise<SubjectReading> {
  const owner = target.headOwner
  const { branch } = target.scope.head
  if (owner === undefined || branch === null) {
    return unread(subject, [])
  }
  const list = await listPulls({ owner, branch }, subjects)
  if (!list.ok) return unread(subject, [list.trouble])
  const { pulls, goesBackTo, listedAt } = list.value
  const known = nameSubject(subject, list.value)
  const own = pulls.find((pull) => known.kind === 'pull-request' && pull.number === known.number)
  return {
    subjectState: { kind: 'pull-request', pulls, ...(goesBackTo !== undefined && { goesBackTo }) },
    subject: known,
    since: own?.createdAt,
    listedAt,
    troubles: []
  }
}

/** The pull request that caused the run; the run itself if it is not known. */
function nameSubject(
  subject: PullRequestSubject,
  list: Pick<PullList, 'pulls' | 'goesBackTo'>
): Subject {
  if (subject.kind === 'pull-request') return subject
  const cause = pullRequestBehind(subject.run, list)
  return typeof cause === 'string'
    ? { kind: 'run', id: subject.run.id }
    : { kind: 'pull-request', number: cause.number }
}

function unread(subject: PullRequestSubject, troubles: readonly Trouble[]): SubjectReading {
  return {
    subjectState: unreadState,
    subject: nameSubject(subject, { pulls: [], goesBackTo: undefined }),
    since: undefined,
    troubles
  }
}
