// Is a branch one that releases or deploys are usually made from?

interface RefPattern {
  /** As it is written in the documentation: `*` stops at a slash, `**` does not. */
  readonly glob: string
  readonly matches: (branch: string) => boolean
}

const isOneSegment = (text: string): boolean => !text.includes('/')
const startsSegment = (prefix: string) => (branch: string) =>
  branch.startsWith(prefix) && isOneSegment(branch)

const is = (name: string) => (branch: string) => branch === name

/** `1.x`, `1.2.x`, `v1.2`: a line that is still maintained. */
const isVersionLine = (branch: string): boolean => /^v?\d+(?:\.\d+)*\.(?:\d+|x)$/.test(branch)

/** Compared without case. The names of usual default branches are here for repositories whose default is another one. */
export const deployRefs: readonly RefPattern[] = [
  { glob: 'release*', matches: startsSegment('release') },
  {
    glob: 'release*/**',
    matches: (branch) => branch.startsWith('release') && !isOneSegment(branch)
  },
  { glob: 'prod*', matches: startsSegment('prod') },
  { glob: 'staging', matches: is('staging') },
  { glob: 'develop', matches: is('develop') },
  { glob: 'gh-pages', matches: is('gh-pages') },
  { glob: '*-stable', matches: (branch) => branch.endsWith('-stable') && isOneSegment(branch) },
  { glob: 'main', matches: is('main') },
  { glob: 'master', matches: is('master') },
  { glob: 'trunk', matches: is('trunk') },
  { glob: 'stable', matches: is('stable') },
  { glob: 'deploy*', matches: startsSegment('deploy') },
  // Branches that semantic-release publishes from, unless it is told otherwise.
  // https://semantic-release.gitbook.io/semantic-release/usage/configuration#branches (2026-11)
  { glob: 'next', matches: is('next') },
  { glob: 'next-*', matches: startsSegment('next-') },
  { glob: 'alpha', matches: is('alpha') },
  { glob: 'beta', matches: is('beta') },
  { glob: 'canary', matches: is('canary') },
  { glob: '1.x', matches: isVersionLine }
]

/** The pattern that the branch matches, if any. */
export function deployPatternOf(branch: string): string | undefined {
  const name = branch.toLowerCase()
  return deployRefs.find((pattern) => pattern.matches(name))?.glob
}
