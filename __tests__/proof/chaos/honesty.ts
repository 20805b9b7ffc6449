// Does an invocation report the truth? Judged when its process has ended, by the world at that time.
import type { Finished } from '../../support/process.js'
import { isInFlight, isStrictlyOlder } from './chronicle.js'
import { purposeOf, type Invocation } from './invocation.js'
import { headTold, ofReadings, sawMove } from './readings.js'
import { commitOf, type Suspicion } from './suspicion.js'
import { ofSuccessors } from './successors.js'

export type Scene = Omit<Suspicion, 'victim'>

export function untruths(scene: Scene, finished: Finished): readonly string[] {
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

function ofExit({ by }: Scene, { exitCode, stderr, stdout, outputs }: Finished): readonly string[] {
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

/** A run that is reported as cancelled was sent a cancel, and has ended by it. */
function ofClaims({ by, chronicle }: Scene, { outputs }: Finished): readonly string[] {
  const ids = JSON.parse(outputs['cancelled'] ?? 'null') as number[]
  const wrong = ids.filter(
    (id) => !chronicle.hasEnded(id, 'cancelled') || !by.posts.some((post) => post.id === id)
  )
  const stopped = stoppedIn(outputs['plan']).filter((id) => !chronicle.hasEnded(id))
  const untruths = wrong.map((id) => `it says that it cancelled run ${id}`)
  untruths.push(...stopped.map((id) => `it says that run ${id} was seen to stop`))
  if (outputs['cancelled-count'] !== String(ids.length)) untruths.push('cancelled-count is wrong')
  return untruths
}

interface PlanOutput {
  readonly verdicts: readonly {
    readonly run: { readonly id: number }
    readonly action?: string
    readonly reason?: { readonly code: string }
    readonly outcome: { readonly kind: string } | null
  }[]
}

const verdictsIn = (plan = 'null'): PlanOutput['verdicts'] =>
  (JSON.parse(plan) as PlanOutput).verdicts

function stoppedIn(plan: string | undefined): readonly number[] {
  return verdictsIn(plan)
    .filter(({ outcome }) => outcome?.kind === 'stopped')
    .map(({ run }) => run.id)
}

/** Reasons about the newer run, or about a missing one. */
const ofNewer = ['self', 'finished', 'head-is-current', 'not-older']

/** Runs that another reason keeps, or that were seen to stop; nothing else about them matters. */
function settledIn(plan: string | undefined): readonly number[] {
  const kept = verdictsIn(plan)
    .filter(({ action, reason }) => action === 'keep' && !ofNewer.includes(reason?.code ?? ''))
    .map(({ run }) => run.id)
  return [...kept, ...stoppedIn(plan)]
}

/** An outcome of `ok` hides no failed read and no failed cancel. */
function ofSilence(scene: Scene, { outputs }: Finished): readonly string[] {
  if (outputs['outcome'] !== 'ok') return []
  const { by } = scene
  return [
    ...unanswered(by, settledIn(outputs['plan'])).map(
      (question) => `ok, although this was never answered: ${question}`
    ),
    ...uncancelled(scene).map((id) => `ok, although run ${id} could not be cancelled`)
  ]
}

/**
 * Requests whose last answer could not be used. After the cancels, lists only help to see the runs end. A failed read of a run
 * does not matter if the run is kept for another reason.
 */
function unanswered(
  { knowledge, posts }: Invocation,
  settled: readonly number[]
): readonly string[] {
  const firstPost = posts[0]?.at ?? Infinity
  const last = new Map(
    knowledge.asked
      .filter(({ method, status }) => method === 'GET' && status !== 301)
      .filter(({ at, kind }) => at < firstPost || !kind.endsWith('runs'))
      .map((asked) => [asked.question, asked])
  )
  return [...last.values()]
    .filter(({ isFine, status, kind }) => !isFine && !isPlainAbsence(status, kind))
    .map(({ question }) => question)
    .filter((question) => !settled.includes(Number(ofOneRun.exec(question)?.[1])))
}

const ofOneRun = /^GET \/actions\/runs\/(\d+)(?:\/jobs)? /

/** Runs and branches can be deleted, and a run can leave its concurrency group: that is an answer. */
function isPlainAbsence(status: number, kind: string): boolean {
  const isGroup = kind === 'group' || kind === 'run-groups'
  if (isGroup && status === 422) return true
  return status === 404 && (isGroup || ['groups', 'run', 'jobs', 'branch'].includes(kind))
}

/** Runs whose cancels failed, and which nothing that the invocation read keeps. */
function uncancelled({ by, chronicle, ...rest }: Scene): readonly number[] {
  const asked = [...new Set(by.posts.map(({ id }) => id))]
  return asked.filter((id) => {
    const victim = chronicle.runs.get(id)
    const posts = by.posts.filter((post) => post.id === id)
    if (victim === undefined || !isInFlight(victim)) return false
    // If the head moves in the meantime, the run for that push decides.
    const isDone = posts.some(({ isAccepted, isLate }) => isAccepted || isLate)
    if (isDone || sawMove(victim, by)) return false
    const suspicion = { by, chronicle, victim, ...rest }
    // The newer run may be gone since the first try.
    const isLost = purposeOf(by) === 'supersede' && ofSuccessors(suspicion) !== undefined
    return !isLost && ofReadings(suspicion).length === 0
  })
}

/** Jobs that are skipped because of it count as success for required checks. */
function ofSuperseded({ by, chronicle }: Scene, { outputs }: Finished): string | undefined {
  if (outputs['superseded'] !== 'true') return undefined
  const { run } = by
  const newer = chronicle.groupOf(run).filter((other) => isStrictlyOlder(run, other))
  if (newer.every((other) => commitOf(other) === commitOf(run))) {
    return 'it calls itself superseded by nobody'
  }
  const head = headTold(run, by)
  return head === undefined || head === commitOf(run)
    ? 'it calls itself superseded, and its commit may be the current head'
    : undefined
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
