// What can the reader do about a trouble? Each known cause has its own sentence. Where the cause is unknown, the text does not
// guess.
import type { Cause } from '../model/cause.js'
import type { Trouble } from '../model/trouble.js'

/** After a closing, or after an entry left the merge queue, no newer run comes. */
export const again =
  'Re-run this step to cancel what is left. A newer run of the group does it too.'
const nothingLost = `Runs that could not be checked were kept. ${again}`
const instead = 'or remove the input: the step then uses the token of the job.'

/** All that the step needs, as a line of a job. */
export const permissionsLine =
  'permissions: { actions: write, contents: read, pull-requests: read }'

/** What the advice depends on. */
export type Reported = Pick<Trouble, 'permission' | 'cause' | 'resetAt'>

const remedies: Readonly<Record<Cause, (trouble: Reported) => string>> = {
  permission: ({ permission }) =>
    `The permission ${permission} is missing. If a GitHub App made the token, give it to the App, otherwise to the job:`,
  'given-token': ({ permission }) =>
    `The token in the input token needs the permission ${permission} for this repository. Give it that permission, ${instead}`,
  account: () =>
    `The account that owns the token in the input token needs write access to this repository. Give it that access, ${instead}`,
  'single-sign-on': () =>
    `Authorize the token in the input token for the organization's single sign-on, ${instead}`,
  'ip-address': () =>
    'The organization has a list of allowed IP addresses. Add the address of this runner to it, or use a runner that is on it.',
  policy: () =>
    `A policy of the organization rejects this token. Use a token that the policy accepts, ${instead}`,
  budget: ({ resetAt }) => {
    const at = resetAt === undefined ? '' : ` The limit resets at ${timeOf(resetAt)} UTC.`
    return `The token has used all its requests for this hour.${at} ${nothingLost}`
  },
  'not-shown': () =>
    'GitHub does not show it, for example because it flagged or removed an account. The runs of this pull request are kept.',
  'not-github': () =>
    `This is not an answer of GitHub. Check GITHUB_API_URL, and any proxy between the runner and GitHub. ${nothingLost}`
}

const byKind: Readonly<Record<Trouble['kind'], (trouble: Reported) => string>> = {
  unauthorized: () => 'GitHub rejects the token: check the input token. Nothing was cancelled.',
  forbidden: () => 'The runs in question are kept.',
  'not-found': ({ permission }) =>
    permission === 'contents: read'
      ? 'It was deleted, or the token may not see it. Its runs are kept.'
      : `It was deleted, or the token may not see it. ${nothingLost}`,
  conflict: () => nothingLost,
  'rate-limited': () => `GitHub limits the rate of requests. ${nothingLost}`,
  unavailable: () => `GitHub failed to answer, with all retries. ${nothingLost}`,
  refused: () => `GitHub refused the request. ${nothingLost}`,
  odd: () => nothingLost
}

export function remedyFor(trouble: Trouble): string {
  return knownRemedy(trouble) ?? byKind[trouble.kind](trouble)
}

/** Undefined if the cause is unknown. */
export function knownRemedy(trouble: Reported): string | undefined {
  return trouble.cause === undefined ? undefined : remedies[trouble.cause](trouble)
}

/** `14:05`. */
function timeOf(instant: number): string {
  return new Date(instant).toISOString().slice(11, 16)
}
