// What holds in every cell of the matrix, whatever GitHub answers.
import type { Permission } from '../../../src/model/trouble.js'
import type { Cell } from './cell.js'
import { sparedIn } from './peril.js'
import type { Ending, Scene } from './scene.js'
import { scenes } from './scenes.js'
import { home, type Sent } from './wire.js'

/** Says what breaks the law. */
type Law = (cell: Cell, ending: Ending) => string | undefined

/** Everything in a cell that breaks a law. */
export function violationsOf(cell: Cell): readonly string[] {
  const { role, scene, victims, peril, fault, lasts, ending } = cell
  const world = [scene, `${victims} superseded`, ...(peril === undefined ? [] : [peril.where])]
  const where = `${role.name}: ${fault.name}, ${lasts ? 'always' : 'once'} (${world.join(', ')})`
  if (typeof ending === 'string') return [`${where}: threw ${ending}`]
  const broken = laws.map((law) => law(cell, ending)).filter((words) => words !== undefined)
  return broken.map((words) => `${where}: ${words}`)
}

/** Whether the result is the same as without the fault. */
export function isWhole({ cancelled, calm }: Cell, { claimed, superseded }: Ending): boolean {
  const usual = calm.ending
  return (
    typeof usual !== 'string' &&
    String(cancelled) === String(calm.cancelled) &&
    String(claimed) === String(usual.claimed) &&
    superseded === usual.superseded
  )
}

const meetsTheFault: Law = ({ met }) => (met.size > 0 ? undefined : 'nothing met the fault')

/** Nothing prevents it without a fault. */
const startsWell: Law = ({ scene, victims, peril, calm }) =>
  scene === 'stubborn' || String(calm.cancelled) === String(sparedIn(victims, peril).ends)
    ? undefined
    : `without the fault, cancelled ${calm.cancelled.join(', ') || 'nothing'}`

const harmsNobody: Law = ({ victims, peril, asked, forced, cancelled }) => {
  const { mayGo, isForceWrong } = sparedIn(victims, peril)
  const wrong = [...new Set([...asked, ...cancelled])].filter((id) => !mayGo.includes(id))
  if (wrong.length > 0) return `asked to cancel, or cancelled, ${wrong.join(', ')}`
  const wronglyForced = forced.filter((id) => isForceWrong || !mayGo.includes(id))
  return wronglyForced.length > 0 ? `ended by force ${wronglyForced.join(', ')}` : undefined
}

const commandLineOnlyLooks: Law = ({ scene, asked }) =>
  scenes[scene].cancels || asked.length === 0 ? undefined : 'the command line cancelled'

/** One force-cancel. */
const asksTwiceAtMost: Law = ({ sent }) => {
  const counts = countBy(sent.filter(isPost), ({ path }) => path)
  const tooOften = [...counts].filter(([path, count]) => count > (isForce(path) ? 1 : 2))
  return tooOften.length > 0
    ? `asked too often: ${tooOften.map(([path, count]) => `${path}, ${count} times`).join('; ')}`
    : undefined
}

const isForce = (path: string): boolean => path.endsWith('/force-cancel')

const claimsWhatIs: Law = ({ cancelled, calm }, { claimed, superseded }) => {
  const wrong = claimed.filter((id) => !cancelled.includes(id))
  if (wrong.length > 0) return `says that it cancelled ${wrong.join(', ')}`
  const isSo = typeof calm.ending !== 'string' && calm.ending.superseded
  return superseded && !isSo ? 'says that it is superseded' : undefined
}

/** If GitHub says that a run was deleted or has ended, or that a group has no members, the user need not do anything. */
function couldNotMatter({ role, fault }: Cell): boolean {
  const isGone = role.kind === 'run' && ['404', '410'].includes(fault.name)
  const hasEnded = role.kind === 'cancel' && fault.name === '409 "completed"'
  const isEmpty = role.kind === 'group' && ['404', '410', '422'].includes(fault.name)
  // A list with something in it says something else than an empty one.
  const isFilled = role.isEmpty === true && fault.name === 'a huge page'
  return isGone || hasEnded || isEmpty || isFilled
}

const isNeverSilent: Law = (cell, ending) => {
  if (toldBeyond(cell, ending).length > 0) return undefined
  const { grade } = ending
  if (grade !== 'ok' && grade !== calmGrade(cell)) return `ended ${grade} and told nothing of it`
  return isWhole(cell, ending) || couldNotMatter(cell) ? undefined : 'lost something in silence'
}

const calmGrade = ({ calm: { ending } }: Cell): string | undefined =>
  typeof ending === 'string' ? undefined : ending.grade

/** The messages that do not come anyway, such as that a cancel did not stop a run. */
function toldBeyond({ calm: { ending: usual } }: Cell, { told }: Ending): readonly string[] {
  return typeof usual === 'string' ? told : told.filter((message) => !usual.told.includes(message))
}

/** Alerts are about numbers, whatever the answers were. */
export const numberAlerts = [
  'requests left in this hour',
  'to answer a cancel',
  'for rate limits, because'
]

const withoutAlerts = (told: readonly string[]): readonly string[] =>
  told.filter((message) => !numberAlerts.some((phrase) => message.includes(phrase)))

/**
 * The message has the HTTP status, so that it can be looked up. Exceptions: runs that a cancel did not stop have their own
 * message, and a server without concurrency groups is an older one.
 */
const tellsTheStatus: Law = (cell, ending) => {
  const { fault, lasts } = cell
  const status = /^[45]\d\d/.exec(fault.name)?.[0]
  const about = withoutAlerts(toldBeyond(cell, ending))
  if (!lasts || status === undefined || about.length === 0) return undefined
  const words = about.join(' ')
  const others = [`HTTP ${status}`, 'did not stop', 'because no concurrency group']
  const isTold = others.some((phrase) => words.includes(phrase))
  return isTold ? undefined : `does not tell HTTP ${status}`
}

const permissions: Readonly<Partial<Record<Cell['role']['kind'], Permission>>> = {
  pulls: 'pull-requests: read',
  pull: 'pull-requests: read',
  branch: 'contents: read',
  tag: 'contents: read',
  'tag-object': 'contents: read',
  repository: 'contents: read',
  cancel: 'actions: write',
  'force-cancel': 'actions: write'
}

/** A page that only helps to see the runs end is not missed if the runs are read by id. */
const namesThePermission: Law = (cell, ending) => {
  const told = toldBeyond(cell, ending)
  if (cell.fault.name !== '403 for want of permission' || told.length === 0) return undefined
  const permission = permissions[cell.role.kind] ?? 'actions: read'
  return told.join(' ').includes(permission) ? undefined : `does not name ${permission}`
}

const recovers: Law = (cell, ending) => {
  const { fault, role, lasts, calm } = cell
  if (lasts || fault.natureFor(role) !== 'passes' || typeof calm.ending === 'string') {
    return undefined
  }
  if (!isWhole(cell, ending)) return 'lost something, though the fault passed'
  const { grade } = ending
  const told = withoutAlerts(ending.told)
  return grade === calm.ending.grade && String(told) === String(withoutAlerts(calm.ending.told))
    ? undefined
    : `ended ${grade} though the fault passed: ${told.join(' ')}`
}

const doesWhatIsLeft: Law = (cell, ending) => {
  const { fault, role, lasts, cancelled } = cell
  if (!lasts) return undefined
  if (ending.superseded && !fault.isHarmlessFor({ ...role, scene: cell.scene }))
    return 'is superseded by what it could not read'
  const left = whatIsLeft(cell)
  if (left === undefined || String(cancelled) === String(left)) return undefined
  return `cancelled ${cancelled.join(', ') || 'nothing'}`
}

/**
 * The runs that are to be cancelled although this request is never answered. Undefined if some may be missed: a companion does
 * not read the page of the branch at first.
 */
function whatIsLeft({ fault, role, scene, peril, calm }: Cell): readonly number[] | undefined {
  if (fault.isHarmlessFor({ ...role, scene })) return calm.cancelled
  if ((peril?.without ?? role.without) === 'none') return []
  return scene === role.scene ? calm.cancelled : undefined
}

/** A 401 does not pass. The looks after the cancels are requested again without it. */
const doesNotAskAgain: Law = ({ fault, role, met, sent, calm }) => {
  if (fault.natureFor(role) !== 'final' || role.moment === 'watch') return undefined
  const asks = (all: readonly Sent[], path: string): number =>
    (role.moment === 'look' ? beforeTheCancels(all) : all).filter((one) => one.path === path).length
  const again = [...met].filter((path) => asks(sent, path) > Math.max(1, asks(calm.sent, path)))
  return again.length > 0 ? `asked again: ${again.join(', ')}` : undefined
}

function beforeTheCancels(sent: readonly Sent[]): readonly Sent[] {
  const first = sent.findIndex(isPost)
  return first < 0 ? sent : sent.slice(0, first)
}

const keepsTheTokenAtHome: Law = ({ sent }) => {
  const strange = sent.filter(({ host }) => host !== home)
  if (strange.some(({ hasToken }) => hasToken)) return 'gave the token to another host'
  const own = strange.filter(({ isRedirected }) => !isRedirected)
  return own.length > 0 ? 'asked another host by itself' : undefined
}

/** Milliseconds: the age of an answer when the cancel was sent, and the time that it took. */
const oldestAnswer = 500
const slowestAnswer = 2000

/** The run and the subject state were read shortly before the cancel was sent. */
const looksBeforeItCancels: Law = ({ sent, scene }) => {
  const { subjectState = usualSubjectRequests }: Scene = scenes[scene]
  const isOfSubject = (path: string): boolean => subjectState.test(path)
  const old = sent.filter(isPost).filter((post) => {
    // After a redirect, cancels are sent to the repository by its id, and reads to its name as before.
    const run = post.path.replace(/^.*(?=\/actions\/runs\/)|\/(?:force-)?cancel$/g, '')
    return (
      !wasReadBefore(post, sent, (path) => path.endsWith(run)) ||
      !wasReadBefore(post, sent, isOfSubject)
    )
  })
  return old.length > 0
    ? `had old evidence for ${old.map(({ path }) => path).join(', ')}`
    : undefined
}

const usualSubjectRequests = /\/pulls\/\d+$|\/branches\/[^/]+$/

function wasReadBefore(
  post: Sent,
  sent: readonly Sent[],
  isWanted: (path: string) => boolean
): boolean {
  const reads = sent.filter(
    ({ method, path, at }) => method === 'GET' && isWanted(path) && at <= post.at
  )
  return reads.some(
    ({ at, answeredAt = Infinity }) =>
      answeredAt <= post.at &&
      post.at - answeredAt <= oldestAnswer &&
      answeredAt - at <= slowestAnswer
  )
}

/** Five minutes: the step itself must not occupy a runner for long. */
const longest = 300_000

const comesToAnEnd: Law = ({ sent, calm, took }) => {
  const own = sent.filter(({ isRedirected }) => !isRedirected).length
  const most = 4 * calm.sent.length
  if (own > most) return `sent ${own} requests, where ${calm.sent.length} do without the fault`
  return took > longest ? `took ${Math.round(took / 1000)} s` : undefined
}

const laws: readonly Law[] = [
  meetsTheFault,
  startsWell,
  harmsNobody,
  commandLineOnlyLooks,
  asksTwiceAtMost,
  claimsWhatIs,
  isNeverSilent,
  tellsTheStatus,
  namesThePermission,
  recovers,
  doesWhatIsLeft,
  doesNotAskAgain,
  keepsTheTokenAtHome,
  looksBeforeItCancels,
  comesToAnEnd
]

const isPost = ({ method, isRedirected }: Sent): boolean => method === 'POST' && !isRedirected

function countBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
