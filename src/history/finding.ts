// What ended a run, or what it waits for, and how sure that is.
import type { Dossier } from './dossier.js'
import type { PastJob, PastRun } from './past-run.js'
import type { ShownGroup } from './configuration.js'
import type { Configuration, RunGroup } from './replay.js'
import type { Groups } from './written.js'

export type Finding =
  | {
      readonly kind: 'replaced-at-work' | 'replaced-waiting'
      readonly group: string | undefined
      readonly by: PastRun | undefined
      /** The job whose own group it is; undefined where it is the group of the whole run. */
      readonly job?: string | undefined
    }
  | { readonly kind: 'deadlock'; readonly group: string; readonly between: string }
  | { readonly kind: 'cancelled-by'; readonly login: string }
  | { readonly kind: 'supersede'; readonly by: PastRun }
  | {
      readonly kind: 'time-limit'
      readonly limit: string | undefined
      /** Undefined where the record does not tell which job it was. */
      readonly job: string | undefined
      /** The conclusion that GitHub gave it. */
      readonly conclusion: string
    }
  | { readonly kind: 'runner-lost' | 'no-runner'; readonly job: string }
  | { readonly kind: 'failed-fast'; readonly job: string; readonly failed: string }
  | { readonly kind: 'blocked'; readonly what: string }
  /** `run`: 35 days. `approval`: 30 days without one. */
  | { readonly kind: 'run-limit'; readonly of: 'run' | 'approval' }
  /** `start`: because of who started it. */
  | { readonly kind: 'approval'; readonly of: 'start' | 'environment' }
  | { readonly kind: 'never-started' | 'ended' | 'at-work' | 'for-runner' }
  /** Null where the record does not tell how it ended, or whether it did. */
  | { readonly kind: 'unknown'; readonly conclusion: string | null }
  | {
      readonly kind: 'waits'
      readonly group: string | undefined
      readonly holder: PastRun | undefined
      readonly before: readonly PastRun[]
    }

export interface Diagnosis {
  readonly finding: Finding
  /** Whether GitHub says so, or it is inferred. */
  readonly isSure: boolean
  /** What GitHub wrote, as far as it says something, with the job that it stands on. */
  readonly quotes: readonly Quoted[]
  readonly shown: ShownGroup | undefined
  readonly written: Groups | undefined
}

export interface Quoted {
  readonly job: PastJob
  readonly text: string
}

/** What a finding is drawn from. */
export interface Context extends Dossier {
  /** What is written about the run's own groups; undefined where no file of its workflow was read. */
  readonly written: Groups | undefined
  /** The groups of whole runs, as their workflow files say. */
  readonly configuration: Configuration
  /** That of the run: its name is only good for comparing it with those of other runs. */
  readonly group: RunGroup | undefined
  /** The same for people. */
  readonly shown: ShownGroup | undefined
  readonly quotes: readonly Quoted[]
}

/** A finding without its evidence. */
export type Found = Pick<Diagnosis, 'finding' | 'isSure'>

export const sure = (finding: Finding): Found => ({ finding, isSure: true })
export const likely = (finding: Finding): Found => ({ finding, isSure: false })
