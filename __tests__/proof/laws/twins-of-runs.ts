// Twins that are wrong about a single run, its group or its ref.
import type { Run, Snapshot } from '../../../src/model/model.js'
import { theRealOne } from './mind.js'
import { changed, deceived, without, type Keeps, type Twin } from './twin.js'
import { keepExemptLabel } from '../../../src/decide/rules/keep-exempt-label.js'
import { keepFinished } from '../../../src/decide/rules/keep-finished.js'
import { keepHeadOfAnother } from '../../../src/decide/rules/keep-head-of-another.js'
import { keepNearlyDone } from '../../../src/decide/rules/keep-nearly-done.js'
import { keepOutsideGroup } from '../../../src/decide/rules/keep-outside-group.js'
import { keepProtectedEvent } from '../../../src/decide/rules/keep-protected-event.js'
import { keepProtectedJob } from '../../../src/decide/rules/keep-protected-job.js'
import { keepProtectedRef } from '../../../src/decide/rules/keep-protected-ref.js'
import { keepSelf } from '../../../src/decide/rules/keep-self.js'
import { keepUnknownStatus } from '../../../src/decide/rules/keep-unknown-status.js'

export const ofOneRun: readonly Twin[] = [
  without('cancels itself', keepSelf, 'decide never cancels the run that executes'),
  without('cancels what has ended', keepFinished, 'decide cancels only what is in flight'),
  without('takes any word for in flight', keepUnknownStatus, 'decide cancels only what is in'),
  without('knows no groups', keepOutsideGroup, 'decide never cancels a run of another workflow'),
  without(
    'asks for no other pull request',
    keepHeadOfAnother,
    'decide never cancels a run on the head of another'
  ),
  {
    twin: 'lists other pull requests once',
    breaks: 'confirm agrees to no run on the head of a pull request that was opened',
    mind: {
      ...theRealOne,
      confirm: (verdict, run, { look, now }, policy) =>
        theRealOne.confirm(verdict, run, { look, now: withOthersOf(look, now) }, policy)
    }
  },
  {
    twin: 'takes a list that was read in part for the whole',
    rule: keepOutsideGroup,
    breaks: 'decide cancels no run that is as old as the pull requests',
    mind: deceived(({ subjectState, ...snapshot }) => ({
      ...snapshot,
      subjectState:
        subjectState.kind === 'pull-request'
          ? { kind: subjectState.kind, pulls: subjectState.pulls }
          : subjectState
    }))
  },
  without('lets nothing finish', keepNearlyDone, 'decide never cancels a run that has gone on'),
  without('cancels any event', keepProtectedEvent, 'decide cancels nothing of an event'),
  without('reads no labels', keepExemptLabel, 'decide cancels nothing of a pull request with'),
  without('cancels half-done deploys', keepProtectedJob, 'decide never cancels a run whose prot'),
  changed(
    'waits for no job that is still to come',
    keepProtectedJob,
    (run, scene) => {
      const begun = run.jobs?.filter(({ status }) => status !== 'pending')
      return keepProtectedJob.keeps({ ...run, ...(begun && { jobs: begun }) }, scene)
    },
    'decide never cancels a run whose protected job has begun, or is awaited'
  ),
  {
    twin: 'takes the base of pull_request_target for its head',
    rule: keepOutsideGroup,
    breaks: 'decide cancels no run of pull_request_target unless',
    mind: deceived((snapshot) => ({ ...snapshot, showsTargetHeads: true }))
  },
  {
    twin: 'takes jobs that were not read for jobs that have not begun',
    breaks: 'confirm agrees only where the protected jobs were read',
    mind: {
      ...theRealOne,
      confirm: (verdict, run, looks, policy) =>
        theRealOne.confirm(verdict, { ...run, jobs: run.jobs ?? [] }, looks, policy)
    }
  },
  changed(
    'takes a time that was not told for one that is short enough',
    keepNearlyDone,
    ({ startedAt, ...run }, { snapshot, ...scene }) =>
      keepNearlyDone.keeps(
        { ...run, startedAt: startedAt ?? snapshot.takenAt },
        { ...scene, snapshot: { ...snapshot, takenAt: snapshot.takenAt ?? startedAt } }
      ),
    'decide never cancels a run that has gone on'
  )
]

/** The own pull request as it is now, and the others as they were. */
function withOthersOf(look: Snapshot, now: Snapshot): Snapshot {
  if (look.subjectState.kind !== 'pull-request' || now.subjectState.kind !== 'pull-request')
    return now
  const own = now.subjectState.pulls.filter(({ number }) => number === 7)
  const others = look.subjectState.pulls.filter(({ number }) => number !== 7)
  return { ...now, subjectState: { ...now.subjectState, pulls: [...others, ...own] } }
}

/** Without a run to compare with, all are alike. */
const likeNobody: Keeps = (run, scene) => {
  const template = scene.successor === undefined ? undefined : scene.policy.template
  return keepOutsideGroup.keeps(run, { ...scene, policy: { ...scene.policy, template } })
}

/** Unknown facts about a run's head are taken from the group. */
const untold: Keeps = (run, scene) => {
  const { native } = scene.snapshot
  const reason = keepOutsideGroup.keeps(run, scene)
  const isMember = native?.members.includes(run.id) === true
  return isMember && reason?.code === 'subject-unknown' ? undefined : reason
}

export const ofNames: readonly Twin[] = [
  changed('compares with nobody', keepOutsideGroup, likeNobody, 'decide never turns keep into'),
  changed('lets in what is not told', keepOutsideGroup, untold, 'decide never turns keep into'),
  changed(
    'believes the name of a group against the head of a run',
    keepOutsideGroup,
    (run, scene) => {
      const { native } = scene.snapshot
      return native?.members.includes(run.id) === true
        ? undefined
        : keepOutsideGroup.keeps(run, scene)
    },
    'decide never cancels a run of another workflow'
  ),
  {
    twin: 'believes the head of a run against the groups that it is in',
    rule: keepOutsideGroup,
    breaks: "decide cancels only members where GitHub's own groups",
    mind: deceived((snapshot) => ({ ...snapshot, native: undefined }))
  },
  {
    twin: 'tells no actors apart',
    rule: keepOutsideGroup,
    breaks: 'decide never cancels across what the template tells apart',
    mind: deceived(
      (same) => same,
      (policy) => ({ ...policy, template: undefined })
    )
  },
  {
    twin: 'compares titles without case',
    rule: keepOutsideGroup,
    breaks: 'decide never cancels across what the template tells apart',
    mind: deceived((snapshot) => ({
      ...snapshot,
      runs: snapshot.runs.map(inLowerCase),
      successors: snapshot.successors.map((one) => ({ ...one, run: inLowerCase(one.run) }))
    }))
  },
  changed(
    'joins what the template gives one name',
    keepOutsideGroup,
    (run, scene) => (scene.policy.template ? undefined : keepOutsideGroup.keeps(run, scene)),
    'decide never cancels a run of another workflow'
  )
]

const inLowerCase = ({ title, ...run }: Run): Run => ({
  ...run,
  ...(title !== undefined && { title: title.toLowerCase() })
})

/** Any exception removes this protection. */
const anyException: Keeps = (run, scene) =>
  scene.policy.refs.some(({ isException }) => isException)
    ? undefined
    : keepProtectedRef.keeps(run, scene)

/** The first matching line decides. */
const firstLine: Keeps = (run, scene) =>
  keepProtectedRef.keeps(run, {
    ...scene,
    policy: { ...scene.policy, refs: scene.policy.refs.toReversed() }
  })

/** An unknown default branch counts as none. */
const noDefault: Keeps = (run, { snapshot, ...scene }) => {
  const { repository } = snapshot
  const defaultBranch = repository.defaultBranch ?? ''
  return keepProtectedRef.keeps(run, {
    ...scene,
    snapshot: { ...snapshot, repository: { ...repository, defaultBranch } }
  })
}

/** The last matching line removes every protection of the ref. */
const liftsAll: Keeps = (run, scene) => {
  const { snapshot, policy } = scene
  const { subject, subjectState, repository } = snapshot
  const ref = 'ref' in subject ? subject.ref : ''
  const truths = {
    'default-branch': ref === `refs/heads/${String(repository.defaultBranch)}`,
    'protected-branch':
      policy.refProtected || (subjectState.kind === 'branch' && subjectState.protected)
  }
  const last = policy.refs.findLast(({ of, matches }) =>
    of === 'name' ? matches(ref) : truths[of]
  )
  return last?.isException === true ? undefined : keepProtectedRef.keeps(run, scene)
}

const onlyPushes: Keeps = (run, scene) =>
  scene.snapshot.subject.kind === 'pull-request' ? undefined : keepProtectedRef.keeps(run, scene)

export const ofRefs: readonly Twin[] = [
  changed(
    'protects the heads of no pull requests',
    keepProtectedRef,
    onlyPushes,
    'decide cancels nothing of a pull request whose head'
  ),
  changed(
    'lifts more than is named',
    keepProtectedRef,
    liftsAll,
    'decide cancels no more of a branch once it is the default one'
  ),
  without('protects no ref', keepProtectedRef, 'decide cancels nothing of a protected ref'),
  changed('takes out too much', keepProtectedRef, anyException, 'decide cancels nothing of a prot'),
  changed('reads lines upwards', keepProtectedRef, firstLine, 'decide cancels nothing of a prot'),
  changed('guesses the default', keepProtectedRef, noDefault, 'decide never turns keep into')
]
