// Reads what a history and a diagnosis are made of, as GitHub answers it: the caller says what the fields mean.
import type { Reading } from '../ports.js'
import { createClient, type Client } from './client.js'
import type { Access } from './connect.js'
import { perPage } from './page.js'
import { createRead, type Read, type ReadOptions } from './reading.js'
import { isRecord, type Json } from './translate.js'

export interface RunList {
  readonly runs: readonly Json[]
  /** `total_count`, which stops at 2,500 for a filtered list. */
  readonly total: number
}

export interface RunListQuery {
  /** The search syntax of dates: `2026-10-05T00:00:00Z..2026-10-05T23:59:59Z`. */
  readonly created: string
  /** Name of the only workflow file. */
  readonly workflow: string | undefined
  /** From 1. */
  readonly page: number
}

/** Each call is one request. */
export interface HistorySource {
  run(id: number): Promise<Reading<Json>>
  /** Of the latest attempt: the first hundred. */
  jobs(run: number): Promise<Reading<readonly Json[]>>
  /** What GitHub wrote on the check run of a job, which has the id of the job. */
  annotations(job: number): Promise<Reading<readonly Json[]>>
  runs(query: RunListQuery): Promise<Reading<RunList>>
  /** The text of a file at a commit. */
  file(path: string, ref: string): Promise<Reading<string>>
}

export function createHistorySource(
  { options, name }: Access,
  readOptions: ReadOptions
): HistorySource {
  return new Source(createClient(options), createRead(readOptions), name)
}

const actions = 'actions: read'
const repo = '/repos/{owner}/{repo}'

class Source implements HistorySource {
  private readonly client: Client
  private readonly read: Read
  private readonly name: Access['name']

  constructor(client: Client, read: Read, name: Access['name']) {
    this.client = client
    this.read = read
    this.name = name
  }

  run(id: number): Promise<Reading<Json>> {
    return this.read({
      operation: `read run ${id}`,
      permission: actions,
      send: () =>
        this.client.get(`GET ${repo}/actions/runs/{run_id}`, { ...this.name, run_id: id }),
      understand: ({ data }) => (isRecord(data) ? data : undefined)
    })
  }

  jobs(run: number): Promise<Reading<readonly Json[]>> {
    const query = { ...this.name, run_id: run, filter: 'latest', per_page: perPage }
    return this.read({
      operation: `list the jobs of run ${run}`,
      permission: actions,
      send: () => this.client.get(`GET ${repo}/actions/runs/{run_id}/jobs`, query),
      understand: ({ data }) => (isRecord(data) ? recordsIn(data['jobs']) : undefined)
    })
  }

  /** https://docs.github.com/en/rest/checks/runs#list-check-run-annotations (2026-11) */
  annotations(job: number): Promise<Reading<readonly Json[]>> {
    const query = { ...this.name, check_run_id: job, per_page: perPage }
    return this.read({
      operation: `list the annotations of job ${job}`,
      permission: 'checks: read',
      send: () => this.client.get(`GET ${repo}/check-runs/{check_run_id}/annotations`, query),
      understand: ({ data }) => recordsIn(data)
    })
  }

  runs({ created, workflow, page }: RunListQuery): Promise<Reading<RunList>> {
    const query = { ...this.name, created, exclude_pull_requests: 'true', per_page: perPage, page }
    return this.read({
      operation: `list the runs of ${created}, page ${page}`,
      permission: actions,
      send: () =>
        workflow === undefined
          ? this.client.get(`GET ${repo}/actions/runs`, query)
          : this.client.get(`GET ${repo}/actions/workflows/{workflow_id}/runs`, {
              ...query,
              workflow_id: workflow
            }),
      understand: ({ data }) => (isRecord(data) ? toRunList(data) : undefined)
    })
  }

  /** https://docs.github.com/en/rest/repos/contents#get-repository-content (2026-11) */
  file(path: string, ref: string): Promise<Reading<string>> {
    const address = path.split('/').map(encodeURIComponent).join('/')
    return this.read({
      operation: `read the file ${path} at ${ref}`,
      permission: 'contents: read',
      send: () => this.client.get(`GET ${repo}/contents/${address}`, { ...this.name, ref }),
      understand: ({ data }) => (isRecord(data) ? toFileText(data) : undefined)
    })
  }
}

function toRunList(data: Json): RunList | undefined {
  const runs = recordsIn(data['workflow_runs'])
  const total = data['total_count']
  return runs === undefined || typeof total !== 'number' ? undefined : { runs, total }
}

function toFileText({ content, encoding }: Json): string | undefined {
  if (typeof content !== 'string' || encoding !== 'base64') return undefined
  return Buffer.from(content, 'base64').toString('utf8')
}

function recordsIn(json: unknown): readonly Json[] | undefined {
  return Array.isArray(json) ? json.filter(isRecord) : undefined
}
