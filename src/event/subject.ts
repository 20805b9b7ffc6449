// Finds the run to act for, and its subject: the step's own run, or the source run of a companion.
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

/** Throws an InputError if the payload lacks a field that the event always has. */
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

/** Events whose runs are grouped by their ref once `events` names them. */
const eventsOfRefs = ['workflow_dispatch', 'schedule']

/** Whether the event's runs are grouped by ref: `events` names it, and its ref or the user's template says so. */
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

/** Reasons that say that an entry left the queue without a merge. The only other documented reason is `merged`. */
const unmergedReasons: readonly unknown[] = ['invalidated', 'dequeued']

/**
 * An entry that ended for an unknown reason may have been merged, so its runs are kept like those of a merge.
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

/** Used for `GET /pulls?head=owner:branch`. For a fork it is the fork's owner. */
function ownHeadOwner({ payload }: Context): string | undefined {
  const pull = recordIn(payload, 'pull_request')
  const head = recordIn(pull, 'head')
  return ownerOf(head['repo'])
}

/**
 * The source run of a companion. The payload does not name its subject: `pull_requests` is empty for forks, and `head_branch` may
 * be the name of a tag. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run (2026-11)
 */
function readSource({ payload, repository }: Context, grouping: Grouping): Actor {
  const source = payload['workflow_run']
  const run = toRun(source, repository.name)
  if (run === undefined || !isRecord(source)) {
    throw new InputError('The payload of the event workflow_run has no complete workflow_run.')
  }
  // A branch of a fork is not a ref of this repository, so it does not group runs.
  const isHere = run.head.repository === repository.id
  return {
    run,
    isCompanion: true,
    subject: subjectOfRun(run, isHere ? grouping : usualGrouping),
    headOwner: ownerOf(source['head_repository'])
  }
}

/** The subject of a run, as far as the run itself shows it. */
export function subjectOfRun(run: Run, grouping: Grouping = usualGrouping): Target['subject'] {
  const { event, head, id } = run
  const nothing: Subject = { kind: 'run', id }
  if (event === 'pull_request' || event === 'pull_request_target') {
    return { kind: 'pull-request-behind', run }
  }
  // For the other events of pull requests (`pull_request_review` and so on), the branch is the head, not the subject.
  if (event.startsWith('pull_request') || head.branch === null) return nothing
  if (event === 'merge_group') return { kind: 'merge-group', ref: head.branch }
  return event === 'push' || isByRef(event, grouping) ? { kind: 'ref-behind', run } : nothing
}
