// Under which name and ref the examples use this action: `scripts/published.json` is the one place.
import { readFileSync } from 'node:fs'
import { projectRoot } from './action-file.js'

export const published = JSON.parse(
  readFileSync(new URL('scripts/published.json', projectRoot), 'utf8')
) as { readonly repository: string; readonly ref: string }

/** `OWNER/supersede@SHA`; with the path of a file in the repository where one is given. */
export function publishedAs(path = ''): string {
  return `${published.repository}${path}@${published.ref}`
}
