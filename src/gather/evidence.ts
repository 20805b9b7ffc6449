// What is read again right before the cancels: the runs, what is live, and a successor that does not execute the step.
import type { Instant, Run, RunId, Snapshot, Successor } from '../model/model.js'
import { mayCancelOnHead, type Policy } from '../model/policy.js'
import { isWedged } from '../model/wedged.js'
import { isSameWorkflow } from '../model/workflow.js'
import { areFresh, createAnswerBook, lost, type Answer, type AnswerBook } from './answer-book.js'
import { rereadSubject, rereadRepository } from './reread-subject.js'
import type { Ports, Reading } from '../ports.js'
import type { Trouble } from '../model/trouble.js'
import type { HeadName } from './list-pull-requests.js'
import { readRun, readSuccessor, type SuccessorReading } from './reread-run.js'

export interface Evidence {
  readonly runs: ReadonlyMap<RunId, Reading<Run>>
  /** The first look with everything that can change read again. */
  readonly now: Snapshot
  /** The answers that a cancel of the run would rest on: `areFresh` is to be asked about them right before it leaves. */
  readonly answers: ReadonlyMap<RunId, readonly Answer[]>
  readonly troubles: readonly Trouble[]
}

/** What the evidence is about. */
export interface Basis {
  readonly policy: Policy
  readonly look: Snapshot
  /** Login of the owner of the head's repository. */
  readonly headOwner: string | undefined
  /** Monotonic milliseconds: when the first look was taken. */
  readonly lookedAt: number
  /** Whether the jobs of every run are read, whatever the policy asks of them. */
  readonly withJobs?: boolean
}

/** Requests in flight at once, and victims whose evidence is read together. */
export const batchSize = 10
/** How often answers that have grown too old are asked for again, the first time included. */
const mostRounds = 4
/** Milliseconds after which no further round is begun: enough for one request that was given up and tried again. */
const longestReading = 20_000

/**
 * Reads all of it at once; then again what has grown too old while the rest was on its way. A run or a successor that cannot be
 * read does not hold up the others. Where the answers were never fresh all together, all runs are as good as unread.
 */
export async function readEvidence(
  runs: readonly Run[],
  basis: Basis,
  ports: Ports
): Promise<Evidence> {
  const book = createAnswerBook(ports)
  const start = ports.clock.now()
  for (let round = 1; ; round += 1) {
    const evidence = await readOnce(runs, basis, { ports, book })
    if (evidence.isHeld || isFresh(evidence, ports)) return evidence
    if (round === mostRounds || ports.clock.now() - start > longestReading) {
      return { ...evidence, runs: new Map(runs.map(({ id }) => [id, lost])) }
    }
    ports.log.debug('some answers have grown too old: reading those again')
  }
}

interface ReadOnce extends Evidence {
  /** What is live, or the default branch, could not be read: that keeps every run, however old the rest is, and it has been tried again already. */
  readonly isHeld: boolean
}

/** Only what may permit a cancel has to be. */
function isFresh({ runs, now: { takenAt }, answers }: Evidence, { clock }: Ports): boolean {
  const now = clock.now()
  return [...runs].every(
    ([id, run]) => !run.ok || isWedged(run.value, takenAt) || areFresh(answers.get(id) ?? [], now)
  )
}

interface Means {
  readonly ports: Ports
  readonly book: AnswerBook
}

async function readOnce(
  runs: readonly Run[],
  basis: Basis,
  { ports: { clock }, book }: Means
): Promise<ReadOnce> {
  const { look: snapshot, lookedAt } = basis
  const common = book.page()
  const [subject, home, successors, readings] = await Promise.all([
    rereadSubject(snapshot, common.subjects, listedAgain(basis)),
    rereadRepository(snapshot, common.subjects),
    Promise.all(successorsOf(runs, snapshot).map((successor) => readSuccessor(successor, common))),
    Promise.all(
      runs.map(async (run) => {
        const page = book.page()
        return { run, page, reading: await readRun(run, basis, page) }
      })
    )
  ])
  const now: Snapshot = {
    ...snapshot,
    takenAt: later(snapshot.takenAt, clock.now() - lookedAt),
    repository: home.repository,
    subjectState: subject.subjectState,
    successors: replaceSuccessors(snapshot.successors, successors)
  }
  const held = [...subject.troubles, ...home.troubles]
  return {
    runs: new Map(readings.map(({ run, reading }) => [run.id, reading])),
    now,
    answers: new Map(
      readings.map(({ run, page }) => [run.id, [...common.answers, ...page.answers]])
    ),
    troubles: [...held, ...successors.flatMap((successor) => successor.troubles)],
    isHeld: held.length > 0
  }
}

/**
 * A pull request that is opened meanwhile, from the same branch at the commit of a run, keeps that run. A run that is superseded is
 * not for the head of its branch, and what is opened from the branch is; so by default no list is needed. One request for ten runs.
 */
function listedAgain({ policy, look, headOwner }: Basis): HeadName | undefined {
  const { branch } = look.scope.head
  return headOwner === undefined || branch === null || !mayCancelOnHead(policy)
    ? undefined
    : { owner: headOwner, branch }
}

/** GitHub's clock goes on as ours does; which instant it is, only GitHub's tells. */
function later(instant: Instant | undefined, milliseconds: number): Instant | undefined {
  return instant === undefined ? undefined : ((instant + milliseconds) as Instant)
}

function successorsOf(runs: readonly Run[], { successors }: Snapshot): readonly Successor[] {
  return successors.filter((successor) => runs.some((run) => isSameWorkflow(run, successor.run)))
}

function replaceSuccessors(
  before: readonly Successor[],
  read: readonly SuccessorReading[]
): readonly Successor[] {
  return before.map(
    (old) => read.find(({ successor }) => successor.run.id === old.run.id)?.successor ?? old
  )
}
