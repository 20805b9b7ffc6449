// The perils of the requests that are sent only for certain inputs.
import { notFound } from '../../support/github/faults.js'
import type { World } from '../../support/github/repository.js'
import { sha } from '../../support/github/sha.js'
import {
  accepted,
  all,
  alter,
  hoped,
  notThere,
  type Belief,
  type NoPeril,
  type Peril
} from './peril.js'
import { self } from './scene.js'

const cancelsWrongly = /asked to cancel, or cancelled/
const forcesWrongly = /ended by force/

/** Right before the pull request is read for the third time: before the cancels, the second ones, and force. */
function beforeForce(world: World, act: () => void): void {
  world.before('pull', 3, act)
}

const ofJob = (group: string) => ({ leases: [{ group, job: 'preview', lingers: 0 }] })
const ofWorkflow = (group: string) => ({ leases: [{ group, job: undefined, lingers: 0 }] })

/** The tag, or its object, points to the commit that the newest run is for. */
const atNewest: Belief = ({ kind }, { headers }) => {
  const target = { object: { type: 'commit', sha: sha('c99') } }
  const body = kind === 'tag' ? [{ ref: 'refs/tags/nightly', ...target }] : target
  return Promise.resolve({ status: 200, headers, body: JSON.stringify(body) })
}

/** The webhook's fields of the source: the commit of the base. */
const fromWebhook: Belief = async (asked, answer, world) => {
  const right = await hoped(asked, answer, world)
  const run = JSON.parse(right.body) as object
  return { ...right, body: JSON.stringify({ ...run, head_sha: sha('m0') }) }
}

export const optedPerils: Readonly<Record<string, Peril | NoPeril>> = {
  'jobs of a run': {
    where: 'a protected job of each of the superseded runs is under way',
    change: (world, victims) => {
      for (const id of victims) world.addJob(id, { name: 'deploy', status: 'in_progress' })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  "groups of the run, GitHub's own": {
    where: 'the superseded runs are in another group',
    change: (world, victims) => {
      alter(world, victims, ofJob('else-7'))
    },
    hope: (world) => {
      alter(world, [self], ofJob('else-7'))
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  "members of a group, GitHub's own": {
    where: 'the superseded runs are in another group',
    change: (world, victims) => {
      alter(world, victims, ofJob('else-7'))
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  "groups of the run, GitHub's own, for a companion": {
    where: 'the superseded runs are in another group',
    change: (world, victims) => {
      alter(world, victims, ofWorkflow('else-7'))
    },
    belief: notThere,
    pretend: (world) => {
      world.fail({ on: 'groups', with: notFound() })
    },
    harm: cancelsWrongly
  },
  "members of a group, GitHub's own, for a companion": {
    where: 'the superseded runs are in another group',
    change: (world, victims) => {
      alter(world, victims, ofWorkflow('else-7'))
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'active groups': {
    where: 'the superseded runs are in another group',
    change: (world, victims) => {
      alter(world, victims, ofWorkflow('else-7'))
    },
    belief: notThere,
    pretend: (world) => {
      world.fail({ on: 'run-groups', with: notFound() })
    },
    harm: cancelsWrongly
  },
  'source of a companion': {
    because: 'the newest run is looked for in the lists, and read by id before it counts',
    belief: fromWebhook
  },
  'pull requests into the head': {
    where: 'a pull request goes into the head branch',
    change: (world) => {
      world.withPullRequest(9, { head: 'stacked', sha: 'd9', base: 'feature' })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'superseded run, before force': {
    where: 'somebody has started the runs again after their cancel',
    change: (world, victims) => {
      beforeForce(world, () => {
        for (const id of victims) {
          world.completeRun(id, 'cancelled')
          world.rerun(id)
        }
      })
    },
    leaves: all,
    ends: () => [],
    isForceWrong: true,
    belief: hoped,
    harm: forcesWrongly
  },
  'pull request, before force': {
    where: 'the pull request was merged after the cancels',
    change: (world) => {
      beforeForce(world, () => {
        world.updatePullRequest(7, { state: 'merged' })
      })
    },
    leaves: all,
    ends: () => [],
    isForceWrong: true,
    belief: hoped,
    harm: forcesWrongly
  },
  'force-cancel': {
    because: 'a cancel that was accepted is watched, and counts only once its run was seen to end',
    belief: accepted
  },
  'entry of the merge queue': {
    where: 'the entry is there again',
    change: (world) => {
      world.withBranch(world.queueBranch('q1'), 'q1')
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'pull request, once it was closed': {
    where: 'the pull request got the label keep-ci meanwhile',
    change: (world) => {
      world.before('pull', 1, () => {
        world.updatePullRequest(7, { labels: ['keep-ci'] })
      })
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'open pull requests of the head, again': {
    where:
      'the branch of another open pull request was forced back to the commit of run 101 meanwhile',
    change: (world) => {
      world.before('pulls', 2, () => {
        world.pushTo('feature', 'c1', { repository: 'alice/app' })
      })
    },
    leaves: (victims) => victims.slice(1),
    belief: hoped,
    harm: cancelsWrongly
  },
  'branch that was deleted': {
    where: 'the branch was created again',
    change: (world) => {
      world.withBranch('topic', 'c100')
    },
    belief: hoped,
    harm: cancelsWrongly
  },
  'tag that was pushed': {
    where: 'the tag points to the commit of run 101',
    change: ({ state: { home } }) => {
      home.annotated.clear()
      home.tags.set('nightly', sha('c1'))
    },
    leaves: (victims) => victims.slice(1),
    belief: atNewest,
    harm: cancelsWrongly
  },
  'object of an annotated tag': {
    where: 'the tag points to the commit of run 101',
    change: ({ state }) => {
      state.home.tags.set('nightly', sha('c1'))
    },
    leaves: (victims) => victims.slice(1),
    belief: atNewest,
    harm: cancelsWrongly
  },
  'branch of the same name': {
    where: 'there is such a branch',
    change: (world) => {
      world.withBranch('nightly', 'c99')
    },
    belief: hoped,
    harm: cancelsWrongly
  }
}
