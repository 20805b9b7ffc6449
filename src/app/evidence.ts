// What is read again right before the cancels: the runs, what is live, and a witness that does not execute the step.
import { keepWithoutJobs } from '../core/confirm.js'
import type { Instant, Run, RunId, Snapshot, Witness } from '../core/model.js'
import type { Policy } from '../core/policy.js'
import { isSameWorkflow } from '../core/workflow.js'
import { readLiveAgain } from './live-again.js'
import type { Period } from './meter.js'
import type { Ports, Reading, Trouble } from './ports.js'
import { ownTrouble } from './trouble.js'

export interface Evidence {
  readonly runs: ReadonlyMap<RunId, Reading<Run>>
  /** The first look with everything that can change read again. */
  readonly now: Snapshot
  readonly period: Period
  readonly troubles: readonly Trouble[]
}

/** What the evidence is about. */
export interface Basis {
  readonly policy: Policy
  readonly look: Snapshot
  /** Monotonic milliseconds: when the first look was taken. */
  readonly lookedAt: number
  /** Whether the jobs of every run are read, whatever the policy asks of them. */
  readonly withJobs?: boolean
}

/**
 * Milliseconds from the first question to the last answer. The oldest answer may be as old as that, wherever it was held up:
 * evidence much older than a second is no evidence.
 */
const oldestEvidence = 2000
/** Milliseconds: beyond that there is no time left to read what is live once more before all of it is too old. */
const latestSecondLook = 900
const mostReadings = 3

/** What it means that no reading was quick enough. */
export const tooSlow = ownTrouble(
  'unavailable',
  {
    operation: 'read the runs and their head again, all within two seconds',
    permission: 'actions: read'
  },
  'the answers took too long to be relied on'
)

/**
 * Reads all of it at once, and once more where that took too long (an answer was tried again, or had to wait for a rate
 * limit). A run or a witness that cannot be read does not hold up the others. Undefined if it never was quick enough.
 */
export async function readEvidence(
  runs: readonly Run[],
  basis: Basis,
  ports: Ports
): Promise<Evidence | undefined> {
  const unreadable = new Map<RunId, Reading<Run>>()
  const lost = new Map<RunId, WitnessReading>()
  let open = runs
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const { evidence, isHeld, witnesses } = await readOnce(open, basis, { ports, lost })
    const { asked, answered } = evidence.period
    for (const [id, answer] of evidence.runs) if (!answer.ok) unreadable.set(id, answer)
    open = open.filter((run) => !unreadable.has(run.id))
    for (const one of witnesses) if (one.troubles.length > 0) lost.set(one.witness.run.id, one)
    if (isHeld || answered - asked <= oldestEvidence || open.length === 0) {
      return { ...evidence, runs: new Map([...evidence.runs, ...unreadable]) }
    }
    ports.log.debug('the evidence took too long: reading it again')
  }
  return undefined
}

interface ReadOnce {
  readonly evidence: Evidence
  /** What is live could not be read: that keeps every run, however old the rest is, and it has been tried again already. */
  readonly isHeld: boolean
  readonly witnesses: readonly WitnessReading[]
}

async function readOnce(
  runs: readonly Run[],
  basis: Basis,
  { ports, lost }: { readonly ports: Ports; readonly lost: ReadonlyMap<RunId, WitnessReading> }
): Promise<ReadOnce> {
  const { look: snapshot, lookedAt } = basis
  const asked = ports.clock.now()
  const triedBefore = ports.meter.retries
  const [liveAtFirst, witnesses, ...readings] = await Promise.all([
    readLiveAgain(snapshot, ports.subjects),
    Promise.all(
      witnessesOf(runs, snapshot).map(
        async (witness) => lost.get(witness.run.id) ?? (await readWitness(witness, ports))
      )
    ),
    ...runs.map((run) => readRun(run, basis, ports))
  ])
  const byId = new Map<RunId, Reading<Run>>()
  runs.forEach((run, index) => {
    const reading = readings[index]
    if (reading !== undefined) byId.set(run.id, reading)
  })
  // Where a question was asked again, the other answers waited for it and grew old. What is live changes soonest.
  const isHeldUp = ports.meter.retries > triedBefore && liveAtFirst.troubles.length === 0
  const live =
    isHeldUp && ports.clock.now() - asked <= latestSecondLook
      ? await readLiveAgain(snapshot, ports.subjects)
      : liveAtFirst
  const answered = ports.clock.now()
  const now: Snapshot = {
    ...snapshot,
    takenAt: later(snapshot.takenAt, answered - lookedAt),
    live: live.live,
    witnesses: replaceWitnesses(snapshot.witnesses, witnesses)
  }
  const troubles = [...live.troubles, ...witnesses.flatMap((witness) => witness.troubles)]
  const evidence = { runs: byId, now, period: { asked, answered }, troubles }
  return { evidence, isHeld: live.troubles.length > 0, witnesses }
}

/** GitHub's clock goes on as ours does; which instant it is, only GitHub's tells. */
function later(instant: Instant | undefined, milliseconds: number): Instant | undefined {
  return instant === undefined ? undefined : ((instant + milliseconds) as Instant)
}

/** With its jobs, where they have a say. Without them it is as good as unread. */
async function readRun(
  before: Run,
  { look, policy, withJobs = false }: Basis,
  { runs }: Ports
): Promise<Reading<Run>> {
  const { id } = before
  const isWanted = withJobs || keepWithoutJobs(before, look, policy) !== undefined
  const [run, jobs] = await Promise.all([runs.byId(id), isWanted ? runs.jobs(id) : undefined])
  if (jobs === undefined || !run.ok) return run
  if (jobs.ok) return { ok: true, value: { ...run.value, jobs: jobs.value } }
  // The run is there, so that its jobs are not gone.
  const { trouble } = jobs
  return {
    ok: false,
    trouble: trouble.kind === 'not-found' ? { ...trouble, kind: 'odd' } : trouble
  }
}

function witnessesOf(runs: readonly Run[], { witnesses }: Snapshot): readonly Witness[] {
  return witnesses.filter((witness) => runs.some((run) => isSameWorkflow(run, witness.run)))
}

interface WitnessReading {
  readonly witness: Witness
  readonly troubles: readonly Trouble[]
}

/** Unread, it falls back to `listed`, which supersedes nothing. */
async function readWitness(witness: Witness, ports: Ports): Promise<WitnessReading> {
  if (witness.knownBy === 'executing') return { witness, troubles: [] }
  const reading = await ports.runs.byId(witness.run.id)
  if (reading.ok) return { witness: { run: reading.value, knownBy: 'read-by-id' }, troubles: [] }
  return {
    witness: { ...witness, knownBy: 'listed' },
    troubles: reading.trouble.kind === 'not-found' ? [] : [reading.trouble]
  }
}

function replaceWitnesses(
  before: readonly Witness[],
  read: readonly WitnessReading[]
): readonly Witness[] {
  return before.map(
    (old) => read.find(({ witness }) => witness.run.id === old.run.id)?.witness ?? old
  )
}
