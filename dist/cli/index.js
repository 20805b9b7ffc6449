#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 8461:
/***/ (function (module) {

"use strict";
module.exports = require("../llhttp/llhttp-wasm.js");

/***/ }),

/***/ 2613:
/***/ (function (module) {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ (function (module) {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ (function (module) {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ (function (module) {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ (function (module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 6193:
/***/ (function (module) {

"use strict";
module.exports = require("node:string_decoder");

/***/ }),

/***/ 1692:
/***/ (function (module) {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 932:
/***/ (function (module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ (function (module) {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 3814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   w5: () => (/* binding */ aboutUnknown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6047);


const commonOptions = [
    {
        name: 'color',
        value: 'WHEN',
        words: ['auto', 'always', 'never'],
        help: 'Colours; auto means only on a terminal.'
    },
    { name: 'help', help: 'Show this help. Short form: -h.' },
    { name: 'version', help: 'Show the version.' }
];
function optionsOf({ options }) {
    return [...options.flatMap((group) => group.options), ...commonOptions];
}
function parseArguments(argv, options) {
    const known = new Map(options.map((option) => [option.name, option]));
    const found = {};
    const words = [];
    const unknown = [];
    const problems = [];
    let behindUnknown;
    for (const token of tokensOf(argv, options)) {
        if (token.kind === 'positional') {
            if (token.index !== behindUnknown)
                words.push(token.value);
            continue;
        }
        if (token.kind !== 'option')
            continue;
        const option = known.get(token.name);
        if (option === undefined) {
            unknown.push(token.rawName);
            behindUnknown = token.value === undefined ? token.index + 1 : undefined;
            continue;
        }
        const problem = problemOf(token, option);
        if (problem === undefined)
            found[token.name] = token.value ?? true;
        else
            problems.push(problem);
    }
    return { options: found, words, unknown, problems };
}
function tokensOf(argv, options) {
    const types = options.map(({ name, value, isValueOptional }) => [
        name,
        {
            type: value === undefined || isValueOptional === true ? 'boolean' : 'string',
            ...(name === 'help' && { short: 'h' })
        }
    ]);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(types),
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    return tokens;
}
function problemOf(token, { value: stands, isValueOptional }) {
    const { rawName, value, inlineValue } = token;
    if (stands === undefined) {
        return value === undefined ? undefined : `${rawName} takes no value.`;
    }
    if (isValueOptional === true)
        return undefined;
    const isOption = !inlineValue && value !== undefined && /^-./.test(value);
    return value === undefined || isOption
        ? `${rawName} needs a value: ${rawName} ${stands}.`
        : undefined;
}
async function aboutUnknown(unknown, { name, options, commands }) {
    const own = options.map((option) => `--${option.name}`);
    const others = [];
    for (const { name: other, load } of commands) {
        const takes = optionsOf(await load()).map((option) => `--${option.name}`);
        others.push({ other, takes });
    }
    return unknown.map((option) => {
        const takers = others.filter(({ takes }) => takes.includes(option)).map(({ other }) => other);
        if (takers.length === 0)
            return `Unknown option ${option}.${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(option, own)}`;
        const what = name ?? 'supersede without a command';
        return `${what} does not take ${option}, which is an option of ${takers.join(', ')}.`;
    });
}
//# sourceMappingURL=arguments.js.map

/***/ }),

/***/ 9859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
const exitCodes = {
    fine: 0,
    error: 1,
    usage: 2,
    nothing: 3,
    authentication: 4,
    incomplete: 5,
    wouldCancel: 10
};
class UsageError extends Error {
    name = 'UsageError';
    problems;
    command;
    constructor(problems, command) {
        super(problems.join(' '));
        this.problems = problems;
        this.command = command;
    }
}
function textOf(given, name) {
    const value = given.options[name];
    return value === true ? undefined : value;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 7152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   aL: () => (/* binding */ warningOn),
/* harmony export */   jf: () => (/* binding */ tokenIn),
/* harmony export */   pk: () => (/* binding */ noticeOnToken),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export tokenVariable */
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(328);

class GitHubError extends Error {
    name = 'GitHubError';
    trouble;
    wanted;
    repository;
    constructor(trouble, wanted, repository) {
        super(trouble.message);
        this.trouble = trouble;
        this.wanted = wanted;
        this.repository = repository;
    }
}
function tokenVariable(env) {
    if (env['GITHUB_TOKEN'])
        return 'GITHUB_TOKEN';
    return env['GH_TOKEN'] ? 'GH_TOKEN' : undefined;
}
function tokenIn(env) {
    const variable = tokenVariable(env);
    return variable && env[variable];
}
const howToGetToken = 'Set GITHUB_TOKEN, for example: export GITHUB_TOKEN=$(gh auth token)';
function noticeOnToken(env) {
    return tokenVariable(env) === undefined
        ? `There is no token: GitHub shows only public repositories and allows 60 requests an hour. ${howToGetToken}`
        : undefined;
}
function explain(error, env) {
    const trouble = { ...error.trouble, message: answerIn(error.trouble) };
    switch (trouble.kind) {
        case 'not-found':
            return onNotFound(error, env);
        case 'unauthorized':
            return onRefusedToken(trouble, tokenVariable(env));
        case 'forbidden':
            return onForbidden(trouble);
        case 'rate-limited':
            return onRateLimit(trouble, env);
        case 'unavailable':
            return onNoAnswer(trouble, env);
        case 'odd':
            return [
                `The answer from ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .apiUrlIn */ .$)(env)} is not what GitHub's API documents: could not ${trouble.operation}.`,
                `Check GITHUB_API_URL. For GitHub Enterprise Server it ends with /api/v3.`
            ];
        case 'conflict':
        case 'refused':
            return [`GitHub refused to ${trouble.operation}: ${trouble.message}.`];
    }
}
function answerIn({ status, message }) {
    const words = message.replace(/ - https:\/\/\S+$/, '').replace(/\.$/, '');
    return status === undefined ? words : `HTTP ${status}, ${words}`;
}
function hintFor(trouble, env) {
    const error = new GitHubError(trouble, { kind: 'anything' }, '');
    return explain(error, env).slice(1).join(' ') || 'Try again.';
}
function warningOn(trouble, env) {
    return `Could not ${trouble.operation}: ${answerIn(trouble)}. ${hintFor(trouble, env)}`;
}
function onRefusedToken({ message }, variable) {
    if (variable === undefined)
        return [`GitHub wants a token: ${message}.`, howToGetToken];
    return [
        `GitHub does not accept the token in ${variable}: ${message}.`,
        'It may have expired or been revoked. Make a new one, or unset it to read public repositories without one.'
    ];
}
function onForbidden(trouble) {
    const { operation, message, cause } = trouble;
    const advice = cause && onCause[cause]?.(trouble);
    return [
        `GitHub does not allow this token to ${operation}: ${message}.`,
        ...(advice === undefined ? [] : [advice])
    ];
}
const onCause = {
    permission: ({ permission }) => `Give the token the permission ${permission}.`,
    'given-token': ({ permission }) => `Give the token the permission ${permission}.`,
    account: () => 'The account of the token needs read access to the repository.',
    'single-sign-on': () => 'Authorize the token for the single sign-on of the organization.',
    'ip-address': () => 'The organization admits only some IP addresses, and yours is not one of them.',
    policy: () => 'The organization does not admit this kind of token. Use one of a kind that it admits.'
};
function onNotFound({ wanted, repository, trouble }, env) {
    const answered = ` (${answerIn(trouble)})`;
    switch (wanted.kind) {
        case 'repository': {
            const variable = tokenVariable(env);
            return [
                `There is no repository ${repository}, or it is private and not shown${answered}.`,
                variable === undefined
                    ? `Check the name. GitHub shows a private repository only with a token. ${howToGetToken}`
                    : `Check the name. If the repository is private, the token in ${variable} needs access to it.`
            ];
        }
        case 'pull-request':
            return [
                `${repository} has no pull request #${wanted.number}${answered}.`,
                'Check the number: an issue is not a pull request.'
            ];
        case 'run':
            return [
                `${repository} has no run ${wanted.id}${answered}.`,
                '--run takes the id from the address of the run (.../actions/runs/ID), not its number. GitHub deletes old runs.'
            ];
        case 'anything':
            return [
                `Could not ${trouble.operation}${answered}.`,
                'It was deleted, its name is wrong, or the token may not see it.'
            ];
        case 'branch':
            return wanted.isTag
                ? [
                    `${repository} has no branch ${wanted.name}, but a tag of this name${answered}.`,
                    `Use --tag ${wanted.name}.`
                ]
                : [`${repository} has no branch ${wanted.name}${answered}.`];
    }
}
function onRateLimit(trouble, env) {
    const { cause, resetAt, retryAfter, status, message } = trouble;
    if (cause !== 'budget' || resetAt === undefined) {
        const wait = retryAfter === undefined ? 'a minute' : `${Math.ceil(retryAfter / 1000)} s`;
        return [
            `GitHub limits how fast requests may follow each other: ${message}.`,
            `Try again in ${wait}.`
        ];
    }
    const variable = tokenVariable(env);
    const whose = variable === undefined ? 'without a token' : `of the token in ${variable}`;
    const more = `With a token there are 5,000 an hour instead of 60. ${howToGetToken}`;
    return [
        `All requests ${whose} are used up (HTTP ${String(status)}).`,
        `Try again after ${timeOf(resetAt)}.${variable === undefined ? ` ${more}` : ''}`
    ];
}
function timeOf(instant) {
    return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function onNoAnswer({ status, message }, env) {
    if (status !== undefined) {
        return [
            `GitHub answered ${message}.`,
            'This is usually over in a while: see https://www.githubstatus.com and try again.'
        ];
    }
    const isOwn = env['GITHUB_API_URL'] !== undefined;
    return [
        `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .apiUrlIn */ .$)(env)} cannot be reached: ${message}.`,
        `Check the network${isOwn ? ', GITHUB_API_URL' : ''} and, if there is a proxy, HTTPS_PROXY.`
    ];
}
//# sourceMappingURL=github-error.js.map

/***/ }),

/***/ 7035:
/***/ (function (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

"use strict";

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = require("node:stream/consumers");
// EXTERNAL MODULE: ./lib/github/fetch.js + 1 modules
var fetch = __nccwpck_require__(2159);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __nccwpck_require__(6047);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __nccwpck_require__(4874);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __nccwpck_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __nccwpck_require__(4143);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __nccwpck_require__(2527);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __nccwpck_require__(3814);
// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __nccwpck_require__(9859);
// EXTERNAL MODULE: ./lib/cli/github-error.js
var github_error = __nccwpck_require__(7152);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __nccwpck_require__(5820);
;// CONCATENATED MODULE: ./lib/cli/registry.js
const commands = [
    {
        name: 'plan',
        summary: 'Show which runs would be cancelled, and why.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(429), __nccwpck_require__.e(472), __nccwpck_require__.e(121), __nccwpck_require__.e(846), __nccwpck_require__.e(530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6917))).plan
    },
    {
        name: 'why',
        summary: 'Say why a run was cancelled, or why it waits.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(599), __nccwpck_require__.e(113), __nccwpck_require__.e(836), __nccwpck_require__.e(472), __nccwpck_require__.e(714)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7714))).why
    },
    {
        name: 'backtest',
        summary: 'Show what each policy would have done to recorded runs.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(599), __nccwpck_require__.e(113), __nccwpck_require__.e(836), __nccwpck_require__.e(429), __nccwpck_require__.e(846), __nccwpck_require__.e(473)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3473))).backtest
    },
    {
        name: 'record',
        summary: 'Print what a plan rests on, as JSON, or a history of runs.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(599), __nccwpck_require__.e(934), __nccwpck_require__.e(113), __nccwpck_require__.e(836), __nccwpck_require__.e(429), __nccwpck_require__.e(472), __nccwpck_require__.e(121), __nccwpck_require__.e(678)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2678))).record
    },
    {
        name: 'group',
        summary: 'Print the name of the group of a run.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 813).then(__nccwpck_require__.bind(__nccwpck_require__, 2813))).group
    },
    {
        name: 'lint',
        summary: 'Show which runs meet in the groups of workflows, and repair the file.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(599), __nccwpck_require__.e(113), __nccwpck_require__.e(501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1501))).lint
    },
    {
        name: 'completion',
        summary: 'Print a script that completes words in bash, zsh or fish.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 683).then(__nccwpck_require__.bind(__nccwpck_require__, 9683))).completion
    }
];
//# sourceMappingURL=registry.js.map
;// CONCATENATED MODULE: ./lib/cli/help.js



const width = 80;
const indent = 26;
function generalHelp() {
    return joined([
        'Supersede shows which workflow runs are superseded, and why. The command line cancels nothing.',
        'Usage: supersede COMMAND [options]',
        section('Commands', commands.map(({ name, summary }) => row(name, summary)).join('\n')),
        groupText({ title: 'Options of every command', options: cli_arguments/* commonOptions */.OP }),
        section('Environment', environment.map(([name, text]) => row(name, text)).join('\n')),
        section('Exit codes', codes.map(([code, text]) => row(code, text)).join('\n')),
        'Use "supersede help COMMAND" for the options of a command, with examples.'
    ]);
}
function commandHelp(name, command) {
    const { takes, about, options, examples } = command;
    const usage = ['supersede', name, ...(takes === undefined ? [] : [takes.name]), '[options]'];
    return joined([
        ...about,
        `Usage: ${usage.join(' ')}`,
        ...(takes === undefined ? [] : [row(takes.name, takes.help)]),
        ...options.map(groupText),
        groupText({ title: 'Common options', options: cli_arguments/* commonOptions */.OP }),
        section('Examples', examples.map(({ args, says }) => `  supersede ${args}\n${lines(says, 6)}`).join('\n'))
    ]);
}
const environment = [
    ['GITHUB_TOKEN, GH_TOKEN', 'Token to read with; the first one that is set.'],
    ['GITHUB_API_URL', 'Root of the API, for GitHub Enterprise Server.'],
    ['HTTPS_PROXY, NO_PROXY', 'Proxy, and hosts to reach without it.'],
    ['NO_COLOR, FORCE_COLOR', 'No colours, or colours also where there is no terminal.']
];
const codes = [
    ['0', 'Fine.'],
    ['1', 'An error; or lint found something (--fail-on).'],
    ['2', 'The command line is wrong.'],
    ['3', 'There is no workflow to lint.'],
    ['4', 'GitHub does not accept the token, or the token may not read this.'],
    ['5', 'Not everything could be read: the plan may miss runs.'],
    ['10', 'The plan would cancel runs (with --detailed-exitcode).']
];
function joined(parts) {
    return `${parts.map((part) => (part.includes('\n') || part.startsWith(' ') ? part : lines(part, 0))).join('\n\n')}\n`;
}
function groupText({ title, options }) {
    return section(title, options.map((option) => row(called(option), textOf(option))).join('\n'));
}
const section = (title, body) => `${title}\n${body}`;
function called({ name, value, isValueOptional }) {
    if (value === undefined)
        return `--${name}`;
    return isValueOptional === true ? `--${name}[=${value}]` : `--${name} ${value}`;
}
function textOf({ help, words }) {
    return words === undefined ? help : `${help} One of: ${words.join(', ')}.`;
}
function row(name, text) {
    const start = `  ${name}`;
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(text, width - indent);
    const below = rest.map((line) => `${' '.repeat(indent)}${line}`);
    return start.length > indent - 2
        ? [start, lines(text, indent)].join('\n')
        : [`${start.padEnd(indent)}${first}`, ...below].join('\n');
}
function lines(text, by) {
    return (0,wrap/* wrap */.L)(text, width - by)
        .map((line) => `${' '.repeat(by)}${line}`)
        .join('\n');
}
//# sourceMappingURL=help.js.map
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __nccwpck_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/main.js











async function main(argv, console) {
    try {
        const action = await understand(argv);
        return await action(console, commands);
    }
    catch (error) {
        const { code, lines } = failureOf(error, console);
        console.stderr.write(lines.map((line) => `${(0,report_escape/* forLog */.Ig)(line)}\n`).join(''));
        return code;
    }
}
async function understand(argv) {
    const before = (0,cli_arguments/* parseArguments */.We)(argv, cli_arguments/* commonOptions */.OP);
    const [name, ...rest] = before.words;
    if (before.options['version'] === true)
        return printing(`${version/* version */.r}\n`);
    if (name === 'help')
        return printing(await helpOn(rest[0]));
    if (name === undefined) {
        await refuse(before, { name, options: cli_arguments/* commonOptions */.OP, commands: commands });
        return printing(generalHelp());
    }
    const entry = entryOf(name);
    if (before.options['help'] === true)
        return printing(await helpOn(name));
    return actionOf(entry, argv);
}
const printing = (text) => ({ stdout }) => {
    stdout.write(text);
    return Promise.resolve(cli_command/* exitCodes */.hS.fine);
};
async function helpOn(name) {
    if (name === undefined)
        return generalHelp();
    return commandHelp(name, await entryOf(name).load());
}
function entryOf(name) {
    const entry = commands.find((known) => known.name === name);
    if (entry !== undefined)
        return entry;
    const names = commands.map((known) => known.name);
    throw new cli_command/* UsageError */.eb([
        `Unknown command ${JSON.stringify(name)}; the commands are ${names.join(', ')}.${(0,nearest/* didYouMean */.a)(name, names)}`
    ]);
}
async function actionOf({ name, load }, argv) {
    const command = await load();
    const options = (0,cli_arguments/* optionsOf */.cz)(command);
    const { words, ...parsed } = (0,cli_arguments/* parseArguments */.We)(argv, options);
    const given = { options: parsed.options, words: words.slice(1) };
    const { value: action, problems = [] } = (0,read_all/* attempt */.C)(() => readCommand(command, given));
    await refuse({ ...parsed, problems: [...parsed.problems, ...problems] }, { name, options, commands: commands });
    if (action === undefined)
        throw new cli_command/* UsageError */.eb([`${name} cannot be understood.`], name);
    return action;
}
function readCommand(command, given) {
    const { color } = given.options;
    const [extra] = command.takes === undefined ? given.words : [];
    const found = extra === undefined ? [] : [`Unexpected argument ${JSON.stringify(extra)}.`];
    const whens = cli_arguments/* commonOptions */.OP.find(({ name }) => name === 'color')?.words ?? [];
    const checked = (0,read_all/* attempt */.C)(() => typeof color === 'string' ? (0,parse/* choice */.Yq)({ name: '--color', text: color }, whens) : undefined);
    const read = (0,read_all/* attempt */.C)(() => command.read(given));
    const problems = [...found, ...(checked.problems ?? []), ...(read.problems ?? [])];
    if (problems.length > 0 || read.value === undefined)
        throw new errors/* InputError */.d(problems);
    return read.value;
}
async function refuse({ unknown, problems }, reader) {
    if (unknown.length + problems.length === 0)
        return;
    throw new cli_command/* UsageError */.eb([...(await (0,cli_arguments/* aboutUnknown */.w5)(unknown, reader)), ...problems], reader.name);
}
function failureOf(error, { env }) {
    if (error instanceof cli_command/* UsageError */.eb) {
        const { problems, command } = error;
        const more = command === undefined ? 'supersede help' : `supersede help ${command}`;
        return { code: cli_command/* exitCodes */.hS.usage, lines: [...problems.map(said), `See "${more}".`] };
    }
    if (error instanceof github_error/* GitHubError */.y_) {
        const [what = '', ...hints] = (0,github_error/* explain */.WE)(error, env);
        const isToken = error.trouble.kind === 'unauthorized' || error.trouble.kind === 'forbidden';
        const code = isToken ? cli_command/* exitCodes */.hS.authentication : cli_command/* exitCodes */.hS.error;
        return { code, lines: [said(what), ...hints] };
    }
    const text = error instanceof errors/* InputError */.d ? error.message : `This is a bug in Supersede: ${String(error)}`;
    return { code: cli_command/* exitCodes */.hS.error, lines: [said(text)] };
}
const said = (text) => `supersede: ${text}`;
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./lib/cli/index.js




process.stdout.on('error', ({ code, message }) => {
    if (code === 'EPIPE')
        process.exit();
    process.stderr.write(`supersede: The output cannot be written: ${message}.\n`);
    process.exit(1);
});
process.stderr.on('error', () => {
});
void main(process.argv.slice(2), {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    fetch: (0,fetch/* fetchFor */.G)(process.env),
    stdin: () => (0,consumers_namespaceObject.text)(process.stdin),
    remotes: () => {
        try {
            const stdio = ['ignore', 'pipe', 'ignore'];
            return (0,external_node_child_process_.execFileSync)('git', ['remote', '-v'], { encoding: 'utf8', stdio: [...stdio] });
        }
        catch {
            return '';
        }
    }
}).then((code) => {
    process.exitCode = code;
});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7409:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
const repositoryName = /^[\w.-]+\/[\w.-]+$/;
function readPlace(text) {
    const [, repository, number] = /^(?:([\w.-]+\/[\w.-]+)#|#)?(\d{1,16})$/.exec(text) ?? [];
    if (number !== undefined) {
        const selection = toNumber(number, 'pull-request');
        return selection && { repository, selection, host: undefined };
    }
    if (!repositoryName.test(text))
        return readAddress(text);
    return { repository: text, selection: undefined, host: undefined };
}
function readAddress(text) {
    const address = /^[\w.-]+\.[a-z]+\//i.test(text) ? `https://${text}` : text;
    if (!/^https?:/.test(address) || !URL.canParse(address))
        return undefined;
    const { host, pathname } = new URL(address);
    const [owner = '', name = '', ...rest] = pathname.split('/').slice(1).map(decoded);
    const repository = `${owner}/${name.replace(/\.git$/, '')}`;
    if (!repositoryName.test(repository))
        return undefined;
    const parts = rest.filter((part) => part !== '');
    if (parts.length === 0)
        return { repository, selection: undefined, host };
    const selection = selectionOf(parts.join('/'));
    return selection && { repository, selection, host };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
const pages = [
    [/^pull\/(\d+)(?:\/|$)/, (number) => toNumber(number, 'pull-request')],
    [/^actions\/runs\/(\d+)(?:\/|$)/, (id) => toNumber(id, 'run')],
    [/^releases\/tag\/(.+)$/, (name) => ({ kind: 'tag', name })],
    [/^(?:tree|commits)\/(.+)$/, (name) => ({ kind: 'branch', name })]
];
function selectionOf(path) {
    for (const [shape, read] of pages) {
        const found = shape.exec(path)?.[1];
        if (found !== undefined)
            return read(found);
    }
    return undefined;
}
function toNumber(text, kind) {
    const number = /^\d{1,16}$/.test(text) ? Number(text) : 0;
    if (!Number.isSafeInteger(number) || number < 1)
        return undefined;
    return kind === 'run' ? { kind, id: number } : { kind, number };
}
//# sourceMappingURL=place.js.map

/***/ }),

/***/ 328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ apiUrlIn),
/* harmony export */   c: () => (/* binding */ repositoryFor)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9859);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7409);


const publicApi = 'https://api.github.com';
function apiUrlIn(env) {
    return env['GITHUB_API_URL'] ?? publicApi;
}
function hostIn(env) {
    const url = env['GITHUB_SERVER_URL'] ?? apiUrlIn(env);
    return URL.canParse(url) ? new URL(url).host.replace(/^api\./, '') : url;
}
function repositoryFor({ repository, host }, { env, remotes }) {
    const own = hostIn(env);
    if (host !== undefined && host !== own) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb([
            `The address is on ${host}, but requests go to ${own}. For GitHub Enterprise Server, set GITHUB_API_URL=https://${host}/api/v3.`
        ]);
    }
    const found = repository ?? remoteRepository(remotes(), own);
    if (found !== undefined)
        return found;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb([
        `Which repository? This folder has no git remote on ${own}. Give --repo owner/name.`
    ]);
}
const preferred = ['upstream', 'github', 'origin'];
function remoteRepository(listed, host) {
    const remotes = [...listed.matchAll(/^(\S+)\s+(\S+) \(fetch\)$/gm)].flatMap(([, name = '', url = '']) => {
        const repository = repositoryAt(url, host);
        return repository === undefined ? [] : [{ name, repository }];
    });
    const named = preferred.map((name) => remotes.find((remote) => remote.name === name));
    return [...named, ...remotes].find((remote) => remote !== undefined)?.repository;
}
function repositoryAt(url, host) {
    const [, at, path] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]*@)?([\w.-]+(?::\d+)?)[:/]\/?(.+?)\/?$/.exec(url) ??
        [];
    if (at?.toLowerCase() !== host || path === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlace */ .y)(path.replace(/\.git$/, ''));
    return place?.selection === undefined ? place?.repository : undefined;
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 6802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '1.0.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 2159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ countingFetch),
  G: () => (/* binding */ fetchFor)
});

;// CONCATENATED MODULE: ./lib/github/http.js
const redirectStatuses = [301, 302, 303, 307, 308];
const mostRedirects = 5;
const clients = new Map();
function clientFor({ protocol }) {
    const known = clients.get(protocol) ?? loadClient(protocol);
    clients.set(protocol, known);
    return known;
}
async function loadClient(protocol) {
    const { request, Agent } = protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    return { request, agent: new Agent({ keepAlive: true }) };
}
const httpFetch = following(send);
function following(fetch) {
    return async (url, options = {}) => {
        const { method = 'GET', redirect } = options;
        let answer = await fetch(url, options);
        if (method !== 'GET' || redirect === 'manual')
            return answer;
        for (let count = 1; count <= mostRedirects; count += 1) {
            const next = redirectOf(answer);
            if (next === undefined)
                break;
            await answer.text();
            const reached = await fetch(next, options);
            const { status, url: address, headers } = reached;
            answer = { status, url: address, headers, redirected: true, text: () => reached.text() };
        }
        return answer;
    };
}
function redirectOf({ status, headers, url }) {
    const location = headers.get('location') ?? undefined;
    if (!redirectStatuses.includes(status) ||
        location === undefined ||
        !URL.canParse(location, url)) {
        return undefined;
    }
    const to = new URL(location, url);
    return to.origin === new URL(url).origin ? to : undefined;
}
async function send(url, options = {}) {
    const { method = 'GET', headers = {}, body, signal } = options;
    const address = new URL(url);
    const { request, agent } = await clientFor(address);
    return new Promise((resolve, reject) => {
        const sent = request(address, {
            method,
            agent,
            headers: { ...headers, 'accept-encoding': 'gzip' },
            ...(signal === undefined ? {} : { signal })
        }, (answer) => {
            resolve(toResponse(answer, address));
        });
        sent.once('error', (error) => {
            reject(signal?.aborted === true ? signal.reason : error);
        });
        sent.end(body);
    });
}
function toResponse(answer, url) {
    const headers = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    return {
        status: answer.statusCode ?? 0,
        url: url.href,
        redirected: false,
        headers,
        text: () => readText(answer)
    };
}
async function readText(answer) {
    const parts = [];
    for await (const part of answer)
        parts.push(part);
    const bytes = Buffer.concat(parts);
    return (answer.headers['content-encoding'] === 'gzip' ? await gunzipped(bytes) : bytes).toString();
}
async function gunzipped(bytes) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    return gunzipSync(bytes);
}
//# sourceMappingURL=http.js.map
;// CONCATENATED MODULE: ./lib/github/fetch.js

const longestCancel = 5000;
const kinds = [
    [/^\/actions\/runs\/\d+\/(?:force-)?cancel$/, 'cancel'],
    [/^\/actions\/runs\/\d+\/jobs$/, 'jobs'],
    [/^\/actions\/(?:runs\/\d+\/)?concurrency_groups/, 'group'],
    [/^\/actions\/runs\/\d+$/, 'run'],
    [/^\/actions\/(?:workflows\/[^/]+\/)?runs$/, 'runs'],
    [/^\/pulls\/\d+$/, 'pull'],
    [/^\/pulls$/, 'pulls'],
    [/^\/branches\/[^/]+$/, 'branch'],
    [/^\/git\/matching-refs\/heads\//, 'branch'],
    [/^\/git\/(?:matching-refs|tags)\//, 'tag'],
    [/^$/, 'repository']
];
function countingFetch(send, { meter, timeLimit }) {
    return async (input, init) => {
        const kind = kindOf(new URL(input));
        count(kind, meter);
        const read = kind === 'cancel' ? undefined : timeLimit.begin();
        const signal = AbortSignal.timeout(read?.limit ?? longestCancel);
        const response = await send(input, { ...init, signal }).finally(() => read?.end());
        if (response.redirected)
            count('redirect', meter);
        noteBudget(response.headers, meter);
        return response;
    };
}
function kindOf({ pathname }) {
    const rest = /\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)(.*)$/.exec(pathname)?.[1];
    return kinds.find(([pattern]) => rest !== undefined && pattern.test(rest))?.[1] ?? 'other';
}
function count(kind, { requests }) {
    requests[kind] = (requests[kind] ?? 0) + 1;
}
function noteBudget(headers, meter) {
    const left = numberIn(headers, 'x-ratelimit-remaining');
    if (left !== undefined)
        meter.budgetTold(left, numberIn(headers, 'x-ratelimit-reset') ?? 0);
}
function numberIn(headers, name) {
    const text = headers.get(name) ?? '';
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
function fetchFor(env) {
    if (!namesProxy(env))
        return httpFetch;
    return async (input, init) => {
        const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(339), __nccwpck_require__.e(721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7176));
        return (defaults.request?.fetch)(input, init);
    };
}
function namesProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name]);
}
//# sourceMappingURL=fetch.js.map

/***/ }),

/***/ 4874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems, options) {
        const all = [problems].flat();
        super(all.join(' '), options);
        this.problems = all;
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 4170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ eventList),
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   CX: () => (/* binding */ groupTemplate),
/* harmony export */   Pl: () => (/* binding */ letFinishAfter),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c9: () => (/* binding */ workflowList),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   y2: () => (/* binding */ jobList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4874);
/* harmony import */ var _model_group_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6025);
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5740);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6047);




function choice({ name, text }, allowed) {
    const found = allowed.find((word) => word === text.toLowerCase());
    if (found === undefined) {
        throw refusal({ name, text }, `one of: ${allowed.join(', ')}`, (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(text, allowed));
    }
    return found;
}
function wholeNumber(given, most) {
    const number = /^\d{1,9}$/.test(given.text) ? Number(given.text) : 0;
    if (number < 1 || number > most)
        throw refusal(given, `a whole number from 1 to ${most}`);
    return number;
}
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function duration(given, longest, spelled) {
    const [, amount, unit] = /^(\d{1,7})(ms|s|m|h)$/.exec(given.text.toLowerCase()) ?? [];
    const milliseconds = Number(amount) * (units[unit ?? ''] ?? Number.NaN);
    if (!(milliseconds <= longest))
        throw refusal(given, `a number with ms, s, m or h ${spelled}`);
    return milliseconds;
}
function list({ text }) {
    return wordsIn(text, (line) => line.split(','));
}
function jobList({ text }) {
    return wordsIn(text, splitOutsideParentheses);
}
function wordsIn(text, split) {
    const words = text
        .split('\n')
        .filter((line) => !line.trim().startsWith('#'))
        .flatMap(split)
        .map((word) => word.trim())
        .filter((word) => word !== '');
    return [...new Set(words)];
}
function splitOutsideParentheses(line) {
    const commas = [];
    const open = [];
    for (const { 0: character, index: at } of line.matchAll(/[,()]/g)) {
        if (character === ',')
            commas.push(at);
        if (character === '(')
            open.push(commas.length);
        if (character === ')')
            commas.length = open.pop() ?? commas.length;
    }
    const ends = [...commas, line.length];
    return ends.map((end, index) => line.slice(index === 0 ? 0 : (commas[index - 1] ?? 0) + 1, end));
}
function refusal({ name, text }, allowed, hint = '') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${called(name)} is ${JSON.stringify(text)}; allowed is ${allowed}.${hint}`);
}
function called(name, what = 'Input') {
    return name.startsWith('--') ? name : `${what} ${name}`;
}
const knownEvents = `branch_protection_rule check_run check_suite create delete deployment deployment_status discussion
  discussion_comment fork gollum image_version issue_comment issues label merge_group milestone page_build public
  pull_request pull_request_review pull_request_review_comment pull_request_target push registry_package release
  repository_dispatch schedule status watch workflow_dispatch workflow_run`.split(/\s+/);
function eventList(given) {
    const events = list(given);
    const allowed = 'a list of events that start workflows, such as pull_request, push';
    if (events.length === 0)
        throw refusal(given, allowed);
    const unknown = events.find((event) => !knownEvents.includes(event));
    if (unknown !== undefined) {
        const hint = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(unknown, knownEvents);
        throw refusal(given, `${allowed}; ${JSON.stringify(unknown)} is none`, hint);
    }
    return events;
}
function workflowList(given) {
    const words = list(given);
    const [first, second] = words;
    if (second === undefined && (first === 'this' || first === 'all'))
        return first;
    const bad = words.find((word) => !/^(?:\.github\/workflows\/)?[^/]+\.ya?ml$/i.test(word));
    if (bad !== undefined || first === undefined) {
        throw refusal(given, 'this, all, or a list of file names such as ci.yml, lint.yml');
    }
    return words.map((word) => `${_model_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowFolder */ .Mf}${word.replace(/^.*\//, '')}`);
}
function groupTemplate(given) {
    if (given.text === '')
        return undefined;
    if (given.text.length > 200)
        throw refusal(given, 'a template of at most 200 characters');
    const pieces = [...given.text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([all, names]) => toPiece(all, names, given));
    if (pieces.every(({ kind }) => kind === 'text')) {
        throw refusal(given, `a template with a part in it, such as {workflow}:{event}:{pr|ref}`);
    }
    return pieces;
}
function toPiece(all, names, given) {
    if (names === undefined) {
        if (all === '{' || all === '}')
            throw refusal(given, 'a template whose { and } belong together');
        return { kind: 'text', text: all };
    }
    const words = names.split('|').map((name) => name.trim());
    const unknown = words.find((word) => !_model_group_template_js__WEBPACK_IMPORTED_MODULE_1__/* .partNames */ .wX.includes(word));
    if (unknown !== undefined) {
        const parts = _model_group_template_js__WEBPACK_IMPORTED_MODULE_1__/* .partNames */ .wX.map((name) => `{${name}}`).join(', ');
        const hint = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(unknown, _model_group_template_js__WEBPACK_IMPORTED_MODULE_1__/* .partNames */ .wX);
        throw refusal(given, `made of text and of ${parts}; {${unknown}} is none`, hint);
    }
    return { kind: 'part', names: words };
}
const longestRun = 35 * 24 * 3_600_000;
function letFinishAfter(given) {
    return given.text === ''
        ? undefined
        : duration(given, longestRun, 'up to 840h, such as 20m; empty switches it off');
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 4143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4874);

function readAll(readers, problems = []) {
    const found = [...problems];
    const values = Object.entries(readers).map(([name, read]) => {
        const { value, problems: own = [] } = attempt(read);
        found.push(...own);
        return [name, value];
    });
    if (found.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(found);
    return Object.fromEntries(values);
}
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
            return { problems: error.problems };
        throw error;
    }
}
//# sourceMappingURL=read-all.js.map

/***/ }),

/***/ 5384:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   FR: () => (/* binding */ eventsFor),
/* harmony export */   Fl: () => (/* binding */ hasRefOfItsOwn),
/* harmony export */   eV: () => (/* binding */ looksAt)
/* harmony export */ });
const ofPullRequests = ['pull_request', 'pull_request_target'];
function isOfPullRequest(event) {
    return ofPullRequests.some((name) => name === event);
}
function eventsFor(mode, event) {
    const isOfWhole = mode === 'closed' || mode === 'stop';
    if (!isOfWhole || !isOfPullRequest(event))
        return { event };
    const [first, ...otherEvents] = ofPullRequests;
    return { event: first, otherEvents };
}
function looksAt({ event, otherEvents = [] }, other) {
    return other === event || otherEvents.includes(other);
}
const eventsOnDefaultBranch = `branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum image_version
  issue_comment issues label milestone page_build public repository_dispatch status watch workflow_run`.split(/\s+/);
function hasRefOfItsOwn(event) {
    return !eventsOnDefaultBranch.includes(event);
}
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 6025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ compareByTemplate),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   wX: () => (/* binding */ partNames)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5384);

const partNames = ['workflow', 'event', 'pr', 'ref', 'branch', 'actor', 'title'];
function speaksOf(template, ...names) {
    return (template ?? []).some((piece) => piece.kind === 'part' && piece.names.some((name) => names.includes(name)));
}
function compareByTemplate(run, other, template) {
    const likenesses = (template ?? []).map((piece) => piece.kind === 'text' ? 'same' : compareByPart(run, other, piece.names));
    return likenesses.find((likeness) => likeness !== 'same') ?? 'same';
}
function compareByPart(run, other, names) {
    const name = names.find((one) => isOfEachRun(one) || hasValue(one, run));
    if (name === undefined || !isOfEachRun(name))
        return 'same';
    const [own, its] = [run[name], other?.[name]];
    if (own === undefined || its === undefined)
        return 'unknown';
    const isSame = name === 'actor' ? own.toLowerCase() === its.toLowerCase() : own === its;
    return isSame ? 'same' : 'different';
}
function isOfEachRun(name) {
    return name === 'actor' || name === 'title';
}
function hasValue(name, { event, head }) {
    switch (name) {
        case 'workflow':
        case 'event':
            return true;
        case 'pr':
            return (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .Av)(event);
        case 'ref':
            return !(0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .Av)(event);
        case 'branch':
            return head.branch !== null;
    }
}
//# sourceMappingURL=group-template.js.map

/***/ }),

/***/ 6047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(text, known) {
    const typed = plain(text);
    const near = known
        .map((word) => ({ word, slips: slipsBetween(typed, plain(word)) }))
        .filter(({ word, slips }) => slips <= (plain(word).length < longWord ? 1 : 2))
        .toSorted((one, other) => one.slips - other.slips);
    return near[0]?.word;
}
function didYouMean(text, known) {
    const word = nearest(text, known);
    return word === undefined ? '' : ` Did you mean ${word}?`;
}
const plain = (text) => text.toLowerCase().replace(/[-_\s]/g, '');
const mediumWord = 6;
const longWord = 8;
function slipsBetween(typed, meant) {
    let start = 0;
    while (start < typed.length && typed[start] === meant[start])
        start += 1;
    let end = 0;
    const most = Math.min(typed.length, meant.length) - start;
    while (end < most && typed.at(-1 - end) === meant.at(-1 - end))
        end += 1;
    const [wrong, right] = [
        typed.slice(start, typed.length - end),
        meant.slice(start, meant.length - end)
    ];
    if (right.length === 2 && wrong === right.charAt(1) + right.charAt(0))
        return 1;
    const isMissingOrDouble = wrong === '' || `${wrong}${right}` === typed[start - 1];
    return isMissingOrDouble || meant.length >= mediumWord
        ? Math.max(wrong.length, right.length)
        : Infinity;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 5740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ workflowFolder),
/* harmony export */   gl: () => (/* binding */ mayBeSameWorkflow),
/* harmony export */   k3: () => (/* binding */ isOfScope),
/* harmony export */   oe: () => (/* binding */ isSameWorkflow),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   t6: () => (/* binding */ firstOfEach)
/* harmony export */ });
function isSameWorkflow({ workflow }, other) {
    return workflow.id !== undefined && workflow.id === other.workflow.id;
}
function mayBeSameWorkflow(run, other) {
    const isKnown = run.workflow.id !== undefined && other.workflow.id !== undefined;
    return isKnown ? isSameWorkflow(run, other) : filePath(run.workflow) === filePath(other.workflow);
}
function isOfScope(run, { workflows }) {
    return workflows?.some((workflow) => isSameWorkflow(run, { workflow })) !== false;
}
const workflowFolder = '.github/workflows/';
function filePath({ path }) {
    return path.slice(Math.max(0, path.indexOf(workflowFolder)));
}
function firstOfEach(runs) {
    const seen = new Set();
    return runs.filter(({ workflow: { id } }) => {
        if (id === undefined || seen.has(id))
            return false;
        seen.add(id);
        return true;
    });
}
//# sourceMappingURL=workflow.js.map

/***/ }),

/***/ 2527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony export forSentence */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const longestInLog = 1500;
const longestInMarkdown = 320;
function forLog(text) {
    return readable(text, longestInLog)
        .replace(/##\[/g, '##\\[')
        .replace(/(^|\s)::/g, '$1:\\:');
}
function forMarkdown(text) {
    return `<code>${readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 ]/gu, reference)}</code>`;
}
const longestSentence = 600;
function forSentence(text) {
    return readable(text, longestSentence)
        .split(' ')
        .map((word) => {
        const mark = /[,:]$/.exec(word)?.[0] ?? '';
        const name = word.slice(0, word.length - mark.length);
        const isPlain = /^(?:[A-Za-z]+(?:-[A-Za-z]+)*(?:'s?)?)?$/.test(name);
        return `${isPlain ? name : forMarkdown(name)}${mark}`;
    })
        .join(' ')
        .replaceAll('</code> <code>', ' ');
}
function forHtml(text) {
    return readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 .,-]/gu, reference);
}
function forJson(value, indent) {
    return JSON.stringify(value, undefined, indent)
        .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/##\[/g, '##\\u005b');
}
function readable(text, most) {
    const characters = Array.from(text.slice(0, 2 * most).replace(invisible, visible));
    return characters.length <= most && text.length <= 2 * most
        ? characters.join('')
        : `${characters.slice(0, most).join('')}…`;
}
function visible(character) {
    const point = character.codePointAt(0) ?? 0;
    return `\\u{${point.toString(16)}}`;
}
function reference(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${encoded(forLog(value), /[%:,]/g)}`);
    return `::${name} ${list.join(',')}::${encoded(forLog(message), /%/g)}`;
}
function encoded(text, characters) {
    return text.replace(characters, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 5820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        const hasRoom = last?.trim() === '' || (last?.length ?? width) + 1 + word.length <= width;
        if (last !== undefined && hasRoom)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=wrap.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return {"56":"throttling.js","113":"common.js","121":"look.js","282":"client.js","339":"proxy.js","429":"rules.js","439":"octokit.js","472":"github.js","473":"backtest.js","501":"lint.js","530":"plan.js","599":"yaml.js","678":"record.js","683":"completion.js","714":"why.js","721":"undici-on-demand.js","813":"group.js","836":"history.js","846":"backtest-plan.js","856":"re2js.js","918":"patterns.js","934":"valibot.js"}[chunkId];
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__(7035)

module.exports = __webpack_exports__;
/******/ })()
;