import type { RunOptions } from './add-run.js'
import { queueEntry } from './queue.js'
import { sha } from './sha.js'
import type { PullRecord, RepositoryRecord, RunRecord, State } from './state.js'

type Place = Pick<
  RunRecord,
  | 'event'
  | 'pull'
  | 'branch'
  | 'tag'
  | 'sha'
  | 'pullSha'
  | 'headRepository'
  | 'deletedFork'
  | 'title'
  | 'actor'
>

/** The repository, ref and commit of a run. */
export function placeOf(state: State, id: number, options: RunOptions): Place {
  const { pr, branch, tag, entry } = options
  const given = [pr, branch, tag, entry].filter((part) => part !== undefined)
  if (given.length > 1) throw new Error(`run ${id} is for one of pr, branch, tag and entry`)
  if (pr !== undefined) return placeOfPull(state, id, options, state.pull(pr))
  if (options.showsBase !== undefined) throw new Error(`run ${id} is for no pull request`)
  return placeOfRef(state, entry === undefined ? options : placeOfEntry(state, entry, options))
}

/** The entry may have left the queue: its runs stay. */
function placeOfEntry(state: State, name: string, options: RunOptions): RunOptions {
  const { branch, number } = queueEntry(state, name)
  return {
    event: 'merge_group',
    title: `Merge pull request #${number} from ${state.pull(number).headBranch}`,
    actor: 'github-merge-queue[bot]',
    sha: name,
    ...options,
    branch
  }
}

/**
 * Some of the events whose runs are on the default branch, whatever they are about.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows (2026-11)
 */
const onDefaultBranch = [
  'issue_comment',
  'issues',
  'repository_dispatch',
  'workflow_run',
  'status',
  'delete'
]

function refuseOtherBranch(state: State, event = 'push', branch: string): void {
  if (branch === state.home.defaultBranch || !onDefaultBranch.includes(event)) return
  throw new Error(`a run of ${event} is always on the default branch`)
}

function placeOfRef(state: State, options: RunOptions): Place {
  const repository = state.repository(options.headRepository ?? state.home.name)
  const branch = options.tag ?? options.branch ?? state.home.defaultBranch
  refuseOtherBranch(state, options.event, branch)
  const commit = sha(options.sha ?? tipOf(repository, branch, options.tag !== undefined))
  return {
    event: options.event ?? 'push',
    pull: undefined,
    branch,
    tag: options.tag,
    sha: commit,
    pullSha: undefined,
    headRepository: repository.name,
    deletedFork: options.deletedFork ?? false,
    title: options.title ?? `Commit on ${branch}`,
    actor: options.actor ?? repository.owner
  }
}

function tipOf(repository: RepositoryRecord, name: string, isTag: boolean): string {
  const tip = isTag ? repository.tags.get(name) : repository.branches.get(name)?.sha
  if (tip !== undefined) return tip
  throw new Error(`there is no ${isTag ? 'tag' : 'branch'} ${name}, so its run needs a sha`)
}

function placeOfPull(state: State, id: number, options: RunOptions, pull: PullRecord): Place {
  if (options.headRepository !== undefined && options.headRepository !== pull.headRepository) {
    throw new Error(`run ${id} is for pull request ${pull.number}, whose head is elsewhere`)
  }
  const event = options.event ?? 'pull_request'
  const own = sha(options.sha ?? pull.headSha)
  return {
    event,
    pull: pull.number,
    tag: undefined,
    pullSha: own,
    ...shown(state, event, options, { pull, own }),
    title: options.title ?? pull.title,
    actor: options.actor ?? pull.author
  }
}

type Shown = Pick<RunRecord, 'sha' | 'branch' | 'headRepository' | 'deletedFork'>

/** The head as the API shows it. */
function shown(
  state: State,
  event: string,
  { showsBase, deletedFork }: RunOptions,
  { pull, own }: { readonly pull: PullRecord; readonly own: string }
): Shown {
  const head = {
    sha: own,
    branch: pull.headBranch,
    headRepository: pull.headRepository,
    deletedFork: deletedFork ?? pull.deletedFork
  }
  if (showsBase === undefined) return head
  if (event !== 'pull_request_target') throw new Error(`runs of ${event} never show the base`)
  const base = baseTip(state, pull)
  return showsBase === 'commit'
    ? { ...head, sha: base }
    : { sha: base, branch: pull.base, headRepository: state.home.name, deletedFork: false }
}

export function baseTip({ home }: State, { number, base }: PullRecord): string {
  const tip = home.branches.get(base)?.sha
  if (tip === undefined) throw new Error(`the base of pull request ${number} is gone`)
  return tip
}
