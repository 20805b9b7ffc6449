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
  | 'headCommit'
  | 'pullSha'
  | 'headRepository'
  | 'deletedFork'
  | 'title'
  | 'actor'
>

/** Where a run is, and whose. */
export function placeOf(state: State, id: number, options: RunOptions): Place {
  const { pr, branch, tag, entry } = options
  const given = [pr, branch, tag, entry].filter((part) => part !== undefined)
  if (given.length > 1) throw new Error(`run ${id} is for one of pr, branch, tag and entry`)
  if (pr !== undefined) return placeOfPull(state, id, options, state.pull(pr))
  if (options.headCommit !== undefined) throw new Error(`run ${id} is for no pull request`)
  return placeOfRef(state, entry === undefined ? options : placeOfEntry(state, entry, options))
}

/** The entry may be dissolved: its runs stay. */
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

function placeOfRef(state: State, options: RunOptions): Place {
  const repository = state.repository(options.headRepository ?? state.home.name)
  const branch = options.tag ?? options.branch ?? state.home.defaultBranch
  const commit = sha(options.sha ?? tipOf(repository, branch, options.tag !== undefined))
  return {
    event: options.event ?? 'push',
    pull: undefined,
    branch,
    tag: options.tag,
    sha: commit,
    headCommit: commit,
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
  return {
    event,
    pull: pull.number,
    branch: pull.headBranch,
    tag: undefined,
    ...commits(state, event, options, pull),
    headRepository: pull.headRepository,
    deletedFork: options.deletedFork ?? pull.deletedFork,
    title: options.title ?? pull.title,
    actor: options.actor ?? pull.author
  }
}

type Commits = Pick<RunRecord, 'sha' | 'headCommit' | 'pullSha'>

/** A run of pull_request_target shows the base's commit: actions/checkout#2454. */
function commits(state: State, event: string, options: RunOptions, pull: PullRecord): Commits {
  if (event !== 'pull_request_target') {
    if (options.headCommit !== undefined) throw new Error(`${event} runs have one commit: sha`)
    const own = sha(options.sha ?? pull.headSha)
    return { sha: own, headCommit: own, pullSha: own }
  }
  const base = sha(options.sha ?? state.home.branches.get(pull.base)?.sha ?? pull.headSha)
  if (options.headCommit === 'base') return { sha: base, headCommit: base, pullSha: pull.headSha }
  const head = sha(options.headCommit ?? pull.headSha)
  return { sha: base, headCommit: head, pullSha: head }
}
