// No two runs ever meet.
import type { Claim } from '../../workflow/claims.js'
import { blockKey, type Check } from '../check.js'
import type { Scene } from '../scene.js'
import { unknownContext } from './unknown-context.js'
import { unknownPayload } from './unknown-payload.js'

export const neverCollides: Check = {
  code: 'never-collides',
  severity: 'info',
  find: (scene) => {
    const { entrants, encounters, file } = scene
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
        if (isMisread(scene, claim)) return []
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

/** A name that GitHub takes for an empty text is the cause, and a finding of its own. */
function isMisread(scene: Scene, { concurrency: { groupAt } }: Claim): boolean {
  return [unknownContext, unknownPayload]
    .flatMap((check) => check.find(scene))
    .some(({ at }) => at.line === groupAt.line && at.column === groupAt.column)
}
