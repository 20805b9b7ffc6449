// `github.event`: the fields that the payload of each event has. GitHub takes any other one for ''.
// https://docs.github.com/en/webhooks/webhook-events-and-payloads (2026-11)
import { closed, open, unknown, type Fields } from './value.js'

const always: Readonly<Record<string, string>> = {
  branch_protection_rule: 'action rule',
  check_run: 'action check_run',
  check_suite: 'action check_suite',
  create: 'ref ref_type master_branch description pusher_type',
  delete: 'ref ref_type pusher_type',
  deployment: 'action deployment workflow workflow_run',
  deployment_status: 'action check_run deployment deployment_status workflow workflow_run',
  discussion: 'action discussion',
  discussion_comment: 'action comment discussion',
  fork: 'forkee',
  gollum: 'pages',
  issue_comment: 'action comment issue',
  issues: 'action issue',
  label: 'action label',
  merge_group: 'action merge_group',
  milestone: 'action milestone',
  page_build: 'build id',
  public: '',
  pull_request: 'action number pull_request',
  pull_request_review: 'action pull_request review',
  pull_request_review_comment: 'action comment pull_request',
  pull_request_target: 'action number pull_request',
  push: 'after base_ref before commits compare created deleted forced head_commit pusher ref',
  registry_package: 'action registry_package',
  release: 'action release',
  repository_dispatch: 'action branch client_payload',
  schedule: 'schedule workflow',
  status:
    'avatar_url branches commit context created_at description id name sha state target_url updated_at',
  watch: 'action',
  workflow_dispatch: 'inputs ref workflow',
  workflow_run: 'action workflow workflow_run'
}

/** Fields that only some activity types have. */
const sometimes: Readonly<Record<string, string>> = {
  check_run: 'requested_action',
  discussion: 'answer changes label old_category',
  discussion_comment: 'changes',
  issue_comment: 'changes',
  issues: 'assignee changes label milestone',
  label: 'changes',
  merge_group: 'reason',
  milestone: 'changes',
  pull_request:
    'after assignee before changes label milestone reason requested_reviewer requested_team',
  pull_request_review: 'changes',
  pull_request_review_comment: 'changes',
  pull_request_target:
    'after assignee before changes label milestone reason requested_reviewer requested_team',
  release: 'changes'
}

const common = ['enterprise', 'installation', 'organization', 'repository', 'sender']

const namesIn = (table: Readonly<Record<string, string>>, event: string): readonly string[] =>
  Object.hasOwn(table, event) ? (table[event] ?? '').split(' ').filter((name) => name !== '') : []

/** Every field that the event can have; undefined where the event is not known. */
export function payloadFields(event: string): readonly string[] | undefined {
  if (!Object.hasOwn(always, event)) return undefined
  return [...namesIn(always, event), ...namesIn(sometimes, event), ...common]
}

/** A payload of which these fields are known. */
export function payloadOf(event: string, known: Fields['fields']): Fields {
  const shared = sharedFields.get(event)
  return shared === undefined ? open(known) : closed(known, shared)
}

/** Fields of the payload of each event, all of them unknown. */
const sharedFields: ReadonlyMap<string, Fields['fields']> = new Map(
  Object.keys(always).map((event) => [
    event,
    Object.fromEntries(
      [...namesIn(always, event), ...common].map((name) => [name, unknown(`github.event.${name}`)])
    )
  ])
)
