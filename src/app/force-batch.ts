// Sends the confirmed force-cancels of one batch and files each answer.
import type { RunId, Snapshot } from '../core/model.js'
import type { Outcome } from '../core/outcome.js'
import type { CancelVerdict } from '../core/verdict.js'
import { areFresh, periodOf, tooSlow } from './answer-book.js'
import { describe, saysCompleted } from './answers.js'
import { mostReturns, type Accepted } from './cancel-batch.js'
import type { Evidence } from './evidence.js'
import type { Ports, RunCanceller, Trouble } from './ports.js'

export interface ForceLedger {
  readonly outcomes: Map<RunId, Outcome>
  readonly troubles: Trouble[]
  /** Those that may end by it. */
  readonly asked: Accepted[]
  /** Whether GitHub has accepted these is not known. */
  readonly unsure: Map<RunId, Trouble>
  /** It has accepted these. */
  readonly forced: Set<RunId>
  /** How often these came back because their evidence had grown too old before the request left. */
  readonly returns: Map<RunId, number>
  /** No further one can succeed. */
  refused: boolean
  lastLook: Snapshot | undefined
}

interface Means {
  readonly canceller: RunCanceller
  readonly ports: Ports
  readonly evidence: Evidence
}

/** Returns those that are to be confirmed again, because nothing has reached them. */
export async function forceBatch(
  verdicts: readonly CancelVerdict[],
  { canceller, ports: { clock, meter }, evidence }: Means,
  ledger: ForceLedger
): Promise<readonly CancelVerdict[]> {
  const again = await Promise.all(
    verdicts.map(async (verdict) => {
      const { run } = verdict
      const answers = evidence.answers.get(run.id) ?? []
      const answer = await canceller.forceCancel(run.id, () => areFresh(answers, clock.now()))
      if (answer === 'redirected') return [verdict]
      if (answer === 'too-old') return returned(verdict, ledger)
      meter.cancelAnswered(periodOf(answers))
      if (answer.ok) ledger.forced.add(run.id)
      // One that came too late was still there when it was confirmed: the plain cancel has ended it at last.
      if (answer.ok || saysCompleted(answer.trouble)) {
        ledger.asked.push({ run, at: clock.now() })
      } else fileRefusal({ run, at: clock.now() }, answer.trouble, ledger)
      return []
    })
  )
  return again.flat()
}

/** What was told of the run before stands, where it has come back too often. */
function returned(
  verdict: CancelVerdict,
  { returns, troubles }: ForceLedger
): readonly CancelVerdict[] {
  const { id } = verdict.run
  const before = returns.get(id) ?? 0
  returns.set(id, before + 1)
  if (before < mostReturns) return [verdict]
  troubles.push(tooSlow)
  return []
}

/** What was told of the run before stands, unless the answer says more. */
function fileRefusal(entry: Accepted, trouble: Trouble, ledger: ForceLedger): void {
  const { id } = entry.run
  switch (trouble.kind) {
    case 'conflict':
      return
    case 'forbidden':
      ledger.outcomes.set(id, {
        kind: 'forbidden',
        message: describe(trouble),
        cause: trouble.cause
      })
      ledger.refused = true
      return
    case 'unauthorized':
    case 'rate-limited':
      ledger.troubles.push(trouble)
      ledger.refused = true
      return
    case 'unavailable':
    case 'odd':
      // GitHub may have done it all the same: the run tells.
      ledger.asked.push(entry)
      ledger.unsure.set(id, trouble)
      return
    case 'not-found':
    case 'refused':
      ledger.troubles.push(trouble)
  }
}
