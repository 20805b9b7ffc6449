/** The first seven digits, as GitHub shows a commit. */
export function short(sha: string): string {
  return sha.slice(0, 7)
}
