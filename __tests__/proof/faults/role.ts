// What a role is, and how requests of one kind are distinguished.
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import type { RouteKind } from '../../support/github/routes.js'
import { self } from './scene.js'
import type { SceneName } from './scenes.js'

/**
 * The first look, the reads right before the cancels, the cancels themselves, the looks at intervals after them, and a last
 * one.
 */
export type Moment = 'look' | 'evidence' | 'cancel' | 'watch' | 'end'

export interface Role {
  readonly name: string
  /** Its purpose, for the reader of the table. */
  readonly purpose: string
  readonly scene: SceneName
  /** Other scenes in which it occurs: checked in the long form. */
  readonly alsoIn?: readonly SceneName[]
  readonly kind: RouteKind
  /** Whether this request is one of them, judged by the requests before it. */
  readonly isOne: (request: RequestRecord, world: World) => boolean
  /** The runs that can be cancelled if it is never answered properly. */
  readonly without: 'all' | 'none'
  readonly moment: Moment
  /** No number in the answer matters. */
  readonly isByName?: true
  /** It reads a list of refs that should not contain one: nothing is cancelled unless the whole list shows that. */
  readonly isHopedAway?: true
  /** Whether the answer is an empty list, in which no field can be wrong. */
  readonly isEmpty?: true
}

export const always = (): boolean => true

/** After something was cancelled, as far as GitHub knows. */
export const late = (_request: RequestRecord, world: World): boolean =>
  world.cancelAccepted().length > 0

/** After the first of its kind was answered. */
export const again = (request: RequestRecord, world: World): boolean =>
  world.requests.some(({ kind, index }) => kind === request.kind && index < request.index)

const runIn = ({ path }: RequestRecord): number => Number(/\/runs\/(\d+)$/.exec(path)?.[1])
export const ofSuccessor = (request: RequestRecord): boolean => runIn(request) === self
export const ofCancelled = (request: RequestRecord, world: World): boolean =>
  world.cancelAccepted().includes(runIn(request))
export const ofVictim = (request: RequestRecord, world: World): boolean =>
  !ofSuccessor(request) && !ofCancelled(request, world)
