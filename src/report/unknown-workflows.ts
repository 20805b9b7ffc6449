// Which workflows that the user names has nobody seen a run of? A misspelt file name would be passed over in silence.
import type { Advice } from './report.js'
import type { Conclusion } from '../model/conclusion.js'

/** Says nothing where the look itself may be why none was seen. */
export function adviceOnUnknownWorkflows({ snapshot, troubles }: Conclusion): readonly Advice[] {
  const { runs, self, scope, complete } = snapshot
  const named = scope.workflows ?? []
  const sawOthers = runs.some(({ id }) => id !== self)
  // A single one that is not there is refused by GitHub.
  if (named.length < 2 || !sawOthers || !complete || troubles.length > 0) return []
  return named
    .filter(({ id: workflow }) => workflow === undefined)
    .map(({ path }) => ({
      level: 'notice',
      say: (quote) =>
        `No run of ${quote(path.replace(/^.*\//, ''))} was seen (input workflows): is that its file name?`
    }))
}
