export const id = 281;
export const ids = [281];
export const modules = {

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobPatterns: () => (/* binding */ jobPatterns),
/* harmony export */   refPatterns: () => (/* binding */ refPatterns)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6208);
/* harmony import */ var _core_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1598);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3237);
// Names with wildcards, as a user writes them. They run on an engine whose time grows with the text and with nothing else,
// so that no pattern and no name can make it hang.




const mostPatterns = 100;
const longestPattern = 300;
const longestJob = 500;
const properties = {
    '~DEFAULT_BRANCH': 'default-branch',
    '~PROTECTED_BRANCHES': 'protected-branch'
};
/**
 * Patterns as under `on.push.branches`; a `!` in front makes an exception. A name without `refs/` is a branch.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet (2026-11)
 * Throws an InputError that names the pattern.
 */
function refPatterns(texts, input) {
    refuseMany(texts, input);
    return texts.map((text) => {
        const isException = text.startsWith('!');
        const name = isException ? text.slice(1) : text;
        if (name.startsWith('~'))
            return propertyPattern(text, { name, isException, input });
        // What stands in front is no part of the pattern: no character of it is meant by a `+` or `?`.
        const prefix = name.startsWith('refs/') ? '' : _core_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .branchPrefix */ .$j;
        const matches = matcher(prefix + translateFilter(name, { text, input }));
        return { text, of: 'name', isException, matches };
    });
}
function propertyPattern(text, { name, isException, input }) {
    const of = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (of === undefined) {
        throw refusal(text, input, `names with ~ are ${Object.keys(properties).join(' and ')}`);
    }
    return { text, of, isException, matches: () => false };
}
/**
 * Names of jobs, in which `*` stands for anything and every other character for itself; case does not count. `deploy` is also
 * a job of a called workflow (`release / deploy`), one that calls a workflow (`deploy / upload`), and one of a matrix
 * (`deploy (eu)`). Throws an InputError.
 */
function jobPatterns(texts, input) {
    refuseMany(texts, input);
    return texts.map((text) => {
        const isLike = matcher(text
            .toLowerCase()
            .split('*')
            .map((part) => re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.quote(part))
            .join('.*'));
        return {
            text,
            // A name like that is nobody's honest one, and what it is nobody can tell.
            matches: (name) => name.length > longestJob || namesOfJob(name.toLowerCase()).some(isLike)
        };
    });
}
/** Each part of `a / b / c`, all that it begins and ends with, and the same without what a matrix adds. */
function namesOfJob(name) {
    const parts = name.split(' / ');
    return parts
        .flatMap((part, at) => [part, parts.slice(at).join(' / '), parts.slice(0, at + 1).join(' / ')])
        .flatMap((one) => [one, one.slice(0, Math.max(0, one.indexOf(' (')))]);
}
function refuseMany(texts, input) {
    if (texts.length > mostPatterns) {
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(input)} has ${texts.length} patterns; at most ${mostPatterns} are allowed.`);
    }
    const long = texts.find((text) => text.length > longestPattern);
    if (long === undefined)
        return;
    throw refusal(`${long.slice(0, 40)}…`, input, `it has more than ${longestPattern} characters`);
}
function refusal(text, input, why) {
    return new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(`In ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(input, 'the input')} the pattern ${JSON.stringify(text)} is not allowed: ${why}.`);
}
function matcher(expression) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(expression, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.DOTALL);
    return (name) => compiled.matches(name);
}
const tokens = /\*\*|\*|\?|\+|\[([^\]]*)\]|\\([^])|([^])/gu;
function translateFilter(pattern, { text, input }) {
    let expression = '';
    let last = 'nothing';
    for (const [token, inBrackets, escaped, plain] of pattern.matchAll(tokens)) {
        if (token === '?' || token === '+') {
            if (last !== 'character')
                throw refusal(text, input, `before ${token} there is no character`);
            expression += token;
            last = 'wildcard';
        }
        else if (token.startsWith('*')) {
            expression += token === '**' ? '.*' : '[^/]*';
            last = 'wildcard';
        }
        else {
            expression += characterLike({ inBrackets, single: escaped ?? plain }, { text, input });
            last = 'character';
        }
    }
    if (expression === '')
        throw refusal(text, input, 'it is empty');
    return expression;
}
function characterLike({ inBrackets, single }, { text, input }) {
    if (inBrackets !== undefined) {
        if (/^(?:[A-Za-z0-9](?:-[A-Za-z0-9])?)+$/.test(inBrackets) && hasRanges(inBrackets)) {
            return `[${inBrackets}]`;
        }
        throw refusal(text, input, 'between [ and ] stand letters, digits and ranges of them');
    }
    if (single === '[' || single === '\\') {
        throw refusal(text, input, single === '[' ? '[ has no ]' : 'after \\ there is no character');
    }
    return re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.quote(single ?? '');
}
/** `z-a` is no range. */
function hasRanges(inBrackets) {
    return [...inBrackets.matchAll(/([^])-([^])/g)].every(([, from = '', to = '']) => from <= to);
}
//# sourceMappingURL=patterns.js.map

/***/ })

};
