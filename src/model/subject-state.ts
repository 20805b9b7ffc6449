// Reads the subject state of a snapshot: the pull request, and its current head.
import type { PullRequest, Sha, Snapshot } from './model.js'

/** The pull request that the snapshot is about, if it was read. */
export function pullRequestOf({ subject, subjectState }: Snapshot): PullRequest | undefined {
  if (subject.kind !== 'pull-request' || subjectState.kind !== 'pull-request') return undefined
  return subjectState.pulls.find((pull) => pull.number === subject.number)
}

/** The current head of the pull request, branch or tag; undefined if it was not read. */
export function currentHead(snapshot: Snapshot): Sha | undefined {
  const { subjectState } = snapshot
  if (subjectState.kind === 'branch' || subjectState.kind === 'tag') return subjectState.sha
  return pullRequestOf(snapshot)?.head.sha
}
