// What became of each run of a list, in arrays of numbers: a million objects for each policy would take seconds to collect.

export type Cancel = 'in-progress' | 'waiting' | 'queue-full'

/** What became of one run. Times in milliseconds since the epoch. */
export interface Fate {
  /** When it began to work; undefined where it never did. */
  readonly startedAt: number | undefined
  /** When it ended, was cancelled, or would have ended. */
  readonly endedAt: number
  readonly cancelled: Cancel | undefined
  /** The place of the run that took its place, in the list of all runs. */
  readonly by: number | undefined
}

/** In the order of the runs. */
export interface Fates {
  get(index: number): Fate
  isCancelled(index: number): boolean
  /** NaN where it never began. */
  readonly startedAt: Float64Array
  readonly endedAt: Float64Array
}

export interface FatesToFill extends Fates {
  finish(index: number, startedAt: number | undefined, endedAt: number): void
  cancel(index: number, kind: Cancel, at: number, by?: number): void
  begin(index: number, at: number): void
}

const kinds: readonly (Cancel | undefined)[] = [undefined, 'in-progress', 'waiting', 'queue-full']

export function createFates(count: number): FatesToFill {
  const startedAt = new Float64Array(count).fill(Number.NaN)
  const endedAt = new Float64Array(count)
  const cancelled = new Uint8Array(count)
  const by = new Int32Array(count).fill(-1)
  return {
    startedAt,
    endedAt,
    isCancelled: (index) => cancelled[index] !== 0,
    get: (index) => {
      const [start = Number.NaN, other = -1] = [startedAt[index], by[index]]
      return {
        startedAt: Number.isNaN(start) ? undefined : start,
        endedAt: endedAt[index] ?? 0,
        cancelled: kinds[cancelled[index] ?? 0],
        by: other < 0 ? undefined : other
      }
    },
    begin: (index, at) => {
      startedAt[index] = at
    },
    finish: (index, start, end) => {
      startedAt[index] = start ?? Number.NaN
      endedAt[index] = end
    },
    cancel: (index, kind, at, other = -1) => {
      cancelled[index] = kinds.indexOf(kind)
      endedAt[index] = at
      by[index] = other
    }
  }
}
