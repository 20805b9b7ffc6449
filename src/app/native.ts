// GitHub's own concurrency groups: which runs does it hold for the same thing?
import type { NativeGroups, Run, RunId, Subject } from '../core/model.js'
import { tellsSubject } from '../core/native-name.js'
import type { ConcurrencyGroup, Ports, Reading, Trouble } from './ports.js'
import type { Target } from './target.js'

export interface NativeReading {
  /** Undefined: they say nothing, and what the runs say of themselves must do. */
  readonly groups: NativeGroups | undefined
  /** Members that no list showed. */
  readonly runs: readonly Run[]
  readonly troubles: readonly Trouble[]
  readonly remarks: readonly string[]
}

export interface NativeAnswer {
  /** Which of the groups are the subject's, and who is in them. */
  resolve(subject: Subject, seen: readonly Run[]): Promise<NativeReading>
}

/** Members beyond these are left for a later invocation: what is not read is kept. */
const mostUnlisted = 20

/** Asks for the names at once; who is in a group is asked when it is known what the run is for. */
export async function askNativeGroups(target: Target, ports: Ports): Promise<NativeAnswer> {
  const { witness, membership } = target
  if (membership === 'derived' || witness.kind === 'newest') return saysNothing([])
  const answer = await ports.groups.ofRun(witness.run.id)
  if (!answer.ok) return isAbsent(answer) ? saysNothing([noGroups]) : lost(answer.trouble)
  // A run that executes the step holds its own group already: nobody is ahead of it there.
  const isExecuting = witness.kind === 'executing'
  const groups = answer.value.filter(({ isOfJob }) => isOfJob || !isExecuting)
  if (groups.length === 0) return saysNothing([isExecuting ? noJobGroups : noGroups])
  return {
    resolve: (subject, seen) => resolve(groups, { subject, seen, target }, ports)
  }
}

interface Question {
  readonly subject: Subject
  readonly seen: readonly Run[]
  readonly target: Target
}

async function resolve(
  groups: readonly ConcurrencyGroup[],
  { subject, seen, target }: Question,
  ports: Ports
): Promise<NativeReading> {
  const { witness } = target
  const named = groups.filter(({ name }) => tellsSubject(name, subject))
  if (named.length === 0 || witness.kind === 'newest') {
    return { ...nothing, remarks: [namesTellNothing] }
  }
  const aheadOf = witness.kind === 'named' ? witness.run.id : undefined
  const answers = await Promise.all(
    named.map((group) => ports.groups.members(group, group.isOfJob ? undefined : aheadOf))
  )
  const troubles = answers.flatMap((answer) =>
    answer.ok || isAbsent(answer) ? [] : [answer.trouble]
  )
  const members = answers.flatMap((answer) => (answer.ok ? answer.value : []))
  const unlisted = await readUnlisted(members, seen, ports)
  return {
    groups: {
      names: named.map(({ name }) => name),
      members: [...new Set(members)],
      unread: troubles.length > 0
    },
    runs: unlisted.flatMap((run) => (run.ok ? [run.value] : [])),
    troubles: [...troubles, ...unlisted.flatMap(troubleWithMember)],
    remarks: []
  }
}

function readUnlisted(
  members: readonly RunId[],
  seen: readonly Run[],
  { runs }: Ports
): Promise<readonly Reading<Run>[]> {
  const known = new Set(seen.map(({ id }) => id))
  const unlisted = [...new Set(members)].filter((id) => !known.has(id))
  return Promise.all(unlisted.slice(0, mostUnlisted).map((id) => runs.byId(id)))
}

/** One that was deleted is in nobody's way. */
function troubleWithMember(run: Reading<Run>): readonly Trouble[] {
  return run.ok || run.trouble.kind === 'not-found' ? [] : [run.trouble]
}

/** 404: an older server, or nobody is in it any more. 422: the run is not in it any more. */
function isAbsent(answer: Reading<unknown>): boolean {
  return !answer.ok && (answer.trouble.kind === 'not-found' || answer.trouble.kind === 'refused')
}

const nothing: NativeReading = { groups: undefined, runs: [], troubles: [], remarks: [] }

function saysNothing(remarks: readonly string[]): NativeAnswer {
  return { resolve: () => Promise.resolve({ ...nothing, remarks }) }
}

/** What runs say of themselves will not do: the user's own groups may tell more of them apart. */
function lost(trouble: Trouble): NativeAnswer {
  const groups = { names: [], members: [], unread: true }
  return { resolve: () => Promise.resolve({ ...nothing, groups, troubles: [trouble] }) }
}

const fallback = 'Runs were told apart by what they say of themselves instead.'
const noGroups = `membership: native found no concurrency group of this run, as on servers that do not tell them. ${fallback}`
const noJobGroups = `membership: native found no concurrency group of a job of this run. A run that executes the step holds the group of its workflow already: let a companion (on: workflow_run) look at that one. ${fallback}`
const namesTellNothing = `membership: native found no concurrency group whose name says what the run is for. Put the number of the pull request, or the full name of the ref, into concurrency.group. ${fallback}`
