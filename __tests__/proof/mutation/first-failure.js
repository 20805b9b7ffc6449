// Runs one file of tests after the other and stops after the first with a failure: the mutant is killed. (Stryker cannot use
// Jest's own `bail`, which ends the process.)
import TestRunner from 'jest-runner'

export default class FirstFailure extends TestRunner {
  async runTests(tests, watcher, options) {
    for (const test of tests) {
      let hasFailed = false
      const unsubscribe = this.on('test-file-success', ([, { numFailingTests }]) => {
        hasFailed = numFailingTests > 0
      })
      await super.runTests([test], watcher, options)
      unsubscribe()
      if (hasFailed) return
    }
  }
}
