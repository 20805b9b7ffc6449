import type { Schemas, Site } from './answer.js'
import { envelope, type Payload } from './payloads.js'
import type { DissolveReason, QueueEntry } from './records.js'
import { queueEntry } from './queue.js'
import { commitOf } from './render-run.js'
import type { RunRecord, State } from './state.js'

type Requested = Pick<Schemas['webhook-merge-group-checks-requested'], 'action' | 'merge_group'>
type Destroyed = Pick<Schemas['webhook-merge-group-destroyed'], 'action' | 'reason' | 'merge_group'>

export function mergeGroupPayload(state: State, run: RunRecord, ref: string, site: Site): Payload {
  const entry = state.queue.get(run.sha) ?? entryByRef(state, run, ref)
  const body: Requested = { action: 'checks_requested', merge_group: groupOf(run, entry) }
  return { ...body, ...envelope(state, run, site) }
}

export interface Destruction {
  /** The commit of the entry; by default the one that the run was for. */
  readonly entry: string | undefined
  readonly reason: DissolveReason | undefined
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group (2026-11) */
export function destroyedPayload(
  state: State,
  run: RunRecord,
  destruction: Destruction,
  site: Site
): Payload {
  const entry = queueEntry(state, destruction.entry ?? run.sha)
  const reason = destruction.reason ?? entry.dissolved
  if (entry.dissolved === undefined || reason === undefined) {
    throw new Error(`queue entry ${entry.sha} lives: no event says that it was destroyed`)
  }
  const body: Destroyed = { action: 'destroyed', reason, merge_group: groupOf(run, entry) }
  return { ...body, ...envelope(state, run, site) }
}

function groupOf(
  run: RunRecord,
  entry: Pick<QueueEntry, 'sha' | 'branch' | 'onto' | 'base'>
): Schemas['merge-group'] {
  return {
    head_sha: entry.sha,
    head_ref: `refs/heads/${entry.branch}`,
    base_sha: entry.onto,
    base_ref: `refs/heads/${entry.base}`,
    head_commit: commitOf(run, entry.sha)
  }
}

/** The branch of a queue that no test described. */
function entryByRef(
  { home }: State,
  run: RunRecord,
  ref: string
): Pick<QueueEntry, 'sha' | 'branch' | 'onto' | 'base'> {
  const branch = ref.replace(/^refs\/heads\//, '')
  const base = /^gh-readonly-queue\/(.+)\/pr-\d+-/.exec(branch)?.[1]
  if (base === undefined) throw new Error(`run ${run.id} is not on a merge queue's branch`)
  return { sha: run.sha, branch, base, onto: home.branches.get(base)?.sha ?? '0'.repeat(40) }
}
