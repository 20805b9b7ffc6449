// The jobs of a matrix share one group.
import type { Claim } from '../../workflow/claims.js'
import type { Job } from '../../workflow/jobs.js'
import type { Matrix } from '../../workflow/matrix.js'
import { meets } from '../../workflow/name.js'
import { reads } from '../../workflow/template.js'
import { isLock, letWait } from '../blocks.js'
import { blockKey, placeOfClaim, type Check, type Remark } from '../check.js'
import type { Scene } from '../scene.js'

export const matrixCollapse: Check = {
  code: 'matrix-collapse',
  severity: 'warning',
  find: (scene) => {
    const seen = new Set<string>()
    return scene.entrants.flatMap(({ claims }) =>
      claims.flatMap((claim) => {
        const matrix = multiplied(claim)?.matrix
        const key = keyOf(claim)
        if (matrix === undefined || seen.has(key)) return []
        seen.add(key)
        if (claim.queue === 'max' || matrix.maxParallel === '1') return []
        return remarkOn(
          claims.filter((other) => keyOf(other) === key),
          matrix,
          scene
        )
      })
    )
  },
  repair: 'put the values of the matrix into the name',
  docs: {
    what: 'A job with a matrix has a group, and nothing in its name tells the jobs of the matrix apart. With `cancel-in-progress` they cancel one another; without it the third drops the second that waits. The same holds for a workflow with a group that a matrix calls.',
    lost: '[canonical/operator-workflows#219](https://github.com/canonical/operator-workflows/issues/219), [sgl-project/sglang#25188](https://github.com/sgl-project/sglang/pull/25188).'
  }
}

/** The job whose matrix makes this claim several times: the job that calls its workflow, or its own. */
const multiplied = ({ job, calledBy }: Claim): Job | undefined =>
  [calledBy, job].find((one) => one?.matrix !== undefined)

const keyOf = (claim: Claim): string => `${blockKey(claim)} ${claim.calledBy?.id ?? ''}`

/** Of the claims of one block. */
function remarkOn(claims: readonly Claim[], matrix: Matrix, scene: Scene): readonly Remark[] {
  const [first] = claims
  if (first === undefined || !isShared(first, claims, matrix)) return []
  const does = first.cancels === false ? 'take the waiting place of' : 'cancel'
  const may = matrix.jobs === undefined ? 'may ' : ''
  return [
    {
      ...placeOfClaim(first, scene),
      message: `The jobs that the matrix of ${multiplied(first)?.id ?? ''} makes ${may}${does} one another`,
      lost: 'jobs of the matrix in every run',
      ...(isLock(first.concurrency) ? { repair: letWait } : {})
    }
  ]
}

/** Two jobs that wait for one another are fine; of three one is dropped. */
function isShared(first: Claim, claims: readonly Claim[], { jobs }: Matrix): boolean {
  // An input may hold a value of a matrix that only the run knows.
  if (jobs === undefined) return first.calledBy === undefined && !tellsMatrix(first)
  const alike = claims.filter(({ name }) => meets(name, first.name) === 'yes').length
  return alike >= (first.cancels === false ? 3 : 2)
}

const tellsMatrix = ({ concurrency: { group } }: Claim): boolean =>
  reads(group, 'matrix') || reads(group, 'strategy')
