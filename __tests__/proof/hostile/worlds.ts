// Worlds with an untrusted text in one place of GitHub or of the runner's variables, and the step that reads it.
import { companionOf, startedBy, type Started } from '../../support/events.js'
import type { PullRequestOptions } from '../../support/github/add-pull-request.js'
import type { Words } from '../../support/faces.js'
import type { RunOptions } from '../../support/github/add-run.js'
import type { Matcher } from '../../support/github/faults.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { wellFormed } from '../../support/hostile.js'
import type { Shown } from './sources.js'
import type { Occasion } from './step.js'

export interface Arrival {
  readonly name: string
  /** Where a reader must find the words of the text. */
  readonly shows: readonly Exclude<Shown, 'record'>[]
  /** The number of its characters that are shown, if it is cut. */
  readonly fits?: number
  /** The cancelled runs, whatever the text is; undefined if it depends on whether the text can be requested. */
  readonly cancels?: readonly number[]
  readonly occasion: (text: string) => Occasion
}

/** The title of a run, its actor, and other fields that do not matter for a cancel. */
interface Trifles {
  readonly title?: string
  readonly actor?: string
}

export function pullWorld(trifles: Trifles = {}, pull: Partial<PullRequestOptions> = {}): World {
  return aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9', ...pull })
    .withRun(100, { pr: 7, sha: 'c0', conclusion: 'success', ...trifles })
    .withRun(101, { pr: 7, sha: 'c1', status: 'queued', ...trifles })
    .withRun(102, { pr: 7, sha: 'c2', stopsAfter: 3, ...trifles })
    .withRun(110, { pr: 7, ...trifles })
}

export function pushWorld(branch: string): World {
  return aRepository()
    .withBranch(branch, 'd9')
    .withRun(101, { branch, sha: 'd1', status: 'queued' })
    .withRun(102, { branch, sha: 'd2' })
    .withRun(110, { branch })
}

function inPull(world: World, options: Partial<Omit<Occasion, 'world'>> = {}): Occasion {
  return { world, started: startedBy(world, 110), ...options }
}

/** Both the older run and that of the step have them. */
function withJobs(options: Pick<RunOptions, 'jobs' | 'concurrency'>, inputs: Words): Occasion {
  const world = aRepository()
    .withPullRequest(7, { head: 'feature', sha: 'c9' })
    .withRun(101, { pr: 7, sha: 'c1', ...options })
    .withRun(110, { pr: 7, ...options })
  return inPull(world, { inputs })
}

function withVariables(started: Started, env: Readonly<Record<string, string>>): Started {
  return { ...started, env: { ...started.env, ...env } }
}

function told(env: Readonly<Record<string, string>>): Occasion {
  const world = pullWorld()
  return { world, started: withVariables(startedBy(world, 110), env) }
}

function failing(on: Matcher, status: number): (text: string) => Occasion {
  return (message) => inPull(pullWorld().fail({ on, with: { status, message } }))
}

const victims = [101, 102]

/** GitHub has no label without a name: a pull request with one is an unusable answer, and its runs are kept. */
const labelsOf = (text: string): readonly string[] => (text === '' ? [] : [wellFormed(text)])

const reader: Arrival['shows'] = ['log', 'summary', 'plan', 'table']
const advice: Arrival['shows'] = ['annotations', 'summary', 'plan']

/** Texts that no output shows. */
const trifles: readonly Arrival[] = [
  {
    name: 'title of the pull request',
    shows: [],
    cancels: victims,
    occasion: (title) => inPull(pullWorld({}, { title }))
  },
  {
    name: 'names of the runs, and message of the commit',
    shows: [],
    cancels: victims,
    occasion: (title) => inPull(pullWorld({ title }))
  },
  {
    name: 'actors and author',
    shows: [],
    cancels: victims,
    occasion: (actor) => inPull(pullWorld({ actor }, { author: actor }))
  },
  {
    name: 'label that exempts nothing',
    shows: [],
    cancels: victims,
    occasion: (text) => inPull(pullWorld({}, { labels: labelsOf(text) }))
  }
]

const places: readonly Arrival[] = [
  {
    name: 'label that exempts',
    shows: reader,
    cancels: [],
    occasion: (text) => {
      const exemptLabel = wellFormed(text)
      return inPull(pullWorld({}, { labels: ['x', exemptLabel] }), { exemptLabel })
    }
  },
  {
    name: 'name of a protected job',
    shows: reader,
    cancels: [],
    occasion: (name) => withJobs({ jobs: [{ name }] }, { 'protect-jobs': '*' })
  },
  {
    name: 'concurrency group that cannot be read',
    shows: advice,
    cancels: [],
    occasion: (text) => {
      const concurrency = [{ group: `${wellFormed(text).slice(0, 390)}-7`, job: text }]
      const occasion = withJobs({ concurrency }, { membership: 'native', group: '{pr}' })
      occasion.world.fail({ on: 'group', with: { status: 403, message: text } })
      return occasion
    }
  },
  {
    name: 'branch of a fork',
    shows: ['plan'],
    occasion: (head) =>
      inPull(
        aRepository()
          .withFork('alice/app', { id: 77 })
          .withPullRequest(7, { head, sha: 'c9', from: 'alice/app' })
          .withRun(101, { pr: 7, sha: 'c1' })
          .withRun(110, { pr: 7 }),
        { readOnlyByDesign: true }
      )
  },
  {
    name: 'branch that was pushed to',
    shows: ['plan'],
    occasion: (branch) => inPull(pushWorld(branch))
  },
  {
    name: 'branch whose runs cannot be listed',
    shows: advice,
    occasion: (branch) =>
      inPull(pushWorld(branch).fail({ on: 'branch-runs', with: { status: 422, message: 'No' } }))
  },
  {
    name: 'branch of a companion whose tags cannot be read',
    shows: advice,
    cancels: [],
    occasion: (branch) => {
      const world = pushWorld(branch).fail({ on: 'tag', with: { status: 403, message: 'No' } })
      return { world, started: companionOf(world, 110, { runId: 120, type: 'requested' }) }
    }
  },
  {
    name: 'default branch',
    shows: [],
    occasion: (defaultBranch) => {
      const world = aRepository({ defaultBranch })
        .withRun(101, { branch: defaultBranch, sha: 'd1' })
        .withRun(110, { branch: defaultBranch, sha: 'd2' })
      return inPull(world)
    }
  },
  {
    name: 'event of another run',
    shows: ['plan'],
    cancels: victims,
    occasion: (event) => inPull(pullWorld().withRun(105, { pr: 7, sha: 'c3', event }))
  },
  {
    name: 'status of another run',
    shows: [],
    cancels: victims,
    occasion: (status) => inPull(pullWorld().withRun(105, { pr: 7, sha: 'c3', status }))
  },
  {
    name: 'end of another run',
    shows: ['plan', 'table'],
    cancels: victims,
    occasion: (conclusion) => inPull(pullWorld().withRun(105, { pr: 7, sha: 'c3', conclusion }))
  },
  {
    name: 'end of a run that was cancelled',
    shows: reader,
    cancels: [101],
    occasion: (conclusion) => {
      const world = pullWorld()
      world.after(/POST .*\/runs\/102\/cancel/, 1, () => {
        world.completeRun(102, conclusion)
      })
      return inPull(world)
    }
  }
]

const answers: readonly Arrival[] = [
  { name: 'refusal of a cancel', shows: reader, cancels: [], occasion: failing('cancel', 422) },
  { name: 'conflict of a cancel', shows: reader, cancels: [], occasion: failing('cancel', 409) },
  { name: 'trouble with a cancel', shows: reader, cancels: [], occasion: failing('cancel', 502) },
  { name: 'cancel without leave', shows: advice, cancels: [], occasion: failing('cancel', 403) },
  { name: 'cancel without token', shows: reader, cancels: [], occasion: failing('cancel', 401) },
  { name: 'refusal of a list', shows: advice, occasion: failing('branch-runs', 422) },
  { name: 'pull requests unread', shows: advice, cancels: [], occasion: failing('pulls', 403) },
  { name: 'pull request unread', shows: advice, cancels: [], occasion: failing('pull', 404) },
  { name: 'runs unread', shows: advice, cancels: [], occasion: failing('run', 401) },
  {
    name: 'a page instead of an answer',
    shows: [],
    cancels: [],
    occasion: (body) => inPull(pullWorld().fail({ on: 'pulls', with: { status: 200, body } }))
  }
]

/** The runner's variables: each one that is read. */
const variables: readonly Arrival[] = [
  { name: 'GITHUB_EVENT_NAME', shows: ['log', 'plan'], cancels: [] },
  { name: 'GITHUB_REPOSITORY', shows: ['plan', 'table'] },
  // Only the name of the group has it, which is cut: six characters for each of the strangest, so this many fit.
  { name: 'GITHUB_WORKFLOW_REF', shows: ['plan'], fits: 40, cancels: [] },
  { name: 'GITHUB_REF', shows: [] },
  { name: 'GITHUB_ACTOR', shows: [], cancels: victims },
  { name: 'GITHUB_SHA', shows: [], cancels: victims },
  { name: 'GITHUB_REF_PROTECTED', shows: [], cancels: victims },
  { name: 'GITHUB_HEAD_REF', shows: [], cancels: victims }
].map((variable) => ({
  ...variable,
  shows: variable.shows as Arrival['shows'],
  occasion: (text: string) => told({ [variable.name]: text })
}))

const server: Arrival = {
  name: 'GITHUB_SERVER_URL',
  shows: [],
  cancels: victims,
  occasion: (serverUrl) => inPull(pullWorld(), { serverUrl })
}

/** No output shows these: all outputs are the same, whatever the text is. */
export const silent: readonly Arrival[] = trifles
export const arrivals: readonly Arrival[] = [
  ...trifles,
  ...places,
  ...answers,
  ...variables,
  server
]
