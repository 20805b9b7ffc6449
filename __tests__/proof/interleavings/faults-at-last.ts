// Faults that leave superseded runs: only the steps at the end of a world show them.
import type { Run, RunId } from '../../../src/model/model.js'
import type { Ports } from '../../../src/ports.js'
import type { Faulty } from './self-check.js'
import { changedItems, withCancel, withPulls, withRuns } from './tamper.js'

export const faultsAtLast: readonly Faulty[] = [
  {
    broken: 'cancels that were not sent count as accepted',
    seeds: [2],
    fault: (ports) => withCancel(ports, () => Promise.resolve({ ok: true, value: true })),
    found: /is superseded, and the last step left it/
  },
  {
    broken: 'no list has the runs of a second workflow',
    seeds: [2],
    fault: (ports: Ports): Ports => {
      const { runs } = ports
      const first = (items: readonly Run[]): readonly Run[] =>
        items.filter(({ workflow }) => !workflow.path.endsWith('/lint.yml'))
      const newest: typeof runs.newest = async (page) =>
        changedItems(await runs.newest(page), first)
      const filtered: typeof runs.filtered = async (filter, page) =>
        changedItems(await runs.filtered(filter, page), first)
      return { ...ports, runs: { ...runs, newest, filtered } }
    },
    found: /is superseded, and the last step left it/
  },
  {
    broken: 'only a run on the current head supersedes others',
    seeds: [2],
    fault: (ports: Ports): Ports => {
      const newest = new Map<string, Run>()
      const heads = new Map<string, string>()
      const runs = new Map<RunId, Run>()
      const placeOf = ({ head: { repository, branch } }: Pick<Run, 'head'>): string =>
        `${String(repository)} ${String(branch)}`
      const watching = withRuns(ports, (run) => {
        runs.set(run.id, run)
        const other = newest.get(placeOf(run))
        if (run.event === 'pull_request' && run.id >= (other?.id ?? 0))
          newest.set(placeOf(run), run)
        return run
      })
      const both = withPulls(watching, (pull) => {
        if (pull.state === 'open') heads.set(placeOf(pull), pull.head.sha)
        return pull
      })
      return withCancel(both, (id, ask) => {
        const run = runs.get(id)
        const place = run?.event === 'pull_request' ? placeOf(run) : ''
        return newest.get(place)?.head.sha === heads.get(place)
          ? ask(id)
          : Promise.resolve({ ok: true, value: true })
      })
    },
    found: /is superseded, and the last step left it/
  }
]
