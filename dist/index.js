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

/***/ 5317:
/***/ (function (module) {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ (function (module) {

"use strict";
module.exports = require("crypto");

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

/***/ 8161:
/***/ (function (module) {

"use strict";
module.exports = require("node:os");

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

/***/ 6928:
/***/ (function (module) {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ (function (module) {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

"use strict";
module.exports = require("timers");

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

/***/ 1237:
/***/ (function (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

"use strict";

;// CONCATENATED MODULE: ./lib/usage/system-clock.js
const systemClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    })
};
//# sourceMappingURL=system-clock.js.map
// EXTERNAL MODULE: ./lib/github/fetch.js + 1 modules
var fetch = __nccwpck_require__(2159);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __nccwpck_require__(4874);
// EXTERNAL MODULE: ./lib/event/context.js
var event_context = __nccwpck_require__(3051);
// EXTERNAL MODULE: ./lib/event/group.js + 1 modules
var event_group = __nccwpck_require__(9536);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __nccwpck_require__(4143);
// EXTERNAL MODULE: ./lib/model/ref.js
var model_ref = __nccwpck_require__(7204);
// EXTERNAL MODULE: ./lib/model/group-template.js
var group_template = __nccwpck_require__(6025);
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __nccwpck_require__(3489);
;// CONCATENATED MODULE: ./lib/event/subject.js




const usualGrouping = { events: [], template: undefined };
function readActor(context, grouping = usualGrouping) {
    if (context.event === 'workflow_run')
        return readSource(context, grouping);
    const { run } = context;
    return {
        run,
        isCompanion: false,
        subject: ownSubject(context, grouping),
        headOwner: ownHeadOwner(context)
    };
}
const eventsOfRefs = ['workflow_dispatch', 'schedule'];
function isByRef(event, { events, template }) {
    return (events.includes(event) && (eventsOfRefs.includes(event) || (0,group_template/* speaksOf */.Tq)(template, 'ref', 'branch')));
}
function ownSubject(context, grouping) {
    const { event, payload, ref, run } = context;
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return { kind: 'pull-request', number: pullRequestNumber(payload) };
        case 'push':
            return subjectOfRef(ref, run);
        case 'merge_group':
            return mergeGroup(context);
        default:
            return isByRef(event, grouping) ? subjectOfRef(ref, run) : { kind: 'run', id: run.id };
    }
}
const unmergedReasons = ['invalidated', 'dequeued'];
function mergeGroup({ payload: { action, reason }, ref, run }) {
    const entry = run.head.branch ?? (0,model_ref/* branchName */.at)(ref);
    const number = Number(/\/pr-(\d+)-[^/]*$/.exec(entry)?.[1]);
    const isMerged = action === 'destroyed' && !unmergedReasons.includes(reason);
    const merged = reason === 'merged' && number ? number : null;
    return { kind: 'merge-group', ref: entry, ...(isMerged && { merged }) };
}
function subjectOfRef(ref, run) {
    if (ref.startsWith(model_ref/* branchPrefix */.$j))
        return { kind: 'branch', ref };
    if (ref.startsWith(model_ref/* tagPrefix */.B3))
        return { kind: 'tag', ref };
    return { kind: 'run', id: run.id };
}
function pullRequestNumber(payload) {
    const pull = (0,translate/* recordIn */.Rn)(payload, 'pull_request');
    const number = pull['number'];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
        throw new errors/* InputError */.d('The payload has no pull_request.number.');
    }
    return number;
}
function ownHeadOwner({ payload }) {
    const pull = (0,translate/* recordIn */.Rn)(payload, 'pull_request');
    const head = (0,translate/* recordIn */.Rn)(pull, 'head');
    return (0,translate/* ownerOf */.bf)(head['repo']);
}
function readSource({ payload, repository }, grouping) {
    const source = payload['workflow_run'];
    const run = (0,translate/* toRun */.P3)(source, repository.name);
    if (run === undefined || !(0,translate/* isRecord */.u4)(source)) {
        throw new errors/* InputError */.d('The payload of the event workflow_run has no complete workflow_run.');
    }
    const isHere = run.head.repository === repository.id;
    return {
        run,
        isCompanion: true,
        subject: subjectOfRun(run, isHere ? grouping : usualGrouping),
        headOwner: (0,translate/* ownerOf */.bf)(source['head_repository'])
    };
}
function subjectOfRun(run, grouping = usualGrouping) {
    const { event, head, id } = run;
    const nothing = { kind: 'run', id };
    if (event === 'pull_request' || event === 'pull_request_target') {
        return { kind: 'pull-request-behind', run };
    }
    if (event.startsWith('pull_request') || head.branch === null)
        return nothing;
    if (event === 'merge_group')
        return { kind: 'merge-group', ref: head.branch };
    return event === 'push' || isByRef(event, grouping) ? { kind: 'ref-behind', run } : nothing;
}
//# sourceMappingURL=subject.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __nccwpck_require__(2527);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __nccwpck_require__(6047);
// EXTERNAL MODULE: ./lib/inputs/policy-patterns.js
var policy_patterns = __nccwpck_require__(9875);
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __nccwpck_require__(5384);
;// CONCATENATED MODULE: ./lib/inputs/shared-ref.js



function refuseSharedRef({ events, template }, { group, events: called }) {
    const event = events.find((name) => !(0,model_events/* hasRefOfItsOwn */.Fl)(name));
    const part = ['ref', 'branch'].find((name) => (0,group_template/* speaksOf */.Tq)(template, name));
    if (event === undefined || part === undefined)
        return;
    throw new errors/* InputError */.d(`${group} has {${part}}, and ${called} names ${event}: the ref of its runs is always the default branch, so all of them would be in one group, and a run for one thing would supersede the run for another. Take ${event} out of events.`);
}
//# sourceMappingURL=shared-ref.js.map
;// CONCATENATED MODULE: ./lib/model/force.js
const forces = ['never', 'unstarted', 'idle', 'always'];
//# sourceMappingURL=force.js.map
// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __nccwpck_require__(9711);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __nccwpck_require__(4170);
;// CONCATENATED MODULE: ./lib/inputs/stop-on.js

const labelPrefix = 'label:';
function stopFacts(given) {
    return (0,parse/* list */.p_)(given).map((word) => {
        if (word.toLowerCase() === 'draft')
            return { kind: 'draft' };
        const name = word.slice(labelPrefix.length).trim();
        if (!word.toLowerCase().startsWith(labelPrefix) || name === '') {
            throw (0,parse/* refusal */.x5)(given, 'a list of draft and label:NAME, such as draft, label:cancel-ci');
        }
        return { kind: 'label', name };
    });
}
//# sourceMappingURL=stop-on.js.map
;// CONCATENATED MODULE: ./lib/inputs/table.js




const mostCancels = 1000;
const longestWait = 600_000;
const wait = (given) => (0,parse/* duration */.p0)(given, longestWait, 'from 0s to 10m, such as 5s');
function oneOf(...words) {
    return { words, read: (given) => (0,parse/* choice */.Yq)(given, words) };
}
const inputTable = {
    token: {
        name: 'token',
        default: '${{ github.token }}',
        read: ({ text }) => text || undefined,
        isSecret: true
    },
    mode: {
        name: 'mode',
        default: 'supersede',
        ...oneOf('supersede', 'closed', 'group', 'lint'),
        option: 'mode',
        optionWords: ['supersede', 'closed']
    },
    template: { name: 'group', default: '', read: parse/* groupTemplate */.CX, option: 'template' },
    membership: { name: 'membership', default: 'derived', ...oneOf('derived', 'native') },
    workflows: { name: 'workflows', default: 'this', read: parse/* workflowList */.c9 },
    events: {
        name: 'events',
        default: policy/* defaultPolicy */.G4.events.join(', '),
        read: parse/* eventList */.$q,
        option: 'events'
    },
    protectRefs: { name: 'protect-refs', default: '', read: parse/* list */.p_, option: 'protect-refs' },
    protectJobs: { name: 'protect-jobs', default: '', read: parse/* jobList */.y2, option: 'protect-jobs' },
    exemptLabel: {
        name: 'exempt-label',
        default: policy/* defaultPolicy */.G4.exemptLabel ?? '',
        read: ({ text }) => text || undefined,
        takesEmpty: true,
        option: 'exempt-label'
    },
    sameCommit: {
        name: 'same-commit',
        default: policy/* defaultPolicy */.G4.sameCommit,
        ...oneOf('keep', 'cancel'),
        option: 'same-commit'
    },
    reruns: {
        name: 'reruns',
        default: policy/* defaultPolicy */.G4.reruns,
        ...oneOf('keep', 'cancel'),
        option: 'reruns'
    },
    letFinishAfter: {
        name: 'let-finish-after',
        default: '',
        read: parse/* letFinishAfter */.Pl,
        option: 'let-finish-after'
    },
    onClosed: {
        name: 'on-closed',
        default: policy/* defaultPolicy */.G4.onClosed,
        ...oneOf('keep', 'cancel'),
        option: 'on-closed'
    },
    onMerged: {
        name: 'on-merged',
        default: policy/* defaultPolicy */.G4.onMerged,
        ...oneOf('keep', 'cancel'),
        option: 'on-merged'
    },
    onSuperseded: {
        name: 'on-superseded',
        default: 'continue',
        ...oneOf('continue', 'cancel-self')
    },
    stopOn: { name: 'stop-on', default: '', read: stopFacts },
    settle: { name: 'settle', default: '0s', read: wait },
    wait: { name: 'wait', default: '5s', read: wait },
    force: { name: 'force', default: 'never', ...oneOf(...forces) },
    maxCancels: {
        name: 'max-cancels',
        default: String(policy/* defaultPolicy */.G4.maxCancels),
        read: (given) => (0,parse/* wholeNumber */.rD)(given, mostCancels),
        option: 'max-cancels'
    },
    onError: { name: 'on-error', default: 'warn', ...oneOf('warn', 'fail') },
    dryRun: {
        name: 'dry-run',
        default: 'false',
        words: ['true', 'false'],
        read: (given) => (0,parse/* choice */.Yq)(given, ['true', 'false']) === 'true'
    },
    summary: { name: 'summary', default: 'auto', ...oneOf('auto', 'always', 'never') }
};
const inputRows = Object.values(inputTable);
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./lib/action/inputs.js






const prefix = 'INPUT_';
function readInputs(env) {
    const inputs = (0,read_all/* readAll */.y)(readersOf(env), misspeltNames(env));
    (0,read_all/* readAll */.y)({
        force: () => {
            refuseForceAtOnce(inputs);
        },
        group: () => {
            refuseSharedRef(inputs, { group: 'Input group', events: 'input events' });
        }
    });
    return inputs;
}
function readersOf(env) {
    const readers = Object.entries(inputTable).map(([field, row]) => [
        field,
        () => row.read({ name: row.name, text: textOf(env, row) })
    ]);
    return Object.fromEntries(readers);
}
async function patternProblems(env) {
    const { protectRefs, protectJobs } = readersOf(env);
    try {
        await (0,policy_patterns/* compilePatterns */.x)({ protectRefs: protectRefs(), protectJobs: protectJobs() });
        return [];
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            return [error.message];
        throw error;
    }
}
function variableOf(name) {
    return `${prefix}${name.replace(/ /g, '_').toUpperCase()}`;
}
function misspeltNames(env) {
    const known = inputRows.map(({ name }) => name);
    const variables = known.map(variableOf);
    return Object.keys(env)
        .filter((name) => name.startsWith(prefix) && !variables.includes(name))
        .flatMap((variable) => {
        const name = variable.slice(prefix.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(name, known);
        return meant === undefined
            ? []
            : [`Unknown input ${JSON.stringify(name)}. Did you mean ${meant}?`];
    });
}
function refuseForceAtOnce({ force, wait }) {
    if (force === 'never' || wait > 0)
        return;
    throw new errors/* InputError */.d(`Input force is "${force}" and wait is 0s. A run is force-cancelled only if a plain cancel did not end it within wait. Set wait to a longer time, such as 30s.`);
}
function textOf(env, row) {
    const given = env[variableOf(row.name)]?.trim();
    if (given !== undefined && (given !== '' || row.takesEmpty === true))
        return given;
    return row.isSecret === true ? '' : row.default;
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __nccwpck_require__(7352);
;// CONCATENATED MODULE: ./lib/action/main.js








async function main(runtime) {
    try {
        return await act(runtime);
    }
    catch (error) {
        const { setFailed } = await runtime.toolkit();
        const isForUser = error instanceof Error && error.name === 'InputError';
        setFailed((0,report_escape/* forLog */.Ig)(isForUser ? error.message : `This is a bug in Supersede: ${String(error)}`));
        if (!isForUser && error instanceof Error) {
            runtime.stdout.write(`${(0,report_escape/* forLog */.Ig)(error.stack ?? '')}\n`);
        }
        return 1;
    }
}
async function readOrRefuse(env) {
    const { value, problems = [] } = (0,read_all/* attempt */.C)(() => readInputs(env));
    if (value !== undefined)
        return value;
    throw new errors/* InputError */.d([...problems, ...(await patternProblems(env))]);
}
async function act(runtime) {
    const { env, stdout } = runtime;
    const inputs = await readOrRefuse(env);
    if (inputs.mode === 'lint') {
        const { lintStep } = await Promise.all(/* import() */[__nccwpck_require__.e(599), __nccwpck_require__.e(671)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1671));
        return lintStep(runtime);
    }
    const context = (0,event_context/* readContext */.yI)(env, (0,event_context/* readEvent */.j_)(env));
    const actor = readActor(context, inputs);
    if (inputs.mode === 'group') {
        const group = (0,event_group/* groupOf */.F8)(actor, inputs);
        stdout.write(`group ${(0,report_escape/* forLog */.Ig)(group)}\n`);
        const unwritten = (0,outputs/* writeOutputs */.K)(env, { group });
        if (unwritten !== undefined)
            throw new errors/* InputError */.d(unwritten);
        return 0;
    }
    const { supersedeStep } = await __nccwpck_require__.e(/* import() */ 705).then(__nccwpck_require__.bind(__nccwpck_require__, 5705));
    return supersedeStep(runtime, inputs, { context, actor });
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./lib/action/index.js



const { env, stdout } = process;
void main({
    env,
    stdout,
    clock: systemClock,
    fetch: (0,fetch/* fetchFor */.G)(env),
    toolkit: () => Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(421), __nccwpck_require__.e(721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421))
}).then((code) => {
    process.exitCode = code;
});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _runner_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4993);

function delimiterFor(values) {
    const lines = new Set(values.flatMap((value) => value.split(/\r?\n/)));
    let number = 0;
    while (lines.has(`supersede-${number}`))
        number += 1;
    return `supersede-${number}`;
}
function writeOutputs(env, outputs) {
    const delimiter = delimiterFor(Object.values(outputs));
    const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    const why = (0,_runner_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendTo */ .S)(env, 'GITHUB_OUTPUT', entries.join(''));
    if (why === undefined)
        return undefined;
    return `The outputs of this step were not written, so later steps read them as empty: ${why}. A GitHub Actions runner sets GITHUB_OUTPUT; outside a runner, set it to the path of a writable file.`;
}
//# sourceMappingURL=outputs.js.map

/***/ }),

/***/ 4993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function appendTo(env, name, text) {
    const file = env[name];
    if (!file)
        return `${name} is not set`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
        return undefined;
    }
    catch (error) {
        return `the file in ${name} cannot be written (${String(error)})`;
    }
}
//# sourceMappingURL=runner-file.js.map

/***/ }),

/***/ 3051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony exports readPayload, need */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4874);
/* harmony import */ var _model_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7204);
/* harmony import */ var _github_translate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3489);
/* harmony import */ var _github_workflow_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7276);





function readEvent(env) {
    return readPayload(need(env, 'GITHUB_EVENT_PATH'));
}
function readContext(env, payload) {
    const event = need(env, 'GITHUB_EVENT_NAME');
    const name = need(env, 'GITHUB_REPOSITORY');
    const repository = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(payload, 'repository');
    const context = {
        event,
        payload,
        ref: env['GITHUB_REF'] ?? '',
        refProtected: env['GITHUB_REF_PROTECTED'] === 'true',
        actor: env['GITHUB_ACTOR'] ?? '',
        repository: {
            id: repositoryId(repository['id'], env),
            name,
            defaultBranch: (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(repository['default_branch'])
        }
    };
    return { ...context, run: readRun(env, context) };
}
function readRun(env, context) {
    const { event, repository } = context;
    return {
        id: needNumber(env, 'GITHUB_RUN_ID'),
        number: needNumber(env, 'GITHUB_RUN_NUMBER'),
        attempt: Number(env['GITHUB_RUN_ATTEMPT']),
        event,
        workflow: {
            id: undefined,
            path: (0,_github_workflow_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowPath */ .R)(need(env, 'GITHUB_WORKFLOW_REF'), repository.name)
        },
        head: readHead(env, context),
        status: 'in_progress',
        conclusion: null,
        createdAt: undefined,
        startedAt: undefined,
        updatedAt: undefined,
        openPullRequestsAtHead: [],
        actor: context.actor === '' ? undefined : context.actor
    };
}
function readHead(env, { event, payload, ref, repository }) {
    if (event === 'pull_request' || event === 'pull_request_target') {
        const pull = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(payload, 'pull_request');
        const { repo, ref: branch, sha } = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(pull, 'head');
        const head = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .toHead */ .mP)(repo, branch, sha);
        if (head === undefined) {
            throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`The payload of the event ${event} has no pull_request.head.sha.`);
        }
        return head;
    }
    const entry = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIn */ .Rn)(payload, 'merge_group');
    const queued = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .toHead */ .mP)({ id: repository.id }, branchOf(entry['head_ref']), entry['head_sha']);
    if (event === 'merge_group' && queued !== undefined)
        return queued;
    const sha = need(env, 'GITHUB_SHA');
    const head = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .toHead */ .mP)({ id: repository.id }, ref.replace(/^refs\/(heads|tags)\//, ''), sha);
    if (head === undefined)
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('GITHUB_SHA is empty.');
    return head;
}
function branchOf(ref) {
    const text = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(ref);
    return text === undefined ? undefined : (0,_model_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .branchName */ .at)(text);
}
function readPayload(path) {
    let payload;
    try {
        payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`The event file ${path} cannot be read as JSON.`, { cause: error });
    }
    if (!(0,_github_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(payload))
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`The event file ${path} contains no JSON object.`);
    return payload;
}
function repositoryId(given, env) {
    const id = Number(given ?? env['GITHUB_REPOSITORY_ID']);
    if (!Number.isSafeInteger(id) || id < 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d('The id of the repository is missing: neither the payload nor GITHUB_REPOSITORY_ID has it.');
    }
    return id;
}
function need(env, name) {
    const value = env[name];
    if (!value) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`${name} is not set. This program must be started by a GitHub Actions runner, which sets it.`);
    }
    return value;
}
function needNumber(env, name) {
    const number = Number(need(env, name));
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`${name} is ${JSON.stringify(env[name])}, which is not a whole number above 0.`);
    }
    return number;
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 9536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ groupOf),
  Ik: () => (/* binding */ nameGroupIn),
  PQ: () => (/* binding */ refuseEmptyPart)
});

// UNUSED EXPORTS: nameGroup

// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __nccwpck_require__(4874);
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __nccwpck_require__(5384);
;// CONCATENATED MODULE: ./lib/event/group-name.js
const longestGroupName = 300;
const digestLength = 20;
function groupName(parts, digest, template) {
    const { workflow, event, subject } = parts;
    const key = template === undefined
        ? [encodePart(workflow), encodePart(event), subjectKey(subject)].join(':')
        : fill(template, parts);
    if (key.length <= longestGroupName && /^[a-z0-9._/:@+=,%-]*$/.test(key))
        return key;
    const readable = key.replace(/[^A-Za-z0-9._/:@+=,%-]/gu, encodeCharacter);
    const suffix = `:${digest(key).slice(0, digestLength)}`;
    return readable.slice(0, longestGroupName - suffix.length) + suffix;
}
function fill(template, parts) {
    return template
        .map((piece) => {
        if (piece.kind === 'text')
            return piece.text;
        const value = piece.names.map((name) => partValues[name](parts)).find((text) => text !== '');
        return value ?? `run:${parts.run ?? ''}`;
    })
        .join('');
}
function emptyPart(template, parts) {
    for (const piece of template) {
        const isEmpty = piece.kind === 'part' &&
            piece.names.every((name) => partValues[name](parts) === '' && !isUntold(name, parts));
        if (isEmpty)
            return piece.names;
    }
    return undefined;
}
function needsTitle(template, parts) {
    return ((template ?? []).some((piece) => piece.kind === 'part' &&
        piece.names.find((name) => partValues[name](parts) !== '' || isUntold(name, parts)) ===
            'title') && parts.title === undefined);
}
const isUntold = (name, { title }) => name === 'title' && title === undefined;
const partValues = {
    workflow: ({ workflow }) => encodePart(workflow),
    event: ({ event }) => encodePart(event),
    pr: ({ subject }) => (subject.kind === 'pull-request' ? subjectKey(subject) : ''),
    ref: ({ subject }) => ('ref' in subject ? subject.ref : ''),
    branch: ({ branch }) => branch ?? '',
    actor: ({ actor }) => encodePart(actor ?? ''),
    title: ({ title }) => encodePart(title ?? '')
};
const encodePart = (text) => text.replace(/[%:]/g, encodeCharacter);
function encodeCharacter(character) {
    return `%${(character.codePointAt(0) ?? 0).toString(16)}`;
}
function subjectKey(subject) {
    switch (subject.kind) {
        case 'pull-request':
            return String(subject.number);
        case 'branch':
        case 'tag':
        case 'merge-group':
            return subject.ref;
        case 'run':
            return `run:${subject.id}`;
    }
}
//# sourceMappingURL=group-name.js.map
// EXTERNAL MODULE: ./lib/model/workflow.js
var workflow = __nccwpck_require__(5740);
;// CONCATENATED MODULE: ./lib/event/group.js




function digest(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}
function nameGroup(run, subject, template) {
    return groupName(partsOf(run, subject), digest, template);
}
const every = { id: undefined, path: '*' };
function nameGroupIn({ scope, subject, runs, successors }, own, template) {
    if (own !== undefined) {
        const title = own.title ?? runs.find(({ id }) => id === own.id)?.title;
        return nameGroup({ ...own, title }, subject, template);
    }
    const [run] = [...successors.map((successor) => successor.run), ...runs];
    const [only = every, another] = scope.workflows ?? [];
    const workflow = another === undefined ? only : every;
    if (run === undefined)
        return workflow.path;
    return nameGroup({ ...run, event: scope.event, workflow }, subject);
}
function partsOf(run, subject) {
    const { workflow, event, head, actor, title, id } = run;
    return {
        workflow: workflowLabel(workflow),
        event,
        subject,
        branch: head.branch,
        actor,
        title,
        run: id
    };
}
function refuseEmptyPart({ run, subject }, grouping) {
    const { template } = grouping;
    if (template === undefined || 'run' in subject)
        return;
    const names = emptyPart(template, partsOf(run, subject));
    if (names === undefined)
        return;
    throw new errors/* InputError */.d(`Input group has the part {${names.join('|')}}, but this run of the event ${run.event} has no value for it. ${remedyFor(run, subject, grouping)}`);
}
function remedyFor({ event, head }, subject, { events }) {
    const other = `Skip the step for this event: if: github.event_name != '${event}'.`;
    if (subject.kind === 'pull-request')
        return `Runs of ${event} have {pr}. Write {pr|ref}.`;
    if ('ref' in subject)
        return `Runs of ${event} have {ref}. Write {pr|ref}.`;
    if (!(0,model_events/* hasRefOfItsOwn */.Fl)(event)) {
        return `The ref of these runs is always the default branch, so it cannot tell them apart. ${other}`;
    }
    if (!events.includes(event)) {
        return `Runs of ${event} have {ref} if input events names ${event}.`;
    }
    const isRef = head.branch !== null && !head.branch.startsWith('refs/');
    return isRef
        ? `Runs of ${event} have {ref}. Write {pr|ref}.`
        : `Its ref ${head.branch ?? '(none)'} is neither a branch nor a tag. ${other}`;
}
function workflowLabel({ id, path, isForeign }) {
    const label = path.replace(workflow/* workflowFolder */.Mf, '');
    return isForeign === true && path.startsWith(workflow/* workflowFolder */.Mf) ? `${label}@${id ?? ''}` : label;
}
function groupOf(actor, grouping = { events: [], template: undefined }) {
    const { run, subject } = actor;
    refuseEmptyPart(actor, grouping);
    if ('run' in subject) {
        throw new errors/* InputError */.d('mode: group does not work on workflow_run: it sends no request to GitHub, and the event does not say which pull request its source run is for or whether its branch is a tag. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.');
    }
    if (needsTitle(grouping.template, partsOf(run, subject))) {
        throw new errors/* InputError */.d('mode: group cannot use {title}: it sends no request to GitHub, and only GitHub knows the title of this run. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.');
    }
    return nameGroup(run, subject, grouping.template);
}
//# sourceMappingURL=group.js.map

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
        const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(439), __nccwpck_require__.e(176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7176));
        return (defaults.request?.fetch)(input, init);
    };
}
function namesProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name]);
}
//# sourceMappingURL=fetch.js.map

/***/ }),

/***/ 3489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ toId),
/* harmony export */   P3: () => (/* binding */ toRun),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   XL: () => (/* binding */ toRepositoryId),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   c$: () => (/* binding */ toPullRequest),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   mP: () => (/* binding */ toHead),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7276);

const statuses = [
    'requested',
    'waiting',
    'pending',
    'queued',
    'in_progress',
    'completed'
];
function toRun(json, repositoryName) {
    if (!isRecord(json))
        return undefined;
    const identity = toIdentity(json);
    const head = toHead(json['head_repository'], json['head_branch'], json['head_sha']);
    const workflow = toWorkflow(json, repositoryName);
    if (identity === undefined || head === undefined || workflow === undefined)
        return undefined;
    const openPullRequestsAtHead = toOpenPullRequestsAtHead(json['pull_requests'], head.sha);
    if (openPullRequestsAtHead === undefined)
        return undefined;
    return {
        ...identity,
        workflow,
        head,
        status: statuses.find((status) => status === json['status']) ?? 'unrecognised',
        conclusion: toText(json['conclusion']) ?? null,
        createdAt: toInstant(json['created_at']),
        startedAt: toInstant(json['run_started_at']),
        updatedAt: toInstant(json['updated_at']),
        actor: toText(recordIn(json, 'actor')['login']),
        title: toText(json['display_title']),
        openPullRequestsAtHead
    };
}
function toOpenPullRequestsAtHead(pulls, sha) {
    if (pulls === undefined || pulls === null)
        return [];
    if (!Array.isArray(pulls))
        return undefined;
    return pulls.flatMap((pull) => {
        if (!isRecord(pull) || !isRecord(pull['head']) || pull['head']['sha'] !== sha)
            return [];
        const number = toId(pull['number']);
        return number === undefined ? [] : [number];
    });
}
function toIdentity(json) {
    const id = toId(json['id']);
    const number = toId(json['run_number']);
    const attempt = json['run_attempt'] === undefined ? 1 : toId(json['run_attempt']);
    const event = toText(json['event']);
    if (id === undefined || number === undefined)
        return undefined;
    if (attempt === undefined || event === undefined)
        return undefined;
    return { id: id, number, attempt, event };
}
function toPullRequest(json) {
    if (!isRecord(json) || !isRecord(json['head']))
        return undefined;
    const { repo, ref, sha } = json['head'];
    const head = toHead(repo, ref, sha);
    const number = toId(json['number']);
    const createdAt = toInstant(json['created_at']);
    const state = toState(json);
    const labels = toLabels(json['labels']);
    if (head === undefined || number === undefined || labels === undefined)
        return undefined;
    if (createdAt === undefined || state === undefined)
        return undefined;
    const closedAt = toInstant(json['closed_at']);
    return {
        number: number,
        state,
        head,
        createdAt,
        closedAt: state === 'open' ? undefined : closedAt,
        labels,
        isDraft: typeof json['draft'] === 'boolean' ? json['draft'] : undefined
    };
}
function toState(json) {
    if (json['state'] === 'open')
        return 'open';
    if (json['state'] !== 'closed')
        return undefined;
    const isMerged = json['merged'] === true || typeof json['merged_at'] === 'string';
    return isMerged ? 'merged' : 'closed';
}
function toLabels(json) {
    if (json === undefined)
        return [];
    if (!Array.isArray(json))
        return undefined;
    const names = json.map((label) => (isRecord(label) ? toText(label['name']) : undefined));
    return names.every((name) => name !== undefined) ? names : undefined;
}
function toHead(repository, branch, sha) {
    const text = toText(sha);
    if (text === undefined)
        return undefined;
    return {
        repository: toRepositoryId(repository),
        branch: toText(branch) ?? null,
        sha: text
    };
}
function ownerOf(repository) {
    if (!isRecord(repository))
        return undefined;
    const login = toText(recordIn(repository, 'owner')['login']);
    return login ?? toText(repository['full_name'])?.split('/')[0];
}
function toRepositoryId(repository) {
    const id = isRecord(repository) ? toId(repository['id']) : undefined;
    return id === undefined ? null : id;
}
function toWorkflow(json, repositoryName) {
    const id = toId(json['workflow_id']);
    const path = toText(json['path']);
    if (id === undefined || path === undefined)
        return undefined;
    const isFile = toText(json['workflow_url'])?.endsWith(`/actions/workflows/${id}`) === true;
    return {
        id: id,
        path: (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPath */ .R)(path, repositoryName),
        ...(!isFile && { isForeign: true })
    };
}
function recordIn(json, field) {
    const value = json[field];
    return isRecord(value) ? value : {};
}
function isRecord(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
function toId(json) {
    return typeof json === 'number' && Number.isSafeInteger(json) && json > 0 ? json : undefined;
}
function toText(json) {
    return typeof json === 'string' && json !== '' ? json : undefined;
}
function toInstant(json) {
    const instant = typeof json === 'string' ? Date.parse(json) : Number.NaN;
    return Number.isNaN(instant) ? undefined : instant;
}
//# sourceMappingURL=translate.js.map

/***/ }),

/***/ 7276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath)
/* harmony export */ });
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5740);

function workflowPath(path, repositoryName) {
    const at = path.indexOf(_model_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFolder */ .Mf);
    if (at < 0)
        return path;
    const before = path.slice(0, at);
    const file = fileName(path.slice(at + _model_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFolder */ .Mf.length));
    const isOwn = before.toLowerCase() === `${repositoryName}/`.toLowerCase();
    return `${isOwn ? '' : before}${_model_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFolder */ .Mf}${file}`;
}
function fileName(text) {
    if (/^[^/]*\.ya?ml$/i.test(text))
        return text;
    const [beforeSlash = ''] = text.split('/');
    return /^(.*\.ya?ml)@/is.exec(beforeSlash)?.[1] ?? text;
}
//# sourceMappingURL=workflow-path.js.map

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

/***/ 9875:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4143);

async function compilePatterns({ protectRefs, protectJobs }, prefix = '') {
    if (protectRefs.length === 0 && protectJobs.length === 0)
        return { refs: [], jobs: [] };
    const { jobPatterns, refPatterns } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7918));
    return (0,_read_all_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .y)({
        refs: () => refPatterns(protectRefs, `${prefix}protect-refs`),
        jobs: () => jobPatterns(protectJobs, `${prefix}protect-jobs`)
    });
}
//# sourceMappingURL=policy-patterns.js.map

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

/***/ 9711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   VU: () => (/* binding */ allowsEvent),
/* harmony export */   z4: () => (/* binding */ mayCancelOnHead)
/* harmony export */ });
const defaultPolicy = {
    mode: 'supersede',
    events: ['pull_request', 'push'],
    refs: [],
    refProtected: false,
    jobs: [],
    exemptLabel: 'keep-ci',
    sameCommit: 'keep',
    reruns: 'keep',
    letFinishAfter: undefined,
    onClosed: 'keep',
    onMerged: 'keep',
    stopOn: [],
    template: undefined,
    maxCancels: 200
};
function mayCancelOnHead({ mode, onClosed, onMerged, sameCommit }) {
    return mode !== 'supersede' || [onClosed, onMerged, sameCommit].includes('cancel');
}
function allowsEvent(policy, event) {
    const isTarget = event === 'pull_request_target';
    return policy.events.includes(event) || (isTarget && policy.events.includes('pull_request'));
}
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 7204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ branchPrefix),
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   at: () => (/* binding */ branchName)
/* harmony export */ });
const branchPrefix = 'refs/heads/';
const tagPrefix = 'refs/tags/';
function branchName(ref) {
    return ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : ref;
}
//# sourceMappingURL=ref.js.map

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
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Fu: () => (/* binding */ forSentence),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony export forHtml */
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
/******/ 			return {"56":"throttling.js","176":"proxy.js","282":"client.js","393":"undici.js","421":"toolkit.js","439":"octokit.js","599":"yaml.js","671":"lint.js","705":"step.js","721":"undici-on-demand.js","856":"re2js.js","918":"patterns.js"}[chunkId];
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

__nccwpck_require__(1237)

module.exports = __webpack_exports__;
/******/ })()
;