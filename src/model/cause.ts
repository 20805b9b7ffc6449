// Why something went wrong, as far as GitHub's own answer says. Advice follows it; where it is not known, nothing is advised.

export type Cause =
  /** The token of the job, or one that a GitHub App made, lacks a permission. */
  | 'permission'
  /** The same of a token that a person made and handed in. */
  | 'given-token'
  /** The account of a token that was handed in may only read the repository. */
  | 'account'
  | 'single-sign-on'
  | 'ip-address'
  /** The organization does not admit this kind of token. */
  | 'policy'
  /** All requests of the hour were sent. */
  | 'budget'
  /** It was listed a moment before, and GitHub does not show it any more. */
  | 'not-shown'
  /** The answer is not what GitHub's API documents. */
  | 'not-github'
