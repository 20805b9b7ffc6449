// Names the group of a run, also for `mode: group`. It sends no request to GitHub.
import { InputError } from '../inputs/errors.js'
import { hasRefOfItsOwn } from '../model/events.js'
import { emptyPart, groupName, needsTitle, type GroupParts } from './group-name.js'
import type { Run, Snapshot, Subject, Workflow } from '../model/model.js'
import type { GroupTemplate } from '../model/group-template.js'
import { workflowFolder } from '../model/workflow.js'
import type { Actor } from './subject.js'
import type { Grouping } from '../model/policy.js'

/** SHA-256 in hexadecimal digits. Loads Node's crypto only when it is called: it is slow to load, and few names need it. */
function digest(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(text).digest('hex')
}

/** The group name of a run with this subject, built from the user's template if there is one. */
export function nameGroup(run: Run, subject: Subject, template?: GroupTemplate): string {
  return groupName(partsOf(run, subject), digest, template)
}

/** Stands for several workflows, each of which has a group of its own. */
const every: Workflow = { id: undefined, path: '*' }

/**
 * The group name once the runs were listed. `own` is the run that the step acts for; its title may come from the list. Without
 * `own`, this is the group of the listed runs, with `*` for the workflow if they are of more than one.
 */
export function nameGroupIn(
  { scope, subject, runs, successors }: Snapshot,
  own: Run | undefined,
  template: GroupTemplate | undefined
): string {
  if (own !== undefined) {
    const title = own.title ?? runs.find(({ id }) => id === own.id)?.title
    return nameGroup({ ...own, title }, subject, template)
  }
  const [run] = [...successors.map((successor) => successor.run), ...runs]
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

/** Throws an InputError if this run has no value for a part of the template. */
export function refuseEmptyPart({ run, subject }: Actor, grouping: Grouping): void {
  const { template } = grouping
  if (template === undefined || 'run' in subject) return
  const names = emptyPart(template, partsOf(run, subject))
  if (names === undefined) return
  throw new InputError(
    `Input group has the part {${names.join('|')}}, but this run of the event ${run.event} has no value for it. ${remedyFor(run, subject, grouping)}`
  )
}

/** Says how to give the part a value, or why that is not possible. */
function remedyFor({ event, head }: Run, subject: Subject, { events }: Grouping): string {
  const other = `Skip the step for this event: if: github.event_name != '${event}'.`
  if (subject.kind === 'pull-request') return `Runs of ${event} have {pr}. Write {pr|ref}.`
  if ('ref' in subject) return `Runs of ${event} have {ref}. Write {pr|ref}.`
  if (!hasRefOfItsOwn(event)) {
    return `The ref of these runs is always the default branch, so it cannot tell them apart. ${other}`
  }
  if (!events.includes(event)) {
    return `Runs of ${event} have {ref} if input events names ${event}.`
  }
  const isRef = head.branch !== null && !head.branch.startsWith('refs/')
  return isRef
    ? `Runs of ${event} have {ref}. Write {pr|ref}.`
    : `Its ref ${head.branch ?? '(none)'} is neither a branch nor a tag. ${other}`
}

/**
 * `ci.yml`; for a workflow of another repository `octo/central/ci.yml`. If that repository is not known, the id is added, because
 * a file of this repository may have the same path: `ci.yml@42`.
 */
function workflowLabel({ id, path, isForeign }: Workflow): string {
  const label = path.replace(workflowFolder, '')
  return isForeign === true && path.startsWith(workflowFolder) ? `${label}@${id ?? ''}` : label
}

/** The group name for `mode: group`. Throws an InputError if it needs facts from GitHub, or if a template part has no value. */
export function groupOf(
  actor: Actor,
  grouping: Grouping = { events: [], template: undefined }
): string {
  const { run, subject } = actor
  refuseEmptyPart(actor, grouping)
  if ('run' in subject) {
    throw new InputError(
      'mode: group does not work on workflow_run: it sends no request to GitHub, and the event does not say which pull request its source run is for or whether its branch is a tag. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.'
    )
  }
  if (needsTitle(grouping.template, partsOf(run, subject))) {
    throw new InputError(
      'mode: group cannot use {title}: it sends no request to GitHub, and only GitHub knows the title of this run. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.'
    )
  }
  return nameGroup(run, subject, grouping.template)
}
