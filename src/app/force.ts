// Force-cancels what a plain cancel did not end in time, where the user asks for it. Everything is read and confirmed anew.
import type { RunId, Snapshot } from '../core/model.js'
import type { Outcome } from '../core/outcome.js'
import { cancellations, type CancelVerdict, type Plan } from '../core/verdict.js'
import { batchSize } from './apply.js'
import { readEvidence, type Basis, type Evidence } from './evidence.js'
import { forceBatch, type ForceLedger } from './force-batch.js'
import { takePlaces } from './limiter.js'
import { goesOn, isLeft, mayForce, type Force } from './may-force.js'
import type { Ports, RunFilter, Trouble } from './ports.js'
import { endOf, hasEnded, watch } from './watch.js'

export interface Left {
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly force: Force
}

export interface ForceOptions {
  readonly basis: Basis
  readonly wait: number
  readonly filter: RunFilter | undefined
  /** Monotonic milliseconds: when the last plain cancel was answered. */
  readonly since: number
}

export interface Forced {
  readonly outcomes: ReadonlyMap<RunId, Outcome>
  readonly troubles: readonly Trouble[]
  readonly timeToEffect: number | undefined
  /** What is live, as it was last read; undefined where nothing was. */
  readonly lastLook: Snapshot | undefined
}

/** Each attempt is asked to end by force once at most. */
export async function forceLeft(left: Left, ports: Ports, options: ForceOptions): Promise<Forced> {
  const { canceller } = ports
  const verdicts = cancellations(left.plan).filter(({ run }) => goesOn(left.outcomes.get(run.id)))
  if (left.force === 'never' || canceller === undefined || verdicts.length === 0) return nothing
  const ledger: ForceLedger = {
    outcomes: new Map(),
    troubles: [],
    asked: [],
    unsure: new Map(),
    forced: new Set(),
    returns: new Map(),
    refused: false,
    lastLook: undefined
  }
  const { basis, wait, filter, since } = options
  // Nobody watched those whose plain cancel was refused: they have the same time.
  const rest = since + wait - ports.clock.now()
  if (rest > 0) await ports.clock.sleep(rest)
  const queue = [...verdicts]
  while (queue.length > 0 && !ledger.refused) {
    const batch = queue.splice(0, batchSize)
    await takePlaces(batch.length, ports)
    const evidence = await readEvidence(
      batch.map(({ run }) => run),
      { ...basis, withJobs: left.force === 'unstarted' },
      ports
    )
    if (isTroubled(evidence, ledger)) break
    noteReadings(batch, evidence, ledger)
    const confirmed = batch.filter((verdict) =>
      mayForce(verdict, evidence, { basis, force: left.force })
    )
    queue.push(...(await forceBatch(confirmed, { canceller, ports, evidence }, ledger)))
  }
  const watched = await watch(ledger.asked, ports, { wait, filter })
  const unsure = [...ledger.unsure].filter(([id]) => isLeft(watched.outcomes.get(id)))
  const told = [...ledger.outcomes, ...watched.outcomes].map(
    ([id, outcome]) => [id, ledger.forced.has(id) ? asForced(outcome) : outcome] as const
  )
  return {
    outcomes: new Map(told),
    troubles: [...ledger.troubles, ...unsure.map(([, trouble]) => trouble), ...watched.troubles],
    timeToEffect: watched.timeToEffect,
    lastLook: ledger.lastLook
  }
}

function asForced(outcome: Outcome): Outcome {
  return outcome.kind === 'stopped' || outcome.kind === 'stopping' || outcome.kind === 'stuck'
    ? { ...outcome, forced: true }
    : outcome
}

/** What was not read again is not forced. */
function isTroubled({ now, troubles }: Evidence, ledger: ForceLedger): boolean {
  ledger.lastLook = now
  ledger.troubles.push(...troubles)
  return troubles.length > 0
}

const nothing: Forced = {
  outcomes: new Map(),
  troubles: [],
  timeToEffect: undefined,
  lastLook: undefined
}

/** The plain cancel has done it at last; or the run, or its jobs, cannot be read, and then it is not forced. */
function noteReadings(
  verdicts: readonly CancelVerdict[],
  evidence: Evidence,
  { outcomes, troubles }: ForceLedger
): void {
  for (const { run } of verdicts) {
    const now = evidence.runs.get(run.id)
    if (now?.ok === true && hasEnded(run, now.value)) outcomes.set(run.id, endOf(run, now.value))
    if (now?.ok !== false) continue
    if (now.trouble.kind === 'not-found') outcomes.set(run.id, { kind: 'gone' })
    else troubles.push(now.trouble)
  }
}
