// The same texts from outside: through GitHub's answers and the runner's variables, the adapters and the whole of a step.
import { startedBy } from '../../support/events.js'
import { gitBranches } from '../../support/hostile.js'
import type { Size } from '../check.js'
import { lost, bouquets, texts, type Text } from './matrix.js'
import { shownIn, stepFaults, treeFaults } from './sinks.js'
import { forAll, step, type Finished, type Occasion } from './step.js'
import type { Tally } from './tally.js'
import { arrivals, pullWorld, pushWorld, silent, type Arrival } from './worlds.js'

export async function letEverythingArrive(size: Size, tally: Tally): Promise<void> {
  for (const [at, arrival] of arrivals.entries()) {
    const all =
      size === 'long'
        ? [...bouquets, ...texts]
        : bouquets.filter((_, nth) => (at + nth) % bouquets.length > 0)
    const plain = silent.includes(arrival) ? await plainly(arrival) : undefined
    await forAll(all, (text) => letArrive(text, { arrival, plain }, tally))
  }
  const branches = gitBranches.map((branch, at) => ({
    branch,
    events: size === 'long' ? eventsOf : [eventsOf[at % eventsOf.length] ?? 'push']
  }))
  await forAll(branches, ({ branch, events }) =>
    forAll(events, (event) => supersedeOn(branch, event, tally))
  )
}

/** Everything that is written if the text is an ordinary one. */
async function plainly(arrival: Arrival): Promise<string> {
  return everythingIn(await step(arrival.occasion('plain')))
}

interface Way {
  readonly arrival: Arrival
  /** Everything that is written if the text is shown nowhere; undefined if it is shown. */
  readonly plain: string | undefined
}

async function letArrive(text: Text, { arrival, plain }: Way, tally: Tally): Promise<void> {
  const { family, name } = text
  const what = `${name} as ${arrival.name}`
  const finished = await attempt(() => arrival.occasion(text.text), { family, what, tally })
  if (finished === undefined) return
  const { written, cancelled } = finished
  noteStep(finished, { family, what, tally })
  for (const sink of arrival.shows) {
    tally.note(
      { family, sink, what },
      lost(text.text.slice(0, arrival.fits), shownIn[sink](written))
    )
  }
  if (plain !== undefined) {
    const found = everythingIn(finished) === plain ? [] : ['something is written otherwise']
    tally.note({ family, sink: 'silence', what }, found)
  }
  const { cancels = cancelled } = arrival
  const right = cancels.join() === cancelled.join() && cancelled.every((id) => id < 105)
  tally.note({ family, sink: 'cancelled', what }, right ? [] : [`cancelled ${cancelled.join()}`])
}

/** Everything that is written, except its input values. */
function everythingIn({ written }: Finished): string {
  return JSON.stringify({ ...written, report: undefined })
}

interface Noting {
  readonly family: string
  readonly what: string
  readonly tally: Tally
}

export function noteStep({ written }: Finished, { family, what, tally }: Noting): void {
  const faults = { ...stepFaults(written), tree: treeFaults(written) }
  for (const [sink, found] of Object.entries(faults)) {
    tally.note({ family, sink: sink === 'tree' ? 'summary' : sink, what }, found)
  }
}

/** A fault of the program itself, where only a refusal or a report is allowed. */
async function attempt(
  occasion: () => Occasion,
  { family, what, tally }: Noting
): Promise<Finished | undefined> {
  try {
    return await step(occasion())
  } catch (error) {
    const isRefusal = error instanceof Error && error.name === 'InputError'
    tally.note({ family, sink: 'refusals', what }, isRefusal ? [] : [`it failed: ${String(error)}`])
    return undefined
  }
}

const eventsOf = ['push', 'pull request'] as const

/** Superseded runs on any branch that git allows are cancelled. */
async function supersedeOn(
  branch: string,
  event: (typeof eventsOf)[number],
  tally: Tally
): Promise<void> {
  const family = 'names that git allows'
  const what = `${event}, ${branch}`
  const world = event === 'push' ? pushWorld(branch) : pullWorld({}, { head: branch })
  const finished = await step({ world, started: startedBy(world, 110) })
  noteStep(finished, { family, what, tally })
  const all = finished.cancelled.join() === '101,102'
  const found = all ? [] : [`cancelled ${finished.cancelled.join()}`]
  tally.note({ family, sink: 'cancelled', what }, found)
}
