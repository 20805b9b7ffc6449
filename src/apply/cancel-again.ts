// A second plain cancel, in the middle of the wait: users report runs that ignore the first one and end by the second.
import type { RunId } from '../model/model.js'
import { cancellations, type Plan } from '../model/verdict.js'
import type { Accepted } from './cancel-batch.js'
import type { Basis } from '../gather/evidence.js'
import type { Ports } from '../ports.js'
import { sendBatches } from './send-batches.js'
import { whyAtWork, whyKept } from './can-force.js'

/**
 * Asks once more for the runs whose first cancel was accepted and of which no job is at work: one that cleans up takes its time.
 * Everything is read and confirmed anew. Nothing is lost where that fails: the run is watched as before, and then told as it is.
 */
export async function cancelAgain(
  left: readonly Accepted[],
  plan: Plan,
  ports: Ports,
  basis: Basis
): Promise<void> {
  const { canceller } = ports
  const ids = new Set<RunId>(
    left
      .filter(({ said, tries }) => said === 'accepted' && tries === 1)
      .map(({ run: { id } }) => id)
  )
  const verdicts = cancellations(plan).filter(({ run }) => ids.has(run.id))
  if (canceller === undefined || verdicts.length === 0) return
  await sendBatches(verdicts, ports, {
    basis: { ...basis, withJobs: true },
    whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyAtWork(run),
    send: (id, mayLeave) => canceller.cancel(id, mayLeave),
    isLast: () => true
  })
}
