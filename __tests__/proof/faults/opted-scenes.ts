// The scenes for certain inputs: protected jobs, GitHub's own groups, force, tags, and clean-ups after a closing or the end of
// a merge-queue entry.
import type { RunOptions } from '../../support/github/add-run.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { accompanied, executed, self, withVictims, type Scene } from './scene.js'

const head = { head: 'feature', sha: 'c99' } as const

/** Two strangers' runs beside those of pull request 7. */
function withStrangers(world: World): World {
  world.latency = 50
  return world
    .withPullRequest(8, { head: 'other', sha: 'e9' })
    .withRun(85_001, { pr: 8, sha: 'e1' })
    .withRun(85_003, { branch: 'main' })
}

/** Run 85000 deploys. */
function deployingWorld(count: number): World {
  const victim = { pr: 7, jobs: [{ name: 'test', status: 'queued' }] } as const
  const world = withVictims(aRepository().withPullRequest(7, head), victim, count)
  const jobs = [{ name: 'deploy', status: 'in_progress' }] as const
  return withStrangers(world).withRun(85_000, { pr: 7, sha: 'c1', jobs }).withRun(self, { pr: 7 })
}

const ofTarget = { pr: 7, event: 'pull_request_target' } as const

const ofWorkflow = { concurrency: [{ group: 'preview-7' }] } as const
const ofJob = {
  concurrency: [{ group: 'preview-7', job: 'preview' }],
  jobs: [{ name: 'preview', status: 'queued' }]
} as const

/** Run 85000 is in another group. */
function groupedWorld(held: Pick<RunOptions, 'concurrency' | 'jobs'>, count: number): World {
  const place = { ...ofTarget, ...held }
  const world = aRepository().withPullRequest(7, head)
  return withStrangers(withVictims(world, place, count))
    .withRun(85_000, { ...ofTarget, sha: 'c1', concurrency: [{ group: 'else-7' }] })
    .withRun(self, place)
}

/** Its head is a branch of this repository, and could be a base. */
function targetWorld(count: number): World {
  const world = aRepository().withPullRequest(7, head)
  return withStrangers(withVictims(world, ofTarget, count))
    .withRun(85_000, ofTarget)
    .withRun(self, ofTarget)
}

/** A plain cancel is accepted, and no run stops. */
function obstinateWorld(count: number): World {
  const world = aRepository().withPullRequest(7, head)
  return withStrangers(withVictims(world, { pr: 7, ignoresCancel: true }, count))
    .withRun(85_000, { pr: 7 })
    .withRun(self, { pr: 7 })
}

/** Entry q1 has left the queue; q2 has not. */
function queueWorld(count: number): World {
  const world = aRepository()
    .withPullRequest(7, head)
    .withPullRequest(70, { head: 'seventy', sha: 'c70' })
    .withQueueEntry({ number: 7, sha: 'q1' })
    .withQueueEntry({ number: 70, sha: 'q2' })
  withStrangers(withVictims(world, { entry: 'q1' }, count))
    .withRun(85_000, { pr: 7 })
    .withRun(85_002, { entry: 'q2' })
    .dissolveQueueEntry('q1')
  return world
    .withBranch(`${world.queueBranch('q1')}-2`, 'c1')
    .withRun(self, { event: 'merge_group' })
}

/** `topic` was deleted; `topic-2` was not. */
function deletedWorld(count: number): World {
  const world = aRepository().withPullRequest(7, head).withBranch('topic', 'c99')
  withStrangers(withVictims(world, { branch: 'topic' }, count))
    .withBranch('topic-2', 'c98')
    .withRun(85_000, { branch: 'topic-2' })
    .withRun(85_002, { branch: 'topic', sha: 'c1', workflow: 'lint.yml' })
    .deleteBranch('topic')
  return world.withRun(self, { event: 'delete' })
}

/** From a fork, whose runs do not say which pull requests they are the head of. */
function closedWorld(count: number): World {
  const ofFork = { ...head, from: 'alice/app' } as const
  const world = aRepository().withFork('alice/app', { id: 77 }).withPullRequest(7, ofFork)
  withStrangers(withVictims(world, { pr: 7 }, count))
    .withRun(85_002, { pr: 7, sha: 'c1', workflow: 'lint.yml' })
    .updatePullRequest(7, { state: 'closed' })
  // Another pull request of its branch is open, so that the list that is read again is not empty.
  world.pushTo(head.head, 'c100', { repository: 'alice/app' })
  return world
    .withPullRequest(9, { ...ofFork, sha: 'c100', createdAt: '2026-11-02T10:00:00Z' })
    .withRun(self, { pr: 7, sha: head.sha })
}

function tagWorld(count: number): World {
  const world = aRepository()
    .withTag('nightly', 'c99', { annotated: true })
    .withTag('v1', 'c1')
    .withBranch('nightly-2', 'c1')
  return withStrangers(withVictims(world, { tag: 'nightly' }, count))
    .withRun(85_000, { tag: 'nightly' })
    .withRun(85_002, { tag: 'v1' })
    .withRun(self, { tag: 'nightly' })
}

const natively = { membership: 'native' } as const
const tags = { 'protect-refs': '!refs/tags/**' } as const

export const opted = {
  'protect-jobs': {
    build: deployingWorld,
    invoke: executed({ 'protect-jobs': 'deploy' }),
    cancels: true
  },
  native: {
    build: (count: number) => groupedWorld(ofJob, count),
    invoke: executed(natively),
    cancels: true
  },
  'native, for a companion': {
    build: (count: number) => groupedWorld(ofWorkflow, count),
    invoke: accompanied(natively),
    cancels: true
  },
  'native, over the list': {
    build: (count: number) => groupedWorld(ofWorkflow, count).withoutRunGroups(),
    invoke: accompanied(natively),
    cancels: true
  },
  'pull_request_target, for a companion': {
    build: targetWorld,
    invoke: accompanied(),
    cancels: true
  },
  force: { build: obstinateWorld, invoke: executed({ force: 'always' }), cancels: true },
  'merge queue': {
    build: queueWorld,
    invoke: executed({}, { action: 'destroyed', entry: 'q1' }),
    subjectState: /\/git\/matching-refs\/heads/,
    cancels: true
  },
  closed: {
    build: closedWorld,
    invoke: executed({ mode: 'closed' }, { action: 'closed' }),
    cancels: true
  },
  'deleted branch': {
    build: deletedWorld,
    invoke: executed({ mode: 'closed' }, { deleted: { ref: 'topic' } }),
    subjectState: /\/git\/matching-refs\/heads/,
    cancels: true
  },
  tag: {
    build: tagWorld,
    invoke: executed(tags),
    subjectState: /\/git\/matching-refs\/tags/,
    cancels: true
  }
} as const satisfies Readonly<Record<string, Scene>>
