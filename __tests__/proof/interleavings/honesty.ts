// Does an invocation report the truth? Judged when its process has ended, by the world at that time.
import type { Finished } from '../../support/process.js'
import type { RunRecord } from '../../support/github/state.js'
import { isInFlight, isOneGroup, isStrictlyOlder } from './chronicle.js'
import { isOwnRun, purposeOf, type Invocation } from './invocation.js'
import type { Asked } from './knowledge.js'
import { headTold, sawMove } from './facts.js'
import { ofReadings } from './readings.js'
import { commitOf, spoken, type Suspicion } from './suspicion.js'
import { ofSuccessors } from './successors.js'

/** What a step wrote. */
export type Told = Pick<Finished, 'exitCode' | 'stdout' | 'stderr' | 'outputs'>

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
    isOwnEnd.test(stdout) ? undefined : ofSuperseded(scene, finished),
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
  if (!by.isOfFork && exitCode !== (shouldFail ? 1 : 0)) {
    untruths.push(`exit code ${exitCode}, with on-error: ${by.inputs.onError} and ${grade}`)
  }
  return untruths
}

/** A run that is reported as cancelled was sent a cancel, and has ended by it. Each run that was to be cancelled has an outcome. */
function ofClaims({ by, world, chronicle }: Scene, { outputs }: Told): readonly string[] {
  const ids = JSON.parse(outputs['cancelled'] ?? 'null') as number[]
  const isOver = (id: number): boolean => chronicle.hasEnded(id) || !world.state.runs.has(id)
  const isToldOver = (id: number): boolean =>
    by.posts.some((post) => post.id === id && post.status === 409)
  return [
    ...ids
      .filter(
        (id) => !chronicle.hasEnded(id, 'cancelled') || !by.posts.some((post) => post.id === id)
      )
      .map((id) => `it says that it cancelled run ${id}`),
    ...endedIn(outputs['plan'], 'stopped')
      .filter((id) => !isOver(id))
      .map((id) => `it says that run ${id} was seen to stop`),
    ...endedIn(outputs['plan'], 'finished')
      .filter((id) => !isOver(id) && !isToldOver(id))
      .map((id) => `it says that run ${id} had ended`),
    ...verdictsIn(outputs['plan'])
      .filter(({ action, outcome }) => action === 'cancel' && outcome === null)
      .map(({ run }) => `it says nothing of what became of run ${run.id}`),
    ...spoken([[outputs['cancelled-count'] !== String(ids.length), 'cancelled-count is wrong']])
  ]
}

interface PlanOutput {
  readonly verdicts: readonly {
    readonly run: { readonly id: number }
    readonly action?: string
    readonly reason?: { readonly code: string }
    readonly outcome: { readonly kind: string; readonly reason?: { readonly code: string } } | null
  }[]
}

const verdictsIn = (plan = 'null'): PlanOutput['verdicts'] =>
  (JSON.parse(plan) as PlanOutput).verdicts

function endedIn(plan: string | undefined, ...kinds: readonly string[]): readonly number[] {
  return verdictsIn(plan)
    .filter(({ outcome }) => kinds.includes(outcome?.kind ?? ''))
    .map(({ run }) => run.id)
}

/** Reasons about the newer run, or about a missing one. */
const ofNewer = ['self', 'finished', 'head-is-current', 'not-older']

/** Runs that another reason keeps, or that were seen to stop; nothing else about them matters. */
function settledIn(plan: string | undefined): readonly number[] {
  const kept = verdictsIn(plan)
    .filter(({ action, reason }) => action === 'keep' && !ofNewer.includes(reason?.code ?? ''))
    .map(({ run }) => run.id)
  return [...kept, ...endedIn(plan, 'stopped')]
}

/** An outcome of `ok` hides no failed read and no failed cancel. */
function ofSilence(scene: Scene, { outputs, stdout }: Told): readonly string[] {
  if (outputs['outcome'] !== 'ok') return []
  const { by } = scene
  const settled = settledIn(outputs['plan'])
  const isReported = stdout.includes(ownEndWarning) || by.posts.some((post) => isOwnRun(post, by))
  // Every read was answered, and the answers disagree: the pull request was closed or reopened between them.
  const unclear = verdictsIn(outputs['plan'])
    .filter(({ outcome }) => outcome?.reason?.code === 'pull-request-unknown')
    .map(({ run }) => run.id)
  return [
    ...(isReported ? [] : unanswered(by, settled)).map(
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
 * Requests whose last answer could not be used. After the cancels, lists only help to see the runs end, and no read matters if
 * GitHub accepted all of them, or the runs ended. A failed read of a run does not matter if the run is kept for another reason.
 */
function unanswered(by: Invocation, settled: readonly number[]): readonly string[] {
  const {
    posts,
    knowledge: { asked }
  } = by
  const firstPost = posts[0]?.at ?? Infinity
  const isOver = posts.every(({ id, isAccepted }) => isAccepted || settled.includes(id))
  const last = new Map(
    asked
      .filter(({ method, status }) => method === 'GET' && status !== 301)
      .filter(({ at, kind }) => at < firstPost || !(isOver || kind.endsWith('runs')))
      .map((one) => [one.question, one])
  )
  return [...last.values()]
    .filter(({ isFine, status, kind }) => !isFine && !isPlainAbsence(status, kind))
    .filter((one) => ![isOutdated, isOfDeletedBranch, isOfGoneWorkflow].some((is) => is(one, by)))
    .map(({ question }) => question)
    .filter((question) => !settled.includes(Number(ofOneRun.exec(question)?.[1])))
}

const readInEachLook = ['runs', 'branch-runs', 'status-runs', 'run', 'tag']

/** With settle, only the second look counts. It starts with the lists. */
function isOutdated({ at, kind }: Asked, { inputs, knowledge, posts }: Invocation): boolean {
  if (inputs.settle === '0s' || !readInEachLook.includes(kind)) return false
  const isSecondList = (other: Asked): boolean =>
    other.kind === 'runs' && other.isFine && other.at > at && other.at < (posts[0]?.at ?? Infinity)
  return knowledge.asked.some(isSecondList)
}

/** If the branch was deleted, a tag of its name does not matter. */
function isOfDeletedBranch(
  { kind, question }: Asked,
  { knowledge: { asked } }: Invocation
): boolean {
  const branch = decodeURIComponent(question).replace('/git/matching-refs/tags/', '/branches/')
  return (
    kind === 'tag' &&
    asked.some((other) => other.status === 404 && decodeURIComponent(other.question) === branch)
  )
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
function isPlainAbsence(status: number, kind: string): boolean {
  const isGroup = kind === 'group' || kind === 'run-groups'
  if (isGroup && status === 422) return true
  return status === 404 && (isGroup || ['groups', 'run', 'jobs', 'branch'].includes(kind))
}

/** Runs whose cancels failed, and which nothing that the invocation read keeps. */
function uncancelled(scene: Scene): readonly number[] {
  const { by, world, chronicle } = scene
  const asked = [...new Set(by.posts.map(({ id }) => id))]
  return asked.filter((id) => {
    const victim = chronicle.runs.get(id)
    const isDone = by.posts.some((post) => post.id === id && (post.isAccepted || post.isLate))
    // If the head moves in the meantime, the run for that push decides.
    const isOver = victim === undefined || !world.state.runs.has(id) || !isInFlight(victim)
    if (isOver || isDone || sawMove(victim, by) || isToldHead(victim, by)) return false
    // The age of the evidence does not count here.
    const suspicion = { ...scene, victim, now: 0 }
    // The newer run may be gone since the first try.
    const isLost = purposeOf(by) === 'supersede' && ofSuccessors(suspicion) !== undefined
    return !isLost && ofReadings(suspicion).length === 0
  })
}

/** A pull request that was opened in the meantime may have the run's commit as its head. */
function isToldHead(victim: RunRecord, { knowledge: { heads } }: Invocation): boolean {
  return [...heads.values()].some((shas) => shas.at(-1) === commitOf(victim))
}

/** Jobs that are skipped because of it count as success for required checks. */
function ofSuperseded({ by, chronicle }: Scene, { outputs }: Told): string | undefined {
  if (outputs['superseded'] !== 'true') return undefined
  const { run } = by
  const newer = [...chronicle.runs.values()].filter(
    (other) => isStrictlyOlder(run, other) && isOneGroup(run, asTold(other, run, by))
  )
  if (newer.every((other) => commitOf(other) === commitOf(run))) {
    return 'it calls itself superseded by nobody'
  }
  const head = headTold(run, by)
  return head === undefined || head === commitOf(run)
    ? 'it calls itself superseded, and its commit may be the current head'
    : undefined
}

/** A pull request of the same branch that no answer showed: its runs look like those of the run's own pull request. */
function asTold(
  other: RunRecord,
  { pull, branch, headRepository }: RunRecord,
  by: Invocation
): RunRecord {
  const isOfBranch = other.branch === branch && other.headRepository === headRepository
  const isUnseen = other.pull !== undefined && !by.knowledge.heads.has(other.pull)
  return isOfBranch && isUnseen ? { ...other, pull } : other
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
