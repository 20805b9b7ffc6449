// One cell of the matrix: one invocation in which one kind of request has one fault, once or always.
import type { Clock } from '../../../src/usage/clock.js'
import { serverError, type RequestRecord } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { FaultKind } from './faults.js'
import type { Role } from './role.js'
import type { Belief, Peril } from './peril.js'
import { victimsOf, type Ending, type Scene } from './scene.js'
import { scenes, type SceneName } from './scenes.js'
import { inVirtualTime, type Pass } from '../../support/virtual-time.js'
import { createComputer, type Computer } from './computer.js'
import type { Change } from '../../support/wire.js'
import { createWire, elsewhere, home, type Sent } from './wire.js'

export interface Place {
  readonly scene: SceneName
  readonly victims: number
  readonly role: Role
  /** Whether the world is one in which a wrong reaction does harm. */
  readonly peril?: Peril
}

export interface Upset {
  readonly fault: FaultKind
  readonly lasts: boolean
}

/** What happened, by the requests that reached the worlds, and by the report of the invocation. */
export interface Observed {
  /** A text if something was thrown. */
  readonly ending: Ending | string
  /** Runs that ended because of their cancel, or would have. */
  readonly cancelled: readonly number[]
  /** Every run for which a cancel was sent, whatever the answer; one entry for each cancel. */
  readonly asked: readonly number[]
  /** The same for force-cancels. */
  readonly forced: readonly number[]
  readonly sent: readonly Sent[]
  /** The requests that the fault is on, by path. */
  readonly met: ReadonlySet<string>
  /** Milliseconds. */
  readonly took: number
}

export interface Cell extends Place, Upset, Observed {
  /** The same without the fault. */
  readonly calm: Observed
}

/** `tell` can give the program a wrong clock. */
export async function look(
  place: Place,
  upset?: Upset | Belief,
  tell: (clock: Clock) => Clock = (clock) => clock
): Promise<Observed> {
  const { invoke, cancels, onTheWay }: Scene = scenes[place.scene]
  const world = buildWorld(place)
  const met = new Set<string>()
  const isOne = (request: RequestRecord): boolean =>
    request.kind === place.role.kind && place.role.isOne(request, world)
  const act = async (pass: Pass): Promise<Pick<Observed, 'ending' | 'sent'>> => {
    const computer = createComputer(pass)
    const damage =
      typeof upset === 'function'
        ? believing(place, world, { isOne, upset })
        : prepare(world, isOne, { upset, computer })
    const wire = createWire({
      hosts: { [home]: world, [elsewhere]: aRepository().terse() },
      changeTo: (record) => {
        const usual = onTheWay?.(record, world) ?? ((answer) => answer)
        if (!isOne(record)) return usual
        met.add(record.path)
        const damaged = damage(record)
        return damaged === undefined ? usual : (answer) => damaged(usual(answer))
      }
    })
    const ending = await invoke(world, { fetch: wire.fetch, clock: tell(computer.clock) }).catch(
      String
    )
    return { ending, sent: wire.sent }
  }
  const { value, took } = await inVirtualTime(act)
  const { ending } = value
  const cancelled = cancels || typeof ending === 'string' ? world.cancelled() : ending.claimed
  const [asked, forced] = [world.cancelRequests(), world.forceRequests()]
  return { ...value, cancelled, asked, forced, met, took }
}

function buildWorld({ scene, victims, peril }: Place): World {
  const world = scenes[scene].build(victims).terse()
  peril?.change(world, victimsOf(victims))
  return world
}

type Damaging = (request: RequestRecord) => Change | undefined

/** GitHub answers every such request with an error, and the program takes that for a yes. */
function believing(
  { scene, victims, peril }: Place,
  world: World,
  { isOne, upset }: { readonly isOne: (request: RequestRecord) => boolean; readonly upset: Belief }
): Damaging {
  world.fail({ on: isOne, with: serverError() })
  const hoped = scenes[scene].build(victims).terse()
  hoped.latency = 0
  peril?.hope?.(hoped, victimsOf(victims))
  peril?.pretend?.(world)
  return (request) => (answer) => upset(request, answer, hoped)
}

/** Sets the fault on its requests. Returns what to do to the answer of the next one. */
function prepare(
  world: World,
  on: (request: RequestRecord) => boolean,
  { upset, computer }: { readonly upset: Upset | undefined; readonly computer: Computer }
): Damaging {
  if (upset === undefined) return () => undefined
  const made = upset.fault.make()
  if (typeof made === 'object' && 'computing' in made) {
    return once(upset, () => {
      computer.busy(made.computing)
      return undefined
    })
  }
  if (typeof made === 'string' || !('damage' in made)) {
    world.fail({ on, with: made, ...(!upset.lasts && { times: 1 }) })
    return () => undefined
  }
  return once(upset, () => made.damage)
}

/** Or always. */
function once({ lasts }: Upset, damage: () => Change | undefined): Damaging {
  let isOver = false
  return () => {
    if (isOver) return undefined
    isOver = !lasts
    return damage()
  }
}
