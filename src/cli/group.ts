// `group`: the name of the group that a run started by this event would have.
import type { Environment } from '../model/environment.js'
import { readContext, readPayload } from '../event/context.js'
import { groupOf } from '../event/group.js'
import { readActor } from '../event/subject.js'
import { isRecord, recordIn, toText } from '../github/translate.js'
import { UsageError, type Command } from './command.js'

type GroupCommand = Extract<Command, { kind: 'group' }>

/** Throws a UsageError or InputError that names what is missing. */
export function groupFromEvent(command: GroupCommand, env: Environment): string {
  const path = command.eventFile ?? env['GITHUB_EVENT_PATH']
  if (path === undefined) {
    throw new UsageError('group needs --event-file, or GITHUB_EVENT_PATH in the environment.')
  }
  const payload = readPayload(path)
  const context = readContext(withPayload(command, { payload, env }), payload)
  const actor = readActor(context, command.grouping)
  if (actor.subject.kind === 'run' && !hasRunId(command, env)) {
    throw new UsageError(
      'The event has no subject: each of its runs is a group of its own. Say which one with --run.'
    )
  }
  return groupOf(actor, command.grouping)
}

function hasRunId({ run, event }: GroupCommand, env: Environment): boolean {
  return run !== undefined || event === 'workflow_run' || env['GITHUB_RUN_ID'] !== undefined
}

interface Given {
  readonly payload: Readonly<Record<string, unknown>>
  readonly env: Environment
}

/** The environment of a runner, as far as the payload and the arguments tell it. */
function withPayload(command: GroupCommand, { payload, env }: Given): Environment {
  const repository = recordIn(payload, 'repository')
  const name = toText(repository['full_name']) ?? env['GITHUB_REPOSITORY'] ?? 'owner/name'
  return {
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'unknown',
    GITHUB_RUN_ID: '1',
    ...env,
    ...(command.run === undefined ? {} : { GITHUB_RUN_ID: String(command.run) }),
    GITHUB_EVENT_NAME: eventName(command, { payload, env }),
    GITHUB_REPOSITORY: name,
    GITHUB_WORKFLOW_REF: workflowRef(command, name, env),
    GITHUB_REF: refOf(payload) ?? env['GITHUB_REF'] ?? 'unknown'
  }
}

function workflowRef({ workflow }: GroupCommand, repository: string, env: Environment): string {
  const ref =
    workflow === undefined
      ? env['GITHUB_WORKFLOW_REF']
      : `${repository}/.github/workflows/${workflow}@refs/heads/main`
  if (ref !== undefined) return ref
  throw new UsageError('group needs --workflow, such as --workflow ci.yml.')
}

/** The environment speaks of its own event file only. */
function eventName({ event, eventFile }: GroupCommand, { payload, env }: Given): string {
  const surrounding = eventFile === undefined ? env['GITHUB_EVENT_NAME'] : undefined
  return event ?? surrounding ?? eventOf(payload)
}

/** The event that a payload of this form is of. */
function eventOf(payload: Readonly<Record<string, unknown>>): string {
  const byField = ['pull_request', 'merge_group', 'workflow_run'].find((field) =>
    isRecord(payload[field])
  )
  if (byField !== undefined) return byField
  if (toText(payload['after']) !== undefined) return 'push'
  throw new UsageError('The file does not show the name of its event: say it with --event.')
}

function refOf(payload: Readonly<Record<string, unknown>>): string | undefined {
  const group = recordIn(payload, 'merge_group')
  return toText(payload['ref']) ?? toText(group['head_ref'])
}
