// How far may the stamps of two hosts be apart?
import type { Instant } from '../model/model.js'

/**
 * Milliseconds. GitHub stamps pull requests on one host and runs on another, in whole seconds. A run that a closing started was
 * seen with a stamp one second before `closed_at`. The rest is a margin, which costs only runs that are that young.
 */
const apart = 5000

/** The earliest stamp, by another host's clock, of what happened at this instant or later. */
export function earliestStamp(instant: Instant): Instant {
  return (instant - apart) as Instant
}
