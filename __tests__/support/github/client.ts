import type { components } from '@octokit/openapi-types'
import type { Answer } from './answer.js'
import type { World } from './repository.js'

type Run = components['schemas']['workflow-run']
type Pull = components['schemas']['pull-request']

export const headers = { authorization: 'token test-token' }

/** The fields of the fake's answers that its tests read. */
export interface Body {
  readonly message?: string
  readonly total_count?: number
  readonly workflow_runs?: readonly Run[]
}

export async function get(world: World, path: string): Promise<Answer> {
  return world.handle({ method: 'GET', path, headers })
}

export async function cancel(world: World, id: number): Promise<Answer> {
  return world.handle({
    method: 'POST',
    path: `/repos/octo/app/actions/runs/${id}/cancel`,
    headers
  })
}

export async function forceCancel(world: World, id: number): Promise<Answer> {
  return world.handle({ method: 'POST', path: `${runPath(id)}/force-cancel`, headers })
}

export function runPath(id: number): string {
  return `/repos/octo/app/actions/runs/${id}`
}

export async function readRun(world: World, id: number): Promise<Run> {
  return json<Run>(await get(world, runPath(id)))
}

export async function readPull(world: World, number: number): Promise<Pull> {
  return json<Pull>(await get(world, `/repos/octo/app/pulls/${number}`))
}

/** The ids of the runs on one page of a list. */
export async function listed(world: World, query = '', workflow?: string): Promise<number[]> {
  const part = workflow === undefined ? '' : `/workflows/${workflow}`
  const answer = await get(world, `/repos/octo/app/actions${part}/runs${query}`)
  return idsOf(json<Body>(answer))
}

export function idsOf(body: Body): number[] {
  return body.workflow_runs?.map(({ id }) => Number(id)) ?? []
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what it asked for
export function json<Shape>({ body }: Pick<Answer, 'body'>): Shape {
  return JSON.parse(body) as Shape
}
