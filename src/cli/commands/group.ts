// `group`: the name of the group that a run started by this event would have.
import type { Environment } from '../../model/environment.js'
import { readContext, readPayload } from '../../event/context.js'
import { groupOf } from '../../event/group.js'
import { readActor } from '../../event/subject.js'
import { isRecord, recordIn, toText } from '../../github/translate.js'
import { InputError } from '../../inputs/errors.js'
import { readAll } from '../../inputs/read-all.js'
import type { Grouping } from '../../model/policy.js'
import { exitCodes, textOf, UsageError, type Command } from '../command.js'
import { groupingOptions, readGrouping } from '../options.js'
import { readWorkflow } from '../source.js'

export const group: Command = {
  about: [
    'Prints the name of the group of the run that an event would start, as the output "group" of the action does. It sends no request.'
  ],
  options: [
    {
      title: 'The event',
      options: [
        {
          name: 'event-file',
          value: 'FILE',
          isFile: true,
          help: 'Payload of the event, as JSON. Without it: GITHUB_EVENT_PATH.'
        },
        {
          name: 'event',
          value: 'NAME',
          help: 'Name of the event, if the payload does not show it.'
        },
        { name: 'workflow', value: 'FILE', help: 'Workflow file of the run, such as ci.yml.' },
        {
          name: 'run',
          value: 'ID',
          help: 'Id of the run, for events whose runs have nothing in common.'
        }
      ]
    },
    { title: 'The group, as with the inputs of the action', options: groupingOptions }
  ],
  examples: [
    {
      args: 'group --event-file event.json --workflow ci.yml',
      says: 'For example ci.yml:pull_request:7.'
    },
    {
      args: "group --workflow ci.yml --template '{workflow}:{pr|ref}'",
      says: 'With a template, for the event in GITHUB_EVENT_PATH.'
    }
  ],
  read(given) {
    const read = readAll({
      grouping: () => readGrouping(given),
      workflow: () => readWorkflow(textOf(given, 'workflow')),
      run: () => readRunId(textOf(given, 'run'))
    })
    const asked = { ...read, eventFile: textOf(given, 'event-file'), event: textOf(given, 'event') }
    return ({ env, stdout }) => {
      stdout.write(`${groupFromEvent(asked, env)}\n`)
      return Promise.resolve(exitCodes.fine)
    }
  }
}

interface Asked {
  /** Undefined: GITHUB_EVENT_PATH. */
  readonly eventFile: string | undefined
  readonly event: string | undefined
  readonly workflow: string | undefined
  readonly run: number | undefined
  readonly grouping: Grouping
}

function readRunId(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const id = /^\d{1,16}$/.test(text) ? Number(text) : 0
  if (Number.isSafeInteger(id) && id > 0) return id
  throw new InputError(`--run is ${JSON.stringify(text)}; allowed is the id of a run.`)
}

/** Throws a UsageError or InputError that names what is missing. */
function groupFromEvent(asked: Asked, env: Environment): string {
  const path = asked.eventFile ?? env['GITHUB_EVENT_PATH']
  if (path === undefined) {
    throw missing('group needs --event-file, or GITHUB_EVENT_PATH in the environment.')
  }
  const payload = readPayload(path)
  const context = readContext(withPayload(asked, { payload, env }), payload)
  const actor = readActor(context, asked.grouping)
  if (actor.subject.kind === 'run' && !hasRunId(asked, env)) {
    throw missing('Each run of this event is a group of its own. Give the id of the run: --run ID.')
  }
  return groupOf(actor, asked.grouping)
}

const missing = (problem: string): UsageError => new UsageError([problem], 'group')

function hasRunId({ run, event }: Asked, env: Environment): boolean {
  return run !== undefined || event === 'workflow_run' || env['GITHUB_RUN_ID'] !== undefined
}

interface Given {
  readonly payload: Readonly<Record<string, unknown>>
  readonly env: Environment
}

/** The environment of a runner, as far as the payload and the arguments tell it. */
function withPayload(asked: Asked, { payload, env }: Given): Environment {
  const repository = recordIn(payload, 'repository')
  const name = toText(repository['full_name']) ?? env['GITHUB_REPOSITORY'] ?? 'owner/name'
  return {
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'unknown',
    GITHUB_RUN_ID: '1',
    ...env,
    ...(asked.run === undefined ? {} : { GITHUB_RUN_ID: String(asked.run) }),
    GITHUB_EVENT_NAME: eventName(asked, { payload, env }),
    GITHUB_REPOSITORY: name,
    GITHUB_WORKFLOW_REF: workflowRef(asked, name, env),
    GITHUB_REF: refOf(payload) ?? env['GITHUB_REF'] ?? 'unknown'
  }
}

function workflowRef({ workflow }: Asked, repository: string, env: Environment): string {
  const ref =
    workflow === undefined
      ? env['GITHUB_WORKFLOW_REF']
      : `${repository}/.github/workflows/${workflow}@refs/heads/main`
  if (ref !== undefined) return ref
  throw missing('group needs --workflow, such as --workflow ci.yml.')
}

/** The environment speaks of its own event file only. */
function eventName({ event, eventFile }: Asked, { payload, env }: Given): string {
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
  throw missing('The file does not show the name of its event. Give it: --event NAME.')
}

function refOf(payload: Readonly<Record<string, unknown>>): string | undefined {
  const group = recordIn(payload, 'merge_group')
  return toText(payload['ref']) ?? toText(group['head_ref'])
}
