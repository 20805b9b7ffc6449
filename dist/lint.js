"use strict";
exports.id = 671;
exports.ids = [671];
exports.modules = {

/***/ 1671:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintStep: () => (/* binding */ lintStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/event/context.js
var context = __webpack_require__(3051);
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __webpack_require__(3489);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/workflow/document.js

const longestFile = 1_048_576;
const deepestFlow = 1000;
const start = { line: 1, column: 1 };
const tooDeep = { message: 'The file is nested too deeply', at: start };
function parseYaml(text) {
    if (text.length > longestFile) {
        return { message: `The file is larger than ${longestFile / 1024} KiB`, at: start };
    }
    if (isTooDeep(text))
        return tooDeep;
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            uniqueKeys: false
        });
        const [error] = document.errors;
        if (error !== undefined) {
            const at = positionAt(lines, error.pos[0]);
            return isOfDepth(error)
                ? tooDeep
                : { message: `The file is not valid YAML: ${error.message}`, at };
        }
        return withAnchors(document, lines);
    }
    catch {
        return tooDeep;
    }
}
const isOfDepth = ({ message }) => message.startsWith('Maximum call stack');
const isUnreadable = (parsed) => 'message' in parsed;
function isTooDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (depth > deepestFlow)
            return true;
    }
    return /(?:[-?] ){200}/.test(text);
}
function withAnchors(document, lines) {
    const anchors = new Map();
    let lost;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
            }
            else if (!anchors.has(node.source))
                lost ??= node;
        }
    });
    if (lost === undefined)
        return { document, lines, anchors };
    const at = positionAt(lines, lost.range?.[0] ?? 0);
    return { message: `The file is not valid YAML: there is no anchor ${lost.source}`, at };
}
function positionAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
function positionOf({ lines }, node) {
    const range = node?.range;
    return range === undefined ? start : positionAt(lines, range[0]);
}
function resolved({ anchors }, node) {
    return (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : node;
}
function entriesOf(yaml, node) {
    const map = resolved(yaml, node);
    if (!(0,dist/* isMap */.jh)(map))
        return [];
    return map.items.map(({ key, value }) => ({
        key: textOf(yaml, key) ?? '',
        keyNode: key,
        value: resolved(yaml, value)
    }));
}
function itemsOf(yaml, node) {
    const sequence = resolved(yaml, node);
    return (0,dist/* isSeq */.oP)(sequence) ? sequence.items.map((item) => resolved(yaml, item)) : [];
}
function document_valueOf(yaml, node, key) {
    return entriesOf(yaml, node).find((entry) => entry.key === key)?.value;
}
function textOf(yaml, node) {
    const scalar = resolved(yaml, node);
    if (!(0,dist/* isScalar */.jn)(scalar))
        return undefined;
    const { value, source } = scalar;
    return typeof value === 'string' ? value : value === null ? undefined : source;
}
function textsOf(yaml, node) {
    const text = textOf(yaml, node);
    if (text !== undefined)
        return [text];
    return itemsOf(yaml, node).flatMap((item) => textOf(yaml, item) ?? []);
}
const isMapping = (yaml, node) => (0,dist/* isMap */.jh)(resolved(yaml, node));
const isSequence = (yaml, node) => (0,dist/* isSeq */.oP)(resolved(yaml, node));
//# sourceMappingURL=document.js.map
;// CONCATENATED MODULE: ./lib/checkout/files.js



function readWorkflows(names, folder) {
    const sources = new Map();
    const broken = [];
    const skipped = [];
    const missing = [];
    const shown = (path) => (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
    for (const name of names) {
        const { files, folders } = filesOf((0,external_node_path_.resolve)(folder, name));
        if (files.length + folders.length === 0)
            missing.push(name);
        skipped.push(...folders.map(shown));
        for (const file of files) {
            const path = shown(file);
            if (sources.has(path))
                continue;
            const read = readText(file);
            if (read.text === undefined)
                broken.push({ path, why: read.why });
            else
                sources.set(path, { path, text: read.text });
        }
    }
    addCalled(sources, folder);
    return { sources: [...sources.values()], broken, skipped, missing };
}
function filesOf(path) {
    const stat = statOf(path);
    if (stat?.isDirectory() !== true)
        return { files: stat === undefined ? [] : [path], folders: [] };
    const paths = namesIn(path)
        .filter((name) => /\.ya?ml$/i.test(name))
        .toSorted()
        .map((name) => (0,external_node_path_.join)(path, name));
    const isFolder = (each) => statOf(each)?.isDirectory() === true;
    return {
        files: paths.filter((each) => !isFolder(each)),
        folders: paths.filter(isFolder)
    };
}
const call = /\buses:[ \t]*['"]?\.\/(\.github\/workflows\/[^\s'"#/]+\.ya?ml)\b/g;
function addCalled(sources, folder) {
    for (const [path, { text }] of sources) {
        const root = path.slice(0, Math.max(0, path.lastIndexOf('.github/workflows/')));
        for (const [, called = ''] of text.matchAll(call)) {
            const other = `${root}${called}`;
            if (sources.has(other))
                continue;
            const read = readText((0,external_node_path_.resolve)(folder, other));
            if (read.text !== undefined)
                sources.set(other, { path: other, text: read.text, isContext: true });
        }
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        if (!stat.isFile())
            return { text: undefined, why: 'It is not a file' };
        if (stat.size > longestFile)
            return { text: undefined, why: `The file is larger than ${longestFile / 1024} KiB` };
        const text = new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path));
        return { text };
    }
    catch (error) {
        const isText = error instanceof TypeError;
        return { text: undefined, why: isText ? 'The file is not UTF-8' : 'The file cannot be read' };
    }
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/checkout/git.js

function defaultBranchOf(folder) {
    const ref = git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], folder);
    return ref?.trim().replace(/^refs\/remotes\/origin\//, '');
}
function sourcesAt(ref, sources, folder) {
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], folder)?.trim();
    if (commit === undefined)
        return undefined;
    return sources.flatMap((source) => {
        const text = git(['show', `${commit}:./${source.path}`], folder);
        return text === undefined ? [] : [{ ...source, text }];
    });
}
function git(args, folder) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', [...args], {
            cwd: folder,
            encoding: 'utf8',
            maxBuffer: 16 * 1024 * 1024,
            stdio: ['ignore', 'pipe', 'ignore']
        });
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./lib/lint/finding.js
const severities = ['info', 'warning', 'error'];
const isAtLeast = (severity, least) => severities.indexOf(severity) >= severities.indexOf(least);
function sentencesOf({ message, meeting, lost, repair }) {
    return [
        message,
        ...(meeting === undefined
            ? []
            : [`Both have the group ${meeting.group}: ${meeting.earlier}, and then ${meeting.later}`]),
        ...(lost === undefined ? [] : [`Lost: ${lost}`]),
        `Repair: ${repair}`
    ];
}
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./lib/workflow/block-problems.js


const blockKeys = ['group', 'cancel-in-progress', 'queue'];
function blockProblems(yaml, { keyNode, value }) {
    const at = positionOf(yaml, keyNode);
    if (!isMapping(yaml, value))
        return aboutGroup(yaml, value, at);
    const entries = entriesOf(yaml, value);
    const problems = entries.flatMap((entry, index) => {
        const isAgain = entries.slice(0, index).some(({ key }) => key === entry.key);
        return isAgain
            ? [{ kind: 'twice', what: entry.key, at: positionOf(yaml, entry.keyNode) }]
            : aboutEntry(yaml, entry);
    });
    const hasGroup = entries.some(({ key }) => key === 'group');
    return hasGroup || problems.some(({ kind }) => kind === 'key')
        ? problems
        : [{ kind: 'no-group', what: '', at }, ...problems];
}
function aboutEntry(yaml, { key, keyNode, value }) {
    const at = positionOf(yaml, value ?? keyNode);
    switch (key) {
        case 'group':
            return aboutGroup(yaml, value, at);
        case 'cancel-in-progress':
            return isBoolean(resolved(yaml, value))
                ? []
                : [{ kind: 'no-boolean', what: shown(yaml, value), at }];
        case 'queue':
            return isQueue(shown(yaml, value)) ? [] : [{ kind: 'no-queue', what: shown(yaml, value), at }];
        default:
            return [{ kind: 'key', what: key, at: positionOf(yaml, keyNode) }];
    }
}
function aboutGroup(yaml, value, at) {
    const node = resolved(yaml, value);
    const isEmpty = node === undefined || node === null || ((0,dist/* isScalar */.jn)(node) && shown(yaml, node).trim() === '');
    if (isEmpty)
        return [{ kind: 'no-group', what: '', at }];
    return (0,dist/* isScalar */.jn)(node) ? [] : [{ kind: 'no-text', what: 'group', at }];
}
function isBoolean(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return false;
    const { value, type } = node;
    if (typeof value === 'string')
        return value.includes('{{');
    return typeof value === 'boolean' && type === dist/* Scalar */.X5.PLAIN;
}
const isQueue = (text) => text === 'single' || text === 'max' || text.includes('${{');
const shown = (yaml, node) => textOf(yaml, node) ?? '';
//# sourceMappingURL=block-problems.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var expressions_dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/errors.js
var dist_errors = __webpack_require__(2830);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/array.js
var array = __webpack_require__(8315);
;// CONCATENATED MODULE: ./lib/workflow/value.js
function unknown(source, identity) {
    return { kind: 'unknown', source, ...(identity === undefined ? {} : { identity }) };
}
function value_closed(fields, shared) {
    return { kind: 'fields', fields, hasMore: false, ...(shared && { shared }) };
}
function value_open(fields) {
    return { kind: 'fields', fields, hasMore: true };
}
function isUnknown(value) {
    return isRecord(value) && value.kind === 'unknown';
}
function isFields(value) {
    return isRecord(value) && value.kind === 'fields';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldOf({ fields, shared }, name) {
    const key = name.toLowerCase();
    if (Object.hasOwn(fields, key))
        return fields[key];
    return shared !== undefined && Object.hasOwn(shared, key) ? shared[key] : undefined;
}
//# sourceMappingURL=value.js.map
;// CONCATENATED MODULE: ./lib/workflow/data.js



class UnknownData extends expressions_dist/* data.StringData */.p.uQ {
    pieces;
    truth;
    key;
    constructor(pieces, truth, key) {
        super('');
        this.pieces = pieces;
        this.truth = truth;
        this.key = key;
    }
}
class FieldsData extends expressions_dist/* data.Dictionary */.p.bT {
    from;
    path;
    constructor(from, path) {
        super();
        this.from = from;
        this.path = path;
    }
    get(name) {
        const path = `${this.path}.${name.toLowerCase()}`;
        const value = fieldOf(this.from, name);
        if (value !== undefined)
            return toData(value, path);
        return this.from.hasMore ? unknownData(unknown(path)) : undefined;
    }
    values() {
        return this.pairs().map(({ value }) => value);
    }
    pairs() {
        const { fields, shared } = this.from;
        return Object.entries({ ...shared, ...fields }).map(([key, value]) => ({
            key,
            value: toData(value, `${this.path}.${key}`)
        }));
    }
}
function unknownData(value) {
    const { source, identity } = value;
    const text = JSON.stringify([source.toLowerCase(), identity]);
    return new UnknownData([value], undefined, { text, isShared: identity !== undefined });
}
function toData(value, path) {
    if (typeof value === 'string')
        return new expressions_dist/* data.StringData */.p.uQ(value);
    if (typeof value === 'number')
        return new expressions_dist/* data.NumberData */.p.Q9(value);
    if (typeof value === 'boolean')
        return new expressions_dist/* data.BooleanData */.p.bo(value);
    if (value === null)
        return new expressions_dist/* data.Null */.p.Uv();
    if (isUnknown(value))
        return unknownData(value);
    if (isFields(value))
        return new FieldsData(value, path);
    return new array/* Array */.O(...value.map((item, index) => toData(item, `${path}[${index}]`)));
}
//# sourceMappingURL=data.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var dist_result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./lib/workflow/partial.js





function beneath(object, index) {
    const [above] = object.pieces;
    const name = index instanceof ast/* Literal */.uS ? index.literal.coerceString() : '*';
    if (object.pieces.length !== 1 || above === undefined || typeof above === 'string')
        return rests(object);
    const source = `${above.source}.${name}`;
    const isName = index instanceof ast/* Literal */.uS || index instanceof ast/* Star */.FE;
    if (object.key === undefined || !isName)
        return new UnknownData([unknown(source)], undefined);
    return unknownData(unknown(source, above.source === 'vars' ? source.toLowerCase() : undefined));
}
function truthOf(value) {
    return value instanceof UnknownData ? value.truth : !(0,dist_result/* falsy */.me)(value);
}
function rests(on, key, truth) {
    const first = on instanceof UnknownData ? on.pieces.find((piece) => typeof piece !== 'string') : undefined;
    return new UnknownData([unknown(first?.source ?? 'an expression')], truth, key);
}
function keyOfAll(name, values) {
    const keys = values.flatMap((value) => keyOf(value) ?? []);
    if (keys.length < values.length)
        return undefined;
    return {
        text: JSON.stringify([name, ...keys.map(({ text }) => text)]),
        isShared: keys.every(({ isShared }) => isShared)
    };
}
function keyOf(value) {
    if (value instanceof UnknownData)
        return value.key;
    const { primitive, kind } = value;
    return primitive
        ? { text: JSON.stringify([kind, value.coerceString()]), isShared: true }
        : undefined;
}
function formatted([pattern, ...args]) {
    if (pattern === undefined || pattern instanceof UnknownData)
        return rests(pattern ?? new expressions_dist/* data.Null */.p.Uv());
    const pieces = [];
    for (const token of pattern.coerceString().split(/(\{\{|\}\}|\{\d+\})/)) {
        const arg = /^\{\d+\}$/.test(token) ? args[Number(token.slice(1, -1))] : undefined;
        if (arg !== undefined)
            pieces.push(...piecesOf(arg));
        else
            pieces.push(token === '{{' ? '{' : token === '}}' ? '}' : token);
    }
    return new UnknownData(pieces, pieces.some((piece) => typeof piece === 'string' && piece !== '') || undefined);
}
function piecesOf(value) {
    return value instanceof UnknownData ? value.pieces : [value.coerceString()];
}
//# sourceMappingURL=partial.js.map
;// CONCATENATED MODULE: ./lib/workflow/evaluator.js







const nothing = new expressions_dist/* data.Dictionary */.p.bT();
class UnknowingEvaluator extends expressions_dist/* Evaluator */.oi {
    contexts;
    constructor(tree, contexts, functions) {
        super(tree, nothing, functions);
        this.contexts = contexts;
    }
    visitContextAccess({ name: { lexeme } }) {
        const name = lexeme.toLowerCase();
        const value = Object.hasOwn(this.contexts, name) ? this.contexts[name] : undefined;
        return value === undefined ? unknownData(unknown(name)) : toData(value, name);
    }
    visitUnary(unary) {
        const value = this.settled(this.eval(unary.expr));
        if (!(value instanceof UnknownData))
            return new expressions_dist/* data.BooleanData */.p.bo((0,dist_result/* falsy */.me)(value));
        return value.truth === undefined ? rests(value) : new expressions_dist/* data.BooleanData */.p.bo(!value.truth);
    }
    visitBinary({ left, operator, right }) {
        const sides = [this.eval(left), this.eval(right)];
        const missing = sides.find((side) => side instanceof UnknownData);
        if (missing !== undefined) {
            const isNot = operator.type === lexer/* TokenType */.ks.BANG_EQUAL;
            const compares = isNot ? lexer/* TokenType */.ks.EQUAL_EQUAL : operator.type;
            const result = this.tested(rests(missing, keyOfAll(String(compares), sides)));
            return isNot && !(result instanceof UnknownData)
                ? new expressions_dist/* data.BooleanData */.p.bo((0,dist_result/* falsy */.me)(result))
                : result;
        }
        return super.visitBinary(new ast/* Binary */.yI(new Evaluated(sides[0]), operator, new Evaluated(sides[1])));
    }
    visitLogical({ operator, args }) {
        const stopsAt = operator.type === lexer/* TokenType */.ks.OR;
        let unknownBefore;
        let last = new expressions_dist/* data.Null */.p.Uv();
        for (const arg of args) {
            last = this.settled(this.eval(arg));
            const truth = truthOf(last);
            if (truth === stopsAt)
                break;
            if (truth === undefined)
                unknownBefore ??= last;
        }
        if (unknownBefore === undefined)
            return last;
        return rests(unknownBefore, undefined, truthOf(last) === stopsAt ? stopsAt : undefined);
    }
    visitIndexAccess({ expr, index }) {
        const object = this.eval(expr);
        if (object instanceof UnknownData)
            return beneath(object, index);
        if (index instanceof ast/* Star */.FE)
            return super.visitIndexAccess(new ast/* IndexAccess */.p_(new Evaluated(object), index));
        const key = this.eval(index);
        if (key instanceof UnknownData)
            return rests(key);
        return super.visitIndexAccess(new ast/* IndexAccess */.p_(new Evaluated(object), new Evaluated(key)));
    }
    visitFunctionCall({ functionName, args }) {
        const values = args.map((arg) => this.eval(arg));
        const name = functionName.lexeme.toLowerCase();
        const missing = values.find((value) => value instanceof UnknownData);
        if (missing !== undefined) {
            if (name === 'format')
                return formatted(values);
            return tests.has(name) ? this.tested(rests(missing, keyOfAll(name, values))) : rests(missing);
        }
        if (name === 'tojson' && values.some((value) => !value.primitive && !isEmptyList(value)))
            return new UnknownData([unknown('toJSON')], undefined);
        return super.visitFunctionCall(new ast/* FunctionCall */.R6(functionName, values.map((value) => new Evaluated(value))));
    }
    settled(value) {
        return value;
    }
    tested(value) {
        return value;
    }
}
const isEmptyList = (value) => value.kind === expressions_dist/* data.Kind */.p.b8.Array && value.values().length === 0;
const tests = new Set(['contains', 'startswith', 'endswith']);
class Evaluated extends ast/* Expr */.GN {
    value;
    constructor(value) {
        super();
        this.value = value;
    }
    accept() {
        return this.value;
    }
}
//# sourceMappingURL=evaluator.js.map
;// CONCATENATED MODULE: ./lib/workflow/assuming.js




class AssumingEvaluator extends UnknowingEvaluator {
    assume;
    constructor(tree, contexts, functions, assume) {
        super(tree, contexts, functions);
        this.assume = assume;
    }
    visitFunctionCall(call) {
        const { functionName, args } = call;
        if (functionName.lexeme.toLowerCase() !== 'case')
            return super.visitFunctionCall(call);
        let isNext = false;
        for (const [at, arg] of args.entries()) {
            if (isNext || at === args.length - 1)
                return this.eval(arg);
            isNext = at % 2 === 0 && truthOf(this.settled(this.eval(arg))) === true;
        }
        return new expressions_dist/* data.Null */.p.Uv();
    }
    settled(value) {
        if (!(value instanceof UnknownData) || value.truth !== undefined)
            return value;
        return new UnknownData(value.pieces, this.assume(value), value.key);
    }
    tested(value) {
        return new expressions_dist/* data.BooleanData */.p.bo(this.assume(value));
    }
}
//# sourceMappingURL=assuming.js.map
;// CONCATENATED MODULE: ./lib/workflow/references.js



function readReferences(tree) {
    const found = [];
    visit(tree, [], found);
    return found;
}
function visit(node, comparedWith, found) {
    const path = pathOf(node);
    if (path !== undefined)
        found.push({ path, comparedWith });
    for (const { child, comparisons } of childrenOf(node))
        visit(child, comparisons, found);
}
function childrenOf(node) {
    if (node instanceof ast/* Grouping */.aU)
        return plain([node.group]);
    if (node instanceof ast/* Unary */._c)
        return plain([node.expr]);
    if (node instanceof ast/* Logical */.oD)
        return plain(node.args);
    if (node instanceof ast/* Binary */.yI) {
        const isNot = node.operator.type === lexer/* TokenType */.ks.BANG_EQUAL;
        return [
            { child: node.left, comparisons: comparisonWith('equals', node.right, isNot) },
            { child: node.right, comparisons: comparisonWith('equals', node.left, isNot) }
        ];
    }
    if (node instanceof ast/* FunctionCall */.R6)
        return argumentsOf(node);
    if (node instanceof ast/* IndexAccess */.p_) {
        return [
            ...plain(pathOf(node) === undefined ? [node.expr] : bracketsOf(node.expr)),
            ...plain(bracket(node))
        ];
    }
    return [];
}
const plain = (nodes) => nodes.map((child) => ({ child, comparisons: [] }));
function argumentsOf({ functionName, args }) {
    const how = functionName.lexeme.toLowerCase();
    const [first, second] = args;
    if (first === undefined || second === undefined || args.length !== 2 || !isComparison(how))
        return plain(args);
    return [{ child: first, comparisons: comparisonWith(how, second) }, ...plain([second])];
}
const isComparison = (name) => name === 'startswith' || name === 'endswith' || name === 'contains';
function comparisonWith(how, other, isNot = false) {
    return other instanceof ast/* Literal */.uS && other.literal.kind === expressions_dist/* data.Kind */.p.b8.String
        ? [{ how, text: other.literal.coerceString(), isNot }]
        : [];
}
function pathOf(node) {
    if (node instanceof ast/* ContextAccess */.QC)
        return [node.name.lexeme.toLowerCase()];
    if (!(node instanceof ast/* IndexAccess */.p_))
        return undefined;
    const above = pathOf(node.expr);
    if (above === undefined)
        return undefined;
    const name = node.index instanceof ast/* Literal */.uS ? node.index.literal.coerceString().toLowerCase() : '*';
    return [...above, name];
}
const bracket = ({ index }) => index instanceof ast/* Literal */.uS || pathOf(index) === undefined ? [] : [index];
function bracketsOf(node) {
    return node instanceof ast/* IndexAccess */.p_ ? [...bracketsOf(node.expr), ...bracket(node)] : [];
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./lib/workflow/status.js



const values = {
    always: () => new expressions_dist/* data.BooleanData */.p.bo(true),
    success: () => new expressions_dist/* data.BooleanData */.p.bo(true),
    failure: () => unknownData(unknown('failure()')),
    cancelled: () => unknownData(unknown('cancelled()'))
};
const hashFiles = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: () => unknownData(unknown('hashFiles()'))
};
const statusFunctions = new Map([
    ...Object.entries(values).map(([name, call]) => [
        name,
        { name, minArgs: 0, maxArgs: 0, call }
    ]),
    ['hashfiles', hashFiles]
]);
const speaksOfStatus = (condition) => /\b(?:always|success|failure|cancelled)\s*\(/i.test(condition);
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./lib/workflow/expression.js









const contextsAt = {
    workflow: ['github', 'inputs', 'vars'],
    job: ['github', 'needs', 'strategy', 'matrix', 'inputs', 'vars'],
    condition: ['github', 'needs', 'vars', 'inputs']
};
const everyContext = [...contextsAt.job, 'env', 'secrets', 'job', 'jobs', 'runner', 'steps'];
function compileExpression(source, place) {
    const functions = place === 'condition' ? [...statusFunctions.values()] : [];
    try {
        const tree = new expressions_dist/* Parser */.iX(new expressions_dist/* Lexer */.JG(source).lex().tokens, [...everyContext], functions).parse();
        if (tree === undefined)
            return { kind: 'syntax', what: 'An expression was expected' };
        const references = readReferences(tree);
        const foreign = references.find(({ path: [context = ''] }) => !isAvailable(context, place));
        if (foreign !== undefined)
            return { kind: 'unavailable-context', what: foreign.path[0] ?? '' };
        return expressionOf(source, tree, references);
    }
    catch (error) {
        return problemOf(error);
    }
}
const isAvailable = (context, place) => contextsAt[place].includes(context);
function expressionOf(source, tree, references) {
    const evaluate = (contexts, assume) => {
        try {
            return assume === undefined
                ? new UnknowingEvaluator(tree, contexts, statusFunctions).evaluate()
                : new AssumingEvaluator(tree, contexts, statusFunctions, assume).evaluate();
        }
        catch {
            return undefined;
        }
    };
    return {
        source,
        references,
        evaluate: (contexts, assume) => {
            const value = evaluate(contexts, assume);
            return value === undefined ? [unknown(source)] : piecesOf(value);
        },
        isTrue: (contexts) => {
            const value = evaluate(contexts);
            return value === undefined ? undefined : truthOf(value);
        },
        noBoolean: (contexts, assume) => {
            const value = evaluate(contexts, assume);
            if (value === undefined || value instanceof UnknownData)
                return undefined;
            return value.kind === expressions_dist/* data.Kind */.p.b8.Boolean ? undefined : value.coerceString();
        }
    };
}
function problemOf(error) {
    if (!(error instanceof expressions_dist/* ExpressionError */.tj))
        return { kind: 'syntax', what: messageOf(error) };
    const { typ, tok } = error;
    if (typ === dist_errors/* ErrorType */.By.ErrorUnrecognizedContext)
        return { kind: 'context', what: tok.lexeme };
    if (typ === dist_errors/* ErrorType */.By.ErrorUnrecognizedFunction)
        return { kind: 'function', what: tok.lexeme };
    return { kind: 'syntax', what: error.message };
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message === 'ErrorExceededMaxLength' ? 'Exceeded max expression length 21000' : message;
}
function isProblem(value) {
    return 'kind' in value;
}
//# sourceMappingURL=expression.js.map
;// CONCATENATED MODULE: ./lib/workflow/template.js

const bare = /\{\{\s*(?:github|inputs|vars|needs|matrix|strategy|env)\.[^{}]{0,200}\}\}/;
function compileTemplate(text, place) {
    const parts = [];
    const problems = [];
    for (const { inside, isClosed, content } of segmentsOf(text)) {
        if (!inside) {
            parts.push(content);
            const [lonely] = bare.exec(content) ?? [];
            if (lonely !== undefined)
                problems.push({ kind: 'no-dollar', what: lonely });
            continue;
        }
        const expression = isClosed
            ? compileExpression(content.trim(), place)
            : { kind: 'syntax', what: 'The expression is not closed' };
        if (isProblem(expression))
            problems.push(expression);
        else
            parts.push(expression);
    }
    return { text, parts, problems };
}
function evaluateTemplate({ parts }, contexts, assume) {
    return parts.flatMap((part) => typeof part === 'string' ? [part] : part.evaluate(contexts, assume));
}
function expressionsOf({ parts }) {
    return parts.filter((part) => typeof part !== 'string');
}
function reads(template, ...path) {
    return expressionsOf(template).some(({ references }) => references.some((reference) => path.every((name, index) => reference.path[index] === name)));
}
function segmentsOf(text) {
    const segments = [];
    let at = 0;
    while (at < text.length) {
        const start = text.indexOf('${{', at);
        if (start < 0)
            break;
        if (start > at)
            segments.push({ inside: false, isClosed: true, content: text.slice(at, start) });
        const end = endOfExpression(text, start + 3);
        segments.push({
            inside: true,
            isClosed: end < text.length,
            content: text.slice(start + 3, end)
        });
        at = end + 2;
    }
    if (at < text.length)
        segments.push({ inside: false, isClosed: true, content: text.slice(at) });
    return segments;
}
function endOfExpression(text, start) {
    let isQuoted = false;
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && text.startsWith('}}', at))
            return at;
    }
    return text.length;
}
//# sourceMappingURL=template.js.map
;// CONCATENATED MODULE: ./lib/workflow/concurrency.js



function readConcurrency(yaml, owner, place) {
    const entries = entriesOf(yaml, owner).filter(({ key }) => key === 'concurrency');
    const [entry] = entries;
    if (entry === undefined)
        return undefined;
    const { keyNode, value } = entry;
    const fields = isMapping(yaml, value)
        ? new Map(entriesOf(yaml, value).map((field) => [field.key, field.value]))
        : new Map([['group', value]]);
    const cancel = textOf(yaml, fields.get('cancel-in-progress'));
    const at = positionOf(yaml, keyNode);
    const placeOf = (key) => {
        const node = fields.get(key);
        return node === undefined || node === null ? at : positionOf(yaml, node);
    };
    return {
        group: compileTemplate(textOf(yaml, fields.get('group')) ?? '', place),
        cancel: cancel === undefined ? undefined : compileTemplate(cancel, place),
        queue: textOf(yaml, fields.get('queue')) === 'max' ? 'max' : 'single',
        problems: [...twice(yaml, entries), ...blockProblems(yaml, entry)],
        at,
        groupAt: placeOf('group'),
        cancelAt: placeOf('cancel-in-progress')
    };
}
const twice = (yaml, [, second]) => second === undefined
    ? []
    : [{ kind: 'twice', what: 'concurrency', at: positionOf(yaml, second.keyNode) }];
//# sourceMappingURL=concurrency.js.map
;// CONCATENATED MODULE: ./lib/workflow/matrix.js


const mostJobs = 4;
const mostValues = 64;
function readMatrix(yaml, job) {
    const strategy = document_valueOf(yaml, job, 'strategy');
    const matrix = document_valueOf(yaml, strategy, 'matrix');
    if (matrix === undefined)
        return undefined;
    const maxParallel = textOf(yaml, document_valueOf(yaml, strategy, 'max-parallel'));
    if (!isMapping(yaml, matrix))
        return { jobs: undefined, maxParallel };
    const axes = entriesOf(yaml, matrix).filter(({ key }) => key !== 'include' && key !== 'exclude');
    const excluded = recordsOf(yaml, document_valueOf(yaml, matrix, 'exclude'));
    const product = productOf(axes.map(({ key, value }) => ({ name: key.toLowerCase(), values: valuesOf(yaml, value) })));
    const included = recordsOf(yaml, document_valueOf(yaml, matrix, 'include'));
    if (product === undefined || included === undefined)
        return { jobs: undefined, maxParallel };
    const kept = product.filter((job) => !(excluded ?? []).some((one) => agrees(job, one)));
    const jobs = axes.length === 0 ? included : extended(kept, included);
    return { jobs: jobs.slice(0, mostJobs), maxParallel };
}
function valuesOf(yaml, node) {
    const items = itemsOf(yaml, node);
    const text = textOf(yaml, node);
    if (items.length === 0 && text !== undefined)
        return undefined;
    return items.slice(0, mostValues).map((item) => contextValue(yaml, item));
}
const deepest = 2;
const mostItems = 20;
function contextValue(yaml, node, depth = 1) {
    if (!isMapping(yaml, node) && !isSequence(yaml, node))
        return textOf(yaml, node) ?? null;
    if (depth > deepest)
        return unknown('matrix');
    const inside = (value) => contextValue(yaml, value, depth + 1);
    if (isSequence(yaml, node)) {
        const items = itemsOf(yaml, node);
        return items.length > mostItems ? unknown('matrix') : items.map(inside);
    }
    const entries = entriesOf(yaml, node);
    const fields = Object.fromEntries(entries.slice(0, mostItems).map(({ key, value }) => [key.toLowerCase(), inside(value)]));
    return entries.length > mostItems ? value_open(fields) : value_closed(fields);
}
function productOf(axes) {
    let jobs = [{}];
    for (const { name, values } of axes) {
        if (values === undefined)
            return undefined;
        jobs = jobs
            .flatMap((job) => values.map((value) => ({ ...job, [name]: value })))
            .slice(0, mostValues);
    }
    return jobs;
}
function recordsOf(yaml, node) {
    if (textOf(yaml, node) !== undefined)
        return undefined;
    return itemsOf(yaml, node).map((item) => Object.fromEntries(entriesOf(yaml, item).map(({ key, value }) => [key.toLowerCase(), contextValue(yaml, value)])));
}
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const agrees = (job, with_) => Object.entries(with_).every(([name, value]) => isSame(job[name], value));
function extended(jobs, included) {
    const fits = (job, entry) => Object.entries(entry).every(([name, value]) => isSame(job[name] ?? value, value));
    return [
        ...jobs.map((job) => [...included.filter((entry) => fits(job, entry)), job].reduce((known, entry) => ({
            ...known,
            ...entry
        }))),
        ...included.filter((entry) => !jobs.some((job) => fits(job, entry)))
    ];
}
//# sourceMappingURL=matrix.js.map
;// CONCATENATED MODULE: ./lib/workflow/jobs.js





const supersedeMode = ({ uses = '', mode = 'supersede' }) => /^[^/.\s]+\/supersede(?:@|$)/.test(uses) ? mode : undefined;
function readJobs(yaml, node) {
    return entriesOf(yaml, node).map(({ key, keyNode, value }) => ({
        id: key,
        needs: textsOf(yaml, document_valueOf(yaml, value, 'needs')),
        condition: readCondition(textOf(yaml, document_valueOf(yaml, value, 'if'))),
        environment: readEnvironment(yaml, document_valueOf(yaml, value, 'environment')),
        permissions: readPermissions(yaml, value),
        matrix: readMatrix(yaml, value),
        uses: textOf(yaml, document_valueOf(yaml, value, 'uses')),
        with: new Map(entriesOf(yaml, document_valueOf(yaml, value, 'with')).map((entry) => [
            entry.key.toLowerCase(),
            compileTemplate(textOf(yaml, entry.value) ?? '', 'job')
        ])),
        steps: itemsOf(yaml, document_valueOf(yaml, value, 'steps')).map((step) => ({
            name: textOf(yaml, document_valueOf(yaml, step, 'name')),
            uses: textOf(yaml, document_valueOf(yaml, step, 'uses')),
            run: textOf(yaml, document_valueOf(yaml, step, 'run')),
            mode: textOf(yaml, document_valueOf(yaml, document_valueOf(yaml, step, 'with'), 'mode')),
            at: positionOf(yaml, step)
        })),
        concurrency: readConcurrency(yaml, value, 'job'),
        at: positionOf(yaml, keyNode)
    }));
}
function readCondition(text) {
    if (text === undefined)
        return undefined;
    const bare = /^\s*\$\{\{((?:[^}]|\}[^}])*)\}\}\s*$/.exec(text)?.[1];
    if (bare === undefined && text.includes('${{'))
        return 'unreadable';
    const condition = compileExpression((bare ?? text).trim(), 'condition');
    return isProblem(condition) ? 'unreadable' : condition;
}
function readEnvironment(yaml, node) {
    return textOf(yaml, node) ?? textOf(yaml, document_valueOf(yaml, node, 'name'));
}
function readPermissions(yaml, owner) {
    const node = document_valueOf(yaml, owner, 'permissions');
    if (node === undefined)
        return undefined;
    const all = textOf(yaml, node);
    if (all !== undefined)
        return new Map([['*', all.replace('-all', '')]]);
    return new Map(entriesOf(yaml, node).map(({ key, value }) => [key, textOf(yaml, value) ?? '']));
}
//# sourceMappingURL=jobs.js.map
;// CONCATENATED MODULE: ./lib/workflow/triggers.js

function readTriggers(yaml, node) {
    if (!isMapping(yaml, node)) {
        return textsOf(yaml, node).map((event) => triggerOf(yaml, { event, value: undefined, at: node }));
    }
    return entriesOf(yaml, node).map(({ key, keyNode, value }) => triggerOf(yaml, { event: key, value, at: keyNode }));
}
const mostPatterns = 500;
function triggerOf(yaml, { event, value, at }) {
    const filter = (key) => {
        const node = document_valueOf(yaml, value, key);
        return node === undefined ? undefined : textsOf(yaml, node).slice(0, mostPatterns);
    };
    return {
        event,
        types: filter('types'),
        branches: filter('branches'),
        branchesIgnore: filter('branches-ignore'),
        tags: filter('tags'),
        tagsIgnore: filter('tags-ignore'),
        workflows: filter('workflows') ?? [],
        inputs: entriesOf(yaml, document_valueOf(yaml, value, 'inputs')).map((entry) => ({
            name: entry.key,
            type: textOf(yaml, document_valueOf(yaml, entry.value, 'type')) ?? 'string',
            default: textOf(yaml, document_valueOf(yaml, entry.value, 'default'))
        })),
        at: positionOf(yaml, at)
    };
}
const defaultTypes = ['opened', 'synchronize', 'reopened'];
function typesOf({ event, types }) {
    if (types !== undefined)
        return types;
    return event === 'pull_request' || event === 'pull_request_target' ? defaultTypes : [];
}
//# sourceMappingURL=triggers.js.map
;// CONCATENATED MODULE: ./lib/workflow/workflow-file.js




function readWorkflowFile(path, text) {
    const yaml = parseYaml(text);
    if (isUnreadable(yaml))
        return { kind: 'unreadable', path, problem: yaml };
    const root = yaml.document.contents;
    const on = entriesOf(yaml, root).find(({ key }) => key === 'on');
    const jobs = document_valueOf(yaml, root, 'jobs');
    if (on === undefined || !isMapping(yaml, jobs)) {
        const message = 'The file is not a workflow: it needs `on` and `jobs`';
        return { kind: 'unreadable', path, problem: { message, at: positionOf(yaml, root) } };
    }
    return {
        kind: 'workflow',
        path,
        name: textOf(yaml, document_valueOf(yaml, root, 'name')) ?? path,
        triggers: readTriggers(yaml, on.value),
        concurrency: readConcurrency(yaml, root, 'workflow'),
        permissions: readPermissions(yaml, root),
        jobs: readJobs(yaml, jobs),
        yaml
    };
}
//# sourceMappingURL=workflow-file.js.map
;// CONCATENATED MODULE: ./lib/lint/allow.js
const comment = /#[ \t]*supersede:[ \t]*allow\b[ \t]*([\w-]*)[ \t]*(.*)$/;
function allowancesIn(text) {
    if (!text.includes('supersede:'))
        return [];
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        const found = comment.exec(line);
        if (found === null)
            return [];
        const isAlone = line.slice(0, found.index).trim() === '';
        return {
            code: found[1] ?? '',
            reason: (found[2] ?? '').trim(),
            line: index + 1,
            column: found.index + 1,
            ...(isAlone ? blockBehind(lines, index) : { from: index + 1, to: index + 1 })
        };
    });
}
function blockBehind(lines, comment) {
    const first = lines.findIndex((line, index) => index > comment && hasContent(line));
    if (first < 0)
        return { from: comment + 1, to: comment + 1 };
    const depth = indentOf(lines[first] ?? '');
    const end = lines.findIndex((line, index) => index > first && hasContent(line) && indentOf(line) <= depth);
    return { from: first + 1, to: end < 0 ? lines.length : end };
}
const hasContent = (line) => !/^\s*(?:#.*)?$/.test(line);
const indentOf = (line) => line.length - line.trimStart().length;
const speaksOf = ({ code, from, to }, finding) => code === finding.code && from <= finding.at.line && finding.at.line <= to;
function applyAllowances({ path, text }, findings, codes) {
    const allowances = allowancesIn(text);
    const used = new Set();
    const left = findings.filter((finding) => {
        const allowing = allowances.filter((each) => each.reason !== '' && speaksOf(each, finding));
        allowing.forEach((each) => used.add(each));
        return allowing.length === 0;
    });
    const idle = allowances
        .filter((each) => !used.has(each))
        .map((each) => ({
        code: allowCode,
        severity: 'warning',
        file: path,
        at: { line: each.line, column: each.column },
        message: whyIdle(each, codes),
        meeting: undefined,
        lost: undefined,
        repair: 'write # supersede: allow CODE reason, or remove the comment'
    }));
    return [...left, ...idle];
}
const allowCode = 'allow-comment';
function whyIdle({ code, reason }, codes) {
    if (!codes.includes(code))
        return `The comment allows ${code === '' ? 'no code' : code}, which is no code of the linter`;
    if (reason === '')
        return `The comment allows ${code} without a reason`;
    return `The comment allows ${code}, which is not found here`;
}
//# sourceMappingURL=allow.js.map
;// CONCATENATED MODULE: ./lib/workflow/name.js
const nameOf = (pieces) => ({ cases: [caseOf(pieces)] });
function caseOf(pieces, assumptions = []) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if (typeof piece !== 'string' || typeof last !== 'string')
            merged.push(piece);
        else
            merged[merged.length - 1] = last + piece;
    }
    return { pieces: merged.filter((piece) => piece !== ''), assumptions };
}
function name_keyOf({ cases: [first, ...others] }) {
    return first === undefined || others.length > 0 ? undefined : keyOfCase(first);
}
function keyOfCase({ pieces }) {
    if (pieces.length === 0)
        return '';
    const [only] = pieces;
    return pieces.length === 1 && typeof only === 'string' ? only.toLowerCase() : undefined;
}
function sourcesOf({ cases }) {
    return cases
        .flatMap(({ pieces, assumptions }) => [
        ...pieces
            .filter((piece) => typeof piece !== 'string')
            .filter(({ identity }) => identity === undefined),
        ...assumptions.filter(({ key }) => key?.isShared !== true)
    ])
        .map(({ source }) => source);
}
const leastLength = ({ cases }) => Math.min(...cases.map(({ pieces }) => pieces.filter((piece) => typeof piece === 'string').join('').length));
const mostCases = 3;
function nameText({ cases }) {
    const texts = [...new Set(cases.map(name_textOf))];
    const others = texts.length > mostCases ? ['others'] : [];
    return [...texts.slice(0, mostCases), ...others].join(' or ');
}
const name_textOf = ({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.source}>`)).join('');
function sharedText(name, other) {
    const cases = name.cases.filter((one) => meets({ cases: [one] }, other) !== 'no');
    return nameText({ cases });
}
function meets(one, other) {
    const meetings = new Set(one.cases.flatMap((here) => other.cases.filter((there) => isPossible(here, there)).map((there) => meetsCase(here, there))));
    if (meetings.size > 1)
        return 'maybe';
    const [meeting = 'no'] = meetings;
    return meeting;
}
const isPossible = (one, other) => !one.assumptions.some(({ key, isTrue }) => key?.isShared === true &&
    other.assumptions.some((against) => against.key?.text === key.text && against.isTrue !== isTrue));
function meetsCase(one, other) {
    const [key, otherKey] = [keyOfCase(one), keyOfCase(other)];
    if (key === '' || otherKey === '')
        return 'no';
    if (key !== undefined && otherKey !== undefined)
        return key === otherKey ? 'yes' : 'no';
    return isOfOneShape(one, other) ? meetsPieceByPiece(one, other) : mayBeEqual(one, other);
}
const isOfOneShape = (one, other) => one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => typeof piece === typeof other.pieces[index]);
function meetsPieceByPiece(one, other) {
    let meeting = 'yes';
    for (const [index, piece] of one.pieces.entries()) {
        const against = other.pieces[index];
        if (typeof piece === 'string' && typeof against === 'string') {
            if (piece.toLowerCase() !== against.toLowerCase())
                return mayBeEqual(one, other);
        }
        else if (!name_isSame(piece, against))
            meeting = 'maybe';
    }
    return meeting;
}
const name_isSame = (one, other) => one.identity !== undefined && one.identity === other.identity;
function mayBeEqual(one, other) {
    const [start, otherStart] = [textAt(one, 0), textAt(other, 0)];
    const [end, otherEnd] = [textAt(one, -1), textAt(other, -1)];
    const startsAlike = start.startsWith(otherStart) || otherStart.startsWith(start);
    return startsAlike && (end.endsWith(otherEnd) || otherEnd.endsWith(end)) ? 'maybe' : 'no';
}
function textAt({ pieces }, index) {
    const piece = pieces.at(index);
    return typeof piece === 'string' ? piece.toLowerCase() : '';
}
//# sourceMappingURL=name.js.map
;// CONCATENATED MODULE: ./lib/lint/blocks.js
function blocksOf({ concurrency, jobs }) {
    return [
        ...(concurrency === undefined ? [] : [{ job: undefined, concurrency }]),
        ...jobs.flatMap((job) => job.concurrency === undefined ? [] : [{ job, concurrency: job.concurrency }])
    ];
}
const isLock = ({ cancel }) => cancel === undefined || cancel.text.trim().toLowerCase() === 'false';
const letWait = 'let them all wait with queue: max';
function losesSomething({ losses }, { concurrency }) {
    return losses.some(({ loss, later }) => loss !== 'same-commit' && later.claim.concurrency === concurrency);
}
function textsOfBlocks(file) {
    return blocksOf(file).flatMap((block) => {
        const { group, groupAt, cancel, cancelAt } = block.concurrency;
        const texts = [
            { block, key: 'group', template: group, at: groupAt },
            ...(cancel === undefined
                ? []
                : [{ block, key: 'cancel-in-progress', template: cancel, at: cancelAt }])
        ];
        return texts;
    });
}
//# sourceMappingURL=blocks.js.map
;// CONCATENATED MODULE: ./lib/lint/check.js


function findingsOf(check, scene) {
    return check.find(scene).map(({ file, at, message, meeting, lost, repair, severity }) => ({
        code: check.code,
        severity: severity ?? check.severity,
        ...{ file, at, message, meeting, lost },
        repair: repair ?? check.repair
    }));
}
function runText({ title, action, commit, subject }) {
    const isOfPullRequest = subject.kind === 'pull-request';
    if (!isOfPullRequest && subject.kind !== 'branch' && subject.kind !== 'queue-entry')
        return title;
    return `${title} (${isOfPullRequest && action !== undefined ? `${action}, ` : ''}${commit})`;
}
function meetingOf({ earlier, later, effect, isMaybe }) {
    return {
        earlier: runText(earlier.run),
        later: runText(later.run),
        group: sharedText(later.claim.name, earlier.claim.name),
        effect,
        isMaybe
    };
}
function placeOf({ later: { claim } }) {
    return { file: claim.file.path, at: claim.concurrency.groupAt };
}
function placeOfClaim({ file, concurrency, calledBy }, { file: caller, isGiven }) {
    return calledBy === undefined || isGiven(file)
        ? { file: file.path, at: concurrency.groupAt }
        : { file: caller.path, at: calledBy.at };
}
function verb({ effect, isMaybe }) {
    if (effect === 'cancels')
        return isMaybe ? 'may cancel' : 'cancels';
    return isMaybe ? 'may take the waiting place of' : 'takes the waiting place of';
}
function remarksByBlock(encounters, remark) {
    const best = new Map();
    for (const encounter of encounters) {
        const { file, at } = placeOf(encounter);
        const key = `${file}:${at.line}:${at.column}`;
        const known = best.get(key);
        if (known === undefined || plainness(encounter) > plainness(known))
            best.set(key, encounter);
    }
    return [...best.values()].map((encounter) => ({
        ...placeOf(encounter),
        meeting: meetingOf(encounter),
        ...remark(encounter),
        ...('loss' in encounter &&
            encounter.effect === 'evicts' &&
            isLock(encounter.later.claim.concurrency)
            ? { repair: letWait }
            : {})
    }));
}
const plainness = ({ effect, isMaybe }) => (isMaybe ? 0 : 2) + (effect === 'cancels' ? 1 : 0);
function blockKey({ file, concurrency: { groupAt } }) {
    return `${file.path}:${groupAt.line}:${groupAt.column}`;
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/caller-callee-deadlock.js


const callerCalleeDeadlock = {
    code: 'caller-callee-deadlock',
    severity: 'error',
    find: (scene) => {
        const seen = new Set();
        return scene.entrants.flatMap(({ claims }) => claims.flatMap((called) => {
            const { calledBy, name, file, job } = called;
            const key = JSON.stringify([calledBy?.id, file.path, job?.id]);
            if (calledBy === undefined || seen.has(key))
                return [];
            const holder = claims.find((claim) => holdsFor(claim, called) && meets(claim.name, name) === 'yes');
            if (holder === undefined)
                return [];
            seen.add(key);
            return {
                ...placeOfClaim(called, scene),
                message: `${file.path} waits for the group ${nameText(name)}, which its caller ${scene.file.path} holds`,
                lost: 'the whole run: GitHub sees the deadlock and cancels it'
            };
        }));
    },
    repair: 'start one of the two names with a text of its own: github.workflow is the name of the caller in both files',
    docs: {
        what: "A workflow calls a reusable one, and both have the group `${{ github.workflow }}-${{ github.ref }}`. Inside the called workflow `github.workflow` is the caller's name, so both names are equal, and the called workflow waits for its own caller. GitHub cancels the run.",
        lost: '[github/gh-aw#42846](https://github.com/github/gh-aw/issues/42846), [rhysd/actionlint#538](https://github.com/rhysd/actionlint/issues/538).'
    }
};
function holdsFor(claim, called) {
    return (claim.calledBy === undefined &&
        (claim.job === undefined || claim.job.id === called.calledBy?.id));
}
//# sourceMappingURL=caller-callee-deadlock.js.map
;// CONCATENATED MODULE: ./lib/lint/cancel-actions.js

const known = new Set([
    'andymckay/cancel-action',
    'fkirc/skip-duplicate-actions',
    'khan/pull-request-workflow-cancel',
    'n1hility/cancel-previous-runs',
    'potiuk/cancel-workflow-runs',
    'rokroskar/workflow-run-cleanup-action',
    'styfle/cancel-workflow-action',
    'technote-space/auto-cancel-redundant-workflow',
    'yellowmegaman/gh-build-canceller'
]);
const idleModes = ['group', 'lint'];
function cancelSteps({ steps }) {
    return steps.flatMap((step) => {
        const mode = supersedeMode(step);
        const action = step.uses?.split('@')[0] ?? '';
        const cancels = mode === undefined ? known.has(action.toLowerCase()) : !idleModes.includes(mode);
        return cancels ? [{ action, isOwn: mode !== undefined, at: step.at }] : [];
    });
}
//# sourceMappingURL=cancel-actions.js.map
;// CONCATENATED MODULE: ./lib/workflow/cases.js



const cases_mostCases = 16;
function casesOf(template, contexts) {
    const cases = inEachCase((assume) => evaluateTemplate(template, contexts, assume));
    if (cases === undefined)
        return nameOf(evaluateTemplate(template, contexts));
    return { cases: cases.map(({ value, assumptions }) => caseOf(value, assumptions)) };
}
function inEachCase(evaluate) {
    const cases = [];
    let answers = [];
    while (answers !== undefined) {
        if (cases.length === cases_mostCases)
            return undefined;
        const assumptions = [];
        cases.push({ value: evaluate(answering(answers, assumptions)), assumptions });
        answers = following(assumptions);
    }
    return cases;
}
function answering(answers, assumptions) {
    return (value) => {
        const known = assumptions.find(({ key }) => key !== undefined && key.text === value.key?.text);
        if (known !== undefined)
            return known.isTrue;
        const isTrue = answers[assumptions.length] ?? true;
        assumptions.push(assumptionOf(value, isTrue));
        return isTrue;
    };
}
function assumptionOf({ pieces, key }, isTrue) {
    const about = pieces.find((piece) => typeof piece !== 'string') ?? unknown('an expression');
    return { source: about.source, key, isTrue };
}
function following(assumptions) {
    const last = assumptions.findLastIndex(({ isTrue }) => isTrue);
    return last < 0 ? undefined : [...assumptions.slice(0, last).map(({ isTrue }) => isTrue), false];
}
//# sourceMappingURL=cases.js.map
;// CONCATENATED MODULE: ./lib/workflow/refusal.js


const longestName = 400;
function refusalOf(name, cancel, contexts) {
    const length = leastLength(name);
    if (length > longestName)
        return { kind: 'too-long', what: String(length) };
    const what = noBoolean(cancel, contexts);
    return what === undefined ? undefined : { kind: 'no-boolean', what };
}
function noBoolean(cancel, contexts) {
    const [only, ...others] = cancel?.parts ?? [];
    if (only === undefined || typeof only === 'string' || others.length > 0)
        return undefined;
    const values = inEachCase((assume) => only.noBoolean(contexts, assume));
    return values?.every(({ value }) => value !== undefined) === true ? values[0]?.value : undefined;
}
//# sourceMappingURL=refusal.js.map
;// CONCATENATED MODULE: ./lib/workflow/running.js

const longestChain = 200;
function runningJobs(jobs, contexts) {
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const running = new Map();
    const visit = (job, depth) => {
        if (running.has(job.id) || depth > longestChain)
            return running.get(job.id);
        running.set(job.id, undefined);
        const needed = job.needs.map((id) => {
            const other = byId.get(id);
            return other === undefined ? undefined : visit(other, depth + 1);
        });
        const runs = runsAfter(job, needed, contexts);
        running.set(job.id, runs);
        return runs;
    };
    jobs.forEach((job) => visit(job, 0));
    return running;
}
function runsAfter({ condition }, needed, contexts) {
    if (condition === 'unreadable')
        return undefined;
    const isAlone = condition === undefined || !speaksOfStatus(condition.source);
    if (isAlone && needed.includes(false))
        return false;
    const holds = condition === undefined ? true : condition.isTrue(contexts);
    if (holds === false)
        return false;
    return isAlone && needed.includes(undefined) ? undefined : holds;
}
//# sourceMappingURL=running.js.map
;// CONCATENATED MODULE: ./lib/workflow/claims.js





const deepestCall = 10;
const mostClaims = 500;
const mostCalls = 500;
const isUnderstood = ({ problems, group, cancel }) => [problems, group.problems, cancel?.problems ?? []].every(({ length }) => length === 0);
function claimOf({ file, job, calledBy }, concurrency, contexts) {
    const name = casesOf(concurrency.group, contexts);
    const refusal = refusalOf(name, concurrency.cancel, contexts);
    return {
        ...{ file, job, calledBy, concurrency, queue: concurrency.queue, name, refusal },
        cancels: isOn(concurrency.cancel, contexts)
    };
}
function isOn(template, contexts) {
    if (template === undefined)
        return false;
    const [only] = template.parts;
    if (template.parts.length === 1 && only !== undefined && typeof only !== 'string')
        return only.isTrue(contexts);
    return template.text.trim().toLowerCase() === 'true';
}
function claimsOf(file, contexts, files) {
    const budget = { calls: mostCalls };
    return claimsWithin({ file, contexts, files, calledBy: undefined, depth: 0, budget }).slice(0, mostClaims);
}
const calledPath = (uses) => /^[.$]\/(.+)$/.exec(uses ?? '')?.[1];
function claimsWithin(call) {
    const { file, contexts, calledBy } = call;
    const running = runningJobs(file.jobs, contexts);
    const { concurrency } = file;
    const own = concurrency === undefined || !isUnderstood(concurrency)
        ? []
        : [claimOf({ file, job: undefined, calledBy }, concurrency, contexts)];
    const claims = [...own];
    for (const job of file.jobs) {
        if (running.get(job.id) === false || claims.length > mostClaims)
            continue;
        claims.push(...claimsOfJob(call, job));
    }
    return claims;
}
function claimsOfJob(call, job) {
    const { file, contexts, files, calledBy } = call;
    const { concurrency } = job;
    const own = concurrency === undefined || !isUnderstood(concurrency)
        ? []
        : matrixContexts(job, contexts).map((each) => claimOf({ file, job, calledBy }, concurrency, each));
    const path = calledPath(job.uses);
    const called = path === undefined ? undefined : files.get(path);
    return called === undefined ? own : [...own, ...claimsOfCalls(call, job, called)];
}
function claimsOfCalls(call, job, called) {
    const { contexts, files, calledBy, depth, budget } = call;
    const claims = [];
    for (const each of matrixContexts(job, contexts)) {
        if (depth >= deepestCall || budget.calls <= 0)
            break;
        budget.calls -= 1;
        const inside = { ...contexts, inputs: value_closed(inputsOfCall(called, job, each)) };
        const within = { file: called, contexts: inside, files, depth: depth + 1, budget };
        claims.push(...claimsWithin({ ...within, calledBy: calledBy ?? job }));
    }
    return claims;
}
function matrixContexts({ matrix }, contexts) {
    const base = { ...contexts, needs: unknown('needs'), strategy: unknown('strategy') };
    if (matrix === undefined)
        return [{ ...base, matrix: value_closed({}) }];
    if (matrix.jobs === undefined)
        return [{ ...base, matrix: unknown('matrix') }];
    return matrix.jobs.map((values, index) => ({
        ...base,
        strategy: value_closed({ 'job-index': index, 'job-total': unknown('strategy.job-total') }),
        matrix: value_closed(values)
    }));
}
function inputsOfCall(called, { with: given }, contexts) {
    const declared = called.triggers.find(({ event }) => event === 'workflow_call')?.inputs ?? [];
    return Object.fromEntries(declared.map(({ name, type, default: standard }) => {
        const template = given.get(name.toLowerCase());
        const pieces = template === undefined ? [standard ?? ''] : evaluateTemplate(template, contexts);
        return [name.toLowerCase(), valueOfInput(pieces, name, type)];
    }));
}
function valueOfInput(pieces, name, type) {
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && typeof only !== 'string')
        return only;
    const texts = pieces.filter((piece) => typeof piece === 'string');
    if (texts.length < pieces.length)
        return unknown(`inputs.${name}`);
    const text = texts.join('');
    return type === 'boolean' ? text === 'true' : text;
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./lib/workflow/own-repository.js
const standard = 'octo/app';
function repositoryOf({ jobs }) {
    const references = jobs.flatMap(({ condition }) => condition === undefined || condition === 'unreadable' ? [] : condition.references);
    const literal = (path, form) => references
        .filter((reference) => reference.path.join('.') === path)
        .flatMap(({ comparedWith }) => comparedWith.filter(isEqual))
        .find(({ text }) => form.test(text))?.text;
    const owner = literal('github.repository_owner', /^[^/]+$/);
    return (literal('github.repository', /^[^/]+\/[^/]+$/) ??
        (owner === undefined ? standard : `${owner}/app`));
}
const isEqual = ({ how, isNot }) => how === 'equals' && !isNot;
const ownerOf = (repository) => repository.split('/')[0] ?? '';
//# sourceMappingURL=own-repository.js.map
;// CONCATENATED MODULE: ./lib/workflow/events.js
const knownEvents = `branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment fork
  gollum image_version issue_comment issues label merge_group milestone page_build project project_card project_column public
  pull_request pull_request_comment pull_request_review pull_request_review_comment pull_request_target push registry_package
  release repository_dispatch schedule status watch workflow_call workflow_dispatch workflow_run`.split(/\s+/);
//# sourceMappingURL=events.js.map
;// CONCATENATED MODULE: ./lib/workflow/payload.js

const always = {
    branch_protection_rule: 'action rule',
    check_run: 'action check_run',
    check_suite: 'action check_suite',
    create: 'ref ref_type master_branch description pusher_type',
    delete: 'ref ref_type pusher_type',
    deployment: 'action deployment workflow workflow_run',
    deployment_status: 'action check_run deployment deployment_status workflow workflow_run',
    discussion: 'action discussion',
    discussion_comment: 'action comment discussion',
    fork: 'forkee',
    gollum: 'pages',
    issue_comment: 'action comment issue',
    issues: 'action issue',
    label: 'action label',
    merge_group: 'action merge_group',
    milestone: 'action milestone',
    page_build: 'build id',
    public: '',
    pull_request: 'action number pull_request',
    pull_request_review: 'action pull_request review',
    pull_request_review_comment: 'action comment pull_request',
    pull_request_target: 'action number pull_request',
    push: 'after base_ref before commits compare created deleted forced head_commit pusher ref',
    registry_package: 'action registry_package',
    release: 'action release',
    repository_dispatch: 'action branch client_payload',
    schedule: 'schedule workflow',
    status: 'avatar_url branches commit context created_at description id name sha state target_url updated_at',
    watch: 'action',
    workflow_dispatch: 'inputs ref workflow',
    workflow_run: 'action workflow workflow_run'
};
const sometimes = {
    check_run: 'requested_action',
    discussion: 'answer changes label old_category',
    discussion_comment: 'changes',
    issue_comment: 'changes',
    issues: 'assignee changes label milestone',
    label: 'changes',
    merge_group: 'reason',
    milestone: 'changes',
    pull_request: 'after assignee before changes label milestone reason requested_reviewer requested_team',
    pull_request_review: 'changes',
    pull_request_review_comment: 'changes',
    pull_request_target: 'after assignee before changes label milestone reason requested_reviewer requested_team',
    release: 'changes'
};
const common = ['enterprise', 'installation', 'organization', 'repository', 'sender'];
const payload_namesIn = (table, event) => Object.hasOwn(table, event) ? (table[event] ?? '').split(' ').filter((name) => name !== '') : [];
function payloadFields(event) {
    if (!Object.hasOwn(always, event))
        return undefined;
    return [...payload_namesIn(always, event), ...payload_namesIn(sometimes, event), ...common];
}
function payloadOf(event, known) {
    const shared = sharedFields.get(event);
    return shared === undefined ? value_open(known) : value_closed(known, shared);
}
const sharedFields = new Map(Object.keys(always).map((event) => [
    event,
    Object.fromEntries([...payload_namesIn(always, event), ...common].map((name) => [name, unknown(`github.event.${name}`)]))
]));
//# sourceMappingURL=payload.js.map
;// CONCATENATED MODULE: ./lib/workflow/contexts.js

function contextsOf(run, occasion) {
    return {
        github: value_closed(githubFields(run, occasion), shared),
        inputs: value_closed(run.inputs),
        vars
    };
}
const vars = unknown('vars');
const shared = {
    ...Object.fromEntries(['actor_id', 'event_path', 'ref_protected', 'token', 'workflow_sha', 'workspace'].map((name) => [name, unknown(`github.${name}`)])),
    ...Object.fromEntries(['repository_id', 'repository_owner_id'].map((name) => [
        name,
        unknown(`github.${name}`, `github.${name}`)
    ])),
    actor: unknown('github.actor'),
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    job: null,
    retention_days: '90',
    run_attempt: '1',
    secret_source: 'Actions',
    server_url: 'https://github.com',
    triggering_actor: unknown('github.triggering_actor')
};
function githubFields({ repository, workflow, path, runId, runNumber }, { event, ref, sha, headRef = '', baseRef = '', actor, payload }) {
    return {
        base_ref: baseRef,
        event: payload,
        event_name: event,
        head_ref: headRef,
        ref,
        ref_name: refName(ref),
        ref_type: typeof ref === 'string' && ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        repository,
        repository_owner: repository.slice(0, Math.max(0, repository.indexOf('/'))),
        repositoryurl: `git://github.com/${repository}.git`,
        run_id: runId,
        run_number: runNumber,
        sha,
        workflow,
        workflow_ref: unknown('github.workflow_ref', path),
        ...(actor === undefined ? {} : { actor, triggering_actor: actor })
    };
}
const unknownRefName = unknown('github.ref_name');
function refName(ref) {
    return typeof ref === 'string' ? ref.replace(/^refs\/(?:heads|tags|pull)\//, '') : unknownRefName;
}
//# sourceMappingURL=contexts.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/sample.js


const headOfDefaultBranch = 'a3';
function finish({ facts, inputs = {}, isFromFork = false, isCompanion = false, ...rest }, number, { file, surroundings, repository }) {
    const run = {
        repository,
        defaultBranch: surroundings.defaultBranch,
        workflow: file.name,
        path: file.path,
        runId: 1000 + number,
        runNumber: number,
        inputs
    };
    return { ...rest, isFromFork, isCompanion, event: facts.event, contexts: contextsOf(run, facts) };
}
function inputsOf({ inputs }) {
    return Object.fromEntries(inputs.map(({ name, type, default: given }) => [
        name.toLowerCase(),
        given === undefined
            ? unknown(`inputs.${name}`)
            : type === 'boolean'
                ? given === 'true'
                : given
    ]));
}
//# sourceMappingURL=sample.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/others.js



function queueSamples({ surroundings: { defaultBranch } }) {
    const entries = [
        { number: 7, commit: 'q1', step: 1 },
        { number: 8, commit: 'r1', step: 1 },
        { number: 7, commit: 'q2', step: 2 }
    ];
    return entries.map(({ number, commit, step }) => {
        const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-${number}-${commit}`;
        return {
            action: 'checks_requested',
            title: `merge queue entry of #${number}`,
            subject: { kind: 'queue-entry', number },
            commit,
            step,
            facts: {
                event: 'merge_group',
                ref,
                sha: commit,
                payload: payloadOf('merge_group', {
                    action: 'checks_requested',
                    merge_group: value_open({
                        head_ref: ref,
                        head_sha: commit,
                        base_ref: `refs/heads/${defaultBranch}`,
                        base_sha: unknown('github.event.merge_group.base_sha')
                    })
                })
            }
        };
    });
}
function commentSamples({ trigger, surroundings: { defaultBranch } }) {
    const [action = 'created'] = trigger.types ?? [];
    const comments = [
        { number: 7, step: 1 },
        { number: 7, step: 2 },
        { number: 8, step: 1 }
    ];
    return comments.map(({ number, step }) => ({
        action,
        title: `comment ${step} on pull request #${number}`,
        subject: { kind: 'thread', number },
        commit: `comment-${number}-${step}`,
        step,
        facts: {
            event: 'issue_comment',
            ref: `refs/heads/${defaultBranch}`,
            sha: headOfDefaultBranch,
            payload: payloadOf('issue_comment', {
                action,
                issue: value_open({
                    number,
                    pull_request: value_open({}),
                    state: 'open',
                    ...perThread(number, 'github.event.issue')
                }),
                comment: value_open({
                    id: `comment-${number}-${step}`,
                    ...(step === 2 ? { body: 'Thank you!' } : {})
                })
            })
        }
    }));
}
function issueSamples({ trigger, surroundings: { defaultBranch } }) {
    const [action = 'opened'] = trigger.types ?? [];
    return [20, 21].map((number) => ({
        action,
        title: `issue #${number}`,
        subject: { kind: 'thread', number },
        commit: `issue-${number}`,
        step: 1,
        facts: {
            event: 'issues',
            ref: `refs/heads/${defaultBranch}`,
            sha: headOfDefaultBranch,
            payload: payloadOf('issues', {
                action,
                issue: value_open({ number, ...perThread(number, 'github.event.issue') })
            })
        }
    }));
}
const perThread = (number, path) => Object.fromEntries(['id', 'node_id', 'html_url', 'url'].map((field) => [
    field,
    unknown(`${path}.${field}`, `${field}-${number}`)
]));
function startedSamples({ trigger, surroundings: { defaultBranch } }) {
    const { event } = trigger;
    const titles = {
        schedule: 'scheduled run',
        workflow_dispatch: 'run started by hand'
    };
    return [1, 2].map((step) => ({
        action: undefined,
        title: `${titles[event] ?? `${event} run`} ${step}`,
        subject: {
            kind: 'started',
            by: event === 'schedule' || event === 'workflow_dispatch' ? event : 'other'
        },
        commit: `${event}-${step}`,
        step,
        inputs: inputsOf(trigger),
        facts: {
            event,
            ref: `refs/heads/${defaultBranch}`,
            sha: headOfDefaultBranch,
            payload: payloadOf(event, event === 'workflow_dispatch' ? { inputs: value_open(inputsOf(trigger)) } : {})
        }
    }));
}
//# sourceMappingURL=others.js.map
;// CONCATENATED MODULE: ./lib/workflow/filter.js
const syntax = /\*\*|\*|[?+]|\[([^\]]*)\]|\\([^])|([^])/gu;
function tokensOf(pattern) {
    const tokens = [];
    for (const match of pattern.matchAll(syntax)) {
        const [text] = match;
        const last = tokens.at(-1);
        const token = tokenOf(match);
        if ((text === '?' || text === '+') && last !== undefined) {
            tokens[tokens.length - 1] = {
                ...last,
                ...(text === '?' ? { isOptional: true } : { repeats: true })
            };
        }
        else if (!isStarAgain(token, last))
            tokens.push(token);
    }
    return tokens;
}
const isStarAgain = ({ stands }, last) => typeof stands === 'string' && stands === last?.stands;
function tokenOf([text, inBrackets, escaped, plain]) {
    const characters = inBrackets === undefined ? [escaped ?? plain ?? text] : classOf(inBrackets);
    return wildcard(text) ?? once(characters);
}
function wildcard(token) {
    if (token !== '*' && token !== '**')
        return undefined;
    return { stands: token === '*' ? 'name' : 'any', isOptional: true, repeats: true };
}
const once = (stands) => ({ stands, isOptional: false, repeats: false });
function classOf(text) {
    return [...text.matchAll(/([^])-([^])|([^])/gu)].flatMap(([, from, to, single]) => {
        if (from === undefined || to === undefined)
            return single ?? [];
        const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
        return Array.from({ length: Math.max(0, Math.min(last - first + 1, 256)) }, (_, step) => String.fromCodePoint(first + step));
    });
}
const fits = ({ stands }, character) => stands === 'any' || (stands === 'name' ? character !== '/' : stands.includes(character));
function matchesPattern(pattern, name) {
    const tokens = tokensOf(pattern);
    let places = withOptional(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === undefined || !fits(token, character))
                continue;
            next.add(place + 1);
            if (token.repeats)
                next.add(place);
        }
        places = withOptional(next, tokens);
        if (places.size === 0)
            return false;
    }
    return places.has(tokens.length);
}
function withOptional(places, tokens) {
    for (const place of places)
        if (tokens[place]?.isOptional === true)
            places.add(place + 1);
    return places;
}
function matchesFilter(patterns, name) {
    return patterns.reduce((isIn, pattern) => {
        const isException = pattern.startsWith('!');
        return matchesPattern(isException ? pattern.slice(1) : pattern, name) ? !isException : isIn;
    }, false);
}
function takesBranch(trigger, branch) {
    const { branches, branchesIgnore } = trigger;
    if (branches !== undefined)
        return matchesFilter(branches, branch);
    if (branchesIgnore !== undefined)
        return !matchesFilter(branchesIgnore, branch);
    return trigger.tags === undefined && trigger.tagsIgnore === undefined;
}
function takesTag(trigger, tag) {
    const { tags, tagsIgnore } = trigger;
    if (tags !== undefined)
        return matchesFilter(tags, tag);
    if (tagsIgnore !== undefined)
        return !matchesFilter(tagsIgnore, tag);
    return trigger.branches === undefined && trigger.branchesIgnore === undefined;
}
const isPattern = (text) => /[*?+[\]!\\]/.test(text);
function exampleOf(pattern, filler) {
    return tokensOf(pattern)
        .map(({ stands, isOptional, repeats }) => {
        if (stands === 'any' || stands === 'name')
            return filler;
        if (isOptional && !repeats)
            return '';
        return stands.find((character) => filler.includes(character)) ?? stands[0] ?? '';
    })
        .join('');
}
//# sourceMappingURL=filter.js.map
;// CONCATENATED MODULE: ./lib/workflow/occasions.js


function pushEvent({ ref, sha }) {
    return {
        event: 'push',
        ref,
        sha,
        payload: payloadOf('push', {
            ref,
            after: sha,
            base_ref: null,
            deleted: false,
            forced: false,
            head_commit: value_open({ id: sha })
        })
    };
}
function pullRequestEvent(facts) {
    const { event, action, branch, base, sha, number } = facts;
    const hasHeadRef = event === 'pull_request' || event === 'pull_request_target';
    return {
        event,
        ref: refOf(facts),
        sha: event === 'pull_request_target' ? unknown('github.sha') : `merge-of-${sha}`,
        ...(hasHeadRef ? { headRef: branch, baseRef: base } : {}),
        payload: payloadOf(event, {
            action,
            ...(hasHeadRef ? { number } : {}),
            pull_request: pullRequest(facts)
        })
    };
}
function refOf({ event, number, base, isMerged, defaultBranch }) {
    if (event === 'pull_request_target')
        return `refs/heads/${defaultBranch}`;
    if (isMerged)
        return `refs/heads/${base}`;
    return typeof number === 'number'
        ? `refs/pull/${number}/merge`
        : unknown('github.ref', identityOf(number));
}
const identityOf = (number) => typeof number === 'object' && number !== null && 'identity' in number
    ? number.identity
    : undefined;
function pullRequest({ action, number, owner, branch, sha, base, isMerged, repository }) {
    const [ownOwner = '', name = ''] = repository.split('/');
    const isFork = owner !== ownOwner;
    const headRepository = value_open({
        full_name: `${owner}/${name}`,
        name,
        owner: value_open({ login: owner }),
        fork: isFork
    });
    return value_open({
        number,
        state: action === 'closed' ? 'closed' : 'open',
        merged: isMerged,
        draft: action === 'converted_to_draft',
        user: value_open({ login: isFork ? owner : 'octocat' }),
        head: value_open({
            ref: branch,
            sha,
            label: `${owner}:${branch}`,
            repo: headRepository,
            user: value_open({ login: owner })
        }),
        base: value_open({
            ref: base,
            label: `${ownOwner}:${base}`,
            repo: value_open({ full_name: repository, name })
        }),
        id: perPullRequest('id', number),
        node_id: perPullRequest('node_id', number),
        url: perPullRequest('url', number),
        html_url: perPullRequest('html_url', number)
    });
}
function perPullRequest(field, number) {
    return typeof number === 'number'
        ? `${field}-${number}`
        : unknown(`github.event.pull_request.${field}`, identityOf(number));
}
//# sourceMappingURL=occasions.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/pull-requests.js






const topicBranch = 'feature/login';
const own = ({ repository }) => ({
    number: 7,
    owner: ownerOf(repository),
    branch: topicBranch,
    letter: 'b'
});
const second = ({ repository }) => ({
    number: 11,
    owner: ownerOf(repository),
    branch: 'feature/search',
    letter: 'f'
});
const alice = { number: 8, owner: 'alice', branch: 'patch-1', letter: 'c' };
const bob = { number: 9, owner: 'bob', branch: 'patch-1', letter: 'd' };
const mallory = (defaultBranch) => ({
    number: 10,
    owner: 'mallory',
    branch: defaultBranch,
    letter: 'e'
});
const pushing = ['opened', 'synchronize', 'reopened'];
function pullRequestSamples(scene) {
    const types = typesOf(scene.trigger);
    const first = pushing.find((type) => types.includes(type)) ?? types[0] ?? 'opened';
    const next = types.includes('synchronize') ? 'synchronize' : first;
    const others = [second(scene), alice, bob, mallory(scene.surroundings.defaultBranch)];
    return [
        draftOf(scene, own(scene), { action: first, commit: 1, step: 1 }),
        draftOf(scene, own(scene), { action: next, commit: 2, step: 2 }),
        ...laterTypes(types).map((action, index) => draftOf(scene, own(scene), { action, commit: 2, step: 3 + index })),
        ...(types.includes('closed')
            ? [false, true].map((isMerged) => draftOf(scene, own(scene), { action: 'closed', commit: 2, step: 50, isMerged }))
            : []),
        ...others.map((head) => draftOf(scene, head, { action: first, commit: 1, step: 1 }))
    ];
}
const laterTypes = (types) => types.filter((type) => !pushing.includes(type) && type !== 'closed').slice(0, 4);
function draftOf(scene, head, occasion) {
    const { trigger, surroundings, repository } = scene;
    const { action, commit, step, isMerged = false } = occasion;
    const { number, owner, branch, letter } = head;
    const sha = `${letter}${commit}`;
    const facts = pullRequestEvent({
        ...{ event: trigger.event, action, number, owner, branch, sha, isMerged },
        base: baseOf(trigger, surroundings.defaultBranch),
        repository,
        defaultBranch: surroundings.defaultBranch
    });
    return {
        action,
        title: `pull request #${number} from ${owner}:${branch}`,
        subject: { kind: 'pull-request', number, owner, branch },
        commit: sha,
        step,
        isFromFork: owner !== ownerOf(repository),
        facts: {
            ...facts,
            ...shaOf(trigger.event),
            ...(owner !== ownerOf(repository) && pushing.includes(action) ? { actor: owner } : {}),
            payload: withDetails(facts.payload, trigger.event, { action, step })
        }
    };
}
const shaOf = (event) => event === 'pull_request_target' ? { sha: headOfDefaultBranch } : {};
function withDetails(payload, event, { action, step }) {
    const details = {};
    if (action === 'labeled' || action === 'unlabeled')
        details['label'] = value_open({ name: 'some-other-label' });
    if (event === 'pull_request_review')
        details['review'] = value_open({ id: `review-${step}`, state: 'commented' });
    if (event === 'pull_request_review_comment')
        details['comment'] = value_open({ id: `comment-${step}` });
    return { ...payload, fields: { ...payload.fields, ...details } };
}
function baseOf(trigger, defaultBranch) {
    if (takesBranch(trigger, defaultBranch))
        return defaultBranch;
    const [first] = trigger.branches ?? [];
    return first === undefined ? defaultBranch : isPattern(first) ? exampleOf(first, '1.0') : first;
}
function reviewSamples(scene) {
    const [action = 'submitted'] = scene.trigger.types ?? [];
    return [
        draftOf(scene, own(scene), { action, commit: 2, step: 20 }),
        draftOf(scene, own(scene), { action, commit: 2, step: 21 }),
        draftOf(scene, second(scene), { action, commit: 1, step: 20 }),
        draftOf(scene, alice, { action, commit: 1, step: 20 })
    ];
}
//# sourceMappingURL=pull-requests.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/companions.js






function companionSamples(scene) {
    const { trigger, repository, surroundings: { defaultBranch } } = scene;
    const ownOwner = ownerOf(repository);
    const [action = 'completed'] = trigger.types ?? [];
    const common = { action, repository, defaultBranch };
    const sources = [
        { head: own(scene), commit: 1 },
        { head: own(scene), commit: 2 },
        ...[alice, bob, mallory(defaultBranch)].map((head) => ({ head, commit: 1 }))
    ];
    const ofPullRequests = sources.map(({ head, commit }) => {
        const { number, owner, branch, letter } = head;
        const sha = `${letter}${commit}`;
        return {
            action,
            title: `run for pull request #${number} from ${owner}:${branch}`,
            subject: { kind: 'pull-request', number, owner, branch },
            commit: sha,
            step: commit,
            isFromFork: owner !== ownOwner,
            isCompanion: true,
            facts: companionFacts({ ...common, branch, sha, owner, event: 'pull_request' })
        };
    });
    const ofPush = {
        action,
        title: `run for a push to ${defaultBranch}`,
        subject: { kind: 'branch', name: defaultBranch, isDefault: true, livesOn: true },
        commit: 'a1',
        step: 1,
        isCompanion: true,
        facts: companionFacts({
            ...common,
            branch: defaultBranch,
            sha: 'a1',
            owner: ownOwner,
            event: 'push'
        })
    };
    return takesBranch(trigger, defaultBranch) ? [...ofPullRequests, ofPush] : ofPullRequests;
}
function companionFacts(source) {
    const { action, repository, defaultBranch, branch, sha, owner, event } = source;
    const ownOwner = ownerOf(repository);
    const [, name = ''] = repository.split('/');
    return {
        event: 'workflow_run',
        ref: `refs/heads/${defaultBranch}`,
        sha: headOfDefaultBranch,
        payload: payloadOf('workflow_run', {
            action,
            workflow_run: value_open({
                id: `source-of-${sha}`,
                event,
                head_branch: branch,
                head_sha: sha,
                head_repository: value_open({
                    full_name: `${owner}/${name}`,
                    owner: value_open({ login: owner }),
                    name
                }),
                pull_requests: owner === ownOwner ? unknown('github.event.workflow_run.pull_requests') : []
            })
        })
    };
}
//# sourceMappingURL=companions.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/pushes.js





function pushSamples({ trigger, surroundings: { defaultBranch } }) {
    const lasting = lastingBranches(trigger, defaultBranch);
    const topic = topicOf(trigger, lasting);
    return [
        ...lasting.flatMap((name, index) => branchPushes({
            name,
            letter: index === 0 && name === defaultBranch ? 'a' : `m${index}`,
            defaultBranch,
            livesOn: true
        })),
        ...(topic === undefined
            ? []
            : branchPushes({ name: topic, letter: 'b', defaultBranch, livesOn: false })),
        ...tagsOf(trigger).map((name) => ({
            action: undefined,
            title: `push of tag ${name}`,
            subject: { kind: 'tag', name },
            commit: `t-${name}`,
            step: 1,
            facts: pushEvent({ ref: `refs/tags/${name}`, sha: `t-${name}` })
        }))
    ];
}
function branchPushes({ name, letter, defaultBranch, livesOn }) {
    return [1, 2].map((step) => ({
        action: undefined,
        title: `push to ${name}`,
        subject: { kind: 'branch', name, isDefault: name === defaultBranch, livesOn },
        commit: `${letter}${step}`,
        step,
        facts: pushEvent({ ref: `refs/heads/${name}`, sha: `${letter}${step}` })
    }));
}
function lastingBranches(trigger, defaultBranch) {
    const named = (trigger.branches ?? [])
        .filter((text) => !text.startsWith('!'))
        .filter((text) => !isPattern(text) || isOfReleases(text))
        .map((text) => (isPattern(text) ? exampleOf(text, '1.0') : text));
    return [...new Set([defaultBranch, ...named])]
        .filter((name) => takesBranch(trigger, name))
        .slice(0, 3);
}
const isOfReleases = (pattern) => /^(?:releases?|rel|stable|support|maint|maintenance|hotfix|v?\[?[0-9])[^a-z]/i.test(pattern);
function topicOf(trigger, lasting) {
    const examples = (trigger.branches ?? []).filter(isPattern).filter((text) => !isOfReleases(text));
    return [topicBranch, ...examples.map((text) => exampleOf(text, 'login'))].find((name) => takesBranch(trigger, name) && !lasting.includes(name));
}
function tagsOf(trigger) {
    const patterns = (trigger.tags ?? ['v1.0.0', 'v1.1.0']).filter((text) => !text.startsWith('!'));
    const examples = patterns.flatMap((text) => isPattern(text) ? [exampleOf(text, '1.0.0'), exampleOf(text, '2.1.0')] : [text]);
    const usual = ['v1.0.0', 'v1.1.0'].filter((name) => takesTag(trigger, name));
    const names = usual.length === 2 ? usual : [...new Set(examples)].filter((name) => takesTag(trigger, name));
    return names.slice(0, 2);
}
function releaseSamples({ trigger }) {
    const [action = 'published'] = trigger.types ?? [];
    return ['v1.0.0', 'v1.1.0'].map((name) => ({
        action,
        title: `release ${name}`,
        subject: { kind: 'tag', name },
        commit: `t-${name}`,
        step: 1,
        facts: {
            event: 'release',
            ref: `refs/tags/${name}`,
            sha: `t-${name}`,
            payload: payloadOf('release', {
                action,
                release: value_open({
                    tag_name: name,
                    name,
                    id: `release-${name}`,
                    draft: false,
                    prerelease: false
                })
            })
        }
    }));
}
//# sourceMappingURL=pushes.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/refs.js




const createSamples = () => [
    created({ kind: 'branch', name: topicBranch, isDefault: false, livesOn: false }, 'b1'),
    created({ kind: 'branch', name: 'feature/search', isDefault: false, livesOn: false }, 'f1'),
    created({ kind: 'tag', name: 'v1.0.0' }, 't-v1.0.0')
];
function created(subject, commit) {
    const { kind, name } = subject;
    return {
        action: undefined,
        title: `creation of ${kind === 'tag' ? 'tag ' : ''}${name}`,
        subject,
        commit,
        step: 1,
        facts: {
            event: 'create',
            ref: `refs/${kind === 'tag' ? 'tags' : 'heads'}/${name}`,
            sha: commit,
            payload: payloadOf('create', { ref: name, ref_type: kind })
        }
    };
}
function deploymentSamples({ trigger: { event }, surroundings: { defaultBranch } }) {
    return [defaultBranch, defaultBranch, topicBranch].map((branch, index) => {
        const step = index + 1;
        const sha = branch === defaultBranch ? headOfDefaultBranch : 'b2';
        return {
            action: undefined,
            title: `${event} run ${step} of ${branch}`,
            subject: { kind: 'started', by: 'other' },
            commit: `${event}-${step}`,
            step,
            facts: {
                event,
                ref: `refs/heads/${branch}`,
                sha,
                payload: payloadOf(event, {
                    deployment: value_open({ id: `deployment-${step}`, ref: branch, sha })
                })
            }
        };
    });
}
//# sourceMappingURL=refs.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples.js








const makers = {
    push: pushSamples,
    pull_request: pullRequestSamples,
    pull_request_target: pullRequestSamples,
    pull_request_review: reviewSamples,
    pull_request_review_comment: reviewSamples,
    workflow_run: companionSamples,
    release: releaseSamples,
    create: createSamples,
    deployment: deploymentSamples,
    deployment_status: deploymentSamples,
    merge_group: queueSamples,
    issue_comment: commentSamples,
    issues: issueSamples,
    workflow_call: () => []
};
function samplesOf(file, surroundings) {
    const repository = repositoryOf(file);
    const triggers = new Map(file.triggers.map((trigger) => [trigger.event, trigger]));
    const known = [...triggers.values()].filter(({ event }) => knownEvents.includes(event));
    const drafts = known.flatMap((trigger) => {
        const maker = Object.hasOwn(makers, trigger.event) ? makers[trigger.event] : undefined;
        return (maker ?? startedSamples)({ file, trigger, surroundings, repository });
    });
    return drafts.map((draft, index) => finish(draft, index + 1, { file, surroundings, repository }));
}
//# sourceMappingURL=samples.js.map
;// CONCATENATED MODULE: ./lib/workflow/encounters.js




function entrantsOf(file, surroundings, files) {
    return samplesOf(file, surroundings).map((run) => ({
        run,
        claims: claimsOf(file, run.contexts, files),
        running: runningJobs(file.jobs, run.contexts)
    }));
}
function encountersOf(entrants) {
    return [...membersByBlock(entrants).values()].flatMap((members) => members.flatMap((earlier) => members.flatMap((later) => encounterOf(earlier, later) ?? [])));
}
function membersByBlock(entrants) {
    const blocks = new Map();
    for (const entrant of entrants) {
        const seen = new Set();
        for (const claim of entrant.claims) {
            const key = JSON.stringify([claim.file.path, claim.job?.id, claim.calledBy?.id]);
            if (seen.has(key) || !isAccepted(claim))
                continue;
            seen.add(key);
            const members = blocks.get(key) ?? [];
            blocks.set(key, members);
            members.push({ entrant, run: entrant.run, claim });
        }
    }
    return blocks;
}
const isAccepted = ({ name, refusal }) => name_keyOf(name) !== '' && refusal === undefined;
function encounterOf(earlier, later) {
    if (!canFollow(earlier.run, later.run))
        return undefined;
    const meeting = meets(earlier.claim.name, later.claim.name);
    if (meeting === 'no')
        return undefined;
    const isMaybe = meeting === 'maybe' || later.claim.cancels === undefined;
    return { earlier, later, effect: effectOf(later.claim), isMaybe };
}
function encounterAcross(earlier, later) {
    const { cancels } = later.claim;
    return { earlier, later, effect: effectOf(later.claim), isMaybe: cancels === undefined };
}
function effectOf({ cancels, queue }) {
    if (cancels !== false)
        return 'cancels';
    return queue === 'max' ? 'waits' : 'evicts';
}
function canFollow(earlier, later) {
    return (earlier !== later &&
        (!isSameSubject(earlier.subject, later.subject) ||
            later.step > earlier.step ||
            isOtherEvent(earlier, later)));
}
const isOtherEvent = (earlier, later) => earlier.event !== later.event && earlier.commit === later.commit;
function isSameSubject(one, other) {
    return subjectKey(one) === subjectKey(other);
}
function subjectKey(subject) {
    switch (subject.kind) {
        case 'pull-request':
        case 'queue-entry':
        case 'thread':
            return `${subject.kind} ${subject.number}`;
        case 'branch':
        case 'tag':
            return `${subject.kind} ${subject.name}`;
        case 'started':
            return `${subject.kind} ${subject.by}`;
    }
}
//# sourceMappingURL=encounters.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/canceller-in-own-group.js



const cancellerInOwnGroup = {
    code: 'canceller-in-own-group',
    severity: 'warning',
    find: ({ encounters, file }) => {
        const cancellers = file.jobs.filter((job) => cancelSteps(job).length > 0);
        if (cancellers.length === 0)
            return [];
        return remarksByBlock(encounters.filter(({ earlier, later, effect }) => isSameSubject(earlier.run.subject, later.run.subject) &&
            (later.claim.job === undefined ||
                (effect !== 'cancels' && cancellers.includes(later.claim.job)))), ({ effect }) => effect === 'cancels'
            ? {
                message: 'GitHub cancels the older run before the job that cancels older runs begins',
                lost: 'every check of that job: GitHub looks at nothing before it cancels'
            }
            : {
                message: 'The job that cancels older runs waits in one group with them',
                lost: 'its purpose: it starts when the run that it is to cancel has ended'
            });
    },
    repair: 'remove the group from the workflow or job that cancels',
    docs: {
        what: 'A workflow has a job that cancels older runs, and a group. Without `cancel-in-progress`, the newer run waits until the older one has ended, so nothing is left for the job to cancel. With it, GitHub cancels the older run before the job begins, and looks at nothing.'
    }
};
//# sourceMappingURL=canceller-in-own-group.js.map
;// CONCATENATED MODULE: ./lib/lint/deploys.js
const publishing = /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|JamesIves\/github-pages-deploy-action|pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|google-github-actions\/deploy-[\w-]+|azure\/(?:webapps-deploy|functions-action|k8s-deploy)|aws-actions\/amazon-ecs-deploy-task-definition|cloudflare\/wrangler-action|changesets\/action|googleapis\/release-please-action|rubygems\/release-gem|JS-DevTools\/npm-publish)@/i;
const publishingScript = /(?:^|\s|&&)(?:npm publish|pnpm publish|yarn npm publish|cargo publish|twine upload|gem push|docker push|terraform apply|helm upgrade|kubectl apply|gh release create|mvn (?:\S+ ){0,4}deploy|dotnet nuget push)\b/;
const longestScript = 20_000;
const telling = ['packages', 'pages', 'deployments'];
const deploySign = (job) => strongSign(job) ?? weakSign(job);
const surelyDeploys = (job) => strongSign(job) !== undefined;
function strongSign(job) {
    if (job.environment !== undefined && !canBeEmpty(job.environment))
        return environmentText(job);
    const action = job.steps.find(({ uses }) => uses !== undefined && publishing.test(uses))?.uses;
    if (action !== undefined)
        return `it uses ${action}`;
    if (job.steps.some(({ run }) => run !== undefined && publishes(run)))
        return 'its script publishes';
    const scope = telling.find((each) => writes(job.permissions, each));
    return scope === undefined ? undefined : `it may write ${scope}`;
}
function weakSign(job) {
    if (job.environment !== undefined)
        return environmentText(job);
    return writes(job.permissions, 'id-token') ? 'it may write id-token' : undefined;
}
const environmentText = ({ environment = '' }) => `it has the environment ${environment}`;
const canBeEmpty = (environment) => /^\s*\$\{\{[^]*\}\}\s*$/.test(environment) && !/\|\|\s*'[^']+'\s*\}\}\s*$/.test(environment);
function publishes(script) {
    return script
        .slice(0, longestScript)
        .split('\n')
        .some((line) => publishingScript.test(line) && !line.includes('dry-run'));
}
const writes = (permissions, scope) => permissions?.get(scope) === 'write';
const deployJobs = ({ jobs }) => jobs.filter((job) => deploySign(job) !== undefined);
function heldDeploys({ claim, entrant: { running } }) {
    if (claim.job !== undefined)
        return deploySign(claim.job) === undefined ? [] : [claim.job];
    if (claim.calledBy !== undefined)
        return deployJobs(claim.file);
    return deployJobs(claim.file).filter(({ id }) => running.get(id) !== false);
}
function isAllForDeploy(member) {
    const deploys = heldDeploys(member);
    if (deploys.length === 0)
        return false;
    if (member.claim.job !== undefined)
        return true;
    return !member.claim.file.triggers.some(({ event }) => event.startsWith('pull_request') || event === 'merge_group');
}
//# sourceMappingURL=deploys.js.map
;// CONCATENATED MODULE: ./lib/lint/names.js
function branchOf({ subject }) {
    return subject.kind === 'branch' ? subject.name : 'the branch';
}
const isOfTarget = ({ earlier, later }) => earlier.run.event === 'pull_request_target' && later.run.event === 'pull_request_target';
function subjectOf({ isCompanion, event }) {
    if (isCompanion)
        return 'github.event.workflow_run.head_repository.full_name and github.event.workflow_run.head_branch';
    return event === 'issue_comment' || event === 'issues'
        ? 'github.event.issue.number'
        : 'github.event.pull_request.number';
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/default-branch-cancelled.js



const defaultBranchCancelled = {
    code: 'default-branch-cancelled',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, effect, earlier }) => loss === 'lasting-branch' && effect === 'cancels' && heldDeploys(earlier).length === 0), (encounter) => ({
        message: `A newer run ${verb(encounter)} the run of a commit of ${branchOf(encounter.earlier.run)}`,
        lost: `the result of commit ${encounter.earlier.run.commit} of ${branchOf(encounter.earlier.run)}: nobody learns which commit broke it`
    })),
    repair: 'give each run of this branch a name of its own, such as github.run_id, or let them wait with queue: max',
    docs: {
        what: 'Two commits are pushed to the default branch, or to another branch that lives on. The run of the second cancels the run of the first. On a pull request the newer commit replaces the older one; on `main` each commit stays.',
        lost: '[FreeCAD/FreeCAD#29957](https://github.com/FreeCAD/FreeCAD/pull/29957), [rerun-io/rerun#1051](https://github.com/rerun-io/rerun/pull/1051).'
    }
};
//# sourceMappingURL=default-branch-cancelled.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/default-branch-evicted.js



const defaultBranchEvicted = {
    code: 'default-branch-evicted',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, effect, earlier }) => loss === 'lasting-branch' &&
        effect === 'evicts' &&
        !(earlier.claim.job !== undefined && isAllForDeploy(earlier))), ({ earlier }) => ({
        message: `Of three pushes to ${branchOf(earlier.run)}, the second gets no result: only one run can wait`,
        lost: `the result of commit ${earlier.run.commit} of ${branchOf(earlier.run)}`,
        ...(isAllForDeploy(earlier)
            ? {
                severity: 'info',
                lost: `the deploy of commit ${earlier.run.commit}, which the next one includes`
            }
            : {})
    })),
    repair: 'give each run of this branch a name of its own, such as github.run_id, or let them wait with queue: max',
    docs: {
        what: 'Three commits are pushed to the default branch while cancelling is off. The run of the first holds the group, the run of the second waits, and the run of the third takes its place: the second is cancelled although `cancel-in-progress` is false. Where the whole workflow only deploys, this is an info: the next deploy includes the one that was dropped.',
        lost: '[NOFireAI/ravel#1146](https://github.com/NOFireAI/ravel/pull/1146): three commits of main lost their run in one day, a release among them.'
    }
};
//# sourceMappingURL=default-branch-evicted.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/deploy-cancelled.js



const deployCancelled = {
    code: 'deploy-cancelled',
    severity: 'error',
    find: ({ encounters }) => remarksByBlock(encounters.filter(({ effect, earlier }) => {
        const { kind } = earlier.run.subject;
        return (effect === 'cancels' &&
            kind !== 'pull-request' &&
            kind !== 'tag' &&
            heldDeploys(earlier).length > 0 &&
            !reads(earlier.claim.concurrency.group, 'github', 'sha'));
    }), (encounter) => {
        const jobs = heldDeploys(encounter.earlier);
        const strong = jobs.find(surelyDeploys);
        const job = strong ?? jobs[0];
        return {
            message: `A newer run ${verb(encounter)} job ${job?.id ?? ''}, which looks like a deploy: ${(job && deploySign(job)) ?? ''}`,
            lost: 'a deploy in the middle: what is half done stays half done',
            ...(encounter.isMaybe || strong === undefined ? { severity: 'warning' } : {})
        };
    }),
    repair: 'let deploys wait with cancel-in-progress: false and queue: max, in a group of the job',
    docs: {
        what: 'A job that deploys or publishes is at work when the next push starts a run of the same group with `cancel-in-progress`. The job is stopped in the middle. Signs are an `environment`, an action or a command that is known to publish, and the permission to write packages, pages, deployments or an id-token; "looks like" because a sign is no proof. Where the only sign is an id-token, or an environment that may be empty, this is a warning.',
        lost: '[gke-labs/kube-agents#836](https://github.com/gke-labs/kube-agents/pull/836) (a Helm release that stayed locked), [hashicorp/setup-terraform#441](https://github.com/hashicorp/setup-terraform/issues/441) (a state that stays locked after a cancel).'
    }
};
//# sourceMappingURL=deploy-cancelled.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/empty-part.js



const emptyPart = {
    code: 'empty-part',
    severity: 'info',
    find: ({ entrants, file }) => {
        const worst = new Map();
        for (const { run, claims } of entrants) {
            for (const claim of claims.filter(isOwn)) {
                const { group, groupAt } = claim.concurrency;
                const at = { file: file.path, at: groupAt };
                const key = blockKey(claim);
                if (name_keyOf(claim.name) === '') {
                    worst.set(key, {
                        ...at,
                        severity: 'error',
                        message: `For ${runText(run)} the name of the group is empty: GitHub does not start the run`
                    });
                    continue;
                }
                const part = expressionsOf(group).find((expression) => name_keyOf(nameOf(evaluateTemplate({ ...group, parts: [expression] }, run.contexts))) === '');
                if (part === undefined || worst.has(key))
                    continue;
                worst.set(key, {
                    ...at,
                    message: `For ${runText(run)} the part ${part.source} of the name is empty`
                });
            }
        }
        return [...worst.values()];
    },
    repair: 'add another value behind ||, such as github.run_id',
    docs: {
        what: 'An expression of the name is empty for one of the events: `github.head_ref` for a push, or `github.event.pull_request.number` for a merge queue. What is left is the same for runs that have nothing to do with one another. Where the whole name is empty, GitHub does not start the run: that is an error.',
        lost: '[konflux-ci/multi-platform-controller#373](https://github.com/konflux-ci/multi-platform-controller/pull/373) ("Unexpected value \'\'").'
    }
};
const isOwn = ({ calledBy, job }) => calledBy === undefined && job === undefined;
//# sourceMappingURL=empty-part.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/forks-collide.js


const forksCollide = {
    code: 'forks-collide',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, later }) => loss === 'forks' &&
        !losses.some((other) => other.loss === 'pull-requests' &&
            other.later.claim.concurrency === later.claim.concurrency)), (encounter) => ({
        message: `The pull request of one fork ${verb(encounter)} the run of another fork with the same branch name`,
        lost: 'the checks of the other pull request',
        ...(encounter.later.run.isCompanion
            ? { repair: `put ${subjectOf(encounter.later.run)} into the name` }
            : {})
    })),
    repair: 'use github.event.pull_request.number instead of github.head_ref',
    docs: {
        what: 'Two people fork the repository, and both call their branch `patch-1`, which is the name that GitHub proposes. `github.head_ref` is `patch-1` for both, so the run of one pull request cancels the run of the other.',
        lost: '[DefinitelyTyped/DefinitelyTyped#68396](https://github.com/DefinitelyTyped/DefinitelyTyped/pull/68396). A reviewer saw it coming in [php/php-src#10799](https://github.com/php/php-src/pull/10799).'
    }
};
//# sourceMappingURL=forks-collide.js.map
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
;// CONCATENATED MODULE: ./lib/lint/checks/invalid-concurrency.js





const invalidConcurrency = {
    code: 'invalid-concurrency',
    severity: 'error',
    find: ({ file, entrants }) => [
        ...blocksOf(file).flatMap(({ concurrency: { problems } }) => problems.map((problem) => ({ file: file.path, at: problem.at, ...texts(problem) }))),
        ...refusals(entrants)
    ],
    repair: 'give the block a group, and true, false or one expression for cancel-in-progress',
    docs: {
        what: 'The block has a key that GitHub does not know, such as `cancel_in_progress`, a value that it does not take, such as `cancel-in-progress: yes` or `queue: large`, one key twice, or no `group`. GitHub refuses the whole workflow: it starts for no event. Where an expression gives the value, GitHub starts no run for which `cancel-in-progress` is a text such as `"true"`, or whose group has a name of more than 400 characters.'
    }
};
function refusals(entrants) {
    const found = new Map();
    for (const { run, claims } of entrants) {
        for (const claim of claims) {
            const { refusal, file, concurrency } = claim;
            const key = blockKey(claim);
            if (refusal === undefined || found.has(key))
                continue;
            const at = refusal.kind === 'too-long' ? concurrency.groupAt : concurrency.cancelAt;
            found.set(key, { file: file.path, at, ...textsForRun(refusal, claim, run) });
        }
    }
    return [...found.values()];
}
function textsForRun({ kind, what }, { job }, run) {
    const refused = `for ${runText(run)} GitHub does not start the ${job === undefined ? 'run' : 'job'}`;
    if (kind === 'too-long')
        return {
            message: `The name of the group has ${what} characters, and ${longestName} is the most: ${refused}`,
            repair: 'write a shorter name'
        };
    const value = what === '' ? 'empty' : invalid_concurrency_shown(what);
    return {
        message: `cancel-in-progress is ${value}, and neither true nor false: ${refused}`,
        repair: 'write an expression that gives true or false, such as a comparison, without quotes'
    };
}
function texts({ kind, what }) {
    const refused = (fault, repair) => ({
        message: `${fault}: GitHub refuses the workflow`,
        repair
    });
    switch (kind) {
        case 'no-group':
            return refused('The concurrency block has no group', 'write group: and a name');
        case 'no-text':
            return refused('The group is not a text', 'write a text; an expression begins with ${{ and ends with }}');
        case 'key':
            return refused(`A concurrency block has no key ${JSON.stringify(what)}`, keyRepair(what));
        case 'twice':
            return refused(`The key ${what} stands there twice`, 'remove one of the two');
        case 'no-boolean':
            return refused(`cancel-in-progress is ${invalid_concurrency_shown(what)}, and neither true nor false`, /^(?:true|false)$/i.test(what)
                ? 'remove the quotes'
                : 'write true, false, or one expression between ${{ and }}');
        case 'no-queue':
            return refused(`queue is ${invalid_concurrency_shown(what)}`, 'write queue: max, or queue: single');
    }
}
const invalid_concurrency_shown = (what) => what === '' ? 'a list or a mapping' : `the text ${JSON.stringify(what)}`;
function keyRepair(key) {
    const meant = (0,nearest/* nearest */.p)(key, blockKeys);
    return meant === undefined ? `remove it: the keys are ${blockKeys.join(', ')}` : `write ${meant}`;
}
//# sourceMappingURL=invalid-concurrency.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/invalid-expression.js

const invalidExpression = {
    code: 'invalid-expression',
    severity: 'error',
    find: ({ file }) => textsOfBlocks(file).flatMap(({ key, template, at }) => template.problems.flatMap((problem) => invalid_expression_texts(problem, key).map((remark) => ({ file: file.path, at, ...remark })))),
    repair: 'correct the expression',
    docs: {
        what: 'GitHub does not understand the expression, and refuses the workflow for every event. Or the `$` is missing: GitHub takes `{{ github.ref }}` for a plain text, so all runs have one group.'
    }
};
function invalid_expression_texts({ kind, what }, key) {
    const refused = (why) => ({ message: `GitHub does not understand ${key}: ${why}` });
    switch (kind) {
        case 'syntax':
            return [refused(what)];
        case 'function':
            return [refused(`there is no function ${what} here`)];
        case 'no-dollar':
            return [
                {
                    message: `${key} has ${what} without a $: GitHub takes it for a plain text`,
                    repair: `write $${what}`
                }
            ];
        case 'context':
        case 'unavailable-context':
            return [];
    }
}
//# sourceMappingURL=invalid-expression.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/jobs-collide.js


const jobsCollide = {
    code: 'jobs-collide',
    severity: 'warning',
    find: (scene) => {
        const seen = new Set();
        return scene.entrants.flatMap(({ claims }) => claims.flatMap((later) => {
            if (later.cancels !== true)
                return [];
            const earlier = claims.find((claim) => areSideBySide(claim, later, scene.file.jobs) && meets(claim.name, later.name) === 'yes');
            const [one, other] = [topOf(earlier), topOf(later)];
            if (one === undefined || other === undefined)
                return [];
            const key = [one.id, other.id].toSorted().join(' ');
            if (seen.has(key))
                return [];
            seen.add(key);
            return {
                ...placeOfClaim(later, scene),
                message: `The jobs ${one.id} and ${other.id} of one run are in the group ${nameText(later.name)}, and one cancels the other`,
                lost: 'one of the two jobs in every run'
            };
        }));
    },
    repair: 'put the id of the job into the name, or give the workflow one block instead',
    docs: {
        what: 'Two jobs of one workflow have the same group with `cancel-in-progress`, often because a block was copied from one job to the next. They run at the same time, so one of them cancels the other. The same holds for two jobs that call one reusable workflow with a group.'
    }
};
const topOf = (claim) => claim?.calledBy ?? claim?.job;
function areSideBySide(claim, later, jobs) {
    const [one, other] = [topOf(claim), topOf(later)];
    if (one === undefined || other === undefined || one.id === other.id)
        return false;
    const isSure = [claim.job, later.job, one, other].every((job) => job?.condition === undefined);
    return isSure && !needs(one, other, jobs) && !needs(other, one, jobs);
}
function needs(job, other, jobs, seen = new Set()) {
    if (seen.has(job.id))
        return false;
    seen.add(job.id);
    return job.needs.some((id) => {
        const needed = jobs.find((one) => one.id === id);
        return id === other.id || (needed !== undefined && needs(needed, other, jobs, seen));
    });
}
//# sourceMappingURL=jobs-collide.js.map
;// CONCATENATED MODULE: ./lib/lint/published.js
const published = 'OWNER/supersede@SHA';
const folder = 'https://github.com/OWNER/supersede/blob/HEAD/docs';
const docsOf = (code) => `${folder}/lint.md#${code}`;
const migrationPage = `${folder}/migration.md`;
//# sourceMappingURL=published.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/known-cancel-action.js


const knownCancelAction = {
    code: 'known-cancel-action',
    severity: 'info',
    find: ({ file }) => file.jobs
        .flatMap(cancelSteps)
        .filter(({ isOwn }) => !isOwn)
        .map(({ action, at }) => ({
        file: file.path,
        at,
        message: `${action} cancels runs without a look at the pull request`
    })),
    repair: `compare it with Supersede: ${migrationPage}`,
    docs: {
        what: 'A step uses an action that cancels older runs. Most of these actions are no longer maintained, and report success where a cancel failed. Some of them order runs by time.',
        lost: '[styfle/cancel-workflow-action#29](https://github.com/styfle/cancel-workflow-action/issues/29), [fkirc/skip-duplicate-actions#103](https://github.com/fkirc/skip-duplicate-actions/issues/103).'
    }
};
//# sourceMappingURL=known-cancel-action.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/matrix-collapse.js




const matrixCollapse = {
    code: 'matrix-collapse',
    severity: 'warning',
    find: (scene) => {
        const seen = new Set();
        return scene.entrants.flatMap(({ claims }) => claims.flatMap((claim) => {
            const matrix = multiplied(claim)?.matrix;
            const key = matrix_collapse_keyOf(claim);
            if (matrix === undefined || seen.has(key))
                return [];
            seen.add(key);
            if (claim.queue === 'max' || matrix.maxParallel === '1')
                return [];
            return remarkOn(claims.filter((other) => matrix_collapse_keyOf(other) === key), matrix, scene);
        }));
    },
    repair: 'put the values of the matrix into the name',
    docs: {
        what: 'A job with a matrix has a group, and nothing in its name tells the jobs of the matrix apart. With `cancel-in-progress` they cancel one another; without it the third drops the second that waits. The same holds for a workflow with a group that a matrix calls.',
        lost: '[canonical/operator-workflows#219](https://github.com/canonical/operator-workflows/issues/219), [sgl-project/sglang#25188](https://github.com/sgl-project/sglang/pull/25188).'
    }
};
const multiplied = ({ job, calledBy }) => [calledBy, job].find((one) => one?.matrix !== undefined);
const matrix_collapse_keyOf = (claim) => `${blockKey(claim)} ${claim.calledBy?.id ?? ''}`;
function remarkOn(claims, matrix, scene) {
    const [first] = claims;
    if (first === undefined || !isShared(first, claims, matrix))
        return [];
    const does = first.cancels === false ? 'take the waiting place of' : 'cancel';
    const may = matrix.jobs === undefined ? 'may ' : '';
    return [
        {
            ...placeOfClaim(first, scene),
            message: `The jobs that the matrix of ${multiplied(first)?.id ?? ''} makes ${may}${does} one another`,
            lost: 'jobs of the matrix in every run',
            ...(isLock(first.concurrency) ? { repair: letWait } : {})
        }
    ];
}
function isShared(first, claims, { jobs }) {
    if (jobs === undefined)
        return first.calledBy === undefined && !tellsMatrix(first);
    const alike = claims.filter(({ name }) => meets(name, first.name) === 'yes').length;
    return alike >= (first.cancels === false ? 3 : 2);
}
const tellsMatrix = ({ concurrency: { group } }) => reads(group, 'matrix') || reads(group, 'strategy');
//# sourceMappingURL=matrix-collapse.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/merge-queue-collision.js

const mergeQueueCollision = {
    code: 'merge-queue-collision',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, earlier }) => loss === 'queue-entry' && earlier.run.subject.kind === 'queue-entry'), (encounter) => ({
        message: `Another run ${verb(encounter)} the run of a merge queue entry`,
        lost: 'the check of that entry: GitHub removes its pull request from the queue'
    })),
    repair: 'put github.ref or github.run_id into the name for merge_group',
    docs: {
        what: 'Two pull requests stand in the merge queue, and both runs have one group: `github.event.pull_request.number` and `github.head_ref` are empty for `merge_group`, and `github.workflow` is the same for both. The run of the second cancels the run of the first, or takes its waiting place.',
        lost: '[osac-project/osac#727](https://github.com/osac-project/osac/pull/727), [githedgehog/dataplane#228](https://github.com/githedgehog/dataplane/pull/228).'
    }
};
//# sourceMappingURL=merge-queue-collision.js.map
;// CONCATENATED MODULE: ./lib/lint/losses.js


function lossOf(encounter) {
    if (encounter.effect === 'waits')
        return undefined;
    const { earlier, later } = encounter;
    if (isSameSubject(earlier.run.subject, later.run.subject))
        return lossWithin(encounter);
    return isToldApart(encounter) ? undefined : lossBetween(earlier.run, later.run);
}
const isToldApart = ({ earlier, later }) => [earlier, later].every(({ claim }) => sourcesOf(claim.name).some((source) => /^(?:needs|inputs|matrix)\b/.test(source)));
function lossWithin(encounter) {
    const { earlier, later } = encounter;
    const { subject } = earlier.run;
    if (later.run.event === 'create' || earlier.run.event === 'create')
        return lossOfAgain(encounter);
    if (subject.kind === 'branch') {
        return subject.livesOn && earlier.run.commit !== later.run.commit ? 'lasting-branch' : undefined;
    }
    const isConversation = subject.kind === 'pull-request' || subject.kind === 'thread';
    return isConversation && !isEnd(later.run) ? lossOfAgain(encounter) : undefined;
}
function lossOfAgain({ earlier, later, effect }) {
    if (doesNothing(later))
        return doesNothing(earlier) ? undefined : 'skipped';
    const isForCommit = earlier.run.subject.kind !== 'thread' && earlier.run.commit === later.run.commit;
    return isForCommit && effect === 'cancels' ? 'same-commit' : undefined;
}
const isEnd = ({ action }) => action === 'closed' || action === 'converted_to_draft';
function doesNothing({ entrant: { running } }) {
    return running.size > 0 && [...running.values()].every((runs) => runs === false);
}
function lossBetween(earlier, later) {
    switch (earlier.subject.kind) {
        case 'branch':
            return lossOfBranch(earlier, later);
        case 'tag':
            return 'tag';
        case 'queue-entry':
            return 'queue-entry';
        case 'pull-request':
            return lossOfPullRequest(earlier, later);
        case 'thread':
            return later.subject.kind === 'thread' ? 'pull-requests' : undefined;
        case 'started':
            return undefined;
    }
}
function lossOfBranch({ subject }, later) {
    const by = later.subject.kind;
    if (subject.kind !== 'branch' || by === 'started')
        return undefined;
    if (!subject.livesOn)
        return by === 'pull-request' ? 'push-and-pull-request' : undefined;
    if (by === 'thread')
        return 'outsider';
    if (by === 'pull-request')
        return lossByPullRequest(later);
    return by === 'queue-entry' ? 'queue-entry' : 'lasting-branch';
}
function lossByPullRequest({ isFromFork, isCompanion }) {
    if (isFromFork)
        return 'outsider';
    return isCompanion ? 'pull-requests' : 'push-and-pull-request';
}
function lossOfPullRequest({ subject }, { subject: by }) {
    if (subject.kind !== 'pull-request')
        return undefined;
    if (by.kind === 'queue-entry')
        return 'queue-entry';
    if (by.kind !== 'pull-request')
        return 'push-and-pull-request';
    return by.branch === subject.branch ? 'forks' : 'pull-requests';
}
//# sourceMappingURL=losses.js.map
;// CONCATENATED MODULE: ./lib/lint/scene.js




const sceneOf = (path, scenes) => scenes.find(({ file }) => file.path === path);
function scenesOf(files, repository) {
    const known = new Map(repository.known.map((scene) => [scene.file, scene]));
    const scenes = files.map((file) => {
        const before = known.get(file);
        return before?.called.every(isIn(repository)) === true ? before : oneFile(file, repository);
    });
    const byName = indexOf(scenes);
    const given = new Set(files);
    return scenes.map((scene) => ({ ...scene, byName, isGiven: (file) => given.has(file) }));
}
function pathInRepository(path) {
    return path.slice(Math.max(0, path.lastIndexOf('.github/workflows/')));
}
const isIn = ({ files }) => ({ path, file }) => files.get(path) === file;
function oneFile(file, { files, defaultBranch }) {
    const entrants = entrantsOf(file, { defaultBranch }, files);
    const encounters = encountersOf(entrants);
    const losses = encounters.flatMap((encounter) => {
        const loss = lossOf(encounter);
        return loss === undefined ? [] : [{ ...encounter, loss }];
    });
    return { file, defaultBranch, entrants, encounters, losses, called: calledBy(file, files) };
}
function calledBy(file, files) {
    const called = new Map();
    const visit = ({ jobs }) => {
        for (const path of jobs.flatMap(({ uses }) => calledPath(uses) ?? [])) {
            if (called.has(path))
                continue;
            const other = files.get(path);
            called.set(path, { path, file: other });
            if (other !== undefined)
                visit(other);
        }
    };
    visit(file);
    return [...called.values()];
}
const mostFilesOfName = 3;
const mostMembersOfFile = 40;
function indexOf(scenes) {
    const byName = new Map();
    for (const member of scenes.flatMap(ownMembers)) {
        const key = name_keyOf(member.claim.name);
        if (key === undefined)
            continue;
        const files = byName.get(key) ?? new Map();
        byName.set(key, files);
        const members = files.get(member.claim.file.path) ?? [];
        if (files.size < mostFilesOfName && members.length === 0)
            files.set(member.claim.file.path, members);
        if (members.length < mostMembersOfFile)
            members.push(member);
    }
    return new Map([...byName].map(([key, files]) => [key, [...files.values()].flat()]));
}
function ownMembers({ entrants }) {
    return entrants.flatMap((entrant) => entrant.claims
        .filter((claim) => claim.calledBy === undefined && isAccepted(claim))
        .map((claim) => ({ entrant, run: entrant.run, claim })));
}
//# sourceMappingURL=scene.js.map
;// CONCATENATED MODULE: ./lib/lint/known-fields.js
const known_fields_githubFields = new Set(`action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name
  event_path graphql_url head_ref job path ref ref_name ref_protected ref_type repository repository_id
  repository_owner repository_owner_id repository_visibility repositoryurl retention_days run_attempt run_id run_number
  secret_source server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace`.split(/\s+/));
const pullRequestFields = new Set(`_links active_lock_reason additions assignee assignees author_association auto_merge base body changed_files closed_at
  comments comments_url commits commits_url created_at deletions diff_url draft head html_url id issue_url labels locked
  maintainer_can_modify merge_commit_sha mergeable mergeable_state merged merged_at merged_by milestone node_id number
  patch_url rebaseable requested_reviewers requested_teams review_comment_url review_comments review_comments_url stack
  state statuses_url title updated_at url user`.split(/\s+/));
//# sourceMappingURL=known-fields.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/unknown-context.js





const unknownContext = {
    code: 'unknown-context',
    severity: 'warning',
    find: ({ file }) => textsOfBlocks(file).flatMap((text) => {
        const { template, at } = text;
        const refused = template.problems.flatMap((problem) => refusal(problem, text));
        const typos = expressionsOf(template)
            .flatMap(({ references }) => references)
            .flatMap(({ path }) => typo(path, file) ?? []);
        return [...refused, ...typos].map((remark) => ({ file: file.path, at, ...remark }));
    }),
    repair: 'correct the name',
    docs: {
        what: 'A name is misspelt, such as `github.head_reff`, or an input is not declared. GitHub takes a property that does not exist for an empty text and says nothing, so pull requests that should be apart meet. A context that does not exist, or that concurrency does not have (`env`, `secrets`), is an error: GitHub refuses the workflow. Concurrency of a workflow has [the contexts](https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability) `github`, `inputs` and `vars`, and that of a job also `needs`, `strategy` and `matrix`.'
    }
};
function refusal({ kind, what }, { key, block }) {
    const place = block.job === undefined ? 'workflow' : 'job';
    const there = contextsAt[place];
    if (kind === 'context') {
        const meant = (0,nearest/* nearest */.p)(what, there);
        return [
            {
                severity: 'error',
                message: `There is no context ${what}: GitHub refuses the workflow`,
                repair: meant === undefined ? `use one of ${there.join(', ')}` : `write ${meant}`
            }
        ];
    }
    if (kind !== 'unavailable-context')
        return [];
    return [
        {
            severity: 'error',
            message: `${key} of a ${place} cannot read the context ${what}: GitHub refuses the workflow`,
            repair: `use one of ${there.join(', ')}`
        }
    ];
}
function typo([context = '', name], file) {
    if (name === undefined || name === '*')
        return undefined;
    const known = namesOf(context, file);
    if (known === undefined || known.includes(name))
        return undefined;
    const message = `There is no ${context}.${name}: GitHub takes it for an empty text`;
    const meant = (0,nearest/* nearest */.p)(name, known);
    if (meant !== undefined)
        return { message, repair: `write ${context}.${meant}` };
    return { message, ...(context === 'inputs' ? { repair: `declare the input ${name}` } : {}) };
}
function namesOf(context, file) {
    if (context === 'github')
        return [...known_fields_githubFields];
    return context === 'inputs' ? unknown_context_inputsOf(file) : undefined;
}
const unknown_context_inputsOf = ({ triggers }) => triggers.flatMap(({ inputs }) => inputs.map(({ name }) => name.toLowerCase()));
//# sourceMappingURL=unknown-context.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/unknown-payload.js




const unknownPayload = {
    code: 'unknown-payload',
    severity: 'warning',
    find: (scene) => {
        const { file } = scene;
        const events = file.triggers.map(({ event }) => event);
        const fields = events.map((event) => payloadFields(event));
        if (fields.includes(undefined))
            return [];
        const known = new Set(fields.flatMap((names) => names ?? []));
        return textsOfBlocks(file).flatMap(({ template, at, block }) => expressionsOf(template)
            .flatMap(({ references }) => references)
            .flatMap(({ path }) => {
            const kind = kindOf(path, known, file);
            if (kind === undefined)
                return [];
            const isLoud = kind === 'misspelt' || losesSomething(scene, block);
            return {
                file: file.path,
                at,
                severity: isLoud ? 'warning' : 'info',
                message: `No event of this file has ${path.join('.')}: GitHub takes it for an empty text`
            };
        }));
    },
    repair: 'read a field that the events of the file have',
    docs: {
        what: 'The name reads a field that the payload of no event of this workflow has, such as `github.event.issue.number` in a workflow of `pull_request`, or an input under `github.event.inputs` that is not declared. GitHub takes it for an empty text, so runs that should be apart meet. Where another value stands behind `||` and nothing is lost, this is an info.'
    }
};
function kindOf(path, known, file) {
    const [context, event, field, inner] = path;
    if (context !== 'github' || event !== 'event' || field === undefined || field === '*')
        return undefined;
    if (!known.has(field))
        return 'foreign';
    return inner !== undefined && inner !== '*' && isMisspelt(field, inner, file)
        ? 'misspelt'
        : undefined;
}
function isMisspelt(field, inner, { triggers }) {
    if (field === 'pull_request')
        return !pullRequestFields.has(inner);
    if (field !== 'inputs')
        return false;
    const given = triggers.filter(({ event }) => event === 'workflow_dispatch');
    return !given.some(({ inputs }) => inputs.some(({ name }) => name.toLowerCase() === inner));
}
//# sourceMappingURL=unknown-payload.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/never-collides.js





const neverCollides = {
    code: 'never-collides',
    severity: 'info',
    find: (scene) => {
        const { encounters, file } = scene;
        const meeting = new Set(encounters.map(({ later }) => blockKey(later.claim)));
        return [...membersOfBlocks(scene)]
            .filter(([key, { claim, runs }]) => !meeting.has(key) && isToMeet(claim) && hasTwo(runs) && !isMisread(scene, claim))
            .map(([, { claim }]) => ({
            file: file.path,
            at: claim.concurrency.groupAt,
            message: 'No two runs of this workflow ever have the same group: the block does nothing'
        }));
    },
    repair: 'remove the block, or leave out the part that differs in every run',
    docs: {
        what: 'The name has `github.run_id` or `github.sha` in it for every event, so each run has a group of its own. Two pushes to one pull request do not meet, and the older run goes on.'
    }
};
function membersOfBlocks(scene) {
    const blocks = new Map();
    for (const { claim, run } of ownMembers(scene)) {
        const key = blockKey(claim);
        const known = blocks.get(key);
        if (known === undefined)
            blocks.set(key, { claim, runs: [run] });
        else
            known.runs.push(run);
    }
    return blocks;
}
const isToMeet = ({ job, concurrency: { queue, group } }) => queue !== 'max' &&
    job?.matrix === undefined &&
    group.parts.some((part) => typeof part !== 'string');
const hasTwo = (runs) => runs.some((run, index) => !run.isCompanion &&
    runs.slice(0, index).some((other) => isSameSubject(other.subject, run.subject)));
function isMisread(scene, { concurrency: { groupAt } }) {
    return [unknownContext, unknownPayload]
        .flatMap((check) => check.find(scene))
        .some(({ at }) => at.line === groupAt.line && at.column === groupAt.column);
}
//# sourceMappingURL=never-collides.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/no-concurrency.js


const noConcurrency = {
    code: 'no-concurrency',
    severity: 'info',
    isOff: true,
    find: ({ file }) => {
        const [trigger] = file.triggers.filter(({ event }) => event.startsWith('pull_request'));
        if (trigger === undefined || blocksOf(file).length > 0)
            return [];
        if (file.jobs.some((job) => cancelSteps(job).length > 0))
            return [];
        return [
            {
                file: file.path,
                at: trigger.at,
                message: 'Older runs of a pull request go on when a newer commit is pushed'
            }
        ];
    },
    repair: 'add a job with Supersede, or a concurrency block',
    docs: {
        what: 'A workflow of pull requests cancels nothing. Only `--enable no-concurrency` looks for this.'
    }
};
//# sourceMappingURL=no-concurrency.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/outsider-cancels-default-branch.js


const outsiderCancelsDefaultBranch = {
    code: 'outsider-cancels-default-branch',
    severity: 'error',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss }) => loss === 'outsider'), (encounter) => ({
        message: `Somebody without write access ${verb(encounter)} a run of ${branchOf(encounter.earlier.run)}`,
        lost: `the result of a commit of ${branchOf(encounter.earlier.run)}, as often as a stranger likes`,
        repair: `put ${subjectOf(encounter.later.run)} into the name, and github.run_id for other events`,
        ...(encounter.effect === 'evicts' ? { severity: 'warning' } : {})
    })),
    repair: 'put what the run is for into the name, such as github.event.pull_request.number, and github.run_id for other events',
    docs: {
        what: "Somebody forks the repository and opens a pull request from the fork's `main`. `github.head_ref` is `main`, and so is `github.ref_name` of a push to your `main`: both runs have one group, and the pull request cancels the run of your default branch. A comment does the same where `issue_comment` shares the group.",
        lost: 'the results of the default branch, as long as anybody with an account wants it. In [Azure/iot-operations-sdks#662](https://github.com/Azure/iot-operations-sdks/pull/662) runs of forks and of main met in one group.'
    }
};
//# sourceMappingURL=outsider-cancels-default-branch.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/own-deadlock.js

const ownDeadlock = {
    code: 'own-deadlock',
    severity: 'error',
    find: ({ entrants }) => {
        const seen = new Set();
        return entrants.flatMap(({ claims }) => {
            const whole = claims.find(({ job, calledBy }) => job === undefined && calledBy === undefined);
            if (whole === undefined)
                return [];
            return claims.flatMap(({ job, calledBy, name, concurrency, file }) => {
                if (job === undefined || calledBy !== undefined || seen.has(job.id))
                    return [];
                if (meets(whole.name, name) !== 'yes')
                    return [];
                seen.add(job.id);
                return {
                    file: file.path,
                    at: concurrency.groupAt,
                    message: `Job ${job.id} waits for the group ${nameText(name)}, which its own workflow holds`,
                    lost: 'the whole run: GitHub sees the deadlock and cancels it'
                };
            });
        });
    },
    repair: 'give the job a group of another name, or remove one of the two blocks',
    docs: {
        what: 'The workflow has a group, and one of its jobs has a group of the same name. The job waits for its own workflow. GitHub cancels the run: "Canceling since a deadlock was detected for concurrency group".',
        lost: '[actions/languageservices#237](https://github.com/actions/languageservices/pull/237).'
    }
};
//# sourceMappingURL=own-deadlock.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/pull-requests-collapse.js


const pullRequestsCollapse = {
    code: 'pull-requests-collapse',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter((encounter) => encounter.loss === 'pull-requests' && !isOfTarget(encounter)), (encounter) => ({
        ...pull_requests_collapse_textsOf(encounter),
        repair: `put ${subjectOf(encounter.later.run)} into the name`
    })),
    repair: "put the pull request's number into the name, or let the runs of a lock wait with queue: max",
    docs: {
        what: 'Two pull requests are open, and the name of the group has nothing in it that tells them apart: only `github.workflow`, or `github.ref` for events that always run on the default branch (`issue_comment`, `workflow_run`). The newer run cancels the run of the other pull request.',
        lost: 'the required checks of a pull request. A push to another pull request is enough to cancel them.'
    }
};
function pull_requests_collapse_textsOf(encounter) {
    const { event, subject } = encounter.later.run;
    const isThread = subject.kind === 'thread';
    const noun = !isThread ? 'pull request' : event === 'issues' ? 'issue' : 'conversation';
    return {
        message: `The run of one ${noun} ${verb(encounter)} the run of another one`,
        lost: `the ${isThread ? 'work' : 'checks'} of the other ${noun}`
    };
}
//# sourceMappingURL=pull-requests-collapse.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/push-pr-collision.js

const pushPrCollision = {
    code: 'push-pr-collision',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, earlier, later }) => loss === 'push-and-pull-request' &&
        !(earlier.run.isFromFork &&
            later.run.subject.kind === 'branch' &&
            later.run.subject.livesOn &&
            !isHarmlessToOthers(losses))), (encounter) => ({
        message: `A run of ${encounter.later.run.event} ${verb(encounter)} a run of ${encounter.earlier.run.event}`,
        lost: encounter.earlier.run.subject.kind === 'pull-request'
            ? 'the checks of the pull request'
            : 'the result of the push'
    })),
    repair: 'put github.event.pull_request.number into the name, and github.run_id for other events',
    docs: {
        what: 'Somebody pushes to a branch that has a pull request. The push starts one run, and the pull request starts another one. `github.head_ref || github.ref_name` gives both runs the same group name. The order of the two runs is not fixed. The later one cancels the earlier one, and the cancelled check stays on the commit. `github.ref` can do the same for `pull_request: closed`: after a merge, the ref of that run is the base branch.',
        lost: 'the result of the earlier run. If that is the run of the pull request, its checks are lost: it tests the result of the merge, and the run of the push does not.'
    }
};
const isHarmlessToOthers = (losses) => losses.every(({ loss }) => loss !== 'outsider');
//# sourceMappingURL=push-pr-collision.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/queue-max-with-cancel.js

const queueMaxWithCancel = {
    code: 'queue-max-with-cancel',
    severity: 'error',
    find: ({ entrants }) => {
        const found = new Map();
        for (const { run, claims } of entrants) {
            for (const claim of claims) {
                const { file, concurrency, queue, cancels } = claim;
                if (queue !== 'max' || cancels === false || claim.refusal !== undefined)
                    continue;
                const isSure = cancels === true;
                const known = found.get(blockKey(claim));
                if (known !== undefined && (known.isSure || !isSure))
                    continue;
                const message = queue_max_with_cancel_textOf(claim, runText(run));
                found.set(blockKey(claim), { file: file.path, at: concurrency.groupAt, message, isSure });
            }
        }
        return [...found.values()];
    },
    repair: 'remove cancel-in-progress, or remove queue: max',
    docs: {
        what: 'A block has `queue: max` and `cancel-in-progress: true`. GitHub answers with a validation error, and the workflow does not start for any event. Where `cancel-in-progress` is an expression, GitHub starts no run for which it gives `true`.',
        lost: '[GitHub documentation](https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency), 2026-11.'
    }
};
function queue_max_with_cancel_textOf({ cancels, concurrency: { cancel } }, run) {
    const both = 'queue: max and cancel-in-progress: true exclude one another';
    if (cancel?.parts.every((part) => typeof part === 'string') === true)
        return `${both}: GitHub refuses the workflow`;
    return cancels === true
        ? `${both}: for ${run} GitHub starts no run`
        : `${both}: GitHub starts no run for which the expression gives true`;
}
//# sourceMappingURL=queue-max-with-cancel.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/same-commit-cancelled.js

const sameCommitCancelled = {
    code: 'same-commit-cancelled',
    severity: 'info',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss }) => loss === 'same-commit'), (encounter) => {
        const fewer = lostJobs(encounter.earlier.entrant.running, encounter.later.entrant.running);
        return {
            message: `A second event for the same commit ${verb(encounter)} the run that tests it`,
            lost: 'the work that was done: the same commit is tested from the start',
            ...(encounter.earlier.run.event === encounter.later.run.event
                ? {}
                : {
                    repair: 'leave one of the two events out, or put github.event_name into the name'
                }),
            ...(fewer.length > 0
                ? {
                    severity: 'warning',
                    lost: `the result of job ${fewer[0] ?? ''}, which the later run skips`
                }
                : {})
        };
    }),
    repair: 'leave these activity types to a workflow of their own, or put github.event.action into the name',
    docs: {
        what: 'A pull request gets a label, a review or another title while its run is at work. That event starts a run for the same commit, which cancels the first one. Where the later run skips jobs that the first one ran, their results are lost, and this is a warning.'
    }
};
function lostJobs(earlier, later) {
    return [...earlier]
        .filter(([id, runs]) => runs === true && later.get(id) === false)
        .map(([id]) => id);
}
//# sourceMappingURL=same-commit-cancelled.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/skipped-run-cancels.js

const skippedRunCancels = {
    code: 'skipped-run-cancels',
    severity: 'error',
    find: ({ losses }) => remarksByBlock(losses
        .filter(({ loss }) => loss === 'skipped')
        .toSorted((one, other) => Number(isOneCommit(other)) - Number(isOneCommit(one))), (encounter) => ({
        message: `A run in which every job is skipped ${verb(encounter)} a run that does the work`,
        lost: encounter.later.run.subject.kind === 'thread'
            ? 'the work that somebody asked for in the earlier comment'
            : 'the test of the commit: a job that is skipped counts as passed'
    })),
    repair: 'start the workflow only for the types that a job needs, or move the group to the job',
    docs: {
        what: "A pull request gets a label while its run is at work. The label starts a run in which every job's `if` is false. That run still enters the group, cancels the run that tests the commit, and ends: jobs that are skipped count as passed, so a required check is green without a test. A comment does the same to the run that an earlier comment asked for.",
        lost: '[cozystack/cozystack#3560](https://github.com/cozystack/cozystack/issues/3560).'
    }
};
function isOneCommit({ earlier, later }) {
    return earlier.run.commit === later.run.commit;
}
//# sourceMappingURL=skipped-run-cancels.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/stale-guard.js




const staleGuard = {
    code: 'stale-guard',
    severity: 'warning',
    find: (scene) => {
        const { file } = scene;
        if (file.triggers.some(({ event }) => event === 'workflow_call'))
            return [];
        return textsOfBlocks(file).flatMap((text) => {
            const { template, at } = text;
            const references = expressionsOf(template).flatMap((expression) => expression.references);
            return staleIn(references, scene).map(({ message, isForeign }) => ({
                file: file.path,
                at,
                message,
                severity: !isForeign && guardsSomething(scene, text) ? 'warning' : 'info'
            }));
        });
    },
    repair: 'name a branch or an event that the triggers of this file have',
    docs: {
        what: "A guard such as `github.ref != 'refs/heads/master'` was copied into a repository whose default branch is `main`, or compares `github.ref` with `main` instead of `refs/heads/main`, or names an event that is not under `on`. It has the same value for every run, so it guards nothing. Where no two runs lose anything by that, this is an info.",
        lost: 'runs of the default branch, although the file looks as if it protected them.'
    }
};
const guardsSomething = ({ losses }, { block, key }) => losses.some(({ loss, effect, later }) => loss !== 'same-commit' &&
    later.claim.concurrency === block.concurrency &&
    (key === 'group' || effect === 'cancels'));
function staleIn(references, scene) {
    const byPath = new Map();
    for (const { path, comparedWith } of references) {
        const key = path.join('.');
        byPath.set(key, [...(byPath.get(key) ?? []), ...comparedWith]);
    }
    return [...byPath].flatMap(([path, comparisons]) => {
        const stale = comparisons.filter((comparison) => isStale(path, comparison, scene));
        const [first] = stale;
        if (first === undefined || stale.length < comparisons.length)
            return [];
        return {
            message: `No run of this workflow has ${path} ${first.how === 'equals' ? '' : 'with '}${JSON.stringify(first.text)}: the guard does nothing`,
            isForeign: path === 'github.event_name' && stale.every(({ text }) => knownEvents.includes(text))
        };
    });
}
function isStale(path, { how, text }, scene) {
    if (how === 'startswith')
        return path === 'github.ref' && text.startsWith('refs/tags/') && !hasTags(scene);
    const judge = how === 'equals' && Object.hasOwn(judges, path) ? judges[path] : undefined;
    return judge?.(text, scene) === true;
}
const judges = {
    'github.event_name': (text, { file }) => !file.triggers.some(({ event }) => stale_guard_isSame(event, text)),
    'github.ref': isStaleRef,
    'github.ref_name': (text, scene) => text.startsWith('refs/') || isStaleBranch(text, scene),
    'github.head_ref': (text) => text.startsWith('refs/'),
    'github.base_ref': (text) => text.startsWith('refs/')
};
const stale_guard_isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
const hasTags = ({ entrants }) => entrants.some(({ run: { subject, event } }) => subject.kind === 'tag' || ofAnyRef.includes(event) || event === 'workflow_dispatch');
function isStaleRef(text, scene) {
    if (!text.startsWith('refs/'))
        return true;
    return text.startsWith('refs/heads/') && isStaleBranch(text.slice('refs/heads/'.length), scene);
}
const usualDefaults = ['main', 'master', 'trunk', 'develop'];
const ofAnyRef = ['create', 'deployment', 'deployment_status'];
function isStaleBranch(branch, { file, defaultBranch, entrants }) {
    if (file.triggers.some(({ event }) => ofAnyRef.includes(event)))
        return false;
    if (stale_guard_isSame(branch, defaultBranch))
        return !entrants.some(({ run }) => isOnDefaultBranch(run.event, run.subject.kind));
    if (file.triggers.some((trigger) => trigger.event === 'push' && takesBranch(trigger, branch)))
        return false;
    const isByHand = file.triggers.some(({ event }) => event === 'workflow_dispatch');
    return !isByHand || usualDefaults.includes(branch);
}
function isOnDefaultBranch(event, subject) {
    return (event === 'push' ||
        event === 'pull_request_target' ||
        subject === 'started' ||
        subject === 'thread' ||
        event === 'workflow_run');
}
//# sourceMappingURL=stale-guard.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/tag-cancelled.js

const tagCancelled = {
    code: 'tag-cancelled',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss }) => loss === 'tag'), (encounter) => ({
        message: `A newer run ${verb(encounter)} the run of a tag`,
        lost: `whatever the ${encounter.earlier.run.title} was to publish: nobody does it again`,
        ...(encounter.effect === 'cancels' ? { severity: 'error' } : {})
    })),
    repair: 'put github.ref into the name, or let them all wait with queue: max',
    docs: {
        what: 'Two tags are pushed, or two releases are published, and their runs share a group. With `cancel-in-progress` the second cuts the first short, and this is an error; without it the third drops the second, which is never built.',
        lost: '[B3Pay/ic-reactor#233](https://github.com/B3Pay/ic-reactor/pull/233): of three tags, the run of the one that waited was cancelled.'
    }
};
//# sourceMappingURL=tag-cancelled.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/target-blocked.js
const targetBlocked = {
    code: 'target-blocked',
    severity: 'info',
    find: ({ file }) => file.triggers
        .filter(({ event }) => event === 'pull_request_target')
        .map(({ at }) => ({
        file: file.path,
        at,
        message: 'GitHub blocks pull_request_target in public repositories that have no policy for it'
    })),
    repair: 'allow it in Settings, Actions, Policies for this file, and say so with an allow comment; or use pull_request and workflow_run',
    docs: {
        what: 'From 2026-12-02 on GitHub blocks `pull_request_target` in public repositories that have no event policy of their own: such a run fails with "Event \'pull_request_target\' is not allowed to trigger Actions workflows". Where a policy allows it, write that down: `# supersede: allow target-blocked our policy allows this file`.',
        lost: '[How to control which events start workflows](https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution).'
    }
};
//# sourceMappingURL=target-blocked.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/target-collapse.js


const targetCollapse = {
    code: 'target-collapse',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter((encounter) => encounter.loss === 'pull-requests' && isOfTarget(encounter)), (encounter) => ({
        message: `Under pull_request_target the run of one pull request ${verb(encounter)} the run of another one`,
        lost: 'the checks of the other pull request'
    })),
    repair: 'use github.event.pull_request.number instead of github.ref',
    docs: {
        what: 'Two pull requests are open in a workflow of `pull_request_target`. Since December 2025 `github.ref` is the default branch for all of them, so `github.ref` puts all pull requests into one group.',
        lost: '[GitHub changelog, 2025-11-07](https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes/), [dfinity/ic#10125](https://github.com/dfinity/ic/pull/10125).'
    }
};
//# sourceMappingURL=target-collapse.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/two-workflows-one-group.js





const twoWorkflowsOneGroup = {
    code: 'two-workflows-one-group',
    severity: 'warning',
    find: (scene) => {
        const remarks = new Map();
        for (const later of ownMembers(scene)) {
            for (const earlier of othersOf(later, scene)) {
                const encounter = encounterAcross(earlier, later);
                if (encounter.effect === 'waits' || later.run.action === 'closed')
                    continue;
                const key = `${blockKey(later.claim)} ${earlier.claim.file.path}`;
                const known = remarks.get(key);
                if (known === undefined || (known.severity === 'info' && encounter.effect === 'cancels')) {
                    remarks.set(key, two_workflows_one_group_remarkOn(encounter));
                }
            }
        }
        return [...remarks.values()];
    },
    repair: 'start each name with github.workflow, or with a text of its own',
    docs: {
        what: 'Groups are shared by all workflows of a repository. One push starts a run of each of two files, both have the group `${{ github.ref }}`, and the run of the one file cancels the run of the other. Without `cancel-in-progress` they wait for one another, and a third is dropped: that is an info, since deploys are serialised like this on purpose.'
    }
};
function othersOf({ claim: { name, file } }, { byName }) {
    const key = name_keyOf(name);
    return key === undefined
        ? []
        : (byName.get(key) ?? []).filter((other) => other.claim.file.path !== file.path);
}
function two_workflows_one_group_remarkOn(encounter) {
    const { earlier, later, effect } = encounter;
    const isDeploy = effect === 'cancels' &&
        earlier.run.subject.kind !== 'pull-request' &&
        heldDeploys(earlier).some(surelyDeploys);
    return {
        ...placeOf(encounter),
        severity: isDeploy ? 'error' : effect === 'cancels' ? 'warning' : 'info',
        message: `A run of ${later.claim.file.path} ${verb(encounter)} a run of ${earlier.claim.file.path}`,
        lost: `the result of ${earlier.claim.file.path}`,
        meeting: meetingOf(encounter)
    };
}
//# sourceMappingURL=two-workflows-one-group.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/unknown-event.js


const unknownEvent = {
    code: 'unknown-event',
    severity: 'error',
    find: ({ file }) => file.triggers
        .filter(({ event }) => !knownEvents.includes(event))
        .map(({ event, at }) => {
        const meant = (0,nearest/* nearest */.p)(event, knownEvents);
        const place = { file: file.path, at };
        return meant === undefined
            ? {
                ...place,
                severity: 'info',
                message: `The linter knows no event ${JSON.stringify(event)}`
            }
            : {
                ...place,
                message: `There is no event ${JSON.stringify(event)}: GitHub refuses the workflow`,
                repair: `write ${meant}`
            };
    }),
    repair: 'correct the name, or leave it if GitHub has a new event of this name',
    docs: {
        what: 'A name under `on` is misspelt, such as `pull_requests`. GitHub refuses the whole workflow: it starts for no event. A name that resembles none of the known events is only a note, because GitHub may have a new one.'
    }
};
//# sourceMappingURL=unknown-event.js.map
;// CONCATENATED MODULE: ./lib/lint/checks.js






























const checks = [
    skippedRunCancels,
    outsiderCancelsDefaultBranch,
    deployCancelled,
    tagCancelled,
    ownDeadlock,
    callerCalleeDeadlock,
    queueMaxWithCancel,
    invalidConcurrency,
    invalidExpression,
    unknownEvent,
    unknownContext,
    unknownPayload,
    emptyPart,
    defaultBranchCancelled,
    defaultBranchEvicted,
    mergeQueueCollision,
    forksCollide,
    targetCollapse,
    pullRequestsCollapse,
    pushPrCollision,
    matrixCollapse,
    jobsCollide,
    staleGuard,
    twoWorkflowsOneGroup,
    cancellerInOwnGroup,
    sameCommitCancelled,
    neverCollides,
    knownCancelAction,
    targetBlocked,
    noConcurrency
];
//# sourceMappingURL=checks.js.map
;// CONCATENATED MODULE: ./lib/lint/default-branch.js
function guessDefaultBranch(files) {
    const named = files.flatMap(({ triggers }) => triggers.filter(({ event }) => event === 'push').flatMap(({ branches }) => branches ?? []));
    const count = (branch) => named.filter((name) => name === branch).length;
    const [first] = ['main', 'master', 'trunk', 'develop']
        .map((branch) => ({ branch, times: count(branch) }))
        .toSorted((one, other) => other.times - one.times);
    return first !== undefined && first.times > 0 ? first.branch : 'main';
}
//# sourceMappingURL=default-branch.js.map
;// CONCATENATED MODULE: ./lib/lint/lint.js






const unreadableCode = 'unreadable-file';
const codesOfNoCheck = [unreadableCode, allowCode];
const allCodes = [...checks.map(({ code }) => code), ...codesOfNoCheck];
function lint(sources, options, known) {
    const read = new Map(sources.map((source) => [
        source,
        known?.read.get(source) ?? readWorkflowFile(source.path, source.text)
    ]));
    const given = sources.filter(({ isContext }) => isContext !== true);
    const files = workflowsOf(sources, read);
    const defaultBranch = options.defaultBranch ?? guessDefaultBranch(files);
    const scenes = scenesOf(workflowsOf(given, read), {
        files: new Map(files.map((file) => [pathInRepository(file.path), file])),
        defaultBranch,
        known: known?.defaultBranch === defaultBranch ? known.scenes : []
    });
    const asked = checks.filter(({ code, isOff }) => isOff !== true || options.enabled.includes(code));
    const found = [
        ...given.flatMap((source) => unreadable(source, read.get(source))),
        ...scenes.flatMap((scene) => asked.flatMap((check) => findingsOf(check, scene)))
    ];
    return { scenes, defaultBranch, read, findings: sorted(allowed(lint_once(found), given)) };
}
function workflowsOf(sources, read) {
    return sources.flatMap((source) => {
        const file = read.get(source);
        return file?.kind === 'workflow' ? [file] : [];
    });
}
function unreadable({ text }, file) {
    if (file?.kind !== 'unreadable')
        return [];
    const { message, at } = file.problem;
    const line = text.split('\n', at.line)[at.line - 1] ?? '';
    return [{ ...unreadableFile(file.path, message, at), ...repairOf(line) }];
}
function repairOf(line) {
    if (/(?:^|[^$])\{\{/.test(line))
        return { repair: 'write ${{: without the $ it is no expression' };
    return line.includes('${{') ? { repair: 'put the value with ${{ into quotes' } : {};
}
function unreadableFile(file, message, at) {
    return {
        ...{ code: unreadableCode, severity: 'error', file, at, message },
        meeting: undefined,
        lost: undefined,
        repair: 'correct the file: GitHub does not start it either'
    };
}
function lint_once(findings) {
    const byPlace = new Map();
    for (const finding of findings) {
        const { code, file, at, message } = finding;
        const key = JSON.stringify([
            code,
            file,
            at.line,
            at.column,
            finding.meeting === undefined ? message : ''
        ]);
        if (!byPlace.has(key))
            byPlace.set(key, finding);
    }
    return [...byPlace.values()];
}
function allowed(findings, sources) {
    const byFile = new Map(sources.map(({ path }) => [path, []]));
    findings.forEach((finding) => byFile.get(finding.file)?.push(finding));
    return sources.flatMap((source) => applyAllowances(source, byFile.get(source.path) ?? [], allCodes));
}
function sorted(findings) {
    return findings.toSorted((one, other) => compare(one.file, other.file) ||
        one.at.line - other.at.line ||
        one.at.column - other.at.column);
}
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
//# sourceMappingURL=lint.js.map
;// CONCATENATED MODULE: ./lib/lint/sarif.js



const levels = {
    info: 'note',
    warning: 'warning',
    error: 'error'
};
function sarif(findings, version, safe) {
    const codes = [...new Set(findings.map(({ code }) => code))];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'supersede lint', version, rules: codes.map(ruleOf) } },
                results: findings.map((finding) => resultOf(finding, { codes, safe }))
            }
        ]
    };
}
function ruleOf(code) {
    const check = checks.find((each) => each.code === code);
    return {
        id: code,
        shortDescription: { text: code.replaceAll('-', ' ') },
        helpUri: docsOf(code),
        ...(check === undefined
            ? {}
            : {
                fullDescription: { text: check.docs.what },
                help: { text: check.repair },
                defaultConfiguration: { level: levels[check.severity] }
            })
    };
}
function resultOf(finding, { codes, safe }) {
    const { code, severity, file, at, message, meeting } = finding;
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: levels[severity],
        message: {
            text: sentencesOf(finding)
                .map((sentence) => `${safe(sentence)}.`)
                .join(' ')
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(safe(file)) },
                    region: { startLine: at.line, startColumn: at.column }
                }
            }
        ],
        partialFingerprints: { 'supersede/v1': safe(`${code}:${file}:${meeting?.group ?? message}`) }
    };
}
//# sourceMappingURL=sarif.js.map
;// CONCATENATED MODULE: ./lib/lint/text.js

function findingText(finding, style) {
    const { safe, colour, width } = style;
    const { file, at, severity, code, message, lost, repair, meeting } = finding;
    const lines = [
        `${safe(file)}:${at.line}:${at.column}`,
        `${severity} ${code}: ${safe(message)}`,
        ...(meeting === undefined ? [] : ['', ...meetingLines(meeting, style), '']),
        ...(lost === undefined ? [] : [`lost:   ${safe(lost)}`]),
        `repair: ${safe(repair)}`,
        `docs:   ${docsOf(code)}`
    ];
    const [place = '', ...rest] = lines;
    const text = rest.flatMap((line) => wrapped(line, width - 2)).map((line) => `  ${line}`.trimEnd());
    const [head = '', ...others] = text;
    return [place, head.replace(severity, colour(severity, severity)), ...others].join('\n');
}
function meetingLines(meeting, { safe, width }) {
    const rows = rowsOf(meeting).map(({ run, fate }) => ({ run: safe(run), fate }));
    const longest = Math.max(...rows.map(({ run }) => run.length));
    const fits = rows.every(({ fate }) => longest + fate.length + margin <= width);
    const lines = rows.flatMap(({ run, fate }, index) => {
        const isLast = index === rows.length - 1;
        const mark = isLast ? '└' : '├';
        if (fits)
            return `  ${mark} ${run.padEnd(longest)}  ${fate}`;
        return [`  ${mark} ${run}`, `  ${isLast ? ' ' : '│'}   ${fate}`];
    });
    return [`  group ${safe(meeting.group)}`, ...lines];
}
const margin = 8;
function rowsOf({ earlier, later, effect, isMaybe }) {
    const may = isMaybe ? 'may be' : 'is';
    if (effect === 'cancels') {
        return [
            { run: earlier, fate: `${may} cancelled` },
            { run: later, fate: 'starts' }
        ];
    }
    return [
        { run: 'an older run', fate: 'holds the group' },
        { run: earlier, fate: `waits, then ${may} cancelled` },
        { run: later, fate: 'waits in its place' }
    ];
}
function wrapped(line, width) {
    if (line.length <= width || line.startsWith(' ') || line.startsWith('docs: '))
        return [line];
    const hang = /^(?:lost: {3}|repair: )/.test(line) ? ' '.repeat('repair: '.length) : '  ';
    const out = [];
    let current = '';
    for (const word of line.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length > width && current.trim() !== '') {
            out.push(current);
            current = `${hang}${word}`;
        }
        else
            current = longer;
    }
    return [...out, current];
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./lib/model/workflow.js
var workflow = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/lint-annotation.js


const commands = {
    error: 'error',
    warning: 'warning',
    info: 'notice'
};
function annotation(finding) {
    const { severity, file, at, code } = finding;
    const properties = { file, line: String(at.line), col: String(at.column), title: code };
    return (0,report_escape/* workflowCommand */.NA)(commands[severity], properties, sentencesOf(finding).join('. '));
}
//# sourceMappingURL=lint-annotation.js.map
;// CONCATENATED MODULE: ./lib/report/lint-summary.js



const mostFindings = 100;
function lintSummary(findings) {
    const shown = findings.slice(0, mostFindings);
    const rest = findings.length - shown.length;
    return [
        `### ${headline(findings)}`,
        ...shown.map(section),
        ...(rest === 0 ? [] : [`${rest} more are in the log and in the SARIF file.`])
    ]
        .join('\n\n')
        .concat('\n');
}
const nouns = {
    error: 'error',
    warning: 'warning',
    info: 'note'
};
const signs = { error: '❌', warning: '⚠️', info: 'ℹ️' };
function headline(findings) {
    if (findings.length === 0)
        return 'Workflows: no findings';
    const files = new Set(findings.map(({ file }) => file)).size;
    const counts = severities
        .toReversed()
        .map((each) => [findings.filter(({ severity }) => severity === each).length, nouns[each]])
        .filter(([count]) => count > 0)
        .map(([count, noun]) => counted(count, noun));
    return `Workflows: ${counts.join(', ')} in ${counted(files, 'file')}`;
}
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
function section({ severity, code, file, at, message, meeting, lost, repair }) {
    return [
        `#### ${signs[severity]} ${nouns[severity]}: [${code}](${docsOf(code)})`,
        `${(0,report_escape/* forSentence */.Fu)(message)}. ${(0,report_escape/* forMarkdown */.Bm)(`${file}:${at.line}`)}`,
        ...(meeting === undefined ? [] : [table(meeting)]),
        [
            ...(lost === undefined ? [] : [`- **Lost:** ${(0,report_escape/* forSentence */.Fu)(lost)}`]),
            `- **Repair:** ${(0,report_escape/* forSentence */.Fu)(repair)}`
        ].join('\n')
    ].join('\n\n');
}
function table({ earlier, later, group, effect, isMaybe }) {
    const may = isMaybe ? 'may be' : 'is';
    const rows = effect === 'cancels'
        ? [
            [(0,report_escape/* forMarkdown */.Bm)(earlier), `${may} cancelled`],
            [(0,report_escape/* forMarkdown */.Bm)(later), 'starts']
        ]
        : [
            ['an older run', 'holds the group'],
            [(0,report_escape/* forMarkdown */.Bm)(earlier), `waits, then ${may} cancelled`],
            [(0,report_escape/* forMarkdown */.Bm)(later), 'waits in its place']
        ];
    return [
        `| run in group ${(0,report_escape/* forMarkdown */.Bm)(group)} | what happens |`,
        '| --- | --- |',
        ...rows.map((row) => `| ${row.join(' | ')} |`)
    ].join('\n');
}
//# sourceMappingURL=lint-summary.js.map
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(7352);
// EXTERNAL MODULE: ./lib/action/runner-file.js
var runner_file = __webpack_require__(4993);
;// CONCATENATED MODULE: ./lib/action/lint-step.js


















function lintStep({ env, stdout }) {
    const folder = env['GITHUB_WORKSPACE'] ?? '.';
    const texts = readWorkflows([workflow/* workflowFolder */.Mf], folder);
    for (const path of texts.skipped)
        stdout.write(`${(0,report_escape/* forLog */.Ig)(path)} is skipped, because it is a folder.\n`);
    const findings = findingsIn(env, texts, folder);
    for (const finding of findings)
        stdout.write(`${logText(finding)}\n\n${annotation(finding)}\n`);
    if (findings.length === 0)
        stdout.write('No findings.\n');
    const file = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'supersede-lint.sarif');
    (0,external_node_fs_.writeFileSync)(file, (0,report_escape/* forJson */.Cx)(sarif(findings, '1', report_escape/* forLog */.Ig), 2));
    const problems = [
        (0,outputs/* writeOutputs */.K)(env, { sarif: file }),
        (0,runner_file/* appendTo */.S)(env, 'GITHUB_STEP_SUMMARY', lintSummary(findings))
    ].filter((problem) => problem !== undefined);
    for (const problem of problems)
        stdout.write(`${(0,report_escape/* forLog */.Ig)(problem)}\n`);
    return findings.some(({ severity }) => isAtLeast(severity, 'warning')) ? 1 : 0;
}
function findingsIn(env, { sources, broken }, folder) {
    if (sources.length + broken.length === 0) {
        throw new errors/* InputError */.d(`There are no workflow files in ${workflow/* workflowFolder */.Mf}. Put a step with actions/checkout before this one.`);
    }
    const defaultBranch = (0,translate/* toText */.fE)((0,translate/* recordIn */.Rn)((0,context/* readEvent */.j_)(env), 'repository')['default_branch']);
    const { findings } = lint(sources, {
        defaultBranch: defaultBranch ?? defaultBranchOf(folder),
        enabled: []
    });
    const unread = broken.map(({ path, why }) => unreadableFile(path, why, { line: 1, column: 1 }));
    return [...unread, ...findings];
}
const logText = (finding) => findingText(finding, { width: 100, safe: report_escape/* forLog */.Ig, colour: (_, text) => text });
//# sourceMappingURL=lint-step.js.map

/***/ })

};
;