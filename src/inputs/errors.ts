// What the user, or whoever set up the environment, can mend. Thrown by the entries only, before anything is read or cancelled.

/** Says what was given, what is allowed, and where. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
