"use strict";
exports.id = 678;
exports.ids = [678];
exports.modules = {

/***/ 2678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record_record)
});

// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/github-error.js
var github_error = __webpack_require__(7152);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/history/past-run.js
var past_run = __webpack_require__(1414);
// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
// EXTERNAL MODULE: ./lib/decide/deploy-branches.js
var deploy_branches = __webpack_require__(5438);
// EXTERNAL MODULE: ./lib/history/subject.js
var subject = __webpack_require__(2604);
;// CONCATENATED MODULE: ./lib/history/write.js



function lineOf(run) {
    return `${(0,report_escape/* forJson */.Cx)({
        id: run.id,
        name: run.workflowName,
        path: run.workflow,
        run_number: run.number,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        head_branch: run.branch,
        head_sha: run.sha,
        ...(run.headRepository !== undefined && {
            head_repository: run.headRepository === null ? null : { id: run.headRepository }
        }),
        created_at: iso(run.createdAt),
        run_started_at: iso(run.startedAt),
        updated_at: run.endedAt === undefined ? undefined : iso(run.endedAt),
        display_title: run.title,
        actor: run.actor === '' ? undefined : { login: run.actor },
        html_url: run.url,
        pull_requests: run.pulls.length === 0 ? undefined : run.pulls.map((number) => ({ number })),
        jobs: run.jobs?.map(jobJson)
    })}\n`;
}
function jobJson(job) {
    return {
        id: job.id,
        name: job.name,
        run_attempt: job.attempt,
        status: job.status,
        conclusion: job.conclusion,
        started_at: job.startedAt === undefined ? undefined : iso(job.startedAt),
        completed_at: job.completedAt === undefined ? undefined : iso(job.completedAt),
        steps: job.steps.length === 0 ? undefined : job.steps,
        annotations: job.annotations.length === 0 ? undefined : job.annotations
    };
}
function iso(at) {
    return new Date(at).toISOString().replace('.000Z', 'Z');
}
const mergeTitle = /^(Merge pull request #\d+ from )[^/\s]+\/(\S+)$/;
const squashTitle = /^(.+)( \(#\d+\))$/;
function anonymise(run, disguise) {
    const branch = (name) => (isKnownName(name) ? name : `branch-${disguise(name)}`);
    return {
        ...run,
        branch: run.branch === null ? null : branch(run.branch),
        sha: run.sha === '' ? '' : disguise(run.sha),
        title: anonymousTitle(run.title, branch, disguise),
        actor: run.actor === '' ? '' : `user-${disguise(run.actor)}`,
        url: undefined,
        jobs: run.jobs?.map((job) => ({
            ...job,
            name: `job-${disguise(job.name)}`,
            steps: job.steps.map((step) => `step-${disguise(step)}`),
            annotations: []
        }))
    };
}
function isKnownName(name) {
    return (0,deploy_branches/* deployRefOf */.I)(name) !== undefined || (0,subject/* isOfTag */.m6)({ event: 'push', branch: name });
}
function anonymousTitle(title, branch, disguise) {
    const merge = mergeTitle.exec(title);
    if (merge !== null)
        return `${merge[1] ?? ''}owner/${branch(merge[2] ?? '')}`;
    const squash = squashTitle.exec(title);
    const hidden = (text) => `title-${disguise(text)}`;
    return squash === null ? hidden(title) : `${hidden(squash[1] ?? '')}${squash[2] ?? ''}`;
}
//# sourceMappingURL=write.js.map
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/model/trouble.js
var trouble = __webpack_require__(6230);
// EXTERNAL MODULE: ./lib/cli/files.js
var files = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/cli/github-history.js + 1 modules
var github_history = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/cli/history-file.js + 4 modules
var history_file = __webpack_require__(725);
// EXTERNAL MODULE: ./lib/cli/place.js
var cli_place = __webpack_require__(7409);
// EXTERNAL MODULE: ./lib/history/read.js + 1 modules
var read = __webpack_require__(783);
// EXTERNAL MODULE: ./lib/history/translate.js
var translate = __webpack_require__(5814);
;// CONCATENATED MODULE: ./lib/cli/record-history.js




const minute = 60_000;
const mostOfWindow = 1000;
const perPage = 100;
async function recordHistory(request, recorder) {
    const budget = { left: request.maxRequests };
    const ended = new Set(request.known.flatMap(({ id, endedAt }) => (endedAt === undefined ? [] : [id])));
    let runs = 0;
    let from = startOf(request);
    let length = past_run/* day */.vd;
    while (from <= request.to) {
        const to = Math.min(from + length - 1000, request.to);
        const window = await readWindow({ from, to }, request, { ...recorder, budget });
        if (window === 'too-many') {
            length = Math.max(minute, length / 2);
            continue;
        }
        if (window === 'limit' || 'kind' in window)
            return { runs, stopped: window };
        const fresh = window.runs.filter(({ id }) => !ended.has(id));
        for (const run of fresh) {
            const whole = await withJobs(run, request, { ...recorder, budget });
            if (typeof whole === 'string' || 'kind' in whole)
                return { runs, stopped: whole };
            recorder.write(lineOf(request.change(whole)));
            runs += 1;
        }
        recorder.progress((to - request.from) / Math.max(1, request.to - request.from), runs);
        from = to + 1000;
        length = Math.min(past_run/* day */.vd, length * 2);
    }
    return { runs, stopped: 'whole' };
}
function startOf({ from, known }) {
    const last = known.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0);
    const open = known.flatMap(({ createdAt, endedAt }) => (endedAt === undefined ? [createdAt] : []));
    return Math.max(from, Math.min(last, ...open));
}
async function spend({ budget }, ask) {
    if (budget.left <= 0)
        return 'limit';
    budget.left -= 1;
    const answer = await ask();
    return answer.ok ? { value: answer.value } : answer.trouble;
}
async function readWindow({ from, to }, { workflow }, means) {
    const created = `${record_history_iso(from)}..${record_history_iso(to)}`;
    const found = [];
    for (let page = 1; page <= mostOfWindow / perPage; page += 1) {
        const answer = await spend(means, () => means.source.runs({ created, workflow, page }));
        if (typeof answer === 'string' || !('value' in answer))
            return answer;
        const { total } = answer.value;
        if (total > mostOfWindow && to - from > minute)
            return 'too-many';
        found.push(...answer.value.runs);
        if (answer.value.runs.length < perPage)
            break;
    }
    const runs = found.flatMap((json) => {
        const run = (0,translate/* fromJson */.Rf)(json, (text) => text);
        return typeof run === 'string' ? [] : [run];
    });
    return { runs: runs.sort(read/* oldestFirst */.s) };
}
async function withJobs(run, { jobs }, means) {
    if (!jobs)
        return run;
    const answer = await spend(means, () => means.source.jobs(run.id));
    if (typeof answer === 'string' || !('value' in answer))
        return answer;
    const all = answer.value.map((job) => (0,translate/* toPastJob */.Xq)(job, (text) => text));
    const id = (0,past_run/* unsuccessful */.Q5)(all)[0]?.id;
    if (id === undefined)
        return { ...run, jobs: all };
    const texts = await spend(means, () => means.source.annotations(id));
    if (typeof texts === 'string' || !('value' in texts))
        return texts;
    return { ...run, jobs: all.map((job) => (job.id === id ? annotated(job, texts.value) : job)) };
}
function annotated(job, annotations) {
    const texts = annotations.flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
    return { ...job, annotations: texts };
}
function record_history_iso(at) {
    return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
//# sourceMappingURL=record-history.js.map
// EXTERNAL MODULE: ./lib/cli/source.js
var cli_source = __webpack_require__(149);
;// CONCATENATED MODULE: ./lib/cli/history-command.js

















const historyOptions = {
    title: 'A history, for "supersede backtest" and "supersede why"',
    options: [
        { name: 'history', help: 'Record the runs of the repository, one a line, newest last.' },
        { name: 'days', value: 'NUMBER', help: 'The last days. Default: 30.' },
        {
            name: 'jobs',
            help: 'With the jobs of each run: a request for each run, and a second one for each run that did not succeed.'
        },
        {
            name: 'output',
            value: 'FILE',
            isFile: true,
            help: 'Append to this file. What is in it already is not read again.'
        },
        { name: 'max-requests', value: 'NUMBER', help: 'Stop after so many requests. Default: 500.' },
        {
            name: 'anonymise',
            help: 'Replace names of branches, people, jobs and steps, titles and commits, each by the same word everywhere.'
        }
    ]
};
function readHistoryCommand(given) {
    const number = (name, fallback, most) => {
        const text = (0,command/* textOf */.b6)(given, name);
        return text === undefined ? fallback : (0,parse/* wholeNumber */.rD)({ name: `--${name}`, text }, most);
    };
    const asked = (0,read_all/* readAll */.y)({
        place: () => placeIn(given),
        workflow: () => (0,cli_source/* readWorkflow */.S6)((0,command/* textOf */.b6)(given, 'workflow')),
        days: () => number('days', 30, 400),
        maxRequests: () => number('max-requests', 500, 100_000),
        output: () => (0,command/* textOf */.b6)(given, 'output'),
        jobs: () => given.options['jobs'] === true,
        isAnonymous: () => given.options['anonymise'] === true
    });
    return (console) => run(asked, console);
}
function placeIn(given) {
    const foreign = ['pr', 'branch', 'tag', 'run'].filter((name) => (0,command/* textOf */.b6)(given, name) !== undefined);
    if (foreign.length > 0 || given.words.length > 0) {
        throw new errors/* InputError */.d('--history records the whole repository: it takes no target.');
    }
    const repo = (0,command/* textOf */.b6)(given, 'repo');
    const place = repo === undefined ? undefined : (0,cli_place/* readPlace */.y)(repo);
    if (repo === undefined || place?.repository !== undefined) {
        return { repository: place?.repository, host: place?.host };
    }
    throw new errors/* InputError */.d(`--repo is ${JSON.stringify(repo)}; allowed is owner/name, or the address of a repository.`);
}
async function run(asked, console) {
    const { output } = asked;
    const isThere = output !== undefined && (0,external_node_fs_.existsSync)(output);
    const known = isThere ? (await (0,history_file/* readHistoryFile */.tG)(output, console)).runs : [];
    if (output !== undefined)
        append(output, isThere && isCut(output) ? '\n' : '');
    const write = (line) => {
        if (output === undefined)
            console.stdout.write(line);
        else
            append(output, line);
    };
    const { runs, stopped } = await (0,github_history/* visit */.Y)({ place: asked.place, says: `runs of ${(0,format/* counted */.hS)(asked.days, 'day')}` }, console, (on) => record(asked, known, { on, write }));
    return report({ runs, stopped }, asked, console);
}
function isCut(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const { size } = (0,external_node_fs_.fstatSync)(file);
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(file, last, 0, 1, Math.max(0, size - 1));
    (0,external_node_fs_.closeSync)(file);
    return size > 0 && last.toString() !== '\n';
}
function append(path, line) {
    try {
        (0,external_node_fs_.appendFileSync)(path, line);
    }
    catch (error) {
        throw (0,files/* fileError */.zS)('write', path, error);
    }
}
async function record(asked, known, { on, write }) {
    const to = Date.now();
    const from = to - asked.days * past_run/* day */.vd;
    const request = {
        ...asked,
        known,
        from: from - (from % past_run/* day */.vd),
        to: to - (to % 1000),
        change: asked.isAnonymous ? (one) => anonymise(one, disguiseFor(on.repository)) : (one) => one
    };
    const progress = (share, runs) => {
        on.progress.say(`${bar(share)} ${(0,format/* date */.p6)(from + share * (to - from))}, ${(0,format/* counted */.hS)(runs, 'run')}`);
    };
    const recorded = await recordHistory(request, { source: on.source, write, progress });
    const { stopped } = recorded;
    if (typeof stopped === 'string' || recorded.runs > 0)
        return recorded;
    return on.needed({ ok: false, trouble: stopped }, { kind: 'repository' });
}
const wide = 20;
function bar(share) {
    const done = Math.round(Math.min(1, share) * wide);
    return `[${'#'.repeat(done)}${' '.repeat(wide - done)}]`;
}
function disguiseFor(repository) {
    return (text) => (0,external_node_crypto_.createHash)('sha256').update(`${repository}\n${text}`).digest('hex').slice(0, 12);
}
function report({ runs, stopped }, asked, { stderr }) {
    const where = asked.output === undefined ? '' : ` into ${asked.output}`;
    stderr.write((0,report_escape/* forLog */.Ig)(`Recorded ${(0,format/* counted */.hS)(runs, 'run')}${where}.`) + '\n');
    if (stopped === 'whole')
        return command/* exitCodes */.hS.fine;
    const why = stopped === 'limit'
        ? `${(0,format/* counted */.hS)(asked.maxRequests, 'request')} allowed and used up (--max-requests).`
        : (0,trouble/* describe */.q)(stopped);
    const next = asked.output === undefined
        ? 'With --output FILE, the same command goes on where it stopped.'
        : 'Run the same command again: it goes on where it stopped.';
    stderr.write(`warning: ${(0,report_escape/* forLog */.Ig)(`The history is not whole: ${why} ${next}`)}\n`);
    return command/* exitCodes */.hS.incomplete;
}
//# sourceMappingURL=history-command.js.map
// EXTERNAL MODULE: ./lib/cli/look.js + 52 modules
var look = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/cli/snapshot-file.js
var snapshot_file = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/cli/commands/record.js








const record_record = {
    takes: cli_source/* target */.aC,
    about: [
        'Prints what a plan rests on, as JSON: the runs and the state of the pull request, branch or tag. "supersede plan --from-file" reads it.',
        'With --history: records the runs of the repository, one a line, for "supersede backtest" and "supersede why".'
    ],
    options: [cli_source/* liveOptions */.hN, historyOptions],
    examples: [
        { args: 'record 7 > snapshot.json', says: 'Pull request 7 of the repository in this folder.' },
        { args: 'record --repo octo/app --branch topic', says: 'The pushes to a branch.' },
        {
            args: 'record --history --days 90 --jobs --output history.jsonl',
            says: 'Three months of the repository in this folder. Where it stops, the same command goes on.'
        }
    ],
    read(given) {
        if (given.options['history'] === true)
            return readHistoryCommand(given);
        const foreign = historyOptions.options.filter(({ name }) => given.options[name] !== undefined);
        if (foreign.length > 0) {
            throw new errors/* InputError */.d(`${foreign.map(({ name }) => `--${name}`).join(', ')} needs --history.`);
        }
        const source = (0,cli_source/* readLiveSource */.Y6)(given);
        if (source === undefined) {
            throw new errors/* InputError */.d('record needs a pull request, branch, tag or run, such as "supersede record 7".');
        }
        return async (console) => {
            const { snapshot, troubles } = await (0,look/* recordSnapshot */.w7)(source, console);
            console.stdout.write((0,snapshot_file/* writeSnapshot */.o)(snapshot));
            for (const trouble of troubles) {
                console.stderr.write(`warning: ${(0,report_escape/* forLog */.Ig)((0,github_error/* warningOn */.aL)(trouble, console.env))}\n`);
            }
            return snapshot.complete && troubles.length === 0 ? command/* exitCodes */.hS.fine : command/* exitCodes */.hS.incomplete;
        };
    }
};
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ visit)
});

// EXTERNAL MODULE: ./lib/github/connect.js + 10 modules
var connect = __webpack_require__(1379);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/page.js
var github_page = __webpack_require__(1968);
// EXTERNAL MODULE: ./lib/github/reading.js
var reading = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/github/translate.js
var translate = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/github/history.js




function createHistorySource({ options, name }, readOptions) {
    return new Source((0,client/* createClient */.U)(options), (0,reading/* createRead */.x)(readOptions), name);
}
const actions = 'actions: read';
const repo = '/repos/{owner}/{repo}';
class Source {
    client;
    read;
    name;
    constructor(client, read, name) {
        this.client = client;
        this.read = read;
        this.name = name;
    }
    run(id) {
        return this.read({
            operation: `read run ${id}`,
            permission: actions,
            send: () => this.client.get(`GET ${repo}/actions/runs/{run_id}`, { ...this.name, run_id: id }),
            understand: ({ data }) => ((0,translate/* isRecord */.u4)(data) ? data : undefined)
        });
    }
    jobs(run) {
        const query = { ...this.name, run_id: run, filter: 'latest', per_page: github_page/* perPage */.xP };
        return this.read({
            operation: `list the jobs of run ${run}`,
            permission: actions,
            send: () => this.client.get(`GET ${repo}/actions/runs/{run_id}/jobs`, query),
            understand: ({ data }) => ((0,translate/* isRecord */.u4)(data) ? recordsIn(data['jobs']) : undefined)
        });
    }
    annotations(job) {
        const query = { ...this.name, check_run_id: job, per_page: github_page/* perPage */.xP };
        return this.read({
            operation: `list the annotations of job ${job}`,
            permission: 'checks: read',
            send: () => this.client.get(`GET ${repo}/check-runs/{check_run_id}/annotations`, query),
            understand: ({ data }) => recordsIn(data)
        });
    }
    runs({ created, workflow, page }) {
        const query = { ...this.name, created, exclude_pull_requests: 'true', per_page: github_page/* perPage */.xP, page };
        return this.read({
            operation: `list the runs of ${created}, page ${page}`,
            permission: actions,
            send: () => workflow === undefined
                ? this.client.get(`GET ${repo}/actions/runs`, query)
                : this.client.get(`GET ${repo}/actions/workflows/{workflow_id}/runs`, {
                    ...query,
                    workflow_id: workflow
                }),
            understand: ({ data }) => ((0,translate/* isRecord */.u4)(data) ? toRunList(data) : undefined)
        });
    }
    file(path, ref) {
        const address = path.split('/').map(encodeURIComponent).join('/');
        return this.read({
            operation: `read the file ${path} at ${ref}`,
            permission: 'contents: read',
            send: () => this.client.get(`GET ${repo}/contents/${address}`, { ...this.name, ref }),
            understand: ({ data }) => ((0,translate/* isRecord */.u4)(data) ? toFileText(data) : undefined)
        });
    }
}
function toRunList(data) {
    const runs = recordsIn(data['workflow_runs']);
    const total = data['total_count'];
    return runs === undefined || typeof total !== 'number' ? undefined : { runs, total };
}
function toFileText({ content, encoding }) {
    if (typeof content !== 'string' || encoding !== 'base64')
        return undefined;
    return Buffer.from(content, 'base64').toString('utf8');
}
function recordsIn(json) {
    return Array.isArray(json) ? json.filter(translate/* isRecord */.u4) : undefined;
}
//# sourceMappingURL=history.js.map
// EXTERNAL MODULE: ./lib/usage/system-clock.js
var system_clock = __webpack_require__(5557);
// EXTERNAL MODULE: ./lib/cli/github-error.js
var github_error = __webpack_require__(7152);
// EXTERNAL MODULE: ./lib/cli/with-progress.js + 1 modules
var with_progress = __webpack_require__(3932);
// EXTERNAL MODULE: ./lib/cli/repository.js
var cli_repository = __webpack_require__(328);
;// CONCATENATED MODULE: ./lib/cli/github-history.js






async function visit({ place, says }, console, act) {
    const { env, fetch } = console;
    const repository = (0,cli_repository/* repositoryFor */.c)(place, console);
    return (0,with_progress/* withProgress */.E)(console, async (progress) => {
        const connection = (0,connect/* connect */.N)({
            apiUrl: (0,cli_repository/* apiUrlIn */.$)(env),
            token: (0,github_error/* tokenIn */.jf)(env),
            fetch,
            userAgent: 'supersede-cli',
            repository,
            workflowFile: undefined,
            clock: system_clock/* systemClock */.m,
            log: { debug: () => undefined, info: () => undefined }
        });
        progress.begin(`Reading ${repository}, ${says}`);
        return act({
            repository,
            source: createHistorySource(connection.access, connection.ports),
            connection,
            progress,
            needed: (reading, wanted) => {
                if (reading.ok)
                    return reading.value;
                throw new github_error/* GitHubError */.y_(reading.trouble, wanted, repository);
            }
        });
    });
}
//# sourceMappingURL=github-history.js.map

/***/ })

};
;