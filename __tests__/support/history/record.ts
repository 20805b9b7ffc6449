// What `record --history` writes of a world.
import {
  recordHistory,
  type HistoryRequest,
  type Recorded
} from '../../../src/cli/record-history.js'
import { createHistorySource } from '../../../src/github/history.js'
import { connectionTo } from '../faces.js'
import type { World } from '../github/repository.js'

/** Of three days in October 2026, unless `overrides` says otherwise. */
export async function record(
  world: World,
  overrides: Partial<HistoryRequest> = {}
): Promise<Recorded & { readonly text: string }> {
  const { access, ports } = connectionTo(world)
  const lines: string[] = []
  const request = {
    from: Date.parse('2026-10-05T00:00:00Z'),
    to: Date.parse('2026-10-07T23:59:59Z'),
    workflow: undefined,
    jobs: false,
    maxRequests: 100,
    known: [],
    change: (run) => run,
    ...overrides
  } satisfies HistoryRequest
  const recorder = {
    source: createHistorySource(access, ports),
    write: (line: string) => lines.push(line),
    progress: () => undefined
  }
  return { ...(await recordHistory(request, recorder)), text: lines.join('') }
}
