// The name of this action. `node scripts/set-published.js` writes it, here and in the pages.

/** Repository and commit that a workflow pins. */
export const published = 'OWNER/supersede@SHA'

/** The documentation of the newest version: codes never change their meaning. */
const folder = 'https://github.com/OWNER/supersede/blob/HEAD/docs'

/** Where the documentation speaks of a code. */
export const docsOf = (code: string): string => `${folder}/lint.md#${code}`

export const migrationPage = `${folder}/migration.md`
