// Known-bad policies, most of them from cancel actions that people use. Each must break a law; otherwise the check is blind.
import { confirm } from '../../../src/decide/confirm.js'
import { decide } from '../../../src/decide/decide.js'
import {
  isInFlight,
  type Instant,
  type SubjectState,
  type Run,
  type Snapshot
} from '../../../src/model/model.js'
import { cancellations, type Plan } from '../../../src/model/verdict.js'
import { isOfScope } from '../../../src/model/workflow.js'
import { repositoryId, sha } from '../../support/builders.js'
import { theRealOne, type Brain } from './brain.js'

/** Cancels every chosen run, and never looks again. */
function blind(chooses: (run: Run, snapshot: Snapshot) => boolean): Brain {
  const chosen = planThat(chooses)
  // It has chosen by then.
  const all = planThat(() => true)
  return { ...theRealOne, decide: all, draft: chosen, confirm: () => undefined }
}

function planThat(
  cancels: (run: Run, snapshot: Snapshot) => boolean
): (snapshot: Snapshot) => Plan {
  return (snapshot) => ({
    verdicts: snapshot.runs
      .filter((run) => isInFlight(run) && cancels(run, snapshot))
      .map((run) => ({
        action: 'cancel',
        run,
        reason: {
          code: 'superseded',
          by: ownRun(snapshot)?.id ?? run.id,
          from: run.head.sha,
          to: run.head.sha
        }
      }))
  })
}

const ownRun = (snapshot: Snapshot): Run | undefined => snapshot.successors[0]?.run
/** The runs that a policy for one group can look at. */
const isOurs = (run: Run, { scope }: Snapshot): boolean =>
  isOfScope(run, scope) &&
  run.event === scope.event &&
  run.head.repository === scope.head.repository
const newestOf = (runs: readonly Run[]): number => Math.max(...runs.map(({ number }) => number))

/** The real one, with another world than the one that was seen. */
function deceived(
  by: (snapshot: Snapshot) => Snapshot,
  run: (run: Run) => Run = (same) => same
): Brain {
  return {
    ...theRealOne,
    decide: (snapshot, policy) => decide(by(snapshot), policy),
    draft: (snapshot, policy) => decide(by(snapshot), policy),
    confirm: (verdict, read, { look, now }, policy) =>
      confirm(verdict, run(read), { look: by(look), now: by(now) }, policy)
  }
}

const withState =
  (change: (subjectState: SubjectState, snapshot: Snapshot) => SubjectState) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    subjectState: change(snapshot.subjectState, snapshot)
  })

const isOther = (run: Run, snapshot: Snapshot): boolean =>
  isOurs(run, snapshot) && run.id !== snapshot.self
const hasNewer = (snapshot: Snapshot): boolean =>
  newestOf(snapshot.runs) > (ownRun(snapshot)?.number ?? 0)

export const cancelsAllOthers = blind(isOther)

export const ordersByTheSecond = blind(
  (run, snapshot) =>
    isOther(run, snapshot) && (run.createdAt ?? 0) <= (ownRun(snapshot)?.createdAt ?? 0)
)

export const keepsTheNewestSeen = blind(
  (run, snapshot) => isOther(run, snapshot) && run.number < newestOf(snapshot.runs)
)

export const cancelsItself = blind(
  (run, snapshot) => run.id === snapshot.self && hasNewer(snapshot)
)

export const looksOnce: Brain = { ...theRealOne, confirm: () => undefined }

/** It accepts any attempt, with its facts. */
export const forgetsTheAttempt: Brain = {
  ...theRealOne,
  confirm: (verdict, run, looks, policy) =>
    confirm({ ...verdict, run: { ...verdict.run, attempt: run.attempt } }, run, looks, policy)
}

export const looksAgainAtTheRunOnly: Brain = {
  ...theRealOne,
  confirm: (verdict, run, { look, now }, policy) =>
    confirm(verdict, run, { look, now: { ...now, subjectState: look.subjectState } }, policy)
}

export const groupsByBranchAlone = deceived(
  (snapshot) => ({ ...snapshot, runs: snapshot.runs.map(asOurs) }),
  asOurs
)
function asOurs(run: Run): Run {
  return { ...run, event: 'pull_request', head: { ...run.head, repository: repositoryId(1) } }
}

/** Takes an empty list of pull requests for an error. */
export const trustsAnEmptyList = deceived(
  withState((subjectState, snapshot) => {
    const own = ownRun(snapshot)
    if (subjectState.kind !== 'pull-request' || subjectState.pulls.length > 0 || own === undefined)
      return subjectState
    if (snapshot.subject.kind !== 'pull-request') return subjectState
    return {
      kind: 'pull-request',
      pulls: [
        {
          number: snapshot.subject.number,
          state: 'open',
          head: own.head,
          createdAt: 0 as Instant,
          closedAt: undefined,
          labels: []
        }
      ]
    }
  })
)

/** Newer is newer, wherever the branch points. */
export const forgetsTheHead = deceived(
  withState((subjectState) =>
    subjectState.kind === 'pull-request'
      ? {
          ...subjectState,
          pulls: subjectState.pulls.map((pull) => ({
            ...pull,
            head: { ...pull.head, sha: sha('elsewhere') }
          }))
        }
      : subjectState
  )
)

export const forgetsReruns = deceived(
  (snapshot) => ({ ...snapshot, runs: snapshot.runs.map(firstAttempt) }),
  firstAttempt
)
function firstAttempt(run: Run): Run {
  return { ...run, attempt: 1 }
}

/** Assumes that runs are created at the moment of their cause. */
export const knowsNoDelay = deceived(
  withState((subjectState) =>
    subjectState.kind === 'pull-request'
      ? {
          ...subjectState,
          pulls: subjectState.pulls.map((pull) => ({
            ...pull,
            closedAt: pull.closedAt && ((pull.closedAt - 60_000) as typeof pull.closedAt)
          }))
        }
      : subjectState
  )
)

/** Trusts the run that a companion acts for. */
export const trustsTheSuccessor = deceived((snapshot) => ({
  ...snapshot,
  successors: snapshot.successors.map((successor) => ({ ...successor, knownBy: 'executing' }))
}))

/** Takes unread jobs for jobs that have not begun. */
export const readsNoJobs: Brain = {
  ...theRealOne,
  confirm: (verdict, run, looks, policy) => confirm(verdict, run, looks, { ...policy, jobs: [] })
}

/** Any newer run replaces the one on the head. */
export const replacesByAnyHead = deceived((snapshot) => {
  const own = ownRun(snapshot)
  return own === undefined
    ? snapshot
    : withState((subjectState) => movedTo(own, subjectState))(snapshot)
})

function movedTo({ head }: Run, subjectState: SubjectState): SubjectState {
  return subjectState.kind === 'pull-request'
    ? { ...subjectState, pulls: subjectState.pulls.map((pull) => ({ ...pull, head })) }
    : subjectState
}

/** Compares a re-run only with the newest run. */
export const comparesRerunsOnlyWithTheNewest: Brain = {
  ...theRealOne,
  draft: (snapshot, policy) => ({
    verdicts: snapshot.runs.flatMap((run) => {
      const alone = snapshot.runs.filter(({ id }) => id === run.id || id === ownRun(snapshot)?.id)
      const { verdicts } = decide({ ...snapshot, runs: alone }, policy)
      return verdicts.filter((verdict) => verdict.run.id === run.id)
    })
  })
}

export const asksUntilItEnds: Brain = { ...theRealOne, asksAgain: () => true }

export const cancelsNothing: Brain = {
  ...theRealOne,
  decide: (snapshot, policy) => withoutCancels(decide(snapshot, policy)),
  draft: (snapshot, policy) => withoutCancels(decide(snapshot, policy))
}

function withoutCancels(plan: Plan): Plan {
  const cancelled = cancellations(plan).map(({ run }) => run.id)
  return { verdicts: plan.verdicts.filter(({ run }) => !cancelled.includes(run.id)) }
}
