import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/**
 * The deletion started the run that executes the step. Only a run that existed before that one is surely of the branch that
 * was deleted: the branch may have been created again since. Kept as well is a run of the commit that the step's own run is for,
 * which was the tip of the default branch when the branch was deleted, and a re-run that a person started since.
 */
export const keepAfterDeletion: KeepRule = {
  modes: ['branch-gone'],
  about: 'run',
  keeps: (run, { snapshot: { runs, self }, policy }) => {
    const own = runs.find(({ id }) => id === self)
    if (own?.createdAt === undefined || run.createdAt === undefined) {
      return { code: 'not-older', than: own?.id }
    }
    if (run.id >= own.id || run.createdAt > own.createdAt)
      return { code: 'not-older', than: own.id }
    if (run.head.sha === own.head.sha) return { code: 'head-is-current', sha: run.head.sha }
    return keepStartedSince(run, own.createdAt, policy)
  },
  reasons: {}
}
