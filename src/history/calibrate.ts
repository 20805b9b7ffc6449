// Does the replay of the repository's own configuration say what really happened? Only then can its figures be trusted.
import type { Fates } from './fates.js'
import { counted } from './format.js'
import { wasCancelled, type PastRun } from './past-run.js'
import { replay, type Configuration } from './replay.js'
import type { Starts } from './starts.js'

export interface Calibration {
  /** Runs that ended, whose conclusion is known, and that were not started again. */
  readonly runs: number
  /** Really cancelled, by whatever. */
  readonly cancelled: number
  /** Cancelled by the replay. */
  readonly predicted: number
  readonly both: number
  /** `both` of `predicted`, from 0 to 1; null where the replay cancelled none. */
  readonly precision: number | null
  /** `both` of `cancelled`, from 0 to 1; null where none was cancelled. */
  readonly recall: number | null
}

/** Below this, precision or recall is low, and figures that rest on it cannot be trusted. */
export const trustworthy = 0.8

/**
 * What really happened, as far as the groups tell: every run ends when it really did. Of a run that was started again, the record does
 * not tell the end of its first attempt: it arrives, and holds its group for no time.
 */
export function replayAsItWas(runs: readonly PastRun[], configuration: Configuration): Fates {
  const endOf = (index: number, startedAt: number): number => {
    const run = runs[index]
    return run !== undefined && isAgain(run) ? startedAt : (run?.endedAt ?? Infinity)
  }
  const leavesQueueAt = (index: number): number => endOf(index, runs[index]?.createdAt ?? 0)
  return replay(runs, { configuration, endOf, leavesQueueAt })
}

function isAgain({ attempt }: PastRun): boolean {
  return attempt > 1
}

export function calibrate(runs: readonly PastRun[], fates: Fates): Calibration {
  const counts = { runs: 0, cancelled: 0, predicted: 0, both: 0 }
  runs.forEach((run, index) => {
    if (run.endedAt === undefined || run.conclusion === null || isAgain(run)) return
    const isPredicted = fates.isCancelled(index)
    counts.runs += 1
    if (wasCancelled(run)) counts.cancelled += 1
    if (isPredicted) counts.predicted += 1
    if (isPredicted && wasCancelled(run)) counts.both += 1
  })
  const { both, predicted, cancelled } = counts
  return {
    ...counts,
    precision: predicted === 0 ? null : both / predicted,
    recall: cancelled === 0 ? null : both / cancelled
  }
}

/** Which figures cannot be trusted, in sentences. None where precision and recall are high enough and no run worked beside another. */
export function doubtsOf(
  { precision, recall }: Calibration,
  { together }: Pick<Starts, 'together'>
): readonly string[] {
  const doubts: string[] = []
  if (together > 0) {
    doubts.push(
      `${counted(together, 'run')} worked while another run of the same group did, though the configuration lets them wait. ` +
        'It was probably not in force then. Do not trust the figures of "native, as it is": waiting, cancelled runs and results lost are ' +
        'too high.'
    )
  }
  if (precision !== null && precision < trustworthy) {
    doubts.push(
      'Precision is low: the replay cancels runs that really went on. The configuration is probably not the one that the runs had. ' +
        'Do not trust the figures of "native, as it is": cancelled runs, minutes saved and wrong cancels are too high.'
    )
  }
  if (recall !== null && recall < trustworthy) {
    doubts.push(
      'Recall is low: something that the replay does not know cancelled runs, such as a person, a time limit, a group of single ' +
        'jobs, or another action. How long these runs would have taken is estimated, so do not trust the minutes ' +
        'of any policy, and the results that "native, as it is" loses are too few.'
    )
  }
  return doubts
}
