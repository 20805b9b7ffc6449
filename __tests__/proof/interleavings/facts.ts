// What was an invocation told about a run and its ref? Small questions, for all judges.
import type { RunRecord } from '../../support/github/state.js'
import type { RefFacts } from './inputs.js'
import type { Invocation } from './invocation.js'
import type { Suspicion } from './suspicion.js'

/** A person started this attempt since. */
export function wasStartedAgain({ victim, by }: Suspicion, since: number): boolean {
  const told = by.knowledge.runs.get(victim.id)?.value
  if (told === undefined || by.inputs.reruns === 'cancel') return false
  return told.attempt > 1 && told.startedAt >= Math.floor(since / 1000) * 1000
}

export function hasBegun(job: {
  readonly status: string
  readonly conclusion: string | null
}): boolean {
  if (['queued', 'waiting', 'pending', 'requested'].includes(job.status)) return false
  return job.status !== 'completed' || job.conclusion !== 'skipped'
}

export function isExempt(labels: readonly string[], { inputs }: Invocation): boolean {
  const { exemptLabel } = inputs
  return (
    exemptLabel !== '' && labels.some((label) => label.toLowerCase() === exemptLabel.toLowerCase())
  )
}

export function factsOfRef({ victim, by }: Suspicion): RefFacts {
  const name = victim.tag ?? String(victim.branch)
  const told = by.knowledge.branches.get(name)?.value?.protected === true
  return {
    ref: victim.tag === undefined ? `refs/heads/${name}` : `refs/tags/${name}`,
    isProtected: told || (!by.isCompanion && by.refProtected)
  }
}

/** The heads of the run's subject in all answers. */
export function headsTold(run: RunRecord, { knowledge }: Invocation): readonly string[] {
  return knowledge.heads.get(subjectOf(run)) ?? []
}

/** The head of the run's subject in the last answer of any kind. */
export function headTold(run: RunRecord, by: Invocation): string | undefined {
  return headsTold(run, by).at(-1)
}

/** The head in the last answer that was about the run's subject alone. */
export function headRead(run: RunRecord, { knowledge }: Invocation): string | undefined {
  const { pull, tag, branch } = run
  const { pulls, refs, branches } = knowledge
  if (pull !== undefined) return pulls.get(pull)?.value?.sha
  const told = tag === undefined ? branches.get(String(branch)) : refs.get(`tags/${tag}`)
  return told?.value?.sha
}

/** The head in the first answer about its pull requests, its branch or its tag. */
export function firstHead(run: RunRecord, { knowledge }: Invocation): string | undefined {
  return knowledge.firstHeads.get(subjectOf(run))
}

/** Whether the head of the run's subject was seen to move. */
export function sawMove(run: RunRecord, by: Invocation): boolean {
  return new Set(headsTold(run, by)).size > 1
}

function subjectOf({ pull, tag, branch }: RunRecord): number | string {
  return pull ?? (tag === undefined ? String(branch) : `tags/${tag}`)
}
