// What is live about the subject, and since when can it have had runs?
import { pullRequestBehind } from '../core/attribution.js'
import type { Instant, Live, PullRequest, Subject } from '../core/model.js'
import { allPages } from './pages.js'
import type { Page, Reading, SubjectReader, Trouble } from './ports.js'
import { readBranch, readMergeGroup, readRef, readTag } from './ref-live.js'
import type { Target } from './target.js'
import { ownTrouble } from './trouble.js'

export interface LiveReading {
  readonly live: Live
  readonly subject: Subject
  /** No run of the subject is older than this; undefined where that is not known. */
  readonly since: Instant | undefined
  /** When the pull requests were listed: one that came later, with its runs, is not among them. */
  readonly listedAt?: Instant | undefined
  readonly troubles: readonly Trouble[]
}

type PullRequestSubject = Extract<Target['subject'], { kind: `pull-request${string}` }>

/** Reads what the first look needs to know of the subject. */
export async function readLive(target: Target, subjects: SubjectReader): Promise<LiveReading> {
  const { subject } = target
  switch (subject.kind) {
    case 'pull-request':
    case 'pull-request-behind':
      return readPullRequests(target, subject, subjects)
    case 'branch':
      return readBranch(subject, subjects)
    case 'ref-behind':
      return readRef(subject.run, subjects)
    case 'tag':
      return readTag(subject, subjects)
    case 'merge-group':
      return readMergeGroup(subject, subjects)
    case 'run':
      return { live: nothingLive, subject, since: undefined, troubles: [] }
  }
}

const nothingLive: Live = { kind: 'unread' }

async function readPullRequests(
  target: Target,
  subject: PullRequestSubject,
  subjects: SubjectReader
): Promise<LiveReading> {
  const owner = target.headOwner
  const { branch } = target.scope.head
  if (owner === undefined || branch === null) {
    return unread(subject, [])
  }
  const pages = await allPages((page) => subjects.pullsOfHead(owner, branch, page))
  const troubles = pages.flatMap((page) => (page.ok ? [] : [page.trouble]))
  if (troubles.length > 0) return unread(subject, troubles)
  if (pages.some((page) => page.ok && page.value.unreadable > 0)) {
    const odd = listTrouble('some of them are not as GitHub documents them')
    return unread(subject, [{ ...odd, cause: 'not-github' }])
  }
  const last = pages.at(-1)
  if (last?.ok === true && last.value.more) {
    return unread(subject, [listTrouble('there are more of them than GitHub lists')])
  }
  const pulls = pages.flatMap((page) => (page.ok ? page.value.items : []))
  const known = nameSubject(subject, pulls)
  const own = pulls.find((pull) => known.kind === 'pull-request' && pull.number === known.number)
  return {
    live: { kind: 'pull-request', pulls },
    subject: known,
    since: own?.createdAt,
    listedAt: dateOf(pages[0]),
    troubles
  }
}

function dateOf(page: Reading<Page<PullRequest>> | undefined): Instant | undefined {
  return page?.ok === true ? page.value.at : undefined
}

/** With the list of pull requests of the head. */
export function listTrouble(message: string): Trouble {
  const undertaking = {
    operation: 'list the pull requests of the head',
    permission: 'pull-requests: read'
  } as const
  return ownTrouble('odd', undertaking, message)
}

/** The run is its own subject where nobody can tell which pull request caused it. */
function nameSubject(subject: PullRequestSubject, pulls: readonly PullRequest[]): Subject {
  if (subject.kind === 'pull-request') return subject
  const cause = pullRequestBehind(subject.run, pulls)
  return typeof cause === 'string'
    ? { kind: 'run', id: subject.run.id }
    : { kind: 'pull-request', number: cause.number }
}

function unread(subject: PullRequestSubject, troubles: readonly Trouble[]): LiveReading {
  return {
    live: nothingLive,
    subject: nameSubject(subject, []),
    since: undefined,
    troubles
  }
}
