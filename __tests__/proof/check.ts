// What every proof has in common: it looks at many cases, in a short form with the tests and in a long one by
// `npm run prove`, and tells each case that broke a promise so that it can be repeated.

/** How much is looked at: what every run of the tests can afford, or what a night can. */
export type Size = 'short' | 'long'

export interface Finding {
  /** How many of what: `{ count: 1204332, of: 'states' }`. */
  readonly looked: { readonly count: number; readonly of: string }
  /** Each with what is needed to see it again: a trace, or a seed. */
  readonly violations: readonly string[]
  /** Further figures, a short line each. */
  readonly notes: readonly string[]
}

/** Takes a line about how far it has come. */
export type Tell = (progress: string) => void

export interface Check {
  /** As it stands in the table. */
  readonly name: string
  run(size: Size, tell: Tell): Promise<Finding>
}
