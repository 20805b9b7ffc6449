// No two runs ever meet.
import type { Claim } from '../../workflow/claims.js'
import { isSameSubject } from '../../workflow/encounters.js'
import type { SampleRun } from '../../workflow/samples/sample.js'
import { blockKey, type Check } from '../check.js'
import { ownMembers, type Scene } from '../scene.js'
import { unknownContext } from './unknown-context.js'
import { unknownPayload } from './unknown-payload.js'

export const neverCollides: Check = {
  code: 'never-collides',
  severity: 'info',
  find: (scene) => {
    const { encounters, file } = scene
    const meeting = new Set(encounters.map(({ later }) => blockKey(later.claim)))
    return [...membersOfBlocks(scene)]
      .filter(
        ([key, { claim, runs }]) =>
          !meeting.has(key) && isToMeet(claim) && hasTwo(runs) && !isMisread(scene, claim)
      )
      .map(([, { claim }]) => ({
        file: file.path,
        at: claim.concurrency.groupAt,
        message: 'No two runs of this workflow ever have the same group: the block does nothing'
      }))
  },
  repair: 'remove the block, or leave out the part that differs in every run',
  docs: {
    what: 'The name has `github.run_id` or `github.sha` in it for every event, so each run has a group of its own. Two pushes to one pull request do not meet, and the older run goes on.'
  }
}

interface BlockRuns {
  readonly claim: Claim
  readonly runs: SampleRun[]
}

function membersOfBlocks(scene: Scene): ReadonlyMap<string, BlockRuns> {
  const blocks = new Map<string, BlockRuns>()
  for (const { claim, run } of ownMembers(scene)) {
    const key = blockKey(claim)
    const known = blocks.get(key)
    if (known === undefined) blocks.set(key, { claim, runs: [run] })
    else known.runs.push(run)
  }
  return blocks
}

/** Jobs of a matrix may meet within one run, and other files may share a name that is a plain text. */
const isToMeet = ({ job, concurrency: { queue, group } }: Claim): boolean =>
  queue !== 'max' &&
  job?.matrix === undefined &&
  group.parts.some((part) => typeof part !== 'string')

/** Where a subject has one run, as a tag has, only a re-run would meet it. */
const hasTwo = (runs: readonly SampleRun[]): boolean =>
  runs.some(
    (run, index) =>
      !run.isCompanion &&
      runs.slice(0, index).some((other) => isSameSubject(other.subject, run.subject))
  )

/** A name that GitHub takes for an empty text is the cause, and a finding of its own. */
function isMisread(scene: Scene, { concurrency: { groupAt } }: Claim): boolean {
  return [unknownContext, unknownPayload]
    .flatMap((check) => check.find(scene))
    .some(({ at }) => at.line === groupAt.line && at.column === groupAt.column)
}
