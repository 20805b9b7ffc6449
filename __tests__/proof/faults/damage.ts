// Answers that GitHub never gives: right ones that were changed on the way.
import type { Answer } from '../../support/github/answer.js'
import { elsewhere, home } from './wire.js'

type Json = Readonly<Record<string, unknown>>

/** A link to a next page on another host. */
export const nextElsewhere: Change = (answer) => withNext(answer, elsewhere)

function withNext(answer: Answer, host: string): Answer {
  const link = `<${host}/repositories/1/next?page=2>; rel="next"`
  return { ...answer, headers: { ...answer.headers, link } }
}

/** Another answer that is in order. */
export type Change = (answer: Answer) => Answer

/** Leaves out runs. A body that is not a list of runs stays as it is. */
export function behind(isLater: (id: number) => boolean): Change {
  return (answer) => {
    const json = parsed(answer.body) as { readonly workflow_runs?: unknown } | undefined
    const runs = json?.workflow_runs
    if (!Array.isArray(runs)) return answer
    const left = (runs as readonly { readonly id: unknown }[]).filter(
      ({ id }) => !isLater(Number(id))
    )
    const body = JSON.stringify({ ...json, workflow_runs: left })
    return withNext({ ...answer, body }, home)
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Every number in the answer as a text. */
export const numbersAsTexts = onEveryValue((value) =>
  typeof value === 'number' ? String(value) : value
)

/** Every number above the largest exact one: 2 ** 60 and more. */
export const numbersTooGreat = onEveryValue((value) =>
  typeof value === 'number' ? value + 2 ** 60 : value
)

export const nothingInTheFields = onEveryValue(() => null)

function onEveryValue(change: (value: unknown) => unknown): Change {
  const changed = (json: unknown): unknown => {
    if (Array.isArray(json)) return json.map(changed)
    if (typeof json !== 'object' || json === null) return change(json)
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, changed(value)]))
  }
  return withBody(changed)
}

/** This many more items than the answer has: other runs in a list, padding in anything else. */
export function withItems(count: number): Change {
  return withBody((json) => {
    if (Array.isArray(json)) return [...(json as unknown[]), ...many(count, closedPull)]
    const record = json as Json
    const runs: unknown = record['workflow_runs']
    return Array.isArray(runs)
      ? { ...record, workflow_runs: [...(runs as unknown[]), ...many(count, strangersRun)] }
      : { ...record, padding: many(count, strangersRun) }
  })
}

function many(count: number, make: (at: number) => Json): readonly Json[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

/** Older, in flight, of the same workflow, but for another branch, which is the only reason to keep it. */
function strangersRun(at: number): Json {
  return {
    id: 1000 + at,
    run_number: 1,
    run_attempt: 1,
    event: 'pull_request',
    path: '.github/workflows/ci.yml',
    workflow_id: 1,
    workflow_url: 'http://world.test/repos/octo/app/actions/workflows/1',
    head_branch: 'strange',
    head_sha: 'f'.repeat(40),
    head_repository: { id: 1 },
    status: 'queued',
    conclusion: null,
    created_at: '2026-11-01T10:00:00Z',
    pull_requests: []
  }
}

/** Closed long before there was any run. */
function closedPull(at: number): Json {
  return {
    number: 2_000_000 + at,
    state: 'closed',
    head: { ref: 'feature', sha: 'f'.repeat(40), repo: { id: 1 } },
    created_at: '2020-01-01T00:00:00Z',
    closed_at: '2020-01-02T00:00:00Z',
    labels: []
  }
}

function withBody(change: (json: unknown) => unknown): Change {
  return (answer) => ({ ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) })
}
