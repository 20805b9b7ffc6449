interface Interval {
  readonly from: number
  readonly until: number
}

const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/

/**
 * The search syntax of dates: `D`, `>D`, `>=D`, `<D`, `<=D`, `A..B`, `*..B`, `A..*`. Undefined if it is invalid.
 * https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax
 */
export function createdFilter(text: string): ((instant: number) => boolean) | undefined {
  const range = text.split('..')
  if (range.length === 2) return rangeFilter(range[0] ?? '', range[1] ?? '')
  const operator = /^[<>]=?/.exec(text)?.[0] ?? ''
  const interval = intervalOf(text.slice(operator.length))
  return interval && (comparisons[operator] ?? within)(interval)
}

type Comparison = (interval: Interval) => (instant: number) => boolean

const within: Comparison =
  ({ from, until }) =>
  (instant) =>
    instant >= from && instant < until

const comparisons: Readonly<Record<string, Comparison>> = {
  '>=':
    ({ from }) =>
    (instant) =>
      instant >= from,
  '>':
    ({ until }) =>
    (instant) =>
      instant >= until,
  '<=':
    ({ until }) =>
    (instant) =>
      instant < until,
  '<':
    ({ from }) =>
    (instant) =>
      instant < from
}

function rangeFilter(start: string, end: string): ((instant: number) => boolean) | undefined {
  const first = start === '*' ? { from: -Infinity } : intervalOf(start)
  const last = end === '*' ? { until: Infinity } : intervalOf(end)
  if (!first || !last) return undefined
  return (instant) => instant >= first.from && instant < last.until
}

function intervalOf(date: string): Interval | undefined {
  if (!pattern.test(date)) return undefined
  const zoned = date.length > 10 && !/(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? `${date}Z` : date
  const from = Date.parse(zoned)
  if (Number.isNaN(from)) return undefined
  return { from, until: from + (date.length === 10 ? 86_400_000 : 1000) }
}
