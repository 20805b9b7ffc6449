// Changes what the program reads and does, through its ports: for faulty programs.
import type {
  CancelAnswer,
  Page,
  Ports,
  Reading,
  RunCanceller,
  SubjectReader
} from '../../../src/ports.js'
import type { Job } from '../../../src/model/job.js'
import type { PullRequest, Run, RunId } from '../../../src/model/model.js'

type Change<Value> = (value: Value) => Value

export function changed<Value>(reading: Reading<Value>, change: Change<Value>): Reading<Value> {
  return reading.ok ? { ok: true, value: change(reading.value) } : reading
}

export function changedItems<Item, Whole extends Page<Item>>(
  reading: Reading<Whole>,
  change: (items: readonly Item[]) => readonly Item[]
): Reading<Whole> {
  return changed(reading, (page) => ({ ...page, items: change(page.items) }))
}

/** Changes everything that is read about runs. */
export function withRuns(ports: Ports, change: Change<Run>): Ports {
  const { runs } = ports
  const all = (items: readonly Run[]): readonly Run[] => items.map(change)
  return {
    ...ports,
    runs: {
      ...runs,
      newest: async (page) => changedItems(await runs.newest(page), all),
      filtered: async (filter, page) => changedItems(await runs.filtered(filter, page), all),
      byId: async (id) => changed(await runs.byId(id), change)
    }
  }
}

export function withSubjects(
  ports: Ports,
  change: (subjects: SubjectReader) => Partial<SubjectReader>
): Ports {
  return { ...ports, subjects: { ...ports.subjects, ...change(ports.subjects) } }
}

/** Changes everything that is read about pull requests. The list of open ones lacks those that are closed after the change. */
export function withPulls(ports: Ports, change: Change<PullRequest>): Ports {
  const all = (items: readonly PullRequest[]): readonly PullRequest[] => items.map(change)
  const open = (items: readonly PullRequest[]): readonly PullRequest[] =>
    all(items).filter(({ state }) => state === 'open')
  return withSubjects(ports, (subjects) => ({
    pull: async (number) => changed(await subjects.pull(number), change),
    pullsOfHead: async (...asked) => changedItems(await subjects.pullsOfHead(...asked), all),
    openPullsOfHead: async (...asked) =>
      changedItems(await subjects.openPullsOfHead(...asked), open)
  }))
}

/** Changes what is read about the jobs of a run. */
export function withJobs(ports: Ports, change: Change<Job>): Ports {
  const { runs } = ports
  const jobs = async (id: RunId): Promise<Reading<readonly Job[]>> =>
    changed(await runs.jobs(id), (all: readonly Job[]) => all.map(change))
  return { ...ports, runs: { ...runs, jobs } }
}

type Cancel = (id: RunId) => Promise<CancelAnswer>

/** `cancel` may use the real canceller. */
export function withForce(
  ports: Ports,
  cancel: (canceller: RunCanceller) => Partial<RunCanceller>
): Ports {
  const { canceller } = ports
  return canceller === undefined
    ? ports
    : { ...ports, canceller: { ...canceller, ...cancel(canceller) } }
}

/** A faulty program does not check the age of its evidence. */
export const always = (): boolean => true

export function withCancel(
  ports: Ports,
  cancel: (id: RunId, ask: Cancel) => Promise<CancelAnswer>
): Ports {
  const { canceller } = ports
  if (canceller === undefined) return ports
  return {
    ...ports,
    canceller: { ...canceller, cancel: (id) => cancel(id, (one) => canceller.cancel(one, always)) }
  }
}

export const unavailable: Reading<true> = {
  ok: false,
  trouble: {
    kind: 'unavailable',
    operation: 'cancel it',
    permission: 'actions: write',
    status: 502,
    message: 'Server Error',
    retryAfter: undefined
  }
}
