"use strict";
exports.id = 472;
exports.ids = [472];
exports.modules = {

/***/ 3932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ withProgress)
});

// EXTERNAL MODULE: ./lib/cli/github-error.js
var github_error = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/cli/progress.js

const defaultWidth = 80;
function createProgress(stderr) {
    const isTerminal = stderr.isTTY === true;
    let shown = false;
    const clear = () => {
        if (shown)
            stderr.write('\r\u001b[K');
        shown = false;
    };
    const show = (message) => {
        clear();
        stderr.write((0,report_escape/* forLog */.Ig)(message).slice(0, (stderr.columns ?? defaultWidth) - 1));
        shown = true;
    };
    return {
        begin(message) {
            if (isTerminal)
                show(message);
            else
                stderr.write(`${(0,report_escape/* forLog */.Ig)(message)}\n`);
        },
        say(message) {
            if (isTerminal)
                show(message);
        },
        done: clear
    };
}
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./lib/cli/with-progress.js


async function withProgress({ env, stderr }, act) {
    const progress = createProgress(stderr);
    try {
        const value = await act(progress);
        progress.done();
        const notice = (0,github_error/* noticeOnToken */.pk)(env);
        if (notice !== undefined)
            stderr.write(`notice: ${notice}\n`);
        return value;
    }
    finally {
        progress.done();
    }
}
//# sourceMappingURL=with-progress.js.map

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

/***/ }),

/***/ 636:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export addressOf */
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(543);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2159);


function createClient(options) {
    const send = (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .countingFetch */ .U)(options.fetch, options);
    const baseUrl = (0,_client_options_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(options);
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
            if (underWay >= _client_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readsInFlight */ .bO)
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
        'x-github-api-version': _client_options_js__WEBPACK_IMPORTED_MODULE_1__/* .apiVersion */ .XV
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

/***/ }),

/***/ 1379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

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
// EXTERNAL MODULE: ./lib/usage/meter.js
var usage_meter = __webpack_require__(5938);
// EXTERNAL MODULE: ./lib/usage/span.js
var span = __webpack_require__(839);
;// CONCATENATED MODULE: ./lib/usage/wait-budget.js

const longestWait = 65_000;
function createWaitBudget(clock) {
    const spent = (0,span/* createSpan */.V)(clock);
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
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/page.js
var github_page = __webpack_require__(1968);
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __webpack_require__(3489);
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
                per_page: github_page/* perPage */.xP
            }),
            understand: ({ data }) => toGroups(data, id)
        }),
        active: (after) => read({
            operation: `list the concurrency groups${after === undefined ? '' : `, behind ${after}`}`,
            permission: 'actions: read',
            send: () => client.get('GET /repos/{owner}/{repo}/actions/concurrency_groups', {
                owner,
                repo,
                per_page: github_page/* perPage */.xP,
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
// EXTERNAL MODULE: ./lib/github/reading.js
var reading = __webpack_require__(739);
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
// EXTERNAL MODULE: ./lib/pages.js
var lib_pages = __webpack_require__(5047);
// EXTERNAL MODULE: ./lib/github/trouble.js + 1 modules
var trouble = __webpack_require__(5167);
;// CONCATENATED MODULE: ./lib/github/jobs.js




function createJobReader(client, read, name) {
    return async (id) => {
        const undertaking = {
            operation: `list the jobs of run ${id}`,
            permission: 'actions: read'
        };
        const pages = await (0,lib_pages/* allPages */.S)((page) => read({
            ...undertaking,
            operation: `${undertaking.operation}, page ${page}`,
            send: () => client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
                ...name,
                run_id: id,
                filter: 'all',
                per_page: github_page/* perPage */.xP,
                page
            }),
            understand: (answer) => toJobPage({ ...answer, page })
        }));
        const jobs = wholeList(pages);
        if (jobs !== undefined)
            return jobs;
        return { ok: false, trouble: (0,trouble/* oddAnswer */.EF)(undertaking, 'the list is incomplete') };
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
    return (0,translate/* isRecord */.u4)(answer.data) ? (0,github_page/* toPage */.ZF)(answer.data['jobs'], answer, toJob) : undefined;
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
        send: () => askForList(client, { ...name, ...filter, per_page: github_page/* perPage */.xP, page }, of),
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
    return (0,github_page/* toPage */.ZF)(answer.data['workflow_runs'], answer, (json) => (0,translate/* toRun */.P3)(json, fullName));
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
        send: () => client.get(pulls, { ...name, head, ...order, per_page: github_page/* perPage */.xP, page }),
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
    const page = (0,github_page/* toPage */.ZF)(data, answer, translate/* toPullRequest */.c$);
    if (page === undefined || !Array.isArray(data))
        return undefined;
    const touchedAt = data.map((json) => (0,translate/* isRecord */.u4)(json) ? (0,translate/* toInstant */.fN)(json['updated_at']) : undefined);
    return { ...page, touchedAt };
}
//# sourceMappingURL=pulls.js.map
// EXTERNAL MODULE: ./lib/model/ref.js
var ref = __webpack_require__(7204);
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
        return (0,trouble/* notAsMissing */.Kh)(reading);
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
            const reading = await find(`${ref/* tagPrefix */.B3}${tag}`);
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
        return (0,github_page/* namesNext */.A)(headers['link']) ? undefined : null;
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
            return (0,trouble/* notAsMissing */.Kh)(reading);
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
    const meter = (0,usage_meter/* createMeter */.q)(clock);
    const waitBudget = createWaitBudget(clock);
    const clientOptions = { ...options, meter, waitBudget, timeLimit: createTimeLimit(clock) };
    const [owner = '', repo = ''] = options.repository.split('/');
    const name = { owner, repo };
    const client = (0,github_client/* createClient */.U)(clientOptions);
    const read = (0,reading/* createRead */.x)({ clock, waitBudget, meter });
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

/***/ }),

/***/ 1968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ namesNext),
/* harmony export */   ZF: () => (/* binding */ toPage),
/* harmony export */   xP: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3489);

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
        at: (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(headers['date'])
    };
}
function namesNext(link) {
    return typeof link === 'string' && link.includes('rel="next"');
}
function fallsShort(count, { page, data, headers }) {
    const total = (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data) ? totalIn(data['total_count']) : 0;
    if (page === 1)
        return count < total;
    return headers['link'] === undefined && count > 0 && page * count < total;
}
function totalIn(total) {
    const digits = /^[\d,]{1,15}/.exec((0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(total) ?? '')?.[0].replaceAll(',', '');
    return (0,_translate_js__WEBPACK_IMPORTED_MODULE_0__/* .toId */ .Lr)(total) ?? Number(digits ?? 0);
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 739:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createRead)
/* harmony export */ });
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5167);

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
            ? { ok: false, trouble: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .oddAnswer */ .EF)(request, 'the answer is not what GitHub documents') }
            : { ok: true, value };
    }
    catch (error) {
        return { ok: false, trouble: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleFrom */ .wB)(error, request) };
    }
}
//# sourceMappingURL=reading.js.map

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

/***/ 5167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kh: () => (/* binding */ notAsMissing),
  EF: () => (/* binding */ oddAnswer),
  wB: () => (/* binding */ troubleFrom)
});

// UNUSED EXPORTS: deadEnd

// EXTERNAL MODULE: ./lib/model/trouble.js
var trouble = __webpack_require__(6230);
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
    return { ...(0,trouble/* ownTrouble */.e)('odd', undertaking, message), cause: 'not-github' };
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

/***/ 6230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownTrouble),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
function ownTrouble(kind, { operation, permission }, message) {
    return { kind, operation, permission, status: undefined, message, retryAfter: undefined };
}
function describe({ operation, status, message }) {
    return `could not ${operation}: ${status === undefined ? '' : `HTTP ${status} `}${message}`;
}
//# sourceMappingURL=trouble.js.map

/***/ }),

/***/ 5047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* unused harmony export mostPages */
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

/***/ }),

/***/ 5938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitKinds),
/* harmony export */   q: () => (/* binding */ createMeter)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(839);

const waitKinds = ['reads', 'cancels', 'pace'];
function createMeter(clock) {
    const waits = {
        reads: (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .createSpan */ .V)(clock),
        cancels: (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .createSpan */ .V)(clock),
        pace: (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .createSpan */ .V)(clock)
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

/***/ }),

/***/ 839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createSpan)
/* harmony export */ });
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

/***/ }),

/***/ 5557:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    })
};
//# sourceMappingURL=system-clock.js.map

/***/ })

};
;