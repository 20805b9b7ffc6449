import type { RunId } from './model.js'

export interface Standing {
  /**
   * Whether a newer run has superseded the run that the step acts for. True only if all of these hold:
   * - a strictly newer run of the group has another head, and it is in flight or a job of it ran;
   * - the run's own commit is not the current head, nor the head of another pull request;
   * - no rule protects every run of the group: a skipped release is lost like a cancelled one;
   * - the run is at its first attempt: a person who re-runs a run wants its result.
   * False if any of this is not known, because workflows skip jobs on this value, and required checks count a skipped job as a
   * success.
   */
  readonly superseded: boolean
  readonly newest: RunId
}
