// As much of undici as @actions/http-client and @actions/github use, and only once they use it: with all of it (mocks, caches, web
// sockets) the bundle would be a fifth larger, and every annotation would wait for it.
exports.ProxyAgent = class {
  constructor(options) {
    const Dispatcher = require('undici/lib/dispatcher/dispatcher')
    // A proxy agent asks its client for a tunnel by this method. undici adds it when all of it is loaded.
    Dispatcher.prototype.connect = require('undici/lib/api/api-connect')
    const Agent = require('undici/lib/dispatcher/proxy-agent')
    return new Agent(options)
  }
}

exports.fetch = (...all) => require('undici/lib/web/fetch').fetch(...all)
