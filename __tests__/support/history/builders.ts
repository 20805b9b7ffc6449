// Runs of a history with good defaults: what a test does not name is as in an ordinary pull request.
import type { PastRun } from '../../../src/history/past-run.js'
import { createHistoryReader, type History } from '../../../src/history/read.js'
import type { Groups, GroupsFor, Written } from '../../../src/history/written.js'

const start = Date.parse('2026-10-05T09:00:00Z')

/** Seconds after the beginning of the history, a Monday morning. */
export const second = (seconds: number): number => start + seconds * 1000
export const minute = (minutes: number): number => second(60 * minutes)

/** A run of ten minutes that succeeded. Run 1 has number 1, commit `c1`, and was created in minute 1. */
export function aPastRun(id: number, overrides: Partial<PastRun> = {}): PastRun {
  const createdAt = overrides.createdAt ?? minute(id)
  return {
    id,
    number: id,
    attempt: 1,
    event: 'pull_request',
    workflow: '.github/workflows/ci.yml',
    workflowName: 'CI',
    branch: 'feature',
    sha: `c${id}`,
    headRepository: 1,
    status: 'completed',
    conclusion: 'success',
    createdAt,
    startedAt: createdAt,
    endedAt: createdAt + 600_000,
    title: 'Add a login page',
    pulls: [],
    jobs: undefined,
    url: undefined,
    actor: 'octocat',
    ...overrides
  }
}

/** A workflow file with this block for whole runs, and no group of a job. */
export const groupsWith = (block: Written | undefined): Groups => ({
  source: 'its workflow file',
  block,
  jobs: [],
  steps: []
})

/** The same block for every run. */
export const allWith = (block: Written | undefined): GroupsFor => {
  const groups = groupsWith(block)
  return () => groups
}

/** The whole text at once. */
export function readHistory(text: string): History {
  const reader = createHistoryReader()
  reader.push(text)
  return reader.end()
}
