import { describe, expect, it } from '@jest/globals'
import type { PullPage, SubjectReader } from '../../../src/ports.js'
import { listPulls } from '../../../src/gather/list-pull-requests.js'
import type { Instant } from '../../../src/model/model.js'
import { aPull, minute } from '../../support/builders.js'

const days = (count: number): Instant => minute(-count * 24 * 60)
const now = days(0)

/** One page of pull requests that were updated this many days ago, numbered from `first`. */
function aPage(first: number, touched: readonly (number | undefined)[], more = true): PullPage {
  return {
    items: touched.map((_, index) => aPull(first + index)),
    more,
    unreadable: 0,
    at: now,
    touchedAt: touched.map((ago) => (ago === undefined ? undefined : days(ago)))
  }
}

interface Listed {
  readonly pages: number
  readonly openLists: number
  readonly told: Awaited<ReturnType<typeof listPulls>>
}

/** These pages, and then empty ones that link a next page. */
async function list(pages: readonly PullPage[], open = aPage(900, [1], false)): Promise<Listed> {
  const asked = { pages: 0, openLists: 0 }
  const subjects = {
    pullsOfHead: (_owner: string, _branch: string, page: number) => {
      asked.pages += 1
      return Promise.resolve({ ok: true, value: pages[page - 1] ?? aPage(0, []) } as const)
    },
    openPullsOfHead: () => {
      asked.openLists += 1
      return Promise.resolve({ ok: true, value: open } as const)
    }
  }
  const head = { owner: 'octo', branch: 'feature' }
  const told = await listPulls(head, subjects as unknown as SubjectReader)
  return { ...asked, told }
}

const whole = (numbers: readonly number[], goesBackTo?: Instant): unknown => ({
  ok: true,
  value: { pulls: numbers.map((number) => aPull(number)), goesBackTo, listedAt: now }
})
const trouble = (message: string): unknown =>
  expect.objectContaining({
    ok: false,
    trouble: expect.objectContaining({ message: expect.stringContaining(message) as unknown })
  })

describe('the list of the pull requests of a head', () => {
  it.each([
    {
      when: 'is complete',
      given: [aPage(1, [1, 90], false)],
      pages: 1,
      openLists: 0,
      then: whole([1, 2])
    },
    {
      when: 'ends at a pull request that was not updated for 36 days',
      given: [aPage(1, [1, 36]), aPage(3, [36, 37]), aPage(5, [90, 91])],
      pages: 2,
      openLists: 1,
      then: whole([1, 2, 3, 4, 900], days(37))
    },
    {
      when: 'is complete if its last page has that pull request',
      given: [aPage(1, [1, 2]), aPage(3, [50], false)],
      pages: 2,
      openLists: 0,
      then: whole([1, 2, 3])
    },
    {
      when: 'is not in the requested order',
      given: [aPage(1, [2, 1, 90]), aPage(4, [91])],
      pages: 10,
      openLists: 0,
      then: trouble('more than 1,000 that may matter')
    },
    {
      when: 'is not in the requested order from one page to the next',
      given: [aPage(1, [1, 30]), aPage(3, [2, 90])],
      pages: 10,
      openLists: 0,
      then: trouble('more than 1,000 that may matter')
    },
    {
      when: 'lacks the time of an update',
      given: [aPage(1, [1, undefined, 90])],
      pages: 10,
      openLists: 0,
      then: trouble('more than 1,000 that may matter')
    },
    {
      when: 'lacks the current time',
      given: [{ ...aPage(1, [1, 90]), at: undefined }],
      pages: 10,
      openLists: 0,
      then: trouble('more than 1,000 that may matter')
    },
    {
      when: 'changed during the reads',
      given: [aPage(1, [1, 2]), aPage(2, [2, 90])],
      pages: 2,
      openLists: 0,
      then: trouble('changed while they were listed')
    },
    {
      when: 'has an item that is not understood',
      given: [{ ...aPage(1, [1, 90]), unreadable: 1 }],
      pages: 1,
      openLists: 0,
      then: trouble('not as GitHub documents them')
    }
  ])('$when', async ({ given, pages, openLists, then }) => {
    expect(await list(given)).toEqual({ pages, openLists, told: then })
  })

  it('cannot be used if the open ones of a long list do not fit on one page', async () => {
    const { told } = await list([aPage(1, [90])], aPage(900, [1]))
    expect(told).toEqual(trouble('not all of the open ones'))
  })
})
