// GitHub's own words on the check run of a job (`GET /repos/…/check-runs/{job id}/annotations`) → what they say about its end.

/** What GitHub says ended a job. */
export type Statement =
  | { readonly kind: 'replaced'; readonly group: string }
  | { readonly kind: 'deadlock'; readonly group: string; readonly between: string }
  | { readonly kind: 'by'; readonly login: string }
  | { readonly kind: 'time-limit'; readonly limit: string }
  | { readonly kind: 'runner-lost' }
  | { readonly kind: 'no-runner' }
  | { readonly kind: 'failed-fast'; readonly job: string }
  | { readonly kind: 'blocked'; readonly what: string }

interface Pattern {
  /** The whole text and its parts, or null. */
  exec(text: string): readonly string[] | null
}
type Sentence = readonly [pattern: Pattern, statement: (...parts: readonly string[]) => Statement]

/** The text between a beginning and a middle, and the text after them. No regular expression, because these texts can be long. */
function between(start: string, middle: string): Pattern {
  return {
    exec: (text) => {
      const at = text.startsWith(start) ? text.indexOf(middle, start.length - 1) : -1
      const first = text.slice(start.length, Math.max(start.length, at))
      return at < 0 ? null : [text, first, text.slice(at + middle.length)]
    }
  }
}

/** Each with where the text was seen, and when. */
const sentences: readonly Sentence[] = [
  // With quotes: https://github.com/pex-tool/pex/pull/1460 (2021-09). Without: https://github.com/camunda/camunda/issues/35546 (2025-07).
  [
    between('Canceling since a higher priority waiting request for ', ' exists'),
    (group = '') => ({ kind: 'replaced', group: group.replace(/^'|'$/g, '') })
  ],
  // https://github.com/actions/languageservices/pull/237 (2025-12)
  [
    /^Canceling since a deadlock was detected for concurrency group: '(.+?)' between (.+)$/,
    (group = '', between = '') => ({ kind: 'deadlock', group, between })
  ],
  // https://github.com/github/vscode-github-actions/issues/135 (2023-04)
  [
    /^Canceling since a deadlock for concurrency group '(.+?)' was detected between (.+)$/,
    (group = '', between = '') => ({ kind: 'deadlock', group, between })
  ],
  // https://github.com/max-sixty/tend/pull/1248 (2026-09)
  [/^The run was canceled by @(.+?)\.?$/, (login = '') => ({ kind: 'by', login })],
  // https://github.com/mandiant/VM-Packages/issues/1448 (2025-07); "The job running on runner X has …": lowlighter/metrics#731 (2021-12)
  [
    between('The job ', ' has exceeded the maximum execution time of '),
    (_job, limit = '') => ({ kind: 'time-limit', limit: limit.replace(/\.$/, '') })
  ],
  // https://github.com/actions/runner/issues/2624 (2024-11)
  [
    /^The (?:self-hosted|hosted) runner\b.* lost communication with the server/,
    () => ({ kind: 'runner-lost' })
  ],
  // https://github.com/actions/runner-images/issues/11858 (2025-03)
  [/^The runner has received a shutdown signal/, () => ({ kind: 'runner-lost' })],
  // https://github.com/spdk/spdk/issues/3876 (2026-05)
  [/^The job was not acquired by Runner of type/, () => ({ kind: 'no-runner' })],
  // Seen in public projects with quotes, and without them in an annotation of a run of 2026-08.
  [
    /^The strategy configuration was canceled because "?(.+?)"? failed/,
    (job = '') => ({ kind: 'failed-fast', job })
  ],
  // https://docs.github.com/en/actions/concepts/about-actions-policies (2026-11)
  [
    /^(Event '.+?'|Actor) is not allowed to trigger Actions workflows/,
    (what = '') => ({ kind: 'blocked', what })
  ]
]

/** Undefined where the text says nothing about the end, such as "The operation was canceled." */
export function statementIn(annotation: string): Statement | undefined {
  for (const [pattern, statement] of sentences) {
    const found = pattern.exec(annotation.trim())
    if (found !== null) return statement(...found.slice(1))
  }
  return undefined
}
