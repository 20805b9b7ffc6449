"use strict";
exports.id = 72;
exports.ids = [72];
exports.modules = {

/***/ 4072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _model_trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6230);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9859);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1997);
/* harmony import */ var _snapshot_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7431);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(149);







const record = {
    takes: _source_js__WEBPACK_IMPORTED_MODULE_4__/* .target */ .aC,
    about: [
        'Prints what a plan rests on, as JSON: the runs and the state of the pull request, branch or tag. "supersede plan --from-file" reads it.'
    ],
    options: [_source_js__WEBPACK_IMPORTED_MODULE_4__/* .liveOptions */ .hN],
    examples: [
        { args: 'record 7 > snapshot.json', says: 'Pull request 7 of the repository in this folder.' },
        { args: 'record --repo octo/app --branch topic', says: 'The pushes to a branch.' }
    ],
    read(given) {
        const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readLiveSource */ .Y6)(given);
        if (source === undefined) {
            throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('record needs a pull request, branch, tag or run, such as "supersede record 7".');
        }
        return async (console) => {
            const { snapshot, troubles } = await (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSnapshot */ .w7)(source, console);
            console.stdout.write((0,_snapshot_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSnapshot */ .o)(snapshot));
            for (const trouble of troubles) {
                console.stderr.write(`warning: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .forLog */ .Ig)((0,_model_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .describe */ .q)(trouble))}\n`);
            }
            return snapshot.complete && troubles.length === 0 ? _command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine : _command_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.incomplete;
        };
    }
};
//# sourceMappingURL=record.js.map

/***/ })

};
;