// A reusable workflow in the group of its caller.
import type { Claim } from '../../workflow/claims.js'
import { meets, nameText } from '../../workflow/name.js'
import { placeOfClaim, type Check } from '../check.js'

export const callerCalleeDeadlock: Check = {
  code: 'caller-callee-deadlock',
  severity: 'error',
  find: (scene) => {
    const seen = new Set<string>()
    return scene.entrants.flatMap(({ claims }) =>
      claims.flatMap((called) => {
        const { calledBy, name, file, job } = called
        const key = JSON.stringify([calledBy?.id, file.path, job?.id])
        if (calledBy === undefined || seen.has(key)) return []
        const holder = claims.find(
          (claim) => holdsFor(claim, called) && meets(claim.name, name) === 'yes'
        )
        if (holder === undefined) return []
        seen.add(key)
        return {
          ...placeOfClaim(called, scene),
          message: `${file.path} waits for the group ${nameText(name)}, which its caller ${scene.file.path} holds`,
          lost: 'the whole run: GitHub sees the deadlock and cancels it'
        }
      })
    )
  },
  repair:
    'start one of the two names with a text of its own: github.workflow is the name of the caller in both files',
  docs: {
    what: "A workflow calls a reusable one, and both have the group `${{ github.workflow }}-${{ github.ref }}`. Inside the called workflow `github.workflow` is the caller's name, so both names are equal, and the called workflow waits for its own caller. GitHub cancels the run.",
    lost: '[github/gh-aw#42846](https://github.com/github/gh-aw/issues/42846), [rhysd/actionlint#538](https://github.com/rhysd/actionlint/issues/538).'
  }
}

/** The caller's workflow, or the job that calls. */
function holdsFor(claim: Claim, called: Claim): boolean {
  return (
    claim.calledBy === undefined &&
    (claim.job === undefined || claim.job.id === called.calledBy?.id)
  )
}
