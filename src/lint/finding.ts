// A finding: where, which two runs, what is lost, and how to repair it.
import type { Position } from '../workflow/document.js'
import type { Effect } from '../workflow/encounters.js'

/**
 * `error`: a publish is cut short, an outsider cancels runs, a commit counts as passed without a test, or GitHub refuses the file.
 * `warning`: a result is lost. `info`: work is wasted, or there is something to know.
 */
export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** Two runs in one group. Texts hold names of the file: make them safe for the place they go to. */
export interface Meeting {
  readonly earlier: string
  readonly later: string
  readonly group: string
  readonly effect: Effect
  readonly isMaybe: boolean
}

export interface Finding {
  readonly code: string
  readonly severity: Severity
  /** From the root of the repository. */
  readonly file: string
  readonly at: Position
  /** One sentence. */
  readonly message: string
  /** Undefined where the finding is about a text and not about two runs. */
  readonly meeting: Meeting | undefined
  /** What is lost, as the end of a sentence; undefined where nothing is. */
  readonly lost: string | undefined
  /** What to write instead. */
  readonly repair: string
}

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least)

/** Everything that a finding says, one sentence each, without full stops. */
export function sentencesOf({ message, meeting, lost, repair }: Finding): readonly string[] {
  return [
    message,
    ...(meeting === undefined
      ? []
      : [`Both have the group ${meeting.group}: ${meeting.earlier}, and then ${meeting.later}`]),
    ...(lost === undefined ? [] : [`Lost: ${lost}`]),
    `Repair: ${repair}`
  ]
}
