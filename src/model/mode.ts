/**
 * Which runs are cancelled.
 * - `supersede`: runs that a newer run has superseded.
 * - `closed`: the runs of a pull request that was closed.
 * - `stop`: the older runs of a pull request that matches `stopOn`.
 * - `merge-group`: the runs of an entry that left the merge queue.
 * - `branch-gone`: the runs of a branch that was deleted.
 */
export const modes = ['supersede', 'closed', 'stop', 'merge-group', 'branch-gone'] as const
export type Mode = (typeof modes)[number]
