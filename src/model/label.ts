// Labels of pull requests.

/** GitHub compares them without case. */
export function sameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
