// Sentences that must be true in every mode.
import { describe, expect, it } from '@jest/globals'
import type { RunId } from '../../../src/model/model.js'
import type { KeepReason } from '../../../src/model/reason.js'
import { verbatim } from '../../../src/model/quote.js'
import { sentenceFor, sentenceForOutcome } from '../../../src/report/sentences.js'

const kept = (reason: KeepReason): string => sentenceFor({ action: 'keep', reason }, verbatim)

describe('a sentence', () => {
  it('about a re-run does not mention a newer run: in mode closed there is none', () => {
    expect(kept({ code: 'rerun', attempt: 2 })).toBe(
      'a person re-ran it (attempt 2) although it was outdated (input reruns)'
    )
    expect(kept({ code: 'rerun', attempt: 2, unsure: true })).toBe(
      'a person re-ran it (attempt 2), and it may have been outdated by then (input reruns)'
    )
  })

  it('about a run that may be older does not say that it is not older', () => {
    const reason = { code: 'not-older', than: 5 as RunId } as const

    expect(kept(reason)).toBe('it is not older than run 5')
    expect(kept({ ...reason, unsure: true })).toBe('it is not surely older than run 5')
  })

  it('about a run that had ended does not say how: another cancel may have ended it', () => {
    expect(sentenceForOutcome({ kind: 'finished' }, verbatim)).toBe('had ended already')
  })
})
