// An advice as one line, for an annotation, a terminal and JSON.
import { byId, verbatim, type NameRun } from '../model/quote.js'
import { docsPageUrl } from './links.js'
import type { Advice, Report } from './report.js'

/** Not yet safe for any place: the caller escapes it as a whole. */
export function adviceLine(
  { say, copy, page }: Advice,
  report: Pick<Report, 'docsUrl'>,
  nameRun: NameRun = byId
): string {
  const url = page === undefined ? undefined : docsPageUrl(report, page)
  return [
    say(verbatim, nameRun),
    ...(copy === undefined ? [] : [copy]),
    ...(url === undefined ? [] : [`See ${url}`])
  ].join(' ')
}
