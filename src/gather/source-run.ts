// Reads the source run of a companion again if the event may show the wrong head.
import type { Ports } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { Target } from '../model/target.js'

export interface Source {
  readonly target: Target
  readonly troubles: readonly Trouble[]
}

/**
 * For a run of `pull_request_target`, the webhook may have the commit of the base, but the API has that of the pull request. So
 * the source run is read by id before anything else: one more request and round trip. If that fails, the run is its own
 * subject.
 * https://github.com/actions/checkout/issues/2454 (2026-06)
 */
export async function readSource(target: Target, ports: Ports): Promise<Source> {
  const { actsFor } = target
  if (actsFor.kind !== 'named' || actsFor.run.event !== 'pull_request_target') {
    return { target, troubles: [] }
  }
  const { id } = actsFor.run
  const reading = await ports.runs.withOwner(id)
  if (!reading.ok) {
    return { target: { ...target, subject: { kind: 'run', id } }, troubles: [reading.trouble] }
  }
  const { run, owner } = reading.value
  return {
    target: {
      ...target,
      scope: { ...target.scope, head: run.head },
      subject: { kind: 'pull-request-behind', run },
      headOwner: owner,
      actsFor: { kind: 'named', run }
    },
    troubles: []
  }
}
