// What the event and the inputs ask for, in the words of the use case.
import { InputError } from '../app/errors.js'
import type { Target } from '../app/target.js'
import type { Mode, Policy } from '../core/policy.js'
import { eventsFor, isOfPullRequest } from '../core/events.js'
import type { Context } from '../event/context.js'
import { compilePatterns } from '../event/policy-patterns.js'
import type { Actor } from '../event/subject.js'
import type { WorkflowFile } from '../github/runs.js'
import type { Inputs } from './inputs.js'
import { workflowFolder } from '../core/workflow.js'

type TargetInputs = Pick<Inputs, 'mode' | 'workflows' | 'membership'>

/** Throws an InputError where the mode does not go with the event. */
export function targetFor(
  { repository, run, event, payload }: Context,
  actor: Actor,
  inputs: TargetInputs
): Target {
  const { workflows, membership } = inputs
  if (inputs.mode === 'closed') refuseOtherEvents(actor)
  return {
    repository,
    self: run.id,
    workflows,
    scope: {
      ...eventsFor(modeFor(inputs, { event, payload }), actor.run.event),
      head: actor.run.head
    },
    subject: actor.subject,
    headOwner: actor.headOwner,
    witness: { kind: actor.isCompanion ? 'named' : 'executing', run: actor.run },
    membership
  }
}

function refuseOtherEvents({ run: { event }, isCompanion }: Actor): void {
  if (isOfPullRequest(event)) return
  const what = isCompanion ? 'this companion acts for a run of' : 'this run is of'
  throw new InputError(
    `mode: closed cancels the runs of a closed pull request, and ${what} the event ${event}. Use it in a workflow with on: { pull_request: { types: [closed] } }, and for forks in a companion (on: workflow_run) of that workflow.`
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
 * Compiles the patterns. GITHUB_REF_PROTECTED speaks of the ref of this run, which is not the ref that a companion acts for.
 * Throws an InputError.
 */
export async function policyFor(inputs: Inputs, context: Context, actor: Actor): Promise<Policy> {
  return {
    mode: modeFor(inputs, context),
    events: inputs.events,
    ...(await compilePatterns(inputs)),
    refProtected: !actor.isCompanion && context.refProtected,
    exemptLabel: inputs.exemptLabel,
    sameCommit: inputs.sameCommit,
    reruns: inputs.reruns,
    letFinishAfter: inputs.letFinishAfter,
    onClosed: inputs.onClosed,
    onMerged: inputs.onMerged,
    template: inputs.template,
    maxCancels: inputs.maxCancels
  }
}

/** The end of an entry of a merge queue is for clearing up, in whatever mode. */
function modeFor(
  { mode }: Pick<Inputs, 'mode'>,
  { event, payload }: Pick<Context, 'event' | 'payload'>
): Mode {
  if (event === 'merge_group' && payload['action'] === 'destroyed') return 'merge-group'
  return mode === 'closed' ? 'closed' : 'supersede'
}
