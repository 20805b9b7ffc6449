// The order of the test files. A new machine knows nothing of how long each took last time, and Jest would go by their size: a small
// one that plays thousands of cases would begin last and go on alone, while the other core has nothing left to do.
import SequencerOfJest from '@jest/test-sequencer'

/** Longest first. Not chaos, whose processes want to be alone with each other rather than beside these. */
const longest = [
  'faults/faults',
  'exhaustive/exhaustive',
  'hostile/hostile',
  'interleavings/scheduler',
  'interleavings/isolation'
].map((proof) => `/__tests__/proof/${proof}.test.ts`)

export default class LongestFirst extends SequencerOfJest {
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((end) => path.replaceAll('\\', '/').endsWith(end))
      return at < 0 ? longest.length : at
    }
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
