// All that `why` reads about one run: from a history, or from GitHub with ten requests at most.
import type { HistorySource } from '../github/history.js'
import type { Json } from '../github/translate.js'
import { oddAnswer } from '../github/trouble.js'
import {
  configurationOf,
  writtenIn,
  type Written,
  type WrittenFor
} from '../history/configuration.js'
import type { PastJob, PastRun } from '../history/past-run.js'
import { createIntern, fromJson, toPastJob } from '../history/translate.js'
import type { Dossier } from '../history/dossier.js'
import type { RunId } from '../model/model.js'
import type { Trouble } from '../model/trouble.js'
import type { GroupReader, Reading } from '../ports.js'

/** Milliseconds around the end of a run in which the run that took its place was created. */
const before = 6 * 60_000
const after = 60_000
const day = 86_400_000

/** Runs of a history that were there around the end of this one. */
export function recordedDossier(
  run: PastRun,
  runs: readonly PastRun[],
  {
    written,
    defaultBranch
  }: { readonly written: WrittenFor | undefined; readonly defaultBranch: string }
): Dossier {
  const { from, to } = windowOf(run)
  const others = runs.filter(
    (other) => other.id !== run.id && other.createdAt >= from && other.createdAt <= to
  )
  return {
    run,
    others,
    configuration: written && configurationOf(written, defaultBranch)
  }
}

function windowOf({ createdAt, endedAt }: PastRun): { readonly from: number; readonly to: number } {
  return endedAt === undefined
    ? { from: createdAt - day, to: createdAt + day }
    : { from: Math.min(createdAt, endedAt - before), to: endedAt + after }
}

export interface LiveReaders {
  readonly source: HistorySource
  readonly groups: GroupReader
  readonly defaultBranch: string
}

export interface LiveDossier {
  readonly dossier: Dossier
  /** What could not be read. */
  readonly troubles: readonly Trouble[]
}

/**
 * Requests: the run, its jobs, the runs of that time, the workflow file, the annotations of three jobs, and the jobs of one newer run:
 * eight. For a run that waits: its group and the queue of that, instead of annotations. The caller has read the repository.
 */
export async function liveDossier(
  id: number,
  { source, groups, defaultBranch }: LiveReaders
): Promise<Reading<LiveDossier>> {
  const intern = createIntern()
  const reading = await source.run(id)
  if (!reading.ok) return reading
  const run = fromJson(reading.value, intern)
  if (typeof run === 'string') {
    const undertaking = { operation: `read run ${id}`, permission: 'actions: read' } as const
    return { ok: false, trouble: oddAnswer(undertaking, `the run has ${run}`) }
  }
  const troubles: Trouble[] = []
  const value = <Value>(answer: Reading<Value>): Value | undefined => {
    if (answer.ok) return answer.value
    troubles.push(answer.trouble)
    return undefined
  }
  const [jobs, list, file, queue] = await Promise.all([
    source.jobs(id),
    source.runs({ created: createdIn(run), workflow: undefined, page: 1 }),
    source.file(run.workflow, run.sha),
    queueOf(run, groups)
  ])
  const withJobs = await withAnnotations(value(jobs), source, value)
  const others = (value(list)?.runs ?? []).flatMap((json) => toRuns(json, run))
  const whole = { ...run, jobs: withJobs }
  const text = value(file)
  const written = text === undefined ? undefined : (writtenIn(run.workflow, text) ?? noGroup)
  const dossier: Dossier = {
    run: whole,
    others: await withStepsOfNewer(whole, others, { source, value }),
    configuration: written && configurationOf(only(run.workflow, written), defaultBranch),
    queue: queue === undefined ? undefined : value(queue)
  }
  return { ok: true, value: { dossier, troubles } }
}

/** A workflow without a block: its runs are in no group. */
const noGroup = 'none'

function only(workflow: string, written: Written | typeof noGroup): WrittenFor {
  return (other) => (other.workflow === workflow && written !== noGroup ? written : undefined)
}

function createdIn(run: PastRun): string {
  const { from, to } = windowOf(run)
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 19)
  // The newest hundred: of a run that ended, those around its end.
  const start = run.endedAt === undefined ? from : run.endedAt - before
  return `${iso(start)}Z..${iso(to)}Z`
}

function toRuns(json: Json, run: PastRun): readonly PastRun[] {
  const other = fromJson(json, (text) => text)
  return typeof other === 'string' || other.id === run.id ? [] : [other]
}

/** GitHub's own queue, for a run that waits as a whole. Undefined where nobody has to be asked. */
async function queueOf(
  run: PastRun,
  groups: GroupReader
): Promise<Reading<readonly number[] | undefined> | undefined> {
  if (run.status !== 'pending') return undefined
  const found = await groups.ofRun(run.id as RunId)
  if (!found.ok) return found
  const group = found.value.find(({ isOfJob }) => !isOfJob)
  // An empty answer is no answer: GitHub often does not tell the groups of a run (measured, 2026-08).
  if (group === undefined) return { ok: true, value: undefined }
  const members = await groups.members(group)
  return members.ok && !members.value.includes(run.id as RunId)
    ? { ok: true, value: undefined }
    : members
}

type Take = <Value>(answer: Reading<Value>) => Value | undefined

const mostAnnotated = 3

/** Those of jobs that did not succeed, the cancelled ones first. */
async function withAnnotations(
  json: readonly Json[] | undefined,
  source: HistorySource,
  value: Take
): Promise<readonly PastJob[] | undefined> {
  const jobs = json?.map((job) => toPastJob(job, (text) => text))
  if (jobs === undefined) return undefined
  const asked = ['cancelled', 'failure', 'timed_out']
    .flatMap((conclusion) => jobs.filter((job) => job.conclusion === conclusion))
    .slice(0, mostAnnotated)
  const answers = await Promise.all(
    asked.map(async ({ id = 0 }) => ({ id, annotations: value(await source.annotations(id)) }))
  )
  return jobs.map((job) => {
    const found = answers.find(({ id }) => id === job.id)?.annotations ?? []
    const annotations = found.flatMap(({ message }) =>
      typeof message === 'string' ? [message] : []
    )
    return { ...job, annotations }
  })
}

/** Only where a bot cancelled the run, so that a step of a newer run may have done it. */
async function withStepsOfNewer(
  run: PastRun,
  others: readonly PastRun[],
  { source, value }: { readonly source: HistorySource; readonly value: Take }
): Promise<readonly PastRun[]> {
  const isByBot = run.jobs?.some(({ annotations }) =>
    annotations.some((text) => text.includes('@github-actions[bot]'))
  )
  const newer = others.filter(({ workflow, id }) => workflow === run.workflow && id > run.id)
  const first = newer.toSorted((one, other) => one.id - other.id)[0]
  if (isByBot !== true || first === undefined) return others
  const jobs = value(await source.jobs(first.id))?.map((job) => toPastJob(job, (text) => text))
  return others.map((other) => (other.id === first.id ? { ...other, jobs } : other))
}
