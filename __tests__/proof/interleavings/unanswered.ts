// Which requests of a step were never answered, and may matter to what it reports?
import type { Invocation } from './invocation.js'
import type { Asked } from './knowledge.js'
import { endedIn, verdictsIn } from './plan-output.js'
import { candidatesOf, ofSuccessors } from './successors.js'
import type { Scene } from './suspicion.js'

/**
 * Requests whose last answer could not be used. After the cancels, lists only help to see the runs end. If GitHub accepted all of
 * them and no force follows, only the runs that were not seen to end matter. A failed read of a run does not matter if the run is
 * kept for another reason, or if there is no newer run that counts.
 */
export function unanswered(
  scene: Scene,
  plan: string | undefined,
  until: number
): readonly string[] {
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
    .filter((question) => !isOfStartedAgain(question, by, plan))
}

/** The jobs of a newer run that had ended show whether it gives a result. If it is in flight again, they show nothing. */
function isOfStartedAgain(question: string, by: Invocation, plan: string | undefined): boolean {
  const id = Number(ofJobs.exec(question)?.[1])
  const verdict = verdictsIn(plan).find(({ run }) => run.id === id)
  const told = by.knowledge.runs.get(id)?.value
  return verdict?.reason?.code === 'finished' && told !== undefined && told.status !== 'completed'
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

const readInEachLook = ['runs', 'branch-runs', 'status-runs', 'run', 'pull', 'tag']

/** As many times is a list asked for in one look, before the step does without it. */
const mostTries = 3

/** With settle, only the second look counts. It starts with lists whose answers, or failures, the first look has had. */
function isOutdated(one: Asked, { inputs, knowledge: { asked }, posts }: Invocation): boolean {
  if (inputs.settle === '0s' || !readInEachLook.includes(one.kind)) return false
  const lists = asked.filter(({ kind }) => kind.endsWith('runs'))
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
const ofJobs = /^GET \/actions\/runs\/(\d+)\/jobs /

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

/** Reasons about the newer run, or about a missing one. */
const ofNewer = ['self', 'finished', 'head-is-current', 'not-older']

/** Runs that another reason keeps, or that have ended or are gone; nothing else about them matters. */
function settledIn(plan: string | undefined): readonly number[] {
  const kept = verdictsIn(plan)
    .filter(({ action, reason }) => action === 'keep' && !ofNewer.includes(reason?.code ?? ''))
    .map(({ run }) => run.id)
  return [...kept, ...endedIn(plan, 'stopped', 'finished', 'gone').map(({ id }) => id)]
}
