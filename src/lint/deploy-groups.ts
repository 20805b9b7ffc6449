// The jobs that get a group of their own when the block of their workflow goes or gets another name.
import { isSameSubject, type Encounter, type Entrant } from '../workflow/encounters.js'
import type { Job } from '../workflow/jobs.js'
import { reads } from '../workflow/template.js'
import type { Block } from './blocks.js'
import { surelyDeploys } from './deploys.js'
import type { Scene } from './scene.js'

/** Group by the id of the job: for each job that surely deploys, and of which no two runs were at work at a time because of the block. */
export function groupsOf({ job: owner }: Block, scene: Scene): ReadonlyMap<string, string> {
  if (owner !== undefined) return new Map()
  const jobs = scene.file.jobs.filter(
    (job) => job.concurrency === undefined && job.uses === undefined && surelyDeploys(job)
  )
  const met = metBy(scene)
  return new Map(
    jobs.flatMap((job) => {
      const group = groupOf(job, scene, met)
      return group === undefined ? [] : [[job.id, group]]
    })
  )
}

/** The later runs that each run meets in the block of the workflow. */
function metBy({ encounters }: Scene): ReadonlyMap<Entrant, ReadonlySet<Entrant>> {
  const met = new Map<Entrant, Set<Entrant>>()
  for (const encounter of encounters) {
    const { earlier, later } = encounter
    if (later.claim.job !== undefined || later.claim.calledBy !== undefined) continue
    if (isAgain(encounter)) continue
    met.set(earlier.entrant, (met.get(earlier.entrant) ?? new Set()).add(later.entrant))
  }
  return met
}

/** Runs that meet because they have one commit deploy the same again. Runs on a schedule have that of the default branch. */
export function isAgain({ earlier, later }: Encounter): boolean {
  const isStarted = [earlier, later].every(({ run }) => run.subject.kind === 'started')
  return (
    (isStarted || earlier.run.commit === later.run.commit) &&
    reads(later.claim.concurrency.group, 'github', 'sha')
  )
}

function groupOf(
  { id, matrix }: Job,
  { entrants }: Scene,
  met: ReadonlyMap<Entrant, ReadonlySet<Entrant>>
): string | undefined {
  const having = entrants.filter(({ running }) => running.get(id) !== false)
  // A newer commit of a pull request replaces the older one, and one pull request need not wait for another one.
  const held = having.filter(({ run }) => run.subject.kind !== 'pull-request')
  const isMet = (one: Entrant, other: Entrant): boolean => met.get(one)?.has(other) === true
  if (!held.some((one) => held.some((other) => isMet(one, other)))) return undefined
  const isByRef =
    held.length < having.length ||
    held.some((one) =>
      held.some((other) => !isSameSubject(one.run.subject, other.run.subject) && !isMet(one, other))
    )
  const parts = [
    '${{ github.workflow }}',
    id,
    ...(isByRef ? ['${{ github.ref }}'] : []),
    ...(matrix === undefined ? [] : ['${{ strategy.job-index }}'])
  ]
  return parts.join('-')
}
