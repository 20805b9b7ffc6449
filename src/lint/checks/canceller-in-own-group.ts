// The job that is to cancel older runs waits behind them, or GitHub cancels them before it looks.
import { cancelSteps } from '../cancel-actions.js'
import { remarksByBlock, type Check } from '../check.js'
import { isSameSubject } from '../../workflow/encounters.js'

export const cancellerInOwnGroup: Check = {
  code: 'canceller-in-own-group',
  severity: 'warning',
  find: ({ encounters, file }) => {
    const cancellers = file.jobs.filter((job) => cancelSteps(job).length > 0)
    if (cancellers.length === 0) return []
    return remarksByBlock(
      encounters.filter(
        ({ earlier, later, effect }) =>
          isSameSubject(earlier.run.subject, later.run.subject) &&
          (later.claim.job === undefined ||
            (effect !== 'cancels' && cancellers.includes(later.claim.job)))
      ),
      ({ effect }) =>
        effect === 'cancels'
          ? {
              message: 'GitHub cancels the older run before the job that cancels older runs begins',
              lost: 'every check of that job: GitHub looks at nothing before it cancels'
            }
          : {
              message: 'The job that cancels older runs waits in one group with them',
              lost: 'its purpose: it starts when the run that it is to cancel has ended'
            }
    )
  },
  repair: 'remove the group from the workflow or job that cancels',
  docs: {
    what: 'A workflow has a job that cancels older runs, and a group. Without `cancel-in-progress`, the newer run waits until the older one has ended, so nothing is left for the job to cancel. With it, GitHub cancels the older run before the job begins, and looks at nothing.'
  }
}
