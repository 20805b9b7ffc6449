// Actions that cancel runs.
import { supersedeMode, type Job } from '../workflow/jobs.js'
import type { Position } from '../workflow/document.js'

/** By lower-case `owner/name`. */
const known: ReadonlySet<string> = new Set([
  'andymckay/cancel-action',
  'fkirc/skip-duplicate-actions',
  'khan/pull-request-workflow-cancel',
  'n1hility/cancel-previous-runs',
  'potiuk/cancel-workflow-runs',
  'rokroskar/workflow-run-cleanup-action',
  'styfle/cancel-workflow-action',
  'technote-space/auto-cancel-redundant-workflow',
  'yellowmegaman/gh-build-canceller'
])

export interface CancelStep {
  /** `styfle/cancel-workflow-action`. */
  readonly action: string
  /** Whether the action is Supersede. */
  readonly isOwn: boolean
  readonly at: Position
}

/** Modes of Supersede that cancel nothing. */
const idleModes: readonly string[] = ['group', 'lint']

/** Steps that cancel runs, Supersede's own included. */
export function cancelSteps({ steps }: Job): readonly CancelStep[] {
  return steps.flatMap((step) => {
    const mode = supersedeMode(step)
    const action = step.uses?.split('@')[0] ?? ''
    const cancels = mode === undefined ? known.has(action.toLowerCase()) : !idleModes.includes(mode)
    return cancels ? [{ action, isOwn: mode !== undefined, at: step.at }] : []
  })
}
