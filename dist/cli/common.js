"use strict";
exports.id = 645;
exports.ids = [645];
exports.modules = {

/***/ 149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   Y6: () => (/* binding */ readLiveSource),
/* harmony export */   aC: () => (/* binding */ target),
/* harmony export */   hN: () => (/* binding */ liveOptions)
/* harmony export */ });
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _inputs_read_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4143);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7409);




const liveOptions = {
    title: 'What to look at',
    options: [
        {
            name: 'repo',
            value: 'OWNER/NAME',
            help: 'Repository, or its address. Without it: the one of the git remote in this folder.'
        },
        { name: 'pr', value: 'NUMBER', help: 'Pull request: a number or its address.' },
        { name: 'branch', value: 'NAME', help: 'Branch, for the runs of pushes to it.' },
        { name: 'tag', value: 'NAME', help: 'Tag, for the runs of pushes of it.' },
        {
            name: 'run',
            value: 'ID',
            help: 'Run, as a companion for it would see it: the id from its address, or that address.'
        },
        { name: 'workflow', value: 'FILE', help: 'Look at one workflow only, such as ci.yml.' }
    ]
};
const target = {
    name: '[TARGET]',
    help: 'A pull request (7 or octo/app#7), or the address of a pull request, run, branch or tag on GitHub.'
};
function readLiveSource(given) {
    const { repo, workflow, ...pointed } = (0,_inputs_read_all_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .y)({
        repo: () => placeIn(given, 'repo', anyRepository),
        pr: () => placeIn(given, 'pr', anyPullRequest),
        run: () => runIn((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'run')),
        branch: () => refIn((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'branch'), 'branch', 'refs/heads/'),
        tag: () => refIn((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'tag'), 'tag', 'refs/tags/'),
        target: () => targetIn(given.words),
        workflow: () => readWorkflow((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, 'workflow'))
    });
    const places = Object.values(pointed).filter((place) => place !== undefined);
    const all = [...places, ...(repo === undefined ? [] : [repo])];
    if (all.length === 0 && workflow === undefined)
        return undefined;
    const selections = all.flatMap(({ selection }) => selection ?? []);
    const [selection] = selections;
    if (selection === undefined) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('Which pull request, branch, tag or run? Give a target such as 7, or one of --pr, --branch, --tag and --run.');
    }
    if (selections.length > 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('Only one of --pr, --branch, --tag, --run and the target can be given.');
    }
    if (selection.kind === 'run' && workflow !== undefined) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('--workflow and a run exclude one another: the run has a workflow.');
    }
    return { ...repositoryIn(all), selection, workflow };
}
function repositoryIn(places) {
    const named = places.filter(({ repository }) => repository !== undefined);
    const names = [...new Set(named.map(({ repository = '' }) => repository.toLowerCase()))];
    if (names.length > 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Two repositories are named: ${names.map(quoted).join(' and ')}.`);
    }
    return {
        repository: named[0]?.repository,
        host: named.find(({ host }) => host !== undefined)?.host
    };
}
const quoted = (text) => JSON.stringify(text);
const anyRepository = {
    is: ({ repository, selection }) => repository !== undefined && selection === undefined,
    says: 'owner/name, or the address of a repository'
};
const anyPullRequest = {
    is: ({ selection }) => selection?.kind === 'pull-request',
    says: 'a number such as 7, or the address of a pull request'
};
function placeIn(given, option, allowed) {
    const text = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, option);
    if (text === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlace */ .y)(text);
    if (place !== undefined && allowed.is(place))
        return place;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--${option} is ${quoted(text)}; allowed is ${allowed.says}.`);
}
function runIn(text) {
    if (text === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlace */ .y)(text);
    const selection = place?.selection;
    if (place !== undefined && selection?.kind === 'run')
        return place;
    if (selection?.kind === 'pull-request' && /^\d+$/.test(text)) {
        const run = { kind: 'run', id: selection.number };
        return { repository: undefined, host: undefined, selection: run };
    }
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--run is ${quoted(text)}; allowed is the id of a run, or its address: .../actions/runs/ID.`);
}
function refIn(text, kind, prefix) {
    if (text === undefined)
        return undefined;
    const name = text.startsWith(prefix) ? text.slice(prefix.length) : text;
    if (name === '')
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--${kind} is empty; allowed is the name of a ${kind}.`);
    return { repository: undefined, host: undefined, selection: { kind, name } };
}
function targetIn([text, extra]) {
    if (extra !== undefined)
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Unexpected argument ${quoted(extra)}.`);
    if (text === undefined)
        return undefined;
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlace */ .y)(text);
    if (place?.selection !== undefined)
        return place;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${quoted(text)} is no target; allowed is a pull request such as 7 or octo/app#7, or the address of a pull request, run, branch or tag.`);
}
function readWorkflow(text) {
    if (text === undefined || /^[^/]+\.ya?ml$/.test(text))
        return text;
    throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`--workflow is ${quoted(text)}; allowed is a file name such as ci.yml.`);
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 9536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F8: () => (/* binding */ groupOf),
  Ik: () => (/* binding */ nameGroupIn)
});

// UNUSED EXPORTS: nameGroup, refuseEmptyPart

// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __webpack_require__(5384);
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
var workflow = __webpack_require__(5740);
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

/***/ 7284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readActor),
/* harmony export */   f: () => (/* binding */ subjectOfRun)
/* harmony export */ });
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _model_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7204);
/* harmony import */ var _model_group_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
/* harmony import */ var _github_translate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);




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
    return (events.includes(event) && (eventsOfRefs.includes(event) || (0,_model_group_template_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(template, 'ref', 'branch')));
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
    const entry = run.head.branch ?? (0,_model_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(ref);
    const number = Number(/\/pr-(\d+)-[^/]*$/.exec(entry)?.[1]);
    const isMerged = action === 'destroyed' && !unmergedReasons.includes(reason);
    const merged = reason === 'merged' && number ? number : null;
    return { kind: 'merge-group', ref: entry, ...(isMerged && { merged }) };
}
function subjectOfRef(ref, run) {
    if (ref.startsWith(_model_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPrefix */ .$j))
        return { kind: 'branch', ref };
    if (ref.startsWith(_model_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPrefix */ .B3))
        return { kind: 'tag', ref };
    return { kind: 'run', id: run.id };
}
function pullRequestNumber(payload) {
    const pull = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .Rn)(payload, 'pull_request');
    const number = pull['number'];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('The payload has no pull_request.number.');
    }
    return number;
}
function ownHeadOwner({ payload }) {
    const pull = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .Rn)(payload, 'pull_request');
    const head = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .recordIn */ .Rn)(pull, 'head');
    return (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(head['repo']);
}
function readSource({ payload, repository }, grouping) {
    const source = payload['workflow_run'];
    const run = (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .toRun */ .P3)(source, repository.name);
    if (run === undefined || !(0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(source)) {
        throw new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('The payload of the event workflow_run has no complete workflow_run.');
    }
    const isHere = run.head.repository === repository.id;
    return {
        run,
        isCompanion: true,
        subject: subjectOfRun(run, isHere ? grouping : usualGrouping),
        headOwner: (0,_github_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(source['head_repository'])
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

/***/ }),

/***/ 3489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7276);

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath)
/* harmony export */ });
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5740);

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

/***/ 9711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ })

};
;