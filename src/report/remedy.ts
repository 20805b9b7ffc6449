// What can the reader do about a trouble? Each known cause has a sentence of its own; where the cause is not known, no advice is
// invented.
import type { Cause } from '../model/cause.js'
import type { Trouble } from '../model/trouble.js'

/** After a closing, or the end of a merge-queue entry, no newer run comes. */
export const again =
  'Run the step again to cancel what is left, unless a newer run of the group does so first.'
const nothingLost = `What could not be seen was kept. ${again}`
const instead = 'or leave the input out: the token of the job is used then.'

/** What the advice depends on. */
export type Reported = Pick<Trouble, 'permission' | 'cause' | 'resetAt'>

const remedies: Readonly<Record<Cause, (trouble: Reported) => string>> = {
  permission: ({ permission }) =>
    `Give the job the permission that it lacks: permissions: { ${permission} }. If a GitHub App made the token, give it to the App.`,
  'given-token': ({ permission }) =>
    `The token in the input token needs the permission ${permission} for this repository. Give it that, ${instead}`,
  account: () =>
    `The account that owns the token in the input token needs write access to this repository. Give it that, ${instead}`,
  'single-sign-on': () =>
    `Authorize the token in the input token for the single sign-on of the organization, ${instead}`,
  'ip-address': () =>
    'The organization admits only some IP addresses. Add the address of this runner to its list, or use a runner whose address is on it.',
  policy: () =>
    `A policy of the organization does not admit this token. Put one that it admits into the input token, ${instead}`,
  budget: ({ resetAt }) => {
    const at = resetAt === undefined ? '' : ` GitHub fills it up again at ${timeOf(resetAt)} UTC.`
    return `The token has used up its budget of requests for this hour.${at} ${nothingLost}`
  },
  'not-shown': () =>
    'GitHub no longer shows it, as happens when it flags or removes an account. The runs of this pull request are kept.',
  'not-github': () =>
    `That is no answer to rely on: is GITHUB_API_URL right, is there a proxy in between? ${nothingLost}`
}

const byKind: Readonly<Record<Trouble['kind'], (trouble: Reported) => string>> = {
  unauthorized: () =>
    'GitHub does not accept the token: check the input token. Nothing was cancelled without it.',
  forbidden: () => 'The runs concerned are kept.',
  'not-found': ({ permission }) =>
    permission === 'contents: read'
      ? 'It was deleted meanwhile, or the token may not see it. Its runs are kept.'
      : `It is gone, or the token may not see it. ${nothingLost}`,
  conflict: () => nothingLost,
  'rate-limited': () => `GitHub limits the rate of requests. ${nothingLost}`,
  unavailable: () => `GitHub did not answer properly, further tries included. ${nothingLost}`,
  refused: () => `GitHub refuses the request. ${nothingLost}`,
  odd: () => nothingLost
}

export function remedyFor(trouble: Trouble): string {
  return knownRemedy(trouble) ?? byKind[trouble.kind](trouble)
}

/** Undefined where the cause is not known. */
export function knownRemedy(trouble: Reported): string | undefined {
  return trouble.cause === undefined ? undefined : remedies[trouble.cause](trouble)
}

/** `14:05`. */
function timeOf(instant: number): string {
  return new Date(instant).toISOString().slice(11, 16)
}
