// Twins that are wrong about superseding, or about an end.
import type { Instant, Run, Snapshot, Workflow } from '../../../src/model/model.js'
import type { Policy } from '../../../src/model/policy.js'
import type { Plan } from '../../../src/model/verdict.js'
import { aWorkflow } from '../../support/builders.js'
import { theRealOne } from './mind.js'
import { changed, deceived, without, type Keeps, type Twin } from './twin.js'
import { keepAfterClosing } from '../../../src/decide/rules/keep-after-closing.js'
import { keepCurrentHead } from '../../../src/decide/rules/keep-current-head.js'
import { keepLiveMergeGroup } from '../../../src/decide/rules/keep-live-merge-group.js'
import { keepNotBeforeTheEvent } from '../../../src/decide/rules/keep-not-before-the-event.js'
import { keepNotOlder } from '../../../src/decide/rules/keep-not-older.js'
import { keepOutsideGroup } from '../../../src/decide/rules/keep-outside-group.js'
import { keepPullRequestNotClosed } from '../../../src/decide/rules/keep-pull-request-not-closed.js'
import { keepPullRequestNotOpen } from '../../../src/decide/rules/keep-pull-request-not-open.js'
import { keepRerun } from '../../../src/decide/rules/keep-rerun.js'
import { keepStopLifted } from '../../../src/decide/rules/keep-stop-lifted.js'
import { keepSameCommit } from '../../../src/decide/rules/keep-same-commit.js'

/** Runs of one commit may supersede one another, whichever commit is the current head. */
const anyNewer: Keeps = (run, scene) =>
  scene.policy.sameCommit === 'cancel' && scene.successor !== undefined
    ? undefined
    : keepCurrentHead.keeps(run, scene)

/** Decides as if every run and every workflow in scope had another workflow. */
const seeing =
  (instead: (workflow: Workflow) => Workflow) =>
  (snapshot: Snapshot, policy: Policy): Plan => {
    const { scope, successors, runs } = snapshot
    const see = (run: Run): Run => ({ ...run, workflow: instead(run.workflow) })
    const { verdicts } = theRealOne.decide(
      {
        ...snapshot,
        scope: { ...scope, workflows: scope.workflows?.map(instead) },
        successors: successors.map(({ run, knownBy }) => ({ run: see(run), knownBy })),
        runs: runs.map(see)
      },
      policy
    )
    return {
      verdicts: verdicts.map((verdict) => ({
        ...verdict,
        run: runs.find(({ id }) => id === verdict.run.id) ?? verdict.run
      }))
    }
  }

const anySuccessor: Keeps = (run, scene) =>
  keepNotOlder.keeps(run, {
    ...scene,
    successor: scene.successor && { ...scene.successor, knownBy: 'executing' }
  })

/** Takes a run that ended in success or failure for one whose jobs ran. */
const anyEnd: Keeps = (run, scene) => {
  const { successor } = scene
  const jobs = [{ name: 'build', status: 'completed', conclusion: 'success' }] as const
  return keepNotOlder.keeps(run, {
    ...scene,
    successor: successor && { ...successor, run: { ...successor.run, jobs } }
  })
}

export const ofSuperseding: readonly Twin[] = [
  without('knows no order', keepNotOlder, 'decide cancels only what is strictly older'),
  without('cancels the newest', keepNotOlder, 'decide never cancels the newest run'),
  changed('acts for any run', keepNotOlder, anySuccessor, 'decide acts only for the run that'),
  changed(
    'takes a newer run whose jobs were all skipped for a replacement',
    keepNotOlder,
    anyEnd,
    'decide acts for no other run that has ended'
  ),
  without('forgets the head', keepCurrentHead, 'decide never cancels a run on the current head'),
  changed(
    'replaces by any head',
    keepCurrentHead,
    anyNewer,
    'decide never cancels a run on the current head'
  ),
  without('cancels one commit', keepSameCommit, 'decide keeps the runs of one commit'),
  without('cancels re-runs', keepRerun, 'decide keeps what a person started again after the newer'),
  changed(
    'compares re-runs with the newest run alone',
    keepRerun,
    (run, scene) => {
      const { snapshot } = scene
      const alone = snapshot.runs.filter(({ id }) => id === scene.successor?.run.id)
      return keepRerun.keeps(run, { ...scene, snapshot: { ...snapshot, runs: alone } })
    },
    'decide keeps what a person started again after any newer run'
  ),
  changed(
    'takes lists that do not reach back for whole ones',
    keepRerun,
    (run, scene) =>
      keepRerun.keeps(run, {
        ...scene,
        snapshot: { ...scene.snapshot, complete: true, endedSince: undefined }
      }),
    'decide keeps what a person started again where a newer run may be missing'
  ),
  without(
    'asks for no state',
    keepPullRequestNotOpen,
    'decide cancels nothing of a pull request that'
  ),
  {
    twin: 'takes a tag that was not looked for for none',
    rule: keepOutsideGroup,
    breaks: 'decide cancels nothing of a ref that may be',
    mind: deceived((snapshot) =>
      snapshot.subjectState.kind === 'branch'
        ? { ...snapshot, subjectState: { ...snapshot.subjectState, tagOfSameName: 'absent' } }
        : snapshot
    )
  },
  {
    twin: 'takes the workflow of another run for its own',
    breaks: 'decide cancels only what is strictly older than the run of its own workflow',
    mind: { ...theRealOne, decide: seeing(() => aWorkflow('ci.yml')) }
  },
  {
    twin: 'takes two workflows with one path for one',
    breaks: 'decide cancels only what is strictly older than the run of its own workflow',
    mind: { ...theRealOne, decide: seeing(({ path }) => aWorkflow(path)) }
  },
  {
    twin: 'looks at every workflow with the path of one that is looked at',
    breaks: 'decide never cancels a run of another workflow',
    mind: { ...theRealOne, decide: seeing(({ path }) => aWorkflow(path)) }
  },
  {
    twin: 'takes two workflows whose ids nobody told for one',
    breaks: 'decide never turns keep into cancel where evidence',
    mind: {
      ...theRealOne,
      decide: seeing((workflow) => (workflow.id === undefined ? aWorkflow('none') : workflow))
    }
  },
  {
    twin: 'forgets where the head was',
    breaks: 'confirm agrees only where the head is where it was',
    mind: {
      ...theRealOne,
      confirm: (verdict, run, { now }, policy) =>
        theRealOne.confirm(verdict, run, { look: now, now }, policy)
    }
  },
  {
    twin: 'looks at the pull request once',
    breaks: 'confirm agrees only to what would be decided again',
    mind: {
      ...theRealOne,
      confirm: (verdict, run, { look, now }, policy) =>
        theRealOne.confirm(
          verdict,
          run,
          { look, now: { ...now, subjectState: look.subjectState } },
          policy
        )
    }
  },
  {
    twin: 'forgets the attempt',
    breaks: 'confirm agrees only to the attempt',
    mind: {
      ...theRealOne,
      confirm: (verdict, run, looks, policy) =>
        theRealOne.confirm({ ...verdict, run }, run, looks, policy)
    }
  }
]

export const ofEndings: readonly Twin[] = [
  without('clears up too much', keepAfterClosing, 'decide clears up only what was created before'),
  changed(
    'clears up what somebody started again',
    keepAfterClosing,
    (run, scene) => keepAfterClosing.keeps({ ...run, attempt: 1 }, scene),
    'decide keeps what a person started again after the closing'
  ),
  changed(
    'believes that two hosts have one clock',
    keepAfterClosing,
    (run, scene) => {
      const { createdAt } = run
      const earlier = createdAt === undefined ? undefined : ((createdAt - 5000) as Instant)
      return keepAfterClosing.keeps({ ...run, createdAt: earlier }, scene)
    },
    'decide clears up only what was created before'
  ),
  changed(
    'forgets which run the closing started',
    keepAfterClosing,
    (run, { snapshot, ...scene }) =>
      keepAfterClosing.keeps(run, {
        ...scene,
        snapshot: { ...snapshot, self: undefined, source: undefined }
      }),
    'decide keeps what came with the run that the closing started'
  ),
  without('clears up open ones', keepPullRequestNotClosed, 'decide clears up only after a pull'),
  {
    twin: 'clears up after one that was reopened',
    breaks: 'confirm clears up nothing after a pull request that is open again',
    mind: { ...theRealOne, confirm: () => undefined }
  },
  without('has no word for a stop that was lifted', keepStopLifted, 'decide has a rule for every'),
  {
    twin: 'takes every pull request for a draft',
    breaks: 'decide stops only runs of a pull request that is seen to be open and a draft',
    mind: deceived(({ subjectState, ...snapshot }) => ({
      ...snapshot,
      subjectState:
        subjectState.kind === 'pull-request'
          ? {
              ...subjectState,
              pulls: subjectState.pulls.map((pull) => ({ ...pull, isDraft: true }))
            }
          : subjectState
    }))
  },
  without('stops what came after', keepNotBeforeTheEvent, 'decide stops only what is surely older'),
  changed(
    'stops what somebody started again',
    keepNotBeforeTheEvent,
    (run, scene) => keepNotBeforeTheEvent.keeps({ ...run, attempt: 1 }, scene),
    'decide stops nothing that a person started again'
  ),
  {
    twin: 'stops a pull request that is ready again',
    breaks: 'confirm stops nothing of a pull request that is ready again',
    mind: { ...theRealOne, confirm: () => undefined }
  },
  without('takes live entries', keepLiveMergeGroup, 'decide clears up only after an entry whose'),
  {
    twin: 'takes an entry that was made again',
    breaks: 'confirm clears up nothing after an entry whose ref is there',
    mind: { ...theRealOne, confirm: () => undefined }
  },
  without(
    'takes what came after',
    keepNotBeforeTheEvent,
    'decide clears up only what is older than'
  ),
  changed(
    'takes what somebody started again after the end',
    keepNotBeforeTheEvent,
    (run, scene) => keepNotBeforeTheEvent.keeps({ ...run, attempt: 1 }, scene),
    'decide keeps what a person started again after the end of the entry'
  )
]
