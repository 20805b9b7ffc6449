// One cancel that was sent, with everything that it is judged by.
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import type { Chronicle } from './chronicle.js'
import type { Invocation } from './invocation.js'

export interface Suspicion {
  readonly victim: RunRecord
  readonly by: Invocation
  readonly world: World
  readonly chronicle: Chronicle
  readonly precious: ReadonlySet<string>
  /** When the cancel was sent, in milliseconds. */
  readonly now: number
}

/** The same for a step as a whole. */
export type Scene = Omit<Suspicion, 'victim' | 'now'>

/** Milliseconds from a read until the cancel: at most two seconds for the answer, and half a second after it. */
export const oldestEvidence = 2500

export type Complaint = string | undefined

type Row = readonly [isSo: boolean, complaint: string]

export function spoken(rows: readonly Row[]): readonly string[] {
  return rows.filter(([isSo]) => isSo).map(([, complaint]) => complaint)
}

/** The commit of the pull request, whatever GitHub shows for the run. */
export function commitOf({ pullSha, sha }: RunRecord): string {
  return pullSha ?? sha
}
