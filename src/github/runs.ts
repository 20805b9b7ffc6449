// Reads runs: the list of one workflow or of the whole repository, and single runs by id.
import type { Reading, RunFilter, RunPage, RunReader } from '../ports.js'
import type { Client } from './client.js'
import type { RepositoryName } from './client-options.js'
import { createJobReader } from './jobs.js'
import { perPage, toPage, type PageAnswer } from './page.js'
import type { Answer, Read } from './reading.js'
import { isRecord, ownerOf, toRun } from './translate.js'

export interface WorkflowFile {
  /** File name of the one workflow to list; undefined for all workflows of the repository. */
  readonly workflowFile: string | undefined
  /** The place where the user wrote that name: `input workflows`. The name may be misspelt. */
  readonly givenAs?: string | undefined
}

export function createRunReader(
  client: Client,
  read: Read,
  name: RepositoryName,
  workflow: WorkflowFile
): RunReader {
  const fullName = `${name.owner}/${name.repo}`
  const list = (
    page: number,
    filter: RunFilter | undefined,
    of: WorkflowFile
  ): Promise<Reading<RunPage>> =>
    read({
      operation: `list ${describeList(of, filter)}, page ${page}`,
      permission: 'actions: read',
      send: () => askForList(client, { ...name, ...filter, per_page: perPage, page }, of),
      understand: (answer) => toRunPage({ ...answer, page }, fullName)
    })
  const withOwner: RunReader['withOwner'] = (id) =>
    read({
      operation: `read run ${id}`,
      permission: 'actions: read',
      send: () =>
        client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...name, run_id: id }),
      understand: ({ data }) => {
        const run = toRun(data, fullName)
        const repository = isRecord(data) ? data['head_repository'] : undefined
        return run?.id === id ? { run, owner: ownerOf(repository) } : undefined
      }
    })
  return {
    newest: async (page) => {
      const own = await list(page, undefined, workflow)
      if (own.ok || own.trouble.kind !== 'not-found' || !isSurelyThere(workflow)) return own
      const all = await list(page, undefined, { workflowFile: undefined })
      return all.ok ? all : own
    },
    filtered: (filter, page) => list(page, filter, workflow),
    byId: async (id) => {
      const reading = await withOwner(id)
      return reading.ok ? { ok: true, value: reading.value.run } : reading
    },
    withOwner,
    jobs: createJobReader(client, read, name)
  }
}

type Query = RepositoryName & Partial<RunFilter> & Record<'per_page' | 'page', number>

function askForList(client: Client, query: Query, of: WorkflowFile): Promise<Answer> {
  const { workflowFile } = of
  if (workflowFile === undefined)
    return client.get('GET /repos/{owner}/{repo}/actions/runs', { ...query })
  const parameters = { ...query, workflow_id: workflowFile }
  return client.get('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters)
}

function toRunPage(answer: PageAnswer, fullName: string): RunPage | undefined {
  if (!isRecord(answer.data)) return undefined
  return toPage(answer.data['workflow_runs'], answer, (json) => toRun(json, fullName))
}

/** Whether the workflow certainly exists: its name came from a known run. A name that the user wrote may be misspelt. */
function isSurelyThere({ workflowFile, givenAs }: WorkflowFile): boolean {
  return workflowFile !== undefined && givenAs === undefined
}

function describeList({ workflowFile, givenAs }: WorkflowFile, filter?: RunFilter): string {
  const words = ['the runs', workflowFile && `of ${workflowFile}`, givenAs && `(${givenAs})`]
  const by = filter && `by ${describeFilter(filter)}`
  return [...words, by].filter(Boolean).join(' ')
}

function describeFilter({ branch, event, status }: RunFilter): string {
  return [JSON.stringify(branch), event, status].filter(Boolean).join(' and ')
}
