// What is live about a branch, a tag or an entry of a merge queue.
import type { Live, Presence, Run, Subject } from '../core/model.js'
import { branchName, branchPrefix, queueBase, tagPrefix } from '../core/ref.js'
import type { LiveReading } from './live.js'
import type { Reading, SubjectReader, Trouble } from './ports.js'

const unread: Live = { kind: 'unread' }

export async function readBranch(
  subject: Extract<Subject, { kind: 'branch' }>,
  subjects: SubjectReader
): Promise<LiveReading> {
  const answer = await subjects.branch(branchName(subject.ref))
  return {
    live: answer.ok ? { kind: 'branch', ...answer.value, tagOfSameName: 'unread' } : unread,
    subject,
    since: undefined,
    troubles: answer.ok ? [] : [answer.trouble]
  }
}

export async function readTag(
  subject: Extract<Subject, { kind: 'tag' }>,
  subjects: SubjectReader
): Promise<LiveReading> {
  const answer = await subjects.tag(tagName(subject.ref))
  return {
    live: answer.ok ? { kind: 'tag', sha: answer.value, branchOfSameName: 'unread' } : unread,
    subject,
    since: undefined,
    troubles: answer.ok ? [] : [answer.trouble]
  }
}

export async function readMergeGroup(
  subject: Extract<Subject, { kind: 'merge-group' }>,
  subjects: SubjectReader
): Promise<LiveReading> {
  const { ref, troubles } = await readQueueRef(subject.ref, subjects)
  return { live: { kind: 'merge-group', ref }, subject, since: undefined, troubles }
}

/** "Not found" may also say that the token sees no refs at all: it counts only where the branch of the queue was found. */
export async function readQueueRef(
  name: string,
  subjects: SubjectReader
): Promise<{ readonly ref: Presence; readonly troubles: readonly Trouble[] }> {
  const base = queueBase(name)
  const [entry, other] = await Promise.all([
    subjects.hasRef(`${branchPrefix}${name}`),
    base === undefined ? undefined : subjects.branch(base)
  ])
  const troubles = [entry, other].flatMap((answer) =>
    answer === undefined || answer.ok ? [] : [answer.trouble]
  )
  if (!entry.ok) return { ref: 'unread', troubles }
  if (entry.value) return { ref: 'present', troubles }
  return { ref: other?.ok === true ? 'absent' : 'unread', troubles }
}

/**
 * A push to a branch and one of a tag look alike. The run is for the branch only where no tag bears the name, and for the
 * tag only where no branch does; otherwise it is its own subject.
 */
export async function readRef(run: Run, subjects: SubjectReader): Promise<LiveReading> {
  const name = run.head.branch ?? ''
  const [branch, tag] = await Promise.all([subjects.branch(name), subjects.tag(name)])
  const hasNoBranch = isNotFound(branch)
  const hasNoTag = isNotFound(tag)
  const since = undefined
  if (branch.ok && hasNoTag) {
    return {
      // Enough for a name. Before anybody is cancelled it is asked again: a tag may have come between these readings.
      live: { kind: 'branch', ...branch.value, tagOfSameName: 'unread' },
      subject: { kind: 'branch', ref: `${branchPrefix}${name}` },
      since,
      troubles: []
    }
  }
  if (hasNoBranch && tag.ok) {
    const subject: Subject = { kind: 'tag', ref: `${tagPrefix}${name}` }
    const live: Live = { kind: 'tag', sha: tag.value, branchOfSameName: 'unread' }
    return { live, subject, since, troubles: [] }
  }
  const troubles = [branch, ...(hasNoTag ? [] : [tag])].flatMap((answer) =>
    answer.ok ? [] : [answer.trouble]
  )
  return { live: unread, subject: { kind: 'run', id: run.id }, since, troubles }
}

const isNotFound = (answer: Reading<unknown>): boolean =>
  !answer.ok && answer.trouble.kind === 'not-found'

export const tagName = (ref: string): string => ref.slice(tagPrefix.length)
