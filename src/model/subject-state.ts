// Reads the subject state of a snapshot: the pull request, and its current head.
import type { PullRequest, Sha, Snapshot } from './model.js'

/** The pull request that the snapshot is about, if it was read. */
export function pullRequestOf({ subject, live }: Snapshot): PullRequest | undefined {
  if (subject.kind !== 'pull-request' || live.kind !== 'pull-request') return undefined
  return live.pulls.find((pull) => pull.number === subject.number)
}

/** The current head of the pull request, branch or tag; undefined if it was not read. */
export function liveSha(snapshot: Snapshot): Sha | undefined {
  const { live } = snapshot
  if (live.kind === 'branch' || live.kind === 'tag') return live.sha
  return pullRequestOf(snapshot)?.head.sha
}
