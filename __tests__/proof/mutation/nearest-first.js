// The order of the test files for mutants: first the quick ones that kill most. These are the tests of the rooms that hold most
// mutants, and then the one that holds the documentation to the rules.
import SequencerOfJest from '@jest/test-sequencer'

const folders = ['unit/model', 'unit/decide', 'unit/repository', 'unit', 'scenarios'].map(
  (name) => `/__tests__/${name}/`
)

export default class NearestFirst extends SequencerOfJest {
  sort(tests) {
    const rank = ({ path }) =>
      folders.findIndex((folder) => path.replaceAll('\\', '/').includes(folder))
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
