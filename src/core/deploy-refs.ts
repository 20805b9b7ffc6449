// Is a branch one that releases or deploys are usually made from?

interface RefPattern {
  /** As it is written in the documentation: `*` stops at a slash, `**` does not. */
  readonly glob: string
  readonly matches: (branch: string) => boolean
}

const isOneSegment = (text: string): boolean => !text.includes('/')
const startsSegment = (prefix: string) => (branch: string) =>
  branch.startsWith(prefix) && isOneSegment(branch)

export const deployRefs: readonly RefPattern[] = [
  { glob: 'release*', matches: startsSegment('release') },
  {
    glob: 'release*/**',
    matches: (branch) => branch.startsWith('release') && !isOneSegment(branch)
  },
  { glob: 'prod*', matches: startsSegment('prod') },
  { glob: 'staging', matches: (branch) => branch === 'staging' },
  { glob: 'develop', matches: (branch) => branch === 'develop' },
  { glob: 'gh-pages', matches: (branch) => branch === 'gh-pages' },
  { glob: '*-stable', matches: (branch) => branch.endsWith('-stable') && isOneSegment(branch) }
]

/** The pattern that the branch matches, if any. */
export function deployPatternOf(branch: string): string | undefined {
  return deployRefs.find((pattern) => pattern.matches(branch))?.glob
}
