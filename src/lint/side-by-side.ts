// Jobs of one run that worked side by side: after a repair they must still do so.
import type { Claim } from '../workflow/claims.js'
import type { Concurrency } from '../workflow/concurrency.js'
import { meets } from '../workflow/name.js'
import { reads } from '../workflow/template.js'
import type { Entrant } from '../workflow/encounters.js'
import type { Scene } from './scene.js'

interface Change {
  readonly path: string
  /** Jobs whose block changes or is new; undefined stands for the workflow. */
  readonly jobs: ReadonlySet<string | undefined>
  readonly before: readonly Scene[]
  readonly after: readonly Scene[]
}

/** The job of which two would wait for one another; undefined where there is none. */
export function whichWait({ path, jobs, before, after }: Change): string | undefined {
  const isChanged = ({ file, job }: Claim): boolean => file.path === path && jobs.has(job?.id)
  const known = new Set(pairsOf(before, isChanged).map(({ key }) => key))
  const added = pairsOf(after, isChanged).find(({ key }) => !known.has(key))
  return added && `jobs of one run would wait for one another (${added.name})`
}

interface Pair {
  readonly key: string
  readonly name: string
}

/** Each two groups of one run that are one. */
function pairsOf(scenes: readonly Scene[], isChanged: (claim: Claim) => boolean): readonly Pair[] {
  return scenes.flatMap(({ file, entrants }) =>
    entrants.flatMap((entrant, index) =>
      pairsWithin(entrant, isChanged).map(({ key, name }) => ({
        key: JSON.stringify([file.path, index, key]),
        name
      }))
    )
  )
}

function pairsWithin({ claims }: Entrant, isChanged: (claim: Claim) => boolean): readonly Pair[] {
  const keys = keysOf(claims)
  return claims.flatMap((one, index) =>
    !isChanged(one)
      ? []
      : claims.flatMap((other, place) =>
          place === index || meets(one.name, other.name) === 'no'
            ? []
            : {
                key: [keys[index] ?? '', keys[place] ?? ''].toSorted().join(),
                name: one.job?.id ?? one.calledBy?.id ?? one.file.path
              }
        )
  )
}

/** A key for each claim of a run that stays when other claims come or go. */
function keysOf(claims: readonly Claim[]): readonly string[] {
  const counts = new Map<string, number>()
  return claims.map(({ file, job, calledBy }) => {
    const key = JSON.stringify([file.path, job?.id, calledBy?.id])
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return `${key} ${count}`
  })
}

/** Values that tell the jobs of a matrix apart, or the calls of a called workflow, and that a new name leaves out. */
export function whatIsLeftOut(
  before: Concurrency,
  after: Concurrency | undefined,
  isCalled: boolean
): string | undefined {
  const telling = ['matrix', 'strategy', ...(isCalled ? ['inputs'] : [])]
  const lost = telling.find(
    (context) => after !== undefined && reads(before.group, context) && !reads(after.group, context)
  )
  return lost && `the new name would not hold ${lost}, which tells jobs apart`
}
