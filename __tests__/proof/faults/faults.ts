// Everything that can go wrong with one request: the rows of the matrix.
import {
  conflict,
  notFound,
  permissionDenied,
  primaryLimit,
  secondaryLimit,
  serverError,
  slow,
  unauthorized,
  unprocessable,
  type Fault
} from '../../support/github/faults.js'
import {
  nextElsewhere,
  nothingInTheFields,
  numbersAsTexts,
  numbersTooGreat,
  withItems
} from './damage.js'
import type { Change } from '../../support/wire.js'
import type { Role } from './role.js'
import { elsewhere } from './wire.js'

/**
 * The promise for a fault that comes once: one that `passes` has no effect, a `final` one is not retried. Anything else is a
 * limit that is too long to wait for, or an unusable answer.
 */
export type Nature = 'passes' | 'final' | 'other'

export interface FaultKind {
  readonly name: string
  /** Its name in the table together with others that are answered alike; its own name if it stands alone. */
  readonly family: string
  readonly natureFor: (role: Role) => Nature
  /** Made when it is needed: limits give their end by the clock at that time. */
  readonly make: () => Fault | { readonly damage: Change } | { readonly computing: number }
  /** Whether the answer is as good as without the fault. */
  readonly isHarmlessFor: (role: Role) => boolean
}

interface Row {
  readonly name: string
  readonly nature: Nature | ((role: Role) => Nature)
  readonly make: FaultKind['make']
  readonly harmless?: FaultKind['isHarmlessFor']
}

const on =
  (...kinds: readonly Role['kind'][]) =>
  ({ kind }: Role): boolean =>
    kinds.includes(kind)

/** If a run does not show its groups, the list of the repository does. */
const foundElsewhere = on('run-groups')
const empty = ({ isEmpty }: Role): boolean => isEmpty === true
const cancelling = on('cancel', 'force-cancel')
/** The body of an accepted cancel is not needed. */
const bodyless = cancelling
const fieldless = (role: Role): boolean => bodyless(role) || empty(role)
const ofNamed = on('branch', 'tag', 'tag-object', 'jobs', 'groups')
/** A ref is identified by its name, and so is a job. */
const named = (role: Role): boolean => role.isByName === true || ofNamed(role)
const numberless = (role: Role): boolean => fieldless(role) || named(role)
const asRefs = ({ isHopedAway, kind }: Role): boolean => isHopedAway === true || kind === 'tag'
const asPulls = on('pulls')
/** A list of refs with anything else in it cannot be used. */
const short = (role: Role): boolean => !asPulls(role) && !asRefs(role)
const asLists = on('pulls', 'jobs')
/** An endless list of pull requests or jobs cannot be used, nor one of refs that should prove that a ref is missing. */
const endless = (role: Role): boolean =>
  empty(role) || (!asLists(role) && role.isHopedAway !== true)
/** A read right before a cancel must not be older than two seconds; other reads may be slow. */
const unhurried = ({ moment }: Role): boolean => moment !== 'evidence'

/** The plan for a pull request reads the repository in the first look only. */
const readsOnce = ({ kind, scene }: Role): boolean =>
  kind === 'repository' && (scene === 'plan --pr' || scene === 'plan --run')

/** Nothing is sent, however old its evidence is. */
const onlyLooks = ({ scene }: Role): boolean => scene.startsWith('plan')

const refusals: readonly Row[] = [
  { name: '401', nature: 'final', make: unauthorized },
  { name: '403 for want of permission', nature: 'final', make: permissionDenied },
  { name: '404', nature: 'final', make: notFound, harmless: foundElsewhere },
  {
    name: '410',
    nature: 'final',
    make: () => ({ status: 410, message: 'Gone' }),
    harmless: foundElsewhere
  },
  { name: '422', nature: 'final', make: unprocessable, harmless: foundElsewhere }
]

/** An answer to a cancel; a read has no conflict that could pass. */
const forNow = ({ kind }: Role): Nature => (kind === 'cancel' ? 'passes' : 'final')

const conflicts: readonly Row[] = [
  {
    name: '409 "completed"',
    nature: 'final',
    make: () => conflict('Cannot cancel a workflow run that is completed.')
  },
  {
    name: '409 "not been queued yet"',
    nature: forNow,
    make: () => conflict('Cannot cancel a workflow run that has not been queued yet.')
  },
  {
    name: '409 "re-run … not yet queued"',
    nature: forNow,
    make: () => conflict('Cannot cancel a workflow re-run that has not yet queued.')
  },
  { name: '409 in other words', nature: forNow, make: () => conflict('Not now.') }
]

const outages: readonly Row[] = ([500, 502, 503, 504] as const).map((status) => ({
  name: String(status),
  nature: 'passes',
  make: () => serverError(status)
}))

const shortLimits: readonly Row[] = [
  {
    name: '403 secondary limit with retry-after',
    nature: 'passes',
    make: () => secondaryLimit({ retryAfter: 1 })
  },
  {
    name: '429 secondary limit with retry-after',
    nature: 'passes',
    make: () => secondaryLimit({ status: 429, retryAfter: 1 })
  },
  {
    name: '429 of no known limit with retry-after',
    nature: 'passes',
    make: () => ({ status: 429, message: 'Too Many Requests', headers: { 'retry-after': '1' } })
  },
  {
    name: '403 primary limit, reset in a second',
    nature: 'passes',
    make: () => primaryLimit({ resetInSeconds: 1 })
  }
]

const longLimits: readonly Row[] = [
  { name: '403 secondary limit', nature: 'other', make: () => secondaryLimit() },
  { name: '429 secondary limit', nature: 'other', make: () => secondaryLimit({ status: 429 }) },
  { name: '403 primary limit, reset in an hour', nature: 'other', make: () => primaryLimit() }
]

const connections: readonly Row[] = [
  { name: 'connection reset', nature: 'passes', make: () => 'reset' },
  {
    name: 'three seconds late',
    nature: 'passes',
    make: () => slow(3000),
    harmless: (role) => unhurried(role) || readsOnce(role)
  },
  {
    name: 'three seconds of computing after it',
    nature: 'passes',
    make: () => ({ computing: 3000 }),
    harmless: (role) => unhurried(role) || onlyLooks(role)
  },
  // GitHub carried out the request; only the answer is lost.
  {
    name: 'later than the time limit',
    nature: 'passes',
    make: () => slow(16_000),
    harmless: cancelling
  }
]

const damaged = (name: string, damage: Change, harmless: Row['harmless'] = bodyless): Row => ({
  name,
  nature: 'other',
  make: () => ({ damage }),
  harmless
})

const halves: readonly Row[] = [
  { name: 'half of the body', nature: 'other', make: () => 'truncated', harmless: bodyless },
  {
    name: 'half of the body, then no connection',
    nature: 'other',
    make: () => 'truncated-connection',
    harmless: bodyless
  }
]

const fields: readonly Row[] = [
  { name: 'numbers for texts', nature: 'other', make: () => 'wrong-types', harmless: fieldless },
  damaged('texts for numbers', numbersAsTexts, numberless),
  damaged('numbers beyond 2^53', numbersTooGreat, numberless),
  damaged('null in every field', nothingInTheFields, fieldless)
]

const shapes: readonly Row[] = [
  { name: 'lists for objects', nature: 'other', make: () => 'swapped', harmless: bodyless },
  { name: 'web page with status 200', nature: 'other', make: () => 'html' }
]

const statuses = [301, 302, 307] as const

/** A relative redirect to nothing leads back to the same address. */
const circles: readonly Row[] = statuses.map((status) => ({
  name: `${status} to itself`,
  nature: 'passes',
  make: () => redirect(status, '')
}))

const strays: readonly Row[] = statuses.map((status) => ({
  name: `${status} to another host`,
  nature: 'other',
  make: () => redirect(status, `${elsewhere}/repos/octo/app`)
}))

function redirect(status: number, location: string): Fault {
  return { status, message: 'Moved', headers: { location } }
}

const renamed: Row = { name: '301 to its new name', nature: 'passes', make: () => 'redirect' }

/** `items`: the number of additional items in a huge page. */
export function faultsWith(items: number): readonly FaultKind[] {
  const huge = damaged('a huge page', withItems(items), short)
  const next = damaged('next page on another host', nextElsewhere, endless)
  return [
    ...alone(refusals),
    ...family('409', conflicts),
    ...family('5xx', outages),
    ...family('limit that ends soon', shortLimits),
    ...family('limit that does not', longLimits),
    ...alone(connections),
    ...family('half an answer', halves),
    ...family('wrong fields', fields),
    ...alone([...shapes, huge, next, renamed]),
    ...family('redirect to itself', circles),
    ...family('redirect to another host', strays)
  ]
}

const alone = (rows: readonly Row[]): readonly FaultKind[] =>
  rows.flatMap((row) => family(row.name, [row]))

function family(name: string, rows: readonly Row[]): readonly FaultKind[] {
  return rows.map((row) => ({
    name: row.name,
    family: name,
    natureFor: (role) => (isTriedAgain(role) ? natureOf(row, role) : onceOnly(natureOf(row, role))),
    make: row.make,
    isHarmlessFor: row.harmless ?? (() => false)
  }))
}

/** GitHub gets at most one force-cancel for a run. */
const isTriedAgain = ({ kind }: Role): boolean => kind !== 'force-cancel'

const onceOnly = (nature: Nature): Nature => (nature === 'passes' ? 'other' : nature)

const natureOf = ({ nature }: Row, role: Role): Nature =>
  typeof nature === 'function' ? nature(role) : nature
