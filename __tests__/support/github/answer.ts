import type { components } from '@octokit/openapi-types'

export type Schemas = components['schemas']

/** The roots of the API and of the web pages, as the client knows them. */
export interface Site {
  readonly api: string
  readonly html: string
  /** Leaves out the descriptions of people and repositories, and addresses: most of the bytes, and most of the time. */
  readonly isTerse?: boolean
}

/** The fake's answer, before it becomes HTTP. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The body that is sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ApiRequest {
  readonly method: string
  /** With the query, from the API root. */
  readonly path: string
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** The API root that the client uses. */
  readonly api?: string
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, body, headers }
}

export function failure(
  status: number,
  message: string,
  documentation = 'https://docs.github.com/rest'
): Reply {
  const body: Schemas['basic-error'] = {
    message,
    documentation_url: documentation,
    status: String(status)
  }
  return { status, body }
}

export function invalid(field: string, resource: string): Reply {
  const body: Schemas['validation-error'] & { status: string } = {
    message: 'Validation Failed',
    errors: [{ resource, code: 'invalid', field }],
    documentation_url: 'https://docs.github.com/rest',
    status: '422'
  }
  return { status: 422, body }
}
