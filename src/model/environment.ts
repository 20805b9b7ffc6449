/** The variables of the process, passed in: only the entries touch `process`. */
export type Environment = Readonly<Record<string, string | undefined>>
