// The full names of branches and tags.

export const branchPrefix = 'refs/heads/'
export const tagPrefix = 'refs/tags/'

/** `feature/x` for `refs/heads/feature/x`; a ref that is no branch stays as it is. */
export function branchName(ref: string): string {
  return ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : ref
}

/** `main` for `gh-readonly-queue/main/pr-7-<sha>`: the branch that the queue is for. */
export function queueBase(entry: string): string | undefined {
  return /^gh-readonly-queue\/(.+)\/pr-\d+-[^/]+$/.exec(entry)?.[1]
}
