// A sample event: a run that the file's triggers would start, with what it is for.
import { contextsOf, type EventFacts } from '../contexts.js'
import { unknown, type Contexts, type ContextValue } from '../value.js'
import type { Trigger } from '../triggers.js'
import type { WorkflowFile } from '../workflow-file.js'

/** What a run is for. A newer commit of one subject replaces the older one; of a branch that lives on, each commit counts. */
export type Subject =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly owner: string
      readonly branch: string
    }
  | {
      readonly kind: 'branch'
      readonly name: string
      readonly isDefault: boolean
      readonly livesOn: boolean
    }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'queue-entry'; readonly number: number }
  /** An issue, or the conversation of a pull request. */
  | { readonly kind: 'thread'; readonly number: number }
  /** Started by a clock, by hand or by a program: on the default branch. */
  | { readonly kind: 'started'; readonly by: 'schedule' | 'workflow_dispatch' | 'other' }

export interface SampleRun {
  readonly event: string
  readonly action: string | undefined
  /** For people: `push to main`, `pull request #8 from alice:patch-1`. */
  readonly title: string
  readonly subject: Subject
  /** `workflow_run`: the subject is the one of the source run. */
  readonly isCompanion: boolean
  /** Letter and number: `b2` is the second commit of the branch b. */
  readonly commit: string
  /** Order among the runs of one subject. */
  readonly step: number
  readonly isFromFork: boolean
  readonly contexts: Contexts
}

/** Names of the repository that samples need. */
export interface Surroundings {
  readonly defaultBranch: string
}

/** Commit of runs that no push starts: the newest one of the default branch, when all pushes of the samples are over. */
export const headOfDefaultBranch = 'a3'

export interface Draft extends Omit<
  SampleRun,
  'contexts' | 'isCompanion' | 'isFromFork' | 'event'
> {
  readonly facts: EventFacts
  readonly isFromFork?: boolean
  readonly isCompanion?: boolean
  readonly inputs?: Readonly<Record<string, ContextValue>>
}

/** What makes samples of one trigger. */
export interface SampleScene {
  readonly file: Pick<WorkflowFile, 'path' | 'name' | 'triggers'>
  readonly trigger: Trigger
  readonly surroundings: Surroundings
  /** `owner/name`. */
  readonly repository: string
}

/** The draft as the run of this number. */
export function finish(
  { facts, inputs = {}, isFromFork = false, isCompanion = false, ...rest }: Draft,
  number: number,
  { file, surroundings, repository }: Omit<SampleScene, 'trigger'>
): SampleRun {
  const run = {
    repository,
    defaultBranch: surroundings.defaultBranch,
    workflow: file.name,
    path: file.path,
    runId: 1000 + number,
    runNumber: number,
    inputs
  }
  return { ...rest, isFromFork, isCompanion, event: facts.event, contexts: contextsOf(run, facts) }
}

/** Inputs that have no default are the choice of the person who starts the run. */
export function inputsOf({ inputs }: Trigger): Readonly<Record<string, ContextValue>> {
  return Object.fromEntries(
    inputs.map(({ name, type, default: given }) => [
      name.toLowerCase(),
      given === undefined
        ? unknown(`inputs.${name}`)
        : type === 'boolean'
          ? given === 'true'
          : given
    ])
  )
}
