// Runs that a lock or a deploy kept from being at work at the same time: after a repair it must still do so.
import { calledPath } from '../workflow/claims.js'
import type { Encounter, Entrant, Member } from '../workflow/encounters.js'
import type { Job } from '../workflow/jobs.js'
import { keyOf } from '../workflow/name.js'
import { isLock, type Block } from './blocks.js'
import { isAgain } from './deploy-groups.js'
import { deployJobs, deploySign } from './deploys.js'
import type { LintResult } from './lint.js'
import {
  cancelsNothing,
  isAdded,
  isAt,
  isLost,
  meetingKey,
  meetingsOf,
  type Meetings
} from './meetings.js'
import { ownMembers, sceneOf, type Scene } from './scene.js'

interface Change {
  readonly path: string
  /** The block as it was. */
  readonly block: Block
  readonly before: LintResult
  readonly after: LintResult
}

/** Why two runs that excluded each other could be at work at the same time; undefined if no two could. */
export function whatIsUnlocked(change: Change): string | undefined {
  const { path, block, before, after } = change
  const isHere = isAt(path, block)
  const { scenes } = before
  const isLocked = cancelsNothing(path, block, scenes)
  if (isLocked && isLost(meetingsOf(scenes, isHere), meetingsOf(after.scenes, isHere)))
    return 'two runs could be at work at the same time, and the block is a lock'
  return whichDeploy(change) ?? whichFile(change, isLocked)
}

/** Why the repair could cancel a run that nothing cancels now; undefined if it could not. A name with a typo is not what its author wants. */
export function whatIsCut(
  { path, block, before, after }: Change,
  byJob: readonly (readonly [Entrant, Entrant])[]
): string | undefined {
  const isTypo = before.findings.some(
    ({ file, code }) => file === path && (code === 'unknown-context' || code === 'unknown-payload')
  )
  if (isTypo) return undefined
  const isHere = isAt(path, block)
  const known = meetingsOf(before.scenes, isHere)
  const cut = meetingsOf(after.scenes, (one) => isHere(one) && one.effect === 'cancels')
  const scene = sceneOf(path, after.scenes)
  const cutByJob = scene === undefined ? new Map() : meetingsByJob(scene, byJob)
  return isAdded(known, cut) || isAdded(known, cutByJob)
    ? 'a run could be cancelled that nothing cancels now'
    : undefined
}

/** Of pull requests: that Supersede also cancels for branches is what it is there for. */
const meetingsByJob = (scene: Scene, byJob: readonly (readonly [Entrant, Entrant])[]): Meetings =>
  new Map(
    byJob
      .filter(([{ run }]) => run.subject.kind === 'pull-request')
      .map((pair) => [meetingKey(scene, undefined, pair), { isSure: true }])
  )

/** Runs of a job that may deploy. Pull requests need not wait for one another, and a newer commit replaces the older one. */
function whichDeploy({ path, before, after }: Change): string | undefined {
  const scene = sceneOf(path, before.scenes)
  for (const job of scene?.file.jobs ?? []) {
    const sign = deploySign(job) ?? signOfCall(job, scene)
    if (sign === undefined) continue
    const isHeld = (encounter: Encounter, { file }: Scene): boolean => {
      const { earlier, later } = encounter
      const { claim } = later
      const runsIn = ({ entrant, run }: Member): boolean =>
        run.subject.kind !== 'pull-request' &&
        (file.path !== path || entrant.running.get(job.id) !== false)
      const isOver = claim.job === undefined || claim.job.id === job.id
      return (
        claim.file.path === path &&
        isOver &&
        runsIn(earlier) &&
        runsIn(later) &&
        !isAgain(encounter)
      )
    }
    if (isLost(meetingsOf(before.scenes, isHeld), meetingsOf(after.scenes, isHeld)))
      return `its job ${job.id} may be a deploy (${sign}), and two of them could be at work at the same time`
  }
  return undefined
}

function signOfCall({ uses }: Job, scene: Scene | undefined): string | undefined {
  const path = calledPath(uses)
  const called = scene?.called.find((each) => each.path === path)?.file
  const [deploy] = called === undefined ? [] : deployJobs(called)
  return deploy === undefined ? undefined : `it calls the job ${deploy.id} of ${path ?? ''}`
}

/** Another file that has the same group, where one of the two is a lock. */
function whichFile({ path, block, before, after }: Change, isLocked: boolean): string | undefined {
  const membersIn = (scene: Scene | undefined): readonly Member[] =>
    scene === undefined
      ? []
      : ownMembers(scene).filter(({ claim }) => claim.job?.id === block.job?.id)
  const [old, now] = [sceneOf(path, before.scenes), sceneOf(path, after.scenes)]
  const kept = new Set(membersIn(now).map(({ claim }) => keyOf(claim.name)))
  for (const { claim } of membersIn(old)) {
    const key = keyOf(claim.name)
    if (key === undefined || kept.has(key)) continue
    const other = old?.byName
      .get(key)
      ?.find(
        ({ claim: { file, concurrency } }) =>
          file.path !== path && (isLocked || isLock(concurrency))
      )
    if (other !== undefined)
      return `its runs and those of ${other.claim.file.path} have one lock, and could be at work at the same time`
  }
  return undefined
}
