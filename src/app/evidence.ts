// What is read again right before the cancels: the runs, what is live, and a witness that does not execute the step.
import type { Run, RunId, Snapshot, Witness } from '../core/model.js'
import { readLiveAgain } from './live.js'
import type { Ports, Reading, Trouble } from './ports.js'

export interface Evidence {
  readonly runs: ReadonlyMap<RunId, Reading<Run>>
  /** The first look with everything that can change read again. */
  readonly now: Snapshot
  readonly troubles: readonly Trouble[]
}

/** Milliseconds that may lie between the first and the last answer of one reading. Beyond it the first ones are stale. */
const mostSpread = 1000
const mostReadings = 3

/**
 * Reads all of it at once. Where one answer came long after another (it was tried again, or had to wait for a rate limit)
 * it is read once more: evidence older than about a second is no evidence. Undefined if that never succeeded.
 */
export async function readEvidence(
  runs: readonly Run[],
  snapshot: Snapshot,
  ports: Ports
): Promise<Evidence | undefined> {
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const { evidence, spread } = await readOnce(runs, snapshot, ports)
    if (spread <= mostSpread) return evidence
    ports.log.debug('the evidence was more than a second apart: reading it again')
  }
  return undefined
}

async function readOnce(
  runs: readonly Run[],
  snapshot: Snapshot,
  ports: Ports
): Promise<{ readonly evidence: Evidence; readonly spread: number }> {
  const answeredAt: number[] = []
  const timed = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const value = await answer
    answeredAt.push(ports.clock.now())
    return value
  }
  const [live, witnesses, ...readings] = await Promise.all([
    timed(readLiveAgain(snapshot, ports.subjects)),
    Promise.all(witnessesOf(runs, snapshot).map((witness) => timed(readWitness(witness, ports)))),
    ...runs.map((run) => timed(ports.runs.byId(run.id)))
  ])
  const byId = new Map<RunId, Reading<Run>>()
  runs.forEach((run, index) => {
    const reading = readings[index]
    if (reading !== undefined) byId.set(run.id, reading)
  })
  const evidence: Evidence = {
    runs: byId,
    now: {
      ...snapshot,
      live: live.live,
      witnesses: replaceWitnesses(snapshot.witnesses, witnesses)
    },
    troubles: [...live.troubles, ...witnesses.flatMap((witness) => witness.troubles)]
  }
  return { evidence, spread: Math.max(...answeredAt) - Math.min(...answeredAt) }
}

function witnessesOf(runs: readonly Run[], { witnesses }: Snapshot): readonly Witness[] {
  const paths = new Set(runs.map((run) => run.workflow.path))
  return witnesses.filter((witness) => paths.has(witness.run.workflow.path))
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
