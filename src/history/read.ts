// The text of a history, in pieces → its runs, oldest first, each of them once, and what had to be left out.
import type { PastRun } from './past-run.js'
import { createScanner } from './scan.js'
import { createIntern, toPastRun, type Lack } from './translate.js'

export interface History {
  /** By creation and then by id. */
  readonly runs: readonly PastRun[]
  /** By what they lack. */
  readonly leftOut: ReadonlyMap<Lack, LeftOut>
  /** Runs that were there more than once. The later look counts. */
  readonly duplicates: number
}

export interface LeftOut {
  /** Objects. */
  readonly count: number
  /** On which the first of them begins, from 1. */
  readonly line: number
}

export interface HistoryReader {
  push(piece: string): void
  end(): History
}

export function createHistoryReader(): HistoryReader {
  const runs = new Map<number | string, PastRun>()
  const leftOut = new Map<Lack, LeftOut>()
  const intern = createIntern()
  let duplicates = 0
  const leaveOut = (lack: Lack, at: number): void => {
    const { count, line } = leftOut.get(lack) ?? { count: 0, line: at }
    leftOut.set(lack, { count: count + 1, line })
  }
  const scanner = createScanner((text, line) => {
    const run = toPastRun(text, intern)
    if (typeof run === 'string') {
      leaveOut(run, line)
      return
    }
    const key = run.id === run.number ? `${run.workflow} ${run.id}` : run.id
    const before = runs.get(key)
    if (before !== undefined) duplicates += 1
    if (before === undefined || isLater(run, before)) runs.set(key, run)
  })
  return {
    push: (piece) => {
      scanner.push(piece)
    },
    end: () => {
      for (const line of scanner.end()) leaveOut('no end', line)
      return { runs: [...runs.values()].sort(oldestFirst), leftOut, duplicates }
    }
  }
}

export function oldestFirst(run: PastRun, other: PastRun): number {
  return run.createdAt - other.createdAt || run.id - other.id
}

/** Of two looks at one attempt, the one that saw it end is the later one. */
function isLater(run: PastRun, before: PastRun): boolean {
  if (run.attempt !== before.attempt) return run.attempt > before.attempt
  if ((run.endedAt === undefined) !== (before.endedAt === undefined))
    return run.endedAt !== undefined
  return (run.endedAt ?? 0) >= (before.endedAt ?? 0)
}
