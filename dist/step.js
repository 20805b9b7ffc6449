"use strict";
exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 5705:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supersedeStep: () => (/* binding */ supersedeStep)
});

;// CONCATENATED MODULE: ./lib/model/outcome.js
function isCancelled(outcome) {
    return outcome?.kind === 'stopped' && outcome.conclusion === 'cancelled';
}
function isLeft(outcome) {
    if (outcome?.kind === 'stuck')
        return outcome.why !== 'jobs-ended';
    return outcome?.kind === 'stopping';
}
//# sourceMappingURL=outcome.js.map
;// CONCATENATED MODULE: ./lib/report/grade.js

const badKinds = ['forbidden', 'failed', 'not-tried'];
function gradeOf(conclusion) {
    const outcomes = [...conclusion.outcomes.values()];
    const bad = outcomes.filter((outcome) => isBad(outcome, conclusion));
    const troubles = conclusion.troubles.filter(isTrouble);
    if (bad.length === 0 && troubles.length === 0 && conclusion.snapshot.complete)
        return 'ok';
    const allBad = bad.some((outcome) => !isLeft(outcome)) && bad.length === outcomes.length;
    return allBad || isBlind(conclusion, troubles) ? 'failed' : 'partial';
}
function isBad(outcome, { isBarrier }) {
    if (outcome.kind === 'stopping')
        return isBarrier === true;
    if (outcome.kind === 'stuck')
        return outcome.why !== 'jobs-ended';
    return badKinds.includes(outcome.kind);
}
function isTrouble({ kind, permission }) {
    return !(kind === 'not-found' && permission === 'contents: read');
}
function isBlind({ snapshot, outcomes }, troubles) {
    if (troubles.length === 0)
        return false;
    const sawNoRuns = snapshot.runs.every((run) => run.id === snapshot.self);
    const withdrawn = [...outcomes.values()].filter((outcome) => outcome.kind === 'withdrawn');
    const lostSight = withdrawn.some(({ reason }) => reason.code === 'pull-request-unknown' ||
        (reason.code === 'head-unknown' && reason.moved === undefined));
    return snapshot.subjectState.kind === 'unread' || sawNoRuns || lostSight;
}
//# sourceMappingURL=grade.js.map
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/event/group.js + 1 modules
var group = __webpack_require__(9536);
// EXTERNAL MODULE: ./lib/github/fetch.js + 1 modules
var fetch = __webpack_require__(2159);
;// CONCATENATED MODULE: ./lib/github/write-request.js

const redirects = [301, 302, 307, 308];
function createWriteRequests(options) {
    const send = (0,fetch/* countingFetch */.U)(options.fetch, options);
    let place;
    return (mayLeave) => {
        let failure;
        return {
            failure: () => failure,
            fetch: async (input, init) => {
                const given = new URL(input);
                const tail = tailOf(given);
                const known = place;
                if (!mayLeave()) {
                    failure = 'too-old';
                    throw new Error('the evidence for the cancel is too old');
                }
                const answer = await send(known === undefined ? given : `${known}${tail}`, {
                    ...init,
                    redirect: 'manual'
                });
                const named = placeIn(answer, given, tail);
                if (named === undefined || known !== undefined)
                    return answer;
                place = named;
                failure = 'redirected';
                return answer;
            }
        };
    };
}
function tailOf({ href }) {
    return /\/actions\/runs\/\d+\/(?:force-)?cancel$/.exec(href)?.[0] ?? href;
}
function placeIn({ status, headers }, { href, origin }, tail) {
    const location = headers.get('location') ?? undefined;
    if (!redirects.includes(status) || location === undefined || !URL.canParse(location, href)) {
        return undefined;
    }
    const to = new URL(location, href);
    const isSame = to.origin === origin && to.href.endsWith(tail);
    return isSame ? to.href.slice(0, -tail.length) : undefined;
}
//# sourceMappingURL=write-request.js.map
;// CONCATENATED MODULE: ./lib/model/trouble.js
function ownTrouble(kind, { operation, permission }, message) {
    return { kind, operation, permission, status: undefined, message, retryAfter: undefined };
}
function describe({ operation, status, message }) {
    return `could not ${operation}: ${status === undefined ? '' : `HTTP ${status} `}${message}`;
}
//# sourceMappingURL=trouble.js.map
;// CONCATENATED MODULE: ./lib/github/cause.js
const refusals = [
    [/not accessible by integration/i, 'permission'],
    [/not accessible by personal access token/i, 'given-token'],
    [/must have admin rights/i, 'account'],
    [/SAML enforcement/i, 'single-sign-on'],
    [/IP allow list/i, 'ip-address'],
    [/forbids access via/i, 'policy'],
    [/OAuth App access restrictions/i, 'policy']
];
function refusalCause(message) {
    return refusals.find(([words]) => words.test(message))?.[1];
}
//# sourceMappingURL=cause.js.map
;// CONCATENATED MODULE: ./lib/github/trouble.js


const longestMessage = 300;
function troubleFrom(error, { operation, permission }) {
    const failure = readFailure(error);
    const kind = kindOf(failure);
    return {
        kind,
        operation,
        permission,
        status: failure.status,
        message: withoutFullStop(failure.message.slice(0, longestMessage)),
        cause: causeOf(kind, failure),
        retryAfter: kind === 'rate-limited' ? retryAfterOf(failure) : undefined,
        resetAt: kind === 'rate-limited' ? resetOf(failure) : undefined
    };
}
function oddAnswer(undertaking, message) {
    return { ...ownTrouble('odd', undertaking, message), cause: 'not-github' };
}
function notAsMissing(reading) {
    if (reading.ok || reading.trouble.kind !== 'not-found')
        return reading;
    return { ok: false, trouble: { ...reading.trouble, kind: 'odd', cause: 'not-github' } };
}
function deadEnd(undertaking, status, to = 'no address') {
    const message = `redirected to ${to.slice(0, longestMessage)}; a cancel follows only one redirect, and only on the same host`;
    return { ...ownTrouble('refused', undertaking, message), status };
}
function readFailure(error) {
    if (!(error instanceof Error))
        return { status: undefined, message: String(error), headers: {} };
    const { response } = error;
    if (response === undefined)
        return { status: undefined, message: error.message, headers: {} };
    return {
        status: typeof response.status === 'number' ? response.status : undefined,
        message: error.message,
        headers: typeof response.headers === 'object' && response.headers !== null
            ? { ...response.headers }
            : {}
    };
}
const kindByStatus = {
    401: 'unauthorized',
    404: 'not-found',
    409: 'conflict',
    410: 'not-found',
    429: 'rate-limited'
};
function kindOf(failure) {
    const { status } = failure;
    if (status === undefined || status >= 500)
        return 'unavailable';
    if (status === 403) {
        const isRefusal = refusalCause(failure.message) !== undefined;
        return !isRefusal && isRateLimit(failure) ? 'rate-limited' : 'forbidden';
    }
    return kindByStatus[status] ?? 'refused';
}
function isRateLimit({ message, headers }) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(message));
}
function withoutFullStop(text) {
    const trimmed = text.trimEnd();
    return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}
function causeOf(kind, { message, headers }) {
    if (kind === 'forbidden')
        return refusalCause(message);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && !/secondary/i.test(message);
    return kind === 'rate-limited' && isUsedUp ? 'budget' : undefined;
}
function resetOf({ headers }) {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    return reset > 0 && reset <= lastInstant ? reset : undefined;
}
const lastInstant = 8.64e15;
function retryAfterOf({ headers }) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds) * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - Date.now()) + 1000;
}
//# sourceMappingURL=trouble.js.map
;// CONCATENATED MODULE: ./lib/github/canceller.js


function createCanceller({ options, name }) {
    const { meter } = options;
    const startRequest = createWriteRequests(options);
    const sent = new Set();
    const send = async ({ id, how, mayLeave, request }) => {
        const undertaking = {
            operation: `${how} run ${id}`,
            permission: 'actions: write'
        };
        const sending = startRequest(mayLeave);
        const answer = await answerTo(undertaking, () => request(sending.fetch));
        const failure = sending.failure();
        if (failure === 'too-old')
            return failure;
        if (sent.has(undertaking.operation))
            meter.retries += 1;
        sent.add(undertaking.operation);
        if (failure !== undefined)
            return failure;
        if (!answer.ok && answer.trouble.kind === 'conflict')
            meter.conflicts += 1;
        return answer;
    };
    const actions = once(async () => {
        const { createWriteClient } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(56), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 1282));
        return createWriteClient(options).rest.actions;
    });
    return {
        cancel: (id, mayLeave) => send({
            id,
            how: 'cancel',
            mayLeave,
            request: async (fetch) => (await actions()).cancelWorkflowRun({ ...name, run_id: id, request: { fetch } })
        }),
        forceCancel: (id, mayLeave) => send({
            id,
            how: 'force-cancel',
            mayLeave,
            request: async (fetch) => (await actions()).forceCancelWorkflowRun({ ...name, run_id: id, request: { fetch } })
        })
    };
}
async function answerTo(undertaking, request) {
    try {
        const { status, headers } = await request();
        if (status === 202)
            return { ok: true, value: true };
        if (status >= 300 && status < 400) {
            return { ok: false, trouble: deadEnd(undertaking, status, headers.location) };
        }
        const message = `the answer has status ${status}, which GitHub does not document`;
        return { ok: false, trouble: oddAnswer(undertaking, message) };
    }
    catch (error) {
        return { ok: false, trouble: troubleFrom(error, undertaking) };
    }
}
function once(make) {
    let made;
    return () => (made ??= make());
}
//# sourceMappingURL=canceller.js.map
;// CONCATENATED MODULE: ./lib/usage/rate-limit.js
const mostAMinute = 180;
const minute = 60_000;
function createLimiter(clock, meter) {
    let taken = [];
    return {
        async take(count) {
            for (;;) {
                const now = clock.now();
                taken = taken.filter(({ at }) => now - at < minute);
                const used = taken.reduce((sum, entry) => sum + entry.count, 0);
                if (taken.length === 0 || used + count <= mostAMinute)
                    break;
                const pause = Math.min(...taken.map(({ at }) => at)) + minute - now;
                meter.waiting('pace', pause);
                await clock.sleep(pause);
            }
            const entry = { at: clock.now(), count };
            taken.push(entry);
            return () => {
                entry.at = clock.now();
            };
        }
    };
}
//# sourceMappingURL=rate-limit.js.map
;// CONCATENATED MODULE: ./lib/usage/span.js
function createSpan(clock) {
    let total = 0;
    let until = 0;
    const extra = (milliseconds) => {
        const now = clock.now();
        return Math.max(0, now + milliseconds - Math.max(until, now));
    };
    return {
        extra,
        begin(milliseconds) {
            total += extra(milliseconds);
            until = Math.max(until, clock.now() + milliseconds);
        },
        total: () => total
    };
}
//# sourceMappingURL=span.js.map
;// CONCATENATED MODULE: ./lib/usage/meter.js

const waitKinds = ['reads', 'cancels', 'pace'];
function createMeter(clock) {
    const waits = {
        reads: createSpan(clock),
        cancels: createSpan(clock),
        pace: createSpan(clock)
    };
    let budget;
    let doubt;
    return {
        requests: {},
        shared: 0,
        retries: 0,
        conflicts: 0,
        budgetTold(left, reset) {
            budget = laterBudget(budget, { left, reset });
        },
        budgetLeft: () => budget?.left,
        waiting(kind, milliseconds) {
            waits[kind].begin(milliseconds);
        },
        waited: (kind) => (kind === undefined ? waitKinds : [kind])
            .map((one) => Math.round(waits[one].total()))
            .reduce((sum, milliseconds) => sum + milliseconds, 0),
        cancelAnswered({ asked, answered }) {
            const now = clock.now();
            doubt = {
                longest: Math.max(doubt?.longest ?? 0, Math.round(now - answered)),
                bound: Math.max(doubt?.bound ?? 0, Math.round(now - asked))
            };
        },
        doubt: () => doubt
    };
}
const sameHour = 60;
function laterBudget(known, told) {
    if (known === undefined || told.reset > known.reset + sameHour)
        return told;
    if (told.reset < known.reset - sameHour)
        return known;
    return {
        left: Math.min(known.left, told.left),
        reset: Math.max(known.reset, told.reset)
    };
}
//# sourceMappingURL=meter.js.map
;// CONCATENATED MODULE: ./lib/usage/wait-budget.js

const longestWait = 65_000;
function createWaitBudget(clock) {
    const spent = createSpan(clock);
    return {
        allows(milliseconds) {
            if (spent.total() + spent.extra(milliseconds) > longestWait)
                return false;
            spent.begin(milliseconds);
            return true;
        }
    };
}
//# sourceMappingURL=wait-budget.js.map
// EXTERNAL MODULE: ./lib/github/client-options.js
var client_options = __webpack_require__(543);
;// CONCATENATED MODULE: ./lib/github/client.js


function createClient(options) {
    const send = (0,fetch/* countingFetch */.U)(options.fetch, options);
    const baseUrl = (0,client_options/* rootOf */.I5)(options);
    const headers = headersOf(options);
    let octokit;
    const load = async () => {
        const { createReadClient } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(56), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 1282));
        octokit ??= createReadClient(options);
        return octokit;
    };
    let underWay = 0;
    let isAnswered = false;
    return {
        baseUrl,
        async get(route, parameters = {}) {
            if (octokit !== undefined)
                return octokit.request(route, { ...parameters });
            if (underWay >= client_options/* readsInFlight */.bO)
                return (await load()).request(route, { ...parameters });
            const address = addressOf(route, parameters, baseUrl);
            underWay += 1;
            const first = readableAgain(send(address, { headers }));
            if (isAnswered)
                load().catch(() => undefined);
            const answer = await plainAnswer(first);
            underWay -= 1;
            isAnswered = true;
            if (answer !== undefined)
                return answer;
            const fetch = startingWith(first, send);
            return (await load()).request(route, { ...parameters, request: { fetch } });
        }
    };
}
function headersOf({ token, userAgent }) {
    return {
        accept: 'application/vnd.github+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        'user-agent': userAgent,
        'x-github-api-version': client_options/* apiVersion */.XV
    };
}
function addressOf(route, parameters, baseUrl) {
    const inQuery = new Map(Object.entries(parameters));
    const path = route.replace(/^GET /, '').replace(/\{(\w+)\}/g, (_, name) => {
        inQuery.delete(name);
        return encodeInPath(String(parameters[name] ?? ''));
    });
    const address = path.startsWith('/') ? `${baseUrl}${path}` : path;
    const query = [...inQuery].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return query.length === 0 ? address : `${address}?${query.join('&')}`;
}
function encodeInPath(text) {
    const hexadecimal = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, hexadecimal);
}
async function readableAgain(sent) {
    const answer = await sent;
    const { status, url, redirected, headers } = answer;
    let text;
    return { status, url, redirected, headers, text: () => (text ??= answer.text()) };
}
async function plainAnswer(sent) {
    try {
        const answer = await sent;
        if (answer.status !== 200)
            return undefined;
        return {
            data: JSON.parse(await answer.text()),
            headers: Object.fromEntries(answer.headers)
        };
    }
    catch {
        return undefined;
    }
}
function startingWith(first, again) {
    let isFirst = true;
    return (url, options) => {
        if (!isFirst)
            return again(url, options);
        isFirst = false;
        return first;
    };
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/github/page.js

const perPage = 100;
function toPage(items, answer, understand) {
    if (!Array.isArray(items))
        return undefined;
    const understood = items.map(understand);
    const readable = understood.filter((item) => item !== undefined);
    const { headers } = answer;
    return {
        items: readable,
        more: items.length >= perPage || namesNext(headers['link']) || fallsShort(items.length, answer),
        unreadable: items.length - readable.length,
        at: (0,translate/* toInstant */.fN)(headers['date'])
    };
}
function namesNext(link) {
    return typeof link === 'string' && link.includes('rel="next"');
}
function fallsShort(count, { page, data, headers }) {
    const total = (0,translate/* isRecord */.u4)(data) ? totalIn(data['total_count']) : 0;
    if (page === 1)
        return count < total;
    return headers['link'] === undefined && count > 0 && page * count < total;
}
function totalIn(total) {
    const digits = /^[\d,]{1,15}/.exec((0,translate/* toText */.fE)(total) ?? '')?.[0].replaceAll(',', '');
    return (0,translate/* toId */.Lr)(total) ?? Number(digits ?? 0);
}
//# sourceMappingURL=page.js.map
;// CONCATENATED MODULE: ./lib/github/groups.js


function createGroupReader(client, read, { owner, repo }) {
    return {
        ofRun: (id) => read({
            operation: `read the concurrency groups of run ${id}`,
            permission: 'actions: read',
            send: () => client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups', {
                owner,
                repo,
                run_id: id,
                per_page: perPage
            }),
            understand: ({ data }) => toGroups(data, id)
        }),
        active: (after) => read({
            operation: `list the concurrency groups${after === undefined ? '' : `, behind ${after}`}`,
            permission: 'actions: read',
            send: () => client.get('GET /repos/{owner}/{repo}/actions/concurrency_groups', {
                owner,
                repo,
                per_page: perPage,
                ...(after !== undefined && { after })
            }),
            understand: toGroupPage
        }),
        members: (group) => read({
            operation: `read the concurrency group ${JSON.stringify(group.name)}`,
            permission: 'actions: read',
            send: () => askMembers(client, { owner, repo }, group),
            understand: ({ data }) => toMembers(data, group)
        })
    };
}
function askMembers(client, name, group) {
    const { baseUrl } = client;
    const isOwn = group.url?.startsWith(`${baseUrl}/repos/`) === true;
    return isOwn
        ? client.get(`GET ${literally(group.url)}`)
        : client.get('GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}', {
            ...name,
            concurrency_group_name: group.name
        });
}
function literally(url) {
    return url.replace(/[{}]|:[a-z]/gi, encodeURIComponent);
}
function toGroups(json, id) {
    const groups = (0,translate/* isRecord */.u4)(json) ? json['concurrency_groups'] : undefined;
    if (!Array.isArray(groups))
        return undefined;
    const understood = groups.map((group) => toGroup(group, id));
    return understood.every((group) => group !== undefined) ? understood : undefined;
}
function toGroup(json, id) {
    if (!(0,translate/* isRecord */.u4)(json))
        return undefined;
    const name = (0,translate/* toText */.fE)(json['group_name']);
    const members = json['group_members'];
    if (name === undefined || !Array.isArray(members))
        return undefined;
    const areKnown = members.every((member) => (0,translate/* isRecord */.u4)(member) && (0,translate/* toId */.Lr)(member['run_id']) !== undefined);
    if (!areKnown)
        return undefined;
    const isOfRun = members.some((member) => (0,translate/* isRecord */.u4)(member) && member['run_id'] === id && (0,translate/* toId */.Lr)(member['job_id']) === undefined);
    return { name, url: (0,translate/* toText */.fE)(json['group_url']), isOfJob: !isOfRun };
}
function toGroupPage({ data, headers }) {
    const groups = (0,translate/* isRecord */.u4)(data) ? data['concurrency_groups'] : undefined;
    if (!Array.isArray(groups))
        return undefined;
    const items = groups.flatMap((group) => {
        const name = (0,translate/* isRecord */.u4)(group) ? (0,translate/* toText */.fE)(group['group_name']) : undefined;
        return name === undefined ? [] : [{ name, url: (0,translate/* toText */.fE)(group['group_url']) }];
    });
    return items.length === groups.length ? { items, next: nextCursor(headers['link']) } : undefined;
}
function nextCursor(link) {
    const next = typeof link === 'string' ? link.split(',').find(isNext) : undefined;
    const [, query = ''] = next?.split(/[?>]/) ?? [];
    return new URLSearchParams(query).get('after') ?? undefined;
}
const isNext = (link) => link.includes('rel="next"');
function toMembers(json, { name }) {
    if (!(0,translate/* isRecord */.u4)(json))
        return undefined;
    const members = json['group_members'];
    const isSame = (0,translate/* toText */.fE)(json['group_name'])?.toLowerCase() === name.toLowerCase();
    if (!isSame || !Array.isArray(members))
        return undefined;
    const ids = members.map((member) => (0,translate/* isRecord */.u4)(member) ? (0,translate/* toId */.Lr)(member['run_id']) : undefined);
    return ids.every((id) => id !== undefined) ? ids.map((id) => id) : undefined;
}
//# sourceMappingURL=groups.js.map
;// CONCATENATED MODULE: ./lib/github/reading.js

function createRead(options) {
    const inFlight = new Map();
    return (request) => {
        const known = inFlight.get(request.operation);
        if (known !== undefined) {
            options.meter.shared += 1;
            return known;
        }
        const reading = readWithWait(request, options).finally(() => {
            inFlight.delete(request.operation);
        });
        inFlight.set(request.operation, reading);
        return reading;
    };
}
async function readWithWait(request, { clock, waitBudget, meter }) {
    const first = await readOnce(request);
    if (first.ok || !isWorthWaiting(first.trouble, waitBudget))
        return first;
    const pause = first.trouble.retryAfter ?? 0;
    meter.waiting('reads', pause);
    await clock.sleep(pause);
    meter.retries += 1;
    return readOnce(request);
}
function isWorthWaiting({ kind, message, retryAfter }, waitBudget) {
    if (kind !== 'rate-limited' || retryAfter === undefined)
        return false;
    const wasForThePlugin = /\bsecondary rate\b/i.test(message);
    return !wasForThePlugin && waitBudget.allows(retryAfter);
}
async function readOnce(request) {
    const { send, understand } = request;
    try {
        const answer = await send();
        const value = understand(answer);
        return value === undefined
            ? { ok: false, trouble: oddAnswer(request, 'the answer is not what GitHub documents') }
            : { ok: true, value };
    }
    catch (error) {
        return { ok: false, trouble: troubleFrom(error, request) };
    }
}
//# sourceMappingURL=reading.js.map
;// CONCATENATED MODULE: ./lib/github/repositories.js

function createRepositoryReader(client, read, name) {
    const fullName = `${name.owner}/${name.repo}`;
    return {
        repository: () => read({
            operation: `read repository ${fullName}`,
            permission: 'contents: read',
            send: () => client.get('GET /repos/{owner}/{repo}', { ...name }),
            understand: ({ data }) => toRepository(data, fullName)
        }),
        pullRequestHead: (number) => read({
            operation: `read the head of pull request ${number}`,
            permission: 'pull-requests: read',
            send: () => client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...name,
                pull_number: number
            }),
            understand: ({ data }) => {
                const pull = (0,translate/* toPullRequest */.c$)(data);
                const head = (0,translate/* isRecord */.u4)(data) ? (0,translate/* recordIn */.Rn)(data, 'head') : {};
                return pull === undefined ? undefined : { pull, owner: (0,translate/* ownerOf */.bf)(head['repo']) };
            }
        })
    };
}
function toRepository(json, name) {
    const id = (0,translate/* toRepositoryId */.XL)(json);
    if (id === null || !(0,translate/* isRecord */.u4)(json))
        return undefined;
    return { id, name, defaultBranch: (0,translate/* toText */.fE)(json['default_branch']) };
}
//# sourceMappingURL=repositories.js.map
;// CONCATENATED MODULE: ./lib/pages.js
const mostPages = 10;
async function allPages(read, isEnough = () => false) {
    const pages = [];
    const values = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await read(page);
        pages.push(answer);
        if (!answer.ok || !answer.value.more)
            break;
        values.push(answer.value);
        if (isEnough(values))
            break;
    }
    return pages;
}
//# sourceMappingURL=pages.js.map
;// CONCATENATED MODULE: ./lib/github/jobs.js




function createJobReader(client, read, name) {
    return async (id) => {
        const undertaking = {
            operation: `list the jobs of run ${id}`,
            permission: 'actions: read'
        };
        const pages = await allPages((page) => read({
            ...undertaking,
            operation: `${undertaking.operation}, page ${page}`,
            send: () => client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
                ...name,
                run_id: id,
                filter: 'all',
                per_page: perPage,
                page
            }),
            understand: (answer) => toJobPage({ ...answer, page })
        }));
        const jobs = wholeList(pages);
        if (jobs !== undefined)
            return jobs;
        return { ok: false, trouble: oddAnswer(undertaking, 'the list is incomplete') };
    };
}
function wholeList(pages) {
    const jobs = [];
    for (const page of pages) {
        if (!page.ok)
            return page;
        if (page.value.unreadable > 0)
            return undefined;
        jobs.push(...page.value.items);
    }
    const last = pages.at(-1);
    return last?.ok === true && !last.value.more ? { ok: true, value: jobs } : undefined;
}
function toJobPage(answer) {
    return (0,translate/* isRecord */.u4)(answer.data) ? toPage(answer.data['jobs'], answer, toJob) : undefined;
}
const statuses = new Map([
    ['queued', 'pending'],
    ['requested', 'pending'],
    ['waiting', 'pending'],
    ['pending', 'pending'],
    ['in_progress', 'in_progress'],
    ['completed', 'completed']
]);
function toJob(json) {
    const name = (0,translate/* isRecord */.u4)(json) ? (0,translate/* toText */.fE)(json['name']) : undefined;
    if (!(0,translate/* isRecord */.u4)(json) || name === undefined)
        return undefined;
    return {
        name,
        status: statuses.get((0,translate/* toText */.fE)(json['status']) ?? '') ?? 'unrecognised',
        conclusion: (0,translate/* toText */.fE)(json['conclusion']) ?? null,
        ...(wasNeverAssigned(json) && { neverAssigned: true })
    };
}
function wasNeverAssigned({ runner_id: runner, steps }) {
    return (runner === null || runner === 0) && Array.isArray(steps) && steps.length === 0;
}
//# sourceMappingURL=jobs.js.map
;// CONCATENATED MODULE: ./lib/github/runs.js



function createRunReader(client, read, name, workflow) {
    const fullName = `${name.owner}/${name.repo}`;
    const list = (page, filter, of) => read({
        operation: `list ${describeList(of, filter)}, page ${page}`,
        permission: 'actions: read',
        send: () => askForList(client, { ...name, ...filter, per_page: perPage, page }, of),
        understand: (answer) => toRunPage({ ...answer, page }, fullName)
    });
    const withOwner = (id) => read({
        operation: `read run ${id}`,
        permission: 'actions: read',
        send: () => client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...name, run_id: id }),
        understand: ({ data }) => {
            const run = (0,translate/* toRun */.P3)(data, fullName);
            const repository = (0,translate/* isRecord */.u4)(data) ? data['head_repository'] : undefined;
            return run?.id === id ? { run, owner: (0,translate/* ownerOf */.bf)(repository) } : undefined;
        }
    });
    return {
        newest: async (page) => {
            const own = await list(page, undefined, workflow);
            if (own.ok || own.trouble.kind !== 'not-found' || !isSurelyThere(workflow))
                return own;
            const all = await list(page, undefined, { workflowFile: undefined });
            return all.ok ? all : own;
        },
        filtered: (filter, page) => list(page, filter, workflow),
        byId: async (id) => {
            const reading = await withOwner(id);
            return reading.ok ? { ok: true, value: reading.value.run } : reading;
        },
        withOwner,
        jobs: createJobReader(client, read, name)
    };
}
function askForList(client, query, of) {
    const { workflowFile } = of;
    if (workflowFile === undefined)
        return client.get('GET /repos/{owner}/{repo}/actions/runs', { ...query });
    const parameters = { ...query, workflow_id: workflowFile };
    return client.get('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters);
}
function toRunPage(answer, fullName) {
    if (!(0,translate/* isRecord */.u4)(answer.data))
        return undefined;
    return toPage(answer.data['workflow_runs'], answer, (json) => (0,translate/* toRun */.P3)(json, fullName));
}
function isSurelyThere({ workflowFile, givenAs }) {
    return workflowFile !== undefined && givenAs === undefined;
}
function describeList({ workflowFile, givenAs }, filter) {
    const words = ['the runs', workflowFile && `of ${workflowFile}`, givenAs && `(${givenAs})`];
    const by = filter && `by ${describeFilter(filter)}`;
    return [...words, by].filter(Boolean).join(' ');
}
function describeFilter({ branch, event, status }) {
    return [JSON.stringify(branch), event, status].filter(Boolean).join(' and ');
}
//# sourceMappingURL=runs.js.map
;// CONCATENATED MODULE: ./lib/github/pulls.js


const pulls = 'GET /repos/{owner}/{repo}/pulls';
function createPullReader(client, read, name) {
    const list = (what, head, { page, ...order }) => read({
        operation: `list the ${what} of ${JSON.stringify(head)}, page ${page}`,
        permission: 'pull-requests: read',
        send: () => client.get(pulls, { ...name, head, ...order, per_page: perPage, page }),
        understand: (answer) => toPullPage({ ...answer, page })
    });
    return {
        pullsOfHead: (owner, branch, page) => list('pull requests', `${owner}:${branch}`, {
            state: 'all',
            sort: 'updated',
            direction: 'desc',
            page
        }),
        openPullsOfHead: (owner, branch) => list('open pull requests', `${owner}:${branch}`, { state: 'open', page: 1 }),
        pull: (number) => read({
            operation: `read pull request ${number}`,
            permission: 'pull-requests: read',
            send: () => client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...name,
                pull_number: number
            }),
            understand: ({ data }) => {
                const pull = (0,translate/* toPullRequest */.c$)(data);
                return pull?.number === number ? pull : undefined;
            }
        }),
        isBase: (branch) => read({
            operation: `look for pull requests into ${JSON.stringify(branch)}`,
            permission: 'pull-requests: read',
            send: () => client.get(pulls, { ...name, base: branch, state: 'all', per_page: 1 }),
            understand: ({ data }) => (Array.isArray(data) ? data.length > 0 : undefined)
        })
    };
}
function toPullPage(answer) {
    const { data } = answer;
    const page = toPage(data, answer, translate/* toPullRequest */.c$);
    if (page === undefined || !Array.isArray(data))
        return undefined;
    const touchedAt = data.map((json) => (0,translate/* isRecord */.u4)(json) ? (0,translate/* toInstant */.fN)(json['updated_at']) : undefined);
    return { ...page, touchedAt };
}
//# sourceMappingURL=pulls.js.map
// EXTERNAL MODULE: ./lib/model/ref.js
var model_ref = __webpack_require__(7204);
;// CONCATENATED MODULE: ./lib/github/refs.js




function createRefReader(client, read, name) {
    const permission = 'contents: read';
    const find = async (ref) => {
        const reading = await read({
            operation: `look for ${JSON.stringify(ref)}`,
            permission,
            send: () => listMatching(client, name, ref),
            understand: (answer) => findIn(answer, ref)
        });
        return notAsMissing(reading);
    };
    const readAnnotatedTag = (tag) => read({
        operation: `read the annotated tag ${tag}`,
        permission,
        send: () => client.get('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...name, tag_sha: tag }),
        understand: ({ data }) => {
            const target = toTarget(data);
            return target === undefined || target.isTag ? undefined : target.sha;
        }
    });
    return {
        tag: async (tag) => {
            const reading = await find(`${model_ref/* tagPrefix */.B3}${tag}`);
            if (!reading.ok || reading.value === null)
                return reading;
            const { sha, isTag } = reading.value;
            return isTag ? readAnnotatedTag(sha) : { ok: true, value: sha };
        },
        hasRef: async (ref) => {
            const reading = await find(ref);
            return reading.ok ? { ok: true, value: reading.value !== null } : reading;
        }
    };
}
function listMatching(client, name, ref) {
    const path = ref
        .replace(/^refs\//, '')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return client.get(`GET /repos/{owner}/{repo}/git/matching-refs/${path}`, { ...name });
}
function findIn({ data, headers }, ref) {
    if (!Array.isArray(data))
        return undefined;
    const names = data.map((item) => ((0,translate/* isRecord */.u4)(item) ? (0,translate/* toText */.fE)(item['ref']) : undefined));
    if (!names.every((name) => name?.startsWith(ref) === true))
        return undefined;
    const at = names.indexOf(ref);
    if (at < 0)
        return namesNext(headers['link']) ? undefined : null;
    return toTarget(data[at]);
}
function toTarget(json) {
    const object = (0,translate/* isRecord */.u4)(json) && (0,translate/* isRecord */.u4)(json['object']) ? json['object'] : {};
    const sha = (0,translate/* toText */.fE)(object['sha']);
    const { type } = object;
    if (sha === undefined || (type !== 'commit' && type !== 'tag'))
        return undefined;
    return { sha: sha, isTag: type === 'tag' };
}
//# sourceMappingURL=refs.js.map
;// CONCATENATED MODULE: ./lib/github/subjects.js




function createSubjectReader(client, read, name) {
    return {
        ...createPullReader(client, read, name),
        branch: (branch) => read({
            operation: `read branch ${JSON.stringify(branch)}`,
            permission: 'contents: read',
            send: () => client.get('GET /repos/{owner}/{repo}/branches/{branch}', { ...name, branch }),
            understand: ({ data }) => toBranch(data, branch)
        }),
        defaultBranch: async () => {
            const reading = await read({
                operation: 'read the name of the default branch',
                permission: 'contents: read',
                send: () => client.get('GET /repos/{owner}/{repo}', { ...name }),
                understand: ({ data }) => ((0,translate/* isRecord */.u4)(data) ? (0,translate/* toText */.fE)(data['default_branch']) : undefined)
            });
            return notAsMissing(reading);
        },
        ...createRefReader(client, read, name)
    };
}
function toBranch(json, name) {
    if (!(0,translate/* isRecord */.u4)(json) || !(0,translate/* isRecord */.u4)(json['commit']) || json['name'] !== name)
        return undefined;
    const sha = (0,translate/* toText */.fE)(json['commit']['sha']);
    const isProtected = json['protected'];
    if (sha === undefined || typeof isProtected !== 'boolean')
        return undefined;
    return { sha: sha, protected: isProtected };
}
//# sourceMappingURL=subjects.js.map
;// CONCATENATED MODULE: ./lib/github/time-limit.js
const longestRead = 15_000;
const quick = 3000;
const mostWaiting = 30_000;
function createTimeLimit(clock) {
    let spent = 0;
    let until = 0;
    return {
        begin() {
            const start = clock.now();
            return {
                limit: Math.max(quick, Math.min(longestRead, Math.ceil(mostWaiting - spent))),
                end() {
                    const now = clock.now();
                    if (now - start <= quick)
                        return;
                    spent += Math.max(0, now - Math.max(start, until));
                    until = now;
                }
            };
        }
    };
}
//# sourceMappingURL=time-limit.js.map
;// CONCATENATED MODULE: ./lib/github/connect.js










function connect(options) {
    const { clock, log } = options;
    const meter = createMeter(clock);
    const waitBudget = createWaitBudget(clock);
    const clientOptions = { ...options, meter, waitBudget, timeLimit: createTimeLimit(clock) };
    const [owner = '', repo = ''] = options.repository.split('/');
    const name = { owner, repo };
    const client = createClient(clientOptions);
    const read = createRead({ clock, waitBudget, meter });
    return {
        ports: {
            runs: createRunReader(client, read, name, options),
            subjects: createSubjectReader(client, read, name),
            groups: createGroupReader(client, read, name),
            canceller: undefined,
            limiter: createLimiter(clock, meter),
            waitBudget,
            meter,
            clock,
            log
        },
        repositories: createRepositoryReader(client, read, name),
        access: { options: clientOptions, name },
        meter
    };
}
//# sourceMappingURL=connect.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/model/duration.js
function inSeconds(milliseconds) {
    return milliseconds < 1000
        ? `${Math.round(milliseconds)} ms`
        : `${(milliseconds / 1000).toFixed(1)} s`;
}
function inMinutes(milliseconds) {
    const whole = Math.floor(milliseconds / 60_000);
    return whole < 120 ? `${whole} min` : `${Math.floor(whole / 60)} h`;
}
//# sourceMappingURL=duration.js.map
;// CONCATENATED MODULE: ./lib/report/links.js

function runUrl(place, id) {
    return under(place, `actions/runs/${id}`);
}
function commitUrl(place, sha) {
    return /^[0-9a-f]{40}$/.test(sha) ? under(place, `commit/${sha}`) : undefined;
}
function subjectUrl(place) {
    const { subject } = place.snapshot;
    if (subject.kind === 'pull-request')
        return under(place, `pull/${subject.number}`);
    if (subject.kind !== 'branch')
        return undefined;
    const name = (0,model_ref/* branchName */.at)(subject.ref);
    return isPlainPath(name) ? under(place, `tree/${name}`) : undefined;
}
function docsPageUrl({ docsUrl = '' }, page) {
    const isAddress = /^https?:\/\/[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(docsUrl);
    return isAddress && !docsUrl.includes('..') ? `${docsUrl}/${page}` : undefined;
}
function repositoryName({ snapshot }) {
    const { name } = snapshot.repository;
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
function under(place, path) {
    const name = repositoryName(place);
    const { serverUrl } = place;
    if (serverUrl === undefined || name === undefined || !isServer(serverUrl))
        return undefined;
    return `${serverUrl}/${name}/${path}`;
}
function isServer(url) {
    return /^https?:\/\/[\w.-]+(:\d+)?$/.test(url);
}
const longestName = 255;
function isPlainPath(path) {
    if (path.length > longestName)
        return false;
    return /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.includes('..');
}
//# sourceMappingURL=links.js.map
;// CONCATENATED MODULE: ./lib/report/alerts.js



const alertThresholds = {
    stuck: 0,
    waitedMs: 10_000,
    budgetLeft: 50,
    doubtMs: 3000
};
function alerts(conclusion, { meter, serverUrl }) {
    return [
        onStuck(conclusion, serverUrl),
        onStopping(conclusion),
        onView(conclusion),
        ...(conclusion.troubles.some(alerts_isRateLimit) ? [] : [onWaits(meter), onBudget(meter)]),
        onDoubt(meter),
        onWedged(conclusion)
    ].filter((advice) => advice !== undefined);
}
function alerts_isRateLimit({ kind, cause }) {
    return kind === 'rate-limited' || cause === 'budget';
}
const warning = (text) => ({ level: 'warning', say: () => text });
function onStuck(conclusion, serverUrl) {
    const stuck = idsOf(conclusion, (outcome) => outcome.kind === 'stuck' && isLeft(outcome) && outcome.notForced?.because !== 'kept');
    if (stuck.length <= alertThresholds.stuck)
        return undefined;
    return {
        level: 'warning',
        say: (_quote, nameRun) => `A cancel did not stop ${someOf(stuck, nameRun)}. Set the input force. Or run this command, if nobody needs the result any more:`,
        copy: forceCommand(conclusion, stuck, serverUrl),
        page: 'troubleshooting.md#a-run-is-stuck'
    };
}
function forceCommand(conclusion, ids, serverUrl = 'https://github.com') {
    const repository = repositoryName(conclusion) ?? 'OWNER/REPO';
    const server = serverUrl.replace(/^https?:\/\//, '');
    const host = server === 'github.com' || !/^[\w.:-]+$/.test(server) ? '' : ` --hostname ${server}`;
    const post = (id) => `gh api${host} --method POST repos/${repository}/actions/runs/${id}/force-cancel`;
    const [first, ...more] = ids;
    return more.length === 0
        ? post(String(first))
        : `for id in ${ids.join(' ')}; do ${post('$id')}; done`;
}
function onStopping(conclusion) {
    const stopping = idsOf(conclusion, ({ kind }) => kind === 'stopping');
    if (conclusion.isBarrier !== true || stopping.length === 0)
        return undefined;
    return {
        level: 'warning',
        say: (_quote, nameRun) => `${stopping.length === 1 ? 'A cancelled run has' : 'Cancelled runs have'} not ended within wait, and on-error is fail: ${someOf(stopping, nameRun)}. Make wait longer, or use the input force.`,
        page: 'inputs.md#wait'
    };
}
function onWedged(conclusion) {
    const wedged = idsOf(conclusion, (outcome) => outcome.kind === 'stuck' && !isLeft(outcome));
    if (wedged.length === 0)
        return undefined;
    return {
        level: 'notice',
        say: (_quote, nameRun) => `No cancel was sent for ${someOf(wedged, nameRun)}: all jobs ended more than a day ago, but GitHub still shows the run as in flight. No cancel ends such a run.`
    };
}
function idsOf({ outcomes }, isOne) {
    return [...outcomes].filter(([, outcome]) => isOne(outcome)).map(([id]) => id);
}
function someOf(ids, nameRun) {
    const most = 10;
    const names = ids.slice(0, most).map(nameRun);
    const last = ids.length > most ? `${ids.length - most} more` : (names.pop() ?? '');
    return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
function onView({ snapshot, troubles }) {
    return snapshot.complete || troubles.length > 0
        ? undefined
        : warning('The list of runs is incomplete. Some superseded runs may still be going on. No run was cancelled by mistake.');
}
function onWaits(meter) {
    const waited = meter.waited();
    if (waited <= alertThresholds.waitedMs)
        return undefined;
    const pace = meter.waited('pace');
    const reasons = [
        {
            milliseconds: waited - pace,
            why: 'because GitHub demanded it (all workflows of a repository share one rate limit)'
        },
        {
            milliseconds: pace,
            why: 'to stay below the number of cancels that GitHub accepts per minute'
        }
    ].filter(({ milliseconds }) => milliseconds > 0);
    const texts = reasons.map(({ milliseconds, why }) => reasons.length === 1 ? why : `${inSeconds(milliseconds)} ${why}`);
    return warning(`The step waited ${inSeconds(waited)} for rate limits, ${texts.join(', ')}.`);
}
function onBudget(meter) {
    const left = meter.budgetLeft();
    if (left === undefined || left >= alertThresholds.budgetLeft)
        return undefined;
    return warning(`The token has only ${left} requests left in this hour. GITHUB_TOKEN has 1,000 requests an hour for all jobs of a repository.`);
}
function onDoubt(meter) {
    const doubt = meter.doubt();
    if (doubt === undefined || doubt.longest <= alertThresholds.doubtMs)
        return undefined;
    return warning(`GitHub took ${inSeconds(doubt.longest)} to answer a cancel, and the situation may have changed in that time. If a cancelled run was still needed, re-run it.`);
}
//# sourceMappingURL=alerts.js.map
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __webpack_require__(5384);
;// CONCATENATED MODULE: ./lib/report/idle-patterns.js

function idlePatterns({ refs, events }) {
    const hasRefs = events.some((event) => !(0,model_events/* isOfPullRequest */.Av)(event) && event !== 'merge_group');
    return refs
        .filter((pattern, at) => {
        const kind = idle_patterns_kindOf(pattern);
        const isForHeads = pattern.of === 'name' && kind !== 'tags';
        const liftsSomething = refs.slice(0, at).some(({ isException }) => !isException);
        return (kind === 'neither' ||
            (!hasRefs && !(isForHeads && (!pattern.isException || liftsSomething))));
    })
        .map(({ text }) => text);
}
function idle_patterns_kindOf({ text }) {
    const name = text.replace(/^!/, '');
    if (!/^refs\/[a-z]/i.test(name) || name.startsWith('refs/heads'))
        return 'any';
    return name.startsWith('refs/tags') ? 'tags' : 'neither';
}
//# sourceMappingURL=idle-patterns.js.map
;// CONCATENATED MODULE: ./lib/model/quote.js
const verbatim = (text) => text;
const byId = (id) => `run ${id}`;
//# sourceMappingURL=quote.js.map
;// CONCATENATED MODULE: ./lib/report/remedy.js
const again = 'Re-run this step to cancel what is left. A newer run of the group does it too.';
const nothingLost = `Runs that could not be checked were kept. ${again}`;
const instead = 'or remove the input: the step then uses the token of the job.';
const permissionsLine = 'permissions: { actions: write, contents: read, pull-requests: read }';
const remedies = {
    permission: ({ permission }) => `The permission ${permission} is missing. If a GitHub App made the token, give it to the App, otherwise to the job:`,
    'given-token': ({ permission }) => `The token in the input token needs the permission ${permission} for this repository. Give it that permission, ${instead}`,
    account: () => `The account that owns the token in the input token needs write access to this repository. Give it that access, ${instead}`,
    'single-sign-on': () => `Authorize the token in the input token for the organization's single sign-on, ${instead}`,
    'ip-address': () => 'The organization has a list of allowed IP addresses. Add the address of this runner to it, or use a runner that is on it.',
    policy: () => `A policy of the organization rejects this token. Use a token that the policy accepts, ${instead}`,
    budget: ({ resetAt }) => {
        const at = resetAt === undefined ? '' : ` The limit resets at ${timeOf(resetAt)} UTC.`;
        return `The token has used all its requests for this hour.${at} ${nothingLost}`;
    },
    'not-shown': () => 'GitHub does not show it, for example because it flagged or removed an account. The runs of this pull request are kept.',
    'not-github': () => `This is not an answer of GitHub. Check GITHUB_API_URL, and any proxy between the runner and GitHub. ${nothingLost}`
};
const byKind = {
    unauthorized: () => 'GitHub rejects the token: check the input token. Nothing was cancelled.',
    forbidden: () => 'The runs in question are kept.',
    'not-found': ({ permission }) => permission === 'contents: read'
        ? 'It was deleted, or the token may not see it. Its runs are kept.'
        : `It was deleted, or the token may not see it. ${nothingLost}`,
    conflict: () => nothingLost,
    'rate-limited': () => `GitHub limits the rate of requests. ${nothingLost}`,
    unavailable: () => `GitHub failed to answer, with all retries. ${nothingLost}`,
    refused: () => `GitHub refused the request. ${nothingLost}`,
    odd: () => nothingLost
};
function remedyFor(trouble) {
    return knownRemedy(trouble) ?? byKind[trouble.kind](trouble);
}
function knownRemedy(trouble) {
    return trouble.cause === undefined ? undefined : remedies[trouble.cause](trouble);
}
function timeOf(instant) {
    return new Date(instant).toISOString().slice(11, 16);
}
//# sourceMappingURL=remedy.js.map
;// CONCATENATED MODULE: ./lib/report/unknown-workflows.js
function adviceOnUnknownWorkflows({ snapshot, troubles }) {
    const { runs, self, scope, complete } = snapshot;
    const named = scope.workflows ?? [];
    const sawOthers = runs.some(({ id }) => id !== self);
    if (named.length < 2 || !sawOthers || !complete || troubles.length > 0)
        return [];
    return named
        .filter(({ id: workflow }) => workflow === undefined)
        .map(({ path }) => ({
        level: 'notice',
        say: (quote) => `No run of ${quote(path.replace(/^.*\//, ''))} was found. Check this file name in the input workflows.`
    }));
}
//# sourceMappingURL=unknown-workflows.js.map
;// CONCATENATED MODULE: ./lib/report/advice.js







function advise(conclusion, circumstances) {
    const advice = [
        ...(conclusion.remarks ?? []).map(remark),
        ...adviceOnUnknownWorkflows(conclusion),
        ...adviceOnIdlePatterns(circumstances.policy),
        ...adviceOnSchedule(conclusion),
        ...adviceOnTroubles(conclusion.troubles, circumstances.remedy),
        ...adviceOnOutcomes(conclusion, circumstances),
        ...alerts(conclusion, circumstances)
    ];
    const texts = advice.map(({ say }) => say(verbatim, byId));
    return advice.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
const remark = (text) => ({ level: 'notice', say: () => text });
function adviceOnIdlePatterns(policy) {
    const idle = idlePatterns(policy);
    if (idle.length === 0)
        return [];
    const events = policy.events.join(', ');
    return [
        {
            level: 'notice',
            say: (quote) => `These lines of protect-refs match nothing: ${idle.map((text) => quote(text)).join(', ')}. The input events is ${events}, and for pull requests only the names of head branches count.`,
            page: 'inputs.md#protect-refs'
        }
    ];
}
function adviceOnSchedule({ plan, snapshot }) {
    const isProtected = plan.verdicts.some(({ reason }) => reason.code === 'protected-ref' && reason.by === 'default-branch');
    if (snapshot.scope.event !== 'schedule' || !isProtected)
        return [];
    return [
        {
            level: 'notice',
            say: () => 'No scheduled run is ever cancelled: all of them are on the default branch, which is protected. To cancel the older ones, add this line to protect-refs:',
            copy: '!~DEFAULT_BRANCH',
            page: 'inputs.md#protect-refs'
        }
    ];
}
function adviceOnTroubles(troubles, remedy) {
    const byCause = new Map();
    for (const trouble of troubles) {
        const others = byCause.get(keyOf(trouble));
        if (others === undefined)
            byCause.set(keyOf(trouble), [trouble]);
        else
            others.push(trouble);
    }
    return [...byCause.values()].map(([trouble, ...others]) => {
        const operations = new Set(others.map(({ operation }) => operation));
        operations.delete(trouble.operation);
        const more = operations.size === 0
            ? ''
            : ` (and ${operations.size} more ${operations.size === 1 ? 'request' : 'requests'})`;
        const isWarning = isTrouble(trouble);
        return {
            level: isWarning ? 'warning' : 'notice',
            say: (quote) => `Could not ${quote(trouble.operation)}${more}: ${inWords(trouble, quote)}. ${(remedy ?? remedyFor)(trouble)}`,
            ...(remedy === undefined && trouble.cause === 'permission' ? { copy: permissionsLine } : {}),
            ...(remedy === undefined && isWarning ? { page: pageFor(trouble.cause) } : {})
        };
    });
}
function keyOf({ kind, cause, permission }) {
    const hangsOnPermission = cause === 'permission' ||
        cause === 'given-token' ||
        (cause === undefined && kind === 'not-found');
    return [cause ?? kind, hangsOnPermission ? permission : ''].join(' ');
}
function pageFor(cause) {
    if (cause === 'permission')
        return 'troubleshooting.md#resource-not-accessible-by-integration';
    if (cause === 'budget')
        return 'troubleshooting.md#the-token-has-used-up-its-requests';
    return 'troubleshooting.md';
}
function inWords({ status, message }, quote) {
    const words = quote(withoutManual(message));
    return status === undefined ? words : `HTTP ${status}, ${words}`;
}
function withoutManual(message) {
    return message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, '').replace(/\.$/, '');
}
function adviceOnOutcomes(conclusion, { readOnlyByDesign }) {
    const bad = [...conclusion.outcomes.values()].filter((outcome) => isBad(outcome, conclusion));
    const forbidden = bad.find(({ kind }) => kind === 'forbidden');
    if (forbidden?.kind === 'forbidden')
        return [adviceOnForbidden(forbidden, readOnlyByDesign)];
    const notDone = bad.filter(({ kind }) => kind === 'failed' || kind === 'not-tried');
    return adviceOnNotDone(notDone, conclusion.troubles.map(describe));
}
function adviceOnNotDone(outcomes, given) {
    const failed = outcomes.filter(({ kind }) => kind === 'failed');
    const cause = (failed.length > 0 ? failed : outcomes).find(({ message }) => !given.includes(message));
    if (cause === undefined)
        return [];
    const count = outcomes.length;
    return [
        {
            level: 'warning',
            say: (quote) => `${count} ${count === 1 ? 'run' : 'runs'} could not be cancelled: ${quote(withoutManual(cause.message))}. ${again}`,
            page: 'troubleshooting.md'
        }
    ];
}
function adviceOnForbidden({ message, cause }, readOnlyByDesign) {
    if (readOnlyByDesign && (cause === undefined || cause === 'permission')) {
        return {
            level: 'notice',
            say: (quote) => `This token cannot cancel runs: ${quote(withoutManual(message))}. GitHub gives such a token to every run of a fork, and to Dependabot on pull_request_target. Add a companion workflow (on: workflow_run), which can cancel.`,
            page: 'forks.md'
        };
    }
    const remedy = knownRemedy({ cause, permission: 'actions: write' });
    const advice = remedy === undefined ? '' : ` ${remedy}`;
    return {
        level: 'warning',
        say: (quote) => `The token may not cancel runs: ${quote(withoutManual(message))}.${advice}`,
        ...(cause === 'permission' ? { copy: permissionsLine } : {}),
        page: pageFor(cause)
    };
}
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./lib/model/pending.js
function withoutPending(snapshot) {
    const successors = snapshot.successors.map((successor) => successor.knownBy === 'pending' ? { ...successor, knownBy: 'listed' } : successor);
    return { ...snapshot, successors, subjectState: withoutPendingName(snapshot.subjectState) };
}
function withoutPendingName(state) {
    switch (state.kind) {
        case 'branch':
        case 'deleted-branch':
            return { ...state, tagOfSameName: settled(state.tagOfSameName) };
        case 'tag':
            return { ...state, branchOfSameName: settled(state.branchOfSameName) };
        case 'pull-request':
        case 'merge-group':
        case 'unread':
            return state;
    }
}
const settled = (presence) => (presence === 'pending' ? 'unread' : presence);
//# sourceMappingURL=pending.js.map
;// CONCATENATED MODULE: ./lib/model/subject-state.js
function pullRequestOf({ subject, subjectState }) {
    if (subject.kind !== 'pull-request' || subjectState.kind !== 'pull-request')
        return undefined;
    return subjectState.pulls.find((pull) => pull.number === subject.number);
}
function currentHead(snapshot) {
    const { subjectState } = snapshot;
    if (subjectState.kind === 'branch' || subjectState.kind === 'tag')
        return subjectState.sha;
    return pullRequestOf(snapshot)?.head.sha;
}
//# sourceMappingURL=subject-state.js.map
// EXTERNAL MODULE: ./lib/model/workflow.js
var model_workflow = __webpack_require__(5740);
;// CONCATENATED MODULE: ./lib/decide/rules/cancel-of-closed-pull-request.js

const cancelOfClosedPullRequest = {
    mode: 'closed',
    cancels: (_run, { snapshot }) => {
        const pull = pullRequestOf(snapshot);
        return pull?.closedAt === undefined
            ? undefined
            : { code: 'pull-request-closed', number: pull.number, at: pull.closedAt };
    },
    reasons: {
        'pull-request-closed': {
            say: ({ number }) => `pull request #${number} was closed after it was created`,
            docs: '`mode: closed`: the pull request was closed, or merged with `on-merged: cancel`, after the run was created.'
        }
    }
};
//# sourceMappingURL=cancel-of-closed-pull-request.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/cancel-of-gone-branch.js

const cancelOfGoneBranch = {
    mode: 'branch-gone',
    cancels: (_run, { snapshot: { subject, subjectState } }) => subject.kind === 'branch' &&
        subjectState.kind === 'deleted-branch' &&
        subjectState.branch === 'absent'
        ? { code: 'branch-gone', ref: subject.ref }
        : undefined,
    reasons: {
        'branch-gone': {
            say: ({ ref }, quote) => `the branch ${quote((0,model_ref/* branchName */.at)(ref))} was deleted after it was created`,
            docs: '`mode: closed` on `delete`: its branch was deleted after the run was created.'
        }
    }
};
//# sourceMappingURL=cancel-of-gone-branch.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/cancel-of-gone-merge-group.js
const cancelOfGoneMergeGroup = {
    mode: 'merge-group',
    cancels: (_run, { snapshot: { subject, subjectState } }) => subject.kind === 'merge-group' &&
        subjectState.kind === 'merge-group' &&
        subjectState.ref === 'absent'
        ? { code: 'merge-group-gone', ref: subject.ref }
        : undefined,
    reasons: {
        'merge-group-gone': {
            say: ({ ref }, quote) => `the entry ${quote(ref)} left the merge queue`,
            docs: 'Its entry left the merge queue after the run was created (for a run of another workflow: more than a minute after).'
        }
    }
};
//# sourceMappingURL=cancel-of-gone-merge-group.js.map
;// CONCATENATED MODULE: ./lib/model/label.js
function sameLabel(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
//# sourceMappingURL=label.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/cancel-of-stopped-pull-request.js


const cancelOfStoppedPullRequest = {
    mode: 'stop',
    cancels: (_run, { snapshot, policy: { stopOn } }) => {
        const pull = pullRequestOf(snapshot);
        if (pull === undefined)
            return undefined;
        const wantsDrafts = stopOn.some(({ kind }) => kind === 'draft');
        if (wantsDrafts && pull.isDraft === true) {
            return { code: 'pull-request-draft', number: pull.number };
        }
        const label = pull.labels.find((name) => stopOn.some((fact) => fact.kind === 'label' && sameLabel(fact.name, name)));
        return label === undefined ? undefined : { code: 'stop-label', label };
    },
    reasons: {
        'pull-request-draft': {
            say: ({ number }) => `pull request #${number} became a draft after it was created (input stop-on)`,
            docs: '`stop-on: draft`: the pull request became a draft after the run was created.'
        },
        'stop-label': {
            say: ({ label }, quote) => `the pull request got the label ${quote(label)} after it was created (input stop-on)`,
            docs: '`stop-on`: the pull request got the label after the run was created.'
        }
    }
};
//# sourceMappingURL=cancel-of-stopped-pull-request.js.map
;// CONCATENATED MODULE: ./lib/model/sha.js
function sha_short(sha) {
    return sha.slice(0, 7);
}
//# sourceMappingURL=sha.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/cancel-superseded.js

const cancelSuperseded = {
    mode: 'supersede',
    cancels: (run, { successor }) => successor === undefined
        ? undefined
        : {
            code: 'superseded',
            by: successor.run.id,
            from: run.head.sha,
            to: successor.run.head.sha
        },
    reasons: {
        superseded: {
            say: ({ by, from, to }, quote, nameRun) => `superseded by ${nameRun(by)} (${quote(sha_short(from))} → ${quote(sha_short(to))})`,
            docs: 'A strictly newer run of its group exists, for another commit.'
        }
    }
};
//# sourceMappingURL=cancel-superseded.js.map
;// CONCATENATED MODULE: ./lib/decide/clock-margin.js
const apart = 5000;
function earliestStamp(instant) {
    return (instant - apart);
}
//# sourceMappingURL=clock-margin.js.map
;// CONCATENATED MODULE: ./lib/decide/rerun.js
function keepStartedSince({ attempt, startedAt }, since, { reruns }) {
    if (attempt <= 1 || reruns === 'cancel')
        return undefined;
    if (since === undefined || startedAt === undefined)
        return { code: 'rerun', attempt, unsure: true };
    return startedAt < since ? undefined : { code: 'rerun', attempt };
}
//# sourceMappingURL=rerun.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-after-closing.js



const keepAfterClosing = {
    modes: ['closed'],
    keeps: (run, { snapshot, policy }) => {
        const closedAt = pullRequestOf(snapshot)?.closedAt;
        const { createdAt } = run;
        if (closedAt === undefined || createdAt === undefined)
            return { code: 'after-closing' };
        const started = startedByClosing(snapshot);
        const since = earliestStamp(Math.min(closedAt, started.createdAt ?? closedAt));
        const isYounger = started.id !== undefined && run.id >= started.id;
        if (isYounger || createdAt >= since)
            return { code: 'after-closing' };
        return keepStartedSince(run, since, policy);
    },
    reasons: {
        'after-closing': {
            say: () => 'the closing of the pull request may have started it',
            docs: '`mode: closed`: the closing of the pull request may have started it.'
        }
    }
};
function startedByClosing({ source, self, runs }) {
    const id = source ?? self;
    return runs.find((run) => run.id === id) ?? { id, createdAt: undefined };
}
//# sourceMappingURL=keep-after-closing.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-after-deletion.js

const keepAfterDeletion = {
    modes: ['branch-gone'],
    keeps: (run, { snapshot: { runs, self }, policy }) => {
        const own = runs.find(({ id }) => id === self);
        if (own?.createdAt === undefined || run.createdAt === undefined) {
            return { code: 'not-older', than: own?.id };
        }
        if (run.id >= own.id || run.createdAt > own.createdAt)
            return { code: 'not-older', than: own.id };
        if (run.head.sha === own.head.sha)
            return { code: 'head-is-current', sha: run.head.sha };
        return keepStartedSince(run, own.createdAt, policy);
    },
    reasons: {}
};
//# sourceMappingURL=keep-after-deletion.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-branch-exists.js

const keepBranchExists = {
    modes: ['branch-gone'],
    isOnSubject: true,
    keeps: (_run, { snapshot: { subject, subjectState } }) => {
        if (subject.kind !== 'branch')
            return { code: 'subject-unknown', why: 'not-a-subject' };
        const isGone = subjectState.kind === 'deleted-branch' && subjectState.branch === 'absent';
        return isGone ? undefined : { code: 'branch-exists', ref: subject.ref };
    },
    reasons: {
        'branch-exists': {
            say: ({ ref }, quote) => `the branch ${quote((0,model_ref/* branchName */.at)(ref))} exists, or may exist`,
            docs: '`mode: closed` on `delete`: the branch exists, or may exist.'
        }
    }
};
//# sourceMappingURL=keep-branch-exists.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-current-head.js


const keepCurrentHead = {
    modes: ['supersede'],
    keeps: (run, { snapshot, policy, successor }) => {
        const current = currentHead(snapshot);
        if (current === undefined)
            return { code: 'head-unknown' };
        const replaced = policy.sameCommit === 'cancel' && successor?.run.head.sha === current;
        if (replaced)
            return undefined;
        const { sha } = run.head;
        return sha === current ? { code: 'head-is-current', sha } : undefined;
    },
    reasons: {
        'head-unknown': {
            say: ({ moved }) => moved === undefined
                ? 'the head of its branch or pull request could not be read'
                : 'the head moved during the check; the run for the new head will decide',
            docs: 'The head of its branch or pull request could not be read, or it moved during the check.'
        },
        'head-is-current': {
            say: ({ sha, of }, quote) => `its commit ${quote(sha_short(sha))} is the current head${of === undefined ? '' : ` of pull request #${of}`}`,
            docs: 'Its commit is the head of its branch or pull request, or the head of another open pull request.'
        }
    }
};
//# sourceMappingURL=keep-current-head.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-exempt-label.js


const keepExemptLabel = {
    modes: ['supersede', 'closed', 'stop'],
    isOnSubject: true,
    keeps: (_run, { snapshot, policy: { exemptLabel } }) => {
        if (exemptLabel === undefined)
            return undefined;
        const label = pullRequestOf(snapshot)?.labels.find((name) => sameLabel(name, exemptLabel));
        return label === undefined ? undefined : { code: 'exempt-label', label };
    },
    reasons: {
        'exempt-label': {
            say: ({ label }, quote) => `the pull request has the label ${quote(label)}`,
            docs: 'The pull request has the label that exempts it (`exempt-label`).'
        }
    }
};
//# sourceMappingURL=keep-exempt-label.js.map
;// CONCATENATED MODULE: ./lib/model/model.js
function isInFlight(run) {
    return run.status !== 'completed';
}
//# sourceMappingURL=model.js.map
;// CONCATENATED MODULE: ./lib/model/mode.js
const modes = ['supersede', 'closed', 'stop', 'merge-group', 'branch-gone'];
//# sourceMappingURL=mode.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-finished.js


const keepFinished = {
    modes: modes,
    keeps: (run) => (isInFlight(run) ? undefined : { code: 'finished', conclusion: run.conclusion }),
    reasons: {
        finished: {
            say: ({ conclusion }, quote) => `it has ended (${conclusion === null ? 'no conclusion' : quote(conclusion)})`,
            docs: 'It has ended.'
        }
    }
};
//# sourceMappingURL=keep-finished.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-head-of-another.js

const keepHeadOfAnother = {
    modes: modes,
    keeps: (run, { snapshot }) => {
        const { subject } = snapshot;
        const other = [...run.openPullRequestsAtHead, ...openAt(run, snapshot)].find((number) => subject.kind !== 'pull-request' || number !== subject.number);
        return other === undefined
            ? undefined
            : { code: 'head-is-current', sha: run.head.sha, of: other };
    },
    reasons: {}
};
function openAt(run, { subjectState }) {
    if (subjectState.kind !== 'pull-request')
        return [];
    return subjectState.pulls
        .filter(({ state, head }) => state === 'open' && head.sha === run.head.sha)
        .map(({ number }) => number);
}
//# sourceMappingURL=keep-head-of-another.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-live-merge-group.js
const keepLiveMergeGroup = {
    modes: ['supersede', 'stop', 'merge-group'],
    isOnSubject: true,
    keeps: (_run, { snapshot: { subject, subjectState }, policy }) => {
        if (subject.kind !== 'merge-group')
            return undefined;
        const isGone = subjectState.kind === 'merge-group' && subjectState.ref === 'absent';
        if (!isGone)
            return { code: 'live-merge-group', ref: subject.ref };
        return subject.merged !== undefined && policy.onMerged === 'keep'
            ? { code: 'pull-request-merged', number: subject.merged }
            : undefined;
    },
    reasons: {
        'live-merge-group': {
            say: ({ ref }, quote) => `the merge-queue entry ${quote(ref)} exists, or may exist`,
            docs: 'Its entry of the merge queue exists, or may exist.'
        }
    }
};
//# sourceMappingURL=keep-live-merge-group.js.map
;// CONCATENATED MODULE: ./lib/model/job.js
function hasBegun({ status, conclusion }) {
    return status !== 'pending' && !(status === 'completed' && conclusion === 'skipped');
}
function isToCome({ status }) {
    return status === 'pending';
}
function isAtWork({ status }) {
    return status === 'in_progress' || status === 'unrecognised';
}
function haveAllEnded(jobs) {
    return jobs.length > 0 && jobs.every(({ status }) => status === 'completed');
}
function hasHeldRunner(job) {
    return hasBegun(job) && !(job.conclusion === 'cancelled' && job.neverAssigned === true);
}
//# sourceMappingURL=job.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-nearly-done.js



const keepNearlyDone = {
    modes: modes,
    keeps: (run, { snapshot, policy }) => {
        const isUnderWay = run.status === 'in_progress' || run.jobs?.some(hasBegun) === true;
        return isUnderWay ? agedBeyond(run, snapshot, policy) : undefined;
    },
    keepsUnread: (run, { snapshot, policy }) => run.status === 'in_progress' ? undefined : agedBeyond(run, snapshot, policy),
    reasons: {
        'nearly-done': {
            say: ({ after }) => after === undefined
                ? 'it is in progress and its start time is unknown (input let-finish-after)'
                : `it has been running for ${inMinutes(after)} and may finish (input let-finish-after)`,
            docs: 'It has begun, and its attempt was started longer ago than `let-finish-after`.'
        }
    }
};
function agedBeyond({ startedAt }, { takenAt }, { letFinishAfter }) {
    if (letFinishAfter === undefined)
        return undefined;
    const after = takenAt === undefined || startedAt === undefined ? undefined : takenAt - startedAt;
    return after !== undefined && after <= letFinishAfter ? undefined : { code: 'nearly-done', after };
}
//# sourceMappingURL=keep-nearly-done.js.map
;// CONCATENATED MODULE: ./lib/model/order.js
function compareRuns(run, other) {
    const byNumber = Math.sign(run.number - other.number);
    const byId = Math.sign(run.id - other.id);
    if (byNumber !== byId)
        return 'unclear';
    if (byId === 0)
        return 'same';
    return byId < 0 ? 'older' : 'newer';
}
function isLaterLook(run, other) {
    if (run.attempt !== other.attempt)
        return run.attempt > other.attempt;
    return progress(run) > progress(other);
}
function progress({ status }) {
    if (status === 'completed')
        return 2;
    return status === 'unrecognised' ? 1 : 0;
}
function oldestFirst(run, other) {
    return run.id - other.id;
}
function distinctRuns(runs) {
    const byId = new Map();
    for (const run of runs) {
        const other = byId.get(run.id);
        if (other === undefined || isLaterLook(run, other))
            byId.set(run.id, run);
    }
    return [...byId.values()];
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./lib/decide/membership.js



function whyNotMember(run, snapshot) {
    const { scope } = snapshot;
    if (run.workflow.id === undefined)
        return doubt('workflow-unknown');
    if (!(0,model_workflow/* isOfScope */.k3)(run, scope))
        return notOfScope(run, scope);
    if (!(0,model_events/* looksAt */.eV)(scope, run.event))
        return { code: 'outside-group', differs: 'event' };
    const byHead = whyNotByHead(run, snapshot);
    if (snapshot.native === undefined || (byHead !== undefined && !isForNative(byHead)))
        return byHead;
    const { members, unread } = snapshot.native;
    if (members.includes(run.id))
        return undefined;
    return unread === true ? doubt('groups-unread') : { code: 'outside-group', differs: 'group' };
}
function notOfScope({ workflow }, { workflows }) {
    const isUnsure = workflows?.some((other) => (0,model_workflow/* mayBeSameWorkflow */.gl)({ workflow }, { workflow: other }));
    return isUnsure === true
        ? doubt('workflow-unknown')
        : { code: 'outside-group', differs: 'workflow' };
}
function isForNative(reason) {
    return reason.code === 'subject-unknown' && !missingFacts.includes(reason.why);
}
const missingFacts = [
    'head-repository-gone',
    'no-branch',
    'no-creation-time',
    'may-show-base',
    'pull-requests-unlisted'
];
function whyNotByHead(run, snapshot) {
    const { scope } = snapshot;
    if (run.event === 'pull_request_target' && snapshot.showsTargetHeads !== true) {
        return doubt('may-show-base');
    }
    if (run.head.branch === null || scope.head.branch === null)
        return doubt('no-branch');
    if (run.head.branch !== scope.head.branch)
        return { code: 'outside-group', differs: 'head' };
    if (run.head.repository === null || scope.head.repository === null) {
        return doubt('head-repository-gone');
    }
    if (run.head.repository !== scope.head.repository)
        return { code: 'outside-group', differs: 'head' };
    return whyNotOfSubject(run, snapshot);
}
function whyNotOfSubject(run, snapshot) {
    const { subject, subjectState } = snapshot;
    switch (subject.kind) {
        case 'pull-request':
            return subjectState.kind === 'pull-request'
                ? whyNotOfPullRequest(run, subject, subjectState)
                : undefined;
        case 'branch':
            return subjectState.kind === 'branch' || subjectState.kind === 'deleted-branch'
                ? doubtAboutTag(subjectState.tagOfSameName)
                : undefined;
        case 'tag':
            return subjectState.kind === 'tag'
                ? doubtAboutBranch(subjectState.branchOfSameName)
                : undefined;
        case 'merge-group':
            return undefined;
        case 'run':
            return doubt('not-a-subject');
    }
}
function whyNotOfPullRequest(run, subject, list) {
    const cause = pullRequestBehind(run, list);
    if (typeof cause === 'string')
        return doubt(cause);
    return cause.number === subject.number
        ? undefined
        : { code: 'outside-group', differs: 'pull-request' };
}
function pullRequestBehind(run, { pulls, goesBackTo }) {
    if (run.head.repository === null)
        return 'head-repository-gone';
    if (run.createdAt === undefined)
        return 'no-creation-time';
    const createdAt = run.createdAt;
    if (goesBackTo !== undefined && earliestStamp(createdAt) <= goesBackTo + longestDelay) {
        return 'pull-requests-unlisted';
    }
    const [only, another] = pulls.filter((pull) => mayShareHead(pull.head, run.head) && mayHaveCaused(pull, run.head, createdAt));
    if (only === undefined)
        return 'no-open-pull-request';
    return another === undefined ? only : 'several-pull-requests';
}
function mayShareHead(pull, run) {
    return (pull.branch === run.branch && (pull.repository === null || pull.repository === run.repository));
}
const longestDelay = 60_000;
function mayHaveCaused(pull, head, at) {
    if (at < earliestStamp(pull.createdAt))
        return false;
    if (pull.closedAt === undefined || pull.head.sha === head.sha)
        return true;
    return at <= pull.closedAt + longestDelay;
}
function doubtAboutTag(tag) {
    if (tag === 'absent' || tag === 'pending')
        return undefined;
    return doubt(tag === 'present' ? 'tag-of-same-name' : 'tags-unread');
}
function doubtAboutBranch(branch) {
    if (branch === 'absent' || branch === 'pending')
        return undefined;
    return doubt(branch === 'present' ? 'branch-of-same-name' : 'branches-unread');
}
const doubts = {
    'workflow-unknown': 'it is not known whether its workflow is one of the workflows to look at',
    'head-repository-gone': 'its fork was deleted',
    'no-branch': 'it has no branch',
    'no-creation-time': 'GitHub does not say when it was created',
    'no-open-pull-request': 'no pull request of its branch was open when it was created',
    'several-pull-requests': 'several pull requests use its branch',
    'pull-requests-unlisted': 'its branch has too many pull requests to read all of them, and it is older than those that were read',
    'tag-of-same-name': 'a tag has the same name as the branch',
    'tags-unread': 'it is not known whether a tag has the same name as the branch',
    'branch-of-same-name': 'a branch has the same name as the tag',
    'branches-unread': 'it is not known whether a branch has the same name as the tag',
    'may-show-base': 'GitHub may show the base of the pull request instead of its head (pull_request_target)',
    'groups-unread': 'GitHub does not say whether it waits in a concurrency group of the newer run (membership: native)',
    'group-part-unknown': 'its value for a part of the group template is not known',
    'not-a-subject': 'the newer run cannot supersede others, or it is not known what that run belongs to'
};
function doubt(why) {
    return { code: 'subject-unknown', why };
}
//# sourceMappingURL=membership.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-not-before-the-event.js



const keepNotBeforeTheEvent = {
    modes: ['stop', 'merge-group'],
    keeps: (run, { snapshot, policy, successor }) => {
        const own = snapshot.runs.find(({ id }) => id === snapshot.self);
        if (own === undefined)
            return { code: 'not-older', than: undefined };
        const isOwn = successor?.knownBy === 'executing' && compareRuns(run, successor.run) === 'older';
        const begun = longBefore(own.createdAt);
        const isOld = run.id < own.id && run.createdAt !== undefined && begun !== undefined && run.createdAt < begun;
        if (isOwn || isOld)
            return keepStartedSince(run, begun, policy);
        return { code: 'not-older', than: own.id, ...(run.id < own.id && { unsure: true }) };
    },
    reasons: {}
};
function longBefore(event) {
    return event === undefined ? undefined : (event - longestDelay);
}
//# sourceMappingURL=keep-not-before-the-event.js.map
;// CONCATENATED MODULE: ./lib/decide/successor.js




function maySupersede(successor, snapshot) {
    switch (successor.knownBy) {
        case 'executing':
            return true;
        case 'listed':
            return false;
        case 'pending':
            return isForCurrentHead(successor.run, snapshot) && givesResult(successor.run);
        case 'read-by-id':
            return (isForCurrentHead(successor.run, snapshot) &&
                givesResult(successor.run) &&
                isRunningOrRan(successor.run));
    }
}
function isCoveredByList({ id }, { tooYoung }) {
    return tooYoung?.includes(id) !== true;
}
function isRunningOrRan(run) {
    return isInFlight(run) || run.jobs?.some(hasBegun) === true;
}
function isForCurrentHead(run, snapshot) {
    return run.head.sha === currentHead(snapshot) && whyNotMember(run, snapshot) === undefined;
}
function givesResult(run) {
    if (isInFlight(run))
        return run.status !== 'unrecognised';
    return run.conclusion === 'success' || run.conclusion === 'failure';
}
//# sourceMappingURL=successor.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-not-older.js


const keepNotOlder = {
    modes: ['supersede'],
    keeps: (run, { snapshot, successor }) => {
        if (successor === undefined || !maySupersede(successor, snapshot)) {
            return { code: 'not-older', than: undefined };
        }
        switch (compareRuns(run, successor.run)) {
            case 'older':
                return undefined;
            case 'same':
            case 'newer':
                return { code: 'not-older', than: successor.run.id };
            case 'unclear':
                return { code: 'order-unclear', against: successor.run.id };
        }
    },
    reasons: {
        'not-older': {
            say: ({ than, unsure }, _quote, nameRun) => than === undefined
                ? 'there is no newer run that surely replaces it'
                : `it is not ${unsure === true ? 'surely ' : ''}older than ${nameRun(than)}`,
            docs: 'There is no newer run that certainly replaces it, or it is not certain which of the two is older. A newer run that ended and in which no job ran replaces nothing.'
        },
        'order-unclear': {
            say: ({ against }, _quote, nameRun) => `its run number and its id disagree on whether it is older than ${nameRun(against)}`,
            docs: 'Its run number and its id disagree on whether it is older.'
        }
    }
};
//# sourceMappingURL=keep-not-older.js.map
// EXTERNAL MODULE: ./lib/model/group-template.js
var group_template = __webpack_require__(6025);
;// CONCATENATED MODULE: ./lib/decide/rules/keep-outside-group.js



const things = {
    workflow: 'workflow',
    event: 'event',
    head: 'branch or fork',
    'pull-request': 'pull request',
    group: 'group'
};
const keepOutsideGroup = {
    modes: modes,
    keeps: (run, { snapshot, policy, successor }) => {
        const reason = whyNotMember(run, snapshot);
        if (reason !== undefined)
            return reason;
        switch ((0,group_template/* compareByTemplate */.Tm)(run, successor?.run, policy.template)) {
            case 'same':
                return undefined;
            case 'different':
                return { code: 'outside-group', differs: 'group' };
            case 'unknown':
                return { code: 'subject-unknown', why: 'group-part-unknown' };
        }
    },
    reasons: {
        'outside-group': {
            say: ({ differs }) => `it belongs to another ${things[differs]}`,
            docs: 'It belongs to another workflow, event, branch, fork, pull request or group.'
        },
        'subject-unknown': {
            say: ({ why }) => `cannot tell what it belongs to: ${doubts[why]}`,
            docs: 'It is not known what it belongs to. Examples: its fork was deleted, several pull requests use its branch, it is older than the pull requests that were read, a tag has the name of its branch, GitHub may show its base instead of its head (`pull_request_target`).'
        }
    }
};
//# sourceMappingURL=keep-outside-group.js.map
// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(9711);
;// CONCATENATED MODULE: ./lib/decide/rules/keep-protected-event.js

const keepProtectedEvent = {
    modes: ['supersede', 'closed', 'stop', 'branch-gone'],
    isOnSubject: true,
    keeps: (run, { policy }) => (0,model_policy/* allowsEvent */.VU)(policy, run.event) ? undefined : { code: 'protected-event', event: run.event },
    reasons: {
        'protected-event': {
            say: ({ event }, quote) => `${quote(event)} runs never supersede one another (input events)`,
            docs: 'Runs of its event never supersede one another, unless `events` names it.'
        }
    }
};
//# sourceMappingURL=keep-protected-event.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-protected-job.js


const keepProtectedJob = {
    modes: modes,
    keeps: (run, { policy }) => {
        const job = run.jobs?.find((one) => policy.jobs.some(({ evenToCome, matches }) => (hasBegun(one) || (evenToCome === true && isToCome(one))) && matches(one.name)));
        if (job === undefined)
            return undefined;
        return { code: 'protected-job', job: job.name, ...(isToCome(job) && { toCome: true }) };
    },
    keepsUnread: (_run, { policy }) => policy.jobs.length > 0 ? { code: 'protected-job', job: undefined } : undefined,
    reasons: {
        'protected-job': {
            say: ({ job, toCome }, quote) => job === undefined
                ? 'its jobs could not be read (input protect-jobs)'
                : `its job ${quote(job)} ${toCome === true ? 'is still to come' : 'has begun or is done'} (input protect-jobs)`,
            docs: 'One of its `protect-jobs` has begun or is done (with `!`: or is still to come), or its jobs could not be read.'
        }
    }
};
//# sourceMappingURL=keep-protected-job.js.map
;// CONCATENATED MODULE: ./lib/decide/deploy-branches.js
const isOneSegment = (text) => !text.includes('/');
const startsSegment = (prefix) => (branch) => branch.startsWith(prefix) && isOneSegment(branch);
const is = (name) => (branch) => branch === name;
const isProposal = (branch) => /^release(?:-please|-plz|r-pleaser)[-/]/.test(branch);
const startsRelease = (branch) => branch.startsWith('release') && !isProposal(branch);
const preRelease = '(?:[-+._]?(?:alpha|beta|rc|pre|preview|dev|snapshot|nightly|canary|next|[abcmp](?=\\d))[-._]?\\d*(?:\\.\\d+)*)?';
const version = new RegExp(`^(?:v\\d+(?:\\.\\d+)*(?:\\.x)?|\\d+(?:\\.\\d+)*\\.(?:\\d+|x))${preRelease}$`);
const date = /^v?20\d\d(?:-[01]\d(?:-[0-3]\d)?|[01]\d[0-3]\d)$/;
const isVersion = (branch) => version.test(branch) || date.test(branch);
const deployRefs = [
    {
        glob: 'release*',
        matches: (branch) => startsRelease(branch) && isOneSegment(branch)
    },
    {
        glob: 'release*/**',
        matches: (branch) => startsRelease(branch) && !isOneSegment(branch)
    },
    { glob: 'prod*', matches: startsSegment('prod') },
    { glob: 'staging', matches: is('staging') },
    { glob: 'develop', matches: is('develop'), isOfDefault: true },
    { glob: 'gh-pages', matches: is('gh-pages') },
    { glob: '*-stable', matches: (branch) => branch.endsWith('-stable') && isOneSegment(branch) },
    { glob: 'main', matches: is('main'), isOfDefault: true },
    { glob: 'master', matches: is('master'), isOfDefault: true },
    { glob: 'trunk', matches: is('trunk'), isOfDefault: true },
    { glob: 'stable', matches: is('stable') },
    { glob: 'deploy*', matches: startsSegment('deploy') },
    { glob: 'next', matches: is('next') },
    { glob: 'next-*', matches: startsSegment('next-') },
    { glob: 'alpha', matches: is('alpha') },
    { glob: 'beta', matches: is('beta') },
    { glob: 'canary', matches: is('canary') },
    { glob: 'v1.2', matches: isVersion }
];
function deployRefOf(branch) {
    const name = branch.toLowerCase();
    return deployRefs.find((ref) => ref.matches(name));
}
//# sourceMappingURL=deploy-branches.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-protected-ref.js


const protections = {
    tag: 'it is a tag',
    'default-branch': 'it is the default branch, or the default branch could not be read',
    'protected-branch': 'GitHub protects the branch',
    pattern: 'its name looks like a release, deploy or version branch, or matches protect-refs',
    'head-branch': 'it is the head branch of the pull request and matches protect-refs'
};
const keepProtectedRef = {
    modes: ['supersede', 'closed', 'stop', 'branch-gone'],
    isOnSubject: true,
    keeps: (_run, { snapshot, policy }) => {
        const { subject } = snapshot;
        if (subject.kind === 'pull-request')
            return keepNamedHead(snapshot, policy);
        if (subject.kind !== 'tag' && subject.kind !== 'branch')
            return undefined;
        const facts = factsOf(subject, snapshot, policy);
        const by = protectionsOf(facts).find(({ isThere, liftedBy }) => isThere && lastOf(policy.refs, facts, liftedBy)?.isException !== true);
        const named = lastOf(policy.refs, facts, ['name']);
        if (by === undefined && named?.isException !== false)
            return undefined;
        return { code: 'protected-ref', ref: subject.ref, by: by?.kind ?? 'pattern' };
    },
    reasons: {
        'protected-ref': {
            say: ({ by }) => `its ref is protected: ${protections[by]}`,
            docs: 'Its ref is a tag, the default branch, a protected branch, or a branch whose name looks like a release, a deployment or a version; or `protect-refs` matches it, or the head branch of its pull request.'
        }
    }
};
function keepNamedHead({ scope: { head }, repository }, { refs }) {
    if (head.branch === null || head.repository !== repository.id)
        return undefined;
    const ref = `${model_ref/* branchPrefix */.$j}${head.branch}`;
    const last = refs.findLast((pattern) => pattern.of === 'name' && pattern.matches(ref));
    return last?.isException === false ? { code: 'protected-ref', ref, by: 'head-branch' } : undefined;
}
function factsOf({ kind, ref }, { subjectState, repository: { defaultBranch } }, { refProtected }) {
    if (kind === 'tag')
        return { ref, isTag: true, isDefault: false, isProtected: false };
    const isProtected = refProtected || (subjectState.kind === 'branch' && subjectState.protected);
    const isDefault = defaultBranch === undefined ? undefined : (0,model_ref/* branchName */.at)(ref) === defaultBranch;
    return { ref, isTag: false, isDefault, isProtected };
}
function protectionsOf({ ref, isTag, isDefault, isProtected }) {
    const usual = isTag ? undefined : deployRefOf((0,model_ref/* branchName */.at)(ref));
    const ofDefault = usual?.isOfDefault === true && isDefault === true;
    return [
        { kind: 'tag', isThere: isTag, liftedBy: ['name'] },
        { kind: 'default-branch', isThere: isDefault !== false, liftedBy: ['name', 'default-branch'] },
        { kind: 'protected-branch', isThere: isProtected, liftedBy: ['name', 'protected-branch'] },
        { kind: 'pattern', isThere: usual !== undefined && !ofDefault, liftedBy: ['name'] }
    ];
}
function lastOf(patterns, facts, kinds) {
    return patterns.findLast((pattern) => kinds.includes(pattern.of) && speaksOf(pattern, facts));
}
function speaksOf(pattern, { ref, isDefault, isProtected }) {
    switch (pattern.of) {
        case 'default-branch':
            return isDefault ?? !pattern.isException;
        case 'protected-branch':
            return isProtected;
        case 'name':
            return pattern.matches(ref);
    }
}
//# sourceMappingURL=keep-protected-ref.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-pull-request-not-closed.js

const keepPullRequestNotClosed = {
    modes: ['closed'],
    isOnSubject: true,
    keeps: (_run, { snapshot, policy }) => {
        if (snapshot.subject.kind !== 'pull-request') {
            return { code: 'subject-unknown', why: 'not-a-subject' };
        }
        const { number } = snapshot.subject;
        const pull = pullRequestOf(snapshot);
        if (pull === undefined)
            return { code: 'pull-request-unknown', number };
        if (pull.state === 'open')
            return { code: 'pull-request-open', number };
        if (pull.state === 'merged' && policy.onMerged === 'keep') {
            return { code: 'pull-request-merged', number };
        }
        return undefined;
    },
    reasons: {
        'pull-request-open': {
            say: ({ number }) => `pull request #${number} is open`,
            docs: '`mode: closed`: the pull request is open, for example because it was reopened.'
        }
    }
};
//# sourceMappingURL=keep-pull-request-not-closed.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-pull-request-not-open.js

const keepPullRequestNotOpen = {
    modes: ['supersede', 'stop'],
    isOnSubject: true,
    keeps: (_run, { snapshot, policy }) => {
        if (snapshot.subject.kind !== 'pull-request')
            return undefined;
        const { number } = snapshot.subject;
        const pull = pullRequestOf(snapshot);
        if (pull === undefined)
            return { code: 'pull-request-unknown', number };
        switch (pull.state) {
            case 'open':
                return undefined;
            case 'merged':
                return policy.onMerged === 'keep' ? { code: 'pull-request-merged', number } : undefined;
            case 'closed':
                return policy.onClosed === 'keep' ? { code: 'pull-request-closed', number } : undefined;
        }
    },
    reasons: {
        'pull-request-unknown': {
            say: ({ number }) => `pull request #${number} could not be read`,
            docs: 'The pull request could not be read.',
            mayPass: true
        },
        'pull-request-closed': {
            say: ({ number }) => `pull request #${number} is closed`,
            docs: 'The pull request is closed (`on-closed`).'
        },
        'pull-request-merged': {
            say: ({ number }) => number === null
                ? 'the pull request of its merge-queue entry was merged, or may have been'
                : `pull request #${number} is merged`,
            docs: 'The pull request is merged (`on-merged`).'
        }
    }
};
//# sourceMappingURL=keep-pull-request-not-open.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-rerun.js



const keepRerun = {
    modes: ['supersede'],
    keeps: (run, scene) => {
        const { successor, policy } = scene;
        if (run.attempt <= 1)
            return undefined;
        const newer = newerThan(run, scene);
        const isKnown = successor !== undefined && showsAllSince(run.createdAt, scene);
        return keepStartedSince(run, isKnown ? earliestOf([successor.run, ...newer]) : undefined, policy);
    },
    reasons: {
        rerun: {
            say: ({ attempt, unsure }) => `a person re-ran it (attempt ${attempt})${unsure === true ? ', and it may have been outdated by then' : ' although it was outdated'} (input reruns)`,
            docs: 'A person re-ran it after the newer run was created, or after the closing, the deletion or the end of the merge-queue entry; or the time of the re-run is unknown (`reruns`).'
        }
    }
};
function newerThan(run, { snapshot }) {
    return snapshot.runs.filter((other) => {
        if (!(0,model_workflow/* isSameWorkflow */.oe)(other, run) || other.id <= run.id)
            return false;
        const reason = whyNotMember(other, snapshot);
        return reason === undefined || reason.code === 'subject-unknown';
    });
}
function showsAllSince(createdAt, { snapshot }) {
    const { complete, endedSince } = snapshot;
    if (!complete || createdAt === undefined)
        return false;
    return endedSince === undefined || endedSince <= createdAt;
}
function earliestOf(runs) {
    const times = runs.map(({ createdAt }) => createdAt ?? Number.NaN);
    const earliest = Math.min(...times);
    return Number.isNaN(earliest) ? undefined : earliest;
}
//# sourceMappingURL=keep-rerun.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-same-commit.js

const keepSameCommit = {
    modes: ['supersede'],
    keeps: (run, { policy, successor }) => policy.sameCommit === 'keep' && run.head.sha === successor?.run.head.sha
        ? { code: 'same-commit', sha: run.head.sha }
        : undefined,
    reasons: {
        'same-commit': {
            say: ({ sha }, quote) => `it is for the same commit ${quote(sha_short(sha))} as the newer run (input same-commit)`,
            docs: 'It is for the same commit as the newer run (`same-commit`).'
        }
    }
};
//# sourceMappingURL=keep-same-commit.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-self.js

const keepSelf = {
    modes: modes,
    keeps: (run, { snapshot }) => (run.id === snapshot.self ? { code: 'self' } : undefined),
    reasons: {
        self: {
            say: () => 'this run executes the step',
            docs: 'The run executes the step.'
        }
    }
};
//# sourceMappingURL=keep-self.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-stop-lifted.js

const keepStopLifted = {
    modes: ['stop'],
    isOnSubject: true,
    keeps: (run, scene) => {
        const { subject } = scene.snapshot;
        if (subject.kind !== 'pull-request')
            return { code: 'subject-unknown', why: 'not-a-subject' };
        return cancelOfStoppedPullRequest.cancels(run, scene) === undefined
            ? { code: 'stop-lifted', number: subject.number }
            : undefined;
    },
    reasons: {
        'stop-lifted': {
            say: ({ number }) => `pull request #${number} is not a draft and has no label that stops its runs (input stop-on)`,
            docs: '`stop-on`: the pull request is not a draft (any more) and has no such label, or GitHub does not say.'
        }
    }
};
//# sourceMappingURL=keep-stop-lifted.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-unknown-status.js

const keepUnknownStatus = {
    modes: modes,
    keeps: (run) => (run.status === 'unrecognised' ? { code: 'unknown-status' } : undefined),
    reasons: {
        'unknown-status': {
            say: () => 'GitHub gives it a status that this version does not know',
            docs: 'GitHub gives it a status that this version does not know.'
        }
    }
};
//# sourceMappingURL=keep-unknown-status.js.map
;// CONCATENATED MODULE: ./lib/decide/rules.js



























const keepRules = [
    keepSelf,
    keepFinished,
    keepOutsideGroup,
    keepUnknownStatus,
    keepProtectedEvent,
    keepProtectedRef,
    keepPullRequestNotOpen,
    keepPullRequestNotClosed,
    keepBranchExists,
    keepExemptLabel,
    keepLiveMergeGroup,
    keepStopLifted,
    keepCurrentHead,
    keepNotOlder,
    keepSameCommit,
    keepRerun,
    keepAfterClosing,
    keepAfterDeletion,
    keepNotBeforeTheEvent,
    keepHeadOfAnother,
    keepNearlyDone,
    keepProtectedJob
];
const cancelRules = [
    cancelSuperseded,
    cancelOfClosedPullRequest,
    cancelOfStoppedPullRequest,
    cancelOfGoneMergeGroup,
    cancelOfGoneBranch
];
const ofNoRule = {
    'over-limit': {
        say: ({ limit }) => `${limit} older runs are cancelled first (input max-cancels)`,
        docs: '`max-cancels` older runs are cancelled first.'
    },
    'no-rule-applies': {
        say: () => 'no rule allows cancelling it',
        docs: 'No rule allows cancelling it.'
    }
};
const keepTexts = Object.assign({}, ...keepRules.map(({ reasons }) => reasons), ofNoRule);
const cancelTexts = Object.assign({}, ...cancelRules.map(({ reasons }) => reasons));
const subjectCodes = new Set(keepRules
    .filter(({ isOnSubject }) => isOnSubject === true)
    .flatMap(({ reasons }) => Object.entries(reasons))
    .flatMap(([code, { mayPass }]) => (mayPass === true ? [] : [code])));
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./lib/decide/judge.js


function judgeBy(rules) {
    return (run, snapshot, policy) => {
        const scene = sceneOf(run, snapshot, policy);
        for (const { modes, keeps } of rules) {
            const reason = modes.includes(policy.mode) ? keeps(run, scene) : undefined;
            if (reason !== undefined)
                return { action: 'keep', reason };
        }
        const reason = cancelRuleOf(policy.mode)?.cancels(run, scene);
        return reason === undefined
            ? { action: 'keep', reason: { code: 'no-rule-applies' } }
            : { action: 'cancel', reason };
    };
}
const judge = judgeBy(keepRules);
function sceneOf(run, snapshot, policy) {
    const successor = snapshot.successors.find((candidate) => (0,model_workflow/* isSameWorkflow */.oe)(candidate.run, run));
    return { snapshot, policy, successor };
}
function cancelRuleOf(mode) {
    return cancelRules.find((rule) => rule.mode === mode);
}
const rulesOnSubject = keepRules.filter(({ isOnSubject, modes }) => isOnSubject === true && modes.includes('supersede'));
function keepsEveryRun(run, snapshot, policy) {
    const scene = { snapshot, policy, successor: undefined };
    return rulesOnSubject.some(({ keeps }) => keeps(run, scene) !== undefined);
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./lib/decide/confirm.js




const confirm_confirm = confirmBy(judge);
function confirmBy(judgeRun) {
    return (verdict, run, { look, now: read }, policy) => {
        const now = withoutPending(read);
        if (run.id !== verdict.run.id || run.attempt !== verdict.run.attempt) {
            return { code: 'rerun', attempt: run.attempt };
        }
        const unread = run.jobs === undefined ? keepWithoutJobs(run, now, policy) : undefined;
        if (unread !== undefined)
            return unread;
        const { action, reason } = judgeRun(run, now, policy);
        if (action === 'keep')
            return reason;
        if (reason.code !== 'superseded')
            return undefined;
        const [from, to] = [currentHead(look), currentHead(now)];
        if (from === to || to === reason.to)
            return undefined;
        return { code: 'head-unknown', moved: { from, to } };
    };
}
function keepWithoutJobs(run, snapshot, policy) {
    const scene = sceneOf(run, snapshot, policy);
    for (const { modes, keepsUnread } of keepRules) {
        const reason = modes.includes(policy.mode) ? keepsUnread?.(run, scene) : undefined;
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
function holdsForAll(reason) {
    const hasMoved = reason.code === 'head-unknown' && reason.moved !== undefined;
    return hasMoved || subjectCodes.has(reason.code);
}
//# sourceMappingURL=confirm.js.map
;// CONCATENATED MODULE: ./lib/model/verdict.js
function verdict_cancellations(plan) {
    return plan.verdicts.filter((verdict) => verdict.action === 'cancel');
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./lib/model/wedged.js

const longestQuiet = 24 * 3_600_000;
function isQuiet({ updatedAt }, now) {
    return updatedAt !== undefined && now !== undefined && now - updatedAt > longestQuiet;
}
function isWedged(run, now) {
    return isQuiet(run, now) && run.jobs !== undefined && haveAllEnded(run.jobs);
}
//# sourceMappingURL=wedged.js.map
;// CONCATENATED MODULE: ./lib/gather/answer-book.js

const oldestAnswer = 500;
const slowestAnswer = 2000;
const tooSlow = ownTrouble('odd', { operation: 'read the runs and their head again', permission: 'actions: read' }, 'the answers took too long to be relied on');
function areFresh(answers, now) {
    const isFresh = (answer) => !answer.permits || (now - answer.answered <= oldestAnswer && !isSlow(answer));
    return answers.length > 0 && answers.every(isFresh);
}
const isSlow = ({ asked, answered }) => answered - asked > slowestAnswer;
const lost = { ok: false, trouble: tooSlow };
function createAnswerBook({ runs, subjects, clock }) {
    const known = new Map();
    const look = async (key, read) => {
        const before = known.get(key);
        if (before !== undefined && areFresh([before], clock.now()))
            return before;
        const asked = clock.now();
        const answer = await read();
        const answered = clock.now();
        const isHopeless = isSlow({ asked, answered }) && before !== undefined && isSlow(before);
        const reading = isHopeless ? lost : answer;
        const entry = { reading, asked, answered, permits: reading.ok };
        known.set(key, entry);
        return entry;
    };
    return {
        page() {
            const answers = [];
            const through = (reader) => {
                const methods = Object.entries(reader).map(([name, method]) => {
                    const ask = async (...args) => {
                        const entry = await look(JSON.stringify([name, ...args]), () => method(...args));
                        answers.push(entry);
                        return entry.reading;
                    };
                    return [name, ask];
                });
                return Object.fromEntries(methods);
            };
            return { runs: through(runs), subjects: through(subjects), answers };
        }
    };
}
function periodOf(answers) {
    return {
        asked: Math.min(...answers.map(({ asked }) => asked)),
        answered: Math.min(...answers.map(({ answered }) => answered))
    };
}
//# sourceMappingURL=answer-book.js.map
;// CONCATENATED MODULE: ./lib/apply/cancel-answer.js


const pauseAfterFailure = 1000;
const pauseWhileRefused = 2000;
function readAnswer(answer, allowance) {
    if (answer === 'redirected')
        return { kind: 'confirm', isReturned: false };
    if (answer === 'too-old') {
        return allowance.returnsLeft > 0
            ? { kind: 'confirm', isReturned: true }
            : { kind: 'settled', outcome: { kind: 'failed', message: describe(tooSlow) } };
    }
    return answer.ok ? { kind: 'watch', said: 'accepted' } : readTrouble(answer.trouble, allowance);
}
function readTrouble(trouble, allowance) {
    const failed = { kind: 'failed', message: describe(trouble) };
    switch (trouble.kind) {
        case 'conflict':
            return readConflict(trouble, failed, allowance);
        case 'forbidden':
            return {
                kind: 'give-up',
                outcome: { kind: 'forbidden', message: describe(trouble), cause: trouble.cause },
                rest: { kind: 'not-tried', message: 'an earlier cancel was refused: no permission' }
            };
        case 'unauthorized':
            return {
                kind: 'give-up',
                outcome: failed,
                rest: { kind: 'not-tried', message: 'GitHub does not accept the token' }
            };
        case 'rate-limited':
            return readRateLimit(trouble, failed, allowance);
        case 'unavailable':
        case 'odd':
            return onceMore(trouble, failed, allowance);
        case 'not-found':
        case 'refused':
            return { kind: 'judge', otherwise: failed };
    }
}
function onceMore(trouble, failed, { last, isWary }) {
    if (isWary && isServerError(trouble))
        return { kind: 'check-once', otherwise: failed };
    return last ? { kind: 'judge', otherwise: failed } : { kind: 'again', after: pauseAfterFailure };
}
function isServerError({ kind, status }) {
    return kind === 'unavailable' && status !== undefined;
}
function readConflict(trouble, failed, { last, wait }) {
    const isUnqueued = /not (?:been |yet )*queued/i.test(trouble.message);
    if (!isUnqueued && saysCompleted(trouble))
        return { kind: 'watch', said: 'completed' };
    if (!last && wait > 0)
        return { kind: 'not-yet', after: Math.min(pauseWhileRefused, wait) };
    const stuck = { kind: 'stuck', status: 'queued', why: 'not-queued-yet' };
    return { kind: 'judge', otherwise: isUnqueued ? stuck : failed };
}
function saysCompleted({ kind, message }) {
    return kind === 'conflict' && /completed/i.test(message);
}
function readRateLimit(trouble, failed, allowance) {
    const { retryAfter } = trouble;
    if (!allowance.last && retryAfter !== undefined && allowance.waitBudget.allows(retryAfter)) {
        return { kind: 'pause', after: retryAfter };
    }
    return {
        kind: 'give-up',
        outcome: failed,
        rest: { kind: 'not-tried', message: 'the rate limit of the GitHub API was reached' }
    };
}
//# sourceMappingURL=cancel-answer.js.map
;// CONCATENATED MODULE: ./lib/apply/cancel-batch.js


const mostTries = 2;
const mostServerErrors = 3;
const mostReturns = 2;
async function cancelBatch(tasks, { canceller, waitBudget, meter, clock }, { queue, state, evidence }) {
    if (canceller === undefined) {
        tasks.forEach((task) => state.outcomes.set(task.verdict.run.id, { kind: 'planned' }));
        return undefined;
    }
    const answered = await Promise.all(tasks.map(async (task) => {
        const { id } = task.verdict.run;
        const answers = evidence.answers.get(id) ?? [];
        const answer = await canceller.cancel(id, () => areFresh(answers, clock.now()));
        if (hasArrived(answer))
            meter.cancelAnswered(periodOf(answers));
        return { task: countTry(task, answer), answer, at: clock.now() };
    }));
    const next = answered.map((entry) => {
        const { task, answer } = entry;
        const allowance = {
            last: task.tries >= mostTries,
            isWary: state.serverErrors >= mostServerErrors,
            returnsLeft: mostReturns - task.returns,
            wait: state.wait,
            waitBudget
        };
        if (typeof answer !== 'string' && !answer.ok && isServerError(answer.trouble)) {
            state.serverErrors += 1;
        }
        return { ...entry, next: readAnswer(answer, allowance) };
    });
    next.forEach((entry) => {
        record(entry, { queue, state });
        const { answer } = entry;
        if (typeof answer !== 'string' && !answer.ok && isForEverybody(entry.next)) {
            state.troubles.push(answer.trouble);
        }
    });
    return settleBatch(next.map((entry) => entry.next), { queue, state });
}
function hasArrived(answer) {
    return typeof answer !== 'string';
}
function countTry(task, answer) {
    return hasArrived(answer) ? { ...task, tries: task.tries + 1 } : task;
}
function isForEverybody(next) {
    return next.kind === 'give-up' && next.outcome.kind !== 'forbidden';
}
function record({ task, next, at }, { queue, state }) {
    const { run } = task.verdict;
    if ('outcome' in next)
        state.outcomes.set(run.id, next.outcome);
    else if (next.kind === 'watch')
        state.accepted.push({ run, at, said: next.said, tries: task.tries });
    else if (next.kind === 'check-once') {
        state.outcomes.set(run.id, next.otherwise);
        state.accepted.push({ run, at, said: 'failed', tries: task.tries });
    }
    else
        putBack(task, next, queue);
}
function putBack(task, next, queue) {
    if (next.kind === 'judge')
        queue.putBack({ ...task, otherwise: next.otherwise }, 0);
    else if (next.kind !== 'confirm')
        queue.putBack(task, next.after);
    else
        queue.putBack(next.isReturned ? { ...task, returns: task.returns + 1 } : task, 0);
}
function settleBatch(next, { queue, state }) {
    const longest = (kind) => Math.max(0, ...next.map((entry) => (entry.kind === kind ? entry.after : 0)));
    const pause = longest('pause');
    if (pause > 0)
        queue.pause(pause);
    state.wait -= longest('not-yet');
    return next.find((entry) => entry.kind === 'give-up')?.rest;
}
//# sourceMappingURL=cancel-batch.js.map
;// CONCATENATED MODULE: ./lib/gather/list-pull-requests.js


const longestRun = 36 * 24 * 3_600_000;
async function listPulls({ owner, branch }, subjects) {
    const readings = await allPages((page) => subjects.pullsOfHead(owner, branch, page), (pages) => endOf(pages) !== undefined);
    const pages = [];
    for (const reading of readings) {
        if (!reading.ok)
            return reading;
        pages.push(reading.value);
    }
    const trouble = troubleWith(pages);
    if (trouble !== undefined)
        return { ok: false, trouble };
    const listed = pages.flatMap(({ items }) => items);
    const goesBackTo = pages.at(-1)?.more === true ? endOf(pages) : undefined;
    const open = goesBackTo === undefined
        ? { ok: true, value: [] }
        : await readWholePage(subjects.openPullsOfHead(owner, branch));
    if (!open.ok)
        return open;
    const others = open.value.filter((pull) => listed.every(({ number }) => number !== pull.number));
    return {
        ok: true,
        value: { pulls: [...listed, ...others], goesBackTo, listedAt: pages[0]?.at }
    };
}
function endOf(pages) {
    const touched = pages.flatMap(({ touchedAt }) => touchedAt);
    const isInOrder = touched.every((at, index) => index === 0 || (at ?? Infinity) <= (touched[index - 1] ?? -Infinity));
    const [now, last] = [pages[0]?.at, touched.at(-1)];
    const isOld = now !== undefined && last !== undefined && last < now - longestRun;
    return isInOrder && isOld ? last : undefined;
}
function troubleWith(pages) {
    if (pages.some(({ unreadable }) => unreadable > 0)) {
        return { ...listTrouble('some of them are not as GitHub documents them'), cause: 'not-github' };
    }
    if (pages.at(-1)?.more === true && endOf(pages) === undefined) {
        return listTrouble('there are more than 1,000 that may matter, and only 1,000 are read');
    }
    const numbers = pages.flatMap(({ items }) => items.map(({ number }) => number));
    return new Set(numbers).size < numbers.length
        ? listTrouble('they changed while they were listed')
        : undefined;
}
async function readWholePage(reading) {
    const page = await reading;
    if (!page.ok)
        return page;
    const { items, more, unreadable } = page.value;
    return more || unreadable > 0
        ? { ok: false, trouble: listTrouble('not all of the open ones could be read') }
        : { ok: true, value: items };
}
function listTrouble(message) {
    const undertaking = {
        operation: 'list the pull requests of the head',
        permission: 'pull-requests: read'
    };
    return ownTrouble('odd', undertaking, message);
}
//# sourceMappingURL=list-pull-requests.js.map
;// CONCATENATED MODULE: ./lib/gather/read-ref.js

const unread = { kind: 'unread' };
async function readBranch(subject, subjects) {
    const answer = await subjects.branch((0,model_ref/* branchName */.at)(subject.ref));
    return {
        subjectState: answer.ok
            ? { kind: 'branch', ...answer.value, tagOfSameName: 'pending' }
            : unread,
        subject,
        since: undefined,
        troubles: answer.ok ? [] : [answer.trouble]
    };
}
async function readDeletedBranch(subject, subjects) {
    const { presence: branch, troubles } = await readPresence(subject.ref, subjects);
    const subjectState = { kind: 'deleted-branch', branch, tagOfSameName: 'pending' };
    return { subjectState, subject, since: undefined, troubles };
}
async function readTag(subject, subjects) {
    const answer = await subjects.tag(tagName(subject.ref));
    const sha = answer.ok ? answer.value : null;
    return {
        subjectState: sha === null ? unread : { kind: 'tag', sha, branchOfSameName: 'pending' },
        subject,
        since: undefined,
        troubles: answer.ok ? [] : [answer.trouble]
    };
}
async function readMergeGroup(subject, subjects) {
    const name = `${model_ref/* branchPrefix */.$j}${subject.ref}`;
    const { presence: ref, troubles } = await readPresence(name, subjects);
    return { subjectState: { kind: 'merge-group', ref }, subject, since: undefined, troubles };
}
async function readPresence(ref, subjects) {
    const answer = await subjects.hasRef(ref);
    if (!answer.ok)
        return { presence: 'unread', troubles: [answer.trouble] };
    return { presence: answer.value ? 'present' : 'absent', troubles: [] };
}
async function readRef(run, subjects) {
    const name = run.head.branch ?? '';
    const [branch, tag] = await Promise.all([subjects.branch(name), subjects.tag(name)]);
    const tagged = tag.ok ? tag.value : undefined;
    const since = undefined;
    if (branch.ok && tagged === null) {
        return {
            subjectState: { kind: 'branch', ...branch.value, tagOfSameName: 'pending' },
            subject: { kind: 'branch', ref: `${model_ref/* branchPrefix */.$j}${name}` },
            since,
            troubles: []
        };
    }
    if (isNotFound(branch) && typeof tagged === 'string') {
        const subject = { kind: 'tag', ref: `${model_ref/* tagPrefix */.B3}${name}` };
        const subjectState = { kind: 'tag', sha: tagged, branchOfSameName: 'pending' };
        return { subjectState, subject, since, troubles: [] };
    }
    const troubles = [branch, tag].flatMap((answer) => (answer.ok ? [] : [answer.trouble]));
    return { subjectState: unread, subject: { kind: 'run', id: run.id }, since, troubles };
}
const isNotFound = (answer) => !answer.ok && answer.trouble.kind === 'not-found';
const tagName = (ref) => ref.slice(model_ref/* tagPrefix */.B3.length);
//# sourceMappingURL=read-ref.js.map
;// CONCATENATED MODULE: ./lib/gather/reread-subject.js



async function rereadSubject(snapshot, subjects, listed) {
    const { subject, subjectState } = snapshot;
    switch (subjectState.kind) {
        case 'pull-request':
            return subject.kind === 'pull-request'
                ? readPullRequestsAgain(subject.number, subjectState, { subjects, listed })
                : { subjectState, troubles: [] };
        case 'branch':
        case 'deleted-branch':
        case 'tag':
            return 'ref' in subject
                ? readRefAgain(subject.ref, subjectState, subjects)
                : { subjectState, troubles: [] };
        case 'merge-group':
            return subject.kind === 'merge-group'
                ? readQueueAgain(subject.ref, subjects)
                : { subjectState, troubles: [] };
        case 'unread':
            return { subjectState, troubles: [] };
    }
}
async function rereadRepository({ subject, repository }, subjects) {
    if (subject.kind !== 'branch')
        return { repository, troubles: [] };
    const answer = await subjects.defaultBranch();
    const defaultBranch = answer.ok ? answer.value : undefined;
    return {
        repository: { ...repository, defaultBranch },
        troubles: answer.ok ? [] : [answer.trouble]
    };
}
async function readPullRequestsAgain(number, look, { subjects, listed }) {
    const [own, others] = await Promise.all([
        subjects.pull(number),
        listed && readWholePage(subjects.openPullsOfHead(listed.owner, listed.branch))
    ]);
    if (!own.ok)
        return reread_subject_lost(asListedBefore(own.trouble));
    if (others?.ok === false)
        return reread_subject_lost(others.trouble);
    if (others !== undefined && !isShownAlike(own.value, others.value)) {
        return { subjectState: { kind: 'unread' }, troubles: [] };
    }
    const open = (others?.value ?? []).filter((pull) => pull.number !== number);
    const read = [own.value, ...open];
    const before = look.pulls.filter((pull) => read.every((one) => one.number !== pull.number));
    return { subjectState: { ...look, pulls: [...before, ...read] }, troubles: [] };
}
function isShownAlike(own, open) {
    const listed = open.find(({ number }) => number === own.number);
    if (listed === undefined)
        return own.state !== 'open';
    return (own.state === 'open' &&
        own.head.sha === listed.head.sha &&
        own.isDraft === listed.isDraft &&
        own.labels.join('\n') === listed.labels.join('\n'));
}
function asListedBefore(trouble) {
    return trouble.kind === 'not-found' ? { ...trouble, cause: 'not-shown' } : trouble;
}
function readRefAgain(ref, state, subjects) {
    switch (state.kind) {
        case 'branch':
            return readBranchAgain((0,model_ref/* branchName */.at)(ref), state, subjects);
        case 'deleted-branch':
            return readDeletionAgain(ref, state, subjects);
        case 'tag':
            return readTagAgain(tagName(ref), state, subjects);
    }
}
async function readBranchAgain(name, { tagOfSameName: before }, subjects) {
    const [branch, tag] = await Promise.all([
        subjects.branch(name),
        unlessRead(before, `${model_ref/* tagPrefix */.B3}${name}`, subjects)
    ]);
    if (!branch.ok)
        return reread_subject_lost(branch.trouble);
    return {
        subjectState: { kind: 'branch', ...branch.value, tagOfSameName: tag.presence },
        troubles: tag.troubles
    };
}
async function readDeletionAgain(ref, { tagOfSameName: before }, subjects) {
    const [branch, tag] = await Promise.all([
        readPresence(ref, subjects),
        unlessRead(before, `${model_ref/* tagPrefix */.B3}${(0,model_ref/* branchName */.at)(ref)}`, subjects)
    ]);
    return {
        subjectState: {
            kind: 'deleted-branch',
            branch: branch.presence,
            tagOfSameName: tag.presence
        },
        troubles: [...branch.troubles, ...tag.troubles]
    };
}
async function readTagAgain(name, { branchOfSameName: before }, subjects) {
    const [tag, branch] = await Promise.all([
        subjects.tag(name),
        unlessRead(before, `${model_ref/* branchPrefix */.$j}${name}`, subjects)
    ]);
    if (!tag.ok)
        return reread_subject_lost(tag.trouble);
    if (tag.value === null)
        return { subjectState: { kind: 'unread' }, troubles: [] };
    return {
        subjectState: { kind: 'tag', sha: tag.value, branchOfSameName: branch.presence },
        troubles: branch.troubles
    };
}
async function readQueueAgain(entry, subjects) {
    const { presence: ref, troubles } = await readPresence(`${model_ref/* branchPrefix */.$j}${entry}`, subjects);
    return { subjectState: { kind: 'merge-group', ref }, troubles };
}
function reread_subject_lost(trouble) {
    return { subjectState: { kind: 'unread' }, troubles: [trouble] };
}
async function unlessRead(before, ref, subjects) {
    const isKnown = before === 'absent' || before === 'present';
    return isKnown ? { presence: before, troubles: [] } : readPresence(ref, subjects);
}
//# sourceMappingURL=reread-subject.js.map
;// CONCATENATED MODULE: ./lib/gather/reread-run.js



async function readRun(before, { look, policy, withJobs = false }, { runs }) {
    const { id } = before;
    const wedged = await readWedged(before, look, runs);
    if (wedged !== undefined)
        return { ok: true, value: wedged };
    const isWanted = withJobs || keepWithoutJobs(before, look, policy) !== undefined;
    const [run, jobs] = await Promise.all([runs.byId(id), isWanted ? runs.jobs(id) : undefined]);
    if (jobs === undefined || !run.ok)
        return run;
    if (jobs.ok)
        return { ok: true, value: { ...run.value, jobs: jobs.value } };
    return { ok: false, trouble: asThere(jobs.trouble) };
}
function asThere(trouble) {
    return trouble.kind === 'not-found' ? { ...trouble, kind: 'odd', cause: 'not-github' } : trouble;
}
async function readWedged(before, { takenAt }, runs) {
    if (!isQuiet(before, takenAt))
        return undefined;
    const jobs = await runs.jobs(before.id);
    const run = jobs.ok ? { ...before, jobs: jobs.value } : before;
    return isWedged(run, takenAt) ? run : undefined;
}
async function readSuccessor(successor, { runs }) {
    if (successor.knownBy === 'executing')
        return { successor, troubles: [] };
    const { id } = successor.run;
    const [reading, early] = await Promise.all([
        runs.byId(id),
        isInFlight(successor.run) ? undefined : runs.jobs(id)
    ]);
    if (!reading.ok) {
        return {
            successor: { ...successor, knownBy: 'listed' },
            troubles: reading.trouble.kind === 'not-found' ? [] : [reading.trouble]
        };
    }
    const { value: run } = reading;
    if (isInFlight(run))
        return { successor: { run, knownBy: 'read-by-id' }, troubles: [] };
    const jobs = early ?? (await runs.jobs(id));
    return jobs.ok
        ? { successor: { run: { ...run, jobs: jobs.value }, knownBy: 'read-by-id' }, troubles: [] }
        : { successor: { run, knownBy: 'read-by-id' }, troubles: [asThere(jobs.trouble)] };
}
//# sourceMappingURL=reread-run.js.map
;// CONCATENATED MODULE: ./lib/gather/evidence.js






const batchSize = 10;
const mostRounds = 4;
const longestReading = 20_000;
async function readEvidence(runs, basis, ports) {
    const book = createAnswerBook(ports);
    const start = ports.clock.now();
    for (let round = 1;; round += 1) {
        const evidence = await evidence_readOnce(runs, basis, { ports, book });
        if (evidence.isHeld || isFresh(evidence, ports))
            return evidence;
        if (round === mostRounds || ports.clock.now() - start > longestReading) {
            return { ...evidence, runs: new Map(runs.map(({ id }) => [id, lost])) };
        }
        ports.log.debug('some answers have grown too old: reading those again');
    }
}
function isFresh({ runs, now: { takenAt }, answers }, { clock }) {
    const now = clock.now();
    return [...runs].every(([id, run]) => !run.ok || isWedged(run.value, takenAt) || areFresh(answers.get(id) ?? [], now));
}
async function evidence_readOnce(runs, basis, { ports: { clock }, book }) {
    const { look: snapshot, lookedAt } = basis;
    const common = book.page();
    const [subject, home, successors, readings] = await Promise.all([
        rereadSubject(snapshot, common.subjects, listedAgain(basis)),
        rereadRepository(snapshot, common.subjects),
        Promise.all(successorsOf(runs, snapshot).map((successor) => readSuccessor(successor, common))),
        Promise.all(runs.map(async (run) => {
            const page = book.page();
            return { run, page, reading: await readRun(run, basis, page) };
        }))
    ]);
    const now = {
        ...snapshot,
        takenAt: later(snapshot.takenAt, clock.now() - lookedAt),
        repository: home.repository,
        subjectState: subject.subjectState,
        successors: replaceSuccessors(snapshot.successors, successors)
    };
    const held = [...subject.troubles, ...home.troubles];
    return {
        runs: new Map(readings.map(({ run, reading }) => [run.id, reading])),
        now,
        answers: new Map(readings.map(({ run, page }) => [run.id, [...common.answers, ...page.answers]])),
        troubles: [...held, ...successors.flatMap((successor) => successor.troubles)],
        isHeld: held.length > 0
    };
}
function listedAgain({ policy, look, headOwner }) {
    const { branch } = look.scope.head;
    return headOwner === undefined || branch === null || !(0,model_policy/* mayCancelOnHead */.z4)(policy)
        ? undefined
        : { owner: headOwner, branch };
}
function later(instant, milliseconds) {
    return instant === undefined ? undefined : (instant + milliseconds);
}
function successorsOf(runs, { successors }) {
    return successors.filter((successor) => runs.some((run) => (0,model_workflow/* isSameWorkflow */.oe)(run, successor.run)));
}
function replaceSuccessors(before, read) {
    return before.map((old) => read.find(({ successor }) => successor.run.id === old.run.id)?.successor ?? old);
}
//# sourceMappingURL=evidence.js.map
;// CONCATENATED MODULE: ./lib/apply/send-batches.js



async function sendBatches(verdicts, ports, further) {
    const sent = new Map();
    let lastLook;
    const queue = verdicts.map((verdict) => ({ verdict, returns: 0 }));
    while (queue.length > 0 && ![...sent.values()].some((one) => isLast(one, further))) {
        const batch = queue.splice(0, batchSize);
        const written = await takeWriteSlots(batch.length, ports);
        const runs = batch.map(({ verdict: { run } }) => run);
        const evidence = await readEvidence(runs, further.basis, ports);
        lastLook = evidence.now;
        if (evidence.troubles.length > 0)
            return { sent, troubles: evidence.troubles, lastLook };
        const results = await Promise.all(batch.map(async (entry) => ({
            entry,
            result: await sendOne(entry, { evidence, ports, further })
        })));
        written();
        for (const { entry, result } of results) {
            if (result !== undefined)
                sent.set(entry.verdict.run.id, result);
            else
                queue.push({ ...entry, returns: entry.returns + 1 });
        }
    }
    return { sent, troubles: [], lastLook };
}
function isLast(one, further) {
    return one.kind === 'answered' && !one.answer.ok && further.isLast(one.answer.trouble);
}
async function sendOne({ verdict, returns }, { evidence, ports: { clock, meter }, further }) {
    const { id } = verdict.run;
    const reading = evidence.runs.get(id);
    if (reading === undefined)
        return undefined;
    if (!reading.ok)
        return { kind: 'unread', trouble: reading.trouble };
    const why = further.whyNot(verdict, reading.value, evidence.now);
    if (why !== undefined)
        return { kind: 'held', run: reading.value, why };
    const answers = evidence.answers.get(id) ?? [];
    const answer = await further.send(id, () => areFresh(answers, clock.now()));
    if (typeof answer === 'string')
        return returns < mostReturns ? undefined : { kind: 'too-slow' };
    meter.cancelAnswered(periodOf(answers));
    return { kind: 'answered', answer, at: clock.now() };
}
async function takeWriteSlots(count, { canceller, limiter }) {
    return canceller === undefined ? () => undefined : limiter.take(count);
}
//# sourceMappingURL=send-batches.js.map
;// CONCATENATED MODULE: ./lib/apply/queue.js

function createQueue(verdicts, { clock, meter }) {
    let entries = verdicts.map((verdict) => ({
        task: { verdict, tries: 0, returns: 0, otherwise: undefined },
        notBefore: 0
    }));
    let pausedUntil = 0;
    return {
        async next(most) {
            if (entries.length === 0)
                return [];
            const first = Math.min(...entries.map((entry) => entry.notBefore));
            const start = clock.now();
            if (first > start) {
                meter.waiting('cancels', Math.max(0, Math.min(first, pausedUntil) - start));
                await clock.sleep(first - start);
            }
            const now = Math.max(first, clock.now());
            const due = entries
                .filter((entry) => entry.notBefore <= now)
                .toSorted((one, other) => oldestFirst(one.task.verdict.run, other.task.verdict.run))
                .slice(0, most);
            entries = entries.filter((entry) => !due.includes(entry));
            return due.map((entry) => entry.task);
        },
        putBack(task, after) {
            entries.push({ task, notBefore: clock.now() + after });
        },
        pause(milliseconds) {
            pausedUntil = clock.now() + milliseconds;
            entries = entries.map(({ task, notBefore }) => ({
                task,
                notBefore: Math.max(notBefore, pausedUntil)
            }));
        },
        drain() {
            const left = entries.map((entry) => entry.task);
            entries = [];
            return left;
        }
    };
}
//# sourceMappingURL=queue.js.map
;// CONCATENATED MODULE: ./lib/apply/apply.js









const longestApply = 300_000;
const mostUnreadableBatches = 2;
async function apply(plan, ports, options) {
    const queue = createQueue(verdict_cancellations(plan), ports);
    const start = ports.clock.now();
    const state = {
        outcomes: new Map(),
        accepted: [],
        troubles: [],
        wait: options.wait,
        serverErrors: 0,
        unreadableBatches: 0,
        lastLook: lookBefore(options)
    };
    let prepared = options.firstEvidence;
    for (;;) {
        const batch = await queue.next(batchSize);
        if (batch.length === 0)
            return state;
        const written = await takeWriteSlots(batch.length, ports);
        const evidence = covers(prepared, batch)
            ? prepared
            : await readAnew(batch, options, ports, state);
        prepared = undefined;
        state.lastLook = evidence.now;
        const tasks = confirmAll(batch, evidence, options.basis, state);
        const late = ports.clock.now() - start > longestApply ? tookTooLong : undefined;
        const stop = restWithdrawn(batch, tasks, state) ??
            outcomeIfUnreadable(evidence, state) ??
            (await cancelBatch(tasks, ports, { queue, state, evidence })) ??
            late;
        written();
        if (stop !== undefined)
            giveUpOnRest(queue, stop, state);
    }
}
function lookBefore({ firstEvidence, basis }) {
    return firstEvidence?.now ?? basis.look;
}
const tookTooLong = {
    kind: 'not-tried',
    message: 'the step had already spent five minutes on cancelling'
};
const unreadable = {
    kind: 'not-tried',
    message: 'the runs or the head of their branch could not be read again'
};
async function readAnew(batch, { basis }, ports, { troubles }) {
    const evidence = await readEvidence(runsOf(batch), basis, ports);
    troubles.push(...evidence.troubles);
    return evidence;
}
function outcomeIfUnreadable({ runs, now }, state) {
    const readings = [...runs.values()];
    const sawNothing = readings.every((reading) => !reading.ok && reading.trouble.kind !== 'not-found');
    const isBlind = sawNothing || now.subjectState.kind === 'unread';
    state.unreadableBatches = isBlind ? state.unreadableBatches + 1 : 0;
    return state.unreadableBatches >= mostUnreadableBatches ? unreadable : undefined;
}
function giveUpOnRest(queue, outcome, state) {
    for (const task of queue.drain()) {
        if (task.tries > 0 && task.otherwise === undefined) {
            queue.putBack({ ...task, otherwise: outcome }, 0);
        }
        else {
            state.outcomes.set(idOf(task), task.otherwise ?? outcome);
        }
    }
}
function covers(evidence, batch) {
    return evidence !== undefined && batch.every((task) => evidence.runs.has(idOf(task)));
}
const idOf = (task) => task.verdict.run.id;
const runsOf = (tasks) => tasks.map((task) => task.verdict.run);
function confirmAll(batch, evidence, basis, state) {
    for (const reading of evidence.runs.values()) {
        if (!reading.ok && reading.trouble.kind !== 'not-found')
            state.troubles.push(reading.trouble);
    }
    return batch.filter((task) => {
        const outcome = outcomeBefore(task, evidence, basis);
        if (outcome !== undefined)
            state.outcomes.set(idOf(task), outcome);
        return outcome === undefined;
    });
}
function outcomeBefore(task, { runs, now }, { policy, look }) {
    const reading = runs.get(idOf(task)) ?? lost;
    if (!reading.ok)
        return outcomeUnread(reading.trouble);
    const reason = confirm_confirm(task.verdict, reading.value, { look, now }, policy);
    if (reason === undefined)
        return outcomeIfWedged(reading.value, now) ?? task.otherwise;
    if (reason.code === 'finished')
        return ended(task, reason.conclusion);
    return { kind: 'withdrawn', reason };
}
function outcomeIfWedged(run, { takenAt }) {
    return isWedged(run, takenAt)
        ? { kind: 'stuck', status: run.status, why: 'jobs-ended' }
        : undefined;
}
function outcomeUnread(trouble) {
    return trouble.kind === 'not-found'
        ? { kind: 'gone' }
        : { kind: 'failed', message: describe(trouble) };
}
function ended(task, conclusion) {
    return task.tries > 0 && conclusion === 'cancelled'
        ? { kind: 'stopped', conclusion }
        : { kind: 'finished' };
}
function restWithdrawn(batch, confirmed, state) {
    if (confirmed.length > 0)
        return undefined;
    const outcomes = batch.map((task) => state.outcomes.get(idOf(task)));
    return outcomes.find((outcome) => outcome?.kind === 'withdrawn' && holdsForAll(outcome.reason));
}
//# sourceMappingURL=apply.js.map
;// CONCATENATED MODULE: ./lib/apply/can-force.js



function isStillInFlight(outcome) {
    return isLeft(outcome) && !(outcome.kind === 'stopping' && outcome.status === 'unknown');
}
function whyKept(verdict, run, { look, now, policy }) {
    const reason = confirm_confirm(verdict, run, { look, now }, policy);
    return reason === undefined ? undefined : { because: 'kept', reason };
}
function whyAtWork({ jobs }) {
    if (jobs === undefined)
        return { because: 'not-read' };
    const job = jobs.find(isAtWork);
    return job === undefined ? undefined : { because: 'job-at-work', job: job.name };
}
function whyNotForced(run, force) {
    switch (force) {
        case 'never':
        case 'always':
            return undefined;
        case 'idle':
            return whyAtWork(run);
        case 'unstarted':
            return whyStarted(run);
    }
}
function whyStarted({ status, jobs }) {
    if (jobs === undefined)
        return { because: 'not-read' };
    const job = jobs.find(hasHeldRunner);
    if (job !== undefined)
        return { because: 'job-has-begun', job: job.name };
    return status === 'in_progress' ? { because: 'run-has-begun', status } : undefined;
}
//# sourceMappingURL=can-force.js.map
;// CONCATENATED MODULE: ./lib/apply/cancel-again.js



async function cancelAgain(left, plan, ports, basis) {
    const { canceller } = ports;
    const ids = new Set(left
        .filter(({ said, tries }) => said === 'accepted' && tries === 1)
        .map(({ run: { id } }) => id));
    const verdicts = verdict_cancellations(plan).filter(({ run }) => ids.has(run.id));
    if (canceller === undefined || verdicts.length === 0)
        return undefined;
    const { lastLook } = await sendBatches(verdicts, ports, {
        basis: { ...basis, withJobs: true },
        whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyAtWork(run),
        send: (id, mayLeave) => canceller.cancel(id, mayLeave),
        isLast: () => true
    });
    return lastLook;
}
//# sourceMappingURL=cancel-again.js.map
;// CONCATENATED MODULE: ./lib/apply/find-ends.js


const mostBranchPages = 3;
function createEndFinder(ports, filter) {
    let pages = 1;
    return {
        async look(open) {
            if (open.length <= pages)
                return readEach(open, ports);
            const { seen, asked } = await readLists(open, ports, filter);
            pages = asked;
            return { seen, readings: new Map() };
        }
    };
}
async function readEach(open, { runs }) {
    const readings = await Promise.all(open.map(async ({ id }) => [id, await runs.byId(id)]));
    const seen = readings.flatMap(([id, reading]) => reading.ok ? [[id, reading.value]] : []);
    return { seen: new Map(seen), readings: new Map(readings) };
}
async function readLists(open, { runs }, filter) {
    const seen = new Map();
    const take = (page) => {
        if (!page.ok)
            return false;
        for (const run of page.value.items) {
            const known = seen.get(run.id);
            if (known === undefined || isLaterLook(run, known))
                seen.set(run.id, run);
        }
        return page.value.more;
    };
    const areAllSeen = () => open.every((run) => seen.has(run.id));
    take(await runs.newest(1));
    let asked = 1;
    for (let page = 1; page <= mostBranchPages && !areAllSeen() && filter !== undefined; page += 1) {
        asked += 1;
        if (!take(await runs.filtered(filter, page)))
            break;
    }
    return { seen, asked };
}
function hasEnded(before, now) {
    return now.attempt > before.attempt || (now.attempt === before.attempt && !isInFlight(now));
}
function find_ends_endOf({ run, said }, now) {
    if (said === 'completed')
        return { kind: 'finished' };
    return { kind: 'stopped', conclusion: now.attempt === run.attempt ? now.conclusion : null };
}
//# sourceMappingURL=find-ends.js.map
;// CONCATENATED MODULE: ./lib/apply/read-left.js



const longestCleanUp = 300_000;
async function readLeft(left, ports, note) {
    const troubles = [];
    let at = 0;
    for (; at < left.open.length && troubles.length === 0; at += batchSize) {
        const batch = left.open.slice(at, at + batchSize);
        const read = await Promise.all(batch.map(async (entry) => ({ entry, ...(await readOne(entry, left, ports)) })));
        for (const { entry, outcome, trouble } of read) {
            note(entry, outcome);
            if (trouble !== undefined && trouble.kind !== 'not-found')
                troubles.push(trouble);
        }
    }
    left.open.slice(at).forEach((entry) => {
        note(entry, unseen);
    });
    return troubles;
}
const unseen = { kind: 'stopping', status: 'unknown' };
async function readOne(entry, { readings, waited, isPoor }, { runs }) {
    const { run, said } = entry;
    const known = readings.get(run.id);
    if (known === undefined && isPoor)
        return { outcome: unseen };
    const reading = known ?? (await runs.byId(run.id));
    if (!reading.ok) {
        const { trouble } = reading;
        return { outcome: trouble.kind === 'not-found' ? { kind: 'gone' } : unseen, trouble };
    }
    const now = reading.value;
    return hasEnded(run, now)
        ? { outcome: find_ends_endOf(entry, now) }
        : readOn({ now, said, waited, isPoor }, runs);
}
async function readOn({ now, said, waited, isPoor }, runs) {
    const { status } = now;
    if (said === 'completed')
        return { outcome: { kind: 'stuck', status, why: 'says-completed' } };
    const stopping = { kind: 'stopping', status };
    if (!isLate(now, waited))
        return { outcome: stopping };
    const stuck = { kind: 'stuck', status, why: 'ignores-cancel' };
    if (waited > longestCleanUp)
        return { outcome: stuck };
    if (isPoor)
        return { outcome: stopping };
    const jobs = await runs.jobs(now.id);
    if (!jobs.ok)
        return { outcome: stopping, trouble: jobs.trouble };
    return { outcome: jobs.value.some(hasHeldRunner) ? stopping : stuck };
}
function isLate({ status }, waited) {
    return waited > 0 && (status !== 'in_progress' || waited > longestCleanUp);
}
//# sourceMappingURL=read-left.js.map
;// CONCATENATED MODULE: ./lib/apply/watch.js



const firstPause = 2000;
const longestPause = 30_000;
const growth = 1.5;
const leastBudget = 100;
async function watch(accepted, ports, { wait, filter, halfway }) {
    const { clock, log, meter } = ports;
    const start = clock.now();
    const elapsed = () => clock.now() - start;
    const isPoor = () => (meter.budgetLeft() ?? Infinity) < leastBudget;
    const book = createBook(ports);
    const finder = createEndFinder(ports, filter);
    let open = accepted;
    let last = { seen: new Map(), readings: new Map() };
    const look = async () => {
        last = await finder.look(open.map(({ run }) => run));
        open = open.filter((entry) => !book.noteEnd(entry, last));
    };
    if (open.length > 0)
        await look();
    open = open.filter(({ said }) => said !== 'failed');
    let awaited = halfway;
    for (let pause = firstPause; open.length > 0 && elapsed() < wait && !isPoor();) {
        const next = Math.min(elapsed() + pause, wait);
        if (awaited !== undefined && next > wait / 2) {
            await clock.sleep(Math.max(0, wait / 2 - elapsed()));
            await awaited(open.filter(({ run }) => last.seen.get(run.id)?.status !== 'in_progress'));
            awaited = undefined;
        }
        log.info(`waiting for ${open.length} of ${accepted.length} cancelled runs to stop`);
        await clock.sleep(Math.max(0, next - elapsed()));
        await look();
        pause = Math.min(growth * pause, longestPause);
    }
    const left = { open, readings: last.readings, waited: wait, isPoor: isPoor() };
    const troubles = await readLeft(left, ports, book.note);
    return { outcomes: book.outcomes, timeToEffect: book.timeToEffect(), troubles };
}
function createBook({ clock }) {
    const outcomes = new Map();
    let longest;
    const note = (entry, outcome) => {
        outcomes.set(entry.run.id, outcome);
        if (isCancelled(outcome))
            longest = Math.max(longest ?? 0, clock.now() - entry.at);
    };
    return {
        outcomes,
        note,
        noteEnd(entry, { seen, readings }) {
            const outcome = endSeen(entry, seen.get(entry.run.id), readings.get(entry.run.id));
            if (outcome !== undefined)
                note(entry, outcome);
            return outcome !== undefined;
        },
        timeToEffect: () => longest
    };
}
function endSeen(entry, now, reading) {
    if (now !== undefined && hasEnded(entry.run, now))
        return find_ends_endOf(entry, now);
    const isGone = reading?.ok === false && reading.trouble.kind === 'not-found';
    return isGone ? { kind: 'gone' } : undefined;
}
//# sourceMappingURL=watch.js.map
;// CONCATENATED MODULE: ./lib/apply/force.js









const nothing = {
    outcomes: new Map(),
    troubles: [],
    timeToEffect: undefined,
    lastLook: undefined
};
async function forceLeft(left, ports, options) {
    const { canceller, clock } = ports;
    const { force, outcomes: before } = left;
    const leftOver = verdict_cancellations(left.plan).filter(({ run }) => isLeft(before.get(run.id)));
    if (force === 'never' || canceller === undefined || leftOver.length === 0)
        return nothing;
    const verdicts = leftOver.filter(({ run }) => isStillInFlight(before.get(run.id)));
    const { wait, filter, since } = options;
    const basis = { ...options.basis, withJobs: force !== 'always' };
    await clock.sleep(Math.max(0, since + wait - clock.now()));
    const { sent, troubles, lastLook } = await sendBatches(verdicts, ports, {
        basis,
        whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyNotForced(run, force),
        send: (id, mayLeave) => canceller.forceCancel(id, mayLeave),
        isLast: ({ kind }) => ['forbidden', 'unauthorized', 'rate-limited'].includes(kind)
    });
    const filed = leftOver.map((verdict) => fileOne(verdict, sent.get(verdict.run.id), before));
    const asked = filed.flatMap((one) => one.asked ?? []);
    const watched = await watch(asked, ports, { wait, filter });
    const outcomes = new Map(filed.flatMap(({ id, outcome }) => (outcome ? [[id, outcome]] : [])));
    for (const [id, outcome] of watched.outcomes)
        outcomes.set(id, outcome);
    for (const { id, isForced } of filed) {
        const outcome = outcomes.get(id);
        if (isForced === true && outcome !== undefined)
            outcomes.set(id, asForced(outcome));
    }
    const unsure = filed.filter(({ id, isUnsure }) => isUnsure !== true || isLeft(outcomes.get(id)));
    return {
        outcomes,
        troubles: [...troubles, ...unsure.flatMap(({ trouble }) => trouble ?? []), ...watched.troubles],
        timeToEffect: watched.timeToEffect,
        lastLook
    };
}
function asForced(outcome) {
    return outcome.kind === 'stopped' || outcome.kind === 'stopping' || outcome.kind === 'stuck'
        ? { ...outcome, forced: true }
        : outcome;
}
function fileOne({ run }, sent, before) {
    const { id } = run;
    switch (sent?.kind) {
        case undefined:
            return { id, ...held(before.get(id), { because: 'not-read' }) };
        case 'unread':
            return sent.trouble.kind === 'not-found'
                ? { id, outcome: { kind: 'gone' } }
                : { id, trouble: sent.trouble, ...held(before.get(id), { because: 'not-read' }) };
        case 'held':
            return hasEnded(run, sent.run)
                ? { id, outcome: find_ends_endOf({ run, said: 'accepted' }, sent.run) }
                : { id, ...held(before.get(id), sent.why) };
        case 'too-slow':
            return { id, trouble: tooSlow, ...held(before.get(id), { because: 'not-read' }) };
        case 'answered':
            return { id, ...fileAnswer({ run, at: sent.at, said: 'accepted', tries: 1 }, sent.answer) };
    }
}
function held(outcome, notForced) {
    return isLeft(outcome) ? { outcome: { ...outcome, notForced } } : {};
}
function fileAnswer(asked, answer) {
    if (answer.ok)
        return { asked, isForced: true };
    const { trouble } = answer;
    if (saysCompleted(trouble))
        return { asked };
    const { kind, cause } = trouble;
    if (kind === 'conflict')
        return {};
    if (kind === 'forbidden') {
        return { outcome: { kind: 'forbidden', message: describe(trouble), cause } };
    }
    const isUnsure = kind === 'unavailable' || kind === 'odd';
    return isUnsure ? { asked, trouble, isUnsure } : { trouble };
}
//# sourceMappingURL=force.js.map
;// CONCATENATED MODULE: ./lib/decide/decide.js


const decide_decide = decideBy(judge);
function decideBy(judgeRun) {
    return (snapshot, policy) => {
        const verdicts = distinctRuns(snapshot.runs)
            .toSorted(oldestFirst)
            .map((run) => ({ run, ...judgeRun(run, snapshot, policy) }));
        return { verdicts: limit(verdicts, policy.maxCancels) };
    };
}
function limit(verdicts, most) {
    let left = most;
    return verdicts.map((verdict) => {
        if (verdict.action === 'keep')
            return verdict;
        left -= 1;
        if (left >= 0)
            return verdict;
        return { action: 'keep', run: verdict.run, reason: { code: 'over-limit', limit: most } };
    });
}
//# sourceMappingURL=decide.js.map
;// CONCATENATED MODULE: ./lib/gather/scope.js

function scopeOf(target, runs) {
    return { ...target.scope, workflows: workflowsOf(target, runs) };
}
function workflowsOf({ workflows, actsFor }, runs) {
    if (workflows === 'all')
        return undefined;
    if (workflows === 'this')
        return actsFor.kind === 'newest' ? [] : [actsFor.run.workflow];
    const files = (0,model_workflow/* firstOfEach */.t6)(runs)
        .map(({ workflow }) => workflow)
        .filter(({ isForeign }) => isForeign !== true);
    return workflows.flatMap((path) => {
        const named = files.filter((file) => file.path === path);
        return named.length > 0 ? named : [{ id: undefined, path }];
    });
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./lib/gather/skip.js




function isWorthLooking(target, policy) {
    if (policy.mode !== 'supersede')
        return target.subject.kind !== 'tag';
    return canHaveOlderRuns(target, policy) && (0,model_policy/* allowsEvent */.VU)(policy, target.scope.event);
}
function canHaveOlderRuns({ subject }, { refs }) {
    switch (subject.kind) {
        case 'pull-request':
        case 'pull-request-behind':
        case 'ref-behind':
        case 'branch':
            return true;
        case 'tag':
            return refs.some(({ isException, of }) => isException && of === 'name');
        case 'merge-group':
        case 'run':
            return false;
    }
}
function whySkipped({ subject, scope: { event } }, policy) {
    if (policy.mode === 'branch-gone')
        return 'the runs of a deleted tag are kept';
    if (!(0,model_policy/* allowsEvent */.VU)(policy, event)) {
        return `${event} runs supersede one another only if events includes ${event}`;
    }
    if (subject.kind === 'tag')
        return 'tag runs are kept unless protect-refs removes the protection';
    if (subject.kind === 'merge-group')
        return 'merge queue runs never supersede one another';
    if (subject.kind === 'pull-request-behind') {
        return `${event} runs are grouped only with membership: native`;
    }
    if (!(0,model_events/* hasRefOfItsOwn */.Fl)(event)) {
        return `all ${event} runs are on the default branch, so it is not known which of them belong together`;
    }
    return `it is not known which ${event} runs belong together; if each is for a branch or tag, put {ref} into group`;
}
function neverCancels({ subject, scope: { event } }, policy) {
    return policy.mode === 'supersede' && subject.kind !== 'tag' && (0,model_policy/* allowsEvent */.VU)(policy, event);
}
function skip(target, policy, ports) {
    const { actsFor, subject } = target;
    const why = whySkipped(target, policy);
    ports.log.info(`skipped: ${why} (no API calls made)`);
    const runs = actsFor.kind === 'newest' ? [] : [actsFor.run];
    const snapshot = {
        takenAt: undefined,
        repository: target.repository,
        self: target.self,
        scope: scopeOf(target, runs),
        subject: 'run' in subject ? { kind: 'run', id: subject.run.id } : subject,
        successors: [],
        runs,
        subjectState: { kind: 'unread' },
        complete: true
    };
    return {
        snapshot,
        plan: decide_decide(snapshot, policy),
        outcomes: new Map(),
        standing: actsFor.kind === 'newest' ? undefined : { superseded: false, newest: actsFor.run.id },
        troubles: [],
        remarks: neverCancels(target, policy) ? [`Nothing can be cancelled here: ${why}.`] : [],
        timeToEffect: undefined,
        dryRun: ports.canceller === undefined
    };
}
//# sourceMappingURL=skip.js.map
;// CONCATENATED MODULE: ./lib/gather/read-subject.js



async function readSubject(target, subjects) {
    const { subject } = target;
    switch (subject.kind) {
        case 'pull-request':
        case 'pull-request-behind':
            return readPullRequests(target, subject, subjects);
        case 'branch':
            return target.isDeleted === true
                ? readDeletedBranch(subject, subjects)
                : readBranch(subject, subjects);
        case 'ref-behind':
            return readRef(subject.run, subjects);
        case 'tag':
            return readTag(subject, subjects);
        case 'merge-group':
            return readMergeGroup(subject, subjects);
        case 'run':
            return { subjectState: unreadState, subject, since: undefined, troubles: [] };
    }
}
const unreadState = { kind: 'unread' };
async function readPullRequests(target, subject, subjects) {
    const owner = target.headOwner;
    const { branch } = target.scope.head;
    if (owner === undefined || branch === null) {
        return read_subject_unread(subject, []);
    }
    const list = await listPulls({ owner, branch }, subjects);
    if (!list.ok)
        return read_subject_unread(subject, [list.trouble]);
    const { pulls, goesBackTo, listedAt } = list.value;
    const known = nameSubject(subject, list.value);
    const own = pulls.find((pull) => known.kind === 'pull-request' && pull.number === known.number);
    return {
        subjectState: { kind: 'pull-request', pulls, ...(goesBackTo !== undefined && { goesBackTo }) },
        subject: known,
        since: own?.createdAt,
        listedAt,
        troubles: []
    };
}
function nameSubject(subject, list) {
    if (subject.kind === 'pull-request')
        return subject;
    const cause = pullRequestBehind(subject.run, list);
    return typeof cause === 'string'
        ? { kind: 'run', id: subject.run.id }
        : { kind: 'pull-request', number: cause.number };
}
function read_subject_unread(subject, troubles) {
    return {
        subjectState: unreadState,
        subject: nameSubject(subject, { pulls: [], goesBackTo: undefined }),
        since: undefined,
        troubles
    };
}
//# sourceMappingURL=read-subject.js.map
;// CONCATENATED MODULE: ./lib/gather/list-runs.js




const inFlightStatuses = ['requested', 'waiting', 'pending', 'queued', 'in_progress'];
async function firstLook(target, ports) {
    const filter = filterOf(target.scope);
    const eager = target.actsFor.kind !== 'named';
    const [newest, byBranch, subjectReading] = await Promise.all([
        ports.runs.newest(1),
        eager && filter !== undefined ? ports.runs.filtered(filter, 1) : undefined,
        readSubject(target, ports.subjects)
    ]);
    const pages = [newest, byBranch].filter((page) => page !== undefined);
    if (pages.every(isRefused))
        return { ...summarise(pages, subjectReading, false), endedSince: reachOf([]) };
    const trusted = isUpToDate(byBranch, newest, target) ? pages : [newest];
    const enough = trusted.some((page) => page.ok && reachesBack(page.value, subjectReading.since));
    if (enough)
        return { ...summarise(pages, subjectReading, newest.ok), endedSince: undefined };
    if (filter === undefined) {
        return { ...summarise(pages, subjectReading, false), endedSince: reachOf(trusted) };
    }
    return lookDeeper({ newest, byBranch, subjectReading, filter }, target, ports);
}
function isRefused(page) {
    const lasting = [
        'unavailable',
        'rate-limited',
        'unauthorized',
        'forbidden'
    ];
    return !page.ok && lasting.includes(page.trouble.kind);
}
function reachOf(pages) {
    const read = pages.flatMap((page) => (page.ok ? [page.value] : []));
    if (read.some(({ more }) => !more))
        return undefined;
    const oldest = read.flatMap(({ items }) => items.at(-1)?.createdAt ?? []);
    return Math.min(Number.MAX_SAFE_INTEGER, ...oldest);
}
function isUpToDate(byBranch, newest, target) {
    if (byBranch?.ok !== true)
        return false;
    const { items, more } = byBranch.value;
    const oldest = more ? Math.min(...items.map((run) => run.id)) : 0;
    const known = knownRuns(newest, target).filter((run) => run.id >= oldest);
    return holds([byBranch], known);
}
function knownRuns(newest, target) {
    const { scope, actsFor } = target;
    const shown = newest.ok ? newest.value.items : [];
    const isOwn = actsFor.kind === 'executing' && !isElsewhere(actsFor.run, shown, target);
    const ofHead = shown.filter((run) => (0,model_events/* looksAt */.eV)(scope, run.event) && run.head.branch === scope.head.branch);
    return isOwn ? [...ofHead, actsFor.run] : ofHead;
}
function holds(pages, known) {
    const listed = new Set(pages.flatMap((page) => (page.ok ? page.value.items.map((run) => run.id) : [])));
    return known.every((run) => listed.has(run.id));
}
function isElsewhere(executing, shown, { workflows, scope }) {
    const isNamed = typeof workflows === 'string' || workflows.includes(executing.workflow.path);
    if (!isNamed)
        return true;
    const own = shown.find(({ id }) => id === executing.id);
    return own !== undefined && !((0,model_events/* looksAt */.eV)(scope, own.event) && own.head.branch === scope.head.branch);
}
function filterOf({ event, otherEvents, head }) {
    if (head.branch === null)
        return undefined;
    return { branch: head.branch, ...(otherEvents === undefined && { event }) };
}
function reachesBack(page, since) {
    if (!page.more)
        return true;
    if (since === undefined)
        return false;
    const last = page.items.at(-1)?.createdAt;
    return last !== undefined && last < since;
}
async function lookDeeper({ newest, byBranch, subjectReading, filter }, target, { runs }) {
    const [branchPage, ...byStatus] = await Promise.all([
        byBranch ?? runs.filtered(filter, 1),
        ...inFlightStatuses.map((status) => allPages((page) => runs.filtered({ ...filter, status }, page)))
    ]);
    const pages = [branchPage, ...byStatus.flat()];
    const known = knownRuns(newest, target).filter(isInFlight);
    const ends = byStatus.map((list) => list.at(-1));
    const isWhole = ends.every((last) => last?.ok === true && !last.value.more);
    const trusted = isUpToDate(branchPage, newest, target) ? [newest, branchPage] : [newest];
    return {
        ...summarise([newest, ...pages], subjectReading, newest.ok && isWhole && holds(pages, known)),
        endedSince: reachOf(trusted)
    };
}
function summarise(pages, subjectReading, complete) {
    const read = pages.flatMap((page) => (page.ok ? [page.value] : []));
    const troubles = pages.flatMap((page) => (page.ok ? [] : [page.trouble]));
    return {
        runs: read.flatMap((page) => page.items),
        subjectReading,
        at: read.map((page) => page.at).find((at) => at !== undefined),
        complete: complete && read.every((page) => page.unreadable === 0),
        troubles: [...troubles, ...subjectReading.troubles]
    };
}
//# sourceMappingURL=list-runs.js.map
;// CONCATENATED MODULE: ./lib/decide/second-look.js

function wantsSecondLook(plan, { mode }) {
    if (mode !== 'supersede' || verdict_cancellations(plan).length > 0)
        return true;
    return plan.verdicts.some(lacksNewerRun);
}
function lacksNewerRun({ reason }) {
    return reason.code === 'not-older' && reason.than === undefined;
}
//# sourceMappingURL=second-look.js.map
;// CONCATENATED MODULE: ./lib/gather/refresh-head.js







async function refreshHead(snapshot, { actsFor }, subjects) {
    const seen = { subjectState: snapshot.subjectState, troubles: [] };
    if (actsFor.kind === 'newest')
        return seen;
    const older = olderInFlight(snapshot, actsFor.run);
    if (older.length > 0 && isUnlisted(snapshot))
        return { ...seen, troubles: [unlisted] };
    const current = currentHead(snapshot);
    const own = actsFor.run.head.sha;
    if (current === own || older.every(({ head: { sha } }) => sha !== current))
        return seen;
    const again = await rereadSubject(snapshot, subjects);
    const isNews = currentHead({ ...snapshot, subjectState: again.subjectState }) === own;
    return isNews ? again : { ...seen, troubles: again.troubles };
}
function olderInFlight({ runs, scope }, than) {
    return runs.filter((run) => isInFlight(run) &&
        isOfHead(run, scope) &&
        (0,model_workflow/* isSameWorkflow */.oe)(run, than) &&
        compareRuns(run, than) === 'older');
}
function isOfHead({ event, head }, scope) {
    return ((0,model_events/* looksAt */.eV)(scope, event) &&
        head.branch === scope.head.branch &&
        head.repository === scope.head.repository);
}
function isUnlisted(snapshot) {
    const { subject, subjectState } = snapshot;
    const isOfPull = subject.kind === 'pull-request' && subjectState.kind === 'pull-request';
    return isOfPull && pullRequestOf(snapshot) === undefined;
}
const unlisted = listTrouble('the pull request of this run is missing in the list, so it is not known which pull request older runs belong to');
//# sourceMappingURL=refresh-head.js.map
;// CONCATENATED MODULE: ./lib/gather/refresh.js





async function refresh(snapshot, first, target, subjects) {
    const young = snapshot.runs.filter((run) => !isBefore(run, first));
    const asItWas = {
        subjectState: first.subjectState,
        subject: first.subject,
        troubles: [],
        tooYoung: young.length === 0 ? undefined : young.map(({ id }) => id)
    };
    const isAtStake = (run) => givesResult(run) &&
        isListedSuccessor(run, snapshot.scope, target) &&
        olderInFlight(snapshot, run).length > 0;
    if (!young.some(isAtStake))
        return asItWas;
    const { subjectState, subject, troubles } = await readSubject(target, subjects);
    if (subjectState.kind !== 'pull-request')
        return { ...asItWas, troubles };
    return {
        subjectState: withOwnAsSeen(subjectState, snapshot, target),
        subject,
        troubles,
        tooYoung: undefined
    };
}
function withOwnAsSeen(state, snapshot, { actsFor }) {
    const own = pullRequestOf(snapshot);
    const isCurrent = ({ head }) => actsFor.kind !== 'newest' && head.sha === actsFor.run.head.sha;
    const pulls = state.pulls.map((pull) => pull.number === own?.number && !isCurrent(pull) ? own : pull);
    return { ...state, pulls };
}
function isBefore({ createdAt }, { subjectState, listedAt }) {
    if (subjectState.kind !== 'pull-request')
        return true;
    return createdAt !== undefined && listedAt !== undefined && createdAt < listedAt;
}
function isListedSuccessor(run, scope, { actsFor }) {
    const isOfOther = actsFor.kind === 'newest' || !(0,model_workflow/* isSameWorkflow */.oe)(run, actsFor.run);
    return isOfOther && isOfHead(run, scope) && (0,model_workflow/* isOfScope */.k3)(run, scope);
}
//# sourceMappingURL=refresh.js.map
;// CONCATENATED MODULE: ./lib/decide/native-group-name.js
function tellsSubject(name, subject) {
    const text = name.toLowerCase();
    switch (subject.kind) {
        case 'pull-request':
            return hasNumber(text, subject.number);
        case 'branch':
        case 'tag':
            return endsOrGoesOn(text, subject.ref.toLowerCase());
        case 'merge-group':
        case 'run':
            return false;
    }
}
function hasNumber(text, number) {
    return text
        .split(/[^a-z0-9.]+/)
        .some((word) => (word.endsWith('.') ? word.slice(0, -1) : word) === String(number));
}
function endsOrGoesOn(text, part) {
    const at = text.indexOf(part);
    if (at < 0)
        return false;
    const next = text.charAt(at + part.length);
    return next === '' || ' ~^:?*[\\'.includes(next);
}
//# sourceMappingURL=native-group-name.js.map
;// CONCATENATED MODULE: ./lib/gather/groups-found.js
const mostGroups = 10;
function membersUpTo(id, members) {
    const at = members.indexOf(id);
    return at < 0 ? undefined : members.slice(0, at + 1);
}
function unknown(remark) {
    return { groups: noMembers, troubles: [], remarks: [remark] };
}
function groups_found_lost(trouble) {
    return { groups: noMembers, troubles: [trouble], remarks: [] };
}
const noMembers = { names: [], members: [], unread: true };
function groups_found_isNotFound(answer) {
    return !answer.ok && answer.trouble.kind === 'not-found';
}
function troublesOf(answers) {
    return answers.flatMap((answer) => (answer.ok || groups_found_isNotFound(answer) ? [] : [answer.trouble]));
}
//# sourceMappingURL=groups-found.js.map
;// CONCATENATED MODULE: ./lib/gather/active-groups.js


const active_groups_mostPages = 3;
async function findGroupsInList({ subject, id, isMissing }, ports) {
    const list = await readList(ports);
    if (list.failed !== undefined) {
        const isOldServer = isMissing && list.groups.length === 0 && groups_found_isNotFound(list.failed);
        return isOldServer ? noEndpoints : groups_found_lost(list.failed.trouble);
    }
    const named = list.groups.filter(({ name }) => tellsSubject(name, subject));
    const read = named.slice(0, mostGroups);
    const answers = await Promise.all(read.map((group) => ports.groups.members(group)));
    const troubles = troublesOf(answers);
    const upToOwn = answers.map((answer) => (answer.ok ? membersUpTo(id, answer.value) : undefined));
    if (upToOwn.every((members) => members === undefined))
        return { ...unknown(notTold), troubles };
    return {
        groups: {
            names: read.flatMap(({ name }, at) => (upToOwn[at] === undefined ? [] : [name])),
            members: [...new Set(upToOwn.flatMap((members) => members ?? []))],
            unread: troubles.length > 0 || list.isCut || read.length < named.length
        },
        troubles,
        remarks: []
    };
}
async function readList({ groups }) {
    const found = [];
    let after;
    for (let page = 1; page <= active_groups_mostPages; page += 1) {
        const answer = await groups.active(after);
        if (!answer.ok)
            return { groups: found, isCut: true, failed: answer };
        found.push(...answer.value.items);
        after = answer.value.next;
        if (after === undefined)
            return { groups: found, isCut: false };
    }
    return { groups: found, isCut: true };
}
const noEndpoints = {
    groups: undefined,
    troubles: [],
    remarks: [
        'membership: native: this server has no API for concurrency groups (GitHub Enterprise Server), so membership: derived was used.'
    ]
};
const notTold = 'membership: native: nothing is cancelled, because the concurrency groups of this run are not known: GitHub gave none, and no active group with the pull request number or the ref in its name contains this run.';
//# sourceMappingURL=active-groups.js.map
;// CONCATENATED MODULE: ./lib/gather/concurrency-groups.js



const mostUnlisted = 20;
async function askNativeGroups(target, ports) {
    const { actsFor, membership } = target;
    if (membership === 'derived' || actsFor.kind === 'newest')
        return alreadyFound(concurrency_groups_nothing);
    const { id } = actsFor.run;
    const answer = await ports.groups.ofRun(id);
    if (!answer.ok && !saysNothing(answer))
        return alreadyFound(groups_found_lost(answer.trouble));
    const groups = answer.ok ? answer.value : [];
    return {
        resolve: async (subject, seen) => {
            const found = groups.length > 0
                ? await findGroupsOfRun(groups, { subject, target, id }, ports)
                : await findGroupsInList({ subject, id, isMissing: groups_found_isNotFound(answer) }, ports);
            return withUnlisted(found, seen, ports);
        }
    };
}
async function findGroupsOfRun(groups, { subject, target, id }, ports) {
    const named = groups.filter(({ name }) => tellsSubject(name, subject));
    if (named.length === 0)
        return unknown(namesTellNothing);
    const isExecuting = target.actsFor.kind === 'executing';
    const waitedFor = named.filter(({ isOfJob }) => isOfJob || !isExecuting);
    const read = waitedFor.slice(0, mostGroups);
    const answers = await Promise.all(read.map((group) => ports.groups.members(group)));
    const troubles = troublesOf(answers);
    const members = answers.flatMap((answer, at) => {
        if (!answer.ok)
            return [];
        const upToOwn = membersUpTo(id, answer.value);
        return upToOwn ?? (read[at]?.isOfJob === true ? answer.value : []);
    });
    const isCut = read.length < waitedFor.length;
    return {
        groups: {
            names: named.map(({ name }) => name),
            members: [...new Set(members)],
            unread: troubles.length > 0 || isCut
        },
        troubles,
        remarks: waitedFor.length === 0 ? [noJobGroups] : []
    };
}
async function withUnlisted(found, seen, { runs }) {
    const known = new Set(seen.map(({ id }) => id));
    const unlisted = (found.groups?.members ?? []).filter((id) => !known.has(id));
    const readings = await Promise.all(unlisted.slice(0, mostUnlisted).map((id) => runs.byId(id)));
    return {
        ...found,
        runs: readings.flatMap((run) => (run.ok ? [run.value] : [])),
        troubles: [...found.troubles, ...troublesOf(readings)]
    };
}
function saysNothing(answer) {
    return groups_found_isNotFound(answer) || (!answer.ok && answer.trouble.kind === 'refused');
}
const concurrency_groups_nothing = { groups: undefined, troubles: [], remarks: [] };
function alreadyFound(found) {
    return { resolve: () => Promise.resolve({ ...found, runs: [] }) };
}
const noJobGroups = 'membership: native: nothing is cancelled, because this run already holds the concurrency group of its workflow, and none of its jobs has a group. Use a companion (on: workflow_run), or put the concurrency group on a job.';
const namesTellNothing = 'membership: native: nothing is cancelled, because no concurrency group of this run has the pull request number or the full ref in its name. Put one of these into concurrency.group.';
//# sourceMappingURL=concurrency-groups.js.map
;// CONCATENATED MODULE: ./lib/gather/own-record.js




async function findOwnRecord(target, runs, ports) {
    const { actsFor } = target;
    if (actsFor.kind !== 'executing')
        return { target, runs, troubles: [] };
    const listed = runs.find(({ id }) => id === actsFor.run.id);
    if (listed !== undefined) {
        return { target: withWorkflowOf(listed, target), runs, troubles: [] };
    }
    const isAtStake = runs.some((run) => isTimed(run, target) || mayBeOlder(run, actsFor.run, target));
    if (!isAtStake)
        return { target, runs, troubles: [] };
    const reading = await ports.runs.byId(actsFor.run.id);
    if (!reading.ok)
        return { target, runs, troubles: [reading.trouble] };
    const { value: own } = reading;
    return { target: withWorkflowOf(own, target), runs: [...runs, own], troubles: [] };
}
function withWorkflowOf({ workflow }, target) {
    const { actsFor } = target;
    if (actsFor.kind !== 'executing')
        return target;
    const { path } = actsFor.run.workflow;
    return {
        ...target,
        actsFor: { ...actsFor, run: { ...actsFor.run, workflow: { ...workflow, path } } }
    };
}
function isTimed(run, { scope, needsOwnTime }) {
    return needsOwnTime === true && isInFlight(run) && isOfHead(run, scope);
}
function mayBeOlder(run, own, { scope }) {
    return (isInFlight(run) &&
        isOfHead(run, scope) &&
        (0,model_workflow/* filePath */.s$)(run.workflow) === (0,model_workflow/* filePath */.s$)(own.workflow) &&
        compareRuns(run, own) === 'older');
}
//# sourceMappingURL=own-record.js.map
;// CONCATENATED MODULE: ./lib/gather/target-heads.js



const unsure = { shown: false, troubles: [] };
const certain = { shown: true, troubles: [] };
async function readTargetHeads(seen, target, ports) {
    const { scope } = seen;
    const { head } = scope;
    if (!(0,model_events/* looksAt */.eV)(scope, 'pull_request_target') || head.branch === null)
        return unsure;
    const own = ownHead(seen, target);
    const isHere = head.repository === seen.repository.id;
    if (own === 'another' || (isHere && isDefault(head.branch, seen)))
        return unsure;
    return own === 'same' || !isHere ? certain : readBase(head.branch, seen, target, ports);
}
const isDefault = (branch, { repository }) => repository.defaultBranch === undefined || repository.defaultBranch === branch;
async function readBase(branch, seen, { actsFor }, { subjects }) {
    const own = actsFor.kind === 'newest' ? undefined : actsFor.run.id;
    const isAtStake = (run) => run.event === 'pull_request_target' &&
        run.id !== own &&
        isInFlight(run) &&
        isOfHead(run, seen.scope);
    if (!seen.runs.some(isAtStake))
        return unsure;
    const isBase = await subjects.isBase(branch);
    if (!isBase.ok)
        return { shown: false, troubles: [isBase.trouble] };
    return isBase.value ? unsure : certain;
}
function ownHead({ runs, self }, { actsFor }) {
    if (actsFor.kind !== 'executing' || actsFor.run.event !== 'pull_request_target')
        return 'none';
    const record = runs.find((run) => run.id === self && isRecord(run));
    return record !== undefined && isSameHead(record.head, actsFor.run.head) ? 'same' : 'another';
}
const isRecord = ({ createdAt }) => createdAt !== undefined;
function isSameHead(one, other) {
    return (one.repository !== null &&
        one.repository === other.repository &&
        one.branch === other.branch &&
        one.sha === other.sha);
}
//# sourceMappingURL=target-heads.js.map
;// CONCATENATED MODULE: ./lib/gather/successors.js




function findSuccessors(snapshot, { actsFor }) {
    switch (actsFor.kind) {
        case 'executing': {
            const own = executingSuccessor(actsFor.run, snapshot);
            const others = listedSuccessors(snapshot, actsFor.run);
            return { successors: [...own.successors, ...others], troubles: own.troubles };
        }
        case 'named': {
            const best = bestOf(snapshot, actsFor.run) ?? actsFor.run;
            const others = listedSuccessors(snapshot, actsFor.run);
            return { successors: [{ run: best, knownBy: 'pending' }, ...others], troubles: [] };
        }
        case 'newest':
            return { successors: listedSuccessors(snapshot, undefined), troubles: [] };
    }
}
function listedSuccessors(snapshot, known) {
    const { runs, scope } = snapshot;
    return (0,model_workflow/* firstOfEach */.t6)(runs).flatMap((first) => {
        const hasOne = known !== undefined && (0,model_workflow/* mayBeSameWorkflow */.gl)(first, known);
        if (hasOne || !(0,model_workflow/* isOfScope */.k3)(first, scope))
            return [];
        const run = bestOf(snapshot, first);
        return run === undefined ? [] : [{ run, knownBy: 'pending' }];
    });
}
function executingSuccessor(run, { runs }) {
    const listed = runs.find((other) => other.id === run.id) ?? run;
    const agrees = listed.number === run.number &&
        (0,model_workflow/* filePath */.s$)(listed.workflow) === (0,model_workflow/* filePath */.s$)(run.workflow) &&
        (showsAnotherHead(run) || listed.head.sha === run.head.sha);
    if (!agrees)
        return { successors: [], troubles: [disagreement] };
    const { createdAt, startedAt, title } = listed;
    return {
        successors: [{ run: { ...run, createdAt, startedAt, title }, knownBy: 'executing' }],
        troubles: []
    };
}
function showsAnotherHead({ event }) {
    return event === 'pull_request_target' || event === 'merge_group';
}
const disagreement = ownTrouble('odd', { operation: 'find this run in the list of runs', permission: 'actions: read' }, 'GitHub lists this run with another number, workflow or commit than the runner says');
function bestOf(snapshot, of) {
    return snapshot.runs
        .filter((run) => (0,model_workflow/* isSameWorkflow */.oe)(run, of) &&
        isCoveredByList(run, snapshot) &&
        isForCurrentHead(run, snapshot) &&
        givesResult(run))
        .reduce((best, run) => (best === undefined || compareRuns(run, best) === 'newer' ? run : best), undefined);
}
//# sourceMappingURL=successors.js.map
;// CONCATENATED MODULE: ./lib/gather/gather.js









async function gather(asked, ports) {
    const [look, told] = await Promise.all([firstLook(asked, ports), askNativeGroups(asked, ports)]);
    const own = await findOwnRecord(asked, look.runs, ports);
    const { target } = own;
    const native = await told.resolve(look.subjectReading.subject, own.runs);
    const runs = withKnownRuns([...own.runs, ...native.runs], target);
    const seen = {
        takenAt: look.at,
        repository: target.repository,
        self: target.self,
        source: target.actsFor.kind === 'named' ? target.actsFor.run.id : undefined,
        scope: scopeOf(target, runs),
        subject: look.subjectReading.subject,
        successors: [],
        runs,
        subjectState: look.subjectReading.subjectState,
        native: native.groups,
        complete: look.complete,
        endedSince: look.endedSince
    };
    const heads = await readTargetHeads(seen, target, ports);
    const shown = { ...seen, ...(heads.shown && { showsTargetHeads: true }) };
    const list = await refresh(shown, look.subjectReading, target, ports.subjects);
    const { subject, tooYoung } = list;
    const listed = { ...shown, subject, subjectState: list.subjectState, tooYoung };
    const { subjectState, troubles: late } = await refreshHead(listed, target, ports.subjects);
    const withoutSuccessors = { ...listed, subjectState };
    const { successors, troubles } = findSuccessors(withoutSuccessors, target);
    return {
        snapshot: { ...withoutSuccessors, successors },
        troubles: [
            ...look.troubles,
            ...own.troubles,
            ...native.troubles,
            ...heads.troubles,
            ...list.troubles,
            ...late,
            ...troubles
        ],
        remarks: native.remarks
    };
}
function withKnownRuns(runs, { actsFor }) {
    const listed = distinctRuns(runs);
    if (actsFor.kind !== 'executing')
        return listed;
    const isListed = listed.some((run) => run.id === actsFor.run.id);
    return isListed ? listed : [...listed, actsFor.run];
}
//# sourceMappingURL=gather.js.map
;// CONCATENATED MODULE: ./lib/gather/observe.js





async function observe(target, policy, ports, settle = 0) {
    const lookedAt = ports.clock.now();
    const { snapshot, troubles, remarks } = await gather(target, ports);
    const draft = decide_decide(snapshot, policy);
    if (settle > 0 && wantsSecondLook(draft, policy)) {
        ports.log.info('waiting for things to settle before a second look');
        await ports.clock.sleep(settle);
        return observe(target, policy, ports);
    }
    if (verdict_cancellations(draft).length === 0) {
        return { snapshot, lookedAt, troubles, remarks, plan: draft, firstEvidence: undefined };
    }
    const basis = { policy, look: snapshot, headOwner: target.headOwner, lookedAt };
    const firstEvidence = await readEvidence(firstOf(draft), basis, ports);
    const known = withPendingFacts(snapshot, firstEvidence);
    return {
        snapshot: known,
        lookedAt,
        troubles: [...troubles, ...firstEvidence.troubles],
        remarks,
        plan: decide_decide(known, policy),
        firstEvidence
    };
}
function withPendingFacts(look, { now, runs }) {
    return {
        ...look,
        subjectState: withNameRead(look.subjectState, now.subjectState),
        successors: now.successors,
        runs: look.runs.map((run) => {
            const reading = runs.get(run.id);
            const jobs = reading?.ok === true ? reading.value.jobs : undefined;
            return jobs === undefined ? run : { ...run, jobs };
        })
    };
}
function withNameRead(look, now) {
    if (look.kind === 'branch') {
        return { ...look, tagOfSameName: now.kind === 'branch' ? now.tagOfSameName : 'unread' };
    }
    if (look.kind === 'deleted-branch') {
        return { ...look, tagOfSameName: now.kind === look.kind ? now.tagOfSameName : 'unread' };
    }
    if (look.kind === 'tag') {
        return { ...look, branchOfSameName: now.kind === 'tag' ? now.branchOfSameName : 'unread' };
    }
    return look;
}
function firstOf(plan) {
    return verdict_cancellations(plan)
        .slice(0, batchSize)
        .map((verdict) => verdict.run);
}
//# sourceMappingURL=observe.js.map
;// CONCATENATED MODULE: ./lib/apply/own-run.js



function supersederOf({ standing, snapshot, outcomes }, { actsFor }) {
    if (actsFor.kind !== 'executing' || standing?.superseded !== true)
        return undefined;
    if ([...outcomes.values()].some(({ kind }) => kind === 'forbidden'))
        return undefined;
    return snapshot.runs.find(({ id }) => id === standing.newest);
}
async function cancelOwnRun(newer, { target, policy }, ports) {
    const own = target.self;
    const lookedAt = ports.clock.now();
    const asCompanion = { ...target, self: undefined, actsFor: { kind: 'named', run: newer } };
    const { snapshot: look, troubles } = await gather(asCompanion, ports);
    const unlimited = { ...policy, maxCancels: Infinity };
    const { verdicts } = decide_decide(look, unlimited);
    const verdict = verdicts.find(({ run }) => run.id === own);
    if (verdict === undefined)
        return { outcome: own_run_unlisted, troubles };
    const { attempt } = verdict.run;
    if (attempt !== ownAttempt(target)) {
        return { outcome: { kind: 'withdrawn', reason: { code: 'rerun', attempt } }, troubles };
    }
    if (verdict.action === 'keep') {
        return { outcome: { kind: 'withdrawn', reason: verdict.reason }, troubles };
    }
    const applied = await apply({ verdicts: [verdict] }, ports, {
        basis: { policy, look, headOwner: target.headOwner, lookedAt },
        wait: 0,
        firstEvidence: undefined
    });
    const outcome = applied.outcomes.get(verdict.run.id) ?? accepted;
    return { outcome, troubles: [...troubles, ...applied.troubles] };
}
function ownAttempt({ actsFor }) {
    return actsFor.kind === 'executing' ? actsFor.run.attempt : undefined;
}
const own_run_unlisted = { kind: 'not-tried', message: 'it is missing from the list of runs' };
const accepted = { kind: 'stopping', status: 'in_progress' };
//# sourceMappingURL=own-run.js.map
;// CONCATENATED MODULE: ./lib/gather/source-run.js
async function readSource(target, ports) {
    const { actsFor } = target;
    if (actsFor.kind !== 'named' || actsFor.run.event !== 'pull_request_target') {
        return { target, troubles: [] };
    }
    const { id } = actsFor.run;
    const reading = await ports.runs.withOwner(id);
    if (!reading.ok) {
        return { target: { ...target, subject: { kind: 'run', id } }, troubles: [reading.trouble] };
    }
    const { run, owner } = reading.value;
    return {
        target: {
            ...target,
            scope: { ...target.scope, head: run.head },
            subject: { kind: 'pull-request-behind', run },
            headOwner: owner,
            actsFor: { kind: 'named', run }
        },
        troubles: []
    };
}
//# sourceMappingURL=source-run.js.map
;// CONCATENATED MODULE: ./lib/decide/standing.js








function standingOf(run, snapshot, policy) {
    const current = currentHead(snapshot);
    if (current === undefined)
        return { superseded: false, newest: run.id };
    const own = asListed(run, snapshot);
    const newer = snapshot.runs.filter((other) => (0,model_workflow/* isSameWorkflow */.oe)(other, own) &&
        compareRuns(other, run) === 'newer' &&
        whyNotMember(other, snapshot) === undefined &&
        (0,group_template/* compareByTemplate */.Tm)(other, own, policy.template) === 'same');
    const superseded = run.attempt === 1 &&
        run.head.sha !== current &&
        !isKeptAnyway(own, snapshot, policy) &&
        newer.some((other) => replaces(other, own) && isCoveredByList(other, snapshot));
    const newest = newer.reduce((best, other) => (compareRuns(other, best) === 'newer' ? other : best), run);
    return { superseded, newest: newest.id };
}
function asListed(run, { runs }) {
    const listed = runs.find(({ id }) => id === run.id);
    if (listed === undefined)
        return run;
    const { workflow, title } = listed;
    return {
        ...run,
        workflow,
        title,
        openPullRequestsAtHead: [...run.openPullRequestsAtHead, ...listed.openPullRequestsAtHead]
    };
}
function isKeptAnyway(run, snapshot, policy) {
    const scene = { snapshot, policy, successor: undefined };
    return keepsEveryRun(run, snapshot, policy) || keepHeadOfAnother.keeps(run, scene) !== undefined;
}
function replaces(newer, run) {
    return newer.head.sha !== run.head.sha && givesResult(newer) && isRunningOrRan(newer);
}
//# sourceMappingURL=standing.js.map
;// CONCATENATED MODULE: ./lib/gather/read-standing.js




function standingIn(snapshot, { target, policy }) {
    const { actsFor } = target;
    if (actsFor.kind === 'newest')
        return undefined;
    const neverSuperseded = policy.mode !== 'supersede' || isDisputed(actsFor, snapshot);
    if (neverSuperseded)
        return { superseded: false, newest: actsFor.run.id };
    return standingOf(actsFor.run, snapshot, policy);
}
function isDisputed({ kind, run }, { successors }) {
    if (kind !== 'executing')
        return false;
    const own = successors.find((successor) => successor.run.id === run.id);
    return own?.run.createdAt === undefined;
}
async function standingWithTag(snapshot, asked, ports) {
    const { subjectState } = snapshot;
    if (subjectState.kind !== 'branch' && subjectState.kind !== 'tag') {
        return { standing: standingIn(snapshot, asked), trouble: [] };
    }
    const draft = standingIn(snapshot, asked);
    if (draft?.superseded !== true)
        return { standing: draft, trouble: [] };
    const [answer, home] = await Promise.all([
        hasTwin(snapshot, ports),
        rereadRepository(snapshot, ports.subjects)
    ]);
    const { repository } = home;
    const twin = answer.ok && !answer.value ? 'absent' : 'present';
    const known = subjectState.kind === 'branch'
        ? { ...subjectState, tagOfSameName: twin }
        : { ...subjectState, branchOfSameName: twin };
    const standing = standingIn({ ...snapshot, repository, subjectState: known }, asked);
    return { standing, trouble: [...(answer.ok ? [] : [answer.trouble]), ...home.troubles] };
}
function hasTwin({ subject }, { subjects }) {
    const ref = 'ref' in subject ? subject.ref : '';
    const twin = subject.kind === 'tag' ? `${model_ref/* branchPrefix */.$j}${tagName(ref)}` : `${model_ref/* tagPrefix */.B3}${(0,model_ref/* branchName */.at)(ref)}`;
    return subjects.hasRef(twin);
}
//# sourceMappingURL=read-standing.js.map
;// CONCATENATED MODULE: ./lib/report/savings.js
function estimateSaved(cancelled, seen, now) {
    const durations = seen
        .filter((run) => run.conclusion === 'success')
        .flatMap((run) => duration(run.startedAt, run.updatedAt))
        .toSorted((one, other) => one - other);
    const usual = durations[Math.floor(durations.length / 2)];
    if (usual === undefined || now === undefined)
        return undefined;
    return cancelled
        .flatMap((run) => duration(run.startedAt, now))
        .reduce((sum, age) => sum + Math.max(0, usual - age), 0);
}
function duration(from, to) {
    return from === undefined || to === undefined || to < from ? [] : [to - from];
}
//# sourceMappingURL=savings.js.map
;// CONCATENATED MODULE: ./lib/report/metrics.js




function measure(conclusion, meter) {
    const { timeToEffect } = conclusion;
    const doubt = meter.doubt();
    return {
        version: 1,
        complete: conclusion.snapshot.complete,
        requests: meter.requests,
        requestsTotal: Object.values(meter.requests).reduce((sum, number) => sum + number, 0),
        shared: meter.shared,
        retries: meter.retries,
        conflicts: meter.conflicts,
        waitsMs: Object.fromEntries(waitKinds.map((kind) => [kind, meter.waited(kind)])),
        waitedMs: meter.waited(),
        budgetLeft: meter.budgetLeft() ?? null,
        ...countOutcomes([...conclusion.outcomes.values()]),
        timeToEffectMs: timeToEffect === undefined ? null : Math.round(timeToEffect),
        doubtMs: doubt?.longest ?? null,
        doubtBoundMs: doubt?.bound ?? null,
        estimatedSavedMs: estimate(conclusion)
    };
}
function countOutcomes(outcomes) {
    const count = (...kinds) => outcomes.filter(({ kind }) => kinds.includes(kind)).length;
    const stopped = outcomes.filter(isCancelled).length;
    return {
        planned: count('planned'),
        stopped,
        stopping: count('stopping'),
        stuck: count('stuck'),
        forced: outcomes.filter((outcome) => 'forced' in outcome).length,
        withdrawn: count('withdrawn'),
        withdrawnBy: countReasons(outcomes),
        ended: count('stopped', 'finished', 'gone') - stopped,
        notCancelled: count('forbidden', 'failed', 'not-tried')
    };
}
function countReasons(outcomes) {
    const counts = {};
    for (const outcome of outcomes) {
        if (outcome.kind !== 'withdrawn')
            continue;
        const { code } = outcome.reason;
        counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
}
function estimate({ plan, outcomes, snapshot }) {
    const cancelled = verdict_cancellations(plan)
        .map(({ run }) => run)
        .filter((run) => isCancelled(outcomes.get(run.id)));
    if (cancelled.length === 0)
        return null;
    return estimateSaved(cancelled, snapshot.runs, snapshot.takenAt) ?? null;
}
//# sourceMappingURL=metrics.js.map
;// CONCATENATED MODULE: ./lib/report/sentences.js


function sentenceFor({ action, reason }, quote, nameRun = byId) {
    const texts = action === 'keep' ? keepTexts : cancelTexts;
    return texts[reason.code]?.say(reason, quote, nameRun) ?? reason.code;
}
const outcomeSentences = {
    planned: () => 'would be cancelled (dry run)',
    stopped: ({ conclusion, forced }, { quote }) => {
        if (conclusion === null)
            return 'ended, and was started again before its conclusion could be read';
        if (conclusion !== 'cancelled') {
            return `ended before the cancel took effect (${quote(conclusion)})`;
        }
        return forced === true ? 'force-cancelled' : 'cancelled';
    },
    finished: () => 'had ended already',
    gone: () => 'was deleted before the cancel arrived',
    stopping: ({ status, forced, notForced }, words) => {
        const accepted = `GitHub accepted the ${forced === true ? 'force-cancel' : 'cancel'}`;
        const now = status === 'unknown'
            ? 'the run could not be read since'
            : `the run is still ${words.quote(status)}`;
        return `${accepted}, ${now}: its jobs have five minutes to clean up${sentences_whyNotForced(notForced, words)}`;
    },
    stuck: sentenceForStuck,
    withdrawn: ({ reason }, { quote, nameRun }) => `kept: the check right before the cancel found that ${sentenceFor({ action: 'keep', reason }, quote, nameRun)}`,
    forbidden: ({ message }, { quote }) => `the token may not cancel it: ${quote(message)}`,
    failed: ({ message }, { quote }) => `the cancel failed: ${quote(message)}`,
    'not-tried': ({ message }) => `not tried: ${message}`
};
function sentenceForOutcome(outcome, quote, nameRun = byId) {
    const say = outcomeSentences[outcome.kind];
    return say(outcome, { quote, nameRun });
}
function sentenceForStuck({ why, status, forced, notForced }, words) {
    const shown = words.quote(status);
    if (forced === true) {
        return `stuck: GitHub accepted the force-cancel and the run is still ${shown}`;
    }
    return `stuck: ${reasonsStuck[why](shown)}${sentences_whyNotForced(notForced, words)}`;
}
const reasonsStuck = {
    'not-queued-yet': () => 'GitHub says that the run is not queued yet and cannot be cancelled',
    'ignores-cancel': (status) => `GitHub accepted the cancel and the run is still ${status}`,
    'says-completed': (status) => `GitHub says that the run has completed and cannot be cancelled, and shows it as ${status}`,
    'jobs-ended': (status) => `all its jobs ended more than a day ago and GitHub still shows it as ${status}; no cancel was sent, because no cancel ends such a run`
};
function sentences_whyNotForced(why, words) {
    return why === undefined ? '' : `; not force-cancelled: ${becauseOf(why, words)}`;
}
function becauseOf(why, { quote, nameRun }) {
    switch (why.because) {
        case 'job-at-work':
            return `its job ${quote(why.job)} is running (force: idle)`;
        case 'job-has-begun':
            return `its job ${quote(why.job)} has begun (force: unstarted)`;
        case 'run-has-begun':
            return `the run is ${quote(why.status)} (force: unstarted)`;
        case 'not-read':
            return 'the run could not be read again in time';
        case 'kept':
            return sentenceFor({ action: 'keep', reason: why.reason }, quote, nameRun);
    }
}
//# sourceMappingURL=sentences.js.map
;// CONCATENATED MODULE: ./lib/report/own-run.js


function ownRunNotice(own, newer, dryRun) {
    const will = dryRun
        ? 'Without dry-run, the step would now cancel this run'
        : 'The step now cancels this run as its last action';
    return {
        level: 'notice',
        about: 'own-run',
        say: (quote, nameRun) => `This run is superseded by ${nameRun(newer.id)} (${quote(sha_short(own.head.sha))} → ${quote(sha_short(newer.head.sha))}). ${will} (on-superseded: cancel-self), unless the check right before the cancel finds a reason to keep it.`
    };
}
function ownRunResult(outcome, obstacles) {
    if (outcome.kind === 'stopping') {
        return { level: 'info', say: () => 'GitHub accepted the cancel of this run' };
    }
    if (outcome.kind === 'planned') {
        return { level: 'info', say: () => 'this run would be cancelled now (dry run)' };
    }
    if (outcome.kind === 'withdrawn' && obstacles.length === 0) {
        return {
            level: 'info',
            say: (quote) => `this run goes on: ${sentenceFor({ action: 'keep', reason: outcome.reason }, quote)}`
        };
    }
    return {
        level: 'warning',
        say: (quote) => {
            const causes = obstacles.length > 0 ? obstacles.map(quote) : [sentenceForOutcome(outcome, quote)];
            return `This run is superseded and should have cancelled itself, but goes on: ${causes.join('; ')}`;
        }
    };
}
//# sourceMappingURL=own-run.js.map
;// CONCATENATED MODULE: ./lib/supersede.js



















async function supersede(request, world) {
    const { target, policy } = request;
    const conclusion = await conclude(request, world);
    const newer = request.cancelsItself === true ? supersederOf(conclusion, target) : undefined;
    const own = target.actsFor.kind === 'newest' ? undefined : target.actsFor.run;
    const result = compose(conclusion, request, { own, newer, meter: world.meter });
    await world.reporter?.show(result);
    if (newer !== undefined) {
        const end = await cancelOwnRun(newer, { target, policy }, world);
        await world.reporter?.showOwnEnd(end);
    }
    return result;
}
function replan(snapshot, policy, meter) {
    const plan = decide(snapshot, policy);
    const outcomes = new Map(cancellations(plan).map((verdict) => {
        const reason = confirm(verdict, verdict.run, { look: snapshot, now: snapshot }, policy);
        return [
            verdict.run.id,
            reason === undefined ? { kind: 'planned' } : { kind: 'withdrawn', reason }
        ];
    }));
    const conclusion = { snapshot, plan, outcomes, troubles: [], dryRun: true };
    return compose({ ...conclusion, standing: undefined, timeToEffect: undefined }, { policy }, { meter });
}
function compose(conclusion, { policy, serverUrl, docsUrl, remedy, readOnlyByDesign = false }, { meter, own, newer }) {
    const advice = advise(conclusion, { readOnlyByDesign, meter, policy, serverUrl, remedy });
    const isEnding = own !== undefined && newer !== undefined;
    return {
        ...conclusion,
        group: (0,group/* nameGroupIn */.Ik)(conclusion.snapshot, own, policy.template),
        grade: gradeOf(conclusion),
        advice: isEnding ? [...advice, ownRunNotice(own, newer, conclusion.dryRun)] : advice,
        metrics: measure(conclusion, meter),
        serverUrl,
        docsUrl
    };
}
async function conclude(request, world) {
    const { target: given, policy, wait = 0, settle, force = 'never', isBarrier = false } = request;
    if (!isWorthLooking(given, policy))
        return skip(given, policy, world);
    const { target, troubles: atSource } = await readSource(given, world);
    const observed = await observe(target, policy, world, settle);
    const { snapshot, remarks, firstEvidence, plan } = observed;
    const troubles = [...atSource, ...observed.troubles];
    const dryRun = world.canceller === undefined;
    if (firstEvidence === undefined) {
        const { standing, trouble } = await standingWithTag(snapshot, { target, policy }, world);
        return {
            snapshot: withoutPending(snapshot),
            plan,
            outcomes: new Map(),
            standing,
            troubles: [...troubles, ...trouble],
            remarks,
            timeToEffect: undefined,
            dryRun
        };
    }
    const { headOwner } = target;
    const basis = { policy, look: snapshot, headOwner, lookedAt: observed.lookedAt };
    const applied = await apply(plan, world, { basis, wait, firstEvidence });
    const since = world.clock.now();
    const filter = filterOf(target.scope);
    let { lastLook } = applied;
    const watched = await watch(applied.accepted, world, {
        wait,
        filter,
        halfway: async (open) => {
            lastLook = (await cancelAgain(open, plan, world, basis)) ?? lastLook;
        }
    });
    const outcomes = new Map([...applied.outcomes, ...watched.outcomes]);
    const left = { plan, outcomes, force };
    const forced = await forceLeft(left, world, { basis, wait, filter, since });
    return {
        snapshot: withoutPending(snapshot),
        plan,
        outcomes: new Map([...outcomes, ...forced.outcomes]),
        standing: standingIn(withoutPending(forced.lastLook ?? lastLook), { target, policy }),
        troubles: [...troubles, ...applied.troubles, ...watched.troubles, ...forced.troubles],
        remarks,
        timeToEffect: longestOf(watched.timeToEffect, forced.timeToEffect),
        dryRun,
        isBarrier
    };
}
function longestOf(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
//# sourceMappingURL=supersede.js.map
;// CONCATENATED MODULE: ./lib/report/advice-text.js


function adviceLine({ say, copy, page }, report, nameRun = byId) {
    const url = page === undefined ? undefined : docsPageUrl(report, page);
    return [
        say(verbatim, nameRun),
        ...(copy === undefined ? [] : [copy]),
        ...(url === undefined ? [] : [`See ${url}`])
    ].join(' ');
}
//# sourceMappingURL=advice-text.js.map
;// CONCATENATED MODULE: ./lib/action/own-run.js




function messageOf({ outcome, troubles }, readOnlyByDesign, place) {
    if (outcome.kind !== 'forbidden')
        return ownRunResult(outcome, troubles.map(describe));
    const advice = adviceOnForbidden(outcome, readOnlyByDesign);
    return { level: advice.level, say: () => adviceLine(advice, place) };
}
//# sourceMappingURL=own-run.js.map
;// CONCATENATED MODULE: ./lib/event/deletion.js



function readDeletion({ payload }) {
    const name = (0,translate/* toText */.fE)(payload['ref']);
    const type = payload['ref_type'];
    if (name === undefined || (type !== 'branch' && type !== 'tag')) {
        throw new errors/* InputError */.d('The payload of the event delete does not say which branch was deleted.');
    }
    return type === 'branch'
        ? { name, subject: { kind: 'branch', ref: `${model_ref/* branchPrefix */.$j}${name}` } }
        : { name, subject: { kind: 'tag', ref: `${model_ref/* tagPrefix */.B3}${name}` } };
}
//# sourceMappingURL=deletion.js.map
// EXTERNAL MODULE: ./lib/inputs/policy-patterns.js
var policy_patterns = __webpack_require__(9875);
;// CONCATENATED MODULE: ./lib/event/stop-facts.js



function stop_facts_factsOf(stopOn, { event, payload }) {
    if (!(0,model_events/* isOfPullRequest */.Av)(event))
        return [];
    switch (payload['action']) {
        case 'converted_to_draft':
            return stopOn.filter(({ kind }) => kind === 'draft');
        case 'labeled': {
            const label = (0,translate/* toText */.fE)((0,translate/* recordIn */.Rn)(payload, 'label')['name']);
            return stopOn.filter((fact) => fact.kind === 'label' && label !== undefined && sameLabel(fact.name, label));
        }
        default:
            return [];
    }
}
//# sourceMappingURL=stop-facts.js.map
;// CONCATENATED MODULE: ./lib/action/target.js






async function requestFor({ context, actor, inputs }) {
    const { wait, settle, force } = inputs;
    return {
        target: targetFor(context, actor, inputs),
        policy: await policyFor(inputs, context, actor),
        wait,
        settle,
        force,
        isBarrier: inputs.onError === 'fail',
        cancelsItself: inputs.onSuperseded === 'cancel-self',
        readOnlyByDesign: isReadOnlyByDesign(context, actor)
    };
}
function isReadOnlyByDesign({ event, actor: login, repository, run }, actor) {
    if (actor.isCompanion)
        return false;
    const isFork = event === 'pull_request' && run.head.repository !== repository.id;
    return isFork || (event === 'pull_request_target' && login === 'dependabot[bot]');
}
function targetFor({ repository, run, event, payload }, actor, inputs) {
    const { workflows, membership } = inputs;
    if (inputs.mode === 'closed')
        refuseOtherEvents(actor);
    if (inputs.stopOn.length > 0 && actor.isCompanion)
        refuseStopOn();
    const mode = modeFor(inputs, { event, payload });
    const target = {
        repository,
        self: run.id,
        workflows,
        scope: { ...(0,model_events/* eventsFor */.FR)(mode, actor.run.event), head: actor.run.head },
        subject: actor.subject,
        headOwner: actor.headOwner,
        actsFor: { kind: actor.isCompanion ? 'named' : 'executing', run: actor.run },
        needsOwnTime: mode === 'stop' || mode === 'merge-group' || mode === 'branch-gone',
        membership
    };
    return mode === 'branch-gone' ? afterDeletion(target, readDeletion({ payload })) : target;
}
function afterDeletion(target, { name, subject }) {
    const head = { repository: target.repository.id, branch: name };
    return { ...target, scope: { event: 'push', head }, subject, isDeleted: true };
}
function refuseOtherEvents({ run: { event }, isCompanion }) {
    if ((0,model_events/* isOfPullRequest */.Av)(event) || (event === 'delete' && !isCompanion))
        return;
    const what = isCompanion ? 'this companion acts for a run of' : 'this run is of';
    throw new errors/* InputError */.d(`mode: closed cancels the runs of a closed pull request or of a deleted branch, but ${what} the event ${event}. Use it in a workflow with on: { pull_request: { types: [closed] } } or on: delete. For pull requests from forks, use it in a companion (on: workflow_run) of a workflow with the former.`);
}
function refuseStopOn() {
    throw new errors/* InputError */.d('Input stop-on does not work in a companion (on: workflow_run), because GitHub does not say which activity type started the source run. Use it in a workflow with on: { pull_request: { types: [converted_to_draft, labeled] } }.');
}
function workflowFileFor({ workflows, actsFor }) {
    if (workflows === 'all')
        return { workflowFile: undefined };
    if (workflows === 'this') {
        const own = actsFor.kind === 'newest' ? undefined : actsFor.run.workflow;
        return { workflowFile: own?.isForeign === true ? undefined : fileIn(own?.path) };
    }
    const [only, another] = workflows;
    return {
        workflowFile: another === undefined ? fileIn(only) : undefined,
        givenAs: 'input workflows'
    };
}
function fileIn(path = '') {
    return path.startsWith(model_workflow/* workflowFolder */.Mf) ? path.slice(model_workflow/* workflowFolder */.Mf.length) : undefined;
}
async function policyFor(inputs, context, actor) {
    return {
        mode: modeFor(inputs, context),
        events: inputs.events,
        ...(await (0,policy_patterns/* compilePatterns */.x)(inputs)),
        refProtected: !actor.isCompanion && context.event !== 'delete' && context.refProtected,
        exemptLabel: inputs.exemptLabel,
        sameCommit: inputs.sameCommit,
        reruns: inputs.reruns,
        letFinishAfter: inputs.letFinishAfter,
        onClosed: inputs.onClosed,
        onMerged: inputs.onMerged,
        stopOn: stop_facts_factsOf(inputs.stopOn, context),
        template: inputs.template,
        maxCancels: inputs.maxCancels
    };
}
function modeFor({ mode, stopOn }, { event, payload }) {
    if (event === 'merge_group' && payload['action'] === 'destroyed')
        return 'merge-group';
    if (mode === 'closed')
        return event === 'delete' ? 'branch-gone' : 'closed';
    return stop_facts_factsOf(stopOn, { event, payload }).length > 0 ? 'stop' : 'supersede';
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./lib/report/report.js

const docsPages = (/* unused pure expression or super */ null && ([
    'forks.md',
    'inputs.md#protect-refs',
    'inputs.md#wait',
    'troubleshooting.md',
    'troubleshooting.md#a-run-is-stuck',
    'troubleshooting.md#resource-not-accessible-by-integration',
    'troubleshooting.md#the-token-has-used-up-its-requests'
]));
function outcomeCount(metrics) {
    const { stopped, stopping, stuck, withdrawn, ended, notCancelled } = metrics;
    return stopped + stopping + stuck + withdrawn + ended + notCancelled;
}
function outcomeOf(report, verdict) {
    return report.outcomes.get(verdict.run.id);
}
function countOf(report, ...kinds) {
    return [...report.outcomes.values()].filter((outcome) => kinds.includes(outcome.kind)).length;
}
function cancelledIds(report) {
    return report.plan.verdicts
        .map((verdict) => verdict.run.id)
        .filter((id) => isCancelled(report.outcomes.get(id)));
}
function centralVerdicts(report) {
    return report.plan.verdicts.filter(({ reason }) => reason.code !== 'finished' && reason.code !== 'outside-group');
}
function othersInWords(report) {
    return countOthers(report, centralVerdicts(report), (code) => code === 'outside-group' ? 'of other groups' : code);
}
function countOthers(report, listed, wordFor = (code) => code) {
    const counts = new Map();
    for (const verdict of report.plan.verdicts) {
        if (listed.includes(verdict))
            continue;
        counts.set(verdict.reason.code, (counts.get(verdict.reason.code) ?? 0) + 1);
    }
    return [...counts].map(([code, count]) => `${count} ${wordFor(code)}`).join(', ');
}
function keptCount(report) {
    const kept = centralVerdicts(report).filter((verdict) => verdict.action === 'keep').length;
    return kept + countOf(report, 'withdrawn');
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./lib/report/headline.js



function headline(report) {
    const parts = partsOf(report);
    const kept = othersKept(report);
    const alsoKept = kept > 0 ? [`${kept} kept`] : [];
    const [first, ...rest] = parts;
    if (first === undefined && report.grade === 'ok' && report.standing?.superseded === true) {
        return 'This run is superseded, and there is nothing to cancel';
    }
    if (first === undefined)
        return [headline_nothing(report), ...alsoKept].join(', ');
    const whole = [
        `${first.count} ${nounFor(report, first.count)} ${first.words}`,
        ...rest.map(({ count, words }) => `${count} ${words}`),
        ...alsoKept,
        ...saved(report)
    ].join(', ');
    return isForbidden(report) ? `${whole}: the token may not cancel runs` : whole;
}
function partsOf(report) {
    const { stopped, stopping, stuck, ended } = report.metrics;
    return [
        { count: countOf(report, 'planned'), words: 'would be cancelled' },
        { count: stopped, words: 'cancelled' },
        { count: stopping, words: 'still being cancelled' },
        { count: stuck, words: 'will not stop' },
        {
            count: countOf(report, 'failed', 'forbidden', 'not-tried'),
            words: 'could not be cancelled'
        },
        { count: ended, words: 'had already ended' }
    ].filter(({ count }) => count > 0);
}
function headline_nothing({ grade }) {
    if (grade === 'failed')
        return 'GitHub could not be read: nothing was cancelled';
    if (grade === 'partial')
        return 'GitHub could be read only in part: nothing was cancelled';
    return 'Nothing to cancel';
}
const nouns = {
    superseded: ['superseded ', ''],
    'pull-request-closed': ['', ' of the closed pull request'],
    'pull-request-draft': ['', ' of the draft pull request'],
    'stop-label': ['', ' of the labelled pull request'],
    'merge-group-gone': ['', ' of the ended merge-queue entry'],
    'branch-gone': ['', ' of the deleted branch']
};
function nounFor({ plan }, count) {
    const codes = new Set(verdict_cancellations(plan).map(({ reason }) => reason.code));
    const [code] = codes;
    const [before, behind] = code !== undefined && codes.size === 1 ? nouns[code] : ['', ''];
    return `${before}run${count === 1 ? '' : 's'}${behind}`;
}
function othersKept(report) {
    const kept = centralVerdicts(report).filter(({ action, reason }) => action === 'keep' && reason.code !== 'self');
    return kept.length + countOf(report, 'withdrawn');
}
function saved({ metrics: { estimatedSavedMs } }) {
    const isWorthIt = estimatedSavedMs !== null && estimatedSavedMs >= 60_000;
    return isWorthIt ? [`about ${inMinutes(estimatedSavedMs)} saved`] : [];
}
function isForbidden(report) {
    return countOf(report, 'forbidden') > 0 && report.metrics.stopped === 0;
}
//# sourceMappingURL=headline.js.map
;// CONCATENATED MODULE: ./lib/report/names.js



function namesIn(report, quote) {
    const isMixed = hasSeveralWorkflows(report);
    return naming(report, (run) => isMixed ? `${quote(workflowFile(run))} run ${run.number}` : numberOf(run));
}
function linkedNamesIn(report) {
    return linking(report, namesIn(report, report_escape/* forMarkdown */.Bm));
}
function numbersIn(report) {
    return naming(report, numberOf);
}
function linkedNumbersIn(report) {
    return linking(report, numbersIn(report));
}
const numberOf = ({ number }) => `run ${number}`;
function naming(report, name) {
    const { runs: listed, successors } = report.snapshot;
    const runs = new Map([...successors.map(({ run }) => run), ...listed].map((run) => [run.id, run]));
    return (id) => {
        const run = runs.get(id);
        return run === undefined ? `the run with id ${id}` : name(run);
    };
}
function linking(report, nameRun) {
    return (id) => {
        const url = runUrl(report, id);
        return url === undefined ? nameRun(id) : `[${nameRun(id)}](${url})`;
    };
}
function hasSeveralWorkflows(report) {
    return new Set(centralVerdicts(report).map(({ run }) => run.workflow.path)).size > 1;
}
function workflowFile({ workflow }) {
    return workflow.path.replace(/^.*\//, '');
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./lib/report/result.js


const results = {
    planned: { words: 'would be cancelled', tone: 'planned' },
    finished: { words: 'had ended', tone: 'ended' },
    gone: { words: 'was deleted', tone: 'ended' },
    stopping: { words: 'being cancelled', tone: 'ended' },
    stuck: { words: 'will not stop', tone: 'trouble' },
    withdrawn: { words: 'kept', tone: 'going' },
    forbidden: { words: 'not cancelled', tone: 'trouble' },
    failed: { words: 'not cancelled', tone: 'trouble' },
    'not-tried': { words: 'not cancelled', tone: 'trouble' }
};
function resultOf(report, verdict) {
    const { action, reason } = verdict;
    if (reason.code === 'self')
        return { words: 'this run', tone: 'going' };
    const outcome = outcomeOf(report, verdict);
    if (action === 'keep')
        return { words: 'kept', tone: 'going' };
    if (outcome === undefined)
        return results['not-tried'];
    if (outcome.kind !== 'stopped')
        return results[outcome.kind];
    return isCancelled(outcome) ? { words: 'cancelled', tone: 'ended' } : results.finished;
}
function rankedVerdicts(report) {
    const rank = (verdict) => {
        if (verdict.reason.code === 'self')
            return 3;
        const { tone } = resultOf(report, verdict);
        return tone === 'trouble' ? 0 : tone === 'going' ? 2 : 1;
    };
    return centralVerdicts(report).toSorted((one, other) => rank(one) - rank(other));
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./lib/report/why.js



function whyFor(report, verdict, { quote, nameRun }) {
    if (verdict.reason.code === 'self')
        return 'runs this step';
    const reason = verdict.reason.code === 'superseded'
        ?
            `superseded by ${nameRun(verdict.reason.by)}`
        : sentenceFor(verdict, quote, nameRun);
    const outcome = outcomeOf(report, verdict);
    if (outcome === undefined || outcome.kind === 'planned')
        return reason;
    const became = sentenceForOutcome(outcome, quote, nameRun);
    if (outcome.kind === 'withdrawn')
        return became.replace(/^kept: /, '');
    if (outcome.kind === 'forbidden')
        return `${reason}; the token may not cancel it`;
    const isPlain = isCancelled(outcome) && !('forced' in outcome);
    return isPlain ? reason : `${reason}; ${became}`;
}
//# sourceMappingURL=why.js.map
;// CONCATENATED MODULE: ./lib/report/log.js








const mostLines = 20;
function logLines(report) {
    const ranked = rankedVerdicts(report);
    const isAlone = ranked.every(({ reason }) => reason.code === 'self');
    const shown = isAlone ? [] : ranked.map((verdict) => lineFor(report, verdict));
    const more = shown.slice(mostLines);
    return [
        headline(report),
        ...shown.slice(0, mostLines),
        ...(more.length > 0 ? folded(`${more.length} more runs`, more) : []),
        ...folded('Details', details(report))
    ];
}
function folded(title, lines) {
    return [`::group::${title}`, ...lines, '::endgroup::'];
}
function lineFor(report, verdict) {
    const { words } = resultOf(report, verdict);
    const name = namesIn(report, verbatim)(verdict.run.id);
    const why = whyFor(report, verdict, { quote: verbatim, nameRun: numbersIn(report) });
    const url = runUrl(report, verdict.run.id) ?? '';
    return (0,report_escape/* forLog */.Ig)(`${words}: ${name}, ${why}  ${url}`.trimEnd());
}
function details(report) {
    const verdicts = centralVerdicts(report);
    const others = othersInWords(report);
    const url = subjectUrl(report);
    return [
        `group ${(0,report_escape/* forLog */.Ig)(report.group)}`,
        ...(url === undefined ? [] : [url]),
        ...verdicts.map((verdict) => detail(report, verdict)),
        ...(others === '' ? [] : [`other runs on the list, all kept: ${others}`]),
        `requests to GitHub: ${report.metrics.requestsTotal}`
    ];
}
function detail(report, verdict) {
    const { run, action, reason } = verdict;
    const outcome = outcomeOf(report, verdict);
    const name = namesIn(report, verbatim)(run.id);
    const became = outcome === undefined ? '' : `, outcome ${outcome.kind}`;
    return (0,report_escape/* forLog */.Ig)(`${name}: id ${run.id}, attempt ${run.attempt}, ${run.head.sha}, ${run.status}, ${action} ${reason.code}${became}`);
}
//# sourceMappingURL=log.js.map
;// CONCATENATED MODULE: ./lib/report/numbers.js


function numbersTable(metrics) {
    if (metrics.requestsTotal === 0)
        return '';
    const rows = [
        ['requests', requests(metrics)],
        ['waited for rate limits', waits(metrics)],
        ['runs to cancel', runs(metrics)],
        ['withdrawn', withdrawn(metrics)],
        ['time until stopped', timeToEffect(metrics)],
        ['last check to cancel', numbers_doubt(metrics)],
        ['requests left', budget(metrics)],
        ['time saved', numbers_saved(metrics)]
    ].filter(([, text]) => text !== '');
    return [
        '| Numbers | |',
        '| :--- | :--- |',
        ...rows.map((cells) => `| ${cells.join(' | ')} |`)
    ].join('\n');
}
const requestWords = {
    runs: 'list of runs',
    pulls: 'list of pull requests',
    pull: 'pull request'
};
function requests({ requests: byKind, requestsTotal, retries, shared }) {
    const parts = Object.entries(byKind).map(([kind, count]) => `${count} × ${requestWords[kind] ?? kind}`);
    const again = retries > 0 ? `; ${retries} of them retries` : '';
    const spared = shared > 0 ? `; ${shared} more answered by a request already sent` : '';
    return `${requestsTotal}: ${parts.join(', ')}${again}${spared}`;
}
function waits({ waitedMs, waitsMs }) {
    if (waitedMs === 0)
        return '';
    const parts = Object.entries(waitsMs)
        .filter(([, milliseconds]) => milliseconds > 0)
        .map(([kind, milliseconds]) => `${kind} ${inSeconds(milliseconds)}`);
    return `${inSeconds(waitedMs)} (${parts.join(', ')})`;
}
function runs(metrics) {
    if (outcomeCount(metrics) === 0)
        return '';
    const { stopped, stopping, stuck, notCancelled, ended, conflicts } = metrics;
    return [
        `${stopped} cancelled`,
        ...(stopping > 0 ? [`${stopping} still being cancelled`] : []),
        ...(stuck > 0 ? [`${stuck} stuck`] : []),
        ...(notCancelled > 0 ? [`${notCancelled} not cancelled`] : []),
        ...(ended > 0 ? [`${ended} ended before the cancel`] : []),
        ...(conflicts > 0 ? [`${conflicts} × HTTP 409`] : [])
    ].join(', ');
}
function withdrawn({ withdrawn: count, withdrawnBy }) {
    const reasons = Object.entries(withdrawnBy).map(([code, times]) => `${times} × ${code}`);
    return count === 0
        ? ''
        : `${count} after the check right before the cancel (${reasons.join(', ')})`;
}
function timeToEffect({ timeToEffectMs }) {
    if (timeToEffectMs === null)
        return '';
    return `${inSeconds(timeToEffectMs)} at most, from a cancel until its run was seen to have ended`;
}
function numbers_doubt({ doubtMs, doubtBoundMs }) {
    if (doubtMs === null || doubtBoundMs === null)
        return '';
    return `${inSeconds(doubtMs)} at most, from the last check to the answer to a cancel (${inSeconds(doubtBoundMs)} from the start of that check)`;
}
function budget({ budgetLeft }) {
    return budgetLeft === null ? '' : `${budgetLeft} in this hour`;
}
function numbers_saved({ estimatedSavedMs }) {
    return estimatedSavedMs === null
        ? ''
        : `about ${inMinutes(estimatedSavedMs)} of runner time (an estimate)`;
}
//# sourceMappingURL=numbers.js.map
;// CONCATENATED MODULE: ./lib/report/timeline.js




const fewestBars = 4;
const mostBars = 12;
const longestFile = 60;
const styles = {
    ended: 'done, ',
    planned: '',
    going: 'active, ',
    trouble: 'crit, '
};
const init = "%%{init: {'gantt': {'leftPadding': 130}, 'themeVariables': {'sectionBkgColor': 'transparent', 'altSectionBkgColor': 'transparent', 'sectionBkgColor2': 'transparent'}}}%%";
function timeline(report) {
    const now = report.snapshot.takenAt;
    const bars = centralVerdicts(report)
        .filter(({ run }) => run.createdAt !== undefined)
        .slice(-mostBars);
    if (now === undefined || bars.length < fewestBars)
        return '';
    const ranked = rankedVerdicts(report).filter((verdict) => bars.includes(verdict));
    const names = [...new Set(ranked.map((verdict) => resultOf(report, verdict).words))];
    return [
        '```mermaid',
        init,
        'gantt',
        '  dateFormat x',
        ...axis(now - Math.min(...bars.map(({ run }) => run.createdAt ?? now))),
        '  todayMarker off',
        ...names.flatMap((name) => [
            `  section ${name}`,
            ...bars
                .filter((verdict) => resultOf(report, verdict).words === name)
                .map((verdict) => bar(report, verdict, now))
        ]),
        '```'
    ].join('\n');
}
function axis(span) {
    const wanted = span / 60_000 / 5;
    const minutes = [1, 2, 5, 10, 15, 30].find((each) => each >= wanted);
    if (minutes !== undefined)
        return ['  axisFormat %H:%M', `  tickInterval ${minutes}minute`];
    const hours = [1, 2, 3, 6, 12].find((each) => 60 * each >= wanted);
    if (hours !== undefined)
        return ['  axisFormat %H:%M', `  tickInterval ${hours}hour`];
    return ['  axisFormat %m-%d', `  tickInterval ${Math.ceil(wanted / 1440)}day`];
}
function bar(report, verdict, now) {
    const { run } = verdict;
    const file = workflowFile(run);
    const isShown = hasSeveralWorkflows(report) && file.length <= longestFile && /^[\w.-]+$/.test(file);
    const prefix = isShown ? `${file} ` : '';
    const from = run.createdAt ?? now;
    const to = Math.max(from + 1000, isInFlight(run) ? now : (run.updatedAt ?? now));
    return `  ${prefix}run ${run.number} :${styles[resultOf(report, verdict).tone]}${from}, ${to}`;
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./lib/report/summary.js











const mostVisible = 20;
const mostRows = 200;
function summaryMarkdown(report) {
    return [
        `### ${headline(report)}`,
        header(report),
        ...notes(report),
        ...report.advice.map((advice) => adviceBlock(report, advice)),
        ...tables(report),
        timeline(report),
        summary_details(report)
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function header(report) {
    const { subject } = report.snapshot;
    const url = subjectUrl(report);
    const link = (text) => (url === undefined ? text : `[${text}](${url})`);
    switch (subject.kind) {
        case 'pull-request':
            return link(`Pull request #${subject.number}`);
        case 'branch':
            return `Branch ${link((0,report_escape/* forMarkdown */.Bm)((0,model_ref/* branchName */.at)(subject.ref)))}`;
        case 'tag':
            return `Tag ${(0,report_escape/* forMarkdown */.Bm)(subject.ref.replace(/^refs\/tags\//, ''))}`;
        case 'merge-group':
            return `Merge queue entry ${(0,report_escape/* forMarkdown */.Bm)(subject.ref)}`;
        case 'run':
            return '';
    }
}
function notes(report) {
    const { dryRun, snapshot, standing, serverUrl, advice } = report;
    const isOfStep = snapshot.self !== undefined && serverUrl !== undefined;
    const isSaid = advice.some(({ about }) => about === 'own-run');
    return [
        ...(standing?.superseded === true && !isSaid
            ? [
                `> ℹ️ **This run is superseded** by ${linkedNamesIn(report)(standing.newest)}: its checks are for an old commit.`
            ]
            : []),
        ...(dryRun && isOfStep
            ? [
                '> ℹ️ **Dry run: nothing was cancelled.** To go live, remove `dry-run: true` from the step and give its job the permission `actions: write`.'
            ]
            : [])
    ];
}
function adviceBlock(report, { level, say, copy, page }) {
    const sign = level === 'warning' ? '⚠️' : 'ℹ️';
    const url = page === undefined ? undefined : docsPageUrl(report, page);
    const more = url === undefined ? [] : [`[Read more](${url})`];
    const text = `> ${sign} ${say(report_escape/* forMarkdown */.Bm, linkedNamesIn(report))}`;
    if (copy === undefined)
        return [text, ...more].join(' ');
    return [text, '> ```', `> ${copy}`, '> ```', ...more.map((link) => `> ${link}`)].join('\n');
}
function tables(report) {
    const verdicts = rankedVerdicts(report);
    if (verdicts.every(({ reason }) => reason.code === 'self'))
        return [];
    const folded = verdicts.slice(mostVisible, mostRows);
    const rest = verdicts.length - Math.min(verdicts.length, mostRows);
    return [
        table(report, verdicts.slice(0, mostVisible)),
        ...(folded.length > 0
            ? [
                `<details><summary>${folded.length} more runs</summary>\n\n${table(report, folded)}\n\n</details>`
            ]
            : []),
        ...(rest > 0 ? [`The output \`plan\` lists ${rest} more.`] : [])
    ];
}
function table(report, verdicts) {
    const heads = [
        'Result',
        'Run',
        ...(hasSeveralWorkflows(report) ? ['Workflow'] : []),
        'Commit',
        'Why'
    ];
    return [heads, heads.map(() => '---'), ...verdicts.map((verdict) => cells(report, verdict))]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
}
function cells(report, verdict) {
    const { run } = verdict;
    const { words, tone } = resultOf(report, verdict);
    const docs = docsPageUrl(report, `reasons.md#${decisiveCode(report, verdict)}`);
    const result = docs === undefined ? words : `[${words}](${docs})`;
    const workflow = hasSeveralWorkflows(report) ? [(0,report_escape/* forMarkdown */.Bm)(workflowFile(run))] : [];
    return [
        tone === 'trouble' ? `⚠️ ${result}` : result,
        linkTo(runUrl(report, run.id), String(run.number)),
        ...workflow,
        linkTo(commitUrl(report, run.head.sha), (0,report_escape/* forMarkdown */.Bm)(sha_short(run.head.sha))),
        whyFor(report, verdict, { quote: report_escape/* forMarkdown */.Bm, nameRun: linkedNumbersIn(report) })
    ];
}
function decisiveCode(report, verdict) {
    const outcome = outcomeOf(report, verdict);
    return outcome?.kind === 'withdrawn' ? outcome.reason.code : verdict.reason.code;
}
function linkTo(url, text) {
    return url === undefined ? text : `[${text}](${url})`;
}
function summary_details(report) {
    const others = othersInWords(report);
    return [
        '<details><summary>Details</summary>',
        `Group ${(0,report_escape/* forMarkdown */.Bm)(report.group)}`,
        ...(others === '' ? [] : [`Other runs on the list, all kept: ${others}.`]),
        numbersTable(report.metrics),
        '</details>'
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/report/json.js






function planJson(report, { indent, room = Infinity } = {}) {
    const frame = planWith(report, [], indent).length;
    return planWith(report, thatFit(report, room - frame - longestNote), indent);
}
const longestNote = 1000;
function thatFit(report, room) {
    const { verdicts } = report.plan;
    const central = new Set(centralVerdicts(report));
    const rank = ({ action, reason }, isCentral) => action === 'cancel' || reason.code === 'self' ? 0 : isCentral ? 1 : 2;
    const byWorth = verdicts.toSorted((one, other) => rank(one, central.has(one)) - rank(other, central.has(other)) || other.run.id - one.run.id);
    let left = room;
    const fitting = new Set(byWorth.filter((verdict) => {
        left -= (0,report_escape/* forJson */.Cx)(verdictJson(report, verdict)).length + 1;
        return left >= 0;
    }));
    return verdicts.filter((verdict) => fitting.has(verdict));
}
function planWith(report, listed, indent) {
    const { snapshot, standing } = report;
    return (0,report_escape/* forJson */.Cx)({
        version: 1,
        group: report.group,
        repository: snapshot.repository.name,
        event: snapshot.scope.event,
        subject: snapshot.subject,
        takenAt: snapshot.takenAt === undefined ? null : toIso(snapshot.takenAt),
        complete: snapshot.complete,
        dryRun: report.dryRun,
        outcome: report.grade,
        superseded: standing?.superseded ?? null,
        newestRun: standing?.newest ?? null,
        verdicts: listed.map((verdict) => verdictJson(report, verdict)),
        notListed: countOthers(report, listed),
        advice: report.advice.map((advice) => ({
            level: advice.level,
            text: adviceLine(advice, report)
        }))
    }, indent);
}
function verdictJson(report, verdict) {
    const { run, action, reason } = verdict;
    const outcome = outcomeOf(report, verdict);
    return {
        run: { ...runJson(run), url: runUrl(report, run.id) ?? null },
        action,
        reason,
        sentence: sentenceFor(verdict, verbatim),
        outcome: outcome === undefined ? null : { ...outcome, sentence: sentenceForOutcome(outcome, verbatim) }
    };
}
function runJson(run) {
    return {
        id: run.id,
        number: run.number,
        attempt: run.attempt,
        workflow: run.workflow.path,
        workflowId: run.workflow.id ?? null,
        event: run.event,
        branch: run.head.branch,
        sha: run.head.sha,
        status: run.status,
        createdAt: run.createdAt === undefined ? null : toIso(run.createdAt)
    };
}
function toIso(instant) {
    return new Date(instant).toISOString();
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./lib/action/output-values.js




const mostUnits = 450_000;
function outputsFor(report) {
    const others = withoutPlan(report);
    const taken = Object.entries({ ...others, plan: '' })
        .flat()
        .reduce((sum, text) => sum + text.length, 0);
    return { ...others, plan: planJson(report, { room: mostUnits - taken }) };
}
function withoutPlan(report) {
    const { snapshot, standing } = report;
    const cancelled = cancelledIds(report);
    const { subject } = snapshot;
    return {
        group: report.group,
        superseded: String(standing?.superseded ?? false),
        'newest-run-id': String(standing?.newest ?? ''),
        'pull-request': subject.kind === 'pull-request' ? String(subject.number) : '',
        'pull-request-state': pullRequestOf(snapshot)?.state ?? '',
        cancelled: (0,report_escape/* forJson */.Cx)(cancelled),
        'cancelled-count': String(cancelled.length),
        'kept-count': String(keptCount(report)),
        outcome: report.grade,
        metrics: (0,report_escape/* forJson */.Cx)(report.metrics)
    };
}
//# sourceMappingURL=output-values.js.map
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(7352);
// EXTERNAL MODULE: ./lib/action/runner-file.js
var runner_file = __webpack_require__(4993);
;// CONCATENATED MODULE: ./lib/action/write-report.js









async function writeReport(report, { env, summary, logger }) {
    const attempt = async (what, act) => {
        const problem = await problemOf(what, act);
        if (problem !== undefined)
            await logger.warning((0,report_escape/* forLog */.Ig)(problem));
    };
    await attempt('The log was not written', async () => {
        for (const line of logLines(report))
            await logger.info(line);
        return undefined;
    });
    for (const advice of report.advice) {
        await attempt('An annotation was not written', async () => {
            const text = adviceLine(advice, report, namesIn(report, verbatim));
            await speak({ level: advice.level, say: () => text }, logger);
            return undefined;
        });
    }
    await attempt('The outputs were not written', () => (0,outputs/* writeOutputs */.K)(env, outputsFor(report)));
    if (!wantsSummary(report, env, summary))
        return;
    await attempt('The job summary was not written', () => {
        const why = (0,runner_file/* appendTo */.S)(env, 'GITHUB_STEP_SUMMARY', summaryMarkdown(report));
        return (why && `The job summary was not written: ${why}. The log of this step has the same facts.`);
    });
}
async function speak({ level, say }, logger) {
    await logger[level]((0,report_escape/* forLog */.Ig)(say(verbatim)));
}
async function problemOf(what, act) {
    try {
        return await act();
    }
    catch (error) {
        return `${what}: ${String(error)}. Cancelled runs stay cancelled.`;
    }
}
function wantsSummary(report, env, summary) {
    if (env['GITHUB_STEP_SUMMARY'] === undefined || summary === 'never')
        return false;
    if (summary === 'always' || report.outcomes.size > 0 || report.advice.length > 0)
        return true;
    return report.standing?.superseded === true;
}
//# sourceMappingURL=write-report.js.map
;// CONCATENATED MODULE: ./lib/action/supersede-step.js










async function supersedeStep(runtime, inputs, { context, actor }) {
    (0,group/* refuseEmptyPart */.PQ)(actor, inputs);
    const request = {
        ...(await requestFor({ context, actor, inputs })),
        serverUrl: runtime.env['GITHUB_SERVER_URL'],
        docsUrl: docsUrlIn(runtime.env)
    };
    const { ports, access } = connectTo(runtime, inputs, request.target);
    const { readOnlyByDesign, docsUrl } = request;
    const circumstances = { inputs, readOnlyByDesign, docsUrl };
    const result = await supersede(request, {
        ...ports,
        canceller: inputs.dryRun ? undefined : createCanceller(access),
        reporter: reporterOf(runtime, circumstances)
    });
    return shouldFail(result, circumstances) ? 1 : 0;
}
function docsUrlIn(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = env;
    const ref = env['GITHUB_ACTION_REF'];
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs` : undefined;
}
function reporterOf(runtime, circumstances) {
    const { inputs, readOnlyByDesign, docsUrl } = circumstances;
    const { env, toolkit } = runtime;
    const logger = loggerIn(runtime);
    return {
        show: async (report) => {
            await writeReport(report, { env, summary: inputs.summary, logger });
            if (!shouldFail(report, circumstances))
                return;
            const { setFailed } = await toolkit();
            setFailed(`Supersede ended ${report.grade} (on-error: fail). See the annotations above for what happened and what to do.`);
        },
        showOwnEnd: async (end) => {
            await speak(messageOf(end, readOnlyByDesign, { docsUrl }), logger);
        }
    };
}
function connectTo({ env, stdout, fetch, clock }, inputs, target) {
    const { token } = inputs;
    if (token === undefined) {
        throw new errors/* InputError */.d('Input token is empty. Leave the input out to use the token of the job, or set a token that may cancel runs.');
    }
    stdout.write(`::add-mask::${escapeData(token)}\n`);
    return connect({
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        token,
        fetch,
        userAgent: 'supersede-action',
        repository: target.repository.name,
        ...workflowFileFor(target),
        clock,
        log: logTo(stdout)
    });
}
function logTo(stdout) {
    return {
        debug: (message) => {
            stdout.write(`::debug::${escapeData((0,report_escape/* forLog */.Ig)(message))}\n`);
        },
        info: (message) => {
            stdout.write(`${(0,report_escape/* forLog */.Ig)(message)}\n`);
        }
    };
}
function escapeData(text) {
    return text.replace(/[%\r\n]/g, encodeURIComponent);
}
const annotated = { title: 'Supersede' };
function loggerIn({ stdout, toolkit }) {
    return {
        info: (text) => {
            stdout.write(`${text}\n`);
        },
        notice: async (text) => {
            const { notice } = await toolkit();
            notice(text, annotated);
        },
        warning: async (text) => {
            const { warning } = await toolkit();
            warning(text, annotated);
        }
    };
}
function shouldFail({ grade, outcomes, troubles }, { inputs, readOnlyByDesign }) {
    if (inputs.onError !== 'fail' || grade === 'ok')
        return false;
    const bad = [...outcomes.values()]
        .filter((outcome) => isBad(outcome, { isBarrier: true }))
        .map(({ kind }) => kind);
    const isOnlyForbidden = troubles.length === 0 &&
        bad.includes('forbidden') &&
        bad.every((kind) => kind === 'forbidden' || kind === 'not-tried');
    return !(readOnlyByDesign && isOnlyForbidden);
}
//# sourceMappingURL=supersede-step.js.map

/***/ }),

/***/ 543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   bO: () => (/* binding */ readsInFlight)
/* harmony export */ });
const apiVersion = '2022-11-28';
const readsInFlight = 20;
function rootOf({ apiUrl }) {
    return apiUrl.replace(/\/+$/, '');
}
//# sourceMappingURL=client-options.js.map

/***/ })

};
;