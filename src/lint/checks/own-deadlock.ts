// A workflow and one of its jobs in one group.
import type { Check } from '../check.js'
import { meets, nameText } from '../../workflow/name.js'

export const ownDeadlock: Check = {
  code: 'own-deadlock',
  severity: 'error',
  find: ({ entrants }) => {
    const seen = new Set<string>()
    return entrants.flatMap(({ claims }) => {
      const whole = claims.find(({ job, calledBy }) => job === undefined && calledBy === undefined)
      if (whole === undefined) return []
      return claims.flatMap(({ job, calledBy, name, concurrency, file }) => {
        if (job === undefined || calledBy !== undefined || seen.has(job.id)) return []
        if (meets(whole.name, name) !== 'yes') return []
        seen.add(job.id)
        return {
          file: file.path,
          at: concurrency.groupAt,
          message: `Job ${job.id} waits for the group ${nameText(name)}, which its own workflow holds`,
          lost: 'the whole run: GitHub sees the deadlock and cancels it'
        }
      })
    })
  },
  repair: 'give the job a group of another name, or remove one of the two blocks',
  docs: {
    what: 'The workflow has a group, and one of its jobs has a group of the same name. The job waits for its own workflow. GitHub cancels the run: "Canceling since a deadlock was detected for concurrency group".',
    lost: '[actions/languageservices#237](https://github.com/actions/languageservices/pull/237).'
  }
}
