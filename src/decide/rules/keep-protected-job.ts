import { hasBegun, isToCome } from '../../model/job.js'
import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'protected-job': {
      /** Undefined if the jobs could not be read. */
      readonly job: string | undefined
      /** It has not begun, and its pattern protects jobs that have not begun. */
      readonly toCome?: true
    }
  }
}

/**
 * A half-done deployment is worse than an old one, and after a finished deployment the rest of its run is needed. The jobs are
 * read right before a cancel. With `!`, a job that has not begun counts too: a missing release is as bad.
 */
export const keepProtectedJob: KeepRule<'protected-job'> = {
  modes,
  keeps: (run, { policy }) => {
    const job = run.jobs?.find((one) =>
      policy.jobs.some(
        ({ evenToCome, matches }) =>
          (hasBegun(one) || (evenToCome === true && isToCome(one))) && matches(one.name)
      )
    )
    if (job === undefined) return undefined
    return { code: 'protected-job', job: job.name, ...(isToCome(job) && { toCome: true }) }
  },
  keepsUnread: (_run, { policy }) =>
    policy.jobs.length > 0 ? { code: 'protected-job', job: undefined } : undefined,
  reasons: {
    'protected-job': {
      say: ({ job, toCome }, quote) =>
        job === undefined
          ? 'its jobs could not be read (input protect-jobs)'
          : `its job ${quote(job)} ${toCome === true ? 'is still to come' : 'has begun or is done'} (input protect-jobs)`,
      docs: 'One of its `protect-jobs` has begun or is done (with `!`: or is still to come), or its jobs could not be read.'
    }
  }
}
