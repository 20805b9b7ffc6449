// Judges a play by the answers that each invocation had when it sent a cancel, and by what GitHub did. It states the promises
// of the program in its own code, and uses none of the program's rules.
import { isOwnRun, purposeOf } from '../chaos/invocation.js'
import type { Invocation } from './invocation.js'
import { groupOf, type Ask, type Question } from './observation.js'
import type { Birth, Stage } from './stage.js'
import { asksFor, lastTold, seen, type Case } from './told.js'

/** Undefined: the law holds. Otherwise how it was broken. */
type Law = (one: Case) => string | undefined

const second = 1000

/** The laws for every cancel that is sent, whatever its effect. */
const laws: Readonly<Record<string, Law>> = {
  'what it was told, and what it was to do, allow it': ({ ask }) =>
    ask.complaints.length > 0 ? ask.complaints.join('; ') : undefined,
  'a dry run asks for no cancel': ({ invocation }) =>
    invocation.doing === 'dry run' ? 'it did' : undefined,
  'a run that several pull requests may have caused is kept': ({ victim: { run, rivals } }) =>
    run.event === 'pull_request' && rivals.length > 0
      ? `open when it was made: ${rivals.join()}`
      : undefined,
  'the run was last seen in flight, moments ago': notSeenInFlight,
  'the attempt last seen is the one that was decided on': otherAttempt,
  'nobody is asked again who said yes, nor a third time, nor unseen': askedTooOften
}

const lawsOfSuperseding: Readonly<Record<string, Law>> = {
  'only a run of the same group is cancelled': ({ victim, invocation }) => {
    const [its, own] = [groupOf(victim.run), groupOf(invocation.run)]
    const isOfAll = invocation.part.inputs.workflows === 'all'
    return its === own || isOfAll ? undefined : `its group is ${its}, not ${own}`
  },
  'what is protected by unchanging facts is kept': protectedForGood,
  'the newest run is kept': ({ ask }) => (ask.truth?.isNewest === true ? 'it was' : undefined),
  'only a strictly older run is cancelled': notOlder,
  'the pull request was last seen open, moments ago': notSeenOpen,
  'the branch was last seen unprotected, moments ago, and no tag bears its name': notSeenFree,
  'a run on a current head is kept': onCurrentHead,
  'the head has not moved since the first look, but to the newer run': headHasMoved,
  'a run that a person ran again since is kept': runAgain
}

const lawsOfClearing: Readonly<Record<string, Law>> = {
  'what has ended was last seen so, moments ago': notSeenEnded
}

export function brokenLaws(invocation: Invocation, stage: Stage): readonly string[] {
  return invocation.asks.flatMap((ask) => {
    const victim = stage.births.get(ask.id)
    if (victim === undefined)
      return [`BROKEN: ${invocation.name} cancels run ${ask.id}, which never was`]
    const isSuperseding = purposeOf(invocation.part) === 'supersede'
    const more = isSuperseding ? lawsOfSuperseding : lawsOfClearing
    return Object.entries({ ...laws, ...more }).flatMap(([law, check]) => {
      const how = check({ ask, victim, invocation, stage })
      return how === undefined
        ? []
        : [`BROKEN: ${law}. ${invocation.name} asks to cancel run ${ask.id}: ${how}`]
    })
  })
}

const readsVictim = ({ ask }: Case): ((question: Question) => boolean) =>
  asksFor('get-run', String(ask.id))

function protectedForGood({ victim: { run }, invocation }: Case): string | undefined {
  if (!['pull_request', 'push'].includes(run.event)) return `its event is ${run.event}`
  if (run.tag !== undefined) return `it is for the tag ${run.tag}`
  if (run.event !== 'push') return undefined
  if (invocation.part.refProtected) return 'the runner said that the ref is protected'
  return /^(main|release\/.*|.*-stable)$/.test(run.branch ?? '')
    ? `branch ${String(run.branch)} is protected`
    : undefined
}

function notOlder(one: Case): string | undefined {
  const { victim, invocation, stage } = one
  if (isExecuting(one)) {
    return isOlder(victim, invocation.run) ? undefined : `it is not older than ${invocation.run.id}`
  }
  const successor = [...stage.births.values()].find(
    ({ run }) => isOlder(victim, run) && isWorthWaitingFor(one, run)
  )
  return successor === undefined ? 'no newer run was seen that is worth waiting for' : undefined
}

/**
 * The step's own run is the successor in its own workflow, but not of itself: the run for which it is cancelled needs no read.
 */
function isExecuting({ victim: { run }, invocation: { doing, part, ...own } }: Case): boolean {
  return doing !== 'companion' && run.workflow === own.run.workflow && !isOwnRun(run, part)
}

function isOlder({ run }: Birth, than: Invocation['run']): boolean {
  return run.number < than.number && run.id < than.id
}

function isWorthWaitingFor(one: Case, run: Invocation['run']): boolean {
  if (groupOf(run) !== groupOf(one.victim.run) || run.sha !== currentHead(one)) return false
  const facts = seen(one, 'run', asksFor('get-run', String(run.id)))
  if (typeof facts === 'string') return false
  return facts.status !== 'completed' || ['success', 'failure'].includes(facts.conclusion ?? '')
}

function pullOf({ victim: { run } }: Case): string | undefined {
  return run.event === 'pull_request' ? String(run.pull) : undefined
}

function notSeenOpen(one: Case): string | undefined {
  const number = pullOf(one)
  if (number === undefined) return undefined
  const facts = seen(one, 'pull', asksFor('get-pull', number))
  if (typeof facts === 'string') return facts
  if (facts.labels.some((label) => label.toLowerCase() === 'keep-ci')) return 'it was labelled'
  const { onClosed, onMerged } = one.invocation.part.inputs
  const allowed = facts.state === 'merged' ? onMerged : onClosed
  return facts.state === 'open' || allowed === 'cancel' ? undefined : `it was ${facts.state}`
}

function notSeenFree(one: Case): string | undefined {
  if (one.victim.run.event !== 'push') return undefined
  const branch = seen(one, 'branch', asksFor('get-branch'))
  if (typeof branch === 'string') return branch
  return branch.isProtected ? 'it was protected' : (maybeDefault(one) ?? maybeTag(one))
}

function maybeDefault(one: Case): string | undefined {
  const repository = seen(one, 'repository', asksFor('get-repository'))
  if (typeof repository === 'string') return repository
  return repository.defaultBranch === one.victim.run.branch ? 'it was the default one' : undefined
}

function maybeTag(one: Case): string | undefined {
  const tag = lastTold(one, asksFor('match-refs'))
  if (tag?.isWhole !== true || tag.facts?.of !== 'ref') return 'nobody looked for a tag'
  return tag.facts.exists ? 'there was a tag' : undefined
}

function notSeenEnded(one: Case): string | undefined {
  const { end } = one.invocation.part
  if (end !== undefined) {
    const entry = seen(one, 'ref', asksFor('match-refs', `heads/${end.branch}`))
    if (typeof entry === 'string') return entry
    return entry.exists ? 'the entry of the queue was there' : undefined
  }
  const pull = seen(one, 'pull', asksFor('get-pull', pullOf(one)))
  if (typeof pull === 'string') return pull
  return pull.state === 'open' ? 'it was open' : undefined
}

function notSeenInFlight(one: Case): string | undefined {
  const facts = seen(one, 'run', readsVictim(one))
  if (typeof facts === 'string') return facts
  if (facts.headIsGone) return 'its fork was gone'
  return facts.status === 'completed' ? 'it had ended' : undefined
}

/** The head of the pull request, or the tip of the branch, as it was last seen. */
function currentHead(one: Case): string | undefined {
  const number = pullOf(one)
  const facts =
    number === undefined
      ? seen(one, 'branch', asksFor('get-branch'))
      : seen(one, 'pull', asksFor('get-pull', number))
  return typeof facts === 'string' ? undefined : facts.sha
}

function onCurrentHead(one: Case): string | undefined {
  const { sha } = one.victim.run
  const isKept = one.invocation.part.inputs.sameCommit === 'keep'
  if (isKept && sha === currentHead(one)) return 'its commit was the head'
  if (isKept && sha === one.invocation.run.sha && isExecuting(one)) {
    return 'its commit is the one of this very run'
  }
  const facts = seen(one, 'run', readsVictim(one))
  const others = typeof facts === 'string' ? [] : facts.openPullRequestsAtHead
  return others.length > 0 ? `it was the head of pull request ${others.join()}` : undefined
}

/** A companion's newer run is on the last seen head: another law checks that. With `settle`, the second look counts. */
function headHasMoved(one: Case): string | undefined {
  if (!isExecuting(one) || one.invocation.part.inputs.settle !== '0s') return undefined
  const number = pullOf(one)
  const first = one.invocation.questions.find(
    (question) =>
      question.isWhole === true &&
      asksFor(number === undefined ? 'get-branch' : 'list-pulls')(question)
  )?.facts
  const now = currentHead(one)
  const then =
    first?.of === 'pulls' ? first.shas.get(Number(number)) : first?.of === 'branch' && first.sha
  if (then === now || now === one.invocation.run.sha) return undefined
  return `from ${String(then)} to ${String(now)}`
}

function runAgain(one: Case): string | undefined {
  if (one.invocation.part.inputs.reruns === 'cancel') return undefined
  const facts = seen(one, 'run', readsVictim(one))
  if (typeof facts === 'string' || facts.attempt === 1) return undefined
  const started = Math.floor(facts.startedAt / second)
  const newer = [...one.stage.births.values()].filter(({ run }) =>
    isExecuting(one)
      ? run.id === one.invocation.run.id
      : isOlder(one.victim, run) && isWorthWaitingFor(one, run)
  )
  const isBefore = ({ run }: Birth): boolean => started < Math.floor(run.createdAt / second)
  if (!newer.some(isBefore)) {
    return `attempt ${facts.attempt} was started after the newer run was made`
  }
  const other = [...one.stage.births.values()].find(
    (birth) => isListed(birth, one) && !isBefore(birth)
  )
  return other && `attempt ${facts.attempt} was started after run ${other.run.id} was made`
}

/** Whether it is a newer run of the run's group, and on the newest page of runs. */
function isListed({ run }: Birth, { ask, victim, invocation }: Case): boolean {
  if (groupOf(run) !== groupOf(victim.run) || run.id <= victim.run.id) return false
  return invocation.questions.some(
    ({ shown, path, told = Infinity }) =>
      !path.includes('branch=') && told <= ask.knowing && shown?.has(run.id) === true
  )
}

function otherAttempt(one: Case): string | undefined {
  const facts = seen(one, 'run', readsVictim(one))
  if (typeof facts === 'string') return undefined
  const listed = one.invocation.questions.flatMap(({ facts: page, told = Infinity }) =>
    page?.of === 'runs' && told <= one.ask.knowing ? (page.attempts.get(one.ask.id) ?? []) : []
  )
  return listed.includes(facts.attempt)
    ? undefined
    : `it was attempt ${facts.attempt} by then, and ${listed.join()} when it was decided`
}

const mostAsks = 2

function askedTooOften(one: Case): string | undefined {
  const { ask, invocation } = one
  const all = invocation.asks.filter((other) => other.id === ask.id && isBefore(other, ask))
  const before = all.filter(({ isForced }) => isForced === ask.isForced)
  const previous = all.at(-1)
  if (before.length >= mostAsks) return `it was asked ${before.length} times before`
  const accepted = before.find(
    ({ told = Infinity, status }) => told <= ask.knowing && status === 202
  )
  const jobs = lastTold(one, asksFor('list-jobs', String(ask.id)))
  // Some runs end only after a second cancel. Another law checks whether a job is working.
  if (accepted !== undefined && (jobs?.sentAt ?? 0) < accepted.sentAt) {
    return 'GitHub had said yes already'
  }
  const look = lastTold(one, readsVictim(one))
  return previous !== undefined && (look?.sentAt ?? 0) < previous.sentAt
    ? 'it was not looked at since it was asked for the last time'
    : undefined

  function isBefore(other: Ask, than: Ask): boolean {
    return invocation.asks.indexOf(other) < invocation.asks.indexOf(than)
  }
}
