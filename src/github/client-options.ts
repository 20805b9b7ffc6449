// The options that all API clients share.
import type { Log } from '../ports.js'
import type { Meter } from '../usage/meter.js'
import type { WaitBudget } from '../usage/wait-budget.js'
import type { Fetch } from './http.js'
import type { TimeLimit } from './time-limit.js'

export interface ClientOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or a GHES root with `/api/v3`. */
  readonly apiUrl: string
  readonly token: string | undefined
  /** Sends the requests. */
  readonly fetch: Fetch
  readonly userAgent: string
  readonly log: Log
  readonly meter: Meter
  readonly waitBudget: WaitBudget
  readonly timeLimit: TimeLimit
}

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions (2026-11): supported until March 2028 at least. */
export const apiVersion = '2022-11-28'

/** A batch of ten runs, its pull request and its successors are read at the same time: none of these reads may have to wait. */
export const readsInFlight = 20

/** The root of the API, without a slash at its end. */
export function rootOf({ apiUrl }: Pick<ClientOptions, 'apiUrl'>): string {
  return apiUrl.replace(/\/+$/, '')
}
