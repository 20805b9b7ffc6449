#!/usr/bin/env node
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

/***/ 9704:
/***/ (function (__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

"use strict";

// EXTERNAL MODULE: ./lib/github/fetch.js + 1 modules
var fetch = __nccwpck_require__(2159);
;// CONCATENATED MODULE: ./lib/model/trouble.js
function trouble_ownTrouble(kind, { operation, permission }, message) {
    return { kind, operation, permission, status: undefined, message, retryAfter: undefined };
}
function describe({ operation, status, message }) {
    return `could not ${operation}: ${status === undefined ? '' : `HTTP ${status} `}${message}`;
}
//# sourceMappingURL=trouble.js.map
;// CONCATENATED MODULE: ./lib/model/verdict.js
function cancellations(plan) {
    return plan.verdicts.filter((verdict) => verdict.action === 'cancel');
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./lib/model/quote.js
const verbatim = (text) => text;
const byId = (id) => `run ${id}`;
//# sourceMappingURL=quote.js.map
// EXTERNAL MODULE: ./lib/model/ref.js
var model_ref = __nccwpck_require__(7204);
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
function isPlainPath(path) {
    return /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.includes('..');
}
//# sourceMappingURL=links.js.map
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
function listedVerdicts(report, most) {
    return report.plan.verdicts.length <= most ? report.plan.verdicts : centralVerdicts(report);
}
function countOthers(report, listed) {
    const counts = new Map();
    for (const verdict of report.plan.verdicts) {
        if (listed.includes(verdict))
            continue;
        counts.set(verdict.reason.code, (counts.get(verdict.reason.code) ?? 0) + 1);
    }
    return [...counts].map(([code, count]) => `${count} ${code}`).join(', ');
}
function keptCount(report) {
    const kept = centralVerdicts(report).filter((verdict) => verdict.action === 'keep').length;
    return kept + countOf(report, 'withdrawn');
}
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./lib/report/escape.js
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
            docs: '`mode: closed`: the pull request was closed after the run was created.'
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
            say: ({ number }) => `pull request #${number} became a draft after it was created (stop-on)`,
            docs: '`stop-on: draft`: the pull request became a draft after the run was created.'
        },
        'stop-label': {
            say: ({ label }, quote) => `the pull request got the label ${quote(label)} after it was created (stop-on)`,
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
    const startedBefore = since !== undefined && startedAt !== undefined && startedAt < since;
    return startedBefore ? undefined : { code: 'rerun', attempt };
}
//# sourceMappingURL=rerun.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-after-closing.js



const keepAfterClosing = {
    modes: ['closed'],
    about: 'run',
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
    return runs.find((run) => run.id === id) ?? (id === undefined ? {} : { id });
}
//# sourceMappingURL=keep-after-closing.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-after-deletion.js

const keepAfterDeletion = {
    modes: ['branch-gone'],
    about: 'run',
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
    about: 'subject',
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
    about: 'run',
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
    about: 'subject',
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
    about: 'run',
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
    about: 'run',
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
    about: 'subject',
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
    about: 'run',
    keeps: (run, { snapshot, policy }) => {
        const isUnderWay = run.status === 'in_progress' || run.jobs?.some(hasBegun) === true;
        return isUnderWay ? agedBeyond(run, snapshot, policy) : undefined;
    },
    keepsUnread: (run, { snapshot, policy }) => run.status === 'in_progress' ? undefined : agedBeyond(run, snapshot, policy),
    reasons: {
        'nearly-done': {
            say: ({ after }) => after === undefined
                ? 'it is in progress and its start time is unknown (let-finish-after)'
                : `it has been running for ${inMinutes(after)} and may finish (let-finish-after)`,
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
// EXTERNAL MODULE: ./lib/model/events.js
var model_events = __nccwpck_require__(5384);
// EXTERNAL MODULE: ./lib/model/workflow.js
var model_workflow = __nccwpck_require__(5740);
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
    about: 'run',
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
            return isForCurrentHead(successor.run, snapshot) && isWorthSomething(successor.run);
        case 'read-by-id':
            return (isForCurrentHead(successor.run, snapshot) &&
                isWorthSomething(successor.run) &&
                hasDoneSomething(successor.run));
    }
}
function hasDoneSomething(run) {
    return isInFlight(run) || run.jobs?.some(hasBegun) === true;
}
function isForCurrentHead(run, snapshot) {
    return run.head.sha === currentHead(snapshot) && whyNotMember(run, snapshot) === undefined;
}
function isWorthSomething(run) {
    if (isInFlight(run))
        return run.status !== 'unrecognised';
    return run.conclusion === 'success' || run.conclusion === 'failure';
}
//# sourceMappingURL=successor.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-not-older.js


const keepNotOlder = {
    modes: ['supersede'],
    about: 'run',
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
            docs: 'It is not surely older than the newer run, or there is no newer run that surely replaces it. A newer run that ended and in which no job ran replaces nothing.'
        },
        'order-unclear': {
            say: ({ against }, _quote, nameRun) => `its run number and its id disagree on whether it is older than ${nameRun(against)}`,
            docs: 'Its run number and its id disagree on whether it is older.'
        }
    }
};
//# sourceMappingURL=keep-not-older.js.map
// EXTERNAL MODULE: ./lib/model/group-template.js
var group_template = __nccwpck_require__(6025);
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
    about: 'run',
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
;// CONCATENATED MODULE: ./lib/model/policy.js
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
;// CONCATENATED MODULE: ./lib/decide/rules/keep-protected-event.js

const keepProtectedEvent = {
    modes: ['supersede', 'closed', 'stop', 'branch-gone'],
    about: 'subject',
    keeps: (run, { policy }) => allowsEvent(policy, run.event) ? undefined : { code: 'protected-event', event: run.event },
    reasons: {
        'protected-event': {
            say: ({ event }, quote) => `${quote(event)} runs never supersede one another (events)`,
            docs: 'Runs of its event never supersede one another, unless `events` names it.'
        }
    }
};
//# sourceMappingURL=keep-protected-event.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-protected-job.js


const keepProtectedJob = {
    modes: modes,
    about: 'run',
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
                ? 'its jobs could not be read (protect-jobs)'
                : `its job ${quote(job)} ${toCome === true ? 'is still to come' : 'has begun or is done'} (protect-jobs)`,
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
    about: 'subject',
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
    about: 'subject',
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
    about: 'subject',
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
    about: 'run',
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
            say: ({ attempt }) => `a person re-ran it later (attempt ${attempt}), or the time of the re-run is unknown (reruns)`,
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
    about: 'run',
    keeps: (run, { policy, successor }) => policy.sameCommit === 'keep' && run.head.sha === successor?.run.head.sha
        ? { code: 'same-commit', sha: run.head.sha }
        : undefined,
    reasons: {
        'same-commit': {
            say: ({ sha }, quote) => `it is for the same commit ${quote(sha_short(sha))} as the newer run (same-commit)`,
            docs: 'It is for the same commit as the newer run (`same-commit`).'
        }
    }
};
//# sourceMappingURL=keep-same-commit.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-self.js

const keepSelf = {
    modes: modes,
    about: 'run',
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
    about: 'subject',
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
            say: ({ number }) => `pull request #${number} is not a draft and has no label that stops its runs (stop-on)`,
            docs: '`stop-on`: the pull request is not a draft (any more) and has no such label, or GitHub does not say.'
        }
    }
};
//# sourceMappingURL=keep-stop-lifted.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-unknown-status.js

const keepUnknownStatus = {
    modes: modes,
    about: 'run',
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
        say: ({ limit }) => `${limit} older runs are cancelled first (max-cancels)`,
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
    .filter(({ about }) => about === 'subject')
    .flatMap(({ reasons }) => Object.entries(reasons))
    .flatMap(([code, { mayPass }]) => (mayPass === true ? [] : [code])));
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./lib/report/sentences.js


function sentences_sentenceFor({ action, reason }, quote, nameRun = byId) {
    const texts = action === 'keep' ? keepTexts : cancelTexts;
    return texts[reason.code]?.say(reason, quote, nameRun) ?? reason.code;
}
const outcomeSentences = {
    planned: () => 'would be cancelled (dry run)',
    stopped: ({ conclusion, forced }, { quote }) => {
        if (conclusion !== 'cancelled') {
            return `ended before the cancel took effect (${conclusion === null ? 'no conclusion' : quote(conclusion)})`;
        }
        return forced === true ? 'force-cancelled' : 'cancelled';
    },
    finished: () => 'had ended already',
    gone: () => 'was deleted before the cancel arrived',
    stopping: ({ status, forced, notForced }, words) => `GitHub accepted the ${forced === true ? 'force-cancel' : 'cancel'}, the run is still ${words.quote(status)}: its jobs have five minutes to clean up${whyNotForced(notForced, words)}`,
    stuck: sentenceForStuck,
    withdrawn: ({ reason }, { quote, nameRun }) => `kept: the check right before the cancel found that ${sentences_sentenceFor({ action: 'keep', reason }, quote, nameRun)}`,
    forbidden: ({ message }, { quote }) => `the token may not cancel it: ${quote(message)}`,
    failed: ({ message }, { quote }) => `the cancel failed: ${quote(message)}`,
    'not-tried': ({ message }) => `not tried: ${message}`
};
function sentences_sentenceForOutcome(outcome, quote, nameRun = byId) {
    const say = outcomeSentences[outcome.kind];
    return say(outcome, { quote, nameRun });
}
function sentenceForStuck({ why, status, forced, notForced }, words) {
    const shown = words.quote(status);
    if (forced === true) {
        return `stuck: GitHub accepted the force-cancel and the run is still ${shown}`;
    }
    return `stuck: ${reasonsStuck[why](shown)}${whyNotForced(notForced, words)}`;
}
const reasonsStuck = {
    'not-queued-yet': () => 'GitHub says that the run is not queued yet and cannot be cancelled',
    'ignores-cancel': (status) => `GitHub accepted the cancel and the run is still ${status}`,
    'says-completed': (status) => `GitHub says that the run has completed and cannot be cancelled, and shows it as ${status}`,
    'jobs-ended': (status) => `all its jobs ended more than a day ago and GitHub still shows it as ${status}; no cancel was sent, because no cancel ends such a run`
};
function whyNotForced(why, words) {
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
            return sentences_sentenceFor({ action: 'keep', reason: why.reason }, quote, nameRun);
    }
}
//# sourceMappingURL=sentences.js.map
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
        left -= forJson(verdictJson(report, verdict)).length + 1;
        return left >= 0;
    }));
    return verdicts.filter((verdict) => fitting.has(verdict));
}
function planWith(report, listed, indent) {
    const { snapshot, standing } = report;
    return forJson({
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
        sentence: sentences_sentenceFor(verdict, verbatim),
        outcome: outcome === undefined ? null : { ...outcome, sentence: sentences_sentenceForOutcome(outcome, verbatim) }
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
;// CONCATENATED MODULE: ./lib/report/headline.js



function headline(report) {
    const parts = partsOf(report);
    const kept = othersKept(report);
    const alsoKept = kept > 0 ? [`${kept} kept`] : [];
    const [first, ...rest] = parts;
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
    const codes = new Set(cancellations(plan).map(({ reason }) => reason.code));
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
    return linking(report, namesIn(report, forMarkdown));
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
;// CONCATENATED MODULE: ./lib/report/numbers.js


function numbersTable(metrics) {
    if (metrics.requestsTotal === 0)
        return '';
    const rows = [
        ['requests', requests(metrics)],
        ['waited for rate limits', waits(metrics)],
        ['to cancel', runs(metrics)],
        ['withdrawn', withdrawn(metrics)],
        ['time until stopped', timeToEffect(metrics)],
        ['last check to cancel', numbers_doubt(metrics)],
        ['requests left', budget(metrics)],
        ['time saved', numbers_saved(metrics)]
    ].filter(([, text]) => text !== '');
    return [
        '| Number | |',
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
;// CONCATENATED MODULE: ./lib/model/outcome.js
function outcome_isCancelled(outcome) {
    return outcome?.kind === 'stopped' && outcome.conclusion === 'cancelled';
}
function isLeft(outcome) {
    if (outcome?.kind === 'stuck')
        return outcome.why !== 'jobs-ended';
    return outcome?.kind === 'stopping';
}
//# sourceMappingURL=outcome.js.map
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
    return outcome_isCancelled(outcome) ? { words: 'cancelled', tone: 'ended' } : results.finished;
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
;// CONCATENATED MODULE: ./lib/report/timeline.js




const fewestBars = 4;
const mostBars = 12;
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
    const prefix = hasSeveralWorkflows(report) && /^[\w.-]+$/.test(file) ? `${file} ` : '';
    const from = run.createdAt ?? now;
    const to = Math.max(from + 1000, isInFlight(run) ? now : (run.updatedAt ?? now));
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
        : sentences_sentenceFor(verdict, quote, nameRun);
    const outcome = outcomeOf(report, verdict);
    if (outcome === undefined || outcome.kind === 'planned')
        return reason;
    const became = sentences_sentenceForOutcome(outcome, quote, nameRun);
    if (outcome.kind === 'withdrawn')
        return became;
    if (outcome.kind === 'forbidden')
        return `${reason}; the token may not cancel it`;
    const isPlain = outcome_isCancelled(outcome) && !('forced' in outcome);
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
    const url = subjectUrl(report);
    const link = (text) => (url === undefined ? text : `[${text}](${url})`);
    switch (subject.kind) {
        case 'pull-request':
            return link(`Pull request #${subject.number}`);
        case 'branch':
            return `Branch ${link(forMarkdown((0,model_ref/* branchName */.at)(subject.ref)))}`;
        case 'tag':
            return `Tag ${forMarkdown(subject.ref.replace(/^refs\/tags\//, ''))}`;
        case 'merge-group':
            return `Merge queue entry ${forMarkdown(subject.ref)}`;
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
    const text = `> ${sign} ${say(forMarkdown, linkedNamesIn(report))}`;
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
    const { run, reason } = verdict;
    const { words, tone } = resultOf(report, verdict);
    const docs = docsPageUrl(report, `reasons.md#${reason.code}`);
    const result = docs === undefined ? words : `[${words}](${docs})`;
    const workflow = hasSeveralWorkflows(report) ? [forMarkdown(workflowFile(run))] : [];
    return [
        tone === 'trouble' ? `⚠️ ${result}` : result,
        linkTo(runUrl(report, run.id), String(run.number)),
        ...workflow,
        linkTo(commitUrl(report, run.head.sha), forMarkdown(sha_short(run.head.sha))),
        whyFor(report, verdict, { quote: forMarkdown, nameRun: linkedNumbersIn(report) })
    ];
}
function linkTo(url, text) {
    return url === undefined ? text : `[${text}](${url})`;
}
function details(report) {
    const others = countOthers(report, centralVerdicts(report));
    return [
        '<details><summary>Details</summary>',
        `Group ${forMarkdown(report.group)}`,
        ...(others === '' ? [] : [`Other runs on the list, all kept: ${others}.`]),
        numbersTable(report.metrics),
        '</details>'
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/report/table.js






const columns = [
    { head: 'verdict', cell: ({ action }) => action },
    { head: 'run', cell: ({ run }) => String(run.id) },
    { head: 'commit', cell: ({ run }) => sha_short(run.head.sha) },
    { head: 'status', cell: ({ run }) => run.status }
];
const workflowColumn = {
    head: 'workflow',
    cell: ({ run }) => run.workflow.path.replace(/^.*\//, '')
};
const narrowestReason = 24;
const table_mostRows = 60;
function tableText(report, { width, colour }) {
    const verdicts = listedVerdicts(report, table_mostRows);
    const others = countOthers(report, verdicts);
    const isMixed = new Set(verdicts.map(({ run }) => run.workflow.id)).size > 1;
    const used = isMixed ? [...columns, workflowColumn] : columns;
    const widths = used.map(({ head, cell }) => Math.max(head.length, ...verdicts.map((verdict) => forLog(cell(verdict)).length)));
    const indent = widths.reduce((sum, columnWidth) => sum + columnWidth + 2, 0);
    const room = Math.max(narrowestReason, width - indent);
    const line = (cells, reason) => {
        const start = cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ');
        return wrap(reason, room)
            .map((part, index) => `${index === 0 ? `${start}  ` : ' '.repeat(indent)}${part}`.trimEnd())
            .join('\n');
    };
    const rows = verdicts.map((verdict) => paint(line(used.map(({ cell }) => forLog(cell(verdict))), forLog(reasonOf(report, verdict))), verdict, colour));
    return [
        `${forLog(report.snapshot.repository.name)}  group ${forLog(report.group)}`,
        '',
        ...(rows.length === 0
            ? []
            : [
                line(used.map(({ head }) => head.toUpperCase()), 'WHY'),
                ...rows,
                ''
            ]),
        ...(others === '' ? [] : [`Not listed, kept: ${others}.`]),
        ...wrap(headline(report), width),
        ''
    ].join('\n');
}
function reasonOf(report, verdict) {
    const outcome = outcomeOf(report, verdict);
    const became = outcome === undefined || outcome.kind === 'planned'
        ? ''
        : ` → ${sentences_sentenceForOutcome(outcome, verbatim)}`;
    return `${verdict.reason.code}: ${sentences_sentenceFor(verdict, verbatim)}${became}`;
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function paint(text, { action }, colour) {
    return colour && action === 'cancel' ? `\u001b[33m${text}\u001b[39m` : text;
}
//# sourceMappingURL=table.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __nccwpck_require__(3231);
;// CONCATENATED MODULE: ./lib/cli/command.js
class UsageError extends Error {
    name = 'UsageError';
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: ./lib/inputs/errors.js
var errors = __nccwpck_require__(4874);
// EXTERNAL MODULE: ./lib/inputs/parse.js
var parse = __nccwpck_require__(4170);
;// CONCATENATED MODULE: ./lib/inputs/read-all.js

function readAll(readers, problems = []) {
    const found = [...problems];
    const values = Object.entries(readers).map(([name, read]) => {
        const { value, problem } = attempt(read);
        if (problem !== undefined)
            found.push(problem);
        return [name, value];
    });
    if (found.length > 0)
        throw new errors/* InputError */.d(found.join(' '));
    return Object.fromEntries(values);
}
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.d)
            return { problem: error.message };
        throw error;
    }
}
//# sourceMappingURL=read-all.js.map
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
        default: defaultPolicy.events.join(', '),
        read: parse/* eventList */.$q,
        option: 'events'
    },
    protectRefs: { name: 'protect-refs', default: '', read: parse/* list */.p_, option: 'protect-refs' },
    protectJobs: { name: 'protect-jobs', default: '', read: parse/* jobList */.y2, option: 'protect-jobs' },
    exemptLabel: {
        name: 'exempt-label',
        default: defaultPolicy.exemptLabel ?? '',
        read: ({ text }) => text || undefined,
        takesEmpty: true,
        option: 'exempt-label'
    },
    sameCommit: {
        name: 'same-commit',
        default: defaultPolicy.sameCommit,
        ...oneOf('keep', 'cancel'),
        option: 'same-commit'
    },
    reruns: {
        name: 'reruns',
        default: defaultPolicy.reruns,
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
        default: defaultPolicy.onClosed,
        ...oneOf('keep', 'cancel'),
        option: 'on-closed'
    },
    onMerged: {
        name: 'on-merged',
        default: defaultPolicy.onMerged,
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
        default: String(defaultPolicy.maxCancels),
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
;// CONCATENATED MODULE: ./lib/cli/policy.js






const groupingFields = ['events', 'template'];
const policyFields = Object.entries(inputTable)
    .filter(([field, { option }]) => option !== undefined && field !== 'template')
    .map(([field]) => field);
const optionsOf = (fields) => fields.map((field) => inputTable[field].option);
const policyOptions = optionsOf(policyFields);
const groupingOptions = optionsOf(groupingFields);
function readPolicy(texts) {
    return refusing(() => readFields(texts, policyFields));
}
function readGrouping(texts) {
    return refusing(() => {
        const grouping = readFields(texts, groupingFields);
        refuseSharedRef(grouping, { group: '--template', events: '--events' });
        return grouping;
    });
}
function readFields(texts, fields) {
    const readers = fields.map((field) => [field, () => readOption(inputTable[field], texts)]);
    return readAll(Object.fromEntries(readers));
}
function readOption({ option = '', ...row }, texts) {
    const text = texts[option];
    const given = {
        name: `--${option}`,
        text: typeof text === 'string' ? text.trim() : row.default
    };
    return row.optionWords === undefined ? row.read(given) : (0,parse/* choice */.Yq)(given, row.optionWords);
}
function refusing(read) {
    try {
        return read();
    }
    catch (error) {
        refuse(error);
    }
}
function refuse(error) {
    throw error instanceof errors/* InputError */.d ? new UsageError(error.message) : error;
}
function wholeNumber(option, given) {
    if (given === undefined)
        return undefined;
    const number = /^\d{1,16}$/.test(given) ? Number(given) : 0;
    if (Number.isSafeInteger(number) && number > 0)
        return number;
    throw new UsageError(`--${option} is ${JSON.stringify(given)}; it must be a whole number of 1 or more.`);
}
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./lib/cli/args.js




const options = {
    repo: { type: 'string' },
    pr: { type: 'string' },
    branch: { type: 'string' },
    run: { type: 'string' },
    workflow: { type: 'string' },
    'from-file': { type: 'string' },
    format: { type: 'string' },
    'detailed-exitcode': { type: 'boolean' },
    'exempt-label': { type: 'string' },
    'max-cancels': { type: 'string' },
    mode: { type: 'string' },
    events: { type: 'string' },
    template: { type: 'string' },
    'protect-refs': { type: 'string' },
    'protect-jobs': { type: 'string' },
    'same-commit': { type: 'string' },
    reruns: { type: 'string' },
    'let-finish-after': { type: 'string' },
    'on-closed': { type: 'string' },
    'on-merged': { type: 'string' },
    'event-file': { type: 'string' },
    event: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' }
};
const live = ['repo', 'pr', 'branch', 'run', 'workflow'];
const allowed = {
    plan: [
        ...live,
        ...policyOptions,
        'from-file',
        'format',
        'detailed-exitcode'
    ],
    record: live,
    group: ['event-file', 'event', 'workflow', 'run', 'template', 'events']
};
function args_parse(argv) {
    return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
}
function readArguments(argv) {
    const { values, positionals } = parseOrRefuse(argv);
    if (values.version === true)
        return { kind: 'version' };
    const [name, extra] = positionals;
    if (values.help === true || name === undefined || name === 'help')
        return { kind: 'help' };
    if (extra !== undefined)
        throw new UsageError(`Unexpected argument ${JSON.stringify(extra)}.`);
    if (name !== 'plan' && name !== 'record' && name !== 'group') {
        const hint = (0,nearest/* didYouMean */.a)(name, Object.keys(allowed));
        throw new UsageError(`Unknown command ${JSON.stringify(name)}: it is none of plan, record, group.${hint}`);
    }
    refuseForeignOptions(name, values);
    return commandReaders[name](values);
}
const commandReaders = {
    plan: readPlan,
    record: readRecord,
    group: (values) => ({
        kind: 'group',
        eventFile: values['event-file'],
        event: values.event,
        workflow: readWorkflow(values.workflow),
        run: wholeNumber('run', values.run),
        grouping: readGrouping(values)
    })
};
function readRecord(values) {
    const source = readSource(values);
    if (source.kind === 'live')
        return { kind: 'record', source };
    throw new UsageError('record needs --repo and one of --pr, --branch, --run.');
}
function parseOrRefuse(argv) {
    const unknown = unknownOptions(argv).map((name) => `Unknown option ${name}.${(0,nearest/* didYouMean */.a)(name, optionNames)}`);
    if (unknown.length > 0)
        throw new UsageError(unknown.join(' '));
    try {
        return args_parse(argv);
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
const optionNames = Object.keys(options).map((name) => `--${name}`);
function unknownOptions(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    return tokens.flatMap((token) => token.kind === 'option' && !Object.hasOwn(options, token.name) ? [token.rawName] : []);
}
function refuseForeignOptions(name, values) {
    const foreign = Object.keys(values)
        .filter((option) => !allowed[name].includes(option))
        .map((option) => `--${option}`);
    if (foreign.length > 0)
        throw new UsageError(`${name} does not take ${foreign.join(', ')}.`);
}
function readPlan(values) {
    return {
        kind: 'plan',
        source: readSource(values),
        format: readFormat(values.format),
        detailedExitCode: values['detailed-exitcode'] === true,
        policy: readPolicy(values)
    };
}
function readFormat(given) {
    if (given === undefined)
        return 'table';
    if (given === 'table' || given === 'json' || given === 'markdown')
        return given;
    throw new UsageError(`--format is ${JSON.stringify(given)}; allowed is one of: table, json, markdown.`);
}
function readSource(values) {
    const selection = readSelection(values);
    const file = values['from-file'];
    if (file !== undefined) {
        const other = live.find((option) => values[option] !== undefined);
        if (other !== undefined)
            throw new UsageError(`--from-file and --${other} exclude one another.`);
        return { kind: 'file', path: file };
    }
    if (values.repo === undefined) {
        if (selection !== undefined || values.workflow !== undefined) {
            throw new UsageError('--pr, --branch, --run and --workflow need --repo owner/name.');
        }
        return { kind: 'sample' };
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(values.repo)) {
        throw new UsageError(`--repo is ${JSON.stringify(values.repo)}; it must be owner/name.`);
    }
    if (selection === undefined)
        throw new UsageError('--repo needs one of --pr, --branch, --run.');
    return {
        kind: 'live',
        repository: values.repo,
        selection,
        workflow: readWorkflow(values.workflow)
    };
}
function readWorkflow(given) {
    if (given === undefined || /^[^/]+\.ya?ml$/.test(given))
        return given;
    throw new UsageError(`--workflow is ${JSON.stringify(given)}; it must be a file name such as ci.yml.`);
}
function readSelection(values) {
    const number = wholeNumber('pr', values.pr);
    const id = wholeNumber('run', values.run);
    const selections = [];
    if (number !== undefined)
        selections.push({ kind: 'pull-request', number });
    if (values.branch !== undefined)
        selections.push({ kind: 'branch', name: values.branch });
    if (id !== undefined)
        selections.push({ kind: 'run', id });
    if (selections.length > 1)
        throw new UsageError('--pr, --branch and --run exclude one another.');
    return selections[0];
}
//# sourceMappingURL=args.js.map
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./lib/github/workflow-path.js

function workflowPath(path, repositoryName) {
    const at = path.indexOf(model_workflow/* workflowFolder */.Mf);
    if (at < 0)
        return path;
    const before = path.slice(0, at);
    const file = fileName(path.slice(at + model_workflow/* workflowFolder */.Mf.length));
    const isOwn = before.toLowerCase() === `${repositoryName}/`.toLowerCase();
    return `${isOwn ? '' : before}${model_workflow/* workflowFolder */.Mf}${file}`;
}
function fileName(text) {
    if (/^[^/]*\.ya?ml$/i.test(text))
        return text;
    const [beforeSlash = ''] = text.split('/');
    return /^(.*\.ya?ml)@/is.exec(beforeSlash)?.[1] ?? text;
}
//# sourceMappingURL=workflow-path.js.map
;// CONCATENATED MODULE: ./lib/github/translate.js

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
        path: workflowPath(path, repositoryName),
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
;// CONCATENATED MODULE: ./lib/event/context.js





function readEvent(env) {
    return readPayload(need(env, 'GITHUB_EVENT_PATH'));
}
function readContext(env, payload) {
    const event = need(env, 'GITHUB_EVENT_NAME');
    const name = need(env, 'GITHUB_REPOSITORY');
    const repository = recordIn(payload, 'repository');
    const context = {
        event,
        payload,
        ref: env['GITHUB_REF'] ?? '',
        refProtected: env['GITHUB_REF_PROTECTED'] === 'true',
        actor: env['GITHUB_ACTOR'] ?? '',
        repository: {
            id: repositoryId(repository['id'], env),
            name,
            defaultBranch: toText(repository['default_branch'])
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
            path: workflowPath(need(env, 'GITHUB_WORKFLOW_REF'), repository.name)
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
        const pull = recordIn(payload, 'pull_request');
        const { repo, ref: branch, sha } = recordIn(pull, 'head');
        const head = toHead(repo, branch, sha);
        if (head === undefined) {
            throw new errors/* InputError */.d(`The payload of the event ${event} has no pull_request.head.sha.`);
        }
        return head;
    }
    const entry = recordIn(payload, 'merge_group');
    const queued = toHead({ id: repository.id }, branchOf(entry['head_ref']), entry['head_sha']);
    if (event === 'merge_group' && queued !== undefined)
        return queued;
    const sha = need(env, 'GITHUB_SHA');
    const head = toHead({ id: repository.id }, ref.replace(/^refs\/(heads|tags)\//, ''), sha);
    if (head === undefined)
        throw new errors/* InputError */.d('GITHUB_SHA is empty.');
    return head;
}
function branchOf(ref) {
    const text = toText(ref);
    return text === undefined ? undefined : (0,model_ref/* branchName */.at)(text);
}
function readPayload(path) {
    let payload;
    try {
        payload = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new errors/* InputError */.d(`The event file ${path} cannot be read as JSON.`, { cause: error });
    }
    if (!isRecord(payload))
        throw new errors/* InputError */.d(`The event file ${path} contains no JSON object.`);
    return payload;
}
function repositoryId(given, env) {
    const id = Number(given ?? env['GITHUB_REPOSITORY_ID']);
    if (!Number.isSafeInteger(id) || id < 1) {
        throw new errors/* InputError */.d('The id of the repository is missing: neither the payload nor GITHUB_REPOSITORY_ID has it.');
    }
    return id;
}
function need(env, name) {
    const value = env[name];
    if (!value) {
        throw new errors/* InputError */.d(`${name} is not set. This program must be started by a GitHub Actions runner, which sets it.`);
    }
    return value;
}
function needNumber(env, name) {
    const number = Number(need(env, name));
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new errors/* InputError */.d(`${name} is ${JSON.stringify(env[name])}, which is not a whole number above 0.`);
    }
    return number;
}
//# sourceMappingURL=context.js.map
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
;// CONCATENATED MODULE: ./lib/event/group.js




function digest(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}
function nameGroup(run, subject, template) {
    return groupName(group_partsOf(run, subject), digest, template);
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
function group_partsOf(run, subject) {
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
    const names = emptyPart(template, group_partsOf(run, subject));
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
    const label = path.replace(model_workflow/* workflowFolder */.Mf, '');
    return isForeign === true && path.startsWith(model_workflow/* workflowFolder */.Mf) ? `${label}@${id ?? ''}` : label;
}
function groupOf(actor, grouping = { events: [], template: undefined }) {
    const { run, subject } = actor;
    refuseEmptyPart(actor, grouping);
    if ('run' in subject) {
        throw new errors/* InputError */.d('mode: group does not work on workflow_run: it sends no request to GitHub, and the event does not say which pull request its source run is for or whether its branch is a tag. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.');
    }
    if (needsTitle(grouping.template, group_partsOf(run, subject))) {
        throw new errors/* InputError */.d('mode: group cannot use {title}: it sends no request to GitHub, and only GitHub knows the title of this run. Use the output group of mode: supersede, with dry-run: true if it must not cancel anything.');
    }
    return nameGroup(run, subject, grouping.template);
}
//# sourceMappingURL=group.js.map
;// CONCATENATED MODULE: ./lib/event/subject.js




const usualGrouping = { events: [], template: undefined };
function readActor(context, grouping = usualGrouping) {
    if (context.event === 'workflow_run')
        return subject_readSource(context, grouping);
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
    const pull = recordIn(payload, 'pull_request');
    const number = pull['number'];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
        throw new errors/* InputError */.d('The payload has no pull_request.number.');
    }
    return number;
}
function ownHeadOwner({ payload }) {
    const pull = recordIn(payload, 'pull_request');
    const head = recordIn(pull, 'head');
    return ownerOf(head['repo']);
}
function subject_readSource({ payload, repository }, grouping) {
    const source = payload['workflow_run'];
    const run = toRun(source, repository.name);
    if (run === undefined || !isRecord(source)) {
        throw new errors/* InputError */.d('The payload of the event workflow_run has no complete workflow_run.');
    }
    const isHere = run.head.repository === repository.id;
    return {
        run,
        isCompanion: true,
        subject: subjectOfRun(run, isHere ? grouping : usualGrouping),
        headOwner: ownerOf(source['head_repository'])
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
;// CONCATENATED MODULE: ./lib/cli/group.js





function groupFromEvent(command, env) {
    const path = command.eventFile ?? env['GITHUB_EVENT_PATH'];
    if (path === undefined) {
        throw new UsageError('group needs --event-file, or GITHUB_EVENT_PATH in the environment.');
    }
    const payload = readPayload(path);
    const context = readContext(withPayload(command, { payload, env }), payload);
    const actor = readActor(context, command.grouping);
    if (actor.subject.kind === 'run' && !hasRunId(command, env)) {
        throw new UsageError('The event has no subject: each of its runs is a group of its own. Say which one with --run.');
    }
    return groupOf(actor, command.grouping);
}
function hasRunId({ run, event }, env) {
    return run !== undefined || event === 'workflow_run' || env['GITHUB_RUN_ID'] !== undefined;
}
function withPayload(command, { payload, env }) {
    const repository = recordIn(payload, 'repository');
    const name = toText(repository['full_name']) ?? env['GITHUB_REPOSITORY'] ?? 'owner/name';
    return {
        GITHUB_RUN_NUMBER: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SHA: 'unknown',
        GITHUB_RUN_ID: '1',
        ...env,
        ...(command.run === undefined ? {} : { GITHUB_RUN_ID: String(command.run) }),
        GITHUB_EVENT_NAME: eventName(command, { payload, env }),
        GITHUB_REPOSITORY: name,
        GITHUB_WORKFLOW_REF: workflowRef(command, name, env),
        GITHUB_REF: refOf(payload) ?? env['GITHUB_REF'] ?? 'unknown'
    };
}
function workflowRef({ workflow }, repository, env) {
    const ref = workflow === undefined
        ? env['GITHUB_WORKFLOW_REF']
        : `${repository}/.github/workflows/${workflow}@refs/heads/main`;
    if (ref !== undefined)
        return ref;
    throw new UsageError('group needs --workflow, such as --workflow ci.yml.');
}
function eventName({ event, eventFile }, { payload, env }) {
    const surrounding = eventFile === undefined ? env['GITHUB_EVENT_NAME'] : undefined;
    return event ?? surrounding ?? eventOf(payload);
}
function eventOf(payload) {
    const byField = ['pull_request', 'merge_group', 'workflow_run'].find((field) => isRecord(payload[field]));
    if (byField !== undefined)
        return byField;
    if (toText(payload['after']) !== undefined)
        return 'push';
    throw new UsageError('The file does not show the name of its event: say it with --event.');
}
function refOf(payload) {
    const group = recordIn(payload, 'merge_group');
    return toText(payload['ref']) ?? toText(group['head_ref']);
}
//# sourceMappingURL=group.js.map
;// CONCATENATED MODULE: ./lib/cli/live-target.js



class GitHubError extends Error {
    name = 'GitHubError';
    trouble;
    constructor(trouble) {
        super(`${describe(trouble)}${needed(trouble)}`);
        this.trouble = trouble;
    }
}
function needed({ kind, cause, permission }) {
    const mayLackIt = kind === 'not-found' || cause === 'permission' || cause === 'given-token';
    return mayLackIt ? ` (the token needs ${permission})` : '';
}
async function liveTarget(source, { repositories: reader, ports }, grouping) {
    const repository = told(await reader.repository());
    const workflows = source.workflow === undefined ? 'all' : [`${model_workflow/* workflowFolder */.Mf}${source.workflow}`];
    switch (source.selection.kind) {
        case 'pull-request': {
            const { pull, owner } = told(await reader.pullRequestHead(source.selection.number));
            return {
                repository,
                self: undefined,
                workflows,
                scope: { event: 'pull_request', head: pull.head },
                subject: { kind: 'pull-request', number: pull.number },
                headOwner: owner,
                actsFor: { kind: 'newest' },
                membership: 'derived'
            };
        }
        case 'branch':
            return branchTarget(source.selection.name, repository, workflows);
        case 'run': {
            const { run, owner } = told(await ports.runs.withOwner(source.selection.id));
            return runTarget({ run, headOwner: owner, repository }, grouping);
        }
    }
}
function branchTarget(branch, repository, workflows) {
    return {
        repository,
        self: undefined,
        workflows,
        scope: { event: 'push', head: { repository: repository.id, branch } },
        subject: { kind: 'branch', ref: `refs/heads/${branch}` },
        headOwner: undefined,
        actsFor: { kind: 'newest' },
        membership: 'derived'
    };
}
function runTarget({ run, headOwner, repository }, grouping) {
    const isHere = run.head.repository === repository.id;
    return {
        repository,
        self: undefined,
        workflows: 'this',
        scope: { event: run.event, head: run.head },
        subject: isHere ? subjectOfRun(run, grouping) : subjectOfRun(run),
        headOwner,
        actsFor: { kind: 'named', run },
        membership: 'derived'
    };
}
function told(reading) {
    if (reading.ok)
        return reading.value;
    throw new GitHubError(reading.trouble);
}
//# sourceMappingURL=live-target.js.map
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
const rulesOnSubject = keepRules.filter(({ about, modes }) => about === 'subject' && modes.includes('supersede'));
function wantsEveryRun(run, snapshot, policy) {
    const scene = { snapshot, policy, successor: undefined };
    return rulesOnSubject.some(({ keeps }) => keeps(run, scene) !== undefined);
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./lib/decide/decide.js


const decide = decideBy(judge);
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
;// CONCATENATED MODULE: ./lib/decide/second-look.js

function wantsSecondLook(plan, { mode }) {
    if (mode !== 'supersede' || cancellations(plan).length > 0)
        return true;
    return plan.verdicts.some(lacksNewerRun);
}
function lacksNewerRun({ reason }) {
    return reason.code === 'not-older' && reason.than === undefined;
}
//# sourceMappingURL=second-look.js.map
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
const tooSlow = trouble_ownTrouble('odd', { operation: 'read the runs and their head again', permission: 'actions: read' }, 'the answers took too long to be relied on');
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
    return trouble_ownTrouble('odd', undertaking, message);
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
;// CONCATENATED MODULE: ./lib/gather/reread-run.js



async function reread_run_readRun(before, { look, policy, withJobs = false }, { runs }) {
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
        const evidence = await readOnce(runs, basis, { ports, book });
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
async function readOnce(runs, basis, { ports: { clock }, book }) {
    const { look: snapshot, lookedAt } = basis;
    const common = book.page();
    const [subject, home, successors, readings] = await Promise.all([
        rereadSubject(snapshot, common.subjects, listedAgain(basis)),
        rereadRepository(snapshot, common.subjects),
        Promise.all(successorsOf(runs, snapshot).map((successor) => readSuccessor(successor, common))),
        Promise.all(runs.map(async (run) => {
            const page = book.page();
            return { run, page, reading: await reread_run_readRun(run, basis, page) };
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
    return headOwner === undefined || branch === null || !mayCancelOnHead(policy)
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
;// CONCATENATED MODULE: ./lib/gather/refresh.js





async function refresh(snapshot, first, target, subjects) {
    const isOlder = (run) => isBefore(run, first);
    const asItWas = {
        subjectState: first.subjectState,
        subject: first.subject,
        troubles: [],
        isOlder
    };
    const isAtStake = (run) => !isOlder(run) &&
        isWorthSomething(run) &&
        isListedSuccessor(run, snapshot.scope, target) &&
        olderInFlight(snapshot, run).length > 0;
    if (!snapshot.runs.some(isAtStake))
        return asItWas;
    const { subjectState, subject, troubles } = await readSubject(target, subjects);
    if (subjectState.kind !== 'pull-request')
        return { ...asItWas, troubles };
    return {
        subjectState: withOwnAsSeen(subjectState, snapshot),
        subject,
        troubles,
        isOlder: () => true
    };
}
function withOwnAsSeen(state, snapshot) {
    const own = pullRequestOf(snapshot);
    const pulls = state.pulls.map((pull) => (pull.number === own?.number ? own : pull));
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
    const record = runs.find((run) => run.id === self && target_heads_isRecord(run));
    return record !== undefined && isSameHead(record.head, actsFor.run.head) ? 'same' : 'another';
}
const target_heads_isRecord = ({ createdAt }) => createdAt !== undefined;
function isSameHead(one, other) {
    return (one.repository !== null &&
        one.repository === other.repository &&
        one.branch === other.branch &&
        one.sha === other.sha);
}
//# sourceMappingURL=target-heads.js.map
;// CONCATENATED MODULE: ./lib/gather/successors.js




function findSuccessors(snapshot, { actsFor }, isOlder) {
    switch (actsFor.kind) {
        case 'executing': {
            const own = executingSuccessor(actsFor.run, snapshot);
            const others = listedSuccessors(snapshot, isOlder, actsFor.run);
            return { successors: [...own.successors, ...others], troubles: own.troubles };
        }
        case 'named': {
            const best = bestOf(snapshot, actsFor.run, isOlder) ?? actsFor.run;
            const others = listedSuccessors(snapshot, isOlder, actsFor.run);
            return { successors: [{ run: best, knownBy: 'pending' }, ...others], troubles: [] };
        }
        case 'newest':
            return { successors: listedSuccessors(snapshot, isOlder, undefined), troubles: [] };
    }
}
function listedSuccessors(snapshot, isOlder, known) {
    const { runs, scope } = snapshot;
    return (0,model_workflow/* firstOfEach */.t6)(runs).flatMap((first) => {
        const hasOne = known !== undefined && (0,model_workflow/* mayBeSameWorkflow */.gl)(first, known);
        if (hasOne || !(0,model_workflow/* isOfScope */.k3)(first, scope))
            return [];
        const run = bestOf(snapshot, first, isOlder);
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
const disagreement = trouble_ownTrouble('odd', { operation: 'find this run in the list of runs', permission: 'actions: read' }, 'GitHub lists this run with another number, workflow or commit than the runner says');
function bestOf(snapshot, of, isOlder) {
    return snapshot.runs
        .filter((run) => (0,model_workflow/* isSameWorkflow */.oe)(run, of) &&
        isOlder(run) &&
        isForCurrentHead(run, snapshot) &&
        isWorthSomething(run))
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
    const listed = { ...shown, subject: list.subject, subjectState: list.subjectState };
    const { subjectState, troubles: late } = await refreshHead(listed, target, ports.subjects);
    const withoutSuccessors = { ...listed, subjectState };
    const { successors, troubles } = findSuccessors(withoutSuccessors, target, list.isOlder);
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
    const draft = decide(snapshot, policy);
    if (settle > 0 && wantsSecondLook(draft, policy)) {
        ports.log.info('waiting for things to settle before a second look');
        await ports.clock.sleep(settle);
        return observe(target, policy, ports);
    }
    if (cancellations(draft).length === 0) {
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
        plan: decide(known, policy),
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
    return cancellations(plan)
        .slice(0, batchSize)
        .map((verdict) => verdict.run);
}
//# sourceMappingURL=observe.js.map
;// CONCATENATED MODULE: ./lib/inputs/policy-patterns.js

async function compilePatterns({ protectRefs, protectJobs }, prefix = '') {
    if (protectRefs.length === 0 && protectJobs.length === 0)
        return { refs: [], jobs: [] };
    const { jobPatterns, refPatterns } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7918));
    return readAll({
        refs: () => refPatterns(protectRefs, `${prefix}protect-refs`),
        jobs: () => jobPatterns(protectJobs, `${prefix}protect-jobs`)
    });
}
//# sourceMappingURL=policy-patterns.js.map
;// CONCATENATED MODULE: ./lib/usage/system-clock.js
const systemClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    })
};
//# sourceMappingURL=system-clock.js.map
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
;// CONCATENATED MODULE: ./lib/usage/wait-budget.js

const wait_budget_longestWait = 65_000;
function createWaitBudget(clock) {
    const spent = createSpan(clock);
    return {
        allows(milliseconds) {
            if (spent.total() + spent.extra(milliseconds) > wait_budget_longestWait)
                return false;
            spent.begin(milliseconds);
            return true;
        }
    };
}
//# sourceMappingURL=wait-budget.js.map
// EXTERNAL MODULE: ./lib/github/client-options.js
var client_options = __nccwpck_require__(543);
;// CONCATENATED MODULE: ./lib/github/client.js


function createClient(options) {
    const send = (0,fetch/* countingFetch */.U)(options.fetch, options);
    const baseUrl = (0,client_options/* rootOf */.I5)(options);
    const headers = headersOf(options);
    let octokit;
    const load = async () => {
        const { createReadClient } = await Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(56), __nccwpck_require__.e(282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1282));
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
        at: toInstant(headers['date'])
    };
}
function namesNext(link) {
    return typeof link === 'string' && link.includes('rel="next"');
}
function fallsShort(count, { page, data, headers }) {
    const total = isRecord(data) ? totalIn(data['total_count']) : 0;
    if (page === 1)
        return count < total;
    return headers['link'] === undefined && count > 0 && page * count < total;
}
function totalIn(total) {
    const digits = /^[\d,]{1,15}/.exec(toText(total) ?? '')?.[0].replaceAll(',', '');
    return toId(total) ?? Number(digits ?? 0);
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
    const groups = isRecord(json) ? json['concurrency_groups'] : undefined;
    if (!Array.isArray(groups))
        return undefined;
    const understood = groups.map((group) => toGroup(group, id));
    return understood.every((group) => group !== undefined) ? understood : undefined;
}
function toGroup(json, id) {
    if (!isRecord(json))
        return undefined;
    const name = toText(json['group_name']);
    const members = json['group_members'];
    if (name === undefined || !Array.isArray(members))
        return undefined;
    const areKnown = members.every((member) => isRecord(member) && toId(member['run_id']) !== undefined);
    if (!areKnown)
        return undefined;
    const isOfRun = members.some((member) => isRecord(member) && member['run_id'] === id && toId(member['job_id']) === undefined);
    return { name, url: toText(json['group_url']), isOfJob: !isOfRun };
}
function toGroupPage({ data, headers }) {
    const groups = isRecord(data) ? data['concurrency_groups'] : undefined;
    if (!Array.isArray(groups))
        return undefined;
    const items = groups.flatMap((group) => {
        const name = isRecord(group) ? toText(group['group_name']) : undefined;
        return name === undefined ? [] : [{ name, url: toText(group['group_url']) }];
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
    if (!isRecord(json))
        return undefined;
    const members = json['group_members'];
    const isSame = toText(json['group_name'])?.toLowerCase() === name.toLowerCase();
    if (!isSame || !Array.isArray(members))
        return undefined;
    const ids = members.map((member) => isRecord(member) ? toId(member['run_id']) : undefined);
    return ids.every((id) => id !== undefined) ? ids.map((id) => id) : undefined;
}
//# sourceMappingURL=groups.js.map
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
    return { ...trouble_ownTrouble('odd', undertaking, message), cause: 'not-github' };
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
;// CONCATENATED MODULE: ./lib/github/reading.js

function createRead(options) {
    const inFlight = new Map();
    return (request) => {
        const known = inFlight.get(request.operation);
        if (known !== undefined) {
            options.meter.shared += 1;
            return known;
        }
        const reading = readPatiently(request, options).finally(() => {
            inFlight.delete(request.operation);
        });
        inFlight.set(request.operation, reading);
        return reading;
    };
}
async function readPatiently(request, { clock, waitBudget, meter }) {
    const first = await reading_readOnce(request);
    if (first.ok || !isWorthWaiting(first.trouble, waitBudget))
        return first;
    const pause = first.trouble.retryAfter ?? 0;
    meter.waiting('reads', pause);
    await clock.sleep(pause);
    meter.retries += 1;
    return reading_readOnce(request);
}
function isWorthWaiting({ kind, message, retryAfter }, waitBudget) {
    if (kind !== 'rate-limited' || retryAfter === undefined)
        return false;
    const wasForThePlugin = /\bsecondary rate\b/i.test(message);
    return !wasForThePlugin && waitBudget.allows(retryAfter);
}
async function reading_readOnce(request) {
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
                const pull = toPullRequest(data);
                const head = isRecord(data) ? recordIn(data, 'head') : {};
                return pull === undefined ? undefined : { pull, owner: ownerOf(head['repo']) };
            }
        })
    };
}
function toRepository(json, name) {
    const id = toRepositoryId(json);
    if (id === null || !isRecord(json))
        return undefined;
    return { id, name, defaultBranch: toText(json['default_branch']) };
}
//# sourceMappingURL=repositories.js.map
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
    return isRecord(answer.data) ? toPage(answer.data['jobs'], answer, toJob) : undefined;
}
const jobs_statuses = new Map([
    ['queued', 'pending'],
    ['requested', 'pending'],
    ['waiting', 'pending'],
    ['pending', 'pending'],
    ['in_progress', 'in_progress'],
    ['completed', 'completed']
]);
function toJob(json) {
    const name = isRecord(json) ? toText(json['name']) : undefined;
    if (!isRecord(json) || name === undefined)
        return undefined;
    return {
        name,
        status: jobs_statuses.get(toText(json['status']) ?? '') ?? 'unrecognised',
        conclusion: toText(json['conclusion']) ?? null,
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
            const run = toRun(data, fullName);
            const repository = isRecord(data) ? data['head_repository'] : undefined;
            return run?.id === id ? { run, owner: ownerOf(repository) } : undefined;
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
    if (!isRecord(answer.data))
        return undefined;
    return toPage(answer.data['workflow_runs'], answer, (json) => toRun(json, fullName));
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
                const pull = toPullRequest(data);
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
    const page = toPage(data, answer, toPullRequest);
    if (page === undefined || !Array.isArray(data))
        return undefined;
    const touchedAt = data.map((json) => isRecord(json) ? toInstant(json['updated_at']) : undefined);
    return { ...page, touchedAt };
}
//# sourceMappingURL=pulls.js.map
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
    const names = data.map((item) => (isRecord(item) ? toText(item['ref']) : undefined));
    if (!names.every((name) => name?.startsWith(ref) === true))
        return undefined;
    const at = names.indexOf(ref);
    if (at < 0)
        return namesNext(headers['link']) ? undefined : null;
    return toTarget(data[at]);
}
function toTarget(json) {
    const object = isRecord(json) && isRecord(json['object']) ? json['object'] : {};
    const sha = toText(object['sha']);
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
                understand: ({ data }) => (isRecord(data) ? toText(data['default_branch']) : undefined)
            });
            return notAsMissing(reading);
        },
        ...createRefReader(client, read, name)
    };
}
function toBranch(json, name) {
    if (!isRecord(json) || !isRecord(json['commit']) || json['name'] !== name)
        return undefined;
    const sha = toText(json['commit']['sha']);
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
                limit: Math.max(quick, Math.min(longestRead, mostWaiting - spent)),
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
    const stuck = idsOf(conclusion, (outcome) => outcome.kind === 'stuck' && isLeft(outcome));
    if (stuck.length <= alertThresholds.stuck)
        return undefined;
    return {
        level: 'warning',
        say: (_quote, nameRun) => `A cancel did not stop ${someOf(stuck, nameRun)}. Use the input force, or force-cancel by hand:`,
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
    const more = ids.length > most ? ` and ${ids.length - most} more` : '';
    return `${ids.slice(0, most).map(nameRun).join(', ')}${more}`;
}
function onView({ snapshot, troubles }) {
    return snapshot.complete || troubles.length > 0
        ? undefined
        : warning('The list of runs is incomplete, so superseded runs may have been missed. No run was cancelled because of that.');
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
function remedy_remedyFor(trouble) {
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
        ...adviceOnTroubles(conclusion.troubles),
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
function adviceOnTroubles(troubles) {
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
            say: (quote) => `Could not ${quote(trouble.operation)}${more}: ${inWords(trouble, quote)}. ${remedy_remedyFor(trouble)}`,
            ...(trouble.cause === 'permission' ? { copy: permissionsLine } : {}),
            ...(isWarning ? { page: pageFor(trouble.cause) } : {})
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
        return { kind: 'glance', otherwise: failed };
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
        file(entry, { queue, state });
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
function file({ task, next, at }, { queue, state }) {
    const { run } = task.verdict;
    if ('outcome' in next)
        state.outcomes.set(run.id, next.outcome);
    else if (next.kind === 'watch')
        state.accepted.push({ run, at, said: next.said, tries: task.tries });
    else if (next.kind === 'glance') {
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
;// CONCATENATED MODULE: ./lib/apply/send-batches.js



async function sendBatches(verdicts, ports, further) {
    const sent = new Map();
    let lastLook;
    const queue = verdicts.map((verdict) => ({ verdict, returns: 0 }));
    while (queue.length > 0 && ![...sent.values()].some((one) => isLast(one, further))) {
        const batch = queue.splice(0, batchSize);
        const written = await takePlaces(batch.length, ports);
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
async function takePlaces(count, { canceller, limiter }) {
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
const mostBlindBatches = 2;
async function apply(plan, ports, options) {
    const queue = createQueue(cancellations(plan), ports);
    const start = ports.clock.now();
    const state = {
        outcomes: new Map(),
        accepted: [],
        troubles: [],
        wait: options.wait,
        serverErrors: 0,
        blindBatches: 0,
        lastLook: options.basis.look
    };
    let prepared = options.firstEvidence;
    for (;;) {
        const batch = await queue.next(batchSize);
        if (batch.length === 0)
            return state;
        const written = await takePlaces(batch.length, ports);
        const evidence = covers(prepared, batch)
            ? prepared
            : await readAnew(batch, options, ports, state);
        prepared = undefined;
        state.lastLook = evidence.now;
        const tasks = confirmAll(batch, evidence, options.basis, state);
        const late = ports.clock.now() - start > longestApply ? tookTooLong : undefined;
        const stop = restWithdrawn(batch, tasks, state) ??
            blindness(evidence, state) ??
            (await cancelBatch(tasks, ports, { queue, state, evidence })) ??
            late;
        written();
        if (stop !== undefined)
            leaveRest(queue, stop, state);
    }
}
const tookTooLong = {
    kind: 'not-tried',
    message: 'the step had already spent five minutes on cancelling'
};
const cannotSee = {
    kind: 'not-tried',
    message: 'the runs or the head of their branch could not be read again'
};
async function readAnew(batch, { basis }, ports, { troubles }) {
    const evidence = await readEvidence(runsOf(batch), basis, ports);
    troubles.push(...evidence.troubles);
    return evidence;
}
function blindness({ runs, now }, state) {
    const readings = [...runs.values()];
    const sawNothing = readings.every((reading) => !reading.ok && reading.trouble.kind !== 'not-found');
    const isBlind = sawNothing || now.subjectState.kind === 'unread';
    state.blindBatches = isBlind ? state.blindBatches + 1 : 0;
    return state.blindBatches >= mostBlindBatches ? cannotSee : undefined;
}
function leaveRest(queue, outcome, state) {
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
        return leftAlone(reading.value, now) ?? task.otherwise;
    if (reason.code === 'finished')
        return ended(task, reason.conclusion);
    return { kind: 'withdrawn', reason };
}
function leftAlone(run, { takenAt }) {
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



function goesOn(outcome) {
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
function can_force_whyNotForced(run, force) {
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
    const verdicts = cancellations(plan).filter(({ run }) => ids.has(run.id));
    if (canceller === undefined || verdicts.length === 0)
        return;
    await sendBatches(verdicts, ports, {
        basis: { ...basis, withJobs: true },
        whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? whyAtWork(run),
        send: (id, mayLeave) => canceller.cancel(id, mayLeave),
        isLast: () => true
    });
}
//# sourceMappingURL=cancel-again.js.map
;// CONCATENATED MODULE: ./lib/apply/ends.js


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
function ends_endOf({ run, said }, now) {
    if (said === 'completed')
        return { kind: 'finished' };
    return { kind: 'stopped', conclusion: now.attempt === run.attempt ? now.conclusion : null };
}
//# sourceMappingURL=ends.js.map
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
        ? { outcome: ends_endOf(entry, now) }
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
    let sight = { seen: new Map(), readings: new Map() };
    const look = async () => {
        sight = await finder.look(open.map(({ run }) => run));
        open = open.filter((entry) => !book.noteEnd(entry, sight));
    };
    if (open.length > 0)
        await look();
    open = open.filter(({ said }) => said !== 'failed');
    let awaited = halfway;
    for (let pause = firstPause; open.length > 0 && elapsed() < wait && !isPoor();) {
        const next = Math.min(elapsed() + pause, wait);
        if (awaited !== undefined && next > wait / 2) {
            await clock.sleep(Math.max(0, wait / 2 - elapsed()));
            await awaited(open.filter(({ run }) => sight.seen.get(run.id)?.status !== 'in_progress'));
            awaited = undefined;
        }
        log.info(`waiting for ${open.length} of ${accepted.length} cancelled runs to stop`);
        await clock.sleep(Math.max(0, next - elapsed()));
        await look();
        pause = Math.min(growth * pause, longestPause);
    }
    const left = { open, readings: sight.readings, waited: wait, isPoor: isPoor() };
    const troubles = await readLeft(left, ports, book.note);
    return { outcomes: book.outcomes, timeToEffect: book.timeToEffect(), troubles };
}
function createBook({ clock }) {
    const outcomes = new Map();
    let longest;
    const note = (entry, outcome) => {
        outcomes.set(entry.run.id, outcome);
        if (outcome_isCancelled(outcome))
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
        return ends_endOf(entry, now);
    const isGone = reading?.ok === false && reading.trouble.kind === 'not-found';
    return isGone ? { kind: 'gone' } : undefined;
}
//# sourceMappingURL=watch.js.map
;// CONCATENATED MODULE: ./lib/apply/force.js









const force_nothing = {
    outcomes: new Map(),
    troubles: [],
    timeToEffect: undefined,
    lastLook: undefined
};
async function forceLeft(left, ports, options) {
    const { canceller, clock } = ports;
    const { force, outcomes: before } = left;
    const leftOver = cancellations(left.plan).filter(({ run }) => isLeft(before.get(run.id)));
    if (force === 'never' || canceller === undefined || leftOver.length === 0)
        return force_nothing;
    const verdicts = leftOver.filter(({ run }) => goesOn(before.get(run.id)));
    const { wait, filter, since } = options;
    const basis = { ...options.basis, withJobs: force !== 'always' };
    await clock.sleep(Math.max(0, since + wait - clock.now()));
    const { sent, troubles, lastLook } = await sendBatches(verdicts, ports, {
        basis,
        whyNot: (verdict, run, now) => whyKept(verdict, run, { ...basis, now }) ?? can_force_whyNotForced(run, force),
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
                ? { id, outcome: ends_endOf({ run, said: 'accepted' }, sent.run) }
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
;// CONCATENATED MODULE: ./lib/gather/skip.js




function isWorthLooking(target, policy) {
    if (policy.mode !== 'supersede')
        return target.subject.kind !== 'tag';
    return canHaveOlderRuns(target, policy) && allowsEvent(policy, target.scope.event);
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
    if (!allowsEvent(policy, event)) {
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
    return policy.mode === 'supersede' && subject.kind !== 'tag' && allowsEvent(policy, event);
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
        plan: decide(snapshot, policy),
        outcomes: new Map(),
        standing: actsFor.kind === 'newest' ? undefined : { superseded: false, newest: actsFor.run.id },
        troubles: [],
        remarks: neverCancels(target, policy) ? [`Nothing can be cancelled here: ${why}.`] : [],
        timeToEffect: undefined,
        dryRun: ports.canceller === undefined
    };
}
//# sourceMappingURL=skip.js.map
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
    const { verdicts } = decide(look, unlimited);
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
async function source_run_readSource(target, ports) {
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
        !isWanted(own, snapshot, policy) &&
        newer.some((other) => replaces(other, own));
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
function isWanted(run, snapshot, policy) {
    const scene = { snapshot, policy, successor: undefined };
    return wantsEveryRun(run, snapshot, policy) || keepHeadOfAnother.keeps(run, scene) !== undefined;
}
function replaces(newer, run) {
    return newer.head.sha !== run.head.sha && isWorthSomething(newer) && hasDoneSomething(newer);
}
//# sourceMappingURL=standing.js.map
;// CONCATENATED MODULE: ./lib/gather/standing.js




function standingIn(snapshot, { target, policy }) {
    const { actsFor } = target;
    if (actsFor.kind === 'newest')
        return undefined;
    const isNobodys = policy.mode !== 'supersede' || isDisputed(actsFor, snapshot);
    if (isNobodys)
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
//# sourceMappingURL=standing.js.map
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
    const stopped = outcomes.filter(outcome_isCancelled).length;
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
    const cancelled = cancellations(plan)
        .map(({ run }) => run)
        .filter((run) => outcome_isCancelled(outcomes.get(run.id)));
    if (cancelled.length === 0)
        return null;
    return estimateSaved(cancelled, snapshot.runs, snapshot.takenAt) ?? null;
}
//# sourceMappingURL=metrics.js.map
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
        const reason = confirm_confirm(verdict, verdict.run, { look: snapshot, now: snapshot }, policy);
        return [
            verdict.run.id,
            reason === undefined ? { kind: 'planned' } : { kind: 'withdrawn', reason }
        ];
    }));
    const conclusion = { snapshot, plan, outcomes, troubles: [], dryRun: true };
    return compose({ ...conclusion, standing: undefined, timeToEffect: undefined }, { policy }, { meter });
}
function compose(conclusion, { policy, serverUrl, docsUrl, readOnlyByDesign = false }, { meter, own, newer }) {
    const advice = advise(conclusion, { readOnlyByDesign, meter, policy, serverUrl });
    const isEnding = own !== undefined && newer !== undefined;
    return {
        ...conclusion,
        group: nameGroupIn(conclusion.snapshot, own, policy.template),
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
    const { target, troubles: atSource } = await source_run_readSource(given, world);
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
    const watched = await watch(applied.accepted, world, {
        wait,
        filter,
        halfway: (left) => cancelAgain(left, plan, world, basis)
    });
    const outcomes = new Map([...applied.outcomes, ...watched.outcomes]);
    const left = { plan, outcomes, force };
    const forced = await forceLeft(left, world, { basis, wait, filter, since });
    return {
        snapshot: withoutPending(snapshot),
        plan,
        outcomes: new Map([...outcomes, ...forced.outcomes]),
        standing: standingIn(withoutPending(forced.lastLook ?? applied.lastLook), { target, policy }),
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
;// CONCATENATED MODULE: ./lib/cli/remarks.js


async function remarksOn({ snapshot }, { target, policy }, { subjects }) {
    const { subject, subjectState, scope } = snapshot;
    if (scope.event === 'workflow_run') {
        return [
            'This is a run of workflow_run, such as a companion. Plan for the run that it acts for: --run with the id of that one.'
        ];
    }
    if (!isWorthLooking(target, policy))
        return [`Nothing was looked at: ${whySkipped(target, policy)}.`];
    if (subject.kind !== 'branch' || subjectState.kind !== 'unread')
        return [];
    const tag = await subjects.hasRef(`${model_ref/* tagPrefix */.B3}${(0,model_ref/* branchName */.at)(subject.ref)}`);
    return tag.ok && tag.value
        ? [
            'There is no such branch, but a tag of this name. Runs of a tag are kept, unless protect-refs lifts it: plan with --run for one of them.'
        ]
        : [];
}
//# sourceMappingURL=remarks.js.map
;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function dist_is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: dist_date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: dist_file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: dist_number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function dist_unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: dist_unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function dist_parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => dist_parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./lib/cli/snapshot-file.js




const snapshot_file_version = 3;
function writeSnapshot(snapshot) {
    return `${forJson({ kind: 'supersede-snapshot', version: snapshot_file_version, snapshot }, 2)}\n`;
}
function readSnapshot(text) {
    const file = snapshot_file_parseJson(text);
    if (!isRecord(file) || file['kind'] !== 'supersede-snapshot') {
        throw new errors/* InputError */.d('The file is no recorded snapshot: make one with "supersede record".');
    }
    if (file['version'] !== snapshot_file_version) {
        throw new errors/* InputError */.d(`The snapshot has version ${JSON.stringify(file['version'])}, but this program reads version ${snapshot_file_version}. Record it again with "supersede record".`);
    }
    const { success, output, issues } = safeParse(snapshotShape, file['snapshot']);
    if (success)
        return output;
    const [{ expected, received }] = issues;
    const path = ['snapshot', getDotPath(issues[0])].filter((part) => part !== null).join('.');
    const what = received === 'undefined' ? 'is missing' : `is ${received}, but must be ${expected}`;
    throw new errors/* InputError */.d(`In the file, ${path} ${what}.`);
}
function snapshot_file_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* InputError */.d('The file is not JSON.', { cause: error });
    }
}
const snapshot_file_head = looseObject({ repository: nullable(dist_number()), branch: nullable(string()) });
const snapshot_file_commit = looseObject({ ...snapshot_file_head.entries, sha: string() });
const workflow = looseObject({
    id: optional(dist_number()),
    path: string(),
    isForeign: optional(dist_boolean())
});
const job = looseObject({ name: string(), status: string(), conclusion: nullable(string()) });
const snapshot_file_run = looseObject({
    id: dist_number(),
    number: dist_number(),
    attempt: dist_number(),
    event: string(),
    workflow,
    head: snapshot_file_commit,
    status: string(),
    conclusion: nullable(string()),
    createdAt: optional(dist_number()),
    startedAt: optional(dist_number()),
    updatedAt: optional(dist_number()),
    openPullRequestsAtHead: array(dist_number()),
    actor: optional(string()),
    title: optional(string()),
    jobs: optional(array(job))
});
const pull = looseObject({
    number: dist_number(),
    state: string(),
    head: snapshot_file_commit,
    createdAt: dist_number(),
    closedAt: optional(dist_number()),
    labels: array(string()),
    isDraft: optional(dist_boolean())
});
const subject = variant('kind', [
    looseObject({ kind: literal('pull-request'), number: dist_number() }),
    looseObject({ kind: literal('branch'), ref: string() }),
    looseObject({ kind: literal('tag'), ref: string() }),
    looseObject({
        kind: literal('merge-group'),
        ref: string(),
        merged: optional(nullable(dist_number()))
    }),
    looseObject({ kind: literal('run'), id: dist_number() })
]);
const subjectState = variant('kind', [
    looseObject({
        kind: literal('pull-request'),
        pulls: array(pull),
        goesBackTo: optional(dist_number())
    }),
    looseObject({
        kind: literal('branch'),
        sha: string(),
        protected: dist_boolean(),
        tagOfSameName: string()
    }),
    looseObject({ kind: literal('tag'), sha: string(), branchOfSameName: string() }),
    looseObject({ kind: literal('deleted-branch'), branch: string(), tagOfSameName: string() }),
    looseObject({ kind: literal('merge-group'), ref: string() }),
    looseObject({ kind: literal('unread') })
]);
const snapshotShape = looseObject({
    takenAt: optional(dist_number()),
    repository: looseObject({
        id: dist_number(),
        name: string(),
        defaultBranch: optional(string())
    }),
    self: optional(dist_number()),
    source: optional(dist_number()),
    scope: looseObject({
        workflows: optional(array(workflow)),
        event: string(),
        otherEvents: optional(array(string())),
        head: snapshot_file_head
    }),
    subject,
    successors: array(looseObject({ run: snapshot_file_run, knownBy: string() })),
    runs: array(snapshot_file_run),
    subjectState,
    showsTargetHeads: optional(dist_boolean()),
    native: optional(looseObject({
        names: array(string()),
        members: array(dist_number()),
        unread: optional(dist_boolean())
    })),
    complete: dist_boolean(),
    endedSince: optional(dist_number())
});
//# sourceMappingURL=snapshot-file.js.map
;// CONCATENATED MODULE: ./lib/cli/plan.js
















async function planReport(command, surroundings) {
    const policy = await policyFor(command.policy);
    const { source } = command;
    if (source.kind !== 'live') {
        const recorded = source.kind === 'file' ? readFile(source.path) : sampleSnapshot;
        return replan(recorded, policy, createMeter(systemClock));
    }
    const { ports, repositories } = connectTo(source, surroundings);
    const found = await liveTarget(source, { ports, repositories }, policy);
    const target = inMode(policy.mode, found);
    const serverUrl = surroundings.env['GITHUB_SERVER_URL'];
    const report = await supersede({ target, policy, serverUrl }, ports);
    const remarks = await remarksOn(report, { target, policy }, ports);
    const notices = remarks.map((text) => ({ level: 'notice', say: () => text }));
    return { ...report, advice: [...notices, ...report.advice] };
}
async function policyFor({ protectRefs, protectJobs, ...plain }) {
    const patterns = await compilePatterns({ protectRefs, protectJobs }, '--').catch(refuse);
    return { ...defaultPolicy, ...plain, ...patterns };
}
async function recordSnapshot(source, surroundings) {
    const connection = connectTo(source, surroundings);
    const target = await liveTarget(source, connection, defaultPolicy);
    const { snapshot, troubles } = await observe(target, defaultPolicy, connection.ports);
    return { snapshot, troubles };
}
function inMode(mode, target) {
    return { ...target, scope: { ...target.scope, ...(0,model_events/* eventsFor */.FR)(mode, target.scope.event) } };
}
function readFile(path) {
    let text;
    try {
        text = (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* InputError */.d(`${path} cannot be read.`, { cause: error });
    }
    return readSnapshot(text);
}
function connectTo(source, { env, fetch, progress }) {
    progress.begin(forLog(`looking at ${source.repository}, ${describeSelection(source)}`));
    return connect({
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'],
        fetch,
        userAgent: 'supersede-cli',
        repository: source.repository,
        workflowFile: source.workflow,
        givenAs: source.workflow === undefined ? undefined : '--workflow',
        clock: systemClock,
        log: {
            debug: (message) => {
                progress.say(forLog(message));
            },
            info: (message) => {
                progress.say(forLog(message));
            }
        }
    });
}
function describeSelection({ selection }) {
    switch (selection.kind) {
        case 'pull-request':
            return `pull request ${selection.number}`;
        case 'branch':
            return `branch ${selection.name}`;
        case 'run':
            return `run ${selection.id}`;
    }
}
//# sourceMappingURL=plan.js.map
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
        stderr.write(message.slice(0, (stderr.columns ?? defaultWidth) - 1));
        shown = true;
    };
    return {
        begin(message) {
            if (isTerminal)
                show(message);
            else
                stderr.write(`${message}\n`);
        },
        say(message) {
            if (isTerminal)
                show(message);
        },
        done: clear
    };
}
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./lib/cli/usage.js
const usage = `supersede: which workflow runs are superseded, and why. It cancels nothing.

Usage
  supersede plan                              explain the sample world
  supersede plan --repo owner/name --pr 7     plan for a pull request
  supersede plan --repo owner/name --branch x plan for the pushes to a branch
  supersede plan --repo owner/name --run 123  plan as this run would see it
  supersede plan --from-file snapshot.json    plan from a recorded snapshot
  supersede record --repo owner/name --pr 7   print a snapshot as JSON
  supersede group --event-file event.json --workflow ci.yml
                                              print the name of the group

Options
  --workflow FILE       look at one workflow only, such as ci.yml
  --format FORMAT       table, json or markdown (plan)
  --mode MODE           supersede, or closed: after a pull request (plan)
  --events, --protect-refs, --protect-jobs, --exempt-label, --same-commit,
  --reruns, --let-finish-after, --on-closed, --on-merged, --max-cancels
                        as the inputs of the action; lists with commas (plan)
  --detailed-exitcode   exit with 10 where the plan would cancel a run (plan)
  --event NAME          name of the event, if the file does not show it (group)
  --template TEXT       as the input group of the action; with --events (group)
  --run ID              id of the run, for events without a subject (group)

Environment
  GITHUB_TOKEN          token to read with (or GH_TOKEN)
  GITHUB_API_URL        root of the API, for GitHub Enterprise Server
  HTTPS_PROXY, NO_PROXY, NO_COLOR

Exit codes
  0 fine · 1 error · 2 usage · 4 authentication · 5 the view was incomplete
  10 the plan would cancel something (with --detailed-exitcode)
`;
//# sourceMappingURL=usage.js.map
;// CONCATENATED MODULE: ./lib/cli/version.js
const version_version = '1.0.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./lib/cli/main.js















const exitCodes = {
    fine: 0,
    error: 1,
    usage: 2,
    authentication: 4,
    incomplete: 5,
    wouldCancel: 10
};
async function main(argv, console) {
    const progress = createProgress(console.stderr);
    try {
        return await main_run(readArguments(argv), console, {
            env: console.env,
            fetch: console.fetch,
            progress
        });
    }
    catch (error) {
        progress.done();
        console.stderr.write(`supersede: ${forLog(error instanceof Error ? error.message : String(error))}\n`);
        return exitCodeFor(error);
    }
}
async function main_run(command, { env, stdout, stderr }, surroundings) {
    switch (command.kind) {
        case 'help':
            stdout.write(usage);
            return exitCodes.fine;
        case 'version':
            stdout.write(`${version_version}\n`);
            return exitCodes.fine;
        case 'group':
            stdout.write(`${groupFromEvent(command, env)}\n`);
            return exitCodes.fine;
        case 'record': {
            const { snapshot, troubles } = await recordSnapshot(command.source, surroundings);
            surroundings.progress.done();
            stdout.write(writeSnapshot(snapshot));
            troubles.forEach((trouble) => stderr.write(`warning: ${forLog(describe(trouble))}\n`));
            return snapshot.complete && troubles.length === 0 ? exitCodes.fine : exitCodes.incomplete;
        }
        case 'plan': {
            const report = await planReport(command, surroundings);
            surroundings.progress.done();
            stdout.write(render(report, command, { env, stdout }));
            report.advice.forEach((advice) => stderr.write(`${advice.level}: ${forLog(adviceLine(advice, report))}\n`));
            return planExitCode(report, command.detailedExitCode);
        }
    }
}
function render(report, { format }, { env, stdout }) {
    switch (format) {
        case 'json':
            return `${planJson(report, { indent: 2 })}\n`;
        case 'markdown':
            return summaryMarkdown(report);
        case 'table':
            return tableText(report, {
                width: stdout.columns ?? 80,
                colour: stdout.isTTY === true && !env['NO_COLOR']
            });
    }
}
function planExitCode(report, isDetailed) {
    if (report.grade === 'failed')
        return exitCodes.error;
    if (report.grade === 'partial')
        return exitCodes.incomplete;
    const wouldCancel = cancellations(report.plan).length > 0;
    return isDetailed && wouldCancel ? exitCodes.wouldCancel : exitCodes.fine;
}
function exitCodeFor(error) {
    if (error instanceof GitHubError) {
        return error.trouble.kind === 'unauthorized' ? exitCodes.authentication : exitCodes.error;
    }
    return error instanceof Error && error.name === 'UsageError' ? exitCodes.usage : exitCodes.error;
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./lib/cli/index.js


void main(process.argv.slice(2), {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    fetch: (0,fetch/* fetchFor */.G)(process.env)
}).then((code) => {
    process.exitCode = code;
});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
        const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(339), __nccwpck_require__.e(721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7176));
        return (defaults.request?.fetch)(input, init);
    };
}
function namesProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name]);
}
//# sourceMappingURL=fetch.js.map

/***/ }),

/***/ 4874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 3231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
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
    return wrong === '' || meant.length >= mediumWord
        ? Math.max(wrong.length, right.length)
        : Infinity;
}
//# sourceMappingURL=nearest.js.map

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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4874);
/* harmony import */ var _model_group_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6025);
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5740);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3231);




function choice({ name, text }, allowed) {
    const found = allowed.find((word) => word === text.toLowerCase());
    if (found === undefined) {
        throw refusal({ name, text }, `one of: ${allowed.join(', ')}`, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, allowed));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`${called(name)} is ${JSON.stringify(text)}; allowed is ${allowed}.${hint}`);
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
        const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, knownEvents);
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
    const unknown = words.find((word) => !_model_group_template_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX.includes(word));
    if (unknown !== undefined) {
        const parts = _model_group_template_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX.map((name) => `{${name}}`).join(', ');
        const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, _model_group_template_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX);
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
/******/ 			return {"56":"throttling.js","282":"client.js","339":"proxy.js","439":"octokit.js","721":"undici-on-demand.js","856":"re2js.js","918":"patterns.js"}[chunkId];
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
__nccwpck_require__(9704)

module.exports = __webpack_exports__;
/******/ })()
;