/**
 * `supersede`: older runs give way to newer ones. `closed`: the runs of a pull request that was closed. `stop`: the older runs
 * of a pull request for which a fact of `stopOn` holds. `merge-group`: the runs of a merge queue's entry that is gone.
 * `branch-gone`: the runs of a branch that was deleted.
 */
export const modes = ['supersede', 'closed', 'stop', 'merge-group', 'branch-gone'] as const
export type Mode = (typeof modes)[number]
