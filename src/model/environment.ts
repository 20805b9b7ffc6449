/** The environment variables. Passed in, because only the entry files use `process`. */
export type Environment = Readonly<Record<string, string | undefined>>
