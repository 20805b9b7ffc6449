// Which steps of a run are of Supersede, and whether one of them may have cancelled another run.
import { supersedeMode, type Job } from '../workflow/jobs.js'
import type { PastRun } from './past-run.js'
import { headOf, isLongLived, isOfPullRequest, isOfTag, subjectOf } from './subject.js'

/** A step of Supersede in a workflow file. */
export interface OwnStep {
  /** As a record shows it. GitHub names a step without a name after its action: `Run OWNER/supersede@v1`. */
  readonly name: string
  readonly mode: string
}

/** Names that GitHub gives. The second one is the step of the reusable workflow of Supersede. */
const unnamed = /^Run (?:[^/.\s]+\/supersede@\S+|\.\/\.supersede)$/

export function ownStepsOf(jobs: readonly Job[]): readonly OwnStep[] {
  return jobs
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const mode = supersedeMode(step)
      return mode === undefined ? [] : [{ name: step.name ?? `Run ${step.uses ?? ''}`, mode }]
    })
}

interface Question {
  readonly run: PastRun
  readonly other: PastRun
  /** The steps of Supersede in the workflow file of the other run. */
  readonly written: readonly OwnStep[]
  readonly defaultBranch: string
}

/** Whether a step of Supersede in the other run may have cancelled the run, with the inputs that most people have. */
export function mayHaveCancelled(question: Question): boolean {
  const { run, other, written } = question
  const modes = modesIn(other, written)
  return (
    (modes.includes('supersede') && maySupersede(question)) ||
    (modes.includes('closed') && isNewer(other, run) && isOfSamePullRequest(run, other))
  )
}

/** And there when the run ended. */
function isNewer(other: PastRun, run: PastRun): boolean {
  const endedAt = run.endedAt ?? 0
  const wasThere = other.createdAt <= endedAt && (other.endedAt ?? Infinity) >= endedAt
  return other.id > run.id && wasThere
}

function modesIn({ jobs = [] }: PastRun, written: readonly OwnStep[]): readonly string[] {
  return jobs
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const modes = written.filter(({ name }) => name === step).map(({ mode }) => mode)
      return modes.length === 0 && unnamed.test(step) ? ['supersede'] : modes
    })
}

/** By default Supersede keeps runs of other events, runs of the same commit, and pushes of tags and long-lived branches. */
export function maySupersede({
  run,
  other,
  defaultBranch
}: Pick<Question, 'run' | 'other' | 'defaultBranch'>): boolean {
  const isOfEvent = isOfPullRequest(run) || run.event === 'push'
  const isProtected = isOfTag(run) || isLongLived(run, defaultBranch)
  const isSameCommit = run.sha !== '' && run.sha === other.sha
  const mayBe = isOfEvent && !isProtected && !isSameCommit && isNewer(other, run)
  return mayBe && subjectOf(run) === subjectOf(other)
}

function isOfSamePullRequest(run: PastRun, other: PastRun): boolean {
  return isOfPullRequest(run) && isOfPullRequest(other) && headOf(run) === headOf(other)
}
