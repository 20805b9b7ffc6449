// The name of the group, and `mode: group`: nothing is asked of GitHub.
import { createHash } from 'node:crypto'
import { InputError } from '../app/errors.js'
import { groupName } from '../core/group.js'
import type { Run, Subject } from '../core/model.js'
import type { Actor } from './subject.js'

const folder = '.github/workflows/'

/** SHA-256 in hexadecimal digits. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The name of the group of a run with this subject. */
export function nameGroup(run: Run, subject: Subject): string {
  return groupName(
    { workflow: workflowLabel(run.workflow.path), event: run.event, subject },
    digest
  )
}

/** `ci.yml`; a workflow of another repository keeps that repository's name: `octo/central/ci.yml`. */
function workflowLabel(path: string): string {
  return path.replace(folder, '')
}

/** Throws an InputError where the name cannot be told without asking GitHub. */
export function groupOf({ run, subject }: Actor): string {
  if ('run' in subject) {
    throw new InputError(
      'mode: group asks GitHub nothing, and a workflow_run event does not say which pull request its source is for, nor whether its branch is a tag. Use mode: supersede (with dry-run: true, if nothing is to be cancelled) and its output group.'
    )
  }
  return nameGroup(run, subject)
}

/** Undefined for a workflow that lives in another repository: it can only be found among all runs of this one. */
export function ownWorkflowFile(path: string | undefined): string | undefined {
  return /^\.github\/workflows\/([^/]+)$/.exec(path ?? '')?.[1]
}
