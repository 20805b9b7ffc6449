// Reads → Snapshot. What is worth reading by id is read later, together with the first cancels' evidence.
import { hopefully } from '../core/live.js'
import type { Instant, Run, Snapshot, Witness } from '../core/model.js'
import { compareRuns, distinctRuns } from '../core/order.js'
import { isForLiveHead, isWorthSomething } from '../core/witness.js'
import { catchUp } from './catch-up.js'
import { firstLook, type Look } from './look.js'
import { askNativeGroups } from './native.js'
import type { Ports, Trouble } from './ports.js'
import type { Target } from './target.js'
import { ownTrouble } from './trouble.js'

export interface Gathered {
  readonly snapshot: Snapshot
  readonly troubles: readonly Trouble[]
  /** What a reader should know of the look, in words of ours. */
  readonly remarks: readonly string[]
}

export async function gather(target: Target, ports: Ports): Promise<Gathered> {
  const [look, told] = await Promise.all([firstLook(target, ports), askNativeGroups(target, ports)])
  const native = await told.resolve(look.live.subject, look.runs)
  const runs = withKnownRuns({ ...look, runs: [...look.runs, ...native.runs] }, target)
  const seen: Snapshot = {
    takenAt: look.at,
    repository: target.repository,
    self: target.self,
    scope: target.scope,
    subject: look.live.subject,
    witnesses: [],
    runs,
    live: look.live.live,
    native: native.groups,
    complete: look.complete
  }
  const { live, troubles: late } = await catchUp(seen, target, ports.subjects)
  const unwitnessed = { ...seen, live }
  const { witnesses, troubles } = findWitnesses(unwitnessed, target, look.live.listedAt)
  return {
    snapshot: { ...unwitnessed, witnesses },
    troubles: [...look.troubles, ...native.troubles, ...late, ...troubles],
    remarks: native.remarks
  }
}

/** The run that executes the step is in the picture even where a list does not show it yet. */
function withKnownRuns(look: Pick<Look, 'runs'>, { witness }: Target): readonly Run[] {
  const listed = distinctRuns(look.runs)
  if (witness.kind !== 'executing') return listed
  const isListed = listed.some((run) => run.id === witness.run.id)
  return isListed ? listed : [...listed, witness.run]
}

interface Witnesses {
  readonly witnesses: readonly Witness[]
  readonly troubles: readonly Trouble[]
}

function findWitnesses(
  snapshot: Snapshot,
  { witness }: Target,
  listedAt: Instant | undefined
): Witnesses {
  switch (witness.kind) {
    case 'executing': {
      const own = executingWitness(witness.run, snapshot)
      const others = listedWitnesses(snapshot, listedAt, witness.run.workflow.path)
      return { witnesses: [...own.witnesses, ...others], troubles: own.troubles }
    }
    case 'named': {
      const { path } = witness.run.workflow
      const best = bestOf(snapshot, path, listedAt) ?? witness.run
      const others = listedWitnesses(snapshot, listedAt, path)
      return { witnesses: [{ run: best, knownBy: 'listed' }, ...others], troubles: [] }
    }
    case 'newest':
      return { witnesses: listedWitnesses(snapshot, listedAt, undefined), troubles: [] }
  }
}

/** The best run of each workflow in scope, but for the one that has its witness already. */
function listedWitnesses(
  snapshot: Snapshot,
  listedAt: Instant | undefined,
  known: string | undefined
): readonly Witness[] {
  const { workflows } = snapshot.scope
  const paths = new Set(snapshot.runs.map((run) => run.workflow.path))
  return [...paths].flatMap((path) => {
    if (path === known || workflows?.includes(path) === false) return []
    const run = bestOf(snapshot, path, listedAt)
    return run === undefined ? [] : [{ run, knownBy: 'listed' as const }]
  })
}

/**
 * The step's own run, with the times that only a list tells. Where GitHub's list and the runner's environment disagree
 * about it, nothing that is said of order can be relied on, so there is no witness.
 */
function executingWitness(run: Run, { runs }: Snapshot): Witnesses {
  const listed = runs.find((other) => other.id === run.id) ?? run
  const agrees =
    listed.number === run.number &&
    listed.workflow.path === run.workflow.path &&
    (showsAnotherHead(run) || listed.head.sha === run.head.sha)
  if (!agrees) return { witnesses: [], troubles: [disagreement] }
  const { createdAt, startedAt } = listed
  return {
    witnesses: [{ run: { ...run, createdAt, startedAt }, knownBy: 'executing' }],
    troubles: []
  }
}

/** The payload tells the pull request or the entry of the queue; GitHub lists these runs with the base or the default branch. */
function showsAnotherHead({ event }: Run): boolean {
  return event === 'pull_request_target' || event === 'merge_group'
}

const disagreement = ownTrouble(
  'odd',
  { operation: 'find this run in the list of runs', permission: 'actions: read' },
  'GitHub lists this run with another number, workflow or commit than the runner says'
)

/** The newest run of the workflow that, by the lists, is for the live head and gives a verdict on it. */
function bestOf(snapshot: Snapshot, path: string, listedAt: Instant | undefined): Run | undefined {
  const hopeful = { ...snapshot, live: hopefully(snapshot.live) }
  return snapshot.runs
    .filter(
      (run) =>
        run.workflow.path === path &&
        wasThere(run, snapshot, listedAt) &&
        isForLiveHead(run, hopeful) &&
        isWorthSomething(run)
    )
    .reduce<Run | undefined>(
      (best, run) => (best === undefined || compareRuns(run, best) === 'newer' ? run : best),
      undefined
    )
}

/** A run that is younger than the list of pull requests may be for one that is not in it. */
function wasThere(run: Run, { live }: Snapshot, listedAt: Instant | undefined): boolean {
  if (live.kind !== 'pull-request') return true
  return run.createdAt !== undefined && listedAt !== undefined && run.createdAt < listedAt
}
