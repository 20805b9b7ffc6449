// What every proof has in common: it checks many cases, in a short form with the tests and in a long one with `npm run prove`,
// and prints every case that broke a promise so that it can be repeated.

/** How much is checked: as much as fits into every run of the tests, or into a night. */
export type Size = 'short' | 'long'

export interface Finding {
  /** How many of what: `{ count: 1204332, of: 'states' }`. */
  readonly looked: { readonly count: number; readonly of: string }
  /** Each with what is needed to repeat it: a trace, or a seed. */
  readonly violations: readonly string[]
  /** Further figures, a short line each. */
  readonly notes: readonly string[]
}

/** Called with a line about the progress. */
export type Tell = (progress: string) => void

export interface Check {
  /** The name in the table. */
  readonly name: string
  run(size: Size, tell: Tell): Promise<Finding>
}
