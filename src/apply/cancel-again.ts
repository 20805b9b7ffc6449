// Sends a second plain cancel halfway through the wait: users report runs that ignore the first cancel and end after the second.
import type { RunId, Snapshot } from '../model/model.js'
import { cancellations, type Plan } from '../model/verdict.js'
import type { Accepted } from './cancel-batch.js'
import type { Basis } from '../gather/evidence.js'
import type { Ports } from '../ports.js'
import { sendBatches } from './send-batches.js'
import { whyAtWork, whyKept } from './can-force.js'

/**
 * Cancels again the runs whose first cancel was accepted and that have no job at work; a job that is still cleaning up is left
 * alone. Everything is read and confirmed again first. If that fails, the runs are simply watched to the end of the wait.
 * Returns the last snapshot that was read; undefined if none was.
 */
export async function cancelAgain(
  left: readonly Accepted[],
  plan: Plan,
  ports: Ports,
  basis: Basis
): Promise<Snapshot | undefined> {
  const { canceller } = ports
  const ids = new Set<RunId>(
    left
      .filter(({ said, tries }) => said === 'accepted' && tries === 1)
      .map(({ run: { id } }) => id)
  )
  const verdicts = cancellations(plan).filter(({ run }) => ids.has(run.id))
  if (canceller === undefined || verdicts.length === 0) return undefined
  const { lastLook } = await sendBatches(verdicts, ports, {
    basis: { ...basis, withJobs: true },
    whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyAtWork(run),
    send: (id, mayLeave) => canceller.cancel(id, mayLeave),
    isLast: () => true
  })
  return lastLook
}
