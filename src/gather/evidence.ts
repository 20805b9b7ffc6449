// Reads the evidence right before the cancels: the runs, the subject state, and the successors that do not execute the step.
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
  /** The first look, with everything that can change read again. */
  readonly now: Snapshot
  /** The answers behind each run's evidence. Check them with `areFresh` right before a cancel of the run is sent. */
  readonly answers: ReadonlyMap<RunId, readonly Answer[]>
  readonly troubles: readonly Trouble[]
}

/** What to read evidence for. */
export interface Basis {
  readonly policy: Policy
  readonly look: Snapshot
  /** Login of the owner of the head's repository. */
  readonly headOwner: string | undefined
  /** When the first look was taken; monotonic milliseconds. */
  readonly lookedAt: number
  /** Whether the jobs of every run are read, even if the policy does not need them. */
  readonly withJobs?: boolean
}

/** How many runs are read and cancelled together. */
export const batchSize = 10
/** How often answers are read at most, including the first time, if some of them get too old. */
const mostRounds = 4
/** Milliseconds after which no further round is started: enough for one request that timed out and was retried. */
const longestReading = 20_000

/**
 * Reads everything at once, and then again the answers that got too old while others were on their way. A run or a successor that
 * cannot be read does not delay the others. If the answers are never fresh all at the same time, all runs count as unread.
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
  /** The subject state or the default branch could not be read, even with retries. That keeps every run, so no round follows. */
  readonly isHeld: boolean
}

/** Whether all answers that may permit a cancel are fresh. */
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
 * The head whose open pull requests are listed again; undefined if that is not needed. A pull request that was just opened from
 * the same branch keeps the run at its head. By default no run at the head can be cancelled, so no list is needed. One request
 * for ten runs.
 */
function listedAgain({ policy, look, headOwner }: Basis): HeadName | undefined {
  const { branch } = look.scope.head
  return headOwner === undefined || branch === null || !mayCancelOnHead(policy)
    ? undefined
    : { owner: headOwner, branch }
}

/** Adds the time that our clock measured to an instant of GitHub's clock. */
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
