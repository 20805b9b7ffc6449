// Runs one file of tests after the other, the quickest first, and stops after the first with a failure: the mutant is killed.
// (Stryker cannot use Jest's own `bail`, which ends the process.) Stryker names the tests that reach a mutant, but not their files:
// so the first run, which is without a mutant, writes down which file has which tests, and how long it takes. The others load only
// the files that they need.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import TestRunner from 'jest-runner'

/** In the sandbox, which both processes of Stryker share. */
const recordFile = 'test-files.json'

export default class FirstFailure extends TestRunner {
  async runTests(tests, watcher, options) {
    if (!existsSync(recordFile)) return this.runAndRecord(tests, watcher, options)
    const needed = this.needed(tests)
    // All tests of these files run: to look for thousands of names in each name takes longer than to run the tests.
    this._globalConfig = { ...this._globalConfig, testNamePattern: undefined }
    return this.runUntilFailure(needed, watcher, options)
  }

  needed(tests) {
    const { testNamePattern } = this._globalConfig
    const record = JSON.parse(readFileSync(recordFile, 'utf8'))
    const inOrder = tests.toSorted(
      (one, other) => record[one.path].duration - record[other.path].duration
    )
    // A mutant that is made when a file is loaded has no pattern: any test may notice it.
    if (!testNamePattern) return inOrder
    const wanted = namesIn(testNamePattern)
    return inOrder.filter(({ path }) => record[path].names.some((name) => wanted.has(name)))
  }

  async runAndRecord(tests, watcher, options) {
    const record = {}
    const unsubscribe = this.on('test-file-success', ([{ path }, { testResults, perfStats }]) => {
      const duration = perfStats.end - perfStats.start
      record[path] = { names: testResults.map(({ fullName }) => fullName), duration }
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

/** Stryker's pattern is `(one name)|(another name)`, with a backslash before each character that a pattern would read. */
function namesIn(pattern) {
  const names = pattern.slice(1, -1).split(')|(')
  return new Set(names.map((name) => name.replaceAll(/\\(.)/gs, '$1')))
}
