"use strict";
exports.id = 530;
exports.ids = [530];
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

/***/ 6917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/inputs/read-all.js
var read_all = __webpack_require__(4143);
// EXTERNAL MODULE: ./lib/model/quote.js
var quote = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
;// CONCATENATED MODULE: ./lib/report/advice-text.js


function adviceLine({ say, copy, page }, report, nameRun = quote/* byId */.$) {
    const url = page === undefined ? undefined : (0,links/* docsPageUrl */.EO)(report, page);
    return [
        say(quote/* verbatim */.B, nameRun),
        ...(copy === undefined ? [] : [copy]),
        ...(url === undefined ? [] : [`See ${url}`])
    ].join(' ');
}
//# sourceMappingURL=advice-text.js.map
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
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
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
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
        run: { ...runJson(run), url: (0,links/* runUrl */.Vp)(report, run.id) ?? null },
        action,
        reason,
        sentence: (0,sentences/* sentenceFor */.d)(verdict, quote/* verbatim */.B),
        outcome: outcome === undefined ? null : { ...outcome, sentence: (0,sentences/* sentenceForOutcome */.z)(outcome, quote/* verbatim */.B) }
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
// EXTERNAL MODULE: ./lib/model/sha.js
var sha = __webpack_require__(7667);
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
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
        return [nothing(report), ...alsoKept].join(', ');
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
function nothing({ grade }) {
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
    const codes = new Set((0,verdict/* cancellations */.j)(plan).map(({ reason }) => reason.code));
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
    return isWorthIt ? [`about ${(0,duration/* inMinutes */.d)(estimatedSavedMs)} saved`] : [];
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
        const url = (0,links/* runUrl */.Vp)(report, id);
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
// EXTERNAL MODULE: ./lib/model/ref.js
var ref = __webpack_require__(7204);
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
        ['last check to cancel', doubt(metrics)],
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
        .map(([kind, milliseconds]) => `${kind} ${(0,duration/* inSeconds */.F)(milliseconds)}`);
    return `${(0,duration/* inSeconds */.F)(waitedMs)} (${parts.join(', ')})`;
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
    return `${(0,duration/* inSeconds */.F)(timeToEffectMs)} at most, from a cancel until its run was seen to have ended`;
}
function doubt({ doubtMs, doubtBoundMs }) {
    if (doubtMs === null || doubtBoundMs === null)
        return '';
    return `${(0,duration/* inSeconds */.F)(doubtMs)} at most, from the last check to the answer to a cancel (${(0,duration/* inSeconds */.F)(doubtBoundMs)} from the start of that check)`;
}
function budget({ budgetLeft }) {
    return budgetLeft === null ? '' : `${budgetLeft} in this hour`;
}
function numbers_saved({ estimatedSavedMs }) {
    return estimatedSavedMs === null
        ? ''
        : `about ${(0,duration/* inMinutes */.d)(estimatedSavedMs)} of runner time (an estimate)`;
}
//# sourceMappingURL=numbers.js.map
// EXTERNAL MODULE: ./lib/model/outcome.js
var model_outcome = __webpack_require__(6805);
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
    return (0,model_outcome/* isCancelled */.m)(outcome) ? { words: 'cancelled', tone: 'ended' } : results.finished;
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
// EXTERNAL MODULE: ./lib/model/model.js
var model = __webpack_require__(6256);
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
    const to = Math.max(from + 1000, (0,model/* isInFlight */.w)(run) ? now : (run.updatedAt ?? now));
    return `  ${prefix}run ${run.number} :${styles[resultOf(report, verdict).tone]}${from}, ${to}`;
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./lib/report/why.js



function whyFor(report, verdict, { quote, nameRun }) {
    if (verdict.reason.code === 'self')
        return 'runs this step';
    const reason = verdict.reason.code === 'superseded'
        ?
            `superseded by ${nameRun(verdict.reason.by)}`
        : (0,sentences/* sentenceFor */.d)(verdict, quote, nameRun);
    const outcome = outcomeOf(report, verdict);
    if (outcome === undefined || outcome.kind === 'planned')
        return reason;
    const became = (0,sentences/* sentenceForOutcome */.z)(outcome, quote, nameRun);
    if (outcome.kind === 'withdrawn')
        return became.replace(/^kept: /, '');
    if (outcome.kind === 'forbidden')
        return `${reason}; the token may not cancel it`;
    const isPlain = (0,model_outcome/* isCancelled */.m)(outcome) && !('forced' in outcome);
    return isPlain ? reason : `${reason}; ${became}`;
}
//# sourceMappingURL=why.js.map
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
        details(report)
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function header(report) {
    const { subject } = report.snapshot;
    const url = (0,links/* subjectUrl */.i)(report);
    const link = (text) => (url === undefined ? text : `[${text}](${url})`);
    switch (subject.kind) {
        case 'pull-request':
            return link(`Pull request #${subject.number}`);
        case 'branch':
            return `Branch ${link((0,report_escape/* forMarkdown */.Bm)((0,ref/* branchName */.at)(subject.ref)))}`;
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
    const url = page === undefined ? undefined : (0,links/* docsPageUrl */.EO)(report, page);
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
    const docs = (0,links/* docsPageUrl */.EO)(report, `reasons.md#${decisiveCode(report, verdict)}`);
    const result = docs === undefined ? words : `[${words}](${docs})`;
    const workflow = hasSeveralWorkflows(report) ? [(0,report_escape/* forMarkdown */.Bm)(workflowFile(run))] : [];
    return [
        tone === 'trouble' ? `⚠️ ${result}` : result,
        linkTo((0,links/* runUrl */.Vp)(report, run.id), String(run.number)),
        ...workflow,
        linkTo((0,links/* commitUrl */.Bg)(report, run.head.sha), (0,report_escape/* forMarkdown */.Bm)((0,sha/* short */.h)(run.head.sha))),
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
function details(report) {
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
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(5820);
;// CONCATENATED MODULE: ./lib/report/table.js








const runColumns = [
    { head: 'ID', cell: ({ run }) => String(run.id) },
    { head: 'COMMIT', cell: ({ run }) => (0,sha/* short */.h)(run.head.sha) },
    { head: 'STATUS', cell: ({ run }) => run.status }
];
const narrowestReason = 30;
const widestLine = 120;
const whyHead = 'WHY';
const marks = { cancel: '> CANCEL', keep: '  keep', self: '  (this)' };
function tableText(report, options) {
    const width = Math.min(options.width, widestLine);
    const paragraph = (text) => (0,wrap/* wrap */.L)((0,report_escape/* forLog */.Ig)(text), width - 2).join('\n  ');
    const central = centralVerdicts(report);
    const others = report.plan.verdicts.filter((verdict) => !central.includes(verdict));
    const listed = options.all === true ? [...central, ...others] : central;
    const rows = rowsOf(report, listed, { width, colour: options.colour });
    return [
        paragraph(titleOf(report.snapshot)),
        ...(options.about === undefined ? [] : [paragraph(options.about)]),
        ...(report.snapshot.scope.workflows?.length === 1 ? [paragraph(`Group ${report.group}`)] : []),
        '',
        ...(rows.length === 0 ? [] : [...rows, '']),
        ...[totalOf(report, central), othersIn(report, central, options.all === true)]
            .filter((text) => text !== '')
            .map(paragraph),
        ...(options.next === undefined ? [] : [paragraph(`Next: ${options.next}`)]),
        ''
    ].join('\n');
}
function titleOf({ repository, subject, scope: { workflows } }) {
    const files = workflows?.map((workflow) => workflowFile({ workflow })).join(', ') ?? 'all workflows';
    return `${repository.name}, ${inWords(subject)}, ${files}`;
}
function inWords(subject) {
    switch (subject.kind) {
        case 'pull-request':
            return `pull request #${subject.number}`;
        case 'branch':
            return `branch ${(0,ref/* branchName */.at)(subject.ref)}`;
        case 'tag':
            return `tag ${subject.ref.slice(ref/* tagPrefix */.B3.length)}`;
        case 'merge-group':
            return `merge queue entry ${subject.ref}`;
        case 'run':
            return `run ${subject.id}`;
    }
}
function rowsOf(report, verdicts, { width, colour }) {
    if (verdicts.length === 0)
        return [];
    const isMixed = new Set(verdicts.map(({ run }) => run.workflow.path)).size > 1;
    const columns = isMixed ? [...runColumns, workflowColumn(width)] : runColumns;
    const lines = [
        { cells: ['', ...columns.map(({ head }) => head)], reason: whyHead, isCancel: false },
        ...verdicts.map((verdict) => {
            const isCancel = wouldCancel(report, verdict);
            const cells = columns.map(({ cell }) => (0,report_escape/* forLog */.Ig)(cell(verdict)));
            return {
                cells: [marks[markOf(report, verdict)], ...cells],
                reason: (0,report_escape/* forLog */.Ig)(reasonOf(report, verdict)),
                isCancel
            };
        })
    ];
    const widths = ['', ...columns].map((_, at) => Math.max(...lines.map(({ cells }) => cells[at]?.length ?? 0)));
    return lines.map(({ cells, reason, isCancel }) => {
        const text = rowText(cells, reason, { widths, width });
        return colour && isCancel ? `\u001b[33m${text}\u001b[39m` : text;
    });
}
function workflowColumn(width) {
    const most = Math.min(30, width - 45);
    const cell = ({ run }) => {
        const name = (0,report_escape/* forLog */.Ig)(workflowFile(run));
        return name.length > most ? `${name.slice(0, most - 1)}…` : name;
    };
    return { head: 'WORKFLOW', cell };
}
function rowText(cells, reason, { widths, width }) {
    const start = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    const indent = start.length + 2;
    if (width - indent >= narrowestReason) {
        const [first = '', ...rest] = (0,wrap/* wrap */.L)(reason, width - indent);
        const below = rest.map((line) => `${' '.repeat(indent)}${line}`);
        return [`${start}  ${first}`, ...below].join('\n');
    }
    if (reason === whyHead)
        return start.trimEnd();
    const below = (0,wrap/* wrap */.L)(reason, width - 4).map((line) => `    ${line}`);
    return [start.trimEnd(), ...below].join('\n');
}
function wouldCancel(report, verdict) {
    if (verdict.action === 'keep')
        return false;
    const outcome = outcomeOf(report, verdict);
    return outcome === undefined || outcome.kind === 'planned';
}
function reasonOf(report, verdict) {
    const outcome = outcomeOf(report, verdict);
    const became = outcome === undefined || outcome.kind === 'planned'
        ? ''
        : ` → ${(0,sentences/* sentenceForOutcome */.z)(outcome, quote/* verbatim */.B)}`;
    return `${(0,sentences/* sentenceFor */.d)(verdict, quote/* verbatim */.B)} [${verdict.reason.code}]${became}`;
}
function markOf(report, verdict) {
    if (verdict.reason.code === 'self')
        return 'self';
    return wouldCancel(report, verdict) ? 'cancel' : 'keep';
}
function totalOf(report, central) {
    const count = (mark) => central.filter((verdict) => markOf(report, verdict) === mark).length;
    const cancels = count('cancel');
    const runs = cancels === 1 ? 'run' : 'runs';
    return `${cancels} ${runs} would be cancelled, ${count('keep')} kept.`;
}
function othersIn(report, central, isListed) {
    const count = report.plan.verdicts.length - central.length;
    if (count === 0)
        return '';
    const [verb, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
    const how = isListed ? '' : ` (--all lists ${them})`;
    return `${count} other ${count === 1 ? 'run' : 'runs'} ${verb} not in question${how}: ${othersInWords(report)}.`;
}
//# sourceMappingURL=table.js.map
// EXTERNAL MODULE: ./lib/cli/colour.js
var colour = __webpack_require__(9452);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/files.js
var files = __webpack_require__(5505);
// EXTERNAL MODULE: ./lib/cli/look.js + 52 modules
var look = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/cli/options.js + 5 modules
var options = __webpack_require__(9990);
// EXTERNAL MODULE: ./lib/cli/policy.js + 1 modules
var cli_policy = __webpack_require__(6463);
;// CONCATENATED MODULE: ./lib/cli/sample.js
const start = Date.parse('2026-11-20T09:00:00Z');
const after = (minutes) => (start + minutes * 60_000);
const repository = 1;
const fork = 77;
const branch = 'feature/login';
const number = 7;
const commit = (word) => word.padEnd(40, '0');
const head = (sha, from = repository) => ({
    repository: from,
    branch,
    sha: commit(sha)
});
function run(sketch) {
    const { minute, startedMinute = minute, endedMinute } = sketch;
    return {
        id: sketch.id,
        number: sketch.number,
        attempt: sketch.attempt ?? 1,
        event: sketch.event ?? 'pull_request',
        workflow: { id: 4711, path: '.github/workflows/ci.yml' },
        head: sketch.head,
        status: sketch.status,
        conclusion: sketch.status === 'completed' ? 'success' : null,
        createdAt: after(minute),
        startedAt: after(startedMinute),
        updatedAt: after(endedMinute ?? startedMinute),
        openPullRequestsAtHead: []
    };
}
const executing = run({ id: 9107, number: 47, head: head('c3'), minute: 40, status: 'in_progress' });
const sample_runs = [
    run({ id: 9100, number: 40, head: head('a0'), minute: 0, status: 'completed', endedMinute: 18 }),
    run({ id: 9101, number: 41, head: head('c1'), minute: 20, status: 'in_progress' }),
    run({ id: 9102, number: 42, head: head('c2'), minute: 30, status: 'queued' }),
    run({
        id: 9103,
        number: 43,
        head: head('c2'),
        minute: 31,
        status: 'queued',
        attempt: 2,
        startedMinute: 42
    }),
    run({ id: 9104, number: 44, head: head('f1', fork), minute: 32, status: 'in_progress' }),
    run({ id: 9105, number: 45, head: head('f2', null), minute: 33, status: 'queued' }),
    run({ id: 9106, number: 46, head: head('c2'), minute: 34, status: 'queued', event: 'push' }),
    executing,
    run({ id: 9108, number: 48, head: head('c3'), minute: 41, status: 'queued' })
];
const sampleSnapshot = {
    takenAt: after(45),
    repository: { id: repository, name: 'octo/app', defaultBranch: 'main' },
    self: executing.id,
    scope: {
        workflows: [executing.workflow],
        event: 'pull_request',
        head: { repository, branch }
    },
    subject: { kind: 'pull-request', number },
    successors: [{ run: executing, knownBy: 'executing' }],
    runs: sample_runs,
    subjectState: {
        kind: 'pull-request',
        pulls: [
            {
                number,
                state: 'open',
                head: head('c3'),
                createdAt: after(-5),
                closedAt: undefined,
                labels: []
            }
        ]
    },
    complete: true
};
//# sourceMappingURL=sample.js.map
// EXTERNAL MODULE: ./lib/cli/snapshot-file.js
var snapshot_file = __webpack_require__(7431);
// EXTERNAL MODULE: ./lib/cli/source.js
var source = __webpack_require__(149);
;// CONCATENATED MODULE: ./lib/cli/commands/plan.js


















const formats = ['table', 'json', 'markdown'];
const plan = {
    takes: source/* target */.aC,
    about: [
        'Shows which runs would be cancelled, and why. It cancels nothing.',
        'Without a target and without --from-file, it explains a sample that ships with Supersede and sends no request.'
    ],
    options: [
        {
            ...source/* liveOptions */.hN,
            options: [
                ...source/* liveOptions */.hN.options,
                {
                    name: 'from-file',
                    value: 'FILE',
                    isFile: true,
                    help: 'Plan for a snapshot that "supersede record" wrote; - is the standard input.'
                }
            ]
        },
        { title: 'What may be cancelled, as with the inputs of the action', options: options/* policyOptions */.VJ },
        {
            title: 'What is shown',
            options: [
                { name: 'format', value: 'FORMAT', words: formats, help: 'Form of the plan.' },
                { name: 'all', help: 'List all runs that were seen, not only those of the group.' },
                { name: 'detailed-exitcode', help: 'Exit with 10 if the plan would cancel a run.' }
            ]
        }
    ],
    examples: [
        { args: 'plan', says: 'Explain the sample.' },
        { args: 'plan 7', says: 'Pull request 7 of the repository in this folder.' },
        {
            args: 'plan https://github.com/octo/app/actions/runs/123',
            says: 'As a companion for this run would see it.'
        },
        {
            args: "plan --repo octo/app --branch main --protect-refs '!main'",
            says: 'Pushes to a branch, with a protection lifted.'
        },
        { args: 'record 7 | supersede plan --from-file - --all', says: 'From a recorded snapshot.' }
    ],
    read(given) {
        const asked = (0,read_all/* readAll */.y)({
            source: () => readSource(given),
            policy: () => (0,options/* readPolicy */.T4)(given),
            format: () => (0,parse/* choice */.Yq)({ name: '--format', text: (0,command/* textOf */.b6)(given, 'format') ?? 'table' }, formats),
            all: () => given.options['all'] === true,
            isDetailed: () => given.options['detailed-exitcode'] === true,
            colour: () => (0,command/* textOf */.b6)(given, 'color')
        });
        return (console) => show(asked, console);
    }
};
function readSource(given) {
    const live = (0,source/* readLiveSource */.Y6)(given);
    const path = (0,command/* textOf */.b6)(given, 'from-file');
    if (path === undefined)
        return live === undefined ? { kind: 'sample' } : { kind: 'live', ...live };
    if (live === undefined)
        return { kind: 'file', path };
    throw new errors/* InputError */.d('--from-file excludes a target and the options that name one.');
}
async function show(asked, console) {
    const report = await planFor(asked, console);
    for (const advice of report.advice) {
        console.stderr.write(`${advice.level}: ${(0,report_escape/* forLog */.Ig)(adviceLine(advice, report))}\n`);
    }
    console.stdout.write(render(report, asked, console));
    if (report.grade === 'failed')
        return command/* exitCodes */.hS.error;
    if (report.grade === 'partial')
        return command/* exitCodes */.hS.incomplete;
    const wouldCancel = countOf(report, 'planned') > 0;
    return asked.isDetailed && wouldCancel ? command/* exitCodes */.hS.wouldCancel : command/* exitCodes */.hS.fine;
}
async function planFor({ source, policy: plain }, console) {
    const policy = await (0,cli_policy/* compilePolicy */.C)(plain, 'plan');
    switch (source.kind) {
        case 'live':
            return (0,look/* planLive */.o$)(source, policy, console);
        case 'file':
            return (0,look/* planRecorded */._n)((0,snapshot_file/* readSnapshot */.R)(await textIn(source.path, console), (0,files/* fileName */.Md)(source.path)), policy);
        case 'sample':
            return (0,look/* planRecorded */._n)(sampleSnapshot, policy);
    }
}
async function textIn(path, { stdin }) {
    return path === '-' ? stdin() : (0,files/* readTextFile */.Gu)(path);
}
function render(report, asked, { env, stdout }) {
    switch (asked.format) {
        case 'json':
            return `${planJson(report, { indent: 2 })}\n`;
        case 'markdown':
            return summaryMarkdown(report);
        case 'table':
            return tableText(report, {
                width: stdout.columns ?? 80,
                colour: (0,colour/* usesColour */.h)(asked.colour, env, stdout),
                all: asked.all,
                about: aboutSource(asked.source, report),
                next: nextStep(asked.source, report)
            });
    }
}
function aboutSource(source, { snapshot }) {
    switch (source.kind) {
        case 'sample':
            return 'This is a sample that ships with Supersede. No request was sent.';
        case 'file': {
            const at = snapshot.takenAt;
            const when = at === undefined ? '' : ` of ${new Date(at).toISOString().slice(0, 16)}Z`;
            const name = source.path === '-' ? 'on standard input' : source.path;
            return `From the snapshot ${name}${when}. No request was sent.`;
        }
        case 'live':
            return source.selection.kind === 'run'
                ? `As a companion for ${(0,look/* inWords */.r4)(source.selection)} would see it.`
                : undefined;
    }
}
function nextStep(source, report) {
    if (source.kind === 'sample') {
        return 'try your own: node dist/cli/index.js plan --repo owner/name --pr 7';
    }
    if (report.grade !== 'ok')
        return 'see the warnings above, and try again.';
    return countOf(report, 'planned') > 0
        ? 'to have these runs cancelled, add the action to the workflow. This command cancels nothing.'
        : 'nothing to do. No run would be cancelled.';
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 5505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


const causes = {
    ENOENT: {
        read: 'there is no such file. Check the name and the folder.',
        write: 'its folder does not exist. Make the folder, or name another one.'
    },
    EACCES: {
        read: 'this user may not read it. Change its permissions.',
        write: 'this user may not write there. Name another folder, or change the permissions.'
    },
    EISDIR: {
        read: 'it is a folder. Name a file.',
        write: 'it is a folder. Name a file in it.'
    },
    ENOTDIR: {
        read: 'a part of its path is a file, not a folder. Check the path.',
        write: 'a part of its path is a file, not a folder. Check the path.'
    },
    EROFS: {
        read: 'the disk cannot be read.',
        write: 'the disk is read-only. Name a folder on another one.'
    },
    ENOSPC: {
        read: 'the disk is full.',
        write: 'the disk is full. Free some space, or name a folder on another disk.'
    }
};
function fileError(deed, path, error) {
    const { code = '', message } = error;
    const cause = causes[code]?.[deed] ?? `${message}.`;
    return new _inputs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(`Cannot ${deed} the file ${path}: ${cause}`, { cause: error });
}
function fileName(path) {
    return path === '-' ? 'the standard input' : path;
}
function readTextFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw fileError('read', path, error);
    }
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 5438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ deployRefOf)
/* harmony export */ });
/* unused harmony export deployRefs */
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

/***/ }),

/***/ 6989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byId),
/* harmony export */   B: () => (/* binding */ verbatim)
/* harmony export */ });
const verbatim = (text) => text;
const byId = (id) => `run ${id}`;
//# sourceMappingURL=quote.js.map

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

/***/ }),

/***/ 7667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ short)
/* harmony export */ });
function short(sha) {
    return sha.slice(0, 7);
}
//# sourceMappingURL=sha.js.map

/***/ })

};
;