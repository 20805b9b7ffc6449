// The name of the group, and `mode: group`: nothing is asked of GitHub.
import { createHash } from 'node:crypto'
import { InputError } from '../app/errors.js'
import { emptyPart, groupName, type GroupParts } from '../core/group.js'
import type { Run, Subject, Workflow } from '../core/model.js'
import type { GroupTemplate } from '../core/template.js'
import { workflowFolder } from '../core/workflow.js'
import type { Actor } from './subject.js'

/** SHA-256 in hexadecimal digits. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The name of the group of a run with this subject, by the user's template where there is one. */
export function nameGroup(run: Run, subject: Subject, template?: GroupTemplate): string {
  return groupName(partsOf(run, subject), digest, template)
}

function partsOf(run: Run, subject: Subject): GroupParts {
  const { workflow, event, head, actor, id } = run
  return {
    workflow: workflowLabel(workflow),
    event,
    subject,
    branch: head.branch,
    actor,
    run: id
  }
}

/** Throws an InputError where the template has a part that this run has no value for. */
export function refuseEmptyPart(
  { run, subject }: Actor,
  template: GroupTemplate | undefined
): void {
  if (template === undefined || 'run' in subject) return
  const names = emptyPart(template, partsOf(run, subject))
  if (names === undefined) return
  const part = `{${names.join('|')}}`
  throw new InputError(
    `The template of the group has the part ${part}, and a run of the event ${run.event} has none. Offer another part, such as {pr|ref}${run.event === 'pull_request' ? '' : `; for {ref}, name the event in the input events`}.`
  )
}

/**
 * `ci.yml`; a workflow of another repository keeps that repository's name: `octo/central/ci.yml`. Where GitHub does not tell the
 * repository, the id keeps it apart from the file that shares its path: `ci.yml@42`.
 */
function workflowLabel({ id, path, isForeign }: Workflow): string {
  const label = path.replace(workflowFolder, '')
  return isForeign === true && path.startsWith(workflowFolder) ? `${label}@${id ?? ''}` : label
}

/** Throws an InputError where the name cannot be told without asking GitHub, or a part of the template is empty. */
export function groupOf(actor: Actor, template?: GroupTemplate): string {
  const { run, subject } = actor
  refuseEmptyPart(actor, template)
  if ('run' in subject) {
    throw new InputError(
      'mode: group asks GitHub nothing, and a workflow_run event does not say which pull request its source is for, nor whether its branch is a tag. Use mode: supersede (with dry-run: true, if nothing is to be cancelled) and its output group.'
    )
  }
  return nameGroup(run, subject, template)
}
