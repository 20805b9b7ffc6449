// GitHub did not answer what is needed to begin with: what happened, and what the user can do about it.
import type { Environment } from '../model/environment.js'
import type { Cause } from '../model/cause.js'
import type { Trouble } from '../model/trouble.js'
import { apiUrlIn } from './repository.js'
import type { Selection } from './place.js'

/** What was to be read when it went wrong. */
export type Wanted =
  | { readonly kind: 'repository' | 'anything' }
  | Exclude<Selection, { kind: 'branch' | 'tag' }>
  | {
      readonly kind: 'branch'
      readonly name: string
      /** There is a tag of this name. */
      readonly isTag: boolean
    }

export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly trouble: Trouble
  readonly wanted: Wanted
  /** `owner/name`. */
  readonly repository: string

  constructor(trouble: Trouble, wanted: Wanted, repository: string) {
    super(trouble.message)
    this.trouble = trouble
    this.wanted = wanted
    this.repository = repository
  }
}

/** The variable that the token is from; undefined where there is none. */
export function tokenVariable(env: Environment): 'GITHUB_TOKEN' | 'GH_TOKEN' | undefined {
  if (env['GITHUB_TOKEN']) return 'GITHUB_TOKEN'
  return env['GH_TOKEN'] ? 'GH_TOKEN' : undefined
}

export function tokenIn(env: Environment): string | undefined {
  const variable = tokenVariable(env)
  return variable && env[variable]
}

const howToGetToken = 'Set GITHUB_TOKEN, for example: export GITHUB_TOKEN=$(gh auth token)'

/** What a plan without a token misses; undefined where there is one. */
export function noticeOnToken(env: Environment): string | undefined {
  return tokenVariable(env) === undefined
    ? `There is no token: GitHub shows only public repositories and allows 60 requests an hour. ${howToGetToken}`
    : undefined
}

/** Sentences: what happened, then what to do. The text of strangers in it is not safe yet. */
export function explain(error: GitHubError, env: Environment): readonly string[] {
  const trouble = { ...error.trouble, message: answerIn(error.trouble) }
  switch (trouble.kind) {
    case 'not-found':
      return onNotFound(error, env)
    case 'unauthorized':
      return onRefusedToken(trouble, tokenVariable(env))
    case 'forbidden':
      return onForbidden(trouble)
    case 'rate-limited':
      return onRateLimit(trouble, env)
    case 'unavailable':
      return onNoAnswer(trouble, env)
    case 'odd':
      return [
        `The answer from ${apiUrlIn(env)} is not what GitHub's API documents: could not ${trouble.operation}.`,
        `Check GITHUB_API_URL. For GitHub Enterprise Server it ends with /api/v3.`
      ]
    case 'conflict':
    case 'refused':
      return [`GitHub refused to ${trouble.operation}: ${trouble.message}.`]
  }
}

/** GitHub's answer: `HTTP 401, Bad credentials`. Octokit puts the address of a page behind GitHub's words. */
function answerIn({ status, message }: Pick<Trouble, 'status' | 'message'>): string {
  const words = message.replace(/ - https:\/\/\S+$/, '').replace(/\.$/, '')
  return status === undefined ? words : `HTTP ${status}, ${words}`
}

/** What to do about any request that failed, in sentences. */
export function hintFor(trouble: Trouble, env: Environment): string {
  const error = new GitHubError(trouble, { kind: 'anything' }, '')
  return explain(error, env).slice(1).join(' ') || 'Try again.'
}

/** What happened and what to do, in one line. */
export function warningOn(trouble: Trouble, env: Environment): string {
  return `Could not ${trouble.operation}: ${answerIn(trouble)}. ${hintFor(trouble, env)}`
}

function onRefusedToken({ message }: Trouble, variable: string | undefined): readonly string[] {
  if (variable === undefined) return [`GitHub wants a token: ${message}.`, howToGetToken]
  return [
    `GitHub does not accept the token in ${variable}: ${message}.`,
    'It may have expired or been revoked. Make a new one, or unset it to read public repositories without one.'
  ]
}

function onForbidden(trouble: Trouble): readonly string[] {
  const { operation, message, cause } = trouble
  const advice = cause && onCause[cause]?.(trouble)
  return [
    `GitHub does not allow this token to ${operation}: ${message}.`,
    ...(advice === undefined ? [] : [advice])
  ]
}

const onCause: Readonly<Partial<Record<Cause, (trouble: Trouble) => string>>> = {
  permission: ({ permission }) => `Give the token the permission ${permission}.`,
  'given-token': ({ permission }) => `Give the token the permission ${permission}.`,
  account: () => 'The account of the token needs read access to the repository.',
  'single-sign-on': () => 'Authorize the token for the single sign-on of the organization.',
  'ip-address': () =>
    'The organization admits only some IP addresses, and yours is not one of them.',
  policy: () =>
    'The organization does not admit this kind of token. Use one of a kind that it admits.'
}

function onNotFound(
  { wanted, repository, trouble }: GitHubError,
  env: Environment
): readonly string[] {
  const answered = ` (${answerIn(trouble)})`
  switch (wanted.kind) {
    case 'repository': {
      const variable = tokenVariable(env)
      return [
        `There is no repository ${repository}, or it is private and not shown${answered}.`,
        variable === undefined
          ? `Check the name. GitHub shows a private repository only with a token. ${howToGetToken}`
          : `Check the name. If the repository is private, the token in ${variable} needs access to it.`
      ]
    }
    case 'pull-request':
      return [
        `${repository} has no pull request #${wanted.number}${answered}.`,
        'Check the number: an issue is not a pull request.'
      ]
    case 'run':
      return [
        `${repository} has no run ${wanted.id}${answered}.`,
        '--run takes the id from the address of the run (.../actions/runs/ID), not its number. GitHub deletes old runs.'
      ]
    case 'anything':
      return [
        `Could not ${trouble.operation}${answered}.`,
        'It was deleted, its name is wrong, or the token may not see it.'
      ]
    case 'branch':
      return wanted.isTag
        ? [
            `${repository} has no branch ${wanted.name}, but a tag of this name${answered}.`,
            `Use --tag ${wanted.name}.`
          ]
        : [`${repository} has no branch ${wanted.name}${answered}.`]
  }
}

function onRateLimit(trouble: Trouble, env: Environment): readonly string[] {
  const { cause, resetAt, retryAfter, status, message } = trouble
  if (cause !== 'budget' || resetAt === undefined) {
    const wait = retryAfter === undefined ? 'a minute' : `${Math.ceil(retryAfter / 1000)} s`
    return [
      `GitHub limits how fast requests may follow each other: ${message}.`,
      `Try again in ${wait}.`
    ]
  }
  const variable = tokenVariable(env)
  const whose = variable === undefined ? 'without a token' : `of the token in ${variable}`
  const more = `With a token there are 5,000 an hour instead of 60. ${howToGetToken}`
  return [
    `All requests ${whose} are used up (HTTP ${String(status)}).`,
    `Try again after ${timeOf(resetAt)}.${variable === undefined ? ` ${more}` : ''}`
  ]
}

/** `2026-11-20 14:05 UTC`. */
function timeOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function onNoAnswer({ status, message }: Trouble, env: Environment): readonly string[] {
  if (status !== undefined) {
    return [
      `GitHub answered ${message}.`,
      'This is usually over in a while: see https://www.githubstatus.com and try again.'
    ]
  }
  const isOwn = env['GITHUB_API_URL'] !== undefined
  return [
    `${apiUrlIn(env)} cannot be reached: ${message}.`,
    `Check the network${isOwn ? ', GITHUB_API_URL' : ''} and, if there is a proxy, HTTPS_PROXY.`
  ]
}
