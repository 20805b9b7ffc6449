// Reads the pages of a list, one after the other.
import type { Page, Reading } from './ports.js'

/** Filtered lists of runs end after 1,000 runs: ten pages. https://docs.github.com/en/rest/actions/workflow-runs (2026-11) */
export const mostPages = 10

/** Reads until the list ends, a page fails, `isEnough` holds, or ten pages were read. Then the last page still says `more`. */
export async function allPages<Answer extends Page<unknown>>(
  read: (page: number) => Promise<Reading<Answer>>,
  isEnough: (pages: readonly Answer[]) => boolean = () => false
): Promise<readonly Reading<Answer>[]> {
  const pages: Reading<Answer>[] = []
  const values: Answer[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await read(page)
    pages.push(answer)
    if (!answer.ok || !answer.value.more) break
    values.push(answer.value)
    if (isEnough(values)) break
  }
  return pages
}
