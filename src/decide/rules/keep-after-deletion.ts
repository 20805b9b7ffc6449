import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

/**
 * The deletion started the run that executes the step. Only an older run surely belongs to the deleted branch, because the branch
 * may have been created again since. Also kept:
 * - a run for the commit of the step's own run, which was the tip of the default branch at the deletion;
 * - a re-run that a person started after the deletion.
 */
export const keepAfterDeletion: KeepRule = {
  modes: ['branch-gone'],
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
