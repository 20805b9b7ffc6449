"use strict";
exports.id = 918;
exports.ids = [918];
exports.modules = {

/***/ 7918:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobPatterns: () => (/* binding */ jobPatterns),
  refPatterns: () => (/* binding */ refPatterns)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/ref.js
var ref = __webpack_require__(7204);
;// CONCATENATED MODULE: ./lib/inputs/job-names.js
const longestName = 500;
const mostParts = 10;
const separator = ' / ';
const bracket = ' (';
function jobMatcher(pattern) {
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    return (given) => {
        if (given.length > longestName)
            return true;
        const name = given.toLowerCase();
        if (hasTooManyParts(name))
            return true;
        if (rest.length === 0)
            return findPart(first, name, 0, true) >= 0;
        return isSpread(name, first, rest);
    };
}
function onceEach(test) {
    const known = new Map();
    return (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const answer = test(name);
        known.set(name, answer);
        return answer;
    };
}
function hasTooManyParts(name) {
    let parts = 1;
    for (let at = name.indexOf(separator); at >= 0; at = name.indexOf(separator, at + 1))
        parts += 1;
    return parts > mostParts;
}
function isSpread(name, first, rest) {
    const begin = first === '' ? 0 : findPart(first, name, 0, false);
    if (begin < 0)
        return false;
    let at = begin + first.length;
    for (const text of rest.slice(0, -1)) {
        const found = name.indexOf(text, at);
        if (found < 0)
            return false;
        at = found + text.length;
    }
    const last = rest.at(-1) ?? '';
    return last === '' || findEnd(last, name, at);
}
function findPart(text, name, from, isWhole) {
    for (let at = name.indexOf(text, from); at >= 0; at = name.indexOf(text, at + 1)) {
        if (begins(name, at) && (!isWhole || ends(name, at + text.length)))
            return at;
    }
    return -1;
}
function findEnd(text, name, from) {
    for (let at = name.indexOf(text, from); at >= 0; at = name.indexOf(text, at + 1)) {
        if (ends(name, at + text.length))
            return true;
    }
    return false;
}
function begins(name, at) {
    const before = at - separator.length;
    return at === 0 || (before >= 0 && name.startsWith(separator, before));
}
function ends(name, at) {
    return at === name.length || name.startsWith(separator, at) || name.startsWith(bracket, at);
}
//# sourceMappingURL=job-names.js.map
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
;// CONCATENATED MODULE: ./lib/inputs/patterns.js





const mostPatterns = 100;
const longestPattern = 300;
const properties = {
    '~DEFAULT_BRANCH': 'default-branch',
    '~PROTECTED_BRANCHES': 'protected-branch'
};
function refPatterns(texts, input) {
    refuseMany(texts, input);
    return texts.map((text) => {
        const isException = text.startsWith('!');
        const name = isException ? text.slice(1) : text;
        if (name.startsWith('~'))
            return propertyPattern(text, { name, isException, input });
        const prefix = name.startsWith('refs/') ? '' : ref/* branchPrefix */.$j;
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
function jobPatterns(texts, input) {
    refuseMany(texts, input);
    return texts.map((text) => {
        const evenToCome = text.endsWith('!');
        const name = evenToCome ? text.slice(0, -1).trim() : text;
        if (name === '')
            throw refusal(text, input, 'a name stands before !');
        return { text, evenToCome, matches: onceEach(jobMatcher(name)) };
    });
}
function refuseMany(texts, input) {
    if (texts.length > mostPatterns) {
        throw new errors/* InputError */.d(`${(0,parse/* called */.Ab)(input)} has ${texts.length} patterns; at most ${mostPatterns} are allowed.`);
    }
    const long = texts.find((text) => text.length > longestPattern);
    if (long === undefined)
        return;
    throw refusal(`${long.slice(0, 40)}…`, input, `it has more than ${longestPattern} characters`);
}
function refusal(text, input, why) {
    return new errors/* InputError */.d(`In ${(0,parse/* called */.Ab)(input, 'the input')} the pattern ${JSON.stringify(text)} is not allowed: ${why}.`);
}
function matcher(expression) {
    const compiled = build/* RE2JS */.L3.compile(expression, build/* RE2JS */.L3.DOTALL);
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
    return build/* RE2JS */.L3.quote(single ?? '');
}
function hasRanges(inBrackets) {
    return [...inBrackets.matchAll(/([^])-([^])/g)].every(([, from = '', to = '']) => from <= to);
}
//# sourceMappingURL=patterns.js.map

/***/ })

};
;