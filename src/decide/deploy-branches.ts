// Does the name of a branch suggest releases or deployments?

interface DeployRef {
  /** The pattern as the documentation shows it: `*` does not match a slash, `**` does. */
  readonly glob: string
  readonly matches: (branch: string) => boolean
  /** A usual name for the default branch. If the branch is the default branch, it is protected for that and not for its name. */
  readonly isOfDefault?: true
}

const isOneSegment = (text: string): boolean => !text.includes('/')
const startsSegment = (prefix: string) => (branch: string) =>
  branch.startsWith(prefix) && isOneSegment(branch)

const is = (name: string) => (branch: string) => branch === name

/**
 * Whether a bot uses the branch to propose a release: `release-please--branches--main`, `release-plz-2026-11-26T10-00-00Z`,
 * `releaser-pleaser--branches--main`. Nothing is released until its pull request is merged.
 * https://github.com/googleapis/release-please, https://release-plz.dev/docs/config#the-pr_branch_prefix-field (2026-11)
 */
const isProposal = (branch: string): boolean =>
  /^release(?:-please|-plz|r-pleaser)[-/]/.test(branch)

const startsRelease = (branch: string): boolean =>
  branch.startsWith('release') && !isProposal(branch)

const preRelease =
  '(?:[-+._]?(?:alpha|beta|rc|pre|preview|dev|snapshot|nightly|canary|next|[abcmp](?=\\d))[-._]?\\d*(?:\\.\\d+)*)?'
const version = new RegExp(
  `^(?:v\\d+(?:\\.\\d+)*(?:\\.x)?|\\d+(?:\\.\\d+)*\\.(?:\\d+|x))${preRelease}$`
)
const date = /^v?20\d\d(?:-[01]\d(?:-[0-3]\d)?|[01]\d[0-3]\d)$/

/**
 * Whether the name looks like a version. `1.x` and `v1.2` are maintained release lines. `v2`, `v1.2.3-rc.1` and `2026-11-26` are
 * typical names of tags: a run does not say whether it is for a branch or a tag, and a tag with this name may have been deleted.
 * A number alone is not a version; it is more likely the number of an issue.
 */
const isVersion = (branch: string): boolean => version.test(branch) || date.test(branch)

/** Case is ignored. */
export const deployRefs: readonly DeployRef[] = [
  {
    glob: 'release*',
    matches: (branch) => startsRelease(branch) && isOneSegment(branch)
  },
  {
    glob: 'release*/**',
    matches: (branch) => startsRelease(branch) && !isOneSegment(branch)
  },
  { glob: 'prod*', matches: startsSegment('prod') },
  { glob: 'staging', matches: is('staging') },
  { glob: 'develop', matches: is('develop'), isOfDefault: true },
  { glob: 'gh-pages', matches: is('gh-pages') },
  { glob: '*-stable', matches: (branch) => branch.endsWith('-stable') && isOneSegment(branch) },
  { glob: 'main', matches: is('main'), isOfDefault: true },
  { glob: 'master', matches: is('master'), isOfDefault: true },
  { glob: 'trunk', matches: is('trunk'), isOfDefault: true },
  { glob: 'stable', matches: is('stable') },
  { glob: 'deploy*', matches: startsSegment('deploy') },
  // The default release branches of semantic-release.
  // https://semantic-release.gitbook.io/semantic-release/usage/configuration#branches (2026-11)
  { glob: 'next', matches: is('next') },
  { glob: 'next-*', matches: startsSegment('next-') },
  { glob: 'alpha', matches: is('alpha') },
  { glob: 'beta', matches: is('beta') },
  { glob: 'canary', matches: is('canary') },
  { glob: 'v1.2', matches: isVersion }
]

/** The first pattern that the name of the branch matches; undefined if none does. */
export function deployRefOf(branch: string): DeployRef | undefined {
  const name = branch.toLowerCase()
  return deployRefs.find((ref) => ref.matches(name))
}
