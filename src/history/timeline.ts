// One concurrency group over time: what GitHub's own setting and what Supersede do to its runs.
import type { Fate, Fates } from './fates.js'
import type { PastRun } from './past-run.js'
import type { Configuration, RunGroup } from './replay.js'
import { subjectOf } from './subject.js'
import { wrongsOf, type Sight, type WrongKind } from './wrong.js'

export interface Bar {
  readonly run: PastRun
  readonly native: Fate
  readonly supersede: Fate
  /** Why it is wrong that the native setting cancels it; empty where it does not, or where that is right. */
  readonly wrong: readonly WrongKind[]
}

export interface Timeline {
  /** The name of the group, or of what its runs are for where nobody said which groups there are. */
  readonly group: string
  /** Runs that met, or nearly: oldest first, each by arrival. */
  readonly episodes: readonly (readonly Bar[])[]
  /** Runs of the group that are not shown. */
  readonly more: number
}

export interface TimelineRequest {
  readonly runs: readonly PastRun[]
  readonly sight: Sight
  readonly configuration: Configuration
  /** The group as people know it. */
  readonly shownGroup: (run: PastRun) => RunGroup | undefined
  readonly native: Fates
  readonly supersede: Fates
}

/** So many episodes, and so many runs of each. */
const mostEpisodes = 4
const mostBars = 12
/** Milliseconds without a run that end an episode. */
const pause = 600_000

/** Of the group of which the two cancel most; undefined where neither cancels anything. */
export function timelineOf(request: TimelineRequest): Timeline | undefined {
  const best = mostCancelled(request)
  if (best === undefined) return undefined
  const [group, members] = best
  const weights = new Map(
    episodesOf(members, request).map((episode) => [
      episode.slice(0, mostBars),
      episode.slice(0, mostBars).reduce((sum, index) => sum + weightOf(request, index), 0)
    ])
  )
  const shown = [...weights]
    .sort(([, weight], [, other]) => other - weight)
    .slice(0, mostEpisodes)
    .map(([episode]) => episode)
    .sort(([one = 0], [other = 0]) => one - other)
  const first = request.runs[members[0] ?? -1]
  return {
    group: (first && request.shownGroup(first)?.name) ?? group,
    episodes: shown.map((episode) => episode.flatMap((index) => barOf(request, index))),
    more: members.length - shown.flat().length
  }
}

function mostCancelled(request: TimelineRequest): readonly [string, readonly number[]] | undefined {
  const { runs, configuration } = request
  const nameOf = (run: PastRun, index: number): string =>
    configuration(run, index)?.name ?? subjectOf(run).replaceAll('\n', ' ')
  const weights = new Map<string, number>()
  runs.forEach((run, index) => {
    const weight = weightOf(request, index)
    if (weight === 0) return
    const name = nameOf(run, index)
    weights.set(name, (weights.get(name) ?? 0) + weight)
  })
  const most = [...weights.values()].reduce((best, weight) => Math.max(best, weight), 0)
  const group = [...weights.keys()].find((name) => weights.get(name) === most)
  if (group === undefined) return undefined
  return [group, runs.flatMap((run, index) => (nameOf(run, index) === group ? [index] : []))]
}

function weightOf({ native, supersede }: TimelineRequest, index: number): number {
  return Number(native.isCancelled(index)) + Number(supersede.isCancelled(index))
}

function episodesOf(
  members: readonly number[],
  { runs, native, supersede }: TimelineRequest
): readonly (readonly number[])[] {
  const episodes: number[][] = []
  let end = -Infinity
  for (const index of members) {
    const episode = episodes.at(-1)
    if (episode === undefined || (runs[index]?.createdAt ?? 0) > end + pause) episodes.push([index])
    else episode.push(index)
    end = Math.max(end, native.endedAt[index] ?? 0, supersede.endedAt[index] ?? 0)
  }
  return episodes
}

function barOf({ runs, sight, native, supersede }: TimelineRequest, index: number): readonly Bar[] {
  const run = runs[index]
  if (run === undefined) return []
  const fate = native.get(index)
  const by = fate.by === undefined ? undefined : runs[fate.by]
  const wrong = fate.cancelled === undefined ? [] : wrongsOf({ run, index, fate, by }, sight)
  return [{ run, native: fate, supersede: supersede.get(index), wrong }]
}
