import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var _event_context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3051);
// Writes outputs to the file that the runner names. By itself, because loading the whole toolkit costs more time than all
// else that `mode: group` does.



/** Throws an InputError where there is no runner to write for. */
function writeOutputs(env, outputs) {
    const file = (0,_event_context_js__WEBPACK_IMPORTED_MODULE_2__/* .need */ .$B)(env, 'GITHUB_OUTPUT');
    // A delimiter that nobody can guess: no value can end itself and begin another output.
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings (2026-11)
    const delimiter = `supersede-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, entries.join(''));
}
//# sourceMappingURL=outputs.js.map

/***/ }),

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
// What the user, or whoever set up the environment, can mend. Thrown by the entries only, before anything is read or cancelled.
/** Says what was given, what is allowed, and where. */
class InputError extends Error {
    name = 'InputError';
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   w: () => (/* binding */ isInFlight)
/* harmony export */ });
// What was observed. Every other file of the core reads these types; none of them changes what it is given.
const defaultPolicy = {
    events: ['pull_request', 'push'],
    exemptLabel: 'keep-ci',
    refProtected: false,
    maxCancels: 200
};
/** In flight is whatever is not completed, a status this program does not know included. */
function isInFlight(run) {
    return run.status !== 'completed';
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ branchPrefix),
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   at: () => (/* binding */ branchName)
/* harmony export */ });
// The full names of branches and tags.
const branchPrefix = 'refs/heads/';
const tagPrefix = 'refs/tags/';
/** `feature/x` for `refs/heads/feature/x`; a ref that is no branch stays as it is. */
function branchName(ref) {
    return ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : ref;
}
//# sourceMappingURL=ref.js.map

/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export readPayload */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6208);
/* harmony import */ var _github_translate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3489);
// The runner's environment and the event's payload → which run is this, and what is it for? Nothing is assumed.



/** The payload of the event that started the run. Throws an InputError. */
function readEvent(env) {
    return readPayload(need(env, 'GITHUB_EVENT_PATH'));
}
/** Throws an InputError that names what is missing. */
function readContext(env, payload) {
    const event = need(env, 'GITHUB_EVENT_NAME');
    const name = need(env, 'GITHUB_REPOSITORY');
    const repository = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(payload, 'repository');
    const context = {
        event,
        payload,
        // Empty for a deployment that was made for a commit.
        ref: env['GITHUB_REF'] ?? '',
        refProtected: env['GITHUB_REF_PROTECTED'] === 'true',
        actor: env['GITHUB_ACTOR'] ?? '',
        repository: {
            id: repositoryId(repository['id'], env),
            name,
            defaultBranch: (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(repository['default_branch'])
        }
    };
    return { ...context, run: readRun(env, context) };
}
function readRun(env, context) {
    const { event, repository } = context;
    return {
        id: needNumber(env, 'GITHUB_RUN_ID'),
        number: needNumber(env, 'GITHUB_RUN_NUMBER'),
        // Nothing is decided by the attempt that executes the step.
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        event,
        workflow: { path: (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .RB)(need(env, 'GITHUB_WORKFLOW_REF'), repository.name) },
        head: readHead(env, context),
        status: 'in_progress',
        conclusion: null,
        createdAt: undefined,
        startedAt: undefined,
        updatedAt: undefined,
        headOf: []
    };
}
/** On pull requests GITHUB_SHA is a merge commit that no run is listed by: the head is in the payload. */
function readHead(env, { event, payload, ref, repository }) {
    if (event === 'pull_request' || event === 'pull_request_target') {
        const pull = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(payload, 'pull_request');
        const told = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordIn */ .Rn)(pull, 'head');
        const head = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .toHead */ .mP)(told['repo'], told['ref'], told['sha']);
        if (head === undefined) {
            throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`The payload of the event ${event} has no pull_request.head.sha.`);
        }
        return head;
    }
    const sha = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(payload['after']) ?? need(env, 'GITHUB_SHA');
    const head = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .toHead */ .mP)({ id: repository.id }, ref.replace(/^refs\/(heads|tags)\//, ''), sha);
    if (head === undefined)
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d('GITHUB_SHA is empty.');
    return head;
}
/** Throws an InputError for a file that is no JSON object. */
function readPayload(path) {
    let payload;
    try {
        payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`The event file ${path} cannot be read as JSON.`, { cause: error });
    }
    if (!(0,_github_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(payload))
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`The event file ${path} holds no object.`);
    return payload;
}
function repositoryId(told, env) {
    const id = Number(told ?? env['GITHUB_REPOSITORY_ID']);
    if (!Number.isSafeInteger(id) || id < 1) {
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d('Neither the payload nor GITHUB_REPOSITORY_ID says which repository this is.');
    }
    return id;
}
/** Throws an InputError where the variable is not set. */
function need(env, name) {
    const value = env[name];
    if (!value) {
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${name} is not set: this program is started by a runner of GitHub Actions.`);
    }
    return value;
}
function needNumber(env, name) {
    const number = Number(need(env, name));
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${name} is ${JSON.stringify(env[name])}, which is no number of a run.`);
    }
    return number;
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ groupOf),
  VQ: () => (/* binding */ nameGroup),
  y0: () => (/* binding */ ownWorkflowFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/app/errors.js
var errors = __nccwpck_require__(6208);
;// CONCATENATED MODULE: ./lib/core/group.js
/**
 * GitHub takes names of up to 400 UTF-16 units.
 * https://github.com/actions/runner src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs (2026-11)
 */
const longestGroupName = 400;
const digestLength = 20;
/**
 * The name of the group, 1 to 400 characters of ASCII that no shell treats as special. A `:` cannot stand in a git ref nor
 * in an event, so parts never run together. GitHub compares names without case: a name with capitals gets a digest of the
 * exact key appended, and so does one that is too long or holds any other character.
 */
function groupName(parts, digest) {
    const { workflow, event, subject } = parts;
    const key = [encodePart(workflow), encodePart(event), subjectKey(subject)].join(':');
    if (key.length <= longestGroupName && /^[a-z0-9._/:@+=,%-]*$/.test(key))
        return key;
    const readable = key.replace(/[^A-Za-z0-9._/:@+=,%-]/gu, encodeCharacter);
    const suffix = `:${digest(key).slice(0, digestLength)}`;
    return readable.slice(0, longestGroupName - suffix.length) + suffix;
}
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
            // A ref starts with `refs/` and a number has digits only.
            return `run:${subject.id}`;
    }
}
//# sourceMappingURL=group.js.map
;// CONCATENATED MODULE: ./lib/event/group.js
// The name of the group, and `mode: group`: nothing is asked of GitHub.



const folder = '.github/workflows/';
/** SHA-256 in hexadecimal digits. */
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** The name of the group of a run with this subject. */
function nameGroup(run, subject) {
    return groupName({ workflow: workflowLabel(run.workflow.path), event: run.event, subject }, digest);
}
/** `ci.yml`; a workflow of another repository keeps that repository's name: `octo/central/ci.yml`. */
function workflowLabel(path) {
    return path.replace(folder, '');
}
/** Throws an InputError where the name cannot be told without asking GitHub. */
function groupOf({ run, subject }) {
    if ('run' in subject) {
        throw new errors/* InputError */.d('mode: group asks GitHub nothing, and a workflow_run event does not say which pull request its source is for, nor whether its branch is a tag. Use mode: supersede (with dry-run: true, if nothing is to be cancelled) and its output group.');
    }
    return nameGroup(run, subject);
}
/** Undefined for a workflow that lives in another repository: it can only be found among all runs of this one. */
function ownWorkflowFile(path) {
    return /^\.github\/workflows\/([^/]+)$/.exec(path ?? '')?.[1];
}
//# sourceMappingURL=group.js.map

/***/ }),

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   y: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3489);

function createRepositoryReader(client, read, name) {
    const fullName = `${name.owner}/${name.repo}`;
    return {
        repository: () => read({
            operation: `read repository ${fullName}`,
            permission: 'contents: read',
            send: () => client.rest.repos.get({ ...name }),
            understand: ({ data }) => toRepository(data, fullName)
        }),
        pullRequestHead: (number) => read({
            operation: `read the head of pull request ${number}`,
            permission: 'pull-requests: read',
            send: () => client.rest.pulls.get({ ...name, pull_number: number }),
            understand: ({ data }) => {
                const pull = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toPullRequest */ .c$)(data);
                const head = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data) ? (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .recordIn */ .Rn)(data, 'head') : {};
                return pull === undefined ? undefined : { pull, owner: ownerOf(head['repo']) };
            }
        }),
        runHead: (id) => read({
            operation: `read the head of run ${id}`,
            permission: 'actions: read',
            send: () => client.rest.actions.getWorkflowRun({ ...name, run_id: id }),
            understand: ({ data }) => {
                const run = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toRun */ .P3)(data, fullName);
                const repository = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data) ? data['head_repository'] : undefined;
                return run === undefined ? undefined : { run, owner: ownerOf(repository) };
            }
        })
    };
}
/** The login of the owner of a repository as the API shows it. */
function ownerOf(repository) {
    if (!(0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(repository))
        return undefined;
    const login = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)((0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .recordIn */ .Rn)(repository, 'owner')['login']);
    return login ?? (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(repository['full_name'])?.split('/')[0];
}
function toRepository(json, name) {
    const id = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toRepositoryId */ .XL)(json);
    if (id === null || !(0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return undefined;
    return { id, name, defaultBranch: (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(json['default_branch']) };
}
//# sourceMappingURL=repositories.js.map

/***/ }),

/***/ 3489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ toRun),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   XL: () => (/* binding */ toRepositoryId),
/* harmony export */   c$: () => (/* binding */ toPullRequest),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   mP: () => (/* binding */ toHead),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
const statuses = [
    'requested',
    'waiting',
    'pending',
    'queued',
    'in_progress',
    'completed'
];
/** Undefined where anything that a verdict rests on is missing or of another type. */
function toRun(json, repositoryName) {
    if (!isRecord(json))
        return undefined;
    const identity = toIdentity(json);
    const head = toHead(json['head_repository'], json['head_branch'], json['head_sha']);
    const workflow = toWorkflow(json, repositoryName);
    if (identity === undefined || head === undefined || workflow === undefined)
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
        headOf: toHeadOf(json['pull_requests'], head.sha)
    };
}
function toHeadOf(pulls, sha) {
    if (!Array.isArray(pulls))
        return [];
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
    // Servers that know no attempts know no re-run of a part either: everything is the first.
    const attempt = json['run_attempt'] === undefined ? 1 : toId(json['run_attempt']);
    const event = toText(json['event']);
    if (id === undefined || number === undefined)
        return undefined;
    if (attempt === undefined || event === undefined)
        return undefined;
    return { id: id, number, attempt, event };
}
/** Undefined where anything that a verdict rests on is missing or of another type. */
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
    // A closed one that does not say since when may have caused anything, as an open one may.
    return {
        number: number,
        state,
        head,
        createdAt,
        closedAt: state === 'open' ? undefined : closedAt,
        labels
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
/** One label without a name may be the one that exempts the pull request. */
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
/** A repository that is null was deleted or is out of sight; one without a proper id is as good as that. */
function toRepositoryId(repository) {
    const id = isRecord(repository) ? toId(repository['id']) : undefined;
    return id === undefined ? null : id;
}
function toWorkflow(json, repositoryName) {
    const path = toText(json['path']);
    return path === undefined ? undefined : { path: workflowPath(path, repositoryName) };
}
/**
 * The path of a workflow without its `@ref`, and without `owner/name/` where that is the run's own repository:
 * `.github/workflows/ci.yml`, or `octo/central/.github/workflows/ci.yml` for a workflow of another repository.
 */
function workflowPath(path, repositoryName) {
    const withoutRef = /^(.*?\.ya?ml)@/is.exec(path)?.[1] ?? path;
    const own = `${repositoryName}/`;
    return withoutRef.toLowerCase().startsWith(own.toLowerCase())
        ? withoutRef.slice(own.length)
        : withoutRef;
}
/** The record under a field; an empty one where there is none. */
function recordIn(json, field) {
    const value = json[field];
    return isRecord(value) ? value : {};
}
function isRecord(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
/** Ids beyond 2^53 cannot be told apart as numbers, and strings are not what GitHub documents. */
function toId(json) {
    return typeof json === 'number' && Number.isSafeInteger(json) && json > 0 ? json : undefined;
}
function toText(json) {
    return typeof json === 'string' && json !== '' ? json : undefined;
}
/** Milliseconds since the epoch of an ISO 8601 or HTTP date. */
function toInstant(json) {
    const instant = typeof json === 'string' ? Date.parse(json) : Number.NaN;
    return Number.isNaN(instant) ? undefined : instant;
}
//# sourceMappingURL=translate.js.map

/***/ }),

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog)
/* harmony export */ });
// The one module that makes untrusted text safe for the place it goes to: a log, a summary, a machine.
// Branch names, titles, labels, GitHub's messages and inputs are written by strangers, wherever they come from.
/**
 * Everything that a reader does not see as itself: C0, DEL and C1 controls, line and paragraph separators, zero-width
 * characters, bidi marks and overrides, variation and tag characters, lone surrogates, noncharacters.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** Characters, once everything in them can be seen. Runners cut messages at 4,096, and what to do stands at their ends. */
const longestInLog = 1500;
/** The same for each text in a summary: two hundred rows of them still fit into the mebibyte that one may hold. */
const longestInMarkdown = 320;
/**
 * For a log line or a terminal: one line, no control acts, and the runner sees no command in it. The runner takes `::x::`
 * at the start of a line, behind any white space, and the old `##[x]` anywhere for commands. A line may be broken at its
 * spaces later on.
 * https://github.com/actions/runner src/Runner.Common/ActionCommand.cs (2026-11)
 */
function forLog(text) {
    return readable(text, longestInLog)
        .replace(/##\[/g, '##\\[')
        .replace(/(^|\s)::/g, '$1:\\:');
}
/**
 * For GitHub Markdown and HTML: inside a code element, with every character that could be markup, a link, a mention, a
 * cross-reference or a table as a character reference. What is rendered is the text itself.
 */
function forMarkdown(text) {
    return `<code>${readable(text, longestInMarkdown).replace(/[^A-Za-z0-9 ]/gu, reference)}</code>`;
}
/**
 * For machines: JSON in ASCII only, so that no reader of it meets a separator or a direction mark as such. It may be printed
 * where the runner looks for old commands.
 */
function forJson(value, indent) {
    return JSON.stringify(value, undefined, indent)
        .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/##\[/g, '##\\u005b');
}
/** Everything in it can be seen, and it is no longer than `most` characters. */
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
//# sourceMappingURL=safe.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/report/safe.js
var safe = __nccwpck_require__(2813);
// EXTERNAL MODULE: ./lib/event/context.js
var event_context = __nccwpck_require__(3051);
// EXTERNAL MODULE: ./lib/event/group.js + 1 modules
var event_group = __nccwpck_require__(5008);
// EXTERNAL MODULE: ./lib/app/errors.js
var errors = __nccwpck_require__(6208);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
;// CONCATENATED MODULE: ./lib/action/inputs.js


/** The value of every input where a workflow says nothing; action.yml says the same. */
const inputDefaults = {
    token: '${{ github.token }}',
    mode: 'supersede',
    'exempt-label': model/* defaultPolicy */.G.exemptLabel ?? '',
    'max-cancels': String(model/* defaultPolicy */.G.maxCancels),
    wait: '5s',
    'on-error': 'warn',
    'dry-run': 'false',
    summary: 'auto'
};
const prefix = 'INPUT_';
const mostCancels = 1000;
/** Milliseconds. */
const longestWait = 600_000;
/** Throws an InputError for an unknown name and for the first value that is not allowed. */
function readInputs(env) {
    refuseUnknownNames(env);
    return {
        token: textOf(env, 'token') || undefined,
        mode: choice(env, 'mode', ['supersede', 'group']),
        exemptLabel: env[variableOf('exempt-label')]?.trim() === '' ? undefined : textOf(env, 'exempt-label'),
        maxCancels: wholeNumber(env, 'max-cancels', mostCancels),
        wait: duration(env, 'wait'),
        onError: choice(env, 'on-error', ['warn', 'fail']),
        dryRun: choice(env, 'dry-run', ['true', 'false']) === 'true',
        summary: choice(env, 'summary', ['auto', 'always', 'never'])
    };
}
/** The runner's name for an input: upper case, spaces as underscores, hyphens as they are. */
function variableOf(name) {
    return `${prefix}${name.replace(/ /g, '_').toUpperCase()}`;
}
function refuseUnknownNames(env) {
    const known = Object.keys(inputDefaults);
    const variables = known.map(variableOf);
    const unknown = Object.keys(env).find((name) => name.startsWith(prefix) && !variables.includes(name));
    if (unknown === undefined)
        return;
    const name = unknown.slice(prefix.length).toLowerCase();
    throw new errors/* InputError */.d(`Unknown input ${JSON.stringify(name)}. Known inputs are: ${known.join(', ')}. Check the spelling under "with:".`);
}
/** An empty value counts as none given: that is what an expression without a value leaves. */
function textOf(env, name) {
    const given = env[variableOf(name)]?.trim() ?? '';
    if (given !== '')
        return given;
    return name === 'token' ? '' : inputDefaults[name];
}
function choice(env, name, allowed) {
    const given = textOf(env, name).toLowerCase();
    const found = allowed.find((word) => word === given);
    if (found === undefined)
        throw refusal(env, name, `one of: ${allowed.join(', ')}`);
    return found;
}
function wholeNumber(env, name, most) {
    const text = textOf(env, name);
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > most)
        throw refusal(env, name, `a whole number from 1 to ${most}`);
    return number;
}
const units = { ms: 1, s: 1000, m: 60_000 };
/** Milliseconds. */
function duration(env, name) {
    const [, amount, unit] = /^(\d{1,7})(ms|s|m)$/.exec(textOf(env, name).toLowerCase()) ?? [];
    const milliseconds = Number(amount) * (units[unit ?? ''] ?? Number.NaN);
    if (!(milliseconds <= longestWait)) {
        throw refusal(env, name, 'a number with ms, s or m from 0s to 10m, such as 5s');
    }
    return milliseconds;
}
function refusal(env, name, allowed) {
    return new errors/* InputError */.d(`Input ${name} is ${JSON.stringify(env[variableOf(name)])}; allowed is ${allowed}.`);
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __nccwpck_require__(7352);
// EXTERNAL MODULE: ./lib/core/ref.js
var core_ref = __nccwpck_require__(1598);
// EXTERNAL MODULE: ./lib/github/repositories.js
var repositories = __nccwpck_require__(3479);
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __nccwpck_require__(3489);
;// CONCATENATED MODULE: ./lib/event/subject.js
// What is this run, or the run that a companion acts for, about?




/** Throws an InputError where the payload lacks what the event always has. */
function readActor(context) {
    if (context.event === 'workflow_run')
        return readSource(context);
    const { run } = context;
    return {
        run,
        isCompanion: false,
        subject: ownSubject(context),
        headOwner: ownHeadOwner(context)
    };
}
function ownSubject({ event, payload, ref, run }) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return { kind: 'pull-request', number: pullRequestNumber(payload) };
        case 'push':
            return subjectOfRef(ref, run);
        case 'merge_group':
            return { kind: 'merge-group', ref: (0,core_ref/* branchName */.at)(ref) };
        default:
            return { kind: 'run', id: run.id };
    }
}
function subjectOfRef(ref, run) {
    if (ref.startsWith(core_ref/* branchPrefix */.$j))
        return { kind: 'branch', ref };
    if (ref.startsWith(core_ref/* tagPrefix */.B3))
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
/** For forks it is the fork's owner: `GET /pulls?head=owner:branch` finds them by that. */
function ownHeadOwner({ payload }) {
    const pull = (0,translate/* recordIn */.Rn)(payload, 'pull_request');
    const head = (0,translate/* recordIn */.Rn)(pull, 'head');
    return (0,repositories/* ownerOf */.b)(head['repo']);
}
/**
 * The source of a companion is told by its run alone: its `pull_requests` is empty for forks, and its head branch may be
 * the name of a tag. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run (2026-11)
 */
function readSource({ payload, repository }) {
    const told = payload['workflow_run'];
    const run = (0,translate/* toRun */.P3)(told, repository.name);
    if (run === undefined || !(0,translate/* isRecord */.u4)(told)) {
        throw new errors/* InputError */.d('The payload of the event workflow_run has no complete workflow_run.');
    }
    return {
        run,
        isCompanion: true,
        subject: subjectOfRun(run),
        headOwner: (0,repositories/* ownerOf */.b)(told['head_repository'])
    };
}
/** What a run is for, by what it says of itself. */
function subjectOfRun(run) {
    const { branch } = run.head;
    if (run.event === 'pull_request')
        return { kind: 'pull-request-behind', run };
    if (run.event === 'push' && branch !== null)
        return { kind: 'ref-behind', run };
    if (run.event === 'merge_group' && branch !== null)
        return { kind: 'merge-group', ref: branch };
    return { kind: 'run', id: run.id };
}
//# sourceMappingURL=subject.js.map
;// CONCATENATED MODULE: ./lib/action/index.js
// Started by the runner. Loads no more than the mode needs; the only catch-all of the action.






async function main() {
    const { env } = process;
    const inputs = readInputs(env);
    const context = (0,event_context/* readContext */.yI)(env, (0,event_context/* readEvent */.j_)(env));
    const actor = readActor(context);
    if (inputs.mode === 'group') {
        const group = (0,event_group/* groupOf */.F8)(actor);
        (0,outputs/* writeOutputs */.K)(env, { group });
        process.stdout.write(`group ${(0,safe/* forLog */.Ig)(group)}\n`);
        return;
    }
    const { supersedeStep } = await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(56), __nccwpck_require__.e(215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3215));
    await supersedeStep(env, inputs, { context, actor });
}
main().catch(async (error) => {
    const { setFailed, debug } = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    const isForUser = error instanceof Error && error.name === 'InputError';
    setFailed((0,safe/* forLog */.Ig)(isForUser ? error.message : `This is a fault of Supersede: ${String(error)}`));
    debug((0,safe/* forLog */.Ig)(error instanceof Error ? (error.stack ?? '') : ''));
});
//# sourceMappingURL=index.js.map
