// The actions of people and GitHub during a play. Each does nothing if it is not possible.
import { latestJobs } from '../../support/github/jobs.js'
import { dissolve, endOfPull, enqueue } from './ends.js'
import { pullNumber, secondNumber, stackedNumber, type Stage } from './stage.js'
import type { What } from './script.js'

/** What happened, in words; undefined if it was not possible. */
type Act = (stage: Stage, which: number) => string | undefined

type Run = Stage['own'][number]

function pick<Item>(items: readonly Item[], which: number): Item | undefined {
  return items.length === 0 ? undefined : items[which % items.length]
}

const isWaiting = ({ name, status }: Run['jobs'][number]): boolean =>
  name === 'deploy' && status === 'queued'

const isInFlight = ({ status }: Run): boolean => status !== 'completed'

/** Does something to one of the runs, if there is one. */
function toRun(
  among: (run: Run, stage: Stage) => boolean,
  act: (stage: Stage, run: Run, which: number) => string
): Act {
  return (stage, which) => {
    const run = pick(
      stage.newestFirst.filter((one) => among(one, stage)),
      which
    )
    return run === undefined ? undefined : act(stage, run, which)
  }
}

/** Does something to the pull request, if it is in this state. */
function toPull(
  from: 'open' | 'closed',
  act: (stage: Stage, which: number) => string,
  number = pullNumber
): Act {
  return (stage, which) => {
    const pull = stage.world.state.pulls.get(number)
    return pull?.state === from ? act(stage, which) : undefined
  }
}

const setState = (number: number, to: 'closed' | 'merged') => {
  return (stage: Stage, which: number): string => {
    stage.world.updatePullRequest(number, { state: to })
    return `pull request ${number} is ${to} now${endOfPull(stage, number, which)}`
  }
}

/** GitHub reopens it at the present commit of its branch. */
const reopen = (number: number): Act =>
  toPull(
    'closed',
    ({ world, tip }) => {
      if (tip === undefined) return `pull request ${number} cannot be reopened without its branch`
      world.updatePullRequest(number, { state: 'open', sha: tip })
      return `pull request ${number} is open again`
    },
    number
  )

const setLabels =
  (labels: readonly string[]) =>
  ({ world }: Stage): string => {
    world.updatePullRequest(pullNumber, { labels })
    return `pull request ${pullNumber} has the labels [${labels.join()}] now`
  }

const canPush = ({ world, headRepository, tip }: Stage): boolean =>
  tip !== undefined && world.state.repositories.get(headRepository)?.deleted === false

function lag(isOfAll: boolean): Act {
  return (stage, which) => {
    const [newest, second, third] = stage.own
    const options = {
      missing: [newest, which % 2 === 0 ? third : undefined].flatMap((run) => run?.id ?? []),
      stale: second === undefined ? {} : { [second.id]: 'queued' },
      ...(which % 4 === 3 && { for: 3 })
    }
    if (isOfAll) stage.world.lagAllLists(options)
    else stage.world.lagFilteredLists(options)
    return `${isOfAll ? 'all' : 'filtered'} lists lag: ${JSON.stringify(options)}`
  }
}

const endings = ['success', 'failure', 'skipped', 'timed_out'] as const
const goings = ['in_progress', 'queued', 'waiting', 'pending'] as const

/** Without the steps of this program: the play starts those. */
export const happenings: Readonly<Partial<Record<What, Act>>> = {
  push: (stage) => {
    if (!canPush(stage)) return undefined
    const commit = stage.push()
    return `push ${commit}, runs ${stage.runsFor(commit).join()}`
  },
  'push, its run comes late': (stage) => {
    if (!canPush(stage)) return undefined
    const commit = stage.push()
    stage.late.push(commit)
    return `push ${commit}, its runs come later`
  },
  'late run comes': (stage) => {
    const commit = stage.late.shift()
    return commit === undefined
      ? undefined
      : `runs ${stage.runsFor(commit).join()} come late, for ${commit}`
  },
  'force-push back': (stage, which) => {
    const run = pick(stage.own, which)
    if (run === undefined || !canPush(stage)) return undefined
    stage.world.pushTo(stage.script.branch, run.sha, { repository: stage.headRepository })
    const runs = which % 2 === 0 ? stage.runsFor(run.sha) : []
    return `force-push back to the commit of run ${run.id}, runs ${runs.join()}`
  },
  'another run for the head': (stage) => {
    const { tip } = stage
    if (tip === undefined || !canPush(stage)) return undefined
    return `runs ${stage.runsFor(tip).join()} come for the head`
  },
  close: toPull('open', setState(pullNumber, 'closed')),
  merge: toPull('open', setState(pullNumber, 'merged')),
  reopen: reopen(pullNumber),
  label: toPull('open', setLabels(['other', 'Keep-CI'])),
  unlabel: toPull('open', setLabels([])),
  'run ends': toRun(
    (run, stage) => isInFlight(run) && !stage.isActive(run),
    ({ world }, run, which) => {
      const ending = endings[which % endings.length]
      world.completeRun(run.id, ending)
      return `run ${run.id} ends: ${String(ending)}`
    }
  ),
  'person cancels': toRun(isInFlight, ({ world }, run) => {
    world.completeRun(run.id, 'cancelled')
    return `a person cancels run ${run.id}`
  }),
  'run goes on': toRun(isInFlight, ({ world }, run, which) => {
    const status = goings[which % goings.length] ?? 'queued'
    world.setRunStatus(run.id, status)
    return `run ${run.id} is ${status} now`
  }),
  'run is run again': toRun(
    (run) => !isInFlight(run),
    ({ world }, run) => {
      world.rerun(run.id)
      return `a person runs ${run.id} again`
    }
  ),
  'run is deleted': toRun(
    (run, stage) => !stage.isActive(run),
    ({ world }, run) => {
      world.deleteRun(run.id)
      return `run ${run.id} is deleted`
    }
  ),
  'job begins': toRun(
    (run) => isInFlight(run) && latestJobs(run).some(isWaiting),
    ({ world }, run, which) => {
      const ended = {
        status: 'completed',
        conclusion: which % 2 === 0 ? 'success' : 'skipped'
      } as const
      const to = which % 4 < 2 ? ({ status: 'in_progress' } as const) : ended
      world.setJob(run.id, 'deploy', to)
      return `job deploy of run ${run.id} is ${to.status} now`
    }
  ),
  'queue entry comes': enqueue,
  'queue entry ends': dissolve,
  'second pull request opens': (stage) => {
    const { world, tip } = stage
    if (world.state.pulls.has(secondNumber)) {
      return reopen(secondNumber)(stage, 0)
    }
    if (tip === undefined) return undefined
    const id = stage.openSecond(tip)
    return `pull request ${secondNumber} of the same branch opens, run ${id}`
  },
  'second pull request closes': toPull('open', setState(secondNumber, 'closed'), secondNumber),
  'stacked pull request opens': ({ world, own }, which) => {
    const run = pick(own, which)
    if (run === undefined || world.state.pulls.has(stackedNumber)) return undefined
    const { sha } = run
    world.withPullRequest(stackedNumber, { head: 'stacked', sha, from: world.state.home.name })
    return `pull request ${stackedNumber} opens, whose head is the commit of run ${run.id}`
  },
  'workflow is made anew': (stage) => {
    stage.countAnew()
    return 'the workflow is made anew: its runs count from 1 again'
  },
  'tag of the same name': ({ world, script, tip }) => {
    if (world.state.home.tags.has(script.branch) || tip === undefined) return undefined
    world.withTag(script.branch, tip)
    return `a tag ${script.branch} is made`
  },
  'branch is protected': ({ world, script }) => {
    const branch = world.state.home.branches.get(script.branch)
    if (branch === undefined || branch.protected) return undefined
    branch.protected = true
    return `branch ${script.branch} is protected now`
  },
  'branch becomes the default one': ({ world, script }) => {
    const { home } = world.state
    if (!home.branches.has(script.branch) || home.defaultBranch === script.branch) return undefined
    world.makeDefault(script.branch)
    return `branch ${script.branch} is the default one now`
  },
  'branch is deleted': (stage) => {
    const { defaultBranch } = stage.world.state.home
    if (!canPush(stage) || stage.script.branch === defaultBranch) return undefined
    stage.world.deleteBranch(stage.script.branch, { repository: stage.headRepository })
    return `branch ${stage.script.branch} is deleted`
  },
  'fork is deleted': ({ world, headRepository }) => {
    const repository = world.state.repository(headRepository)
    if (!repository.fork || repository.deleted) return undefined
    world.deleteFork(headRepository)
    return `${headRepository} is deleted`
  },
  'filtered lists lag': lag(false),
  'all lists lag': lag(true),
  'lists catch up': ({ world }) => {
    world.lagFilteredLists({})
    return 'the lists have caught up'
  },
  'a minute passes': ({ world }) => {
    world.advance(61)
    return 'more than a minute passes'
  }
}
