// What is live about the subject: its pull request, and the sha that everybody waits for.
import type { PullRequest, Sha, Snapshot } from './model.js'

/** The pull request that the snapshot is about, if it was read. */
export function pullRequestOf({ subject, live }: Snapshot): PullRequest | undefined {
  if (subject.kind !== 'pull-request' || live.kind !== 'pull-request') return undefined
  return live.pulls.find((pull) => pull.number === subject.number)
}

/** The head of the pull request or the tip of the branch; undefined where it was not read. */
export function liveSha(snapshot: Snapshot): Sha | undefined {
  const { live } = snapshot
  if (live.kind === 'branch' || live.kind === 'tag') return live.sha
  return pullRequestOf(snapshot)?.head.sha
}
