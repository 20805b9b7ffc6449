// Reads runs: lists by workflow or of the whole repository, and single runs by id.
import type { RunFilter, RunPage, RunReader } from '../app/ports.js'
import type { Client } from './client.js'
import { createJobReader } from './jobs.js'
import { perPage, toPage, type PageAnswer } from './page.js'
import type { Answer, Read } from './reading.js'
import { isRecord, toRun } from './translate.js'

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

export interface WorkflowFile {
  /** Name of the only workflow file of this repository to look at; undefined for all of its workflows. */
  readonly workflowFile: string | undefined
  /** Where the user wrote that name, which may be misspelt: `input workflows`. */
  readonly givenAs?: string | undefined
}

export function createRunReader(
  client: Client,
  read: Read,
  name: RepositoryName,
  { workflowFile: file, givenAs }: WorkflowFile
): RunReader {
  const fullName = `${name.owner}/${name.repo}`
  const what = ['the runs', file && `of ${file}`, givenAs && `(${givenAs})`]
    .filter(Boolean)
    .join(' ')
  const list = (page: number, filter: Partial<RunFilter>): Promise<Answer> => {
    const query = { ...name, ...filter, per_page: perPage, page }
    return file === undefined
      ? client.rest.actions.listWorkflowRunsForRepo(query)
      : client.rest.actions.listWorkflowRuns({ ...query, workflow_id: file })
  }
  const understandPage = (page: number) => (answer: Answer) =>
    toRunPage({ ...answer, page }, fullName)
  return {
    newest: (page) =>
      read({
        operation: `list ${what}, page ${page}`,
        permission: 'actions: read',
        send: () => list(page, {}),
        understand: understandPage(page)
      }),
    filtered: (filter, page) =>
      read({
        operation: `list ${what} by ${describeFilter(filter)}, page ${page}`,
        permission: 'actions: read',
        send: () => list(page, filter),
        understand: understandPage(page)
      }),
    byId: (id) =>
      read({
        operation: `read run ${id}`,
        permission: 'actions: read',
        send: () => client.rest.actions.getWorkflowRun({ ...name, run_id: id }),
        understand: (answer) => {
          const run = toRun(answer.data, fullName)
          return run?.id === id ? run : undefined
        }
      }),
    jobs: createJobReader(client, read, name)
  }
}

function toRunPage(answer: PageAnswer, fullName: string): RunPage | undefined {
  if (!isRecord(answer.data)) return undefined
  return toPage(answer.data['workflow_runs'], answer, (json) => toRun(json, fullName))
}

function describeFilter({ branch, event, status }: RunFilter): string {
  return [JSON.stringify(branch), event, ...(status === undefined ? [] : [status])].join(' and ')
}
