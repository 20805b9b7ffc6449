// The world of the demo: a pull request with three runs in flight and a fourth one, which executes the step.

const minute = 60_000
const now = Date.now()
const ago = (minutes) => new Date(now - minutes * minute).toISOString().replace(/\.\d+Z$/, 'Z')
const commit = (start) => start.padEnd(40, '0123456789abcdef')

const owner = { login: 'octo', id: 1, type: 'Organization' }
export const repository = {
  id: 1,
  name: 'app',
  full_name: 'octo/app',
  owner,
  default_branch: 'main',
  fork: false
}
const workflow = { id: 4711, path: '.github/workflows/ci.yml' }
const branch = 'feature/login'
const replaced = { first: commit('3f2a1c9'), second: commit('8b04d7e') }
const head = commit('c94e6b2')

const side = { ref: branch, sha: head, repo: repository, user: owner, label: `octo:${branch}` }
export const pull = {
  id: 7007,
  number: 7,
  state: 'open',
  draft: false,
  labels: [{ name: 'frontend' }],
  created_at: ago(90),
  updated_at: ago(1),
  closed_at: null,
  merged_at: null,
  user: owner,
  head: side,
  base: { ...side, ref: 'main', label: 'octo:main' }
}

function run(number, sha, { started, ended, status = 'completed', conclusion = null }) {
  return {
    id: 9_000_000_000 + number,
    run_number: number,
    run_attempt: 1,
    event: 'pull_request',
    status,
    conclusion,
    workflow_id: workflow.id,
    path: workflow.path,
    display_title: 'Log in with a passkey',
    head_branch: branch,
    head_sha: sha,
    head_repository: repository,
    repository,
    actor: owner,
    pull_requests: [],
    created_at: ago(started),
    run_started_at: ago(started),
    updated_at: ago(ended ?? started)
  }
}

/** The newest first, as GitHub lists them. */
export const runs = () => [
  run(44, head, { started: 1, status: 'in_progress' }),
  run(43, head, { started: 4, status: 'in_progress' }),
  run(42, replaced.second, { started: 8, status: 'queued' }),
  run(41, replaced.first, { started: 14, status: 'in_progress' }),
  run(40, commit('7d15f60'), { started: 60, ended: 40.75, conclusion: 'success' })
]

/** The event and the variables with which the runner starts the step of run 44. */
export const event = {
  action: 'labeled',
  number: pull.number,
  label: { name: 'frontend' },
  pull_request: pull,
  repository,
  sender: owner
}
export const variables = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: repository.full_name,
  GITHUB_REPOSITORY_ID: String(repository.id),
  GITHUB_RUN_ID: '9000000044',
  GITHUB_RUN_NUMBER: '44',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/pull/7/merge',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_REF_PROTECTED: 'false',
  GITHUB_HEAD_REF: branch,
  GITHUB_BASE_REF: 'main',
  GITHUB_SHA: commit('5e5e5e5'),
  GITHUB_ACTOR: 'octo',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'octo/supersede',
  GITHUB_ACTION_REF: 'v1'
}
