// Records the runs of a repository, oldest first, so that a recording that breaks off goes on where it ended.
import type { HistorySource } from '../github/history.js'
import type { Json } from '../github/translate.js'
import { day, unsuccessful, type PastJob, type PastRun } from '../history/past-run.js'
import { oldestFirst } from '../history/read.js'
import { fromJson, toPastJob } from '../history/translate.js'
import { lineOf } from '../history/write.js'
import type { Trouble } from '../model/trouble.js'
import type { Reading } from '../ports.js'

export interface HistoryRequest {
  /** Creation of the first and the last run: milliseconds since the epoch. */
  readonly from: number
  readonly to: number
  /** Name of the only workflow file. */
  readonly workflow: string | undefined
  /** Read the jobs of each run, which costs a request for each, and the annotations of one job of each run that did not succeed. */
  readonly jobs: boolean
  readonly maxRequests: number
  /** What is recorded already: runs that have ended are not read again. */
  readonly known: readonly PastRun[]
  readonly change: (run: PastRun) => PastRun
}

export interface Recorder {
  readonly source: HistorySource
  write(line: string): void
  /** From 0 to 1. */
  progress(share: number, runs: number): void
}

export interface Recorded {
  readonly runs: number
  /** `limit`: the requests are used up. The same command goes on from here. */
  readonly stopped: 'whole' | 'limit' | Trouble
}

const minute = 60_000

/** "will return up to 1,000 results for each search". https://docs.github.com/en/rest/actions/workflow-runs (2026-11) */
const mostOfWindow = 1000
const perPage = 100

export async function recordHistory(
  request: HistoryRequest,
  recorder: Recorder
): Promise<Recorded> {
  const budget = { left: request.maxRequests }
  const ended = new Set(
    request.known.flatMap(({ id, endedAt }) => (endedAt === undefined ? [] : [id]))
  )
  let runs = 0
  let from = startOf(request)
  let length = day
  while (from <= request.to) {
    const to = Math.min(from + length - 1000, request.to)
    const window = await readWindow({ from, to }, request, { ...recorder, budget })
    if (window === 'too-many') {
      length = Math.max(minute, length / 2)
      continue
    }
    if (window === 'limit' || 'kind' in window) return { runs, stopped: window }
    const fresh = window.runs.filter(({ id }) => !ended.has(id))
    for (const run of fresh) {
      const whole = await withJobs(run, request, { ...recorder, budget })
      if (typeof whole === 'string' || 'kind' in whole) return { runs, stopped: whole }
      recorder.write(lineOf(request.change(whole)))
      runs += 1
    }
    recorder.progress((to - request.from) / Math.max(1, request.to - request.from), runs)
    from = to + 1000
    length = Math.min(day, length * 2)
  }
  return { runs, stopped: 'whole' }
}

/** From the last run that is recorded, or from the first of those that had not ended then. */
function startOf({ from, known }: HistoryRequest): number {
  const last = known.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0)
  const open = known.flatMap(({ createdAt, endedAt }) => (endedAt === undefined ? [createdAt] : []))
  return Math.max(from, Math.min(last, ...open))
}

type Means = Recorder & { readonly budget: { left: number } }

type Stop = 'limit' | Trouble

async function spend<Value>(
  { budget }: Means,
  ask: () => Promise<Reading<Value>>
): Promise<{ readonly value: Value } | Stop> {
  if (budget.left <= 0) return 'limit'
  budget.left -= 1
  const answer = await ask()
  return answer.ok ? { value: answer.value } : answer.trouble
}

/** The runs that were created in it, oldest first. */
async function readWindow(
  { from, to }: { readonly from: number; readonly to: number },
  { workflow }: HistoryRequest,
  means: Means
): Promise<{ readonly runs: readonly PastRun[] } | 'too-many' | Stop> {
  const created = `${iso(from)}..${iso(to)}`
  const found: Json[] = []
  for (let page = 1; page <= mostOfWindow / perPage; page += 1) {
    const answer = await spend(means, () => means.source.runs({ created, workflow, page }))
    if (typeof answer === 'string' || !('value' in answer)) return answer
    const { total } = answer.value
    if (total > mostOfWindow && to - from > minute) return 'too-many'
    found.push(...answer.value.runs)
    if (answer.value.runs.length < perPage) break
  }
  const runs = found.flatMap((json) => {
    const run = fromJson(json, (text) => text)
    return typeof run === 'string' ? [] : [run]
  })
  return { runs: runs.sort(oldestFirst) }
}

async function withJobs(
  run: PastRun,
  { jobs }: HistoryRequest,
  means: Means
): Promise<PastRun | Stop> {
  if (!jobs) return run
  const answer = await spend(means, () => means.source.jobs(run.id))
  if (typeof answer === 'string' || !('value' in answer)) return answer
  const all = answer.value.map((job) => toPastJob(job, (text) => text))
  const id = unsuccessful(all)[0]?.id
  if (id === undefined) return { ...run, jobs: all }
  const texts = await spend(means, () => means.source.annotations(id))
  if (typeof texts === 'string' || !('value' in texts)) return texts
  return { ...run, jobs: all.map((job) => (job.id === id ? annotated(job, texts.value) : job)) }
}

function annotated(job: PastJob, annotations: readonly Json[]): PastJob {
  const texts = annotations.flatMap(({ message }) => (typeof message === 'string' ? [message] : []))
  return { ...job, annotations: texts }
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}
