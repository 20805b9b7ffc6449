// One step in this process, from the event to everything that it writes, through the GitHub adapters.
import { supersede } from '../../../src/supersede.js'
import { createCanceller } from '../../../src/github/canceller.js'
import type { Started } from '../../support/events.js'
import { connectionTo, requestOf, type Words } from '../../support/faces.js'
import type { World } from '../../support/github/repository.js'
import { write, type Written } from './written.js'

export interface Occasion {
  readonly world: World
  readonly started: Started
  readonly exemptLabel?: string
  readonly inputs?: Words
  readonly serverUrl?: string
  readonly readOnlyByDesign?: boolean
}

export interface Finished {
  readonly written: Written
  readonly cancelled: readonly number[]
}

export async function step(occasion: Occasion): Promise<Finished> {
  const { world, started, exemptLabel, inputs } = occasion
  const connection = connectionTo(world)
  const said: string[] = []
  const log = { debug: () => undefined, info: (message: string) => void said.push(message) }
  const ports = { ...connection.ports, log, canceller: createCanceller(connection.access) }
  const request = await requestOf(started, inputs)
  const { target, policy: usual } = request
  const policy = exemptLabel === undefined ? usual : { ...usual, exemptLabel }
  const conclusion = await supersede({ ...request, policy, wait: 3000 }, ports)
  const run = target.actsFor.kind === 'newest' ? undefined : target.actsFor.run
  if (run === undefined) throw new Error('a step always acts for a run')
  return {
    written: write({ ...occasion, conclusion, run, meter: connection.meter, said }),
    cancelled: world.cancelled()
  }
}

/** This many at once: a step spends most of its time waiting. */
const atOnce = 12

/** `act` for each of them, some at a time; the results in their order. */
export async function forAll<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += atOnce) {
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(act))))
  }
  return results
}
