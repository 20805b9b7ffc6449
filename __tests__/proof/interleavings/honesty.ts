// Does an invocation report the truth? Judged when its process has ended, by the world at that time.
import type { Finished } from '../../support/process.js'
import type { RunRecord } from '../../support/github/state.js'
import { isOneGroup, isStrictlyOlder } from './chronicle.js'
import { isOwnRun, purposeOf, type Invocation } from './invocation.js'
import { headsTold, headTold, sawMove } from './facts.js'
import { ofReadings } from './readings.js'
import { endedIn, verdictsIn } from './plan-output.js'
import { ofSuccessors } from './successors.js'
import { commitOf, spoken, type Scene } from './suspicion.js'
import { unanswered } from './unanswered.js'

/** What a step wrote. */
export interface Told extends Pick<Finished, 'exitCode' | 'stdout' | 'stderr' | 'outputs'> {
  /** The number of the last request before it wrote the outputs; undefined if that is not known. */
  readonly lastRequest?: number
}

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

/** An outcome of `ok` hides no failed read and no failed cancel. */
function ofSilence(scene: Scene, { outputs, stdout, lastRequest }: Told): readonly string[] {
  if (outputs['outcome'] !== 'ok') return []
  const { by } = scene
  const mayEndItself = stdout.includes(ownEndWarning) || by.posts.some((post) => isOwnRun(post, by))
  // Every read was answered, and the answers disagree: the pull request was closed or reopened between them. Or the run became
  // old enough while the step tried: GitHub's clock stands still here, but not that of the step.
  const withdrawn = [
    'pull-request-unknown',
    ...(by.inputs.letFinishAfter === undefined ? [] : ['nearly-done'])
  ]
  const unclear = verdictsIn(outputs['plan'])
    .filter(({ outcome }) => withdrawn.includes(outcome?.reason?.code ?? ''))
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

/** Runs whose cancels failed, and which nothing that the invocation read keeps. */
function uncancelled(scene: Scene): readonly number[] {
  const { by, world, chronicle } = scene
  const asked = [...new Set(by.posts.map(({ id }) => id))]
  return asked.filter((id) => {
    const victim = chronicle.runs.get(id)
    if (victim === undefined || !world.state.runs.has(id)) return false
    const posts = by.posts.filter((post) => post.id === id)
    const ended = by.knowledge.ended.get(id) ?? 0
    const isDone = posts.some(
      ({ status, attempt, saysCompleted = false }) =>
        status === 202 || ended >= attempt || (saysCompleted && chronicle.hasEnded(id, attempt))
    )
    if (isDone || [isForOther, isLiveAgain, isToldHead].some((is) => is(victim, by))) return false
    // The age of the evidence does not count here.
    const suspicion = { ...scene, victim, now: 0 }
    // The newer run may be gone since the first try.
    const isLost = purposeOf(by) === 'supersede' && ofSuccessors(suspicion) !== undefined
    return !isLost && ofReadings(suspicion).length === 0
  })
}

/** If the head moves to another commit in the meantime, the run for that push decides. */
function isForOther(victim: RunRecord, by: Invocation): boolean {
  return sawMove(victim, by) && headTold(victim, by) !== commitOf(by.run)
}

/** The branch of its queue entry was there again, after each of its cancels. */
function isLiveAgain({ id, branch }: RunRecord, { posts, knowledge }: Invocation): boolean {
  const live = knowledge.live.get(`heads/${String(branch)}`) ?? 0
  return posts.filter((post) => post.id === id).every(({ at }) => live > at)
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
