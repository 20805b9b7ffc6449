// The repository that a workflow is made for. Conditions often name it, so that no run in a fork does anything.
import type { Comparison } from './references.js'
import type { WorkflowFile } from './workflow-file.js'

const standard = 'octo/app'

/** `owner/name`, as the first condition of a job says it. */
export function repositoryOf({ jobs }: Pick<WorkflowFile, 'jobs'>): string {
  const references = jobs.flatMap(({ condition }) =>
    condition === undefined || condition === 'unreadable' ? [] : condition.references
  )
  const literal = (path: string, form: RegExp): string | undefined =>
    references
      .filter((reference) => reference.path.join('.') === path)
      .flatMap(({ comparedWith }) => comparedWith.filter(isEqual))
      .find(({ text }) => form.test(text))?.text
  const owner = literal('github.repository_owner', /^[^/]+$/)
  return (
    literal('github.repository', /^[^/]+\/[^/]+$/) ??
    (owner === undefined ? standard : `${owner}/app`)
  )
}

const isEqual = ({ how, isNot }: Comparison): boolean => how === 'equals' && !isNot

/** The owner of `owner/name`. */
export const ownerOf = (repository: string): string => repository.split('/')[0] ?? ''
