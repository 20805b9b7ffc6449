// The world that ships with the command line: one pull request in the middle of its life, with a run for every lesson.
import type {
  Head,
  Instant,
  PullRequestNumber,
  RepositoryId,
  Run,
  RunId,
  RunStatus,
  Sha,
  Snapshot,
  WorkflowId
} from '../model/model.js'

const start = Date.parse('2026-11-20T09:00:00Z')
const after = (minutes: number): Instant => (start + minutes * 60_000) as Instant

const repository = 1 as RepositoryId
const fork = 77 as RepositoryId
const branch = 'feature/login'
const number = 7 as PullRequestNumber

const commit = (word: string): Sha => word.padEnd(40, '0') as Sha
const head = (sha: string, from: RepositoryId | null = repository): Head => ({
  repository: from,
  branch,
  sha: commit(sha)
})

interface Sketch {
  readonly id: number
  readonly number: number
  readonly head: Head
  readonly minute: number
  readonly status: RunStatus
  readonly event?: string
  readonly attempt?: number
  readonly startedMinute?: number
  readonly endedMinute?: number
}

function run(sketch: Sketch): Run {
  const { minute, startedMinute = minute, endedMinute } = sketch
  return {
    id: sketch.id as RunId,
    number: sketch.number,
    attempt: sketch.attempt ?? 1,
    event: sketch.event ?? 'pull_request',
    workflow: { id: 4711 as WorkflowId, path: '.github/workflows/ci.yml' },
    head: sketch.head,
    status: sketch.status,
    conclusion: sketch.status === 'completed' ? 'success' : null,
    createdAt: after(minute),
    startedAt: after(startedMinute),
    updatedAt: after(endedMinute ?? startedMinute),
    openPullRequestsAtHead: []
  }
}

const executing = run({ id: 9107, number: 47, head: head('c3'), minute: 40, status: 'in_progress' })

const runs: readonly Run[] = [
  run({ id: 9100, number: 40, head: head('a0'), minute: 0, status: 'completed', endedMinute: 18 }),
  run({ id: 9101, number: 41, head: head('c1'), minute: 20, status: 'in_progress' }),
  run({ id: 9102, number: 42, head: head('c2'), minute: 30, status: 'queued' }),
  run({
    id: 9103,
    number: 43,
    head: head('c2'),
    minute: 31,
    status: 'queued',
    attempt: 2,
    startedMinute: 42
  }),
  run({ id: 9104, number: 44, head: head('f1', fork), minute: 32, status: 'in_progress' }),
  run({ id: 9105, number: 45, head: head('f2', null), minute: 33, status: 'queued' }),
  run({ id: 9106, number: 46, head: head('c2'), minute: 34, status: 'queued', event: 'push' }),
  executing,
  run({ id: 9108, number: 48, head: head('c3'), minute: 41, status: 'queued' })
]

export const sampleSnapshot: Snapshot = {
  takenAt: after(45),
  repository: { id: repository, name: 'octo/app', defaultBranch: 'main' },
  self: executing.id,
  scope: {
    workflows: [executing.workflow],
    event: 'pull_request',
    head: { repository, branch }
  },
  subject: { kind: 'pull-request', number },
  successors: [{ run: executing, knownBy: 'executing' }],
  runs,
  subjectState: {
    kind: 'pull-request',
    pulls: [
      {
        number,
        state: 'open',
        head: head('c3'),
        createdAt: after(-5),
        closedAt: undefined,
        labels: []
      }
    ]
  },
  complete: true
}
