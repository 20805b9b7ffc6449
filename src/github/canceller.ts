// The only file that cancels; the command line is built without it. It asks once: whether to ask again is decided by who has
// read the run again.
import type { Reading, RunCanceller } from '../app/ports.js'
import type { Undertaking } from '../app/trouble.js'
import type { RunId } from '../core/model.js'
import { createWriteClient } from './client.js'
import type { Access } from './connect.js'
import { deadEnd, oddAnswer, troubleFrom } from './trouble.js'

interface Sent {
  readonly status: number
  readonly headers: { readonly location?: string }
}

/** `access` is a connection's: its meter counts what is asked here. */
export function createCanceller({ options, name }: Access): RunCanceller {
  const { meter } = options
  const asked = new Set<RunId>()
  const send = async (
    undertaking: Undertaking,
    request: () => Promise<Sent>
  ): Promise<Reading<true>> => {
    try {
      // 202 says that the cancel was accepted, not that the run has ended. Anything else is not GitHub speaking.
      // https://docs.github.com/en/rest/actions/workflow-runs#cancel-a-workflow-run (2026-11)
      const { status, headers } = await request()
      if (status === 202) return { ok: true, value: true }
      if (status >= 300 && status < 400) {
        return { ok: false, trouble: deadEnd(undertaking, status, headers.location) }
      }
      const message = `the answer has status ${status}, which GitHub does not document`
      return { ok: false, trouble: oddAnswer(undertaking, message) }
    } catch (error) {
      const trouble = troubleFrom(error, undertaking)
      if (trouble.kind === 'conflict') meter.conflicts += 1
      return { ok: false, trouble }
    }
  }
  const { actions } = createWriteClient(options).rest
  const permission = 'actions: write'
  return {
    cancel: (id) => {
      if (asked.has(id)) meter.retries += 1
      asked.add(id)
      return send({ operation: `cancel run ${id}`, permission }, () =>
        actions.cancelWorkflowRun({ ...name, run_id: id })
      )
    },
    forceCancel: (id) =>
      send({ operation: `force-cancel run ${id}`, permission }, () =>
        actions.forceCancelWorkflowRun({ ...name, run_id: id })
      )
  }
}
