import { failure, ok, type Reply, type Site } from './answer.js'
import { cancelRun, forceCancelRun } from './cancel.js'
import { settle } from './change.js'
import type { Lag } from './lag.js'
import { getGroup, listGroups, listRunGroups } from './list-groups.js'
import { listAnnotations, listJobs } from './list-jobs.js'
import { listPulls } from './list-pulls.js'
import { listRuns, lookedAt } from './list-runs.js'
import { renderPull } from './render-pull.js'
import { refsOf, renderBranch, renderRef, renderTag } from './render-ref.js'
import { renderFullRepository } from './render-repository.js'
import { renderRun, viewOf } from './render-run.js'
import type { Endpoint, Route } from './routes.js'
import type { RepositoryRecord, RunRecord, State } from './state.js'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly route: Route
  readonly site: Site
}

interface Call {
  readonly state: State
  readonly lag: Lag
  readonly repository: RepositoryRecord
  readonly route: Route
  readonly site: Site
}

const endpoints: Readonly<Record<Exclude<Endpoint, 'none'>, (call: Call) => Reply>> = {
  'list-runs': (call) => listRuns(call.state, call),
  'list-workflow-runs': (call) => listRuns(call.state, call),
  'get-run': getRun,
  'cancel-run': (call) => cancelRun(call.state, runOf(call)),
  'force-cancel-run': (call) => forceCancelRun(call.state, runOf(call)),
  'list-jobs': jobsOf,
  'list-groups': (call) => listGroups(settled(call)),
  'get-group': (call) => getGroup(settled(call)),
  'list-run-groups': (call) => listRunGroups(call, runOf(call)),
  'list-pulls': (call) => listPulls(call.state, call),
  'get-pull': getPull,
  'get-branch': getBranch,
  'get-ref': getRef,
  'get-tag': getTag,
  'match-refs': matchRefs,
  'list-annotations': (call) => listAnnotations(call.state, call),
  'get-content': getContent,
  'get-repository': ({ state, repository, site }) =>
    ok(renderFullRepository(state, repository, site))
}

/** GitHub's answer if nothing goes wrong on the way. */
export function respond(state: State, lag: Lag, asked: Asked): Reply {
  const { route, site } = asked
  if (route.endpoint === 'none') {
    return failure(501, `The fake GitHub does not know ${asked.method} ${asked.path}`)
  }
  const repository = repositoryOf(state, route)
  if (!repository) return failure(404, 'Not Found')
  return endpoints[route.endpoint]({ state, lag, repository, route, site })
}

/** Case is ignored in names of repositories. */
function repositoryOf(state: State, { repository }: Route): RepositoryRecord | undefined {
  return [...state.repositories.values()].find(
    (one) =>
      !one.deleted &&
      (typeof repository === 'number'
        ? one.id === repository
        : one.name.toLowerCase() === repository.toLowerCase())
  )
}

function settled(call: Call): Call {
  settle(call.state)
  return call
}

/** The run with this id, as it is at this moment. */
function runOf({ state, repository, route }: Call): RunRecord | undefined {
  settle(state)
  return repository === state.home ? state.runs.get(Number(route.name)) : undefined
}

function jobsOf(call: Call): Reply {
  const run = runOf(call)
  return run ? listJobs(call.state, { ...call, run }) : failure(404, 'Not Found')
}

function getRun(call: Call): Reply {
  const { state, route, site } = call
  const run = runOf(call)
  if (!run) return failure(404, 'Not Found')
  const excludePullRequests = route.query.get('exclude_pull_requests') === 'true'
  const body = renderRun(state, viewOf(run), { site, excludePullRequests })
  lookedAt(run)
  return ok(body)
}

function getPull({ state, repository, route, site }: Call): Reply {
  const pull = repository === state.home ? state.pulls.get(Number(route.name)) : undefined
  return pull ? ok(renderPull(state, pull, site)) : failure(404, 'Not Found')
}

function getBranch({ state, repository, route: { name }, site }: Call): Reply {
  const branch = repository.branches.get(name)
  if (!branch) {
    return failure(404, 'Branch not found', 'https://docs.github.com/rest/branches/branches')
  }
  return ok(renderBranch(state, repository, [name, branch], site))
}

function getRef({ repository, route: { name }, site }: Call): Reply {
  const sha = refsOf(repository).get(name)
  return sha === undefined
    ? failure(404, 'Not Found', 'https://docs.github.com/rest/git/refs#get-a-reference')
    : ok(renderRef(repository, [name, sha], site))
}

function getTag({ repository, route: { name }, site }: Call): Reply {
  const tag = renderTag(repository, name, site)
  return tag === undefined ? failure(404, 'Not Found') : ok(tag)
}

/** The same at every commit. https://docs.github.com/en/rest/repos/contents#get-repository-content (2026-11) */
function getContent({ state, route: { name } }: Call): Reply {
  const text = state.files.get(name)
  if (text === undefined) return failure(404, 'Not Found')
  const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
  return ok({ type: 'file', encoding: 'base64', path: name, size: text.length, content })
}

function matchRefs({ repository, route: { name }, site }: Call): Reply {
  const found = [...refsOf(repository)].filter(([ref]) => ref.startsWith(name))
  return ok(found.map((ref) => renderRef(repository, ref, site)))
}
