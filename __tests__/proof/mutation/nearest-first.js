// The order of the test files for mutants: first the tests of the room that holds the mutant, which are quick and kill most of them.
import SequencerOfJest from '@jest/test-sequencer'

const folders = ['unit/model', 'unit/decide', 'unit', 'scenarios'].map(
  (name) => `/__tests__/${name}/`
)

export default class NearestFirst extends SequencerOfJest {
  sort(tests) {
    const rank = ({ path }) =>
      folders.findIndex((folder) => path.replaceAll('\\', '/').includes(folder))
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
