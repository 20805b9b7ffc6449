// Reads the state of a branch, a tag or a merge-queue entry.
import type { Instant, SubjectState, Presence, Run, Subject } from '../model/model.js'
import { branchName, branchPrefix, tagPrefix } from '../model/ref.js'
import type { Reading, SubjectReader } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

const unread: SubjectState = { kind: 'unread' }

export async function readBranch(
  subject: Extract<Subject, { kind: 'branch' }>,
  subjects: SubjectReader
): Promise<SubjectReading> {
  const answer = await subjects.branch(branchName(subject.ref))
  return {
    subjectState: answer.ok
      ? { kind: 'branch', ...answer.value, tagOfSameName: 'pending' }
      : unread,
    subject,
    since: undefined,
    troubles: answer.ok ? [] : [answer.trouble]
  }
}

export async function readDeletedBranch(
  subject: Extract<Subject, { kind: 'branch' }>,
  subjects: SubjectReader
): Promise<SubjectReading> {
  const { presence: branch, troubles } = await readPresence(subject.ref, subjects)
  const subjectState: SubjectState = { kind: 'deleted-branch', branch, tagOfSameName: 'pending' }
  return { subjectState, subject, since: undefined, troubles }
}

export async function readTag(
  subject: Extract<Subject, { kind: 'tag' }>,
  subjects: SubjectReader
): Promise<SubjectReading> {
  const answer = await subjects.tag(tagName(subject.ref))
  const sha = answer.ok ? answer.value : null
  return {
    subjectState: sha === null ? unread : { kind: 'tag', sha, branchOfSameName: 'pending' },
    subject,
    since: undefined,
    troubles: answer.ok ? [] : [answer.trouble]
  }
}

export async function readMergeGroup(
  subject: Extract<Subject, { kind: 'merge-group' }>,
  subjects: SubjectReader
): Promise<SubjectReading> {
  const name = `${branchPrefix}${subject.ref}`
  const { presence: ref, troubles } = await readPresence(name, subjects)
  return { subjectState: { kind: 'merge-group', ref }, subject, since: undefined, troubles }
}

export interface RefPresence {
  readonly presence: Presence
  readonly troubles: readonly Trouble[]
}

/** Whether the ref exists. A failed read, including a 404, proves nothing. */
export async function readPresence(ref: string, subjects: SubjectReader): Promise<RefPresence> {
  const answer = await subjects.hasRef(ref)
  if (!answer.ok) return { presence: 'unread', troubles: [answer.trouble] }
  return { presence: answer.value ? 'present' : 'absent', troubles: [] }
}

/**
 * Finds the subject of a run of a push: its branch or its tag. The run does not say which. It is the branch if no tag has the
 * name, and the tag if no branch has it; otherwise the run is its own subject. A 404 for the branch is enough to name the tag
 * here, because a list is read to check for the branch before any run of the tag is cancelled.
 */
export async function readRef(run: Run, subjects: SubjectReader): Promise<SubjectReading> {
  const name = run.head.branch ?? ''
  const [branch, tag] = await Promise.all([subjects.branch(name), subjects.tag(name)])
  const tagged = tag.ok ? tag.value : undefined
  const since = undefined
  if (branch.ok && tagged === null) {
    return {
      // Read again before any cancel, because a tag may have been created between these two reads.
      subjectState: { kind: 'branch', ...branch.value, tagOfSameName: 'pending' },
      subject: { kind: 'branch', ref: `${branchPrefix}${name}` },
      since,
      troubles: []
    }
  }
  if (isNotFound(branch) && typeof tagged === 'string') {
    const subject: Subject = { kind: 'tag', ref: `${tagPrefix}${name}` }
    const subjectState: SubjectState = { kind: 'tag', sha: tagged, branchOfSameName: 'pending' }
    return { subjectState, subject, since, troubles: [] }
  }
  const troubles = [branch, tag].flatMap((answer) => (answer.ok ? [] : [answer.trouble]))
  return { subjectState: unread, subject: { kind: 'run', id: run.id }, since, troubles }
}

const isNotFound = (answer: Reading<unknown>): boolean =>
  !answer.ok && answer.trouble.kind === 'not-found'

export const tagName = (ref: string): string => ref.slice(tagPrefix.length)

export interface SubjectReading {
  readonly subjectState: SubjectState
  readonly subject: Subject
  /** No run of the subject is older than this; undefined if not known. */
  readonly since: Instant | undefined
  /** When the pull requests were listed. Pull requests that were opened later are missing, although their runs may be listed. */
  readonly listedAt?: Instant | undefined
  readonly troubles: readonly Trouble[]
}
