// What would each policy have done to this repository? First the question whether the replay can be believed at all.
import type { Policy } from '../model/policy.js'
import { calibrate, doubtsOf, replayAsItWas, type Calibration } from './calibrate.js'
import { configurationOf, shownGroup } from './configuration.js'
import { doubtsOfGaps, gapsOf, type Gaps } from './gaps.js'
import { asGuidesPrintIt, repairedFor, type GroupsFor, type WrittenFor } from './written.js'
import type { Fates } from './fates.js'
import type { Range } from './format.js'
import { ledgerOf, timesOf, type Ledger } from './ledger.js'
import { marksOf, type Marks } from './mark.js'
import { momentsOf } from './moments.js'
import type { PastRun } from './past-run.js'
import { replay, type Configuration } from './replay.js'
import { replaySupersede } from './replay-supersede.js'
import { startsOf } from './starts.js'
import { likelyDefaultBranch } from './subject.js'
import { timelineOf, type Timeline } from './timeline.js'
import { worksOf, type Estimate, type Works } from './work.js'
import type { Sight } from './wrong.js'

/** In the order in which they are shown. */
export const policyNames = {
  nothing: 'Nothing is cancelled',
  native: 'Native, as it is',
  guides: 'Native, as guides print it',
  repaired: 'Native, repaired',
  supersede: 'Supersede'
} as const

export type PolicyName = keyof typeof policyNames

export interface PolicyResult {
  readonly name: PolicyName
  /** With the usual length of cancelled runs: the median. */
  readonly ledger: Ledger
  /** Milliseconds of runners, from the median length of cancelled runs to their 90th percentile. */
  readonly cost: Range
  /** Milliseconds that runs waited for a group. */
  readonly waited: Range
}

export interface Backtest {
  readonly runs: number
  /** Creation of the first and the last run. */
  readonly from: number
  readonly to: number
  readonly defaultBranch: string
  readonly workflows: readonly string[]
  /** False: nobody said which configuration the runs had. */
  readonly isConfigured: boolean
  readonly calibration: Calibration
  readonly gaps: Gaps
  readonly doubts: readonly string[]
  /** Of how many runs the jobs are recorded: their cost is the time of their jobs, that of the others their length. */
  readonly withJobs: number
  /** Runs that really were cancelled or have no end: their length is an estimate. */
  readonly estimated: number
  readonly policies: readonly PolicyResult[]
  readonly timeline: Timeline | undefined
}

export interface BacktestRequest {
  /** By creation and then by id. */
  readonly runs: readonly PastRun[]
  /** What the repository really had; undefined where nobody says. */
  readonly groups: GroupsFor | undefined
  /** The same, repaired; undefined: the block that repairs most of them. */
  readonly repaired?: WrittenFor | undefined
  /** Of Supersede. */
  readonly policy: Policy
  /** Undefined: the usual name with the most pushes. */
  readonly defaultBranch: string | undefined
}

export function backtest(request: BacktestRequest): Backtest {
  const { runs, groups } = request
  const defaultBranch = request.defaultBranch ?? likelyDefaultBranch(runs)
  const sight = { moments: momentsOf(runs, defaultBranch), defaultBranch }
  const native = groupsBy(runs, (run) => groups?.(run)?.block, defaultBranch)
  const asItWas = replayAsItWas(runs, native)
  const calibration = calibrate(runs, asItWas)
  const gaps = gapsOf(runs, groups, native)
  const starts = startsOf(runs, native, asItWas)
  const worksBy = (estimate: Estimate): Works => worksOf(runs, starts, estimate)
  const works = [worksBy('median'), worksBy('p90')] as const
  const stage = { request, sight, native, works, marks: marksOf(runs, defaultBranch) }
  const [nothing, asIs, guides, better, supersede] = [
    play(stage, 'nothing'),
    play(stage, 'native'),
    play(stage, 'guides'),
    play(stage, 'repaired'),
    play(stage, 'supersede')
  ]
  return {
    runs: runs.length,
    from: runs[0]?.createdAt ?? 0,
    to: runs.at(-1)?.createdAt ?? 0,
    defaultBranch,
    workflows: [...new Set(runs.map(({ workflow }) => workflow))].sort(),
    isConfigured: groups !== undefined,
    calibration,
    gaps,
    doubts: groups === undefined ? [] : [...doubtsOfGaps(gaps), ...doubtsOf(calibration, starts)],
    withJobs: runs.filter(({ jobs }) => jobs !== undefined).length,
    estimated: works[0].estimated,
    policies: [nothing, asIs, guides, better, supersede].map(({ result }) => result),
    timeline: timelineOf({
      runs,
      sight,
      configuration: native,
      shownGroup: (run) => {
        const block = groups?.(run)?.block
        return block && shownGroup(block, run, defaultBranch)
      },
      native: asIs.fates,
      supersede: supersede.fates
    })
  }
}

interface Stage {
  readonly request: BacktestRequest
  readonly sight: Sight
  readonly native: Configuration
  /** By the median and by the 90th percentile. */
  readonly works: readonly [Works, Works]
  readonly marks: Marks
}

/** One policy, with both estimates. The fates are those of the median. */
function play(
  stage: Stage,
  name: PolicyName
): { readonly result: PolicyResult; readonly fates: Fates } {
  const { works, marks, sight } = stage
  const { runs } = stage.request
  const player = playerOf(stage, name)
  const fates = player(works[0])
  const ledger = ledgerOf({ runs, fates, works: works[0], marks, sight })
  const other = timesOf({ runs, fates: player(works[1]), works: works[1], marks, sight })
  return {
    fates,
    result: {
      name,
      ledger,
      cost: rangeOf(ledger.cost, other.cost),
      waited: rangeOf(ledger.waiting.total, other.waiting.total)
    }
  }
}

type Player = (works: Works) => Fates

function playerOf({ request, sight, native }: Stage, name: PolicyName): Player {
  const { runs, policy, repaired = repairedFor } = request
  const { defaultBranch } = sight
  const by =
    (configuration: Configuration): Player =>
    (works) =>
      replay(runs, { configuration, endOf: endBy(works) })
  switch (name) {
    case 'nothing':
      return by(() => undefined)
    case 'native':
      return by(native)
    case 'guides':
      return by(groupsBy(runs, () => asGuidesPrintIt, defaultBranch))
    case 'repaired':
      return by(groupsBy(runs, repaired, defaultBranch))
    case 'supersede':
      return (works) => replaySupersede(runs, { ...sight, policy, endOf: endBy(works) })
  }
}

/** The groups of all runs, each evaluated once. */
function groupsBy(
  runs: readonly PastRun[],
  writtenFor: WrittenFor,
  defaultBranch: string
): Configuration {
  const configuration = configurationOf(writtenFor, defaultBranch)
  const groups = runs.map(configuration)
  return (_run, index) => groups[index]
}

function endBy({ length }: Works): (index: number, startedAt: number) => number {
  return (index, startedAt) => startedAt + (length[index] ?? 0)
}

function rangeOf(one: number, other: number): Range {
  return { low: Math.min(one, other), high: Math.max(one, other) }
}
