// What the user, or whoever set up the environment, can mend. Thrown by the entries only, before anything is read or cancelled.

/** Says what was given, what is allowed, and where. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** The message again, one text for each thing that is wrong. */
  readonly problems: readonly string[]

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const all = [problems].flat()
    super(all.join(' '), options)
    this.problems = all
  }
}
