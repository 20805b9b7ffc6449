// Where the tests run: Jest's environment for Node, without two things that make it slow.
const { AsyncLocalStorage } = require('node:async_hooks')
const { constants, createContext, runInContext } = require('node:vm')
const { TestEnvironment } = require('jest-environment-node')

/**
 * Jest's runner makes an AsyncLocalStorage for each test file, and leaves it active. Node 20 visits every active one whenever a
 * promise is made: after 60 files a promise took thirty times as long as before the first.
 */
const active = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function (...given) {
  active.add(this)
  return run.apply(this, given)
}

/** Jest makes these the same inside and outside. */
const sharedClasses = ['Buffer', 'ArrayBuffer', 'Uint8Array']

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given)
    // Jest's global object is a proxy, and each use of `Object` or `Promise` asks it. This one is an ordinary object.
    const context = createContext(constants.DONT_CONTEXTIFY)
    const global = runInContext('globalThis', context)
    for (const name of Reflect.ownKeys(this.global)) {
      if (Object.hasOwn(global, name) && !sharedClasses.includes(name)) continue
      const { enumerable } = Object.getOwnPropertyDescriptor(this.global, name)
      const value = this.global[name]
      Object.defineProperty(global, name, { value, enumerable, configurable: true, writable: true })
    }
    global.global = global
    for (const name of ['dispose', 'asyncDispose']) {
      if (!(name in global.Symbol)) {
        Object.defineProperty(global.Symbol, name, { value: Symbol[name] })
      }
    }
    this.context = context
    this.global = global
  }

  async teardown() {
    for (const storage of active) storage.disable()
    active.clear()
    await super.teardown()
  }
}
