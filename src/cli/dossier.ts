// All that `why` reads about one run: from a history, or from GitHub with ten requests at most.
import type { HistorySource } from '../github/history.js'
import type { Json } from '../github/translate.js'
import { oddAnswer } from '../github/trouble.js'
import { groupsIn, type GroupsFor } from '../history/written.js'
import { day, unsuccessful, type PastJob, type PastRun } from '../history/past-run.js'
import { createIntern, fromJson, toPastJob } from '../history/translate.js'
import type { Dossier } from '../history/dossier.js'
import { maySupersede } from '../history/own-steps.js'
import type { RunId } from '../model/model.js'
import type { Trouble } from '../model/trouble.js'
import type { GroupReader, Reading } from '../ports.js'

/** Milliseconds around the end of a run in which the run that took its place was created. */
const before = 6 * 60_000
const after = 60_000

/** Runs of a history that were there around the end of this one. */
export function recordedDossier(
  run: PastRun,
  runs: readonly PastRun[],
  said: Pick<Dossier, 'groupsFor' | 'defaultBranch'>
): Dossier {
  const { from, to } = windowOf(run)
  const others = runs.filter(
    (other) => other.id !== run.id && other.createdAt >= from && other.createdAt <= to
  )
  return { run, others, ...said }
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
  /** What the user says instead of the workflow file at the run's commit. */
  readonly written?: GroupsFor | undefined
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
export async function liveDossier(id: number, readers: LiveReaders): Promise<Reading<LiveDossier>> {
  const reading = await readers.source.run(id)
  if (!reading.ok) return reading
  const run = fromJson(reading.value, createIntern())
  if (typeof run === 'string') {
    const undertaking = { operation: `read run ${id}`, permission: 'actions: read' } as const
    return { ok: false, trouble: oddAnswer(undertaking, `the run has ${run}`) }
  }
  const troubles: Trouble[] = []
  const value: Take = (answer) => {
    if (answer.ok) return answer.value
    troubles.push(answer.trouble)
    return undefined
  }
  return { ok: true, value: { dossier: await dossierOn(run, readers, value), troubles } }
}

/** What an answer holds; undefined where it is a trouble, which is noted. */
type Take = <Value>(answer: Reading<Value>) => Value | undefined

async function dossierOn(run: PastRun, readers: LiveReaders, value: Take): Promise<Dossier> {
  const { source, groups, defaultBranch, written } = readers
  const [jobs, list, ofFile, queue] = await Promise.all([
    source.jobs(run.id),
    source.runs({ created: createdIn(run), workflow: undefined, page: 1 }),
    written ?? writtenAt(run, source, value),
    queueOf(run, groups, value)
  ])
  const whole = { ...run, jobs: await withAnnotations(value(jobs), source, value) }
  const others = (value(list)?.runs ?? []).flatMap((json) => toRuns(json, run))
  return {
    run: whole,
    others: await withStepsOfNewer(whole, others, { source, value, defaultBranch }),
    groupsFor: ofFile ?? (() => undefined),
    defaultBranch,
    queue
  }
}

/** What the workflow file says at the run's commit, of runs of this workflow; undefined where it cannot be read. */
async function writtenAt(
  { workflow, sha }: PastRun,
  source: HistorySource,
  value: Take
): Promise<GroupsFor | undefined> {
  const text = value(await source.file(workflow, sha))
  if (text === undefined) return undefined
  const groups = groupsIn(workflow, text)
  if (typeof groups === 'string') return undefined
  return (other) => (other.workflow === workflow ? groups : undefined)
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

/** GitHub's own queue, for a run that waits as a whole. */
async function queueOf(
  run: PastRun,
  groups: GroupReader,
  value: Take
): Promise<readonly number[] | undefined> {
  if (run.status !== 'pending') return undefined
  // An empty answer is no answer: GitHub often does not say the groups of a run (measured, 2026-08).
  const group = value(await groups.ofRun(run.id as RunId))?.find(({ isOfJob }) => !isOfJob)
  if (group === undefined) return undefined
  const members = value(await groups.members(group))
  return members?.includes(run.id as RunId) === true ? members : undefined
}

const mostAnnotated = 3

/** Those of jobs that did not succeed. */
async function withAnnotations(
  json: readonly Json[] | undefined,
  source: HistorySource,
  value: Take
): Promise<readonly PastJob[] | undefined> {
  const jobs = json?.map((job) => toPastJob(job, (text) => text))
  if (jobs === undefined) return undefined
  const asked = unsuccessful(jobs).slice(0, mostAnnotated)
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

/** Only where a bot cancelled the run, and Supersede in a newer run may have done it. */
async function withStepsOfNewer(
  run: PastRun,
  others: readonly PastRun[],
  { source, value, defaultBranch }: Pick<LiveReaders, 'source' | 'defaultBranch'> & { value: Take }
): Promise<readonly PastRun[]> {
  const isByBot = run.jobs?.some(({ annotations }) =>
    annotations.some((text) => text.includes('@github-actions[bot]'))
  )
  const newer = others.filter((other) => maySupersede({ run, other, defaultBranch }))
  const first = newer.toSorted((one, other) => one.id - other.id)[0]
  if (isByBot !== true || first === undefined) return others
  const jobs = value(await source.jobs(first.id))?.map((job) => toPastJob(job, (text) => text))
  return others.map((other) => (other.id === first.id ? { ...other, jobs } : other))
}
