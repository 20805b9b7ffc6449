// A backtest for machines. Version 1: fields are added, never changed.
import { verbatim } from '../model/quote.js'
import { forJson } from '../report/escape.js'
import type { Backtest, PolicyResult } from './backtest.js'
import { assumptionsOf } from './figures.js'
import { date, type Range } from './format.js'

export function backtestJson(result: Backtest): string {
  const { runs, from, to, defaultBranch, workflows, calibration, gaps, doubts } = result
  return `${forJson(
    {
      version: 1,
      runs,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      defaultBranch,
      workflows,
      calibration,
      doubts,
      notReplayed: {
        runsWithoutFile: gaps.withoutFile,
        runsWithoutGroup: gaps.withoutGroup,
        runsWithJobGroups: gaps.withJobGroups
      },
      runsWithJobs: result.withJobs,
      runsWithEstimatedLength: result.estimated,
      policies: result.policies.map(policyJson),
      assumptions: assumptionsOf(result, verbatim)
    },
    2
  )}\n`
}

function policyJson({ name, ledger, cost, waited }: PolicyResult): object {
  const { lost, waiting, wrong } = ledger
  return {
    name,
    cancelled: ledger.cancelled,
    minutes: inMinutes(cost),
    resultsLost: {
      commits: lost.commits,
      of: lost.of,
      mostInARow: lost.longestRow,
      longestMinutes: minutesOf(lost.longestTime)
    },
    wrongCancels: { runs: wrong.runs, kinds: wrong.kinds },
    waiting: {
      runs: waiting.runs,
      minutes: inMinutes(waited),
      longestMinutes: minutesOf(waiting.longest)
    },
    pullRequestsWithoutResult: ledger.unfinishedPullRequests,
    weeks: ledger.weeks.map((week) => ({
      start: date(week.start),
      minutes: minutesOf(week.cost),
      cancelled: week.cancelled,
      resultsLost: week.lost
    }))
  }
}

function inMinutes({ low, high }: Range): Range {
  return { low: minutesOf(low), high: minutesOf(high) }
}

/** To the second. */
function minutesOf(milliseconds: number): number {
  return Math.round(milliseconds / 1000) / 60
}
