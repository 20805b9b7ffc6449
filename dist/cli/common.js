"use strict";
exports.id = 937;
exports.ids = [937];
exports.modules = {

/***/ 8545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ contextsOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function contextsOf(run, occasion) {
    return {
        github: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)(githubFields(run, occasion), shared),
        inputs: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)(run.inputs),
        vars
    };
}
const vars = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('vars');
const shared = {
    ...Object.fromEntries(['actor_id', 'event_path', 'ref_protected', 'token', 'workflow_sha', 'workspace'].map((name) => [name, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`github.${name}`)])),
    ...Object.fromEntries(['repository_id', 'repository_owner_id'].map((name) => [
        name,
        (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`github.${name}`, `github.${name}`)
    ])),
    actor: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('github.actor'),
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    job: null,
    retention_days: '90',
    run_attempt: '1',
    secret_source: 'Actions',
    server_url: 'https://github.com',
    triggering_actor: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('github.triggering_actor')
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
        workflow_ref: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('github.workflow_ref', path),
        ...(actor === undefined ? {} : { actor, triggering_actor: actor })
    };
}
const unknownRefName = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('github.ref_name');
function refName(ref) {
    return typeof ref === 'string' ? ref.replace(/^refs\/(?:heads|tags|pull)\//, '') : unknownRefName;
}
//# sourceMappingURL=contexts.js.map

/***/ }),

/***/ 4761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ unknownData),
/* harmony export */   OY: () => (/* binding */ toData),
/* harmony export */   hE: () => (/* binding */ UnknownData)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _actions_expressions_data_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);



class UnknownData extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ {
    pieces;
    truth;
    constructor(pieces, truth) {
        super('');
        this.pieces = pieces;
        this.truth = truth;
    }
}
class FieldsData extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT {
    from;
    path;
    constructor(from, path) {
        super();
        this.from = from;
        this.path = path;
    }
    get(name) {
        const path = `${this.path}.${name.toLowerCase()}`;
        const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(this.from, name);
        if (value !== undefined)
            return toData(value, path);
        return this.from.hasMore ? unknownData((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(path)) : undefined;
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
    return new UnknownData([value], undefined);
}
function toData(value, path) {
    if (typeof value === 'string')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(value);
    if (typeof value === 'number')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9(value);
    if (typeof value === 'boolean')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(value);
    if (value === null)
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(value))
        return unknownData(value);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value))
        return new FieldsData(value, path);
    return new _actions_expressions_data_array__WEBPACK_IMPORTED_MODULE_1__/* .Array */ .O(...value.map((item, index) => toData(item, `${path}[${index}]`)));
}
//# sourceMappingURL=data.js.map

/***/ }),

/***/ 8928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   be: () => (/* binding */ longestFile),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* unused harmony export resolved */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node: (_, node) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? anchors.get(node.source) : node;
}
function entriesOf(yaml, node) {
    const map = resolved(yaml, node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
        return [];
    return map.items.map(({ key, value }) => ({
        key: textOf(yaml, key) ?? '',
        keyNode: key,
        value: resolved(yaml, value)
    }));
}
function itemsOf(yaml, node) {
    const sequence = resolved(yaml, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(sequence) ? sequence.items.map((item) => resolved(yaml, item)) : [];
}
function valueOf(yaml, node, key) {
    return entriesOf(yaml, node).find((entry) => entry.key === key)?.value;
}
function textOf(yaml, node) {
    const scalar = resolved(yaml, node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar))
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
const isMapping = (yaml, node) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resolved(yaml, node));
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 5373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wo: () => (/* binding */ compileExpression),
  AN: () => (/* binding */ isProblem)
});

// UNUSED EXPORTS: contextsAt

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/errors.js
var errors = __webpack_require__(2830);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/workflow/data.js
var data = __webpack_require__(4761);
// EXTERNAL MODULE: ./lib/workflow/value.js
var workflow_value = __webpack_require__(9924);
;// CONCATENATED MODULE: ./lib/workflow/evaluator.js






const nothing = new dist/* data.Dictionary */.p.bT();
class UnknowingEvaluator extends dist/* Evaluator */.oi {
    contexts;
    constructor(tree, contexts, functions) {
        super(tree, nothing, functions);
        this.contexts = contexts;
    }
    visitContextAccess({ name: { lexeme } }) {
        const name = lexeme.toLowerCase();
        const value = Object.hasOwn(this.contexts, name) ? this.contexts[name] : undefined;
        return value === undefined ? (0,data/* unknownData */.Hx)((0,workflow_value/* unknown */.L5)(name)) : (0,data/* toData */.OY)(value, name);
    }
    visitUnary(unary) {
        const value = this.eval(unary.expr);
        if (!(value instanceof data/* UnknownData */.hE))
            return new dist/* data.BooleanData */.p.bo((0,result/* falsy */.me)(value));
        return value.truth === undefined ? rests(value) : new dist/* data.BooleanData */.p.bo(!value.truth);
    }
    visitBinary({ left, operator, right }) {
        const sides = [this.eval(left), this.eval(right)];
        const missing = sides.find((side) => side instanceof data/* UnknownData */.hE);
        if (missing !== undefined)
            return rests(missing);
        return super.visitBinary(new ast/* Binary */.yI(new Evaluated(sides[0]), operator, new Evaluated(sides[1])));
    }
    visitLogical({ operator, args }) {
        const stopsAt = operator.type === lexer/* TokenType */.ks.OR;
        let unknownBefore;
        let last = new dist/* data.Null */.p.Uv();
        for (const arg of args) {
            last = this.eval(arg);
            const truth = truthOf(last);
            if (truth === stopsAt)
                break;
            if (truth === undefined)
                unknownBefore ??= last;
        }
        if (unknownBefore === undefined)
            return last;
        return rests(unknownBefore, truthOf(last) === stopsAt ? stopsAt : undefined);
    }
    visitIndexAccess({ expr, index }) {
        const object = this.eval(expr);
        if (object instanceof data/* UnknownData */.hE)
            return beneath(object, index);
        if (index instanceof ast/* Star */.FE)
            return super.visitIndexAccess(new ast/* IndexAccess */.p_(new Evaluated(object), index));
        const key = this.eval(index);
        if (key instanceof data/* UnknownData */.hE)
            return rests(key);
        return super.visitIndexAccess(new ast/* IndexAccess */.p_(new Evaluated(object), new Evaluated(key)));
    }
    visitFunctionCall({ functionName, args }) {
        const values = args.map((arg) => this.eval(arg));
        const name = functionName.lexeme.toLowerCase();
        const missing = values.find((value) => value instanceof data/* UnknownData */.hE);
        if (missing !== undefined)
            return name === 'format' ? formatted(values) : rests(missing);
        if (name === 'tojson' && values.some(({ primitive }) => !primitive))
            return (0,data/* unknownData */.Hx)((0,workflow_value/* unknown */.L5)('toJSON'));
        return super.visitFunctionCall(new ast/* FunctionCall */.R6(functionName, values.map((value) => new Evaluated(value))));
    }
}
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
function beneath(object, index) {
    const [above] = object.pieces;
    const name = index instanceof ast/* Literal */.uS ? index.literal.coerceString() : '*';
    if (object.pieces.length !== 1 || above === undefined || typeof above === 'string')
        return rests(object);
    const source = `${above.source}.${name}`;
    return (0,data/* unknownData */.Hx)((0,workflow_value/* unknown */.L5)(source, above.source === 'vars' ? source.toLowerCase() : undefined));
}
function truthOf(value) {
    return value instanceof data/* UnknownData */.hE ? value.truth : !(0,result/* falsy */.me)(value);
}
function rests(on, truth) {
    const first = on instanceof data/* UnknownData */.hE ? on.pieces.find((piece) => typeof piece !== 'string') : undefined;
    return new data/* UnknownData */.hE([(0,workflow_value/* unknown */.L5)(first?.source ?? 'an expression')], truth);
}
function formatted([pattern, ...args]) {
    if (pattern === undefined || pattern instanceof data/* UnknownData */.hE)
        return rests(pattern ?? new dist/* data.Null */.p.Uv());
    const pieces = [];
    for (const token of pattern.coerceString().split(/(\{\{|\}\}|\{\d+\})/)) {
        const arg = /^\{\d+\}$/.test(token) ? args[Number(token.slice(1, -1))] : undefined;
        if (arg !== undefined)
            pieces.push(...piecesOf(arg));
        else
            pieces.push(token === '{{' ? '{' : token === '}}' ? '}' : token);
    }
    return new data/* UnknownData */.hE(pieces, pieces.some((piece) => typeof piece === 'string' && piece !== '') || undefined);
}
function piecesOf(value) {
    return value instanceof data/* UnknownData */.hE ? value.pieces : [value.coerceString()];
}
//# sourceMappingURL=evaluator.js.map
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
        return [
            { child: node.left, comparisons: comparisonWith('equals', node.right) },
            { child: node.right, comparisons: comparisonWith('equals', node.left) }
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
function comparisonWith(how, other) {
    return other instanceof ast/* Literal */.uS && other.literal.kind === dist/* data.Kind */.p.b8.String
        ? [{ how, text: other.literal.coerceString() }]
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
// EXTERNAL MODULE: ./lib/workflow/status.js
var workflow_status = __webpack_require__(1655);
;// CONCATENATED MODULE: ./lib/workflow/expression.js






const contextsAt = {
    workflow: ['github', 'inputs', 'vars'],
    job: ['github', 'needs', 'strategy', 'matrix', 'inputs', 'vars'],
    condition: ['github', 'needs', 'vars', 'inputs']
};
const everyContext = [...contextsAt.job, 'env', 'secrets', 'job', 'jobs', 'runner', 'steps'];
function compileExpression(source, place) {
    const functions = place === 'condition' ? [...workflow_status/* statusFunctions */.c.values()] : [];
    try {
        const tree = new dist/* Parser */.iX(new dist/* Lexer */.JG(source).lex().tokens, [...everyContext], functions).parse();
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
    const evaluate = (contexts) => {
        try {
            return new UnknowingEvaluator(tree, contexts, workflow_status/* statusFunctions */.c).evaluate();
        }
        catch {
            return undefined;
        }
    };
    return {
        source,
        references,
        evaluate: (contexts) => {
            const value = evaluate(contexts);
            return value === undefined ? [(0,workflow_value/* unknown */.L5)(source)] : piecesOf(value);
        },
        isTrue: (contexts) => {
            const value = evaluate(contexts);
            return value === undefined ? undefined : truthOf(value);
        }
    };
}
function problemOf(error) {
    if (!(error instanceof dist/* ExpressionError */.tj))
        return { kind: 'syntax', what: messageOf(error) };
    const { typ, tok } = error;
    if (typ === errors/* ErrorType */.By.ErrorUnrecognizedContext)
        return { kind: 'context', what: tok.lexeme };
    if (typ === errors/* ErrorType */.By.ErrorUnrecognizedFunction)
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

/***/ }),

/***/ 1655:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusFunctions),
/* harmony export */   z: () => (/* binding */ speaksOfStatus)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);



const values = {
    always: () => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(true),
    success: () => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(true),
    failure: () => (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownData */ .Hx)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('failure()')),
    cancelled: () => (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownData */ .Hx)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('cancelled()'))
};
const hashFiles = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: () => (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownData */ .Hx)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('hashFiles()'))
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

/***/ }),

/***/ 1455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   Gq: () => (/* binding */ compileTemplate),
/* harmony export */   M1: () => (/* binding */ evaluateTemplate),
/* harmony export */   Um: () => (/* binding */ reads)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5373);

function compileTemplate(text, place) {
    const parts = [];
    const problems = [];
    for (const { inside, content } of split(text)) {
        if (!inside) {
            parts.push(content);
            continue;
        }
        const expression = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .Wo)(content.trim(), place);
        if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(expression))
            problems.push(expression);
        else
            parts.push(expression);
    }
    return { text, parts, problems };
}
function evaluateTemplate({ parts }, contexts) {
    return parts.flatMap((part) => (typeof part === 'string' ? [part] : part.evaluate(contexts)));
}
function expressionsOf({ parts }) {
    return parts.filter((part) => typeof part !== 'string');
}
function reads(template, ...path) {
    return expressionsOf(template).some(({ references }) => references.some((reference) => path.every((name, index) => reference.path[index] === name)));
}
function split(text) {
    const segments = [];
    let at = 0;
    while (at < text.length) {
        const start = text.indexOf('${{', at);
        if (start < 0)
            break;
        if (start > at)
            segments.push({ inside: false, content: text.slice(at, start) });
        const end = endOfExpression(text, start + 3);
        segments.push({ inside: true, content: text.slice(start + 3, end) });
        at = end + 2;
    }
    if (at < text.length)
        segments.push({ inside: false, content: text.slice(at) });
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

/***/ }),

/***/ 7564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readTriggers),
/* harmony export */   p: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8928);

function readTriggers(yaml, node) {
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(yaml, node)) {
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(yaml, node).map((event) => triggerOf(yaml, { event, value: undefined, at: node }));
    }
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(yaml, node).map(({ key, keyNode, value }) => triggerOf(yaml, { event: key, value, at: keyNode }));
}
function triggerOf(yaml, { event, value, at }) {
    const filter = (key) => {
        const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(yaml, value, key);
        return node === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(yaml, node);
    };
    return {
        event,
        types: filter('types'),
        branches: filter('branches'),
        branchesIgnore: filter('branches-ignore'),
        tags: filter('tags'),
        tagsIgnore: filter('tags-ignore'),
        workflows: filter('workflows') ?? [],
        inputs: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(yaml, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(yaml, value, 'inputs')).map((entry) => ({
            name: entry.key,
            type: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(yaml, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(yaml, entry.value, 'type')) ?? 'string',
            default: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(yaml, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(yaml, entry.value, 'default'))
        })),
        at: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(yaml, at)
    };
}
const defaultTypes = ['opened', 'synchronize', 'reopened'];
function typesOf({ event, types }) {
    if (types !== undefined)
        return types;
    return event === 'pull_request' || event === 'pull_request_target' ? defaultTypes : [];
}
//# sourceMappingURL=triggers.js.map

/***/ }),

/***/ 9924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
function unknown(source, identity) {
    return { kind: 'unknown', source, ...(identity === undefined ? {} : { identity }) };
}
function closed(fields, shared) {
    return { kind: 'fields', fields, hasMore: false, ...(shared && { shared }) };
}
function open(fields) {
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

/***/ }),

/***/ 2313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readWorkflowFile)
});

// EXTERNAL MODULE: ./lib/workflow/document.js
var workflow_document = __webpack_require__(8928);
// EXTERNAL MODULE: ./lib/workflow/template.js
var template = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/workflow/concurrency.js


function readConcurrency(yaml, owner, place) {
    const entry = (0,workflow_document/* entriesOf */.Mc)(yaml, owner).find(({ key }) => key === 'concurrency');
    if (entry === undefined)
        return undefined;
    const { keyNode, value } = entry;
    const isBlock = (0,workflow_document/* isMapping */.pi)(yaml, value);
    const groupNode = isBlock ? (0,workflow_document/* valueOf */.RP)(yaml, value, 'group') : value;
    const group = (0,workflow_document/* textOf */.b6)(yaml, groupNode);
    if (group === undefined)
        return undefined;
    const cancelNode = isBlock ? (0,workflow_document/* valueOf */.RP)(yaml, value, 'cancel-in-progress') : undefined;
    const cancel = (0,workflow_document/* textOf */.b6)(yaml, cancelNode);
    const at = (0,workflow_document/* positionOf */.df)(yaml, keyNode);
    return {
        group: (0,template/* compileTemplate */.Gq)(group, place),
        cancel: cancel === undefined ? undefined : (0,template/* compileTemplate */.Gq)(cancel, place),
        queue: isBlock && (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'queue')) === 'max' ? 'max' : 'single',
        at,
        groupAt: (0,workflow_document/* positionOf */.df)(yaml, groupNode),
        cancelAt: cancelNode === undefined ? at : (0,workflow_document/* positionOf */.df)(yaml, cancelNode)
    };
}
//# sourceMappingURL=concurrency.js.map
// EXTERNAL MODULE: ./lib/workflow/expression.js + 2 modules
var expression = __webpack_require__(5373);
;// CONCATENATED MODULE: ./lib/workflow/matrix.js

const mostJobs = 4;
function readMatrix(yaml, job) {
    const strategy = (0,workflow_document/* valueOf */.RP)(yaml, job, 'strategy');
    const matrix = (0,workflow_document/* valueOf */.RP)(yaml, strategy, 'matrix');
    if (matrix === undefined)
        return undefined;
    const maxParallel = (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, strategy, 'max-parallel'));
    if (!(0,workflow_document/* isMapping */.pi)(yaml, matrix))
        return { jobs: undefined, maxParallel };
    const axes = (0,workflow_document/* entriesOf */.Mc)(yaml, matrix).filter(({ key }) => key !== 'include' && key !== 'exclude');
    const excluded = recordsOf(yaml, (0,workflow_document/* valueOf */.RP)(yaml, matrix, 'exclude'));
    const product = productOf(axes.map(({ key, value }) => ({ name: key.toLowerCase(), values: valuesOf(yaml, value) })));
    const included = recordsOf(yaml, (0,workflow_document/* valueOf */.RP)(yaml, matrix, 'include'));
    if (product === undefined || included === undefined)
        return { jobs: undefined, maxParallel };
    const kept = product.filter((job) => !(excluded ?? []).some((one) => agrees(job, one)));
    return {
        jobs: (axes.length === 0 ? included : [...kept, ...included.filter(isNew(kept))]).slice(0, mostJobs),
        maxParallel
    };
}
function valuesOf(yaml, node) {
    const items = (0,workflow_document/* itemsOf */.S3)(yaml, node);
    const text = (0,workflow_document/* textOf */.b6)(yaml, node);
    if (items.length === 0 && text !== undefined)
        return undefined;
    return items.map((item, index) => (0,workflow_document/* textOf */.b6)(yaml, item) ?? `value ${index}`);
}
function productOf(axes) {
    let jobs = [{}];
    for (const { name, values } of axes) {
        if (values === undefined)
            return undefined;
        jobs = jobs.flatMap((job) => values.map((value) => ({ ...job, [name]: value }))).slice(0, 64);
    }
    return jobs;
}
function recordsOf(yaml, node) {
    if ((0,workflow_document/* textOf */.b6)(yaml, node) !== undefined)
        return undefined;
    return (0,workflow_document/* itemsOf */.S3)(yaml, node).map((item, index) => Object.fromEntries((0,workflow_document/* entriesOf */.Mc)(yaml, item).map(({ key, value }) => [
        key.toLowerCase(),
        (0,workflow_document/* textOf */.b6)(yaml, value) ?? `value ${index}`
    ])));
}
const agrees = (job, with_) => Object.entries(with_).every(([name, value]) => job[name] === value);
const isNew = (jobs) => (included) => !jobs.some((job) => Object.entries(included).every(([name, value]) => (job[name] ?? value) === value));
//# sourceMappingURL=matrix.js.map
;// CONCATENATED MODULE: ./lib/workflow/jobs.js





function readJobs(yaml, node) {
    return (0,workflow_document/* entriesOf */.Mc)(yaml, node).map(({ key, keyNode, value }) => ({
        id: key,
        needs: (0,workflow_document/* textsOf */.CB)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'needs')),
        condition: readCondition((0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'if'))),
        environment: readEnvironment(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'environment')),
        permissions: readPermissions(yaml, value),
        matrix: readMatrix(yaml, value),
        uses: (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'uses')),
        with: new Map((0,workflow_document/* entriesOf */.Mc)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'with')).map((entry) => [
            entry.key.toLowerCase(),
            (0,template/* compileTemplate */.Gq)((0,workflow_document/* textOf */.b6)(yaml, entry.value) ?? '', 'job')
        ])),
        steps: (0,workflow_document/* itemsOf */.S3)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, value, 'steps')).map((step) => ({
            uses: (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, step, 'uses')),
            run: (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, step, 'run')),
            at: (0,workflow_document/* positionOf */.df)(yaml, step)
        })),
        concurrency: readConcurrency(yaml, value, 'job'),
        at: (0,workflow_document/* positionOf */.df)(yaml, keyNode)
    }));
}
function readCondition(text) {
    if (text === undefined)
        return undefined;
    const bare = /^\s*\$\{\{((?:[^}]|\}[^}])*)\}\}\s*$/.exec(text)?.[1];
    if (bare === undefined && text.includes('${{'))
        return 'unreadable';
    const condition = (0,expression/* compileExpression */.Wo)((bare ?? text).trim(), 'condition');
    return (0,expression/* isProblem */.AN)(condition) ? 'unreadable' : condition;
}
function readEnvironment(yaml, node) {
    return (0,workflow_document/* textOf */.b6)(yaml, node) ?? (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, node, 'name'));
}
function readPermissions(yaml, owner) {
    const node = (0,workflow_document/* valueOf */.RP)(yaml, owner, 'permissions');
    if (node === undefined)
        return undefined;
    const all = (0,workflow_document/* textOf */.b6)(yaml, node);
    if (all !== undefined)
        return new Map([['*', all.replace('-all', '')]]);
    return new Map((0,workflow_document/* entriesOf */.Mc)(yaml, node).map(({ key, value }) => [key, (0,workflow_document/* textOf */.b6)(yaml, value) ?? '']));
}
//# sourceMappingURL=jobs.js.map
// EXTERNAL MODULE: ./lib/workflow/triggers.js
var triggers = __webpack_require__(7564);
;// CONCATENATED MODULE: ./lib/workflow/workflow-file.js




function readWorkflowFile(path, text) {
    const yaml = (0,workflow_document/* parseYaml */.hN)(text);
    if ((0,workflow_document/* isUnreadable */.GZ)(yaml))
        return { kind: 'unreadable', path, problem: yaml };
    const root = yaml.document.contents;
    const on = (0,workflow_document/* entriesOf */.Mc)(yaml, root).find(({ key }) => key === 'on');
    const jobs = (0,workflow_document/* valueOf */.RP)(yaml, root, 'jobs');
    if (on === undefined || !(0,workflow_document/* isMapping */.pi)(yaml, jobs)) {
        const message = 'The file is not a workflow: it needs `on` and `jobs`';
        return { kind: 'unreadable', path, problem: { message, at: (0,workflow_document/* positionOf */.df)(yaml, root) } };
    }
    return {
        kind: 'workflow',
        path,
        name: (0,workflow_document/* textOf */.b6)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, root, 'name')) ?? path,
        triggers: (0,triggers/* readTriggers */.k)(yaml, on.value),
        concurrency: readConcurrency(yaml, root, 'workflow'),
        permissions: readPermissions(yaml, root),
        jobs: readJobs(yaml, jobs),
        yaml
    };
}
//# sourceMappingURL=workflow-file.js.map

/***/ })

};
;