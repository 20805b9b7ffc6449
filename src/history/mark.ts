// For which of the two ledgers a run counts. It is the same under every policy, so it is said once, in numbers.
import { mayHaveResult, type PastRun } from './past-run.js'
import { isLongLived, isOfPullRequest } from './subject.js'

export interface Marks {
  /** The number of a run's pull request; -1 where it is of none, or could not have had a result. */
  readonly pullRequest: Int32Array
  readonly pullRequests: number
  /** The number of a run's commit on a long-lived branch, for its workflow; -1 where it needs no result. */
  readonly commit: Int32Array
  /** When the first run of each commit was created. */
  readonly commits: readonly number[]
  /** The commits of each workflow on each long-lived branch, in order. */
  readonly lines: readonly (readonly number[])[]
}

export function marksOf(runs: readonly PastRun[], defaultBranch: string): Marks {
  const pullRequest = new Int32Array(runs.length).fill(-1)
  const commit = new Int32Array(runs.length).fill(-1)
  const headNumber = createHeadNumbers()
  let pullRequests = 0
  const numbers = new Map<string, number>()
  const lines = new Map<string, number[]>()
  const commits: number[] = []
  runs.forEach((run, index) => {
    if (!mayHaveResult(run)) return
    if (isOfPullRequest(run))
      pullRequests = Math.max(pullRequests, (pullRequest[index] = headNumber(run) - 1) + 1)
    if (run.sha === '' || !isLongLived(run, defaultBranch)) return
    const line = `${run.workflow}\n${run.branch ?? ''}`
    const number = numberOf(numbers, `${line}\n${run.sha}`)
    commit[index] = number
    if (number < commits.length) return
    commits.push(run.createdAt)
    const members = lines.get(line)
    if (members === undefined) lines.set(line, [number])
    else members.push(number)
  })
  return { pullRequest, pullRequests, commit, commits, lines: [...lines.values()] }
}

/** Each key has a number of its own, from 0. */
export function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** Each head has a number of its own, from 1. Without a text for each run: there may be a million. */
export function createHeadNumbers(): (run: PastRun) => number {
  type OfBranch = Map<PastRun['headRepository'], number>
  const numbers = new Map<string | null, OfBranch>()
  let last = 0
  return ({ branch, headRepository }) => {
    const ofBranch: OfBranch = numbers.get(branch) ?? new Map<PastRun['headRepository'], number>()
    if (ofBranch.size === 0) numbers.set(branch, ofBranch)
    const known = ofBranch.get(headRepository)
    if (known !== undefined) return known
    last += 1
    ofBranch.set(headRepository, last)
    return last
  }
}
