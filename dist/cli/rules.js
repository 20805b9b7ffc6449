"use strict";
exports.id = 429;
exports.ids = [429];
exports.modules = {

/***/ 3801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ earliestStamp)
/* harmony export */ });
const apart = 5000;
function earliestStamp(instant) {
    return (instant - apart);
}
//# sourceMappingURL=clock-margin.js.map

/***/ }),

/***/ 8954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export decideBy */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9507);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4209);


const decide = decideBy(_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4);
function decideBy(judgeRun) {
    return (snapshot, policy) => {
        const verdicts = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctRuns */ .VV)(snapshot.runs)
            .toSorted(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .oldestFirst */ .sZ)
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

/***/ }),

/***/ 9507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   cO: () => (/* binding */ sceneOf),
/* harmony export */   lE: () => (/* binding */ keepsEveryRun)
/* harmony export */ });
/* unused harmony export judgeBy */
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5740);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6926);


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
const judge = judgeBy(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .keepRules */ .RR);
function sceneOf(run, snapshot, policy) {
    const successor = snapshot.successors.find((candidate) => (0,_model_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameWorkflow */ .oe)(candidate.run, run));
    return { snapshot, policy, successor };
}
function cancelRuleOf(mode) {
    return _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelRules */ .co.find((rule) => rule.mode === mode);
}
const rulesOnSubject = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .keepRules */ .RR.filter(({ isOnSubject, modes }) => isOnSubject === true && modes.includes('supersede'));
function keepsEveryRun(run, snapshot, policy) {
    const scene = { snapshot, policy, successor: undefined };
    return rulesOnSubject.some(({ keeps }) => keeps(run, scene) !== undefined);
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 9010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   Xk: () => (/* binding */ pullRequestBehind),
/* harmony export */   ms: () => (/* binding */ whyNotMember),
/* harmony export */   wB: () => (/* binding */ longestDelay)
/* harmony export */ });
/* harmony import */ var _clock_margin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3801);
/* harmony import */ var _model_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _model_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5740);



function whyNotMember(run, snapshot) {
    const { scope } = snapshot;
    if (run.workflow.id === undefined)
        return doubt('workflow-unknown');
    if (!(0,_model_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfScope */ .k3)(run, scope))
        return notOfScope(run, scope);
    if (!(0,_model_events_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAt */ .eV)(scope, run.event))
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
    const isUnsure = workflows?.some((other) => (0,_model_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeSameWorkflow */ .gl)({ workflow }, { workflow: other }));
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
    if (goesBackTo !== undefined && (0,_clock_margin_js__WEBPACK_IMPORTED_MODULE_2__/* .earliestStamp */ .v)(createdAt) <= goesBackTo + longestDelay) {
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
    if (at < (0,_clock_margin_js__WEBPACK_IMPORTED_MODULE_2__/* .earliestStamp */ .v)(pull.createdAt))
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

/***/ }),

/***/ 6926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  co: () => (/* binding */ cancelRules),
  BY: () => (/* binding */ cancelTexts),
  RR: () => (/* binding */ keepRules),
  i2: () => (/* binding */ keepTexts),
  Lq: () => (/* binding */ subjectCodes)
});

// EXTERNAL MODULE: ./lib/model/subject-state.js
var subject_state = __webpack_require__(4505);
;// CONCATENATED MODULE: ./lib/decide/rules/cancel-of-closed-pull-request.js

const cancelOfClosedPullRequest = {
    mode: 'closed',
    cancels: (_run, { snapshot }) => {
        const pull = (0,subject_state/* pullRequestOf */._)(snapshot);
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
// EXTERNAL MODULE: ./lib/model/ref.js
var model_ref = __webpack_require__(7204);
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
        const pull = (0,subject_state/* pullRequestOf */._)(snapshot);
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
// EXTERNAL MODULE: ./lib/model/sha.js
var model_sha = __webpack_require__(7667);
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
            say: ({ by, from, to }, quote, nameRun) => `superseded by ${nameRun(by)} (${quote((0,model_sha/* short */.h)(from))} → ${quote((0,model_sha/* short */.h)(to))})`,
            docs: 'A strictly newer run of its group exists, for another commit.'
        }
    }
};
//# sourceMappingURL=cancel-superseded.js.map
// EXTERNAL MODULE: ./lib/decide/clock-margin.js
var clock_margin = __webpack_require__(3801);
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
        const closedAt = (0,subject_state/* pullRequestOf */._)(snapshot)?.closedAt;
        const { createdAt } = run;
        if (closedAt === undefined || createdAt === undefined)
            return { code: 'after-closing' };
        const started = startedByClosing(snapshot);
        const since = (0,clock_margin/* earliestStamp */.v)(Math.min(closedAt, started.createdAt ?? closedAt));
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
        const current = (0,subject_state/* currentHead */.s)(snapshot);
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
            say: ({ sha, of }, quote) => `its commit ${quote((0,model_sha/* short */.h)(sha))} is the current head${of === undefined ? '' : ` of pull request #${of}`}`,
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
        const label = (0,subject_state/* pullRequestOf */._)(snapshot)?.labels.find((name) => sameLabel(name, exemptLabel));
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
// EXTERNAL MODULE: ./lib/model/model.js
var model = __webpack_require__(6256);
// EXTERNAL MODULE: ./lib/model/mode.js
var mode = __webpack_require__(950);
;// CONCATENATED MODULE: ./lib/decide/rules/keep-finished.js


const keepFinished = {
    modes: mode/* modes */.n,
    keeps: (run) => ((0,model/* isInFlight */.w)(run) ? undefined : { code: 'finished', conclusion: run.conclusion }),
    reasons: {
        finished: {
            say: ({ conclusion }, quote) => `it has ended (${conclusion === null ? 'no conclusion' : quote(conclusion)})`,
            docs: 'It has ended.'
        }
    }
};
//# sourceMappingURL=keep-finished.js.map
// EXTERNAL MODULE: ./lib/decide/rules/keep-head-of-another.js
var keep_head_of_another = __webpack_require__(6868);
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
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/job.js
var model_job = __webpack_require__(5498);
;// CONCATENATED MODULE: ./lib/decide/rules/keep-nearly-done.js



const keepNearlyDone = {
    modes: mode/* modes */.n,
    keeps: (run, { snapshot, policy }) => {
        const isUnderWay = run.status === 'in_progress' || run.jobs?.some(model_job/* hasBegun */.SU) === true;
        return isUnderWay ? agedBeyond(run, snapshot, policy) : undefined;
    },
    keepsUnread: (run, { snapshot, policy }) => run.status === 'in_progress' ? undefined : agedBeyond(run, snapshot, policy),
    reasons: {
        'nearly-done': {
            say: ({ after }) => after === undefined
                ? 'it is in progress and its start time is unknown (input let-finish-after)'
                : `it has been running for ${(0,duration/* inMinutes */.d)(after)} and may finish (input let-finish-after)`,
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
// EXTERNAL MODULE: ./lib/model/order.js
var order = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/decide/membership.js
var membership = __webpack_require__(9010);
;// CONCATENATED MODULE: ./lib/decide/rules/keep-not-before-the-event.js



const keepNotBeforeTheEvent = {
    modes: ['stop', 'merge-group'],
    keeps: (run, { snapshot, policy, successor }) => {
        const own = snapshot.runs.find(({ id }) => id === snapshot.self);
        if (own === undefined)
            return { code: 'not-older', than: undefined };
        const isOwn = successor?.knownBy === 'executing' && (0,order/* compareRuns */.qB)(run, successor.run) === 'older';
        const begun = longBefore(own.createdAt);
        const isOld = run.id < own.id && run.createdAt !== undefined && begun !== undefined && run.createdAt < begun;
        if (isOwn || isOld)
            return keepStartedSince(run, begun, policy);
        return { code: 'not-older', than: own.id, ...(run.id < own.id && { unsure: true }) };
    },
    reasons: {}
};
function longBefore(event) {
    return event === undefined ? undefined : (event - membership/* longestDelay */.wB);
}
//# sourceMappingURL=keep-not-before-the-event.js.map
// EXTERNAL MODULE: ./lib/decide/successor.js
var decide_successor = __webpack_require__(5310);
;// CONCATENATED MODULE: ./lib/decide/rules/keep-not-older.js


const keepNotOlder = {
    modes: ['supersede'],
    keeps: (run, { snapshot, successor }) => {
        if (successor === undefined || !(0,decide_successor/* maySupersede */.w0)(successor, snapshot)) {
            return { code: 'not-older', than: undefined };
        }
        switch ((0,order/* compareRuns */.qB)(run, successor.run)) {
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
    modes: mode/* modes */.n,
    keeps: (run, { snapshot, policy, successor }) => {
        const reason = (0,membership/* whyNotMember */.ms)(run, snapshot);
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
            say: ({ why }) => `cannot tell what it belongs to: ${membership/* doubts */.OD[why]}`,
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
    modes: mode/* modes */.n,
    keeps: (run, { policy }) => {
        const job = run.jobs?.find((one) => policy.jobs.some(({ evenToCome, matches }) => ((0,model_job/* hasBegun */.SU)(one) || (evenToCome === true && (0,model_job/* isToCome */.Sq)(one))) && matches(one.name)));
        if (job === undefined)
            return undefined;
        return { code: 'protected-job', job: job.name, ...((0,model_job/* isToCome */.Sq)(job) && { toCome: true }) };
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
// EXTERNAL MODULE: ./lib/decide/deploy-branches.js
var deploy_branches = __webpack_require__(5438);
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
    const usual = isTag ? undefined : (0,deploy_branches/* deployRefOf */.I)((0,model_ref/* branchName */.at)(ref));
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
        const pull = (0,subject_state/* pullRequestOf */._)(snapshot);
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
        const pull = (0,subject_state/* pullRequestOf */._)(snapshot);
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
// EXTERNAL MODULE: ./lib/model/workflow.js
var workflow = __webpack_require__(5740);
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
        if (!(0,workflow/* isSameWorkflow */.oe)(other, run) || other.id <= run.id)
            return false;
        const reason = (0,membership/* whyNotMember */.ms)(other, snapshot);
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
            say: ({ sha }, quote) => `it is for the same commit ${quote((0,model_sha/* short */.h)(sha))} as the newer run (input same-commit)`,
            docs: 'It is for the same commit as the newer run (`same-commit`).'
        }
    }
};
//# sourceMappingURL=keep-same-commit.js.map
;// CONCATENATED MODULE: ./lib/decide/rules/keep-self.js

const keepSelf = {
    modes: mode/* modes */.n,
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
    modes: mode/* modes */.n,
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
    keep_head_of_another/* keepHeadOfAnother */.c,
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

/***/ }),

/***/ 6868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ keepHeadOfAnother)
/* harmony export */ });
/* harmony import */ var _model_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);

const keepHeadOfAnother = {
    modes: _model_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .n,
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

/***/ }),

/***/ 5310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ isForCurrentHead),
/* harmony export */   Wm: () => (/* binding */ isCoveredByList),
/* harmony export */   iI: () => (/* binding */ givesResult),
/* harmony export */   mV: () => (/* binding */ isRunningOrRan),
/* harmony export */   w0: () => (/* binding */ maySupersede)
/* harmony export */ });
/* harmony import */ var _membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9010);
/* harmony import */ var _model_subject_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4505);
/* harmony import */ var _model_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6256);




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
    return (0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFlight */ .w)(run) || run.jobs?.some(_model_job_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBegun */ .SU) === true;
}
function isForCurrentHead(run, snapshot) {
    return run.head.sha === (0,_model_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .currentHead */ .s)(snapshot) && (0,_membership_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotMember */ .ms)(run, snapshot) === undefined;
}
function givesResult(run) {
    if ((0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFlight */ .w)(run))
        return run.status !== 'unrecognised';
    return run.conclusion === 'success' || run.conclusion === 'failure';
}
//# sourceMappingURL=successor.js.map

/***/ }),

/***/ 5149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inSeconds),
/* harmony export */   d: () => (/* binding */ inMinutes)
/* harmony export */ });
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

/***/ }),

/***/ 5498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   Sq: () => (/* binding */ isToCome),
/* harmony export */   gK: () => (/* binding */ haveAllEnded),
/* harmony export */   pG: () => (/* binding */ isAtWork),
/* harmony export */   si: () => (/* binding */ hasHeldRunner)
/* harmony export */ });
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

/***/ }),

/***/ 950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
const modes = ['supersede', 'closed', 'stop', 'merge-group', 'branch-gone'];
//# sourceMappingURL=mode.js.map

/***/ }),

/***/ 6256:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isInFlight)
/* harmony export */ });
function isInFlight(run) {
    return run.status !== 'completed';
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 4209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ isLaterLook),
/* harmony export */   VV: () => (/* binding */ distinctRuns),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
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

/***/ 4505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf),
/* harmony export */   s: () => (/* binding */ currentHead)
/* harmony export */ });
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

/***/ }),

/***/ 1732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ cancellations)
/* harmony export */ });
function cancellations(plan) {
    return plan.verdicts.filter((verdict) => verdict.action === 'cancel');
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
;