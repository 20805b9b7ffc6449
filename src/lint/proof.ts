// Does a rewritten block hold? Evaluated again: what must not meet is apart, what should supersede still meets, nothing new is found.
import type { Encounter, Entrant } from '../workflow/encounters.js'
import type { SampleRun } from '../workflow/samples/sample.js'
import { blocksOf, type Block } from './blocks.js'
import { isCalled } from './callers.js'
import { isFixable } from './candidates.js'
import { deployJobs, heldDeploys, surelyDeploys } from './deploys.js'
import { whatIsCut, whatIsUnlocked } from './exclusion.js'
import { isAtLeast, type Finding } from './finding.js'
import type { LintResult } from './lint.js'
import { lossOf } from './losses.js'
import { isAt } from './meetings.js'
import { sceneOf, type Scene } from './scene.js'
import { whatIsLeftOut, whichWait } from './side-by-side.js'
import { hasSupersede, isSuperseded } from './supersede-job.js'

interface Change {
  readonly path: string
  /** The block as it was. */
  readonly block: Block
  /** A job with Supersede takes its place. */
  readonly isRemoved: boolean
  /** Jobs that got a group of their own. */
  readonly grouped: readonly string[]
  readonly before: LintResult
  readonly after: LintResult
}

/** Why the change does not hold; undefined where it does. */
export function whatFails(change: Change): string | undefined {
  const { path, block, isRemoved, before, after } = change
  const added = after.findings.find((finding) => isLoud(finding) && !isKnown(finding, before))
  if (added !== undefined) return `it would bring ${added.code}`
  const known = codesAt(path, block, before)
  const left = codesAt(path, block, after).find((code) => known.includes(code))
  if (left !== undefined) return `${left} would stay`
  const byJob = supersededPairs(path, after)
  return (
    whatStays(change, byJob) ??
    whatIsUnlocked(change) ??
    whatIsCut(change, byJob) ??
    whatWaits(change) ??
    (isRemoved ? whatJobFails(block, sceneOf(path, after.scenes), byJob) : undefined)
  )
}

/** A run that would no longer be superseded. */
function whatStays(
  { path, block, before, after }: Change,
  byJob: readonly Pair[]
): string | undefined {
  const kept = new Set([
    ...superseding(path, block, after).map(({ key }) => key),
    ...byJob.map(([earlier, later]) => pairKey(path, undefined, earlier.run, later.run))
  ])
  const lost = superseding(path, block, before).find(({ key }) => !kept.has(key))
  return lost && `a newer run would no longer supersede the older one (${lost.text})`
}

function whatWaits({ path, block, grouped, before, after }: Change): string | undefined {
  const scene = sceneOf(path, after.scenes)
  const now = scene && blocksOf(scene.file).find(({ job }) => job?.id === block.job?.id)
  const mayBeCalled = scene !== undefined && isCalled(scene.file)
  const jobs = new Set([block.job?.id, ...grouped])
  return (
    whatIsLeftOut(block.concurrency, now?.concurrency, mayBeCalled) ??
    whichWait({ path, jobs, before: before.scenes, after: after.scenes })
  )
}

function whatJobFails(
  block: Block,
  scene: Scene | undefined,
  byJob: readonly Pair[]
): string | undefined {
  if (byJob.length === 0)
    return 'Supersede acts for pull requests and for pushes to topic branches, and this workflow has neither: use --fix=native'
  const cut = cutDeploy(block, scene, byJob)
  return cut === undefined
    ? undefined
    : `Supersede would cancel the whole run, and its job ${cut} looks like a deploy`
}

const isLoud = ({ severity }: Finding): boolean => isAtLeast(severity, 'warning')

/** Of the same code, for the same file. */
const isKnown = ({ code, file }: Finding, { findings }: LintResult): boolean =>
  findings.some((finding) => finding.code === code && finding.file === file)

/** Codes that a fix repairs, at a block; none where it is gone. */
function codesAt(
  path: string,
  { job }: Block,
  { findings, scenes }: LintResult
): readonly string[] {
  const file = sceneOf(path, scenes)?.file
  const block = file && blocksOf(file).find((each) => each.job?.id === job?.id)
  if (block === undefined) return []
  return findings
    .filter((finding) => finding.file === path && isToFix(finding, block))
    .map(({ code }) => code)
}

/** Whether the finding is at this block, and one that a fix repairs. */
export function isToFix(finding: Finding, { concurrency: { groupAt, cancelAt } }: Block): boolean {
  const isHere = [groupAt, cancelAt].some(
    ({ line, column }) => line === finding.at.line && column === finding.at.column
  )
  return isHere && isFixable(finding)
}

interface SupersededPair {
  readonly key: string
  readonly text: string
}

/** Pairs of runs of which the later one replaces the earlier one, of the file itself and of those that call it. */
function superseding(
  path: string,
  block: Block,
  { scenes, findings }: LintResult
): readonly SupersededPair[] {
  // GitHub refuses the file: nothing supersedes anything.
  if (findings.some(({ file, code }) => file === path && code === 'queue-max-with-cancel'))
    return []
  return scenes.flatMap(({ file, encounters }) =>
    encounters
      .filter(isAt(path, block))
      .filter((encounter) => isWanted(encounter))
      .map(({ earlier, later }) => ({
        key: pairKey(file.path, later.claim.calledBy?.id, earlier.run, later.run),
        text: pairText(earlier.run, later.run)
      }))
  )
}

const pairKey = (
  path: string,
  calledBy: string | undefined,
  ...[earlier, later]: readonly [SampleRun, SampleRun]
): string => JSON.stringify([path, calledBy, earlier.event, pairText(earlier, later)])

function pairText(earlier: SampleRun, later: SampleRun): string {
  const action = later.action === undefined ? '' : `, ${later.action}`
  return `${earlier.title}, ${earlier.commit} and ${later.commit}${action}`
}

/** The earlier run, and the later one. */
type Pair = readonly [Entrant, Entrant]

/** Pairs of which a job with Supersede cancels the earlier run. */
function supersededPairs(path: string, { scenes }: LintResult): readonly Pair[] {
  const scene = sceneOf(path, scenes)
  if (scene?.file.jobs.some(hasSupersede) !== true) return []
  const { entrants, file } = scene
  return entrants.flatMap((earlier) =>
    entrants
      .filter((later) => isSuperseded(earlier, later, file.jobs))
      .map((later) => [earlier, later] as const)
  )
}

/**
 * A job that looks like a deploy, in a run that Supersede may cancel. For a pull request that is a preview, and the block of the
 * workflow could cancel it too.
 */
function cutDeploy(
  { job }: Block,
  scene: Scene | undefined,
  byJob: readonly Pair[]
): string | undefined {
  const deploys = scene === undefined ? [] : deployJobs(scene.file)
  return deploys.find(({ id }) =>
    byJob.some(
      ([{ run, running }]) =>
        running.get(id) !== false && (job !== undefined || run.subject.kind === 'branch')
    )
  )?.id
}

/** Newer commits of one pull request, or of a branch that goes when it is merged. */
function isWanted(encounter: Encounter): boolean {
  const { earlier, later, effect } = encounter
  const { kind } = earlier.run.subject
  // A deploy is to wait, and not to be cut short.
  if (kind !== 'pull-request' && heldDeploys(earlier).some(surelyDeploys)) return false
  if (effect !== 'cancels' || earlier.run.event !== later.run.event) return false
  if (kind !== 'pull-request' && kind !== 'branch') return false
  return (
    earlier.run.commit !== later.run.commit &&
    later.run.title === earlier.run.title &&
    lossOf(encounter) === undefined
  )
}
