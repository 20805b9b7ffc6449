import { describe, expect, it } from '@jest/globals'
import { decide, decideHopefully, decideSoFar } from '../../../src/decide/decide.js'
import { assumingNoNameClash } from '../../../src/model/subject-state.js'
import type { Live, Presence, Snapshot } from '../../../src/model/model.js'
import {
  aHead,
  aPolicy,
  aPull,
  aPushSnapshot,
  aRun,
  aSnapshot,
  aWorkflow,
  pulls,
  sha,
  verdicts,
  witnessOf
} from '../../support/builders.js'

const pushed = [aRun(101, { event: 'push' })]
const tip: Live = {
  kind: 'branch',
  sha: sha('c199'),
  protected: false,
  tagOfSameName: 'unread'
}

/** A tag gives its runs way only where the user took it out of what is protected. */
const moved: Snapshot = aPushSnapshot({
  subject: { kind: 'tag', ref: 'refs/tags/feature' },
  runs: pushed
})
const tagAt = (branchOfSameName: Presence): Live => ({
  kind: 'tag',
  sha: sha('c199'),
  branchOfSameName
})
const tagsMayGo = aPolicy({
  refs: [{ of: 'name', isException: true, text: '!refs/tags/**', matches: () => true }]
})

describe('decideHopefully', () => {
  it.each<{
    readonly when: string
    readonly seen: Snapshot
    readonly now: string
    readonly hoped: string
  }>([
    {
      when: 'nobody has looked for a tag of the name',
      seen: aPushSnapshot({ runs: pushed, live: tip }),
      now: 'keep subject-unknown',
      hoped: 'cancel superseded'
    },
    {
      when: 'a tag of the name was found',
      seen: aPushSnapshot({ runs: pushed, live: { ...tip, tagOfSameName: 'present' } }),
      now: 'keep subject-unknown',
      hoped: 'keep subject-unknown'
    },
    {
      when: 'the newer run is only listed',
      seen: aSnapshot({ runs: [aRun(101)], witnesses: witnessOf(aRun(199), 'listed') }),
      now: 'keep not-older',
      hoped: 'cancel superseded'
    },
    {
      when: 'the newer run is listed for a head that is not live',
      seen: aSnapshot({ runs: [aRun(101)], witnesses: witnessOf(aRun(198), 'listed') }),
      now: 'keep not-older',
      hoped: 'keep not-older'
    },
    {
      when: 'the newer run executes the step, and the head has moved on',
      seen: aSnapshot({ runs: [aRun(101)], live: pulls(aPull(7, { head: aHead('c300') })) }),
      now: 'cancel superseded',
      hoped: 'cancel superseded'
    },
    {
      when: 'the pull request was not read',
      seen: aSnapshot({ runs: [aRun(101)], live: { kind: 'unread' } }),
      now: 'keep pull-request-unknown',
      hoped: 'keep pull-request-unknown'
    }
  ])('says $hoped where $now is due because $when', ({ seen, now, hoped }) => {
    expect(verdicts(decide(seen, aPolicy()))).toEqual({ 101: now })
    expect(verdicts(decideHopefully(seen, aPolicy()))).toEqual({ 101: hoped })
  })

  it.each<{ readonly branch: Presence; readonly now: string; readonly hoped: string }>([
    { branch: 'absent', now: 'cancel superseded', hoped: 'cancel superseded' },
    { branch: 'unread', now: 'keep subject-unknown', hoped: 'cancel superseded' },
    { branch: 'present', now: 'keep subject-unknown', hoped: 'keep subject-unknown' }
  ])('says $hoped where a branch of the name of the tag is $branch', ({ branch, now, hoped }) => {
    const seen = { ...moved, live: tagAt(branch) }

    expect(verdicts(decide(seen, tagsMayGo))).toEqual({ 101: now })
    expect(verdicts(decideHopefully(seen, tagsMayGo))).toEqual({ 101: hoped })
  })

  it('hopes for nothing about a pull request', () => {
    const live = pulls(aPull(7))

    expect(assumingNoNameClash(live)).toBe(live)
  })
})

describe('decideSoFar', () => {
  const lint = aWorkflow('lint.yml')
  const seen = aSnapshot({
    scope: { ...aSnapshot().scope, workflows: undefined },
    runs: [aRun(101), aRun(102, { workflow: lint })],
    witnesses: [
      ...witnessOf(aRun(198, { head: aHead('c199') }), 'listed'),
      ...witnessOf(aRun(199, { workflow: lint }), 'listed')
    ]
  })

  it('hopes only for the newer runs of workflows that were not read yet', () => {
    const plan = decideSoFar(seen, aPolicy(), ({ workflow }) => workflow !== lint)

    expect(verdicts(plan)).toEqual({ 101: 'keep not-older', 102: 'cancel superseded' })
  })

  it('does not hope for what is live', () => {
    const unread = aPushSnapshot({ runs: pushed, live: tip })

    expect(verdicts(decideSoFar(unread, aPolicy(), () => false))).toEqual({
      101: 'keep subject-unknown'
    })
  })
})
