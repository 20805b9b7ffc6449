// Reads many words: everything that is wrong with them is told in one message, not one thing a run.
import { InputError } from './errors.js'

/** For each value, what reads it or throws an InputError. */
export type Readers<Values> = { readonly [Name in keyof Values]: () => Values[Name] }

/** All values. Throws one InputError that says all that is wrong; `problems` are those that are known already. */
export function readAll<Values extends object>(
  readers: Readers<Values>,
  problems: readonly string[] = []
): Values {
  const found = [...problems]
  const values = Object.entries<() => unknown>(readers).map(([name, read]) => {
    const { value, problems: own = [] } = attempt(read)
    found.push(...own)
    return [name, value] as const
  })
  if (found.length > 0) throw new InputError(found)
  return Object.fromEntries(values) as Values
}

/** What an InputError says, as values. Anything else is thrown on. */
export function attempt<Value>(read: () => Value): { value?: Value; problems?: readonly string[] } {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems }
    throw error
  }
}
