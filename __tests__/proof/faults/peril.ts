// For each kind of request, a world in which a wrong reaction does harm: the right answer there forbids what the program would
// do otherwise. A program that takes a fault for the answer that it hopes for does harm in it, and the laws must detect that. A
// cell in which nothing can go wrong proves nothing.
import type { Answer } from '../../support/github/answer.js'
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import type { RunRecord } from '../../support/github/state.js'
import { victimsOf } from './scene.js'

/** The answer that a program assumes where it takes a fault for a yes. */
export type Belief = (asked: RequestRecord, answer: Answer, hoped: World) => Promise<Answer>

export interface Peril {
  /** For the reader of the table: "the pull request was merged meanwhile". */
  readonly where: string
  /** Turns the world of the scene into this one. */
  readonly change: (world: World, victims: readonly number[]) => void
  /** The superseded runs that may still be cancelled; by default none. */
  readonly leaves?: (victims: readonly number[]) => readonly number[]
  /** The runs that end after their cancel; by default all that may be cancelled. */
  readonly ends?: (victims: readonly number[]) => readonly number[]
  /** Nothing can be cancelled if the request never gets a proper answer, although other worlds allow some. */
  readonly without?: 'none'
  /** No run may be force-cancelled. */
  readonly isForceWrong?: true
  /** Turns the world of the scene into the one that the program hopes for. */
  readonly hope?: (world: World, victims: readonly number[]) => void
  readonly belief: Belief
  /** What else the program would assume, if one fault alone is not enough. */
  readonly pretend?: (world: World) => void
  /** The law that such a program breaks. */
  readonly harm: RegExp
}

/** Why the answer alone decides nothing: a program that assumes what it hopes for still does and reports what is right. */
export interface NoPeril {
  readonly because: string
  readonly belief: Belief
}

/** The answer of the world that the program hopes for. */
export const hoped: Belief = async ({ method, path }, { headers }, world) => {
  const answer = await world.handle({
    method,
    path,
    headers: { authorization: 'token test-token' }
  })
  return { ...answer, headers: { ...headers, ...answer.headers } }
}

/** An empty list of runs. */
export const noRuns: Belief = (_asked, { headers }) =>
  Promise.resolve({
    status: 200,
    headers,
    body: JSON.stringify({ total_count: 0, workflow_runs: [] })
  })

/** As if GitHub had accepted the request. */
export const accepted: Belief = (_asked, { headers }) =>
  Promise.resolve({ status: 202, headers, body: '{}' })

/** The answer of a server without this address. */
export const notThere: Belief = (_asked, { headers }) =>
  Promise.resolve({ status: 404, headers, body: JSON.stringify({ message: 'Not Found' }) })

export const all = (victims: readonly number[]): readonly number[] => victims
const none = (): readonly number[] => []

export interface Spared {
  /** The superseded runs that may be cancelled. */
  readonly mayGo: readonly number[]
  /** The runs that end without a fault. */
  readonly ends: readonly number[]
  readonly isForceWrong: boolean
}

export function sparedIn(count: number, peril: Peril | undefined): Spared {
  const victims = victimsOf(count)
  const mayGo = peril === undefined ? victims : (peril.leaves ?? none)(victims)
  return {
    mayGo,
    ends: peril?.ends === undefined ? mayGo : peril.ends(victims),
    isForceWrong: peril?.isForceWrong === true
  }
}

/** Changes facts about runs from the beginning. */
export function alter({ state }: World, ids: readonly number[], facts: Partial<RunRecord>): void {
  for (const id of ids) state.runs.set(id, { ...state.run(id), ...facts })
}
