import { describe, expect, it } from '@jest/globals'
import {
  calibrate,
  doubtsOf,
  replayAsItWas,
  type Calibration
} from '../../../src/history/calibrate.js'
import { configurationOf } from '../../../src/history/configuration.js'
import { asGuidesPrintIt, type Written } from '../../../src/history/written.js'
import type { PastRun } from '../../../src/history/past-run.js'
import { aPastRun, minute } from '../../support/history/builders.js'
import { aHistory, type Noise } from '../../support/history/repository.js'

const queued: Written = { ...asGuidesPrintIt, cancel: 'false' }
const long: Written = { ...queued, queue: 'max' }
const onlyPullRequests: Written = {
  ...asGuidesPrintIt,
  cancel: "${{ github.event_name == 'pull_request' }}"
}
const byWorkflow: Written = { ...asGuidesPrintIt, group: '${{ github.workflow }}' }
const together =
  '2 runs worked while another run of the same group did, though the configuration lets them wait. It was probably not in force then. ' +
  'Do not trust the figures of "native, as it is"'
const forEachRun: Written = { ...asGuidesPrintIt, group: '${{ github.run_id }}' }

function calibrated(had: Written, said: Written, noise: Noise = {}): Calibration {
  const { runs } = aHistory(had, 300, noise)
  return calibrate(
    runs,
    replayAsItWas(
      runs,
      configurationOf(() => said, 'main')
    )
  )
}

describe('calibration', () => {
  it.each([
    ['cancelling', asGuidesPrintIt],
    ['one waiting run', queued],
    ['a long queue', long],
    ['cancelling for pull requests only', onlyPullRequests],
    ['one group for all', byWorkflow]
  ])(
    'predicts every conclusion where the configuration is the one that the runs had: %s',
    (_, had) => {
      const { precision, recall, predicted, cancelled } = calibrated(had, had)

      expect([precision, recall]).toEqual(cancelled === 0 ? [null, null] : [1, 1])
      expect(predicted).toBe(cancelled)
    }
  )

  it.each([
    { said: 'cancels', wrong: calibrated(queued, asGuidesPrintIt) },
    { said: 'has one group for all', wrong: calibrated(asGuidesPrintIt, byWorkflow) },
    { said: 'cancels in one group for all', wrong: calibrated(queued, byWorkflow) }
  ])('tells a wrong configuration by its precision: it $said', ({ wrong }) => {
    expect(wrong.precision).toBeLessThan(0.8)
  })

  it('finds nothing where the wrong configuration has a group for each run', () => {
    const { predicted, precision, recall } = calibrated(asGuidesPrintIt, forEachRun)

    expect({ predicted, precision, recall }).toEqual({ predicted: 0, precision: null, recall: 0 })
  })

  it.each([
    ['recall', 'cancels by hand', (share: number) => ({ byHand: share })],
    ['recall', 'time limits', (share: number) => ({ timeouts: share })]
  ] as const)('loses %s with %s', (figure, _, noise) => {
    const [clean, some, much] = [0, 0.1, 0.4].map(
      (share) => calibrated(asGuidesPrintIt, asGuidesPrintIt, noise(share))[figure] ?? 0
    )

    expect(clean).toBe(1)
    expect(some).toBeLessThan(1)
    expect(much).toBeLessThan(some ?? 0)
  })

  it.each([
    ['cancelling', asGuidesPrintIt],
    ['one waiting run', queued],
    ['a long queue', long]
  ])('leaves out runs that were started again, and loses no precision by them: %s', (_, had) => {
    const { runs, predicted, both } = calibrated(had, had, { reruns: 0.3 })

    expect(runs).toBeLessThan(300)
    expect(both).toBe(predicted)
  })

  it('counts no run of which the record does not tell how it ended, and loses precision by it', () => {
    const { runs, precision } = calibrated(queued, queued, { untold: 0.3 })

    expect(runs).toBeLessThan(300)
    expect(precision).toBeLessThan(1)
  })

  it('knows that a run which somebody cancelled in the queue never began, and when the next one did', () => {
    const at = (minutes: number, end: number): Partial<PastRun> => ({
      createdAt: minute(minutes),
      endedAt: minute(end)
    })
    const runs = [
      aPastRun(1, at(0, 10)),
      aPastRun(2, { ...at(1, 5), conclusion: 'cancelled' }),
      aPastRun(3, at(2, 15)),
      aPastRun(4, at(20, 25))
    ]
    const fates = replayAsItWas(
      runs,
      configurationOf(() => long, 'main')
    )

    expect(runs.map((_, index) => fates.get(index).startedAt)).toEqual([
      minute(0),
      undefined,
      minute(10),
      minute(20)
    ])
  })

  it.each([
    { precision: 0.9, recall: 0.8, together: 0, words: [] },
    { precision: null, recall: null, together: 0, words: [] },
    { precision: 0.79, recall: 1, together: 0, words: ['Precision is low'] },
    { precision: 0.5, recall: 0.1, together: 0, words: ['Precision is low', 'Recall is low'] },
    { precision: 1, recall: 1, together: 2, words: [together] }
  ])(
    'says at $precision and $recall which figures not to trust',
    ({ precision, recall, together, words }) => {
      const counts = { runs: 9, cancelled: 9, predicted: 9, both: 9, precision, recall }
      const doubts = doubtsOf(counts, { together })

      expect(doubts.map((doubt) => doubt.split(':')[0])).toEqual(words)
    }
  )
})
