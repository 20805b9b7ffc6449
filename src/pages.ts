// Every page of a list, one after the other.
import type { Page, Reading } from './ports.js'

/** Run lists by filter stop at 1,000: ten pages. https://docs.github.com/en/rest/actions/workflow-runs (2026-11) */
export const mostPages = 10

/** Until the list ends, fails, is enough, or GitHub's cap is reached: then the last page still says `more`. */
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
