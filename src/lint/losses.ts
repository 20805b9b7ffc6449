// Two runs that meet are fine where the later one replaces the earlier one: a newer commit of the same pull request. Everything else
// loses something, and this file says what.
import { isSameSubject, type Encounter, type Member } from '../workflow/encounters.js'
import { sourcesOf } from '../workflow/name.js'
import type { SampleRun } from '../workflow/samples/sample.js'

/** Which runs meet that should not, by the code of the finding that speaks of it. */
export type Loss =
  | 'lasting-branch'
  | 'tag'
  | 'queue-entry'
  | 'forks'
  | 'outsider'
  | 'pull-requests'
  | 'push-and-pull-request'
  | 'same-commit'
  | 'skipped'

export function lossOf(encounter: Encounter): Loss | undefined {
  if (encounter.effect === 'waits') return undefined
  const { earlier, later } = encounter
  if (isSameSubject(earlier.run.subject, later.run.subject)) return lossWithin(encounter)
  return isToldApart(encounter) ? undefined : lossBetween(earlier.run, later.run)
}

/**
 * Whether both names rest on a result of a job, an input or a value of the matrix. Authors write these to tell runs apart, and the
 * linter cannot know that they fail to.
 */
const isToldApart = ({ earlier, later }: Encounter): boolean =>
  [earlier, later].every(({ claim }) =>
    sourcesOf(claim.name).some((source) => /^(?:needs|inputs|matrix)\b/.test(source))
  )

/** Of one pull request, one branch. */
function lossWithin(encounter: Encounter): Loss | undefined {
  const { earlier, later } = encounter
  const { subject } = earlier.run
  // A ref that is created starts a run of `create` and one of `push`.
  if (later.run.event === 'create' || earlier.run.event === 'create') return lossOfAgain(encounter)
  if (subject.kind === 'branch') {
    return subject.livesOn && earlier.run.commit !== later.run.commit ? 'lasting-branch' : undefined
  }
  const isConversation = subject.kind === 'pull-request' || subject.kind === 'thread'
  return isConversation && !isEnd(later.run) ? lossOfAgain(encounter) : undefined
}

/** A later event of one pull request or one new ref, or a later comment. */
function lossOfAgain({ earlier, later, effect }: Encounter): Loss | undefined {
  if (doesNothing(later)) return doesNothing(earlier) ? undefined : 'skipped'
  const isForCommit =
    earlier.run.subject.kind !== 'thread' && earlier.run.commit === later.run.commit
  return isForCommit && effect === 'cancels' ? 'same-commit' : undefined
}

/** A pull request that was closed or made a draft: nobody waits for its older runs. */
const isEnd = ({ action }: SampleRun): boolean =>
  action === 'closed' || action === 'converted_to_draft'

/** For its event every job's condition is false. */
export function doesNothing({ entrant: { running } }: Member): boolean {
  return running.size > 0 && [...running.values()].every((runs) => runs === false)
}

function lossBetween(earlier: SampleRun, later: SampleRun): Loss | undefined {
  switch (earlier.subject.kind) {
    case 'branch':
      return lossOfBranch(earlier, later)
    case 'tag':
      return 'tag'
    case 'queue-entry':
      return 'queue-entry'
    case 'pull-request':
      return lossOfPullRequest(earlier, later)
    case 'thread':
      return later.subject.kind === 'thread' ? 'pull-requests' : undefined
    case 'started':
      // A newer run of any kind is on the same branch; whoever started it sees that it was cancelled.
      return undefined
  }
}

function lossOfBranch({ subject }: SampleRun, later: SampleRun): Loss | undefined {
  const by = later.subject.kind
  if (subject.kind !== 'branch' || by === 'started') return undefined
  if (!subject.livesOn) return by === 'pull-request' ? 'push-and-pull-request' : undefined
  if (by === 'thread') return 'outsider'
  if (by === 'pull-request') return lossByPullRequest(later)
  return by === 'queue-entry' ? 'queue-entry' : 'lasting-branch'
}

function lossByPullRequest({ isFromFork, isCompanion }: SampleRun): Loss {
  if (isFromFork) return 'outsider'
  return isCompanion ? 'pull-requests' : 'push-and-pull-request'
}

function lossOfPullRequest({ subject }: SampleRun, { subject: by }: SampleRun): Loss | undefined {
  if (subject.kind !== 'pull-request') return undefined
  if (by.kind === 'queue-entry') return 'queue-entry'
  if (by.kind !== 'pull-request') return 'push-and-pull-request'
  return by.branch === subject.branch ? 'forks' : 'pull-requests'
}
