// What is live about the subject, and since when can it have had runs?
import { pullRequestBehind } from '../core/attribution.js'
import type { Instant, Live, PullRequest, Run, Snapshot, Subject } from '../core/model.js'
import { branchName, branchPrefix, tagPrefix } from '../core/ref.js'
import { allPages } from './pages.js'
import type { Page, Reading, SubjectReader, Trouble } from './ports.js'
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
    case 'merge-group':
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
    return unread(subject, [listTrouble('some of them are not as GitHub documents them')])
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

function listTrouble(message: string): Trouble {
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

async function readBranch(
  subject: Extract<Subject, { kind: 'branch' }>,
  subjects: SubjectReader
): Promise<LiveReading> {
  const answer = await subjects.branch(branchName(subject.ref))
  return {
    live: answer.ok ? { kind: 'branch', ...answer.value, tagOfSameName: 'unread' } : nothingLive,
    subject,
    since: undefined,
    troubles: answer.ok ? [] : [answer.trouble]
  }
}

/**
 * A push to a branch and one of a tag look alike. The run is for the branch only where no tag bears the name, and for the
 * tag only where no branch does; otherwise it is its own subject.
 */
async function readRef(run: Run, subjects: SubjectReader): Promise<LiveReading> {
  const name = run.head.branch ?? ''
  const [branch, tag] = await Promise.all([subjects.branch(name), subjects.hasTag(name)])
  const hasNoBranch = !branch.ok && branch.trouble.kind === 'not-found'
  const since = undefined
  if (branch.ok && tag.ok && !tag.value) {
    return {
      // Enough for a name. Before anybody is cancelled it is asked again: a tag may have come between these readings.
      live: { kind: 'branch', ...branch.value, tagOfSameName: 'unread' },
      subject: { kind: 'branch', ref: `${branchPrefix}${name}` },
      since,
      troubles: []
    }
  }
  if (hasNoBranch && tag.ok && tag.value) {
    const subject: Subject = { kind: 'tag', ref: `${tagPrefix}${name}` }
    return { live: nothingLive, subject, since, troubles: [] }
  }
  const troubles = [branch, tag].flatMap((answer) => (answer.ok ? [] : [answer.trouble]))
  return { live: nothingLive, subject: { kind: 'run', id: run.id }, since, troubles }
}

/** The live facts read again; what cannot change between two looks (tags made later have later runs) is carried over. */
export async function readLiveAgain(
  snapshot: Snapshot,
  subjects: SubjectReader
): Promise<{ readonly live: Live; readonly troubles: readonly Trouble[] }> {
  const { subject, live } = snapshot
  if (subject.kind === 'pull-request' && live.kind === 'pull-request') {
    const answer = await subjects.pull(subject.number)
    if (!answer.ok) return lost(answer.trouble)
    const pulls = live.pulls.map((pull) => (pull.number === subject.number ? answer.value : pull))
    return { live: { kind: 'pull-request', pulls }, troubles: [] }
  }
  if (subject.kind === 'branch' && live.kind === 'branch') {
    const name = branchName(subject.ref)
    const [branch, tag] = await Promise.all([
      subjects.branch(name),
      live.tagOfSameName === 'unread' ? subjects.hasTag(name) : undefined
    ])
    if (!branch.ok) return lost(branch.trouble)
    const troubles = tag?.ok === false ? [tag.trouble] : []
    return {
      live: { kind: 'branch', ...branch.value, tagOfSameName: tagWord(live, tag) },
      troubles
    }
  }
  return { live, troubles: [] }
}

function lost(trouble: Trouble): { readonly live: Live; readonly troubles: readonly Trouble[] } {
  return { live: nothingLive, troubles: [trouble] }
}

type BranchLive = Extract<Live, { kind: 'branch' }>

function tagWord(
  before: BranchLive,
  answer: Awaited<ReturnType<SubjectReader['hasTag']>> | undefined
): BranchLive['tagOfSameName'] {
  if (answer === undefined) return before.tagOfSameName
  if (!answer.ok) return 'unread'
  return answer.value ? 'present' : 'absent'
}
