// `npm run mutation:outside`: the same for the other rooms, a part each night. The tests there are much slower, and the
// threshold is lower: a person looks at the mutants that survive.
import core from './stryker.config.js'
import { filesOf, quickTests } from './nights.js'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...core,
  mutate: filesOf(),
  jest: {
    ...core.jest,
    config: {
      ...core.jest.config,
      testMatch: quickTests().map((file) => `<rootDir>/../${file}`),
      testTimeout: 120_000
    }
  },
  thresholds: { high: 90, low: 75, break: 75 },
  jsonReporter: { fileName: 'lib/mutation/report-outside.json' }
}
