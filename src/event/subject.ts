// What is this run, or the run that a companion acts for, about?
import { InputError } from '../inputs/errors.js'
import type { Target } from '../model/target.js'
import type { PullRequestNumber, Run, Subject } from '../model/model.js'
import { branchName, branchPrefix, tagPrefix } from '../model/ref.js'
import { speaksOf } from '../model/group-template.js'
import { isRecord, ownerOf, recordIn, toRun } from '../github/translate.js'
import type { Context } from './context.js'
import type { Grouping } from '../model/policy.js'

/** The run to act for: the step's own, or the source of a companion (`on: workflow_run`). */
export interface Actor {
  readonly run: Run
  readonly isCompanion: boolean
  readonly subject: Target['subject']
  /** Login of the owner of the head's repository. */
  readonly headOwner: string | undefined
}

const usualGrouping: Grouping = { events: [], template: undefined }

/** Throws an InputError where the payload lacks what the event always has. */
export function readActor(context: Context, grouping: Grouping = usualGrouping): Actor {
  if (context.event === 'workflow_run') return readSource(context, grouping)
  const { run } = context
  return {
    run,
    isCompanion: false,
    subject: ownSubject(context, grouping),
    headOwner: ownHeadOwner(context)
  }
}

/** Events whose runs belong together by their ref, if the user lets them supersede one another at all. */
const eventsOfRefs = ['workflow_dispatch', 'schedule']

/** Whether the user lets runs of the event supersede one another, and says that they belong together by their ref. */
function isByRef(event: string, { events, template }: Grouping): boolean {
  return (
    events.includes(event) && (eventsOfRefs.includes(event) || speaksOf(template, 'ref', 'branch'))
  )
}

function ownSubject(context: Context, grouping: Grouping): Subject {
  const { event, payload, ref, run } = context
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return { kind: 'pull-request', number: pullRequestNumber(payload) }
    case 'push':
      return subjectOfRef(ref, run)
    case 'merge_group':
      return mergeGroup(context)
    default:
      return isByRef(event, grouping) ? subjectOfRef(ref, run) : { kind: 'run', id: run.id }
  }
}

/** Reasons for the end of an entry that say that it was not merged; `merged` is the third there is. */
const unmergedReasons: readonly unknown[] = ['invalidated', 'dequeued']

/**
 * An end without a reason known here may be a merge: not knowing is a reason to keep.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group (2026-11)
 */
function mergeGroup({ payload: { action, reason }, ref, run }: Context): Subject {
  const entry = run.head.branch ?? branchName(ref)
  const number = Number(/\/pr-(\d+)-[^/]*$/.exec(entry)?.[1])
  const isMerged = action === 'destroyed' && !unmergedReasons.includes(reason)
  const merged = reason === 'merged' && number ? (number as PullRequestNumber) : null
  return { kind: 'merge-group', ref: entry, ...(isMerged && { merged }) }
}

function subjectOfRef(ref: string, run: Run): Subject {
  if (ref.startsWith(branchPrefix)) return { kind: 'branch', ref }
  if (ref.startsWith(tagPrefix)) return { kind: 'tag', ref }
  return { kind: 'run', id: run.id }
}

function pullRequestNumber(payload: Context['payload']): PullRequestNumber {
  const pull = recordIn(payload, 'pull_request')
  const number = pull['number']
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
    throw new InputError('The payload has no pull_request.number.')
  }
  return number as PullRequestNumber
}

/** For forks it is the fork's owner: `GET /pulls?head=owner:branch` finds them by that. */
function ownHeadOwner({ payload }: Context): string | undefined {
  const pull = recordIn(payload, 'pull_request')
  const head = recordIn(pull, 'head')
  return ownerOf(head['repo'])
}

/**
 * The source of a companion is told by its run alone: its `pull_requests` is empty for forks, and its head branch may be
 * the name of a tag. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run (2026-11)
 */
function readSource({ payload, repository }: Context, grouping: Grouping): Actor {
  const told = payload['workflow_run']
  const run = toRun(told, repository.name)
  if (run === undefined || !isRecord(told)) {
    throw new InputError('The payload of the event workflow_run has no complete workflow_run.')
  }
  // The branches of a fork are no refs of this repository.
  const isHere = run.head.repository === repository.id
  return {
    run,
    isCompanion: true,
    subject: subjectOfRun(run, isHere ? grouping : usualGrouping),
    headOwner: ownerOf(told['head_repository'])
  }
}

/** What a run is for, by what it says of itself. */
export function subjectOfRun(run: Run, grouping: Grouping = usualGrouping): Target['subject'] {
  const { event, head, id } = run
  const nothing: Subject = { kind: 'run', id }
  if (event === 'pull_request' || event === 'pull_request_target') {
    return { kind: 'pull-request-behind', run }
  }
  // The branch of the others (`pull_request_review` and so on) is a head, not a ref that they are for.
  if (event.startsWith('pull_request') || head.branch === null) return nothing
  if (event === 'merge_group') return { kind: 'merge-group', ref: head.branch }
  return event === 'push' || isByRef(event, grouping) ? { kind: 'ref-behind', run } : nothing
}
