"use strict";
exports.id = 282;
exports.ids = [282];
exports.modules = {

/***/ 1282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReadClient: () => (/* binding */ createReadClient)
/* harmony export */ });
/* unused harmony export createWriteClient */
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2094);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3251);
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(543);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);






const mostRetries = 2;
const retryPause = 500;
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createReadClient(options) {
    const { waitBudget, meter } = options;
    const mayWait = (seconds, count) => {
        const milliseconds = seconds * 1000;
        if (count > 0 || !waitBudget.allows(milliseconds))
            return false;
        meter.waiting('reads', milliseconds);
        return true;
    };
    const throttle = {
        global: new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__.Group({ maxConcurrent: _client_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readsInFlight */ .bO }),
        fallbackSecondaryRateRetryAfter: 3600,
        onRateLimit: (seconds, _request, _octokit, count) => mayWait(seconds, count),
        onSecondaryRateLimit: (seconds, _request, _octokit, count) => mayWait(seconds, count)
    };
    const Throttled = _octokit_rest__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E.plugin(countRetries(meter), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
    return prepare(new Throttled({
        ...baseOptions(options),
        retry: { doNotRetry, retries: mostRetries, retryAfterBaseValue: retryPause },
        throttle
    }));
}
function countRetries(meter) {
    return (octokit) => {
        const tried = new WeakSet();
        octokit.hook.wrap('request', (request, options) => {
            if (tried.has(options))
                meter.retries += 1;
            tried.add(options);
            return request(options);
        });
    };
}
function createWriteClient(options) {
    return prepare(new Octokit(baseOptions(options)));
}
function baseOptions(options) {
    const { token, fetch, userAgent, log } = options;
    const debug = (message) => {
        log.debug(message);
    };
    const quiet = { debug, info: debug, warn: debug, error: debug };
    return {
        baseUrl: (0,_client_options_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I5)(options),
        ...(token === undefined ? {} : { auth: token }),
        userAgent,
        request: { fetch: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .countingFetch */ .U)(fetch, options), log: quiet },
        log: quiet
    };
}
function prepare(client) {
    client.hook.wrap('request', (request, options) => {
        options.request = { ...options.request };
        return request(options);
    });
    client.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = _client_options_js__WEBPACK_IMPORTED_MODULE_2__/* .apiVersion */ .XV;
    });
    return client;
}
//# sourceMappingURL=octokit.js.map

/***/ })

};
;