"use strict";
exports.id = 376;
exports.ids = [376];
exports.modules = {

/***/ 9452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ usesColour)
/* harmony export */ });
function usesColour(when, env, { isTTY = false }) {
    if (when === 'always' || when === 'never')
        return when === 'always';
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    return forced ? forced !== '0' : isTTY && env['TERM'] !== 'dumb';
}
//# sourceMappingURL=colour.js.map

/***/ }),

/***/ 9376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint_lint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
;// CONCATENATED MODULE: ./lib/lint/finding.js
const severities = ['info', 'warning', 'error'];
const isAtLeast = (severity, least) => severities.indexOf(severity) >= severities.indexOf(least);
//# sourceMappingURL=finding.js.map
// EXTERNAL MODULE: ./lib/workflow/workflow-file.js + 3 modules
var workflow_file = __webpack_require__(2313);
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
function nameOf(pieces) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if (typeof piece !== 'string' || typeof last !== 'string')
            merged.push(piece);
        else
            merged[merged.length - 1] = last + piece;
    }
    return { pieces: merged.filter((piece) => piece !== '') };
}
function keyOf({ pieces }) {
    if (pieces.length === 0)
        return '';
    const [only] = pieces;
    return pieces.length === 1 && typeof only === 'string' ? only.toLowerCase() : undefined;
}
function nameText({ pieces }) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.source}>`)).join('');
}
function meets(one, other) {
    const [key, otherKey] = [keyOf(one), keyOf(other)];
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
        else if (!isSame(piece, against))
            meeting = 'maybe';
    }
    return meeting;
}
const isSame = (one, other) => one.identity !== undefined && one.identity === other.identity;
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
        group: nameText(later.claim.name),
        effect,
        isMaybe
    };
}
function placeOf({ later: { claim } }) {
    return { file: claim.file.path, at: claim.concurrency.groupAt };
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
        ...remark(encounter)
    }));
}
const plainness = ({ effect, isMaybe }) => (isMaybe ? 0 : 2) + (effect === 'cancels' ? 1 : 0);
function blockKey({ file, concurrency: { groupAt } }) {
    return `${file.path}:${groupAt.line}:${groupAt.column}`;
}
function blockPlaces({ entrants }, fits) {
    const places = new Map();
    for (const claim of entrants.flatMap(({ claims }) => claims)) {
        const key = blockKey(claim);
        if (places.has(key) || !fits(claim))
            continue;
        places.set(key, { claim, file: claim.file.path, at: claim.concurrency.groupAt });
    }
    return [...places.values()];
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/caller-callee-deadlock.js

const callerCalleeDeadlock = {
    code: 'caller-callee-deadlock',
    severity: 'error',
    find: ({ entrants, file: caller }) => {
        const seen = new Set();
        return entrants.flatMap(({ claims }) => claims.flatMap((called) => {
            const { calledBy, name, file, concurrency, job } = called;
            const key = JSON.stringify([calledBy?.id, file.path, job?.id]);
            if (calledBy === undefined || seen.has(key))
                return [];
            const holder = claims.find((claim) => holdsFor(claim, called) && meets(claim.name, name) === 'yes');
            if (holder === undefined)
                return [];
            seen.add(key);
            return {
                file: file.path,
                at: concurrency.groupAt,
                message: `${file.path} waits for the group ${nameText(name)}, which its caller ${caller.path} holds`,
                lost: 'the whole run: GitHub sees the deadlock and cancels it'
            };
        }));
    },
    repair: 'start the name in the called workflow with a text of its own: github.workflow is the name of the caller there',
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
function cancelSteps({ steps }) {
    return steps.flatMap(({ uses, at }) => {
        const action = uses?.split('@')[0] ?? '';
        return known.has(action.toLowerCase()) || isSupersede(action) ? [{ action, at }] : [];
    });
}
const isSupersede = (action) => /^[^/.]+\/supersede$/.test(action);
//# sourceMappingURL=cancel-actions.js.map
// EXTERNAL MODULE: ./lib/workflow/status.js
var workflow_status = __webpack_require__(1655);
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
    const isAlone = condition === undefined || !(0,workflow_status/* speaksOfStatus */.z)(condition.source);
    if (isAlone && needed.includes(false))
        return false;
    const holds = condition === undefined ? true : condition.isTrue(contexts);
    if (holds === false)
        return false;
    return isAlone && needed.includes(undefined) ? undefined : holds;
}
//# sourceMappingURL=running.js.map
// EXTERNAL MODULE: ./lib/workflow/template.js
var workflow_template = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/workflow/value.js
var value = __webpack_require__(9924);
;// CONCATENATED MODULE: ./lib/workflow/claims.js




const deepestCall = 10;
const mostClaims = 500;
function claimOf({ file, job, calledBy }, concurrency, contexts) {
    return {
        ...{ file, job, calledBy, concurrency, queue: concurrency.queue },
        name: nameOf((0,workflow_template/* evaluateTemplate */.M1)(concurrency.group, contexts)),
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
function workflowClaim(file, contexts) {
    return (file.concurrency &&
        claimOf({ file, job: undefined, calledBy: undefined }, file.concurrency, contexts));
}
function claimsOf(file, contexts, files) {
    return claimsWithin({ file, contexts, files, calledBy: undefined, depth: 0 }).slice(0, mostClaims);
}
function claimsWithin(call) {
    const { file, contexts, calledBy } = call;
    const running = runningJobs(file.jobs, contexts);
    const own = file.concurrency === undefined
        ? []
        : [claimOf({ file, job: undefined, calledBy }, file.concurrency, contexts)];
    const claims = [...own];
    for (const job of file.jobs) {
        if (running.get(job.id) === false || claims.length > mostClaims)
            continue;
        claims.push(...claimsOfJob(call, job));
    }
    return claims;
}
function claimsOfJob({ file, contexts, files, calledBy, depth }, job) {
    const { concurrency } = job;
    const own = concurrency === undefined
        ? []
        : matrixContexts(job, contexts).map((each) => claimOf({ file, job, calledBy }, concurrency, each));
    const called = job.uses === undefined ? undefined : files.get(job.uses.replace(/^\.\//, ''));
    if (called === undefined || depth >= deepestCall)
        return own;
    const inside = { ...contexts, inputs: (0,value/* closed */.$h)(inputsOfCall(called, job, contexts)) };
    return [
        ...own,
        ...claimsWithin({
            file: called,
            contexts: inside,
            files,
            calledBy: calledBy ?? job,
            depth: depth + 1
        })
    ];
}
function matrixContexts({ matrix }, contexts) {
    const base = { ...contexts, needs: (0,value/* unknown */.L5)('needs'), strategy: (0,value/* unknown */.L5)('strategy') };
    if (matrix === undefined)
        return [{ ...base, matrix: (0,value/* closed */.$h)({}) }];
    if (matrix.jobs === undefined)
        return [{ ...base, matrix: (0,value/* unknown */.L5)('matrix') }];
    return matrix.jobs.map((values, index) => ({
        ...base,
        strategy: (0,value/* closed */.$h)({ 'job-index': index, 'job-total': (0,value/* unknown */.L5)('strategy.job-total') }),
        matrix: (0,value/* closed */.$h)(values)
    }));
}
function inputsOfCall(called, { with: given }, contexts) {
    const declared = called.triggers.find(({ event }) => event === 'workflow_call')?.inputs ?? [];
    return Object.fromEntries(declared.map(({ name, type, default: standard }) => {
        const template = given.get(name.toLowerCase());
        const pieces = template === undefined ? [standard ?? ''] : (0,workflow_template/* evaluateTemplate */.M1)(template, contexts);
        return [name.toLowerCase(), valueOfInput(pieces, name, type)];
    }));
}
function valueOfInput(pieces, name, type) {
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && typeof only !== 'string')
        return only;
    const texts = pieces.filter((piece) => typeof piece === 'string');
    if (texts.length < pieces.length)
        return (0,value/* unknown */.L5)(`inputs.${name}`);
    const text = texts.join('');
    return type === 'boolean' ? text === 'true' : text;
}
//# sourceMappingURL=claims.js.map
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
const namesIn = (table, event) => Object.hasOwn(table, event) ? (table[event] ?? '').split(' ').filter((name) => name !== '') : [];
function payloadFields(event) {
    if (!Object.hasOwn(always, event))
        return undefined;
    return [...namesIn(always, event), ...namesIn(sometimes, event), ...common];
}
function payloadOf(event, known) {
    const shared = sharedFields.get(event);
    return shared === undefined ? (0,value/* open */.ho)(known) : (0,value/* closed */.$h)(known, shared);
}
const sharedFields = new Map(Object.keys(always).map((event) => [
    event,
    Object.fromEntries([...namesIn(always, event), ...common].map((name) => [name, (0,value/* unknown */.L5)(`github.event.${name}`)]))
]));
//# sourceMappingURL=payload.js.map
// EXTERNAL MODULE: ./lib/workflow/contexts.js
var contexts = __webpack_require__(8545);
;// CONCATENATED MODULE: ./lib/workflow/samples/sample.js


const repository = 'octo/app';
const ownOwner = 'octo';
const headOfDefaultBranch = 'a3';
function finish({ facts, inputs = {}, isFromFork = false, isCompanion = false, ...rest }, number, { file, surroundings }) {
    const run = {
        repository,
        defaultBranch: surroundings.defaultBranch,
        workflow: file.name,
        path: file.path,
        runId: 1000 + number,
        runNumber: number,
        inputs
    };
    return { ...rest, isFromFork, isCompanion, event: facts.event, contexts: (0,contexts/* contextsOf */.W)(run, facts) };
}
function inputsOf({ inputs }) {
    return Object.fromEntries(inputs.map(({ name, type, default: given }) => [
        name.toLowerCase(),
        given === undefined
            ? (0,value/* unknown */.L5)(`inputs.${name}`)
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
                    merge_group: (0,value/* open */.ho)({
                        head_ref: ref,
                        head_sha: commit,
                        base_ref: `refs/heads/${defaultBranch}`,
                        base_sha: (0,value/* unknown */.L5)('github.event.merge_group.base_sha')
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
                issue: (0,value/* open */.ho)({
                    number,
                    pull_request: (0,value/* open */.ho)({}),
                    state: 'open',
                    ...perThread(number, 'github.event.issue')
                }),
                comment: (0,value/* open */.ho)({
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
                issue: (0,value/* open */.ho)({ number, ...perThread(number, 'github.event.issue') })
            })
        }
    }));
}
const perThread = (number, path) => Object.fromEntries(['id', 'node_id', 'html_url', 'url'].map((field) => [
    field,
    (0,value/* unknown */.L5)(`${path}.${field}`, `${field}-${number}`)
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
            payload: payloadOf(event, event === 'workflow_dispatch' ? { inputs: (0,value/* open */.ho)(inputsOf(trigger)) } : {})
        }
    }));
}
//# sourceMappingURL=others.js.map
;// CONCATENATED MODULE: ./lib/workflow/filter.js
const syntax = /\*\*|\*|[?+]|\[([^\]]*)\]|\\([^])|([^])/gu;
function tokensOf(pattern) {
    const tokens = [];
    for (const [token, inBrackets, escaped, plain] of pattern.matchAll(syntax)) {
        const last = tokens.at(-1);
        if ((token === '?' || token === '+') && last !== undefined) {
            tokens[tokens.length - 1] = {
                ...last,
                ...(token === '?' ? { isOptional: true } : { repeats: true })
            };
        }
        else
            tokens.push(wildcard(token) ??
                once(inBrackets === undefined ? [escaped ?? plain ?? token] : classOf(inBrackets)));
    }
    return tokens;
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
            head_commit: (0,value/* open */.ho)({ id: sha })
        })
    };
}
function pullRequestEvent(facts) {
    const { event, action, branch, base, sha, number } = facts;
    const hasHeadRef = event === 'pull_request' || event === 'pull_request_target';
    return {
        event,
        ref: refOf(facts),
        sha: event === 'pull_request_target' ? (0,value/* unknown */.L5)('github.sha') : `merge-of-${sha}`,
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
        : (0,value/* unknown */.L5)('github.ref', identityOf(number));
}
const identityOf = (number) => typeof number === 'object' && number !== null && 'identity' in number
    ? number.identity
    : undefined;
function pullRequest({ action, number, owner, branch, sha, base, isMerged, repository }) {
    const [ownOwner = '', name = ''] = repository.split('/');
    const isFork = owner !== ownOwner;
    const headRepository = (0,value/* open */.ho)({
        full_name: `${owner}/${name}`,
        name,
        owner: (0,value/* open */.ho)({ login: owner }),
        fork: isFork
    });
    return (0,value/* open */.ho)({
        number,
        state: action === 'closed' ? 'closed' : 'open',
        merged: isMerged,
        draft: action === 'converted_to_draft',
        user: (0,value/* open */.ho)({ login: isFork ? owner : 'octocat' }),
        head: (0,value/* open */.ho)({
            ref: branch,
            sha,
            label: `${owner}:${branch}`,
            repo: headRepository,
            user: (0,value/* open */.ho)({ login: owner })
        }),
        base: (0,value/* open */.ho)({
            ref: base,
            label: `${ownOwner}:${base}`,
            repo: (0,value/* open */.ho)({ full_name: repository, name })
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
        : (0,value/* unknown */.L5)(`github.event.pull_request.${field}`, identityOf(number));
}
//# sourceMappingURL=occasions.js.map
// EXTERNAL MODULE: ./lib/workflow/triggers.js
var triggers = __webpack_require__(7564);
;// CONCATENATED MODULE: ./lib/workflow/samples/pull-requests.js





const topicBranch = 'feature/login';
const own = { number: 7, owner: ownOwner, branch: topicBranch, letter: 'b' };
const second = { number: 11, owner: ownOwner, branch: 'feature/search', letter: 'f' };
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
    const types = (0,triggers/* typesOf */.p)(scene.trigger);
    const first = pushing.find((type) => types.includes(type)) ?? types[0] ?? 'opened';
    const next = types.includes('synchronize') ? 'synchronize' : first;
    const others = [second, alice, bob, mallory(scene.surroundings.defaultBranch)];
    return [
        draftOf(scene, own, { action: first, commit: 1, step: 1 }),
        draftOf(scene, own, { action: next, commit: 2, step: 2 }),
        ...laterTypes(types).map((action, index) => draftOf(scene, own, { action, commit: 2, step: 3 + index })),
        ...(types.includes('closed')
            ? [false, true].map((isMerged) => draftOf(scene, own, { action: 'closed', commit: 2, step: 50, isMerged }))
            : []),
        ...others.map((head) => draftOf(scene, head, { action: first, commit: 1, step: 1 }))
    ];
}
const laterTypes = (types) => types.filter((type) => !pushing.includes(type) && type !== 'closed').slice(0, 4);
function draftOf({ trigger, surroundings }, head, occasion) {
    const { action, commit, step, isMerged = false } = occasion;
    const { number, owner, branch, letter } = head;
    const sha = `${letter}${commit}`;
    const facts = pullRequestEvent({
        ...{ event: trigger.event, action, number, owner, branch, sha, isMerged },
        base: baseOf(trigger, surroundings.defaultBranch),
        repository: repository,
        defaultBranch: surroundings.defaultBranch
    });
    return {
        action,
        title: `pull request #${number} from ${owner}:${branch}`,
        subject: { kind: 'pull-request', number, owner, branch },
        commit: sha,
        step,
        isFromFork: owner !== ownOwner,
        facts: {
            ...facts,
            ...shaOf(trigger.event),
            payload: withDetails(facts.payload, trigger.event, { action, step })
        }
    };
}
const shaOf = (event) => event === 'pull_request_target' ? { sha: headOfDefaultBranch } : {};
function withDetails(payload, event, { action, step }) {
    const details = {};
    if (action === 'labeled' || action === 'unlabeled')
        details['label'] = (0,value/* open */.ho)({ name: 'some-other-label' });
    if (event === 'pull_request_review')
        details['review'] = (0,value/* open */.ho)({ id: `review-${step}`, state: 'commented' });
    if (event === 'pull_request_review_comment')
        details['comment'] = (0,value/* open */.ho)({ id: `comment-${step}` });
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
        draftOf(scene, own, { action, commit: 2, step: 20 }),
        draftOf(scene, own, { action, commit: 2, step: 21 }),
        draftOf(scene, second, { action, commit: 1, step: 20 }),
        draftOf(scene, alice, { action, commit: 1, step: 20 })
    ];
}
//# sourceMappingURL=pull-requests.js.map
;// CONCATENATED MODULE: ./lib/workflow/samples/companions.js





function companionSamples({ trigger, surroundings: { defaultBranch } }) {
    const [action = 'completed'] = trigger.types ?? [];
    const sources = [
        { head: own, commit: 1 },
        { head: own, commit: 2 },
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
            facts: companionFacts({ action, defaultBranch, branch, sha, owner, event: 'pull_request' })
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
            action,
            defaultBranch,
            branch: defaultBranch,
            sha: 'a1',
            owner: ownOwner,
            event: 'push'
        })
    };
    return takesBranch(trigger, defaultBranch) ? [...ofPullRequests, ofPush] : ofPullRequests;
}
function companionFacts(source) {
    const { action, defaultBranch, branch, sha, owner, event } = source;
    const [, name = ''] = repository.split('/');
    return {
        event: 'workflow_run',
        ref: `refs/heads/${defaultBranch}`,
        sha: headOfDefaultBranch,
        payload: payloadOf('workflow_run', {
            action,
            workflow_run: (0,value/* open */.ho)({
                id: `source-of-${sha}`,
                event,
                head_branch: branch,
                head_sha: sha,
                head_repository: (0,value/* open */.ho)({
                    full_name: `${owner}/${name}`,
                    owner: (0,value/* open */.ho)({ login: owner }),
                    name
                }),
                pull_requests: owner === ownOwner ? (0,value/* unknown */.L5)('github.event.workflow_run.pull_requests') : []
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
                release: (0,value/* open */.ho)({
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
;// CONCATENATED MODULE: ./lib/workflow/samples.js





const makers = {
    push: pushSamples,
    pull_request: pullRequestSamples,
    pull_request_target: pullRequestSamples,
    pull_request_review: reviewSamples,
    pull_request_review_comment: reviewSamples,
    workflow_run: companionSamples,
    release: releaseSamples,
    merge_group: queueSamples,
    issue_comment: commentSamples,
    issues: issueSamples,
    workflow_call: () => []
};
function samplesOf(file, surroundings) {
    const drafts = file.triggers.flatMap((trigger) => {
        const maker = Object.hasOwn(makers, trigger.event) ? makers[trigger.event] : undefined;
        return (maker ?? startedSamples)({ file, trigger, surroundings });
    });
    return drafts.map((draft, index) => finish(draft, index + 1, { file, surroundings }));
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
function isAccepted({ concurrency, name }) {
    return concurrency.group.problems.length === 0 && name.pieces.length > 0;
}
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
        return remarksByBlock(encounters.filter(({ earlier, later, effect }) => effect !== 'cancels' &&
            isSameSubject(earlier.run.subject, later.run.subject) &&
            (later.claim.job === undefined || cancellers.includes(later.claim.job))), () => ({
            message: 'The job that cancels older runs waits in one group with them',
            lost: 'its purpose: it starts when the run that it is to cancel has ended'
        }));
    },
    repair: 'remove the group from the workflow or job that cancels',
    docs: {
        what: 'A workflow has a job that cancels older runs, and a group without `cancel-in-progress`. The newer run waits until the older one has ended, so nothing is left for it to cancel.'
    }
};
//# sourceMappingURL=canceller-in-own-group.js.map
;// CONCATENATED MODULE: ./lib/lint/deploys.js
const publishing = /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|JamesIves\/github-pages-deploy-action|pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|google-github-actions\/deploy-[\w-]+|azure\/(?:webapps-deploy|functions-action|k8s-deploy)|aws-actions\/amazon-ecs-deploy-task-definition|cloudflare\/wrangler-action|changesets\/action|googleapis\/release-please-action|rubygems\/release-gem|JS-DevTools\/npm-publish)@/i;
const publishingScript = /(?:^|\s|&&)(?:npm publish|pnpm publish|yarn npm publish|cargo publish|twine upload|gem push|docker push|terraform apply|helm upgrade|kubectl apply|gh release create|mvn (?:\S+ ){0,4}deploy|dotnet nuget push)\b/;
const longestScript = 20_000;
const telling = ['packages', 'pages', 'id-token', 'deployments'];
function deploySign(job) {
    if (job.environment !== undefined)
        return `it has the environment ${job.environment}`;
    const action = job.steps.find(({ uses }) => uses !== undefined && publishing.test(uses))?.uses;
    if (action !== undefined)
        return `it uses ${action}`;
    if (job.steps.some(({ run }) => run !== undefined && publishes(run)))
        return 'its script publishes';
    const scope = writtenScope(job.permissions);
    return scope === undefined ? undefined : `it may write ${scope}`;
}
function publishes(script) {
    return script
        .slice(0, longestScript)
        .split('\n')
        .some((line) => publishingScript.test(line) && !line.includes('dry-run'));
}
function writtenScope(permissions) {
    return telling.find((scope) => permissions?.get(scope) === 'write');
}
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
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/default-branch-cancelled.js



const defaultBranchCancelled = {
    code: 'default-branch-cancelled',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, effect, earlier }) => loss === 'lasting-branch' && effect === 'cancels' && heldDeploys(earlier).length === 0), (encounter) => ({
        message: `A newer run ${verb(encounter)} the run of a commit of ${branchOf(encounter.earlier.run)}`,
        lost: `the result of commit ${encounter.earlier.run.commit} of ${branchOf(encounter.earlier.run)}: nobody learns which commit broke it`
    })),
    repair: 'give each run of this branch a name of its own, such as github.run_id',
    docs: {
        what: 'Two commits are pushed to the default branch, or to another branch that lives on. The run of the second cancels the run of the first. On a pull request the newer commit replaces the older one; on `main` each commit stays.',
        lost: 'Half of the repositories with a concurrency block that we looked at do this (29 of 61). In [apache/texera#4882](https://github.com/apache/texera/issues/4882) commits on main had no result.'
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
        message: `Of three pushes to ${branchOf(earlier.run)} the second gets no result: one run waits at a time`,
        lost: `the result of commit ${earlier.run.commit} of ${branchOf(earlier.run)}`,
        ...(isAllForDeploy(earlier)
            ? {
                severity: 'info',
                lost: `the deploy of commit ${earlier.run.commit}, which the next one includes`
            }
            : {})
    })),
    repair: 'let them all wait with queue: max, or give each run a name of its own',
    docs: {
        what: 'Three commits are pushed to the default branch while cancelling is off. The run of the first holds the group, the run of the second waits, and the run of the third takes its place: the second is cancelled although `cancel-in-progress` is false. Where the whole workflow only deploys, this is an info: the next deploy includes the one that was dropped.',
        lost: 'In autowarefoundation/autoware_universe 145 of 470 runs on main were dropped like this; 24 of 61 repositories with a concurrency block do it.'
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
            !(0,workflow_template/* reads */.Um)(earlier.claim.concurrency.group, 'github', 'sha'));
    }), (encounter) => {
        const [job] = heldDeploys(encounter.earlier);
        return {
            message: `A newer run ${verb(encounter)} job ${job?.id ?? ''}, which looks like a deploy: ${(job && deploySign(job)) ?? ''}`,
            lost: 'a deploy in the middle: what is half done stays half done'
        };
    }),
    repair: 'let deploys wait with cancel-in-progress: false and queue: max, in a group of the job',
    docs: {
        what: 'A job that deploys or publishes is at work when the next push starts a run of the same group with `cancel-in-progress`. The job is stopped in the middle. Signs are an `environment`, an action or a command that is known to publish, and the permission to write packages, pages, deployments or an id-token; "looks like" because a sign is no proof.',
        lost: '[hashicorp/setup-terraform#441](https://github.com/hashicorp/setup-terraform/issues/441) (a state that stayed locked). A deploy to Kubernetes that was half done: kube-agents#836.'
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
                if (keyOf(claim.name) === '') {
                    worst.set(key, {
                        ...at,
                        severity: 'error',
                        message: `For ${runText(run)} the name of the group is empty: GitHub does not start the run`
                    });
                    continue;
                }
                const part = (0,workflow_template/* expressionsOf */.Bi)(group).find((expression) => keyOf(nameOf((0,workflow_template/* evaluateTemplate */.M1)({ ...group, parts: [expression] }, run.contexts))) === '');
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
        lost: '[konflux-ci/multi-platform-controller#373](https://github.com/konflux-ci/multi-platform-controller/issues/373) ("Unexpected value \'\'").'
    }
};
const isOwn = ({ calledBy, job, concurrency }) => calledBy === undefined && job === undefined && concurrency.group.problems.length === 0;
//# sourceMappingURL=empty-part.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/forks-collide.js

const forksCollide = {
    code: 'forks-collide',
    severity: 'warning',
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss, later }) => loss === 'forks' &&
        !losses.some((other) => other.loss === 'pull-requests' &&
            other.later.claim.concurrency === later.claim.concurrency)), (encounter) => ({
        message: `A pull request of a fork ${verb(encounter)} the run of another fork's with the same branch name`,
        lost: 'the checks of the other pull request'
    })),
    repair: 'use github.event.pull_request.number instead of github.head_ref',
    docs: {
        what: 'Two people fork the repository, and both call their branch `patch-1`, which is the name that GitHub proposes. `github.head_ref` is `patch-1` for both, so the run of one pull request cancels the run of the other.',
        lost: '[zephyrproject-rtos/zephyr#113289](https://github.com/zephyrproject-rtos/zephyr/pull/113289), [php/php-src#10799](https://github.com/php/php-src/pull/10799).'
    }
};
//# sourceMappingURL=forks-collide.js.map
;// CONCATENATED MODULE: ./lib/lint/blocks.js
function blocksOf({ concurrency, jobs }) {
    return [
        ...(concurrency === undefined ? [] : [{ job: undefined, concurrency }]),
        ...jobs.flatMap((job) => job.concurrency === undefined ? [] : [{ job, concurrency: job.concurrency }])
    ];
}
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
;// CONCATENATED MODULE: ./lib/lint/checks/invalid-expression.js

const invalidExpression = {
    code: 'invalid-expression',
    severity: 'error',
    find: ({ file }) => textsOfBlocks(file).flatMap(({ key, template, at }) => template.problems
        .filter(({ kind }) => kind === 'syntax' || kind === 'function')
        .map((problem) => ({
        file: file.path,
        at,
        message: `GitHub does not understand ${key}: ${invalid_expression_text(problem)}`
    }))),
    repair: 'correct the expression',
    docs: { what: 'GitHub refuses the workflow before it starts, for every event.' }
};
const invalid_expression_text = ({ kind, what }) => kind === 'function' ? `there is no function ${what} here` : what;
//# sourceMappingURL=invalid-expression.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/known-cancel-action.js

const knownCancelAction = {
    code: 'known-cancel-action',
    severity: 'info',
    find: ({ file }) => file.jobs
        .flatMap(cancelSteps)
        .filter(({ action }) => !isSupersede(action))
        .map(({ action, at }) => ({
        file: file.path,
        at,
        message: `${action} cancels runs without a look at the pull request`
    })),
    repair: 'see the page on migration',
    docs: {
        what: 'A step uses an action that cancels older runs. Most of them are no longer kept, order runs by their time, and report success where a cancel failed.',
        lost: '[styfle/cancel-workflow-action#29](https://github.com/styfle/cancel-workflow-action/issues/29), [fkirc/skip-duplicate-actions#76](https://github.com/fkirc/skip-duplicate-actions/issues/76).'
    }
};
//# sourceMappingURL=known-cancel-action.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/matrix-collapse.js


const matrixCollapse = {
    code: 'matrix-collapse',
    severity: 'warning',
    find: ({ entrants }) => {
        const seen = new Set();
        return entrants.flatMap(({ claims }) => claims.flatMap((claim) => {
            const { job, calledBy, queue } = claim;
            if (job?.matrix === undefined || calledBy !== undefined || seen.has(job.id))
                return [];
            seen.add(job.id);
            if (queue === 'max' || job.matrix.maxParallel === '1')
                return [];
            return remarkOn(claims.filter((other) => other.job === job && other.calledBy === undefined));
        }));
    },
    repair: 'put the values of the matrix into the name',
    docs: {
        what: 'A job with a matrix has a group, and nothing in its name tells the jobs of the matrix apart. With `cancel-in-progress` they cancel one another; without it the third drops the second that waits.',
        lost: 'All but one or two jobs of the matrix end as cancelled in each run.'
    }
};
function remarkOn(claims) {
    const [first] = claims;
    if (first === undefined || !isShared(first, claims))
        return [];
    const isUnknown = first.job?.matrix?.jobs === undefined;
    const does = first.cancels === false ? 'take the waiting place of' : 'cancel';
    return [
        {
            file: first.file.path,
            at: first.concurrency.groupAt,
            message: `The jobs that the matrix of ${first.job?.id ?? ''} makes ${isUnknown ? 'may ' : ''}${does} one another`,
            lost: 'jobs of the matrix in every run'
        }
    ];
}
function isShared(first, claims) {
    if (first.job?.matrix?.jobs === undefined)
        return !tellsMatrix(first);
    const alike = claims.filter(({ name }) => meets(name, first.name) === 'yes').length;
    return alike >= (first.cancels === false ? 3 : 2);
}
const tellsMatrix = ({ concurrency: { group } }) => (0,workflow_template/* reads */.Um)(group, 'matrix') || (0,workflow_template/* reads */.Um)(group, 'strategy');
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
        lost: '[GitHub community 137976](https://github.com/orgs/community/discussions/137976), [spiceai/spiceai#12170](https://github.com/spiceai/spiceai/issues/12170).'
    }
};
//# sourceMappingURL=merge-queue-collision.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/never-collides.js

const neverCollides = {
    code: 'never-collides',
    severity: 'info',
    find: ({ entrants, encounters, file }) => {
        const meeting = new Set(encounters.map(({ later }) => blockKey(later.claim)));
        const seen = new Set();
        return entrants
            .flatMap(({ claims }) => claims)
            .flatMap((claim) => {
            const key = blockKey(claim);
            if (claim.calledBy !== undefined ||
                meeting.has(key) ||
                seen.has(key) ||
                claim.concurrency.queue === 'max')
                return [];
            if (claim.job?.matrix !== undefined ||
                claim.concurrency.group.parts.every((part) => typeof part === 'string'))
                return [];
            seen.add(key);
            return {
                file: file.path,
                at: claim.concurrency.groupAt,
                message: 'No two runs of this workflow ever have the same group: the block does nothing'
            };
        });
    },
    repair: 'remove the block, or leave out the part that differs in every run',
    docs: {
        what: 'The name has `github.run_id` or `github.sha` in it for every event, so each run has a group of its own. Two pushes to one pull request do not meet, and the older run goes on.'
    }
};
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
        ...(encounter.effect === 'evicts' ? { severity: 'warning' } : {})
    })),
    repair: 'use github.event.pull_request.number instead of github.head_ref, and github.run_id elsewhere',
    docs: {
        what: "Somebody forks the repository and opens a pull request from the fork's `main`. `github.head_ref` is `main`, and so is `github.ref_name` of a push to your `main`: both runs have one group, and the pull request cancels the run of your default branch. A comment does the same where `issue_comment` shares the group.",
        lost: 'Anybody with an account can keep a default branch without results. [dfinity/ic#10125](https://github.com/dfinity/ic/pull/10125) is about the names.'
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
        message: `The run of one pull request ${verb(encounter)} the run of another one`,
        lost: 'the checks of the other pull request'
    })),
    repair: "put the pull request's number into the name",
    docs: {
        what: 'Two pull requests are open, and the name of the group has nothing in it that tells them apart: only `github.workflow`, or `github.ref` for events that always run on the default branch (`issue_comment`, `workflow_run`). The newer run cancels the run of the other pull request.',
        lost: 'Required checks of one pull request end as cancelled whenever somebody pushes to another one.'
    }
};
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
    repair: "use the pull request's number for pull requests and github.ref for pushes",
    docs: {
        what: 'Somebody pushes to a branch that has a pull request. The push starts one run and the pull request another one, and `github.head_ref || github.ref_name` gives both the same name. They come in no fixed order, and the later one cancels the other: a cancelled check stays on the commit. The last run of a pull request that was merged is on the base branch, so `github.ref` can do the same.',
        lost: 'The run of the pull request tests the result of the merge; the run of the push does not.'
    }
};
const isHarmlessToOthers = (losses) => losses.every(({ loss }) => loss !== 'outsider');
//# sourceMappingURL=push-pr-collision.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/queue-max-with-cancel.js

const queueMaxWithCancel = {
    code: 'queue-max-with-cancel',
    severity: 'error',
    find: (scene) => blockPlaces(scene, ({ queue, cancels }) => queue === 'max' && cancels !== false).map(({ claim, file, at }) => ({
        file,
        at,
        message: `queue: max and cancel-in-progress: true ${claim.cancels === true ? 'exclude' : 'may exclude'} one another: GitHub refuses the workflow`
    })),
    repair: 'remove cancel-in-progress, or remove queue: max',
    docs: {
        what: 'A block has `queue: max` and `cancel-in-progress: true`. GitHub answers with a validation error, and the workflow does not start for any event.',
        lost: '[GitHub changelog, 2026-05-07](https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues).'
    }
};
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
    find: ({ losses }) => remarksByBlock(losses.filter(({ loss }) => loss === 'skipped'), (encounter) => ({
        message: `A run in which every job is skipped ${verb(encounter)} a run that does the work`,
        lost: encounter.later.run.subject.kind === 'thread'
            ? 'the work that somebody asked for in the earlier comment'
            : 'the test of the commit: a job that is skipped counts as passed'
    })),
    repair: 'put what the condition reads into the name, or move the group to the job',
    docs: {
        what: "A pull request gets a label while its run is at work. The label starts a run in which every job's `if` is false. That run still enters the group, cancels the run that tests the commit, and ends: jobs that are skipped count as passed, so a required check is green without a test. A comment does the same to the run that an earlier comment asked for.",
        lost: '[apache/texera#8522](https://github.com/apache/texera/issues/8522).'
    }
};
//# sourceMappingURL=skipped-run-cancels.js.map
;// CONCATENATED MODULE: ./lib/lint/checks/stale-guard.js



const staleGuard = {
    code: 'stale-guard',
    severity: 'warning',
    find: (scene) => {
        const { file } = scene;
        if (file.triggers.some(({ event }) => event === 'workflow_call'))
            return [];
        return textsOfBlocks(file).flatMap(({ template, at, block }) => {
            const severity = losesSomething(scene, block) ? 'warning' : 'info';
            const references = (0,workflow_template/* expressionsOf */.Bi)(template).flatMap((expression) => expression.references);
            return staleIn(references, scene).map((message) => ({
                file: file.path,
                at,
                message,
                severity
            }));
        });
    },
    repair: 'name a branch or an event that the triggers of this file have',
    docs: {
        what: "A guard such as `github.ref != 'refs/heads/master'` was copied into a repository whose default branch is `main`, or compares `github.ref` with `main` instead of `refs/heads/main`, or names an event that is not under `on`. It has the same value for every run, so it guards nothing. Where no two runs lose anything by that, this is an info.",
        lost: 'Runs of the default branch are cancelled although the file looks as if it protected them.'
    }
};
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
        return `No run of this workflow has ${path} ${first.how === 'equals' ? '' : 'with '}${JSON.stringify(first.text)}: the guard does nothing`;
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
const hasTags = ({ entrants }) => entrants.some(({ run: { subject, event } }) => subject.kind === 'tag' || event === 'create' || event === 'workflow_dispatch');
function isStaleRef(text, scene) {
    if (!text.startsWith('refs/'))
        return true;
    return text.startsWith('refs/heads/') && isStaleBranch(text.slice('refs/heads/'.length), scene);
}
const usualDefaults = ['main', 'master', 'trunk', 'develop'];
function isStaleBranch(branch, { file, defaultBranch, entrants }) {
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
        what: 'Two tags are pushed, or two releases are published, and their runs share a group. With `cancel-in-progress` the second cuts the first short; without it the third drops the second, which is never built.',
        lost: 'A release workflow that `group: release` guards publishes no package for the tag that waited.'
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
        lost: '[GitHub changelog, 2025-11-07](https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes/).'
    }
};
//# sourceMappingURL=target-collapse.js.map
;// CONCATENATED MODULE: ./lib/lint/losses.js

function lossOf(encounter) {
    if (encounter.effect === 'waits')
        return undefined;
    const { earlier, later } = encounter;
    if (isSameSubject(earlier.run.subject, later.run.subject))
        return lossWithin(encounter);
    return lossBetween(earlier.run, later.run);
}
function lossWithin(encounter) {
    const { earlier, later } = encounter;
    const { subject } = earlier.run;
    if (subject.kind === 'branch') {
        return subject.livesOn && earlier.run.commit !== later.run.commit ? 'lasting-branch' : undefined;
    }
    const isConversation = subject.kind === 'pull-request' || subject.kind === 'thread';
    return isConversation && !isEnd(later.run) ? lossOfAgain(encounter) : undefined;
}
function lossOfAgain({ earlier, later, effect }) {
    if (doesNothing(later))
        return doesNothing(earlier) ? undefined : 'skipped';
    const isForCommit = earlier.run.subject.kind === 'pull-request' && earlier.run.commit === later.run.commit;
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



function scenesOf(files, repository) {
    const scenes = files.map((file) => oneFile(file, repository));
    const byName = indexOf(scenes);
    return scenes.map((scene) => ({ ...scene, byName }));
}
function oneFile(file, { files, defaultBranch }) {
    const entrants = entrantsOf(file, { defaultBranch }, files);
    const encounters = encountersOf(entrants);
    const losses = encounters.flatMap((encounter) => {
        const loss = lossOf(encounter);
        return loss === undefined ? [] : [{ ...encounter, loss }];
    });
    return { file, defaultBranch, entrants, encounters, losses };
}
const mostFilesOfName = 3;
const mostMembersOfFile = 40;
function indexOf(scenes) {
    const byName = new Map();
    for (const member of scenes.flatMap(ownMembers)) {
        const key = keyOf(member.claim.name);
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
    const key = keyOf(name);
    return key === undefined
        ? []
        : (byName.get(key) ?? []).filter((other) => other.claim.file.path !== file.path);
}
function two_workflows_one_group_remarkOn(encounter) {
    const { earlier, later, effect } = encounter;
    const isDeploy = effect === 'cancels' &&
        earlier.run.subject.kind !== 'pull-request' &&
        heldDeploys(earlier).length > 0;
    return {
        ...placeOf(encounter),
        severity: isDeploy ? 'error' : effect === 'cancels' ? 'warning' : 'info',
        message: `A run of ${later.claim.file.path} ${verb(encounter)} a run of ${earlier.claim.file.path}`,
        lost: `the result of ${earlier.claim.file.path}`,
        meeting: meetingOf(encounter)
    };
}
//# sourceMappingURL=two-workflows-one-group.js.map
;// CONCATENATED MODULE: ./lib/lint/known-fields.js
const githubFields = new Set(`action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name
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
    find: ({ file }) => textsOfBlocks(file).flatMap(({ key, template, at }) => {
        const refused = template.problems
            .filter(({ kind }) => kind === 'context' || kind === 'unavailable-context')
            .map((problem) => ({ message: refusal(problem, key), severity: 'error' }));
        const typos = (0,workflow_template/* expressionsOf */.Bi)(template)
            .flatMap(({ references }) => references)
            .filter(({ path }) => isUnknown(path, file))
            .map(({ path }) => ({
            message: `There is no ${path.slice(0, 2).join('.')}: GitHub takes it for an empty text`
        }));
        return [...refused, ...typos].map((remark) => ({ file: file.path, at, ...remark }));
    }),
    repair: 'correct the name',
    docs: {
        what: 'A name is misspelt, such as `github.head_reff`. GitHub takes a property that does not exist for an empty text and says nothing, so pull requests that should be apart meet. A context that does not exist for `concurrency`, such as `env` or `secrets`, makes GitHub refuse the workflow: that is an error.'
    }
};
function refusal({ kind, what }, key) {
    return kind === 'context'
        ? `There is no context ${what}: GitHub refuses the workflow`
        : `The context ${what} is not available for ${key} here: GitHub refuses the workflow`;
}
function isUnknown([context, name], file) {
    if (name === undefined || name === '*')
        return false;
    if (context === 'github')
        return !githubFields.has(name);
    if (context !== 'inputs')
        return false;
    return !file.triggers.some(({ inputs }) => inputs.some((input) => input.name.toLowerCase() === name));
}
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
        return textsOfBlocks(file).flatMap(({ template, at, block }) => (0,workflow_template/* expressionsOf */.Bi)(template)
            .flatMap(({ references }) => references)
            .filter(({ path }) => unknown_payload_isUnknown(path, known))
            .map(({ path }) => ({
            file: file.path,
            at,
            severity: isMisspelt(path) || losesSomething(scene, block) ? 'warning' : 'info',
            message: `No event of this file has ${path.join('.')}: GitHub takes it for an empty text`
        })));
    },
    repair: 'read a field that the events of the file have',
    docs: {
        what: 'The name reads a field that the payload of no event of this workflow has, such as `github.event.issue.number` in a workflow of `pull_request`. GitHub takes it for an empty text, so runs that should be apart meet. Where another value stands behind `||` and nothing is lost, this is an info.'
    }
};
function unknown_payload_isUnknown(path, known) {
    const [context, event, field] = path;
    if (context !== 'github' || event !== 'event' || field === undefined || field === '*')
        return false;
    return !known.has(field) || isMisspelt(path);
}
function isMisspelt([, , field, inner]) {
    return (field === 'pull_request' &&
        inner !== undefined &&
        inner !== '*' &&
        !pullRequestFields.has(inner));
}
//# sourceMappingURL=unknown-payload.js.map
;// CONCATENATED MODULE: ./lib/lint/checks.js



























const checks = [
    skippedRunCancels,
    outsiderCancelsDefaultBranch,
    deployCancelled,
    tagCancelled,
    ownDeadlock,
    callerCalleeDeadlock,
    queueMaxWithCancel,
    invalidExpression,
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
function lint(sources, options) {
    const read = sources.map(({ path, text }) => (0,workflow_file/* readWorkflowFile */.A)(path, text));
    const files = read.filter((file) => file.kind === 'workflow');
    const scenes = scenesOf(files, {
        files: new Map(files.map((file) => [pathInRepository(file.path), file])),
        defaultBranch: options.defaultBranch ?? guessDefaultBranch(files)
    });
    const asked = checks.filter(({ code, isOff }) => isOff !== true || options.enabled.includes(code));
    const found = [
        ...read.filter((file) => file.kind === 'unreadable').map(unreadable),
        ...scenes.flatMap((scene) => asked.flatMap((check) => findingsOf(check, scene)))
    ];
    return { scenes, findings: sorted(allowed(lint_once(found), sources)) };
}
const unreadable = ({ path, problem }) => unreadableFile(path, problem.message, problem.at);
function unreadableFile(file, message, at) {
    return {
        ...{ code: unreadableCode, severity: 'error', file, at, message },
        meeting: undefined,
        lost: undefined,
        repair: 'correct the file: GitHub does not start it either'
    };
}
function pathInRepository(path) {
    return path.slice(Math.max(0, path.lastIndexOf('.github/workflows/')));
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
// EXTERNAL MODULE: ./lib/cli/colour.js
var cli_colour = __webpack_require__(9452);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/workflow/document.js
var workflow_document = __webpack_require__(8928);
;// CONCATENATED MODULE: ./lib/checkout/files.js



function readWorkflows(names, folder) {
    const sources = [];
    const broken = [];
    const missing = [];
    for (const name of names) {
        const paths = filesOf((0,external_node_path_.resolve)(folder, name));
        if (paths.length === 0)
            missing.push(name);
        for (const path of paths) {
            const shown = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
            if (sources.some((source) => source.path === shown))
                continue;
            const read = readText(path);
            if (read.text === undefined)
                broken.push({ path: shown, why: read.why });
            else
                sources.push({ path: shown, text: read.text });
        }
    }
    return { sources, broken, missing };
}
function filesOf(path) {
    const stat = statOf(path);
    if (stat?.isDirectory() !== true)
        return stat === undefined ? [] : [path];
    return files_namesIn(path)
        .filter((name) => /\.ya?ml$/i.test(name))
        .toSorted()
        .map((name) => (0,external_node_path_.join)(path, name));
}
function files_namesIn(folder) {
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
        if (stat.size > workflow_document/* longestFile */.be)
            return { text: undefined, why: `The file is larger than ${workflow_document/* longestFile */.be / 1024} KiB` };
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
function sourcesAt(ref, paths, folder) {
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], folder)?.trim();
    if (commit === undefined)
        return undefined;
    return paths.flatMap((path) => {
        const text = git(['show', `${commit}:./${path}`], folder);
        return text === undefined ? [] : [{ path, text }];
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
;// CONCATENATED MODULE: ./lib/lint/baseline.js
function newFindings(findings, before) {
    const known = new Map();
    for (const finding of before)
        known.set(baseline_keyOf(finding), (known.get(baseline_keyOf(finding)) ?? 0) + 1);
    return findings.filter((finding) => {
        const left = known.get(baseline_keyOf(finding)) ?? 0;
        known.set(baseline_keyOf(finding), left - 1);
        return left <= 0;
    });
}
const baseline_keyOf = ({ code, file, message, meeting }) => JSON.stringify([code, file, message, meeting?.group]);
//# sourceMappingURL=baseline.js.map
;// CONCATENATED MODULE: ./lib/lint/diff.js
const around = 3;
function diffText(path, before, after) {
    if (before === after)
        return '';
    const [old, now] = [before.split('\n'), after.split('\n')];
    let start = 0;
    while (start < Math.min(old.length, now.length) && old[start] === now[start])
        start += 1;
    let end = 0;
    const most = Math.min(old.length, now.length) - start;
    while (end < most && old.at(-1 - end) === now.at(-1 - end))
        end += 1;
    const from = Math.max(0, start - around);
    const context = Math.max(0, end - around);
    const [oldPart, newPart] = [
        old.slice(start, old.length - end),
        now.slice(start, now.length - end)
    ];
    const behind = old
        .slice(old.length - end, old.length - context)
        .filter((line, index, all) => line !== '' || index < all.length - 1);
    const lines = [
        ...old.slice(from, start).map((line) => ` ${line}`),
        ...middle(oldPart, newPart),
        ...behind.map((line) => ` ${line}`)
    ];
    const sizes = [oldPart, newPart].map((part) => start - from + part.length + behind.length);
    return [
        `--- ${path}`,
        `+++ ${path}`,
        `@@ -${from + 1},${sizes[0] ?? 0} +${from + 1},${sizes[1] ?? 0} @@`,
        ...lines,
        ''
    ].join('\n');
}
function middle(old, now) {
    const lines = [];
    let next = 0;
    for (const line of now) {
        const same = old.indexOf(line, next);
        if (same < 0) {
            const gone = old.slice(next).findIndex((each) => now.includes(each));
            const end = gone < 0 ? old.length : next + gone;
            lines.push(...old.slice(next, end).map((each) => `-${each}`), `+${line}`);
            next = end;
        }
        else {
            lines.push(...old.slice(next, same).map((each) => `-${each}`), ` ${line}`);
            next = same + 1;
        }
    }
    return [...lines, ...old.slice(next).map((each) => `-${each}`)];
}
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/workflow/rewrite.js


function changeBlock(text, file, job, change) {
    const { yaml } = file;
    const owner = ownerOf(yaml, job);
    const pair = (0,dist/* isMap */.jh)(owner) ? pairOf(owner, 'concurrency') : undefined;
    if (pair === undefined)
        return undefined;
    const edits = (0,dist/* isMap */.jh)(pair.value)
        ? editsOfMap(text, { yaml, map: pair.value, change })
        : editsOfText(text, { yaml, pair, change });
    return edits && applied(text, edits);
}
function addJobBlock(text, { yaml }, job, group) {
    const owner = ownerOf(yaml, job);
    if (!(0,dist/* isMap */.jh)(owner) || owner.flow === true || pairOf(owner, 'concurrency') !== undefined)
        return undefined;
    const first = owner.items[0]?.key?.range[0];
    if (first === undefined)
        return undefined;
    const indent = ' '.repeat(columnOf(text, first));
    const block = `concurrency:\n${indent}  group: ${group}\n${indent}  queue: max\n${indent}`;
    return applied(text, [{ start: first, end: first, text: block }]);
}
function ownerOf(yaml, job) {
    const root = yaml.document.contents;
    return job === undefined ? root : (0,workflow_document/* valueOf */.RP)(yaml, (0,workflow_document/* valueOf */.RP)(yaml, root, 'jobs'), job);
}
const pairOf = (map, key) => map.items.find(({ key: node }) => (0,dist/* isScalar */.jn)(node) && node.value === key);
function editsOfText(text, { yaml, pair, change }) {
    const { key, value } = pair;
    const group = change.group ?? (0,workflow_document/* textOf */.b6)(yaml, value);
    const [keyRange, range] = [rangeOf(key), rangeOf(value)];
    if (keyRange === undefined || range === undefined || group === undefined)
        return undefined;
    const late = lateLines(change);
    if (late.length === 0)
        return [{ start: range[0], end: range[1], text: quotedLike(value, group, false) }];
    const indent = ' '.repeat(columnOf(text, keyRange[0]) + 2);
    const own = change.group === undefined ? text.slice(range[0], range[1]).trimEnd() : plain(group);
    const lines = [`group: ${own}`, ...late];
    const before = text.slice(0, range[0]).trimEnd().length;
    return [
        { start: before, end: range[1], text: lines.map((line) => `\n${indent}${line}`).join('') }
    ];
}
function rangeOf(node) {
    return (0,dist/* isScalar */.jn)(node) ? (node.range ?? undefined) : undefined;
}
function lateLines({ cancel, queue }) {
    return [
        ...(cancel === true ? ['cancel-in-progress: true'] : []),
        ...(queue === undefined ? [] : [`queue: ${queue}`])
    ];
}
function editsOfMap(text, { yaml, map, change }) {
    const values = {
        group: change.group,
        'cancel-in-progress': change.cancel === undefined ? undefined : String(change.cancel),
        queue: change.queue
    };
    const edits = [];
    const missing = [];
    const there = new Set((0,workflow_document/* entriesOf */.Mc)(yaml, map).map(({ key }) => key));
    for (const [key, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        if (!there.has(key)) {
            if (value !== 'false')
                missing.push(`${key}: ${value}`);
            continue;
        }
        const edit = valueEdit(text, { map, key, value });
        if (edit === undefined)
            return undefined;
        edits.push(edit);
    }
    if (missing.length === 0)
        return edits;
    const added = additionTo(text, map, missing);
    return added && [...edits, added];
}
function valueEdit(text, { map, key, value }) {
    const node = pairOf(map, key)?.value;
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isAlias */.Vj)(node))
        return undefined;
    const { range } = node;
    if (range === undefined || range === null)
        return undefined;
    const isBlockScalar = (0,dist/* isScalar */.jn)(node) && (node.type === dist/* Scalar */.X5.BLOCK_FOLDED || node.type === dist/* Scalar */.X5.BLOCK_LITERAL);
    const end = isBlockScalar ? range[0] + text.slice(range[0], range[1]).trimEnd().length : range[1];
    return { start: range[0], end, text: quotedLike(node, value, map.flow === true) };
}
function quotedLike(node, value, isFlow) {
    const type = (0,dist/* isScalar */.jn)(node) ? node.type : undefined;
    if (type === dist/* Scalar */.X5.QUOTE_SINGLE)
        return `'${value.replaceAll("'", "''")}'`;
    return type === dist/* Scalar */.X5.QUOTE_DOUBLE || (isFlow && /[[\]{},]/.test(value))
        ? `"${value}"`
        : plain(value);
}
const plain = (value) => /^[\w$][^#:]*$/.test(value) ? value : JSON.stringify(value);
function additionTo(text, map, missing) {
    const last = map.items.at(-1);
    const end = last?.value?.range[1];
    const first = map.items[0]?.key?.range[0];
    if (end === undefined || first === undefined)
        return undefined;
    if (map.flow === true)
        return { start: end, end, text: missing.map((item) => `, ${item}`).join('') };
    const indent = ' '.repeat(columnOf(text, first));
    const at = text.slice(0, end).trimEnd().length;
    const lineEnd = text.indexOf('\n', at);
    const start = lineEnd < 0 ? text.length : lineEnd;
    return { start, end: start, text: missing.map((item) => `\n${indent}${item}`).join('') };
}
const columnOf = (text, offset) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
function applied(text, edits) {
    return edits
        .toSorted((one, other) => other.start - one.start)
        .reduce((current, { start, end, text: added }) => current.slice(0, start) + added + current.slice(end), text);
}
function withoutConcurrency({ yaml }) {
    const root = yaml.document.toJS({ maxAliasCount: 10_000 });
    const jobs = Object.entries((root['jobs'] ?? {}));
    const bare = jobs.map(([id, job]) => [id, { ...job, concurrency: undefined }]);
    return JSON.stringify({
        ...root,
        concurrency: undefined,
        jobs: Object.fromEntries(bare)
    });
}
//# sourceMappingURL=rewrite.js.map
;// CONCATENATED MODULE: ./lib/lint/candidates.js


const fixableCodes = new Set([
    'outsider-cancels-default-branch',
    'deploy-cancelled',
    'tag-cancelled',
    'own-deadlock',
    'caller-callee-deadlock',
    'queue-max-with-cancel',
    'unknown-context',
    'unknown-payload',
    'empty-part',
    'default-branch-cancelled',
    'default-branch-evicted',
    'merge-queue-collision',
    'forks-collide',
    'target-collapse',
    'pull-requests-collapse',
    'push-pr-collision',
    'matrix-collapse',
    'two-workflows-one-group'
]);
function candidatesFor(question) {
    const { codes } = question;
    const changes = codes.includes('queue-max-with-cancel')
        ? [{ cancel: false }]
        : [...prefixes(question), ...rewrites(question)];
    return changes.map((change) => ({ change, jobs: groupedJobs(question, change) }));
}
function prefixes({ file, block: { job, concurrency }, codes }) {
    const { text } = concurrency.group;
    const put = (before) => ({ group: `${before}-${text}` });
    if (codes.includes('own-deadlock') && job !== undefined)
        return [put(job.id)];
    if (codes.includes('caller-callee-deadlock'))
        return [put(baseName(file.path))];
    if (codes.includes('matrix-collapse'))
        return [{ group: `${text}-\${{ strategy.job-index }}` }];
    return codes.includes('two-workflows-one-group') ? [put('${{ github.workflow }}')] : [];
}
const baseName = (path) => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
function rewrites({ file, block: { job }, defaultBranch }) {
    const prefix = `\${{ github.workflow }}-${job === undefined ? '' : `${job.id}-`}`;
    const number = isOfPullRequests(file) ? ['github.event.pull_request.number'] : [];
    const named = (...parts) => ({
        group: `${prefix}\${{ ${parts.join(' || ')} }}`
    });
    const waiting = { cancel: false, queue: 'max' };
    const byNumber = named(...number, 'github.run_id');
    const byBranch = named(...number, `(${notLasting(file, defaultBranch)} && github.ref)`, 'github.run_id');
    const bySource = named("(github.event.workflow_run.event == 'pull_request' && format('{0}-{1}', github.event.workflow_run.head_repository.full_name, github.event.workflow_run.head_branch))", 'github.run_id');
    if (has(file, 'workflow_run') && !isOfPullRequests(file))
        return [bySource, waiting];
    return isOfPullRequests(file) || has(file, 'issue_comment')
        ? [byNumber, byBranch, waiting]
        : [waiting, byBranch];
}
const has = ({ triggers }, event) => triggers.some((trigger) => trigger.event === event);
const isOfPullRequests = (file) => has(file, 'pull_request') || has(file, 'pull_request_target');
function notLasting({ triggers }, defaultBranch) {
    const named = triggers
        .filter(({ event }) => event === 'push')
        .flatMap(({ branches }) => branches ?? [])
        .filter((text) => !isPattern(text));
    const refs = [...new Set([defaultBranch, ...named])].map((name) => `refs/heads/${name}`);
    const [only] = refs;
    if (refs.length === 1 && only !== undefined)
        return `github.ref != '${only}'`;
    return `!contains(fromJSON('${JSON.stringify(refs)}'), github.ref)`;
}
function groupedJobs({ file, block }, { group, queue }) {
    if (block.job !== undefined || group === undefined || queue === 'max')
        return [];
    return deployJobs(file).filter(({ concurrency, uses }) => concurrency === undefined && uses === undefined);
}
//# sourceMappingURL=candidates.js.map
;// CONCATENATED MODULE: ./lib/lint/proof.js



function whatFails({ path, block, before, after }) {
    const added = after.findings.find((finding) => isLoud(finding) && !isKnown(finding, before));
    if (added !== undefined)
        return `it would bring ${added.code}`;
    const left = ofBlock(after.findings, path, block).find((finding) => isLoud(finding) && fixableCodes.has(finding.code));
    if (left !== undefined &&
        ofBlock(before.findings, path, block).some(({ code }) => code === left.code)) {
        return `${left.code} would stay`;
    }
    const kept = new Set(superseding(path, block, after));
    const lost = superseding(path, block, before).find((pair) => !kept.has(pair));
    return lost === undefined
        ? undefined
        : `a newer commit would no longer supersede the older one (${lost})`;
}
const isLoud = ({ severity }) => isAtLeast(severity, 'warning');
const isKnown = ({ code, file }, { findings }) => findings.some((finding) => finding.code === code && finding.file === file);
function ofBlock(findings, path, { concurrency: { at } }) {
    return findings.filter((finding) => finding.file === path && finding.at.line >= at.line && finding.at.line <= at.line + 3);
}
function superseding(path, { job }, { scenes, findings }) {
    if (findings.some(({ file, code }) => file === path && code === 'queue-max-with-cancel'))
        return [];
    const scene = scenes.find(({ file }) => file.path === path);
    return (scene?.encounters ?? [])
        .filter((encounter) => encounter.later.claim.job?.id === job?.id && encounter.later.claim.calledBy === undefined)
        .filter((encounter) => isWanted(encounter))
        .map(({ earlier, later }) => `${earlier.run.title}, ${earlier.run.commit} and ${later.run.commit}`);
}
function isWanted(encounter) {
    const { earlier, later, effect, isMaybe } = encounter;
    const { kind } = earlier.run.subject;
    if (effect !== 'cancels' || isMaybe || earlier.run.event !== later.run.event)
        return false;
    if (kind !== 'pull-request' && kind !== 'branch')
        return false;
    return (earlier.run.commit !== later.run.commit &&
        later.run.title === earlier.run.title &&
        lossOf(encounter) === undefined);
}
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./lib/lint/fix.js







const mostRounds = 20;
function fixFile(path, work) {
    let sources = relatedTo(path, work.sources);
    let why;
    const given = new Set();
    for (let round = 0; round < mostRounds; round += 1) {
        const now = lint(sources, work.options);
        const block = nextBlock(path, now, given);
        if (block === undefined)
            break;
        const { text, fails } = repaired(block, { now, sources, options: work.options });
        if (text === undefined) {
            given.add(block.key);
            why ??= fails;
        }
        else
            sources = sources.map((source) => (source.path === path ? { path, text } : source));
    }
    return { path, text: sources.find((source) => source.path === path)?.text ?? '', why };
}
const mostFiles = 40;
function relatedTo(path, sources) {
    if (sources.length <= mostFiles)
        return sources;
    const name = (of) => of.replace(/^.*\//, '');
    const own = sources.find((source) => source.path === path)?.text ?? '';
    return sources.filter((source) => source.path === path || source.text.includes(name(path)) || own.includes(name(source.path)));
}
function nextBlock(path, { findings, scenes }, given) {
    const file = scenes.find((scene) => scene.file.path === path)?.file;
    if (file === undefined)
        return undefined;
    const faulty = blocksOf(file).map((block) => ({
        ...{ file, block },
        key: block.job?.id ?? '',
        codes: findings
            .filter((finding) => finding.file === path && isToFix(finding, block))
            .map(({ code }) => code)
    }));
    return faulty.find(({ codes, key }) => codes.length > 0 && !given.has(key));
}
function isToFix({ code, severity, at }, { concurrency: { groupAt, cancelAt } }) {
    const isHere = [groupAt, cancelAt].some(({ line, column }) => line === at.line && column === at.column);
    return isHere && isAtLeast(severity, 'warning') && fixableCodes.has(code);
}
function repaired(faulty, attempt) {
    const { file, block, codes } = faulty;
    const defaultBranch = attempt.now.scenes[0]?.defaultBranch ?? 'main';
    const outcomes = [];
    for (const candidate of candidatesFor({ file, block, codes, defaultBranch })) {
        const outcome = tried(faulty, candidate, attempt);
        if (outcome.text !== undefined)
            return outcome;
        outcomes.push(outcome);
    }
    return outcomes[0] ?? { fails: 'no safe form is known' };
}
function tried({ file, block }, candidate, { now, sources, options }) {
    const { path } = file;
    const before = sources.find((source) => source.path === path)?.text ?? '';
    const text = written(before, file, { block, candidate });
    if (text === undefined)
        return { fails: 'the block is written in a way that cannot be changed safely' };
    if (!isSameOtherwise(file, text))
        return { fails: 'more than the concurrency would change' };
    const changed = sources.map((source) => (source.path === path ? { path, text } : source));
    const failure = whatFails({ path, block, before: now, after: lint(changed, options) });
    return failure === undefined ? { text } : { fails: failure };
}
function written(before, file, { block, candidate: { change, jobs } }) {
    let text = changeBlock(before, file, block.job?.id, change);
    for (const { id } of jobs) {
        const current = text === undefined ? undefined : (0,workflow_file/* readWorkflowFile */.A)(file.path, text);
        if (text === undefined || current?.kind !== 'workflow')
            return undefined;
        text = addJobBlock(text, current, id, `\${{ github.workflow }}-${id}`);
    }
    return text === before ? undefined : text;
}
function isSameOtherwise(file, text) {
    const read = (0,workflow_file/* readWorkflowFile */.A)(file.path, text);
    return read.kind === 'workflow' && withoutConcurrency(read) === withoutConcurrency(file);
}
//# sourceMappingURL=fix.js.map
;// CONCATENATED MODULE: ./lib/lint/table.js


const legend = `C  the later run cancels the earlier one    E  it takes its waiting place
w  both run, one after the other            .  they never meet
A small letter instead of C or E: the later run replaces the earlier one.
?  in front of a letter: only the run knows whether they meet.`;
function tableText(scene, safe) {
    const { entrants, file } = scene;
    const title = `${safe(file.path)}\n`;
    if (entrants.length === 0)
        return `${title}\nNo event of this file starts a run by itself.\n`;
    const rows = entrants.map(({ run }, index) => `${place(index)} ${safe(runText(run))}`);
    const width = Math.max(...rows.map(({ length }) => length));
    const groups = entrants.map(groupsOf);
    const events = rows.map((row, index) => `${row.padEnd(width)}  ${safe(groups[index] ?? '')}`.trimEnd());
    return [title, ...events, '', ...matrix(scene), '', legend, ''].join('\n');
}
const place = (index) => String(index + 1).padStart(2);
function groupsOf({ claims }) {
    if (claims.length === 0)
        return '(no group)';
    return claims
        .map(({ name, job }) => `${job === undefined ? '' : `${job.id}: `}${nameText(name)}`)
        .join(' + ');
}
function matrix({ entrants, encounters, losses }) {
    const lossy = new Set(losses.map(({ earlier, later }) => pairKey(earlier.entrant, later.entrant, entrants)));
    const marks = new Map();
    for (const encounter of encounters) {
        const key = pairKey(encounter.earlier.entrant, encounter.later.entrant, entrants);
        const mark = markOf(encounter, lossy.has(key));
        if ((marks.get(key) ?? '') < mark)
            marks.set(key, mark);
    }
    const numbers = entrants.map((_, index) => index);
    return [
        'later run →, earlier run ↓',
        `   ${numbers.map((index) => place(index)).join(' ')}`,
        ...numbers.map((row) => `${place(row)} ${numbers.map((column) => marks.get(`${row} ${column}`) ?? ' .').join(' ')}`)
    ];
}
function pairKey(earlier, later, entrants) {
    return `${entrants.indexOf(earlier)} ${entrants.indexOf(later)}`;
}
function markOf({ effect, isMaybe }, isLossy) {
    const letter = effect === 'waits' ? 'w' : effect === 'cancels' ? 'C' : 'E';
    return `${isMaybe ? '?' : ' '}${isLossy ? letter : letter.toLowerCase()}`;
}
//# sourceMappingURL=table.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/lint/json.js
function lintJson(findings, fixOf) {
    return {
        version: 1,
        findings: findings.map((finding) => {
            const { code, severity, file, at, message, meeting, lost, repair } = finding;
            return {
                ...{ code, severity, file, line: at.line, column: at.column, message },
                events: meeting === undefined ? [] : [meeting.earlier, meeting.later],
                group: meeting?.group ?? null,
                lost: lost ?? null,
                ...{ repair, fix: fixOf(finding) }
            };
        })
    };
}
//# sourceMappingURL=json.js.map
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
        ...(check === undefined
            ? {}
            : {
                fullDescription: { text: check.docs.what },
                help: { text: check.repair },
                defaultConfiguration: { level: levels[check.severity] }
            })
    };
}
function resultOf({ code, severity, file, at, message, meeting, lost, repair }, { codes, safe }) {
    const sentences = [
        message,
        ...(meeting === undefined
            ? []
            : [`Both have the group ${meeting.group}: ${meeting.earlier}, and then ${meeting.later}`]),
        ...(lost === undefined ? [] : [`Lost: ${lost}`]),
        `Repair: ${repair}`
    ];
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: levels[severity],
        message: { text: sentences.map((sentence) => `${safe(sentence)}.`).join(' ') },
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
        `repair: ${safe(repair)}`
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
    if (line.length <= width || line.startsWith(' '))
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
;// CONCATENATED MODULE: ./lib/report/lint-annotation.js

const commands = {
    error: 'error',
    warning: 'warning',
    info: 'notice'
};
function annotation({ severity, file, at, code, message, meeting, lost, repair }) {
    const sentences = [
        message,
        ...(meeting === undefined
            ? []
            : [`Both have the group ${meeting.group}: ${meeting.earlier}, and then ${meeting.later}`]),
        ...(lost === undefined ? [] : [`Lost: ${lost}`]),
        `Repair: ${repair}`
    ];
    const properties = { file, line: String(at.line), col: String(at.column), title: code };
    return (0,report_escape/* workflowCommand */.NA)(commands[severity], properties, sentences.join('. '));
}
//# sourceMappingURL=lint-annotation.js.map
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/lint-formats.js








function render(findings, context) {
    switch (context.request.format) {
        case 'text':
            return textOf(findings, context);
        case 'json':
            return `${(0,report_escape/* forJson */.Cx)(lintJson(findings, fixesOf(findings, context)), 2)}\n`;
        case 'sarif':
            return `${(0,report_escape/* forJson */.Cx)(sarif(findings, version/* version */.r, report_escape/* forLog */.Ig), 2)}\n`;
        case 'github':
            return findings.map((finding) => `${annotation(finding)}\n`).join('');
    }
}
const colours = { error: '31', warning: '33', info: '36' };
function textOf(findings, { surroundings: { width, isColoured }, sources, request }) {
    const colour = (severity, text) => isColoured ? `\u001b[${colours[severity]};1m${text}\u001b[0m` : text;
    const texts = findings.map((finding) => `${findingText(finding, { width, colour, safe: report_escape/* forLog */.Ig })}\n`);
    const files = counted(sources.length, 'file');
    if (findings.length === 0)
        return `No findings in ${files}.\n`;
    const count = (severity, word) => counted(findings.filter((finding) => finding.severity === severity).length, word);
    const canFix = !request.fix && findings.some(({ code }) => fixableCodes.has(code));
    const end = [
        `${files}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}.`,
        ...(canFix ? ['To see what the fix would write: supersede lint --fix --dry-run'] : [])
    ];
    return `${texts.join('\n')}\n${end.join('\n')}\n`;
}
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
function fixesOf(findings, { sources, options }) {
    const known = new Map();
    const paths = new Set(findings.filter(({ code }) => fixableCodes.has(code)).map(({ file }) => file));
    for (const path of paths) {
        if (sources.some((source) => source.path === path))
            known.set(path, fixFile(path, { sources, options }));
    }
    return ({ code, file }) => {
        const fixed = known.get(file);
        if (fixed === undefined || !fixableCodes.has(code))
            return 'none';
        return fixed.why === undefined ? 'available' : `refused: ${fixed.why}`;
    };
}
//# sourceMappingURL=lint-formats.js.map
;// CONCATENATED MODULE: ./lib/cli/lint.js













function lintCommand(request, surroundings) {
    const { folder } = surroundings;
    const { table } = request;
    const read = readWorkflows(table === undefined ? request.paths : [table], folder);
    const stderr = read.missing
        .map((name) => `supersede: There is no workflow file at ${(0,report_escape/* forLog */.Ig)(name)}.\n`)
        .join('');
    if (read.sources.length + read.broken.length === 0)
        return { stdout: '', stderr, code: command/* exitCodes */.hS.nothing };
    const options = {
        defaultBranch: request.defaultBranch ?? defaultBranchOf(folder),
        enabled: request.enabled
    };
    if (table !== undefined)
        return { stdout: tables(lint(read.sources, options)), stderr, code: command/* exitCodes */.hS.fine };
    const answer = answerOn(read, { request, surroundings, options });
    return { ...answer, stderr: stderr + answer.stderr };
}
function answerOn({ sources, broken }, { request, surroundings, options }) {
    const { folder } = surroundings;
    const fixed = request.fix ? fixAll(sources, options) : { sources, changes: [] };
    if (!request.dryRun)
        write(fixed.changes, folder);
    const shown = request.dryRun ? sources : fixed.sources;
    const before = baseline(request, { sources: shown, options, folder });
    if (before === undefined) {
        return {
            stdout: '',
            stderr: `supersede: Git does not know ${(0,report_escape/* forLog */.Ig)(request.newSince ?? '')}.\n`,
            code: command/* exitCodes */.hS.usage
        };
    }
    const found = [...broken.map(brokenFinding), ...lint(shown, options).findings];
    const findings = newFindings(found, before).filter(({ severity }) => isAtLeast(severity, request.minSeverity));
    return {
        stdout: diffs(fixed.changes, request) +
            render(findings, { request, surroundings, sources: shown, options }),
        stderr: notes(fixed.changes, request),
        code: findings.some(({ severity }) => isAtLeast(severity, request.failOn))
            ? command/* exitCodes */.hS.error
            : command/* exitCodes */.hS.fine
    };
}
function diffs(changes, { dryRun }) {
    return dryRun
        ? changes.map(({ path, before, text }) => safeDiff(path, before, text)).join('')
        : '';
}
const tables = ({ scenes }) => scenes.map((scene) => tableText(scene, report_escape/* forLog */.Ig)).join('\n');
const brokenFinding = ({ path, why }) => unreadableFile(path, why, { line: 1, column: 1 });
function fixAll(sources, options) {
    return sources.reduce(({ sources: current, changes }, { path, text: before }) => {
        const fixed = fixFile(path, { sources: current, options });
        return {
            sources: current.map((source) => source.path === path ? { path, text: fixed.text } : source),
            changes: fixed.text === before && fixed.why === undefined
                ? changes
                : [...changes, { ...fixed, before }]
        };
    }, { sources, changes: [] });
}
function write(changes, folder) {
    for (const { path, text, before } of changes)
        if (text !== before)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(folder, path), text);
}
function notes(changes, { dryRun }) {
    return changes
        .flatMap(({ path, text, before, why }) => [
        ...(text === before || dryRun ? [] : [`fixed ${(0,report_escape/* forLog */.Ig)(path)}\n`]),
        ...(why === undefined ? [] : [`not fixed, ${(0,report_escape/* forLog */.Ig)(path)}: ${(0,report_escape/* forLog */.Ig)(why)}\n`])
    ])
        .join('');
}
const safeDiff = (path, before, after) => diffText(path, before, after)
    .split('\n')
    .map((line) => (0,report_escape/* forLog */.Ig)(line))
    .join('\n');
function baseline({ newSince }, { sources, options, folder }) {
    if (newSince === undefined)
        return [];
    const before = sourcesAt(newSince, sources.map(({ path }) => path), folder);
    return before && lint(before, options).findings;
}
//# sourceMappingURL=lint.js.map
;// CONCATENATED MODULE: ./lib/cli/lint-request.js
const lintFormats = ['text', 'json', 'sarif', 'github'];
//# sourceMappingURL=lint-request.js.map
;// CONCATENATED MODULE: ./lib/cli/commands/lint.js











const lint_lint = {
    takes: { name: '[PATH...]', help: 'Files, or folders of files. Without one: .github/workflows.' },
    about: [
        'Shows which two runs meet in the concurrency groups of workflows, what GitHub then does to the earlier one, and what is lost.',
        'It reads files and sends no request.'
    ],
    options: [
        {
            title: 'What to look for',
            options: [
                {
                    name: 'min-severity',
                    value: 'WORD',
                    words: severities,
                    help: 'Leave out what is less. Default: info.'
                },
                {
                    name: 'fail-on',
                    value: 'WORD',
                    words: severities,
                    help: 'Exit with 1 from this severity on. Default: warning.'
                },
                { name: 'enable', value: 'CODES', help: 'Codes that are off by default: no-concurrency.' },
                {
                    name: 'new-since',
                    value: 'COMMIT',
                    help: 'Only what was not there at this commit, such as origin/main.'
                },
                {
                    name: 'default-branch',
                    value: 'NAME',
                    help: 'Without it: what git knows, or a guess from the triggers.'
                }
            ]
        },
        {
            title: 'What to do',
            options: [
                {
                    name: 'fix',
                    help: 'Rewrite what can be repaired, and evaluate it again before it is kept.'
                },
                { name: 'dry-run', help: 'With --fix: show the difference and write nothing.' },
                {
                    name: 'table',
                    value: 'FILE',
                    isFile: true,
                    help: 'Show the events of one workflow, their groups, and what each pair does.'
                },
                {
                    name: 'format',
                    value: 'FORMAT',
                    words: lintFormats,
                    help: 'Form of the findings. Default: text.'
                }
            ]
        }
    ],
    examples: [
        { args: 'lint', says: 'All workflows of the repository in this folder.' },
        { args: 'lint --fix --dry-run', says: 'What the fix would write.' },
        { args: 'lint --table .github/workflows/ci.yml', says: 'Why two runs meet.' },
        { args: 'lint --new-since origin/main --format github', says: 'New findings, as annotations.' }
    ],
    read(given) {
        const request = readRequest(given);
        return ({ env, stdout, stderr }) => {
            const colour = given.options['color'];
            const when = typeof colour === 'string' ? colour : undefined;
            const answer = lintCommand(request, {
                folder: (0,external_node_path_.resolve)('.'),
                width: stdout.columns ?? defaultWidth,
                isColoured: (0,cli_colour/* usesColour */.h)(when, env, stdout)
            });
            stderr.write(answer.stderr);
            stdout.write(answer.stdout);
            return Promise.resolve(answer.code);
        };
    }
};
const defaultWidth = 80;
function readRequest(given) {
    const severity = (name, fallback) => (0,parse/* choice */.Yq)({ name: `--${name}`, text: (0,command/* textOf */.b6)(given, name) ?? fallback }, severities);
    const read = (0,read_all/* readAll */.y)({
        format: () => (0,parse/* choice */.Yq)({ name: '--format', text: (0,command/* textOf */.b6)(given, 'format') ?? 'text' }, lintFormats),
        minSeverity: () => severity('min-severity', 'info'),
        failOn: () => severity('fail-on', 'warning'),
        enabled: () => codesIn((0,command/* textOf */.b6)(given, 'enable') ?? ''),
        dryRun: () => dryRunIn(given)
    });
    return {
        ...read,
        paths: given.words.length === 0 ? ['.github/workflows'] : given.words,
        fix: given.options['fix'] === true,
        defaultBranch: (0,command/* textOf */.b6)(given, 'default-branch'),
        newSince: (0,command/* textOf */.b6)(given, 'new-since'),
        table: (0,command/* textOf */.b6)(given, 'table')
    };
}
function codesIn(text) {
    const codes = (0,parse/* list */.p_)({ name: '--enable', text });
    const foreign = codes.find((code) => !allCodes.includes(code));
    if (foreign === undefined)
        return codes;
    throw new errors/* InputError */.d(`--enable has ${JSON.stringify(foreign)}, which is no code of the linter.${(0,nearest/* didYouMean */.a)(foreign, allCodes)}`);
}
function dryRunIn({ options }) {
    if (options['dry-run'] !== true || options['fix'] === true)
        return options['dry-run'] === true;
    throw new errors/* InputError */.d('--dry-run shows what --fix would write: give both.');
}
//# sourceMappingURL=lint.js.map

/***/ })

};
;