// Sentences that must be true in every mode.
import { describe, expect, it } from '@jest/globals'
import type { RunId } from '../../../src/model/model.js'
import { asIs } from '../../../src/model/quote.js'
import { sentenceFor, sentenceForOutcome } from '../../../src/report/sentences.js'

describe('a sentence', () => {
  it('on a re-run says nothing of a newer run: in mode closed there is none', () => {
    const sentence = sentenceFor({ code: 'rerun', attempt: 2 }, asIs)
    expect(sentence).toBe('somebody started attempt 2 of it since then, or nobody knows when')
  })

  it('on a run that may be older, but not surely, does not say that it is not', () => {
    const reason = { code: 'not-older', than: 5 as RunId } as const

    expect(sentenceFor(reason, asIs)).toBe('it is not older than run 5')
    expect(sentenceFor({ ...reason, unsure: true }, asIs)).toBe('it is not surely older than run 5')
  })

  it('on a run that had ended does not say how: somebody else may have cancelled it', () => {
    expect(sentenceForOutcome({ kind: 'finished' }, asIs)).toBe('had ended already')
  })
})
