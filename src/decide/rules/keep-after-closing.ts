import type { Instant, Run, Snapshot } from '../../model/model.js'
import { pullRequestOf } from '../../model/subject-state.js'
import { earliestStamp } from '../clock-margin.js'
import { keepStartedSince } from '../rerun.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'after-closing': object
  }
}

/**
 * The closing starts runs that are needed, for example to clean up or to publish. It also started the run that the step acts for,
 * so every run that was created with or after that run is kept. An attempt that a person started after the closing is kept too.
 */
export const keepAfterClosing: KeepRule<'after-closing'> = {
  modes: ['closed'],
  keeps: (run, { snapshot, policy }) => {
    const closedAt = pullRequestOf(snapshot)?.closedAt
    const { createdAt } = run
    if (closedAt === undefined || createdAt === undefined) return { code: 'after-closing' }
    const started = startedByClosing(snapshot)
    const since = earliestStamp(Math.min(closedAt, started.createdAt ?? closedAt) as Instant)
    const isYounger = started.id !== undefined && run.id >= started.id
    if (isYounger || createdAt >= since) return { code: 'after-closing' }
    return keepStartedSince(run, since, policy)
  },
  reasons: {
    'after-closing': {
      say: () => 'the closing of the pull request may have started it',
      docs: '`mode: closed`: the closing of the pull request may have started it.'
    }
  }
}

interface Started {
  readonly id: Run['id'] | undefined
  readonly createdAt: Run['createdAt']
}

/** The step's own run, or the source run of a companion. */
function startedByClosing({ source, self, runs }: Snapshot): Started {
  const id = source ?? self
  return runs.find((run) => run.id === id) ?? { id, createdAt: undefined }
}
