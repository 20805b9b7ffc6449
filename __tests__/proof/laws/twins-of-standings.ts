// Twins that report a run as superseded that is not.
import type { Run, Snapshot } from '../../../src/model/model.js'
import type { standingOf } from '../../../src/decide/standing.js'
import { theRealOne } from './mind.js'
import type { Twin } from './twin.js'

const standing = (twin: string, instead: typeof standingOf, breaks: string): Twin => ({
  twin,
  breaks,
  mind: { ...theRealOne, standing: instead }
})

/** The commit of a newer run, as if it were the current head. */
const movedHead = ({ subjectState, ...snapshot }: Snapshot, run: Run): Snapshot => {
  const newer = snapshot.runs.find(({ id, head }) => id > run.id && head.sha !== run.head.sha)
  if (newer === undefined || subjectState.kind !== 'pull-request')
    return { subjectState, ...snapshot }
  const pulls = subjectState.pulls.map((pull) => ({
    ...pull,
    head: { ...pull.head, sha: newer.head.sha }
  }))
  return { ...snapshot, subjectState: { ...subjectState, pulls } }
}

const goingOn = (run: Run): Run => ({ ...run, status: 'in_progress', conclusion: null })

export const ofStandings: readonly Twin[] = [
  standing(
    'does not ask for the attempt',
    (run, snapshot, policy) => theRealOne.standing({ ...run, attempt: 1 }, snapshot, policy),
    'standing calls no attempt above 1'
  ),
  standing(
    'believes the list for the attempt',
    (run, snapshot, policy) => {
      const listed = snapshot.runs.find(({ id }) => id === run.id)
      const { attempt } = listed ?? run
      return theRealOne.standing({ ...run, attempt }, snapshot, policy)
    },
    'standing calls no attempt above 1'
  ),
  standing(
    'takes any other run of the group for a newer one',
    (run, snapshot, policy) =>
      theRealOne.standing({ ...run, id: 1 as Run['id'], number: 0 }, snapshot, policy),
    'standing calls a run superseded only where'
  ),
  standing(
    'takes every newer run for one that goes on',
    (run, snapshot, policy) =>
      theRealOne.standing(run, { ...snapshot, runs: snapshot.runs.map(goingOn) }, policy),
    'standing calls a run superseded only where'
  ),
  standing(
    'does not ask for the current head',
    (run, snapshot, policy) => theRealOne.standing(run, movedHead(snapshot, run), policy),
    'standing calls no run on the current head'
  )
]
