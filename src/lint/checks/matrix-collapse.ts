// The jobs of a matrix share one group.
import type { Claim } from '../../workflow/claims.js'
import { meets } from '../../workflow/name.js'
import { reads } from '../../workflow/template.js'
import type { Check, Remark } from '../check.js'

export const matrixCollapse: Check = {
  code: 'matrix-collapse',
  severity: 'warning',
  find: ({ entrants }) => {
    const seen = new Set<string>()
    return entrants.flatMap(({ claims }) =>
      claims.flatMap((claim) => {
        const { job, calledBy, queue } = claim
        if (job?.matrix === undefined || calledBy !== undefined || seen.has(job.id)) return []
        seen.add(job.id)
        if (queue === 'max' || job.matrix.maxParallel === '1') return []
        return remarkOn(claims.filter((other) => other.job === job && other.calledBy === undefined))
      })
    )
  },
  repair: 'put the values of the matrix into the name',
  docs: {
    what: 'A job with a matrix has a group, and nothing in its name tells the jobs of the matrix apart. With `cancel-in-progress` they cancel one another; without it the third drops the second that waits.',
    lost: '[canonical/operator-workflows#219](https://github.com/canonical/operator-workflows/issues/219), [sgl-project/sglang#25188](https://github.com/sgl-project/sglang/pull/25188).'
  }
}

/** Of the claims of one job. */
function remarkOn(claims: readonly Claim[]): readonly Remark[] {
  const [first] = claims
  if (first === undefined || !isShared(first, claims)) return []
  const isUnknown = first.job?.matrix?.jobs === undefined
  const does = first.cancels === false ? 'take the waiting place of' : 'cancel'
  return [
    {
      file: first.file.path,
      at: first.concurrency.groupAt,
      message: `The jobs that the matrix of ${first.job?.id ?? ''} makes ${isUnknown ? 'may ' : ''}${does} one another`,
      lost: 'jobs of the matrix in every run'
    }
  ]
}

/** Two jobs that wait for one another are fine; of three one is dropped. */
function isShared(first: Claim, claims: readonly Claim[]): boolean {
  if (first.job?.matrix?.jobs === undefined) return !tellsMatrix(first)
  const alike = claims.filter(({ name }) => meets(name, first.name) === 'yes').length
  return alike >= (first.cancels === false ? 3 : 2)
}

const tellsMatrix = ({ concurrency: { group } }: Claim): boolean =>
  reads(group, 'matrix') || reads(group, 'strategy')
