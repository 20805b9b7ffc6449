// How much can the timestamps of two of GitHub's hosts differ?
import type { Instant } from '../model/model.js'

/**
 * Milliseconds. GitHub sets the times of pull requests and of runs on different hosts, in whole seconds. A run that was started
 * by a closing was seen with a creation time one second before `closed_at`. The rest is a margin; it only keeps a few more
 * runs.
 */
const apart = 5000

/** The earliest timestamp that another host can give to something that happened at this instant or later. */
export function earliestStamp(instant: Instant): Instant {
  return (instant - apart) as Instant
}
