// What the event and the inputs ask for, in the words of the use case.
import type { Target } from '../app/target.js'
import { defaultPolicy, type Policy } from '../core/model.js'
import type { Context } from '../event/context.js'
import type { Actor } from '../event/subject.js'
import type { Inputs } from './inputs.js'

export function targetFor({ repository, run }: Context, actor: Actor): Target {
  return {
    repository,
    self: run.id,
    scope: { workflow: actor.run.workflow.path, event: actor.run.event, head: actor.run.head },
    subject: actor.subject,
    headOwner: actor.headOwner,
    witness: { kind: actor.isCompanion ? 'named' : 'executing', run: actor.run }
  }
}

/** GITHUB_REF_PROTECTED speaks of the ref of this run, which is not the ref that a companion acts for. */
export function policyFor(
  inputs: Pick<Inputs, 'exemptLabel' | 'maxCancels'>,
  context: Context,
  actor: Actor
): Policy {
  return {
    ...defaultPolicy,
    exemptLabel: inputs.exemptLabel,
    maxCancels: inputs.maxCancels,
    refProtected: !actor.isCompanion && context.refProtected
  }
}
