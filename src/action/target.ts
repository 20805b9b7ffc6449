// What the event and the inputs ask for, in the words of the use case.
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

/** Throws an InputError where the mode does not go with the event, or a pattern is none. */
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
 * Runs of forks get a token that may only read, whatever the workflow asks for. Those of Dependabot get one by default, but
 * `permissions` can raise it, except on `pull_request_target`.
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions (2026-11)
 */
function isReadOnlyByDesign(
  { event, actor: login, repository, run }: Context,
  actor: Actor
): boolean {
  if (actor.isCompanion) return false
  const isFork = event === 'pull_request' && run.head.repository !== repository.id
  return isFork || (event === 'pull_request_target' && login === 'dependabot[bot]')
}

/** Throws an InputError where the mode does not go with the event. */
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
    witness: { kind: actor.isCompanion ? 'named' : 'executing', run: actor.run },
    needsOwnTime: mode === 'stop' || mode === 'merge-group' || mode === 'branch-gone',
    membership
  }
  return mode === 'branch-gone' ? afterDeletion(target, readDeletion({ payload })) : target
}

/** The step's own run is on the default branch. The runs that are looked at are those that pushes to the deleted branch started. */
function afterDeletion(target: Target, { name, subject }: Deletion): Target {
  const head = { repository: target.repository.id, branch: name }
  return { ...target, scope: { event: 'push', head }, subject, isDeleted: true }
}

function refuseOtherEvents({ run: { event }, isCompanion }: Actor): void {
  if (isOfPullRequest(event) || (event === 'delete' && !isCompanion)) return
  const what = isCompanion ? 'this companion acts for a run of' : 'this run is of'
  throw new InputError(
    `mode: closed cancels the runs of a closed pull request or of a deleted branch, and ${what} the event ${event}. Use it in a workflow with on: { pull_request: { types: [closed] } } or on: delete, and for pull requests of forks in a companion (on: workflow_run) of the former.`
  )
}

function refuseStopOn(): never {
  throw new InputError(
    'Input stop-on has no effect in a companion (on: workflow_run): GitHub does not tell it which action started the source run. Use it in a workflow with on: { pull_request: { types: [converted_to_draft, labeled] } }.'
  )
}

/**
 * Whose list of runs is read, and where the user wrote its name. A workflow that is no file of this repository can only be found
 * among all of its runs.
 */
export function workflowFileFor({ workflows, witness }: Target): WorkflowFile {
  if (workflows === 'all') return { workflowFile: undefined }
  if (workflows === 'this') {
    const own = witness.kind === 'newest' ? undefined : witness.run.workflow
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
 * Compiles the patterns. GITHUB_REF_PROTECTED speaks of the ref of this run, which is not the ref that a companion acts for, nor
 * the branch that was deleted.
 * Throws an InputError.
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

/** The end of an entry of a merge queue is for clearing up, in whatever mode. */
function modeFor(
  { mode, stopOn }: Pick<Inputs, 'mode' | 'stopOn'>,
  { event, payload }: Pick<Context, 'event' | 'payload'>
): Mode {
  if (event === 'merge_group' && payload['action'] === 'destroyed') return 'merge-group'
  if (mode === 'closed') return event === 'delete' ? 'branch-gone' : 'closed'
  return factsOf(stopOn, { event, payload }).length > 0 ? 'stop' : 'supersede'
}
