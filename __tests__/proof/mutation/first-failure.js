// Runs one file of tests after the other and stops after the first with a failure: the mutant is killed. (Stryker cannot use
// Jest's own `bail`, which ends the process.) Stryker names the tests that reach a mutant, but not their files: so the first run,
// which is without a mutant, writes down which file has which tests, and the others load only the files that they need.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import TestRunner from 'jest-runner'

/** In the sandbox, which both processes of Stryker share. */
const recordFile = 'names-of-tests.json'

/** Tests of the file → their full names. */
const namesIn = ({ testResults }) => testResults.map(({ fullName }) => fullName)

export default class FirstFailure extends TestRunner {
  async runTests(tests, watcher, options) {
    const pattern = this._globalConfig.testNamePattern
    if (!pattern) return this.runAll(tests, watcher, options)
    const names = new RegExp(pattern, 'i')
    const record = JSON.parse(readFileSync(recordFile, 'utf8'))
    const needed = tests.filter(
      ({ path }) => record[path]?.some((name) => names.test(name)) ?? true
    )
    return this.runUntilFailure(needed, watcher, options)
  }

  async runAll(tests, watcher, options) {
    if (existsSync(recordFile)) return this.runUntilFailure(tests, watcher, options)
    const record = {}
    const unsubscribe = this.on('test-file-success', ([{ path }, result]) => {
      record[path] = namesIn(result)
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
