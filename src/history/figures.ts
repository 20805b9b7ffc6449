// The figures of a backtest as rows of text, a cell for each policy: the table, the markdown and the page show the same ones.
import type { Quote } from '../model/quote.js'
import type { Backtest, PolicyName, PolicyResult } from './backtest.js'
import { counted, grouped, minuteRange, minutes, share, span } from './format.js'
import { wrongKinds, type WrongKind } from './wrong.js'

export interface Row {
  readonly label: string
  readonly cells: readonly string[]
  /** It is a part of the row before. */
  readonly isDetail: boolean
}

/** At most eleven characters. */
export const shortNames: Readonly<Record<PolicyName, string>> = {
  nothing: 'nothing',
  native: 'native',
  guides: 'guides',
  repaired: 'repaired',
  supersede: 'Supersede'
}

export function rowsOf({ policies }: Backtest): readonly Row[] {
  const row = (label: string, cell: (policy: PolicyResult) => string, isDetail = false): Row => ({
    label,
    cells: policies.map(cell),
    isDetail
  })
  return [
    row('runs cancelled', ({ ledger }) => grouped(ledger.cancelled)),
    row('runner minutes', ({ cost }) => minuteRange(cost)),
    row('results lost', ({ ledger: { lost } }) => grouped(lost.commits)),
    row('of commits', ({ ledger: { lost } }) => grouped(lost.of), true),
    row('most in a row', ({ ledger: { lost } }) => grouped(lost.longestRow), true),
    row('longest time', ({ ledger: { lost } }) => span(lost.longestTime), true),
    row('wrong cancels', ({ ledger: { wrong } }) => grouped(wrong.runs)),
    ...kindsIn(policies).map((kind) =>
      row(wrongKinds[kind][1], ({ ledger: { wrong } }) => grouped(wrong.kinds[kind]), true)
    ),
    row('minutes waited', ({ waited }) => minuteRange(waited)),
    row('longest wait', ({ ledger: { waiting } }) => span(waiting.longest), true),
    row('PRs without result', ({ ledger }) => grouped(ledger.unfinishedPullRequests))
  ]
}

/** Kinds of which any policy cancels one. */
function kindsIn(policies: readonly PolicyResult[]): readonly WrongKind[] {
  const kinds = Object.keys(wrongKinds) as WrongKind[]
  return kinds.filter((kind) => policies.some(({ ledger }) => ledger.wrong.kinds[kind] > 0))
}

/** What the replay of the configuration says, beside what really happened. */
export function calibrationSentence({ calibration }: Pick<Backtest, 'calibration'>): string {
  const { runs, cancelled, predicted, both, precision, recall } = calibration
  return (
    `Calibration with ${counted(runs, 'run')}: ${grouped(cancelled)} were cancelled, and the replay of the configuration cancels ${grouped(predicted)}. ` +
    `Precision ${share(precision)}: ${grouped(both)} of these ${grouped(predicted)} were cancelled. ` +
    `Recall ${share(recall)}: the replay cancels ${grouped(both)} of the ${grouped(cancelled)}.`
  )
}

/** How the figures came about, in sentences. `quote` sets down what strangers wrote. */
export function assumptionsOf(result: Backtest, quote: Quote): readonly string[] {
  const { runs, withJobs, estimated, defaultBranch } = result
  return [
    costSentence(withJobs, runs),
    ...(estimated === 0
      ? []
      : [
          `The length of ${counted(estimated, 'run')} is an estimate, because of a cancel or a missing end: that of the runs of the same workflow that succeeded. A range goes from the median to the 90th percentile. Counts are those of the median.`
        ]),
    'A run begins when it is created, or when its group lets it begin: there are always enough runners. A cancel takes effect at once, and the step of Supersede runs at once.',
    'Groups of whole runs are replayed, not those of single jobs. A run whose group cannot be told from its record is in no group.',
    `The default branch is ${quote(defaultBranch)}. Long-lived branches are this one and those with the name of a release, deploy or version branch.`,
    'A record does not tell the state of a pull request: each counts as open and without labels while it starts runs. Whether it was merged is read from the titles of pushes; tags and deploys are known by their names.'
  ]
}

function costSentence(withJobs: number, runs: number): string {
  if (withJobs === runs) return 'Runner minutes are those of the jobs, added up.'
  if (withJobs === 0) {
    return 'No jobs are recorded, so the runner minutes of a run are its length. Jobs side by side cost more than that.'
  }
  return `Runner minutes are those of the jobs for ${grouped(withJobs)} of ${counted(runs, 'run')}, and the length of the run for the others.`
}

export function policyOf({ policies }: Backtest, name: PolicyName): PolicyResult | undefined {
  return policies.find((policy) => policy.name === name)
}

/** Against doing nothing, with the median: positive where the policy saves minutes. */
export function savedMinutes(result: Backtest, { ledger }: PolicyResult): string {
  const saved = (policyOf(result, 'nothing')?.ledger.cost ?? 0) - ledger.cost
  return minutes(saved)
}
