import type { RunOptions } from './add-run.js'
import { sha } from './sha.js'
import type { PullRecord, RepositoryRecord, RunRecord, State } from './state.js'

type Place = Pick<
  RunRecord,
  'event' | 'pull' | 'branch' | 'tag' | 'sha' | 'headRepository' | 'deletedFork' | 'title' | 'actor'
>

/** Where a run is, and whose. */
export function placeOf(state: State, id: number, options: RunOptions): Place {
  const given = [options.pr, options.branch, options.tag].filter((part) => part !== undefined)
  if (given.length > 1) throw new Error(`run ${id} is for one of pr, branch and tag`)
  return options.pr === undefined
    ? placeOfRef(state, options)
    : placeOfPull(state, id, options, state.pull(options.pr))
}

function placeOfRef(state: State, options: RunOptions): Place {
  const repository = state.repository(options.headRepository ?? state.home.name)
  const branch = options.tag ?? options.branch ?? state.home.defaultBranch
  return {
    event: options.event ?? 'push',
    pull: undefined,
    branch,
    tag: options.tag,
    sha: sha(options.sha ?? tipOf(repository, branch, options.tag !== undefined)),
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
    sha: sha(options.sha ?? defaultPullSha(state, event, pull)),
    headRepository: pull.headRepository,
    deletedFork: options.deletedFork ?? pull.deletedFork,
    title: options.title ?? pull.title,
    actor: options.actor ?? pull.author
  }
}

/** A run of pull_request_target shows the base's commit: actions/checkout#2454. */
function defaultPullSha(state: State, event: string, pull: PullRecord): string {
  if (event !== 'pull_request_target') return pull.headSha
  return state.home.branches.get(pull.base)?.sha ?? pull.headSha
}
