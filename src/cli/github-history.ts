// Talks to GitHub for `why` and `record --history`. Built without a canceller.
import { connect, type Connection } from '../github/connect.js'
import { createHistorySource, type HistorySource } from '../github/history.js'
import type { Reading } from '../ports.js'
import { systemClock } from '../usage/system-clock.js'
import type { Console } from './command.js'
import { GitHubError, tokenIn, type Wanted } from './github-error.js'
import type { Place } from './place.js'
import type { Progress } from './progress.js'
import { withProgress } from './with-progress.js'
import { apiUrlIn, repositoryFor } from './repository.js'

export interface Visit {
  /** `owner/name`. */
  readonly repository: string
  readonly source: HistorySource
  readonly connection: Connection
  readonly progress: Progress
  /** The value of a reading. Throws a GitHubError. */
  readonly needed: <Value>(reading: Reading<Value>, wanted: Wanted) => Value
}

/** Throws a UsageError where no repository can be found. */
export async function visit<Value>(
  { place, says }: { readonly place: Pick<Place, 'repository' | 'host'>; readonly says: string },
  console: Console,
  act: (visit: Visit) => Promise<Value>
): Promise<Value> {
  const { env, fetch } = console
  const repository = repositoryFor(place, console)
  return withProgress(console, async (progress) => {
    const connection = connect({
      apiUrl: apiUrlIn(env),
      token: tokenIn(env),
      fetch,
      userAgent: 'supersede-cli',
      repository,
      workflowFile: undefined,
      clock: systemClock,
      log: { debug: () => undefined, info: () => undefined }
    })
    progress.begin(`Reading ${repository}, ${says}`)
    return act({
      repository,
      source: createHistorySource(connection.access, connection.ports),
      connection,
      progress,
      needed: (reading, wanted) => {
        if (reading.ok) return reading.value
        throw new GitHubError(reading.trouble, wanted, repository)
      }
    })
  })
}
