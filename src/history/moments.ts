// What was so at a moment of the past: the newest run of a subject, the head of a branch, whether a pull request was merged.
import { createHeadNumbers, numberOf } from './mark.js'
import type { PastRun } from './past-run.js'
import { isOfPullRequest, subjectOf } from './subject.js'

/** Runs go by their places in the list of all runs: texts to find them by would have to be made a million times. */
export interface Moments {
  /** Equal for runs of one subject. */
  readonly subjects: Int32Array
  /** The id of the newest run of the same subject that was there at this time. */
  newestOf(index: number, at: number): number
  /** The commit of the newest run of its branch, of any workflow, at this time. */
  headAt(index: number, at: number): string
  /** When its pull request was merged; undefined where no push tells. */
  mergedAt(run: PastRun): number | undefined
}

/** One entry for each time that something newer appeared. */
interface Step {
  readonly at: number
  readonly id: number
  readonly sha: string
}

type Steps = Map<number, Step[]>

const ofHeads = ['push', 'pull_request', 'pull_request_target']

/** `runs` by creation and then by id. */
export function momentsOf(runs: readonly PastRun[], defaultBranch: string): Moments {
  const numbers = new Map<string, number>()
  const subjects = Int32Array.from(runs, (run) => numberOf(numbers, subjectOf(run)))
  const heads = Int32Array.from(runs, createHeadNumbers())
  const ofSubjects: Steps = new Map()
  const ofBranches: Steps = new Map()
  runs.forEach((run, index) => {
    add(ofSubjects, subjects[index] ?? 0, run)
    if (ofHeads.includes(run.event)) add(ofBranches, heads[index] ?? 0, run)
  })
  const merges = mergesIn(runs, defaultBranch)
  return {
    subjects,
    newestOf: (index, at) =>
      lastStep(ofSubjects.get(subjects[index] ?? 0), at)?.id ?? runs[index]?.id ?? 0,
    headAt: (index, at) =>
      lastStep(ofBranches.get(heads[index] ?? 0), at)?.sha ?? runs[index]?.sha ?? '',
    mergedAt: (run) => {
      if (!isOfPullRequest(run)) return undefined
      const times = [
        ...(merges.get(run.title) ?? []),
        ...(merges.get(`:${run.branch ?? ''}`) ?? [])
      ]
      return times.find((at) => at >= run.createdAt)
    }
  }
}

function add(all: Steps, key: number, { createdAt, id, sha }: PastRun): void {
  const steps = all.get(key)
  if (steps === undefined) all.set(key, [{ at: createdAt, id, sha }])
  else if ((steps.at(-1)?.id ?? 0) < id) steps.push({ at: createdAt, id, sha })
}

/** The last one at or before this time. */
function lastStep(steps: readonly Step[] | undefined, at: number): Step | undefined {
  if (steps === undefined) return undefined
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return steps[low - 1]
}

const mergeTitle = /^Merge pull request #\d+ from [^/\s]+\/(\S+)$/
const squashTitle = /^(.+) \(#\d+\)$/

/**
 * When pull requests were merged, in order, by title, and by `:` and the branch. The history holds no pull requests, but the title of a
 * push to the default branch tells which one it merged: GitHub writes it so unless somebody changes it.
 */
function mergesIn(
  runs: readonly PastRun[],
  defaultBranch: string
): ReadonlyMap<string, readonly number[]> {
  const merges = new Map<string, number[]>()
  for (const { event, branch, title, createdAt } of runs) {
    if (event !== 'push' || branch !== defaultBranch) continue
    const merged = mergeTitle.exec(title)?.[1]
    const squashed = squashTitle.exec(title)?.[1]
    const key = merged === undefined ? squashed : `:${merged}`
    if (key === undefined) continue
    const times = merges.get(key)
    if (times === undefined) merges.set(key, [createdAt])
    else times.push(createdAt)
  }
  return merges
}
