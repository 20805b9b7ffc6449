"use strict";
exports.id = 714;
exports.ids = [714];
exports.modules = {

/***/ 7714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  why: () => (/* binding */ why)
});

// EXTERNAL MODULE: ./lib/history/subject.js
var subject = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/model/quote.js
var quote = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
// EXTERNAL MODULE: ./lib/history/past-run.js
var past_run = __webpack_require__(1414);
// EXTERNAL MODULE: ./lib/history/table.js
var table = __webpack_require__(3452);
;// CONCATENATED MODULE: ./lib/history/annotation.js
function between(start, middle) {
    return {
        exec: (text) => {
            const at = text.startsWith(start) ? text.indexOf(middle, start.length - 1) : -1;
            const first = text.slice(start.length, Math.max(start.length, at));
            return at < 0 ? null : [text, first, text.slice(at + middle.length)];
        }
    };
}
const sentences = [
    [
        between('Canceling since a higher priority waiting request for ', ' exists'),
        (group = '') => ({ kind: 'replaced', group: group.replace(/^'|'$/g, '') })
    ],
    [
        /^Canceling since a deadlock was detected for concurrency group: '(.+?)' between (.+)$/,
        (group = '', between = '') => ({ kind: 'deadlock', group, between })
    ],
    [
        /^Canceling since a deadlock for concurrency group '(.+?)' was detected between (.+)$/,
        (group = '', between = '') => ({ kind: 'deadlock', group, between })
    ],
    [/^The run was canceled by @(.+?)\.?$/, (login = '') => ({ kind: 'by', login })],
    [
        between('The job ', ' has exceeded the maximum execution time of '),
        (_job, limit = '') => ({ kind: 'time-limit', limit: limit.replace(/\.$/, '') })
    ],
    [
        /^The (?:self-hosted|hosted) runner\b.* lost communication with the server/,
        () => ({ kind: 'runner-lost' })
    ],
    [/^The runner has received a shutdown signal/, () => ({ kind: 'runner-lost' })],
    [/^The job was not acquired by Runner of type/, () => ({ kind: 'no-runner' })],
    [
        /^The strategy configuration was canceled because "?(.+?)"? failed/,
        (job = '') => ({ kind: 'failed-fast', job })
    ],
    [
        /^(Event '.+?'|Actor) is not allowed to trigger Actions workflows/,
        (what = '') => ({ kind: 'blocked', what })
    ]
];
function statementIn(annotation) {
    for (const [pattern, statement] of sentences) {
        const found = pattern.exec(annotation.trim());
        if (found !== null)
            return statement(...found.slice(1));
    }
    return undefined;
}
//# sourceMappingURL=annotation.js.map
// EXTERNAL MODULE: ./lib/history/configuration.js
var history_configuration = __webpack_require__(458);
;// CONCATENATED MODULE: ./lib/history/finding.js
const sure = (finding) => ({ finding, isSure: true });
const likely = (finding) => ({ finding, isSure: false });
//# sourceMappingURL=finding.js.map
// EXTERNAL MODULE: ./lib/history/own-steps.js
var own_steps = __webpack_require__(2446);
;// CONCATENATED MODULE: ./lib/history/why-neighbours.js

function runsBefore({ run, others, configuration, group, queue }) {
    if (queue !== undefined) {
        const known = new Map(others.map((other) => [other.id, other]));
        return queue.slice(0, Math.max(0, queue.indexOf(run.id))).flatMap((id) => known.get(id) ?? []);
    }
    if (group === undefined)
        return [];
    return others
        .filter((other, index) => {
        const isRival = isSameGroup(configuration(other, index), group);
        return isRival && other.endedAt === undefined && isBefore(other, run);
    })
        .sort((one, other) => (isBefore(one, other) ? -1 : 1));
}
function isBefore(one, other) {
    return one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id);
}
function isSameGroup(one, other) {
    return one?.name.toLowerCase() === other.name.toLowerCase();
}
const longestCancel = 6 * 60_000;
const roundedBy = 1000;
function replacerOf({ run, others, written, configuration }, group) {
    const endedAt = run.endedAt ?? Infinity;
    const isRival = group === undefined || written === undefined
        ? (other) => isOfSameHead(other, run)
        : (other, index) => configuration(other, index)?.name.toLowerCase() === group.toLowerCase();
    return others
        .filter((other, index) => {
        const cameBefore = endedAt - other.createdAt;
        const isInTime = cameBefore >= -roundedBy && cameBefore <= longestCancel;
        return isInTime && isBefore(run, other) && isRival(other, index);
    })
        .sort((one, other) => (isBefore(one, other) ? 1 : -1))[0];
}
function isOfSameHead(one, other) {
    const isSameKind = one.workflow === other.workflow && one.event === other.event;
    return isSameKind && (0,subject/* headOf */.Uo)(one) === (0,subject/* headOf */.Uo)(other);
}
//# sourceMappingURL=why-neighbours.js.map
;// CONCATENATED MODULE: ./lib/history/why-shape.js



function fromShape(context) {
    const { run } = context;
    if (lengthOf(run) >= longestRun)
        return likely({ kind: 'run-limit', of: 'run' });
    const limited = run.jobs?.find(isAtLimit);
    if (limited !== undefined)
        return likely(atLimit(limited));
    const replaced = byReplacement(context);
    if (replaced !== undefined)
        return replaced;
    return hasWaitedADay(run)
        ? likely({ kind: 'no-runner', job: '' })
        : likely({ kind: 'unknown', conclusion: run.conclusion });
}
function timedOut(run) {
    if (lengthOf(run) >= longestRun)
        return sure({ kind: 'run-limit', of: 'run' });
    const job = run.jobs?.find(({ conclusion }) => conclusion === 'timed_out');
    return job === undefined ? likely(atLimit(undefined)) : sure(atLimit(job));
}
function atLimit(job) {
    const { name, conclusion } = job ?? { name: undefined, conclusion: 'timed_out' };
    return { kind: 'time-limit', limit: undefined, job: name, conclusion: conclusion ?? 'cancelled' };
}
function byReplacement(context) {
    const { group, shown } = context;
    const by = mayBeInGroup(context) ? replacerOf(context, group?.name) : undefined;
    if (by === undefined)
        return undefined;
    const kind = howReplaced(context);
    return kind && likely({ kind, group: shown?.name, by });
}
function howReplaced({ run, group, written }) {
    const block = written?.block;
    const spares = group === undefined ? block?.cancel === 'false' : !group.cancels;
    if (!spares)
        return run.jobs?.length === 0 ? 'replaced-waiting' : 'replaced-at-work';
    return block?.queue === 'max' || (0,past_run/* hasWorked */.HA)(run) ? undefined : 'replaced-waiting';
}
function mayBeInGroup({ written }) {
    return written === undefined || written.block !== undefined || written.jobs.length > 0;
}
const hour = 3_600_000;
const longestRun = 35 * past_run/* day */.vd;
function isAtLimit({ conclusion, startedAt, completedAt }) {
    if (conclusion !== 'cancelled' || startedAt === undefined || completedAt === undefined)
        return false;
    const length = completedAt - startedAt;
    return length >= 6 * hour && length <= 6.2 * hour;
}
function hasWaitedADay(run) {
    return lengthOf(run) >= past_run/* day */.vd && !(0,past_run/* hasWorked */.HA)(run);
}
function approvalExpired(run) {
    return run.conclusion === 'failure' && lengthOf(run) >= 30 * past_run/* day */.vd && !(0,past_run/* hasWorked */.HA)(run);
}
function lengthOf({ startedAt, endedAt = startedAt }) {
    return endedAt - startedAt;
}
//# sourceMappingURL=why-shape.js.map
;// CONCATENATED MODULE: ./lib/history/why.js







function whyOf(dossier) {
    const { run, others, groupsFor, defaultBranch } = dossier;
    const configuration = (0,history_configuration/* configurationOf */.Q)((other) => groupsFor(other)?.block, defaultBranch);
    const group = configuration(run, others.length);
    const quotes = quotesOf(run);
    const written = groupsFor(run);
    const shown = written?.block && (0,history_configuration/* shownGroup */.b)(written.block, run, defaultBranch);
    const context = { ...dossier, written, configuration, group, shown, quotes };
    const found = fromStatus(context) ?? fromWords(context) ?? fromShape(context);
    return { ...found, quotes, shown, written };
}
function quotesOf({ jobs = [] }) {
    return jobs.flatMap((job) => job.annotations.filter((text) => statementIn(text) !== undefined).map((text) => ({ job, text })));
}
function fromStatus(context) {
    const { run, quotes } = context;
    if (run.endedAt === undefined)
        return inFlight(context);
    if ((0,past_run/* wasCancelled */.r1)(run) || quotes.length > 0)
        return undefined;
    if (run.conclusion === 'action_required')
        return sure({ kind: 'approval', of: 'start' });
    if (run.conclusion === 'timed_out')
        return timedOut(run);
    if (approvalExpired(run))
        return likely({ kind: 'run-limit', of: 'approval' });
    if (hasNeverStarted(run))
        return sure({ kind: 'never-started' });
    return endings.includes(run.conclusion)
        ? sure({ kind: 'ended' })
        : likely({ kind: 'unknown', conclusion: run.conclusion });
}
const endings = ['success', 'failure', 'neutral', 'skipped'];
function inFlight(context) {
    switch (context.run.status) {
        case 'pending':
            return waiting(context);
        case 'waiting':
            return sure({ kind: 'approval', of: 'environment' });
        case 'in_progress':
            return sure({ kind: 'at-work' });
        case 'queued':
            return sure({ kind: 'for-runner' });
        default:
            return likely({ kind: 'unknown', conclusion: null });
    }
}
function hasNeverStarted({ conclusion, jobs }) {
    return conclusion === 'startup_failure' || (conclusion === 'failure' && jobs?.length === 0);
}
function waiting(context) {
    const [holder, ...before] = runsBefore(context);
    const finding = { kind: 'waits', group: context.shown?.name, holder, before };
    return context.queue === undefined ? likely(finding) : sure(finding);
}
function fromWords(context) {
    const statements = context.quotes.flatMap(({ job, text }) => {
        const statement = statementIn(text);
        return statement === undefined ? [] : [{ job, statement }];
    });
    const [first] = order.flatMap((kind) => statements.filter(({ statement }) => statement.kind === kind));
    return first === undefined ? undefined : fromStatement(context, first.statement, first.job);
}
const order = [
    'blocked',
    'deadlock',
    'replaced',
    'by',
    'failed-fast',
    'time-limit',
    'runner-lost',
    'no-runner'
];
function fromStatement(context, statement, job) {
    switch (statement.kind) {
        case 'replaced':
            return replacedIn(statement.group, job, context);
        case 'by':
            return byLogin(context, statement.login);
        case 'failed-fast':
            return sure({ kind: 'failed-fast', job: job.name, failed: statement.job });
        case 'time-limit':
            return sure({ ...atLimit(job), limit: statement.limit });
        case 'runner-lost':
        case 'no-runner':
            return sure({ kind: statement.kind, job: job.name });
        case 'deadlock':
        case 'blocked':
            return sure(statement);
    }
}
function replacedIn(group, job, context) {
    const isOwn = context.shown?.mayBeCalled(group) === true;
    const by = replacerOf(context, isOwn ? context.group?.name : group);
    const isOfJob = !isOwn && isGroupOfJob(context);
    const isAtWork = isOfJob ? (0,past_run/* hasBegun */.SU)(job) : (0,past_run/* hasWorked */.HA)(context.run);
    const kind = isAtWork ? 'replaced-at-work' : 'replaced-waiting';
    return sure({ kind, group, by, job: isOfJob ? job.name : undefined });
}
function isGroupOfJob({ run, written, quotes }) {
    if (written !== undefined)
        return written.jobs.length > 0;
    return (0,past_run/* hasWorked */.HA)(run) && !quotes.some((quote) => (0,past_run/* hasBegun */.SU)(quote.job));
}
const ourBot = 'github-actions[bot]';
function byLogin({ run, others, groupsFor, defaultBranch }, login) {
    const by = others.find((other) => {
        const written = groupsFor(other)?.steps ?? [];
        return (0,own_steps/* mayHaveCancelled */.vM)({ run, other, written, defaultBranch });
    });
    if (login === ourBot && by !== undefined)
        return likely({ kind: 'supersede', by });
    return sure({ kind: 'cancelled-by', login });
}
//# sourceMappingURL=why.js.map
// EXTERNAL MODULE: ./lib/model/sha.js
var sha = __webpack_require__(7667);
;// CONCATENATED MODULE: ./lib/history/why-words.js

function nameOf(run, quote) {
    const to = run.event === 'push' ? ` to ${quote(run.branch ?? '')}` : ` on ${quote(run.branch ?? '')}`;
    const where = run.branch === null ? '' : to;
    const commit = run.sha === '' ? '' : `, ${quote((0,sha/* short */.h)(run.sha))}`;
    return `#${run.number} of ${quote(fileOf(run))} (${quote(run.event)}${where}${commit})`;
}
function fileOf({ workflow }) {
    return workflow.replace(/^.*\//, '');
}
function wordsOf({ finding }, quote) {
    const text = texts[finding.kind];
    return text(finding, quote);
}
const lint = '"supersede lint" shows which runs meet in which group.';
const byWhich = (by, quote) => by === undefined ? 'a newer run' : `run ${nameOf(by, quote)}`;
const inGroup = (group, quote) => group === undefined ? 'its concurrency group' : `the concurrency group ${quote(group)}`;
const replacedAtWork = ({ group, by, job }, quote) => {
    const [what, it] = job === undefined ? ['It', 'it'] : [`Its job ${quote(job)}`, 'the job'];
    return {
        says: `${what} was cancelled by native concurrency: ${byWhich(by, quote)} came into ${inGroup(group, quote)} while ${it} was at work, and cancel-in-progress was on.`,
        repair: `If its result was needed, switch cancel-in-progress off for its event, or give its event a group of its own. ${lint}`
    };
};
const replacedWaiting = ({ group, by, job }, quote) => {
    const [what, unit] = job === undefined ? ['It', 'run'] : [`Its job ${quote(job)}`, 'job'];
    return {
        says: `${what} lost its place in the queue: it waited for ${inGroup(group, quote)}, in which only one ${unit} can wait, and ${byWhich(by, quote)} took the place.`,
        repair: `If each run is needed, let up to 100 runs wait with "queue: max", or give each run a group of its own with github.run_id. ${lint}`
    };
};
const texts = {
    'replaced-at-work': replacedAtWork,
    'replaced-waiting': replacedWaiting,
    deadlock: ({ group, between }, quote) => ({
        says: `GitHub cancelled it because it waited for itself: the concurrency group ${quote(group)} stands twice in one run, between ${quote(between)}.`,
        repair: `Give the two places groups of different names. Inside a called workflow github.workflow is the name of the caller, so a group made of it is the same in both. ${lint}`
    }),
    'cancelled-by': ({ login }, quote) => ({
        says: isBot(login)
            ? `It was cancelled by the app @${quote(login)}, through the API.`
            : `It was cancelled by @${quote(login)}, on the page of the run or through the API.`,
        repair: isBot(login)
            ? 'If nobody meant that, look for a workflow or an app that cancels runs with this account.'
            : undefined
    }),
    supersede: ({ by }, quote) => ({
        says: `It was cancelled by the step of Supersede in run ${nameOf(by, quote)}.`,
        repair: 'The summary of that run gives the reason and its evidence.'
    }),
    'time-limit': ({ limit, job, conclusion }, quote) => ({
        says: `${job === undefined ? 'One of its jobs' : `Its job ${quote(job)}`} reached its time limit${limit === undefined ? '' : ` of ${quote(limit)}`}. GitHub calls that ${quote(conclusion)}.`,
        repair: 'Raise timeout-minutes of the job, or find the step that took so long: it is the last one that began.'
    }),
    'run-limit': ({ of }) => ({
        says: of === 'run'
            ? 'It reached the time limit of a run: 35 days, in which waiting and approvals count.'
            : 'It waited for an approval for 30 days, and GitHub let it fail then.',
        repair: of === 'run'
            ? 'Split the workflow, or let a second run do the part that comes after the waiting.'
            : 'Approve or reject it sooner. To run it now, run it again.'
    }),
    'runner-lost': ({ job }, quote) => ({
        says: `The runner of its job ${quote(job)} went away: it was shut down or lost its connection.`,
        repair: 'Run it again. If this happens often, look at the memory of the machine, and at whether it may be taken away (spot machines).'
    }),
    'no-runner': ({ job }, quote) => ({
        says: `No runner took ${job === '' ? 'its jobs' : `its job ${quote(job)}`}.`,
        repair: 'Check that a runner with the labels of runs-on is there and free, and whether GitHub reports an incident.'
    }),
    'failed-fast': ({ job, failed }, quote) => ({
        says: `Its job ${quote(job)} was stopped because ${quote(failed)} of the same matrix failed.`,
        repair: 'The failure is in that job. With "fail-fast: false" under strategy the others go on.'
    }),
    blocked: ({ what }, quote) => ({
        says: `A policy of the repository or the organisation blocked it: ${quote(what)} is not allowed to start workflows.`,
        repair: 'Allow it for this workflow in Settings, Actions, Policies.'
    }),
    approval: ({ of }) => ({
        says: of === 'start'
            ? 'It has not started: a maintainer has to approve it first, because of who started it.'
            : 'It waits for its environment: for an approval, or for the wait timer.',
        repair: of === 'start'
            ? 'Approve it on the page of the run. Settings, Actions, General says whose runs need that.'
            : 'Approve it on the page of the run. While it waits it holds its concurrency groups.'
    }),
    'never-started': () => ({
        says: 'It never started: GitHub ended it without any job. The workflow file at its commit, or one that it calls, is not valid, or a bot needs an approval.',
        repair: 'The page of the run shows the error of the file.'
    }),
    ended: () => ({ says: 'Nobody cancelled it: it ended by itself.', repair: undefined }),
    'at-work': () => ({ says: 'It is at work.', repair: undefined }),
    'for-runner': () => ({
        says: 'It waits for a runner, not for a concurrency group.',
        repair: 'Check that a runner with the labels of runs-on is there and free.'
    }),
    waits: ({ group, holder, before }, quote) => ({
        says: `It waits for ${inGroup(group, quote)}, which ${holder === undefined ? 'another run or job' : `run ${nameOf(holder, quote)}`} holds. ${before.length === 0 ? 'No run is before it.' : `Before it in the queue: ${before.map((run) => nameOf(run, quote)).join(', ')}.`}`,
        repair: `Unless "queue: max" is set, the next run of the group takes its place, and it ends as cancelled. ${lint}`
    }),
    unknown: ({ conclusion }, quote) => ({ says: unknownEnd(conclusion, quote), repair: undefined })
};
function unknownEnd(conclusion, quote) {
    if (conclusion === null)
        return 'What was read does not say how it ended, or whether it did.';
    return conclusion === 'cancelled'
        ? 'It was cancelled, and nothing that was read says by what: its concurrency group does not explain it, and no text of GitHub tells.'
        : `Its conclusion is ${quote(conclusion)}, which does not say what ended it.`;
}
function isBot(login) {
    return login.endsWith('[bot]');
}
//# sourceMappingURL=why-words.js.map
;// CONCATENATED MODULE: ./lib/history/why-text.js







function whyText(dossier) {
    const diagnosis = whyOf(dossier);
    const { says, repair } = wordsOf(diagnosis, report_escape/* forLog */.Ig);
    const isInferred = !diagnosis.isSure && diagnosis.finding.kind !== 'unknown';
    const inference = isInferred ? 'Most likely: ' : '';
    return [
        ...(0,table/* wrap */.LV)(`Run ${nameOf(dossier.run, report_escape/* forLog */.Ig)}`),
        '',
        ...(0,table/* wrap */.LV)(`${inference}${says}`),
        '',
        'Evidence',
        ...evidenceOf(dossier, diagnosis, report_escape/* forLog */.Ig).flatMap((text) => (0,table/* wrap */.LV)(text, '- ', '  ')),
        ...section('What would tell for sure', diagnosis.isSure ? undefined : certainty(dossier)),
        ...section('Repair', repair),
        ''
    ].join('\n');
}
function section(title, text) {
    return text === undefined ? [] : ['', title, ...(0,table/* wrap */.LV)(text, '  ')];
}
function whyJson(dossier) {
    const diagnosis = whyOf(dossier);
    const { says, repair } = wordsOf(diagnosis, quote/* verbatim */.B);
    const { finding, isSure, shown } = diagnosis;
    return `${(0,report_escape/* forJson */.Cx)({
        version: 1,
        run: dossier.run.id,
        cause: finding.kind,
        sure: isSure,
        says,
        ...('by' in finding && { by: finding.by?.id ?? null }),
        ...('job' in finding && { job: finding.job ?? null }),
        group: shown?.name ?? null,
        evidence: evidenceOf(dossier, diagnosis, quote/* verbatim */.B),
        whatWouldTell: isSure ? null : certainty(dossier),
        repair: repair ?? null
    }, 2)}\n`;
}
function evidenceOf({ run, others }, { finding, quotes, shown, written }, quote) {
    const by = 'by' in finding ? finding.by : undefined;
    const holder = finding.kind === 'waits' ? finding.holder : undefined;
    return [
        `${lifeOf(run)}${why_text_link(run, quote)}`,
        ...jobsOf(run),
        ...quotes.map(({ job, text }) => `GitHub on its job ${quote(job.name)}: ${quote(text)}`),
        ...(by === undefined
            ? []
            : [
                `Run ${nameOf(by, quote)} was created ${(0,format/* time */.kB)(by.createdAt)}${gap(by, run)}${why_text_link(by, quote)}`
            ]),
        ...(holder === undefined
            ? []
            : [
                `Run ${nameOf(holder, quote)} was created ${(0,format/* time */.kB)(holder.createdAt)}${why_text_link(holder, quote)}`
            ]),
        ...groupsOf(shown, written, quote),
        `${(0,format/* counted */.hS)(others.length, 'other run')} of that time ${others.length === 1 ? 'was' : 'were'} read`
    ];
}
function lifeOf({ createdAt, startedAt, endedAt, attempt, status, conclusion }) {
    const begun = attempt === 1 ? '' : `, attempt ${attempt} was started ${(0,format/* time */.kB)(startedAt)}`;
    const end = endedAt === undefined
        ? `status ${statusOf(status === '' ? 'unknown' : status)}`
        : `ended ${(0,format/* time */.kB)(endedAt)} as ${statusOf(conclusion ?? 'unknown')}, after ${(0,format/* span */.Ln)(endedAt - startedAt)}`;
    return `Created ${(0,format/* time */.kB)(createdAt)}${begun}, ${end} (UTC)`;
}
function statusOf(word) {
    return (0,report_escape/* forLog */.Ig)(word);
}
function why_text_link({ url }, quote) {
    return url === undefined ? '' : `: ${quote(url)}`;
}
function jobsOf({ jobs }) {
    if (jobs === undefined)
        return ['Its jobs are not recorded'];
    if (jobs.length === 0)
        return ['It has no jobs'];
    const begun = jobs.filter(past_run/* hasBegun */.SU).length;
    return [`${(0,format/* counted */.hS)(jobs.length, 'job')}, of which ${begun} began`];
}
function gap(by, { endedAt }) {
    return endedAt === undefined
        ? ''
        : `, ${(0,format/* span */.Ln)(Math.max(0, endedAt - by.createdAt))} before this one ended`;
}
function groupsOf(shown, written, quote) {
    if (written === undefined)
        return ['Its workflow file was not read, so no group was evaluated'];
    const { source, block, jobs } = written;
    const own = jobs.length === 0
        ? []
        : [`By ${source} jobs with a group of their own: ${jobs.map(quote).join(', ')}`];
    return [`By ${source} ${groupIn(shown, block, quote)}`, ...own];
}
function groupIn(shown, block, quote) {
    if (block === undefined)
        return 'it is in no concurrency group as a whole';
    if (shown === undefined) {
        return `its group is ${quote(block.group)}, of which not all can be told`;
    }
    const { name, cancels, queue, isWhole } = shown;
    const gap = isWhole ? '' : '. The number of its pull request is not recorded';
    return `its group is ${quote(name)}, cancel-in-progress: ${String(cancels)}, queue: ${queue}${gap}`;
}
function certainty({ run }) {
    if (!(0,past_run/* wasCancelled */.r1)(run))
        return 'The page of the run, or "supersede why" with --repo.';
    return run.jobs === undefined
        ? 'The annotations of its jobs. Record the history with --jobs, or ask GitHub with "supersede why" and --repo.'
        : 'The page of the run, which shows annotations of the whole run that the API does not give.';
}
//# sourceMappingURL=why-text.js.map
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/model/trouble.js
var model_trouble = __webpack_require__(6230);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/github/trouble.js + 1 modules
var trouble = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/history/written.js
var written = __webpack_require__(6799);
// EXTERNAL MODULE: ./lib/history/translate.js
var translate = __webpack_require__(5814);
;// CONCATENATED MODULE: ./lib/cli/dossier.js





const before = 6 * 60_000;
const after = 60_000;
function recordedDossier(run, runs, said) {
    const { from, to } = windowOf(run);
    const others = runs.filter((other) => other.id !== run.id && other.createdAt >= from && other.createdAt <= to);
    return { run, others, ...said };
}
function windowOf({ createdAt, endedAt }) {
    return endedAt === undefined
        ? { from: createdAt - past_run/* day */.vd, to: createdAt + past_run/* day */.vd }
        : { from: Math.min(createdAt, endedAt - before), to: endedAt + after };
}
async function liveDossier(id, readers) {
    const reading = await readers.source.run(id);
    if (!reading.ok)
        return reading;
    const run = (0,translate/* fromJson */.Rf)(reading.value, (0,translate/* createIntern */.nh)());
    if (typeof run === 'string') {
        const undertaking = { operation: `read run ${id}`, permission: 'actions: read' };
        return { ok: false, trouble: (0,trouble/* oddAnswer */.EF)(undertaking, `the run has ${run}`) };
    }
    const troubles = [];
    const value = (answer) => {
        if (answer.ok)
            return answer.value;
        troubles.push(answer.trouble);
        return undefined;
    };
    return { ok: true, value: { dossier: await dossierOn(run, readers, value), troubles } };
}
async function dossierOn(run, readers, value) {
    const { source, groups, defaultBranch, written } = readers;
    const [jobs, list, ofFile, queue] = await Promise.all([
        source.jobs(run.id),
        source.runs({ created: createdIn(run), workflow: undefined, page: 1 }),
        written ?? writtenAt(run, source, value),
        queueOf(run, groups, value)
    ]);
    const whole = { ...run, jobs: await withAnnotations(value(jobs), source, value) };
    const others = (value(list)?.runs ?? []).flatMap((json) => toRuns(json, run));
    return {
        run: whole,
        others: await withStepsOfNewer(whole, others, { source, value, defaultBranch }),
        groupsFor: ofFile ?? (() => undefined),
        defaultBranch,
        queue
    };
}
async function writtenAt({ workflow, sha }, source, value) {
    const text = value(await source.file(workflow, sha));
    if (text === undefined)
        return undefined;
    const groups = (0,written/* groupsIn */.ws)(workflow, text);
    if (typeof groups === 'string')
        return undefined;
    return (other) => (other.workflow === workflow ? groups : undefined);
}
function createdIn(run) {
    const { from, to } = windowOf(run);
    const iso = (at) => new Date(at).toISOString().slice(0, 19);
    const start = run.endedAt === undefined ? from : run.endedAt - before;
    return `${iso(start)}Z..${iso(to)}Z`;
}
function toRuns(json, run) {
    const other = (0,translate/* fromJson */.Rf)(json, (text) => text);
    return typeof other === 'string' || other.id === run.id ? [] : [other];
}
async function queueOf(run, groups, value) {
    if (run.status !== 'pending')
        return undefined;
    const group = value(await groups.ofRun(run.id))?.find(({ isOfJob }) => !isOfJob);
    if (group === undefined)
        return undefined;
    const members = value(await groups.members(group));
    return members?.includes(run.id) === true ? members : undefined;
}
const mostAnnotated = 3;
async function withAnnotations(json, source, value) {
    const jobs = json?.map((job) => (0,translate/* toPastJob */.Xq)(job, (text) => text));
    if (jobs === undefined)
        return undefined;
    const asked = (0,past_run/* unsuccessful */.Q5)(jobs).slice(0, mostAnnotated);
    const answers = await Promise.all(asked.map(async ({ id = 0 }) => ({ id, annotations: value(await source.annotations(id)) })));
    return jobs.map((job) => {
        const found = answers.find(({ id }) => id === job.id)?.annotations ?? [];
        const annotations = found.flatMap(({ message }) => typeof message === 'string' ? [message] : []);
        return { ...job, annotations };
    });
}
async function withStepsOfNewer(run, others, { source, value, defaultBranch }) {
    const isByBot = run.jobs?.some(({ annotations }) => annotations.some((text) => text.includes('@github-actions[bot]')));
    const newer = others.filter((other) => (0,own_steps/* maySupersede */.w0)({ run, other, defaultBranch }));
    const first = newer.toSorted((one, other) => one.id - other.id)[0];
    if (isByBot !== true || first === undefined)
        return others;
    const jobs = value(await source.jobs(first.id))?.map((job) => (0,translate/* toPastJob */.Xq)(job, (text) => text));
    return others.map((other) => (other.id === first.id ? { ...other, jobs } : other));
}
//# sourceMappingURL=dossier.js.map
// EXTERNAL MODULE: ./lib/cli/github-history.js + 1 modules
var github_history = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/cli/history-file.js + 4 modules
var history_file = __webpack_require__(725);
// EXTERNAL MODULE: ./lib/cli/place.js
var cli_place = __webpack_require__(7409);
;// CONCATENATED MODULE: ./lib/cli/commands/why.js












const formats = ['text', 'json'];
const why = {
    takes: { name: '[RUN]', help: 'The id of a run, or its address: .../actions/runs/ID.' },
    about: [
        'Says why a run was cancelled, or why it waits: in one paragraph, with the evidence and the repair.',
        'It asks GitHub with ten requests at most, or reads a recorded history. Without a run, it explains one of a sample that ships with Supersede.'
    ],
    options: [
        {
            title: 'What to look at',
            options: [
                {
                    name: 'repo',
                    value: 'OWNER/NAME',
                    help: 'Repository, or its address. Without it: the one of the git remote in this folder.'
                },
                {
                    name: 'from-file',
                    value: 'FILE',
                    isFile: true,
                    help: 'Read a recorded history instead of GitHub; - is the standard input.'
                }
            ]
        },
        history_file/* configurationOptionsOnGitHub */.PW,
        {
            title: 'What is shown',
            options: [{ name: 'format', value: 'FORMAT', words: formats, help: 'Form of the answer.' }]
        }
    ],
    examples: [
        { args: 'why', says: 'Explain a run of the sample.' },
        { args: 'why https://github.com/octo/app/actions/runs/123', says: 'A run on GitHub.' },
        { args: 'why 123 --from-file history.jsonl', says: 'A run of a recorded history.' }
    ],
    read(given) {
        const asked = (0,read_all/* readAll */.y)({
            run: () => runIn(given.words),
            place: () => placeIn(given),
            path: () => (0,command/* textOf */.b6)(given, 'from-file'),
            configuration: () => configurationIn(given),
            defaultBranch: () => (0,command/* textOf */.b6)(given, 'default-branch'),
            format: () => (0,parse/* choice */.Yq)({ name: '--format', text: (0,command/* textOf */.b6)(given, 'format') ?? 'text' }, formats)
        });
        if (asked.run === undefined && asked.path !== undefined) {
            throw new errors/* InputError */.d('Which run of the history? Give its id.');
        }
        return (console) => show(asked, console);
    }
};
function runIn([text, extra]) {
    if (extra !== undefined)
        throw new errors/* InputError */.d(`Unexpected argument ${JSON.stringify(extra)}.`);
    if (text === undefined)
        return undefined;
    const selection = (0,cli_place/* readPlace */.y)(text)?.selection;
    if (selection?.kind === 'run')
        return selection.id;
    if (selection?.kind === 'pull-request' && /^\d+$/.test(text))
        return selection.number;
    throw new errors/* InputError */.d(`${JSON.stringify(text)} is no run; allowed is the id of a run, or its address: .../actions/runs/ID.`);
}
function placeIn(given) {
    const repo = (0,command/* textOf */.b6)(given, 'repo');
    const named = repo ?? given.words[0] ?? '';
    const place = (0,cli_place/* readPlace */.y)(named);
    if (repo !== undefined && place?.repository === undefined) {
        throw new errors/* InputError */.d(`--repo is ${JSON.stringify(repo)}; allowed is owner/name, or the address of a repository.`);
    }
    return { repository: place?.repository, host: place?.host };
}
function configurationIn(given) {
    const isNamed = ['workflow-file', 'config'].some((name) => (0,command/* textOf */.b6)(given, name) !== undefined);
    const isRecorded = (0,command/* textOf */.b6)(given, 'from-file') !== undefined;
    return isNamed || isRecorded ? (0,history_file/* readConfiguration */.TD)(given) : undefined;
}
async function show(asked, console) {
    const { dossier, isWhole } = await dossierOf(asked, console);
    console.stdout.write(asked.format === 'json' ? whyJson(dossier) : whyText(dossier));
    return isWhole ? command/* exitCodes */.hS.fine : command/* exitCodes */.hS.incomplete;
}
async function dossierOf(asked, console) {
    const { run, path, configuration } = asked;
    if (configuration !== undefined)
        (0,history_file/* tellUnreadable */.LD)(configuration, console);
    const groups = configuration?.groups;
    if (path !== undefined)
        return ofHistory(asked, await (0,history_file/* readWholeHistory */.wb)(path, console), groups);
    if (run !== undefined)
        return ofGitHub(run, asked, console);
    const { history, groups: own } = (0,history_file/* sample */.XM)();
    if (asked.format === 'text') {
        console.stdout.write('This is a run of the sample that ships with Supersede.\n\n');
    }
    const example = history.runs.find(({ branch, conclusion }) => branch === 'main' && conclusion === 'cancelled');
    return ofHistory({ ...asked, run: example?.id }, history, groups ?? own);
}
function ofHistory({ run: id, defaultBranch }, { runs }, groups) {
    const run = runs.find((one) => one.id === id);
    if (run === undefined) {
        throw new errors/* InputError */.d(`The history has no run with the id ${id ?? 0}. The id stands in the address of a run.`);
    }
    const branch = defaultBranch ?? (0,subject/* likelyDefaultBranch */.AO)(runs);
    const said = { groupsFor: groups ?? (() => undefined), defaultBranch: branch };
    return { dossier: recordedDossier(run, runs, said), isWhole: true };
}
function ofGitHub(id, asked, console) {
    return (0,github_history/* visit */.Y)({ place: asked.place, says: `run ${id}` }, console, async (on) => {
        const { connection, source, needed } = on;
        const repository = needed(await connection.repositories.repository(), { kind: 'repository' });
        const defaultBranch = asked.defaultBranch ?? repository.defaultBranch ?? 'main';
        const readers = {
            source,
            groups: connection.ports.groups,
            defaultBranch,
            written: asked.configuration?.groups
        };
        const { dossier, troubles } = needed(await liveDossier(id, readers), { kind: 'run', id });
        on.progress.done();
        for (const trouble of troubles) {
            console.stderr.write(`warning: ${(0,report_escape/* forLog */.Ig)((0,model_trouble/* describe */.q)(trouble))}\n`);
        }
        return { dossier, isWhole: troubles.length === 0 };
    });
}
//# sourceMappingURL=why.js.map

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

/***/ }),

/***/ 5137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ shortNames),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TZ: () => (/* binding */ savedMinutes),
/* harmony export */   iB: () => (/* binding */ assumptionsOf),
/* harmony export */   uP: () => (/* binding */ calibrationSentence)
/* harmony export */ });
/* unused harmony export policyOf */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7525);
/* harmony import */ var _wrong_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(121);


const shortNames = {
    nothing: 'nothing',
    native: 'native',
    guides: 'guides',
    repaired: 'repaired',
    supersede: 'Supersede'
};
function rowsOf({ policies }) {
    const row = (label, cell, isDetail = false) => ({
        label,
        cells: policies.map(cell),
        isDetail
    });
    return [
        row('runs cancelled', ({ ledger }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(ledger.cancelled)),
        row('runner minutes', ({ cost }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteRange */ .Ii)(cost)),
        row('results lost', ({ ledger: { lost } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lost.commits)),
        row('of commits', ({ ledger: { lost } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lost.of), true),
        row('most in a row', ({ ledger: { lost } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lost.longestRow), true),
        row('longest time', ({ ledger: { lost } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(lost.longestTime), true),
        row('wrong cancels', ({ ledger: { wrong } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(wrong.runs)),
        ...kindsIn(policies).map((kind) => row(_wrong_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongKinds */ .t[kind][1], ({ ledger: { wrong } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(wrong.kinds[kind]), true)),
        row('minutes waited', ({ waited }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteRange */ .Ii)(waited)),
        row('longest wait', ({ ledger: { waiting } }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(waiting.longest), true),
        row('PRs without result', ({ ledger }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(ledger.unfinishedPullRequests))
    ];
}
function kindsIn(policies) {
    const kinds = Object.keys(_wrong_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongKinds */ .t);
    return kinds.filter((kind) => policies.some(({ ledger }) => ledger.wrong.kinds[kind] > 0));
}
function calibrationSentence({ calibration }) {
    const { runs, cancelled, predicted, both, precision, recall } = calibration;
    return (`Calibration with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(runs, 'run')}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(cancelled)} were cancelled, and the replay of the configuration cancels ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(predicted)}. ` +
        `Precision ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(precision)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(both)} of these ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(predicted)} were cancelled. ` +
        `Recall ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(recall)}: the replay cancels ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(both)} of the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(cancelled)}.`);
}
function assumptionsOf(result, quote) {
    const { runs, withJobs, estimated, defaultBranch } = result;
    return [
        costSentence(withJobs, runs),
        ...(estimated === 0
            ? []
            : [
                `The length of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(estimated, 'run')} is an estimate, because of a cancel or a missing end: that of the runs of the same workflow that succeeded. A range goes from the median to the 90th percentile. Counts are those of the median.`
            ]),
        'A run begins when it is created, or when its group lets it begin: there are always enough runners. A cancel takes effect at once, and the step of Supersede runs at once.',
        'Groups of whole runs are replayed, not those of single jobs. A run whose group cannot be told from its record is in no group.',
        `The default branch is ${quote(defaultBranch)}. Long-lived branches are this one and those with the name of a release, deploy or version branch.`,
        'A record does not tell the state of a pull request: each counts as open and without labels while it starts runs. Whether it was merged is read from the titles of pushes; tags and deploys are known by their names.'
    ];
}
function costSentence(withJobs, runs) {
    if (withJobs === runs)
        return 'Runner minutes are those of the jobs, added up.';
    if (withJobs === 0) {
        return 'No jobs are recorded, so the runner minutes of a run are its length. Jobs side by side cost more than that.';
    }
    return `Runner minutes are those of the jobs for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(withJobs)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(runs, 'run')}, and the length of the run for the others.`;
}
function policyOf({ policies }, name) {
    return policies.find((policy) => policy.name === name);
}
function savedMinutes(result, { ledger }) {
    const saved = (policyOf(result, 'nothing')?.ledger.cost ?? 0) - ledger.cost;
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .minutes */ .Gx)(saved);
}
//# sourceMappingURL=figures.js.map

/***/ }),

/***/ 3452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ backtestTable),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Pl: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5820);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5137);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7525);




const width = 80;
const labelWidth = 20;
const cellWidth = 12;
function backtestTable(result) {
    const names = result.policies.map(({ name }) => _figures_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .DG[name]);
    const rows = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(result).map(({ label, cells, isDetail }) => line(isDetail ? `  ${label}` : label, cells));
    return [
        ...wrap(headline(result)),
        '',
        ...calibrationLines(result),
        '',
        line('', names),
        ...rows,
        '',
        ...inShort(result),
        '',
        ...legend(result),
        '',
        'Assumptions',
        ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionsOf */ .iB)(result, _report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig).flatMap((text) => wrap(text, '- ', '  ')),
        ''
    ].join('\n');
}
function line(label, cells) {
    return `${label.padEnd(labelWidth)}${cells.map((cell) => cell.padStart(cellWidth)).join('')}`;
}
function headline({ runs, from, to, workflows }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(runs, 'run')} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(workflows.length, 'workflow')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6)(from)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6)(to)}`;
}
function calibrationLines(result) {
    const { isConfigured, doubts } = result;
    if (!isConfigured) {
        return wrap('No configuration: "native" is a replay without any group. Give the workflow files with --workflow-file, or the block with --config.');
    }
    return [
        ...wrap((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationSentence */ .uP)(result)),
        ...doubts.flatMap((doubt) => wrap(doubt, '! ', '  '))
    ];
}
function inShort(result) {
    const others = result.policies.filter(({ name }) => name !== 'nothing');
    return [
        'In short, against cancelling nothing',
        ...others.flatMap((policy) => {
            const { lost, wrong } = policy.ledger;
            const text = `saves ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .savedMinutes */ .TZ)(result, policy)} min; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(lost.commits, 'result')} lost, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(wrong.runs, 'wrong cancel')}`;
            return wrap(text, _figures_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .DG[policy.name].padEnd(10), ' '.repeat(10));
        })
    ];
}
function legend({ policies }) {
    const texts = {
        nothing: 'no concurrency group and no canceller',
        native: 'the concurrency blocks that the repository has',
        guides: 'group workflow-ref with cancel-in-progress: true, for every workflow',
        repaired: 'native after "lint --fix"; with --config, a group per pull request',
        supersede: 'the step of this action, with the given inputs'
    };
    return [
        ...policies.map(({ name }) => `${_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .DG[name].padEnd(10)}${texts[name]}`),
        'A wrong cancel can be of several kinds, so the kinds can add up to more.'
    ];
}
function wrap(text, first = '', rest = first) {
    return (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(text, width - first.length).map((line, index) => `${index === 0 ? first : rest}${line}`);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wrongsOf),
/* harmony export */   t: () => (/* binding */ wrongKinds)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);

const wrongKinds = {
    newest: ['of the newest run of its pull request, branch or event', 'newest of its kind'],
    head: ['of a run on the current head', 'on the head'],
    'same-commit': ['by a run of the same commit', 'same commit'],
    merged: ['of a run whose pull request was merged already', 'merged already'],
    'default-branch': ['of a push to the default branch', 'default branch'],
    tag: ['of a run for a tag or a release', 'tag, release'],
    deploy: ['of a deploy or a release, by its name', 'deploy']
};
function wrongsOf(cancelled, sight) {
    return kinds.filter((kind) => tests[kind](cancelled, sight));
}
const deployWords = /\b(?:deploy|deployment|release|publish)/i;
const tests = {
    newest: ({ run, index, fate }, { moments }) => moments.newestOf(index, fate.endedAt) <= run.id,
    head: ({ run, index, fate }, { moments }) => isOfHead(run) && run.sha !== '' && moments.headAt(index, fate.endedAt) === run.sha,
    'same-commit': ({ run, by }) => by !== undefined && run.sha !== '' && by.sha === run.sha && by.workflow === run.workflow,
    merged: ({ run, fate }, { moments }) => {
        const at = moments.mergedAt(run);
        return at !== undefined && at < fate.endedAt;
    },
    'default-branch': ({ run }, { defaultBranch }) => run.event === 'push' && run.branch === defaultBranch,
    tag: ({ run }) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTag */ .m6)(run),
    deploy: ({ run, fate }) => run.event === 'deployment' || deployWords.test(nameOf(run)) || isDeploying(run, fate)
};
const kinds = Object.keys(tests);
function isOfHead(run) {
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .Av)(run) || run.event === 'push';
}
function nameOf({ workflow, workflowName }) {
    return `${workflow.replace(/^.*\//, '').replaceAll('_', '-')} ${workflowName}`;
}
function isDeploying({ jobs, startedAt }, fate) {
    if (jobs === undefined || fate.startedAt === undefined)
        return false;
    const at = startedAt + fate.endedAt - fate.startedAt;
    return jobs.some((job) => {
        if (job.startedAt === undefined || !deployWords.test(job.name))
            return false;
        return job.startedAt <= at && at < (job.completedAt ?? Infinity);
    });
}
//# sourceMappingURL=wrong.js.map

/***/ })

};
;