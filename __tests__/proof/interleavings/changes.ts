// What people and GitHub do while the action works. Each change says what it did, and which steps it starts.
import type { LagOptions } from '../../support/github/lag.js'
import type { PullRecord } from '../../support/github/state.js'
import { extraChanges, oddChanges } from './extras.js'
import {
  janitor,
  moveTo,
  newCommit,
  oneRun,
  openPulls,
  runsFor,
  type Setting,
  type Theme
} from './lines.js'
import {
  existingLines,
  nameOf,
  pushed,
  someLine,
  somePull,
  someRun,
  told,
  type Change,
  type Effect,
  type Occasion
} from './occasion.js'
import { chanceOf, type Chance, type Weighted } from './random.js'

const push: Change = ({ setting, chance }) => {
  const line = someLine(setting, chance)
  const commit = newCommit(line)
  moveTo(setting, line, commit)
  return pushed(`${commit} pushed to ${nameOf(line)}`, runsFor(setting, line, commit))
}

/** The branch goes back to an older commit, which gets its own runs. */
const forceBack: Change = ({ setting, chance }) => {
  const line = someLine(setting, chance)
  const commit = chance.pick(line.commits)
  moveTo(setting, line, commit)
  return pushed(`${nameOf(line)} forced back to ${commit}`, runsFor(setting, line, commit))
}

/** The webhook is late: the head has moved, and no run for it exists yet. */
const silentPush: Change = ({ setting, chance }) => {
  const line = someLine(setting, chance)
  const commit = newCommit(line)
  moveTo(setting, line, commit)
  return told(`${commit} pushed to ${nameOf(line)}, no run yet`)
}

const lateRuns: Change = ({ setting, chance }) => {
  const line = someLine(setting, chance)
  const commit = chance.pick(line.commits)
  return pushed(`late runs for ${commit} of ${nameOf(line)}`, runsFor(setting, line, commit))
}

/** Seconds: anything earlier is surely from before then. */
const longerThanClocksDiffer = 10

const close: Change = (occasion) => flip(occasion, 'closed')
const merge: Change = (occasion) => flip(occasion, 'merged')

function flip({ setting, chance }: Occasion, state: 'closed' | 'merged'): Effect | undefined {
  const pull = somePull(setting, chance, (one) => one.state === 'open')
  if (pull === undefined) return undefined
  setting.world.advance(longerThanClocksDiffer)
  setting.world.updatePullRequest(pull.number, { state })
  return withRun(setting, chance, { pull, what: state, action: 'closed' })
}

const reopen: Change = ({ setting, chance }) => {
  const { world } = setting
  const pull = somePull(setting, chance, (one) => one.state === 'closed' && !one.deletedFork)
  if (pull === undefined) return undefined
  world.updatePullRequest(pull.number, { state: 'open' })
  const tip = world.state
    .repository(pull.headRepository ?? world.state.home.name)
    .branches.get(pull.headBranch)
  if (tip !== undefined) world.updatePullRequest(pull.number, { sha: tip.sha })
  return withRun(setting, chance, { pull, what: 'reopened', action: 'reopened' })
}

const label: Change = ({ setting, chance }) => {
  const pull = somePull(setting, chance)
  if (pull === undefined) return undefined
  const labels = pull.labels.length > 0 ? [] : [chance.pick(['keep-ci', 'Keep-CI', 'hands-off'])]
  setting.world.updatePullRequest(pull.number, { labels })
  const what = labels.length > 0 ? `labelled ${labels.join()}` : 'unlabelled'
  return withRun(setting, chance, { pull, what, action: 'labeled' })
}

interface Happened {
  readonly pull: PullRecord
  readonly what: string
  readonly action: string
}

/** Not every workflow runs on every event. */
function withRun(setting: Setting, chance: Chance, { pull, what, action }: Happened): Effect {
  const said = `#${pull.number} ${what}`
  const isClosed = action === 'closed'
  if (!chance.happens(isClosed ? 0.8 : 0.4)) return told(said)
  const workflow = chance.pick(isClosed ? ['ci.yml', 'ci.yml', janitor] : ['ci.yml'])
  const event = isClosed && chance.happens(0.35) ? 'pull_request_target' : 'pull_request'
  const run = oneRun(setting, { pr: pull.number, event, workflow })
  const other = workflow === 'ci.yml' && event === 'pull_request' ? 'lint.yml' : 'ci.yml'
  // Other runs that a closing starts (clean-up, publishing) are needed.
  const more =
    isClosed && chance.happens(0.4) ? [oneRun(setting, { pr: pull.number, workflow: other })] : []
  return { told: `${said}: runs ${[run, ...more].join(' ')}`, steps: [{ run, action }] }
}

/** A person opens another pull request with the same head. */
const openSecond: Change = ({ setting, chance }) => {
  const { world, title, lines } = setting
  const line = chance.pick(lines.filter(({ letter }) => letter !== 'd'))
  const { branches } = world.state.repository(line.fork ?? world.state.home.name)
  const tip = branches.get(line.branch)?.sha
  const number = Math.max(...world.state.pulls.keys()) + 1
  if (tip === undefined || openPulls(setting, line).length > 1) return undefined
  const from = line.fork === undefined ? {} : { from: line.fork }
  world.advance(longerThanClocksDiffer)
  world.withPullRequest(number, { head: line.branch, sha: tip, title, base: 'next', ...from })
  const run = oneRun(setting, { pr: number })
  return pushed(`#${number} opened for ${nameOf(line)}`, [run])
}

const complete: Change = ({ setting, chance, busy }) => {
  const run = someRun(setting, chance, (one) => one.status !== 'completed' && !busy.has(one.id))
  if (run === undefined) return undefined
  const conclusion = chance.pick(['success', 'success', 'failure', 'cancelled', 'skipped'])
  setting.world.completeRun(run.id, conclusion)
  return told(`run ${run.id} ended: ${conclusion}`)
}

const rerun: Change = ({ setting, chance, busy }) => {
  const run = someRun(setting, chance, (one) => one.status === 'completed' && !busy.has(one.id))
  if (run === undefined) return undefined
  setting.world.rerun(run.id)
  // The re-run after the end of an entry has the payload of that end, which a step without an entry does not know.
  const isOfEnd =
    run.event === 'merge_group' && run.branch?.startsWith('gh-readonly-queue/') !== true
  const steps = chance.happens(0.5) && !isOfEnd ? [{ run: run.id }] : []
  return { told: `run ${run.id} started again: attempt ${run.attempt}`, steps }
}

const progress: Change = ({ setting, chance }) => {
  const run = someRun(setting, chance, (one) => !['completed', 'in_progress'].includes(one.status))
  if (run === undefined) return undefined
  setting.world.setRunStatus(run.id, chance.pick(['queued', 'in_progress']))
  return told(`run ${run.id} is ${run.status}`)
}

const protect: Change = ({ setting, chance }) => {
  const { branches } = setting.world.state.home
  const name = chance.pick([...branches.keys()])
  const branch = branches.get(name)
  if (branch === undefined) return undefined
  branch.protected = !branch.protected
  return told(`branch ${name} ${branch.protected ? 'protected' : 'not protected any more'}`)
}

/** A tag with the name of a branch is pushed, with its own run. */
const tag: Change = ({ setting, chance }) => {
  const { world, lines } = setting
  const line = chance.pick(lines)
  if (world.state.home.tags.has(line.branch)) return undefined
  const sha = chance.pick(line.commits)
  world.withTag(line.branch, sha)
  return pushed(`tag ${line.branch} made`, [oneRun(setting, { tag: line.branch, sha })])
}

const deleteHead: Change = ({ setting, chance }) => {
  const { world } = setting
  const line = someLine(setting, chance)
  if (['main', world.state.home.defaultBranch].includes(line.branch)) return undefined
  if (line.fork !== undefined && existingLines(setting).length > 1 && chance.happens(0.5)) {
    world.deleteFork(line.fork)
    return told(`${line.fork} deleted`)
  }
  const repository = line.fork ?? world.state.home.name
  if (!world.state.repository(repository).branches.has(line.branch)) return undefined
  world.deleteBranch(line.branch, { repository })
  return told(`${nameOf(line)} deleted`)
}

const lag: Change = ({ setting, chance }) => {
  const { world } = setting
  const ids = [...world.state.runs.keys()].filter(() => chance.happens(0.3))
  const stale = Object.fromEntries(ids.map((id) => [id, chance.pick(['queued', 'in_progress'])]))
  const missing = [...world.state.runs.keys()].filter(() => chance.happens(0.2))
  const options: LagOptions = { stale, missing, for: chance.between(1, 8) }
  if (chance.happens(0.5)) world.lagFilteredLists(options)
  else world.lagAllLists(options)
  return told(`lists without ${missing.join(' ')}, and old about ${ids.join(' ')}`)
}

const usual: readonly Weighted<readonly [name: string, act: Change]>[] = [
  [9, ['push', push]],
  [3, ['force-push back', forceBack]],
  [2, ['push without a run', silentPush]],
  [2, ['late run', lateRuns]],
  [4, ['close', close]],
  [1, ['merge', merge]],
  [3, ['reopen', reopen]],
  [2, ['label', label]],
  [2, ['second pull request', openSecond]],
  [5, ['end of a run', complete]],
  [3, ['re-run', rerun]],
  [3, ['progress', progress]],
  [1, ['protection', protect]],
  [1, ['tag', tag]],
  [1, ['deletion', deleteHead]],
  [3, ['lag', lag]],
  ...extraChanges
]

const often: Readonly<Record<Theme, readonly string[]>> = {
  pushes: [],
  closing: ['close', 'reopen'],
  'merge queue': ['queue', 'end of an entry', 'time'],
  releases: ['release'],
  'by hand': ['run by hand']
}

/** The main subject of the world changes five times as often. */
export function changesIn({ theme, seed, isOdd, only }: Setting, index: number): typeof usual {
  if (only !== undefined) {
    const all = [...usual, ...oddChanges].map(([, change]) => [1, change] as const)
    return all.filter(([, [name]]) => only.includes(name))
  }
  if (isOdd && chanceOf(seed, 'odd', index).happens(0.3)) return oddChanges
  return usual.map(([weight, change]) =>
    often[theme].includes(change[0]) ? [5 * weight, change] : [weight, change]
  )
}
