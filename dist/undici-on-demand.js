exports.id = 721;
exports.ids = [721];
exports.modules = {

/***/ 9721:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

// As much of undici as @actions/http-client and @actions/github use, and only once they use it: with all of it (mocks, caches, web
// sockets) the bundle would be a fifth larger, and every annotation would wait for it.
exports.ProxyAgent = class {
  constructor(options) {
    const Dispatcher = __webpack_require__(883)
    // A proxy agent asks its client for a tunnel by this method. undici adds it when all of it is loaded.
    Dispatcher.prototype.connect = __webpack_require__(4660)
    const Agent = __webpack_require__(6672)
    return new Agent(options)
  }
}

exports.fetch = (...all) => (__webpack_require__(4398).fetch)(...all)


/***/ })

};
;