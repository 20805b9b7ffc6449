// What changed since the last answer that would have kept the run? That is the round trip of doubt.
import { latestJobs } from '../../support/github/jobs.js'
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import { purposeOf, type Invocation } from './invocation.js'
import { hasBegun, isExempt } from './facts.js'
import { commitOf, spoken, type Suspicion } from './suspicion.js'

export function turnedSince({ victim, by, world }: Suspicion): readonly string[] {
  const told = by.knowledge.runs.get(victim.id)?.value
  const { protectJobs } = by.inputs
  const begun = latestJobs(victim).some((job) => job.name === protectJobs && hasBegun(job))
  return [
    ...spoken([
      [told?.attempt !== victim.attempt, 're-run'],
      [begun && victim.status !== 'completed', 'protected job']
    ]),
    ...(victim.pull === undefined
      ? turnedBranch(victim, world)
      : turnedPull(victim, victim.pull, { by, world }))
  ]
}

function turnedPull(
  victim: RunRecord,
  number: number,
  { by, world }: { readonly by: Invocation; readonly world: World }
): readonly string[] {
  const pull = world.state.pull(number)
  const told = by.knowledge.pulls.get(number)?.value
  const isSuperseding = purposeOf(by) === 'supersede'
  return spoken([
    [isSuperseding && pull.state !== told?.state, 'not open any more'],
    [!isSuperseding && pull.state === 'open', 'open again'],
    [
      isSuperseding && pull.headSha !== told?.sha && pull.headSha === commitOf(victim),
      'head moved back'
    ],
    [isExempt(pull.labels, by), 'label']
  ])
}

function turnedBranch(victim: RunRecord, { state }: World): readonly string[] {
  if (victim.event === 'merge_group' || victim.tag !== undefined) return []
  const branch = state.home.branches.get(String(victim.branch))
  return spoken([
    [branch === undefined, 'branch deleted'],
    [branch?.sha === victim.sha, 'head moved back'],
    [branch?.protected === true, 'protection']
  ])
}
