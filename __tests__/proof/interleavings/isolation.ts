// Nothing is mixed up, between groups, repositories or tokens, in one process.
import type { Check, Finding, Tell } from '../check.js'
import type { Fault } from '../step.js'
import { actTogether, crowdedWorld, type Acted, type Crowd } from './crowd.js'
import { requestsForTheSame, view, viewers, type View, type Viewer } from './sights.js'

/** Fifty groups in both: ten families of five. */
const crowds: Readonly<Record<'short' | 'long', Crowd>> = {
  short: { families: 10, runsOfEach: 8 },
  long: { families: 10, runsOfEach: 50 }
}

export const isolationCheck: Check = {
  name: 'isolation',
  run: async (size, tell) => {
    const crowd = await crossings(crowds[size], tell)
    const sights = await confusions(viewers, tell)
    return {
      looked: {
        count: crowd.looked.count + sights.looked.count,
        of: 'invocations at once'
      },
      violations: [...crowd.violations, ...sights.violations],
      notes: [...crowd.notes, ...sights.notes]
    }
  }
}

/** Each of the newest runs cancels the superseded runs of its own group, once, and nothing else. */
export async function crossings(crowd: Crowd, tell: Tell, fault?: Fault): Promise<Finding> {
  const { world, groups } = crowdedWorld(crowd)
  tell(`${groups.length} groups of ${crowd.runsOfEach} runs`)
  const acted = await actTogether(world, groups, fault)
  const wanted = groups.flatMap(({ superseded }) => superseded)
  return {
    looked: { count: acted.length, of: 'groups' },
    violations: [
      ...acted.flatMap(wrongs),
      ...differences('in the whole world', world.cancelled(), wanted),
      ...differences('asked for in the whole world', world.cancelRequests(), wanted)
    ],
    notes: [
      `${groups.length} groups of ${crowd.runsOfEach} runs: ${wanted.length} superseded, ${world.cancelled().length} cancelled`,
      `requests: ${world.requests.length}, by invocation ${range(acted.map(({ requests }) => requests))}`
    ]
  }
}

function wrongs({ group, done, asked, requests }: Acted): readonly string[] {
  const { name, superseded } = group
  const metered = Object.values(done.meter.requests).reduce((all, count) => all + count, 0)
  // For runs that have not changed for a day, the jobs are read first: they may be wedged.
  const most = mostRequests(superseded.length) + (done.meter.requests.jobs ?? 0)
  return [
    ...differences(`by ${name}`, asked, superseded),
    ...(metered === requests ? [] : [`${name} counted ${metered} of its ${requests} requests`]),
    ...(requests <= most ? [] : [`${name} took ${requests} requests, and ${most} are enough`])
  ]
}

/**
 * The promised number of requests for this many runs; a tag, a full page of the branch with its five statuses, and looks at the
 * end.
 */
function mostRequests(victims: number): number {
  const forTheCancels = 4 + 2 * victims + Math.ceil(victims / 10)
  const forBusyBranches = 10
  return forTheCancels + 1 + forBusyBranches
}

function differences(
  where: string,
  found: readonly number[],
  wanted: readonly number[]
): readonly string[] {
  const extra = found.filter((id, at) => !wanted.includes(id) || found.indexOf(id) !== at)
  const missing = wanted.filter((id) => !found.includes(id))
  return [
    ...(extra.length > 0 ? [`cancelled ${where} and should not be: ${extra.join()}`] : []),
    ...(missing.length > 0 ? [`not cancelled ${where}: ${missing.join()}`] : [])
  ]
}

/** Every viewer gets the same result with the same requests, whether the others exist or not. */
export async function confusions(
  them: readonly Viewer[],
  tell: Tell,
  fault?: Fault
): Promise<Finding> {
  tell(`${them.length} invocations in two repositories with different tokens`)
  const alone: View[] = []
  for (const viewer of them) alone.push(await view(viewer))
  const together = await Promise.all(them.map((viewer) => view(viewer, fault)))
  const shared = await requestsForTheSame()
  const different = new Set(alone.map(({ told }) => told)).size
  return {
    looked: { count: them.length, of: 'invocations' },
    violations: [
      ...them.flatMap(({ repository, sight }, at) =>
        unlike(alone[at], together[at]).map(
          (what) => `${repository}, a token that ${sight}: ${what}`
        )
      ),
      ...Object.entries(shared)
        .filter(([, count]) => count !== 3)
        .map(([whose, count]) => `three things asked ${whose}: ${count} requests, not 3`)
    ],
    notes: [
      `${them.length} invocations with different repositories and tokens came to ${different} different ends`,
      `requests of theirs: ${together.reduce((all, { requests }) => all + requests.length, 0)}`
    ]
  }
}

function unlike(alone: View | undefined, together: View | undefined): readonly string[] {
  if (alone === undefined || together === undefined) return ['it was not played']
  const [one, other] = [alone, together].map(({ requests }) => requests.join('\n'))
  return [
    ...together.strays.map((stray) => `it sent what is not its own: ${stray}`),
    ...(alone.told === together.told ? [] : ['it came to something else than alone']),
    ...(one === other ? [] : ['it asked something else than alone']),
    ...differences('that was not alone', together.cancelled, alone.cancelled)
  ]
}

function range(counts: readonly number[]): string {
  return `${Math.min(...counts)} to ${Math.max(...counts)}`
}
