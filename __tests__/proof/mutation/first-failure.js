// Runs one file of tests after the other and stops after the first with a failure: the mutant is killed. (Stryker cannot use
// Jest's own `bail`, which ends the process.) Stryker names the tests that reach a mutant, but not their files: so the first run,
// which is without a mutant, writes down which file has which tests, and the others load only the files that they need.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import TestRunner from 'jest-runner'

/** In the sandbox, which both processes of Stryker share. */
const recordFile = 'names-of-tests.json'

export default class FirstFailure extends TestRunner {
  async runTests(tests, watcher, options) {
    return existsSync(recordFile)
      ? this.runUntilFailure(this.needed(tests), watcher, options)
      : this.runAndRecord(tests, watcher, options)
  }

  /** A mutant that is made when a file is loaded has no pattern: any test may notice it. */
  needed(tests) {
    const { testNamePattern } = this._globalConfig
    if (!testNamePattern) return tests
    const pattern = new RegExp(testNamePattern, 'i')
    const record = JSON.parse(readFileSync(recordFile, 'utf8'))
    return tests.filter(({ path }) => record[path]?.some((name) => pattern.test(name)) ?? true)
  }

  async runAndRecord(tests, watcher, options) {
    const record = {}
    const unsubscribe = this.on('test-file-success', ([{ path }, { testResults }]) => {
      record[path] = testResults.map(({ fullName }) => fullName)
    })
    await super.runTests(tests, watcher, options)
    unsubscribe()
    writeFileSync(recordFile, JSON.stringify(record))
  }

  async runUntilFailure(tests, watcher, options) {
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
