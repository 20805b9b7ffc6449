// Which workflows of the input `workflows` have no runs? Without this notice, a misspelt file name would have no effect.
import type { Advice } from './report.js'
import type { Conclusion } from '../model/conclusion.js'

/** Empty if a failed or incomplete read may be the reason. */
export function adviceOnUnknownWorkflows({ snapshot, troubles }: Conclusion): readonly Advice[] {
  const { runs, self, scope, complete } = snapshot
  const named = scope.workflows ?? []
  const sawOthers = runs.some(({ id }) => id !== self)
  // GitHub refuses a single file name that does not exist.
  if (named.length < 2 || !sawOthers || !complete || troubles.length > 0) return []
  return named
    .filter(({ id: workflow }) => workflow === undefined)
    .map(({ path }) => ({
      level: 'notice',
      say: (quote) =>
        `No run of ${quote(path.replace(/^.*\//, ''))} was found. Check this file name in the input workflows.`
    }))
}
