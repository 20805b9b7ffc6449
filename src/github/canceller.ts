// The only file that sends cancels; the command line is built without it. It sends each cancel once and never retries: the caller
// decides about a retry after it has read the run again.
import type { CancelAnswer, MayLeave, RunCanceller } from '../ports.js'
import type { Undertaking } from '../model/trouble.js'
import type { RunId } from '../model/model.js'
import type { Access } from './connect.js'
import { createWriteRequests } from './write-request.js'
import type { Fetch } from './http.js'
import { deadEnd, oddAnswer, troubleFrom } from './trouble.js'

interface Sent {
  readonly status: number
  readonly headers: { readonly location?: string }
}

interface Cancel {
  readonly id: RunId
  readonly how: 'cancel' | 'force-cancel'
  readonly mayLeave: MayLeave
  readonly request: (fetch: Fetch) => Promise<Sent>
}

/** `access` comes from a connection, whose meter counts these requests too. */
export function createCanceller({ options, name }: Access): RunCanceller {
  const { meter } = options
  const startRequest = createWriteRequests(options)
  const sent = new Set<string>()
  const send = async ({ id, how, mayLeave, request }: Cancel): Promise<CancelAnswer> => {
    const undertaking: Undertaking = {
      operation: `${how} run ${id}`,
      permission: 'actions: write'
    }
    const sending = startRequest(mayLeave)
    const answer = await answerTo(undertaking, () => request(sending.fetch))
    const failure = sending.failure()
    if (failure === 'too-old') return failure
    if (sent.has(undertaking.operation)) meter.retries += 1
    sent.add(undertaking.operation)
    if (failure !== undefined) return failure
    if (!answer.ok && answer.trouble.kind === 'conflict') meter.conflicts += 1
    return answer
  }
  const actions = once(async () => {
    const { createWriteClient } = await import('./octokit.js')
    return createWriteClient(options).rest.actions
  })
  return {
    cancel: (id, mayLeave) =>
      send({
        id,
        how: 'cancel',
        mayLeave,
        request: async (fetch) =>
          (await actions()).cancelWorkflowRun({ ...name, run_id: id, request: { fetch } })
      }),
    forceCancel: (id, mayLeave) =>
      send({
        id,
        how: 'force-cancel',
        mayLeave,
        request: async (fetch) =>
          (await actions()).forceCancelWorkflowRun({ ...name, run_id: id, request: { fetch } })
      })
  }
}

async function answerTo(
  undertaking: Undertaking,
  request: () => Promise<Sent>
): Promise<Exclude<CancelAnswer, string>> {
  try {
    // 202 means that the cancel was accepted, not that the run has ended. GitHub sends no other success status.
    // https://docs.github.com/en/rest/actions/workflow-runs#cancel-a-workflow-run (2026-11)
    const { status, headers } = await request()
    if (status === 202) return { ok: true, value: true }
    if (status >= 300 && status < 400) {
      return { ok: false, trouble: deadEnd(undertaking, status, headers.location) }
    }
    const message = `the answer has status ${status}, which GitHub does not document`
    return { ok: false, trouble: oddAnswer(undertaking, message) }
  } catch (error) {
    return { ok: false, trouble: troubleFrom(error, undertaking) }
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
