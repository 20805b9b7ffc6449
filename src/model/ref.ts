// The full names of branches and tags.

export const branchPrefix = 'refs/heads/'
export const tagPrefix = 'refs/tags/'

/** `feature/x` for `refs/heads/feature/x`; any other ref stays as it is. */
export function branchName(ref: string): string {
  return ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : ref
}
