// Why something went wrong, as far as GitHub's answer says. The advice to the user depends on it; without a cause there is none.

export type Cause =
  /** The job's token, or a GitHub App's token, lacks a permission. */
  | 'permission'
  /** A personal access token lacks a permission. */
  | 'given-token'
  /** The account of a personal access token may only read the repository. */
  | 'account'
  | 'single-sign-on'
  | 'ip-address'
  /** The organization does not allow this kind of token. */
  | 'policy'
  /** All requests of this hour are used up. */
  | 'budget'
  /** GitHub listed it a moment ago and does not show it any more. */
  | 'not-shown'
  /** The answer is not what GitHub's API documents. */
  | 'not-github'
