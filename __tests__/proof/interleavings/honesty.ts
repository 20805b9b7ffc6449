// Does an invocation report the truth? Judged when its process has ended, by the world at that time.
import type { Finished } from '../../support/process.js'
import type { RunRecord } from '../../support/github/state.js'
import { isOneGroup, isStrictlyOlder } from './chronicle.js'
import { isOwnRun, purposeOf, type Invocation } from './invocation.js'
import type { Asked } from './knowledge.js'
import { headsTold, headTold, sawMove } from './facts.js'
import { ofReadings } from './readings.js'
import { commitOf, spoken, type Suspicion } from './suspicion.js'
import { candidatesOf, ofSuccessors } from './successors.js'

/** What a step wrote. */
export interface Told extends Pick<Finished, 'exitCode' | 'stdout' | 'stderr' | 'outputs'> {
  /** The number of the last request before it wrote the outputs; undefined if that is not known. */
  readonly lastRequest?: number
}

export type Scene = Omit<Suspicion, 'victim' | 'now'>

export function untruths(scene: Scene, finished: Told): readonly string[] {
  const { outputs, stdout } = finished
  if (outputs['plan'] === undefined || outputs['cancelled'] === undefined) {
    return [`it has no outputs: ${stdout}`]
  }
  return [
    ...ofExit(scene, finished),
    ...ofClaims(scene, finished),
    ...ofSilence(scene, finished),
    ofSuperseded(scene, finished),
    ...commandsIn(stdout, scene.by).map((line) => `a command of a stranger: ${line}`)
  ].filter((untruth) => untruth !== undefined)
}

function ofExit({ by }: Scene, { exitCode, stderr, stdout, outputs }: Told): readonly string[] {
  const grade = outputs['outcome'] ?? ''
  const untruths: string[] = []
  if (!['ok', 'partial', 'failed'].includes(grade)) untruths.push(`the outcome is '${grade}'`)
  if (stderr !== '') untruths.push(`stderr: ${stderr}`)
  if (stdout.includes('bug in Supersede')) untruths.push('it crashed')
  const shouldFail = by.inputs.onError === 'fail' && grade !== 'ok'
  // A fork's token can never cancel: that stays green.
  if (!by.isReadOnly && exitCode !== (shouldFail ? 1 : 0)) {
    untruths.push(`exit code ${exitCode}, with on-error: ${by.inputs.onError} and ${grade}`)
  }
  return untruths
}

/** A run that is reported as cancelled was sent a cancel, and has ended by it. Each run that was to be cancelled has an outcome. */
function ofClaims({ by, world, chronicle }: Scene, { outputs }: Told): readonly string[] {
  const ids = JSON.parse(outputs['cancelled'] ?? 'null') as number[]
  const hasEnded = (id: number, attempt: number): boolean => {
    const [first] = by.posts.filter((post) => post.id === id)
    return chronicle.hasEnded(id, first?.attempt ?? attempt)
  }
  const isToldOver = (id: number): boolean =>
    !world.state.runs.has(id) || by.posts.some((post) => post.id === id && post.saysCompleted)
  return [
    ...ids
      .filter(
        (id) =>
          !by.posts.some(
            (post) => post.id === id && chronicle.hasEnded(id, post.attempt, 'cancelled')
          )
      )
      .map((id) => `it says that it cancelled run ${id}`),
    ...endedIn(outputs['plan'], 'stopped')
      .filter(({ id, attempt }) => !hasEnded(id, attempt))
      .map(({ id }) => `it says that run ${id} was seen to stop`),
    ...endedIn(outputs['plan'], 'finished')
      .filter(({ id, attempt }) => !hasEnded(id, attempt) && !isToldOver(id))
      .map(({ id }) => `it says that run ${id} had ended`),
    ...verdictsIn(outputs['plan'])
      .filter(({ action, outcome }) => action === 'cancel' && outcome === null)
      .map(({ run }) => `it says nothing of what became of run ${run.id}`),
    ...spoken([[outputs['cancelled-count'] !== String(ids.length), 'cancelled-count is wrong']])
  ]
}

interface PlanOutput {
  readonly verdicts: readonly {
    readonly run: { readonly id: number; readonly attempt: number }
    readonly action?: string
    readonly reason?: { readonly code: string }
    readonly outcome: { readonly kind: string; readonly reason?: { readonly code: string } } | null
  }[]
}

const verdictsIn = (plan = 'null'): PlanOutput['verdicts'] =>
  (JSON.parse(plan) as PlanOutput).verdicts

function endedIn(
  plan: string | undefined,
  ...kinds: readonly string[]
): readonly PlanOutput['verdicts'][number]['run'][] {
  return verdictsIn(plan)
    .filter(({ outcome }) => kinds.includes(outcome?.kind ?? ''))
    .map(({ run }) => run)
}

/** Reasons about the newer run, or about a missing one. */
const ofNewer = ['self', 'finished', 'head-is-current', 'not-older']

/** Runs that another reason keeps, or that were seen to stop; nothing else about them matters. */
function settledIn(plan: string | undefined): readonly number[] {
  const kept = verdictsIn(plan)
    .filter(({ action, reason }) => action === 'keep' && !ofNewer.includes(reason?.code ?? ''))
    .map(({ run }) => run.id)
  return [...kept, ...endedIn(plan, 'stopped').map(({ id }) => id)]
}

/** An outcome of `ok` hides no failed read and no failed cancel. */
function ofSilence(scene: Scene, { outputs, stdout, lastRequest }: Told): readonly string[] {
  if (outputs['outcome'] !== 'ok') return []
  const { by } = scene
  const mayEndItself = stdout.includes(ownEndWarning) || by.posts.some((post) => isOwnRun(post, by))
  // Every read was answered, and the answers disagree: the pull request was closed or reopened between them.
  const unclear = verdictsIn(outputs['plan'])
    .filter(({ outcome }) => outcome?.reason?.code === 'pull-request-unknown')
    .map(({ run }) => run.id)
  return [
    ...unanswered(scene, outputs['plan'], lastRequest ?? (mayEndItself ? 0 : Infinity)).map(
      (question) => `ok, although this was never answered: ${question}`
    ),
    ...uncancelled(scene)
      .filter((id) => !unclear.includes(id))
      .filter((id) => !isOwnRun({ id }, by) || !isOwnEnd.test(stdout))
      .map((id) => `ok, although run ${id} could not be cancelled`)
  ]
}

/** A step cancels its own run after it wrote the outputs. Only the log reports the result, with the reads that failed. */
const isOwnEnd = /this run goes on: |should have cancelled itself, but goes on: /
/** The same, if reads failed. */
const ownEndWarning = 'should have cancelled itself, but goes on: '

/**
 * Requests whose last answer could not be used. After the cancels, lists only help to see the runs end. If GitHub accepted all of
 * them and no force follows, only the runs that were not seen to end matter. A failed read of a run does not matter if the run is
 * kept for another reason, or if there is no newer run that counts.
 */
function unanswered(scene: Scene, plan: string | undefined, until: number): readonly string[] {
  const { by } = scene
  const { asked } = by.knowledge
  const settled = settledIn(plan)
  const firstPost = by.posts[0]?.at ?? Infinity
  const isDone = isAllAccepted(by, plan)
  const last = new Map(
    asked
      .filter(({ at, method, status }) => at <= until && method === 'GET' && status !== 301)
      .filter(
        ({ at, kind }) => at < firstPost || !(kind.endsWith('runs') || (isDone && kind !== 'run'))
      )
      .map((one) => [one.question, one])
  )
  return [...last.values()]
    .filter((one) => !one.isFine && !isPlainAbsence(one))
    .filter((one) => ![isOutdated, isOfDeletedBranch, isOfGoneWorkflow].some((is) => is(one, by)))
    .map(({ question }) => question)
    .filter((question) => {
      const id = Number(ofOneRun.exec(question)?.[1])
      return !settled.includes(id) && !isWithoutNewer(id, scene)
    })
}

/** The newer runs of its group were read, and by the last answers none of them counts. */
function isWithoutNewer(id: number, scene: Scene): boolean {
  const victim = scene.chronicle.runs.get(id)
  if (victim === undefined) return false
  const suspicion = { ...scene, victim, now: 0 }
  const newer = candidatesOf(suspicion).map((run) => scene.by.knowledge.runs.get(run.id)?.value)
  return (
    newer.length > 0 &&
    newer.every((told) => told !== undefined) &&
    ofSuccessors(suspicion) !== undefined
  )
}

/** All runs of the plan were seen to end; without force, it is enough that GitHub accepted their cancels. */
function isAllAccepted({ posts, inputs }: Invocation, plan: string | undefined): boolean {
  const accepted = posts.filter(({ status }) => status === 202).map(({ id }) => id)
  const over = endedIn(plan, 'stopped', 'finished', 'gone').map(({ id }) => id)
  const enough = inputs.force === 'never' ? [...accepted, ...over] : over
  const planned = verdictsIn(plan).filter(({ action }) => action === 'cancel')
  const ids = [...planned.map(({ run }) => run.id), ...posts.map(({ id }) => id)]
  return ids.every((id) => enough.includes(id))
}

const readInEachLook = ['runs', 'branch-runs', 'status-runs', 'run', 'tag']

/** As many times is a list asked for in one look, before the step does without it. */
const mostTries = 3

/** With settle, only the second look counts. It starts with lists whose answers, or failures, the first look has had. */
function isOutdated(one: Asked, { inputs, knowledge: { asked }, posts }: Invocation): boolean {
  if (inputs.settle === '0s' || !readInEachLook.includes(one.kind)) return false
  const lists = asked.filter(({ kind }) => kind === 'runs')
  const isSecond = ({ question, sentAt, isFine }: Asked): boolean => {
    const before = lists.filter((other) => other.question === question && other.sentAt < sentAt)
    const isOver = before.some(({ status }) => status === 200) || before.length >= mostTries
    return isFine && isOver
  }
  const firstPost = posts[0]?.at ?? Infinity
  return lists.some((list) => list.sentAt > one.sentAt && list.at < firstPost && isSecond(list))
}

/** If the branch was deleted, a tag of its name does not matter. */
function isOfDeletedBranch(
  { kind, question }: Asked,
  { knowledge: { asked } }: Invocation
): boolean {
  const branch = decodeURIComponent(question).replace('/git/matching-refs/tags/', '/branches/')
  const last = asked.findLast((other) => decodeURIComponent(other.question) === branch)
  return kind === 'tag' && last?.status === 404
}

const ofOneRun = /^GET \/actions\/runs\/(\d+)(?:\/jobs)? /

/** A workflow file can be deleted. Then the list of all runs is read. */
function isOfGoneWorkflow(
  { status, question }: Asked,
  { knowledge: { asked } }: Invocation
): boolean {
  const instead = question.replace(/\/workflows\/[^/]+(?=\/runs )/, '')
  return status === 404 && asked.some((other) => other.isFine && other.question === instead)
}

/** Runs and branches can be deleted, and a run can leave its concurrency group: that is an answer. */
function isPlainAbsence({ status, kind, question }: Asked): boolean {
  const isGroup = kind === 'group' || kind === 'run-groups'
  if (isGroup && status === 422) return true
  const isBranch = question.startsWith('GET /branches/')
  return status === 404 && (isGroup || isBranch || ['groups', 'run', 'jobs'].includes(kind))
}

/** Runs whose cancels failed, and which nothing that the invocation read keeps. */
function uncancelled(scene: Scene): readonly number[] {
  const { by, world, chronicle } = scene
  const asked = [...new Set(by.posts.map(({ id }) => id))]
  return asked.filter((id) => {
    const victim = chronicle.runs.get(id)
    if (victim === undefined || !world.state.runs.has(id)) return false
    const posts = by.posts.filter((post) => post.id === id)
    const ended = by.knowledge.ended.get(id) ?? 0
    const isDone = posts.some(({ status, attempt }) => status === 202 || ended >= attempt)
    // If the head moves to another commit in the meantime, the run for that push decides.
    const isForOther = sawMove(victim, by) && headTold(victim, by) !== commitOf(by.run)
    if (isDone || isForOther || isToldHead(victim, by)) return false
    // The age of the evidence does not count here.
    const suspicion = { ...scene, victim, now: 0 }
    // The newer run may be gone since the first try.
    const isLost = purposeOf(by) === 'supersede' && ofSuccessors(suspicion) !== undefined
    return !isLost && ofReadings(suspicion).length === 0
  })
}

/** A pull request that was opened in the meantime may have the run's commit as its head. */
function isToldHead(victim: RunRecord, { knowledge: { heads, open } }: Invocation): boolean {
  return [...heads].some(
    ([subject, shas]) =>
      (typeof subject === 'string' || open.has(subject)) && shas.at(-1) === commitOf(victim)
  )
}

/** Jobs that are skipped because of it count as success for required checks. */
function ofSuperseded({ by, chronicle }: Scene, { outputs, stdout }: Told): string | undefined {
  if (outputs['superseded'] !== 'true') return undefined
  const { run } = by
  const newer = [...chronicle.runs.values()].filter(
    (other) => isStrictlyOlder(run, other) && isOneGroup(run, other)
  )
  if (newer.every((other) => commitOf(other) === commitOf(run))) {
    return 'it calls itself superseded by nobody'
  }
  const heads = headsTold(run, by)
  // The reads for its own end may show that the head moved back.
  const others = heads.filter((sha) => sha !== commitOf(run))
  const isOther = isOwnEnd.test(stdout) ? others.length > 0 : others.includes(heads.at(-1) ?? '')
  return isOther ? undefined : 'it calls itself superseded, and its commit may be the current head'
}

/** Commands for the runner, except the few that the program writes itself. */
function commandsIn(stdout: string, { name }: Invocation): readonly string[] {
  const own = new RegExp(
    `^::(?:debug::|add-mask::${name}$|(?:notice|warning) title=Supersede::|error::Supersede ended |group::(?:Details|\\d+ more runs)$|endgroup::$)`
  )
  return stdout
    .split('\n')
    .filter((line) => line.includes('##[') || (/^\s*::/.test(line) && !own.test(line)))
}
