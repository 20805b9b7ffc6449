// The name of the group, and `mode: group`: nothing is asked of GitHub.
import { InputError } from '../inputs/errors.js'
import { hasRefOfItsOwn } from '../model/events.js'
import { emptyPart, groupName, needsTitle, type GroupParts } from './group-name.js'
import type { Run, Snapshot, Subject, Workflow } from '../model/model.js'
import type { GroupTemplate } from '../model/group-template.js'
import { workflowFolder } from '../model/workflow.js'
import type { Actor } from './subject.js'
import type { Grouping } from '../model/policy.js'

/** SHA-256 in hexadecimal digits. Few names need one, and Node takes a while to load what makes it. */
function digest(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(text).digest('hex')
}

/** The name of the group of a run with this subject, by the user's template where there is one. */
export function nameGroup(run: Run, subject: Subject, template?: GroupTemplate): string {
  return groupName(partsOf(run, subject), digest, template)
}

/** Each workflow has a group of its own. */
const every: Workflow = { id: undefined, path: '*' }

/**
 * The same once the runs were listed. `own` is the run that the step acts for; only a list tells the title of the run that executes
 * the step. Without `own` it is the group of the runs that were looked at: `*` where they are of more than one workflow.
 */
export function nameGroupIn(
  { scope, subject, runs, witnesses }: Snapshot,
  own: Run | undefined,
  template: GroupTemplate | undefined
): string {
  if (own !== undefined) {
    const title = own.title ?? runs.find(({ id }) => id === own.id)?.title
    return nameGroup({ ...own, title }, subject, template)
  }
  const [run] = [...witnesses.map((witness) => witness.run), ...runs]
  const [only = every, another] = scope.workflows ?? []
  const workflow = another === undefined ? only : every
  if (run === undefined) return workflow.path
  return nameGroup({ ...run, event: scope.event, workflow }, subject)
}

function partsOf(run: Run, subject: Subject): GroupParts {
  const { workflow, event, head, actor, title, id } = run
  return {
    workflow: workflowLabel(workflow),
    event,
    subject,
    branch: head.branch,
    actor,
    title,
    run: id
  }
}

/** Throws an InputError where the template has a part that this run has no value for. */
export function refuseEmptyPart({ run, subject }: Actor, grouping: Grouping): void {
  const { template } = grouping
  if (template === undefined || 'run' in subject) return
  const names = emptyPart(template, partsOf(run, subject))
  if (names === undefined) return
  throw new InputError(
    `The template of the group has the part {${names.join('|')}}, which this run of the event ${run.event} has no value for. ${remedyFor(run, subject, grouping)}`
  )
}

/** What would give the part a value, or why nothing does. */
function remedyFor({ event, head }: Run, subject: Subject, { events }: Grouping): string {
  const other = `Skip the step for them, with if: github.event_name != '${event}'.`
  if (subject.kind === 'pull-request') return `Runs of ${event} have {pr}: write {pr|ref}.`
  if ('ref' in subject) return `Runs of ${event} have {ref}: write {pr|ref}.`
  if (!hasRefOfItsOwn(event)) {
    return `The ref of such runs is always the default branch, which tells none of them apart. ${other}`
  }
  if (!events.includes(event)) {
    return `Runs of ${event} have {ref} where the input events names ${event}.`
  }
  const isRef = head.branch !== null && !head.branch.startsWith('refs/')
  return isRef
    ? `Runs of ${event} have {ref}: write {pr|ref}.`
    : `Its ref ${head.branch ?? '(none)'} is no branch and no tag. ${other}`
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
export function groupOf(
  actor: Actor,
  grouping: Grouping = { events: [], template: undefined }
): string {
  const { run, subject } = actor
  refuseEmptyPart(actor, grouping)
  if ('run' in subject) {
    throw new InputError(
      'mode: group asks GitHub nothing, and a workflow_run event does not say which pull request its source is for, nor whether its branch is a tag. Use mode: supersede (with dry-run: true, if nothing is to be cancelled) and its output group.'
    )
  }
  if (needsTitle(grouping.template, partsOf(run, subject))) {
    throw new InputError(
      'mode: group asks GitHub nothing, and only GitHub knows the title of this run. Use mode: supersede (with dry-run: true, if nothing is to be cancelled) and its output group.'
    )
  }
  return nameGroup(run, subject, grouping.template)
}
