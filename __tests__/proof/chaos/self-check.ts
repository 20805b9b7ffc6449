// Does the judge detect a missing rule? Each broken build plays the worlds that were chosen for it, and then others, until one
// of them shows the intended fault.
import { rm } from 'node:fs/promises'
import { brokenCopy } from './broken.js'
import type { Twin } from './twins.js'
import { playAll, together, usuallyAtOnce } from './worlds.js'

export interface SelfCheck {
  /** The first world with the fault, for each detected build. */
  readonly caught: ReadonlyMap<string, number>
  /** A sentence for each build that was not detected. */
  readonly unseen: readonly string[]
}

const silent = (): void => undefined

export async function checkItself(
  twins: readonly Twin[],
  { atOnce = usuallyAtOnce, dist = 'dist' } = {}
): Promise<SelfCheck> {
  const caught = new Map<string, number>()
  await together(twins, atOnce, async (twin) => {
    const seed = await firstToCatch(twin, dist)
    if (seed !== undefined) caught.set(twin.broken, seed)
  })
  const unseen = twins
    .filter(({ broken }) => !caught.has(broken))
    .map((twin) => `the judge did not see in ${worldsFor(twin).length} worlds: ${twin.broken}`)
  return { caught, unseen }
}

/** At most this many further worlds for one build. */
const mostWorlds = 120

/** So that a change of the product or of the worlds does not need other seeds at once. */
function worldsFor({ seeds }: Twin): readonly number[] {
  return [...new Set([...seeds, ...Array.from({ length: mostWorlds }, (_, at) => at + 1)])]
}

async function firstToCatch(twin: Twin, dist: string): Promise<number | undefined> {
  const { folder, entry } = await brokenCopy(dist, twin)
  try {
    for (const seed of worldsFor(twin)) {
      const { violations } = await playAll([seed], silent, { entry })
      if (twin.found.test(violations.join('\n'))) return seed
    }
    return undefined
  } finally {
    await rm(folder, { recursive: true })
  }
}
