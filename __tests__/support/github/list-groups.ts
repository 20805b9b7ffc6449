import { failure, invalid, ok, type Reply, type Schemas, type Site } from './answer.js'
import { iso } from './clock.js'
import { pageByCursor } from './cursor.js'
import {
  activeGroups,
  keyOf,
  lookedAtMembers,
  membersOf,
  spellingOf,
  type Member
} from './groups.js'
import { jobUrls } from './list-jobs.js'
import type { Route } from './routes.js'
import type { RepositoryRecord, RunRecord, State } from './state.js'

/** https://docs.github.com/en/rest/actions/concurrency-groups (2026-11) */
const documentation = 'https://docs.github.com/rest/actions/concurrency-groups'

type GroupBody = Schemas['concurrency-group']
type MemberBody = GroupBody['group_members'][number]
type RunGroupBody = Schemas['concurrency-group-run-list']['concurrency_groups'][number]

export interface GroupCall {
  readonly state: State
  readonly repository: RepositoryRecord
  readonly route: Route
  readonly site: Site
}

export function listGroups(call: GroupCall): Reply {
  const { state, route, site } = call
  if (!state.hasConcurrencyGroups) return notFound()
  const active = isHome(call) ? activeGroups(state) : []
  const query = new URLSearchParams(route.query)
  query.delete('before')
  const page = pageByCursor(
    active.map((key) => [key, key]),
    query,
    `/repositories/${call.repository.id}${route.rest}`,
    site
  )
  if (!page) return invalid('after', 'ConcurrencyGroup')
  const body: Schemas['concurrency-group-list'] = {
    total_count: active.length,
    concurrency_groups: page.items.map((key) => ({
      ...nameOf(state, key, site),
      last_acquired_at: iso(membersOf(state, key)[0]?.run.startedAt ?? 0)
    }))
  }
  return ok(body, page.headers)
}

/** The items before a run or a job, up to and including itself. */
export function getGroup(call: GroupCall): Reply {
  const { state, route, site } = call
  if (!state.hasConcurrencyGroups || !isHome(call)) return notFound()
  const all = membersOf(state, route.name)
  if (all.length === 0) return notFound()
  const members = upTo(all, route.query)
  if (!Array.isArray(members)) return members
  const body: GroupBody = {
    ...nameOf(state, route.name, site),
    total_count: members.length,
    group_members: members.map((member) => renderMember(state, member, site))
  }
  lookedAtMembers(members)
  return ok(body)
}

function upTo(members: Member[], query: URLSearchParams): Member[] | Reply {
  const ofRun = query.get('ahead_of_run')
  const ofJob = query.get('ahead_of_job')
  if (ofRun !== null && ofJob !== null) return invalid('ahead_of_run', 'ConcurrencyGroup')
  if (ofRun === null && ofJob === null) return members
  const at = members.findIndex(({ run, job }) =>
    ofJob === null ? !job && String(run.id) === ofRun : String(job?.id) === ofJob
  )
  if (at < 0) return invalid(ofJob === null ? 'ahead_of_run' : 'ahead_of_job', 'ConcurrencyGroup')
  return members.slice(0, at + 1)
}

/** The groups in the workflow of the run, whether it is in them now or not. */
export function listRunGroups(call: GroupCall, run: RunRecord | undefined): Reply {
  const { state, route, site } = call
  if (!state.hasConcurrencyGroups || !run) return notFound()
  const keys = state.tellsRunGroups ? run.leases.map(({ group }) => keyOf(group)).sort() : []
  const page = pageByCursor(
    keys.map((key) => [key, key]),
    route.query,
    `/repositories/${state.home.id}${route.rest}`,
    site
  )
  if (!page) return invalid(route.query.get('before') ? 'before' : 'after', 'ConcurrencyGroup')
  const body: Schemas['concurrency-group-run-list'] = {
    total_count: keys.length,
    concurrency_groups: page.items.map((key) => renderRunGroup(state, run, key, site))
  }
  return ok(body, page.headers)
}

function renderRunGroup(state: State, run: RunRecord, key: string, site: Site): RunGroupBody {
  const name = nameOf(state, key, site)
  const own = membersOf(state, key).filter((member) => member.run === run)
  const found = {
    ...name,
    group_members: own.map((member) => ({
      ...renderMember(state, member, site),
      position: member.position,
      position_url:
        name.group_url + (member.job ? `?ahead_of_job=${member.job.id}` : `?ahead_of_run=${run.id}`)
    }))
  }
  lookedAtMembers(own)
  return found
}

function nameOf(
  state: State,
  group: string,
  site: Site
): Pick<GroupBody, 'group_name' | 'group_url'> {
  const name = spellingOf(state, group)
  return {
    group_name: name,
    group_url: `${site.api}/repos/${state.home.name}/actions/concurrency_groups/${encodeURIComponent(name)}`
  }
}

function renderMember(state: State, { run, job, position }: Member, site: Site): MemberBody {
  const { name } = state.home
  const urls = job && jobUrls(state, run, job, site)
  return {
    run_id: run.id,
    run_name: run.title,
    run_url: `${site.api}/repos/${name}/actions/runs/${run.id}`,
    run_html_url: `${site.html}/${name}/actions/runs/${run.id}`,
    status: position === 0 ? 'in_progress' : 'pending',
    ...(job &&
      urls && {
        job_id: job.id,
        job_name: job.name,
        job_url: urls.url,
        job_html_url: urls.html_url
      })
  }
}

function isHome({ state, repository }: GroupCall): boolean {
  return repository === state.home
}

function notFound(): Reply {
  return failure(404, 'Not Found', documentation)
}
