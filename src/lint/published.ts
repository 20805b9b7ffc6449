// The name of this action. `node scripts/set-published.js` writes it, here and in the pages.

/** Repository and commit that a workflow pins. */
export const published = 'OWNER/supersede@SHA'

/** The page of the linter in the newest version: codes never change their meaning. */
const page = 'https://github.com/OWNER/supersede/blob/HEAD/docs/lint.md'

/** Where the documentation speaks of a code. */
export const docsOf = (code: string): string => `${page}#${code}`
