import { describe, expect, it } from '@jest/globals'
import { toPage } from '../../../src/github/page.js'

const next = '<https://api.github.com/repositories/1/actions/runs?page=2>; rel="next"'
const first = '<https://api.github.com/repositories/1/actions/runs?page=1>; rel="first"'

interface Given {
  readonly count: number
  readonly page?: number
  readonly total?: unknown
  readonly link?: string
}

function more({ count, page = 1, total, link }: Given): boolean | undefined {
  const items = Array.from({ length: count }, (_, at) => at)
  const headers = link === undefined ? {} : { link }
  const data = { total_count: total }
  return toPage(items, { data, headers, page }, (item) => item)?.more
}

describe('a page of a list', () => {
  it.each<Given & { readonly when: string; readonly then: boolean }>([
    { when: 'the whole list', count: 30, total: 30, then: false },
    { when: 'nothing', count: 0, total: 0, then: false },
    { when: 'a full page', count: 100, total: 100, then: true },
    { when: 'a link to the next page', count: 30, link: next, then: true },
    { when: 'less than the total', count: 30, total: 62, then: true },
    { when: 'more than a total that is out of date', count: 30, total: 12, link: next, then: true },
    { when: 'a full page, whatever the total', count: 100, total: 12, then: true },
    { when: 'a total that is not a number', count: 30, total: 'many', then: false },
    { when: 'less than a total as text', count: 30, total: '2,500+', then: true },
    { when: 'more than a total as text', count: 30, total: '12', then: false },
    { when: 'nothing, and a total that is null', count: 0, total: null, then: false },
    { when: 'the last part of a total as text', count: 0, page: 30, total: '2,500+', then: false },
    { when: 'no total', count: 30, then: false },
    { when: 'the second part of a total', count: 30, page: 2, total: 62, then: true },
    { when: 'the last part', count: 2, page: 3, total: 62, then: true },
    { when: 'nothing after the last part', count: 0, page: 4, total: 62, then: false },
    { when: "the last part of GitHub's", count: 20, page: 2, total: 120, link: first, then: false }
  ])('that holds $when: more is $then', ({ then, ...given }) => {
    expect(more(given)).toBe(then)
  })
})
