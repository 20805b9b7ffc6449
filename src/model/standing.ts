import type { RunId } from './model.js'

export interface Standing {
  /**
   * True only if a strictly newer run of the group has another head and is in flight (or has ended, and a job of it was seen to
   * have run), and the run's own head is neither the live one nor that
   * of another pull request. Jobs that are skipped count as success for required checks, so anything that is not known makes
   * this false; and so does whatever protects every run of the group from being cancelled, since a skipped release is as lost
   * as a cancelled one. False for every attempt above 1: somebody who starts a run again wants that one, and a list may be too
   * old to show the attempt.
   */
  readonly superseded: boolean
  readonly newest: RunId
}
