// No two runs ever meet.
import { blockKey, type Check } from '../check.js'

export const neverCollides: Check = {
  code: 'never-collides',
  severity: 'info',
  find: ({ entrants, encounters, file }) => {
    const meeting = new Set(encounters.map(({ later }) => blockKey(later.claim)))
    const seen = new Set<string>()
    return entrants
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => {
        const key = blockKey(claim)
        if (
          claim.calledBy !== undefined ||
          meeting.has(key) ||
          seen.has(key) ||
          claim.concurrency.queue === 'max'
        )
          return []
        // Jobs of a matrix may meet within one run, and other files may share a name that is a plain text.
        if (
          claim.job?.matrix !== undefined ||
          claim.concurrency.group.parts.every((part) => typeof part === 'string')
        )
          return []
        seen.add(key)
        return {
          file: file.path,
          at: claim.concurrency.groupAt,
          message: 'No two runs of this workflow ever have the same group: the block does nothing'
        }
      })
  },
  repair: 'remove the block, or leave out the part that differs in every run',
  docs: {
    what: 'The name has `github.run_id` or `github.sha` in it for every event, so each run has a group of its own. Two pushes to one pull request do not meet, and the older run goes on.'
  }
}
