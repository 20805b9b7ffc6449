// Labels of pull requests.

/** GitHub ignores case in labels. */
export function sameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
