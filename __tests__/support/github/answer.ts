import type { components } from '@octokit/openapi-types'

export type Schemas = components['schemas']

/** The roots of the API and of the web pages, as whoever asks knows them. */
export interface Site {
  readonly api: string
  readonly html: string
  /** Leaves out what describes people and repositories, and addresses: most of what is sent, and most of the time it takes. */
  readonly isTerse?: boolean
}

/** What the fake has to say, before it is put into HTTP. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What is sent. */
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
  /** The API root that the client was told. */
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
