// A person without any rights: a fork, its pull request, its branch names, and everything that can be done to one's own pull
// request, at any moment. No run of another person may be cancelled.
import { companionOf, startedBy } from '../../support/events.js'
import { aRepository, type World } from '../../support/github/repository.js'
import { noteStep } from './arrivals.js'
import { forAll, step } from './step.js'
import type { Tally } from './tally.js'

const family = 'outsiders'

/** The branch of a maintainer, as the name of a fork's head. */
const taken = 'feature/login'
const maintainers = [201, 202, 203, 204, 205, 206, 207]
const outsidersOld = [301, 302]

/** Maintainers work on pull request 7 and push to its branch; the outsider has pull request 8 from a fork. */
function aWorld(branch: string): World {
  return aRepository()
    .withFork('mallory/app', { id: 66 })
    .withFork('bob/app', { id: 88 })
    .withTag('v1', 'e1')
    .withPullRequest(7, { head: taken, sha: 'c9', labels: ['needs review'] })
    .withPullRequest(9, { head: branch, sha: 'b9', from: 'bob/app' })
    .withPullRequest(8, { head: branch, sha: 'a9', from: 'mallory/app' })
    .withRun(201, { pr: 7, sha: 'c1', status: 'queued' })
    .withRun(202, { branch: taken, sha: 'c1' })
    .withRun(203, { branch: 'main', sha: 'm1' })
    .withRun(301, { pr: 8, sha: 'a1', status: 'queued' })
    .withRun(302, { pr: 8, sha: 'a2' })
    .withRun(204, { pr: 9, sha: 'b1' })
    .withRun(205, { tag: 'v1' })
    .withRun(206, { pr: 7, sha: 'c2', workflow: 'lint.yml' })
    .withRun(207, { pr: 7 })
    .withRun(310, { pr: 8 })
}

interface Move {
  readonly what: string
  readonly act: (world: World) => void
}

const moves: readonly Move[] = [
  { what: 'nothing', act: () => undefined },
  {
    what: 'closing and reopening',
    act: (world) => {
      world.updatePullRequest(8, { state: 'closed' })
      world.updatePullRequest(8, { state: 'open' })
    }
  },
  {
    what: 'closing',
    act: (world) => {
      world.updatePullRequest(8, { state: 'closed' })
    }
  },
  {
    what: 'a draft and back',
    act: (world) => {
      world.updatePullRequest(8, { draft: true })
      world.updatePullRequest(8, { draft: false, title: 'Draft no more' })
    }
  },
  {
    what: 'a label',
    act: (world) => {
      world.updatePullRequest(8, { labels: ['needs review'] })
    }
  },
  {
    what: "a push of the maintainers' commit",
    act: (world) => {
      world.updatePullRequest(8, { sha: 'c9' })
    }
  },
  {
    what: 'a push of the commit of a run that waits',
    act: (world) => {
      world.updatePullRequest(8, { sha: 'c1' })
    }
  },
  {
    what: 'a second pull request from the same head',
    act: (world) => {
      const { headBranch } = world.state.pull(8)
      const { sha = '' } = world.state.repository('mallory/app').branches.get(headBranch) ?? {}
      world.withPullRequest(18, { head: headBranch, sha, from: 'mallory/app' })
    }
  },
  {
    what: 'deleting the fork',
    act: (world) => {
      world.deleteFork('mallory/app')
    }
  },
  {
    what: 'a run of a workflow named as ours',
    act: (world) => {
      world.addRun(320, { pr: 8, sha: 'a1', workflow: 'ci.yml@main.yml' })
    }
  }
]

/** Names for the head of the fork, including names of other people's refs. */
const heads = [
  taken,
  'main',
  'v1',
  'refs/heads/main',
  'pull/7/merge',
  'gh-readonly-queue/main/pr-7-c9'
]

/** Before the step, and right before this request of it. */
const moments = [0, 1, 3, 5, 8]

interface Try {
  readonly head: string
  readonly move: Move
  readonly moment: number
  /** The outsider's run executes the step, a companion acts for it, or the maintainers' newest run executes it. */
  readonly actor: 'outsider' | 'companion' | 'maintainer'
}

function everyTry(): readonly Try[] {
  const actors = ['outsider', 'companion', 'maintainer'] as const
  return actors.flatMap((actor) =>
    heads.flatMap((head) =>
      moves.flatMap((move) => moments.map((moment) => ({ actor, head, move, moment })))
    )
  )
}

/** In the short form one in this many: all names, moves and moments occur. */
const stride = 17

export async function tryAsOutsider(size: 'short' | 'long', tally: Tally): Promise<void> {
  const tries = everyTry().filter((_, at) => size === 'long' || at % stride === 0)
  await forAll(tries, (one) => attack(one, tally))
}

async function attack({ head, move, moment, actor }: Try, tally: Tally): Promise<void> {
  const what = `${move.what} at request ${moment}, head ${head}, by the ${actor}`
  const world = aWorld(head)
  const started =
    actor === 'companion'
      ? companionOf(world, 310, { runId: 900, type: 'requested' })
      : startedBy(world, actor === 'outsider' ? 310 : 207)
  if (moment === 0) move.act(world)
  else {
    world.onRequest(moment, () => {
      move.act(world)
    })
  }
  const finished = await step({ world, started, readOnlyByDesign: actor === 'outsider' })
  noteStep(finished, { family, what, tally })
  // Superseded runs of one's own pull request may be cancelled, and no others.
  const own = actor === 'maintainer' ? [201] : outsidersOld
  const wronged = world.cancelRequests().filter((id) => !own.includes(id))
  const isMissed = move.what === 'nothing' && finished.cancelled.join() !== own.join()
  tally.note({ family, sink: 'cancelled', what }, [
    ...(wronged.length === 0 ? [] : [`asked to cancel ${wronged.join()}`]),
    ...(isMissed ? [`cancelled ${finished.cancelled.join()} of ${own.join()}`] : []),
    ...(maintainers.some((id) => id !== 201 && finished.cancelled.includes(id))
      ? ['somebody lost a run']
      : [])
  ])
}
