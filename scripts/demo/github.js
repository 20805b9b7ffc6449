// A small GitHub on loopback: as much of the REST API as the step of the demo asks for.
import { createServer } from 'node:http'
import { pull, repository, runs } from './world.js'

/** `requests` gets `METHOD path status` for each request, and `runs` what became of the runs. */
export async function startGitHub() {
  const world = { runs: runs(), requests: [] }
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost')
    const { status, body } = answer(world, request.method, url)
    world.requests.push({ method: request.method, path: decodeURIComponent(request.url), status })
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { ...world, url: `http://127.0.0.1:${server.address().port}`, close }
}

function answer(world, method, { pathname, searchParams }) {
  const path = pathname.replace(`/repos/${repository.full_name}`, '')
  const id = Number(/^\/actions\/runs\/(\d+)/.exec(path)?.[1])
  const run = world.runs.find((one) => one.id === id)
  if (method === 'POST' && run !== undefined && path.endsWith('/cancel')) return cancel(run)
  if (method !== 'GET') return notFound
  if (path === '') return found(repository)
  if (path === '/pulls') return found([pull])
  if (path === `/pulls/${pull.number}`) return found(pull)
  if (run !== undefined && path === `/actions/runs/${id}`) return found(run)
  if (run !== undefined && path.endsWith('/jobs')) return found(jobsOf(run))
  if (path === '/actions/workflows/ci.yml/runs' || path === '/actions/runs') {
    return found(listed(world.runs, searchParams))
  }
  return notFound
}

const found = (body) => ({ status: 200, body })
const notFound = { status: 404, body: { message: 'Not Found', status: '404' } }

function cancel(run) {
  Object.assign(run, { status: 'completed', conclusion: 'cancelled' })
  run.updated_at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  return { status: 202, body: {} }
}

function listed(all, searchParams) {
  const wanted = ['event', 'branch', 'status', 'head_sha']
    .filter((name) => searchParams.has(name))
    .map((name) => [{ branch: 'head_branch' }[name] ?? name, searchParams.get(name)])
  const workflow_runs = all.filter((run) => wanted.every(([field, value]) => run[field] === value))
  return { total_count: workflow_runs.length, workflow_runs }
}

function jobsOf({ id, status, conclusion, run_started_at: started_at }) {
  const job = { id, run_id: id, run_attempt: 1, name: 'test', status, conclusion, started_at }
  return { total_count: 1, jobs: [job] }
}
