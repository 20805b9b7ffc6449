// `npm run mutation`: every small change of the core and of the module that makes text safe, one at a time. Do the tests
// notice? No mutator is left out. What survives is printed; below the threshold the command fails.
import { stdout } from 'node:process'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/model/**/*.ts',
    'src/decide/**/*.ts',
    'src/report/@(escape|savings|idle-patterns).ts',
    'src/event/group-name.ts'
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    configFile: '__tests__/proof/mutation/jest.config.js',
    // first-failure.js chooses the files.
    enableFindRelatedTests: false,
    config: {
      // A change must show in an example of the rooms themselves that somebody can read: not only in a law, which finds it by
      // chance, or in a scenario of the whole action.
      testMatch: [
        '<rootDir>/unit/(model|decide|report|event|inputs|action)/*.test.ts',
        '<rootDir>/unit/repository/generated-reasons.test.ts'
      ],
      testTimeout: 120_000,
      setupFilesAfterEnv: ['<rootDir>/proof/mutation/seed.js'],
      runner: '<rootDir>/proof/mutation/first-failure.js'
    }
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Whether a mutant runs for ever is seen by counting; the time only has to be enough on a busy machine.
  timeoutMS: 60_000,
  // Every run of Jest with ES modules leaves memory behind, and the more it is, the slower are the next runs.
  maxTestRunnerReuse: 15,
  // Static ones take long, and are wanted: the names of branches and codes are among them.
  warnings: { slow: false },
  thresholds: { high: 97, low: 95, break: 95 },
  ignorePatterns: ['/coverage', '/dist', '/lib'],
  tempDirName: 'lib/mutation/sandbox',
  reporters: ['clear-text', 'json', stdout.isTTY ? 'progress' : 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'lib/mutation/report.json' }
}
