// Findings that were there before are left out.
import type { Finding } from './finding.js'

/** Lines move; a finding is the same where code, file, message and group are. */
export function newFindings(
  findings: readonly Finding[],
  before: readonly Finding[]
): readonly Finding[] {
  const known = new Map<string, number>()
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  return findings.filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0
    known.set(keyOf(finding), left - 1)
    return left <= 0
  })
}

const keyOf = ({ code, file, message, meeting }: Finding): string =>
  JSON.stringify([code, file, message, meeting?.group])
