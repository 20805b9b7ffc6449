// The perils of the usual requests, by the name of the role (peril.ts says what a peril is).
import type { RequestRecord } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { sha } from '../../support/github/sha.js'
import { optedPerils } from './opted-perils.js'
import { accepted, all, alter, hoped, noRuns, type NoPeril, type Peril } from './peril.js'
import type { Role } from './role.js'
import { self } from './scene.js'

const isSelf = ({ path }: RequestRecord): boolean => path.endsWith(`/runs/${self}`)
const cancelsWrongly = /asked to cancel, or cancelled/
const claimsWrongly = /says that it cancelled/

/** Before everything on the first page of the branch's pull requests. */
const longAgo = '2025-12-01T10:00:00Z'

function merge(world: World): void {
  world.updatePullRequest(7, { state: 'merged' })
}

function protectTopic(world: World): void {
  const branch = world.state.home.branches.get('topic')
  if (branch !== undefined) branch.protected = true
}

function tagTopic(world: World): void {
  world.withTag('topic', 'c1')
}

function ignore(world: World, victims: readonly number[]): void {
  alter(world, victims, { cancelsToIgnore: Infinity })
}

function end(world: World, victims: readonly number[]): void {
  for (const id of victims) world.completeRun(id, 'cancelled')
}

const usualPerils: Readonly<Record<string, Peril | NoPeril>> = {
  'newest page of runs': {
    where: 'no list by filter shows the superseded runs',
    change: (world, missing) => world.lagFilteredLists({ missing }),
    leaves: all,
    without: 'none',
    belief: noRuns,
    harm: /lost something in silence/
  },
  'page of runs of the branch': {
    because: 'what the newest page does not show is looked for by status as well',
    belief: noRuns
  },
  'pull requests of the head': {
    where: 'another open pull request has the same head branch',
    change: (world) => {
      world
        .withBranch('next', 'n1')
        .withPullRequest(9, { head: 'feature', sha: 'c99', base: 'next' })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'open pull requests of the head': {
    where: 'an old pull request of the same head branch is still open',
    change: (world) => {
      world
        .withBranch('next', 'n1')
        .withPullRequest(9, { head: 'feature', sha: 'c99', base: 'next', createdAt: longAgo })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'pages of runs in flight': {
    where: 'no other page shows the superseded runs',
    change: () => undefined,
    leaves: all,
    belief: noRuns,
    harm: /lost something in silence/
  },
  'pull request': {
    where: 'the pull request was merged meanwhile',
    change: (world) => {
      world.before('pull', 1, () => {
        merge(world)
      })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'superseded run': {
    where: 'somebody has started the superseded runs again meanwhile',
    change: (world, victims) => {
      world.before(
        ({ path }) => path.endsWith('/runs/101'),
        1,
        () => {
          end(world, victims)
          for (const id of victims) world.rerun(id)
        }
      )
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'newer run': {
    where: 'the newer run was cancelled meanwhile',
    change: (world) => {
      world.before(isSelf, 1, () => {
        end(world, [self])
      })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'jobs of the newer run': {
    where: 'every job of the newer run was skipped',
    change: (world) => {
      const { jobs } = world.state.run(self)
      alter(world, [self], { jobs: jobs.map((job) => ({ ...job, conclusion: 'skipped' })) })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'tip of the branch': {
    where: 'the branch was forced back to the commit of run 101',
    change: ({ state }) => {
      state.home.branches.set('topic', { sha: sha('c1'), protected: false })
    },
    leaves: (victims) => victims.slice(1),
    belief: hoped,
    harm: cancelsWrongly
  },
  'tip of the branch, again': {
    where: 'the branch was protected meanwhile',
    change: (world) => {
      world.before('branch', 2, () => {
        protectTopic(world)
      })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'tag of the same name': {
    where: 'there is such a tag',
    change: tagTopic,
    belief: hoped,
    harm: cancelsWrongly
  },
  'tip of the branch, for a companion': {
    where: 'the branch is protected',
    change: protectTopic,
    belief: hoped,
    harm: cancelsWrongly
  },
  'tag of the same name, for a companion': {
    where: 'there is such a tag',
    change: tagTopic,
    belief: hoped,
    harm: cancelsWrongly
  },
  'tag, for the outputs': {
    where: 'there is such a tag',
    change: tagTopic,
    belief: hoped,
    harm: /says that it is superseded/
  },
  cancel: {
    because: 'a cancel that was accepted is watched, and counts only once its run was seen to end',
    belief: accepted
  },
  'newest page, after the cancels': {
    where: 'the runs do not end',
    change: ignore,
    leaves: all,
    ends: () => [],
    hope: end,
    belief: hoped,
    harm: claimsWrongly
  },
  'page of the branch, after the cancels': {
    where: 'the runs do not end',
    change: ignore,
    leaves: all,
    ends: () => [],
    hope: end,
    belief: hoped,
    harm: claimsWrongly
  },
  'cancelled run': {
    where: 'the runs do not end',
    change: ignore,
    leaves: all,
    ends: () => [],
    hope: end,
    belief: hoped,
    harm: claimsWrongly
  },
  'default branch': {
    where: 'the branch is the default branch now',
    change: (world) => {
      world.before('repository', 1, () => {
        Object.assign(world.state.home, { defaultBranch: 'topic' })
      })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'repository, for the command line': {
    where: 'the branch is the default branch',
    change: ({ state }) => {
      Object.assign(state.home, { defaultBranch: 'topic' })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'pull request, for the command line': {
    where: 'the pull request was merged after the first look',
    change: (world) => {
      world.before('pull', 2, () => {
        merge(world)
      })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'run, for the command line': {
    where: 'the newer run was cancelled after the first look',
    change: (world) => {
      const hasLooked = (): boolean => world.requests.some(({ kind }) => kind === 'pulls')
      world.before(
        (request) => isSelf(request) && hasLooked(),
        1,
        () => {
          end(world, [self])
        }
      )
    },
    belief: hoped,
    harm: cancelsWrongly
  }
}

const perils = { ...usualPerils, ...optedPerils }

/** A new kind of request needs an entry here: what would a wrong reaction to it do? */
export function perilOf({ name }: Role): Peril | NoPeril {
  const found = perils[name]
  if (found === undefined)
    throw new Error(`add what a wrong reaction to this request does to the perils: ${name}`)
  return found
}
