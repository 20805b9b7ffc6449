// Reads the subject state again right before the cancels.
import type {
  SubjectState,
  Presence,
  PullRequest,
  PullRequestNumber,
  Snapshot
} from '../model/model.js'
import { branchName, branchPrefix, tagPrefix } from '../model/ref.js'
import type { SubjectReader } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import { readWholePage, type HeadName } from './list-pull-requests.js'
import { readPresence, tagName, type RefPresence } from './read-ref.js'

export interface SubjectReread {
  readonly subjectState: SubjectState
  readonly troubles: readonly Trouble[]
}

/** Reads again what can change. Carries over what cannot matter: a tag that is created later has only later runs. */
export async function rereadSubject(
  snapshot: Snapshot,
  subjects: SubjectReader,
  /** If given, the open pull requests of this head are listed again too. */
  listed?: HeadName
): Promise<SubjectReread> {
  const { subject, subjectState } = snapshot
  switch (subjectState.kind) {
    case 'pull-request':
      return subject.kind === 'pull-request'
        ? readPullRequestsAgain(subject.number, subjectState, { subjects, listed })
        : { subjectState, troubles: [] }
    case 'branch':
    case 'deleted-branch':
    case 'tag':
      return 'ref' in subject
        ? readRefAgain(subject.ref, subjectState, subjects)
        : { subjectState, troubles: [] }
    case 'merge-group':
      return subject.kind === 'merge-group'
        ? readQueueAgain(subject.ref, subjects)
        : { subjectState, troubles: [] }
    case 'unread':
      return { subjectState, troubles: [] }
  }
}

export interface RepositoryAgain {
  readonly repository: Snapshot['repository']
  readonly troubles: readonly Trouble[]
}

/**
 * Reads the default branch again, which matters only for runs of a branch. The payload has the default branch at the time when
 * the run was created, which can be thirty days ago for a re-run. If it cannot be read, any branch may be the default one.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs (2026-11)
 */
export async function rereadRepository(
  { subject, repository }: Snapshot,
  subjects: SubjectReader
): Promise<RepositoryAgain> {
  if (subject.kind !== 'branch') return { repository, troubles: [] }
  const answer = await subjects.defaultBranch()
  const defaultBranch = answer.ok ? answer.value : undefined
  return {
    repository: { ...repository, defaultBranch },
    troubles: answer.ok ? [] : [answer.trouble]
  }
}

type StateOf<Kind extends SubjectState['kind']> = Extract<SubjectState, { kind: Kind }>

interface Means {
  readonly subjects: SubjectReader
  readonly listed: HeadName | undefined
}

async function readPullRequestsAgain(
  number: PullRequestNumber,
  look: StateOf<'pull-request'>,
  { subjects, listed }: Means
): Promise<SubjectReread> {
  const [own, others] = await Promise.all([
    subjects.pull(number),
    listed && readWholePage(subjects.openPullsOfHead(listed.owner, listed.branch))
  ])
  if (!own.ok) return lost(asListedBefore(own.trouble))
  if (others?.ok === false) return lost(others.trouble)
  // The pull request changed between the two answers, and it is not known which answer is the later one.
  if (others !== undefined && !isShownAlike(own.value, others.value)) {
    return { subjectState: { kind: 'unread' }, troubles: [] }
  }
  const open = (others?.value ?? []).filter((pull) => pull.number !== number)
  const read = [own.value, ...open]
  const before = look.pulls.filter((pull) => read.every((one) => one.number !== pull.number))
  return { subjectState: { ...look, pulls: [...before, ...read] }, troubles: [] }
}

/** Whether the pull request and its entry in the list of open ones agree on every fact that can keep a run. */
function isShownAlike(own: PullRequest, open: readonly PullRequest[]): boolean {
  const listed = open.find(({ number }) => number === own.number)
  if (listed === undefined) return own.state !== 'open'
  return (
    own.state === 'open' &&
    own.head.sha === listed.head.sha &&
    own.isDraft === listed.isDraft &&
    own.labels.join('\n') === listed.labels.join('\n')
  )
}

/** The first look listed it, so the token may read it: a 404 means that GitHub does not show it any more. */
function asListedBefore(trouble: Trouble): Trouble {
  return trouble.kind === 'not-found' ? { ...trouble, cause: 'not-shown' } : trouble
}

function readRefAgain(
  ref: string,
  state: StateOf<'branch' | 'deleted-branch' | 'tag'>,
  subjects: SubjectReader
): Promise<SubjectReread> {
  switch (state.kind) {
    case 'branch':
      return readBranchAgain(branchName(ref), state, subjects)
    case 'deleted-branch':
      return readDeletionAgain(ref, state, subjects)
    case 'tag':
      return readTagAgain(tagName(ref), state, subjects)
  }
}

async function readBranchAgain(
  name: string,
  { tagOfSameName: before }: StateOf<'branch'>,
  subjects: SubjectReader
): Promise<SubjectReread> {
  const [branch, tag] = await Promise.all([
    subjects.branch(name),
    unlessRead(before, `${tagPrefix}${name}`, subjects)
  ])
  if (!branch.ok) return lost(branch.trouble)
  return {
    subjectState: { kind: 'branch', ...branch.value, tagOfSameName: tag.presence },
    troubles: tag.troubles
  }
}

async function readDeletionAgain(
  ref: string,
  { tagOfSameName: before }: StateOf<'deleted-branch'>,
  subjects: SubjectReader
): Promise<SubjectReread> {
  const [branch, tag] = await Promise.all([
    readPresence(ref, subjects),
    unlessRead(before, `${tagPrefix}${branchName(ref)}`, subjects)
  ])
  return {
    subjectState: {
      kind: 'deleted-branch',
      branch: branch.presence,
      tagOfSameName: tag.presence
    },
    troubles: [...branch.troubles, ...tag.troubles]
  }
}

async function readTagAgain(
  name: string,
  { branchOfSameName: before }: StateOf<'tag'>,
  subjects: SubjectReader
): Promise<SubjectReread> {
  const [tag, branch] = await Promise.all([
    subjects.tag(name),
    unlessRead(before, `${branchPrefix}${name}`, subjects)
  ])
  if (!tag.ok) return lost(tag.trouble)
  if (tag.value === null) return { subjectState: { kind: 'unread' }, troubles: [] }
  return {
    subjectState: { kind: 'tag', sha: tag.value, branchOfSameName: branch.presence },
    troubles: branch.troubles
  }
}

async function readQueueAgain(entry: string, subjects: SubjectReader): Promise<SubjectReread> {
  const { presence: ref, troubles } = await readPresence(`${branchPrefix}${entry}`, subjects)
  return { subjectState: { kind: 'merge-group', ref }, troubles }
}

function lost(trouble: Trouble): SubjectReread {
  return { subjectState: { kind: 'unread' }, troubles: [trouble] }
}

/** Reads the ref only if it was not read before: a ref that is created later has only later runs. */
async function unlessRead(
  before: Presence,
  ref: string,
  subjects: SubjectReader
): Promise<RefPresence> {
  const isKnown = before === 'absent' || before === 'present'
  return isKnown ? { presence: before, troubles: [] } : readPresence(ref, subjects)
}
