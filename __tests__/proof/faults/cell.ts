// One cell of the matrix: one invocation, in which one kind of request meets one fault, once or always.
import type { RequestRecord } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import type { FaultKind } from './faults.js'
import type { Role } from './role.js'
import type { Ending, Scene } from './scene.js'
import { scenes, type SceneName } from './scenes.js'
import { inVirtualTime } from '../../support/virtual-time.js'
import { createWire, elsewhere, home, undamaged, type Damage, type Sent } from './wire.js'

export interface Place {
  readonly scene: SceneName
  readonly victims: number
  readonly role: Role
}

export interface Upset {
  readonly fault: FaultKind
  readonly lasts: boolean
}

/** What happened, by what reached the worlds, and what the invocation says of itself. */
export interface Observed {
  /** A text where something was thrown. */
  readonly ending: Ending | string
  /** Runs that ended because they were cancelled, or would have. */
  readonly cancelled: readonly number[]
  /** Every run that GitHub was asked to cancel, whatever the answer; once for each time. */
  readonly asked: readonly number[]
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

export async function look(place: Place, upset?: Upset): Promise<Observed> {
  const { build, invoke, cancels, onTheWay }: Scene = scenes[place.scene]
  const world = build(place.victims).terse()
  const met = new Set<string>()
  const isOne = (request: RequestRecord): boolean =>
    request.kind === place.role.kind && place.role.isOne(request, world)
  const act = async (): Promise<Pick<Observed, 'ending' | 'sent'>> => {
    const damage = prepare(world, isOne, upset)
    const wire = createWire({
      hosts: { [home]: world, [elsewhere]: aRepository().terse() },
      damageTo: (record) => {
        const change = onTheWay?.(record, world) ?? ((answer) => answer)
        if (!isOne(record)) return (answer) => undamaged(change(answer))
        met.add(record.path)
        const damaged = damage() ?? undamaged
        return (answer) => damaged(change(answer))
      }
    })
    const ending = await invoke(world, wire.fetch).catch(String)
    return { ending, sent: wire.sent }
  }
  const { value, took } = await inVirtualTime(act)
  const { ending } = value
  const cancelled = cancels || typeof ending === 'string' ? world.cancelled() : ending.claimed
  return { ...value, cancelled, asked: world.cancelRequests(), met, took }
}

/** Sets the fault on its requests. Returns what is to be done to the answer of the next one of them. */
function prepare(
  world: World,
  on: (request: RequestRecord) => boolean,
  upset: Upset | undefined
): () => Damage | undefined {
  if (upset === undefined) return () => undefined
  const made = upset.fault.make()
  if (typeof made === 'string' || !('damage' in made)) {
    world.fail({ on, with: made, ...(!upset.lasts && { times: 1 }) })
    return () => undefined
  }
  let isOver = false
  return () => {
    if (isOver) return undefined
    isOver = !upset.lasts
    return made.damage
  }
}
