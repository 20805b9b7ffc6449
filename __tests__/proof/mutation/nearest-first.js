// The order of the test files for mutants: first the quick ones that kill most. These are the one that holds the tables of the
// documentation to the sentences in the rules, and the tests of the room that holds the mutant.
import SequencerOfJest from '@jest/test-sequencer'

const folders = ['unit/repository', 'unit/model', 'unit/decide', 'unit', 'scenarios'].map(
  (name) => `/__tests__/${name}/`
)

export default class NearestFirst extends SequencerOfJest {
  sort(tests) {
    const rank = ({ path }) =>
      folders.findIndex((folder) => path.replaceAll('\\', '/').includes(folder))
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
