// Does the judge see it where a rule is missing? Each broken build plays the worlds that were chosen for it, and then others, one
// after another, until one of them finds the fault that is meant.
import { rm } from 'node:fs/promises'
import { brokenCopy } from './broken.js'
import type { Twin } from './twins.js'
import { playAll, together, usuallyAtOnce } from './worlds.js'

export interface SelfCheck {
  /** The first world that found fault, for each build that was caught. */
  readonly caught: ReadonlyMap<string, number>
  /** A sentence for each build that was not. */
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

/** Worlds that are played for one build at most, besides those that were chosen for it. */
const mostWorlds = 120

/** Whoever changes the product, or the worlds, need not look for other seeds at once. */
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
