// Builds the request for the program from the event and the inputs.
import { InputError } from '../inputs/errors.js'
import type { Target } from '../model/target.js'
import type { Policy } from '../model/policy.js'
import type { Mode } from '../model/mode.js'
import { eventsFor, isOfPullRequest } from '../model/events.js'
import type { Context } from '../event/context.js'
import { readDeletion, type Deletion } from '../event/deletion.js'
import { compilePatterns } from '../inputs/policy-patterns.js'
import { factsOf } from '../event/stop-facts.js'
import type { Actor } from '../event/subject.js'
import type { WorkflowFile } from '../github/runs.js'
import type { Inputs } from '../inputs/table.js'
import { workflowFolder } from '../model/workflow.js'
import type { Request } from '../supersede.js'

export interface Occasion {
  readonly context: Context
  readonly actor: Actor
  readonly inputs: Inputs
}

/** Throws an InputError if the mode does not fit the event, or if a pattern is invalid. */
export async function requestFor({
  context,
  actor,
  inputs
}: Occasion): Promise<Request & { readonly readOnlyByDesign: boolean }> {
  const { wait, settle, force } = inputs
  return {
    target: targetFor(context, actor, inputs),
    policy: await policyFor(inputs, context, actor),
    wait,
    settle,
    force,
    isBarrier: inputs.onError === 'fail',
    cancelsItself: inputs.onSuperseded === 'cancel-self',
    readOnlyByDesign: isReadOnlyByDesign(context, actor)
  }
}

/**
 * Whether no setting can give this token the permission to cancel. Runs of forks always get a read-only token. Runs of
 * Dependabot get one by default; `permissions` can raise it, except on `pull_request_target` into a branch that Dependabot
 * created.
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 * (2026-11)
 */
function isReadOnlyByDesign(
  { event, actor: login, repository, run }: Context,
  actor: Actor
): boolean {
  if (actor.isCompanion) return false
  const isFork = event === 'pull_request' && run.head.repository !== repository.id
  return isFork || (event === 'pull_request_target' && login === 'dependabot[bot]')
}

/** Throws an InputError if the mode does not fit the event. */
function targetFor(
  { repository, run, event, payload }: Context,
  actor: Actor,
  inputs: Inputs
): Target {
  const { workflows, membership } = inputs
  if (inputs.mode === 'closed') refuseOtherEvents(actor)
  if (inputs.stopOn.length > 0 && actor.isCompanion) refuseStopOn()
  const mode = modeFor(inputs, { event, payload })
  const target: Target = {
    repository,
    self: run.id,
    workflows,
    scope: { ...eventsFor(mode, actor.run.event), head: actor.run.head },
    subject: actor.subject,
    headOwner: actor.headOwner,
    actsFor: { kind: actor.isCompanion ? 'named' : 'executing', run: actor.run },
    needsOwnTime: mode === 'stop' || mode === 'merge-group' || mode === 'branch-gone',
    membership
  }
  return mode === 'branch-gone' ? afterDeletion(target, readDeletion({ payload })) : target
}

/** After `on: delete`, the step's own run is on the default branch. It looks at the runs of pushes to the deleted branch. */
function afterDeletion(target: Target, { name, subject }: Deletion): Target {
  const head = { repository: target.repository.id, branch: name }
  return { ...target, scope: { event: 'push', head }, subject, isDeleted: true }
}

function refuseOtherEvents({ run: { event }, isCompanion }: Actor): void {
  if (isOfPullRequest(event) || (event === 'delete' && !isCompanion)) return
  const what = isCompanion ? 'this companion acts for a run of' : 'this run is of'
  throw new InputError(
    `mode: closed cancels the runs of a closed pull request or of a deleted branch, but ${what} the event ${event}. Use it in a workflow with on: { pull_request: { types: [closed] } } or on: delete. For pull requests from forks, use it in a companion (on: workflow_run) of a workflow with the former.`
  )
}

function refuseStopOn(): never {
  throw new InputError(
    'Input stop-on does not work in a companion (on: workflow_run), because GitHub does not say which activity type started the source run. Use it in a workflow with on: { pull_request: { types: [converted_to_draft, labeled] } }.'
  )
}

/**
 * The workflow whose list of runs is read; undefined for the list of the whole repository. That list is also read for a workflow
 * that may not be a file of this repository.
 */
export function workflowFileFor({ workflows, actsFor }: Target): WorkflowFile {
  if (workflows === 'all') return { workflowFile: undefined }
  if (workflows === 'this') {
    const own = actsFor.kind === 'newest' ? undefined : actsFor.run.workflow
    return { workflowFile: own?.isForeign === true ? undefined : fileIn(own?.path) }
  }
  const [only, another] = workflows
  return {
    workflowFile: another === undefined ? fileIn(only) : undefined,
    givenAs: 'input workflows'
  }
}

function fileIn(path = ''): string | undefined {
  return path.startsWith(workflowFolder) ? path.slice(workflowFolder.length) : undefined
}

/**
 * Builds the policy and compiles its patterns; throws an InputError for an invalid one. GITHUB_REF_PROTECTED is about the ref of
 * this run. It says nothing about the run that a companion acts for, or about a deleted branch.
 */
async function policyFor(inputs: Inputs, context: Context, actor: Actor): Promise<Policy> {
  return {
    mode: modeFor(inputs, context),
    events: inputs.events,
    ...(await compilePatterns(inputs)),
    refProtected: !actor.isCompanion && context.event !== 'delete' && context.refProtected,
    exemptLabel: inputs.exemptLabel,
    sameCommit: inputs.sameCommit,
    reruns: inputs.reruns,
    letFinishAfter: inputs.letFinishAfter,
    onClosed: inputs.onClosed,
    onMerged: inputs.onMerged,
    stopOn: factsOf(inputs.stopOn, context),
    template: inputs.template,
    maxCancels: inputs.maxCancels
  }
}

/** When an entry leaves the merge queue, the mode is always `merge-group`, whatever the input says. */
function modeFor(
  { mode, stopOn }: Pick<Inputs, 'mode' | 'stopOn'>,
  { event, payload }: Pick<Context, 'event' | 'payload'>
): Mode {
  if (event === 'merge_group' && payload['action'] === 'destroyed') return 'merge-group'
  if (mode === 'closed') return event === 'delete' ? 'branch-gone' : 'closed'
  return factsOf(stopOn, { event, payload }).length > 0 ? 'stop' : 'supersede'
}
