// The only file that cancels. It asks once: whether to ask again is decided by who has read the run again.
import type { Meter } from '../app/meter.js'
import type { RunCanceller } from '../app/ports.js'
import type { RunId } from '../core/model.js'
import type { Client } from './client.js'
import type { RepositoryName } from './runs.js'
import { oddAnswer, troubleFrom } from './trouble.js'

export function createCanceller(client: Client, name: RepositoryName, meter: Meter): RunCanceller {
  const asked = new Set<RunId>()
  return {
    async cancel(id) {
      if (asked.has(id)) meter.retries += 1
      asked.add(id)
      const undertaking = { operation: `cancel run ${id}`, permission: 'actions: write' } as const
      try {
        // 202 says that the cancel was accepted, not that the run has ended. Anything else is not GitHub speaking.
        // https://docs.github.com/en/rest/actions/workflow-runs#cancel-a-workflow-run (2026-11)
        const answer = await client.rest.actions.cancelWorkflowRun({ ...name, run_id: id })
        const status: number = answer.status
        if (status === 202) return { ok: true, value: true }
        const message = `the answer has status ${status}, which GitHub does not document`
        return { ok: false, trouble: oddAnswer(undertaking, message) }
      } catch (error) {
        const trouble = troubleFrom(error, undertaking)
        if (trouble.kind === 'conflict') meter.conflicts += 1
        return { ok: false, trouble }
      }
    }
  }
}
