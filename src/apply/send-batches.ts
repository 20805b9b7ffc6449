// Sends a further request, a second cancel or a force-cancel, to runs that are still to be cancelled. Reads and confirms them
// again first, ten at a time.
import type { Run, RunId, Snapshot } from '../model/model.js'
import type { NotForced } from '../model/outcome.js'
import type { CancelVerdict } from '../model/verdict.js'
import { areFresh, periodOf } from '../gather/answer-book.js'
import { batchSize, readEvidence, type Basis, type Evidence } from '../gather/evidence.js'
import { mostReturns } from './cancel-batch.js'
import type { CancelAnswer, Ports, Reading, RunCanceller } from '../ports.js'
import type { Trouble } from '../model/trouble.js'

export interface Further {
  readonly basis: Basis
  /** Why nothing is sent to this run, judged by its new reading; undefined to send. */
  readonly whyNot: (verdict: CancelVerdict, run: Run, now: Snapshot) => NotForced | undefined
  readonly send: RunCanceller['cancel']
  /** Whether no further request can succeed after this one. */
  readonly isLast: (trouble: Trouble) => boolean
}

/** The result for one run. */
export type Sent =
  | { readonly kind: 'unread'; readonly trouble: Trouble }
  | { readonly kind: 'held'; readonly run: Run; readonly why: NotForced }
  /** Every time, its evidence got too old before the request left. */
  | { readonly kind: 'too-slow' }
  /** `at`: monotonic milliseconds. */
  | { readonly kind: 'answered'; readonly answer: Reading<true>; readonly at: number }

export interface Batches {
  /** Runs that are missing here were not tried. */
  readonly sent: ReadonlyMap<RunId, Sent>
  /** Troubles that concern all runs. */
  readonly troubles: readonly Trouble[]
  /** The last snapshot that was read; undefined if none was. */
  readonly lastLook: Snapshot | undefined
}

interface Waiting {
  readonly verdict: CancelVerdict
  readonly returns: number
}

export async function sendBatches(
  verdicts: readonly CancelVerdict[],
  ports: Ports,
  further: Further
): Promise<Batches> {
  const sent = new Map<RunId, Sent>()
  let lastLook: Snapshot | undefined
  const queue: Waiting[] = verdicts.map((verdict) => ({ verdict, returns: 0 }))
  while (queue.length > 0 && ![...sent.values()].some((one) => isLast(one, further))) {
    const batch = queue.splice(0, batchSize)
    const written = await takeWriteSlots(batch.length, ports)
    const runs = batch.map(({ verdict: { run } }) => run)
    const evidence = await readEvidence(runs, further.basis, ports)
    lastLook = evidence.now
    // Nothing is sent without fresh evidence.
    if (evidence.troubles.length > 0) return { sent, troubles: evidence.troubles, lastLook }
    const results = await Promise.all(
      batch.map(async (entry) => ({
        entry,
        result: await sendOne(entry, { evidence, ports, further })
      }))
    )
    written()
    for (const { entry, result } of results) {
      if (result !== undefined) sent.set(entry.verdict.run.id, result)
      else queue.push({ ...entry, returns: entry.returns + 1 })
    }
  }
  return { sent, troubles: [], lastLook }
}

function isLast(one: Sent, further: Further): boolean {
  return one.kind === 'answered' && !one.answer.ok && further.isLast(one.answer.trouble)
}

interface Means {
  readonly evidence: Evidence
  readonly ports: Ports
  readonly further: Further
}

/** Undefined if nothing reached the run: it has to be confirmed again. */
async function sendOne(
  { verdict, returns }: Waiting,
  { evidence, ports: { clock, meter }, further }: Means
): Promise<Sent | undefined> {
  const { id } = verdict.run
  const reading = evidence.runs.get(id)
  if (reading === undefined) return undefined
  if (!reading.ok) return { kind: 'unread', trouble: reading.trouble }
  const why = further.whyNot(verdict, reading.value, evidence.now)
  if (why !== undefined) return { kind: 'held', run: reading.value, why }
  const answers = evidence.answers.get(id) ?? []
  const answer: CancelAnswer = await further.send(id, () => areFresh(answers, clock.now()))
  if (typeof answer === 'string') return returns < mostReturns ? undefined : { kind: 'too-slow' }
  meter.cancelAnswered(periodOf(answers))
  return { kind: 'answered', answer, at: clock.now() }
}

/** Waits until the write limit allows `count` more writes. A dry run writes nothing, so it does not wait. */
export async function takeWriteSlots(
  count: number,
  { canceller, limiter }: Ports
): Promise<() => void> {
  return canceller === undefined ? () => undefined : limiter.take(count)
}
