"use strict";
exports.id = 473;
exports.ids = [473];
exports.modules = {

/***/ 3473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest_backtest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
// EXTERNAL MODULE: ./lib/history/past-run.js
var past_run = __webpack_require__(1414);
// EXTERNAL MODULE: ./lib/history/replay.js
var replay = __webpack_require__(2757);
;// CONCATENATED MODULE: ./lib/history/calibrate.js



const trustworthy = 0.8;
function replayAsItWas(runs, configuration) {
    const endOf = (index, startedAt) => {
        const run = runs[index];
        return run !== undefined && isAgain(run) ? startedAt : (run?.endedAt ?? Infinity);
    };
    const leavesQueueAt = (index) => endOf(index, runs[index]?.createdAt ?? 0);
    return (0,replay/* replay */.e)(runs, { configuration, endOf, leavesQueueAt });
}
function isAgain({ attempt }) {
    return attempt > 1;
}
function calibrate(runs, fates) {
    const counts = { runs: 0, cancelled: 0, predicted: 0, both: 0 };
    runs.forEach((run, index) => {
        if (run.endedAt === undefined || run.conclusion === null || isAgain(run))
            return;
        const isPredicted = fates.isCancelled(index);
        counts.runs += 1;
        if ((0,past_run/* wasCancelled */.r1)(run))
            counts.cancelled += 1;
        if (isPredicted)
            counts.predicted += 1;
        if (isPredicted && (0,past_run/* wasCancelled */.r1)(run))
            counts.both += 1;
    });
    const { both, predicted, cancelled } = counts;
    return {
        ...counts,
        precision: predicted === 0 ? null : both / predicted,
        recall: cancelled === 0 ? null : both / cancelled
    };
}
function doubtsOf({ precision, recall }, { together }) {
    const doubts = [];
    if (together > 0) {
        doubts.push(`${(0,format/* counted */.hS)(together, 'run')} worked while another run of the same group did, though the configuration lets them wait. ` +
            'It was probably not in force then. Do not trust the figures of "native, as it is": waiting, cancelled runs and results lost are ' +
            'too high.');
    }
    if (precision !== null && precision < trustworthy) {
        doubts.push('Precision is low: the replay cancels runs that really went on. The configuration is probably not the one that the runs had. ' +
            'Do not trust the figures of "native, as it is": cancelled runs, minutes saved and wrong cancels are too high.');
    }
    if (recall !== null && recall < trustworthy) {
        doubts.push('Recall is low: something that the replay does not know cancelled runs, such as a person, a time limit, a group of single ' +
            'jobs, or another action. How long these runs would have taken is estimated, so do not trust the minutes ' +
            'of any policy, and the results that "native, as it is" loses are too few.');
    }
    return doubts;
}
//# sourceMappingURL=calibrate.js.map
// EXTERNAL MODULE: ./lib/history/configuration.js
var history_configuration = __webpack_require__(458);
;// CONCATENATED MODULE: ./lib/history/gaps.js

function gapsOf(runs, groupsFor, configuration) {
    const gaps = { withoutFile: 0, withoutGroup: 0, withJobGroups: 0 };
    runs.forEach((run, index) => {
        const groups = groupsFor?.(run);
        if (groups === undefined) {
            gaps.withoutFile += 1;
            return;
        }
        if (groups.jobs.length > 0)
            gaps.withJobGroups += 1;
        if (groups.block !== undefined && configuration(run, index) === undefined) {
            gaps.withoutGroup += 1;
        }
    });
    return gaps;
}
function doubtsOfGaps({ withoutFile, withoutGroup, withJobGroups }) {
    const parts = [
        { count: withoutFile, why: 'no file of the workflow was read' },
        { count: withoutGroup, why: 'the record does not tell the group' },
        { count: withJobGroups, why: 'single jobs have groups of their own' }
    ]
        .filter(({ count }) => count > 0)
        .map(({ count, why }) => `for ${(0,format/* counted */.hS)(count, 'run')}, because ${why}`);
    if (parts.length === 0)
        return [];
    return [
        `Groups are not replayed ${parts.join('; ')}. In "native, as it is" and "native, repaired", cancelled runs, lost results, ` +
            'wrong cancels and waiting are too few, and the minutes too many.'
    ];
}
//# sourceMappingURL=gaps.js.map
// EXTERNAL MODULE: ./lib/history/written.js
var written = __webpack_require__(6799);
;// CONCATENATED MODULE: ./lib/history/work.js

function worksOf(runs, began, estimate) {
    const length = new Float64Array(runs.length);
    const cost = new Float64Array(runs.length);
    const jobs = runs.map((run, index) => {
        const known = knownWork(run, began.startedAt[index] ?? Number.NaN);
        length[index] = known.length;
        cost[index] = known.cost;
        return known.jobs;
    });
    const usual = usualWorks(runs, { length, cost }, estimate);
    let estimated = 0;
    runs.forEach((run, index) => {
        if (!needsEstimate(run))
            return;
        const work = usual(run.workflow);
        estimated += 1;
        length[index] = Math.max(work.length, length[index] ?? 0);
        cost[index] = Math.max(work.cost, cost[index] ?? 0);
        jobs[index] = undefined;
    });
    return { length, cost, jobs, estimated };
}
function costOf({ length, cost, jobs }, index, worked) {
    const [whole = 0, all = 0, spans] = [length[index], cost[index], jobs[index]];
    if (worked >= whole)
        return all;
    if (spans === undefined)
        return (all * worked) / whole;
    return spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, worked) - from), 0);
}
function needsEstimate({ conclusion, endedAt }) {
    return conclusion === 'cancelled' || conclusion === null || endedAt === undefined;
}
function knownWork(run, beganAt) {
    const jobs = timesOf(run);
    if (jobs !== undefined) {
        const start = Math.min(...jobs.map(({ from }) => from));
        const spans = jobs.map(({ from, to }) => ({ from: from - start, to: to - start }));
        const length = Math.max(0, ...spans.map(({ to }) => to));
        return { length, cost: spans.reduce((sum, { from, to }) => sum + to - from, 0), jobs: spans };
    }
    if ((0,past_run/* wasCancelled */.r1)(run) && Number.isNaN(beganAt))
        return noWork;
    const isFirst = run.attempt === 1 && !Number.isNaN(beganAt);
    const begun = isFirst ? Math.max(run.startedAt, beganAt) : run.startedAt;
    const length = Math.max(0, (run.endedAt ?? begun) - begun);
    return { length, cost: length, jobs: undefined };
}
const noWork = { length: 0, cost: 0, jobs: undefined };
function timesOf({ jobs, attempt }) {
    if (jobs === undefined)
        return undefined;
    const latest = jobs.filter((job) => job.attempt === attempt);
    return (latest.length === 0 ? jobs : latest).flatMap(timeOf);
}
function timeOf({ startedAt, completedAt }) {
    if (startedAt === undefined || completedAt === undefined)
        return [];
    return completedAt < startedAt ? [] : [{ from: startedAt, to: completedAt }];
}
function usualWorks(runs, { length, cost }, estimate) {
    const part = estimate === 'median' ? 0.5 : 0.9;
    const results = resultsByWorkflow(runs);
    const known = new Map();
    return (workflow) => {
        const before = known.get(workflow);
        if (before !== undefined)
            return before;
        const all = results.get(workflow) ?? [...results.values()].flat();
        const successes = all.filter((index) => runs[index]?.conclusion === 'success');
        const sample = successes.length > 0 ? successes : all;
        const usual = (values) => quantile(sample.map((index) => values[index] ?? 0), part);
        const work = { length: usual(length), cost: usual(cost) };
        known.set(workflow, work);
        return work;
    };
}
function resultsByWorkflow(runs) {
    const results = new Map();
    runs.forEach((run, index) => {
        if (!(0,past_run/* hasResult */.yX)(run))
            return;
        const places = results.get(run.workflow);
        if (places === undefined)
            results.set(run.workflow, [index]);
        else
            places.push(index);
    });
    return results;
}
function quantile(values, share) {
    const sorted = Float64Array.from(values).sort();
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
//# sourceMappingURL=work.js.map
// EXTERNAL MODULE: ./lib/history/wrong.js
var history_wrong = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/history/ledger.js



function ledgerOf(played) {
    const { runs, fates, marks } = played;
    const results = resultsOf(played);
    const weeks = new Map();
    const weekOf = (at) => {
        const start = mondayOf(at);
        const week = weeks.get(start) ?? { cost: 0, lost: 0, cancelled: 0 };
        weeks.set(start, week);
        return week;
    };
    runs.forEach((run, index) => {
        const week = weekOf(run.createdAt);
        week.cost += spentOn(played, index);
        if (fates.isCancelled(index))
            week.cancelled += 1;
    });
    marks.commits.forEach((at, commit) => {
        if (results[commit] === Infinity)
            weekOf(at).lost += 1;
    });
    const each = [...weeks].map(([start, week]) => ({ start, ...week }));
    return {
        cancelled: each.reduce((sum, week) => sum + week.cancelled, 0),
        cost: each.reduce((sum, week) => sum + week.cost, 0),
        lost: lostOf(marks, results),
        wrong: wrongCancels(played),
        waiting: waitingOf(played),
        unfinishedPullRequests: unfinished(played),
        weeks: each.sort((one, other) => one.start - other.start)
    };
}
function ledger_timesOf(played) {
    const cost = played.runs.reduce((sum, _, index) => sum + spentOn(played, index), 0);
    return { cost, waiting: waitingOf(played) };
}
const week = 7 * past_run/* day */.vd;
const firstMonday = 4 * past_run/* day */.vd;
function mondayOf(at) {
    return Math.floor((at - firstMonday) / week) * week + firstMonday;
}
function spentOn({ fates, works }, index) {
    const startedAt = fates.startedAt[index] ?? Number.NaN;
    if (Number.isNaN(startedAt))
        return 0;
    return costOf(works, index, (fates.endedAt[index] ?? 0) - startedAt);
}
function wrongCancels({ runs, fates, sight }) {
    const kinds = Object.fromEntries(Object.keys(history_wrong/* wrongKinds */.t).map((kind) => [kind, 0]));
    let wrong = 0;
    runs.forEach((run, index) => {
        if (!fates.isCancelled(index))
            return;
        const fate = fates.get(index);
        const by = fate.by === undefined ? undefined : runs[fate.by];
        const found = (0,history_wrong/* wrongsOf */.Y)({ run, index, fate, by }, sight);
        if (found.length > 0)
            wrong += 1;
        for (const kind of found)
            kinds[kind] = (kinds[kind] ?? 0) + 1;
    });
    return { runs: wrong, kinds: kinds };
}
function waitingOf({ runs, fates }) {
    const waiting = { runs: 0, total: 0, longest: 0 };
    runs.forEach(({ createdAt }, index) => {
        const startedAt = fates.startedAt[index] ?? Number.NaN;
        const waited = (Number.isNaN(startedAt) ? (fates.endedAt[index] ?? 0) : startedAt) - createdAt;
        if (waited <= 0)
            return;
        waiting.runs += 1;
        waiting.total += waited;
        waiting.longest = Math.max(waiting.longest, waited);
    });
    return waiting;
}
function unfinished({ marks: { pullRequest, pullRequests }, fates }) {
    const isFinished = new Uint8Array(pullRequests);
    pullRequest.forEach((number, index) => {
        if (number >= 0 && !fates.isCancelled(index))
            isFinished[number] = 1;
    });
    return isFinished.filter((finished) => finished === 0).length;
}
function resultsOf({ marks: { commit, commits }, fates }) {
    const results = new Float64Array(commits.length).fill(Infinity);
    commit.forEach((number, index) => {
        if (number < 0 || fates.isCancelled(index))
            return;
        results[number] = Math.min(results[number] ?? Infinity, fates.endedAt[index] ?? Infinity);
    });
    return results;
}
function lostOf({ commits, lines }, results) {
    const rows = lines.map((line) => longestRow(line.map((number) => ({ at: commits[number] ?? 0, result: results[number] ?? 0 }))));
    return {
        commits: results.filter((result) => result === Infinity).length,
        of: commits.length,
        longestRow: Math.max(0, ...rows.map((row) => row.longestRow)),
        longestTime: Math.max(0, ...rows.map((row) => row.longestTime))
    };
}
function longestRow(commits) {
    const longest = { longestRow: 0, longestTime: 0 };
    let since;
    let row = 0;
    for (const { at, result } of commits) {
        since ??= result === Infinity ? at : undefined;
        row = result === Infinity ? row + 1 : 0;
        longest.longestRow = Math.max(longest.longestRow, row);
        if (since !== undefined) {
            const until = result === Infinity ? at : result;
            longest.longestTime = Math.max(longest.longestTime, until - since);
        }
        if (result !== Infinity)
            since = undefined;
    }
    return longest;
}
//# sourceMappingURL=ledger.js.map
// EXTERNAL MODULE: ./lib/history/mark.js
var mark = __webpack_require__(4039);
// EXTERNAL MODULE: ./lib/history/subject.js
var subject = __webpack_require__(2604);
;// CONCATENATED MODULE: ./lib/history/moments.js


const ofHeads = ['push', 'pull_request', 'pull_request_target'];
function momentsOf(runs, defaultBranch) {
    const numbers = new Map();
    const subjects = Int32Array.from(runs, (run) => (0,mark/* numberOf */.rl)(numbers, (0,subject/* subjectOf */.et)(run)));
    const heads = Int32Array.from(runs, (0,mark/* createHeadNumbers */.$6)());
    const ofSubjects = new Map();
    const ofBranches = new Map();
    runs.forEach((run, index) => {
        add(ofSubjects, subjects[index] ?? 0, run);
        if (ofHeads.includes(run.event))
            add(ofBranches, heads[index] ?? 0, run);
    });
    const merges = mergesIn(runs, defaultBranch);
    return {
        subjects,
        newestOf: (index, at) => lastStep(ofSubjects.get(subjects[index] ?? 0), at)?.id ?? runs[index]?.id ?? 0,
        headAt: (index, at) => lastStep(ofBranches.get(heads[index] ?? 0), at)?.sha ?? runs[index]?.sha ?? '',
        mergedAt: (run) => {
            if (!(0,subject/* isOfPullRequest */.Av)(run))
                return undefined;
            const times = [
                ...(merges.get(run.title) ?? []),
                ...(merges.get(`:${run.branch ?? ''}`) ?? [])
            ];
            return times.find((at) => at >= run.createdAt);
        }
    };
}
function add(all, key, { createdAt, id, sha }) {
    const steps = all.get(key);
    if (steps === undefined)
        all.set(key, [{ at: createdAt, id, sha }]);
    else if ((steps.at(-1)?.id ?? 0) < id)
        steps.push({ at: createdAt, id, sha });
}
function lastStep(steps, at) {
    if (steps === undefined)
        return undefined;
    let low = 0;
    let high = steps.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((steps[middle]?.at ?? 0) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return steps[low - 1];
}
const mergeTitle = /^Merge pull request #\d+ from [^/\s]+\/(\S+)$/;
const squashTitle = /^(.+) \(#\d+\)$/;
function mergesIn(runs, defaultBranch) {
    const merges = new Map();
    for (const { event, branch, title, createdAt } of runs) {
        if (event !== 'push' || branch !== defaultBranch)
            continue;
        const merged = mergeTitle.exec(title)?.[1];
        const squashed = squashTitle.exec(title)?.[1];
        const key = merged === undefined ? squashed : `:${merged}`;
        if (key === undefined)
            continue;
        const times = merges.get(key);
        if (times === undefined)
            merges.set(key, [createdAt]);
        else
            times.push(createdAt);
    }
    return merges;
}
//# sourceMappingURL=moments.js.map
// EXTERNAL MODULE: ./lib/decide/decide.js
var decide = __webpack_require__(8954);
// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(9711);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/history/fates.js
var history_fates = __webpack_require__(5279);
;// CONCATENATED MODULE: ./lib/history/replay-supersede.js






function replaySupersede(runs, options) {
    const stage = { ...options, runs, home: (0,subject/* homeOf */.lt)(runs), ids: new Map() };
    const fates = (0,history_fates/* createFates */.O)(runs.length);
    const inFlight = new Map();
    runs.forEach((run, index) => {
        const at = run.createdAt;
        fates.finish(index, at, options.endOf(index, at));
        if (!(0,policy/* allowsEvent */.VU)(options.policy, run.event))
            return;
        const subject = options.moments.subjects[index] ?? 0;
        const before = inFlight.get(subject);
        if (before === undefined) {
            inFlight.set(subject, [index]);
            return;
        }
        const members = before.filter((other) => !fates.isCancelled(other) && (fates.endedAt[other] ?? 0) >= at);
        members.push(index);
        inFlight.set(subject, members);
        if (members.length === 1)
            return;
        const plan = (0,decide/* decide */.L)(snapshotFor(stage, members, index), options.policy);
        const cancelled = (0,verdict/* cancellations */.j)(plan).map((verdict) => verdict.run.id);
        for (const other of members) {
            if (other === index || !cancelled.includes(runs[other]?.id ?? 0))
                continue;
            fates.cancel(other, 'in-progress', at, index);
        }
    });
    return fates;
}
const repository = 1;
const number = 1;
function snapshotFor(stage, members, self) {
    const now = stage.runs[self]?.createdAt ?? 0;
    const all = members.flatMap((index) => {
        const run = stage.runs[index];
        return run === undefined ? [] : [toRun(run, now, stage)];
    });
    const executing = stage.runs[self];
    const sha = stage.moments.headAt(self, now);
    const own = all.at(-1);
    const { head, event, workflow } = own ?? { head: noHead, event: '', workflow: undefined };
    return {
        takenAt: now,
        repository: { id: repository, name: '', defaultBranch: stage.defaultBranch },
        self: own?.id,
        scope: { workflows: workflow === undefined ? [] : [workflow], event, head },
        subject: executing === undefined ? { kind: 'run', id: 0 } : subjectFor(executing),
        successors: own === undefined ? [] : [{ run: own, knownBy: 'executing' }],
        runs: all,
        subjectState: executing === undefined
            ? { kind: 'unread' }
            : stateFor(executing, all, { home: stage.home, sha }),
        showsTargetHeads: true,
        complete: true
    };
}
const noHead = { repository: null, branch: null };
function subjectFor(run) {
    if ((0,subject/* isOfPullRequest */.Av)(run))
        return { kind: 'pull-request', number };
    if (run.event !== 'push')
        return { kind: 'run', id: run.id };
    const branch = run.branch ?? '';
    return (0,subject/* isOfTag */.m6)(run)
        ? { kind: 'tag', ref: `refs/tags/${branch}` }
        : { kind: 'branch', ref: `refs/heads/${branch}` };
}
function stateFor(run, all, { home, sha }) {
    if ((0,subject/* isOfTag */.m6)(run))
        return { kind: 'tag', sha, branchOfSameName: 'absent' };
    if (!(0,subject/* isOfPullRequest */.Av)(run))
        return { kind: 'branch', sha, protected: false, tagOfSameName: 'absent' };
    const createdAt = Math.min(...all.map((one) => one.createdAt ?? Infinity));
    const head = { repository: repositoryFor(run, home), branch: run.branch, sha };
    const pull = { number, state: 'open', head, createdAt, closedAt: undefined, labels: [] };
    return { kind: 'pull-request', pulls: [pull] };
}
function repositoryFor({ headRepository }, home) {
    if (headRepository === null)
        return null;
    return headRepository === undefined || headRepository === home
        ? repository
        : (headRepository + 1);
}
function toRun(run, now, { ids, home }) {
    return {
        id: run.id,
        number: run.number,
        attempt: 1,
        event: run.event,
        workflow: { id: (1 + (0,mark/* numberOf */.rl)(ids, run.workflow)), path: run.workflow },
        head: { repository: repositoryFor(run, home), branch: run.branch, sha: run.sha },
        status: 'in_progress',
        conclusion: null,
        createdAt: run.createdAt,
        startedAt: run.createdAt,
        updatedAt: now,
        openPullRequestsAtHead: [],
        title: run.title,
        ...(run.jobs !== undefined && { jobs: run.jobs.map((job) => toJob(job, run, now)) })
    };
}
function toJob({ name, startedAt, completedAt }, run, now) {
    const at = now - run.createdAt + run.startedAt;
    if (startedAt === undefined || at < startedAt)
        return { name, status: 'pending', conclusion: null };
    return at < (completedAt ?? Infinity)
        ? { name, status: 'in_progress', conclusion: null }
        : { name, status: 'completed', conclusion: 'success' };
}
//# sourceMappingURL=replay-supersede.js.map
;// CONCATENATED MODULE: ./lib/history/starts.js


function startsOf(runs, configuration, asItWas) {
    const inForce = forcesOf(runs, asItWas);
    const startedAt = Float64Array.from(runs, (run, index) => {
        if (run.attempt > 1 || !inForce(run))
            return run.startedAt;
        return asItWas.startedAt[index] ?? Number.NaN;
    });
    return { startedAt, together: countTogether(runs, configuration, startedAt) };
}
function forcesOf(runs, asItWas) {
    const forces = new Map([...waitsByWorkflow(runs, asItWas)].map(([workflow, waits]) => [workflow, isInForce(waits)]));
    return ({ workflow }) => forces.get(workflow) ?? true;
}
function waitsByWorkflow(runs, { startedAt }) {
    const workflows = new Map();
    runs.forEach((run, index) => {
        const { workflow, createdAt, endedAt } = run;
        if (endedAt === undefined || !isWhole(run) || timesOf(run) !== undefined)
            return;
        const waits = workflows.get(workflow) ?? { free: [], worked: [], whole: [] };
        workflows.set(workflow, waits);
        const began = startedAt[index] ?? Number.NaN;
        const whole = endedAt - run.startedAt;
        if (began === createdAt) {
            waits.free.push(whole);
            return;
        }
        waits.whole.push(whole);
        waits.worked.push(Number.isNaN(began) ? 0 : endedAt - Math.max(began, run.startedAt));
    });
    return workflows;
}
function isWhole(run) {
    return (0,past_run/* hasResult */.yX)(run) && run.attempt === 1;
}
function isInForce({ free, worked, whole }) {
    const usual = quantile(free, 0.5);
    const distance = (lengths) => Math.abs(Math.log(quantile(lengths, 0.5) / usual));
    return worked.length === 0 || (free.length > 0 && !(distance(whole) < distance(worked)));
}
function countTogether(runs, configuration, startedAt) {
    const groups = new Map();
    runs.forEach((run, index) => {
        const group = configuration(run, index);
        const work = workOf(run, startedAt[index] ?? Number.NaN);
        if (group === undefined || work === undefined)
            return;
        const name = group.name.toLowerCase();
        const works = groups.get(name) ?? [];
        groups.set(name, works);
        works.push({ ...work, waits: !group.cancels });
    });
    return [...groups.values()].reduce((sum, works) => sum + togetherIn(works), 0);
}
function workOf(run, began) {
    if (run.endedAt === undefined || !isWhole(run))
        return undefined;
    const times = timesOf(run);
    if (times === undefined) {
        return { from: Number.isNaN(began) ? run.startedAt : began, to: run.endedAt };
    }
    const [first] = times;
    if (first === undefined)
        return undefined;
    return times.reduce((whole, { from, to }) => ({ from: Math.min(whole.from, from), to: Math.max(whole.to, to) }), first);
}
function togetherIn(works) {
    let busyUntil = -Infinity;
    let together = 0;
    for (const { from, to, waits } of works.toSorted((one, other) => one.from - other.from)) {
        if (waits && from < busyUntil)
            together += 1;
        busyUntil = Math.max(busyUntil, to);
    }
    return together;
}
//# sourceMappingURL=starts.js.map
;// CONCATENATED MODULE: ./lib/history/timeline.js


const mostEpisodes = 4;
const mostBars = 12;
const pause = 600_000;
function timelineOf(request) {
    const best = mostCancelled(request);
    if (best === undefined)
        return undefined;
    const [group, members] = best;
    const weights = new Map(episodesOf(members, request).map((episode) => [
        episode.slice(0, mostBars),
        episode.slice(0, mostBars).reduce((sum, index) => sum + weightOf(request, index), 0)
    ]));
    const shown = [...weights]
        .sort(([, weight], [, other]) => other - weight)
        .slice(0, mostEpisodes)
        .map(([episode]) => episode)
        .sort(([one = 0], [other = 0]) => one - other);
    const first = request.runs[members[0] ?? -1];
    return {
        group: (first && request.shownGroup(first)?.name) ?? group,
        episodes: shown.map((episode) => episode.flatMap((index) => barOf(request, index))),
        more: members.length - shown.flat().length
    };
}
function mostCancelled(request) {
    const { runs, configuration } = request;
    const nameOf = (run, index) => configuration(run, index)?.name ?? (0,subject/* subjectOf */.et)(run).replaceAll('\n', ' ');
    const weights = new Map();
    runs.forEach((run, index) => {
        const weight = weightOf(request, index);
        if (weight === 0)
            return;
        const name = nameOf(run, index);
        weights.set(name, (weights.get(name) ?? 0) + weight);
    });
    const most = [...weights.values()].reduce((best, weight) => Math.max(best, weight), 0);
    const group = [...weights.keys()].find((name) => weights.get(name) === most);
    if (group === undefined)
        return undefined;
    return [group, runs.flatMap((run, index) => (nameOf(run, index) === group ? [index] : []))];
}
function weightOf({ native, supersede }, index) {
    return Number(native.isCancelled(index)) + Number(supersede.isCancelled(index));
}
function episodesOf(members, { runs, native, supersede }) {
    const episodes = [];
    let end = -Infinity;
    for (const index of members) {
        const episode = episodes.at(-1);
        if (episode === undefined || (runs[index]?.createdAt ?? 0) > end + pause)
            episodes.push([index]);
        else
            episode.push(index);
        end = Math.max(end, native.endedAt[index] ?? 0, supersede.endedAt[index] ?? 0);
    }
    return episodes;
}
function barOf({ runs, sight, native, supersede }, index) {
    const run = runs[index];
    if (run === undefined)
        return [];
    const fate = native.get(index);
    const by = fate.by === undefined ? undefined : runs[fate.by];
    const wrong = fate.cancelled === undefined ? [] : (0,history_wrong/* wrongsOf */.Y)({ run, index, fate, by }, sight);
    return [{ run, native: fate, supersede: supersede.get(index), wrong }];
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./lib/history/backtest.js













const policyNames = {
    nothing: 'Nothing is cancelled',
    native: 'Native, as it is',
    guides: 'Native, as guides print it',
    repaired: 'Native, repaired',
    supersede: 'Supersede'
};
function backtest(request) {
    const { runs, groups } = request;
    const defaultBranch = request.defaultBranch ?? (0,subject/* likelyDefaultBranch */.AO)(runs);
    const sight = { moments: momentsOf(runs, defaultBranch), defaultBranch };
    const native = groupsBy(runs, (run) => groups?.(run)?.block, defaultBranch);
    const asItWas = replayAsItWas(runs, native);
    const calibration = calibrate(runs, asItWas);
    const gaps = gapsOf(runs, groups, native);
    const starts = startsOf(runs, native, asItWas);
    const worksBy = (estimate) => worksOf(runs, starts, estimate);
    const works = [worksBy('median'), worksBy('p90')];
    const stage = { request, sight, native, works, marks: (0,mark/* marksOf */.Ok)(runs, defaultBranch) };
    const [nothing, asIs, guides, better, supersede] = [
        play(stage, 'nothing'),
        play(stage, 'native'),
        play(stage, 'guides'),
        play(stage, 'repaired'),
        play(stage, 'supersede')
    ];
    return {
        runs: runs.length,
        from: runs[0]?.createdAt ?? 0,
        to: runs.at(-1)?.createdAt ?? 0,
        defaultBranch,
        workflows: [...new Set(runs.map(({ workflow }) => workflow))].sort(),
        isConfigured: groups !== undefined,
        calibration,
        gaps,
        doubts: groups === undefined ? [] : [...doubtsOfGaps(gaps), ...doubtsOf(calibration, starts)],
        withJobs: runs.filter(({ jobs }) => jobs !== undefined).length,
        estimated: works[0].estimated,
        policies: [nothing, asIs, guides, better, supersede].map(({ result }) => result),
        timeline: timelineOf({
            runs,
            sight,
            configuration: native,
            shownGroup: (run) => {
                const block = groups?.(run)?.block;
                return block && (0,history_configuration/* shownGroup */.b)(block, run, defaultBranch);
            },
            native: asIs.fates,
            supersede: supersede.fates
        })
    };
}
function play(stage, name) {
    const { works, marks, sight } = stage;
    const { runs } = stage.request;
    const player = playerOf(stage, name);
    const fates = player(works[0]);
    const ledger = ledgerOf({ runs, fates, works: works[0], marks, sight });
    const other = ledger_timesOf({ runs, fates: player(works[1]), works: works[1], marks, sight });
    return {
        fates,
        result: {
            name,
            ledger,
            cost: rangeOf(ledger.cost, other.cost),
            waited: rangeOf(ledger.waiting.total, other.waiting.total)
        }
    };
}
function playerOf({ request, sight, native }, name) {
    const { runs, policy, repaired = written/* repairedFor */.g3 } = request;
    const { defaultBranch } = sight;
    const by = (configuration) => (works) => (0,replay/* replay */.e)(runs, { configuration, endOf: endBy(works) });
    switch (name) {
        case 'nothing':
            return by(() => undefined);
        case 'native':
            return by(native);
        case 'guides':
            return by(groupsBy(runs, () => written/* asGuidesPrintIt */.oO, defaultBranch));
        case 'repaired':
            return by(groupsBy(runs, repaired, defaultBranch));
        case 'supersede':
            return (works) => replaySupersede(runs, { ...sight, policy, endOf: endBy(works) });
    }
}
function groupsBy(runs, writtenFor, defaultBranch) {
    const configuration = (0,history_configuration/* configurationOf */.Q)(writtenFor, defaultBranch);
    const groups = runs.map(configuration);
    return (_run, index) => groups[index];
}
function endBy({ length }) {
    return (index, startedAt) => startedAt + (length[index] ?? 0);
}
function rangeOf(one, other) {
    return { low: Math.min(one, other), high: Math.max(one, other) };
}
//# sourceMappingURL=backtest.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/history/figures.js
var figures = __webpack_require__(5137);
;// CONCATENATED MODULE: ./lib/history/html-charts.js




const names = Object.keys(policyNames);
const keyOfPolicies = `<ul class="key">${names
    .map((name) => `<li>${swatch(name)}${policyNames[name]}</li>`)
    .join('')}</ul>`;
function swatch(name) {
    return `<svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${name}" width="1" height="1"/></svg>`;
}
const mostWeeks = 26;
const height = 100;
function weeksChart({ policies }, { title, of }) {
    const weeks = (policies[0]?.ledger.weeks ?? []).slice(-mostWeeks);
    const values = policies.map(({ name, ledger }) => ({
        name,
        values: ledger.weeks.slice(-mostWeeks).map(of)
    }));
    const top = Math.max(1, ...values.flatMap((one) => one.values));
    const step = policies.length + 1;
    const bars = values.flatMap(({ name, values: each }, place) => each.map((value, index) => {
        const tall = (height * value) / top;
        const words = `${policyNames[name]}, week of ${(0,format/* date */.p6)(weeks[index]?.start ?? 0)}: ${(0,format/* grouped */.zD)(value)}`;
        return `<rect class="${name}" x="${index * step + place}" y="${fixed(height - tall)}" width="0.9" height="${fixed(tall)}"><title>${words}</title></rect>`;
    }));
    const [first, last] = [weeks[0], weeks.at(-1)];
    return `<figure><figcaption>${title}</figcaption>
<div class="ends"><span>${(0,format/* grouped */.zD)(top)}</span></div>
<svg class="weeks" role="img" aria-label="${title}, by week" viewBox="0 0 ${Math.max(1, weeks.length * step - 1)} ${height}" preserveAspectRatio="none">${bars.join('')}</svg>
<div class="ends"><span>${(0,format/* date */.p6)(first?.start ?? 0)}</span><span>${(0,format/* date */.p6)(last?.start ?? 0)}</span></div></figure>`;
}
function fixed(value) {
    return String(Math.round(value * 100) / 100);
}
const wide = 1000;
function runsOfTimeline({ episodes }) {
    return episodes.map(runsOfEpisode).join('\n');
}
function runsOfEpisode(bars) {
    const start = Math.min(...bars.map(({ run }) => run.createdAt));
    const end = Math.max(...bars.flatMap(({ native, supersede }) => [native.endedAt, supersede.endedAt]));
    const scale = wide / Math.max(1, end - start);
    const place = (at) => (at - start) * scale;
    const items = bars.map((bar) => {
        const { run } = bar;
        const picture = [
            track(place(run.createdAt)),
            rect('native', bar.native, place, 0),
            rect('supersede', bar.supersede, place, 11)
        ];
        return `<li><span>#${run.number} <code>${(0,report_escape/* forHtml */.B2)(run.sha.slice(0, 7))}</code> ${(0,format/* time */.kB)(run.createdAt).slice(11)}</span>
<svg viewBox="0 0 ${wide} 20" preserveAspectRatio="none" aria-hidden="true">${picture.join('')}</svg>
<span>${html_charts_verdict(bar)}</span></li>`;
    });
    return `<h3>${(0,format/* time */.kB)(start)} to ${(0,format/* time */.kB)(end)}</h3>
<ol class="runs">\n${items.join('\n')}\n</ol>`;
}
function track(from) {
    return `<rect class="track" x="${fixed(from)}" y="0" width="${fixed(wide - from)}" height="20"/>`;
}
function rect(name, { startedAt, endedAt }, place, y) {
    if (startedAt === undefined)
        return '';
    const from = place(startedAt);
    return `<rect class="${name}" x="${fixed(from)}" y="${y}" width="${fixed(Math.max(3, place(endedAt) - from))}" height="9"/>`;
}
function html_charts_verdict({ native, supersede, wrong }) {
    const parts = [
        native.cancelled === undefined ? '' : `native: ${wordsOf(native)}`,
        ...wrong.map((kind) => `<b>${history_wrong/* wrongKinds */.t[kind][1]}</b>`),
        supersede.cancelled === undefined ? '' : 'Supersede: cancelled'
    ];
    return parts.filter((part) => part !== '').join('; ') || 'finished under both';
}
function wordsOf({ cancelled }) {
    if (cancelled === 'waiting')
        return 'lost its place in the queue';
    return cancelled === 'queue-full' ? 'found no place in the queue' : 'cancelled at work';
}
//# sourceMappingURL=html-charts.js.map
;// CONCATENATED MODULE: ./lib/history/html-style.js
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --card: #f6f8fa;
  --nothing: #818b98; --native: #bc4c00; --guides: #cf222e; --repaired: #0969da; --supersede: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --card: #151b23;
  --nothing: #9198a1; --native: #f0883e; --guides: #ff7b72; --repaired: #58a6ff; --supersede: #3fb950; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; } .soft { color: var(--soft); } code { font-size: .9em; }
.doubt { border-left: 4px solid var(--guides); padding: .5rem .75rem; background: var(--card); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--paper); }
tr.detail td { color: var(--soft); } tr.detail td:first-child { padding-left: 1.5rem; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; }
svg { display: block; width: 100%; } svg.weeks { height: 9rem; border-bottom: 1px solid var(--line); }
.ends { display: flex; justify-content: space-between; color: var(--soft); font-size: .85rem; }
ul.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .5rem 0; font-size: .9rem; }
ul.key svg { width: .8rem; height: .8rem; display: inline-block; margin-right: .35rem; }
.nothing { fill: var(--nothing); } .native { fill: var(--native); } .guides { fill: var(--guides); }
.repaired { fill: var(--repaired); } .supersede { fill: var(--supersede); } .track { fill: var(--card); }
ol.runs { list-style: none; padding: 0; margin: 0; }
ol.runs li { display: grid; grid-template-columns: 13rem 1fr 15rem; gap: .25rem .75rem; align-items: center; padding: .3rem 0;
  border-bottom: 1px solid var(--line); font-size: .9rem; }
ol.runs svg { height: 1.4rem; }
@media (max-width: 44rem) { ol.runs li { grid-template-columns: 1fr; } h1 { font-size: 1.25rem; } }
`;
const styleHash = 'qCqHBGo5HDO/gwk3NO/3UR8djA1vNWfr+/laZtbjjgU=';
//# sourceMappingURL=html-style.js.map
// EXTERNAL MODULE: ./lib/history/table.js
var table = __webpack_require__(3452);
;// CONCATENATED MODULE: ./lib/history/html.js






function backtestHtml(result) {
    const title = `Backtest: ${(0,table/* headline */.Pl)(result)}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p class="soft">Workflows: ${result.workflows.map(code).join(', ')}</p>
<h2>How sure this is</h2>
${sureness(result)}
<h2>The two ledgers</h2>
<p>Minutes of runners on one side, lost results and wrong cancels on the other. Which of them weighs more is for you to say.</p>
${keyOfPolicies}
<div class="scroll"><table>
<tr><th></th>${result.policies.map(({ name }) => `<th>${figures/* shortNames */.DG[name]}</th>`).join('')}</tr>
${tableRows(result)}
</table></div>
<h2>By week</h2>
${weeksChart(result, { title: 'Runner minutes', of: ({ cost }) => Math.round(cost / 60_000) })}
${weeksChart(result, { title: 'Commits of long-lived branches without a result', of: ({ lost }) => lost })}
${timeline(result)}
<h2>Assumptions</h2>
<ul>
${(0,figures/* assumptionsOf */.iB)(result, code)
        .map((text) => `<li>${text}</li>`)
        .join('\n')}
</ul>
</body>
</html>
`;
}
function code(text) {
    return `<code>${(0,report_escape/* forHtml */.B2)(text)}</code>`;
}
function sureness(result) {
    const { isConfigured, doubts } = result;
    if (!isConfigured) {
        return '<p>Nobody said which concurrency blocks the runs had, so nothing was compared, and "native" is a replay without any group.</p>';
    }
    return [
        `<p>${(0,figures/* calibrationSentence */.uP)(result)}</p>`,
        ...doubts.map((doubt) => `<p class="doubt">${doubt}</p>`)
    ].join('\n');
}
function tableRows(result) {
    return (0,figures/* rowsOf */.RO)(result)
        .map(({ label, cells, isDetail }) => {
        const row = isDetail ? '<tr class="detail">' : '<tr>';
        return `${row}<td>${label}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    })
        .join('\n');
}
function timeline({ timeline: shown }) {
    if (shown === undefined)
        return '';
    const more = shown.more === 0 ? '' : ` Not shown: ${(0,format/* counted */.hS)(shown.more, 'further run')} of it.`;
    return `<h2>One group over time</h2>
<p>Runs of ${code(shown.group)}, of which most were cancelled. The upper bar is native, as it is; the lower one is Supersede. A bar that begins late waited.${more}</p>
${runsOfTimeline(shown)}`;
}
//# sourceMappingURL=html.js.map
// EXTERNAL MODULE: ./lib/model/quote.js
var quote = __webpack_require__(6989);
;// CONCATENATED MODULE: ./lib/history/json.js




function backtestJson(result) {
    const { runs, from, to, defaultBranch, workflows, calibration, gaps, doubts } = result;
    return `${(0,report_escape/* forJson */.Cx)({
        version: 1,
        runs,
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        defaultBranch,
        workflows,
        calibration,
        doubts,
        notReplayed: {
            runsWithoutFile: gaps.withoutFile,
            runsWithoutGroup: gaps.withoutGroup,
            runsWithJobGroups: gaps.withJobGroups
        },
        runsWithJobs: result.withJobs,
        runsWithEstimatedLength: result.estimated,
        policies: result.policies.map(policyJson),
        assumptions: (0,figures/* assumptionsOf */.iB)(result, quote/* verbatim */.B)
    }, 2)}\n`;
}
function policyJson({ name, ledger, cost, waited }) {
    const { lost, waiting, wrong } = ledger;
    return {
        name,
        cancelled: ledger.cancelled,
        minutes: inMinutes(cost),
        resultsLost: {
            commits: lost.commits,
            of: lost.of,
            mostInARow: lost.longestRow,
            longestMinutes: minutesOf(lost.longestTime)
        },
        wrongCancels: { runs: wrong.runs, kinds: wrong.kinds },
        waiting: {
            runs: waiting.runs,
            minutes: inMinutes(waited),
            longestMinutes: minutesOf(waiting.longest)
        },
        pullRequestsWithoutResult: ledger.unfinishedPullRequests,
        weeks: ledger.weeks.map((week) => ({
            start: (0,format/* date */.p6)(week.start),
            minutes: minutesOf(week.cost),
            cancelled: week.cancelled,
            resultsLost: week.lost
        }))
    };
}
function inMinutes({ low, high }) {
    return { low: minutesOf(low), high: minutesOf(high) };
}
function minutesOf(milliseconds) {
    return Math.round(milliseconds / 1000) / 60;
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./lib/history/markdown.js






function backtestMarkdown(result) {
    const others = result.policies.filter(({ name }) => name !== 'nothing');
    return [
        `### Backtest: ${(0,table/* headline */.Pl)(result)}`,
        '',
        '**What we would gain.** Runner minutes saved, against cancelling nothing:',
        '',
        ...others.map((policy) => gain(result, policy)),
        '',
        '**What we would lose.**',
        '',
        ...others.map(loss),
        '',
        '**How sure this is.**',
        '',
        ...markdown_sureness(result),
        '',
        '<details><summary>All figures and assumptions</summary>',
        '',
        `| | ${result.policies.map(({ name }) => policyNames[name]).join(' | ')} |`,
        `|---|${result.policies.map(() => '---:|').join('')}`,
        ...(0,figures/* rowsOf */.RO)(result).map(({ label, cells, isDetail }) => `| ${isDetail ? `&nbsp;&nbsp;${label}` : label} | ${cells.join(' | ')} |`),
        '',
        `Workflows: ${result.workflows.map(report_escape/* forMarkdown */.Bm).join(', ')}`,
        '',
        ...(0,figures/* assumptionsOf */.iB)(result, report_escape/* forMarkdown */.Bm).map((text) => `- ${text}`),
        '',
        '</details>',
        ''
    ].join('\n');
}
function gain(result, policy) {
    const { name, cost } = policy;
    return `- ${policyNames[name]}: ${(0,figures/* savedMinutes */.TZ)(result, policy)} min (it would take ${(0,format/* minuteRange */.Ii)(cost)} min)`;
}
function loss({ name, ledger }) {
    const { lost, wrong, waiting, unfinishedPullRequests: unfinished } = ledger;
    const parts = [
        `${(0,format/* grouped */.zD)(lost.commits)} of ${(0,format/* counted */.hS)(lost.of, 'commit')} on long-lived branches without a result` +
            (lost.commits === 0
                ? ''
                : ` (${(0,format/* grouped */.zD)(lost.longestRow)} in a row, ${(0,format/* span */.Ln)(lost.longestTime)})`),
        `${(0,format/* counted */.hS)(wrong.runs, 'wrong cancel')}${kindsOf(wrong)}`,
        ...(waiting.runs === 0 ? [] : [`${(0,format/* span */.Ln)(waiting.total)} of waiting`]),
        ...(unfinished === 0 ? [] : [`${(0,format/* counted */.hS)(unfinished, 'pull request')} without a result`])
    ];
    return `- ${policyNames[name]}: ${parts.join('; ')}`;
}
function kindsOf({ kinds }) {
    const texts = Object.keys(history_wrong/* wrongKinds */.t)
        .filter((kind) => kinds[kind] > 0)
        .map((kind) => `${(0,format/* grouped */.zD)(kinds[kind])} ${history_wrong/* wrongKinds */.t[kind][0]}`);
    return texts.length === 0 ? '' : `: ${texts.join(', ')}`;
}
function markdown_sureness(result) {
    const { isConfigured, doubts } = result;
    if (!isConfigured) {
        return ['Nobody said which concurrency blocks the runs had, so nothing was compared.'];
    }
    return [(0,figures/* calibrationSentence */.uP)(result), ...doubts.map((doubt) => `\n**${doubt}**`)];
}
//# sourceMappingURL=markdown.js.map
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/files.js
var files = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/cli/history-file.js + 4 modules
var history_file = __webpack_require__(725);
// EXTERNAL MODULE: ./lib/cli/options.js + 5 modules
var options = __webpack_require__(9990);
// EXTERNAL MODULE: ./lib/cli/policy.js + 1 modules
var cli_policy = __webpack_require__(6463);
;// CONCATENATED MODULE: ./lib/cli/commands/backtest.js
















const formats = ['table', 'json', 'markdown'];
const render = { table: table/* backtestTable */.EE, json: backtestJson, markdown: backtestMarkdown };
const backtest_backtest = {
    about: [
        'Replays a recorded history under several policies: cancel nothing, native concurrency as it is, as most guides print it, and repaired, and Supersede. It shows runner minutes on one side, and lost results and wrong cancels on the other.',
        'Without --from-file, it tests a sample that ships with Supersede. It sends no request.'
    ],
    options: [
        {
            title: 'What is tested',
            options: [
                {
                    name: 'from-file',
                    value: 'FILE',
                    isFile: true,
                    help: 'History of "supersede record --history", of "gh api --paginate repos/OWNER/NAME/actions/runs" or of "gh run list --json"; - is the standard input.'
                },
                {
                    name: 'workflow',
                    value: 'NAME',
                    help: 'Look at one workflow only: its file, such as ci.yml, or its name.'
                }
            ]
        },
        history_file/* configurationOptions */.xc,
        {
            title: 'What Supersede may cancel, as with the inputs of the action',
            options: options/* policyOptions */.VJ.filter(({ name }) => name !== 'mode')
        },
        {
            title: 'What is shown',
            options: [
                { name: 'format', value: 'FORMAT', words: formats, help: 'Form of the result.' },
                { name: 'html', value: 'FILE', isFile: true, help: 'Write a page without scripts, too.' }
            ]
        }
    ],
    examples: [
        { args: 'backtest', says: 'Test the sample.' },
        {
            args: 'record --history --days 30 > history.jsonl',
            says: 'Record a month of the repository in this folder, to test it then.'
        },
        {
            args: 'backtest --from-file history.jsonl --html backtest.html',
            says: 'With the workflow files of this folder.'
        },
        {
            args: "backtest --from-file runs.json --config 'group=deploy; queue=max'",
            says: 'With a configuration by hand.'
        }
    ],
    read(given) {
        const asked = (0,read_all/* readAll */.y)({
            path: () => (0,command/* textOf */.b6)(given, 'from-file'),
            workflow: () => (0,command/* textOf */.b6)(given, 'workflow'),
            configuration: () => configurationIn(given),
            defaultBranch: () => (0,command/* textOf */.b6)(given, 'default-branch'),
            policy: () => (0,options/* readPolicy */.T4)(given),
            format: () => (0,parse/* choice */.Yq)({ name: '--format', text: (0,command/* textOf */.b6)(given, 'format') ?? 'table' }, formats),
            html: () => (0,command/* textOf */.b6)(given, 'html')
        });
        return (console) => show(asked, console);
    }
};
function configurationIn(given) {
    const isSample = (0,command/* textOf */.b6)(given, 'from-file') === undefined;
    const isNamed = ['workflow-file', 'config'].some((name) => (0,command/* textOf */.b6)(given, name) !== undefined);
    return isSample && !isNamed ? (0,history_file/* sample */.XM)() : (0,history_file/* readConfiguration */.TD)(given);
}
async function show(asked, console) {
    const result = await resultOf(asked, console);
    if (asked.path === undefined && asked.format === 'table') {
        console.stdout.write('This is a sample that ships with Supersede.\n\n');
    }
    console.stdout.write(render[asked.format](result));
    if (asked.html !== undefined)
        writePage(asked.html, result);
    return command/* exitCodes */.hS.fine;
}
async function resultOf(asked, console) {
    const { path, workflow, configuration, defaultBranch } = asked;
    (0,history_file/* tellUnreadable */.LD)(configuration, console);
    const policy = await (0,cli_policy/* compilePolicy */.C)(asked.policy, 'backtest');
    const history = path === undefined ? (0,history_file/* sample */.XM)().history : await (0,history_file/* readWholeHistory */.wb)(path, console);
    const runs = workflow === undefined ? history.runs : runsOf(workflow, history.runs);
    return backtest({ ...configuration, runs, policy, defaultBranch });
}
function runsOf(workflow, runs) {
    const found = runs.filter((run) => (0,external_node_path_.basename)(run.workflow) === workflow || run.workflowName === workflow);
    if (found.length > 0)
        return found;
    const known = [...new Set(runs.map((run) => (0,external_node_path_.basename)(run.workflow)))].sort();
    const shown = known.slice(0, mostNames).join(', ');
    const more = known.length > mostNames ? ` and ${known.length - mostNames} more` : '';
    throw new errors/* InputError */.d(`The history has no run of ${JSON.stringify(workflow)}; it has runs of ${shown}${more}.${(0,nearest/* didYouMean */.a)(workflow, known)}`);
}
const mostNames = 10;
function writePage(path, result) {
    try {
        (0,external_node_fs_.writeFileSync)(path, backtestHtml(result));
    }
    catch (error) {
        throw (0,files/* fileError */.zS)('write', path, error);
    }
}
//# sourceMappingURL=backtest.js.map

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