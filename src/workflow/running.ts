// Which jobs of a run would do something?
import type { Job } from './jobs.js'
import { speaksOfStatus } from './status.js'
import type { Contexts } from './value.js'

/** By id; undefined: only the run knows. */
export type Running = ReadonlyMap<string, boolean | undefined>

/** Longer chains of jobs are taken as unknown. */
const longestChain = 200

/**
 * A job runs where its condition holds and, unless that speaks of the status itself, no job that it needs was skipped.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds (2026-11)
 */
export function runningJobs(jobs: readonly Job[], contexts: Contexts): Running {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const running = new Map<string, boolean | undefined>()
  const visit = (job: Job, depth: number): boolean | undefined => {
    if (running.has(job.id) || depth > longestChain) return running.get(job.id)
    // Jobs that need one another in a circle never start; GitHub refuses such a file.
    running.set(job.id, undefined)
    const needed = job.needs.map((id) => {
      const other = byId.get(id)
      return other === undefined ? undefined : visit(other, depth + 1)
    })
    const runs = runsAfter(job, needed, contexts)
    running.set(job.id, runs)
    return runs
  }
  jobs.forEach((job) => visit(job, 0))
  return running
}

function runsAfter(
  { condition }: Job,
  needed: readonly (boolean | undefined)[],
  contexts: Contexts
): boolean | undefined {
  if (condition === 'unreadable') return undefined
  const isAlone = condition === undefined || !speaksOfStatus(condition.source)
  if (isAlone && needed.includes(false)) return false
  const holds = condition === undefined ? true : condition.isTrue(contexts)
  if (holds === false) return false
  return isAlone && needed.includes(undefined) ? undefined : holds
}
