// Jobs of one run in one group.
import type { Claim } from '../../workflow/claims.js'
import type { Job } from '../../workflow/jobs.js'
import { meets, nameText } from '../../workflow/name.js'
import { placeOfClaim, type Check } from '../check.js'

export const jobsCollide: Check = {
  code: 'jobs-collide',
  severity: 'warning',
  find: (scene) => {
    const seen = new Set<string>()
    return scene.entrants.flatMap(({ claims }) =>
      claims.flatMap((later) => {
        if (later.cancels !== true) return []
        const earlier = claims.find(
          (claim) =>
            areSideBySide(claim, later, scene.file.jobs) && meets(claim.name, later.name) === 'yes'
        )
        const [one, other] = [topOf(earlier), topOf(later)]
        if (one === undefined || other === undefined) return []
        const key = [one.id, other.id].toSorted().join(' ')
        if (seen.has(key)) return []
        seen.add(key)
        return {
          ...placeOfClaim(later, scene),
          message: `The jobs ${one.id} and ${other.id} of one run are in the group ${nameText(later.name)}, and one cancels the other`,
          lost: 'one of the two jobs in every run'
        }
      })
    )
  },
  repair: 'put the id of the job into the name, or give the workflow one block instead',
  docs: {
    what: 'Two jobs of one workflow have the same group with `cancel-in-progress`, often because a block was copied from one job to the next. They run at the same time, so one of them cancels the other. The same holds for two jobs that call one reusable workflow with a group.'
  }
}

/** The job of the run itself: the job that calls the workflow, for the claim of a called one. */
const topOf = (claim: Claim | undefined): Job | undefined => claim?.calledBy ?? claim?.job

/** Jobs with conditions may exclude each other, and a job that needs another one begins when that has ended. */
function areSideBySide(claim: Claim, later: Claim, jobs: readonly Job[]): boolean {
  const [one, other] = [topOf(claim), topOf(later)]
  if (one === undefined || other === undefined || one.id === other.id) return false
  const isSure = [claim.job, later.job, one, other].every((job) => job?.condition === undefined)
  return isSure && !needs(one, other, jobs) && !needs(other, one, jobs)
}

function needs(job: Job, other: Job, jobs: readonly Job[], seen = new Set<string>()): boolean {
  if (seen.has(job.id)) return false
  seen.add(job.id)
  return job.needs.some((id) => {
    const needed = jobs.find((one) => one.id === id)
    return id === other.id || (needed !== undefined && needs(needed, other, jobs, seen))
  })
}
