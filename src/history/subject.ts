// What a run is for, as far as its record tells: which of several runs are for one pull request, branch or tag.
import { deployRefOf } from '../decide/deploy-branches.js'
import type { PastRun } from './past-run.js'

const pullRequestEvents = ['pull_request', 'pull_request_target']

export function isOfPullRequest({ event }: Pick<PastRun, 'event'>): boolean {
  return pullRequestEvents.includes(event)
}

/** Equal for runs of one branch of one repository. Where the record does not tell the repository, forks are not told apart. */
export function headOf({ headRepository, branch }: PastRun): string {
  return `${headRepository ?? ''}:${branch ?? ''}`
}

/**
 * Equal for runs of which a newer one may take the place of an older one. Runs of events that name neither a branch nor a pull request
 * are each wanted, a schedule excepted.
 */
export function subjectOf(run: PastRun): string {
  const { workflow, event } = run
  if (isOfPullRequest(run) || event === 'push' || event === 'merge_group') {
    return `${workflow}\n${event}\n${headOf(run)}`
  }
  return event === 'schedule' ? `${workflow}\n${event}` : `${workflow}\n${event}\n${run.id}`
}

const version = /^v?\d+(?:\.\d+)+(?:[-+.].*)?$/

/** A record does not say whether a push was of a branch or of a tag: the name has to. */
export function isOfTag({ event, branch }: Pick<PastRun, 'event' | 'branch'>): boolean {
  return event === 'release' || (event === 'push' && version.test(branch ?? ''))
}

/** Branches of which each commit needs a result: the default branch, and those that releases and deploys are made from. */
export function isLongLived(run: PastRun, defaultBranch: string): boolean {
  const { event, branch } = run
  if (event !== 'push' || branch === null || isOfTag(run)) return false
  return branch === defaultBranch || deployRefOf(branch) !== undefined
}

const usualDefaults = ['main', 'master', 'trunk', 'develop']

/** Of the usual names the one with the most pushes; `main` where there is none. */
export function likelyDefaultBranch(runs: readonly PastRun[]): string {
  const pushes = new Map<string, number>()
  for (const { event, branch } of runs) {
    if (event !== 'push' || branch === null || !usualDefaults.includes(branch)) continue
    pushes.set(branch, (pushes.get(branch) ?? 0) + 1)
  }
  const [best] = [...pushes].sort(([, count], [, other]) => other - count)
  return best?.[0] ?? 'main'
}

/** The repository itself: pushes come from nowhere else. Undefined where the record does not tell. */
export function homeOf(runs: readonly PastRun[]): number | undefined {
  const push = runs.find(({ event, headRepository }) => {
    return event === 'push' && typeof headRepository === 'number'
  })
  return push?.headRepository ?? undefined
}
